"""Moving house: every row arrives and is served there, nothing is lost on the way, and no mistake destroys anything."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from procrastinate.schema import SchemaManager
from sqlalchemy import insert
from typer.testing import CliRunner

from bot.__main__ import app
from bot.engine.distributed import Distributed, Pace
from bot.engine.embedded import Embedded
from bot.engine.engine import Engine, Settled
from bot.engine.home import Manners
from bot.messages import Incoming, Outgoing
from bot.storage import job_tables, moving, outside
from bot.storage.database import Unusable, path_of
from bot.storage.keyring import Keyring, Pepper, new_ring_text
from bot.storage.postgres import address_of, examine, migrate
from bot.storage.schema import fact, metadata
from bot.worker import Patience
from handlers.turn import Session, Wake
from tests.server import Server

RING, PEPPER = new_ring_text(), "p" * 32
WAIT = 20.0
HASTY = Manners(burst=0.0, patience=Patience(attempts=1, pause=0.01))


def said(text: str, chat: str = "a") -> Incoming:
    return Incoming(channel="console", address=chat, message_id=text, text=text)


def home(url: str) -> Engine:
    secrets = Keyring.parse(RING), Pepper.parse(PEPPER)
    if url.startswith("sqlite"):
        return Embedded(url, *secrets, HASTY)
    return Distributed(url, *secrets, HASTY, pace=Pace(poll=0.05, round=0.2))


async def serve(url: str, new: list[Incoming], answers: int) -> list[str]:
    """Put these, serve until so many answers went out, stop; the answers, each with what was remembered."""
    sent: list[str] = []

    async def converse(session: Session, messages: tuple[Incoming, ...]) -> Settled:
        text = messages[-1].text
        if text == "poison":
            raise RuntimeError
        remembered = session.model_copy(update={"locale": text})
        return Settled(remembered, (Outgoing(text=f"{text} after {session.locale}"),), (Wake(3600.0, "silence"),))

    async def deliver(_channel: str, _address: str, message: Outgoing) -> None:
        sent.append(message.text)

    engine = home(url)
    await engine.put(new)
    serving = asyncio.create_task(engine.run(converse, deliver))
    async with asyncio.timeout(WAIT):
        while len(sent) < answers:
            await asyncio.sleep(0.01)
    await engine.stop(WAIT)
    await serving
    return sorted(sent)


async def keep(url: str, *messages: Incoming) -> None:
    engine = home(url)
    await engine.put(messages)
    await engine.stop(WAIT)


@pytest.fixture
def file(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'old.db'}"


async def test_from_a_file_to_a_server_and_back(file: str, tmp_path: Path, postgres: Server) -> None:
    assert await serve(file, [said("one"), said("two", "b")], 2) == ["one after None", "two after None"]
    await keep(file, said("three"))
    server, again = postgres.empty(), f"sqlite:///{tmp_path / 'again.db'}"
    before = path_of(file).read_bytes()
    moved = moving.move(file, server)
    assert path_of(file).read_bytes() == before
    assert {table: rows for table, rows in moved.items() if rows} == {
        "chat": 2, "fact": 1, "incoming": 1, "seen": 3, "wake": 2,
    }  # fmt: skip
    # What waited is served there; a chat goes on where it was; what was answered is not answered again.
    assert await serve(server, [said("one"), said("four", "b")], 2) == ["four after two", "three after one"]
    await keep(server, said("five"))
    with outside.transaction(server) as connection:
        connection.exec_driver_sql("DELETE FROM procrastinate_workers")  # as after a minute
    moving.move(server, again)
    assert await serve(again, [], 1) == ["five after three"]


async def test_what_would_lose_something_is_refused(file: str, tmp_path: Path, postgres: Server) -> None:
    server = postgres.empty()
    with pytest.raises(Unusable, match="There is no database"):
        moving.move(file, server)
    engine = home(file)
    await engine.put([said("one")])
    with pytest.raises(Unusable, match="already serves"):
        moving.move(file, server)
    await engine.stop(WAIT)
    with outside.transaction(file) as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0001'")
    with pytest.raises(Unusable, match="another version"):
        moving.move(file, server)
    moving._migrate(server)
    await keep(f"sqlite:///{tmp_path / 'other.db'}", said("two"))
    await keep(server, said("three"))
    with pytest.raises(Unusable, match="not empty"):
        moving.move(f"sqlite:///{tmp_path / 'other.db'}", server)


async def test_dead_letters_are_listed_and_replayed_by_command(
    file: str, postgres: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    for url in (file, postgres.database()):
        monkeypatch.setenv("SEHTI_DATABASE_URL", url)
        await serve(url, [said("poison"), said("one", "b")], 1)
        listed = CliRunner().invoke(app, ["dead", "list"]).output
        assert "1 dead" in listed
        assert datetime.now(UTC).date().isoformat() in listed
        assert "poison" not in listed
        assert "1 wait" in CliRunner().invoke(app, ["dead", "replay"]).output
        assert "0 dead" in CliRunner().invoke(app, ["dead", "list"]).output
        assert (await rows(url))["incoming.waiting"] == 1


async def rows(url: str) -> dict[str, int]:
    engine = home(url)
    found = await engine.inspect()
    await engine.stop(WAIT)
    return found


def test_migrations_build_exactly_the_tables_of_the_schema_on_a_server_too(postgres: Server) -> None:
    url = postgres.empty()
    assert "no tables yet" in examine(url)
    migrate(url)
    migrate(url)
    assert "exists" in examine(url)
    ours = {"compare_type": True, "include_name": lambda name, kind, _: kind != "table" or name in metadata.tables}
    with outside.transaction(url) as connection:
        differences = compare_metadata(MigrationContext.configure(connection, opts=ours), metadata)
    told = [change for found in differences for change in (found if isinstance(found, list) else [found])]
    assert {change[0] for change in told} <= {"modify_comment"}, told


def test_the_queues_tables_follow_the_library(postgres: Server) -> None:
    url = postgres.empty()
    for step in sorted(Path(SchemaManager.get_migrations_path()).glob("*.sql")):
        if step.name < "03.04":  # as made by an older release of it
            with outside.transaction(url) as connection:
                connection.connection.cursor().execute(step.read_text())
    with outside.transaction(url) as connection:
        fact.create(connection)
        connection.execute(insert(fact).values(name=job_tables.OWN_FACT, value="03.03.00_01"))
    steps = 0
    while True:
        with outside.transaction(url) as connection:
            if not job_tables.upgrade(connection):
                break
            steps += 1
    assert steps == len([*Path(SchemaManager.get_migrations_path()).glob("03.04*.sql")])
    with outside.transaction(url) as connection:
        assert connection.exec_driver_sql("SELECT to_regproc('procrastinate_retry_job_v2')").scalar()


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("postgresql://host", "must look like postgresql://"),
        ("postgresql://127.0.0.1:1/name", "cannot be reached"),
    ],
)
def test_an_address_that_leads_nowhere_is_a_clear_refusal_without_its_password(url: str, says: str) -> None:
    with pytest.raises(Unusable, match=says):
        migrate(url.replace("//", "//me:secret@"))
    with pytest.raises(Unusable) as caught:
        migrate(url.replace("//", "//me:secret@"))
    assert "secret" not in str(caught.value)


def test_heroku_writes_the_address_otherwise() -> None:
    assert address_of("postgres://me@host/name").drivername == "postgresql+psycopg"
