"""The columns of a printed table, as their headings tell them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from understanding.printed_dates import PLAIN_DATE, dates_in
from understanding.prints import flat, normal, prints
from understanding.sheet_lines import Line, Placed

_GOES_ON = 5  # letters; a heading as long may be followed by others: `Unité SI`, `Normes (adulte)`
_TOUCHES = 2  # letter heights between a heading and its date


@dataclass(frozen=True)
class Columns:
    """The headings of a table, each with the middle of its column; tables side by side repeat theirs."""

    places: tuple[tuple[str, float], ...] = ()

    def at(self, x: float) -> str | None:
        """The heading nearest to a place."""
        return min(self.places, key=lambda place: abs(place[1] - x), default=(None, 0.0))[0]

    def have(self, *headings: str) -> bool:
        """Whether the table has columns with all these headings."""
        return set(headings) <= {heading for heading, _ in self.places}

    def distance(self, heading: str, x: float) -> float:
        """How far a place is from the nearest column of a heading, which the table must have."""
        return min(abs(place - x) for other, place in self.places if other == heading)

    def renewed(self, others: Columns) -> Columns:
        """These columns, but for those of which others tell the place anew."""
        kept = tuple(place for place in self.places if not others.have(place[0]))
        return Columns(kept + others.places)


def columns_of(line: Line) -> Columns | None:
    """The columns that a line of headings tells, if it is one.

    A date beside headings is that of a column of results: the latest of the sheet's own, the others of previous ones.
    """
    found = [(heading, word) for word in line.words if (heading := heading_of(word.word.text))]
    dated = [word for word in line.words if _is_date(word) and not _belongs_to(word, found)]
    if found and dated and not any(heading == "result" for heading, _ in found):
        latest = max(dated, key=_latest)
        found.append(("result", latest))
        dated.remove(latest)
    found += [("previous", word) for word in dated] if found else []
    headings = [heading for heading, _ in found]
    alone = headings == ["reference"] and len(line.words) <= 3
    if (len(headings) < 2 and not alone) or _holds_numbers(line):
        return None
    return Columns(tuple((heading, word.middle) for heading, word in found))


def heading_of(text: str) -> str | None:
    """What a column of this heading holds; the longest form that the text is, or begins with, decides."""
    wanted = normal(_without_dates(text))
    if not wanted or any(c.isdigit() for c in wanted):
        return None
    fits = [
        (len(form), heading)
        for heading, forms in prints().tables["heading"].items()
        for form in forms
        if wanted == form or (len(form) >= _GOES_ON and wanted.startswith(f"{form} "))
    ]
    return max(fits)[1] if fits else None


def _without_dates(text: str) -> str:
    return PLAIN_DATE.sub(" ", flat(text))


def _is_date(word: Placed) -> bool:
    return bool(PLAIN_DATE.search(flat(word.word.text))) and not re.search(r"\d", _without_dates(word.word.text))


def _latest(word: Placed) -> tuple[int, int, int]:
    latest = max(dates_in(word.word.text), default=None)
    return (latest.year, latest.month, latest.day) if latest else (0, 0, 0)


def _belongs_to(date: Placed, found: list[tuple[str, Placed]]) -> bool:
    """`Résultat | 05/09/2020` found as two words are one heading."""
    return any(0 <= date.left - word.right < _TOUCHES * word.height for _, word in found)


def _holds_numbers(line: Line) -> bool:
    """Numbers, and not dates: an entry that spells out what each is, and no line of headings."""
    return any(re.search(r"\d[.,]\d|\d\s*[-–]\s*\d", _without_dates(word.word.text)) for word in line.words)
