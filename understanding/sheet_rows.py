"""Printed lines to rows: which analyte each line speaks of, and what is printed beside and below it."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from statistics import median

from understanding.prints import flat, normal, prints
from understanding.sheet_columns import Columns, columns_of, heading_of
from understanding.sheet_items import INTERVALS, Item, Kind, items_of, parted, sex_of
from understanding.sheet_lines import Line, Placed, beside
from understanding.sheet_names import Name, Names

_REACH = 2  # lines below a row that may still belong to it, and below headings that may tell more of them
_FEWEST_NAMES = 3  # in line below one another begin a table
_INTERVAL_GAP = 2  # letter heights between the parts of one interval


class Place(StrEnum):
    """Where a result stands from the name of its analyte."""

    BESIDE = "beside"
    BEFORE = "before"
    UNDER = "under"


@dataclass(eq=False, slots=True)
class Row:
    """A line that names an analyte: the items beside the name, and those of unnamed lines below it.

    `analytes` are the ids the name may stand for; `below` are intervals printed under the row's own,
    `more` the same result in other words or units (`soit 1,63 G/L`); `renamed` says that the line below makes the name
    another one's. Rows of a `section` stand between the same titles or headings.
    """

    analytes: tuple[str, ...]
    name: str
    line: int
    left: float
    items: list[Item]
    columns: Columns
    section: int = 0
    place: Place = Place.BESIDE
    renamed: bool = False
    below: list[Item] = field(default_factory=list)
    more: list[list[Item]] = field(default_factory=list)

    def of(self, *kinds: Kind) -> list[Item]:
        """The items of some kinds beside the name, from left to right."""
        return [item for item in self.items if item.kind in kinds]

    @property
    def numbers(self) -> list[Item]:
        """The numbers beside the name but for previous results: in their column, by their date, after `antériorité`."""
        own: list[Item] = []
        for place, item in enumerate(self.items):
            if item.kind is Kind.TEXT and heading_of(item.raw) == "previous":
                break
            beside = [*self.items[max(place - 1, 0) : place], *self.items[place + 1 : place + 2]]
            dated = any(other.kind is Kind.DATE and other.placed is item.placed for other in beside)
            if item.kind is Kind.NUMBER and not dated and self.columns.at(item.middle) != "previous":
                own.append(item)
        return [number for number in own if not self._in_name(number, own)]

    def _in_name(self, number: Item, numbers: Sequence[Item]) -> bool:
        """`Vitamine D (25 OH) 40,7`: a whole number with words after it, where another number stands apart."""
        after = [item for item in self.items if item.placed is number.placed and item.start > number.start]
        worded = bool(after) and after[0].kind is Kind.TEXT and number.value.isdecimal()
        return worded and any(other.placed is not number.placed and other.left > number.left for other in numbers)

    @property
    def right(self) -> float:
        """Where the last of its items ends."""
        return max((item.right for item in self.items), default=self.left)

    @property
    def prints_interval(self) -> bool:
        """Whether an interval stands beside or below the name, in one piece: lone bounds are more easily missed."""
        return any(item.kind in INTERVALS and not item.apart for item in [*self.items, *self.below])

    @property
    def empty(self) -> bool:
        """Whether nothing stands beside the name, but perhaps its unit or a mark."""
        return not self.of(Kind.NUMBER, Kind.QUALITY, *INTERVALS)

    @property
    def tells_order(self) -> bool:
        """Whether it holds one result and one interval."""
        return len(self.numbers) == 1 and len(self.of(*INTERVALS)) == 1

    @property
    def empty_but_bounds(self) -> bool:
        """Whether what stands below the name begins with a bound, and another interval follows."""
        return self.empty and len(self.below) > 1 and self.below[0].kind is not Kind.RANGE


@dataclass(eq=False, slots=True)
class Table:
    """All rows of a page, and how many were not understood."""

    rows: list[Row] = field(default_factory=list)
    unread: int = 0

    @property
    def sides(self) -> list[list[Row]]:
        """The rows of each of the tables next to each other: a name right of results begins another table."""
        sides: list[list[Row]] = []
        for row in sorted(self.rows, key=lambda row: row.left):
            ends = [other.numbers[0].right for other in sides[-1] if other.numbers] if sides else []
            if sides and (not ends or row.left <= median(ends)):
                sides[-1].append(row)
            else:
                sides.append([row])
        return sides

    @property
    def usual_place(self) -> Place:
        """Where most of its results stand from their names."""
        places = Counter(row.place for row in self.rows if not row.empty)
        return places.most_common(1)[0][0] if places else Place.BESIDE


def table_of(lines: Sequence[Line], text_height: float) -> Table:
    """The rows of a page."""
    names_last = _names_last(lines, text_height)
    starts = [] if names_last else _starts(lines, text_height)
    reader = _TableReader(text_height, starts, names_last=names_last)
    for line in lines:
        reader.read(line)
    return reader.table


def _starts(lines: Sequence[Line], text_height: float) -> list[float]:
    """Where tables begin that stand right of another: names in line below one another, with results left of them."""
    names = Names(text_height, urine=False)
    found = sorted(
        part[0].left for line in lines for part in names.parts(_words_and_items(line)[0])[1:]
    )  # of the second table, the third
    groups: list[list[float]] = []
    for left in found:
        if groups and left - groups[-1][0] < text_height:
            groups[-1].append(left)
        else:
            groups.append([left])
    return [median(group) for group in groups if len(group) >= _FEWEST_NAMES]


def _names_last(lines: Sequence[Line], text_height: float) -> bool:
    """Whether most rows of the page begin with the result and name its analyte after it."""
    names = Names(text_height, urine=False)
    first = last = 0
    for line in lines:
        words, items = _words_and_items(line)
        if not any(item.kind is Kind.NUMBER for item in items):
            continue
        name = names.after_result(words, items)
        if name is None:
            first += bool(names.leading(words, items).analytes)
        else:  # another number after the name: rather a row of its own, right of another table
            end = max(item.right for item in name.items)
            last += not any(item.kind is Kind.NUMBER and item.left > end for item in items)
    return last > first


@dataclass(frozen=True, eq=False)
class _Wrapped:
    """A line whose name the next one may continue, and what stands beside it."""

    line: int
    name: Name
    left: float
    own: list[Item]

    def precedes(self, line: int, left: float, height: float) -> bool:
        """Whether a line that begins here stands right below its name."""
        return line == self.line + 1 and abs(left - self.left) < height and bool(self.name.text)


class _TableReader:
    """Reads line after line; remembers the section, the columns, and the rows that an unnamed line may continue."""

    def __init__(self, text_height: float, starts: Sequence[float], *, names_last: bool) -> None:
        self.table = Table()
        self._starts = starts
        self._height = text_height
        self._names_last = names_last
        self._urine = False
        self._columns, self._columns_line = Columns(), -_REACH
        self._open: list[Row] = []  # of tables side by side the last row each
        self._wrapped: list[_Wrapped] = []  # of the line above and of this one
        self._line = self._section = 0

    def read(self, line: Line) -> None:
        """One line: a section's title, column headings, something about the sheet, or rows."""
        self._line += 1
        self._urine = _section(line, self._urine)
        if columns := columns_of(line):
            more = len(columns.places) < 2 or self._line - self._columns_line <= _REACH
            self._columns = self._columns.renewed(columns) if more else columns
            self._columns_line = self._line
            self._section += 1
            return
        words, _ = _words_and_items(line)
        if _is_aside(words):
            self._open = []
            return
        names = Names(self._height, self._urine)
        words = [word for word in words if not prints().says("aside", "word", normal(word.word.text))]
        parts = [words] if self._names_last else names.parts(words, self._starts)
        for part in parts:
            if items := _items(part):
                self._row(names, part, items)

    def _row(self, names: Names, words: Sequence[Placed], items: Sequence[Item]) -> None:
        name = names.leading(words, items)
        place = Place.BESIDE
        if self._names_last and (after := names.after_result(words, items)):
            name, place = after, Place.BEFORE
        own = [item for item in items if item not in name.items]
        left, above = items[0].left, self._above(items[0].left)
        self._wrapped = [above for above in self._wrapped if above.line >= self._line - 1]
        if not own and self._goes_on(names, name, left):
            return
        if not name.analytes and own and (joined := self._with_line_above(names, name, left)):
            name = joined
        self._wrapped.append(_Wrapped(self._line, name, left, own))
        if not (own or name.analytes):
            self._section += 1
        if name.analytes:
            self._start(Row(name.analytes, name.text, self._line, left, own, self._columns, self._section, place))
        elif heading_of(name.text) == "previous":
            return
        elif above and _belongs_above(above, name, own):
            _attach(above, own)
        elif name.text:
            self.table.unread += _looks_like_result(own)
            if any(item.kind is Kind.NUMBER for item in own):  # an analyte we do not know
                self._close(left)  # what follows is not the last one's

    def _with_line_above(self, names: Names, name: Name, left: float) -> Name | None:
        """The name that begins on the line above, where nothing else stands: `Numération / plaquettaire 242 G/L`."""
        above = self._name_above(left)
        if above is None or above.own:
            return None
        text = f"{above.name.text} {name.text}"
        return Name(text, analytes, name.items) if (analytes := names.sure(text)) else None

    def _name_above(self, left: float) -> _Wrapped | None:
        return next((one for one in self._wrapped if one.precedes(self._line, left, self._height)), None)

    def _goes_on(self, names: Names, name: Name, left: float) -> bool:
        """Whether a line of words is the rest of the name above: `Numération des 5,8 G/L / leucocytes`.

        The rest may make another analyte of a known one (`Cholestérol 0,45 / HDL`); whose result it is, is then unsure.
        """
        above = self._name_above(left)
        if above is None or not above.own:
            return False
        analytes = names.sure(f"{above.name.text} {name.text}")
        if not analytes:
            return False
        if above.name.analytes:
            row = next(row for row in reversed(self.table.rows) if row.items is above.own)
            row.renamed = not set(analytes) & set(row.analytes)
            return not row.renamed
        self.table.unread -= _looks_like_result(above.own)
        text = f"{above.name.text} {name.text}"
        self._start(Row(analytes, text, above.line, left, above.own, self._columns, self._section))
        return True

    def _above(self, left: float) -> Row | None:
        """The row that a line which begins here may continue."""
        rows = [row for row in self._open if self._line - row.line <= _REACH and row.left <= left + self._height]
        return max(rows, key=lambda row: row.left, default=None)

    def _start(self, row: Row) -> None:
        self._close(row.left)
        self._open.append(row)
        self.table.rows.append(row)

    def _close(self, left: float) -> None:
        """Of the open rows only those of a table further left may go on, or of one further right."""
        self._open = [row for row in self._open if row.right < left or row.left > left + self._reach(row)]

    def _reach(self, row: Row) -> float:
        """How far right of a name another may begin that is of the same table."""
        return max((row.right - row.left) / 2, 10 * self._height)


