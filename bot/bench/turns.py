"""A whole turn: signature, durable, understood, decided, put into words, committed; what it costs."""

from __future__ import annotations

import asyncio
import gc
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from statistics import mean, median
from time import process_time

from bot.app import channels_of, conversation, mailbox
from bot.bench.house import environment
from bot.bench.provider import written
from bot.bench.table import Figure, p99, texts_of
from bot.engine.engine import Engine, Settled
from bot.messages import Incoming, Outgoing
from bot.reading.pool import PoolReader
from bot.settings import PREFIX, Settings
from bot.urgency import Urgency
from handlers.turn import Session

_WARM = 20  # turns before the clock counts


@dataclass
class Turns:
    """Of each turn: milliseconds of processor time, all of it and thinking alone, and what it sent; bytes kept."""

    whole: list[float] = field(default_factory=list)
    thinking: list[float] = field(default_factory=list)
    received: list[int] = field(default_factory=list)
    sent: list[list[int]] = field(default_factory=list)
    written: float = 0.0  # to the disk, of each turn
    kept: float = 0.0  # in the file, of each chat

    def figures(self) -> Iterator[Figure]:
        """Rows of the table that all subjects share."""
        whole = median(self.whole)
        yield Figure("turn", "signature to commit, processor time, median", whole, "ms", 1, most=12)
        yield Figure("turn", "the same, p99", p99(self.whole), "ms", 1)
        share = median(self.thinking) / whole
        yield Figure("turn", "of it understanding, deciding, wording", median(self.thinking), "ms", 1, ratio=share)
        yield Figure("cost", "messages sent per turn", mean(len(one) for one in self.sent), "", 2)
        yield Figure("cost", "an answer's text, median", median(size for one in self.sent for size in one), "bytes", 0)
        yield Figure("cost", "a webhook's body, median", median(self.received), "bytes", 0)
        yield Figure("cost", "written to the disk per turn", self.written / 1024, "KiB", 1)
        yield Figure("cost", "kept per chat until it is forgotten", self.kept / 1024, "KiB", 1)

    @property
    def seconds(self) -> float:
        """Processor time of a turn on average."""
        return mean(self.whole) / 1000


def measured(messages: Path) -> Turns:
    """One turn after another, each in a chat of its own. Raises ValueError for a file of another shape."""
    texts = texts_of(messages)
    with tempfile.TemporaryDirectory() as folder:
        return asyncio.run(_measured(texts, Path(folder)))


async def _measured(texts: list[str], folder: Path) -> Turns:
    settings = _settings(folder)
    urgency = Urgency()
    engine, channels = mailbox(settings, urgency), channels_of(settings)
    talk, answered, turns = conversation(PoolReader(), channels, urgency=urgency), asyncio.Event(), Turns()

    async def converse(session: Session, messages: tuple[Incoming, ...]) -> Settled:
        begun = process_time()
        settled = await talk(session, messages)
        turns.thinking.append((process_time() - begun) * 1000)
        turns.sent.append([len(one.text.encode()) for one in settled.outgoing])
        return settled

    async def deliver(_channel: str, _address: str, _message: Outgoing) -> None:
        answered.set()

    serving = asyncio.create_task(engine.run(converse, deliver))
    telegram = channels["telegram"]
    for number, text in enumerate(texts[:_WARM] + texts):
        if number == _WARM:
            gc.freeze()  # as the service does once it serves
            turns.thinking.clear()
            turns.sent.clear()
            disk, size = _bytes_written(), await _bytes_kept(engine)
        delivery = written(number + 1, number + 1, text)
        answered.clear()
        begun = process_time()
        await engine.put([one for one in telegram.receive(delivery) if isinstance(one, Incoming)])
        await answered.wait()
        if number >= _WARM:
            turns.whole.append((process_time() - begun) * 1000)
            turns.received.append(len(delivery.body))
    turns.written = (_bytes_written() - disk) / len(texts)
    turns.kept = (await _bytes_kept(engine) - size) / len(texts)
    await engine.stop(10.0)
    await serving
    return turns


def _settings(folder: Path) -> Settings:
    names = environment(folder, "http://127.0.0.1:9", burst_seconds="0")
    ours = {name.removeprefix(PREFIX).lower(): value for name, value in names.items() if name.startswith(PREFIX)}
    return Settings(_env_file=None, **ours)  # type: ignore[arg-type]


def _bytes_written() -> int:
    """What this process had the kernel write so far (Linux)."""
    fields = dict(line.split(": ") for line in Path("/proc/self/io").read_text("ascii").splitlines())
    return int(fields["wchar"])


async def _bytes_kept(engine: Engine) -> int:
    """The size of the store without its free pages."""

    def used(connection: object) -> int:
        pages = "page_count", "freelist_count", "page_size"
        total, free, size = (connection.exec_driver_sql(f"PRAGMA {one}").scalar() for one in pages)  # type: ignore[attr-defined]
        return int((total - free) * size)

    return await engine.read(used)
