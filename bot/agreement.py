"""Compares what the tellings of one case in several varieties are heard to say, to find words missing or too loose."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from care.knowledge import Knowledge, Rule, knowledge
from care.terms import Level, Truth
from care.triage import complete, judge
from handlers.cases import case_of, facts_of
from understanding.understand import understand


@dataclass(frozen=True)
class Heard:
    """One telling: its present findings, those that follow from them or from a number too, and the verdict."""

    findings: frozenset[str]
    emergency: bool


@dataclass(frozen=True)
class Tellings:
    """One case as it was heard in each variety."""

    id: str
    heard: Mapping[str, Heard]  # by variety

    def agrees(self, wanted: frozenset[str]) -> bool:
        """Whether all tellings hold the same findings of those wanted."""
        return len({heard.findings & wanted for heard in self.heard.values()}) == 1

    @property
    def same_verdict(self) -> bool:
        """All tellings are emergencies, or none is."""
        return len({heard.emergency for heard in self.heard.values()}) == 1

    def differing(self, wanted: frozenset[str]) -> Iterator[tuple[str, list[str], list[str]]]:
        """(finding, varieties that heard it, varieties that did not), for each finding that not all heard."""
        for finding in sorted(wanted & self._some()):
            heard = [variety for variety, telling in self.heard.items() if finding in telling.findings]
            if len(heard) < len(self.heard):
                yield finding, heard, [variety for variety in self.heard if variety not in heard]

    def _some(self) -> frozenset[str]:
        return frozenset(finding for telling in self.heard.values() for finding in telling.findings)


def compared(rows: Iterable[Mapping[str, Any]]) -> list[Tellings]:
    """{"id", "messages": {variety: text}} -> cases."""
    return [Tellings(row["id"], {variety: _heard(text) for variety, text in row["messages"].items()}) for row in rows]


def _heard(text: str) -> Heard:
    data = knowledge()
    understood = understand(text)
    case = case_of(facts_of(understood, data), data)
    verdict = judge(case, data)
    findings = frozenset(one for one, truth in complete(case, data).items() if truth is Truth.PRESENT)
    return Heard(findings, verdict is not None and verdict.level is Level.EMERGENCY)


def sole(data: Knowledge) -> frozenset[str]:
    """Findings that fire a red flag alone: a telling without one that another has is a danger not heard."""
    return frozenset(finding for rule in data.red_flags if len(rule.all) == 1 for finding in _wanted(rule))


def named(data: Knowledge) -> frozenset[str]:
    """Findings that some red flag asks for, but for who the person is."""
    asked = {finding for rule in data.red_flags for finding in _wanted(rule)}
    return frozenset(finding for finding in asked if not data.findings[finding].context)


def _wanted(rule: Rule) -> Iterator[str]:
    """Every finding id of a rule's `all`."""
    for clause in rule.all:
        yield from (clause,) if isinstance(clause, str) else clause
