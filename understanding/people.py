"""Whose it is: the patient as the writer names them."""

from __future__ import annotations

from understanding.phrases import Hit

AGE_AFTER = 4  # words between a person and their age
SAYS_AFTER = 2  # words between a person and what they say of the patient


def subject(hits: list[Hit]) -> str:
    """The patient: newborn, baby, child, mother, ...; `self` when nobody is named.

    A person whose age is told comes first ("maman de 4, ma fille 7 ans"); who only says something is no patient.
    """
    named = sorted((h for h in hits if h.kind == "person" and h.span.sure), key=lambda h: h.span.first)
    units = [h.span.first for h in hits if h.kind == "unit"]
    says = [h.span.first for h in hits if h.kind == "cue" and h.name == "says"]
    patients = [h for h in named if not _followed(h, says, SAYS_AFTER)]
    aged = [h for h in patients if _followed(h, units, AGE_AFTER)]
    return (aged or patients)[0].name if patients else "self"


def _followed(hit: Hit, places: list[int], within: int) -> bool:
    return any(hit.span.last < place <= hit.span.last + within for place in places)
