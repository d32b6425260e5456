"""Erasing: of one person, of everything, at the provider too; and what a copy of the file from before can tell."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, select

from bot.app import manners
from bot.engine.engine import Settled
from bot.messages import Incoming, Outgoing
from bot.settings import Settings
from bot.storage import traces
from bot.storage.backlog import chats_waiting
from bot.storage.database import Database
from bot.storage.keyring import Keyring, KeyringError, Unreadable, Wrapped, new_ring_text
from bot.storage.mailbox import Mailbox
from bot.storage.people import People, forget_idle
from bot.storage.schema import chat, metadata, record
from care.record import Record
from handlers.discreet import latched
from handlers.turn import Erase, Forget, Keep, Session, Wake
from tests.unit.test_storage import OLD, Store, open_store

DAY = 24 * 3600.0
NEW = new_ring_text(today=date(2026, 11, 1))
MINE, MOTHERS = Record(conditions={"diabetes": "present"}), Record(person="mother", conditions={"epilepsy": "present"})
ADDRESS = "canary-address"


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    opened = open_store(tmp_path / "store" / "sehti.db")
    yield opened
    await opened.database.close()


def message(number: int, trace: str = "") -> Incoming:
    return Incoming(channel="console", address=ADDRESS, message_id=f"m{number}", text="canary-text", trace=trace)


async def serve(store: Store, incoming: Incoming, settled: Settled, now: float = 0.0) -> None:
    """Put, take and settle one message."""

    def whole(connection: Connection) -> None:
        (kept,) = store.mailbox.keep(connection, [incoming], now)
        taken = store.mailbox.take(connection, kept.chat, 0.0, now=now)
        assert taken is not None
        store.mailbox.settle(connection, taken, settled, now)

    await store.database.write(whole)


async def remembered(store: Store) -> Session:
    """What the chat's next turn begins with."""

    def read(connection: Connection) -> Session:
        name = store.mailbox.pepper.chat("console", ADDRESS)
        key = store.mailbox.people.key(connection, name)
        return Session() if key is None else store.mailbox.people.session(connection, name, key)

    return await store.database.read(read)


async def deliver(store: Store, trace: str | None = None) -> list[Outgoing]:
    """Every answer and errand that waits, in whatever order their lanes run, each taken as delivered."""

    def whole(connection: Connection) -> list[Outgoing]:
        done = []
        for name in chats_waiting(connection, now=0.0)[1]:
            while letter := store.mailbox.next_letter(connection, name):
                done.append(letter.message)
                store.mailbox.finish(connection, letter, trace=trace)
        return done

    return await store.database.write(whole)


async def rows(store: Store) -> dict[str, int]:
    return {name: count for name, count in (await store.database.inspect()).items() if count and "." not in name}


async def test_what_lies_at_the_provider_is_deleted_by_an_errand_that_no_answer_waits_behind(store: Store) -> None:
    await serve(store, message(1, "in-1"), Settled(Session(), (Outgoing(text="hello"),)))
    await deliver(store, "out-1")
    await serve(store, message(2, "in-2"), Settled(Session(), (Outgoing(text="receipt"),), (Erase(),)))
    _, waiting = await store.database.read(lambda connection: chats_waiting(connection, now=0.0))
    assert len(waiting) == 2, "the receipt, and the errand in a chat of its own"
    sent = {one.text: one.erase for one in await deliver(store)}
    assert sent == {"receipt": (), "": ("in-1", "out-1", "in-2")}
    assert await rows(store) == {"seen": 2, "fact": 1}


async def test_an_errand_that_failed_is_there_after_a_restart(store: Store) -> None:
    await serve(store, message(1, "in-1"), Settled(Session(), (), (Erase(),)))
    await store.database.close()
    again = open_store(store.path)
    assert [one.erase for one in await deliver(again)] == [("in-1",)]
    assert await rows(again) == {"seen": 1, "fact": 1}
    await again.database.close()


async def test_traces_are_few_and_sealed_and_go_with_the_thread(store: Store) -> None:
    for number in range(traces.MOST + 5):
        await serve(store, message(number, f"trace-{number}"), Settled(Session()))

    def known(connection: Connection) -> tuple[str, ...]:
        name = store.mailbox.pepper.chat("console", ADDRESS)
        key = store.mailbox.people.key(connection, name)
        assert key is not None
        return traces.of_chat(connection, name, key)

    kept = await store.database.read(known)
    assert kept == tuple(f"trace-{number}" for number in range(5, traces.MOST + 5))
    assert b"trace-" not in store.bytes()
    await serve(store, message(99), Settled(Session(), effects=(Keep(MINE),)))
    await store.database.write(lambda connection: forget_idle(connection, DAY, 10, -DAY))
    assert await store.database.read(known) == ()


