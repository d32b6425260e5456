"""Whatever is kept of two people, the list made for one names nothing that is known of the other alone."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from care.analytes import load_analytes
from care.checklist import load_checklists
from care.knowledge import knowledge
from care.medicines import load_medicines
from care.record import Record, Story
from care.trends import Dated
from handlers.checklist import ChecklistHandler
from handlers.summaries import Summaries
from handlers.turn import Line, Printed, Session, Term, Turn
from understanding.understood import Understood

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
HANDLER = ChecklistHandler(load_checklists(), Summaries(knowledge(), load_analytes(), load_checklists()), knowledge())
NAMES = sorted(one.name for one in load_medicines().medicines)[::7]
TESTS = ["ferritin", "hemoglobin", "tsh", "creatinine", "hba1c", "alt"]
SIGNS = ["back_pain", "headache", "cough", "fever", "dizziness"]
CONDITIONS = ["diabetes", "hypertension", "asthma", "anticoagulant", "kidney_failure"]


def record(person: str, names: set[str], tests: set[str], signs: set[str], conditions: set[str]) -> Record:
    low = Dated(NOW.date() - timedelta(days=3), Decimal("1"), "", Decimal("5"), Decimal("9"))
    return Record(
        person=person,
        medicines=tuple(sorted(names)),
        values=dict.fromkeys(sorted(tests), (low,)),
        stories=(Story(on=NOW.date(), findings=dict.fromkeys(sorted(signs), "present")),) if signs else (),
        conditions=dict.fromkeys(sorted(conditions), "present"),
    )


def parted(choices: list[str]) -> st.SearchStrategy[tuple[set[str], set[str]]]:
    """What is known of one person and of the other: nothing of both."""
    return st.dictionaries(st.sampled_from(choices), st.booleans(), max_size=4).map(
        lambda owned: ({one for one, mine in owned.items() if mine}, {one for one, mine in owned.items() if not mine})
    )


def named(lines: tuple[Line | Printed, ...]) -> set[str]:
    """Every medicine, test and sign that the lines about a person name."""
    own = [line for line in lines if isinstance(line, Line) and line.id.startswith("visit-own")]
    items = [
        item for line in own for value in line.args.values() for item in (value if isinstance(value, tuple) else ())
    ]
    return {item.text if isinstance(item, Printed) else item.id.partition("-")[2] for item in items if item}


@settings(max_examples=60)
@given(parted(NAMES), parted(TESTS), parted(SIGNS), parted(CONDITIONS), st.sampled_from(["self", "mother"]))
def test_the_list_of_one_names_nothing_of_the_other(
    names: tuple[set[str], set[str]],
    tests: tuple[set[str], set[str]],
    signs: tuple[set[str], set[str]],
    conditions: tuple[set[str], set[str]],
    who: str,
) -> None:
    mine, hers = ("self", 0), ("mother", 1)
    records = {
        person: record(person, names[place], tests[place], signs[place], conditions[place])
        for person, place in (mine, hers)
    }
    other = 1 if who == "self" else 0
    understood = Understood(text="", language="fr", confidence=1.0, visit="laboratory", subject=who)
    turn = Turn(understood, Session(records=records), "fr", NOW)
    reply = asyncio.run(HANDLER(turn))
    assert not named(reply.lines) & (names[other] | tests[other] | signs[other])
    fasting = Line("visit-own", {"advice": Term("visit-own-fasting_with_diabetes")}) in reply.lines
    sugar = {
        one.name
        for one in load_medicines().medicines
        if one.family in ("insulin", "sulfonylurea", "metformin", "gliptin")
    }
    own = 1 - other
    assert fasting is ("diabetes" in conditions[own] or not sugar.isdisjoint(names[own]))
