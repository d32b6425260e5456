"""One row of a lab sheet to results: which number is the value, which unit and interval go with it."""

from __future__ import annotations

import functools
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from care.analytes import Analyte, Analytes, Sex
from care.units import canonical
from understanding.lab_doubts import COUNTED_WHOLE, compare, compared, doubt_interval, doubt_number
from understanding.lab_drafts import Doubt, Draft
from understanding.printed_numbers import (
    distance,
    inferred_unit,
    makes_sense,
    read_interval,
    read_number,
)
from understanding.printed_units import unit_for
from understanding.prints import normal
from understanding.sheet_columns import Columns
from understanding.sheet_items import INTERVALS, Item, Kind, extent
from understanding.sheet_rows import Place, Row


@dataclass(frozen=True)
class Page:
    """What holds for all rows of a page: the person's sex, the height of letters, what is printed."""

    sex: Sex | None
    text_height: float
    prints_intervals: bool
    prints_arrows: bool
    usual_place: Place


def drafts_of(row: Row, page: Page, known: Analytes) -> Iterator[Draft]:
    """The results of one row: none, one, or two (a percentage and a count)."""
    for draft in _drafts(row, page, known):
        draft.left, draft.section = row.left, row.section
        told = row.columns.have("result", "reference")
        draft.headed = told and row.columns.at(draft.item.middle) == "result"
        if row.renamed:
            draft.doubts.add(Doubt.NAME)
        if _misplaced(row.place, page.usual_place):
            draft.doubts.add(Doubt.COLUMN)
        yield draft


def _misplaced(place: Place, usual: Place) -> bool:
    """Whether a result stands where no other of its page does: what is beside it may be another row's name."""
    return place is not usual and (place is not Place.BESIDE or usual is Place.BEFORE)


def _drafts(row: Row, page: Page, known: Analytes) -> Iterator[Draft]:
    analytes = [analyte for each in row.analytes if (analyte := known.get(each))]
    numeric = [analyte for analyte in analytes if analyte.kind == "number"]
    numbers = row.numbers
    if numbers and len(numeric) == 2 and any(analyte.base_unit == "%" for analyte in numeric):
        yield from _count_and_percent(row, numbers, numeric, page)
    elif numbers and numeric:
        yield _one_number(row, numbers, _measured_so(row, numeric), page)
    elif analytes and row.of(Kind.QUALITY) and not (numeric and numbers):
        wording = [analyte for analyte in analytes if analyte.kind == "qualitative"]
        yield _in_words(row, (wording or analytes)[0], page)


def _measured_so(row: Row, analytes: Sequence[Analyte]) -> Analyte:
    """Of the analytes a name stands for, the first that is measured in a unit of the row: `Leucocytes 1079 /ml`."""
    for analyte in analytes:
        if any(analyte.conversion(unit.value) for unit in row.of(Kind.UNIT)):
            return analyte
    return analytes[0]


@dataclass(frozen=True)
class _Cell:
    """A number, its canonical unit, and the intervals and marks that go with it."""

    item: Item
    unit: str | None
    intervals: Sequence[Item]
    flags: Sequence[Item]
    percent: bool = False  # a percentage beside a count: the interval printed is seldom its own


def _one_number(row: Row, numbers: Sequence[Item], analyte: Analyte, page: Page) -> Draft:
    item = numbers[0]
    unit = _unit_beside(row, item, numbers, analyte, page.text_height)
    below = [interval for interval in row.below if interval.sex or len(numbers) == 1]  # else the second system's
    cell = _Cell(item, unit, [*row.of(*INTERVALS), *below], row.of(Kind.FLAG))
    draft = _draft(row.name, cell, analyte, page)
    after_also = any(also.left < item.left for also in row.of(Kind.ALSO))  # the first number was not read
    if after_also or _in_wrong_column(item, row.columns):
        draft.doubts.add(Doubt.COLUMN)
    _compare_systems(draft, row, numbers[1:], page.text_height)
    return draft


def _in_wrong_column(item: Item, columns: Columns) -> bool:
    """Under the heading of previous results, reference values or SI units, not under that of results."""
    heading = columns.at(item.middle)
    if heading not in ("previous", "reference", "si", "low", "high") or not columns.have("result"):
        return False
    return columns.distance("result", item.middle) > 1.5 * columns.distance(heading, item.middle)


