"""How soon the service is ready after its start, and what memory it takes while nobody writes."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from statistics import median

import aiohttp

from bot.bench.fresh import in_fresh_process
from bot.bench.house import WHOLE, House, serving
from bot.bench.provider import providing
from bot.bench.table import Figure

ROUNDS = 5
_SETTLING = 1.0  # seconds in which the first housekeeping is over
_MB = 2**20


def figures() -> Iterator[Figure]:
    """Rows of the table that all subjects share."""
    starts = asyncio.run(_started())
    python = in_fresh_process("import aiohttp, sqlalchemy")["ms"] / 1000
    seconds = median(seconds for seconds, _ in starts)
    beside = "of importing aiohttp and SQLAlchemy alone"
    yield Figure("start", "`serve` ready, median", seconds, "s", 2, most=2.0, ratio=seconds / python, beside=beside)
    yield Figure("memory", "`serve` idle, without the reader of photos", median(mb for _, mb in starts), "MB", 0, 220)


async def _started() -> list[tuple[float, float]]:
    """Seconds until ready and megabytes when idle, of each of several starts; the first only warms the disk up."""
    found = []
    async with providing() as provider:
        for _ in range(ROUNDS + 1):
            async with serving(WHOLE, provider.url) as house:
                await _ready(house)
                await asyncio.sleep(_SETTLING)
                found.append((house.seconds, house.memory() / _MB))
    return found[1:]


async def _ready(house: House) -> None:
    """Make sure that it could keep a message. Raises OSError when it says that it could not."""
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"http://127.0.0.1:{house.port}/readyz") as answer,
    ):
        if answer.status != 200:
            raise OSError("the service serves and says that it is not ready")
