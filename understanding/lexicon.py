"""What people say, read: every form of `locales/*/hears/*.toml` becomes a pattern over word classes.

The service opens what `wordbook.py` makes of this, because reading takes seconds. Format in CONTRIBUTING.md. Tables
are kinds (`word`, `finding`, `intent`, `visit`, `cue`, ...); a form is a sequence of elements (`a b c`, `<class>`), or
several sequences near each other in any order (`a + b`). Languages are not told apart when matching: switching
language inside a sentence is normal here.
"""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any, NamedTuple

from understanding.forms import denied_looks, filed_looks, french
from understanding.key import is_arabic, voiced
from understanding.remembered import remembering
from understanding.text import Token, fold, tokenize

_PIECE = re.compile(r"<[a-z0-9_]+>|[^<>]+")
# Small words and names: never by stem, never mistyped.
EXACT_KINDS = {"cue", "unit", "number", "measure", "calendar", "answer", "medicine"}
ARABIC_ONLY = "|"  # mark of looks that serve Arabic-script words only: Standard Arabic is not written in Latin letters
KINDS = EXACT_KINDS | {"word", "finding", "intent", "visit", "topic", "person"}
LAB_KINDS = {"analyte", "lab_link", "lab_limit", "lab_other", "lab_unit", "lab_and", "lab_part"}
NAME_KINDS = LAB_KINDS | {"unit"}  # found word for word, by lab_names.py
_SETS = {"empty", "filler", "kept_filler", "contrast", "negation", "aside"}  # cues that are sets of words, no patterns
FEWEST_LETTERS_FOR_TYPO = 6
SPELLED_EXACTLY = 4  # letters of a lab name: an abbreviation (LDL) sounds like too many words
INDEXES = {"exact": "e", "french": "f", "prefix": "p", "sound": "s", "stem": "t", "loose": "l", "typo": "y"}
"""The indexes of a lexicon, from looks to entries, and the letter of each where they share one trie."""


class Form(NamedTuple):
    """One form: `parts` are sequences of element ids; all parts must be near each other."""

    target: int
    parts: tuple[tuple[int, ...], ...]
    source: str
    needs: frozenset[int] = frozenset()


class Entry(NamedTuple):
    """An element filed under a look; `negated`: only a ma...ch word may match; `voiced`, `arabic`: how written."""

    element: int
    negated: bool
    voiced: str = ""
    arabic: bool = False


class LabForm(NamedTuple):
    """A name of the tables for typed results: word for word, each word by any of its looks (`~` before a sound)."""

    kind: str
    name: str
    words: tuple[tuple[str, ...], ...]


@dataclass
class Lexicon:
    """Indexes from looks to elements, and the forms made of elements."""

    names: list[tuple[str, str]] = field(default_factory=list)
    ids: dict[tuple[str, str], int] = field(default_factory=dict)
    exact: dict[str, list[Entry]] = field(default_factory=lambda: defaultdict(list))
    french: dict[str, list[Entry]] = field(default_factory=lambda: defaultdict(list))
    prefix: dict[str, list[Entry]] = field(default_factory=lambda: defaultdict(list))
    sound: dict[str, list[Entry]] = field(default_factory=lambda: defaultdict(list))
    stem: dict[str, list[Entry]] = field(default_factory=lambda: defaultdict(list))
    loose: dict[str, list[Entry]] = field(default_factory=lambda: defaultdict(list))
    typo: dict[str, list[Entry]] = field(default_factory=lambda: defaultdict(list))
    class_forms: dict[int, list[Form]] = field(default_factory=lambda: defaultdict(list))
    forms: dict[int, list[Form]] = field(default_factory=lambda: defaultdict(list))
    spelling: dict[str, list[str]] = field(default_factory=dict)
    spelt: dict[str, list[str]] = field(default_factory=dict)
    fillers: set[str] = field(default_factory=set)
    fillers_of: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    kept_fillers: set[str] = field(default_factory=set)
    empty: set[str] = field(default_factory=set)
    contrasts: set[str] = field(default_factory=set)
    asides: set[str] = field(default_factory=set)
    negations: set[str] = field(default_factory=set)
    lab_forms: list[LabForm] = field(default_factory=list)

    def element(self, kind: str, name: str) -> int:
        """The id of a class, an output or a literal word."""
        known = self.ids.get((kind, name))
        if known is None:
            known = self.ids[kind, name] = len(self.names)
            self.names.append((kind, name))
        return known