def _unit_beside(row: Row, item: Item, numbers: Sequence[Item], analyte: Analyte, height: float) -> str | None:
    """The canonical unit printed after a number and before the next one; text between them hides it.

    Failing that, the one printed before it, beside the name: `Hémoglobine (g/dL) 13,1`.
    """
    limit = min((other.left for other in numbers if other.left > item.left), default=math.inf)
    units = [u for u in row.of(Kind.UNIT) if item.right - height <= u.left < limit + 1]
    units = units or [u for u in row.of(Kind.UNIT) if item.left < u.left < limit]
    texts = [t for t in row.of(Kind.TEXT) if item.right - 1 < t.left < limit]
    between = [t for t in texts if len(normal(t.raw)) > 1 and (not units or t.left < units[0].left)]
    if between:
        return unit_for(analyte, between[0].raw)
    units = units or _units_before(row, item)
    return units[0].value if units else None


def _units_before(row: Row, item: Item) -> list[Item]:
    """The units between the number before a number, if any, and itself, the nearest first."""
    start = max((other.left for other in row.of(Kind.NUMBER) if other.left < item.left), default=-math.inf)
    return [unit for unit in reversed(row.of(Kind.UNIT)) if start < unit.left < item.left]


def _draft(name: str, cell: _Cell, analyte: Analyte, page: Page) -> Draft:
    """A number with its unit, its interval and the doubts that the row alone raises."""
    draft = Draft(analyte, name, cell.item, marked=bool(cell.flags))
    unit = cell.unit
    if unit is None or analyte.conversion(unit) is None:
        unit = "" if "" in analyte.units else None
    whole = unit in COUNTED_WHOLE
    believable = None if unit is None else functools.partial(analyte.believable, unit=unit)
    draft.number = read_number(cell.item.value, believable, whole=whole)
    draft.interval = read_interval(cell.intervals, page.sex, believable, whole=whole)
    if unit is None and draft.number:
        unit = inferred_unit(analyte, draft.number, draft.interval)
    draft.unit = unit
    if page.prints_arrows and not cell.item.sign:
        _without_arrow(draft)
    doubt_number(draft)
    doubt_interval(draft, expected=page.prints_intervals, percent=cell.percent)
    compare(draft, cell.flags)
    return draft


def _without_arrow(draft: Draft) -> None:
    """`35,41` beside (27,0 - 32,0): the last 1 is the arrow that this page prints after abnormal results."""
    interval, item = draft.interval, draft.item
    if interval is None or draft.number is None or not item.value.endswith("1"):
        return
    number = read_number(item.value[:-1])
    if number is None or not 0 < number.decimals == max(interval.decimals) or not interval.applies:
        return
    if makes_sense(interval, draft.analyte, draft.unit) and compared(number.value, interval) != "N":
        item.values, item.end = (item.value[:-1],), item.end - 1
        _, item.right, item.certainty = extent(item.placed, item.start, item.end)
        draft.number, draft.marked = number, True


def _compare_systems(draft: Draft, row: Row, others: Sequence[Item], height: float) -> None:
    """The same result printed in a second unit confirms the first, or contradicts it."""
    pairs: list[tuple[Item, str]] = []
    for number in others:
        units = [unit for unit in row.of(Kind.UNIT) if unit.left >= number.right - height]
        pairs += [(number, units[0].value)] if units else []
    for line in row.more:
        numbers = [item for item in line if item.kind is Kind.NUMBER]
        units = [item for item in line if item.kind is Kind.UNIT]
        pairs += [(numbers[0], units[0].value)] if numbers and units else []
    for number, unit in pairs:
        _compare_pair(draft, number, unit)


def _compare_pair(draft: Draft, item: Item, unit: str) -> None:
    here = draft.analyte.conversion(draft.unit) if draft.unit is not None else None
    there = draft.analyte.conversion(unit)
    number = read_number(item.value)
    if not here or not there or here == there or not number or number.ambiguous or not draft.number:
        return
    first, second = float(draft.number.value), float(number.value)
    if not first or not second:
        return
    ratio = float(there.to_base(number.value)) / float(here.to_base(draft.number.value))
    rounding = 0.6 * 10**-number.decimals / second + 0.6 * 10**-draft.number.decimals / first
    if abs(ratio - 1) <= 0.03 + rounding:
        draft.confirmed = True
    else:
        draft.doubts.add(Doubt.SECOND_SYSTEM)


