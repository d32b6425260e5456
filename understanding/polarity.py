"""Which findings a message denies: each negation reaches what stands next to it, and no further.

A denial that reaches too far hides a danger, one that reaches too short asks a question too many. So only small words
(fillers, "avoir", "sentir", words of degree: the cues `carries`) may stand between a negation and what it denies, and
where two readings are possible nothing is denied.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from understanding.forms import denied_looks
from understanding.phrases import Hit, Span, is_french
from understanding.text import Token
from understanding.wordbook import wordbook

AHEAD = 6  # words between a negation and what it denies after it
NEXT = 1  # the same of a bare "ma", which denies only the verb it stands before
DARIJA = {"ary", "ary-Latn"}
DARIJA_ONLY = {"deny_article", "deny_next"}  # "la", "ma", "ما": no in Darija, something else in French and Arabic
FORMAL_ONLY = {"deny_formal", "deny_formal_degree"}  # "ولا", "غير": nor, not; in Darija "or" and "became", "only"
DEGREES = {"deny_degree", "deny_formal_degree"}
HOLLOW = {"hollow", "undenies", *DEGREES}  # they hold a "not" that reaches no further
BOTH_WAYS = {"deny", "deny_after", "deny_article"}  # kinds that may deny what stands before them
WELL = "well"  # what has nothing: "sedri ma fih walo"
CLOSING = {"deny_last", WELL}  # kinds that say it only of what stands before them, at the end of their phrase
_DIGIT_LETTER = re.compile("[a-z][379]|[379][a-z]")
_PRESENT_TENSE = re.compile("[kt]a[nty]|[كت][انتي]")  # how a Darija verb in the present begins


@dataclass(frozen=True)
class Cue:
    """A small word that steers meaning: its kind as in hears/, and its words as a bit mask."""

    kind: str
    first: int
    last: int
    words: int


@dataclass
class Found:
    """A finding in the message, and what is known of it so far."""

    hit: Hit
    denied: bool
    past: bool = False
    told: bool = True  # False: feared, or another's story

    @property
    def span(self) -> Span:
        """The words that say it."""
        return self.hit.span

    def next_word(self, place: int) -> int | None:
        """Place of its first own word behind a place."""
        rest = self.span.words >> (place + 1)
        return place + (rest & -rest).bit_length() if rest else None


def deny(tokens: list[Token], found: list[Found], cues: list[Cue], variety: str) -> None:
    """Marks what the message denies. A negation inside a danger ("n'arrive pas à respirer") belongs to the danger."""
    spoken = [cue for cue in cues if _spoken_in(variety, tokens, cue, cues)]
    _deny_degrees(found, spoken)
    taken = union(f.span.words for f in found if not f.denied)
    taken |= union(cue.words for cue in cues if cue.kind in HOLLOW)
    _Scopes(tokens, found, spoken, _small(tokens, cues), taken).deny()


def _deny_degrees(found: list[Found], cues: list[Cue]) -> None:
    """ "Je saigne pas beaucoup": it bleeds, and not heavily. Only what the degree itself says is denied."""
    for cue in cues:
        if cue.kind in DEGREES:
            for each in found:
                each.denied |= bool(each.span.words & cue.words) and not each.span.words >> cue.first & 1


def union(masks: Iterable[int]) -> int:
    """One bit mask of many."""
    every = 0
    for mask in masks:
        every |= mask
    return every


def _small(tokens: list[Token], cues: list[Cue]) -> int:
    """Bit mask of the words over which a negation reaches: fillers, words of having and feeling, other negations.

    Behind an "and" begins another matter: "X la w Y".
    """
    fillers = wordbook().fillers
    small = union(1 << place for place, token in enumerate(tokens) if token.text in fillers)
    small |= union(cue.words for cue in cues if cue.kind == "carries" or cue.kind.startswith("deny"))
    return small & ~union(cue.words for cue in cues if cue.kind == "and")


def _spoken_in(variety: str, tokens: list[Token], cue: Cue, cues: list[Cue]) -> bool:
    """Whether a cue means what it says in this variety.

    A mixed message says "ma" or "la" for "not" where it says it twice, and "la" where nothing of its phrase follows:
    French articles stand before their noun.
    """
    if cue.kind == "deny_chain":
        return sum(other.kind == cue.kind for other in cues) > 1
    if variety in DARIJA:
        return cue.kind not in FORMAL_ONLY and (cue.kind not in DARIJA_ONLY or _says_no(tokens, cue))
    if variety == "mixed" and cue.kind in DARIJA_ONLY and _says_no(tokens, cue):
        if cue.kind == "deny_next" and _spelled_as_darija(tokens, cue.last + 1):
            return True
        places = {other.first for other in cues if other.kind == cue.kind and _says_no(tokens, other)}
        return len(places) > 1 or (cue.kind == "deny_article" and _ends(tokens, cue, cues))
    if variety == "mixed" and cue.kind in FORMAL_ONLY:
        return False  # in doubt it says "or", and what it stands before is there
    return cue.kind not in DARIJA_ONLY


def _spelled_as_darija(tokens: list[Token], place: int) -> bool:
    """Whether a word is spelled with digits for letters, as no French word is: "ma n9est"."""
    return place < len(tokens) and _DIGIT_LETTER.search(tokens[place].text) is not None


def _ends(tokens: list[Token], cue: Cue, cues: list[Cue]) -> bool:
    """Whether a cue is the last word of its phrase, or an "and" follows."""
    place = cue.last + 1
    over = place >= len(tokens) or tokens[place].phrase != tokens[cue.last].phrase
    return over or any(other.kind == "and" and other.first == place for other in cues)


def _looks_denied(word: str) -> bool:
    """Whether a word is a Darija verb in its negation ("makayderch"); French "marche" only looks like one."""
    return denied_looks(word) is not None and not is_french(word)


def _says_no(tokens: list[Token], cue: Cue) -> bool:
    """Darija "la" and "ma" deny; in French they belong to the French word that follows them, no comma between."""
    following = tokens[cue.last + 1] if cue.last + 1 < len(tokens) else None
    return following is None or following.phrase != tokens[cue.last].phrase or not is_french(following.text)


@dataclass(frozen=True)
class _Scopes:
    """Findings and cues of one message. `small`: words a negation reaches over; `taken`: words that deny no more."""

    tokens: list[Token]
    found: list[Found]
    cues: list[Cue]
    small: int
    taken: int

    @cached_property
    def negations(self) -> int:
        """Bit mask of the words that deny by themselves ("pas", "لا", "makayhderch")."""
        denying = wordbook().negations
        return union(
            1 << n for n, token in enumerate(self.tokens) if token.text in denying or _looks_denied(token.text)
        )

    @cached_property
    def found_in(self) -> dict[int, list[Found]]:
        """The findings of each phrase, those that began before it too; what holds a "not" itself is never denied."""
        by_phrase: dict[int, list[Found]] = defaultdict(list)
        for each in (f for f in self.found if not f.span.words & self.negations):
            for phrase in range(self.tokens[each.span.first].phrase, self.tokens[each.span.last].phrase + 1):
                by_phrase[phrase].append(each)
        return by_phrase

    @cached_property
    def cues_in(self) -> dict[tuple[str, int], list[Cue]]:
        """The cues of each kind and phrase."""
        by_phrase: dict[tuple[str, int], list[Cue]] = defaultdict(list)
        for cue in self.cues:
            by_phrase[cue.kind, self.tokens[cue.last].phrase].append(cue)
        return by_phrase

    def deny(self) -> None:
        """Each negation, the last first, denies what follows it, or what stands just before it; chains come then."""
        used = self.taken
        negations = [cue for cue in self.cues if cue.kind.startswith("deny") and cue.kind not in HOLLOW]
        for cue in sorted(_merged(negations), key=lambda c: (-c.last, c.first)):
            denying = cue.words & self.negations or cue.words  # "ma fiha": who it is in may belong to a sign
            if denying & used or self._undenied(cue):
                continue
            used |= denying
            ahead = [] if cue.kind == "deny_after" or self._closed(cue) else self._ahead(cue)
            behind = self._behind(cue) if cue.kind in BOTH_WAYS or self._closes(cue) else []
            free = [f for f in ahead if not f.denied]
            for each in free if free or not behind else behind:
                each.denied = True
        for cue in sorted((cue for cue in self.cues if cue.kind == "nor"), key=lambda c: c.first):
            self._chain(cue)
        self._across_commas(union(cue.words for cue in negations))
        self._told_well()

    def _across_commas(self, negations: int) -> None:
        """ "L wja3 la, sedri labas": what was denied before the comma makes no new sign with a word behind it."""
        signs = [f for f in self.found if f.denied]
        for each in (f for f in self.found if not f.denied and not f.span.words & self.negations):
            for part in signs:
                following = each.next_word(part.span.last)
                inside = each.span.words & part.span.words == part.span.words != each.span.words
                if inside and following is not None and not self._same_phrase(part.span.last, following):
                    between = ((1 << following) - 1) & ~((1 << (part.span.last + 1)) - 1)
                    each.denied |= bool(between & negations)

    def _told_well(self) -> None:
        """ "Sedri ma fih walo, yeddi katched": what is told to be well makes no sign with a word of another phrase.

        Only where a denial stands between: in "je respire bien, ça siffle" something whistles.
        """
        for cue in (cue for cue in self.cues if cue.kind == WELL and self._closes(cue)):
            owner = cue.words | cue.words >> 1  # and the word right before it
            for each in (f for f in self.found if not f.denied and not f.span.words & self.negations):
                following = each.next_word(cue.last)
                if following is not None and each.span.words & owner and each.span.first <= cue.last:
                    between = ((1 << following) - 1) & ~((1 << cue.first) - 1)
                    each.denied |= bool(between & self.negations)

    def _closes(self, cue: Cue) -> bool:
        """Whether a cue of those that may is the last of its phrase: "skhana ma fiha, katmcha"."""
        place = cue.last + 1
        over = _ends(self.tokens, cue, self.cues) or (place < len(self.tokens) and self._glued_and(place))
        return cue.kind in CLOSING and over

    def _beside(self, cue: Cue, kind: str) -> list[Cue]:
        """The cues of a kind in the phrase of another."""
        return self.cues_in.get((kind, self.tokens[cue.last].phrase), [])

    def _same_phrase(self, a: int, b: int) -> bool:
        return self.tokens[a].phrase == self.tokens[b].phrase

    def _reaches(self, last: int, first: int) -> bool:
        """Whether only small words stand between two places."""
        between = ((1 << first) - 1) & ~((1 << (last + 1)) - 1)
        return not between & ~self.small

    def _undenied(self, cue: Cue) -> bool:
        """ "I don't say that I have no pain": what denies a denial makes it void."""
        return any(other.last < cue.first for other in self._beside(cue, "undenies"))

    def _closed(self, cue: Cue) -> bool:
        """Whether what follows is another matter: a number ("plus de 39"), a glued "and", an answer's own clause."""
        place = cue.last + 1
        if place >= len(self.tokens):
            return True
        if self.tokens[place].number:
            return True
        return self._glued_and(place) or (cue.kind == "deny_article" and self._answers(cue))

    def _glued_and(self, place: int) -> bool:
        """ "لا وسخانة": an Arabic "and" stands glued to its word; in "وجع" (pain) the letter is the word's own."""
        word, book = self.tokens[place].text, wordbook()
        rest = word.removeprefix("و").removeprefix("ال")
        return word.startswith("و") and (book.holds("exact", rest) or not book.holds("exact", word))

    def _answers(self, cue: Cue) -> bool:
        """ "La, fiya skhana" without its comma; "la fiya skhana la fiya ka7ba" denies both."""
        alone = len({other.first for other in self.cues if other.kind == cue.kind}) == 1
        return alone and any(owner.first == cue.last + 1 for owner in self._beside(cue, "has"))

    def _ahead(self, cue: Cue) -> list[Found]:
        """Findings whose own next word stands within reach after the cue, in its phrase; on the same words together.

        A finding may have begun before the cue: "ma poitrine ne fait pas mal".
        """
        reach = NEXT if cue.kind == "deny_next" else AHEAD
        after = [
            (place, f)
            for f in self.found_in.get(self.tokens[cue.last].phrase, [])
            if (place := f.next_word(cue.last)) is not None
            and place <= cue.last + reach
            and self._same_phrase(place, cue.last)
            and not self._excepted(cue, f)
        ]
        near = [pair for pair in after if self._reaches(cue.last, pair[0])]
        if not near:
            return []
        nearest = min(near, key=lambda pair: (pair[0], pair[1].span.last))
        last = self._with_its_degree(nearest[1].span.last)
        return [f for place, f in after if place <= last]

    def _with_its_degree(self, last: int) -> int:
        """Place of the word of degree right behind a sign ("pas de douleur forte"), else the sign's own last place.

        Where another sign follows at once the degree may be its own: "pas de fièvre forte toux".
        """
        behind = [f for f in self.found_in.get(self.tokens[last].phrase, []) if f.span.first > last]
        degree = any(f.span.first == last + 1 and not f.span.words & ~self.small for f in behind)
        return last + 1 if degree and all(f.span.first != last + 2 for f in behind) else last

    def _excepted(self, cue: Cue, each: Found) -> bool:
        """ "Ma kayderni ghir sedri", "لا أشعر إلا بألم": nothing but this, and so this is there."""
        return any(cue.last < only.first < each.span.last for only in self._beside(cue, "only"))

    def _behind(self, cue: Cue) -> list[Found]:
        before = [
            f
            for f in self.found_in.get(self.tokens[cue.first].phrase, [])
            if f.span.last < cue.first
            and self._same_phrase(f.span.last, cue.first)
            and self._reaches(f.span.last, cue.first)
        ]
        if not before:
            return []
        nearest = max(before, key=lambda f: f.span.last)
        return [f for f in before if f.span.last >= nearest.span.first]

    def _chain(self, cue: Cue) -> None:
        """ "Pas de fièvre ou de toux", "ma fiya skhana wla ka7ba": what is joined to something denied is denied too.

        In Darija the same word says "became" before a verb: "ولا كيلهت" is no denial.
        """
        if cue.words & self.taken or cue.last + 1 >= len(self.tokens):
            return
        before = self._behind(cue)
        if before and all(f.denied for f in before) and not _PRESENT_TENSE.match(self.tokens[cue.last + 1].text):
            for each in self._ahead(cue):
                each.denied = True


def _merged(cues: list[Cue]) -> list[Cue]:
    """One cue per place: words that may deny before and behind (Darija and Arabic "لا") do either."""
    by_place: dict[tuple[int, int], set[str]] = {}
    for cue in cues:
        by_place.setdefault((cue.first, cue.last), set()).add(cue.kind)
    kinds = {place: _kind(kinds) for place, kinds in by_place.items()}
    return list({(c.first, c.last): Cue(kinds[c.first, c.last], c.first, c.last, c.words) for c in cues}.values())


def _kind(kinds: set[str]) -> str:
    if "deny_last" in kinds:
        return "deny_last"
    return kinds.pop() if len(kinds) == 1 else "deny_article" if "deny_article" in kinds else "deny"
