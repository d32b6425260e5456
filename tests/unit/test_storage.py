"""The store: tables and migrations agree, a commit is shared but not a fate, what is erased is in no file."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, func, insert, select, update
from sqlalchemy.util import await_only

from bot.engine.engine import Settled, Unavailable
from bot.messages import Incoming, Outgoing
from bot.storage.backlog import forget_marks
from bot.storage.database import Database, Unusable, migrate
from bot.storage.keyring import Keyring, KeyringError, Pepper, new_ring_text, new_secret_text
from bot.storage.mailbox import Mailbox
from bot.storage.people import People, forget_idle, keys_in_use
from bot.storage.schema import State, chat, incoming, metadata, outgoing, record, seen
from care.documents import Result
from care.record import Record
from care.terms import Level
from care.trends import Dated
from handlers.turn import Erase, Interview, Keep, Reading, Session

OLD = new_ring_text(today=date(2026, 10, 1))
CANARIES = (
    "canary-text",
    "canary-address",
    "canary-id",
    "canary-payload",
    "canary-ref",
    "canary-answer",
    "canary-find",
)


@dataclass(frozen=True)
class Store:
    database: Database
    mailbox: Mailbox
    path: Path

    def bytes(self) -> bytes:
        return b"".join(file.read_bytes() for file in self.path.parent.iterdir())


def open_store(path: Path, ring: str = OLD, pepper: str = "p" * 32) -> Store:
    mailbox = Mailbox(People(Keyring.parse(ring)), Pepper.parse(pepper))
    return Store(Database(path, mailbox.check), mailbox, path)


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    opened = open_store(tmp_path / "store" / "sehti.db")
    yield opened
    await opened.database.close()


def message(text: str = "salam", number: int = 1) -> Incoming:
    return Incoming(channel="console", address="canary-address", message_id=f"canary-id-{number}", text=text)


async def serve(store: Store, incoming_message: Incoming, settled: Settled, now: float = 0.0) -> bool:
    """Put, take and settle one message; True when the chat's key was destroyed."""

    def whole(connection: Connection) -> bool:
        (kept,) = store.mailbox.keep(connection, [incoming_message], now)
        taken = store.mailbox.take(connection, kept.chat, 0.0, now=0.0)
        assert taken is not None
        return store.mailbox.settle(connection, taken, settled, now)

    return await store.database.write(whole)


async def test_migrations_build_exactly_the_tables_of_the_schema(store: Store) -> None:
    def differences(connection: Connection) -> list[object]:
        return list(compare_metadata(MigrationContext.configure(connection), metadata))

    assert await store.database.read(differences) == []


def test_every_column_says_what_can_be_read_in_it() -> None:
    assert all(column.comment for table in metadata.tables.values() for column in table.columns)


async def test_commits_are_durable_and_deleted_bytes_overwritten(store: Store) -> None:
    def pragmas(connection: Connection) -> list[object]:
        names = ("journal_mode", "synchronous", "secure_delete")
        return [connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in names]

    assert await store.database.write(pragmas) == ["wal", 2, 1]


async def test_a_call_that_fails_does_not_undo_its_neighbours(store: Store) -> None:
    def note(connection: Connection, mark: str) -> None:
        connection.execute(insert(seen).values(mark=mark, at=0.0))
        if mark == "bad":
            raise ValueError

    calls = (store.database.write(lambda connection, mark=mark: note(connection, mark)) for mark in ("a", "bad", "b"))
    results = await asyncio.gather(*calls, return_exceptions=True)
    assert [type(result) for result in results] == [type(None), ValueError, type(None)]
    marks = await store.database.read(lambda connection: list(connection.scalars(select(seen.c.mark))))
    assert sorted(marks) == ["a", "b"]


async def test_a_session_comes_back_as_it_went(store: Store) -> None:
    result = Result("glucose", "Glycémie", Decimal("1.05"), "", "g/L", Decimal("0.70"), flag="N", doubts=("unit",))
    session = Session(
        locale="ary",
        interview=Interview(findings={"fever": "present"}, quantities={"age_years": 3.5}, level=Level.EMERGENCY),
        reading=Reading(results=(result,), asking=0),
        choices=("yes", "no"),
    )
    await serve(store, message(), Settled(session))

    def read(connection: Connection) -> Session:
        name = store.mailbox.pepper.chat("console", "canary-address")
        key = store.mailbox.people.key(connection, name)
        assert key is not None
        return store.mailbox.people.session(connection, name, key)

    assert await store.database.read(read) == session


VALUE = Dated(date(2026, 11, 2), Decimal("1.31"), "g/L", Decimal("0.70"), Decimal("1.10"))
MINE = Record(values={"glucose_fasting": (VALUE,)})
MOTHERS = Record(person="mother", values={"hba1c": (Dated(date(2026, 3, 1), Decimal("7.2"), "%"),)})


