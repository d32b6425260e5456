"""The lexicon as the service uses it: compiled once, kept beside Python's byte code, opened in milliseconds.

Compiling a thousand lists of words takes seconds and leaves much garbage, so it happens in a process of its own,
whenever the words or the way they are folded changed. What is opened is compact: a trie of looks, arrays of forms.
"""

from __future__ import annotations

import io
import json
import os
import struct
import subprocess
import sys
import tempfile
import zipfile
from array import array
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from hashlib import blake2b
from importlib.resources import files
from importlib.util import cache_from_source
from itertools import chain
from pathlib import Path
from typing import NamedTuple

import marisa_trie

from understanding.lexicon import INDEXES, Entry, Form, LabForm, Lexicon, hears_files, lexicon

_HEAD = struct.Struct("<IBB")  # element, flags, length of the sounds that follow
_NEGATED, _ARABIC = 1, 2
_CODE = ("wordbook", "lexicon", "forms", "key", "text")  # modules of which a change asks for a new compilation
_KEPT = "lexicon-{}.zip"


class Pattern(NamedTuple):
    """A form at work: `parts` are sequences of elements, `needs` every element without which it can't be found."""

    target: int
    parts: tuple[tuple[int, ...], ...]
    needs: frozenset[int]


class Reading(NamedTuple):
    """What one word says: (element, whether the word denies it), whether it is spelled or sounds just so, and which
    elements are spelled so."""

    elements: tuple[tuple[int, bool], ...]
    sure: bool
    exact: frozenset[int] = frozenset()


class Patterns(dict[int, tuple[Pattern, ...]]):
    """The patterns that wait under an element, decoded when a message first wakes them."""

    def __init__(self, packed: bytes) -> None:
        super().__init__()
        numbers = array("I", packed)
        self._starts, self._body = numbers[1 : numbers[0] + 1], numbers[numbers[0] + 1 :]

    def __missing__(self, element: int) -> tuple[Pattern, ...]:
        self[element] = woken = tuple(self._decoded(self._starts[element], self._starts[element + 1]))
        return woken

    def _decoded(self, at: int, end: int) -> Iterator[Pattern]:
        while at < end:
            target, count = self._body[at], self._body[at + 1]
            at += 2
            parts = []
            for _ in range(count):
                last = at + 1 + self._body[at]
                parts.append(tuple(self._body[at + 1 : last]))
                at = last
            yield Pattern(target, tuple(parts), frozenset(element for part in parts for element in part))

    @staticmethod
    def packed(forms: Mapping[int, Iterable[Form]], elements: int) -> bytes:
        """Length and starts of each element, then per form: target, number of parts, each with its length."""
        starts, body = array("I"), array("I")
        for element in range(elements):
            starts.append(len(body))
            for form in forms.get(element, ()):
                body.extend((form.target, len(form.parts)))
                for part in form.parts:
                    body.extend((len(part), *part))
        starts.append(len(body))
        return (array("I", [len(starts)]) + starts + body).tobytes()


@dataclass(frozen=True)
class Wordbook:
    """Looks to elements, elements to patterns, and the small sets of words that count for themselves.

    `names` has (kind, name) of the elements that say something; whatever has a higher number is a literal word.
    `known` and `known_looks` remember words of the lexicon as they are met, and never a word that only a person wrote.
    """

    names: tuple[tuple[str, str], ...]
    class_forms: Patterns
    forms: Patterns
    spelling: Mapping[str, list[str]]
    fillers: frozenset[str]
    contrasts: frozenset[str]
    asides: frozenset[str]
    negations: frozenset[str]
    looks: marisa_trie.BytesTrie
    lab_forms: Mapping[str, list[LabForm]]  # by the looks of their first word
    known: dict[str, Reading] = field(default_factory=dict)
    known_looks: dict[str, frozenset[str]] = field(default_factory=dict)  # the same for lab_names.py

    def entries(self, index: str, look: str) -> Iterable[Entry]:
        """What is filed under a look of one index (`exact`, `french`, `sound`, ...)."""
        found = self.looks.get(INDEXES[index] + look)
        return chain.from_iterable(map(_entries, found)) if found else ()

    def beginnings(self, word: str) -> Iterator[Entry]:
        """What is filed under a beginning of the word (`vomi*`)."""
        letter = INDEXES["prefix"]
        for beginning in self.looks.prefixes(letter + word):
            yield from self.entries("prefix", beginning.removeprefix(letter))

    def holds(self, index: str, look: str) -> bool:
        """Whether anything is filed under a look."""
        return INDEXES[index] + look in self.looks


def _entries(packed: bytes) -> Iterator[Entry]:
    at = 0
    while at < len(packed):
        element, flags, length = _HEAD.unpack_from(packed, at)
        at += _HEAD.size + length
        voiced = packed[at - length : at].decode() if length else ""
        yield Entry(element, bool(flags & _NEGATED), voiced, bool(flags & _ARABIC))


