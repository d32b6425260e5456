"""Triage on a small invented knowledge: levels rise, unknown is not absent, the next question is one that matters."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from care.knowledge import Knowledge, faults
from care.terms import Level, Truth
from care.triage import Case, judge, next_question

YES, NO, UNKNOWN = Truth.PRESENT, Truth.DENIED, Truth.UNKNOWN
SOURCE = {"title": "t", "publisher": "p", "url": "", "status": "found", "checked": date(2026, 1, 1)}


def rule(name: str, level: str, *clauses: Any, unless: tuple[str, ...] = (), script: str = "general") -> dict[str, Any]:
    return {
        "id": name,
        "level": level,
        "all": list(clauses),
        "unless": list(unless),
        "script": script,
        "sources": ["s"],
    }


def small(**changes: Any) -> Knowledge:
    """Cough: emergency with blue lips, urgent with blood unless a nosebleed explains it, else self-care."""
    data: dict[str, Any] = {
        "findings": {
            "cough": {}, "dry_cough": {"is_a": ("cough",)}, "blue_lips": {}, "blood": {}, "nosebleed": {}, "fever": {},
            "infant": {"context": True}, "wheeze": {},
        },
        "red_flags": (rule("rf.blue", "emergency", "blue_lips", script="breathing"),),
        "tuples": (rule("t.fever_infant", "emergency", "fever", "infant", script="baby"),),
        "thresholds": ({"finding": "fever", "quantity": "temperature_c", "at_least": 38.0, "sources": ["s"]},),
        "complaints": {
            "cough": {
                "id": "cough", "opens": ["cough"], "ask": ["wheeze", "blood", "blue_lips"], "sources": ["s"],
                "rule": [
                    rule("cough.blood", "urgent_24h", "cough", "blood", unless=("nosebleed",)),
                    rule("cough.wheeze", "routine_consult", "cough", "wheeze"),
                    rule("cough.other", "self_care", "cough"),
                ],
            }
        },
        "sources": {"s": SOURCE},
        "scripts": ["breathing", "baby", "general"],
    }  # fmt: skip
    return Knowledge.model_validate({**data, **changes})


def complaints(**more: Any) -> dict[str, Any]:
    """Changes that leave one complaint, made as said."""
    return {"complaints": {"c": {"id": "c", "sources": ["s"], **more}}}


def level(findings: dict[str, Truth], quantities: dict[str, float] | None = None) -> Level | None:
    verdict = judge(Case(findings, quantities or {}), small())
    return verdict.level if verdict else None


@pytest.mark.parametrize(
    ("findings", "quantities", "wanted"),
    [
        ({}, {}, None),
        ({"cough": YES}, {}, Level.SELF_CARE),
        ({"dry_cough": YES}, {}, Level.SELF_CARE),  # what it is also counts
        ({"cough": NO}, {}, None),
        ({"cough": UNKNOWN}, {}, None),
        ({"cough": YES, "blood": YES}, {}, Level.URGENT_24H),
        ({"cough": YES, "blood": YES, "nosebleed": YES}, {}, Level.SELF_CARE),  # only a reviewed `unless` lowers
        ({"cough": YES, "blood": YES, "nosebleed": NO}, {}, Level.URGENT_24H),
        ({"cough": YES, "blue_lips": YES}, {}, Level.EMERGENCY),
        ({"blue_lips": YES}, {}, Level.EMERGENCY),  # a red flag needs no complaint
        ({"infant": YES}, {"temperature_c": 38.2}, Level.EMERGENCY),  # two harmless findings, one of them a number
        ({"infant": YES}, {"temperature_c": 37.2}, None),
    ],
)
def test_levels(findings: dict[str, Truth], quantities: dict[str, float], wanted: Level | None) -> None:
    assert level(findings, quantities) is wanted


def test_the_script_is_that_of_the_most_urgent_rule() -> None:
    verdict = judge(Case({"cough": YES, "blue_lips": YES}), small())
    assert verdict is not None
    assert verdict.script == "breathing"


def test_the_question_is_the_one_whose_yes_reaches_highest() -> None:
    assert next_question(Case({"cough": YES}), small(), asked=()) == "blue_lips"
    assert next_question(Case({"cough": YES}), small(), asked=("blue_lips",)) == "blood"
    assert next_question(Case({"cough": YES, "blue_lips": NO, "blood": NO}), small(), asked=()) == "wheeze"


def test_no_question_is_asked_that_can_change_nothing() -> None:
    assert next_question(Case({"cough": YES, "blue_lips": YES}), small(), asked=()) is None
    known = {"cough": YES, "blue_lips": NO, "blood": NO, "wheeze": NO}
    assert next_question(Case(known), small(), asked=()) is None


def test_i_do_not_know_leaves_the_floor() -> None:
    answered = Case({"cough": YES, "blood": UNKNOWN, "blue_lips": UNKNOWN, "wheeze": UNKNOWN})
    verdict = judge(answered, small())
    assert verdict is not None
    assert verdict.level is Level.SELF_CARE
    assert next_question(answered, small(), asked=("blood", "blue_lips", "wheeze")) is None


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"red_flags": (rule("rf.x", "emergency", "nobody_knows"),)}, "unknown finding"),
        ({"red_flags": (rule("cough.other", "emergency", "blue_lips"),)}, "used twice"),
        ({"sources": {}}, "unknown source"),
        (
            complaints(opens=["cough", "fever"], rule=[rule("c.1", "self_care", "cough")]),
            "the last rule must hold for everything",
        ),
        (
            complaints(opens=["cough"], rule=[rule("c.1", "self_care", "cough"), rule("c.2", "emergency", "cough")]),
            "more urgent than",
        ),
    ],
)  # fmt: skip
def test_faults_of_knowledge_are_named(changes: dict[str, Any], fault: str) -> None:
    assert any(fault in sentence for sentence in faults(small(**changes)))
