"""Whose it is: which person a message speaks of, and what stays true of that person from one story to the next."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from care.analytes import Sex
from care.knowledge import Knowledge
from care.terms import Truth
from care.triage import Case, complete
from handlers.turn import Facts, Interview, Session, Turn

AGE_OF = {"newborn": "newborn", "baby": "infant", "child": "child"}
"""A person named without an age has at least the age of their name."""

CHILD = "child"  # one person under the names of AGE_OF; a second one is child-2
SEX_OF: Mapping[str, Sex] = {
    **dict.fromkeys(("mother", "grandmother", "mother_in_law", "aunt"), "female"),
    **dict.fromkeys(("father", "grandfather", "father_in_law", "uncle"), "male"),
}
WRITER, SOMEBODY, NOBODY = "self", "other", "nobody"
WHO = "who:"  # payload of an answer to "for whom?"
PREGNANT = "pregnant"
AGE, BIRTH = ("age_years",), ("pregnancy_weeks", "postpartum_weeks")
NAMELESS = (SOMEBODY, NOBODY, "aunt", "uncle")  # one of many: what is kept of them would mix
SMALL = "young_child"  # who is so young neither writes nor bears a child


def person(subject: str) -> str:
    """Under which name what is known of a patient is found: a child goes by several."""
    return CHILD if subject in AGE_OF else subject


def kind(subject: str) -> str:
    """What a person is called, whichever of several of that name they are."""
    return subject.partition("-")[0]


def same(known: str, meant: str) -> bool:
    """Whether two words mean one person."""
    return person(known) == person(meant)


def one_person(known: str, named: str) -> bool:
    """Whether a message that names `named` may go on about `known`: who names nobody may."""
    return named in (WRITER, NOBODY) or same(known, named)


def remembered(session: Session, interview: Interview | None, data: Knowledge) -> Session:
    """The session with this interview, and with who its person is as far as that is sure."""
    if interview is None or interview.unkept or interview.unclear is not None:
        return session.model_copy(update={"interview": interview})
    people = {**session.people, person(interview.subject): identity(interview, data)}
    return session.model_copy(update={"interview": interview, "people": people})


def identity(facts: Facts, data: Knowledge) -> Facts:
    """Age, pregnancy, chronic conditions, medicines: what is no complaint and no course of one."""
    lasting = {
        one: truth
        for one, truth in facts.findings.items()
        if one in data.findings and data.findings[one].context and not data.findings[one].course
    }
    numbers = {name: number for name, number in facts.quantities.items() if name in (*AGE, *BIRTH)}
    who = facts.model_dump(include={"subject", "sex", "medicines", "allergies"})
    return Facts(findings=lasting, quantities=numbers, **who)


def person_meant(turn: Turn) -> str | None:
    """The answer to "for whom?", tapped or written; None when the message does not say."""
    if (turn.choice or "").startswith(WHO):
        return (turn.choice or "").removeprefix(WHO)
    if turn.understood.answer in (WRITER, SOMEBODY):
        return turn.understood.answer
    return turn.understood.subject if turn.understood.subject != WRITER else None


def two_people(said: Facts, data: Knowledge) -> bool:
    """A small child and a pregnancy in one message, where no sign of the pregnancy itself is told."""
    holds = what_holds(said, data)
    small = SMALL in holds or (said.subject in AGE_OF and not set(AGE) & set(said.quantities))
    bearing = _measured(BIRTH, data) & holds
    own = any(not data.findings[one].context and bearing & set(data.general(one)) for one in _present(said, data))
    return small and bool(bearing) and not own


def other_age(known: Facts, said: Facts, data: Knowledge) -> bool:
    """Whether the age told cannot be that of the person known: it lies in another band of ages."""
    bands = _measured(AGE, data)
    before, now = what_holds(known, data) & bands, what_holds(said, data) & bands
    if not set(AGE) & set(said.quantities):
        return False
    return before != now if set(AGE) & set(known.quantities) else not before <= now


def not_of(meant: str, known: Facts, said: Facts, data: Knowledge) -> Facts:
    """What was said, without what cannot be of the person meant: another's age, a child's mother's pregnancy."""
    holds = what_holds(said, data)
    quantities, findings = set[str](), set[str]()
    child = kind(person(meant)) == CHILD
    grown = not child and meant != SOMEBODY
    named = child and said.subject in AGE_OF  # the age was told of a child by name, and of this one as was said since
    if (not named and other_age(known, said, data)) or (grown and (SMALL in holds or said.subject in AGE_OF)):
        quantities |= set(AGE)
        findings |= _measured(AGE, data)
    if child:
        quantities |= set(BIRTH)
        findings |= _measured(BIRTH, data)
    return Facts(
        findings={one: truth for one, truth in said.findings.items() if one not in findings},
        quantities={name: number for name, number in said.quantities.items() if name not in quantities},
        subject=meant,
        sex=said.sex,
        medicines=said.medicines,
        allergies=said.allergies,
    )


def candidates(known: str, said: Facts, data: Knowledge) -> tuple[str, ...]:
    """Whom it may be about: the writer, the person named or spoken of before, somebody else."""
    named = next((one for one in (said.subject, known) if one not in (WRITER, SOMEBODY, NOBODY)), None)
    if named is None and SMALL in what_holds(said, data):
        named = "child"
    return (WRITER, *([named] if named else []), SOMEBODY)


def what_holds(facts: Facts, data: Knowledge) -> set[str]:
    """All that is so of a person, what numbers and special findings imply included."""
    case = Case({one: Truth(truth) for one, truth in facts.findings.items()}, facts.quantities)
    return {one for one, truth in complete(case, data).items() if truth is Truth.PRESENT}


def _present(facts: Facts, data: Knowledge) -> Iterable[str]:
    return (one for one, truth in facts.findings.items() if truth == Truth.PRESENT.value and one in data.findings)


def _measured(quantities: Iterable[str], data: Knowledge) -> set[str]:
    """Findings that such a number means, as the thresholds say."""
    return {threshold.finding for threshold in data.thresholds if threshold.quantity in set(quantities)}
