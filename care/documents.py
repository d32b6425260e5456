"""What a reader found on a document: results, terms, medicines or vaccines as ids, or the problem that stopped it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Literal

Flag = Literal["H", "L", "N"]
Sign = Literal["", "<", ">"]


class Status(StrEnum):
    """How far the reading got."""

    OK = "ok"
    PARTIAL = "partial"
    RETAKE = "retake"
    NOT_LAB = "not_lab"


@dataclass(frozen=True)
class Result:
    """One line of a lab sheet as printed.

    `value` is the number in `unit` (None for a qualitative result, whose printed words are in `text`); with a `sign`
    it is the limit of what could be measured, and the result is less or more;
    `low`/`high` are the PRINTED reference interval for this patient (None: not printed or not sure);
    `flag` compares the value with the printed interval; `sure` is False when any doubt remains, and an
    unsure number is never interpreted before the person confirmed it; `marked` is such a number as printed, with
    the digits that were hard to read in brackets ("6,[8]"), if any were.
    """

    analyte: str
    name: str
    value: Decimal | None
    text: str
    unit: str
    low: Decimal | None = None
    high: Decimal | None = None
    flag: Flag | None = None
    sure: bool = False
    doubts: tuple[str, ...] = ()
    sign: Sign = ""
    marked: str = ""


def flag_of_limit(limit: Decimal, sign: Sign, low: Decimal | None, high: Decimal | None) -> Flag | None:
    """What is known of a result of which only a limit is: `< 5` is low beside 6 - 9, normal beside < 6."""
    near, far = (low or None, high) if sign == "<" else (high, low)  # nothing measured is below 0

    def reaches(bound: Decimal) -> bool:
        return limit <= bound if sign == "<" else limit >= bound

    if near is not None and reaches(near):
        return "L" if sign == "<" else "H"
    return "N" if near is None and (far is None or reaches(far)) else None


class Polarity(StrEnum):
    """What a report says of a term: seen, perhaps, or looked for and not seen."""

    PRESENT = "present"
    UNCERTAIN = "uncertain"
    ABSENT = "absent"


@dataclass(frozen=True)
class TermSeen:
    """A term of the glossary on a report. `word` is a form of our own list, never text of the page.

    `concluding`: it stands in the conclusion. `past`: told as something of before.
    """

    term: str
    word: str
    polarity: Polarity
    concluding: bool = False
    past: bool = False


@dataclass(frozen=True)
class MedicineSeen:
    """A medicine on a prescription: `name` as in our own list, `how` it was written, "" where that is not sure.

    `how` holds numbers and words of the closed list of posology only.
    """

    family: str
    name: str
    how: str = ""
    remembered: bool = False


@dataclass(frozen=True)
class VaccineSeen:
    """A vaccine on a card and the dates that stand beside it."""

    vaccine: str
    name: str
    dates: tuple[date, ...] = ()


@dataclass(frozen=True)
class Document:
    """A read document.

    `kind` is lab_report, radiology, letter, prescription, vaccination, certificate, care_form, receipt or unknown.

    `problem` names what to tell the person when the status is not OK: blurry, dark, glare, too_small, cropped,
    handwriting, screen, no_text, blank, wrong_type, too_big, bomb, broken, too_slow, protected, too_many_pages.
    `unread` counts lines that look like results but were not understood. `concluded`: a conclusion was found.
    """

    status: Status
    kind: str
    problem: str | None = None
    sampled_on: date | None = None
    sex: Literal["male", "female"] | None = None
    results: tuple[Result, ...] = field(default=())
    unread: int = 0
    terms: tuple[TermSeen, ...] = ()
    concluded: bool = False
    medicines: tuple[MedicineSeen, ...] = ()
    vaccines: tuple[VaccineSeen, ...] = ()


def unreadable(problem: str) -> Document:
    """What is said of bytes that cannot be read."""
    return Document(Status.RETAKE, "unknown", problem=problem)
