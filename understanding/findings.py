"""From forms found to findings: present or denied, now or past, told or asked.

Forms that hold a negation ("n'arrive pas à respirer") are findings as they stand: their words are taken before any
negation is looked at. A cue denies only what it scopes, and in doubt a finding stays present.
"""

from __future__ import annotations

from itertools import pairwise

from care.terms import Truth
from understanding.forms import denied_looks
from understanding.people import persons
from understanding.phrases import Hit, Span
from understanding.polarity import AHEAD, DARIJA_ONLY, Cue, Found, deny, union
from understanding.text import Token
from understanding.understood import Mention
from understanding.wordbook import wordbook

TELLING = {"asserts", "own", "now", "since", "and"}  # words that tell of somebody, or of one thing more
SHORT_QUESTION = 8  # words
OTHER_SENSE = "other_sense"  # phrases in which a word of illness means something else
SOMEBODY = "somebody"  # "il", "howa", "mon mari": who may be the one that does it
WITHOUT_SOUND = {"fr", "en"}  # spelled in one way
WITHOUT_MA = {"fr", "en"}  # "ma" and "la" deny nothing
ASKING = {"question", "curious"}  # about a thing; who is only curious ("juste pour savoir") may have it
FRAMES = {"supposed", "heard"}  # "que faire si j'ai ...", "à la télé ils disent que ...": what follows is nobody's


def mentions(tokens: list[Token], hits: list[Hit], variety: str = "fr", *, sure: bool = False) -> tuple[Mention, ...]:
    """The findings among the hits with their polarity and time, in the order of the text.

    `variety` decides small words: in Darija "la" and "ma" deny, in French one is an article, the other "my". In a
    message that is for `sure` French or English what only sounds like Darija is none: "la saison", "étaient".
    """
    heard = [hit for hit in hits if hit.kind == "finding" and hit.span.sure]
    if sure and variety in WITHOUT_SOUND:
        heard = [hit for hit in heard if hit.span.exact]
    found = [Found(hit, hit.span.denied) for hit in heard]
    found.sort(key=lambda f: (f.span.first, f.span.last))
    found = _in_their_sense(tokens, found, hits, variety)
    cues = [
        Cue(hit.name, hit.span.first, hit.span.last, hit.span.words)
        for hit in hits
        if hit.kind == "cue" and hit.span.sure
    ]
    deny(tokens, found, cues, variety)
    _past(tokens, found, cues)
    _untold(found, cues)
    asked = (
        _asks_in_general(tokens, found, cues) or _framed(tokens, found, hits, cues) or not any(f.told for f in found)
    )
    return tuple(_mention(tokens, each, asked) for each in found)


def _in_their_sense(tokens: list[Token], found: list[Found], hits: list[Hit], variety: str) -> list[Found]:
    """Without what a longer phrase says of something else: "ne répond plus à mes messages" is no unconsciousness.

    What the whole phrase says stays: in "غابت العادة" nobody fainted, and the period is late. A comma ends the phrase:
    "lkhrouj k7el, wejho sfer" is no yellow stool. Nor does it reach over who may do it: "ce travail il va me tuer".
    """
    silent = DARIJA_ONLY if variety in WITHOUT_MA else set()  # "la" is an article in "guéri de la ..."
    breaking = union(
        hit.span.words
        for hit in hits
        if hit.kind == "cue" and (hit.name == SOMEBODY or (hit.name.startswith("deny") and hit.name not in silent))
    ) | union(1 << place for place, token in enumerate(tokens) if denied_looks(token.text))
    phrases = [
        hit.span
        for hit in hits
        if (hit.kind, hit.name) == ("cue", OTHER_SENSE)
        and hit.span.sure
        and not hit.span.denied
        and tokens[hit.span.first].phrase == tokens[hit.span.last].phrase
        and not _inside(hit.span) & breaking
    ]
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


def _inside(span: Span) -> int:
    """Bit mask of the words that stand in a phrase and are none of its own: "machi" in "nmout machi b d7k"."""
    return ((1 << span.last) - (1 << span.first)) & ~span.words


def _untold(found: list[Found], cues: list[Cue]) -> None:
    """What only a fear or another's death names ("peur de faire un avc", "mort d'un infarctus") is told of nobody here.

    A sign with any word outside that phrase is told: "peur de faire un avc, la bouche de travers".
    """
    phrases = [cue.words for cue in cues if cue.kind == "untold"]
    for each in found:
        each.told = not any(not each.span.words & ~words for words in phrases)


def _asks_in_general(tokens: list[Token], found: list[Found], cues: list[Cue]) -> bool:
    """Asked about a thing, not told of a person; "c'est quoi" counts only in a short message that asserts nothing."""
    kinds = {cue.kind for cue in cues}
    return (bool(kinds & ASKING) and not _asserted(tokens, found, cues)) or (
        "asks" in kinds and "asserts" not in kinds and len(tokens) <= SHORT_QUESTION
    )


def _asserted(tokens: list[Token], found: list[Found], cues: list[Cue]) -> bool:
    """Whether somebody says of themselves that they have a sign: "j'ai", "fiya" and the sign right behind it."""
    fillers = wordbook().fillers
    signs, supposed = union(each.span.words for each in found), _supposed(cues)
    for cue in cues:
        if cue.kind in ("asserts", "own") and not cue.words & supposed:
            behind = (
                place
                for place in range(cue.last + 1, min(cue.last + 1 + AHEAD, len(tokens)))
                if tokens[place].text not in fillers
            )
            if cue.words & signs or signs >> next(behind, len(tokens)) & 1:
                return True
    return False


def _supposed(cues: list[Cue]) -> int:
    """Bit mask of the words right behind an "if", the verb of the supposition: "si j'ai"."""
    return union(3 << (cue.last + 1) for cue in cues if cue.kind == "if")


def _framed(tokens: list[Token], found: list[Found], hits: list[Hit], cues: list[Cue]) -> bool:
    """Whether every finding stands inside one supposition or report, and nothing is told of a person or a number.

    Who lists several signs ("... et je transpire"), says "moi", or since when, has them: in doubt they are told.
    """
    frames = [cue for cue in cues if cue.kind in FRAMES]
    telling = union(cue.words for cue in cues if cue.kind in TELLING) & ~_supposed(cues)
    about = union(hit.span.words for hit in persons(hits))
    about |= union(1 << place for place, token in enumerate(tokens) if token.number)
    return any(
        all(f.span.last > frame.first for f in found) and not (about | telling & _after(frame)) & ~frame.words
        for frame in frames
    )


def _after(frame: Cue) -> int:
    """Bit mask of the words that may tell beside a frame: who reports ("j'ai lu que") tells only behind the report."""
    return -1 << frame.first if frame.kind == "heard" else -1


def _mention(tokens: list[Token], each: Found, asked: bool) -> Mention:
    truth = Truth.UNKNOWN if not each.told else Truth.DENIED if each.denied else Truth.PRESENT
    start, end = tokens[each.span.first].start, tokens[each.span.last].end
    return Mention(each.hit.name, truth, start, end, each.past, asked, only_sounds(each.span))


def only_sounds(span: Span) -> bool:
    """Whether one word alone says it, and only sounds like one of the lexicon."""
    return span.words.bit_count() == 1 and not span.exact


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
