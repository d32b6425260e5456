"""What every engine promises its operator: requests and answers, pauses, patience with who floods, new keys."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from pathlib import Path
from time import time
from typing import Any

import pytest

from bot.engine.distributed import Distributed
from bot.engine.embedded import Embedded
from bot.engine.engine import Engine, Settled
from bot.inbox import Impossible, Inbox
from bot.messages import Incoming, Outgoing
from bot.settings import Settings
from bot.storage import pauses, requests
from bot.storage.database import count
from bot.storage.keyring import Keyring, KeyringError, Pepper, new_ring_text
from bot.storage.pauses import Pause
from bot.storage.people import keys_in_use
from bot.storage.rotation import add_primary, retire, rewrap
from bot.storage.standing import standing
from care.terms import Level
from handlers.turn import AskOperator, Effect, Erase, Facts, Interview, Session, TellOperator, Unwake
from tests.contract.test_engine import QUICK, WAIT, Home, Person, home, person, said

__all__ = ["home", "person"]

PEPPER = "p" * 32
RING = new_ring_text(today=date(2026, 10, 1))
ASKING = AskOperator({"headache": "present", "fever": "denied"}, Level.ROUTINE_CONSULT, "self", "fr")
DAY = 24 * 3600.0


@dataclass
class Keys:
    """A file of the ring, and the homes that read it."""

    file: Path
    url: str
    build: Callable[[Callable[[], Keyring]], Callable[[Any], Engine]]

    @property
    def ring(self) -> Keyring:
        return Keyring.parse(self.file.read_text())

    @property
    def home(self) -> Home:
        reread = partial(getattr, self, "ring")
        return Home(lambda manners: self.build(reread)(replace(manners, reread=reread)))

    def age(self) -> None:
        """As if the file had changed a while ago."""
        before = time() - 3600
        os.utime(self.file, (before, before))


@pytest.fixture(params=["embedded", "distributed"])
def keys(request: pytest.FixtureRequest, tmp_path: Path) -> Keys:
    file = tmp_path / "ring"
    file.write_text(RING)
    file.chmod(0o640)
    pepper = Pepper.parse(PEPPER)
    if request.param == "embedded":
        path = tmp_path / "sehti.db"
        return Keys(file, f"sqlite:///{path}", lambda read: lambda manners: Embedded(path, read(), pepper, manners))
    url = request.getfixturevalue("postgres").database()
    return Keys(file, url, lambda read: lambda manners: Distributed(url, read(), pepper, manners, pace=QUICK))


@dataclass
class Effects:
    """Answers as the person's far end does, with the effects ordered for a text."""

    person: Person
    orders: dict[str, tuple[Effect, ...]] = field(default_factory=dict)

    async def converse(self, session: Session, messages: tuple[Incoming, ...]) -> Settled:
        settled = await self.person.converse(session, messages)
        return replace(settled, effects=self.orders.get(messages[-1].text, ()))


def inbox(ring: Keyring) -> Inbox:
    settings = Settings(
        operator="Clinique inventée",
        telegram_token="1:x",
        telegram_secret="abcdefghijklmnopq",
        twilio_account_sid="AC0",
        twilio_auth_token="x",
        twilio_from="whatsapp:+15550100",
        public_url="https://x.example",
    )
    return Inbox(settings, ring, Pepper.parse(PEPPER))


def written(text: str, channel: str = "telegram") -> Incoming:
    return Incoming(channel=channel, address="77", message_id=text, text=text)


# --- requests to a human being


async def asked_for(home: Home, person: Person, channel: str = "telegram") -> None:
    """A chat has asked for a human being and written something for them."""
    orders: dict[str, tuple[Effect, ...]] = {"ask": (ASKING,), "canary": (TellOperator("canary"),)}
    async with home.running(person, converse=Effects(person, orders).converse) as engine:
        for number, text in enumerate(orders, start=1):
            await engine.put([written(text, channel)])
            await person.until(lambda number=number: len(person.sent) == number)  # type: ignore[misc]
        assert b"canary" not in await engine.read(bodies)


def bodies(connection: Any) -> bytes:
    return b"".join(connection.execute(requests.request.select().with_only_columns(requests.request.c.body)).scalars())


