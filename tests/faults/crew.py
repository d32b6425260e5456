"""Processes that share one PostgreSQL: one keeps what comes in, several answer it, and a drill does things to them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field

from tests.faults.tally import Tally, tally, until
from tests.faults.test_kill import Heard, Server, Site

CHATS = 12
LONGEST_SILENCE = 150.0  # seconds; who stands still says nothing


@dataclass
class Crew:
    """One process that keeps what comes in and several that answer it; each may die, or be stopped for a while."""

    site: Site
    keeper: Server
    workers: list[Server] = field(default_factory=list)
    heard: Heard = field(default_factory=Heard)
    listening: list[asyncio.Task[None]] = field(default_factory=list)

    async def listen(self) -> None:
        """Note what the keeper says, and let no worker's pipe run full."""
        await self.keeper.hear(self.heard)

    def hear_out(self, server: Server) -> None:
        async def drain() -> None:
            while await server.says(LONGEST_SILENCE):
                pass

        self.listening.append(asyncio.create_task(drain()))

    def write(self, numbers: range, text: str = "salam") -> None:
        self.keeper.give(f"chat{number % CHATS} {number} {text}" for number in numbers)

    async def all_answered(self, numbers: range) -> None:
        await until(lambda: set(numbers) <= self.site.numbers("sent"))

    def tell(self, drill: str) -> Tally:
        """What came of it; printed too."""
        found = tally(self.site, self.heard.acknowledged, self.heard.refused)
        print(f"{drill}: {found}")
        return found


@asynccontextmanager
async def crew(site: Site, workers: int, *pace: str) -> AsyncIterator[Crew]:
    """A crew whose workers are told `pace` ("as-served": that of the service; by default one that does not wait)."""
    async with AsyncExitStack() as processes:
        keeper = await processes.enter_async_context(site.serving("put"))
        found = Crew(site, keeper)
        for _ in range(workers):
            found.workers.append(await processes.enter_async_context(site.serving(*pace)))
        found.listening.append(asyncio.create_task(found.listen()))
        try:
            yield found
        finally:
            for process in (keeper, *found.workers):
                if process.process.returncode is None:
                    process.process.kill()
            await asyncio.gather(*found.listening)  # until their pipes are empty: else nobody notices that they ended
