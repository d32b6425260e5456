"""The appointment spoken of: whose and when it is, what is remembered of it, and when its reminders ring."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from care.record import Record, Visit
from handlers.people import WRITER, person
from handlers.turn import Choice, Effect, Keep, Planned, Printed, Reply, Session, Term, Turn, Unwake
from understanding.appointments import CASABLANCA, Moment, appointment

UNREMIND = "unremind"  # payload
REMIND = "remind:"  # of a payload and of a wake: `remind:<visit>:<day>:<time>`, and `:<part>:<locale>` of a wake
EVENING, MORNING = time(19), time(8)  # the evening before, and the day itself
EARLIEST, QUIET = time(7), time(21)  # nothing is sent in the night
BEFORE = timedelta(hours=2)  # a reminder in the morning leaves the time to go there
MOST_KEPT = 12  # appointments of one person
ASKED_WITHIN = timedelta(days=14)  # after an appointment what was said there is asked about


def told(turn: Turn) -> Moment:
    """The day and time the message tells."""
    return appointment(turn.understood.text, turn.now)


def today(now: datetime) -> date:
    """The day it is in Morocco."""
    return now.astimezone(CASABLANCA).date()


def with_moment(visit: Visit, moment: Moment) -> Visit:
    """The appointment at the day and time told; another day loses the time told before."""
    if moment.day is None:
        return visit.model_copy(update={"at": _clock(moment.at)}) if moment.at else visit
    moved = moment.day != visit.on
    at = _clock(moment.at) if moment.at else None if moved else visit.at
    return visit.model_copy(update={"on": moment.day, "at": at})


def when(visit: Visit) -> Term | None:
    """The day in words, with the time where it is known."""
    if visit.on is None:
        return None
    said: dict[str, Term | Printed] = {
        "weekday": Term(f"weekday-{visit.on.weekday()}"),
        "date": Printed(f"{visit.on:%d/%m/%Y}"),
    }
    return Term("visit-when-at", {**said, "time": Printed(visit.at)}) if visit.at else Term("visit-when", said)


def _clock(at: time | None) -> str | None:
    return f"{at:%H:%M}" if at else None


# --- reminders --------------------------------------------------------------------------------------------------------


def ahead(visit: Visit, now: datetime) -> dict[str, datetime]:
    """The evening before and the morning, as far as they are still to come: part -> moment."""
    if visit.on is None:
        return {}
    evening = datetime.combine(visit.on - timedelta(days=1), EVENING, CASABLANCA)
    morning = datetime.combine(visit.on, MORNING, CASABLANCA)
    if start := begins(visit):
        earliest = datetime.combine(visit.on, EARLIEST, CASABLANCA)
        morning = max(min(morning, start - BEFORE), earliest)
    parts = {"evening": evening, "morning": morning}
    return {part: due for part, due in parts.items() if due > now and (start is None or due < start)}


def begins(visit: Visit) -> datetime | None:
    """When it begins; None where that was not told."""
    if visit.on is None or visit.at is None:
        return None
    return datetime.combine(visit.on, time.fromisoformat(visit.at), CASABLANCA)


def quiet(now: datetime) -> bool:
    """Whether it is night in Morocco."""
    at = now.astimezone(CASABLANCA).time()
    return at >= QUIET or at < EARLIEST


def seconds_until(due: datetime, now: datetime) -> float:
    """How long to wait, whatever the clocks do meanwhile."""
    return (due.astimezone(UTC) - now.astimezone(UTC)).total_seconds()


def payload(visit: Visit) -> str:
    """An appointment in ASCII: behind a button, and in what a wake is for."""
    day = f"{visit.on:%Y%m%d}" if visit.on else ""
    return f"{REMIND}{visit.visit}:{day}:{(visit.at or '').replace(':', '')}"


def read(text: str) -> Visit | None:
    """The appointment of a payload; None for one that we never wrote."""
    parts = text.removeprefix(REMIND).split(":")
    try:
        name, day, at = parts[:3]
        on = datetime.strptime(day, "%Y%m%d").replace(tzinfo=UTC).date()
        clock = f"{time(int(at[:2]), int(at[2:])):%H:%M}" if at else None
    except ValueError:
        return None
    return Visit(visit=name, on=on, at=clock)


def reminder(visit: Visit, now: datetime) -> tuple[Choice, ...]:
    """The button under an appointment that can still be reminded of."""
    return (Choice(payload(visit), "visit-remind"),) if ahead(visit, now) else ()


# --- what is remembered and kept --------------------------------------------------------------------------------------


def goes_on(turn: Turn) -> Planned | None:
    """The appointment spoken of, when the message may mean it: it names no other visit and nobody else."""
    before, named = turn.session.planned, turn.understood.visit
    if before is None or named not in (None, before.visit.visit):
        return None
    return before if person(turn.understood.subject) in (WRITER, before.person) else None


def remembered(reply: Reply, planned: Planned | None) -> Reply:
    """The answer with this appointment as the one spoken of; kept as well where its person agreed and a day is told."""
    before, session = reply.session.planned, reply.session.model_copy(update={"planned": planned})
    record = session.records.get(planned.person) if planned is not None else None
    if planned is None or record is None or planned.visit.on is None:
        return replace(reply, session=session)
    moved_from = before.visit if before is not None and before.person == planned.person else None
    return keeping(replace(reply, session=session), with_visit(record, planned.visit, moved_from))


def keeping(reply: Reply, record: Record) -> Reply:
    """The answer, with this record stored when it says anything new."""
    session = reply.session
    if session.records.get(record.person) == record:
        return reply
    others: tuple[Effect, ...] = tuple(
        one for one in reply.effects if not (isinstance(one, Keep) and one.record.person == record.person)
    )
    records = {**session.records, record.person: record}
    return replace(reply, session=session.model_copy(update={"records": records}), effects=(*others, Keep(record)))


def with_visit(record: Record, visit: Visit, moved_from: Visit | None = None) -> Record:
    """The record with this appointment in the place of the one it is, or was before it was put on another day.

    One of which it is noted what was said stays where it is. The oldest go when there are too many.
    """
    days = {visit.on}
    if moved_from is not None and moved_from.visit == visit.visit and not (moved_from.said or moved_from.asked):
        days.add(moved_from.on)
    others = [one for one in record.visits if one.visit != visit.visit or one.on not in days]
    return record.model_copy(update={"visits": tuple(sorted((*others, visit), key=_day)[-MOST_KEPT:])})


def _day(visit: Visit) -> date:
    return visit.on or date.min


def passed(session: Session, now: datetime) -> Planned | None:
    """The last appointment that is over and of which nothing was asked yet."""
    kept = [Planned(visit=visit, person=who) for who, record in session.records.items() for visit in record.visits]
    known = [*kept, *([session.planned] if session.planned is not None else [])]
    over = [one for one in known if _is_over(one.visit, now) and not (one.visit.asked or one.visit.said)]
    return max(over, key=lambda one: _day(one.visit), default=None)


def _is_over(visit: Visit, now: datetime) -> bool:
    day = today(now)
    return visit.on is not None and visit.on < day <= visit.on + ASKED_WITHIN


def reminded(session: Session) -> bool:
    """Whether this chat is to be reminded of anything."""
    kept = any(visit.remind for record in session.records.values() for visit in record.visits)
    return bool(session.held.reminders or kept or (session.planned is not None and session.planned.reminders))


def unreminded(reply: Reply) -> Reply:
    """The answer with every reminder of this chat cancelled, also where it is kept that one was asked for."""
    reply, planned = replace(reply, effects=(*reply.effects, Unwake())), reply.session.planned
    if planned is not None:
        quiet_now = planned.model_copy(update={"visit": _unreminded(planned.visit), "reminders": ()})
        reply = replace(reply, session=reply.session.model_copy(update={"planned": quiet_now}))
    for record in list(reply.session.records.values()):
        visits = tuple(_unreminded(visit) for visit in record.visits)
        reply = keeping(reply, record.model_copy(update={"visits": visits}))
    return reply


def _unreminded(visit: Visit) -> Visit:
    return visit.model_copy(update={"remind": False})