def _count_and_percent(row: Row, numbers: Sequence[Item], analytes: Sequence[Analyte], page: Page) -> Iterator[Draft]:
    """A cell of the blood count: a percentage, a count, or both on one line or the next."""
    percent, count = sorted(analytes, key=lambda analyte: analyte.conversion("%") is None)
    told = _told_apart(row, numbers, page.text_height)
    if told == _Told():
        told = _told_by_interval(row, numbers[0], percent, count, page.sex)
    intervals, flags = [*row.of(*INTERVALS), *row.below], row.of(Kind.FLAG)
    if told.percent is not None:
        alone = told.count is None and len(numbers) == 1
        own = [item for item in intervals if alone and not _beyond_percent(item)]
        yield _draft(row.name, _Cell(told.percent, "%", own, flags if alone else [], percent=True), percent, page)
    if told.count is not None:
        yield _draft(row.name, _Cell(told.count, told.unit, intervals, flags), count, page)
    else:
        yield from (_draft(row.name, cell, count, page) for cell in _counts_below(row))


def _counts_below(row: Row) -> Iterator[_Cell]:
    """`soit 1,63 G/L` on a line of its own."""
    for line in row.more:
        numbers = [item for item in line if item.kind is Kind.NUMBER]
        units = [item.value for item in line if item.kind is Kind.UNIT and item.value != "%"]
        if numbers and units:
            intervals = [item for item in line if item.kind in INTERVALS]
            yield _Cell(numbers[0], units[0], intervals, [item for item in line if item.kind is Kind.FLAG])


@dataclass(frozen=True)
class _Told:
    """Which number is the percentage, which the count, and the count's unit."""

    percent: Item | None = None
    count: Item | None = None
    unit: str | None = None


def _told_apart(row: Row, numbers: Sequence[Item], height: float) -> _Told:
    """By the units after them; without a percent sign the first of two numbers is the percentage."""
    told = _Told()
    for number, following in zip(numbers, [*numbers[1:], None], strict=True):
        unit = next((u for u in row.of(Kind.UNIT) if u.left >= number.right - 0.8 * height), None)
        if unit is None:
            continue
        limit = following.left if following else math.inf
        if unit.value == "%" and limit > unit.left - 0.5 * height:
            told = replace(told, percent=number)
        elif told.count is None and unit.value != "%":
            told = replace(told, count=number, unit=unit.value)
    alone = any(numbers[0].left < unit.left < number.left for unit in row.of(Kind.UNIT) for number in numbers[1:2])
    if told.percent is None and told.count is numbers[0] and len(numbers) >= 2 and not alone:
        return replace(told, percent=numbers[0], count=numbers[1])
    return told


def _told_by_interval(row: Row, number: Item, percent: Analyte, count: Analyte, sex: Sex | None) -> _Told:
    """No unit was read: the printed interval is a percentage's or a count's, if clearly nearer to one."""
    interval = read_interval([*row.of(*INTERVALS), *row.below], sex)
    meanings = [(percent, "%"), (count, canonical(count.base_unit)), (count, "/mm3")]
    ranked = sorted((distance(interval, analyte, unit), analyte is percent, unit) for analyte, unit in meanings)
    if ranked[0][0] >= math.log(2.2) or ranked[1][0] <= ranked[0][0] + math.log(1.5):
        return _Told()
    _, is_percent, unit = ranked[0]
    return _Told(percent=number) if is_percent else _Told(count=number, unit=unit)


def _beyond_percent(item: Item) -> bool:
    number = read_number(item.values[-1])
    return number is None or number.value > 100


def _in_words(row: Row, analyte: Analyte, page: Page) -> Draft:
    """A qualitative result. `Négatif` in the column of reference values is not the result."""
    said = row.of(Kind.QUALITY)
    doubts: set[Doubt] = set()
    if row.columns.have("result", "reference"):
        own = [item for item in said if row.columns.at(item.middle) in ("result", "unit")]
        said = own or said
        if not own:
            doubts.add(Doubt.COLUMN)
    elif len({item.value for item in said}) > 1:
        doubts.add(Doubt.WORDS)
    first = said[0]
    beside = [
        item
        for item in row.of(Kind.TEXT, Kind.FLAG, Kind.NUMBER)
        if item.left > row.left and (item.kind is Kind.NUMBER or item.placed is not first.placed)
    ]
    if beside:
        doubts.add(Doubt.WORDS)
    return Draft(analyte, row.name, first, unit="", doubts=doubts)
