"""Medicines named in a message: those a person takes, and those they do not bear; names of our own list only."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from care.medicines import load_medicines
from understanding.phrases import Hit
from understanding.prints import normal
from understanding.text import Token

NEAR = 5  # words between "I take" and the name; a list of names goes on from name to name
LONGEST = 4  # words of a name


class Named(NamedTuple):
    """A medicine by its name in knowledge/medicines, and where it stands."""

    name: str
    first: int
    last: int


def medicines(tokens: Sequence[Token], hits: Sequence[Hit], who: str, *, asked: bool) -> tuple[str, ...]:
    """What that person takes: named after a word of taking that is not denied; "I take" says nothing of others.

    Who asks whether to take something takes nothing.
    """
    mine = [h.span for h in hits if (h.kind, h.name) == ("cue", "i_take")]
    others = [h for h in hits if h.name != "they_take" or all(not h.span.words & span.words for span in mine)]
    taking = "i_take" if who == "self" else "they_take"
    return () if asked else _after(tokens, others, (taking, "treated"))


def allergies(tokens: Sequence[Token], hits: Sequence[Hit]) -> tuple[str, ...]:
    """What is not borne: named after a word of allergy that is not denied."""
    return _after(tokens, hits, ("not_borne",))


def _after(tokens: Sequence[Token], hits: Sequence[Hit], wanted: Sequence[str]) -> tuple[str, ...]:
    cues = [h for h in hits if h.kind == "cue"]
    ends = {h.span.first for h in cues if h.name in _ENDS}
    denied = {place for h in cues if h.name in _DENY for place in range(h.span.first, h.span.last + 2)}
    found: dict[int, str] = {}
    for cue in (h.span for h in cues if h.name in wanted and h.span.sure and not h.span.denied):
        at = cue.last
        for name in named(tokens, hits):
            between = set(range(at + 1, name.first))
            if at < name.first <= at + NEAR and not ends & between and not denied & (between | {cue.first, at}):
                found[name.first] = name.name
                at = name.last
    return tuple(dict.fromkeys(found[place] for place in sorted(found)))


_ENDS = {"i_take", "they_take", "treated", "not_borne"}
_DENY = {"deny", "deny_before"}


def named(tokens: Sequence[Token], hits: Sequence[Hit]) -> list[Named]:
    """Every known medicine of a message in its order: letter for letter in Latin letters, else as hears/ writes it."""
    found = {(one.first, one.last): one for one in (*_spelled(tokens), *_heard(hits))}
    return sorted(found.values(), key=lambda one: one.first)


def _spelled(tokens: Sequence[Token]) -> Iterator[Named]:
    words = [normal(token.text) for token in tokens]
    at = 0
    while at < len(words):
        for length in range(min(LONGEST, len(words) - at), 0, -1):
            if name := _names().get(tuple(words[at : at + length])):
                yield Named(name, at, at + length - 1)
                at += length - 1
                break
        at += 1


def _heard(hits: Sequence[Hit]) -> Iterator[Named]:
    return (Named(h.name, h.span.first, h.span.last) for h in hits if h.kind == "medicine" and h.span.sure)


@cache
def _names() -> Mapping[tuple[str, ...], str]:
    """Each name's words as they are compared, to the name."""
    return {tuple(normal(word) for word in one.name.split()): one.name for one in load_medicines().medicines}
