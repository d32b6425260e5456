"""What a day of many people needs: their busiest quarter of an hour simulated, with costs measured on this machine."""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil, log
from random import Random

from bot.bench.table import p99, row, ruled

# Assumptions about people; nobody has measured them for a service like this. Change one and run it again.
TURNS_EACH = 6.0  # messages that somebody who writes on a day sends, photos among them
PHOTOS_EACH = 0.15
BUSIEST_HOUR = 0.12  # share of a day's messages: an evening hour, 2.9 times the mean
BUSIEST_MINUTES = 1.5  # times the mean of that hour, for a quarter of it

SPREAD_TURN, SPREAD_PHOTO = 0.6, 0.4  # sigma of the logarithm of processor times
PATIENCE_TURN, PATIENCE_PHOTO = 1.0, 15.0  # seconds that 99 of 100 may wait for a processor
_MINUTES = 15
_SEED = 1
_DAY = 86400.0


@dataclass(frozen=True)
class Costs:
    """Seconds of a processor, as measured."""

    turn: float
    photo: float


@dataclass(frozen=True)
class Work:
    """One kind of work at its busiest."""

    name: str
    a_day: float
    seconds: float  # of a processor, on average
    spread: float
    patience: float

    @property
    def mean(self) -> float:
        """How many a second over the day."""
        return self.a_day / _DAY

    @property
    def peak(self) -> float:
        """How many a second at the busiest."""
        return self.a_day * BUSIEST_HOUR * BUSIEST_MINUTES / 3600


def lines(costs: Costs, people: int) -> Iterator[str]:
    """Lines of a table: processors for all turns, and for all photos, of so many people on one day."""
    kinds = (
        Work("turns", people * TURNS_EACH, costs.turn, SPREAD_TURN, PATIENCE_TURN),
        Work("photos", people * PHOTOS_EACH, costs.photo, SPREAD_PHOTO, PATIENCE_PHOTO),
    )
    yield from _assumed(people)
    yield row("", "a day", "a second, mean", "at the busiest", "s of a processor each", "processors", "99 % wait ≤ s")
    yield ruled(7)
    total = 0
    for work in kinds:
        processors, wait = processors_for(work)
        total += processors
        numbers = f"{work.a_day:,.0f}", f"{work.mean:.1f}", f"{work.peak:.1f}", f"{work.seconds:.3f}"
        yield row(work.name, *numbers, processors, f"{wait:.2f}")
    yield ""
    yield (
        f"Together {total} processors like this machine's. Peak factor {kinds[0].peak / kinds[0].mean:.1f}."
        f" Commits at the busiest: {4 * kinds[0].peak:,.0f} a second (kept, begun, settled, delivered),"
        f" and {kinds[0].peak:,.0f} answers a second to send."
    )


def processors_for(work: Work) -> tuple[int, float]:
    """The fewest processors with which 99 of 100 wait no longer than they may, and how long they do."""
    processors = max(1, ceil(work.peak * work.seconds))
    while (wait := _wait(work, processors)) > work.patience:
        processors += 1
    return processors, wait


def _wait(work: Work, processors: int) -> float:
    """Seconds that 99 of 100 do not exceed until a processor takes them up, first come, first served."""
    chance = Random(_SEED)  # noqa: S311 - a simulation that anybody can repeat
    middle = log(work.seconds) - work.spread**2 / 2  # of a lognormal with this mean
    free_at = [0.0] * processors
    now, waits = 0.0, list[float]()
    while (now := now + chance.expovariate(work.peak)) < _MINUTES * 60:
        begun = max(now, heapq.heappop(free_at))
        heapq.heappush(free_at, begun + chance.lognormvariate(middle, work.spread))
        waits.append(begun - now)
    return p99(waits)


def _assumed(people: int) -> Iterator[str]:
    yield (
        f"{people:,} people write on one day: {TURNS_EACH:g} messages each, {PHOTOS_EACH:g} of them photos;"
        f" the busiest hour holds {BUSIEST_HOUR:.0%} of the day, and {_MINUTES} minutes of it"
        f" {BUSIEST_MINUTES:g} times its mean. Nobody has measured these for Morocco: they are assumptions."
        f" Arrivals are random (Poisson), processor times lognormal around the means measured above; a turn may wait"
        f" {PATIENCE_TURN:g} s for a processor, a photo {PATIENCE_PHOTO:g} s, in 99 of 100 cases."
    )
    yield ""
