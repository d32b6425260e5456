"""The question of ours that waits for an answer: how it is asked, and how it is asked again after something else."""

from __future__ import annotations

from dataclasses import replace

from care.knowledge import Knowledge
from care.terms import Intent, Level
from care.triage import judge
from handlers.advice import named
from handlers.called import choices
from handlers.cases import SURE, case_of
from handlers.people import AGE_OF, CHILD, WHO, kind
from handlers.turn import Choice, Interview, Keep, Line, Reply, Term, Turn

ANSWERS = (Choice("yes", "answer-yes"), Choice("no", "answer-no"), Choice("unknown", "answer-unknown"))
HOW = Line("answer-how")
INSTEAD = (Intent.HELP, Intent.GREETING, Intent.RESUME, Intent.INFORMATION, Intent.OFF_TOPIC)
"""Rooms that begin anew: once, the open question stands in the place of what they say."""
IN_PASSING = (Intent.THANKS, Intent.ABOUT, Intent.SOURCE, Intent.DOCUMENT)
"""Rooms whose answer leads nowhere else: what was on offer before stays so."""
UNDER = (*IN_PASSING, *INSTEAD, Intent.MEDICINE, Intent.TAKES, Intent.CONSENT, Intent.LABS)
"""Rooms under whose answer the open question is asked again; under an order about data it would only be in the way."""

_CHILDREN = {*AGE_OF, CHILD}


def answers(about: str) -> tuple[Choice, ...]:
    """Yes, no, not known: each names its question, for a button may be tapped long after."""
    return tuple(Choice(f"{one.payload}:{about}", one.label) for one in ANSWERS)


def ask(finding: str) -> Line:
    """The question about a finding."""
    return Line(f"ask-{finding}", question=True)


def meant(finding: str) -> Line:
    """The question whether the one word that sounded like an emergency was meant so."""
    return Line("meant", {"finding": Term(f"finding-{finding}")}, question=True)


def sure(interview: Interview, data: Knowledge) -> Line:
    """The question whether a correction is meant."""
    return Line("sure", {"findings": named(interview.doubted, data)}, question=True)


def whose(people: tuple[str, ...]) -> Line:
    """The question of whom something was told."""
    return Line("which-child" if all(kind(one) in _CHILDREN for one in people) else "for-whom", question=True)


def people_buttons(turn: Turn, people: tuple[str, ...], data: Knowledge) -> tuple[Choice, ...]:
    """Whom it may be about; a child is called by its age where there are several."""
    if sum(kind(one) in _CHILDREN for one in people) > 1:
        return choices(WHO, people, turn.session, turn.now.date(), data)
    return tuple(Choice(WHO + one, f"who-{kind(one)}") for one in people)


def question(turn: Turn, data: Knowledge) -> tuple[Line, tuple[Choice, ...]] | None:
    """The question that is open, as it was asked; None when there is none."""
    interview = turn.session.interview
    if interview is None or not interview.asks:
        return None
    if interview.unclear is not None:
        people = tuple(one.removeprefix(WHO) for one in turn.session.choices if one.startswith(WHO))
        return (whose(people), people_buttons(turn, people, data)) if people else None
    if interview.doubted:
        return sure(interview, data), answers(SURE)
    finding = interview.pending or ""
    known = judge(case_of(interview, data), data) is not None
    return (ask(finding) if known else meant(finding)), answers(finding)


def asked_again(reply: Reply, turn: Turn, intent: Intent, data: Knowledge) -> Reply | None:
    """The answer with the question that it left open; None when it left none, or asks something itself.

    Who does not understand the question, or begins anew, is told once what it is for and how to answer.
    """
    before, open_still = turn.session.interview, question(turn, data)
    if before is None or open_still is None or turn.woken or reply.session.interview != before:
        return None
    line, buttons = open_still
    told = bool(turn.understood.mentions or reply.sources)
    if intent in INSTEAD and not turn.choice and not told and not (before.repeated or turn.session.stopped):
        session = reply.session.model_copy(update={"interview": before.model_copy(update={"repeated": True})})
        how = () if before.unclear is not None else (HOW,)
        return replace(reply, lines=(*how, line), choices=buttons, level=before.level, sources=(), session=session)
    asks = reply.choices or any(isinstance(one, Line) and one.question for one in reply.lines)
    does = any(not isinstance(effect, Keep) for effect in reply.effects)
    if intent not in UNDER or asks or does or not reply.lines or reply.attached or reply.level is Level.EMERGENCY:
        return None
    return replace(reply, lines=(*reply.lines, line), choices=buttons)
