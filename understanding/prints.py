"""What documents print: names of analytes, headings, sections and small words, loaded from locales/fr."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
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
TELLING_WORD = 4  # letters; words up to here must all be there: GOT is not GPT, SGPT is not ASAT
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

    def analytes(self, text: str) -> tuple[tuple[str, ...], float]:
        """The analytes a printed name may stand for, and how like a known name it is (0 to 100).

        Empty when nothing is near enough, or two different analytes are equally near.
        """
        name = normal(text)
        if not name:
            return (), 0.0
        if ids := self.names.get(name) or _composed(self, tuple(name.split())):
            return ids, 100.0
        return _nearest(self, name)


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


def _near(form: str, word: str) -> bool:
    return len(form) == len(word) and fuzz.ratio(form, word) >= LEAST_LIKENESS


@dataclass(frozen=True)
class _Shape:
    """A name as a camera may see it: `alike` without spaces, O and 0, I and 1 being one; `telling` its short words.

    Short words tell names apart: the B12 of vitamine B12, the HDL of cholesterol HDL.
    """

    text: str
    compact: str
    alike: str
    telling: frozenset[str]

    @staticmethod
    def of(name: str) -> _Shape:
        compact = name.replace(" ", "")
        words = (word.translate(_LOOKALIKE) for word in name.split() if word not in _FILLERS)
        telling = frozenset(word for word in words if len(word) <= TELLING_WORD)
        return _Shape(name, compact, compact.translate(_LOOKALIKE), telling)

    def likeness(self, seen: _Shape) -> float:
        """0 to 100. Short names must match letter for letter, long ones may hold a misread letter."""
        if self.alike == seen.alike:
            return 100.0
        too_short = min(len(self.compact), len(seen.compact)) <= SHORT_NAME
        too_long = abs(len(self.text) - len(seen.text)) > max(3, 0.35 * len(self.text))
        if too_short or too_long or self.telling != seen.telling:
            return 0.0
        return max(fuzz.ratio(self.text, seen.text), fuzz.ratio(self.compact, seen.compact))


@cache
def _shapes(known: Prints) -> Mapping[str | frozenset[str], Sequence[tuple[_Shape, tuple[str, ...]]]]:
    """The known names by either of what one must share with a seen name to be like it: its letters, or what tells."""
    found: defaultdict[str | frozenset[str], list[tuple[_Shape, tuple[str, ...]]]] = defaultdict(list)
    for name, ids in known.names.items():
        shape = _Shape.of(name)
        found[shape.alike].append((shape, ids))
        found[shape.telling].append((shape, ids))
    return dict(found)


def _composed(known: Prints, words: tuple[str, ...]) -> tuple[str, ...]:
    """The analytes that all names in a text agree on: `ALAT (SGPT)`, `taux de potassium`, `TSH méthode ECLIA`.

    Every word must be part of a known name or one of those that change nothing; empty when two names disagree.
    """
    neutral = {*known.forms("word", "neutral"), *_FILLERS}
    meanings: list[set[tuple[str, ...] | None]] = [{None}]  # of the first words: what the names among them agree on
    for end in range(1, len(words) + 1):
        here = set(meanings[end - 1]) if words[end - 1] in neutral else set()
        for start in range(end):
            if ids := known.names.get(" ".join(words[start:end])):
                here |= {_agreed(before, ids) for before in meanings[start]}
        meanings.append(here)
    found = {ids for ids in meanings[-1] if ids}
    return found.pop() if len(found) == 1 else ()


def _agreed(before: tuple[str, ...] | None, ids: tuple[str, ...]) -> tuple[str, ...]:
    return ids if before is None else tuple(each for each in before if each in ids)


def _nearest(known: Prints, name: str) -> tuple[tuple[str, ...], float]:
    """The analytes of the one known name that a misread one is near."""
    seen = _Shape.of(name)
    best: dict[tuple[str, ...], float] = {(): 0.0}
    shapes = _shapes(known)
    for shape, ids in (*shapes.get(seen.alike, ()), *shapes.get(seen.telling, ())):
        best[ids] = max(best.get(ids, 0.0), shape.likeness(seen))
    ids, likeness = max(best.items(), key=lambda entry: entry[1])
    rivals = [other for other, score in best.items() if score > likeness - LEAST_MARGIN and not set(other) & set(ids)]
    if likeness < LEAST_LIKENESS or rivals:
        return (), likeness
    return ids, likeness
