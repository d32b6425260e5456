"""Numbers as people write them, in digits or in words of any variety: "39,5", "soixante et onze", "39 o nss".

Only what stands alone as a number is returned: a telephone number, a date and a number in groups are none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from understanding.phrases import Hit
from understanding.text import Token

_PLAIN = re.compile(r"(?:0|[1-9]\d*)(?:\.\d+)?")  # a leading zero opens a telephone number
_PAIR = re.compile(r"([1-9]\d{0,2}(?:\.\d)?)[/-]([1-9]\d{0,2}(?:\.\d)?)")
_RUN = 3  # that many bare numbers in a row are a telephone number or a date
_HALF = 0.5
_YEARS = 1000  # from here on digits are a year or an amount of money
_RANK = "th"  # "7th" in hears/: a rank; "th" alone: the ending that makes one ("3 ème")


@dataclass(frozen=True)
class Number:
    """A number and its place: tokens `first` to `last`. `over`: the second of a pair ("17/10"); `rank`: "the third"."""

    value: float
    first: int
    last: int
    over: float | None = None
    spelt: bool = False
    rank: bool = False


def numbers(tokens: list[Token], hits: list[Hit]) -> list[Number]:
    """Every number of the message, in its order; parts that belong together are one number."""
    words = {hit.span.first: hit for hit in _widest(hits) if hit.kind == "number"}
    joints = {place: hit.name for place, hit in words.items() if hit.name in ("and", "point", _RANK)}
    parts = [*_in_digits(tokens), *(_in_words(hit) for place, hit in words.items() if place not in joints)]
    found: list[Number] = []
    for part in sorted(parts, key=lambda part: part.first):
        joined = _joined(found[-1], part, joints) if found else None
        found = [*found[:-1], joined] if joined else [*found, part]
    return [replace(n, rank=True) if joints.get(n.last + 1) == _RANK else n for n in found]


def _widest(hits: list[Hit]) -> list[Hit]:
    """The longest reading of each place: "quatre vingt" is no four, "demi-heure" no half."""
    taken = 0
    kept = []
    for hit in sorted((h for h in hits if h.kind in ("number", "unit")), key=lambda h: h.span.first - h.span.last):
        if hit.span.first == hit.span.last and hit.kind == "unit":
            continue  # a unit of one word may sound like a number and both readings stay
        if not hit.span.words & taken:
            taken |= hit.span.words
            kept.append(hit)
    return kept


def _in_digits(tokens: list[Token]) -> list[Number]:
    runs = _runs(tokens)
    found = []
    for place, token in enumerate(tokens):
        if not token.number or runs[place] >= _RUN:
            continue
        pair = _PAIR.fullmatch(token.text)
        if pair and not _goes_on(tokens, place):
            found.append(Number(float(pair[1]), place, place, over=float(pair[2])))
        elif _PLAIN.fullmatch(token.text) and float(token.text) < _YEARS:
            found.append(Number(float(token.text), place, place))
    return found


def _runs(tokens: list[Token]) -> list[int]:
    """For each place, how many numbers stand in a row there."""
    runs = [0] * len(tokens)
    begin = 0
    for place in range(len(tokens) + 1):
        if place == len(tokens) or not tokens[place].number:
            runs[begin:place] = [place - begin] * (place - begin)
            begin = place + 1
    return runs


def _goes_on(tokens: list[Token], place: int) -> bool:
    """A third number hangs on the pair: "15/9/2026" is a date."""
    following = tokens[place + 1 : place + 2]
    return any(token.number and token.start == tokens[place].end + 1 for token in following)


def _in_words(hit: Hit) -> Number:
    rank = hit.name.endswith(_RANK)
    return Number(float(hit.name.removesuffix(_RANK)), hit.span.first, hit.span.last, spelt=True, rank=rank)


def _joined(a: Number, b: Number, joints: dict[int, str]) -> Number | None:
    """Two parts as one number, when they touch or only a joint stands between them; None when they are two."""
    between = b.first - a.last - 1
    joint = joints.get(a.last + 1, "") if between == 1 else ""
    if (between and not joint) or a.rank or b.rank or a.over is not None or b.over is not None:
        return None
    value = _sum(a, b, joint)
    return None if value is None else Number(value, a.first, b.last, spelt=a.spelt)


def _sum(a: Number, b: Number, joint: str) -> float | None:
    whole = a.value == int(a.value)
    if joint == "point":
        return a.value + b.value / 10 if whole and b.value < 10 else None
    if b.spelt and b.value == _HALF:
        return a.value + _HALF if whole else None
    if not (a.spelt and b.spelt and whole):
        return None
    if b.value in (100, 1000):
        return a.value * b.value if 1 < a.value < b.value else None
    high, low = divmod(a.value, 100)
    if not low and high and b.value < 100:
        return a.value + b.value
    return a.value + b.value if _adds_up(low, b.value) else None


def _adds_up(first: float, second: float) -> bool:
    """Tens with units or teens: "vingt cinq", "soixante dix", "خمسة وعشرون"."""
    low, high = sorted((first, second))
    return 0 < low < 20 <= high and high % 10 == 0
