"""Names of analytes, linking words and spoken units in a message, found word for word.

They are the tables `analyte`, `lab_link`, `lab_unit` and `unit` of locales/*/hears, kept apart from the
general lexicon
because short printed names (TP, VS, K) would wake in ordinary sentences.
"""

from __future__ import annotations

import tomllib
from collections import defaultdict
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

from understanding.forms import french, looks
from understanding.text import Token, tokenize

SPELLED_EXACTLY = 4  # letters: an abbreviation (LDL) sounds like too many words
KINDS = ("analyte", "lab_link", "lab_unit", "unit")


@dataclass(frozen=True, slots=True)
class Name:
    """Tokens `first` to `last` say `id` of table `kind`."""

    kind: str
    id: str
    first: int
    last: int


@dataclass(frozen=True)
class _Form:
    kind: str
    id: str
    words: tuple[frozenset[str], ...]


@dataclass
class _Book:
    by_first: dict[str, list[_Form]] = field(default_factory=lambda: defaultdict(list))


def names_in(tokens: list[Token]) -> list[Name]:
    """Every form that the tokens say, at every place where they say it."""
    book = _book()
    seen = [_looks(token) for token in tokens]
    found: dict[Name, None] = {}
    for first, look in enumerate(seen):
        for form in {id(form): form for key in look for form in book.by_first.get(key, ())}.values():
            last = first + len(form.words) - 1
            if last < len(seen) and all(form.words[i] & seen[first + i] for i in range(len(form.words))):
                found[Name(form.kind, form.id, first, last)] = None
    return list(found)


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


@cache
def _book() -> _Book:
    book = _Book()
    for locale in sorted(files("locales").iterdir(), key=lambda entry: entry.name):
        hears = locale / "hears"
        if not hears.is_dir():
            continue
        for file in sorted(hears.iterdir(), key=lambda entry: entry.name):
            if file.name.endswith(".toml"):
                tables = tomllib.loads(file.read_text("utf-8"))
                for kind in KINDS:
                    for name, forms in tables.get(kind, {}).items():
                        for form in forms:
                            _file(book, locale.name, kind, name, form)
    return book


def _file(book: _Book, locale: str, kind: str, name: str, form: str) -> None:
    words = tuple(_form_look(token, french_form=locale == "fr") for token in tokenize(form))
    if words:
        filed = _Form(kind, name, words)
        for key in words[0]:
            book.by_first[key].append(filed)


def _form_look(token: Token, *, french_form: bool) -> frozenset[str]:
    """A word of a form: French by its spelling; Darija and Arabic by their sound as well, if long enough to be sure."""
    if token.number or french_form:
        return frozenset({token.text, french(token.text)})
    sounds = looks(token.text).sounds[:1] if len(token.text) > SPELLED_EXACTLY else ()
    return frozenset({token.text, *(f"~{sound}" for sound in sounds)})


def _looks(token: Token) -> frozenset[str]:
    """A word of a message: as written, without French endings, without glued particles, by its sound."""
    if token.number:
        return frozenset({token.text})
    seen = looks(token.text)
    return frozenset({token.text, french(token.text), *seen.spelled, *(f"~{sound}" for sound in seen.sounds)})
