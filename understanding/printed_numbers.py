"""Numbers and reference intervals as laboratories print them, and what they say about the unit meant."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from care.analytes import Analyte, Sex
from care.units import canonical
from understanding.sheet_items import Item, Kind, plain_spaces

Believable = Callable[[Decimal], bool]
_GROUPED = re.compile(r"[1-9]\d{0,2}(?:[ .]\d{3})+(?:,\d+)?")
_GROUPED_BY_COMMA = re.compile(r"[1-9]\d{0,2}(?:,\d{3})+")


@dataclass(frozen=True)
class PrintedNumber:
    """A number as printed: its value, its decimals, and whether a point may as well part thousands."""

    value: Decimal
    decimals: int
    ambiguous: bool = False


@dataclass(frozen=True)
class PrintedInterval:
    """A printed reference interval, its decimals, the certainty of its digits, whether it is this person's.

    `apart`: its bounds are numbers of their own, which nothing but their columns ties together.
    """

    low: Decimal | None
    high: Decimal | None
    decimals: tuple[int, ...]
    certainty: float
    applies: bool
    apart: bool = False


def read_number(printed: str, believable: Believable | None = None, *, whole: bool = False) -> PrintedNumber | None:
    """The number printed.

    `7.250` is 7250 or 7.25: `believable` decides when it takes exactly one of them, and what is counted `whole`
    (cells in a mm3) has thousands and no decimals.
    """
    text = plain_spaces(printed).strip()
    if whole and _GROUPED_BY_COMMA.fullmatch(text):
        text = text.replace(",", " ")
    digits = text.replace(" ", "")
    if _GROUPED.fullmatch(text):
        if text.count(".") == 1 and " " not in text and "," not in text:
            small, large = Decimal(digits), Decimal(digits.replace(".", ""))
            fits_small = not whole and (believable is None or believable(small))
            fits_large = believable is None or believable(large)
            if fits_large and not fits_small:
                return PrintedNumber(large, 0)
            return PrintedNumber(small, 3, ambiguous=fits_large or not fits_small)
        digits = digits.replace(".", "")
    digits = digits.replace(",", ".")
    if not re.fullmatch(r"\d+(?:\.\d+)?", digits):
        return None
    return PrintedNumber(Decimal(digits), len(digits.partition(".")[2]))


def read_interval(
    items: Sequence[Item], sex: Sex | None, believable: Believable | None = None, *, whole: bool = False
) -> PrintedInterval | None:
    """The printed interval of a person of this sex; another person's serves to check decimals only."""
    if not items:
        return None
    sexed = [item for item in items if item.sex]
    if len(sexed) == 1 and len(items) == 2:  # one of the two lines lost its mark
        other = next(item for item in items if not item.sex)
        other.sex = "female" if sexed[0].sex == "male" else "male"
        sexed = list(items)
    own = [item for item in sexed if item.sex == sex] if sexed else items
    return _bounds((own or sexed)[0], believable, whole=whole, applies=bool(own))


def _bounds(item: Item, believable: Believable | None, *, whole: bool, applies: bool) -> PrintedInterval | None:
    numbers = [read_number(value, believable, whole=whole) for value in item.values]
    read = [number for number in numbers if number is not None and not number.ambiguous]
    if len(read) < len(item.values):
        return None
    low = read[0].value if item.kind in (Kind.RANGE, Kind.ABOVE) else None
    high = read[-1].value if item.kind in (Kind.RANGE, Kind.BELOW) else None
    return PrintedInterval(low, high, tuple(number.decimals for number in read), item.certainty, applies, item.apart)


def usual_bounds(analyte: Analyte) -> tuple[float | None, float | None]:
    """The widest usual bounds over the sexes, in the base unit."""
    if analyte.usual is None:
        return None, None
    intervals = [i for i in (analyte.usual.any, analyte.usual.men, analyte.usual.women) if i is not None]
    lows = [float(i.low) for i in intervals if i.low is not None]
    highs = [float(i.high) for i in intervals if i.high is not None]
    return min(lows, default=None), max(highs, default=None)


def makes_sense(interval: PrintedInterval, analyte: Analyte, unit: str | None) -> bool:
    """Whether an interval can be one of this analyte in this unit: within some three times the usual one."""
    if interval.low is not None and interval.high is not None and interval.low >= interval.high:
        return False
    if unit is None:
        return True
    bounds = [None if b is None else analyte.in_base(b, unit) for b in (interval.low, interval.high)]
    low, high = (None if b is None else float(b) for b in bounds)
    usual_low, usual_high = usual_bounds(analyte)
    if high is not None and usual_high and not 0.3 < high / usual_high < 3.3:
        return False
    if (low is not None and usual_high and low >= usual_high) or (high is not None and usual_low and high <= usual_low):
        return False
    return not (low is not None and usual_low and not 0.25 < max(low, 1e-9) / usual_low < 4)


def distance(interval: PrintedInterval | None, analyte: Analyte, unit: str) -> float:
    """How far an interval printed in this unit is from the usual one, as the logarithm of a ratio."""
    conversion = analyte.conversion(unit)
    if interval is None or conversion is None:
        return math.inf
    pairs = zip((interval.low, interval.high), usual_bounds(analyte), strict=True)
    errors = [
        abs(math.log(max(float(printed), 1e-9) / (usual * float(conversion.factor))))
        for printed, usual in pairs
        if printed is not None and usual
    ]
    return max(errors, default=math.inf)


def inferred_unit(analyte: Analyte, number: PrintedNumber, interval: PrintedInterval | None) -> str | None:
    """The unit meant where none was read: only if a single system of units fits both value and interval.

    Never a unit smaller than another of the analyte's by a power of ten, where nothing is printed with decimals:
    the comma may be lost on value and interval alike. Such a unit still rivals the others.
    """
    factors = {unit: float(conversion.factor) for unit, conversion in analyte.units.items()}
    whole = number.decimals == 0 or interval is None or max(interval.decimals) == 0
    fits: dict[float, tuple[float, str | None]] = {}
    for unit, factor in factors.items():
        lost_comma = whole and any(_tens_apart(factor, other) for other in factors.values())
        if factor not in fits and analyte.believable(number.value, unit):
            fits[factor] = (distance(interval, analyte, unit), None if lost_comma else canonical(unit))
    ranked = sorted(fits.values(), key=lambda fit: fit[0])
    if not ranked or ranked[0][0] >= math.log(1.75):
        return None
    if len(ranked) > 1 and ranked[1][0] <= ranked[0][0] + math.log(1.35):
        return None
    return ranked[0][1]


def _tens_apart(factor: float, other: float) -> bool:
    tens = math.log10(factor / other)
    return tens > 0.7 and abs(tens - round(tens)) < 0.01
