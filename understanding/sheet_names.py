"""Which analytes a printed line names, and where on the line the name stands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from understanding.prints import flat, normal, prints
from understanding.sheet_items import INTERVALS, Item, Kind, extent, items_of
from understanding.sheet_lines import Placed

_URINE = ("urine_", "ecbu_")
_SURE_NAME = 88  # likeness asked of a name put together from two words, or not at the beginning of its line
_NAME_GAP = 2.5  # letter heights between the words of one name
_SHORTEST_SECOND = 3  # letters; a second name on a line is no single letter


@dataclass(frozen=True, eq=False)
class Name:
    """A name, the analytes it may stand for, and the items it is made of."""

    text: str
    analytes: tuple[str, ...]
    items: Sequence[Item]


@dataclass(frozen=True)
class Names:
    """How names are read here: the height of letters, and whether the section is about urine."""

    height: float
    urine: bool

    def leading(self, words: Sequence[Placed], items: Sequence[Item]) -> Name:
        """The name a line begins with: its leading text, or as much of its first words as is a known name.

        Names may hold digits (`T4 libre`, `HIV 1 et 2`) and be printed in one go with the value.
        """
        leading = self._leading_text(items)
        text = " ".join(item.raw for item in leading)
        first = words[0]
        analytes, likeness = self.analytes(text)
        whole, whole_likeness = self.analytes(first.word.text)
        if whole and whole_likeness >= likeness:
            return Name(first.word.text, whole, [item for item in items if item.placed is first])
        if name := self._beginning(first, items):
            return name
        if analytes:
            return Name(text, analytes, leading)
        if len(words) > 1:
            pair, pair_likeness = self.analytes(f"{first.word.text} {words[1].word.text}")
            if pair and pair_likeness >= _SURE_NAME:
                return Name(first.word.text, pair, [item for item in items if item.placed in words[:2]])
        return self._glued(first, items) or Name(text, (), leading)

    def after_result(self, words: Sequence[Placed], items: Sequence[Item]) -> Name | None:
        """The name on a line that begins with its result: `13,1 g/dL Hémoglobine 12 - 16`."""
        if not opens_with_result(items):
            return None
        for word in words[1:]:
            own = [item for item in items if item.placed is word]
            name = self.leading([word], own) if own else None
            if name and name.analytes and self._is_sure(name.text):
                return name
        return None

    def parts(self, words: Sequence[Placed], starts: Sequence[float] = ()) -> list[list[Placed]]:
        """The words of tables next to each other, each by itself.

        A sure name after a number begins another row, and so does any word where a table is known to begin.
        """
        parts: list[list[Placed]] = []
        for word in words:
            known = any(abs(word.left - start) < self.height for start in starts)
            if not parts or known or (self._has_number(parts[-1]) and self._opens_row(word)):
                parts.append([word])
            else:
                parts[-1].append(word)
        return parts

    def analytes(self, text: str) -> tuple[tuple[str, ...], float]:
        """The analytes of a name, those of this section (urine or blood) first, and how like a known name it is."""
        ids, likeness = prints().analytes(re.sub(r"[.…_:\s]+$", "", text))
        return tuple(sorted(ids, key=lambda each: each.startswith(_URINE) != self.urine)), likeness

    def sure(self, text: str) -> tuple[str, ...]:
        """The analytes of a name put together, if it is clearly theirs."""
        analytes, likeness = self.analytes(text)
        return analytes if likeness >= _SURE_NAME else ()

    def _is_sure(self, text: str) -> bool:
        return len(normal(text)) >= _SHORTEST_SECOND and self.analytes(text)[1] >= _SURE_NAME

    def _opens_row(self, word: Placed) -> bool:
        items = items_of(word)
        if not items or items[0].kind is not Kind.TEXT:
            return self._is_sure(word.word.text)
        name = self.leading([word], items)
        return bool(name.analytes) and self._is_sure(name.text)

    def _has_number(self, words: Sequence[Placed]) -> bool:
        return any(item.kind is Kind.NUMBER for word in words for item in items_of(word))

    def _leading_text(self, items: Sequence[Item]) -> list[Item]:
        leading: list[Item] = []
        for item in items:
            if item.kind is not Kind.TEXT or (leading and item.left - leading[-1].right > _NAME_GAP * self.height):
                break
            leading.append(item)
        return leading

    def _beginning(self, first: Placed, items: Sequence[Item]) -> Name | None:
        """A known name with digits that the word begins with, up to another item: `25-OH Vitamine D (ng/mL)`."""
        own = [item for item in items if item.placed is first]
        for last in reversed(own[1:]):
            text = first.word.text[: last.start].rstrip(" (:.…_")
            analytes, likeness = self.analytes(text)
            if analytes and likeness == 100 and any(c.isdigit() for c in text):
                return Name(text, analytes, [item for item in own if item.start < last.start])
        return None

    def _glued(self, first: Placed, items: Sequence[Item]) -> Name | None:
        """A name printed in one go with its value: cut before the first number or result in words."""
        found = _before_result().match(flat(first.word.text))
        if not found:
            return None
        analytes, _ = self.analytes(found.group(1))
        if not analytes:
            return None
        _, right, _ = extent(first, 0, found.end())
        named = [i for i in items if i.placed is first and i.kind is Kind.TEXT and i.right <= right + 1]
        return Name(first.word.text[: found.end(1)], analytes, named)


def opens_with_result(items: Sequence[Item]) -> bool:
    """Whether a line begins with its result, or in Arabic order with the interval, and not with a name."""
    first = next((item for item in items if item.kind is not Kind.FLAG), None)
    return first is not None and first.kind in (Kind.NUMBER, Kind.QUALITY, *INTERVALS)


@cache
def _before_result() -> re.Pattern[str]:
    words = sorted({form[:3] for forms in prints().tables["quality"].values() for form in forms})
    return re.compile(rf"(.{{2,}}?)[\s.…:_]+(?=[<>]?\s?\d|\+|{'|'.join(words)})")
