"""Numbers with a meaning: age, duration, temperature, glucose, blood pressure, oxygen, weeks of pregnancy and after.

A number is used only when its unit or the words around it say what it measures and it lies in the believable span of
`knowledge/quantities.toml`; every other number is ignored.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from understanding.phrases import Hit
from understanding.text import Token

_IN_HOURS = {"minutes": 1 / 60, "hours": 1, "days": 24, "weeks": 168, "months": 730.5, "years": 8766}
_IN_YEARS = {unit: hours / 8766 for unit, hours in _IN_HOURS.items()}
_IN_WEEKS = {unit: hours / 168 for unit, hours in _IN_HOURS.items()}
_NEAR = 4
_FAR = 5  # words between a measure word and its number
_JOINED = 2  # "واحد و ربعين": at most one word between the parts of a number
_PRESSURE = re.compile(r"(\d{1,3}(?:\.\d)?)[/-](\d{1,3}(?:\.\d)?)")
_CHILDREN = {"newborn", "baby", "child"}


@cache
def _spans() -> dict[str, Any]:
    return tomllib.loads((resources.files("knowledge") / "quantities.toml").read_text(encoding="utf8"))


@dataclass(frozen=True)
class _Amount:
    """A number with its unit of time; `first`..`last` are the tokens used."""

    value: float
    unit: str
    first: int
    last: int
    ordinal: bool = False  # "the third day", never an age
    aged: bool = False


def quantities(tokens: list[Token], hits: list[Hit], subject: str) -> dict[str, float]:
    """Quantity id -> number in the unit its name tells. `subject` decides whether months are an age."""
    said = _Said(tokens, hits)
    found: dict[str, float] = {}
    for amount in _amounts(said):
        for name, value in _meaning(said, amount, subject):
            if name not in found and _believable(name, value):
                found[name] = value
    _measured(said, found)
    return found


class _Said:
    """Where each cue, unit, number and measure stands in the message."""

    def __init__(self, tokens: list[Token], hits: list[Hit]) -> None:
        self.tokens = tokens
        self.hits = [
            hit for hit in hits if hit.span.sure and hit.kind in ("unit", "number", "measure", "cue", "person")
        ]

    def at(self, kind: str, name: str | None = None) -> list[Hit]:
        return [hit for hit in self.hits if hit.kind == kind and name in (None, hit.name)]

    def near(self, kind: str, name: str, first: int, last: int, before: int = _NEAR, after: int = _NEAR) -> bool:
        """A word of that kind stands within reach, in the same clause."""
        clause = self.tokens[first].clause
        return any(
            first - before <= hit.span.last
            and hit.span.first <= last + after
            and self.tokens[hit.span.first].clause == clause
            for hit in self.at(kind, name)
        )


def _amounts(said: _Said) -> list[_Amount]:
    """Every number (digits, words or a dual) right before a unit of time, or right after one ("le mois 7")."""
    units = said.at("unit")
    amounts = [
        _Amount(2.0, hit.name.removesuffix("_2"), hit.span.first, hit.span.last)
        for hit in units
        if hit.name.endswith("_2")
    ]
    numbers = [
        (i, i, float(t.text)) for i, t in enumerate(said.tokens) if t.number and t.text.replace(".", "", 1).isdigit()
    ]
    numbers += _spelt(said)
    plain = [hit for hit in units if not hit.name.endswith("_2")]
    taken: set[int] = set()
    alone: list[tuple[int, int, float]] = []
    begins = {first for first, _, _ in numbers}
    for first, last, value in sorted(numbers):
        reach = last + 1 if last + 1 in begins else last + 2  # another number claims the unit behind it
        following = [
            hit
            for hit in plain
            if last < hit.span.first <= reach
            and said.tokens[hit.span.first].clause == said.tokens[last].clause
            and _counts(value, hit.name)
        ]
        if following:
            unit = min(following, key=lambda hit: hit.span.first)
            amounts.append(_Amount(value, unit.name, first, unit.span.last))
            taken.add(unit.span.last)
        else:
            alone.append((first, last, value))
    for first, last, value in alone:
        before = [hit for hit in plain if hit.span.last == first - 1 and hit.span.last not in taken]
        amounts += [_Amount(value, hit.name, hit.span.first, last, ordinal=True) for hit in before[:1]]
    owners = {hit.span.last for hit in said.at("measure", "has_age")}
    bare = [hit for hit in plain if hit.span.first - 1 in owners]  # "عندو شهر": he has a month
    amounts += [_Amount(1.0, hit.name, hit.span.first, hit.span.last, aged=True) for hit in bare]
    return sorted(amounts, key=lambda amount: amount.first)


def _counts(value: float, unit: str) -> bool:
    """Days and hours come in whole and half numbers: 39.3 before "jour" is a temperature."""
    return unit not in ("days", "hours", "minutes") or value * 2 == int(value * 2)


def _spelt(said: _Said) -> list[tuple[int, int, float]]:
    """Numbers in words with their first and last place; units and tens side by side add up ("ست واربعون" is 46)."""
    widest: dict[int, Hit] = {}
    for hit in sorted(said.at("number"), key=lambda hit: hit.span.last - hit.span.first):
        for place in range(hit.span.first, hit.span.last + 1):
            widest[place] = hit
    totals: list[tuple[int, int, float]] = []
    for hit in sorted(set(widest.values()), key=lambda hit: hit.span.first):
        value = float(hit.name)
        if totals and hit.span.first - totals[-1][1] <= _JOINED and _adds_up(totals[-1][2], value):
            totals[-1] = (totals[-1][0], hit.span.last, totals[-1][2] + value)
        else:
            totals.append((hit.span.first, hit.span.last, value))
    return totals


def _adds_up(first: float, second: float) -> bool:
    return min(first, second) < 20 <= max(first, second) and max(first, second) % 10 == 0


def _meaning(said: _Said, amount: _Amount, subject: str) -> list[tuple[str, float]]:
    """What an amount of time tells: how long, how old, how far in pregnancy, how long after birth."""
    first, last, unit = amount.first, amount.last, amount.unit
    since = said.near("cue", "since", first, last, before=2, after=0) or _ago(said, last) or amount.ordinal
    aged = amount.aged or said.near("measure", "age", first, last, before=3, after=1)
    if (
        said.near("measure", "postpartum", first, last)
        and unit in ("days", "weeks", "months")
        and subject not in _CHILDREN
    ):
        return [("postpartum_weeks", amount.value * _IN_WEEKS[unit])]
    expecting = said.near("measure", "pregnancy", first, last) or (amount.ordinal and subject == "self")
    if expecting and unit in ("weeks", "months") and not aged:
        return [("pregnancy_weeks", amount.value * _IN_WEEKS[unit])]
    if aged or (unit == "years" and not since):
        return [("age_years", amount.value * _IN_YEARS[unit])]
    young = subject == "newborn" or unit != "days" or said.near("person", subject, first, last, before=2, after=0)
    if unit in ("days", "weeks", "months") and subject in _CHILDREN and young and not since:
        return [("age_years", amount.value * _IN_YEARS[unit])]
    return [("duration_hours", amount.value * _IN_HOURS[unit])]


def _ago(said: _Said, last: int) -> bool:
    """A cue behind the amount ("يومين هادي"), unless it opens another one ("8 mois dep 2 jours")."""
    behind = [hit for hit in said.at("cue", "since") if hit.span.first == last + 1]
    numbered = {hit.span.first for hit in said.at("number")}
    return any(
        hit.span.last + 1 not in numbered
        and not (hit.span.last + 1 < len(said.tokens) and said.tokens[hit.span.last + 1].number)
        for hit in behind
    )


def _measured(said: _Said, found: dict[str, float]) -> None:
    """Numbers named by the nearest measure word, or by their shape; the first of each kind counts."""
    readers: dict[str, Callable[[_Said, int, str], dict[str, float]]] = {
        "pressure": _pressure,
        "glucose": _glucose,
        "oxygen": _oxygen,
        "temperature": _temperature,
        "age": _age,
    }
    timed = {amount.first for amount in _amounts(said)}
    for place, token in enumerate(said.tokens):
        if not token.number:
            continue
        measure = _shape(token.text) or ("" if place in timed else _nearest_measure(said, place))
        values = readers[measure](said, place, token.text) if measure in readers else {}
        found.update({n: v for n, v in values.items() if n not in found and _believable(n, v)})


def _nearest_measure(said: _Said, place: int) -> str:
    """The measure word that stands nearest: before the number first, else right behind it."""
    clause = said.tokens[place].clause
    words = [hit for hit in said.at("measure") if said.tokens[hit.span.first].clause == clause]
    before = [hit for hit in words if place - _FAR <= hit.span.last < place]
    behind = [hit for hit in words if place < hit.span.first <= place + 2]
    nearest = max(before, key=lambda hit: hit.span.last, default=None) or min(
        behind, key=lambda hit: hit.span.first, default=None
    )
    return nearest.name if nearest else ""


def _pressure(said: _Said, place: int, text: str) -> dict[str, float]:
    """14/9 is in centimetres of mercury, 140/90 in millimetres; "21 sur 12" is two numbers."""
    pair = _PRESSURE.fullmatch(text)
    numbers = [float(part) for part in pair.groups()] if pair else _with_next(said, place, text)
    if not numbers or len(numbers) < 2:
        return {}
    scale = 10 if numbers[0] < 30 else 1
    return {"systolic_mmhg": numbers[0] * scale, "diastolic_mmhg": numbers[1] * scale}


def _with_next(said: _Said, place: int, text: str) -> list[float]:
    following = [t for t in said.tokens[place + 1 : place + 3] if t.number]
    return [float(part) for part in (text, *(t.text for t in following[:1])) if part.replace(".", "", 1).isdigit()]


def _glucose(said: _Said, place: int, text: str) -> dict[str, float]:
    value = _plain(text)
    if value is None:
        return {}
    rule = _spans()["glucose_g_l"]
    unit = next((step["unit"] for step in rule["unit_by_size"] if value <= step["up_to"]), None)
    return {"glucose_g_l": value * rule["factors"][unit]} if unit else {}


def _oxygen(said: _Said, place: int, text: str) -> dict[str, float]:
    value = _plain(text)
    return {} if value is None else {"spo2_percent": value}


def _temperature(said: _Said, place: int, text: str) -> dict[str, float]:
    value = _plain(text)
    return {} if value is None else {"temperature_c": value}


def _age(said: _Said, place: int, text: str) -> dict[str, float]:
    """ "Age: 54" without a unit is in years; the words right before it say so."""
    value = _plain(text)
    close = said.near("measure", "age", place, place, before=2, after=0)
    return {"age_years": value} if close and value is not None and value == int(value) else {}


def _shape(text: str) -> str:
    """Numbers that name themselves: 38.9 is a temperature, 14.5/9.5 a blood pressure; 38 and 14/9 may be anything."""
    value = _plain(text)
    if value is not None:
        return "temperature" if "." in text and 35 <= value < 43 else ""
    return "pressure" if "." in text and _PRESSURE.fullmatch(text) else ""


def _plain(text: str) -> float | None:
    return float(text) if text.replace(".", "", 1).isdigit() else None


def _believable(name: str, value: float) -> bool:
    low, high = _spans()[name]["believable"]
    return bool(low <= value <= high)
