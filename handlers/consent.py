"""Asks once whether what is told of a person may be kept, and takes the answer: nothing is kept before a yes."""

from __future__ import annotations

from dataclasses import dataclass, replace

from care.analytes import Analytes
from care.knowledge import Knowledge
from care.record import Record
from care.terms import Level, Truth
from care.triage import judge
from handlers.cases import addressed, case_of
from handlers.lasting import about, with_told
from handlers.people import NAMELESS, kind, person, same
from handlers.takes import TREATMENT
from handlers.turn import Choice, Erase, Forget, Interview, Keep, Line, Reply, Session, Term, Turn
from handlers.values import with_values

PREFIX = "consent:"
AGREE, VALUES, REFUSE = "consent:agree:", "consent:values:", "consent:refuse:"


def question(turn: Turn, who: str, months: int, yes: str = AGREE) -> tuple[Line, tuple[Choice, ...]]:
    """The one line that asks, and its two answers."""
    line = Line("consent", {"about": Term(f"about-{kind(who)}"), "months": months}, question=True)
    return line, (Choice(yes + who, "consent-agree"), Choice(REFUSE + who, "consent-refuse"))


def offered(session: Session, who: str) -> Session:
    """The session in which it was asked of this person."""
    return session.model_copy(update={"offered": tuple(dict.fromkeys((*session.offered, who)))})


def proposed(reply: Reply, turn: Turn, months: int, data: Knowledge) -> Reply | None:
    """The answer with the question after it; None when there is nothing to keep, or this is not the moment to ask."""
    interview, session = _spoken_of(reply.session, turn, data), reply.session
    urgent = Level.EMERGENCY in (reply.level, interview.level if interview is not None else None)
    if interview is None or urgent or turn.woken or session.discreet or session.stopped or session.unwilling:
        return None
    who = person(interview.subject)
    known = who in session.records or who in session.offered or kind(who) in NAMELESS
    busy = reply.choices or interview.asks or interview.unkept or reply.attached
    leaving = any(isinstance(effect, Erase | Forget) for effect in reply.effects)
    if known or busy or leaving or not _worth_keeping(interview, data) or _grave(interview, data):
        return None
    line, choices = question(turn, who, months)
    return replace(reply, lines=(*reply.lines, line), choices=choices, session=offered(session, who))


def _spoken_of(session: Session, turn: Turn, data: Knowledge) -> Interview | None:
    """The story being told; without one, or when a medicine of somebody else is told, who this message is about."""
    interview, said = session.interview, addressed(turn, data)
    tapped = (turn.choice or "").removeprefix(TREATMENT) if (turn.choice or "").startswith(TREATMENT) else None
    who = tapped or person(said.subject)
    names = bool(tapped or said.medicines or said.allergies)
    if interview is not None and (same(interview.subject, who) or not names):
        return interview
    return about(session.people[who], who) if who in session.people else interview


def _worth_keeping(interview: Interview, data: Knowledge) -> bool:
    told = (one for one, said in interview.findings.items() if said == Truth.PRESENT.value and one in data.findings)
    lasting = any(not data.findings[one].course for one in told)
    return lasting or bool(interview.medicines or interview.allergies)


def answered(turn: Turn) -> str | None:
    """The button tapped, or meant by a plain yes or no to the question that was asked last."""
    if (turn.choice or "").startswith(PREFIX):
        return turn.choice
    said, understood = turn.session.choices, turn.understood
    if turn.choice or understood.mentions or understood.answer not in ("yes", "no"):
        return None
    wanted = (REFUSE,) if understood.answer == "no" else (AGREE, VALUES)
    return next((payload for payload in said if payload.startswith(wanted)), None)


def _grave(interview: Interview, data: Knowledge) -> bool:
    """Violence, a wish to die: who reads along is not known, and it is no moment to speak of storing."""
    verdict = judge(case_of(interview, data), data)
    return verdict is not None and verdict.script in data.never_lowered


@dataclass(frozen=True)
class Consent:
    """Takes a yes or a no. With a yes, what was told of the person in this thread is kept at once."""

    knowledge: Knowledge
    analytes: Analytes

    async def __call__(self, turn: Turn) -> Reply:
        """Says what follows, and how to see it and to take it back."""
        payload = answered(turn) or REFUSE
        who = payload.rpartition(":")[2]
        if payload.startswith(REFUSE) or kind(who) in NAMELESS:
            refused = turn.session.model_copy(update={"unwilling": True})
            return Reply((Line("consent-refused"),), refused, Level.INFORMATION)
        known = turn.session.people.get(who)
        record = turn.session.records.get(who, Record(person=who, agreed_on=turn.now.date()))
        if known is not None:
            record = with_told(record, about(known, who), turn.now.date(), self.knowledge)
        lines: tuple[Line, ...] = (Line("consent-agreed", {"about": Term(f"about-{kind(who)}")}),)
        if payload.startswith(VALUES) and turn.session.reading is not None:
            record, lines = with_values(record, turn.session.reading, self.analytes, turn.now.date())
        session = turn.session.model_copy(update={"records": {**turn.session.records, who: record}})
        return Reply((*lines, Line("consent-how", drop=1)), session, Level.INFORMATION, effects=(Keep(record),))
