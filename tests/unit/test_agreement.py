"""Tellings of one case are compared: what is shared, what one lacks, and how far our own cases agree."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from bot import agreement
from bot.agreement import Heard, Tellings
from bot.bench import agreement as bench
from bot.predict import rows_of
from care.knowledge import knowledge

OURS = Path(__file__).parents[1] / "data" / "four_ways.jsonl"
VARIETIES = ("fr", "ar", "ary", "ary-Latn")
WANTED = frozenset({"faint", "chest_pain"})
LEAST_SOLE, LEAST_NAMED, LEAST_VERDICTS = 0.84, 0.32, 0.90  # of our own cases; they only rise


def case(*findings: set[str], emergencies: tuple[bool, ...] = (True,) * 4) -> Tellings:
    told = zip(VARIETIES, findings, emergencies, strict=True)
    return Tellings("one", {variety: Heard(frozenset(found), emergency) for variety, found, emergency in told})


def test_a_finding_that_one_telling_lacks_is_named() -> None:
    both, one = {"faint", "chest_pain"}, {"chest_pain"}
    differing = case(both, one, both, both)
    assert not differing.agrees(WANTED)
    assert list(differing.differing(WANTED)) == [("faint", ["fr", "ary", "ary-Latn"], ["ar"])]


def test_only_the_findings_asked_for_count() -> None:
    differing = case({"cough"}, set(), set(), set())
    assert differing.agrees(WANTED)
    assert list(differing.differing(WANTED)) == []


def test_the_verdict_is_emergency_or_not() -> None:
    none = (set[str](),) * 4
    assert case(*none).same_verdict
    assert case(*none, emergencies=(False,) * 4).same_verdict
    assert not case(*none, emergencies=(True, True, False, True)).same_verdict


def test_a_telling_holds_the_more_general_findings_too() -> None:
    [heard] = agreement.compared(
        [{"id": "a", "messages": {"fr": "il n'arrive plus à respirer", "ar": "لا يستطيع التنفس"}}]
    )
    assert heard.same_verdict
    for telling in heard.heard.values():
        assert {"severe_breathing_difficulty", "breathing_difficulty"} <= telling.findings


def test_a_number_says_what_it_means() -> None:
    [case] = agreement.compared([{"id": "a", "messages": {"fr": "j'ai 39,5", "ar": "عندي حمى وحرارتي 39,5"}}])
    assert case.agrees(frozenset({"fever"}))
    assert "fever" in case.heard["fr"].findings


def test_alone_a_red_flag_is_less_than_named_in_one_and_neither_says_who_a_person_is() -> None:
    data = knowledge()
    sole, named = agreement.sole(data), agreement.named(data)
    assert "unconscious" in sole
    assert "fever" in named - sole
    assert not [one for one in sole | named if data.findings[one].context]


def test_our_own_cases_agree() -> None:
    cases, data = agreement.compared(rows_of(OURS, "messages")), knowledge()
    assert len(cases) >= 80
    assert {tuple(case.heard) for case in cases} == {VARIETIES}
    assert _share(one.agrees(agreement.sole(data)) for one in cases) >= LEAST_SOLE
    assert _share(one.agrees(agreement.named(data)) for one in cases) >= LEAST_NAMED
    assert _share(one.same_verdict for one in cases) >= LEAST_VERDICTS


def _share(true: Iterable[bool]) -> float:
    held = list(true)
    return sum(held) / len(held)


def test_the_table_lists_what_to_work_off(tmp_path: Path) -> None:
    messages = tmp_path / "cases.jsonl"
    messages.write_text(
        '{"id": "a", "messages": {"fr": "elle est inconsciente", "ar": "عندي زكام"}}\n', encoding="utf8"
    )
    lines = list(bench.lines(messages))
    assert "1 cases" in lines[0]
    assert "| an emergency or not | 0.000 |" in lines
    assert "| a | unconscious | fr | ar |" in lines


def test_a_file_without_tellings_is_refused(tmp_path: Path) -> None:
    messages = tmp_path / "cases.jsonl"
    messages.write_text('{"id": "a", "text": "oui"}\n', encoding="utf8")
    with pytest.raises(ValueError, match="messages"):
        list(bench.lines(messages))
