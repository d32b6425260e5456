"""A report as words: folded as prints compare, in statements that nothing reaches over, under their heading."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from typing import Literal

from understanding.prints import normal

Section = Literal["body", "conclusion", "asked"]
Heading = Literal["conclusion", "asked", "found", "signature"]
_HEADINGS: tuple[Heading, ...] = ("conclusion", "asked", "found", "signature")  # the surest first

_TOKEN = re.compile(
    r"(?P<number>\d+(?:[.,]\d+)?)|(?P<word>[^\W\d_]+)|(?P<stop>[.;:!?•*]|(?<![^\W_])[-–](?!\d))|(?P<comma>[,()])"
)
_DOTTED = re.compile(r"(?<=\b[^\W\d_])\.(?=[^\W\d_]\b)")
_BULLET = re.compile(r"^\s*(?:[-–•*>]|\d{1,2}\s?[-/)°])\s*")
_PLURAL, _FEMININE = 4, 5  # letters from which an ending is taken off


@dataclass(frozen=True)
class Token:
    """One word or number. `statement` ends at a stop, `phrase` at a comma as well; `asked`: the statement ends in "?".

    `capitals`: printed in capitals; `beside_small`: on a line that has small letters too.
    """

    text: str
    statement: int
    phrase: int
    section: Section
    capitals: bool = False
    beside_small: bool = False
    asked: bool = False


@dataclass(frozen=True)
class ReportWords:
    """locales/fr/reports.toml as it stands."""

    tables: Mapping[str, Mapping[str, Sequence[str]]]

    def __getitem__(self, table: str) -> Mapping[str, Sequence[str]]:
        return self.tables[table]


@cache
def report_words() -> ReportWords:
    """The printed words of reports that ship with the product."""
    return ReportWords(tomllib.loads((files("locales") / "fr" / "reports.toml").read_text("utf-8")))


def fold(word: str) -> str:
    """A word without case, accents, plural and feminine endings."""
    text = normal(word.lower()).replace(" ", "")  # "Œ" is opened as "œ" is
    if len(text) >= _PLURAL and text.endswith("aux"):
        return text[:-3] + "al"
    if len(text) >= _PLURAL and text[-1] in "sx":
        text = text[:-1]
    if len(text) >= _FEMININE:
        text = text.rstrip("e")
    if text.endswith("iv"):
        return text[:-2] + "if"
    return text[:-1] if text.endswith("eus") else text


def folded(form: str) -> tuple[str, ...]:
    """The words of a printed form; a `*` stays on its word."""
    words = []
    for part in form.split():
        pieces = [fold(piece["word"] or "") or piece["number"] for piece in _TOKEN.finditer(part) if not _parts(piece)]
        if part.endswith("*") and pieces:
            pieces[-1] += "*"
        words += pieces
    return tuple(words)


@cache
def phrases(table: str, name: str) -> tuple[tuple[str, ...], ...]:
    """The forms of one entry, each as folded words, the longest first."""
    return tuple(sorted((folded(form) for form in report_words()[table][name]), key=len, reverse=True))


def says(texts: Sequence[str], at: int, forms: Sequence[tuple[str, ...]]) -> int:
    """How many words from `at` on are one of the forms; 0 when none is."""
    for form in forms:
        window = texts[at : at + len(form)]
        if len(window) == len(form) and all(_is(word, piece) for word, piece in zip(window, form, strict=True)):
            return len(form)
    return 0


def _is(word: str, piece: str) -> bool:
    return word.startswith(piece[:-1]) if piece.endswith("*") else word == piece


def tokens_of(lines: Sequence[str]) -> list[Token]:
    """The words of a report in order, without its headings and without lines about people.

    A line goes on in the next when that begins in small letters, or when it ends in a word that needs another.
    """
    tokens: list[Token] = []
    section: Section = "body"
    statement, alone = 0, False
    for line in lines:
        text = _DOTTED.sub("", line)
        goes_on = _goes_on(tokens, text) and not alone
        heading, length = _heading(text)
        if not goes_on:
            statement += 1
            section = _under(heading, section, listed=bool(_BULLET.match(text)) and section == "asked", alone=alone)
        if _about_people(text):
            alone = False
            continue
        rest = text[length:] if not goes_on else text
        alone = heading == "asked" and not rest.strip(" :.-")
        new = list(_tokens(rest, statement, section))
        statement = max((token.statement for token in new), default=statement)
        tokens += new
    return tokens


def _under(heading: Heading | None, section: Section, *, listed: bool, alone: bool) -> Section:
    """The section of a new statement: what was asked ends with its paragraph, a conclusion at the signature."""
    if heading == "found":
        return "body"
    if heading == "signature":
        return "body" if section == "conclusion" else section
    if heading is not None:
        return heading
    if section == "asked":
        return "asked" if alone or listed else "body"
    return section


def _tokens(text: str, statement: int, section: Section) -> Iterator[Token]:
    small = any(letter.islower() for letter in text)
    phrase = 0
    waiting: list[Token] = []
    for found in _TOKEN.finditer(text):
        if found["stop"]:
            yield from (replace(token, asked=found["stop"] == "?") for token in waiting)
            waiting, statement, phrase = [], statement + 1, 0
        elif found["comma"]:
            phrase += 1
        else:
            word = found["word"] or ""
            shown = fold(word) if word else found["number"]
            waiting.append(Token(shown, statement, phrase, section, word.isupper(), small))
    yield from waiting


def _parts(found: re.Match[str]) -> bool:
    return bool(found["stop"] or found["comma"])


def _goes_on(tokens: Sequence[Token], text: str) -> bool:
    if not tokens or _BULLET.match(text):
        return False
    joins = {word for form in phrases("word", "joins") for word in form}
    return text.lstrip()[:1].islower() or tokens[-1].text in joins


def _heading(text: str) -> tuple[Heading | None, int]:
    """The section whose heading opens a line, and how long the heading is."""
    bullet = _BULLET.match(text)
    found = list(_TOKEN.finditer(text, bullet.end() if bullet else 0))
    words = [fold(piece["word"] or "") or (piece["number"] or "") for piece in found]
    for section in _HEADINGS:
        count = says(words, 0, phrases("section", section))
        if not count:
            continue
        in_capitals = found[0].group().isupper() and any(letter.islower() for letter in text)
        if len(found) == count or _parts(found[count]) or in_capitals or section == "signature":
            end = found[count].end() if len(found) > count and _parts(found[count]) else found[count - 1].end()
            return section, end
    return None, 0


def _about_people(text: str) -> bool:
    words = [fold(piece["word"]) for piece in _TOKEN.finditer(text) if piece["word"]]
    return bool(says(words, 0, phrases("word", "people")))