def records(store: Store, address: str = "canary-address") -> Callable[[Connection], Mapping[str, Record]]:
    """What a chat's people agreed to have kept, as its next turn sees it."""

    def read(connection: Connection) -> Mapping[str, Record]:
        name = store.mailbox.pepper.chat("console", address)
        key = store.mailbox.people.key(connection, name)
        return {} if key is None else store.mailbox.people.session(connection, name, key).records

    return read


async def test_what_people_agreed_to_is_kept_apart_each_under_a_key_of_their_own(store: Store) -> None:
    await serve(store, message(), Settled(Session(records={"self": MOTHERS}), effects=(Keep(MINE),)))
    await serve(store, message(number=2), Settled(Session(), effects=(Keep(MOTHERS),)))
    assert await store.database.read(records(store)) == {"self": MINE, "mother": MOTHERS}
    rows = await store.database.read(lambda connection: connection.execute(select(record)).all())
    assert len({row.wrapped for row in rows}) == 2
    assert not any(b"glucose" in bytes(row.body) or b"hba1c" in bytes(row.body) for row in rows)


async def test_a_record_opens_in_no_other_row(store: Store) -> None:
    await serve(store, message(), Settled(Session(), effects=(Keep(MINE), Keep(MOTHERS))))

    def swap(connection: Connection) -> None:
        first, second = connection.execute(select(record)).all()
        moved = {"wrapped": second.wrapped, "body": second.body}
        connection.execute(update(record).where(record.c.id == first.id).values(moved))

    await store.database.write(swap)
    assert len(await store.database.read(records(store))) == 1


async def test_erasing_destroys_records_too(store: Store) -> None:
    await serve(store, message(), Settled(Session(), effects=(Keep(MINE),)))
    await serve(store, message(number=2), Settled(Session(), effects=(Erase(),)))
    left = select(func.count()).select_from(record)
    assert await store.database.read(lambda connection: connection.scalar(left)) == 0


async def test_a_silent_chat_loses_its_thread_first_and_its_records_later(store: Store) -> None:
    await serve(store, message(), Settled(Session(locale="ary"), effects=(Keep(MINE),)), now=100.0)
    await serve(store, message().model_copy(update={"address": "other"}), Settled(Session()), now=100.0)
    assert await store.database.write(lambda connection: forget_idle(connection, 200.0, 10, 50.0)) == 2
    assert await store.database.read(lambda connection: connection.scalars(select(chat.c.session)).all()) == [None]
    assert await store.database.read(records(store)) == {"self": MINE}
    assert await store.database.write(lambda connection: forget_idle(connection, 200.0, 10, 50.0)) == 0
    assert await store.database.write(lambda connection: forget_idle(connection, 200.0, 10, 150.0)) == 1
    assert await store.database.read(records(store)) == {}


async def test_a_turn_settled_twice_changes_nothing_the_second_time(store: Store) -> None:
    def twice(connection: Connection) -> str | None:
        (kept,) = store.mailbox.keep(connection, [message()], 0.0)
        taken = store.mailbox.take(connection, kept.chat, 0.0, now=0.0)
        assert taken is not None
        store.mailbox.settle(connection, taken, Settled(Session(locale="fr"), (Outgoing(text="first"),)), 0.0)
        letter = store.mailbox.next_letter(connection, kept.chat)
        assert letter is not None
        store.mailbox.finish(connection, letter)
        store.mailbox.settle(connection, taken, Settled(Session(locale="ar"), (Outgoing(text="second"),)), 0.0)
        key = store.mailbox.people.key(connection, kept.chat)
        assert key is not None
        return store.mailbox.people.session(connection, kept.chat, key).locale

    assert await store.database.write(twice) == "fr"
    assert (await store.database.inspect())["outgoing"] == 0


async def test_a_body_that_does_not_open_is_dead_and_the_next_goes_on(store: Store) -> None:
    def altered(connection: Connection) -> None:
        kept = store.mailbox.keep(connection, [message("one", 1), message("two", 2)], 0.0)
        first = select(incoming.c.id).order_by(incoming.c.id).limit(1).scalar_subquery()
        connection.execute(update(incoming).where(incoming.c.id == first).values(body=b"altered" * 9))
        taken = store.mailbox.take(connection, kept[0].chat, 0.0, now=0.0)
        assert taken is not None
        assert [one.text for one in taken.messages] == ["two"]

    await store.database.write(altered)
    assert (await store.database.inspect())[f"incoming.{State.DEAD}"] == 1