async def test_a_request_is_sealed_and_only_the_operators_keys_open_it(keys: Keys, person: Person) -> None:
    await asked_for(keys.home, person)
    async with keys.home.receiving() as engine:
        box = inbox(keys.ring)
        [waiting] = await engine.read(requests.waiting)
        assert "canary" not in "".join(await engine.read(lambda connection: list(box.waiting(connection))))
        shown = "\n".join(await engine.read(lambda connection: list(box.show(connection, waiting.number))))
        assert all(one in shown for one in ("routine_consult", "present: ", "denied: ", "> canary", "telegram"))
        with pytest.raises(Impossible, match="no request"):
            await engine.read(lambda connection: list(box.show(connection, waiting.number + 1)))


async def test_the_answer_goes_back_through_the_bot_and_says_who_writes(keys: Keys, person: Person) -> None:
    await asked_for(keys.home, person)
    person.sent.clear()
    async with keys.home.receiving() as engine:
        [waiting] = await engine.read(requests.waiting)
        await engine.write(lambda connection: inbox(keys.ring).answer(connection, waiting.number, "Samedi, oui."))
        [waiting] = await engine.read(requests.waiting)
        assert waiting.answered is not None
    async with keys.home.running(person):
        await person.until(lambda: len(person.sent) == 1)
    address, text = person.sent[0]
    assert address == "77"
    assert "Clinique inventée" in text and "Samedi, oui." in text and "personne" in text
    async with keys.home.receiving() as engine:
        await engine.write(lambda connection: inbox(keys.ring).close(connection, waiting.number))
        assert await engine.read(requests.waiting) == []
        with pytest.raises(Impossible):
            await engine.write(lambda connection: inbox(keys.ring).close(connection, waiting.number))


async def test_an_answer_the_channel_would_not_deliver_is_not_queued(keys: Keys, person: Person) -> None:
    await asked_for(keys.home, person, channel="twilio")
    async with keys.home.receiving() as engine:
        [waiting] = await engine.read(requests.waiting)
        for text, now, why in (
            ("oui", time() + 25 * 3600, "24 hours"),
            ("", time(), "600"),
            ("x" * 601, time(), "600"),
        ):
            with pytest.raises(Impossible, match=why):
                answer = partial(inbox(keys.ring).answer, number=waiting.number, text=text, now=now)
                await engine.write(lambda connection, answer=answer: answer(connection))  # type: ignore[misc]
        assert (await engine.inspect()).get("outgoing.waiting", 0) == 0


async def test_a_request_keeps_its_chat_for_a_week_and_erasing_takes_it_along(home: Home, person: Person) -> None:
    await asked_for(home, person)
    later = time() + 3 * DAY
    async with home.receiving(clock=lambda: later) as engine:
        await engine.tidy()
        rows = await engine.inspect()
        assert (rows["request"], rows["chat"]) == (1, 1)
    much_later = time() + 8 * DAY
    async with home.receiving(clock=lambda: much_later) as engine:
        await engine.tidy()
        await engine.tidy()
        rows = await engine.inspect()
        assert (rows["request"], rows["chat"]) == (0, 0)
    person.sent.clear()
    orders: dict[str, tuple[Effect, ...]] = {"again": (ASKING,), "erase": (Erase(),)}
    async with home.running(person, converse=Effects(person, orders).converse) as engine:
        for number, text in enumerate(orders, 1):
            await engine.put([written(text)])
            await person.until(lambda number=number: len(person.sent) == number)  # erasing takes along what is not sent
        async with asyncio.timeout(WAIT):
            while (await engine.inspect())["chat"]:
                await asyncio.sleep(0.01)
        assert (await engine.inspect())["request"] == 0


# --- a channel that is paused


@dataclass
class Urgent:
    """Answers "danger" urgently, everything else plainly; what is told is remembered."""

    person: Person

    async def converse(self, session: Session, messages: tuple[Incoming, ...]) -> Settled:
        settled = await self.person.converse(session, messages)
        text = messages[-1].text
        answer = Outgoing(text=f"re {text}", urgent=text == "danger")
        told = Interview(findings={"fever": "present"}, asked=("cough",), pending="cough")
        ends: tuple[Effect, ...] = (Unwake(),) if text == "stop" else ()
        after = session.model_copy(update={"interview": told, "people": {"mother": Facts()}, "choices": ("yes", "no")})
        return replace(settled, session=after, outgoing=(answer,), effects=ends)


