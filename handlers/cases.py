"""From what was understood, and what is remembered, to the clinical case that care judges."""

from __future__ import annotations

from care.knowledge import Knowledge
from care.terms import Truth
from care.triage import Case, judge
from handlers.turn import Interview, Turn
from understanding.understood import Mention, Understood

AGE_OF = {"newborn": "newborn", "baby": "infant", "child": "child"}
"""A person named without an age has at least the age of their name."""


def told(understood: Understood, data: Knowledge) -> dict[str, Truth]:
    """Finding id -> truth of one message. Present wins over denied; what is past counts only where history counts."""
    truths: dict[str, Truth] = {}
    for mention in understood.mentions:
        finding = data.findings.get(mention.finding)
        if finding is None:
            continue
        if mention.truth is Truth.PRESENT and _counts(mention, history=finding.history or finding.transient):
            truths[mention.finding] = Truth.PRESENT
        elif mention.truth is Truth.DENIED:
            truths.setdefault(mention.finding, Truth.DENIED)
    if "age_years" not in understood.quantities and understood.subject in AGE_OF:
        truths.setdefault(AGE_OF[understood.subject], Truth.PRESENT)
    return truths


def _counts(mention: Mention, *, history: bool) -> bool:
    return history or not mention.past


def complaint_told(truths: dict[str, Truth], data: Knowledge) -> bool:
    """Whether anything but who the person is was told as present."""
    return any(truth is Truth.PRESENT and not data.findings[one].context for one, truth in truths.items())


def health_told(truths: dict[str, Truth], data: Knowledge, *, followed: bool) -> bool:
    """Whether anything of health was told; how it goes says so only of a complaint told before (`followed`)."""
    return any(truth is Truth.PRESENT and (followed or not data.findings[one].course) for one, truth in truths.items())


def case_of(interview: Interview, data: Knowledge) -> Case:
    """The case of a remembered interview."""
    known = {one: Truth(said) for one, said in interview.findings.items() if one in data.findings}
    return Case(known, dict(interview.quantities))


ANSWERS = {"yes": Truth.PRESENT, "no": Truth.DENIED, "unknown": Truth.UNKNOWN}


def taken(turn: Turn, data: Knowledge) -> Interview:
    """The interview with this message: signs told freely, or the answer to the open question."""
    truths = told(turn.understood, data)
    before = turn.session.interview
    if before is not None and before.pending is None and complaint_told(truths, data):
        before = before if _same_story(before, turn, truths, data) else None
    interview = merged(before, turn.understood, truths)
    if interview.pending is None:
        return interview
    answer = turn.choice if turn.choice in ANSWERS else turn.understood.answer
    findings = dict(interview.findings)
    if answer in ANSWERS and findings.get(interview.pending) != Truth.PRESENT.value:
        findings[interview.pending] = ANSWERS[answer].value
    return interview.model_copy(update={"findings": findings, "pending": None})


def _same_story(before: Interview, turn: Turn, truths: dict[str, Truth], data: Knowledge) -> bool:
    """A finished interview goes on when the new signs belong to it: a rule needs both. Else a new one begins."""
    if turn.understood.subject not in (before.subject, "self"):
        return False
    alone = judge(case_of(merged(None, turn.understood, truths), data), data)
    together = judge(case_of(merged(before, turn.understood, truths), data), data)
    old = judge(case_of(before, data), data)
    apart = {rule.id for verdict in (alone, old) if verdict for rule in verdict.rules}
    joint = together is not None and any(rule.id not in apart for rule in together.rules)
    return joint or alone is None


def merged(interview: Interview | None, understood: Understood, truths: dict[str, Truth]) -> Interview:
    """The interview with one more message. A sign once told stays: only more can be added."""
    before = interview or Interview(subject=understood.subject)
    findings = dict(before.findings)
    for one, truth in truths.items():
        if findings.get(one) != Truth.PRESENT.value:
            findings[one] = truth.value
    return before.model_copy(
        update={"findings": findings, "quantities": {**before.quantities, **understood.quantities}}
    )
