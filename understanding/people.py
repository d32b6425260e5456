"""Whose it is: the patient as the writer names them."""

from __future__ import annotations

from understanding.phrases import Hit


def subject(hits: list[Hit]) -> str:
    """The first person named (newborn, baby, child, mother, ...); nobody named is the writer, `self`."""
    named = [hit for hit in hits if hit.kind == "person" and hit.span.sure]
    return min(named, key=lambda hit: hit.span.first).name if named else "self"