async def test_a_paused_channel_answers_once_a_chat_and_never_holds_an_emergency_back(
    home: Home, person: Person
) -> None:
    knobs = {"converse": Urgent(person).converse, "say_paused": lambda pause, _locale: [Outgoing(text=pause.french)]}
    async with home.running(person, **knobs) as engine:
        await engine.write(partial(pauses.begin, new=Pause("console", time(), "closed")))
        for number, text in enumerate(("one", "danger", "stop"), start=1):
            await engine.put([said(text)])
            await person.until(lambda number=number: len(person.sent) == number)  # type: ignore[misc]
        await engine.put([said("two")])
        await person.until(lambda: len(person.turns) == 4)
        await engine.put([said("three", "b")])
        await person.until(lambda: len(person.sent) == 4)
        assert person.sent == [("a", "closed"), ("a", "re danger"), ("a", "re stop"), ("b", "closed")]
        assert (await engine.read(standing)).paused == ("console",)
        assert await engine.write(partial(pauses.end, channel="console"))
        assert not await engine.write(partial(pauses.end, channel="console"))
        await engine.put([said("four")])
        await person.until(lambda: len(person.sent) == 5)
        assert person.sent[-1] == ("a", "re four")


async def test_what_was_told_while_paused_is_known_and_no_question_counts_as_asked(home: Home, person: Person) -> None:
    async with home.running(person, converse=Urgent(person).converse) as engine:
        await engine.write(partial(pauses.begin, new=Pause("console", time())))
        await engine.put([said("one")])
        await person.until(lambda: len(person.turns) == 1)
        await engine.put([said("two")])
        await person.until(lambda: len(person.turns) == 2)
    seen = person.sessions[1]
    assert seen.interview is not None
    assert seen.interview.findings == {"fever": "present"}
    assert (seen.interview.asked, seen.interview.pending, seen.choices) == ((), None, ())
    assert set(seen.people) == {"mother"}


# --- somebody who floods


async def test_who_writes_fast_is_asked_once_to_slow_down_and_every_message_is_kept(home: Home, person: Person) -> None:
    def slow_down(_messages: Sequence[Incoming]) -> Sequence[Outgoing]:
        return (Outgoing(text="slow"),)

    knobs = {"ask_to_slow_down": slow_down, "most_a_minute": 5, "urgent": lambda message: message.text == "7"}
    async with home.receiving(**knobs) as engine:
        assert await engine.put([said(str(number)) for number in range(9)]) == 9
        assert await engine.put([said("x", "b")]) == 1
        rows = await engine.inspect()
        assert (rows["incoming.waiting"], rows["outgoing.waiting"]) == (10, 1)
    async with home.running(person) as engine:
        await person.until(lambda: len(person.sent) == 11)
    assert [text for address, text in person.sent if address == "a"] == ["slow", *(f"re {one}" for one in range(9))]


# --- a new ring of keys while we serve


async def test_a_ring_that_changes_under_load_loses_nobody(keys: Keys, person: Person) -> None:
    chats, rounds = 20, 12
    async with keys.home.running(person) as engine:

        async def writes(chat: int) -> None:
            for number in range(rounds):
                await engine.put([said(f"{chat}.{number}", str(chat))])
                await asyncio.sleep(0.01)

        async def rotates() -> None:
            for _ in range(3):
                await asyncio.sleep(0.03)
                add_primary(keys.file)
                await engine.renew()
                await engine.rotate()

        await asyncio.gather(rotates(), *(writes(chat) for chat in range(chats)))
        await person.until(lambda: len(person.sent) == chats * rounds)
        assert set(await engine.read(keys_in_use)) <= set(keys.ring.kids)
        await engine.renew()
        await engine.rotate()
    for chat in range(chats):
        mine = [text for address, text in person.sent if address == str(chat)]
        assert mine == [f"re {chat}.{number}" for number in range(rounds)], "in order, each once"
    sessions = dict(zip(person.turns, person.sessions, strict=True))
    for (text,), session in sessions.items():
        chat, number = text.split(".")
        assert session.locale == (f"{chat}.{int(number) - 1}" if number != "0" else None), "nobody became a stranger"
    async with keys.home.receiving() as engine:
        rows = await engine.read(keys_in_use)
    print(f"{chats * rounds} messages, 3 rotations: lost 0, strangers 0, keys in use {rows}")
    assert keys.ring.primary in rows


async def test_a_process_with_the_older_ring_destroys_nothing_and_learns_the_newer(keys: Keys, person: Person) -> None:
    async with keys.home.running(person) as engine:
        await engine.put([said("one")])
        await person.receives("re one")
        add_primary(keys.file)  # and another process has put the chat under it, before we looked
        for _ in rewrap(keys.url, keys.ring):
            pass
        assert await engine.put([said("two")]) == 1
        await person.receives("re one", "re two")
    assert person.sessions[1].locale == "one"


