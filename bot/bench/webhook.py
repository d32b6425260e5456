"""The door: how many messages a second are made durable, how long one waits, and whether a flooding chat matters."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from statistics import median
from time import perf_counter

from bot.bench.crowd import Crowd, crowd, on_the_wire
from bot.bench.house import DOOR, DOOR_WITHOUT_DATABASE, WHOLE, serving
from bot.bench.provider import Provider, providing, written
from bot.bench.table import Figure, p99

ROUNDS = 5  # each with and without a database, one after the other: what slows the machine slows both
AT_ONCE = 64  # connections
BURST = 6000  # messages
WARM = 1000
PACE, PACED = 500.0, 4000  # messages a second, messages
_PEOPLE = 1000
_TEXT = "3ndi s7ana w rasi kayderni men lbare7"

CALM, CALM_PACE, CALM_PEOPLE = 300, 10.0, 50  # messages of other chats, a second, and how many chats
FLOOD = 40.0  # messages a second of the one chat that floods
_FLOODER = 1


@dataclass(frozen=True)
class Round:
    """One server: messages a second when flooded, milliseconds of each when paced."""

    rate: float
    waits: list[float]


def figures() -> Iterator[Figure]:
    """Rows of the table that all subjects share."""
    rounds, (calm, flooded) = asyncio.run(_measured())
    shares = [kept.rate / limit.rate for kept, limit in rounds]
    share = "of the same server without a database"
    rate = median(kept.rate for kept, _ in rounds)
    yield Figure("webhook", f"durable acknowledgements, {AT_ONCE} at once", rate, "/s", 0, least=5000)
    limit = median(limit.rate for _, limit in rounds)
    yield Figure("webhook", "the same server without a database", limit, "/s", 0)
    yield Figure("webhook", "durable, share of the limit", 100 * median(shares), "%", 0, least=60)
    for name, of in (("median", median), ("p99", p99)):
        value, beside = (median(of(one.waits) for one in side) for side in zip(*rounds, strict=True))
        what, most = f"{PACE:.0f}/s paced, {name}", 20.0 if name == "p99" else 3.0
        yield Figure("webhook", what, value, "ms", 1, most, ratio=value / beside, beside=share)
    for what, index in (("acknowledged", 0), ("answered", 1)):
        before, after = p99(calm[index]), p99(flooded[index])
        label = f"other chats {what} while one floods, p99"
        yield Figure("hot chat", label, after, "ms", 1, 2 * before, ratio=after / before, beside="of without the flood")


async def _measured() -> tuple[list[tuple[Round, Round]], tuple[list[list[float]], list[list[float]]]]:
    numbers = count(1)
    async with providing() as provider:
        rounds = [
            (await _round(DOOR, provider, numbers), await _round(DOOR_WITHOUT_DATABASE, provider, numbers))
            for _ in range(ROUNDS)
        ]
        return rounds, await _hot_chat(provider, numbers)


async def _round(door: Sequence[str], provider: Provider, numbers: Iterator[int]) -> Round:
    async with serving(door, provider.url) as house, crowd(house.port, AT_ONCE) as people:
        await people.flood(_requests(WARM, numbers))
        rate = await people.flood(_requests(BURST, numbers))
        return Round(rate, await people.pace(_requests(PACED, numbers), PACE))


async def _hot_chat(provider: Provider, numbers: Iterator[int]) -> tuple[list[list[float]], list[list[float]]]:
    """Milliseconds until other chats are acknowledged and answered: without a flood, and with one."""
    async with serving(WHOLE, provider.url, burst_seconds="0") as house, crowd(house.port, AT_ONCE) as people:
        await _others(people, provider, numbers)  # warm
        calm = await _others(people, provider, numbers)
        flood = [on_the_wire(written(_FLOODER, next(numbers), _TEXT)) for _ in range(int(FLOOD * CALM / CALM_PACE))]
        async with crowd(house.port, 4) as flooder:
            flooding = asyncio.create_task(flooder.pace(flood, FLOOD))
            flooded = await _others(people, provider, numbers)
            await flooding
        return calm, flooded


async def _others(people: Crowd, provider: Provider, numbers: Iterator[int]) -> list[list[float]]:
    """Messages of calm chats at a steady pace: milliseconds to the acknowledgement, and to the answer, of each."""
    chats = [2 + number % CALM_PEOPLE for number in range(CALM)]
    provider.answered.clear()
    requests = [on_the_wire(written(chat, next(numbers), _TEXT)) for chat in chats]
    begun = perf_counter()
    acknowledged = await people.pace(requests, CALM_PACE)
    await provider.until(lambda: _answers(provider) >= CALM)
    due: dict[int, list[float]] = {}
    for number, chat in enumerate(chats):
        due.setdefault(chat, []).append(begun + number / CALM_PACE)
    waits = [(at - when) * 1000 for chat in due for at, when in zip(provider.answered[chat], due[chat], strict=True)]
    return [acknowledged, waits]


def _answers(provider: Provider) -> int:
    """How many the calm chats got."""
    return sum(len(times) for chat, times in provider.answered.items() if chat != _FLOODER)


def _requests(how_many: int, numbers: Iterator[int]) -> list[bytes]:
    return [on_the_wire(written(10 + number % _PEOPLE, next(numbers), _TEXT)) for number in range(how_many)]
