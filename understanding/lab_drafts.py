"""A result in the making: what was read of it, every reason to doubt it, and how clear its digits must be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from care.analytes import Analyte
from care.documents import Flag, Result
from understanding.printed_numbers import PrintedInterval, PrintedNumber
from understanding.printed_units import as_written
from understanding.sheet_items import Item


class Doubt(StrEnum):
    """Why a result may not be what is printed."""

    UNIT = "unit"  # not read, or not one of this analyte's
    IMPLAUSIBLE = "implausible"  # no sheet can print this value in this unit
    THOUSANDS = "thousands"  # 7.250 is 7250 or 7.25
    DECIMALS = "decimals"  # fewer than the interval's or the other rows': a comma lost
    MORE_DECIMALS = "more_decimals"  # more than the interval's: a stroke read as a digit
    LEADING_ZERO = "leading_zero"
    GLUED = "glued"  # other digits touch it
    LEADER = "leader"  # the dots that lead up to it may have swallowed a digit
    MARK = "mark"  # its last 1 may be an arrow
    EXTREME = "extreme"  # many times the interval's bound, for an analyte that seldom is
    NO_INTERVAL = "no_interval"  # the page prints intervals, and this row's was not read
    INTERVAL = "interval"  # the interval is not one of this analyte's in this unit
    FLAG = "flag"  # the printed mark says otherwise
    FLAG_MISSING = "flag_missing"  # other abnormal rows are marked and this one is not
    COLUMN = "column"  # stands in the column of another thing
    NAME = "name"  # the line below may go on with the name and make it another
    SECOND_SYSTEM = "second_system"  # the same result in other units is another number
    ARITHMETIC = "arithmetic"  # contradicts other results of the page
    DUPLICATE = "duplicate"  # printed twice, differently
    WORDS = "words"  # several results in words, or something else beside them
    DIM = "dim"  # a digit was hard to read
    SECOND_READING = "second_reading"  # read again in another light it is another number


FORGIVEN = {Doubt.DIM, Doubt.NO_INTERVAL, Doubt.FLAG_MISSING}
"""What arithmetic with other results makes up for."""

MISREAD = {
    Doubt.IMPLAUSIBLE,
    Doubt.DECIMALS,
    Doubt.MORE_DECIMALS,
    Doubt.LEADING_ZERO,
    Doubt.GLUED,
    Doubt.MARK,
    Doubt.EXTREME,
    Doubt.ARITHMETIC,
}
"""What shows that digits were lost, added or mistaken."""

STROKES = {Doubt.DECIMALS, Doubt.MORE_DECIMALS, Doubt.MARK, Doubt.GLUED}
"""What is wrong with the number by itself, whatever the rest of the page says."""

LEAST_CERTAINTY = 0.7  # of every digit of a number
LEAST_CERTAINTY_POOR = 0.95  # the same on a page that reads badly
LEAST_CERTAINTY_CHECKED = 0.6  # where the interval printed beside it vouches for unit, comma and size
LEAST_CERTAINTY_CHECKED_POOR = 0.87
POOR_PAGE = 0.96  # mean confidence
LEAST_INTERVAL_CERTAINTY = 0.6  # to compare the value with it
LEAST_SHOWN_CERTAINTY = 0.8  # to tell it as printed
LEAST_SHOWN_CERTAINTY_POOR = 0.92
LEAST_WORD_CERTAINTY = 0.4  # of the letters of a known word: no misreading makes one of another


@dataclass(eq=False, slots=True)
class Draft:
    """A result in the making."""

    analyte: Analyte
    name: str
    item: Item
    left: float = 0.0  # where its row begins
    section: int = 0  # of the sheet, between two titles
    headed: bool = False  # stands under the heading of results
    number: PrintedNumber | None = None
    unit: str | None = None  # canonical; None: not read
    interval: PrintedInterval | None = None
    trusted: bool = False  # the interval makes sense for this analyte and unit
    flag: Flag | None = None
    marked: bool = False  # a mark is printed
    confirmed: bool = False  # by arithmetic with other results
    doubts: set[Doubt] = field(default_factory=set)

    @property
    def value(self) -> Decimal | None:
        return self.number.value if self.number else None

    @property
    def base(self) -> float | None:
        """The value in the base unit, when the unit is known and the value is more than a limit."""
        if self.number is None or self.unit is None or self.item.sign:
            return None
        value = self.analyte.in_base(self.number.value, self.unit)
        return None if value is None else float(value)

    @property
    def certainty(self) -> float:
        return self.item.certainty

    def _least_certainty(self, *, poor: bool) -> float:
        if self.number is None and len(self.item.value) > 4:
            return LEAST_WORD_CERTAINTY
        if self.interval is not None and self.trusted:
            return LEAST_CERTAINTY_CHECKED_POOR if poor else LEAST_CERTAINTY_CHECKED
        return LEAST_CERTAINTY_POOR if poor else LEAST_CERTAINTY

    def remaining(self, page_confidence: float, least: float = 0.0) -> set[Doubt]:
        """The doubts that stand, with those about dim digits: a poor page must be read better."""
        least = max(least, self._least_certainty(poor=page_confidence < POOR_PAGE))
        doubts = self.doubts | ({Doubt.DIM} if self.certainty < least else set())
        return doubts - FORGIVEN if self.confirmed else doubts

    def result(self, doubts: set[Doubt], page_confidence: float, seen_again: bool | None = None) -> Result:
        """The result as other rooms know it; an interval that is not trusted, or not clear, is left out.

        `seen_again` says whether a second reading gave the same interval, if there was one.
        """
        least = LEAST_SHOWN_CERTAINTY_POOR if page_confidence < POOR_PAGE else LEAST_SHOWN_CERTAINTY
        shown = self.interval if self.trusted and self.interval and self.interval.applies else None
        if shown and (seen_again is False or (shown.certainty < least and not seen_again)):
            shown = None
        unit = as_written(self.analyte, self.unit) if self.unit else ""
        return Result(
            analyte=self.analyte.id,
            name=self.name,
            value=self.value,
            sign=self.item.sign,
            text="" if self.number else self.item.value,
            unit=unit,
            low=shown.low if shown else None,
            high=shown.high if shown else None,
            flag=self.flag if shown else None,
            sure=not doubts,
            doubts=tuple(sorted(doubts)),
            marked=self._marked(poor=page_confidence < POOR_PAGE) if doubts and self.number else "",
        )

    def _marked(self, *, poor: bool) -> str:
        """The number as printed with its dim digits in brackets; empty when every digit is clear."""
        least = self._least_certainty(poor=poor)
        glyphs = self.item.placed.word.glyphs[self.item.start : self.item.end]
        dim = [glyph.char.isdigit() and glyph.probability < least for glyph in glyphs]
        return in_brackets("".join(glyph.char for glyph in glyphs), dim) if any(dim) else ""


def in_brackets(text: str, marked: Sequence[bool]) -> str:
    """The text with the marked characters in brackets: `6,[8]`."""
    return "".join(f"[{char}]" if mark else char for char, mark in zip(text, marked, strict=True))


def differing(one: str, other: str) -> str:
    """One of two readings of a number with the digits in brackets that the other has otherwise; empty: none to tell."""
    if len(one) != len(other):
        return ""
    marked = [first != second for first, second in zip(one, other, strict=True)]
    return in_brackets(one, marked) if any(marked) else ""
