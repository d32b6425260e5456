"""What only whole columns show: lone numbers that are bounds, and a result beyond what was measured (`< 0,01`)."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from statistics import median

from understanding.printed_numbers import read_number
from understanding.sheet_items import INTERVALS, Item, Kind
from understanding.sheet_rows import Place, Row, Table

_FEWEST_PAIRS = 4  # rows; fewer pairs of lone numbers may be previous results, in order by chance
_MOST_ASTRAY = 0.1  # of the pairs may be misread
_WIDTH = 1.25  # an upper bound over its lower one, in the middle of a page: previous results are nearer
_NEAR = 4  # letter heights from the middle of a column
_FEWEST_RESULTS = 3  # rows that tell where the column of results is


def bounds_apart(table: Table, text_height: float) -> None:
    """Make intervals of bounds printed as numbers of their own: under `Min` and `Max`, or left and right of a bar.

    Without such headings only where the numbers beside nearly all results come in pairs that rise.
    """
    free = [row for row in table.rows if not row.of(*INTERVALS) and not row.below]
    headed = [row for row in free if row.columns.have("low", "high")]
    free = [row for row in free if row not in headed]
    for row in headed:
        low, high = ([n for n in row.numbers if row.columns.at(n.middle) == heading] for heading in ("low", "high"))
        _join(row, low[0] if low else None, high[0] if high else None)
    if any(row.columns.have("previous") or row.of(Kind.DATE) for row in table.rows):
        return
    lone = [(row, list(_lone(row))) for row in free]
    columns = _pair_of_columns([numbers for _, numbers in lone if len(numbers) == 2])
    if columns:
        for row, numbers in lone:
            _join(row, *(_nearest(numbers, x, _NEAR * text_height) for x in columns))


def _lone(row: Row) -> Iterator[Item]:
    """The numbers without a unit after them, beside the one that has it or follows the name's."""
    numbers = row.numbers
    with_unit = [one for one, after in itertools.pairwise(row.items) if after.kind is Kind.UNIT and one in numbers]
    units = row.of(Kind.UNIT)
    if not with_unit and units and numbers and units[0].left < numbers[0].left:
        with_unit = numbers[:1]
    if len(with_unit) == 1:
        yield from (number for number in numbers if number is not with_unit[0])


def _pair_of_columns(pairs: Sequence[Sequence[Item]]) -> tuple[float, float] | None:
    """Where lower and upper bounds stand, if the pairs are bounds."""
    read = [[read_number(item.value) for item in pair] for pair in pairs]
    values = [(low.value, high.value) for low, high in read if low and high]
    rising = [high / low for low, high in values if 0 < low < high]
    if len(rising) < max(_FEWEST_PAIRS, (1 - _MOST_ASTRAY) * len(pairs)) or median(rising) < _WIDTH:
        return None
    return median(low.middle for low, _ in pairs), median(high.middle for _, high in pairs)


def _nearest(items: Sequence[Item], x: float, reach: float) -> Item | None:
    nearest = min(items, key=lambda item: abs(item.middle - x), default=None)
    return nearest if nearest and abs(nearest.middle - x) <= reach else None


def _join(row: Row, low: Item | None, high: Item | None) -> None:
    """Put an interval in the place of its bounds, which must rise.

    Where one was not found nothing tells whether it was printed: the other is no interval, and no result either.
    """
    bounds = [bound for bound in (low, high) if bound]
    kept = [item for item in row.items if item not in bounds]
    if low and high and low is not high:
        values = [read_number(bound.value) for bound in (low, high)]
        if values[0] and values[1] and values[0].value < values[1].value:
            sure = min(low.certainty, high.certainty)
            both = (low.value, high.value)
            kept.append(replace(low, kind=Kind.RANGE, values=both, right=high.right, certainty=sure, apart=True))
    row.items = sorted(kept, key=lambda item: item.left)


@dataclass(frozen=True)
class _Order:
    """How the rows of a page are printed: where results and intervals stand, and which of them comes first."""

    results: float
    intervals: float
    results_first: bool

    @staticmethod
    def of(rows: Sequence[Row]) -> _Order | None:
        """The order of most rows; None where too few tell."""
        pairs = [(row.numbers[0].middle, row.of(*INTERVALS)[0].middle) for row in rows if row.tells_order]
        if len(pairs) < _FEWEST_RESULTS:
            return None
        results, intervals = (median(each) for each in zip(*pairs, strict=True))
        return _Order(results, intervals, 2 * sum(result < interval for result, interval in pairs) > len(pairs))


def _stands_for_result(row: Row, bound: Item, order: _Order | None) -> bool:
    """Whether a bound stands where results do: under their heading, or in their order and place beside an interval."""
    if row.columns.have("result", "reference"):
        return row.columns.at(bound.middle) in ("result", "unit")
    others = [other for other in row.of(*INTERVALS) if other is not bound]
    first = order is None or order.results_first
    near = order is not None and abs(bound.middle - order.results) < abs(bound.middle - order.intervals)
    if not others or not all((other.left > bound.left) == first for other in others):
        return near and not others
    after = row.items[row.items.index(bound) + 1 :]
    return near or order is None or (bool(after) and after[0].kind is Kind.UNIT)


def results_beyond_measure(table: Table) -> None:
    """Make results of bounds that stand in the place of one: `TSH | < 0,01 | mUI/L | 0,27 - 4,20`."""
    for side in table.sides:
        order = _Order.of(side)
        for row in side:
            if row.empty_but_bounds and table.usual_place is Place.UNDER:
                row.items, row.below, row.place = [*row.items, *row.below], [], Place.UNDER
            if not row.of(Kind.NUMBER, Kind.QUALITY):
                _make_result(row, order)


def _make_result(row: Row, order: _Order | None) -> None:
    for bound in row.of(Kind.BELOW, Kind.ABOVE):
        bare = bound.sex is None and bound.raw[:1] not in ("(", "[")
        if bare and _stands_for_result(row, bound, order):
            bound.sign = "<" if bound.kind is Kind.BELOW else ">"
            bound.kind = Kind.NUMBER
            return
