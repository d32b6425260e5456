"""Every rule decides in its smallest cases, and no rule changes without the files of cases showing it.

`pytest tests/content/test_rule_cases.py --accept` rewrites them from the rules now; read the difference before you
commit it.
"""

from __future__ import annotations

from typing import Any

import pytest

from care.knowledge import Knowledge, Rule, knowledge
from care.terms import Level
from care.triage import Case
from tests.content.rule_cases import edge_cases, failed, failed_edges, parsed, rule_cases
from tests.data.make_rule_cases import RULES, said, write, written

DATA = knowledge()


@pytest.fixture(scope="module", autouse=True)
def _accepted(request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--accept", default=False):
        write(written(DATA))


def test_every_rule_decides_in_its_cases_and_nowhere_it_is_lifted() -> None:
    assert list(failed(rule_cases(), DATA)) == []


def test_every_threshold_begins_and_ends_where_it_is_written() -> None:
    assert list(failed_edges(edge_cases(), DATA)) == []


def test_the_cases_are_those_of_the_rules_now() -> None:
    """A rule that is new, gone or changed shows here; `--accept` takes it over."""
    kept = {str(path.relative_to(RULES)): path.read_text(encoding="utf8") for path in RULES.rglob("*.toml")}
    now = written(DATA)
    assert sorted(kept) == sorted(now)
    assert [path for path in now if now[path] != kept[path]] == []


def test_every_rule_can_decide() -> None:
    """A rule without a case is dead: the rules before it in its complaint always win."""
    rules = [*DATA.red_flags, *DATA.tuples, *(rule for c in DATA.complaints.values() for rule in c.rules)]
    assert sorted({rule.id for rule in rules} - {one.rule for one in rule_cases() if not one.lifted}) == []


def test_a_case_is_read_as_it_was_written() -> None:
    case = parsed("fever + age_years=0.24 + temperature_c=38")
    assert said(case) == "fever + age_years=0.24 + temperature_c=38"
    assert isinstance(case, Case)


def changed(rule: Rule, **changes: Any) -> Knowledge:
    """The knowledge with one red flag changed."""
    others = [one for one in DATA.red_flags if one.id != rule.id]
    return DATA.model_copy(update={"red_flags": (*others, rule.model_copy(update=changes))})


@pytest.mark.parametrize("change", ["gone", "renamed", "lower", "narrower", "unless dropped"])
def test_a_rule_that_is_changed_fails_its_cases(change: str) -> None:
    wide, clause = next(
        (rule, clause)
        for rule in DATA.red_flags
        for clause in rule.all
        if rule.unless and not isinstance(clause, str) and not any(DATA.findings[one].is_a for one in clause)
    )
    mutants = {
        "gone": DATA.model_copy(update={"red_flags": tuple(one for one in DATA.red_flags if one.id != wide.id)}),
        "renamed": changed(wide, id="rf.other"),
        "lower": changed(wide, level=Level.URGENT_24H),
        "narrower": changed(wide, all=tuple(c if c != clause else clause[1:] for c in wide.all)),
        "unless dropped": changed(wide, unless=wide.unless[1:]),
    }
    assert list(failed(rule_cases(), mutants[change]))
