"""Results of one page held against each other: arithmetic, columns and marks confirm or contradict them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np

from understanding.lab_drafts import Doubt, Draft
from understanding.lab_identities import Difference, Differential, Quotient, identities
from understanding.sheet_items import INTERVALS
from understanding.sheet_rows import Table

CONFIRMS = 0.01  # relative; so near, and every number in it is right
MOST_DECIMALS = 2  # of a result without an interval that ends in 1
FEWEST_OF_SECTION = 4  # results in line make a column of their own
CONTRADICTS = 0.05  # so far, and one of them is wrong


def check(drafts: Sequence[Draft], table: Table, text_height: float) -> None:
    """Add the doubts, and the confirmations, that only the page as a whole can give."""
    _marks(drafts)
    _decimals_without_interval(drafts)
    _decimals_of_differential(drafts)
    _arithmetic({draft.analyte.id: draft for draft in drafts if Doubt.NAME not in draft.doubts})
    _columns(drafts, table, text_height)
    _duplicates(drafts)


def _marks(drafts: Sequence[Draft]) -> None:
    """Where a page marks its abnormal results, one without a mark was misread, or its interval was."""
    percents = set(identities().differential.percents) | set(identities().differential.parts)
    abnormal = [draft for draft in drafts if draft.flag in ("H", "L")]
    marked = [draft for draft in abnormal if draft.marked]
    if len(marked) < 2 or len(marked) < 0.6 * len(abnormal):
        return
    for draft in abnormal:
        if not draft.marked and draft.analyte.id not in percents:
            draft.doubts.add(Doubt.FLAG_MISSING)


def _decimals_of_differential(drafts: Sequence[Draft]) -> None:
    """The cells of one formula are printed with the same decimals, whatever their intervals are printed with."""
    for group in _cells(drafts):
        decimals = Counter(draft.number.decimals for draft in group if draft.number)
        if decimals.total() < 3:
            continue
        usual, often = decimals.most_common(1)[0]
        for draft in group:
            if draft.number and draft.number.decimals < usual:
                draft.doubts.add(Doubt.DECIMALS)
            if draft.number and draft.number.decimals == usual and often >= 3:
                draft.doubts.discard(Doubt.MORE_DECIMALS)


def _decimals_without_interval(drafts: Sequence[Draft]) -> None:
    """Where no interval tells the decimals due, rows in the same unit do: `2,601 g/l` is 2,60 and an arrow."""
    for draft in drafts:
        number = draft.number
        if draft.interval is not None or number is None or not number.decimals or not draft.item.value.endswith("1"):
            continue
        alike = [
            d.number.decimals for d in drafts if d is not draft and d.unit == draft.unit and d.interval and d.number
        ]
        cells = draft.analyte.id in identities().differential.percents  # judged among themselves
        if not cells and number.decimals > max(alike, default=MOST_DECIMALS):
            draft.doubts.add(Doubt.MORE_DECIMALS)


def _cells(drafts: Sequence[Draft]) -> tuple[list[Draft], list[Draft]]:
    """The percentages and the counts of the differential."""
    cells = identities().differential
    percents, counts = (
        [draft for draft in drafts if draft.analyte.id in names] for names in (cells.percents, cells.parts)
    )
    return percents, counts


def _arithmetic(by_id: Mapping[str, Draft]) -> None:
    values = {analyte: draft.base for analyte, draft in by_id.items() if draft.base is not None}
    for identity in identities().quotient:
        _quotient(identity, values, by_id)
    _differential(identities().differential, values, by_id)
    _difference(identities().difference, values, by_id)


def _judge(error: float, confirms: float, contradicts: float, drafts: Sequence[Draft]) -> None:
    for draft in drafts:
        if error <= confirms:
            draft.confirmed = True
        elif error > contradicts:
            draft.doubts.add(Doubt.ARITHMETIC)


def _quotient(identity: Quotient, values: Mapping[str, float], by_id: Mapping[str, Draft]) -> None:
    names = (identity.result, identity.over, identity.under)
    if not all(values.get(name) for name in names):
        return
    result, over, under = (values[name] for name in names)
    error = abs(identity.factor * over / under / result - 1)
    _judge(error, CONFIRMS, CONTRADICTS, [by_id[name] for name in names])


def _differential(cells: Differential, values: Mapping[str, float], by_id: Mapping[str, Draft]) -> None:
    if all(name in values for name in cells.percents):
        error = abs(sum(values[name] for name in cells.percents) - 100)
        _judge(error, 0.35, 1.5, [by_id[name] for name in cells.percents])
    whole = values.get(cells.whole)
    if not whole:
        return
    for part, percent in zip(cells.parts, cells.percents, strict=True):
        if part not in values:
            continue
        if values[part] > whole * 1.001:
            _judge(1, 0, 0, [by_id[part], by_id[cells.whole]])
        if percent in values:
            expected = whole * values[percent] / 100
            error = abs(expected - values[part])
            pair = [by_id[part], by_id[percent]]
            _judge(error, max(0.012 * expected, 0.0075), max(0.05 * expected, 0.02), pair)
            if error <= max(0.012 * expected, 0.0075):
                by_id[cells.whole].confirmed = True


def _difference(identity: Difference, values: Mapping[str, float], by_id: Mapping[str, Draft]) -> None:
    names = (identity.result, identity.total, identity.minus, identity.part)
    if not all(name in values for name in names):
        return
    result, total, minus, part = (values[name] for name in names)
    if part < identity.valid_below and abs(total - minus - identity.fraction * part - result) <= 0.012:
        for name in names:  # laboratories also measure it directly: a difference contradicts nothing
            by_id[name].confirmed = True


def _columns(drafts: Sequence[Draft], table: Table, text_height: float) -> None:
    """A value far from the column of values is a previous result or a bound taken for the result."""
    for rows in table.sides:
        first, last = min(row.left for row in rows), max(row.left for row in rows)
        side = [draft for draft in drafts if first <= draft.left <= last]
        bounds = [item.middle for row in rows for item in row.of(*INTERVALS)]
        numbers = [draft for draft in side if draft.number is not None]
        if len(numbers) >= 3 and len(bounds) >= 3:
            of_values = float(np.median([draft.item.middle for draft in numbers]))
            of_bounds = float(np.median(bounds))
            for draft in side:
                nearer = abs(draft.item.middle - of_bounds) < abs(draft.item.middle - of_values)
                if draft.number is None and nearer:
                    draft.doubts.add(Doubt.COLUMN)
        groups = [group for group in _cells(numbers) if len(group) >= 3]
        apart = [draft for group in groups for draft in group]
        _outliers([draft for draft in numbers if draft not in apart], text_height)
        for group in groups:  # a blood count has a column of percentages and one of counts
            _outliers(group, text_height)


def _outliers(column: Sequence[Draft], text_height: float) -> None:
    """Doubt what stands away from its column, unless it stands under its heading or in line with its own section."""
    away = set(_away(column, text_height))
    for section in {draft.section for draft in away}:
        own = [draft for draft in column if draft.section == section]
        if len(own) >= FEWEST_OF_SECTION:
            away -= {draft for draft in own if draft not in _away(own, text_height)}
    for draft in away:
        if not draft.headed:
            draft.doubts.add(Doubt.COLUMN)


def _away(column: Sequence[Draft], text_height: float) -> list[Draft]:
    """What stands away from a column, which is aligned left, right or centred, whichever is straightest."""
    if len(column) < 3:
        return []
    edges = np.array([[draft.item.left, draft.item.right, draft.item.middle] for draft in column])
    medians = np.median(edges, axis=0)
    spreads = np.median(np.abs(edges - medians), axis=0)
    best = int(np.argmin(spreads))
    reach = max(5 * text_height, 4 * float(spreads[best]))
    distances = np.abs(edges[:, best] - medians[best])
    return [draft for draft, distance in zip(column, distances, strict=True) if distance > reach]


def _duplicates(drafts: Sequence[Draft]) -> None:
    seen: dict[str, Draft] = {}
    for draft in drafts:
        first = seen.setdefault(draft.analyte.id, draft)
        if first is not draft and (first.value, first.item.value) != (draft.value, draft.item.value):
            first.doubts.add(Doubt.DUPLICATE)
            draft.doubts.add(Doubt.DUPLICATE)
