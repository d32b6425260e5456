"""Where each cue, unit, number, measure and person stands in a message."""

from __future__ import annotations

from collections import defaultdict

from understanding.phrases import Hit
from understanding.text import Token

_KINDS = ("unit", "number", "measure", "cue", "person", "calendar")
_OTHERWISE = ("measure", "otherwise")  # words that measure nothing together: the "pregnancy" of a test or a pill


class Said:
    """The tokens of a message with the small words that give numbers their meaning."""

    def __init__(self, tokens: list[Token], hits: list[Hit]) -> None:
        self.tokens = tokens
        said = [hit for hit in hits if hit.span.sure and not hit.span.denied and hit.kind in _KINDS]
        elsewhere = [hit.span.words for hit in said if (hit.kind, hit.name) == _OTHERWISE]
        self.hits = [hit for hit in said if not (hit.kind == "measure" and _within(hit, elsewhere))]
        self._at: dict[tuple[str, str | None], list[Hit]] = defaultdict(list)
        for hit in sorted(self.hits, key=lambda hit: (hit.span.first, -hit.span.last)):
            self._at[hit.kind, hit.name].append(hit)
            self._at[hit.kind, None].append(hit)

    def at(self, kind: str, name: str | None = None) -> list[Hit]:
        """The words of that kind (and name), in the order of the text."""
        return self._at.get((kind, name), [])

    def near(self, kind: str, name: str, first: int, last: int, before: int, after: int) -> bool:
        """A word of that kind stands at most so many places before or after, in the same clause."""
        return any(
            (first - before <= hit.span.last < first or last < hit.span.first <= last + after)
            and self.same_clause(hit, first)
            for hit in self.at(kind, name)
        )

    def before(self, kind: str, name: str, place: int) -> bool:
        """A word of that kind stands right before the place."""
        return self.near(kind, name, place, place, before=1, after=0)

    def behind(self, kind: str, name: str, place: int) -> bool:
        """A word of that kind stands right behind the place."""
        return self.near(kind, name, place, place, before=0, after=1)

    def begins_phrase(self, place: int) -> bool:
        """Nothing stands before since the last comma or stop."""
        return place == 0 or self.tokens[place - 1].phrase != self.tokens[place].phrase

    def ends_phrase(self, place: int) -> bool:
        """Nothing follows before the next comma or stop."""
        following = self.tokens[place + 1 : place + 2]
        return all(token.phrase != self.tokens[place].phrase for token in following)

    def same_clause(self, hit: Hit, place: int) -> bool:
        """No full stop and no "but" between them."""
        return self.tokens[hit.span.first].clause == self.tokens[place].clause

    def same_phrase(self, hit: Hit, place: int) -> bool:
        """Not even a comma between them."""
        return self.tokens[hit.span.first].phrase == self.tokens[place].phrase


def _within(hit: Hit, phrases: list[int]) -> bool:
    """Whether a word is only part of one of the phrases, given by the bit masks of their words."""
    return any(hit.span.words != words and not hit.span.words & ~words for words in phrases)
