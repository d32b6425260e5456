"""From forms found to findings: present or denied, now or past, told or asked.

Forms that hold a negation ("n'arrive pas à respirer") are findings as they stand: their words are taken before any
negation is looked at. A cue denies only what it scopes, and in doubt a finding stays present.
"""

from __future__ import annotations

from itertools import pairwise

from care.terms import Truth
from understanding.phrases import Hit
from understanding.polarity import Cue, Found, deny, union
from understanding.text import Token
from understanding.understood import Mention

SHORT_QUESTION = 8  # words
OTHER_SENSE = "other_sense"  # phrases in which a word of illness means something else
FRAMES = {"supposed", "heard"}  # "que faire si j'ai ...", "à la télé ils disent que ...": what follows is nobody's


def mentions(tokens: list[Token], hits: list[Hit], variety: str = "fr") -> tuple[Mention, ...]:
    """The findings among the hits with their polarity and time, in the order of the text.

    `variety` decides small words: in Darija "la" and "ma" deny, in French one is an article, the other "my".
    """
    found = [Found(hit, hit.span.denied) for hit in hits if hit.kind == "finding" and hit.span.sure]
    found.sort(key=lambda f: (f.span.first, f.span.last))
    found = _in_their_sense(found, hits)
    cues = [
        Cue(hit.name, hit.span.first, hit.span.last, hit.span.words)
        for hit in hits
        if hit.kind == "cue" and hit.span.sure
    ]
    deny(tokens, found, cues, variety)
    _past(tokens, found, cues)
    _untold(found, cues)
    asked = _asks_in_general(tokens, cues) or _framed(found, hits, cues) or not any(f.told for f in found)
    return tuple(_mention(tokens, each, asked) for each in found)


def _in_their_sense(found: list[Found], hits: list[Hit]) -> list[Found]:
    """Without what a longer phrase says of something else: "ne répond plus à mes messages" is no unconsciousness.

    What the whole phrase says stays: in "غابت العادة" nobody fainted, and the period is late.
    """
    phrases = [hit.span for hit in hits if hit.kind == "cue" and hit.name == OTHER_SENSE and hit.span.sure]
    return [
        each
        for each in found
        if not any(
            each.span.words & phrase.words
            and phrase.first <= each.span.first
            and each.span.last <= phrase.last
            and (phrase.first, phrase.last) != (each.span.first, each.span.last)
            for phrase in phrases
        )
    ]


def _untold(found: list[Found], cues: list[Cue]) -> None:
    """What only a fear or another's death names ("peur de faire un avc", "mort d'un infarctus") is told of nobody here.

    A sign with any word outside that phrase is told: "peur de faire un avc, la bouche de travers".
    """
    phrases = [cue.words for cue in cues if cue.kind == "untold"]
    for each in found:
        each.told = not any(not each.span.words & ~words for words in phrases)


def _asks_in_general(tokens: list[Token], cues: list[Cue]) -> bool:
    """Asked about a thing, not told of a person; "c'est quoi" counts only in a short message that asserts nothing."""
    kinds = {cue.kind for cue in cues}
    return "question" in kinds or ("asks" in kinds and "asserts" not in kinds and len(tokens) <= SHORT_QUESTION)


def _framed(found: list[Found], hits: list[Hit], cues: list[Cue]) -> bool:
    """Whether every finding stands inside one supposition or report, and nothing is told of a person or a time.

    Who lists several signs ("... et je transpire"), says "moi", or since when, has them: in doubt they are told.
    """
    telling = union(c.words for c in cues if c.kind in ("asserts", "own", "now", "since", "and", "conjunction"))
    telling |= union(hit.span.words for hit in hits if hit.kind in ("person", "unit") and hit.span.sure)
    return any(
        all(f.span.last > frame.first for f in found) and not _outside(telling & ~frame.words, frame)
        for frame in cues
        if frame.kind in FRAMES
    )


def _outside(words: int, frame: Cue) -> bool:
    """Whether any of the words is neither inside the frame nor right behind it, where its own verb stands."""
    inside = (1 << (frame.last + 3)) - (1 << frame.first)
    return bool(words & ~inside)


def _mention(tokens: list[Token], each: Found, asked: bool) -> Mention:
    truth = Truth.UNKNOWN if not each.told else Truth.DENIED if each.denied else Truth.PRESENT
    start, end = tokens[each.span.first].start, tokens[each.span.last].end
    return Mention(each.hit.name, truth, start, end, each.past, asked)


def _past(tokens: list[Token], found: list[Found], cues: list[Cue]) -> None:
    """What a phrase tells of the past is history, unless its clause says that it is back.

    A time that opens the clause by itself ("il y a dix ans, ...") speaks of the phrase behind it.
    """
    if not found:
        return
    now = {tokens[cue.first].clause for cue in cues if cue.kind == "now"}
    spoken = {tokens[each.span.first].phrase for each in found}
    past = {tokens[cue.first].phrase for cue in cues if cue.kind == "past"}
    opening = {after.phrase for before, after in pairwise(tokens) if after.clause > before.clause} | {tokens[0].phrase}
    past |= {phrase + 1 for phrase in past & opening - spoken}
    for each in found:
        token = tokens[each.span.first]
        each.past = token.phrase in past and token.clause not in now
