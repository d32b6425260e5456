"""What stands on a printed line: numbers, units, reference intervals, qualitative results, marks and text."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

import numpy as np

from care.analytes import Sex
from care.documents import Sign
from understanding.printed_dates import PLAIN_DATE
from understanding.printed_units import UNIT, unit_of
from understanding.prints import flat, normal, prints
from understanding.sheet import Glyph, Word
from understanding.sheet_lines import Placed


class Kind(StrEnum):
    """What an item is."""

    NUMBER = "number"
    UNIT = "unit"
    RANGE = "range"  # two bounds
    BELOW = "below"  # an upper bound
    ABOVE = "above"  # a lower bound
    QUALITY = "quality"  # a result in words
    FLAG = "flag"  # H, L, an arrow, a star
    ALSO = "also"  # "soit": the same result in other words
    DATE = "date"  # of a previous result
    TEXT = "text"


INTERVALS = (Kind.RANGE, Kind.BELOW, Kind.ABOVE)
HIGH_MARKS, LOW_MARKS, ANY_MARKS = ("H", "↑"), ("L", "B", "↓"), ("*", "+", "-")


@dataclass(eq=False, slots=True)
class Item:
    """One item of a line: `values` are the numbers as printed, the canonical unit, or the word it stands for.

    `certainty` is the least probability of its digits; `glued` says that other digits touch the number; `sign` is
    that of a result beyond what was measured; `apart` says that the bounds of an interval were found each by itself;
    `led` that leaders run up to it.
    """

    kind: Kind
    raw: str
    values: tuple[str, ...]
    left: float
    right: float
    certainty: float
    placed: Placed
    start: int
    end: int
    sex: Sex | None = None
    glued: bool = False
    sign: Sign = ""
    apart: bool = False
    led: bool = False

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2

    @property
    def value(self) -> str:
        return self.values[0]

    def last_gap(self) -> float | None:
        """The space before the last digit relative to the other spaces; None when it cannot be told.

        An arrow, a bar or an I printed after a number is often read as a final 1, further off than a digit.
        """
        digits = [
            (place, glyph.at)
            for place, glyph in enumerate(self.placed.word.glyphs[self.start : self.end])
            if glyph.char.isdigit()
        ]
        steps = [(b[1] - a[1], b[0] - a[0]) for a, b in itertools.pairwise(digits)]
        near = [gap for gap, apart in steps[:-1] if apart == 1]
        if not near or steps[-1][1] != 1:
            return None
        return float(steps[-1][0] / max(float(np.median(near)), 1e-6))


def items_of(placed: Placed) -> list[Item]:
    """The items of one word of a line, from left to right."""
    scanner = _Scanner(placed)
    scanner.dates()
    scanner.units()
    scanner.intervals()
    scanner.numbers()
    scanner.words()
    return sorted(scanner.items, key=lambda item: item.left)


_NUMBER = r"(?:[1-9]\d{0,2}(?:[ .]\d{3})+(?:,\d{1,3})?(?!\d)|\d+(?:[.,]\d+|, \d{1,2}(?![\d,.]))?)"
_PLAIN = r"(?:\d+[.,]\d+|\d+)"


_LEADER = re.compile(r"(?<![.…·])(?:[.·]{1,3}|…+)\s*$")  # a long run read as a few dots


def _words(name: str) -> str:
    """Printed words of an entry as a pattern on flat text, the longest first; `a` must stand alone."""
    forms = sorted(prints().forms("word", name), key=len, reverse=True)
    return "(?:" + "|".join(form.replace(" ", r"[^a-z0-9]{0,3}") for form in forms) + ")(?![a-z])"


@cache
def _interval_patterns() -> tuple[tuple[Kind, re.Pattern[str]], ...]:
    before = r"(?:(?<![a-z])" + _words("before_range") + r"\s*[:.]?\s*)?[(\[]?\s*"
    dash = r"\s*(?:-|–|—|−|~|;|(?<![a-z])" + _words("to") + r")\s*"
    lost_dash = (  # a dash read as a point or a colon: only where no decimal point can be meant
        r"(?:\s+[.:;·,]\s*|\s*[.:;·]\s+|(?<=[.,]\d)[.:;](?=\d+[.,]\d)|(?<=[.,]\d\d)[.:;](?=\d+[.,]\d)|:)"
    )
    end = r"\s*[)\]]?"
    below = r"(?:[<≤]|(?<![a-z])" + _words("below") + r"\.?\s*(?:a(?![a-z]))?)"
    above = r"(?:[>≥]|(?<![a-z])" + _words("above") + r"\.?\s*(?:a(?![a-z]))?)"
    return (
        (Kind.RANGE, re.compile(rf"{before}({_NUMBER}){dash}({_NUMBER}){end}")),
        (Kind.RANGE, re.compile(rf"{before}({_PLAIN}){lost_dash}({_PLAIN}){end}(?![\d/])")),
        (Kind.BELOW, re.compile(rf"[(\[]?\s*{below}\s*:?\s*({_NUMBER}){end}")),
        (Kind.ABOVE, re.compile(rf"[(\[]?\s*{above}\s*:?\s*({_NUMBER}){end}")),
    )


@cache
def _sex_pattern() -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z0-9])({_words('man')}|{_words('woman')})\s*[:;.]?\s*$")


class _Scanner:
    """Takes items out of one word, most telling first; what is taken is hidden from the rules that follow."""

    def __init__(self, placed: Placed) -> None:
        self.placed = placed
        self.text = plain_spaces(placed.word.text)
        self.flat = flat(self.text)
        self.items: list[Item] = []
        self._taken = [False] * len(self.text)

    @property
    def left_over(self) -> str:
        """The flat text with a NUL for every character taken."""
        return "".join("\0" if taken else c for taken, c in zip(self._taken, self.flat, strict=True))

    def take(
        self, kind: Kind, values: tuple[str, ...], start: int, end: int, *, sex: Sex | None = None, glued: bool = False
    ) -> None:
        """Make an item of a stretch, unless some of it is taken already."""
        if any(self._taken[start:end]):
            return
        self._taken[start:end] = [True] * (end - start)
        left, right, certainty = extent(self.placed, start, end)
        place = (left, right, certainty, self.placed, start, end)
        self.items.append(Item(kind, self.text[start:end], values, *place, sex, glued))

    def dates(self) -> None:
        for found in PLAIN_DATE.finditer(self.flat):
            self.take(Kind.DATE, (found.group(),), *found.span())

    def units(self) -> None:
        for found in UNIT.finditer(self.flat):
            if unit := unit_of(found.group()):
                self.take(Kind.UNIT, (unit,), *found.span())
            elif re.match(r"10|1[.,]73", found.group()):
                self.take(Kind.TEXT, (found.group(),), *found.span())

    def intervals(self) -> None:
        for kind, pattern in _interval_patterns():
            for found in pattern.finditer(self.left_over):
                if not self._in_a_name(found.start()):
                    self.take(kind, found.groups(), *found.span(), sex=self._sex_before(found.start()))

    def _sex_before(self, start: int) -> Sex | None:
        """`Homme : 13 - 17`: whose interval it is."""
        found = _sex_pattern().search(self.flat[:start])
        if found is None:
            return None
        first, last = found.span(1)
        self._taken[first:last] = [True] * (last - first)
        return sex_of(found.group(1))

    def _in_a_name(self, start: int) -> bool:
        """`B12-15`, `D2 - D3`: digits that belong to letters before them, which are no unit."""
        before = self.left_over[start - 1 : start]
        return self.flat[start].isdigit() and before.isalpha()

    def numbers(self) -> None:
        hidden = self.left_over
        for found in re.finditer(_NUMBER, hidden):
            start, end = found.span()
            if not self._part_of_a_word(start, end):
                self.take(Kind.NUMBER, (found.group(),), start, end, glued=_touches_digits(hidden, start, end))
                self.items[-1].led = bool(_LEADER.search(self.text[:start]))

    def _part_of_a_word(self, start: int, end: int) -> bool:
        """`B12`, `T4`, `1ere`: not results. A unit or a mark may follow without a space."""
        if start and (self.text[start - 1].isalpha() or self.text[start - 1] in "'^"):
            return not self.flat[:start].endswith(prints().forms("word", "also"))
        following = re.match(r"\S*", self.flat[end:])
        if re.search(r"[.,]\d", self.text[start:end]):
            return False  # no name holds a decimal: what follows is a unit, however misread
        if not following or not following.group()[:1].isalpha():
            return False
        also = following.group().startswith(prints().forms("word", "also"))
        return not also and unit_of(following.group()) is None and not re.match(r"[HL]\b", self.text[end:])

    def words(self) -> None:
        """Everything else: units standing alone, qualitative results, marks, and text."""
        for found in re.finditer(r"[^\s\0]+(?:\s?[^\s\0]+)*", self.left_over):
            if not self._whole(*found.span()):
                self._piecewise(*found.span())

    def _whole(self, start: int, end: int) -> bool:
        text = self.text[start:end]
        if unit := unit_of(text):
            self.take(Kind.UNIT, (unit,), start, end)
        elif quality := prints().which("quality", text):
            self.take(Kind.QUALITY, (quality,), start, end)
        elif re.fullmatch(r"[:.\s]*[+十]{1,4}", text):
            self.take(Kind.QUALITY, (text.strip(" :.").replace("十", "+"),), start, end)
        else:
            return False
        return True

    def _piecewise(self, start: int, end: int) -> None:
        rest: list[tuple[int, int]] = []
        for found in re.finditer(r"\S+", self.text[start:end]):
            first, last = start + found.start(), start + found.end()
            if not self._piece(found.group(), first, last):
                rest.append((first, last))
        if not rest:
            return
        first, last = rest[0][0], rest[-1][1]
        text = self.text[first:last].strip(" .:_-…")
        if text in (*HIGH_MARKS, *LOW_MARKS, "*") and text != "B":
            kind = Kind.FLAG
        elif normal(text):
            kind = Kind.TEXT
        else:
            return
        left, right, certainty = extent(self.placed, first, last)
        self.items.append(Item(kind, text, (text,), left, right, certainty, self.placed, first, last))

    def _piece(self, piece: str, start: int, end: int) -> bool:
        after_number = bool(self.items) and self.items[0].kind is not Kind.TEXT
        unit = unit_of(piece) if len(piece) > 1 or piece == "%" else None
        if unit and (self.items or piece[0] in "(["):
            self.take(Kind.UNIT, (unit,), start, end)
        elif after_number and piece in (*HIGH_MARKS, *LOW_MARKS, *ANY_MARKS):
            self.take(Kind.FLAG, (piece,), start, end)
        elif prints().is_one("word", "also", piece):
            self.take(Kind.ALSO, (piece,), start, end)
        elif quality := prints().which("quality", piece):
            self.take(Kind.QUALITY, (quality,), start, end)
        else:
            return False
        return True


def sex_of(word: str) -> Sex | None:
    """The sex a printed word names, if any."""
    if prints().is_one("word", "man", word):
        return "male"
    return "female" if prints().is_one("word", "woman", word) else None


def extent(placed: Placed, start: int, end: int) -> tuple[float, float, float]:
    """Left edge, right edge and certainty of some characters of a word: of its digits, if it has any."""
    word = placed.word
    width = placed.right - placed.left
    if not word.glyphs:
        length = max(len(word.text), 1)
        return placed.left + width * start / length, placed.left + width * end / length, word.confidence
    glyphs = [glyph for glyph in word.glyphs[start:end] if glyph.char.strip()] or list(word.glyphs)
    digits = any(glyph.char.isdigit() for glyph in glyphs)
    certainty = min(g.probability for g in glyphs if not digits or g.char.isdigit() or g.char in ",.<>")
    half = 0.3 * word.height
    return (
        placed.left + width * glyphs[0].at - half,
        placed.left + width * glyphs[-1].at + half,
        certainty,
    )


def parted(word: Word) -> Iterator[Word]:
    """The word itself, with a space before a glued `soit`: `12,5 %soit 1,63`."""
    for form in prints().forms("word", "also"):
        if found := re.search(rf"(?<=[^\s]){form}\b", flat(word.text)):
            cut = found.start()
            glyphs = word.glyphs
            if glyphs:
                glyphs = (*glyphs[:cut], Glyph(" ", 1.0, glyphs[cut].at), *glyphs[cut:])
            yield Word(word.text[:cut] + " " + word.text[cut:], word.box, word.confidence, glyphs)
            return
    yield word


def _touches_digits(hidden: str, start: int, end: int) -> bool:
    """`377 1`: digits a space away make both numbers doubtful, but for a lone one after a decimal number."""
    after, before = hidden[end:], hidden[:start]
    if re.match(r"\s?\d", after):
        decimal = re.search(r"[.,]\d", hidden[start:end])
        return not (decimal and re.match(r"\s\d(?!\d)", after))
    return bool(re.search(r"\d\s?$", before))


def plain_spaces(text: str) -> str:
    """The text, as long as before, with every kind of blank a space."""
    return re.sub("[\u00a0\u202f\u2009\t]", " ", text)
