"""kill -9 at the worst moments: nothing acknowledged is lost, order holds, an answer is repeated once at most."""

from __future__ import annotations

import asyncio
import os
import sys
from collections import defaultdict
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bot.storage.database import Database, Unusable
from bot.worker import Patience
from tests.faults.tally import sent_in_vain, tally

ROOT = Path(__file__).parents[2]
SERVING = Path(__file__).with_name("serving.py")
WAIT = 60.0
DEATHS = Patience().deaths


@dataclass
class Heard:
    """What a process says it made durable, and how often it could not."""

    acknowledged: set[int] = field(default_factory=set)
    refused: int = 0


@dataclass
class Server:
    """One life of the mailbox process."""

    process: asyncio.subprocess.Process

    def give(self, lines: Iterable[str]) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write("".join(f"{line}\n" for line in lines).encode())

    async def says(self, wait: float = WAIT) -> str:
        """The next line it prints within so many seconds; empty once it is dead."""
        assert self.process.stdout is not None
        return (await asyncio.wait_for(self.process.stdout.readline(), wait)).decode().strip()

    async def acknowledged(self) -> int:
        """The number of the next message it made durable."""
        line = await self.until("ack ")
        return int(line.removeprefix("ack "))

    async def until(self, beginning: str) -> str:
        """The next line that begins so."""
        while not (line := await self.says()).startswith(beginning):
            assert line, "the process died"
        return line

    async def hear(self, heard: Heard) -> None:
        """Listen to its end."""
        while line := await self.says():
            word, *rest = line.split()
            if word == "ack":
                heard.acknowledged.add(int(rest[0]))
            heard.refused += word == "refused"

    async def kill(self) -> None:
        self.process.kill()
        await self.process.wait()

    async def finish(self) -> int:
        """Close its input, which makes it stop in good order."""
        assert self.process.stdin is not None
        self.process.stdin.close()
        while await self.says():
            pass
        return await asyncio.wait_for(self.process.wait(), WAIT)


@dataclass(frozen=True)
class Site:
    folder: Path
    database: str

    def journal(self) -> list[str]:
        """What happened, in order."""
        journal = self.folder / "journal"
        journal.touch()
        whole_lines, _, _being_written = journal.read_text().rpartition("\n")
        return whole_lines.splitlines()

    def seen(self, what: str) -> dict[str, list[int]]:
        """Numbers noted in the journal, by chat, in order."""
        found: dict[str, list[int]] = defaultdict(list)
        for line in self.journal():
            if line.startswith(f"{what} "):
                _, chat, number = line.split()
                found[chat].append(int(number))
        return found

    def numbers(self, what: str) -> set[int]:
        return {number for numbers in self.seen(what).values() for number in numbers}

    @asynccontextmanager
    async def serving(self, *role: str) -> AsyncIterator[Server]:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            str(SERVING),
            self.database,
            str(self.folder / "journal"),
            *role,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
        server = Server(process)
        try:
            await server.until("ready")
            yield server
        finally:
            if process.returncode is None:
                await server.kill()


@pytest.fixture(params=["embedded", "distributed"])
def site(request: pytest.FixtureRequest, tmp_path: Path) -> Site:
    if request.param == "embedded":
        return Site(tmp_path, str(tmp_path / "sehti.db"))
    return Site(tmp_path, request.getfixturevalue("postgres").database())


async def test_kills_under_load_lose_nothing(site: Site) -> None:
    kills, chats = 5, 10
    open_lines = {number: f"chat{number % chats} {number} salam" for number in range(400)}
    for _ in range(kills):
        async with site.serving() as server:
            server.give(open_lines.values())  # a provider repeats what was not acknowledged
            for _ in range(60):
                del open_lines[await server.acknowledged()]
            await server.kill()
    async with site.serving() as server:
        server.give(open_lines.values())
        while open_lines:
            del open_lines[await server.acknowledged()]
        while set(range(400)) - site.numbers("sent"):
            assert await server.says()
        assert await server.finish() == 0
    found = tally(site, range(400))
    in_vain = sent_in_vain(site.journal())
    print(f"kill -9 x {kills} under load: {found}, {in_vain} of them although the first was confirmed")
    assert found.whole
    assert in_vain <= kills  # died between the confirmation and noting it down
    assert found.repeated <= in_vain + kills * chats  # one per chat whose confirmation was still on its way
    assert site.numbers("turn") == set(range(400))


@pytest.mark.parametrize(
    ("moment", "answers"), [("in-turn", 1), ("before-send", 1), ("after-send", 2), ("before-end", 1)]
)
async def test_a_death_at_the_worst_moment_repeats_one_answer_at_most(site: Site, moment: str, answers: int) -> None:
    async with site.serving() as server:
        server.give([f"a 1 die-{moment}", "a 2 salam"])
        while await server.says():
            pass
        assert await server.process.wait() != 0
    async with site.serving() as server:
        server.give([f"a 1 die-{moment}", "a 2 salam", "a 3 salam"])
        await server.until("sent a 3")
        assert await server.finish() == 0
    assert site.seen("sent")["a"] == [1] * answers + [2, 3]


async def test_a_message_that_kills_the_process_is_given_up_in_the_end(site: Site) -> None:
    lines = ["a 1 die-in-turn-always", "a 2 salam"]
    for _ in range(DEATHS):
        async with site.serving() as server:
            server.give(lines)
            while await server.says():
                pass
    async with site.serving() as server:
        server.give(lines)
        await server.until("sent a 2")
        assert await server.finish() == 0
    assert site.seen("sorry")["a"] == [1]
    assert site.seen("sent")["a"] == [2]
    assert site.seen("turn")["a"] == [1] * DEATHS + [2]


async def test_who_was_in_hand_when_a_message_killed_the_process_is_answered(site: Site) -> None:
    """Five others think while it kills, again and again: only the one that kills is given up."""
    others = [f"chat{number} {number} think-0.2" for number in range(2, 7)]
    deaths = 0
    for _ in range(2 * DEATHS):
        async with site.serving() as server:
            server.give([*others, "a 1 die-in-turn-always"])
            while site.numbers("sorry") | site.numbers("sent") != set(range(1, 7)) and await server.says():
                pass
            if server.process.returncode is None and site.numbers("sorry"):
                assert await server.finish() == 0
                break
            deaths += 1
    print(f"a message that kills the process {deaths} times: others given up {len(site.numbers('sorry')) - 1}")
    assert site.seen("sorry") == {"a": [1]}
    assert site.numbers("sent") == set(range(2, 7))
    assert deaths == DEATHS


async def test_a_second_process_on_the_file_refuses_until_the_first_is_dead(tmp_path: Path) -> None:
    file = tmp_path / "sehti.db"
    async with Site(tmp_path, str(file)).serving() as server:
        with pytest.raises(Unusable, match="Another process already serves"):
            Database(file, lambda _connection: None)
        await server.kill()
        await Database(file, lambda _connection: None).close()


async def test_a_timer_outlives_the_death_of_the_process_and_rings_once(site: Site) -> None:
    async with site.serving() as server:
        server.give(["a 1 wake-0.2", "b 2 wake-3600"])
        await server.until("sent b 2")
        await server.kill()
    async with site.serving() as server:
        await server.until("sent a 0")
        server.give(["a 3 salam"])
        await server.until("sent a 3")
        assert await server.finish() == 0
    async with site.serving() as server:
        server.give(["a 4 salam"])
        await server.until("sent a 4")
        assert await server.finish() == 0
    sent = site.seen("sent")
    assert sent["a"].count(0) == 1
    assert 0 not in sent["b"]
