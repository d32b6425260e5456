"""What a reader found on a document: results with their certainty, or the problem that stopped it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Literal

Flag = Literal["H", "L", "N"]


class Status(StrEnum):
    """How far the reading got."""

    OK = "ok"
    PARTIAL = "partial"
    RETAKE = "retake"
    NOT_LAB = "not_lab"


@dataclass(frozen=True)
class Result:
    """One line of a lab sheet as printed.

    `value` is the number in `unit` (None for a qualitative result, whose printed words are in `text`);
    `low`/`high` are the PRINTED reference interval for this patient (None: not printed or not sure);
    `flag` compares the value with the printed interval; `sure` is False when any doubt remains, and an
    unsure number is never interpreted before the person confirmed it.
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


@dataclass(frozen=True)
class Document:
    """A read document: `kind` is lab_report, radiology, prescription, vaccination, receipt or unknown.

    `problem` names what to tell the person when the status is not OK: blurry, dark, glare, too_small, cropped,
    handwriting, no_text, blank, wrong_type, too_big, bomb, broken, too_slow, protected, too_many_pages.
    `unread` counts lines that look like results but were not understood.
    """

    status: Status
    kind: str
    problem: str | None = None
    sampled_on: date | None = None
    sex: Literal["male", "female"] | None = None
    results: tuple[Result, ...] = field(default=())
    unread: int = 0