async def test_an_answer_that_does_not_open_does_not_hold_up_the_next(store: Store) -> None:
    answers = (Outgoing(text="one"), Outgoing(text="two"))
    await serve(store, message(), Settled(Session(), answers))

    def altered(connection: Connection) -> str:
        first = select(func.min(outgoing.c.id)).scalar_subquery()
        connection.execute(update(outgoing).where(outgoing.c.id == first).values(body=b"altered" * 9))
        letter = store.mailbox.next_letter(connection, store.mailbox.pepper.chat("console", "canary-address"))
        assert letter is not None
        return letter.message.text

    assert await store.database.write(altered) == "two"


async def test_a_damaged_chat_key_makes_a_stranger_and_stops_nobody(store: Store) -> None:
    await serve(store, message(), Settled(Session(locale="fr")))

    def damaged(connection: Connection) -> Session | None:
        store.mailbox.keep(connection, [message("lost", 2)], 0.0)
        connection.execute(update(chat).values(wrapped=b"damaged" * 9))
        name = store.mailbox.pepper.chat("console", "canary-address")
        assert store.mailbox.take(connection, name, 0.0, now=0.0) is None
        assert store.mailbox.next_letter(connection, name) is None
        store.mailbox.keep(connection, [message("again", 3)], 0.0)
        taken = store.mailbox.take(connection, name, 0.0, now=0.0)
        assert taken is not None
        assert [one.text for one in taken.messages] == ["again"]
        return taken.session

    assert await store.database.write(damaged) == Session()

    ring = store.mailbox.people.ring
    ring.become(ring.joined(Keyring.parse(new_ring_text(today=date(2030, 1, 1)))))

    def rewrapped(connection: Connection) -> int:
        connection.execute(update(chat).values(wrapped=b"damaged" * 9))
        return store.mailbox.people.rewrap(connection, 10) + store.mailbox.people.rewrap(connection, 10)

    assert await store.database.write(rewrapped) == 1


async def test_an_idle_chat_is_forgotten_but_not_while_something_waits(store: Store) -> None:
    await serve(store, message(), Settled(Session(locale="fr"), (Outgoing(text="answer"),)), now=100.0)
    assert await store.database.write(lambda connection: forget_idle(connection, 200.0, 10, 200.0)) == 0

    def deliver(connection: Connection) -> None:
        letter = store.mailbox.next_letter(connection, store.mailbox.pepper.chat("console", "canary-address"))
        assert letter is not None
        assert store.mailbox.finish(connection, letter) is False

    await store.database.write(deliver)
    assert await store.database.write(lambda connection: forget_idle(connection, 100.0, 10, 100.0)) == 0
    assert await store.database.write(lambda connection: forget_idle(connection, 100.1, 10, 100.1)) == 1
    rows = await store.database.inspect()
    assert {name: number for name, number in rows.items() if number} == {"seen": 1, "fact": 1}


async def test_marks_outlive_the_chat_and_then_go(store: Store) -> None:
    await serve(store, message(), Settled(Session(), effects=(Erase(),)), now=100.0)
    await store.database.write(lambda connection: forget_marks(connection, 100.0))
    assert await store.database.write(lambda connection: store.mailbox.keep(connection, [message()], 101.0)) == []
    await store.database.write(lambda connection: forget_marks(connection, 100.1))
    assert (await store.database.inspect())["seen"] == 0


async def test_nothing_readable_is_ever_in_the_files(store: Store) -> None:
    await serve(store, full_message(), canary_settled())
    assert_no_canary(store.bytes())
    await store.database.close()
    assert_no_canary(store.bytes())


async def test_an_erased_chat_leaves_no_byte_of_its_key_or_bodies(store: Store) -> None:
    await serve(store, full_message(), canary_settled())

    def blobs(connection: Connection) -> list[bytes]:
        keys = connection.execute(select(chat.c.wrapped, chat.c.session)).one()
        bodies = connection.exec_driver_sql("SELECT body FROM outgoing").scalars()
        return [*keys, *bodies]

    before = await store.database.read(blobs)
    assert all(blob in store.bytes() for blob in before)
    assert await serve(store, message("erase", 2), Settled(Session(), (Outgoing(text="done"),), (Erase(),)))
    assert await store.database.sweep()
    rest = store.bytes()
    assert not any(blob in rest for blob in before)
    assert_no_canary(rest)
    assert store.mailbox.pepper.chat("console", "canary-address").encode() in rest  # the receipt is on its way

    def deliver(connection: Connection) -> bool:
        letter = store.mailbox.next_letter(connection, store.mailbox.pepper.chat("console", "canary-address"))
        assert letter is not None
        assert letter.message.text == "done"
        return store.mailbox.finish(connection, letter)

    assert await store.database.write(deliver)
    assert await store.database.sweep()
    assert store.mailbox.pepper.chat("console", "canary-address").encode() not in store.bytes()


