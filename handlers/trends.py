"""Values over time: keeps those of a sheet when the person agrees, and tells how one analyte went."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from care.analytes import Analytes
from care.documents import Result
from care.record import Record
from care.terms import Level
from care.trends import Dated, Series, series
from handlers.turn import Attachment, Choice, Effect, Keep, Line, Printed, Reading, Reply, Session, Term, Turn
from understanding.lab_names import analytes_named

KEEP = Choice("trend:keep", "trend-button-keep")
AGREE, REFUSE = Choice("trend:agree", "trend-button-agree"), Choice("trend:refuse", "trend-button-refuse")
MOST_VALUES = 6  # told in one answer, the latest first
MOST_NAMED = 5  # analytes offered
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
    """The button that keeps a sheet, when it holds something to keep."""
    return (KEEP,) if keepable(reading, analytes) else ()


@dataclass(frozen=True)
class Trends:
    """Asks before anything is kept for the first time; afterwards the button is enough."""

    analytes: Analytes
    months: int  # how long after the last message what is kept is kept

    async def __call__(self, turn: Turn) -> Reply:
        """A button of ours, or a wish to see how something went."""
        reading = turn.session.reading
        if turn.choice in (KEEP.payload, AGREE.payload) and reading is not None:
            return self._keeping(turn, reading, agreed=turn.choice == AGREE.payload)
        if turn.choice == REFUSE.payload:
            return _reply(turn, (Line("trend-refused"),))
        return self._told(turn)

    def _keeping(self, turn: Turn, reading: Reading, *, agreed: bool) -> Reply:
        results = keepable(reading, self.analytes)
        if not results:
            return _reply(turn, (Line("trend-nothing-to-keep"),))
        before = turn.session.records.get(reading.person)
        if before is None and not agreed:
            asked = (Line("trend-consent", {"count": len(results), "months": self.months}), Line("trend-consent-erase"))
            return _reply(turn, asked, choices=(AGREE, REFUSE))
        day = date.fromisoformat(reading.sampled_on) if reading.sampled_on else turn.now.date()
        record = _with(before or Record(person=reading.person), results, day)
        line = Line("trend-kept", {"count": len(results), "date": Printed(_day(day))})
        lines = (line, *_undated(reading), Line("trend-how", drop=1))
        return _reply(turn, lines, records={**turn.session.records, record.person: record}, effects=(Keep(record),))

    def _told(self, turn: Turn) -> Reply:
        """How one analyte went; without a name, which ones there are."""
        person = turn.understood.subject if turn.understood.subject in turn.session.records else "self"
        record = turn.session.records.get(person, Record())
        named = [one for one in analytes_named(turn.understood.text) if one in self.analytes]
        wanted = [same for one in named for same in (one, *self.analytes[one].also_called)]
        kept = [one for one in wanted if one in record.values]
        if not record.values or (named and not kept):
            absent = [Line("trend-none-of", {"test": Term(f"analyte-{named[0]}")})] if named else [Line("trend-none")]
            return _reply(turn, (*absent, Line("trend-how-to-begin")))
        if not kept:
            names = tuple(Term(f"analyte-{one}") for one in list(record.values)[:MOST_NAMED])
            return _reply(turn, (Line("trend-which", {"tests": names}),))
        made = series(self.analytes[kept[0]], record.values[kept[0]])
        if made is None:
            return _reply(turn, (Line("trend-none-of", {"test": Term(f"analyte-{kept[0]}")}),))
        return _reply(turn, tuple(_lines(made)), attached=Attachment(made) if len(made.points) > 1 else None)


def _with(record: Record, results: tuple[Result, ...], day: date) -> Record:
    """The record with the values of one day; the same value again changes nothing."""
    values = dict(record.values)
    for result in results:
        if result.value is None:
            continue
        dated = Dated(day, result.value, result.unit, result.low, result.high)
        known = dict.fromkeys((*values.get(result.analyte, ()), dated))
        values[result.analyte] = tuple(sorted(known, key=lambda one: one.on))[-MOST_KEPT:]
    return record.model_copy(update={"values": values})


def _undated(reading: Reading) -> tuple[Line, ...]:
    """A sheet whose date was not read is kept under today's, and says so."""
    return () if reading.sampled_on else (Line("trend-dated-today"),)


def _lines(made: Series) -> list[Line]:
    """Name and direction, then the values with their days, the latest first, then what can't be compared."""
    test = Term(f"analyte-{made.analyte}")
    several = len(made.points) > 1
    head = Line(f"trend-{made.direction}" if several else "trend-single", {"test": test})
    shown = [
        Line(
            "trend-value",
            {
                "date": Printed(_day(one.on)),
                "value": Printed(f"{str(one.value).replace('.', ',')} {made.unit}".strip()),
            },
            drop=place,
        )
        for place, one in enumerate(reversed(made.points[-MOST_VALUES:]))
    ]
    refused = [Line("trend-refused-units", {"count": len(made.refused)}, drop=7)] if made.refused else []
    return [head, *shown, *refused, Line("trend-not-said", drop=8)]


def _day(day: date) -> str:
    return f"{day:%d/%m/%Y}"


def _reply(
    turn: Turn,
    lines: tuple[Line, ...],
    choices: tuple[Choice, ...] = (),
    effects: tuple[Effect, ...] = (),
    records: Mapping[str, Record] | None = None,
    attached: Attachment | None = None,
) -> Reply:
    kept: Session = turn.session if records is None else turn.session.model_copy(update={"records": records})
    return Reply(lines, kept, Level.INFORMATION, choices=choices, effects=effects, attached=attached)
