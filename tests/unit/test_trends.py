"""Values over time: one unit across laboratories, what can't be compared left out, a chart a phone can load."""

from __future__ import annotations

import io
from datetime import date, timedelta
from decimal import Decimal
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageFont

from bot.pages.chart import chart
from bot.words import locales, say
from care.analytes import load_analytes
from care.trends import Dated, Series, series

FASTING = load_analytes()["glucose_fasting"]
HBA1C = load_analytes()["hba1c"]
BYTES = 8 * 1024
MARCH, SEPTEMBER, NOVEMBER = date(2025, 3, 1), date(2025, 9, 12), date(2026, 11, 2)


def dated(on: date, value: str, unit: str = "g/L", low: str | None = "0.70", high: str | None = "1.10") -> Dated:
    return Dated(
        on, Decimal(value), unit, None if low is None else Decimal(low), None if high is None else Decimal(high)
    )


def test_values_of_two_laboratories_are_told_in_the_unit_of_the_latest() -> None:
    made = series(FASTING, [dated(NOVEMBER, "1.31"), dated(MARCH, "6.4", "mmol/L", "3.9", "6.1")])
    assert made is not None
    assert [(one.on, one.value, one.unit) for one in made.points] == [
        (MARCH, Decimal("1.15"), "g/L"),
        (NOVEMBER, Decimal("1.31"), "g/L"),
    ]
    assert (made.points[0].low, made.points[0].high) == (Decimal("0.70"), Decimal("1.10"))
    assert made.direction == "up"


def test_a_scale_with_another_zero_is_converted_too() -> None:
    made = series(HBA1C, [dated(MARCH, "53", "mmol/mol", None, None), dated(NOVEMBER, "7.2", "%", None, None)])
    assert made is not None
    assert [str(one.value) for one in made.points] == ["7.0", "7.2"]


def test_a_unit_that_is_not_the_analytes_is_refused_by_name() -> None:
    odd = dated(SEPTEMBER, "115", "mg", None, None)
    made = series(FASTING, [dated(MARCH, "1.26"), odd, dated(NOVEMBER, "1.31")])
    assert made is not None
    assert made.refused == (odd,)
    assert odd.on not in [one.on for one in made.points]
    assert series(FASTING, [odd]) is None


def test_a_sheet_sent_twice_counts_once_and_two_values_of_one_day_both() -> None:
    again = dated(MARCH, "1.26")
    made = series(FASTING, [again, dated(MARCH, "1.26"), dated(MARCH, "1.40")])
    assert made is not None
    assert len(made.points) == 2


@given(st.lists(st.tuples(st.integers(0, 4000), st.decimals("0.2", "5", places=2), st.sampled_from(("g/L", "mmol/L")))))
@settings(max_examples=60, deadline=None)
def test_no_value_is_lost_or_made_up(values: list[tuple[int, Decimal, str]]) -> None:
    told = [Dated(MARCH + timedelta(days), value, unit) for days, value, unit in values]
    made = series(FASTING, told)
    if not told:
        assert made is None
        return
    assert made is not None
    assert {one.on for one in made.points} == {one.on for one in told}
    for one in made.points:
        close = [FASTING.in_base(other.value, other.unit) for other in told if other.on == one.on]
        value = FASTING.in_base(one.value, one.unit)
        assert value is not None
        assert min(abs(value - other) for other in close if other is not None) < Decimal("0.01")


def made_of(points: list[Dated]) -> Series:
    made = series(FASTING, points)
    assert made is not None
    return made


LONG = [dated(MARCH + timedelta(17 * month), f"1.{month:02}") for month in range(40)]
CLOSE = [dated(NOVEMBER + timedelta(day), f"1.{day}1") for day in range(3)]
FLAT = [dated(MARCH, "1.10", low=None, high=None), dated(NOVEMBER, "1.10", low=None, high=None)]


@pytest.mark.parametrize("locale", locales())
@pytest.mark.parametrize("points", [LONG, CLOSE, FLAT, [dated(MARCH, "1.26"), dated(MARCH, "1.30")]])
def test_a_chart_is_small_and_shows_something(locale: str, points: list[Dated]) -> None:
    png = chart(made_of(points), locale)
    assert len(png) <= BYTES
    with Image.open(io.BytesIO(png)) as picture:
        assert picture.format == "PNG"
        assert picture.width == 600
        assert len(picture.convert("RGB").getcolors(maxcolors=256) or ()) > 2


def test_every_letter_of_the_chart_is_in_the_fonts_it_ships_with() -> None:
    folder = Path(str(files("bot.pages"))) / "fonts"
    fonts = [ImageFont.truetype(str(font)) for font in sorted(folder.glob("*-Regular.ttf"))]
    absent = [bytes(font.getmask("\uffff")) for font in fonts]
    said = {letter for locale in locales() for one in load_analytes() for letter in say(locale, f"analyte-{one.id}")}
    said |= {letter for locale in locales() for letter in say(locale, "trend-band")} | set("0123456789,/")
    missing = {
        letter
        for letter in said - {" ", "\u2068", "\u2069", "\u2066"}
        if all(bytes(font.getmask(letter)) == none for font, none in zip(fonts, absent, strict=True))
    }
    assert not missing


def test_two_values_of_one_day_stay_in_the_order_in_which_they_were_kept() -> None:
    made = series(FASTING, [dated(MARCH, "1.40"), dated(MARCH, "1.20"), dated(MARCH, "1.30")])
    assert made is not None
    assert [str(one.value) for one in made.points] == ["1.40", "1.20", "1.30"]
