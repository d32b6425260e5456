"""Units as a camera sees them: the spelling meant, in spite of letters misread."""

from __future__ import annotations

import re
from functools import cache

from rapidfuzz import fuzz

from care.analytes import Analyte, load_analytes
from care.units import canonical
from understanding.prints import flat, prints

LIKE_A_UNIT = 66  # of 100: how like a unit of its analyte an unknown word beside a number must be
MARGIN = 15  # and how far ahead of any unit of another size

_NO_LETTER = r"(?![a-z]|\d(?!\d*[.,]\d))"  # a number with decimals may touch: `10^9/l20,0`
_VOLUME = r"(?:[dmu]|100\s?m)?[l1i|!]" + _NO_LETTER
UNIT = re.compile(
    r"(?<![a-z/])(?:"
    r"10(?:\s?[\^*°x~e<'\"]\s?\d{1,2}\s?|3|6|9|12)/\s?(?:mm3(?![a-z])|(?:mm|[mu]?[l1i|])" + _NO_LETTER + ")"
    r"|10[\^~°]\d{1,2}/?[a-z0-9|]{1,3}(?![a-z0-9])"
    r"|[mtg]\s?/\s?(?:mm3?|[l1i])(?![a-z0-9])"
    r"|m[l1i]/min(?:/1[.,]73\s?m2?)?"
    r"|m?g/(?:24\s?h|g|mmol)(?![a-z0-9])|mmol/mol"
    r"|(?:k|mill|thou)/(?:u[l1i]|mm3)"
    r"|[mnpu]?(?:g|mol|moi|ui|u1|ul|iu|u|eq)\s?/\s?" + _VOLUME + r"|um?\^?3(?![a-z0-9])"
    r"|(?<!\d)/\s?(?:mm3?|[mu][l1i])(?![a-z0-9])"
    r")|(?<=\d)\s?/\s?(?:mm3|[mu][l1i])(?![a-z0-9])|%"
)
"""Where a unit stands in a flat text; digits of units must not be taken for results."""


@cache
def _known() -> frozenset[str]:
    return frozenset(canonical(unit) for analyte in load_analytes() for unit in analyte.units if unit)


def unit_of(text: str) -> str | None:
    """The canonical unit that a text is, as printed or with its commonest misreadings; None: not a unit."""
    spelled = canonical(re.sub(r"^10\s?[~°<'\"x*e]\s?(?=\d)", "10^", flat(text)))
    for unit in (spelled, _letters_for_digits(spelled), prints().units.get(spelled, "")):
        if unit in _known():
            return unit
    return None


def unit_for(analyte: Analyte, text: str) -> str | None:
    """The unit of this analyte that an unknown word beside its number is, if only one is near."""
    spelled = _letters_for_digits(canonical(re.sub(r"^10\s?[~°<'\"x*e]\s?(?=\d)", "10^", flat(text))))
    if len(spelled) < 2:
        return None
    ranked = sorted(((fuzz.ratio(spelled, canonical(unit)), unit) for unit in analyte.units), reverse=True)
    if not ranked or ranked[0][0] < LIKE_A_UNIT:
        return None
    likeness, best = ranked[0]
    size = analyte.conversion(best)
    if any(score > likeness - MARGIN and analyte.conversion(unit) != size for score, unit in ranked[1:]):
        return None
    return canonical(best)


def as_written(analyte: Analyte, unit: str) -> str:
    """The spelling of a canonical unit in what is known of the analyte, so that other rooms find it again."""
    return next((written for written in analyte.units if canonical(written) == unit), unit)


def _letters_for_digits(unit: str) -> str:
    """After a slash a 1, an i and a bar are an l: `mg/1`, `ui/|`; `moi` is mol and `u1` is ui."""
    unit = re.sub(r"/(100m|[dmu])?[1i|!]$", r"/\1l", unit)
    unit = re.sub(r"^([mnpu]?)moi/", r"\1mol/", unit)
    return re.sub(r"^(m|u)?u[1l]/", r"\1ui/", unit)
