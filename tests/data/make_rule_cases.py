"""Writes tests/data/rules/: for every rule the smallest cases in which it must hold, and those in which it must not.

    python -m tests.data.make_rule_cases

The files mirror knowledge/ (red_flags, tuples, symptoms, thresholds). Every alternative of every clause has a case of
its own, so that a rule cannot lose one unseen; every `unless` has one in which it lifts the rule; every threshold has
the first number inside and the last one outside. Same knowledge, same files: reviewers read the difference.
"""

from __future__ import annotations

import json
import shutil
import tomllib
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache
from importlib.resources import files
from itertools import combinations, islice, product
from pathlib import Path

from care.folders import files_in
from care.knowledge import Complaint, Knowledge, Rule, Threshold, knowledge
from care.terms import Truth
from care.triage import Case, complete, holds, judge
from handlers.cases import AGE_OF
from understanding.lexicon import lexicon

RULES = Path(__file__).parent / "rules"
MOST_TRIED = 2_000  # combinations of a rule's alternatives looked at before its case is given up
MOST_LIFTED = 2  # findings that only lift the rules before, so that a later rule decides
HEAD = "# Written by tests/data/make_rule_cases.py from knowledge/{path}; do not edit.\n"


def written(data: Knowledge) -> dict[str, str]:
    """Path under tests/data/rules/ -> text of the file. A rule that can never decide has no case in `holds`."""
    always = {rule.id: rule for rule in (*data.red_flags, *data.tuples)}
    texts: dict[str, str] = {}
    for folder in ("red_flags", "tuples"):
        for name, table in _toml(folder):
            path, rules = f"{folder}/{name}", [always[entry["id"]] for entry in table["rule"]]
            texts[path] = _file(path, [_rule(rule, None, data) for rule in rules])
    for complaint in data.complaints.values():
        path = f"symptoms/{complaint.id}.toml"
        texts[path] = _file(path, [_rule(rule, complaint, data) for rule in complaint.rules])
    for name, table in _toml("thresholds"):
        path, thresholds = f"thresholds/{name}", [Threshold.model_validate(entry) for entry in table["threshold"]]
        texts[path] = _file(path, [_threshold(one, data) for one in thresholds])
    return texts


def write(texts: Mapping[str, str]) -> None:
    """Replace everything in tests/data/rules/."""
    shutil.rmtree(RULES, ignore_errors=True)
    for path, text in texts.items():
        (RULES / path).parent.mkdir(parents=True, exist_ok=True)
        (RULES / path).write_text(text, encoding="utf8")


def _toml(folder: str) -> Iterator[tuple[str, dict[str, list[dict[str, str]]]]]:
    for file in files_in(files("knowledge") / folder):
        yield file.name, tomllib.loads(file.read_text(encoding="utf8"))


def _file(path: str, tables: list[str]) -> str:
    return HEAD.format(path=path) + "".join("\n" + table for table in tables)


def _rule(rule: Rule, complaint: Complaint | None, data: Knowledge) -> str:
    alone = alone_with(rule, complaint, data)
    cases = _cases(rule, complaint, alone)
    lines = [f"[{json.dumps(rule.id)}]", f"level = {json.dumps(rule.level.value)}"]
    if rule.script != "general":
        lines.append(f"script = {json.dumps(rule.script)}")
    lines += _array("holds", list(dict.fromkeys(said(case) for case in cases)))
    lifted = [case for one in rule.unless if (case := lifting(rule, one, complaint, alone)) is not None]
    lines += _array("lifted", [said(case) for case in lifted]) if lifted else []
    return "\n".join(lines) + "\n"


def alone_with(rule: Rule, complaint: Complaint | None, data: Knowledge) -> Knowledge:
    """The knowledge with nothing but the rule, or its complaint: what decides whether the rule can win."""
    if complaint is None:
        return data.model_copy(update={"red_flags": (rule,), "tuples": (), "complaints": {}})
    return data.model_copy(update={"red_flags": (), "tuples": (), "complaints": {complaint.id: complaint}})


def _cases(rule: Rule, complaint: Complaint | None, alone: Knowledge) -> list[Case]:
    """One case for each alternative of each clause that can matter; if none can, one in which the rule decides."""
    alternatives = [(place, one) for place, clause in enumerate(rule.all) for one in _options(clause)]
    told = [telling(rule, place, one, complaint, alone) for place, one in alternatives]
    found = [case for case in told if case is not None]
    return found or list(islice(_deciding(rule, [_options(clause) for clause in rule.all], complaint, alone), 1))


def telling(rule: Rule, place: int, option: str, complaint: Complaint | None, alone: Knowledge) -> Case | None:
    """A case in which the rule decides, and would not without this alternative of its clause; None if there is none."""
    clauses = [_options(clause) for clause in rule.all]
    others = tuple(one for one in clauses[place] if one != option)
    without = rule.model_copy(update={"all": (*clauses[:place], others, *clauses[place + 1 :])})
    cases = _deciding(rule, [*clauses[:place], (option,), *clauses[place + 1 :]], complaint, alone)
    return next((case for case in cases if not holds(without, complete(case, alone))), None)


