"""What documents print: names of analytes, headings, sections and small words, loaded from locales/fr."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from rapidfuzz import fuzz

_GREEK = str.maketrans({"β": "b", "γ": "gamma ", "α": "alpha ", "µ": "u", "μ": "u", "œ": "oe"})
_MICRO = str.maketrans("µμ", "uu")
_DOTTED = re.compile(r"(?<=\b[a-z])\.(?=[a-z]\b|[a-z]\.)")
_LOOKALIKE = str.maketrans("01l|58", "oiiisb")
_FILLERS = {"au", "de", "des", "du", "en", "et", "la", "le", "les"}

LEAST_LIKENESS = 84  # of 100, for a misread name of an analyte
LEAST_MARGIN = 4  # ahead of the next analyte's name
LONG_WORD = 6  # letters; from here one misread letter leaves a word what it is
SHORT_NAME = 4  # letters; up to here every letter must be right


def normal(text: str) -> str:
    """Lower case, no accent, dotted letters joined, words parted by one space: how prints compare."""
    text = unicodedata.normalize("NFKD", text.translate(_GREEK))
    text = "".join(c for c in text if not unicodedata.combining(c)).lower()
    return re.sub(r"[^a-z0-9]+", " ", _DOTTED.sub("", text)).strip()


def flat(text: str) -> str:
    """The text character for character without accents and case: places in it are places in the original."""
    return "".join(unicodedata.normalize("NFKD", c)[0].lower() for c in text.translate(_MICRO))


@dataclass(frozen=True, eq=False)
class Prints:
    """All printed words, by what they are for."""

    names: Mapping[str, tuple[str, ...]]  # normal form of a name -> ids of the analytes it may stand for
    tables: Mapping[str, Mapping[str, tuple[str, ...]]]
    units: Mapping[str, str]  # misread spelling -> unit

    def forms(self, table: str, name: str) -> tuple[str, ...]:
        """The forms of one entry, in normal form."""
        return self.tables[table][name]

    def count(self, table: str, name: str, text: str) -> int:
        """How many different forms of an entry occur in a text already in normal form."""
        return sum(bool(pattern.search(text)) for pattern in _patterns(self.forms(table, name)))

    def says(self, table: str, name: str, text: str) -> bool:
        """Whether a text in normal form holds one of the entry's forms."""
        return any(pattern.search(text) for pattern in _patterns(self.forms(table, name)))

    def is_one(self, table: str, name: str, text: str) -> bool:
        """Whether a text is one of the entry's forms and nothing else."""
        return normal(text) in self.forms(table, name)

    def which(self, table: str, text: str) -> str | None:
        """The entry of which a text is a form, give or take a letter of a long one."""
        wanted = normal(text)
        for name, forms in self.tables[table].items():
            if any(form == wanted or (len(form) >= LONG_WORD and _near(form, wanted)) for form in forms):
                return name
        return None

    def is_name(self, text: str) -> bool:
        """Whether a text is the name of an analyte, letter for letter."""
        return normal(text) in self.names

    def analytes(self, text: str) -> tuple[tuple[str, ...], float]:
        """The analytes a printed name may stand for, and how like a known name it is (0 to 100).

        Empty when nothing is near enough, or two different analytes are equally near.
        """
        return _match(self, normal(text))


@cache
def prints() -> Prints:
    """The printed words that ship with the product."""
    folder = resources.files("locales") / "fr"
    hears = tomllib.loads((folder / "hears" / "analytes.toml").read_text("utf-8"))["analyte"]
    tables: dict[str, dict[str, Any]] = tomllib.loads((folder / "prints.toml").read_text("utf-8"))
    names = _by_name(hears) | _by_name(tables.pop("analyte"))
    units = {spelling: unit for unit, spellings in tables.pop("unit").items() for spelling in spellings}
    compared = {
        table: {name: tuple(_normal_form(form) for form in forms) for name, forms in entries.items()}
        for table, entries in tables.items()
    }
    return Prints(names, compared, units)


def _by_name(entries: Mapping[str, Iterable[str]]) -> dict[str, tuple[str, ...]]:
    by_name: dict[str, tuple[str, ...]] = {}
    for analyte, forms in entries.items():
        for form in forms:
            name = normal(form)
            by_name[name] = (*by_name.get(name, ()), analyte)
    return by_name


def _normal_form(form: str) -> str:
    return " ".join(normal(word) + ("*" if word.endswith("*") else "") for word in form.split())


@cache
def _patterns(forms: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(r"\b" + form.replace("*", r"\w*") + r"\b") for form in forms)


@cache
def _compact_names(known: Prints) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    return tuple((name, name.replace(" ", ""), ids) for name, ids in known.names.items())


def _match(known: Prints, name: str) -> tuple[tuple[str, ...], float]:
    if not name:
        return (), 0.0
    if name in known.names:
        return known.names[name], 100.0
    compact = name.replace(" ", "")
    best: dict[tuple[str, ...], float] = {}
    for form, form_compact, ids in _compact_names(known):
        likeness = _likeness(name, compact, form, form_compact)
        if likeness > best.get(ids, 0):
            best[ids] = likeness
    ranked = sorted(best.items(), key=lambda entry: -entry[1])
    if not ranked or ranked[0][1] < LEAST_LIKENESS:
        return (), ranked[0][1] if ranked else 0.0
    (ids, likeness), *others = ranked
    rivals = [other for other, score in others if score > likeness - LEAST_MARGIN and likeness < 100]
    if any(not set(other) & set(ids) for other in rivals):
        return (), likeness
    return ids, likeness


def _near(form: str, word: str) -> bool:
    return len(form) == len(word) and fuzz.ratio(form, word) >= LEAST_LIKENESS


def _telling(name: str) -> set[str]:
    """The short words of a name, which tell it from others: the B12 of vitamine B12, the HDL of cholesterol HDL."""
    words = [word.translate(_LOOKALIKE) for word in name.split() if word not in _FILLERS]
    return {word for word in words if len(word) <= 3}


def _likeness(name: str, compact: str, form: str, form_compact: str) -> float:
    """O and 0, I and 1 are one; short names must match letter for letter, long ones may hold a misread one."""
    if form_compact.translate(_LOOKALIKE) == compact.translate(_LOOKALIKE):
        return 100.0
    if _telling(form) != _telling(name):
        return 0.0
    if min(len(form_compact), len(compact)) <= SHORT_NAME or abs(len(form) - len(name)) > max(3, 0.35 * len(form)):
        return 0.0
    return max(fuzz.ratio(form, name), fuzz.ratio(form_compact, compact))
