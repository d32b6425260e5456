"""The comparison of four tellings says what they share, what one lacks, and whether all are an emergency."""

from __future__ import annotations

import pytest

from care.knowledge import knowledge
from care.terms import Level
from tests.content.agreement import Compared, alarming, same_verdicts
from tests.content.development import items


def told(levels: list[str], *findings: set[str]) -> Compared:
    locales = ("fr", "ar", "ary", "ary-Latn")
    return Compared(
        items()[0],
        {locale: frozenset(found) for locale, found in zip(locales, findings, strict=True)},
        {locale: Level(level) for locale, level in zip(locales, levels, strict=True)},
    )


ALL = ["emergency"] * 4
BUT_ONE = ["emergency", "emergency", "urgent_24h", "emergency"]


def test_findings_that_one_telling_lacks_are_named() -> None:
    one = told(ALL, {"faint", "chest_pain"}, {"chest_pain"}, {"faint", "chest_pain"}, {"faint", "chest_pain"})
    assert one.agreement == pytest.approx(1 / 2)
    assert list(one.differing()) == [("faint", ["fr", "ary", "ary-Latn"], ["ar"])]


def test_tellings_without_alarm_agree() -> None:
    assert told(["self_care"] * 4, set(), set(), set(), set()).agreement == 1


def test_the_verdict_is_emergency_or_not() -> None:
    assert told(ALL, set(), set(), set(), set()).same_verdict
    assert told(["self_care", "urgent_24h", "information", "self_care"], set(), set(), set(), set()).same_verdict
    assert not told(BUT_ONE, set(), set(), set(), set()).same_verdict
    pair = [told(ALL, set(), set(), set(), set()), told(BUT_ONE, set(), set(), set(), set())]
    assert same_verdicts(pair) == pytest.approx(1 / 2)


def test_who_a_person_is_alarms_nobody() -> None:
    data = knowledge()
    assert "chest_pressure" in alarming(data)
    assert not [one for one in alarming(data) if data.findings[one].context]
