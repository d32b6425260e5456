"""Tells which appointments are to come, and takes one back that was called off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from care.knowledge import Knowledge
from care.terms import Level
from handlers.called import called
from handlers.people import NOBODY, WRITER, person
from handlers.planned import UNREMIND, called_off, coming, payload, reminder, told, when
from handlers.turn import Choice, Line, Planned, Printed, Reply, Term, Turn
from understanding.intents import ANY_VISIT

OFF = "off:"  # payload, goes on with the person and the appointment
LIST = Choice("menu:visit", "menu-visit")
MOST_TOLD = 6
CANCEL = Choice(UNREMIND, "reminder-cancel")


@dataclass(frozen=True)
class Visits:
    """Every appointment known to this chat, the next first."""

    knowledge: Knowledge

    async def __call__(self, turn: Turn) -> Reply:
        """A line for each, with whose it is and whether it will be reminded of."""
        known = coming(turn.session, turn.now)[:MOST_TOLD]
        if not known:
            return _none(turn)
        lines = [Line("visits-heading"), *(_told(one, turn, self.knowledge) for one in known)]
        to_remind = reminder(known[0].visit, turn.now) if len(known) == 1 and not _reminded(known[0]) else ()
        choices = (*to_remind, *([CANCEL] if any(map(_reminded, known)) else []))
        return Reply((*lines, Line("visits-how", drop=1)), turn.session, Level.INFORMATION, choices)


@dataclass(frozen=True)
class VisitOff:
    """Forgets an appointment that was called off, with its reminders; asks which one where several may be meant."""

    knowledge: Knowledge

    async def __call__(self, turn: Turn) -> Reply:
        """The receipt, the question which, or that none is known."""
        known = coming(turn.session, turn.now)
        meant = _tapped(turn, known) if (turn.choice or "").startswith(OFF) else _meant(turn, known)
        if not meant:
            return _none(turn)
        if len(meant) > 1:
            buttons = tuple(_button(one) for one in meant[:MOST_TOLD])
            return Reply((Line("visits-which"),), turn.session, Level.INFORMATION, buttons)
        (gone,) = meant
        lines = [Line("visits-off", _named(gone)), *([Line("visit-reminder-gone")] if _reminded(gone) else [])]
        reply = Reply((*lines, Line("visits-off-how", drop=1)), turn.session, Level.INFORMATION)
        return called_off(reply, gone)


def _meant(turn: Turn, known: Sequence[Planned]) -> Sequence[Planned]:
    """Those of the person, the kind and the day named; what is not named leaves all of them."""
    who, visit, day = person(turn.understood.subject), turn.understood.visit, told(turn).day
    if who not in (WRITER, NOBODY):
        known = [one for one in known if one.person == who]
    if visit not in (None, ANY_VISIT):
        known = [one for one in known if one.visit.visit == visit]
    return [one for one in known if one.visit.on == day] if day is not None else known


def _tapped(turn: Turn, known: Sequence[Planned]) -> Sequence[Planned]:
    return [one for one in known if _button(one).payload == turn.choice]


def _button(one: Planned) -> Choice:
    day = Printed(f"{one.visit.on:%d/%m}") if one.visit.on else ""
    return Choice(f"{OFF}{one.person}:{payload(one.visit)}", "visits-button", {**_named(one), "date": day})


def _told(one: Planned, turn: Turn, data: Knowledge) -> Line:
    """With whose it is where it is not the writer's."""
    if one.person == WRITER:
        return Line("visits-one", _named(one))
    return Line("visits-one-of", {**_named(one), "person": called(one.person, turn.session, turn.now.date(), data)})


def _named(one: Planned) -> dict[str, Term | str | Printed]:
    return {"visit": Term(f"visit-name-{one.visit.visit}"), "when": when(one.visit) or ""}


def _reminded(one: Planned) -> bool:
    return bool(one.reminders or one.visit.remind)


def _none(turn: Turn) -> Reply:
    return Reply((Line("visits-none"),), turn.session, Level.INFORMATION, (LIST,))
