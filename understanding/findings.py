"""From forms found to findings: present or denied, now or past, told or asked.

Forms that hold a negation ("n'arrive pas à respirer") are findings as they stand: their words are taken before any
negation is looked at. A cue denies only what it scopes, and in doubt a finding stays present.
"""

from __future__ import annotations

from dataclasses import dataclass

from care.terms import Truth
from understanding.phrases import Hit, is_french
from understanding.text import Token
from understanding.understood import Mention

NEXT = 1  # words after a bare "ma", which denies only the verb it stands before
AHEAD = 4  # words between a cue and what it denies after it
DARIJA = {"ary", "ary-Latn"}
DARIJA_ONLY = {"deny_article", "deny_next"}  # "la", "ma", "ما": no in Darija, something else in French and Arabic
FORMAL_ONLY = {"deny_formal"}  # "ولا": nor in Arabic, "or" and "became" in Darija
SHORT_QUESTION = 8  # words
OTHER_SENSE = "other_sense"  # phrases in which a word of illness means something else
BEHIND = 2  # words between what is denied and a cue after it


@dataclass(frozen=True)
class _Cue:
    kind: str
    first: int
    last: int
    words: int


@dataclass
class _Found:
    hit: Hit
    denied: bool
    past: bool = False

    @property
    def first(self) -> int:
        return self.hit.span.first

    @property
    def last(self) -> int:
        return self.hit.span.last


def mentions(tokens: list[Token], hits: list[Hit], variety: str = "fr") -> tuple[Mention, ...]:
    """The findings among the hits with their polarity and time, in the order of the text.

    `variety` decides small words: in Darija "la" and "ma" deny, in French one is an article, the other "my".
    """
    found = [_Found(hit, hit.span.denied) for hit in hits if hit.kind == "finding" and hit.span.sure]
    found.sort(key=lambda f: (f.first, f.last))
    found = _in_their_sense(found, hits)
    taken = 0
    for each in found:
        if not each.denied:
            taken |= each.hit.span.words
    cues = [
        _Cue(hit.name, hit.span.first, hit.span.last, hit.span.words)
        for hit in hits
        if hit.kind == "cue" and hit.span.sure
    ]
    for cue in cues:
        taken |= cue.words if cue.kind == "hollow" else 0
    cues = [cue for cue in cues if _spoken_in(variety, tokens, cue)]
    _deny(tokens, found, [cue for cue in cues if cue.kind.startswith("deny") and not cue.words & taken])
    _past(tokens, found, cues)
    asked = _asks_in_general(tokens, cues)
    return tuple(_mention(tokens, each, asked) for each in found)


def _in_their_sense(found: list[_Found], hits: list[Hit]) -> list[_Found]:
    """Without what a longer phrase says of something else: "ne répond plus à mes messages" is no unconsciousness.

    What the whole phrase says stays: in "غابت العادة" nobody fainted, and the period is late.
    """
    phrases = [hit.span for hit in hits if hit.kind == "cue" and hit.name == OTHER_SENSE and hit.span.sure]
    return [
        each
        for each in found
        if not any(
            each.hit.span.words & phrase.words
            and phrase.first <= each.first
            and each.last <= phrase.last
            and (phrase.first, phrase.last) != (each.first, each.last)
            for phrase in phrases
        )
    ]


def _asks_in_general(tokens: list[Token], cues: list[_Cue]) -> bool:
    """Asked about a thing, not told of a person; "c'est quoi" counts only in a short message that asserts nothing."""
    kinds = {cue.kind for cue in cues}
    return "question" in kinds or ("asks" in kinds and "asserts" not in kinds and len(tokens) <= SHORT_QUESTION)


def _spoken_in(variety: str, tokens: list[Token], cue: _Cue) -> bool:
    """Whether a cue means what it says in this variety."""
    if variety in DARIJA:
        return cue.kind not in FORMAL_ONLY and (cue.kind not in DARIJA_ONLY or _says_no(tokens, cue))
    return cue.kind not in DARIJA_ONLY


def _says_no(tokens: list[Token], cue: _Cue) -> bool:
    """Darija "la" and "ma" deny; in French they belong to the French word that follows them in the same clause."""
    following = tokens[cue.last + 1] if cue.last + 1 < len(tokens) else None
    return following is None or following.clause != tokens[cue.last].clause or not is_french(following.text)


def _mention(tokens: list[Token], each: _Found, asked: bool) -> Mention:
    truth = Truth.DENIED if each.denied else Truth.PRESENT
    return Mention(each.hit.name, truth, tokens[each.first].start, tokens[each.last].end, each.past, asked)


def _deny(tokens: list[Token], found: list[_Found], cues: list[_Cue]) -> None:
    """Each cue, the last first, denies what follows it, or what stands just before it."""
    used = 0
    for cue in sorted(_merged(cues), key=lambda c: (-c.last, c.first)):
        if cue.words & used:
            continue
        used |= cue.words
        ahead = _ahead(tokens, found, cue) if cue.kind != "deny_after" else []
        behind = _behind(tokens, found, cue) if cue.kind in ("deny", "deny_after", "deny_article") else []
        free = [f for f in ahead if not f.denied]
        for each in free if free or not behind else behind:
            each.denied = True


def _merged(cues: list[_Cue]) -> list[_Cue]:
    """One cue per place: words that may deny before and behind (Darija and Arabic "لا") do either."""
    by_place: dict[tuple[int, int], set[str]] = {}
    for cue in cues:
        by_place.setdefault((cue.first, cue.last), set()).add(cue.kind)
    kinds = {place: kinds.pop() if len(kinds) == 1 else "deny" for place, kinds in by_place.items()}
    return list({(c.first, c.last): _Cue(kinds[c.first, c.last], c.first, c.last, c.words) for c in cues}.values())


def _ahead(tokens: list[Token], found: list[_Found], cue: _Cue) -> list[_Found]:
    """Findings whose own next word stands within reach after the cue, in its phrase; on the same words together.

    A finding may have begun before the cue ("ma poitrine ne fait pas mal"); one that uses the cue is not denied by it.
    """
    reach = NEXT if cue.kind == "deny_next" else AHEAD
    after = [
        (place, f)
        for f in found
        if not f.hit.span.words & cue.words
        and (place := _next_word(f, cue)) is not None
        and place <= cue.last + reach
        and tokens[place].phrase == tokens[cue.last].phrase
    ]
    if not after:
        return []
    nearest = min(after, key=lambda pair: (pair[0], pair[1].last))
    return [f for place, f in after if place <= nearest[1].last]


def _next_word(each: _Found, cue: _Cue) -> int | None:
    """Place of the finding's first own word after the cue."""
    rest = each.hit.span.words >> (cue.last + 1)
    return cue.last + (rest & -rest).bit_length() if rest else None


def _behind(tokens: list[Token], found: list[_Found], cue: _Cue) -> list[_Found]:
    before = [
        f for f in found if f.last < cue.first <= f.last + BEHIND and tokens[f.last].phrase == tokens[cue.first].phrase
    ]
    if not before:
        return []
    nearest = max(before, key=lambda f: f.last)
    return [f for f in before if f.last >= nearest.first]


def _past(tokens: list[Token], found: list[_Found], cues: list[_Cue]) -> None:
    """What a clause tells of the past is history, unless the same clause says that it is back."""
    past = {tokens[cue.first].clause for cue in cues if cue.kind == "past"}
    now = {tokens[cue.first].clause for cue in cues if cue.kind == "now"}
    for each in found:
        each.past = tokens[each.first].clause in past - now