async def test_a_chat_put_under_a_newer_key_in_the_middle_of_its_turn_is_answered(keys: Keys, person: Person) -> None:
    thinking, go_on = asyncio.Event(), asyncio.Event()

    async def converse(session: Session, messages: tuple[Incoming, ...]) -> Settled:
        thinking.set()
        await go_on.wait()
        return await person.converse(session, messages)

    async with keys.home.running(person, converse=converse) as engine:
        await engine.put([said("one")])
        await asyncio.wait_for(thinking.wait(), WAIT)
        add_primary(keys.file)
        assert [*rewrap(keys.url, keys.ring)] == [1]
        go_on.set()
        await person.receives("re one")
        await engine.put([said("two")])
        await person.receives("re one", "re two")
    assert person.sessions[1].locale == "one"


async def test_a_ring_that_lacks_a_key_in_use_or_cannot_be_read_is_refused_and_we_go_on(
    keys: Keys, person: Person
) -> None:
    async with keys.home.running(person) as engine:
        await engine.put([said("one")])
        await person.receives("re one")
        other_value = new_ring_text(today=date(2026, 10, 1))
        for text in (other_value, "nonsense", ""):
            keys.file.write_text(text)
            await engine.renew()
            await engine.put([said(f"then {len(person.sent)}")])
            await person.until(lambda: len(person.turns) == len(person.sent))
        keys.file.unlink()
        await engine.renew()
        await engine.put([said("last")])
        await person.until(lambda: ("last",) in person.turns)
        keys.file.write_text(RING)
    assert all(session.locale for session in person.sessions[1:])


async def test_a_rewrap_that_dies_in_the_middle_goes_on_where_it_stopped(keys: Keys, person: Person) -> None:
    chats = 250
    async with keys.home.receiving(most_waiting=10_000) as engine:
        await engine.put([said("salam", str(number)) for number in range(chats)])
    add_primary(keys.file)
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        "import sys; from bot.storage.keyring import Keyring; from bot.storage.rotation import rewrap\n"
        "for moved in rewrap(sys.argv[1], Keyring.parse(open(sys.argv[2]).read())):\n"
        "    print(moved, flush=True)\n"
        "    sys.stdin.readline()",
        keys.url,
        str(keys.file),
        cwd=Path(__file__).parents[2],
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    assert process.stdout is not None
    assert await process.stdout.readline() == b"200\n"
    process.kill()
    await process.wait()
    ring = keys.ring
    old = ring.kids[1]
    async with keys.home.receiving() as engine:
        used = await engine.read(keys_in_use)
        assert used == {ring.primary: 200, old: chats - 200}
        keys.age()
        with pytest.raises(KeyringError, match="rewrap"):
            await engine.read(lambda connection: retire(keys.file, connection, old))
    assert [*rewrap(keys.url, ring)] == [50]
    async with keys.home.running(person) as engine:
        await person.until(lambda: len(person.sent) == chats)
        await engine.read(lambda connection: retire(keys.file, connection, old))
    assert keys.ring.kids == (ring.primary,)
    print(f"{chats} chats, killed after 200: {len(person.sent)} answered after the rest was moved")


def test_a_key_is_retired_only_when_it_is_old_and_everybody_knows(tmp_path: Path) -> None:
    file = tmp_path / "ring"
    file.write_text(RING)
    file.chmod(0o640)
    first = Keyring.parse(RING).primary
    newest = add_primary(file)
    assert file.stat().st_mode & 0o777 == 0o640
    assert Keyring.parse(file.read_text()).kids == (newest, first)
    assert [one.name for one in tmp_path.iterdir()] == ["ring"], "no half written file is left"
    with pytest.raises(KeyringError, match="a moment ago"):
        retire(file, None, first)  # type: ignore[arg-type]
    for kid, why in ((newest, "primary"), ("1999-01", "no key")):
        with pytest.raises(KeyringError, match=why):
            retire(file, None, kid)  # type: ignore[arg-type]
    with pytest.raises(KeyringError, match="cannot be read"):
        add_primary(tmp_path / "missing")


async def test_the_standing_tells_counts_and_ages_only(home: Home, person: Person) -> None:
    async with home.receiving() as engine:
        await engine.put([said("one"), said("two", "b")])
        found = await engine.read(standing)
        assert (found.incoming, found.outgoing, found.dead, found.requests) == (2, 0, 0, 0)
        assert found.oldest is not None
        assert sum(found.keys.values()) == (await engine.read(count))["chat"] == 2
