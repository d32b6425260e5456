"""Mutation breaks what it says it breaks, one rule at a time, and sees who notices: shown on a small knowledge."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from care.knowledge import Knowledge
from care.terms import Level
from tests.content.rule_cases import EdgeCase, RuleCase, parsed
from tests.mutate import Mutant, Suite, covered_by_another, idle, lost, mutants, replaced, rules_of


def rule(name: str, level: str, *clauses: Any, unless: tuple[str, ...] = ()) -> dict[str, Any]:
    return {"id": name, "level": level, "all": list(clauses), "unless": list(unless), "sources": ["s"]}


SMALL = Knowledge.model_validate(
    {
        "findings": {one: {} for one in ("blue", "grey", "blood", "nosebleed", "cough", "fever", "wheeze")},
        "red_flags": (rule("rf.blue", "emergency", ["blue", "grey"]),),
        "tuples": (rule("t.blood", "emergency", "blood", "fever", unless=("nosebleed",)),),
        "thresholds": ({"finding": "fever", "quantity": "temperature_c", "at_least": 38.0, "sources": ["s"]},),
        "complaints": {
            "cough": {
                "id": "cough", "opens": ["cough"], "sources": ["s"],
                "rule": [
                    rule("cough.blue", "emergency", "cough", "blue"),
                    rule("cough.wheeze", "urgent_24h", "cough", ["wheeze", "blue"]),
                    rule("cough.other", "self_care", "cough"),
                ],
            }
        },
        "sources": {"s": {"title": "t", "publisher": "p", "url": "", "status": "found", "checked": date(2026, 1, 1)}},
    }
)  # fmt: skip


def case(name: str, level: str, line: str, *, lifted: bool = False) -> RuleCase:
    return RuleCase(name, Level(level), "general", parsed(line), line, lifted)


CASES = [
    case("rf.blue", "emergency", "blue"),
    case("rf.blue", "emergency", "grey"),
    case("t.blood", "emergency", "blood + fever"),
    case("t.blood", "emergency", "blood + fever + nosebleed", lifted=True),
    case("cough.blue", "emergency", "cough + blue"),
    case("cough.wheeze", "urgent_24h", "cough + wheeze"),
    case("cough.other", "self_care", "cough"),
]
EDGES = [EdgeCase("fever", "temperature_c", 38), EdgeCase("fever", "temperature_c", 37.9, outside=True)]


def named(mutant: Mutant) -> tuple[str, str, str]:
    return mutant.kind, mutant.rule, str(mutant.what)


def test_every_way_of_breaking_is_tried() -> None:
    tried = [named(mutant) for mutant in mutants(SMALL)]
    assert sum(kind == "rule deleted" for kind, _, _ in tried) == 5
    assert ("level lowered", "cough.wheeze", "routine_consult") in tried
    assert ("alternative dropped", "rf.blue", "grey") in tried
    assert ("unless dropped", "t.blood", "nosebleed") in tried
    assert ("threshold deleted", "fever.temperature_c", "") in tried


def test_all_is_noticed_but_what_can_never_matter() -> None:
    """Blue with a cough is an emergency before `cough.wheeze` is asked: its `blue` is idle."""
    quiet = [mutant for mutant in mutants(SMALL) if not Suite(CASES, EDGES).notices(mutant)]
    assert [named(mutant) for mutant in quiet] == [("alternative dropped", "cough.wheeze", "blue")]
    assert idle(quiet[0], SMALL)


@pytest.mark.parametrize(
    ("gone", "survivor"),
    [
        (1, ("alternative dropped", "rf.blue", "grey")),
        (3, ("unless dropped", "t.blood", "nosebleed")),
        (5, ("rule deleted", "cough.wheeze", "")),
    ],
)
def test_a_missing_case_lets_its_mutant_survive(gone: int, survivor: tuple[str, str, str]) -> None:
    suite = Suite([*CASES[:gone], *CASES[gone + 1 :]], EDGES)
    quiet = [mutant for mutant in mutants(SMALL) if not suite.notices(mutant) and not idle(mutant, SMALL)]
    assert survivor in [named(mutant) for mutant in quiet]


def test_a_rule_is_replaced_in_its_place_and_nowhere_else() -> None:
    before = rules_of(SMALL)
    for one in before:
        after = rules_of(replaced(SMALL, one, one.model_copy(update={"id": "other"})))
        assert [rule.id for rule in after] == [rule.id if rule.id != one.id else "other" for rule in before]
        assert [rule.id for rule in rules_of(replaced(SMALL, one))] == [r.id for r in before if r.id != one.id]


def test_an_emergency_is_lost_only_when_no_other_rule_catches_it() -> None:
    deleted = {mutant.rule: mutant for mutant in mutants(SMALL) if mutant.kind == "rule deleted"}
    assert lost(deleted["t.blood"], {"t.blood": [parsed("blood + temperature_c=38.5")]}) == 1
    assert lost(deleted["cough.blue"], {"cough.blue": [parsed("cough + blue")]}) == 0
    by_id = {rule.id: rule for rule in rules_of(SMALL)}
    assert covered_by_another(by_id["cough.blue"], SMALL, [CASES[4]])
    assert not covered_by_another(by_id["t.blood"], SMALL, [CASES[2]])
