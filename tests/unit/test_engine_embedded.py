"""The embedded engine's own ways: its file, its clock, its counters, its silence about what people wrote."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from prometheus_client import REGISTRY, generate_latest
from structlog.testing import capture_logs

from bot.channels.channel import Refused, TryLater, Uncertain
from bot.engine.embedded import Embedded
from bot.engine.engine import Settled
from bot.engine.home import Manners
from bot.messages import Incoming, Outgoing
from bot.storage.database import Unusable, inspect, path_of
from bot.storage.keyring import Keyring, Pepper, new_ring_text
from bot.worker import Again, Patience, attempt_turn
from handlers.turn import Erase, Session

WAIT = 20.0
DAY = 24 * 3600.0
RING = new_ring_text(today=date(2026, 10, 1))
CANARY = "canary"


@dataclass
class Scene:
    """An engine with a clock that is set by hand, and how its turns and deliveries are to go."""

    path: Path
    ring: str = RING
    now: float = 1000.0
    turn: Settled | Exception = field(default_factory=lambda: Settled(Session(), (Outgoing(text="answer"),)))
    deliveries: list[Exception] = field(default_factory=list)
    tried: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(0))

    async def converse(self, _session: Session, _messages: tuple[Incoming, ...]) -> Settled:
        if isinstance(self.turn, Exception):
            raise self.turn
        return self.turn

    async def deliver(self, _channel: str, _address: str, _message: Outgoing) -> None:
        self.tried.release()
        if self.deliveries:
            raise self.deliveries.pop(0)

    @asynccontextmanager
    async def running(self, **knobs: Any) -> AsyncIterator[Embedded]:
        deliver = knobs.pop("deliver", self.deliver)
        patience = Patience(pause=0.01, longest_pause=0.01)
        ring, pepper = Keyring.parse(self.ring), Pepper.parse("p" * 32)
        busy_seconds = knobs.pop("busy_seconds", 5.0)
        manners = Manners(**{"burst": 0.0, "patience": patience, "clock": lambda: self.now, **knobs})
        engine = Embedded(self.path, ring, pepper, manners, busy_seconds=busy_seconds)
        serving = asyncio.create_task(engine.run(self.converse, deliver))
        try:
            yield engine
        finally:
            await engine.stop(WAIT)
            await serving

    async def answers(self, number: int = 1) -> None:
        for _ in range(number):
            await asyncio.wait_for(self.tried.acquire(), WAIT)


@pytest.fixture
def scene(tmp_path: Path) -> Scene:
    return Scene(tmp_path / "sehti.db")


def message(number: int = 1) -> Incoming:
    return Incoming(channel=CANARY, address=f"{CANARY}-address", message_id=f"{CANARY}-{number}", text=CANARY)


async def rows(engine: Embedded, name: str, number: int) -> None:
    """Wait until the store holds so many rows."""
    async with asyncio.timeout(WAIT):
        while (await engine.inspect()).get(name, 0) != number:
            pass


def value(name: str, **labels: str) -> float:
    return REGISTRY.get_sample_value(name, labels) or 0.0


@pytest.mark.parametrize("url", ["sqlite:///var/sehti.db", "var/sehti.db", Path("var/sehti.db")])
def test_a_path_and_a_sqlite_address_are_the_same(url: str | Path) -> None:
    assert path_of(url) == Path("var/sehti.db")


@pytest.mark.parametrize("url", ["postgresql://host/sehti", "sqlite://"])
def test_an_address_of_something_else_is_refused(url: str) -> None:
    with pytest.raises(Unusable, match="sqlite:///"):
        path_of(url)


def test_pauses_grow_and_are_bounded() -> None:
    patience = Patience(pause=0.5, longest_pause=60.0)
    assert [patience.after(attempt, 0.0) for attempt in (1, 2, 3, 50)] == [0.5, 1.0, 2.0, 60.0]
    assert patience.after(1, 300.0) == 300.0  # a provider that names its time is believed


async def test_a_provider_that_names_its_time_is_believed_in_a_turn_too() -> None:
    async def busy(_session: Session, _messages: tuple[Incoming, ...]) -> Settled:
        raise TryLater(7.0)

    outcome = await attempt_turn(busy, Session(), (message(),), attempt=1, patience=Patience())
    assert outcome == Again(7.0)


async def test_old_bytes_are_gone_before_the_receipt_says_so(scene: Scene) -> None:
    def blobs(connection: Any) -> list[bytes]:
        return list(connection.exec_driver_sql("SELECT wrapped, session FROM chat").one())

    def files() -> bytes:
        return b"".join(file.read_bytes() for file in scene.path.parent.iterdir())

    async def delivering(_channel: str, _address: str, _message: Outgoing) -> None:
        left.append([blob for blob in old if blob in files()])
        scene.tried.release()

    old: list[bytes] = []
    left: list[list[bytes]] = []
    async with scene.running(deliver=delivering) as engine:
        await engine.put([message(1)])
        await scene.answers()
        old += await engine.database.read(blobs)
        assert all(blob in files() for blob in old)
        scene.turn = Settled(Session(), (Outgoing(text="forgotten"),), (Erase(),))
        await engine.put([message(2)])
        await scene.answers()
    assert left == [[], []]


async def test_a_second_engine_in_the_same_process_is_refused_too(scene: Scene) -> None:
    async with scene.running():
        with pytest.raises(Unusable, match="already serves"):
            async with scene.running():
                pass


async def test_an_idle_chat_is_forgotten_after_a_day(scene: Scene) -> None:
    async with scene.running() as engine:
        await engine.put([message()])
        await scene.answers()
        scene.now += DAY - 1
        await engine.tidy()
        assert (await engine.inspect())["chat"] == 1
        scene.now += 2
        await rows(engine, "outgoing", 0)
        await engine.tidy()
        assert (await engine.inspect())["chat"] == 0
        assert await engine.put([message()]) == 0
        scene.now += 8 * DAY
        await engine.tidy()
        assert (await engine.inspect())["seen"] == 0


async def test_an_answer_nobody_needs_any_more_is_dropped(scene: Scene) -> None:
    before = value("sehti_deliveries_total", fate="expired")
    scene.deliveries = [TryLater(3600.0)]
    async with scene.running() as engine:
        await engine.put([message()])
        await scene.answers()
    scene.now += DAY + 1
    async with scene.running() as engine:
        await rows(engine, "outgoing", 0)
    assert value("sehti_deliveries_total", fate="expired") == before + 1


async def test_an_uncertain_delivery_is_parked_without_its_body(scene: Scene) -> None:
    scene.deliveries = [Uncertain()]
    async with scene.running() as engine:
        await engine.put([message()])
        await scene.answers()
        await rows(engine, "outgoing.uncertain", 1)

        def bodies(connection: Any) -> list[object]:
            return list(connection.exec_driver_sql("SELECT body FROM outgoing").scalars())

        assert await engine.database.read(bodies) == [None]


async def test_a_new_primary_takes_over_all_chats_at_the_next_start(scene: Scene) -> None:
    async with scene.running() as engine:
        await engine.put([message()])
        await scene.answers()
    scene.ring = new_ring_text(RING, date(2026, 11, 1))
    async with scene.running() as engine:
        await rows(engine, "chat.2026-11", 1)
    assert "chat.2026-10" not in await inspect(scene.path)


async def test_ready_means_that_a_message_could_be_kept(scene: Scene) -> None:
    async with scene.running(busy_seconds=0.01) as engine:
        assert await engine.ready()
        with sqlite3.connect(scene.path, isolation_level=None) as other:
            other.execute("BEGIN IMMEDIATE")
            assert not await engine.ready()
            other.execute("ROLLBACK")
        assert await engine.ready()
    assert not await engine.ready()


async def test_counts_can_be_read_beside_the_running_service(scene: Scene) -> None:
    with pytest.raises(Unusable, match="no database"):
        await inspect(scene.path)
    async with scene.running() as engine:
        await engine.put([message()])
        await scene.answers()
        assert (await inspect(scene.path))["seen"] == 1


async def test_what_happens_is_counted(scene: Scene) -> None:
    names = {
        "sehti_messages_kept_total": {},
        "sehti_messages_duplicate_total": {},
        "sehti_turns_total": {"outcome": "settled"},
        "sehti_deliveries_total": {"fate": "sent"},
    }
    before = {name: value(name, **labels) for name, labels in names.items()}
    async with scene.running() as engine:
        await engine.put([message(1), message(1), message(2)])
        await scene.answers(2)
    after = {name: value(name, **labels) for name, labels in names.items()}
    assert [after[name] - before[name] for name in names] == [2, 1, 2, 2]


@pytest.mark.parametrize("effects", [(), (Erase(),)])
async def test_neither_logs_nor_metrics_nor_files_repeat_what_was_written(
    scene: Scene, effects: tuple[Erase, ...]
) -> None:
    scene.deliveries = [OSError(CANARY), TryLater(0.01), Refused(CANARY)]
    with capture_logs() as logs:
        async with scene.running(apologise=lambda _messages: [Outgoing(text=CANARY)]) as engine:
            scene.turn = ValueError(CANARY)
            await engine.put([message(1)])
            await scene.answers(3)
            scene.turn = Settled(Session(choices=(CANARY,)), (Outgoing(text=CANARY),), effects)
            await engine.put([message(2)])
            await scene.answers()
        files = b"".join(file.read_bytes() for file in scene.path.parent.iterdir())
    assert {entry["event"] for entry in logs} >= {"turn_failed", "turn_given_up", "delivery_failed"}
    for said in (repr(logs).encode(), generate_latest(), files):
        assert CANARY.encode() not in said
