"""Laboratory results that a person types: an analyte, a number beside it, perhaps a unit. A strict grammar.

Between the analyte and its number only linking words may stand ("est à", "dyal", "طلع"), so that an age, a
date, a temperature or a blood pressure in the same sentence is never taken for a result. What is ambiguous
gives nothing.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from care.analytes import Analyte, load_analytes
from care.documents import Sign
from care.units import canonical
from understanding.lab_names import Name, longest, names_in
from understanding.text import Token, digits, tokenize

TypedResult = tuple[str, str, str]
"""(analyte id, number as typed with `<` or `>` before it where it is only a limit, unit as typed or "")."""

LINKS = 4  # linking words allowed between the analyte and its number
_GROUPED = re.compile(r"(?<![\w.,/-])\d{1,3}(?:[  ]\d{3})+(?![\d.,/]|[  ]\d)")
_GRAMS = re.compile(r"(?<![\w.,/-])(\d{1,2})g(\d{2})(?![\w.,/])", re.IGNORECASE)
_ARABIC_COMMA = re.compile(r"(?<=\d)،(?=\d)")
_GLUED = re.compile(r"(?<![\w.,/-])(\d+(?:[.,]\d+)?)(?=(?:[mnpuµμ]?g|[mnpuµμ]?mol|[mnuµμ]?ui|meq|fl)\b)", re.IGNORECASE)
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_HUNDREDTHS = re.compile(r"\d{2}")
_SIGNS = ("<", ">")
_SIGN_OF = {"below": "<", "above": ">"}
_LONGEST_UNIT = 16
# What may follow a number that is no single value: a second number, a span ("1,10 à 1,80"), degrees, pressure, hours.
_NOT_ITS_END = re.compile(
    r"\s*[/\-–]\s*\d|[\s,.]+\d|\s*(?:°|mm\s?hg|h\b)|\s*(?:à|a|l|ta|7ta|ل|لـ|حتى|إلى|الى)\s*\d", re.IGNORECASE
)


def typed_results(text: str, tokens: list[Token] | None = None) -> tuple[TypedResult, ...]:
    """Every result typed, in the order of the text, whatever its variety: people mix them. `tokens`: those of the text.

    They are of use where nothing has to be written in another way first.
    """
    plain = _plain(text)
    sentence = _Sentence(plain, tokens if plain == text else None)
    found: list[TypedResult] = []
    for name in sentence.analytes:
        analyte = load_analytes().get(name.id)
        index = sentence.number_of(name, analyte) if analyte is not None and analyte.kind == "number" else None
        if analyte is not None and index is not None:
            sentence.taken.add(index)
            found.append((analyte.id, sentence.value_at(index), sentence.unit_after(index, analyte) or ""))
    return tuple(found)


def bare_number(text: str, analyte: Analyte) -> tuple[str, str] | None:
    """The number and unit of an answer that holds one value ("c'est 4,8 mmol/L"); None when not clear."""
    sentence = _Sentence(_plain(text))
    values = [index for index, token in enumerate(sentence.tokens) if token.number]
    if len(values) != 1 or not sentence.is_value(values[0], analyte):
        return None
    return sentence.value_at(values[0]), sentence.unit_after(values[0], analyte) or ""


def number(typed: str) -> Decimal:
    """The value of a number as `typed_results` gives it."""
    return Decimal(typed.lstrip("<>").replace(",", "."))


def sign(typed: str) -> Sign:
    """The sign of a number as `typed_results` gives it; with one the number is only a limit."""
    return "<" if typed.startswith("<") else ">" if typed.startswith(">") else ""


def _plain(text: str) -> str:
    """ASCII digits; decimal comma in Arabic, thousands, grams ("1g26") and glued units in one common way."""
    plain = _ARABIC_COMMA.sub(",", digits(text))
    plain = _GROUPED.sub(lambda found: re.sub(r"[  ]", "", found.group()), plain)
    return _GLUED.sub(r"\1 ", _GRAMS.sub(r"\1.\2 g", plain))


class _Sentence:
    """A tokenised message and what its words are: analytes, links, units of time, spoken units."""

    def __init__(self, text: str, tokens: list[Token] | None = None) -> None:
        self.text, self.tokens = text, tokenize(text) if tokens is None else tokens
        names = names_in(self.tokens, [place for place, token in enumerate(self.tokens) if token.number])
        self.analytes = longest([name for name in names if name.kind == "analyte"])
        self.taken = {index for name in self.analytes for index in range(name.first, name.last + 1)}
        links = {index for name in names if name.kind == "lab_link" for index in range(name.first, name.last + 1)}
        self._measures = {name.first for name in names if name.kind == "unit"} - links  # "اليوم" is no duration
        self._spoken = {name.first: name.id for name in names if name.kind == "lab_unit"}
        self._limits = {name.last: name.id for name in names if name.kind == "lab_limit"}
        self._no_result = {name.first for name in names if name.kind == "lab_other"}
        self._ands = {name.first for name in names if name.kind == "lab_and"}
        self._parts = {name.first: name.id for name in names if name.kind == "lab_part"}
        also = (name for name in names if name.kind in ("lab_unit", "lab_limit"))
        self._links = links | {index for name in also for index in range(name.first, name.last + 1)}

    def number_of(self, name: Name, analyte: Analyte) -> int | None:
        """The token that is the analyte's number: after its name, or else just before it."""
        after = self._first_number(range(name.last + 1, len(self.tokens)), name.last)
        before = self._first_number(range(name.first - 1, -1, -1), name.first)
        for index in (after, before):
            if index is None or index in self.taken or not self.is_value(index, analyte):
                continue
            counted = index < name.first and {name.last + 1, name.last + 2} & self._no_result
            return None if counted else index  # "3 plaquettes de comprimés" counts, "1,26 de glycémie" measures
        return None

    def _first_number(self, places: range, name: int) -> int | None:
        for step, index in enumerate(places):
            token = self.tokens[index]
            if step > LINKS or token.clause != self.tokens[name].clause:
                return None
            if token.number:
                return index
            if index not in self._links:
                return None
        return None

    def value_at(self, index: int) -> str:
        """The number, with the sign before it where the person tells a limit: "<5", "less than 5"."""
        token = self.tokens[index]
        written = self.text[: token.start].rstrip()[-1:]
        sign = written if written in _SIGNS else _SIGN_OF.get(self._limits.get(index - 1, ""), "")
        return sign + token.text + self._hundredths(index)

    def _hundredths(self, index: int) -> str:
        """What follows whole grams: "2 gram w 40" is 2.40, "2 غرام ونص" is 2.5."""
        if index + 1 not in self._spoken or not self.tokens[index].text.isdecimal():
            return ""
        place = index + 3 if index + 2 in self._ands else index + 2
        if place in self._parts:
            return f".{self._parts[place]}"
        after = self.tokens[place].text if place < len(self.tokens) else ""
        counted = place + 1 in self._measures or place + 1 in self._no_result
        return f".{after}" if _HUNDREDTHS.fullmatch(after) and not counted else ""

    def is_value(self, index: int, analyte: Analyte) -> bool:
        """A number or a limit: no date, pressure, interval or age, and no second number that could belong to it."""
        token = self.tokens[index]
        before, after = self.text[: token.start].rstrip(), self.text[token.end :]
        if not _NUMBER.fullmatch(token.text) or before.endswith(("≤", "≥", "<=", ">=", "/", "-", "+")):
            return False
        if _NOT_ITS_END.match(after) or self._is_counted(index, analyte):
            return False
        if re.search(r"(?<![^\W_])\d+(?:[.,]\d+)?\s*[,.]?$", before):
            return False
        # Grams are a dose to one reader and a result to another: with a unit of the analyte it is a result.
        other = index + 1 in self._measures or after[:1].isalpha()
        return not other or self.unit_after(index, analyte) is not None

    def _is_counted(self, index: int, analyte: Analyte) -> bool:
        """Whether what follows makes the number a dose, a price or a count: `mg` may also be short for `mg/L`."""
        if index + 1 not in self._no_result:
            return False
        unit = self.unit_after(index, analyte)
        whole = self.text[self.tokens[index + 1].end :].lstrip().startswith("/")
        return unit is None or not (whole or analyte.believable(number(self.tokens[index].text), unit))

    def unit_after(self, index: int, analyte: Analyte) -> str | None:
        """The unit written after the number, in the analyte's own spelling where it is one of its units."""
        token = self.tokens[index]
        following = self.text[token.end : token.end + _LONGEST_UNIT].lstrip()
        for units in (analyte.units, _all_units()):
            fitting = [unit for unit in units if unit and _begins_with(following, unit)]
            if fitting:
                return max(fitting, key=lambda unit: len(canonical(unit)))
        spoken = self._spoken.get(index + 1)
        return spoken if spoken in analyte.units else None


@cache
def _all_units() -> tuple[str, ...]:
    """Every unit of a laboratory: one that is not the analyte's is told as typed, so that it can be refused."""
    return tuple(dict.fromkeys(unit for analyte in load_analytes() for unit in analyte.units))


def _begins_with(text: str, unit: str) -> bool:
    """Whether the text begins with the unit in any spelling, and does not go on as a longer word."""
    wanted = canonical(unit)
    return any(
        canonical(text[:length]) == wanted
        and not text[length : length + 1].isalnum()
        and text[length : length + 1] != "/"
        for length in range(1, len(text) + 1)
    )
