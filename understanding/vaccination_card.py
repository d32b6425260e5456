"""Reads a vaccination card: which vaccines stand on it, and the dates printed on the line of each."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from importlib.resources import files

from care.documents import VaccineSeen
from understanding.prints import normal
from understanding.report_words import phrases, says
from understanding.sheet_lines import Line

LEAST_CERTAINTY = 0.9  # of every character of a line whose date is told
_EARLIEST, _LATEST = 1930, 2099
_DATE = re.compile(r"(?<!\d)(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})(?!\d)")


def vaccines_on(lines: Sequence[Line]) -> tuple[VaccineSeen, ...]:
    """Every known vaccine once, in the order of the page. A line about the child (born on ...) gives no date."""
    seen: dict[str, VaccineSeen] = {}
    for line in lines:
        words = normal(line.text).split()
        if says(words, 0, phrases("word", "people")):
            continue
        dates = _dates(line)
        for vaccine in _vaccines(words):
            before = seen.get(vaccine)
            known = (*before.dates, *dates) if before else dates
            seen[vaccine] = VaccineSeen(vaccine, _shown()[vaccine], tuple(dict.fromkeys(known)))
    return tuple(seen.values())


def _dates(line: Line) -> tuple[date, ...]:
    """One date that is certain; with two on a line nobody knows which is the day of the vaccine."""
    clear = all(glyph.probability >= LEAST_CERTAINTY for placed in line.words for glyph in placed.word.glyphs)
    found = [day for day in map(_day, _DATE.finditer(line.text)) if day is not None] if clear else []
    return tuple(found) if len(found) == 1 else ()


def _day(found: re.Match[str]) -> date | None:
    day, month, year = (int(part) for part in found.groups())
    try:
        return date(year, month, day) if _EARLIEST <= year <= _LATEST else None
    except ValueError:
        return None


def _vaccines(words: Sequence[str]) -> list[str]:
    """The vaccines a line names, the longest name at each place."""
    found, at = [], 0
    while at < len(words):
        names = [(name, vaccine) for name, vaccine in _names() if tuple(words[at : at + len(name)]) == name]
        name, vaccine = max(names, key=lambda entry: len(entry[0]), default=((), ""))
        if vaccine:
            found.append(vaccine)
        at += max(1, len(name))
    return list(dict.fromkeys(found))


@cache
def _table() -> Mapping[str, Sequence[str]]:
    table: Mapping[str, Sequence[str]] = tomllib.loads((files("locales") / "fr" / "vaccines.toml").read_text("utf-8"))[
        "vaccine"
    ]
    return table


@cache
def _shown() -> Mapping[str, str]:
    return {vaccine: forms[0] for vaccine, forms in _table().items()}


@cache
def _names() -> tuple[tuple[tuple[str, ...], str], ...]:
    return tuple((tuple(normal(form).split()), vaccine) for vaccine, forms in _table().items() for form in forms)
