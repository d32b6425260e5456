"""Printed lines to rows: which analyte each line speaks of, and what is printed beside and below it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

from understanding.prints import flat, normal, prints
from understanding.sheet_items import INTERVALS, Item, Kind, extent, items_of, parted, sex_of
from understanding.sheet_lines import Line, Placed, beside

_URINE = ("urine_", "ecbu_")
_REACH = 2  # lines below a row that may still belong to it
_INTERVAL_GAP = 2  # letter heights between the parts of one interval
_SURE_PAIR = 88  # likeness asked of a name put together from two words
_NAME_GAP = 2.5  # letter heights between the words of one name


@dataclass(eq=False, slots=True)
class Row:
    """A line that names an analyte: the items beside the name, and those of unnamed lines below it.

    `analytes` are the ids the name may stand for; `below` are intervals printed under the row's own,
    `more` the same result in other words or units (`soit 1,63 G/L`).
    """

    analytes: tuple[str, ...]
    name: str
    line: int
    left: float
    items: list[Item]
    below: list[Item] = field(default_factory=list)
    more: list[list[Item]] = field(default_factory=list)

    def of(self, *kinds: Kind) -> list[Item]:
        """The items of some kinds beside the name, from left to right."""
        return [item for item in self.items if item.kind in kinds]


@dataclass(eq=False, slots=True)
class Table:
    """All rows of a page, the places of its column headings (heading -> x), and how many rows were not understood."""

    rows: list[Row] = field(default_factory=list)
    columns: dict[str, float] = field(default_factory=dict)
    unread: int = 0

    def column_at(self, x: float) -> str | None:
        """The heading nearest to a place."""
        return min(self.columns, key=lambda heading: abs(self.columns[heading] - x), default=None)


@dataclass(frozen=True, eq=False)
class _Name:
    """A name, the analytes it may stand for, and the items it is made of."""

    text: str
    analytes: tuple[str, ...]
    items: Sequence[Item]


def table_of(lines: Sequence[Line], text_height: float) -> Table:
    """The rows of a page."""
    reader = _TableReader(text_height)
    for line in lines:
        reader.read(line)
    return reader.table


class _TableReader:
    """Reads line after line; remembers the section, and the row that an unnamed line may continue."""

    def __init__(self, text_height: float) -> None:
        self.table = Table()
        self._height = text_height
        self._urine = False
        self._last: Row | None = None
        self._line = 0

    def read(self, line: Line) -> None:
        """One line: a section's title, column headings, something about the sheet, or rows."""
        self._line += 1
        self._urine = _section(line, self._urine)
        headings = _headings(line)
        if len(headings) >= 2 or ("reference" in headings and len(line.words) <= 3):
            self.table.columns.update(headings)
            return
        words = _with_whole_intervals([word for placed in line.words for word in _split(placed)])
        if _is_aside(words):
            self._last = None
            return
        words = [word for word in words if not prints().says("aside", "word", normal(word.word.text))]
        items = _with_sexes(sorted((i for word in words for i in items_of(word)), key=lambda item: item.left))
        if items:
            self._row(words, items)

    def _row(self, words: Sequence[Placed], items: Sequence[Item]) -> None:
        name = _name(words, items, self._height, self._urine)
        own, others = _side_by_side([item for item in items if item not in name.items])
        if name.analytes:
            self._start(name, items[0].left, own)
        elif self._last and self._line - self._last.line <= _REACH and _belongs_above(name, own):
            _attach(self._last, own)
        elif name.text:
            self.table.unread += _looks_like_result(own)
            if any(item.kind is Kind.NUMBER for item in own):
                self._last = None  # an analyte we do not know: what follows is not the last one's
        for other in others:
            analytes, _ = _analytes(other[0].raw, self._urine)
            self._start(_Name(other[0].raw, analytes, other[:1]), other[0].left, other[1:])

    def _start(self, name: _Name, left: float, items: list[Item]) -> None:
        self._last = Row(name.analytes, name.text, self._line, left, items)
        self.table.rows.append(self._last)


def _side_by_side(items: Sequence[Item]) -> tuple[list[Item], list[list[Item]]]:
    """Two tables next to each other: the items up to another known name that follows a number, and those after it."""
    starts = [
        place
        for place, item in enumerate(items)
        if item.kind is Kind.TEXT
        and len(item.raw) > 2
        and any(before.kind is Kind.NUMBER for before in items[:place])
        and prints().is_name(item.raw)
    ]
    parts = [list(items[start:end]) for start, end in itertools.pairwise([0, *starts, len(items)])]
    return parts[0], parts[1:]


def marks_apart(table: Table) -> bool:
    """Whether the page prints arrows after abnormal results; if so, a lone 1 after a number is one of them."""
    if not any(item.value in ("↑", "↓") for row in table.rows for item in row.of(Kind.FLAG)):
        return False
    for row in table.rows:
        for number, after in itertools.pairwise(row.items):
            same_word = number.placed is after.placed and after.start == number.end + 1
            if number.kind is Kind.NUMBER and after.kind is Kind.NUMBER and after.raw == "1" and same_word:
                after.kind, after.values = Kind.FLAG, ("*",)
                number.glued = after.glued = False
    return True


def _looks_like_result(items: Sequence[Item]) -> bool:
    """Beside a name: a number, with an interval or a unit."""
    kinds = {item.kind for item in items}
    return Kind.NUMBER in kinds and bool(kinds & {*INTERVALS, Kind.UNIT})


