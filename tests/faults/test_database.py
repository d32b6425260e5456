"""A locked, full, damaged or unwritable database: refuse clearly, acknowledge nothing, lose nothing."""

from __future__ import annotations

import asyncio
import sqlite3
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from sqlalchemy import Connection

from bot.engine.embedded import Embedded
from bot.engine.engine import Settled, Unavailable
from bot.engine.home import Manners
from bot.messages import Incoming, Outgoing
from bot.storage.database import Unusable, migrate
from bot.storage.keyring import Keyring, Pepper, new_ring_text
from bot.worker import Patience
from handlers.turn import Session

WAIT = 30.0
LOCKER = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
print("locked", flush=True)
sys.stdin.readline()
connection.execute("ROLLBACK")
print("unlocked", flush=True)
"""


@dataclass
class Service:
    """A running mailbox whose turns wait for `release`, and what it delivered."""

    engine: Embedded
    sent: list[str] = field(default_factory=list)
    turns: int = 0
    begun: asyncio.Event = field(default_factory=asyncio.Event)
    release: asyncio.Event = field(default_factory=asyncio.Event)
    changed: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def converse(self, session: Session, messages: tuple[Incoming, ...]) -> Settled:
        self.turns += 1
        self.begun.set()
        await self.release.wait()
        return Settled(session, (Outgoing(text=messages[0].text),))

    async def deliver(self, _channel: str, _address: str, message: Outgoing) -> None:
        async with self.changed:
            self.sent.append(message.text)
            self.changed.notify_all()

    async def put(self, text: str) -> int:
        return await self.engine.put([Incoming(channel="console", address="a", message_id=text[:40], text=text)])

    async def delivers(self, *texts: str) -> None:
        async with asyncio.timeout(WAIT), self.changed:
            await self.changed.wait_for(lambda: len(self.sent) >= len(texts))
        assert self.sent == list(texts)


@asynccontextmanager
async def running(path: Path, busy_seconds: float = 0.05) -> AsyncIterator[Service]:
    ring, pepper = Keyring.parse(new_ring_text()), Pepper.parse("p" * 32)
    manners = Manners(burst=0.0, patience=Patience(pause=0.02))
    engine = Embedded(path, ring, pepper, manners, busy_seconds=busy_seconds)
    service = Service(engine)
    serving = asyncio.create_task(engine.run(service.converse, service.deliver))
    try:
        yield service
    finally:
        await engine.stop(WAIT)
        await serving


@dataclass(frozen=True)
class Locker:
    """Another process that holds the database's write lock until told."""

    process: asyncio.subprocess.Process

    async def let_go(self) -> None:
        stdin, stdout = self.process.stdin, self.process.stdout
        assert stdin is not None
        assert stdout is not None
        stdin.write(b"\n")
        assert await stdout.readline() == b"unlocked\n"


@asynccontextmanager
async def locked(path: Path) -> AsyncIterator[Locker]:
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", LOCKER, str(path), stdin=pipe, stdout=pipe)
    assert process.stdout is not None
    assert await process.stdout.readline() == b"locked\n"
    yield Locker(process)
    await process.communicate()


async def test_while_another_process_locks_the_file_nothing_is_acknowledged_and_nothing_lost(tmp_path: Path) -> None:
    path = tmp_path / "sehti.db"
    async with running(path) as service:
        await service.put("one")
        await service.begun.wait()
        async with locked(path) as locker:
            for _ in range(3):
                with pytest.raises(Unavailable):
                    await service.put("two")
            service.release.set()  # the turn ends while it cannot be committed
            with pytest.raises(Unavailable):
                await service.put("two")
            assert service.sent == []  # no answer before its commit
            await locker.let_go()
        assert await service.put("two") == 1  # what was refused was not half kept
        await service.delivers("one", "two")
        assert service.turns == 2  # the finished turn was not thought through again


async def test_a_short_lock_is_waited_out(tmp_path: Path) -> None:
    path = tmp_path / "sehti.db"
    async with running(path, busy_seconds=WAIT) as service:
        service.release.set()
        async with locked(path) as locker:
            put = asyncio.create_task(service.put("one"))
            await asyncio.sleep(0)
            await locker.let_go()
            assert await put == 1
        await service.delivers("one")


async def test_a_full_disk_refuses_and_recovers(tmp_path: Path) -> None:
    def quota(pages: int) -> Callable[[Connection], None]:
        def limit(connection: Connection) -> None:
            connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")

        return limit

    path = tmp_path / "sehti.db"
    kept = []
    async with running(path) as service:
        write = service.engine.database.write
        pages = await write(lambda connection: connection.exec_driver_sql("PRAGMA page_count").scalar())
        await write(quota(pages + 20))
        with pytest.raises(Unavailable):
            for number in range(50):
                text = f"{number} ".ljust(4000, "x")
                await service.put(text)
                kept.append(text)
        assert kept
        with pytest.raises(Unavailable):
            await service.put("refused ".ljust(8000, "x"))
        service.release.set()  # turns end while the disk is full
        await service.begun.wait()
        await write(quota(2**30))
        assert await service.put("after") == 1
        await service.delivers(*kept, "after")
    with sqlite3.connect(path) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


@pytest.mark.parametrize("damage", ["text", "overwritten", "truncated"])
def test_a_damaged_file_is_refused_in_one_clear_sentence(tmp_path: Path, damage: str) -> None:
    path = tmp_path / "sehti.db"
    migrate(path)
    whole = path.read_bytes()
    half = len(whole) // 2
    broken = {
        "text": b"this is not a database, but it is long enough to be one" * 100,
        "overwritten": whole[:4096] + b"\xff" * half + whole[4096 + half :],
        "truncated": whole[:half],
    }
    path.write_bytes(broken[damage])
    with pytest.raises(Unusable) as caught:
        migrate(path)
    assert str(caught.value) == (
        f"The database {path} is damaged: restore a backup, or move the file away to start empty."
    )


def test_a_file_we_may_not_use_is_a_clear_refusal(tmp_path: Path) -> None:
    path = tmp_path / "sehti.db"
    path.mkdir()
    with pytest.raises(Unusable, match="cannot be"):
        migrate(path)
