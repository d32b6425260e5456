"""What every engine promises of a reminder: it outlives what is written, rings once, and keeps nothing but a key."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from time import time

from bot.engine.engine import Engine, Settled
from bot.messages import Incoming
from handlers.turn import Effect, Erase, Session, Unwake, Wake
from tests.contract.test_engine import Home, Person, home, person, said

__all__ = ["home", "person"]

DAY = 24 * 3600.0
TOMORROW = Wake(DAY, "remind:x", stays=True)
ORDERS: dict[str, Effect] = {
    "remind": TOMORROW,
    "remind two": Wake(2 * DAY, "remind:y", stays=True),
    "cancel": Unwake(),
    "cancel one": Unwake(("remind:x",)),
    "erase": Erase(),
    "hurts?": Wake(DAY + 60, "silence"),
}


@dataclass
class Obeys:
    """Does what a text of ORDERS says, by the clock it is given; notes when the person is said to have written last."""

    person: Person
    written: list[datetime | None] = field(default_factory=list)

    async def converse(self, session: Session, messages: tuple[Incoming, ...]) -> Settled:
        settled = await self.person.converse(session, messages)
        self.written.append(messages[-1].sent_at)
        order = ORDERS.get(messages[-1].text)
        return replace(settled, effects=(order,) if order else ())


def clock(after: float) -> Callable[[], float]:
    now = time() + after
    return lambda: now


async def reminders(home: Home) -> int:
    async with home.receiving() as engine:
        return await rows(engine, "wake")


async def rows(engine: Engine, table: str) -> int:
    return (await engine.inspect())[table]


async def test_it_outlives_what_the_person_writes_and_rings_once(home: Home, person: Person) -> None:
    async with home.running(person, converse=Obeys(person).converse) as engine:
        await engine.put([said("remind"), said("salam")])
        await person.receives("re remind", "re salam")
    for _ in range(2):
        async with home.running(person, converse=Obeys(person).converse, clock=clock(DAY + 1)):
            await person.receives("re remind", "re salam", "re remind:x")
    assert await reminders(home) == 0


async def test_asked_for_twice_it_rings_once(home: Home, person: Person) -> None:
    async with home.running(person, converse=Obeys(person).converse) as engine:
        await engine.put([said("remind", number=1), said("remind", number=2), said("remind two")])
        await person.receives("re remind", "re remind", "re remind two")
    assert await reminders(home) == 2


async def test_one_is_cancelled_or_all_are(home: Home, person: Person) -> None:
    async with home.running(person, converse=Obeys(person).converse) as engine:
        await engine.put([said("remind"), said("remind two"), said("cancel one")])
        await person.receives("re remind", "re remind two", "re cancel one")
        assert await rows(engine, "wake") == 1
        await engine.put([said("cancel")])
        await person.until(lambda: len(person.sent) == 4)
        assert await rows(engine, "wake") == 0


async def test_erasing_destroys_it(home: Home, person: Person) -> None:
    async with home.running(person, converse=Obeys(person).converse) as engine:
        await engine.put([said("remind")])
        await person.receives("re remind")  # erasing takes along what is not delivered yet
        await engine.put([said("erase")])
        await person.receives("re remind", "re erase")
    assert await reminders(home) == 0


async def test_a_message_written_just_when_it_rang_loses_neither(home: Home, person: Person) -> None:
    """The reminder's turn fails once; meanwhile the person writes."""
    obeys, rang = Obeys(person), asyncio.Event()

    async def converse(session: Session, messages: tuple[Incoming, ...]) -> Settled:
        if messages[-1].wake and not rang.is_set():
            rang.set()
            raise RuntimeError
        return await obeys.converse(session, messages)

    async with home.running(person, converse=obeys.converse) as engine:
        await engine.put([said("remind")])
        await person.receives("re remind")
    async with home.running(person, converse=converse, clock=clock(DAY + 1)) as engine:
        await asyncio.wait_for(rang.wait(), 20)
        await engine.put([said("salam")])
        await person.until(lambda: len(person.sent) == 3)
    assert sorted(text for _, text in person.sent[1:]) == ["re remind:x", "re salam"]
    assert ("remind:x",) in person.turns, "a reminder is a turn of its own"


async def test_an_open_question_keeps_its_own_timer(home: Home, person: Person) -> None:
    async with home.running(person, converse=Obeys(person).converse) as engine:
        await engine.put([said("remind"), said("hurts?")])
        await person.receives("re remind", "re hurts?")
    async with home.running(person, converse=Obeys(person).converse, clock=clock(DAY + 30)):
        await person.receives("re remind", "re hurts?", "re remind:x")
    assert await reminders(home) == 1


async def test_the_thread_is_forgotten_and_the_reminder_still_rings(home: Home, person: Person) -> None:
    async with home.running(person, converse=Obeys(person).converse, idle=DAY / 2) as engine:
        await engine.put([said("remind")])
        await person.receives("re remind")
    obeys = Obeys(person)
    async with home.running(person, converse=obeys.converse, idle=DAY / 2, clock=clock(DAY - 60)) as engine:
        await engine.tidy()
        assert await rows(engine, "chat") == 1
    async with home.running(person, converse=obeys.converse, idle=DAY / 2, clock=clock(DAY + 1)) as engine:
        await person.receives("re remind", "re remind:x")
        assert person.sessions[-1] == Session(), "the thread was purged"
        await engine.put([said("last", "b")])
        await person.until(lambda: len(person.sent) == 3)
        await engine.tidy()
        assert await rows(engine, "chat") == 1, "rung, the chat is forgotten like any silent one"
    written = obeys.written[0]
    assert written is not None and (datetime.now(UTC) - written).total_seconds() < DAY / 2, "when the person wrote last"
