"""What a sheet says about itself and its patient: the date of sampling and the sex."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import cache

from care.analytes import Sex
from understanding.printed_dates import dates_in
from understanding.prints import flat, normal, prints
from understanding.sheet_lines import Line


def sampled_on(lines: Sequence[Line]) -> date | None:
    """The date of sampling; failing that the latest date of the page that is not one of birth."""
    others: list[date] = []
    for line in lines:
        text, found = (
            normal(line.text),
            list(dates_in(line.text, glued=prints().says("word", "sampled", normal(line.text)))),
        )
        if found and prints().says("word", "sampled", text):
            return found[0]
        if not prints().says("word", "born", text):
            others += found
    return max(others, default=None)


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
