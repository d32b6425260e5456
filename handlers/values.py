"""Which results of a sheet can be kept to be compared later, and a record with them."""

from __future__ import annotations

from datetime import date

from care.analytes import Analytes
from care.documents import Result
from care.record import Record
from care.trends import Dated
from handlers.people import NAMELESS
from handlers.turn import Choice, Line, Printed, Reading

KEEP = Choice("trend:keep", "trend-button-keep")
MOST_KEPT = 60  # values of one analyte: five years of a monthly control


def keepable(reading: Reading, analytes: Analytes) -> tuple[Result, ...]:
    """Results that can be compared later: sure numbers, no limits, in a unit of their analyte, nothing private."""
    return tuple(
        result
        for result in reading.results
        if result.sure
        and result.value is not None
        and not result.sign  # "< 0.01" is a bound, no number
        and (known := analytes.get(result.analyte)) is not None
        and known.private is None
        and known.conversion(result.unit) is not None
    )


def offered(reading: Reading, analytes: Analytes) -> tuple[Choice, ...]:
    """The button that keeps a sheet, when it holds something to keep, of a person who can be told from others."""
    return (KEEP,) if reading.person not in NAMELESS and keepable(reading, analytes) else ()


def with_values(record: Record, reading: Reading, analytes: Analytes, today: date) -> tuple[Record, tuple[Line, ...]]:
    """The record with the values of a sheet, and what is said of it; one whose date was not read is of today."""
    results = keepable(reading, analytes)
    day = date.fromisoformat(reading.sampled_on) if reading.sampled_on else today
    line = Line("trend-kept", {"count": len(results), "date": Printed(f"{day:%d/%m/%Y}")})
    undated = () if reading.sampled_on else (Line("trend-dated-today"),)
    sex = record.sex or reading.sex
    return _added(record, results, day).model_copy(update={"sex": sex}), (line, *undated, Line("trend-how", drop=1))


def _added(record: Record, results: tuple[Result, ...], day: date) -> Record:
    """The record with the values of one day; the same value again changes nothing."""
    values = dict(record.values)
    for result in results:
        if result.value is None:
            continue
        dated = Dated(day, result.value, result.unit, result.low, result.high)
        known = dict.fromkeys((*values.get(result.analyte, ()), dated))
        values[result.analyte] = tuple(sorted(known, key=lambda one: one.on))[-MOST_KEPT:]
    return record.model_copy(update={"values": values})
