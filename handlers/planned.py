"""The appointment spoken of: whose and when it is, what is remembered of it, and when its reminders ring."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from care.record import Record, Visit
from handlers.people import NOBODY, WRITER, person
from handlers.turn import Choice, Effect, Keep, Planned, Printed, Reply, Session, Term, Turn, Unwake
from understanding.appointments import CASABLANCA, Moment, appointment
from understanding.intents import ANY_VISIT
from understanding.language import LOCALES

UNREMIND = "unremind"  # payload; `unremind:<visit>:<day>:<time>` takes back the reminders of one appointment
REMIND = "remind:"  # of a payload and of a wake: `remind:<visit>:<day>:<time>`, and `:<part>:<locale>` of a wake
OF = "@"  # after the visit, before its person where that is not the writer: `remind:<visit>@<person>:...`
EVENING, MORNING = time(19), time(8)  # the evening before, and the day itself
EARLIEST, QUIET = time(7), time(21)  # nothing is sent in the night
BEFORE = timedelta(hours=2)  # a reminder in the morning leaves the time to go there
MOST_KEPT = 12  # appointments of one person, or of one thread
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


def named(planned: Planned) -> dict[str, Term | str]:
    """What it is for and when, for a line that tells both."""
    return {"visit": Term(f"visit-name-{planned.visit.visit}"), "when": when(planned.visit) or ""}


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


def payload(planned: Planned, prefix: str = REMIND) -> str:
    """An appointment in ASCII: behind a button, and in what a wake is for."""
    visit, whose = planned.visit, "" if planned.person == WRITER else OF + planned.person
    day = f"{visit.on:%Y%m%d}" if visit.on else ""
    return f"{prefix}{visit.visit}{whose}:{day}:{(visit.at or '').replace(':', '')}"


def read(text: str, prefix: str = REMIND) -> Planned | None:
    """The appointment of a payload; None for one that we never wrote."""
    parts = text.removeprefix(prefix).split(":")
    try:
        whose, day, at = parts[:3]
        on = datetime.strptime(day, "%Y%m%d").replace(tzinfo=UTC).date()
        clock = f"{time(int(at[:2]), int(at[2:])):%H:%M}" if at else None
    except ValueError:
        return None
    name, _, who = whose.partition(OF)
    return Planned(visit=Visit(visit=name, on=on, at=clock), person=who or WRITER)


def reminder(planned: Planned, now: datetime) -> tuple[Choice, ...]:
    """The button under an appointment that can still be reminded of."""
    return (Choice(payload(planned), "visit-remind"),) if ahead(planned.visit, now) else ()


# --- what is remembered and kept --------------------------------------------------------------------------------------


def goes_on(turn: Turn) -> Planned | None:
    """The appointment spoken of, when the message may mean it: it names no other visit, nobody else and no second day.

    Named again with another day it is a second one, unless it is said that the first was moved.
    """
    before, named, moment = turn.session.planned, turn.understood.visit, told(turn)
    if before is None or named not in (None, before.visit.visit):
        return None
    if named and moment.day and before.visit.on not in (None, moment.day) and not moment.moved:
        return None
    return before if person(turn.understood.subject) in (WRITER, before.person) else None


def remembered(reply: Reply, planned: Planned | None, *, second: bool = False) -> Reply:
    """The answer with this appointment as the one spoken of; kept as well where its person agreed and a day is told.

    `second`: it takes the place of none, although it is of the same kind as the one before.
    """
    before = reply.session.planned
    replaced = planned is None or (before is not None and _of_one_kind(before, planned) and not second)
    others = [one for one in reply.session.others if planned is None or not _is(one, planned)]
    others += [before] if before is not None and before.visit.on is not None and not replaced else []
    update = {"planned": planned, "others": tuple(others[-MOST_KEPT:])}
    session = reply.session.model_copy(update=update)
    record = session.records.get(planned.person) if planned is not None else None
    if planned is None or record is None or planned.visit.on is None:
        return replace(reply, session=session)
    moved_from = before.visit if before is not None and replaced else None
    return keeping(replace(reply, session=session), with_visit(record, planned.visit, moved_from))


def _of_one_kind(one: Planned, other: Planned) -> bool:
    return (one.person, one.visit.visit) == (other.person, other.visit.visit)


def _is(one: Planned, other: Planned) -> bool:
    return _of_one_kind(one, other) and one.visit.on == other.visit.on


def coming(session: Session, now: datetime) -> tuple[Planned, ...]:
    """Every appointment known that is still to come, the next first: those of this thread, and those kept."""
    thread = [*([session.planned] if session.planned is not None else []), *session.others]
    kept = [Planned(visit=visit, person=who) for who, record in session.records.items() for visit in record.visits]
    found: list[Planned] = []
    for one in (*thread, *kept):
        ahead_still = one.visit.on is not None and one.visit.on >= today(now)
        if ahead_still and not any(_is(one, known) for known in found):
            found.append(one)
    return tuple(sorted(found, key=lambda one: (_day(one.visit), one.visit.at or "")))


def meant_of(turn: Turn, known: Sequence[Planned]) -> Sequence[Planned]:
    """Those of the person, the kind and the day named; what is not named leaves all of them."""
    who, visit, day = person(turn.understood.subject), turn.understood.visit, told(turn).day
    if who not in (WRITER, NOBODY):
        known = [one for one in known if one.person == who]
    if visit not in (None, ANY_VISIT):
        known = [one for one in known if one.visit.visit == visit]
    return [one for one in known if one.visit.on == day] if day is not None else known


def called_off(reply: Reply, gone: Planned) -> Reply:
    """The answer, with this appointment forgotten and its reminders cancelled."""
    session = reply.session
    spoken_of = session.planned is not None and _is(session.planned, gone)
    update = {
        "planned": None if spoken_of else session.planned,
        "others": tuple(one for one in session.others if not _is(one, gone)),
    }
    reply = replace(reply, session=session.model_copy(update=update), effects=(*reply.effects, Unwake(reasons(gone))))
    record = session.records.get(gone.person)
    if record is None:
        return reply
    left = tuple(visit for visit in record.visits if (visit.visit, visit.on) != (gone.visit.visit, gone.visit.on))
    return keeping(reply, record.model_copy(update={"visits": left}))


def reasons(planned: Planned) -> tuple[str, ...]:
    """The reasons of all wakes that there can be for an appointment, in whatever variety they were asked for."""
    parts = ("evening", "morning")
    written = (f"{payload(planned)}:{part}:{locale}" for part in parts for locale in LOCALES)
    return tuple(dict.fromkeys((*planned.reminders, *written)))


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


def is_reminded(planned: Planned) -> bool:
    """Whether a reminder of it was asked for."""
    return bool(planned.reminders or planned.visit.remind)


def reminded(session: Session) -> bool:
    """Whether this chat is to be reminded of anything."""
    kept = any(visit.remind for record in session.records.values() for visit in record.visits)
    spoken_of = [*session.others, *([session.planned] if session.planned is not None else [])]
    return bool(session.held.reminders or kept or any(one.reminders for one in spoken_of))


def unreminded(reply: Reply, those: Sequence[Planned] | None = None) -> Reply:
    """The answer with the reminders of these appointments cancelled, or with every reminder of this chat.

    Also where it is kept that one was asked for.
    """

    def silent(planned: Planned) -> Planned:
        if those is not None and not any(_is(one, planned) for one in those):
            return planned
        return planned.model_copy(update={"visit": _unreminded(planned.visit), "reminders": ()})

    cancelled = Unwake(tuple(reason for one in those or () for reason in reasons(one)))
    session, planned = reply.session, reply.session.planned
    update = {
        "planned": silent(planned) if planned is not None else None,
        "others": tuple(map(silent, session.others)),
    }
    reply = replace(reply, session=session.model_copy(update=update), effects=(*reply.effects, cancelled))
    for record in list(session.records.values()):
        visits = tuple(silent(Planned(visit=visit, person=record.person)).visit for visit in record.visits)
        reply = keeping(reply, record.model_copy(update={"visits": visits}))
    return reply


def _unreminded(visit: Visit) -> Visit:
    return visit.model_copy(update={"remind": False})
