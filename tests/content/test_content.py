"""The content is whole: every id has its words in every variety, everything rules speak of can be said."""

from __future__ import annotations

import pytest

from bot.check import problems
from bot.words import locales, say
from care.knowledge import knowledge

PLACES = {
    "emergency",
    "doctor",
    "health_centre",
    "pharmacy",
    "specialist",
    "maternity",
    "dentist",
    "poison_centre",
    "rabies_centre",
}


def test_there_is_no_fault_in_the_content() -> None:
    assert problems() == []


def test_the_first_slice_is_there() -> None:
    data = knowledge()
    assert len(data.red_flags) >= 40
    assert len(data.complaints) >= 15


def test_what_no_clinician_reviewed_says_so() -> None:
    data = knowledge()
    reviewed = [c.id for c in data.complaints.values() if bool(c.reviewed_by) != bool(c.reviewed_on)]
    assert not reviewed, "a review has a reviewer and a date, or it is none"


def test_every_source_is_dated_and_marked() -> None:
    for name, source in knowledge().sources.items():
        assert source.status in ("found", "listed", "memory", "conflict"), name
        assert source.checked.year >= 2026, name


@pytest.mark.parametrize("locale", locales())
def test_the_bot_describes_itself_within_telegrams_limits(locale: str) -> None:
    assert len(say(locale, "bot-description")) <= 512
    assert len(say(locale, "bot-short")) <= 120


def test_complaints_refer_only_to_places_that_exist() -> None:
    named = {place for complaint in knowledge().complaints.values() for place in complaint.see.values()}
    assert named <= PLACES
