"""The distributed engine's own ways: few jobs, none left behind, no lock for ever, nothing readable in the database."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest
from sqlalchemy import Connection, text

from bot.channels.channel import TryLater
from bot.engine.distributed import Distributed, Pace
from bot.engine.engine import Converse, Settled
from bot.engine.home import Manners
from bot.messages import Incoming, Outgoing
from bot.storage.holding import hold
from bot.storage.keyring import Keyring, Pepper, new_ring_text
from bot.storage.people import People
from bot.storage.postgres import open_outside
from bot.worker import Patience
from handlers.turn import Erase, Session
from tests.server import Server

WAIT = 20.0
CANARY = "canary"
JOBS = text("SELECT lock FROM procrastinate_jobs ORDER BY id")
# As whoever takes a worker for dead puts its jobs back: a job of the queue is "todo", then "doing".
PUT_BACK = text("UPDATE procrastinate_jobs SET status = 'todo', attempts = attempts + 1 WHERE status = 'doing'")
ONE_WAITS = text("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted")
TABLES = text("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")


@dataclass
class Scene:
    """Several engines on one database, and how their turns and deliveries are to go."""

    url: str
    ring: str = field(default_factory=new_ring_text)
    effects: tuple[Erase, ...] = ()
    deliveries: list[Exception] = field(default_factory=list)
    sent: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(0))

    def engine(self) -> Distributed:
        manners = Manners(burst=0.0, patience=Patience(pause=0.01))
        secrets = Keyring.parse(self.ring), Pepper.parse("p" * 32)
        return Distributed(self.url, *secrets, manners, pace=Pace(poll=0.02, round=0.1))

    async def converse(self, _session: Session, _messages: tuple[Incoming, ...]) -> Settled:
        return Settled(Session(choices=(CANARY,)), (Outgoing(text=CANARY),), self.effects)

    async def deliver(self, _channel: str, _address: str, _message: Outgoing) -> None:
        if self.deliveries:
            raise self.deliveries.pop(0)
        self.sent.release()

    @asynccontextmanager
    async def running(self, converse: Converse | None = None) -> AsyncIterator[Distributed]:
        engine = self.engine()
        serving = asyncio.create_task(engine.run(converse or self.converse, self.deliver))
        try:
            yield engine
        finally:
            await engine.stop(WAIT)
            await serving

    async def answers(self, number: int = 1) -> None:
        for _ in range(number):
            await asyncio.wait_for(self.sent.acquire(), WAIT)


@pytest.fixture
def scene(postgres: Server) -> Scene:
    return Scene(postgres.database())


def message(number: int = 1, chat: str = CANARY) -> Incoming:
    return Incoming(channel="console", address=chat, message_id=f"{CANARY}-{number}", text=CANARY)


async def no_jobs(engine: Distributed) -> None:
    async with asyncio.timeout(WAIT):
        while await engine.read(lambda connection: connection.scalars(JOBS).all()):
            await asyncio.sleep(0.01)


async def test_a_chat_that_floods_has_one_job(scene: Scene) -> None:
    engine = scene.engine()
    await asyncio.gather(*(engine.put([message(number)]) for number in range(30)))
    await engine.put([message(1, "other")])
    assert len(await engine.read(lambda connection: connection.scalars(JOBS).all())) == 2
    await engine.stop(WAIT)
    async with scene.running() as engine:
        await scene.answers(31)
        await no_jobs(engine)


async def test_an_erased_chat_leaves_no_job(scene: Scene) -> None:
    scene.effects = (Erase(),)
    async with scene.running() as engine:
        await engine.put([message()])
        await scene.answers()
        await no_jobs(engine)


async def test_a_row_without_a_job_is_found(scene: Scene) -> None:
    engine = scene.engine()
    await engine.put([message()])
    await engine.write(lambda connection: connection.execute(text("DELETE FROM procrastinate_jobs")).rowcount)
    await engine.stop(WAIT)
    async with scene.running():
        await scene.answers()


async def test_how_often_a_delivery_failed_outlives_the_worker(scene: Scene) -> None:
    def tries(connection: Connection) -> list[tuple[int, int]]:
        return [tuple(row) for row in connection.exec_driver_sql("SELECT tries, failures FROM outgoing")]

    scene.deliveries = [OSError(), TryLater(0.5)]
    async with scene.running() as engine:
        await engine.put([message()])
        async with asyncio.timeout(WAIT):
            while await engine.read(tries) != [(2, 1)]:
                await asyncio.sleep(0.01)
    async with scene.running():
        await scene.answers()


async def test_a_worker_given_its_own_job_once_more_answers_once(scene: Scene) -> None:
    """Its sign of life came late, it was taken for dead, and then it was the first to ask for work."""
    turns: list[asyncio.Event] = []

    async def converse(session: Session, messages: tuple[Incoming, ...]) -> Settled:
        turns.append(go_on := asyncio.Event())
        await go_on.wait()
        return await scene.converse(session, messages)

    async def begun(number: int) -> asyncio.Event:
        async with asyncio.timeout(WAIT):
            while len(turns) < number:
                await asyncio.sleep(0.01)
        return turns[number - 1]

    async with scene.running(converse) as engine:
        await engine.put([message()])
        first = await begun(1)
        await engine.write(lambda connection: connection.execute(PUT_BACK).rowcount)
        second = await begun(2)
        first.set()  # it ends while the second is still thinking, and must not take the job out of its hands
        await asyncio.sleep(0.5)
        second.set()
        await scene.answers()
        await no_jobs(engine)
    assert len(turns) == 2
    assert scene.sent.locked(), "one answer, and no other"


async def test_a_rotation_holds_its_chats_in_the_order_in_which_all_others_do(scene: Scene) -> None:
    """Else it and a transaction that keeps messages of several chats wait for each other."""
    engine = scene.engine()
    mine = Pepper.parse("p" * 32)
    first, last = sorted(("one", "two"), key=lambda address: mine.chat("console", address))
    await engine.put([message(1, last)])
    await engine.put([message(2, first)])
    newer = Keyring.parse(f"2031-01:{'B' * 43}=\n{scene.ring}")
    others = open_outside(scene.url)
    with others.connect() as busy:
        hold(busy, [mine.chat("console", first)])
        rotating = asyncio.create_task(engine.write(lambda connection: People(newer).rewrap(connection, 10)))
        async with asyncio.timeout(WAIT):
            while not await engine.read(lambda connection: connection.scalar(ONE_WAITS)):
                await asyncio.sleep(0.01)
        busy.exec_driver_sql("SET LOCAL lock_timeout = '200ms'")
        hold(busy, [mine.chat("console", last)])  # who waits for the first does not hold the last
        busy.rollback()
        assert await rotating == 2
    others.dispose()
    await engine.stop(WAIT)


async def test_a_transaction_left_open_holds_its_chat_for_a_moment_only(scene: Scene) -> None:
    """As by a process that is stopped in the middle of it."""
    scene.url += "&options=-c%20idle_in_transaction_session_timeout%3D500ms"
    paused = open_outside(scene.url)
    engine = scene.engine()
    with paused.connect() as connection:
        hold(connection, [Pepper.parse("p" * 32).chat("console", CANARY)])
        async with asyncio.timeout(WAIT):
            assert await engine.put([message()]) == 1
        connection.invalidate()
    paused.dispose()
    await engine.stop(WAIT)


async def test_nothing_readable_is_in_any_table(scene: Scene) -> None:
    def everything(connection: Connection) -> str:
        return "".join(
            repr(connection.exec_driver_sql(f'SELECT * FROM "{table}"').all()) for table in connection.scalars(TABLES)
        )

    scene.deliveries = [TryLater(3600.0)]
    async with scene.running() as engine:
        await engine.put([message(1)])
        async with asyncio.timeout(WAIT):
            while scene.deliveries:
                await asyncio.sleep(0.01)
        waiting = await engine.read(everything)
    assert CANARY not in waiting
    assert CANARY.encode().hex() not in waiting