def _section(line: Line, urine: bool) -> bool:
    text = normal(line.text)
    if prints().says("section", "urine", text):
        return True
    opening = " ".join(text.split()[:2])
    return urine and not prints().says("section", "blood", opening)


def _headings(line: Line) -> dict[str, float]:
    found: dict[str, float] = {}
    for placed in line.words:
        text = normal(placed.word.text)
        for heading, forms in prints().tables["heading"].items():
            if heading not in found and any(text == f or (len(f) > 6 and text.startswith(f)) for f in forms):
                found[heading] = placed.middle
                break
    return found


def _split(placed: Placed) -> Iterator[Placed]:
    for word in parted(placed.word):
        yield Placed(word, placed.left, placed.right, placed.y)


_BEFORE_DASH, _AFTER_DASH = re.compile(r"\d\s*(?:[-–—]|a)$"), re.compile(r"(?:[-–—]|a)\s*\d")


def _with_whole_intervals(words: Sequence[Placed]) -> list[Placed]:
    """`(4,00` and `- 10,00)` found as two words are one interval."""
    joined: list[Placed] = []
    for placed in words:
        before = joined[-1] if joined else None
        if before and placed.left - before.right < _INTERVAL_GAP * placed.height:
            left, right = flat(before.word.text), flat(placed.word.text)
            opened = _BEFORE_DASH.search(left) and right[:1].isdigit()
            closed = left[-1:].isdigit() and (_AFTER_DASH.match(right) or right in ("-", "–", "—", "a"))
            if opened or closed:
                joined[-1] = beside(before, placed)
                continue
        joined.append(placed)
    return joined


def _is_aside(words: Sequence[Placed]) -> bool:
    """A line about the sheet and not of it, unless it begins with the name of an analyte (`TCA patient`)."""
    text = normal(" ".join(placed.word.text for placed in words))
    return prints().says("aside", "line", text) and not prints().analytes(words[0].word.text)[0]


def _with_sexes(items: list[Item]) -> list[Item]:
    """`Homme :` printed apart from its interval goes into the interval."""
    kept: list[Item] = []
    for item in items:
        before = kept[-1] if kept else None
        if item.kind in INTERVALS and item.sex is None and before is not None and before.kind is Kind.TEXT:
            item.sex = sex_of(before.raw)
            if item.sex:
                kept.pop()
        kept.append(item)
    return kept


def _name(words: Sequence[Placed], items: Sequence[Item], height: float, urine: bool) -> _Name:
    """The name a line begins with: its leading text, or as much of its first words as is a known name.

    Names may hold digits (`T4 libre`, `HIV 1 et 2`) and be printed in one go with the value.
    """
    leading = _leading_text(items, height)
    text = " ".join(item.raw for item in leading)
    first = words[0]
    analytes, likeness = _analytes(text, urine)
    whole, whole_likeness = _analytes(first.word.text, urine)
    if whole and whole_likeness >= likeness:
        return _Name(text or first.word.text, whole, [item for item in items if item.placed is first])
    if analytes:
        return _Name(text, analytes, leading)
    if len(words) > 1:
        pair, pair_likeness = _analytes(f"{first.word.text} {words[1].word.text}", urine)
        if pair and pair_likeness >= _SURE_PAIR:
            return _Name(first.word.text, pair, [item for item in items if item.placed in words[:2]])
    return _glued_name(first, items, urine) or _Name(text, (), leading)


@cache
def _before_result() -> re.Pattern[str]:
    words = sorted({form[:3] for forms in prints().tables["quality"].values() for form in forms})
    return re.compile(rf"(.{{2,}}?)[\s.…:_]+(?=[<>]?\s?\d|\+|{'|'.join(words)})")


def _glued_name(first: Placed, items: Sequence[Item], urine: bool) -> _Name | None:
    """A name printed in one go with its value: cut before the first number or result in words."""
    found = _before_result().match(flat(first.word.text))
    if not found:
        return None
    analytes, _ = _analytes(found.group(1), urine)
    if not analytes:
        return None
    _, right, _ = extent(first, 0, found.end())
    named = [i for i in items if i.placed is first and i.kind is Kind.TEXT and i.right <= right + 1]
    return _Name(first.word.text[: found.end(1)], analytes, named)


def _analytes(text: str, urine: bool) -> tuple[tuple[str, ...], float]:
    """The analytes of a name, those of this section (urine or blood) first."""
    ids, likeness = prints().analytes(re.sub(r"[.…_:\s]+$", "", text))
    return tuple(sorted(ids, key=lambda each: each.startswith(_URINE) != urine)), likeness


def _leading_text(items: Sequence[Item], height: float) -> list[Item]:
    leading: list[Item] = []
    for item in items:
        if item.kind is not Kind.TEXT or (leading and item.left - leading[-1].right > _NAME_GAP * height):
            break
        leading.append(item)
    return leading


def _belongs_above(name: _Name, rest: Sequence[Item]) -> bool:
    """Whether an unnamed line continues the row above: `soit ...`, a number or interval alone, `Femme : ...`."""
    numbers = any(item.kind is Kind.NUMBER for item in rest)
    intervals = [item for item in rest if item.kind in INTERVALS]
    if not numbers and not intervals:
        return False
    also = any(item.kind is Kind.ALSO for item in rest) or prints().is_one("word", "also", name.text)
    if also or not name.text:
        return True
    return not numbers and all(item.sex for item in intervals)


def _attach(row: Row, rest: Sequence[Item]) -> None:
    intervals = [item for item in rest if item.kind in INTERVALS]
    if any(item.kind is Kind.NUMBER for item in rest):
        row.more.append(list(rest))
    else:
        row.below += intervals
