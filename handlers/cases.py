"""From what was understood, and what is remembered, to the clinical case that care judges."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from care.knowledge import Knowledge
from care.terms import Level, Truth
from care.triage import Case, alarming, judge
from handlers.children import which_child
from handlers.lasting import begun
from handlers.people import (
    AGE_OF,
    BIRTH,
    PREGNANT,
    WRITER,
    candidates,
    identity,
    not_of,
    one_person,
    other_age,
    person_meant,
    same,
    two_people,
)
from handlers.turn import Facts, Interview, Turn
from understanding.understood import Mention, Understood

PRESENT, DENIED, UNKNOWN = Truth.PRESENT.value, Truth.DENIED.value, Truth.UNKNOWN.value


def told(understood: Understood, data: Knowledge) -> dict[str, Truth]:
    """Finding id -> truth of one message. Present wins over denied; what is past counts only where history counts.

    An emergency that one word alone only sounds like is unknown: a message that says nothing else proposes it.
    """
    truths: dict[str, Truth] = {}
    for mention in understood.mentions:
        finding = data.findings.get(mention.finding)
        if finding is None:
            continue
        if _only_sounds(mention, understood, data):
            truths.setdefault(mention.finding, Truth.UNKNOWN)
        elif mention.truth is Truth.PRESENT and _counts(mention, history=finding.history or finding.transient):
            truths[mention.finding] = Truth.PRESENT
        elif mention.truth is Truth.DENIED:
            truths.setdefault(mention.finding, Truth.DENIED)
    if "age_years" not in understood.quantities and understood.subject in AGE_OF:
        truths.setdefault(AGE_OF[understood.subject], Truth.PRESENT)
    return truths


def _only_sounds(mention: Mention, understood: Understood, data: Knowledge) -> bool:
    """Whether a word that merely sounds like an emergency stands alone: "limité" is no fainting, spelled "lmit"."""
    if not mention.sounding or mention.truth is not Truth.PRESENT or not alarming(mention.finding, data):
        return False
    return all(other.start < mention.end and mention.start < other.end for other in understood.mentions)


def proposed(interview: Interview, data: Knowledge) -> str | None:
    """The emergency that was only sounded like, while nothing else was told and it was not asked about yet."""
    if complaint_told({one: Truth(said) for one, said in interview.findings.items() if one in data.findings}, data):
        return None
    unknown = (one for one, said in interview.findings.items() if said == UNKNOWN and one not in interview.asked)
    return next((one for one in unknown if one in data.findings and alarming(one, data)), None)


def _counts(mention: Mention, *, history: bool) -> bool:
    return history or not mention.past


def facts_of(understood: Understood, data: Knowledge) -> Facts:
    """One message as facts of the person it names."""
    findings = {one: truth.value for one, truth in told(understood, data).items()}
    return Facts(
        findings=findings,
        quantities=understood.quantities,
        subject=understood.subject,
        sex=understood.sex,
        medicines=understood.medicines,
        allergies=understood.allergies,
    )


def complaint_told(truths: Mapping[str, Truth], data: Knowledge) -> bool:
    """Whether anything but who the person is was told as present."""
    return any(truth is Truth.PRESENT and not data.findings[one].context for one, truth in truths.items())


def health_told(truths: Mapping[str, Truth], data: Knowledge, *, followed: bool) -> bool:
    """Whether anything of health was told; how it goes says so only of a complaint told before (`followed`)."""
    return Truth.PRESENT in _signs(truths, data, followed)


def health_denied(understood: Understood, truths: Mapping[str, Truth], data: Knowledge) -> bool:
    """Whether a sign is denied of somebody whose age, temperature or time of illness is told.

    They are ill of something that was not understood. A denial alone may be a figure of speech.
    """
    return bool(understood.quantities) and Truth.DENIED in _signs(truths, data, followed=False)


def _signs(truths: Mapping[str, Truth], data: Knowledge, followed: bool) -> set[Truth]:
    """Present, denied, or both: what is said of signs, and of how it goes where there is something to go on from."""
    return {truth for one, truth in truths.items() if followed or not data.findings[one].course}


def case_of(facts: Facts, data: Knowledge) -> Case:
    """The case of a remembered interview, or of one message."""
    known = {one: Truth(said) for one, said in facts.findings.items() if one in data.findings}
    return Case(known, dict(facts.quantities))


SURE = "sure"  # what an answer is about that confirms a correction
ANSWERS = {"yes": Truth.PRESENT, "no": Truth.DENIED, "unknown": Truth.UNKNOWN}


def answer_of(turn: Turn) -> str | None:
    """yes, no or unknown to the open question, tapped or written; a button of another question answers that one."""
    said, _, about = (turn.choice or "").partition(":")
    if said in ANSWERS:
        return said if not about or about in _open(turn.session.interview) else None
    return turn.understood.answer


def _open(interview: Interview | None) -> tuple[str, ...]:
    """What an answer may be about now."""
    if interview is None:
        return ()
    return (SURE,) if interview.doubted else (interview.pending or "",)


def _tapped_late(turn: Turn, data: Knowledge) -> Mapping[str, str]:
    """What a button says of a question that is open no more: a yes counts always, another answer while it is known
    that it was asked."""
    said, _, about = (turn.choice or "").partition(":")
    before = turn.session.interview
    if said not in ANSWERS or about not in data.findings or about in _open(before):
        return {}
    asked = before is not None and about in before.asked
    return {about: ANSWERS[said].value} if asked or said == "yes" else {}


def taken(turn: Turn, data: Knowledge) -> Interview:
    """The interview with this message: signs told freely, the answer to the open question, a correction to confirm.

    While it is unclear of whom something was told, all of it counts together: never too little.
    """
    said, before = addressed(turn, data), turn.session.interview
    interview = _taken(turn, before, said, data)
    return interview.model_copy(update={"unkept": True}) if len(children_meant(turn, data)) > 1 else interview


def _taken(turn: Turn, before: Interview | None, said: Facts, data: Knowledge) -> Interview:
    if before is not None and before.unclear is not None:
        return merged(_attributed(turn, before, before.unclear, data), said)
    if before is None:
        known = begun(said.subject, turn, data)
        return merged(known, said).model_copy(update={"doubted": taken_back(known, said, data)})
    if (corrected := taken_back(before, said, data)) and not _stands(before, data):
        return merged(_answered(before, turn), said).model_copy(update={"doubted": corrected})
    if before.doubted:
        return merged(_settled(before, turn, said), said)
    if _opens_another(turn, before, said, data):
        who = before.subject if one_person(before.subject, said.subject) else said.subject
        return merged(begun(who, turn, data), said)
    return _answered(merged(before, said), turn)


def addressed(turn: Turn, data: Knowledge) -> Facts:
    """One message as facts of the person it is about: of several children the one it can only be."""
    said, children = facts_of(turn.understood, data), children_meant(turn, data)
    if late := _tapped_late(turn, data):
        return said.model_copy(update={"findings": {**said.findings, **late}})
    if said.subject not in AGE_OF or len(children) != 1 or same(children[0], said.subject):
        return said
    return said.model_copy(update={"subject": children[0]})


def children_meant(turn: Turn, data: Knowledge) -> tuple[str, ...]:
    """The children that a message about a child may be about; none when it is about no child, or was said already."""
    before = turn.session.interview
    if turn.understood.subject not in AGE_OF or (before is not None and before.unclear is not None):
        return ()
    return which_child(facts_of(turn.understood, data), turn, data)


def whose(turn: Turn, data: Knowledge) -> tuple[str, ...]:
    """The people it may be about, when the message cannot be of the person talked of and does not say of whom."""
    said, before = facts_of(turn.understood, data), turn.session.interview
    if len(children := children_meant(turn, data)) > 1:
        return children
    if before is not None and (before.unclear is not None or person_meant(turn) is not None):
        return ()
    known = before or Interview(subject=said.subject)
    strange = other_age(known, said, data) or two_people(said, data)
    if not strange and not _may_be_writers(turn, known, said, data):
        return ()
    people = candidates(known.subject, said, data)
    each = (which_child(said, turn, data) if one in AGE_OF else (one,) for one in people)
    return tuple(dict.fromkeys(one for some in each for one in some))


def _may_be_writers(turn: Turn, before: Interview, said: Facts, data: Knowledge) -> bool:
    """Nobody is named in an interview about somebody else, and no rule joins what is told to what was told of them.

    While a question about them is open, only a writer who spoke of themselves before may mean themselves.
    """
    if before.subject == WRITER or not before.findings or not _tells(turn, before, data):
        return False
    return (not before.asks or WRITER in turn.session.people) and not _joins(before, said, data)


def _attributed(turn: Turn, before: Interview, unclear: Facts, data: Knowledge) -> Interview:
    """The unclear message as told of the person meant; of both while nobody says whose it is."""
    before = before.model_copy(update={"unclear": None, "pending": None})
    meant = person_meant(turn)
    if meant in AGE_OF and turn.choice is None:
        both = merged(merged(Interview(subject=meant), unclear), facts_of(turn.understood, data))
        children = which_child(both, turn, data)
        meant = children[0] if len(children) == 1 else None
    if meant is None:
        return merged(before, unclear).model_copy(update={"unkept": True})
    base = before if before.findings and same(before.subject, meant) else begun(meant, turn, data)
    return merged(base, not_of(meant, base, unclear, data))


def _answered(interview: Interview, turn: Turn) -> Interview:
    """The open question with its answer. What was told of itself stays as it was told."""
    answer, findings = answer_of(turn), dict(interview.findings)
    if interview.pending is None:
        return interview
    if answer in ANSWERS and findings.get(interview.pending) != PRESENT:
        findings[interview.pending] = ANSWERS[answer].value
    return interview.model_copy(update={"findings": findings, "pending": None})


def _stands(before: Interview, data: Knowledge) -> bool:
    """Whether it is of a kind of which nothing is taken back: its emergencies, were it one, all have such a script."""
    verdict = judge(case_of(before, data), data)
    if verdict is None or verdict.complaint is None:
        return verdict is not None and verdict.script in data.never_lowered
    emergencies = {rule.script for rule in verdict.complaint.rules if rule.level is Level.EMERGENCY}
    return verdict.script in data.never_lowered or (bool(emergencies) and emergencies <= set(data.never_lowered))


def taken_back(before: Interview, said: Facts, data: Knowledge) -> tuple[str, ...]:
    """What was told before and is denied now; a denial of the general denies the special with it.

    Once asked about, a denial repeated is the answer, no new correction.
    """
    if not one_person(before.subject, said.subject):
        return ()
    denied = {one for one, truth in said.findings.items() if truth == DENIED}
    now = {general for one in _present(said) for general in data.general(one)}
    doubted = (one for one in _present(before) if one in data.findings and denied & set(data.general(one)))
    return tuple(one for one in doubted if one not in now and one not in before.doubted)


def _settled(before: Interview, turn: Turn, said: Facts) -> Interview:
    """The correction confirmed, by a yes or by saying it again: only now is it denied, and the level open again."""
    again = any(said.findings.get(one) == DENIED for one in before.doubted)
    sure = answer_of(turn) == "yes" or again
    return without_doubted(before) if sure else before.model_copy(update={"doubted": ()})


def without_doubted(interview: Interview) -> Interview:
    """The interview as it is when the correction is true."""
    findings = {**interview.findings, **dict.fromkeys(interview.doubted, DENIED)}
    over = BIRTH if PREGNANT in interview.doubted else ()  # weeks of a pregnancy that is none
    numbers = {name: number for name, number in interview.quantities.items() if name not in over}
    return interview.model_copy(update={"findings": findings, "quantities": numbers, "doubted": (), "level": None})


def _opens_another(turn: Turn, before: Interview, said: Facts, data: Knowledge) -> bool:
    """Whether a new story begins: of another person, or, no question being open, one that no rule joins to the old."""
    if not _tells(turn, before, data):
        return False
    if not one_person(before.subject, said.subject):
        return True
    return before.pending is None and not _joins(before, said, data)


def _tells(turn: Turn, before: Interview, data: Knowledge) -> bool:
    """Whether the message tells a sign of itself, and not with the answer to an open question."""
    answered = before.asks and answer_of(turn) in ANSWERS
    return not answered and complaint_told(told(turn.understood, data), data)


def _joins(before: Interview, said: Facts, data: Knowledge) -> bool:
    """A finished interview goes on when the new signs belong to it: a rule needs both, or they say nothing alone."""
    who = identity(before, data)
    alone = judge(case_of(merged(Interview(findings=who.findings, quantities=who.quantities), said), data), data)
    together = judge(case_of(merged(before, said), data), data)
    old = judge(case_of(before, data), data)
    apart = {rule.id for verdict in (alone, old) if verdict for rule in verdict.rules}
    joint = together is not None and any(rule.id not in apart for rule in together.rules)
    return joint or alone is None


def _present(facts: Facts) -> Iterable[str]:
    return (one for one, truth in facts.findings.items() if truth == PRESENT)


def merged(interview: Interview, said: Facts) -> Interview:
    """The interview with one more message. A sign once told stays: only more can be added."""
    findings = dict(interview.findings)
    for one, truth in said.findings.items():
        if findings.get(one) != PRESENT:
            findings[one] = truth
    numbers = {**interview.quantities, **said.quantities}
    update: dict[str, object] = {"findings": findings, "quantities": numbers, "sex": interview.sex or said.sex}
    if same(interview.subject, said.subject):  # in a story of somebody, what "I" take is not theirs
        update["medicines"] = tuple(dict.fromkeys((*interview.medicines, *said.medicines)))
        update["allergies"] = tuple(dict.fromkeys((*interview.allergies, *said.allergies)))
    return interview.model_copy(update=update)
