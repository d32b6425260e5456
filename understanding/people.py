"""Whose it is: the patient as the writer names them."""

from __future__ import annotations

from typing import Literal

from understanding.phrases import Hit
from understanding.spans import spans

AGE_AFTER = 4  # words between a person and their age
EXCEPTED_AFTER = 4  # words between "nobody is ill" and "but for"
SAYS_AFTER = 2  # words between a person and what they say of the patient
CHILDREN = ("newborn", "baby", "child")
TIMES = ("year", "month", "week", "day", "hour", "minute")  # how the names of the units of time begin


def subject(hits: list[Hit]) -> str:
    """The patient: newborn, baby, child, mother, ...; `self` when nobody is named."""
    hit = _patient(hits)
    return hit.name if hit is not None else "self"


def sex(hits: list[Hit]) -> Literal["male", "female"] | None:
    """What the word for the patient says of their sex ("ma fille"); None where it says nothing, or nobody is named."""
    hit = _patient(hits)
    if hit is None:
        return None
    words = hit.span.words
    said = {h.name for h in hits if h.kind == "cue" and h.name in _SEXES and h.span.sure and h.span.words & words}
    return "male" if said == {"male"} else "female" if said == {"female"} else None


_SEXES = ("male", "female")


def _patient(hits: list[Hit]) -> Hit | None:
    """The hit that names the patient.

    A person whose age is told comes first, a child before the others ("maman de 4, ma fille 7 ans"); who only says
    something is no patient.
    """
    patients = persons(hits)
    units = [h.span.first for h in hits if h.kind == "unit" and h.name.startswith(TIMES)]
    says = [h.span.first for h in hits if h.kind == "cue" and h.name == "says"]
    patients = [h for h in patients if not _followed(h, says, SAYS_AFTER)]
    aged = [h for h in patients if _followed(h, units, AGE_AFTER)]
    young = [h for h in aged if h.name in CHILDREN]
    return (young or aged or patients)[0] if patients else None


def nobody_ill(hits: list[Hit]) -> bool:
    """Whether the message says that nobody is ill ("personne n'est malade"), and excepts nobody ("sauf mon fils")."""
    places = [h.span.last for h in hits if (h.kind, h.name) == ("cue", "nobody_ill") and h.span.sure]
    excepted = [h.span.first for h in hits if (h.kind, h.name) == ("cue", "except") and h.span.sure]
    return any(not any(0 < other - place <= EXCEPTED_AFTER for other in excepted) for place in places)


def departed(hits: list[Hit]) -> bool:
    """Whether somebody is named who died of it, and was ill then: no patient of today."""
    return any((h.kind, h.name) == ("cue", "departed") and h.span.sure for h in hits)


def any_patient(hits: list[Hit]) -> bool:
    """Whether who is named is anybody of that kind ("chez un nourrisson", "عند الأطفال"), and nobody else is."""
    kinds = [h.span for h in hits if (h.kind, h.name) == ("cue", "any_patient") and h.span.sure]
    named = persons(hits)
    return bool(named) and all(any(k.first <= h.span.first and h.span.last <= k.last for k in kinds) for h in named)


def persons(hits: list[Hit]) -> list[Hit]:
    """Every person named, in the order of the text; "petite" before a thing describes it and names nobody."""
    things = {h.span.first for h in hits if h.kind == "person" and h.name == "thing"}
    named = [h for h in hits if h.kind == "person" and h.name != "thing" and h.span.sure]
    return sorted((h for h in named if h.span.last + 1 not in things), key=lambda h: (h.span.first, -h.span.last))


def grown_up(who: str, age_years: float | None) -> str:
    """The patient once the age is known: a son of thirty is no child."""
    grown = age_years is not None and age_years >= spans()["age_years"]["child_below"]
    return "other" if who in CHILDREN and grown else who


def _followed(hit: Hit, places: list[int], within: int) -> bool:
    return any(hit.span.last < place <= hit.span.last + within for place in places)
