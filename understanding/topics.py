"""Which illnesses a message asks about: "quels sont les signes de la méningite ?"."""

from __future__ import annotations

from dataclasses import replace

from care.terms import Intent
from understanding.people import any_patient, persons
from understanding.phrases import Hit
from understanding.text import Token
from understanding.understood import Mention

_ASKS = {("cue", "question"), ("cue", "asks"), ("cue", "asks_topic"), ("intent", Intent.INFORMATION.value)}
_TELLS = {"asserts", "own", "now", "since"}  # cues of who tells of somebody, or of a time


def topics(hits: list[Hit]) -> tuple[str, ...]:
    """Ids of the illnesses named, in the order of the text, when the message asks at all."""
    if not any((hit.kind, hit.name) in _ASKS for hit in _sure(hits)):
        return ()
    named = sorted((hit for hit in _sure(hits) if hit.kind == "topic"), key=lambda hit: hit.span.first)
    return tuple(dict.fromkeys(hit.name for hit in named))


def only_named(tokens: list[Token], hits: list[Hit], said: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The findings as asked about, when they are nothing but the name of what is asked: "signes de déshydratation".

    A finding in any other word, a person, a number or a time tells of somebody: then all stays as it was told.
    """
    sure = _sure(hits)
    tells = any(hit.kind == "cue" and hit.name in _TELLS for hit in sure)
    tells = tells or (bool(persons(hits)) and not any_patient(hits))
    if tells or any(token.number for token in tokens) or not topics(hits):
        return said
    named = [h for h in sure if h.kind == "topic" or (h.kind, h.name) == ("cue", "any_patient")]
    places = [(tokens[h.span.first].start, tokens[h.span.last].end) for h in named]
    if not all(any(start <= one.start and one.end <= end for start, end in places) for one in said):
        return said
    return tuple(replace(one, question=True) for one in said)


def _sure(hits: list[Hit]) -> list[Hit]:
    return [hit for hit in hits if hit.span.sure and not hit.span.denied]
