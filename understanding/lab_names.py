"""Names of analytes, linking words and spoken units in a message, found word for word.

They are the tables `analyte`, `lab_link`, `lab_unit` and `unit` of locales/*/hears, kept apart from the
general lexicon because short printed names (TP, VS, K) would wake in ordinary sentences.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from understanding.forms import french, looks
from understanding.text import Token, tokenize
from understanding.wordbook import wordbook

REACH = 12  # words: the longest name and the linking words between it and its number


@dataclass(frozen=True, slots=True)
class Name:
    """Tokens `first` to `last` say `id` of table `kind`."""

    kind: str
    id: str
    first: int
    last: int


def names_in(tokens: list[Token], near: Collection[int] | None = None) -> list[Name]:
    """Every form that the tokens say, at every place where they say it; with `near`, only around these places."""
    filed = wordbook().lab_forms
    seen = [
        _looks(token) if near is None or _is_near(place, near) else frozenset() for place, token in enumerate(tokens)
    ]
    found: dict[Name, None] = {}
    for first, look in enumerate(seen):
        for form in {id(form): form for key in look for form in filed.get(key, ())}.values():
            last = first + len(form.words) - 1
            if last < len(seen) and not any(seen[first + i].isdisjoint(form.words[i]) for i in range(len(form.words))):
                found[Name(form.kind, form.name, first, last)] = None
    return list(found)


def _is_near(place: int, near: Collection[int]) -> bool:
    return any(abs(place - other) <= REACH for other in near)


def longest(names: list[Name]) -> list[Name]:
    """In the order of the text; where two share a word the longer one, and of equals the first found."""
    chosen: list[Name] = []
    used: set[int] = set()
    for name in sorted(names, key=lambda n: (n.first - n.last, n.first)):
        places = set(range(name.first, name.last + 1))
        if not places & used:
            used |= places
            chosen.append(name)
    return sorted(chosen, key=lambda n: n.first)


def analytes_named(text: str) -> tuple[str, ...]:
    """The analytes a message speaks of, with or without a value, in the order of the text."""
    names = [name for name in names_in(tokenize(text)) if name.kind == "analyte"]
    return tuple(dict.fromkeys(name.id for name in longest(names)))


def _looks(token: Token) -> frozenset[str]:
    """A word of a message: as written, without French endings, without glued particles, by its sound."""
    if token.number:
        return frozenset({token.text})
    book = wordbook()
    known = book.known_looks.get(token.text)
    if known is None:
        seen = looks(token.text)
        sounds = (f"~{sound}" for sound in seen.sounds)
        known = frozenset({token.text, french(token.text), *seen.spelled, *sounds})
        if token.text in book.known:
            book.known_looks[token.text] = known
    return known
