"""kill -9 of the whole service under load: nothing acknowledged is lost, nobody is answered out of order."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

import aiohttp

from tests.e2e.service import service
from tests.standins.provider import Sent

CHATS = 12
ROUNDS = 6
KILLS = 2
MENU = "aide"


async def test_no_acknowledged_message_is_lost_when_the_service_is_killed(tmp_path: Path) -> None:
    async with service(tmp_path) as running:
        people = [str(88000 + number) for number in range(CHATS)]
        acknowledged = dict.fromkeys(people, 0)

        async def write(person: str) -> None:
            """The provider sends each message again until it is taken, as the real one does."""
            for _ in range(ROUNDS):
                delivery = running.telegram.text(MENU, person)
                while True:
                    try:
                        status = await running.telegram.knock(running.site, delivery)
                    except aiohttp.ClientError:
                        status = 0
                    if status == 200:
                        break
                    await asyncio.sleep(0.05)
                acknowledged[person] += 1

        writing = [asyncio.create_task(write(person)) for person in people]
        for kill in range(KILLS):
            while sum(acknowledged.values()) < CHATS * ROUNDS * (kill + 1) // (KILLS + 2):
                await asyncio.sleep(0.01)
            await running.end(kill=True)
            await running.start()
        await asyncio.gather(*writing)

        expected = CHATS * ROUNDS
        await _until(lambda: len(running.telegram.sent) >= expected)
        await asyncio.sleep(0.5)
        answers = _by_person(running.telegram.sent)
        repeated = len(running.telegram.sent) - expected
        print(f"acknowledged {expected}, answered {len(running.telegram.sent)}, repeated {repeated}, kills {KILLS}")
        assert all(len(answers[person]) >= ROUNDS for person in people), "an acknowledged message got no answer"
        assert repeated <= KILLS * CHATS, "at most one repeated answer per chat and kill"
        assert await running.end() == 0


def _by_person(sent: list[Sent]) -> dict[str, list[Sent]]:
    found: dict[str, list[Sent]] = {}
    for one in sent:
        found.setdefault(one.address, []).append(one)
    return found


async def _until(holds: Callable[[], bool], seconds: float = 60.0) -> None:
    async with asyncio.timeout(seconds):
        while not holds():
            await asyncio.sleep(0.05)
