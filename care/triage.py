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
    return _holds(rule, _present(truths))


def _present(truths: Mapping[str, Truth]) -> frozenset[str]:
    return frozenset(finding for finding, truth in truths.items() if truth is Truth.PRESENT)


def _holds(rule: Rule, present: frozenset[str]) -> bool:
    for clause in rule.all:
        if clause not in present if isinstance(clause, str) else present.isdisjoint(clause):
            return False
    return present.isdisjoint(rule.unless)


def judge(case: Case, data: Knowledge) -> Verdict | None:
    """The verdict on what is known now, as if no further question were answered; None when nothing was told."""
    present = _present(complete(case, data))
    woken = {rule.id: rule for finding in present for rule in data.woken.get(finding, ())}
    always = [woken[id] for id in sorted(woken, key=data.order.__getitem__) if _holds(woken[id], present)]
    opened = _opened(present, data)
    chosen = [(complaint, rule) for complaint in opened if (rule := _first(complaint, present)) is not None]
    rules = sorted([*always, *(rule for _, rule in chosen)], key=lambda rule: -rule.level.rank)
    if not rules:
        return None
    level = rules[0].level
    complaint = max(chosen, key=lambda pair: pair[1].level.rank)[0] if chosen else None
    scripts = {rule.script for rule in rules if rule.level is level}
    return Verdict(level, tuple(rules), complaint, min(scripts, key=data.scripts.index))


def alarming(finding: str, data: Knowledge) -> bool:
    """Whether this finding alone, of somebody of whom nothing else is known, is an emergency."""
    verdict = judge(Case({finding: Truth.PRESENT}), data)
    return verdict is not None and verdict.level is Level.EMERGENCY


def _most_special(present: frozenset[str], data: Knowledge) -> frozenset[str]:
    """What is present without the general findings of those that have a complaint of their own.

    Heavy periods are a bleeding, but who tells of them is not asked about a wound.
    """
    own = [finding for finding in present if finding in data.opened_by]
    return present - {general for finding in own for general in data.general(finding) if general != finding}


def _opened(present: frozenset[str], data: Knowledge) -> list[Complaint]:
    """The complaints that something present opens, in the order of the knowledge."""
    ids = {id for finding in present for id in data.opened_by.get(finding, ())}
    return [data.complaints[id] for id in sorted(ids)]


def _first(complaint: Complaint, present: frozenset[str]) -> Rule | None:
    return next((rule for rule in complaint.rules if _holds(rule, present)), None)


def next_question(case: Case, data: Knowledge, asked: Iterable[str]) -> str | None:
    """The unknown finding whose "yes" reaches the highest level above the present one; None when none can."""
    verdict = judge(case, data)
    if verdict is None or verdict.level is Level.EMERGENCY:
        return None
    asked = set(asked)
    truths = complete(case, data)
    best: tuple[int, int, str] | None = None
    for complaint in _opened(_most_special(_present(truths), data), data):
        for order, finding in enumerate(complaint.ask):
            if finding in asked or finding in truths:
                continue
            if_yes = judge(Case({**case.findings, finding: Truth.PRESENT}, case.quantities), data)
            gain = if_yes.level.rank if if_yes else 0
            if gain > verdict.level.rank and (best is None or (-gain, order, finding) < best):
                best = (-gain, order, finding)
    return best[2] if best else None
