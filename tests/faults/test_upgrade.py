"""A new release starts on the store of an old one, in which messages and answers wait: all are served, in order."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import time

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, create_engine, text

from bot.engine.distributed import Distributed
from bot.engine.embedded import Embedded
from bot.messages import Incoming, Outgoing
from bot.storage.keyring import Keyring, Pepper, new_ring_text
from bot.storage.postgres import address_of
from tests.contract.test_engine import QUICK, Home, Person, person
from tests.server import Server

__all__ = ["person"]

FIRST = "0001"
CHATS = ("a", "b")
MESSAGES = 10
RING, PEPPER = Keyring.parse(new_ring_text()), Pepper.parse("p" * 32)


@contextmanager
def old_store(url: str) -> Iterator[Connection]:
    """An empty store as the first release made it."""
    engine = create_engine(url)
    with engine.begin() as connection:
        config = Config()
        config.set_main_option("script_location", "bot.storage:migrations")
        config.attributes["connection"] = connection
        command.upgrade(config, FIRST)
        yield connection
    engine.dispose()


def fill(connection: Connection) -> None:
    """What waited when the old release was stopped: an answer for each chat, and messages without one."""
    name_of = {chat: PEPPER.chat("console", chat) for chat in CHATS}
    for chat, name in name_of.items():
        key, wrapped = RING.new_key(name)
        row = {"chat": name, "kid": wrapped.kid, "wrapped": wrapped.blob, "leaving": False, "touched": time()}
        put(connection, "chat", row)
        mark = f"r:{PEPPER.mark('console', chat, 'answered')}"
        envelope = {"channel": "console", "address": chat, "message": Outgoing(text="old").model_dump(mode="json")}
        sealed = key.seal("outgoing", mark, json.dumps(envelope).encode())
        put(connection, "outgoing", {"mark": mark, "chat": name, "state": "waiting", "body": sealed, "queued": time()})
        for number in range(MESSAGES):
            message = Incoming(channel="console", address=chat, message_id=str(number), text=str(number))
            mark = PEPPER.mark("console", chat, str(number))
            sealed = key.seal("incoming", mark, message.model_dump_json(exclude_defaults=True).encode())
            row = {"mark": mark, "chat": name, "state": "waiting", "body": sealed, "attempts": 0, "arrived": time()}
            put(connection, "incoming", row)
            put(connection, "seen", {"mark": mark, "at": time()})


def put(connection: Connection, table: str, row: dict[str, object]) -> None:
    names = ", ".join(row)
    values = ", ".join(f":{name}" for name in row)
    connection.execute(text(f"INSERT INTO {table} ({names}) VALUES ({values})"), row)


@pytest.fixture(params=["embedded", "distributed"])
def home(request: pytest.FixtureRequest, tmp_path: Path) -> Home:
    if request.param == "embedded":
        file = tmp_path / "sehti.db"
        with old_store(f"sqlite:///{file}") as connection:
            fill(connection)
        return Home(lambda manners: Embedded(file, RING, PEPPER, manners))
    server: Server = request.getfixturevalue("postgres")
    url = server.empty()
    with old_store(address_of(url).render_as_string(hide_password=False)) as connection:
        fill(connection)
    return Home(lambda manners: Distributed(url, RING, PEPPER, manners, pace=QUICK))


async def test_what_waited_in_the_first_releases_store_is_served(home: Home, person: Person) -> None:
    async with home.running(person) as engine:
        await person.until(lambda: len(person.sent) >= len(CHATS) * (1 + MESSAGES))
        again = [Incoming(channel="console", address=chat, message_id="0", text="0") for chat in CHATS]
        assert await engine.put(again) == 0  # it was kept by the old release
    for chat in CHATS:
        answers = [text for to, text in person.sent if to == chat]
        assert answers == ["old", *(f"re {number}" for number in range(MESSAGES))]
    print(f"a store of revision {FIRST}: {len(CHATS)} answers and {len(CHATS) * MESSAGES} messages waited, 0 lost")
