"""Whatever is written, an appointment is never in the past and never more than a year ahead."""

from __future__ import annotations

import tomllib
from datetime import UTC, date, datetime, timedelta
from importlib.resources import files

from hypothesis import given
from hypothesis import strategies as st

from understanding.appointments import AHEAD, CASABLANCA, appointment

LOCALES = ("fr", "ar", "ary", "ary-Latn")


def calendar_words() -> list[str]:
    """Every form of every calendar word and unit of time, as a person would write it."""
    tables = [
        tomllib.loads(files("locales").joinpath(locale, "hears", f"{file}.toml").read_text("utf-8"))[kind]
        for locale in LOCALES
        for file, kind in (("calendar", "calendar"), ("quantities", "unit"))
    ]
    return sorted({form.replace("=", "") for table in tables for forms in table.values() for form in forms})


numbers = st.integers(0, 40).map(str) | st.dates(date(2000, 1, 1), date(2099, 12, 31)).map("{:%d/%m/%Y}".format)
words = st.sampled_from([*calendar_words(), "jours", "simana", "شهر", "أيام", "heures", "12/03", "10h30", "rdv"])
moments = st.datetimes(datetime(2025, 1, 1), datetime(2030, 12, 31), timezones=st.just(UTC))


@given(st.lists(words | numbers, max_size=7).map(" ".join), moments)
def test_no_day_is_past_and_none_is_far(text: str, now: datetime) -> None:
    heard = appointment(text, now)
    today = now.astimezone(CASABLANCA).date()
    assert heard.day is None or today <= heard.day <= today + AHEAD
    assert heard.doubt in (None, "time") or heard.day is None


@given(st.dates(date(2026, 1, 1), date(2026, 12, 31)), st.integers(0, 365))
def test_a_date_written_in_full_is_that_date(today: date, ahead: int) -> None:
    now = datetime(today.year, today.month, today.day, 10, tzinfo=UTC)
    day = today + timedelta(days=ahead)
    assert appointment(f"rdv le {day:%d/%m/%Y} à 10h", now).day == day


@given(st.text(max_size=60), moments)
def test_any_text_is_read(text: str, now: datetime) -> None:
    appointment(text, now)