def lifting(rule: Rule, one: str, complaint: Complaint | None, alone: Knowledge) -> Case | None:
    """A case that only this `unless` keeps the rule from deciding; None when another always lifts it as well."""
    bolder = rule.model_copy(update={"unless": tuple(other for other in rule.unless if other != one)})
    freed = complaint and complaint.model_copy(
        update={"rules": tuple(bolder if other == rule else other for other in complaint.rules)}
    )
    without = alone_with(bolder, freed, alone)
    cases = _deciding(rule, [_options(clause) for clause in rule.all], complaint, alone)
    lifted = (_with(case, one) for case in islice(cases, MOST_TRIED))
    return next((case for case in lifted if wins(rule, case, without)), None)


def _deciding(
    rule: Rule, clauses: list[tuple[str, ...]], complaint: Complaint | None, alone: Knowledge
) -> Iterator[Case]:
    """Small cases with one finding of each clause, in which the rule decides."""
    for way in islice(product(*clauses), MOST_TRIED):
        yield from (case for case in _tries(way, complaint, rule, alone) if wins(rule, case, alone))


def _options(clause: str | tuple[str, ...]) -> tuple[str, ...]:
    return (clause,) if isinstance(clause, str) else clause


def _tries(way: tuple[str, ...], complaint: Complaint | None, rule: Rule, alone: Knowledge) -> Iterator[Case]:
    """Cases that hold these findings, what opens the complaint, and what lifts the rules before, if it must be."""
    for case in _as_numbers(tuple(dict.fromkeys(way)), alone):
        if complaint is None:
            yield case
            continue
        truths = complete(case, alone)
        opened = any(truths.get(one) is Truth.PRESENT for one in complaint.opens)
        starts = [case] if opened else [_with(case, one) for one in complaint.opens]
        before = complaint.rules[: complaint.rules.index(rule)]
        lifts = sorted({one for earlier in before for one in earlier.unless})
        for count in range(MOST_LIFTED + 1):
            yield from (_with(start, *lift) for lift in combinations(lifts, count) for start in starts)


def _as_numbers(findings: tuple[str, ...], data: Knowledge) -> Iterator[Case]:
    """The findings as told; those that only a number can bring in, as numbers."""
    plain = {one: Truth.PRESENT for one in findings if one not in numeric(data)}
    counted = [numeric(data)[one] for one in findings if one in numeric(data)]
    for thresholds in product(*counted):
        quantities = sorted({threshold.quantity for threshold in thresholds})
        own = [edges(threshold)[0] for threshold in thresholds]
        for values in product(*(dict.fromkeys([*own, *_values(one, data)]) for one in quantities)):
            numbers = dict(zip(quantities, values, strict=True))
            if all(threshold.met(numbers[threshold.quantity]) for threshold in thresholds):
                yield Case(plain, numbers)


@cache
def _sayable() -> frozenset[str]:
    return frozenset(name for kind, name in lexicon().ids if kind == "finding") | set(AGE_OF.values())


def numeric(data: Knowledge) -> dict[str, list[Threshold]]:
    """Findings that only a number can bring in, with the thresholds that do."""
    found: dict[str, list[Threshold]] = {}
    for threshold in data.thresholds:
        if threshold.finding not in _sayable():
            found.setdefault(threshold.finding, []).append(threshold)
    return found


def _values(quantity: str, data: Knowledge) -> list[float]:
    """Every number of this quantity at which some threshold begins or stops to hold, inside first."""
    bounds = [edges(threshold) for threshold in data.thresholds if threshold.quantity == quantity]
    return [*dict.fromkeys(inside for inside, _ in bounds), *dict.fromkeys(outside for _, outside in bounds)]


def edges(threshold: Threshold) -> tuple[float, float]:
    """(a number at the edge that meets the threshold, the number next to it that does not)."""
    for bound, sign in ((threshold.at_least, -1), (threshold.at_most, 1), (threshold.above, 1), (threshold.below, -1)):
        if bound is not None:
            printed = Decimal(str(bound))
            step = Decimal(1).scaleb(min(0, int(printed.as_tuple().exponent)) - (0 if "." in str(bound) else 1))
            beside = float(printed + sign * step)
            return (float(bound), beside) if threshold.met(bound) else (beside, float(bound))
    raise ValueError(f"threshold {threshold.finding} has no bound")


def _with(case: Case, *findings: str) -> Case:
    return Case({**case.findings, **dict.fromkeys(findings, Truth.PRESENT)}, case.quantities)


def wins(rule: Rule, case: Case, data: Knowledge) -> bool:
    """Whether the rule is one of those that decide."""
    verdict = judge(case, data)
    return verdict is not None and any(one.id == rule.id for one in verdict.rules)


def said(case: Case) -> str:
    """A case as one line: findings and numbers joined by ` + `."""
    return " + ".join([*case.findings, *(f"{name}={value:g}" for name, value in case.quantities.items())])


def _threshold(threshold: Threshold, data: Knowledge) -> str:
    inside, outside = edges(threshold)
    lines = [f"[{json.dumps(f'{threshold.finding}.{threshold.quantity}')}]", f"inside = {inside:g}"]
    if complete(Case({}, {threshold.quantity: outside}), data).get(threshold.finding) is not Truth.PRESENT:
        lines.append(f"outside = {outside:g}")
    return "\n".join(lines) + "\n"


def _array(name: str, entries: list[str]) -> list[str]:
    return [f"{name} = [", *(f"    {json.dumps(entry)}," for entry in entries), "]"]


if __name__ == "__main__":
    write(written(knowledge()))
