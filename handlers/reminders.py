"""Reminds of an appointment because somebody asked for it: the evening before and in the morning, never at night."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from care.checklist import GENERAL, Checklists
from care.knowledge import Knowledge
from care.record import Visit
from care.terms import Intent, Level
from handlers.called import called
from handlers.people import WRITER, person
from handlers.planned import (
    UNREMIND,
    ahead,
    begins,
    coming,
    goes_on,
    is_reminded,
    meant_of,
    named,
    payload,
    quiet,
    read,
    remembered,
    reminded,
    reminder,
    seconds_until,
    today,
    told,
    unreminded,
    when,
    with_moment,
)
from handlers.turn import Choice, Line, Planned, Printed, Reply, Term, Turn, Unwake, Wake

PART, LOCALE = 4, 5  # places in what a wake is for


@dataclass(frozen=True)
class Remind:
    """Sets the reminders of the appointment tapped or spoken of, and says them when they ring."""

    checklists: Checklists
    knowledge: Knowledge

    async def __call__(self, turn: Turn) -> Reply:
        """One reminder that rings, a promise of when they will, or why there can be none."""
        if turn.woken:
            return self._rung(turn, turn.woken)
        if Intent.MEDICINE in turn.understood.intents:
            return Reply((Line("reminder-only-visits"),), turn.session, Level.OFF_TOPIC)
        planned = self._meant(turn)
        if planned.visit.on is None:
            asking = planned.model_copy(update={"asking": "when"})
            return remembered(Reply((Line("visit-ask-when-day"),), turn.session, Level.INFORMATION), asking)
        return self._set(turn, planned)

    def _meant(self, turn: Turn) -> Planned:
        """The appointment of the button, or the one spoken of at the day told."""
        tapped = read(turn.choice or "")
        if tapped is not None and tapped.visit.visit in self.checklists:
            return next((one for one in coming(turn.session, turn.now) if payload(one) == payload(tapped)), tapped)
        named = turn.understood.visit
        visit = Visit(visit=named if named and named in self.checklists else GENERAL)
        meant = goes_on(turn) or Planned(visit=visit, person=person(turn.understood.subject))
        return meant.model_copy(update={"visit": with_moment(meant.visit, told(turn))})

    def _set(self, turn: Turn, planned: Planned) -> Reply:
        visit, dues = planned.visit, ahead(planned.visit, turn.now)
        if not dues:
            late = Line("reminder-too-soon", {"when": when(visit) or ""})
            return remembered(Reply((late,), turn.session, Level.INFORMATION), planned)
        after = {f"{payload(planned)}:{part}:{turn.locale}": seconds_until(due, turn.now) for part, due in dues.items()}
        visit = visit.model_copy(update={"remind": True})
        set_now = planned.model_copy(update={"visit": visit, "reminders": tuple(after), "asking": None})
        reply = Reply(
            lines=(Line("visit-dated", named(set_now)), _promise(turn, dues)),
            session=turn.session,
            level=Level.INFORMATION,
            choices=(Choice(payload(planned, f"{UNREMIND}:"), "reminder-cancel"),),
            effects=(
                *([Unwake(planned.reminders)] if planned.reminders else []),
                *(Wake(seconds, reason, stays=True) for reason, seconds in after.items()),
            ),
        )
        return remembered(reply, set_now)

    def _rung(self, turn: Turn, reason: str) -> Reply:
        """Says the appointment without naming what it is for; nothing in the night, nor when it has begun."""
        parts = reason.split(":")
        locale = parts[LOCALE] if len(parts) > LOCALE else turn.locale
        session = turn.session.model_copy(update={"locale": locale})
        rung = read(reason)
        if rung is None or rung.visit.on is None or not self._still(turn, rung.visit, parts[PART]):
            return Reply((), turn.session)
        visit = rung.visit
        day = "today" if visit.on == today(turn.now) else "tomorrow"
        line = Line(f"reminder-{day}-at", {"time": Printed(visit.at)}) if visit.at else Line(f"reminder-{day}")
        papers = tuple(Term(f"visit-bring-{one}") for one in self.checklists.papers(visit.visit))
        bring = () if turn.session.discreet else (Line("visit-to-bring", {"items": papers}, drop=2),)
        return Reply(
            (line, *_whose(turn, rung, self.knowledge), *bring, Line("reminder-how-to-cancel", drop=1)), session
        )

    def _still(self, turn: Turn, visit: Visit, part: str) -> bool:
        """Whether there is something left to remind of: we may have been away when it should have rung."""
        start, to_come = begins(visit), ahead(visit, turn.now)
        over = visit.on is None or visit.on < today(turn.now) or (start is not None and start <= turn.now)
        another = part == "evening" and visit.on == today(turn.now) and "morning" in to_come
        return not (over or quiet(turn.now) or another)


def _whose(turn: Turn, planned: Planned, data: Knowledge) -> tuple[Line, ...]:
    """For whom it is where that is not the writer, and nobody looks on."""
    if planned.person == WRITER or turn.session.discreet:
        return ()
    return (Line("reminder-for", {"person": called(planned.person, turn.session, turn.now.date(), data)}),)


def _promise(turn: Turn, dues: Mapping[str, datetime]) -> Line:
    """When we will write; where the channel lets us only answer, no more than that we can if the person wrote."""
    hours = turn.unasked_hours
    sure = [due for due in dues.values() if hours is None or seconds_until(due, turn.now) <= hours * 3600]
    if not sure:
        return Line("reminder-only-if", {"hours": int(hours or 0)})
    moments = (
        Term("reminder-moment", {"date": Printed(f"{due:%d/%m}"), "time": Printed(f"{due:%H:%M}")}) for due in sure
    )
    return Line("reminder-set", {"moments": tuple(moments)})


@dataclass(frozen=True)
class CancelReminder:
    """Takes reminders back: those of the appointment tapped or named, else all of this chat."""

    async def __call__(self, turn: Turn) -> Reply:
        """Confirms, or says that there was none."""
        known = coming(turn.session, turn.now)
        tapped = read(turn.choice or "", f"{UNREMIND}:")  # its button may outlive what is known of it
        if some := _tapped(known, tapped) if tapped else _some(turn, [one for one in known if is_reminded(one)]):
            lines = tuple(Line("reminder-cancelled-of", named(one)) for one in some)
            choices = reminder(some[0], turn.now) if tapped else ()
            return unreminded(Reply(lines, turn.session, Level.INFORMATION, choices), some)
        if tapped:
            return unreminded(Reply((Line("reminder-cancelled"),), turn.session, Level.INFORMATION), [tapped])
        line = Line("reminder-cancelled" if reminded(turn.session) else "reminder-none")
        planned = turn.session.planned
        choices = reminder(planned, turn.now) if planned is not None else ()
        return unreminded(Reply((line,), turn.session, Level.INFORMATION, choices))


def _tapped(known: Sequence[Planned], tapped: Planned) -> Sequence[Planned]:
    return [one for one in known if payload(one) == payload(tapped)]


def _some(turn: Turn, known: Sequence[Planned]) -> Sequence[Planned]:
    """The appointments named whose reminders go, where others stay."""
    meant = meant_of(turn, known) if turn.choice is None else known
    return meant if len(meant) < len(known) else ()
