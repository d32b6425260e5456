"""A clock that is wrong, and one that jumps back: nobody waits for it, nothing is lost, order stays that of arrival."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from time import time

import pytest

from bot.channels.channel import TryLater
from bot.messages import Outgoing
from tests.contract.test_engine import Home, Person, home, person, said

__all__ = ["home", "person"]

DAY = 24 * 3600.0
CHATS = ("a", "b", "c")
SOON = 10.0  # seconds; who took the clock at its word would wait for a day


@dataclass
class Clock:
    """Says what time it is, more or less."""

    wrong_by: float = 0.0

    def __call__(self) -> float:
        return time() + self.wrong_by


@dataclass
class Delivery:
    """Sets the clock back in the middle of it, and asks to be tried again."""

    person: Person
    clock: Clock
    tried: list[str] = field(default_factory=list)

    async def deliver(self, channel: str, address: str, message: Outgoing) -> None:
        self.tried.append(message.text)
        if len(self.tried) == 1:
            self.clock.wrong_by -= DAY
            raise TryLater(0.05)
        await self.person.deliver(channel, address, message)


@pytest.mark.parametrize("jumps", [(DAY, -DAY), (-DAY, DAY), (-DAY, -DAY), (DAY, DAY)])
async def test_a_clock_that_is_wrong_by_days_changes_no_order(
    home: Home, person: Person, jumps: tuple[float, ...]
) -> None:
    clock, numbers = Clock(), range(30)
    async with home.running(person, clock=clock) as engine:
        for number in numbers:
            if number in (10, 20):
                await person.until(lambda number=number: len(person.sent) >= number)
                clock.wrong_by += jumps[number // 10 - 1]
                await engine.tidy()
            assert await engine.put([said(f"{number}", CHATS[number % 3])]) == 1
        await person.until(lambda: len(person.sent) >= len(numbers))
    answers = {chat: [text for to, text in person.sent if to == chat] for chat in CHATS}
    assert answers == {chat: [f"re {n}" for n in numbers if CHATS[n % 3] == chat] for chat in CHATS}
    print(f"clock wrong by {[jump / DAY for jump in jumps]} days: {len(numbers)} acknowledged, 0 lost, 0 out of order")


async def test_a_jump_back_while_an_answer_waits_for_another_try_makes_nobody_wait(home: Home, person: Person) -> None:
    clock = Clock()
    delivery = Delivery(person, clock)
    async with home.running(person, clock=clock, deliver=delivery.deliver) as engine:
        await engine.put([said("one"), said("two")])
        async with asyncio.timeout(SOON):
            await person.receives("re one", "re two")
    print(f"clock set back a day between two tries: {len(delivery.tried)} tries, 2 answers, in order")
