"""The store is locked, or its disk full, while people write: refused is what was not kept, the rest is answered."""

from __future__ import annotations

import asyncio
import resource
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, closing, contextmanager
from pathlib import Path

import psycopg
import pytest

from bot.storage.postgres import is_postgres
from tests.faults.tally import Tally, tally, until
from tests.faults.test_kill import Heard, Server, Site, site

__all__ = ["site"]

CHATS = 10
MESSAGES = range(200)
HEADROOM = 300_000  # bytes the disk still has
LONG = "x" * 3000


@contextmanager
def locked(database: str) -> Iterator[None]:
    """Somebody else holds the store: a backup, an operator's forgotten session."""
    if is_postgres(database):
        with psycopg.connect(database) as connection:
            connection.execute("LOCK TABLE incoming IN ACCESS EXCLUSIVE MODE")
            yield
            connection.rollback()
        return
    with closing(sqlite3.connect(database, isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        yield
        connection.execute("ROLLBACK")


@contextmanager
def full_disk(server: Server, database: Path) -> Iterator[None]:
    """The kernel lets no file of this process grow beyond what the database and its log take now, and a little."""
    largest = max(file.stat().st_size for file in database.parent.glob(f"{database.name}*"))
    unlimited = resource.RLIM_INFINITY
    resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE, (largest + HEADROOM, unlimited))
    yield
    resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE, (unlimited, unlimited))


@asynccontextmanager
async def written_to(site: Site, drill: str) -> AsyncIterator[tuple[Server, Heard, list[Tally]]]:
    """A mailbox that was written to before; after the block all that was given is answered, and the tally made."""
    heard = Heard()
    found: list[Tally] = []
    async with site.serving() as server:
        hearing = asyncio.create_task(server.hear(heard))
        server.give(f"chat{number % CHATS} {number} salam" for number in MESSAGES[:50])
        await until(lambda: len(heard.acknowledged) >= 50)
        yield server, heard, found
        await until(lambda: site.numbers("sent") >= set(MESSAGES))
        assert server.process.stdin is not None
        server.process.stdin.close()
        await hearing
        assert await server.process.wait() == 0
        found.append(tally(site, heard.acknowledged, heard.refused))
        print(f"{drill}: {found[0]}")


@pytest.mark.parametrize("seconds", [2, 7])
async def test_a_lock_holds_everybody_up_and_loses_nothing(site: Site, seconds: int) -> None:
    async with written_to(site, f"locked for {seconds} s") as (server, _, found):
        with locked(site.database):
            server.give(f"chat{number % CHATS} {number} salam" for number in MESSAGES[50:])
            await asyncio.sleep(seconds)
            assert len(site.numbers("sent")) <= 50
    assert found[0].whole
    assert found[0].acknowledged == len(MESSAGES)
    assert found[0].repeated == 0


async def test_a_full_disk_refuses_what_it_cannot_keep_and_loses_nothing(tmp_path: Path) -> None:
    file = tmp_path / "sehti.db"
    site = Site(tmp_path, str(file))
    async with written_to(site, "disk full") as (server, heard, found):
        with full_disk(server, file):
            server.give(f"chat{number % CHATS} {number} {LONG}" for number in MESSAGES[50:])
            await asyncio.sleep(2)
            assert len(heard.acknowledged) < len(MESSAGES)
    assert found[0].whole
    assert found[0].acknowledged == len(MESSAGES)
    assert found[0].refused > 0
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
