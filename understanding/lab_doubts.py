"""What one row alone says against its own number: unit, size, decimals, interval and printed mark."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from decimal import Decimal

from care.analytes import Analyte
from care.documents import Flag, Sign, flag_of_limit
from understanding.lab_drafts import LEAST_CERTAINTY, LEAST_INTERVAL_CERTAINTY, Doubt, Draft
from understanding.lab_identities import identities
from understanding.printed_numbers import PrintedInterval, PrintedNumber, distance, makes_sense, usual_bounds
from understanding.sheet_items import HIGH_MARKS, LOW_MARKS, Item

COUNTED_WHOLE = ("/mm3", "/ul", "/ml")  # units of cells, printed without decimals
EXTREME_TIMES = 6  # so many times beyond an interval is suspect
WIDE_TIMES = 35  # unless the plausible bound is this far beyond the usual one


def doubt_number(draft: Draft) -> None:
    """What the number itself betrays: its unit, its size, its digits."""
    number, item = draft.number, draft.item
    if number is None:
        draft.doubts.add(Doubt.IMPLAUSIBLE)
        return
    if number.ambiguous:
        draft.doubts.add(Doubt.THOUSANDS)
    if draft.unit is None:
        draft.doubts.add(Doubt.UNIT)
    elif not draft.analyte.believable(number.value, draft.unit):
        draft.doubts.add(Doubt.IMPLAUSIBLE)
    if re.match(r"0\d", item.value):
        draft.doubts.add(Doubt.LEADING_ZERO)
    if item.led:
        draft.doubts.add(Doubt.LEADER)
    if item.glued:
        draft.doubts.add(Doubt.GLUED)
    if number.decimals and draft.unit in COUNTED_WHOLE:
        draft.doubts.add(Doubt.DECIMALS)


def doubt_interval(draft: Draft, *, expected: bool, percent: bool) -> None:
    """What the interval beside it says of the number.

    `expected`: the page prints intervals; `percent`: this is a percentage, and the interval may be its count's.
    """
    interval, number = draft.interval, draft.number
    if interval is None:
        if expected and not percent:
            draft.doubts.add(Doubt.NO_INTERVAL)
        return
    if number is None:
        return
    if interval.apart and not _usual(draft, interval):
        draft.interval = None  # the edge of a bar may be read as a digit
        return
    draft.trusted = makes_sense(interval, draft.analyte, draft.unit)
    if not draft.trusted:
        if percent:
            draft.interval = None  # the count's
            return
        draft.doubts.add(Doubt.INTERVAL)
    _doubt_decimals(draft, number, interval)
    _doubt_size(draft, number, interval)
    if interval.certainty < LEAST_INTERVAL_CERTAINTY:
        draft.trusted = False  # the value may still be right: drop the interval only


def _usual(draft: Draft, interval: PrintedInterval) -> bool:
    """Whether an interval is within twice the usual one."""
    return draft.unit is not None and distance(interval, draft.analyte, draft.unit) < math.log(2)


def _doubt_decimals(draft: Draft, number: PrintedNumber, interval: PrintedInterval) -> None:
    """A sheet prints a result with its interval's decimals, or one more.

    One more that is a 1 may be an arrow or a bar, but not if it is the only decimal of a normal result.
    """
    fewest, most = min(interval.decimals), max(interval.decimals)
    stroke = draft.item.value.endswith("1") and not (most == 0 and compared(number.value, interval) == "N")
    one_more_is_fine = number.decimals == most + 1 and not stroke and draft.certainty >= LEAST_CERTAINTY
    if number.decimals < fewest:
        draft.doubts.add(Doubt.DECIMALS)
    if draft.item.sign:
        return  # what an automaton can measure has decimals of its own
    if number.decimals > most and not one_more_is_fine:
        draft.doubts.add(Doubt.MORE_DECIMALS)


def _doubt_size(draft: Draft, number: PrintedNumber, interval: PrintedInterval) -> None:
    low, high, value = interval.low, interval.high, number.value
    if draft.item.sign:
        return  # beyond what is measured is far from what is usual
    if not _ranges_widely(draft.analyte):
        rare_cells = draft.analyte.id in identities().differential.parts  # may be all but absent
        below = low and value * EXTREME_TIMES < low and not rare_cells
        if below or (high and value > EXTREME_TIMES * high):
            draft.doubts.add(Doubt.EXTREME)
    if draft.item.value.endswith("1") and high is not None and value > high and _digits(draft.item.value) >= 2:
        gap = draft.item.last_gap()
        if draft.certainty < 0.97 or (gap is not None and gap > 1.2):
            draft.doubts.add(Doubt.MARK)


def _digits(text: str) -> int:
    return sum(c.isdigit() for c in text)


def _ranges_widely(analyte: Analyte) -> bool:
    """Enzymes, markers and hormones rise a hundredfold; sodium does not."""
    _, high = usual_bounds(analyte)
    if high is None or analyte.plausible is None or analyte.plausible.high is None:
        return True
    return float(analyte.plausible.high) >= WIDE_TIMES * high


def compare(draft: Draft, flags: Sequence[Item]) -> None:
    """Compare with the trusted interval, and the outcome with the printed mark."""
    interval, value = draft.interval, draft.value
    if interval is None or value is None or not draft.trusted or not interval.applies:
        return
    draft.flag = _flag(value, draft.item.sign, interval)
    for mark in flags:
        says = "H" if mark.value in HIGH_MARKS else "L" if mark.value in LOW_MARKS else None
        if (says and draft.flag and says != draft.flag) or (mark.value == "*" and draft.flag == "N"):
            draft.doubts.add(Doubt.FLAG)


def _flag(value: Decimal, sign: Sign, interval: PrintedInterval) -> Flag | None:
    return flag_of_limit(value, sign, interval.low, interval.high) if sign else compared(value, interval)


def compared(value: Decimal, interval: PrintedInterval) -> Flag:
    """Above (H), below (L) or within (N) the interval."""
    if interval.low is not None and value < interval.low:
        return "L"
    return "H" if interval.high is not None and value > interval.high else "N"
