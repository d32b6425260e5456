"""Tells which appointments are to come, and takes one back that was called off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from care.knowledge import Knowledge
from care.terms import Level
from handlers.called import called
from handlers.people import WRITER
from handlers.planned import UNREMIND, called_off, coming, is_reminded, meant_of, named, payload, reminder
from handlers.turn import Choice, Line, Planned, Printed, Reply, Turn

OFF = "off:"  # payload, goes on with the appointment
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
        to_remind = reminder(known[0], turn.now) if len(known) == 1 and not is_reminded(known[0]) else ()
        choices = (*to_remind, *([CANCEL] if any(map(is_reminded, known)) else []))
        return Reply((*lines, Line("visits-how", drop=1)), turn.session, Level.INFORMATION, choices)


@dataclass(frozen=True)
class VisitOff:
    """Forgets an appointment that was called off, with its reminders; asks which one where several may be meant."""

    knowledge: Knowledge

    async def __call__(self, turn: Turn) -> Reply:
        """The receipt, the question which, or that none is known."""
        known = coming(turn.session, turn.now)
        meant = _tapped(turn, known) if (turn.choice or "").startswith(OFF) else meant_of(turn, known)
        if not meant:
            return _none(turn)
        if len(meant) > 1:
            buttons = tuple(_button(one) for one in meant[:MOST_TOLD])
            return Reply((Line("visits-which"),), turn.session, Level.INFORMATION, buttons)
        (gone,) = meant
        lines = [Line("visits-off", named(gone)), *([Line("visit-reminder-gone")] if is_reminded(gone) else [])]
        reply = Reply((*lines, Line("visits-off-how", drop=1)), turn.session, Level.INFORMATION)
        return called_off(reply, gone)


def _tapped(turn: Turn, known: Sequence[Planned]) -> Sequence[Planned]:
    return [one for one in known if _button(one).payload == turn.choice]


def _button(one: Planned) -> Choice:
    day = Printed(f"{one.visit.on:%d/%m}") if one.visit.on else ""
    return Choice(payload(one, OFF), "visits-button", {**named(one), "date": day})


def _told(one: Planned, turn: Turn, data: Knowledge) -> Line:
    """With whose it is where it is not the writer's."""
    if one.person == WRITER:
        return Line("visits-one", named(one))
    return Line("visits-one-of", {**named(one), "person": called(one.person, turn.session, turn.now.date(), data)})


def _none(turn: Turn) -> Reply:
    return Reply((Line("visits-none"),), turn.session, Level.INFORMATION, (LIST,))
