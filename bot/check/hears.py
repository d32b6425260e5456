"""The lists of what people say as they are written, each form with its file, for checks that compare them."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from understanding.lexicon import hears_files
from understanding.text import tokenize

CONCEPTS = ("finding", "intent", "answer", "visit", "analyte", "person")
"""Kinds that mean something by themselves; a `word` class means what it is used for."""
TWIN = {"ary": "ary-Latn", "ary-Latn": "ary"}
"""Two scripts of one language: a word given in one is found in the other by its sound."""
SHARED = "shared"
CLASS = re.compile("<([a-z0-9_]+)>")


class Written(NamedTuple):
    """One form, or one [spelling] entry (`name` is the short spelling, `form` what it stands for), and where it is."""

    locale: str
    file: str
    kind: str
    name: str
    form: str

    @property
    def where(self) -> str:
        """The file, as a person would open it."""
        return f"locales/{self.locale}/hears/{self.file}"

    @property
    def concept(self) -> str:
        """What the form stands for, as in hears/: `finding fever`, `word pain`."""
        return f"{self.kind} {self.name}"


def written() -> list[Written]:
    """Every form of every list, in the order of the files."""
    return [
        Written(file.parent.parent.name, file.name, kind, name, form)
        for file in hears_files()
        for kind, table in tomllib.loads(file.read_text(encoding="utf8")).items()
        if not kind.startswith("variety")
        for name, forms in table.items()
        for form in (forms if isinstance(forms, list) else [forms])
        if isinstance(form, str)
    ]


def words(form: str) -> list[str]:
    """The folded words of a form; `=` and `*` stay on their word, classes are left out."""
    found = []
    for raw in CLASS.sub(" ", form).replace("+", " ").split():
        pieces = [token.text for token in tokenize(raw.strip("=*"))]
        found += [("=" if raw.startswith("=") else "") + piece for piece in pieces]
        if raw.endswith("*") and pieces:
            found[-1] += "*"
    return found


def listed(names: Iterable[str]) -> str:
    """Names in one stable order, for a sentence."""
    return ", ".join(sorted(set(names)))


def shortened(names: Iterable[str], most: int = 12) -> str:
    """The first names and how many more there are."""
    every = list(dict.fromkeys(names))
    return ", ".join(every[:most]) + (f" and {len(every) - most} more" if len(every) > most else "")


def alone(forms: Iterable[Written]) -> Iterator[tuple[Written, str]]:
    """(form of one word, a concept that it says alone): also a word of a class that stands alone in a form."""
    every = list(forms)
    told_by: dict[str, set[str]] = {}
    for one in every:
        found = CLASS.fullmatch(one.form)
        if one.kind in CONCEPTS and found:
            told_by.setdefault(found[1], set()).add(one.concept)
    for one in every:
        if one.form.isalnum() and one.kind in (*CONCEPTS, "word"):
            yield from ((one, said) for said in (told_by.get(one.name, ()) if one.kind == "word" else (one.concept,)))
