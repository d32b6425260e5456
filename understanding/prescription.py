"""Reads a printed prescription: which medicines of our list stand on it, and how each was written where that is sure.

A name counts letter for letter only: a misread name is another medicine. A posology is shown back as printed when every
word of it is in the closed list and every character is certain; nothing in it is ever changed or added.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from care.documents import MedicineSeen
from care.medicines import Medicine, load_medicines
from understanding.prints import normal
from understanding.report_words import fold
from understanding.sheet_lines import Line

LEAST_CERTAINTY = 0.9  # of a name's line, and of every character of a posology
GAP = 3  # characters between the words of a line, see Line.text
_LONGEST_NUMBER = 3  # digits; longer ones are no part of a posology
_PIECE = re.compile(r"(?P<number>\d+(?:[.,/]\d+)?)|(?P<word>[^\W\d_]+)|(?P<sign>[^\w\s])")
_SIGNS = frozenset("/.,:-–()x×'’+*")
_TIMES = frozenset("xX×*")
_STRENGTH = frozenset({"mg", "g", "gr", "ug", "mcg", "ml", "ui", "mui", "mmol"})
_LEAD = " :.-–=>"


@dataclass(frozen=True)
class _Words:
    units: frozenset[str]
    starts: frozenset[str]
    allowed: frozenset[str]


def medicines_on(lines: Sequence[Line]) -> tuple[MedicineSeen, ...]:
    """Every known medicine once, in the order of the page. The posology stands after the name, or on the next line."""
    seen: dict[str, MedicineSeen] = {}
    for place, line in enumerate(lines):
        found = _medicine(line.text) if _certain(line) else None
        if found is None:
            continue
        medicine, end = found
        how = _posology(line, end)
        if how is None and place + 1 < len(lines) and _medicine(lines[place + 1].text) is None:
            how = _posology(lines[place + 1], 0)
        seen.setdefault(medicine.name, MedicineSeen(medicine.family, medicine.name, how or "", medicine.remembered))
    return tuple(seen.values())


def _certain(line: Line) -> bool:
    return all(placed.word.confidence >= LEAST_CERTAINTY for placed in line.words)


def _clear(line: Line, start: int) -> bool:
    """Whether every character of a line from `start` on is certain; a space carries nothing."""
    certain = [1.0] * len(line.text)
    at = 0
    for placed in line.words:
        for place, glyph in enumerate(placed.word.glyphs):
            certain[at + place] = glyph.probability if glyph.char.strip() else 1.0
        at += len(placed.word.text) + GAP
    return min(certain[start:], default=1.0) >= LEAST_CERTAINTY


def _medicine(text: str) -> tuple[Medicine, int] | None:
    """The longest known name in a line and where it ends."""
    pieces = [piece for piece in _PIECE.finditer(text) if not piece["sign"]]
    words = [normal(piece.group()) for piece in pieces]
    for at in range(len(words)):
        for name, medicine in _names().get(words[at], ()):
            if tuple(words[at : at + len(name)]) == name:
                return medicine, pieces[at + len(name) - 1].end()
    return None


def _posology(line: Line, start: int) -> str | None:
    """How a medicine was written: the line from its dose on, as printed; None where no dose begins.

    "" when a word of it is not in the list, a sign of times has lost its number, or a character is in doubt.
    """
    text, known = line.text, _words()
    pieces = list(_PIECE.finditer(text, start))
    for place, piece in enumerate(pieces):
        follows = fold(pieces[place + 1]["word"] or "") if place + 1 < len(pieces) else ""
        begins = piece["number"] and follows in known.units
        begins = begins or (piece["word"] and fold(piece["word"]) in known.starts)
        if begins:
            rest = pieces[place:]
            whole = all(_allowed(one, known) for one in rest) and _times_are_told(rest)
            sure = whole and _clear(line, piece.start())
            return " ".join(text[piece.start() :].split()).strip(_LEAD) if sure else ""
    return None


def _times_are_told(pieces: Sequence[re.Match[str]]) -> bool:
    """Whether a number follows every "x"."""
    after = [*pieces[1:], None]
    return all(
        follows is not None and bool(follows["number"])
        for piece, follows in zip(pieces, after, strict=True)
        if piece.group() in _TIMES
    )


def _allowed(piece: re.Match[str], known: _Words) -> bool:
    if piece["number"]:
        return all(len(part) <= _LONGEST_NUMBER for part in re.split(r"[.,/]", piece["number"]))
    if piece["sign"]:
        return piece["sign"] in _SIGNS
    return fold(piece["word"]) in known.allowed


@cache
def _words() -> _Words:
    table = tomllib.loads((files("locales") / "fr" / "prescriptions.toml").read_text("utf-8"))
    units = frozenset(map(fold, table["dose"]["unit"]))
    starts = frozenset(map(fold, table["dose"]["start"]))
    return _Words(units, starts, frozenset(map(fold, table["posology"]["word"])) | units | starts | _STRENGTH)


@cache
def _names() -> Mapping[str, Sequence[tuple[tuple[str, ...], Medicine]]]:
    """Names by their first word, the longest first."""
    by_first: dict[str, list[tuple[tuple[str, ...], Medicine]]] = {}
    for medicine in load_medicines().medicines:
        name = tuple(normal(piece.group()) for piece in _PIECE.finditer(medicine.name) if not piece["sign"])
        by_first.setdefault(name[0], []).append((name, medicine))
    return {first: sorted(names, key=lambda entry: -len(entry[0])) for first, names in by_first.items()}
