"""Dates as Moroccan sheets write them, the day first: 03/02/2025, 03 02 2025, 03-02-25, 3 février 2025, 2025-02-03."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from understanding.prints import flat, normal, prints

PLAIN_DATE = re.compile(
    r"(?<![\d.,/-])(?:\d{1,2}([/.-])\d{1,2}\1(?:19|20)\d{2}|\d{1,2}/\d{1,2}/\d{2}|(?:19|20)\d{2}-\d{2}-\d{2})(?![\d/-])"
)
"""A date among numbers: written so, it can be neither a result nor an interval."""

_NUMERIC_DATE = re.compile(
    r"(?<!\d)(\d{1,2})\s*[/.\- ]\s*(\d{1,2})\s*[/.\- ]\s*((?:19|20)\d{2})(?!\d)"
    r"|(?<![\d/.-])(\d{2})[/.-](\d{2})[/.-](\d{2})(?![\d/.-])"
)
_GLUED = re.compile(r"(?<!\d)(\d{2}) ?(\d{2}) ?((?:19|20)\d{2})(?!\d)")
_YEAR_FIRST = re.compile(r"(?<!\d)((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)")


def dates_in(text: str, *, glued: bool = False) -> Iterator[date]:
    """Every date a text holds; `glued`: also with the spaces in it lost, where nothing but a date can be meant."""
    plain = _GLUED.sub(r"\1/\2/\3", flat(text)) if glued else flat(text)
    for found in _YEAR_FIRST.finditer(plain):
        yield from _day(int(found[3]), int(found[2]), int(found[1]))
    for found in _NUMERIC_DATE.finditer(_YEAR_FIRST.sub(" ", plain)):
        day, month, year = (int(found[k] or found[k + 3]) for k in (1, 2, 3))
        yield from _day(day, month, year if year > 99 else 2000 + year)
    for found in _written_date().finditer(normal(text)):
        month = int(prints().which("month", found[2]) or 0)
        yield from _day(int(found[1]), month, int(found[3]))


@cache
def _written_date() -> re.Pattern[str]:
    months = "|".join(form for forms in prints().tables["month"].values() for form in forms)
    return re.compile(rf"\b(\d{{1,2}})(?:er)? ({months}) ((?:19|20)\d\d)\b")


def _day(day: int, month: int, year: int) -> Iterator[date]:
    with contextlib.suppress(ValueError):
        yield date(year, month, day)