def test_a_table_that_tells_of_a_chat_is_emptied_with_it_and_the_others_tell_of_none() -> None:
    assert {table.name for table in metadata.tables.values() if "chat" not in table.c} == {"seen", "fact", "pause"}


async def test_one_person_is_erased_with_their_key_and_nobody_else(store: Store) -> None:
    await serve(store, message(1), Settled(Session(), effects=(Keep(MINE), Keep(MOTHERS))))

    def keys(connection: Connection) -> dict[bytes, bytes]:
        found = connection.execute(select(record.c.wrapped, record.c.body)).all()
        return {row.wrapped: row.body for row in found}

    before = await store.database.read(keys)
    await serve(store, message(2), Settled(Session(), effects=(Forget("mother"),)))
    assert (await remembered(store)).records == {"self": MINE}
    gone = set(before) - set(await store.database.read(keys))
    assert len(gone) == 1
    assert await store.database.sweep()
    assert not any(wrapped in store.bytes() or before[wrapped] in store.bytes() for wrapped in gone)


async def test_the_next_turn_knows_what_waits_in_the_store(store: Store) -> None:
    waits = (Wake(3600, "reminder", stays=True), Wake(3600, "silence"))
    await serve(store, message(1), Settled(Session(), (Outgoing(text="a"), Outgoing(text="b")), waits))
    held = (await remembered(store)).held
    assert (held.reminders, held.answers) == (1, 2)


async def test_a_chat_stays_discreet_as_long_as_something_is_kept_of_it(store: Store) -> None:
    session = Session(discreet=True, latch=latched("zitoun"))
    await serve(store, message(1), Settled(session, effects=(Keep(MINE),)))
    await store.database.write(lambda connection: forget_idle(connection, DAY, 10, -DAY))
    after = await remembered(store)
    assert (after.discreet, after.latch, after.open_until) == (True, session.latch, None)
    assert after.records == {"self": MINE}
    await serve(store, message(2), Settled(Session()))
    await store.database.write(lambda connection: forget_idle(connection, DAY, 10, -DAY))
    assert not (await remembered(store)).discreet, "taken back"


@pytest.mark.parametrize(
    ("thread", "kept"), [(timedelta(days=1), timedelta(days=365)), (timedelta(hours=2), timedelta(days=30))]
)
async def test_a_silent_chat_purges_itself_first_the_thread_and_then_the_record(
    store: Store, thread: timedelta, kept: timedelta
) -> None:
    async def purge(now: float) -> None:
        before, long_before = now - thread.total_seconds(), now - kept.total_seconds()
        await store.database.write(lambda connection: forget_idle(connection, before, 10, long_before))

    await serve(store, message(1), Settled(Session(locale="fr"), effects=(Keep(MINE),)))
    await purge(thread.total_seconds() - 1)
    assert (await remembered(store)).locale == "fr"
    await purge(thread.total_seconds() + 1)
    assert (await remembered(store)).locale is None
    assert (await remembered(store)).records
    await purge(kept.total_seconds() + 1)
    assert await rows(store) == {"seen": 1, "fact": 1}


def test_how_long_a_silent_chat_is_kept_is_the_operators_to_set() -> None:
    usual = manners(Settings())
    assert (usual.idle, usual.record_idle) == (DAY, 365 * DAY)
    short = manners(Settings(session_hours=2, record_months=1))
    assert short.idle == 2 * 3600
    assert short.record_idle == pytest.approx(365 / 12 * DAY)


async def test_a_copy_from_before_tells_nothing_once_the_key_of_its_time_is_destroyed(
    store: Store, tmp_path: Path
) -> None:
    await serve(store, message(1), Settled(Session(locale="fr"), effects=(Keep(MINE), Keep(MOTHERS))))
    assert await store.database.sweep()
    copy = tmp_path / "copy" / "sehti.db"
    copy.parent.mkdir()
    shutil.copy(store.path, copy)
    await serve(store, message(2), Settled(Session(), (), (Erase(),)))
    await store.database.close()

    retired = Keyring.parse(NEW)  # a month later: chats are under the new key, the old one is destroyed
    with pytest.raises(KeyringError):
        Database(copy, Mailbox(People(retired), store.mailbox.pepper).check)
    restored = open_store(copy, OLD)
    held = await restored.database.read(
        lambda connection: connection.execute(select(chat.c.chat, chat.c.kid, chat.c.wrapped)).all()
    )
    people = await restored.database.read(
        lambda connection: connection.execute(select(record.c.id, record.c.kid, record.c.wrapped)).all()
    )
    assert len(held) == 1 and len(people) == 2
    for owner, kid, wrapped in [*held, *people]:
        with pytest.raises(Unreadable):
            retired.unwrap(owner, Wrapped(kid, wrapped))
    assert not any(word in restored.bytes() for word in (b"canary", b"diabetes", b"epilepsy"))
    await restored.database.close()
