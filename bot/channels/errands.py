"""Small requests to a provider that nobody waits for: a sign of reading now, a deletion a while later."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress

import structlog

log = structlog.get_logger()

Errand = Callable[[], Awaitable[object]]


class Errands:
    """Runs errands of one channel in the background. One that fails is logged by the kind of its error, and left."""

    def __init__(self, channel: str) -> None:
        self._channel = channel
        self._closing = asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()

    def run(self, errand: Errand, after: float = 0.0) -> None:
        """Do it in `after` seconds, or when the channel closes."""
        task = asyncio.create_task(self._run(errand, after))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    @asynccontextmanager
    async def while_it_lasts(self, sign: Errand, after: float, every: float) -> AsyncIterator[None]:
        """Give a sign when the block takes longer than `after` seconds, and again every `every` seconds."""
        task = asyncio.create_task(self._repeat(sign, after, every))
        try:
            yield
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def finished(self) -> None:
        """Wait for every errand."""
        while self._tasks:
            await asyncio.wait(self._tasks)

    async def close(self) -> None:
        """Do at once what is still to do."""
        self._closing.set()
        await self.finished()

    async def _run(self, errand: Errand, after: float) -> None:
        if after:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._closing.wait(), after)
        try:
            await errand()
        except Exception as error:
            log.warning("errand_failed", channel=self._channel, error=type(error).__name__)

    async def _repeat(self, sign: Errand, after: float, every: float) -> None:
        await asyncio.sleep(after)
        while True:
            await self._run(sign, 0.0)
            await asyncio.sleep(every)
