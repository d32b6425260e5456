"""One analyte over time: dated values of several laboratories in one unit, what can't be compared left out by name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from care.analytes import Analyte
from care.units import Conversion, canonical

Direction = Literal["up", "down", "same"]


@dataclass(frozen=True)
class Dated:
    """One value as it was printed: `low` and `high` are the printed reference interval, in the same unit."""

    on: date
    value: Decimal
    unit: str
    low: Decimal | None = None
    high: Decimal | None = None


@dataclass(frozen=True)
class Series:
    """Values in one unit, the oldest first; `refused` are those in a unit that is not one of the analyte's.

    `low`, `high`: the interval printed beside the latest value; another laboratory may print another one.
    """

    analyte: str
    unit: str
    points: tuple[Dated, ...]
    refused: tuple[Dated, ...] = ()

    @property
    def latest(self) -> Dated:
        """The value of the last day."""
        return self.points[-1]

    @property
    def direction(self) -> Direction:
        """How the latest value stands to the one before it: a comparison of numbers, no judgement."""
        before, latest = self.points[-2].value, self.points[-1].value
        return "same" if before == latest else "up" if latest > before else "down"


def series(analyte: Analyte, values: Iterable[Dated]) -> Series | None:
    """The values as one series in the unit of the latest that can be compared; None when none can.

    A value printed twice (a sheet sent again) counts once. Converted values keep as many decimals as the latest.
    """
    known = sorted(dict.fromkeys(values), key=lambda one: one.on)  # of one day, in the order kept
    usable = [(one, unit) for one in known if (unit := analyte.conversion(one.unit)) is not None]
    if not usable:
        return None
    latest, write = usable[-1]
    points = dict.fromkeys(_converted(one, read, latest, write) for one, read in usable)
    refused = tuple(one for one in known if analyte.conversion(one.unit) is None)
    return Series(analyte.id, latest.unit, tuple(points), refused)


def _converted(one: Dated, read: Conversion, like: Dated, write: Conversion) -> Dated:
    """The same value in the unit of another; as printed where the unit is the same."""
    if canonical(one.unit) == canonical(like.unit):
        return Dated(one.on, one.value, like.unit, one.low, one.high)

    def turned(value: Decimal) -> Decimal:
        return write.from_base(read.to_base(value)).quantize(like.value)

    low, high = (None if bound is None else turned(bound) for bound in (one.low, one.high))
    return Dated(one.on, turned(one.value), like.unit, low, high)
