"""Erase, stop and resume: three different wishes that never stand for one another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from care.knowledge import Knowledge
from care.record import Record
from care.terms import Level
from handlers.called import choices
from handlers.people import kind, person
from handlers.planned import ahead, coming, reasons, unreminded
from handlers.turn import Effect, Erase, Forget, Handler, Line, Reply, Session, Shares, Term, Turn, Unshare, Unwake
from understanding.identifiers import MARK


@dataclass(frozen=True)
class EraseEverything:
    """Destroys the chat's key and rows, and gives a receipt of what was erased and what we can't reach."""

    async def __call__(self, turn: Turn) -> Reply:
        """The receipt; the session that follows is empty."""
        return Reply(
            lines=(Line("erased", {"what": _what(turn.session)}), Line("erased-beyond-us")),
            session=Session(),
            level=Level.INFORMATION,
            effects=(Erase(),),
        )


def _what(session: Session) -> tuple[Term, ...]:
    """What an erasing of everything takes with it."""
    held = session.held
    besides = {"shares": len(session.shares.until), "reminders": held.reminders, "answers": held.answers}
    return (Term("erased-thread"), *_counted(session.records.values()), *_told(besides))


def _counted(records: Iterable[Record]) -> tuple[Term, ...]:
    """What is kept of some people, by kind."""
    kept = tuple(records)
    values = sum(len(dated) for record in kept for dated in record.values.values())
    visits = sum(len(record.visits) for record in kept)
    return tuple(_told({"records": len(kept), "values": values, "visits": visits}))


def _told(counts: Mapping[str, int]) -> Iterator[Term]:
    return (Term(f"erased-{what}", {"count": count}) for what, count in counts.items() if count)


ERASE_OF = "erase:"  # payload: whose record goes, where several go by one name


@dataclass(frozen=True)
class ErasePerson:
    """Destroys what is kept of one person, what this conversation told of them, and every page behind a link.

    Asks when it may be several.
    """

    knowledge: Knowledge

    async def __call__(self, turn: Turn) -> Reply:
        """The receipt, the question whom, or that nothing is kept of that person."""
        meant = _meant(turn)
        if not meant:
            return Reply((Line("forgotten-nobody"),), turn.session, Level.INFORMATION)
        if len(meant) > 1:
            whom = choices(ERASE_OF, meant, turn.session, turn.now.date(), self.knowledge)
            return Reply((Line("forgotten-which"),), turn.session, Level.INFORMATION, whom)
        kept = _counted(record for one, record in turn.session.records.items() if one == meant[0])
        shared = tuple(_told({"shares": len(turn.session.shares.until)}))  # nobody knows of whom a page is
        effects: list[Effect] = [Forget(meant[0])] if kept else []
        effects += [Unshare()] if shared else []
        to_come = [one for one in coming(turn.session, turn.now) if person(one.person) == meant[0]]
        effects += [Unwake(reasons(one)) for one in to_come]
        reminders = sum(len(one.reminders) or len(ahead(one.visit, turn.now)) * one.visit.remind for one in to_come)
        what = (Term("forgotten-thread"), *kept, *shared, *_told({"reminders": reminders}))
        left = _without(meant[0], turn.session)
        return Reply((Line("forgotten", {"what": what}),), left, Level.INFORMATION, effects=tuple(effects))


def _meant(turn: Turn) -> tuple[str, ...]:
    """Everybody known who goes by the name in the message, or the one tapped."""
    known = dict.fromkeys([*turn.session.records, *turn.session.people])
    if (turn.choice or "").startswith(ERASE_OF):
        return tuple(one for one in known if ERASE_OF + one == turn.choice)
    return tuple(one for one in known if kind(person(one)) == person(turn.understood.subject))


def _without(who: str, session: Session) -> Session:
    """The thread without what it told of one person."""
    spoken_of = session.interview is not None and person(session.interview.subject) == who
    read_of = session.reading is not None and person(session.reading.person) == who
    planned_of = session.planned is not None and person(session.planned.person) == who
    return session.model_copy(
        update={
            "people": {one: facts for one, facts in session.people.items() if one != who},
            "records": {one: record for one, record in session.records.items() if one != who},
            "interview": None if spoken_of else session.interview,
            "reading": None if read_of else session.reading,
            "planned": None if planned_of else session.planned,
            "others": tuple(one for one in session.others if person(one.person) != who),
            "paper": None,
            "shares": Shares(opened=session.shares.opened),
        }
    )


def warned(reply: Reply, turn: Turn) -> Reply:
    """The answer, with a word to who wrote something that says who they are: once, and never beside an emergency."""
    session = reply.session
    if MARK not in turn.understood.text or session.warned or reply.level is Level.EMERGENCY or not reply.lines:
        return reply
    lines = (*reply.lines, Line("identifier", drop=1))
    return replace(reply, lines=lines, session=session.model_copy(update={"warned": True}))


@dataclass(frozen=True)
class StopMessages:
    """Stops messages that we would send by ourselves, reminders too, and erases nothing."""

    async def __call__(self, turn: Turn) -> Reply:
        """Confirms, and says how to come back and how to erase."""
        session = turn.session.model_copy(update={"stopped": True, "interview": None, "reading": None})
        return unreminded(Reply(lines=(Line("stopped"),), session=session, level=Level.INFORMATION))


@dataclass(frozen=True)
class ResumeMessages:
    """Takes a stop back; with nothing stopped it is a hello, as "/start" is from a chat that never wrote before."""

    greeting: Handler

    async def __call__(self, turn: Turn) -> Reply:
        """Confirms, or greets."""
        if not turn.session.stopped:
            return await self.greeting(turn)
        session = turn.session.model_copy(update={"stopped": False})
        return Reply(lines=(Line("resumed"),), session=session, level=Level.INFORMATION)