async def test_a_sweep_is_put_off_while_somebody_reads(store: Store) -> None:
    begun, done = asyncio.Event(), asyncio.Event()
    reader = asyncio.create_task(store.database.read(held(begun, done)))
    await begun.wait()
    await serve(store, message(), Settled(Session()))
    assert await store.database.sweep() is False
    done.set()
    assert await reader == (0, 0)  # one snapshot, whatever is written meanwhile
    assert await store.database.sweep() is True


async def test_a_read_given_up_leaves_nothing_in_the_way(store: Store) -> None:
    for _ in range(5):  # more than there are reading connections
        begun = asyncio.Event()
        reader = asyncio.create_task(store.database.read(held(begun, asyncio.Event())))
        await begun.wait()
        reader.cancel()
        with pytest.raises(asyncio.CancelledError):
            await reader
    await serve(store, message(), Settled(Session()))
    assert await store.database.sweep() is True
    assert (await store.database.inspect())["chat"] == 1


async def test_closing_lets_a_read_finish_and_refuses_the_next(store: Store) -> None:
    begun, done = asyncio.Event(), asyncio.Event()
    reader = asyncio.create_task(store.database.read(held(begun, done)))
    await begun.wait()
    closing = asyncio.create_task(store.database.close())
    await asyncio.sleep(0)
    with pytest.raises(Unavailable):
        await store.database.inspect()
    done.set()
    await closing
    assert reader.done()
    assert await reader == (0, 0)


async def test_a_reading_connection_cannot_write(store: Store) -> None:
    with pytest.raises(Unavailable):
        await store.database.read(lambda connection: connection.execute(insert(seen).values(mark="a", at=0.0)))
    assert (await store.database.inspect())["seen"] == 0


async def test_rewrapping_moves_every_chat_to_the_primary(tmp_path: Path) -> None:
    path = tmp_path / "sehti.db"
    store = open_store(path)
    for number in range(5):
        one = Incoming(channel="console", address=str(number), message_id="1", text="salam")
        await store.database.write(lambda connection, one=one: store.mailbox.keep(connection, [one], 0.0))
    await store.database.close()
    both = new_ring_text(OLD, date(2026, 11, 1))
    store = open_store(path, both)
    people = store.mailbox.people
    moved = [await store.database.write(lambda connection: people.rewrap(connection, 3)) for _ in range(3)]
    assert moved == [3, 2, 0]
    assert await store.database.read(keys_in_use) == {"2026-11": 5}
    await store.database.close()
    await open_store(path, both.split(",", maxsplit=1)[0]).database.close()


async def test_secrets_that_do_not_fit_the_store_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "sehti.db"
    store = open_store(path)
    await serve(store, message(), Settled(Session()))
    await store.database.close()
    other_value = f"2026-10:{new_secret_text()}"
    for ring in (other_value, new_ring_text(today=date(2026, 11, 1))):
        with pytest.raises(KeyringError, match="2026-10"):
            open_store(path, ring)
    with pytest.raises(KeyringError, match="another pepper"):
        open_store(path, pepper="q" * 32)
    await open_store(path).database.close()  # a refusal lets go of the file


def test_migrate_twice_is_migrate_once_and_a_newer_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "sehti.db"
    migrate(path)
    migrate(path)
    database = Database(path, lambda _connection: None)
    asyncio.run(renumber(database))
    with pytest.raises(Unusable, match="newer version"):
        migrate(path)


def test_only_the_owner_may_read_the_file(tmp_path: Path) -> None:
    path = tmp_path / "inside" / "sehti.db"
    migrate(path)
    assert path.stat().st_mode & 0o077 == 0


def test_a_folder_that_cannot_be_made_is_a_clear_refusal(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(Unusable, match="cannot be created"):
        migrate(tmp_path / "file" / "sehti.db")


def held(begun: asyncio.Event, done: asyncio.Event) -> Callable[[Connection], tuple[int, int]]:
    """A read of two counts of chats that stays in its snapshot until `done`."""

    def reading(connection: Connection) -> tuple[int, int]:
        first = connection.execute(select(chat)).all()
        begun.set()
        await_only(done.wait())
        return len(first), len(connection.execute(select(chat)).all())

    return reading


async def renumber(database: Database) -> None:
    """As if a later release had been here."""
    await database.write(lambda connection: connection.exec_driver_sql("UPDATE alembic_version SET version_num='9999'"))
    await database.close()


def full_message() -> Incoming:
    return Incoming.model_validate(
        {
            "channel": "console",
            "address": "canary-address",
            "message_id": "canary-id",
            "text": "canary-text",
            "choice": "canary-payload",
            "media": [{"kind": "image", "ref": "canary-ref"}],
        }
    )


def canary_settled() -> Settled:
    session = Session(interview=Interview(findings={"canary-find": "present"}), choices=("canary-payload",))
    return Settled(session, (Outgoing(text="canary-answer"),))


def assert_no_canary(data: bytes) -> None:
    for canary in CANARIES:
        assert canary.encode() not in data
