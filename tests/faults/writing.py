"""People who write to the running service as a provider brings it: each waits until a message is taken."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import groupby

import aiohttp

from tests.e2e.service import Service
from tests.faults.tally import Tally, until

TEXTS = ("aide", "source")  # whose answers tell which of them they answer
SOME = 0.05  # seconds after which a provider tries again


@dataclass
class Writing:
    """`people` write `rounds` messages each, by turns the two texts."""

    running: Service
    people: Sequence[str]
    rounds: int
    acknowledged: dict[str, int] = field(default_factory=dict)
    refused: int = 0

    @property
    def count(self) -> int:
        """How many messages were acknowledged so far."""
        return sum(self.acknowledged.values())

    def begin(self) -> list[asyncio.Task[None]]:
        """All write at once."""
        return [asyncio.create_task(self._write(person)) for person in self.people]

    async def _write(self, person: str) -> None:
        for number in range(self.rounds):
            delivery = self.running.telegram.text(TEXTS[number % len(TEXTS)], person)
            while True:  # as the real provider does
                try:
                    status = await self.running.telegram.knock(self.running.site, delivery)
                except aiohttp.ClientError:
                    status = 0
                if status == 200:
                    break
                self.refused += 1
                await asyncio.sleep(SOME)
            self.acknowledged[person] = self.acknowledged.get(person, 0) + 1

    async def all_answered(self) -> Tally:
        """Wait for every answer; what came of it."""
        await until(lambda: all(len(self._kinds(person)) >= self.rounds for person in self.people))
        return self.tally()

    def tally(self) -> Tally:
        """What came of it, up to now: in order, the answers to one person go to and fro between the two kinds."""
        kinds = {person: self._kinds(person) for person in self.people}
        lost = sum(max(0, self.rounds - len(found)) for found in kinds.values())
        disorder = sum(max(0, len(found) - self.rounds) for found in kinds.values())
        repeated = len(self.running.telegram.sent) - sum(map(len, kinds.values()))
        return Tally(self.count, lost, disorder, repeated, self.refused)

    def _kinds(self, person: str) -> list[str]:
        """What one person was answered; the same twice in a row is a repetition."""
        return [text for text, _ in groupby(one.text for one in self.running.telegram.sent if one.address == person)]
