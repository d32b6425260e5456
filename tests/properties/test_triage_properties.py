"""What must hold of the real knowledge, whatever is said: levels only rise, interviews end, verdicts are whole."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.words import has, locales
from care.knowledge import knowledge
from care.terms import Level, Truth
from care.triage import Case, judge, next_question

DATA = knowledge()
FINDINGS = sorted(DATA.findings)
LOWERING = {one for rule in (*DATA.red_flags, *DATA.tuples) for one in rule.unless} | {
    one for complaint in DATA.complaints.values() for rule in complaint.rules for one in rule.unless
}
TRUTHS = st.sampled_from(list(Truth))
CASES = st.dictionaries(st.sampled_from(FINDINGS), TRUTHS, max_size=8)
QUIET = sorted(
    set(FINDINGS) - {g for one in LOWERING for g in [one]} - {f for f in FINDINGS if LOWERING & set(DATA.general(f))}
)


def rank(findings: Mapping[str, Truth]) -> int:
    verdict = judge(Case(findings), DATA)
    return verdict.level.rank if verdict else -1


@settings(max_examples=300, deadline=None)
@given(CASES, st.sampled_from(QUIET))
def test_one_more_sign_never_lowers_the_level(findings: dict[str, Truth], sign: str) -> None:
    assert rank({**findings, sign: Truth.PRESENT}) >= rank(findings)


@settings(max_examples=200, deadline=None)
@given(CASES)
def test_a_red_flag_is_an_emergency_whatever_else_is_said(findings: dict[str, Truth]) -> None:
    for rule in DATA.red_flags:
        needed = {clause if isinstance(clause, str) else clause[0]: Truth.PRESENT for clause in rule.all}
        clear = {
            one: truth
            for one, truth in findings.items()
            if one not in LOWERING and not LOWERING & set(DATA.general(one))
        }
        assert rank({**clear, **needed}) >= rule.level.rank


def test_a_red_flag_decides_in_every_way_it_can_be_told() -> None:
    """Each combination of its alternatives, alone: nothing else need be known, no complaint need be opened."""
    for rule in DATA.red_flags:
        for way in product(*((clause,) if isinstance(clause, str) else clause for clause in rule.all)):
            if any(set(rule.unless) & set(DATA.general(one)) for one in way):
                continue
            verdict = judge(Case(dict.fromkeys(way, Truth.PRESENT)), DATA)
            assert verdict is not None, (rule.id, way)
            assert verdict.level is Level.EMERGENCY, (rule.id, way)
            assert rule in verdict.rules, (rule.id, way)


def test_what_lifts_a_red_flag_is_no_danger_itself() -> None:
    lifts = {one for rule in DATA.red_flags for one in rule.unless}
    assert [one for one in sorted(lifts) if rank({one: Truth.PRESENT}) == Level.EMERGENCY.rank] == []


@settings(max_examples=200, deadline=None)
@given(CASES)
def test_denying_or_not_knowing_adds_nothing(findings: dict[str, Truth]) -> None:
    present = {one: truth for one, truth in findings.items() if truth is Truth.PRESENT}
    assert rank(findings) == rank(present)


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(sorted(DATA.complaints)), st.lists(TRUTHS, min_size=40, max_size=40))
def test_every_interview_ends_and_never_below_its_floor(complaint: str, answers: list[Truth]) -> None:
    findings = {DATA.complaints[complaint].opens[0]: Truth.PRESENT}
    floor, asked = rank(findings), list[str]()
    while (question := next_question(Case(findings), DATA, asked)) is not None:
        assert question not in asked
        asked.append(question)
        findings = {**findings, question: answers[len(asked)]}
    assert rank(findings) >= floor


def test_every_complaint_has_advice_source_and_referral_in_every_variety() -> None:
    for complaint in DATA.complaints.values():
        assert complaint.sources
        for locale in locales():
            assert all(has(locale, f"do-{one}") for one in complaint.do), complaint.id
            assert all(has(locale, f"place-{place}") for place in complaint.see.values()), complaint.id
            assert all(has(locale, f"level-{level.value}") for level in Level if level.rank >= Level.SELF_CARE.rank)


def test_every_rule_can_win() -> None:
    """A rule of a complaint that an earlier one always hides would be dead."""
    for complaint in DATA.complaints.values():
        for place, rule in enumerate(complaint.rules):
            least = {clause if isinstance(clause, str) else clause[0]: Truth.PRESENT for clause in rule.all}
            verdict = judge(Case({complaint.opens[0]: Truth.PRESENT, **least}), DATA)
            assert verdict is not None, rule.id
            before = [one for one in complaint.rules[:place] if not one.unless]
            hidden = [one.id for one in before if set(map(str, one.all)) <= set(map(str, rule.all))]
            assert not hidden, f"{rule.id} is hidden by {hidden}"
