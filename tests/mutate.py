"""Breaks every clinical rule in turn, in memory, and reports what no rule case notices: `make mutate`, exit 1 if any.

A mutant is a knowledge with one rule deleted, lowered by one level, or without one alternative, one `unless` or one
threshold. What can never matter (an earlier rule decides whenever it is there, another `unless` lifts as well) is
listed as idle and is no survivor. The development set's emergencies show which rules real sentences lean on.
"""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from care.knowledge import Clauses, Knowledge, Rule, knowledge
from care.terms import Level
from care.triage import Case, judge
from tests.content.development import judged
from tests.content.rule_cases import EdgeCase, RuleCase, edge_cases, failed, failed_edges, rule_cases
from tests.data.make_rule_cases import alone_with, lifting, telling


@dataclass(frozen=True)
class Mutant:
    """One broken rule: what was done to which, and the knowledge that has it so."""

    kind: str
    rule: str
    what: str
    data: Knowledge
    place: int = 0  # of the clause that lost an alternative


def replaced(data: Knowledge, rule: Rule, *by: Rule) -> Knowledge:
    """The knowledge with another rule, or none, in the place of this one."""
    for part in ("red_flags", "tuples"):
        rules: tuple[Rule, ...] = getattr(data, part)
        if rule in rules:
            return data.model_copy(update={part: _swapped(rules, rule, by)})
    complaints = {
        name: c.model_copy(update={"rules": _swapped(c.rules, rule, by)}) if rule in c.rules else c
        for name, c in data.complaints.items()
    }
    return data.model_copy(update={"complaints": complaints})


def _swapped(rules: tuple[Rule, ...], rule: Rule, by: tuple[Rule, ...]) -> tuple[Rule, ...]:
    place = rules.index(rule)
    return (*rules[:place], *by, *rules[place + 1 :])


def rules_of(data: Knowledge) -> list[Rule]:
    """Red flags, tuples, then the rules of every complaint."""
    return [*data.red_flags, *data.tuples, *(rule for c in data.complaints.values() for rule in c.rules)]


def mutants(data: Knowledge) -> Iterator[Mutant]:
    """Every way of breaking one rule or one threshold that can change an answer."""
    for rule in rules_of(data):
        yield Mutant("rule deleted", rule.id, "", replaced(data, rule))
        yield from _weakened(rule, data)
    for threshold in data.thresholds:
        others = tuple(one for one in data.thresholds if one is not threshold)
        named = f"{threshold.finding}.{threshold.quantity}"
        yield Mutant("threshold deleted", named, "", data.model_copy(update={"thresholds": others}))


def _weakened(rule: Rule, data: Knowledge) -> Iterator[Mutant]:
    if rule.level is not Level.OFF_TOPIC:
        lower = list(Level)[rule.level.rank - 1]
        yield Mutant("level lowered", rule.id, lower, replaced(data, rule, rule.model_copy(update={"level": lower})))
    for place, clause in enumerate(rule.all):
        for option in clause if not isinstance(clause, str) and len(clause) > 1 else ():
            left: Clauses = (*rule.all[:place], tuple(one for one in clause if one != option), *rule.all[place + 1 :])
            if not _implied(option, left[place], data):
                weaker = rule.model_copy(update={"all": left})
                yield Mutant("alternative dropped", rule.id, option, replaced(data, rule, weaker), place)
    for one in rule.unless:
        bolder = rule.model_copy(update={"unless": tuple(other for other in rule.unless if other != one)})
        yield Mutant("unless dropped", rule.id, one, replaced(data, rule, bolder))


def _implied(option: str, others: str | tuple[str, ...], data: Knowledge) -> bool:
    """Whether the rule holds just as well without it, since whoever has it also has one of the others."""
    return bool(set(data.general(option)) & set(others))


