"""Values over time: keeps those of a sheet when the person agrees, and tells how one analyte went."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from care.analytes import Analytes
from care.knowledge import Knowledge
from care.record import Record
from care.terms import Level
from care.trends import Series, series
from handlers.called import choices
from handlers.cases import children_meant
from handlers.children import children, new_child
from handlers.consent import VALUES, offered, question
from handlers.people import CHILD, WRITER, kind, person
from handlers.turn import Attachment, Choice, Effect, Keep, Line, Printed, Reading, Reply, Session, Term, Turn
from handlers.values import KEEP, keepable, with_values
from understanding.lab_names import analytes_named

OF, SEE = "trend:of:", "trend:see:"  # payloads of the child a sheet, or a question about values, is of
MOST_VALUES = 6  # told in one answer, the latest first
MOST_NAMED = 5  # analytes offered


@dataclass(frozen=True)
class Trends:
    """Asks before anything is kept for the first time; afterwards the button is enough."""

    knowledge: Knowledge
    analytes: Analytes
    months: int  # how long after the last message what is kept is kept

    async def __call__(self, turn: Turn) -> Reply:
        """A button of ours, or a wish to see how something went."""
        reading, choice = turn.session.reading, turn.choice or ""
        if reading is not None and (choice == KEEP.payload or choice.startswith(OF)):
            who = choice.removeprefix(OF) if choice != KEEP.payload else person(reading.person)
            return self._keeping(turn, reading.model_copy(update={"person": who}), asked=choice != KEEP.payload)
        if choice.startswith(SEE):
            who, _, analyte = choice.removeprefix(SEE).partition(":")
            return self._told(turn, who, [analyte] if analyte in self.analytes else [])
        named = [one for one in analytes_named(turn.understood.text) if one in self.analytes]
        meant = tuple(one for one in children_meant(turn, self.knowledge) if one in turn.session.records)
        if len(meant) > 1:
            buttons = choices(SEE, meant, turn.session, turn.now.date(), self.knowledge)
            after = ":" + named[0] if named else ""
            return _reply(turn, (Line("which-child"),), tuple(replace(b, payload=b.payload + after) for b in buttons))
        who = meant[0] if meant else person(turn.understood.subject)
        return self._told(turn, who if who in turn.session.records else WRITER, named)

    def _keeping(self, turn: Turn, reading: Reading, *, asked: bool) -> Reply:
        """Keeps a sheet; first asks of which child it is, where there are several, and whether it may."""
        today, who = turn.now.date(), reading.person
        if not keepable(reading, self.analytes):
            return _reply(turn, (Line("trend-nothing-to-keep"),))
        known = children(turn.session, today, self.knowledge)
        if kind(who) == CHILD and len(known) > 1 and not asked:
            people = (*known, new_child(known))
            return _reply(turn, (Line("which-child"),), choices(OF, people, turn.session, today, self.knowledge))
        turn = replace(turn, session=turn.session.model_copy(update={"reading": reading}))
        before = turn.session.records.get(who)
        if before is None:
            line, buttons = question(turn, who, self.months, VALUES)
            return _reply(replace(turn, session=offered(turn.session, who)), (line,), buttons)
        record, lines = with_values(before, reading, self.analytes, today)
        return _reply(turn, lines, records={**turn.session.records, who: record}, effects=(Keep(record),))

    def _told(self, turn: Turn, who: str, named: Sequence[str]) -> Reply:
        """How one analyte went; without a name, which ones there are."""
        record = turn.session.records.get(who, Record())
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
        others = tuple(Term(f"analyte-{one}") for one in dict.fromkeys(kept[1:]))
        also = (Line("trend-also", {"tests": others}, drop=7),) if others else ()
        attached = Attachment(made) if len(made.points) > 1 else None
        return _reply(turn, (*_lines(made), *also), attached=attached)


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
    buttons: tuple[Choice, ...] = (),
    effects: tuple[Effect, ...] = (),
    records: Mapping[str, Record] | None = None,
    attached: Attachment | None = None,
) -> Reply:
    kept: Session = turn.session if records is None else turn.session.model_copy(update={"records": records})
    return Reply(lines, kept, Level.INFORMATION, choices=buttons, effects=effects, attached=attached)
