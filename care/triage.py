"""Triage: what is known of a person -> a question or a verdict. Pure, deterministic; a level only ever rises."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from care.knowledge import Complaint, Knowledge, Rule
from care.terms import Level, Truth


@dataclass(frozen=True)
class Case:
    """What is known of one person: finding id -> truth (missing = unknown), quantity id -> number."""

    findings: Mapping[str, Truth]
    quantities: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class Verdict:
    """The level reached, the rules that reached it (the most urgent first), and the complaint they belong to."""

    level: Level
    rules: tuple[Rule, ...]
    complaint: Complaint | None
    script: str = "general"
    """Which emergency text fits: the first in the knowledge's order among the rules of this level."""


def complete(case: Case, data: Knowledge) -> dict[str, Truth]:
    """Everything that follows: general findings from special ones, findings from numbers; a denial implies nothing."""
    truths: dict[str, Truth] = {}
    for finding, truth in case.findings.items():
        if truth is Truth.PRESENT:
            for general in data.general(finding):
                truths[general] = Truth.PRESENT
    for threshold in data.thresholds:
        value = case.quantities.get(threshold.quantity)
        if value is not None and threshold.met(value):
            for general in data.general(threshold.finding):
                truths[general] = Truth.PRESENT
    for finding, truth in case.findings.items():
        truths.setdefault(finding, truth)
    return truths


def holds(rule: Rule, truths: Mapping[str, Truth]) -> bool:
    """Whether every clause has a present finding and nothing in `unless` is present."""
    if any(truths.get(one) is Truth.PRESENT for one in rule.unless):
        return False
    return all(any(truths.get(one) is Truth.PRESENT for one in _options(clause)) for clause in rule.all)


def _options(clause: str | tuple[str, ...]) -> tuple[str, ...]:
    return (clause,) if isinstance(clause, str) else clause


def judge(case: Case, data: Knowledge) -> Verdict | None:
    """The verdict on what is known now, as if no further question were answered; None when nothing was told."""
    truths = complete(case, data)
    always = [rule for rule in (*data.red_flags, *data.tuples) if holds(rule, truths)]
    opened = _opened(truths, data)
    chosen = [(complaint, rule) for complaint in opened if (rule := _first(complaint, truths)) is not None]
    rules = sorted([*always, *(rule for _, rule in chosen)], key=lambda rule: -rule.level.rank)
    if not rules:
        return None
    level = rules[0].level
    complaint = max(chosen, key=lambda pair: pair[1].level.rank)[0] if chosen else None
    scripts = {rule.script for rule in rules if rule.level is level}
    return Verdict(level, tuple(rules), complaint, min(scripts, key=data.scripts.index))


def _opened(truths: Mapping[str, Truth], data: Knowledge) -> list[Complaint]:
    return [c for c in data.complaints.values() if any(truths.get(one) is Truth.PRESENT for one in c.opens)]


def _first(complaint: Complaint, truths: Mapping[str, Truth]) -> Rule | None:
    return next((rule for rule in complaint.rules if holds(rule, truths)), None)


def next_question(case: Case, data: Knowledge, asked: Iterable[str]) -> str | None:
    """The unknown finding whose "yes" reaches the highest level above the present one; None when none can."""
    verdict = judge(case, data)
    if verdict is None or verdict.level is Level.EMERGENCY:
        return None
    asked = set(asked)
    truths = complete(case, data)
    best: tuple[int, int, str] | None = None
    for complaint in _opened(truths, data):
        for order, finding in enumerate(complaint.ask):
            if finding in asked or finding in truths:
                continue
            if_yes = judge(Case({**case.findings, finding: Truth.PRESENT}, case.quantities), data)
            gain = if_yes.level.rank if if_yes else 0
            if gain > verdict.level.rank and (best is None or (-gain, order, finding) < best):
                best = (-gain, order, finding)
    return best[2] if best else None