@cache
def wordbook() -> Wordbook:
    """The words of all varieties. Compiles them first when they changed; raises ValueError naming a wrong form."""
    return kept_in(Path(cache_from_source(__file__)).parent)


def kept_in(folder: Path) -> Wordbook:
    """The words as compiled before in this folder; a file that is missing, old or broken is made again."""
    kept = folder / _KEPT.format(_print())
    try:
        return _opened(kept.read_bytes())
    except (OSError, zipfile.BadZipFile):
        return _opened(_compiled_apart(kept))


def _print() -> str:
    """A digest of every list of words and of the code that folds them."""
    digest = blake2b(digest_size=12)
    for file in (*hears_files(), *(files("understanding") / f"{module}.py" for module in _CODE)):
        digest.update(file.read_bytes())
    return digest.hexdigest()


def _compiled_apart(kept: Path) -> bytes:
    """The compiled words, from a process of its own; kept for the next start wherever that folder can be written."""
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "lexicon.zip"
        here = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
        command = [sys.executable, "-m", "understanding.wordbook", str(made)]
        done = subprocess.run(command, env=here, capture_output=True, text=True, check=False)  # noqa: S603 - our own words only
        if done.returncode:
            raise ValueError(done.stderr.strip().rpartition("\n")[2] or "the words could not be compiled")
        packed = made.read_bytes()
    with suppress(OSError):  # a read-only installation compiles at each start
        _keep(packed, kept)
    return packed


def _keep(packed: bytes, kept: Path) -> None:
    """Write whole or not at all, and throw away what older words were compiled to."""
    kept.parent.mkdir(exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=kept.parent, delete=False) as fresh:
        fresh.write(packed)
    Path(fresh.name).replace(kept)
    for older in kept.parent.glob(_KEPT.format("*")):
        if older != kept:
            older.unlink(missing_ok=True)


def packed(book: Lexicon) -> bytes:
    """A lexicon as one file: a zip of the trie, the forms and the sets; elements that say something come first.

    The same words give the same bytes: no date in it, no order left to chance.
    """
    speaking = [old for old, (kind, _) in enumerate(book.names) if not kind.startswith("literal")]
    silent = [old for old, (kind, _) in enumerate(book.names) if kind.startswith("literal")]
    number = {old: new for new, old in enumerate((*speaking, *silent))}
    looks = marisa_trie.BytesTrie(
        (letter + look, b"".join(_entry(entry, number) for entry in dict.fromkeys(entries)))
        for index, letter in INDEXES.items()
        for look, entries in getattr(book, index).items()
    )
    sets = {
        "names": [book.names[old] for old in speaking],
        "spelling": book.spelling,
        "lab_forms": book.lab_forms,
        **{name: sorted(getattr(book, name)) for name in ("fillers", "contrasts", "asides", "negations")},
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(zipfile.ZipInfo("sets.json"), json.dumps(sets, ensure_ascii=False))
        archive.writestr(zipfile.ZipInfo("looks.trie"), looks.tobytes())
        for name in ("class_forms", "forms"):
            renumbered = {
                number[element]: [_renumbered(form, number) for form in forms]
                for element, forms in getattr(book, name).items()
            }
            archive.writestr(zipfile.ZipInfo(name), Patterns.packed(renumbered, len(number)))
    return out.getvalue()


def _entry(entry: Entry, number: Mapping[int, int]) -> bytes:
    sounds = entry.voiced.encode()
    flags = _NEGATED * entry.negated | _ARABIC * entry.arabic
    return _HEAD.pack(number[entry.element], flags, len(sounds)) + sounds


def _renumbered(form: Form, number: Mapping[int, int]) -> Form:
    parts = tuple(tuple(number[element] for element in part) for part in form.parts)
    return form._replace(target=number[form.target], parts=parts)


def _opened(content: bytes) -> Wordbook:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        sets = json.loads(archive.read("sets.json"))
        return Wordbook(
            names=tuple((kind, name) for kind, name in sets["names"]),
            class_forms=Patterns(archive.read("class_forms")),
            forms=Patterns(archive.read("forms")),
            spelling=sets["spelling"],
            fillers=frozenset(sets["fillers"]),
            contrasts=frozenset(sets["contrasts"]),
            asides=frozenset(sets["asides"]),
            negations=frozenset(sets["negations"]),
            looks=marisa_trie.BytesTrie().frombytes(archive.read("looks.trie")),
            lab_forms=_by_first_word(sets["lab_forms"]),
        )


def _by_first_word(forms: Iterable[tuple[str, str, list[list[str]]]]) -> Mapping[str, list[LabForm]]:
    filed: dict[str, list[LabForm]] = {}
    for kind, name, words in forms:
        form = LabForm(kind, name, tuple(tuple(looks) for looks in words))
        for look in form.words[0]:
            filed.setdefault(look, []).append(form)
    return filed


if __name__ == "__main__":
    Path(sys.argv[1]).write_bytes(packed(lexicon()))
