"""Reminds of an appointment because somebody asked for it: the evening before and in the morning, never at night."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from care.checklist import GENERAL, Checklists
from care.record import Visit
from care.terms import Intent, Level
from handlers.people import WRITER, person
from handlers.planned import (
    UNREMIND,
    ahead,
    begins,
    coming,
    goes_on,
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
        before, tapped = turn.session.planned, read(turn.choice or "")
        if tapped is not None and tapped.visit in self.checklists:
            known = next((one for one in coming(turn.session, turn.now) if payload(one.visit) == payload(tapped)), None)
            same = before is not None and before.visit.visit == tapped.visit
            return known or Planned(visit=tapped, person=before.person if before is not None and same else WRITER)
        named = turn.understood.visit
        visit = Visit(visit=named if named and named in self.checklists else GENERAL)
        meant = goes_on(turn) or Planned(visit=visit, person=person(turn.understood.subject))
        return meant.model_copy(update={"visit": with_moment(meant.visit, told(turn))})

    def _set(self, turn: Turn, planned: Planned) -> Reply:
        visit, dues = planned.visit, ahead(planned.visit, turn.now)
        if not dues:
            late = Line("reminder-too-soon", {"when": when(visit) or ""})
            return remembered(Reply((late,), turn.session, Level.INFORMATION), planned)
        after = {f"{payload(visit)}:{part}:{turn.locale}": seconds_until(due, turn.now) for part, due in dues.items()}
        visit = visit.model_copy(update={"remind": True})
        set_now = planned.model_copy(update={"visit": visit, "reminders": tuple(after), "asking": None})
        dated = Line("visit-dated", {"visit": Term(f"visit-name-{visit.visit}"), "when": when(visit) or ""})
        reply = Reply(
            lines=(dated, _promise(turn, dues)),
            session=turn.session,
            level=Level.INFORMATION,
            choices=(Choice(UNREMIND, "reminder-cancel"),),
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
        visit = read(reason)
        if visit is None or visit.on is None or not self._still(turn, visit, parts[PART]):
            return Reply((), turn.session)
        day = "today" if visit.on == today(turn.now) else "tomorrow"
        line = Line(f"reminder-{day}-at", {"time": Printed(visit.at)}) if visit.at else Line(f"reminder-{day}")
        papers = tuple(Term(f"visit-bring-{one}") for one in self.checklists.papers(visit.visit))
        bring = () if turn.session.discreet else (Line("visit-to-bring", {"items": papers}, drop=2),)
        return Reply((line, *bring, Line("reminder-how-to-cancel", drop=1)), session)

    def _still(self, turn: Turn, visit: Visit, part: str) -> bool:
        """Whether there is something left to remind of: we may have been away when it should have rung."""
        start, to_come = begins(visit), ahead(visit, turn.now)
        over = visit.on is None or visit.on < today(turn.now) or (start is not None and start <= turn.now)
        another = part == "evening" and visit.on == today(turn.now) and "morning" in to_come
        return not (over or quiet(turn.now) or another)


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
    """Takes every reminder of this chat back."""

    async def __call__(self, turn: Turn) -> Reply:
        """Confirms, or says that there was none."""
        line = Line("reminder-cancelled" if reminded(turn.session) else "reminder-none")
        planned = turn.session.planned
        choices = reminder(planned.visit, turn.now) if planned is not None else ()
        return unreminded(Reply((line,), turn.session, Level.INFORMATION, choices))
