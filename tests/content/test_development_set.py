"""The development set holds its floors in every variety, and the judge of it judges right."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from care.terms import Level
from tests.content.development import VARIETIES, items
from tests.content.measure import FLOORS, HELD, below, floors, kept, measured, written
from tests.content.scoring import Expected, Figures, figures, is_escalated, is_safe, upper_bound

PERFECT = Figures(
    texts=10, emergencies=5, emergency_sensitivity=1, miss_bound=0.45, safe=1, exact=1, acceptable=1, benign_escalated=0
)


def test_no_figure_falls_below_its_floor() -> None:
    assert below(measured(), floors()) == []


def test_every_variety_tells_every_case() -> None:
    told = items()
    assert len({item.id for item in told}) == len(told) > 200
    assert all(set(item.texts) == set(VARIETIES.values()) for item in told)
    assert set(floors()) == set(VARIETIES.values())
    assert all(set(held) == set(HELD) for held in floors().values())


@pytest.mark.parametrize(
    ("gold", "acceptable", "least_safe", "said", "safe", "escalated"),
    [
        ("emergency", ["emergency"], "emergency", "emergency", True, False),
        ("emergency", ["emergency"], "emergency", "urgent_24h", False, False),
        ("emergency", ["emergency", "urgent_24h"], "urgent_24h", "urgent_24h", True, False),
        ("self_care", ["self_care"], "self_care", "routine_consult", True, False),  # one too high is caution
        ("self_care", ["self_care"], "self_care", "urgent_24h", True, True),
        ("self_care", ["self_care", "urgent_24h"], "self_care", "urgent_24h", True, False),  # defended
        ("self_care", ["self_care"], "self_care", "information", False, False),
        ("information", ["information"], "information", "off_topic", True, False),  # neither asks for anything
        ("off_topic", ["off_topic"], "off_topic", "self_care", True, False),
        ("off_topic", ["off_topic"], "off_topic", "routine_consult", True, True),
        ("routine_consult", ["routine_consult"], "routine_consult", "emergency", True, False),  # not a benign text
    ],
)
def test_what_is_safe_and_what_is_too_high(
    gold: str, acceptable: list[str], least_safe: str, said: str, safe: bool, escalated: bool
) -> None:
    expected = Expected(Level(gold), frozenset(map(Level, acceptable)), Level(least_safe))
    assert is_safe(expected, Level(said)) is safe
    assert is_escalated(expected, Level(said)) is escalated


def test_figures_of_a_handful() -> None:
    emergency = Expected(Level.EMERGENCY, frozenset({Level.EMERGENCY}), Level.EMERGENCY)
    cold = Expected(Level.SELF_CARE, frozenset({Level.SELF_CARE, Level.ROUTINE_CONSULT}), Level.SELF_CARE)
    told = figures(
        [
            (emergency, Level.EMERGENCY),
            (emergency, Level.URGENT_24H),
            (cold, Level.SELF_CARE),
            (cold, Level.ROUTINE_CONSULT),
            (cold, Level.EMERGENCY),
        ]
    )
    assert (told.texts, told.emergencies) == (5, 2)
    assert told.emergency_sensitivity == pytest.approx(1 / 2)
    assert told.safe == pytest.approx(4 / 5)
    assert told.exact == pytest.approx(2 / 5)
    assert told.acceptable == pytest.approx(3 / 5)
    assert told.benign_escalated == pytest.approx(1 / 3)


def test_the_bound_is_clopper_and_pearsons() -> None:
    assert upper_bound(0, 60) == pytest.approx(1 - 0.05 ** (1 / 60))  # no miss: closed form
    assert upper_bound(3, 3) == 1
    assert upper_bound(0, 0) == 1  # nothing tried proves nothing
    bound = upper_bound(2, 50)
    tail = sum(math.comb(50, k) * bound**k * (1 - bound) ** (50 - k) for k in range(3))
    assert tail == pytest.approx(0.05, abs=1e-6)


def test_floors_only_rise_unless_lowering_is_asked_for() -> None:
    worse = replace(PERFECT, exact=0.8, benign_escalated=0.1)
    held = {"fr": {name: kept(name, PERFECT.named()[name]) for name in HELD}}
    assert len(below({"fr": worse}, held)) == 2
    assert "exact = 1.000" in written({"fr": worse}, held, lower=False)
    assert "benign_escalated = 0.000" in written({"fr": worse}, held, lower=False)
    lowered = written({"fr": worse}, held, lower=True)
    assert "exact = 0.800" in lowered
    assert "benign_escalated = 0.100" in lowered
    assert "exact = 1.000" in written({"fr": PERFECT}, {"fr": {**held["fr"], "exact": 0.8}}, lower=False)


def test_a_figure_holds_its_own_floor() -> None:
    third = replace(PERFECT, safe=2 / 3, benign_escalated=1 / 3)
    held = {"fr": {name: kept(name, third.named()[name]) for name in HELD}}
    assert below({"fr": third}, held) == []


def test_the_floors_are_as_the_command_writes_them() -> None:
    now = {
        locale: replace(
            PERFECT,
            emergency_sensitivity=held["emergency_sensitivity"],
            safe=held["safe"],
            exact=held["exact"],
            acceptable=held["acceptable"],
            benign_escalated=held["benign_escalated"],
        )
        for locale, held in floors().items()
    }
    assert FLOORS.read_text(encoding="utf8") == written(now, {}, lower=True)