def _words_and_items(line: Line) -> tuple[list[Placed], list[Item]]:
    words = _with_whole_intervals([word for placed in line.words for word in _split(placed)])
    return words, _items(words)


def _items(words: Sequence[Placed]) -> list[Item]:
    return _with_sexes(sorted((i for word in words for i in items_of(word)), key=lambda item: item.left))


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


def _belongs_above(row: Row, name: Name, rest: Sequence[Item]) -> bool:
    """Whether an unnamed line continues a row: `soit ...`, a number or interval alone, `Femme : ...`, `Normes : ...`"""
    kinds = {item.kind for item in rest}
    intervals = [item for item in rest if item.kind in INTERVALS]
    says = heading_of(name.text)
    if not name.text or says in ("result", "reference"):
        return bool(kinds & {Kind.NUMBER, *INTERVALS}) or (Kind.QUALITY in kinds and row.empty)
    if Kind.ALSO in kinds or prints().is_one("word", "also", name.text):
        return bool(kinds & {Kind.NUMBER, *INTERVALS})
    return bool(intervals) and Kind.NUMBER not in kinds and all(item.sex for item in intervals)


def _attach(row: Row, rest: Sequence[Item]) -> None:
    """Give a row what is printed below it; where nothing stands beside its name, that is its result."""
    intervals = [item for item in rest if item.kind in INTERVALS]
    if row.empty and any(item.kind in (Kind.NUMBER, Kind.QUALITY) for item in rest):
        row.items += rest
        row.place = Place.UNDER
    elif any(item.kind is Kind.NUMBER for item in rest):
        row.more.append(list(rest))
    else:
        row.below += intervals