@cache
def lexicon() -> Lexicon:
    """The whole lexicon of all varieties, read once (some seconds). Raises ValueError naming a wrong form."""
    with remembering():
        return _read()


def _read() -> Lexicon:
    built = Lexicon()
    tables = list(_tables())
    for locale, kind, table in tables:
        if kind == "spelling":
            built.spelling.update({fold(word): fold(text).split() for word, text in table.items()})
        if kind == "cue":
            built.empty.update(fold(form) for form in table.get("empty", []))
            fillers = {fold(form) for form in (*table.get("filler", []), *table.get("empty", []))}
            built.fillers |= fillers
            built.fillers_of[locale] |= fillers
            built.kept_fillers.update(fold(form) for form in table.get("kept_filler", []))
            built.contrasts.update(fold(form) for form in table.get("contrast", []))
            built.asides.update(fold(form) for form in table.get("aside", []))
            built.negations.update(fold(form) for form in table.get("negation", []))
    pending: list[tuple[bool, Form]] = []
    for locale, kind, table in tables:
        if kind in NAME_KINDS:
            built.lab_forms += _lab_forms(locale, kind, table)
        if kind in KINDS:
            for name, forms in table.items():
                if name not in _SETS:
                    pending += [_compile(built, locale, kind, name, form) for form in forms]
    _file_by_rarest(built, [(of_class, form) for of_class, form in pending if form.parts])
    return built


def hears_files() -> list[Path]:
    """Every list of what people say, in the order in which they are read."""
    return sorted(Path(str(resources.files("locales"))).glob("*/hears/*.toml"))


def _tables() -> Iterator[tuple[str, str, dict[str, Any]]]:
    """(locale, kind, table) for every table of every file in hears/."""
    for file in hears_files():
        try:
            tables = tomllib.loads(file.read_text(encoding="utf8"))
        except tomllib.TOMLDecodeError as error:
            raise ValueError(f"locales/{file.parent.parent.name}/hears/{file.name}: {error}") from error
        for kind, table in tables.items():
            yield file.parent.parent.name, kind, table


def _compile(built: Lexicon, locale: str, kind: str, name: str, source: str) -> tuple[bool, Form]:
    """A form as a pattern; a one-word form is filed directly under its looks and gives no parts."""
    target = built.element(kind, name)
    parts = [_pieces(built, locale, part) for part in source.split(" + ")]
    if not all(parts):
        raise ValueError(f"locales/{locale}/hears: form {source!r} of {kind}.{name} holds no word to match")
    of_class = kind in ("word", "cue")
    if [len(part) for part in parts] == [1] and not parts[0][0].startswith("<"):
        _file(built, locale, parts[0][0], target, inflected=kind not in EXACT_KINDS)
        return of_class, Form(target, (), source)
    elements = tuple(tuple(_element(built, locale, piece) for piece in part) for part in parts)
    return of_class, Form(target, elements, source, frozenset(element for part in elements for element in part))


def _lab_forms(locale: str, kind: str, table: Mapping[str, list[str]]) -> Iterator[LabForm]:
    for name, forms in table.items():
        for form in forms:
            if words := tuple(_lab_looks(token, locale) for token in tokenize(form)):
                yield LabForm(kind, name, words)


def _lab_looks(token: Token, locale: str) -> tuple[str, ...]:
    """A word of a form: French by its spelling; Darija and Arabic by their sound as well, if long enough to be sure."""
    if token.number or locale == "fr":
        return tuple(dict.fromkeys((token.text, french(token.text))))
    sounds = filed_looks(token.text).sounds[:1] if len(token.text) > SPELLED_EXACTLY else ()
    return (token.text, *(f"~{sound}" for sound in sounds))


def _pieces(built: Lexicon, locale: str, text: str) -> list[str]:
    """The classes (`<pain>`) and words of one part of a form, in order."""
    pieces: list[str] = []
    for piece in _PIECE.findall(text.strip()):
        pieces += [piece] if piece.startswith("<") else _words(built, locale, piece)
    return pieces


