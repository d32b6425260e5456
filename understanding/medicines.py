"""Medicines named in a message: those a person takes, and those they do not bear; names of our own list only."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from care.medicines import load_medicines
from understanding.phrases import Hit
from understanding.prints import normal
from understanding.text import Token, fold
from understanding.wordbook import wordbook

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
    return _after(tokens, hits, _NOT_BORNE)


def naming_allergies(tokens: Sequence[Token], hits: Sequence[Hit]) -> tuple[tuple[int, int], ...]:
    """Places of the words that name what is not borne: "allergic to penicillin" says who somebody is, and no sign.

    None where the message says that it is happening ("je fais une allergie à ...").
    """
    if any((h.kind, h.name) == ("cue", "under_way") and h.span.sure for h in hits):
        return ()
    inside = {place for cue, name in _named_after(tokens, hits, _NOT_BORNE) for place in range(cue, name.last + 1)}
    return tuple((tokens[place].start, tokens[place].end) for place in sorted(inside))


def _after(tokens: Sequence[Token], hits: Sequence[Hit], wanted: Sequence[str]) -> tuple[str, ...]:
    found = {name.first: name.name for _, name in _named_after(tokens, hits, wanted)}
    return tuple(dict.fromkeys(found[place] for place in sorted(found)))


def _named_after(tokens: Sequence[Token], hits: Sequence[Hit], wanted: Sequence[str]) -> Iterator[tuple[int, Named]]:
    """(place of the cue, medicine) for each medicine a cue goes with."""
    cues = [h for h in hits if h.kind == "cue"]
    ends = {h.span.first for h in cues if h.name in _ENDS}
    denied = {place for h in cues if h.name in _DENY for place in range(h.span.first, _reach(tokens, h) + 1)}
    for cue in (h.span for h in cues if h.name in wanted and h.span.sure and not h.span.denied):
        at = cue.last
        for name in named(tokens, hits):
            between = set(range(at + 1, name.first))
            if at < name.first <= at + NEAR and not ends & between and not denied & (between | {cue.first, at}):
                yield cue.first, name
                at = name.last


def _reach(tokens: Sequence[Token], denying: Hit) -> int:
    """The place of the word denied: the next one that is no filler ("pas d'allergie")."""
    place = denying.span.last + 1
    while place < len(tokens) and tokens[place].text in wordbook().fillers:
        place += 1
    return place


_NOT_BORNE = ("not_borne",)
_ENDS = {"i_take", "they_take", "treated", *_NOT_BORNE}
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
    return {tuple(normal(fold(word)) for word in one.name.split()): one.name for one in load_medicines().medicines}
