"""Reads tests/data/rules/ and says which of its cases a knowledge fails: the judge of tests and of mutation alike."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from care.knowledge import Knowledge
from care.terms import Level, Truth
from care.triage import Case, complete, judge
from tests.data.make_rule_cases import RULES


@dataclass(frozen=True)
class RuleCase:
    """In this case the rule must decide, and be at this level with this script; or, `lifted`, must not decide."""

    rule: str
    level: Level
    script: str
    case: Case
    line: str
    lifted: bool = False


@dataclass(frozen=True)
class EdgeCase:
    """With this number the finding must be there, or, `outside`, must not."""

    finding: str
    quantity: str
    number: float
    outside: bool = False


def rule_cases() -> list[RuleCase]:
    """Every case of every rule."""
    return [
        RuleCase(rule, Level(table["level"]), table.get("script", "general"), parsed(line), line, kind == "lifted")
        for folder in ("red_flags", "tuples", "symptoms")
        for rule, table in _tables(folder)
        for kind in ("holds", "lifted")
        for line in table.get(kind, ())
    ]


def edge_cases() -> list[EdgeCase]:
    """Every number at the edge of a threshold."""
    found = []
    for name, table in _tables("thresholds"):
        finding, quantity = name.rsplit(".", 1)
        found.append(EdgeCase(finding, quantity, table["inside"]))
        if "outside" in table:
            found.append(EdgeCase(finding, quantity, table["outside"], outside=True))
    return found


def _tables(folder: str) -> Iterator[tuple[str, dict[str, Any]]]:
    for file in sorted((RULES / folder).glob("*.toml")):
        yield from tomllib.loads(file.read_text(encoding="utf8")).items()


def parsed(line: str) -> Case:
    """`fever + age_years=0.2` as a case."""
    parts = [part.strip() for part in line.split(" + ")]
    numbers = [part.split("=") for part in parts if "=" in part]
    return Case(
        {part: Truth.PRESENT for part in parts if "=" not in part}, {name: float(value) for name, value in numbers}
    )


def failed(cases: Iterable[RuleCase], data: Knowledge) -> Iterator[str]:
    """One sentence for every case that this knowledge does not answer as written."""
    for one in cases:
        verdict = judge(one.case, data)
        rule = next((rule for rule in verdict.rules if rule.id == one.rule), None) if verdict else None
        if one.lifted and rule is not None:
            yield f"{one.rule} decides in [{one.line}], where it should be lifted"
        elif not one.lifted and rule is None:
            yield f"{one.rule} does not decide in [{one.line}]"
        elif rule is not None and (rule.level, rule.script) != (one.level, one.script):
            yield f"{one.rule} is {rule.level}, {rule.script}, and was {one.level}, {one.script}"


def failed_edges(cases: Iterable[EdgeCase], data: Knowledge) -> Iterator[str]:
    """One sentence for every number that does not mean what is written."""
    for one in cases:
        there = complete(Case({}, {one.quantity: one.number}), data).get(one.finding) is Truth.PRESENT
        if there is one.outside:
            yield f"{one.quantity} {one.number:g} {'means' if there else 'does not mean'} {one.finding}"