def _words(built: Lexicon, locale: str, text: str) -> list[str]:
    """Words of a form, spelt out; `=` and `*` stay on their word.

    Articles go always, other fillers only while two words remain: "b kerchi" (pregnant) is more than "kerchi" (belly).
    A word that denies is a filler only at home: "ma" is French "my", and Darija "not". Words of degree are small in a
    message, but a form that names them means them: "kayke7 dem bezzaf" is more than "kayke7 dem".
    """
    words = [word for raw in text.split() for word in _spelt(built, raw)]
    words = words if locale == "fr" else merge_negation(words)
    spoken = [word for word in words if word not in built.empty] or words
    fillers = built.fillers_of[locale] | (built.fillers - MA - built.negations)
    content = [word for word in spoken if word not in fillers or word in built.kept_fillers]
    return content if len(content) > 1 else spoken


def _spelt(built: Lexicon, raw: str) -> list[str]:
    """One word as written in a form -> the words it stands for, folded."""
    known = built.spelt.get(raw)
    if known is None:
        marks = ("=" if raw.startswith("=") else "", "*" if raw.endswith("*") else "")
        pieces = [token.text for token in tokenize(raw.strip("=*"))]
        marked = [marks[0] + piece + (marks[1] if piece is pieces[-1] else "") for piece in pieces]
        known = built.spelt[raw] = [word for piece in marked for word in built.spelling.get(piece, [piece])]
    return known


def _element(built: Lexicon, locale: str, piece: str) -> int:
    """The id of a class or of a literal word; a word is filed when it is met first."""
    if piece.startswith("<"):
        return built.element("word", piece[1:-1])
    family = "literal " + (locale if locale in ("fr", "ar") else "darija")
    known = (family, piece) in built.ids
    element = built.element(family, piece)
    if not known:
        _file(built, locale, piece, element, inflected=True)
    return element


def _file(built: Lexicon, locale: str, word: str, element: int, *, inflected: bool) -> None:
    """File one word under its looks: French by spelling only, Darija and Arabic by sound as well."""
    if word.startswith("="):
        built.exact[word].append(Entry(element, False))
    elif word.endswith("*"):
        built.prefix[word[:-1]].append(Entry(element, False))
    elif locale == "fr":
        built.french[french(word)].append(Entry(element, False))
    else:
        _file_sounds(built, word, element, ARABIC_ONLY if locale == "ar" else "", inflected=inflected)
    if inflected and word[-1:] != "*" and word[:1] != "=":
        _file_typos(built, word, element)


def _file_sounds(built: Lexicon, word: str, element: int, mark: str, *, inflected: bool) -> None:
    built.exact[word].append(Entry(element, False))
    denied = denied_looks(word)
    entry = Entry(element, denied is not None, voiced(word), is_arabic(word))
    seen = denied or filed_looks(word)
    files = [(built.sound, seen.sounds)]
    if inflected:
        files += [(built.stem, seen.stems), (built.loose, seen.loose)]
    for index, found in files:
        for look in found:
            index[mark + look].append(entry)


def _file_typos(built: Lexicon, word: str, element: int) -> None:
    if len(word) >= FEWEST_LETTERS_FOR_TYPO:
        for shorter in one_letter_less(word):
            built.typo[shorter].append(Entry(element, False))


def one_letter_less(word: str) -> set[str]:
    """The word and every word made by leaving one letter out: two words one typo apart share one of them."""
    return {word, *(word[:i] + word[i + 1 :] for i in range(len(word)))}


MA = {"ma", "ما", "me", "m", "م", "وما", "فما", "wma", "ouma"}
NEGATED_END = re.compile(r"(?:ch|sh|x|chi|ش|شي)$")


def merge_negation(words: list[str]) -> list[str]:
    """`ma 9dertch` is one word, `ma9dertch`: the circumfix is joined wherever a space was left in it."""
    merged: list[str] = []
    for word in words:
        if merged and merged[-1] in MA and NEGATED_END.search(word) and len(word) > 3:
            merged[-1] += word
        else:
            merged.append(word)
    return merged


def _file_by_rarest(built: Lexicon, forms: list[tuple[bool, Form]]) -> None:
    """Each form waits under its rarest element, so that a message wakes few forms."""
    frequency: dict[int, int] = defaultdict(int)
    for _, form in forms:
        for element in form.needs:
            frequency[element] += 1
    for of_class, form in forms:
        rarest = min(form.needs, key=frequency.__getitem__)
        (built.class_forms if of_class else built.forms)[rarest].append(form)
