"""What a sheet says about itself and its patient: the date of sampling and the sex."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache

from care.analytes import Sex
from understanding.prints import flat, normal, prints
from understanding.sheet_lines import Line

_NUMERIC_DATE = re.compile(
    r"(?<!\d)(\d{1,2})\s?[/.\- ]\s?(\d{1,2})\s?[/.\- ]\s?((?:19|20)\d{2})(?!\d)"
    r"|(?<![\d/.-])(\d{2})[/.-](\d{2})[/.-](\d{2})(?![\d/.-])"
)


@cache
def _written_date() -> re.Pattern[str]:
    months = "|".join(form for forms in prints().tables["month"].values() for form in forms)
    return re.compile(rf"\b(\d{{1,2}})(?:er)? ({months}) ((?:19|20)\d\d)\b")


def sampled_on(lines: Sequence[Line]) -> date | None:
    """The date of sampling; failing that the latest date of the page that is not one of birth."""
    others: list[date] = []
    for line in lines:
        text, found = normal(line.text), list(_dates(line.text))
        if found and prints().says("word", "sampled", text):
            return found[0]
        if not prints().says("word", "born", text):
            others += found
    return max(others, default=None)


def _dates(text: str) -> Iterator[date]:
    """Dates as Moroccan sheets write them, the day first: 03/02/2025, 03-02-25, 3 février 2025."""
    for found in _NUMERIC_DATE.finditer(flat(text)):
        day, month, year = (int(found[k] or found[k + 3]) for k in (1, 2, 3))
        yield from _day(day, month, year if year > 99 else 2000 + year)
    for found in _written_date().finditer(normal(text)):
        month = int(prints().which("month", found[2]) or 0)
        yield from _day(int(found[1]), month, int(found[3]))


def _day(day: int, month: int, year: int) -> Iterator[date]:
    with contextlib.suppress(ValueError):
        yield date(year, month, day)


@cache
def _sex_patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """`Sexe : F`, and a title; a single M is a title only with its point."""
    words = {name: "|".join(prints().forms("word", name)) for name in ("sex", "lady", "mister")}
    title = rf"\b(?:(?P<lady>{words['lady']})|{words['mister']}|m(?=\.))(?![a-z])"
    return re.compile(rf"\b(?:{words['sex']})\s*:?\s*(?P<letter>[mfh])"), re.compile(title)


def sex_of_patient(lines: Sequence[Line]) -> Sex | None:
    """The patient's sex: `Sexe : F`, else the title before the patient's name; a doctor's title says nothing."""
    said, title = _sex_patterns()
    texts = [(flat(line.text), normal(line.text)) for line in lines]
    for text, _ in texts:
        if found := said.search(text):
            return "female" if found["letter"] == "f" else "male"
    of_patient = [text for text, words in texts if prints().says("word", "patient", words)]
    of_nobody = [text for text, words in texts if not prints().says("word", "doctor", words)]
    for text in (*of_patient, *of_nobody):
        if found := title.search(text):
            return "female" if found["lady"] else "male"
    return None