class Suite:
    """The rule cases by rule: those of the broken rule are asked first, the rest only when these say nothing."""

    def __init__(self, cases: Sequence[RuleCase], edges: Sequence[EdgeCase]) -> None:
        self.cases, self.edges = cases, edges
        self.by_rule: Mapping[str, list[RuleCase]] = defaultdict(list)
        for case in cases:
            self.by_rule[case.rule].append(case)

    def notices(self, mutant: Mutant) -> bool:
        """Whether any case fails on the mutant."""
        if mutant.kind == "threshold deleted":
            return any(True for _ in failed_edges(self.edges, mutant.data))
        own = self.by_rule.get(mutant.rule, [])
        return any(True for _ in failed(own, mutant.data)) or any(True for _ in failed(self.cases, mutant.data))


def emergencies_by_rule() -> Mapping[str, list[Case]]:
    """Rule id -> the cases of the development set's strict emergencies that it helps to decide."""
    data, found = knowledge(), defaultdict(list)
    for item, _, answer in judged():
        verdict = judge(answer.case, data)
        if item.expected.strict_emergency and verdict is not None:
            for rule in verdict.rules:
                found[rule.id].append(answer.case)
    return found


def lost(mutant: Mutant, emergencies: Mapping[str, list[Case]]) -> int:
    """How many emergencies of the development set are no longer one."""
    verdicts = [judge(case, mutant.data) for case in emergencies.get(mutant.rule, [])]
    return sum(verdict is None or verdict.level is not Level.EMERGENCY for verdict in verdicts)


def covered_by_another(rule: Rule, data: Knowledge, cases: Sequence[RuleCase]) -> bool:
    """Whether some other rule reaches the same level in every case of this one."""
    without = replaced(data, rule)
    verdicts = [judge(case.case, without) for case in cases if not case.lifted]
    return bool(verdicts) and all(v is not None and v.level.rank >= rule.level.rank for v in verdicts)


def idle(mutant: Mutant, data: Knowledge) -> bool:
    """Whether what was dropped could never matter: no case tells the mutant from the rule."""
    if mutant.kind not in ("alternative dropped", "unless dropped"):
        return False
    rule = next(rule for rule in rules_of(data) if rule.id == mutant.rule)
    complaint = next((c for c in data.complaints.values() if rule in c.rules), None)
    alone = alone_with(rule, complaint, data)
    if mutant.kind == "unless dropped":
        return lifting(rule, mutant.what, complaint, alone) is None
    return telling(rule, mutant.place, mutant.what, complaint, alone) is None


def main() -> int:
    """Prints the figures and the survivors. Returns 1 when there are any."""
    data = knowledge()
    suite = Suite(rule_cases(), edge_cases())
    if broken := [*failed(suite.cases, data), *failed_edges(suite.edges, data)]:
        print("the rule cases fail before anything is broken; run them first:", *broken[:10], sep="\n  ")
        return 1
    emergencies = emergencies_by_rule()
    tried, noticed, leaning = Counter[str](), Counter[str](), Counter[str]()
    survivors, unheard = [], []
    for mutant in mutants(data):
        tried[mutant.kind] += 1
        if suite.notices(mutant):
            noticed[mutant.kind] += 1
        elif idle(mutant, data):
            unheard.append(f"{mutant.rule} {mutant.what}")
        else:
            survivors.append(mutant)
        if mutant.kind == "rule deleted" and (gone := lost(mutant, emergencies)):
            leaning[mutant.rule] = gone
    for kind, count in tried.items():
        print(f"{kind:20} {noticed[kind]:5} of {count:5} noticed")
    print(f"{len(leaning)} rules are the only one that catches some emergency of the development set:")
    print("  " + ", ".join(f"{rule} {count}" for rule, count in leaning.most_common(12)))
    spare = [rule.id for rule in rules_of(data) if covered_by_another(rule, data, suite.by_rule[rule.id])]
    print(f"{len(spare)} rules are backed by another of the same level in all their cases: {', '.join(spare)}")
    print(f"{len(unheard)} alternatives and unlesses are idle: {', '.join(unheard)}")
    for mutant in survivors:
        print(f"SURVIVED {mutant.kind}: {mutant.rule} {mutant.what}")
    return 1 if survivors else 0


if __name__ == "__main__":
    sys.exit(main())
