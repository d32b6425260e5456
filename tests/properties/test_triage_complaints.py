"""Every complaint alone, by enumeration: whatever is told of it ends in a whole verdict, and more never lowers it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import combinations, product

import pytest

from bot.words import has, locales
from care.knowledge import Complaint, Knowledge, Rule, knowledge, named
from care.terms import Level, Truth
from care.triage import Case, Verdict, judge, next_question

DATA = knowledge()
SPOKEN_OF = frozenset(locales())
MOST_FINDINGS = 12  # of a complaint's findings, the ones whose triples are told: C(12, 3) = 220
ANSWERS = (Truth.PRESENT, Truth.DENIED, Truth.UNKNOWN)


def alone(complaint: Complaint) -> Knowledge:
    """The knowledge with nothing but one complaint."""
    return DATA.model_copy(update={"red_flags": (), "tuples": (), "complaints": {complaint.id: complaint}})


def findings_of(complaint: Complaint) -> list[str]:
    """What its rules and questions speak of, the questions first, in the order in which they are written."""
    ruled = [one for rule in complaint.rules for one in named(rule)]
    return list(dict.fromkeys([*complaint.ask, *ruled, *complaint.opens]))


def lifting(*rules: Rule) -> set[str]:
    """Findings that lift one of the rules, with what is more special than they."""
    lifts = {one for rule in rules for one in rule.unless}
    return {one for one in DATA.findings if lifts & set(DATA.general(one))}


def tellings(complaint: Complaint) -> Iterator[dict[str, Truth]]:
    """What opens it, with every pair of its findings in every truth, and with triples of those that matter first.

    What lifts its last rule says that it is not this complaint: words for an analysis, another complaint.
    """
    signs = [one for one in findings_of(complaint) if one not in lifting(complaint.rules[-1])]
    for pair, truths in product(combinations(signs, 2), product(ANSWERS, repeat=2)):
        yield {**dict(zip(pair, truths, strict=True)), complaint.opens[0]: Truth.PRESENT}
    for opened, three in product(complaint.opens, combinations(signs[:MOST_FINDINGS], 3)):
        yield {**dict.fromkeys(three, Truth.PRESENT), opened: Truth.PRESENT}


def rank(findings: Mapping[str, Truth], data: Knowledge) -> int:
    verdict = judge(Case(findings), data)
    return verdict.level.rank if verdict else -1


def whole(verdict: Verdict | None) -> bool:
    """A level that says what to do, a source, advice and somewhere to go, with words in every variety."""
    if verdict is None or verdict.complaint is None or not verdict.rules[0].sources:
        return False
    advice = [f"do-{one}" for one in verdict.complaint.do]
    place = verdict.complaint.see.get(verdict.level.value)
    if verdict.level is Level.EMERGENCY:
        return all(has(locale, f"emergency-{verdict.script}") for locale in SPOKEN_OF)
    needed = [*advice, f"level-{verdict.level.value}", *([f"place-{place}"] if place else [])]
    refers = place is not None or verdict.level.rank <= Level.SELF_CARE.rank
    return bool(advice) and refers and all(has(locale, message) for locale in SPOKEN_OF for message in needed)


@pytest.mark.parametrize("complaint", DATA.complaints.values(), ids=list(DATA.complaints))
def test_whatever_is_told_ends_in_a_whole_verdict(complaint: Complaint) -> None:
    data, seen = alone(complaint), dict[tuple[Level, str], bool]()
    for findings in tellings(complaint):
        verdict = judge(Case(findings), data)
        assert verdict is not None, findings
        kind = (verdict.level, verdict.script)
        if kind not in seen:
            seen[kind] = whole(verdict)
        assert seen[kind], (findings, verdict)


@pytest.mark.parametrize("complaint", DATA.complaints.values(), ids=list(DATA.complaints))
def test_one_more_sign_of_the_complaint_never_lowers_it(complaint: Complaint) -> None:
    data, lifts = alone(complaint), lifting(*complaint.rules)
    signs = [one for one in findings_of(complaint) if one not in lifts]
    for opened in complaint.opens:
        start = {opened: Truth.PRESENT}
        before = {one: rank({**start, one: Truth.PRESENT}, data) for one in signs}
        for one, other in combinations(signs, 2):
            both = rank({**start, one: Truth.PRESENT, other: Truth.PRESENT}, data)
            assert both >= max(before[one], before[other]), (opened, one, other)


@pytest.mark.parametrize("answer", ANSWERS, ids=str)
def test_the_same_answer_to_every_question_ends_the_interview_at_its_floor_or_above(answer: Truth) -> None:
    """ "I don't know" to everything is as safe as not being asked."""
    for complaint in DATA.complaints.values():
        for opened in complaint.opens:
            findings, asked = {opened: Truth.PRESENT}, list[str]()
            floor = rank(findings, DATA)
            while (question := next_question(Case(findings), DATA, asked)) is not None:
                assert question not in asked
                asked.append(question)
                findings[question] = answer
            assert rank(findings, DATA) >= floor, (complaint.id, opened)
