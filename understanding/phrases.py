"""Finds the forms of the lexicon in a tokenised message: words first, then classes, then findings and intents."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import accumulate, chain
from typing import NamedTuple

from rapidfuzz import fuzz

from understanding.forms import SHORTEST_KEY, Looks, denied_looks, french, looks
from understanding.key import voiced
from understanding.lexicon import ARABIC_ONLY, FEWEST_LETTERS_FOR_TYPO, MA, NEGATED_END, Entry, one_letter_less
from understanding.text import Token, tokenize
from understanding.wordbook import Pattern, Reading, Wordbook, wordbook

GAP = 1  # other words allowed between two elements of a sequence
REACH = 7  # words between the parts of an `a + b` form
SHORTEST_PREFIX = 3
SHORTEST_GLUED = 5  # letters of a French word that is known behind a Darija article
LIKENESS = 70  # percent of the vowelled sounds that two spellings of one key must share
LIKENESS_IN_ARABIC = 88
LIKENESS_OF_STEMS = 60
LIKENESS_OF_SHORT_STEMS = 66  # in Latin letters three sounds are those of many words ("saison", "tension")
MOST_SPANS = 40  # of one element; more of the same word in one message adds nothing


class Span(NamedTuple):
    """Tokens `first` to `last` say one element; `words` are the tokens used, as a bit mask.

    `denied`: a ma...ch word says the opposite; `sure`: spelled or sounding exactly so, not merely alike;
    `exact`: every word of it is spelled so, or but for one letter: none only sounds so.
    """

    first: int
    last: int
    words: int
    denied: bool
    sure: bool
    exact: bool = True


class Hit(NamedTuple):
    """A form of the lexicon found in the message: `kind` and `name` as in hears/."""

    kind: str
    name: str
    span: Span


Spans = dict[int, list[Span]]
Found = dict[tuple[int, bool], None]
"""(element, whether the word denies it), in the order found."""


def read_tokens(text: str) -> list[Token]:
    """The message as the lexicon sees it."""
    return reread(tokenize(text))


def reread(written: list[Token]) -> list[Token]:
    """Tokens as the lexicon sees them: short spellings written out, contrasts split, ma...ch joined."""
    book = wordbook()
    return _merge_negation(_split_at_contrast(_spelled_out(written, book.spelling), book.contrasts))


def _spelled_out(tokens: list[Token], spelling: Mapping[str, list[str]]) -> list[Token]:
    """Short spellings written in full ("jai" -> "j", "ai"), each part at the place of the whole."""
    spelled = []
    for token in tokens:
        words = spelling.get(token.text)
        spelled += [token._replace(text=word) for word in words] if words else [token]
    return spelled


def _split_at_contrast(tokens: list[Token], contrast: frozenset[str]) -> list[Token]:
    """A contrast word (mais, walakin) opens a new clause: a negation before it does not reach behind it."""
    added, result = 0, []
    for token in tokens:
        if token.text in contrast:
            added += 1
        moved = token._replace(clause=token.clause + added, phrase=token.phrase + added) if added else token
        result.append(moved)
    return result


def _merge_negation(tokens: list[Token]) -> list[Token]:
    """`ma 9dertch` is one word, `ma9dertch`; French "ma toux" is two."""
    merged: list[Token] = []
    for token in tokens:
        last = merged[-1] if merged else None
        circumfix = not token.number and len(token.text) > SHORTEST_KEY and NEGATED_END.search(token.text)
        if last and last.text in MA and circumfix and not is_french(token.text) and not _ends_so_itself(token.text):
            merged[-1] = Token(last.text + token.text, last.start, token.end, last.clause, last.phrase)
        else:
            merged.append(token)
    return merged


def _ends_so_itself(word: str) -> bool:
    """Whether a word ends in -chi without being denied: in "ma kerchi katderni" it is "kerchi", my belly."""
    return word.endswith(("i", "ي")) and wordbook().holds("exact", word)


@dataclass(frozen=True)
class _Message:
    """The tokens, and for each place how many words that are no fillers stand before it."""

    tokens: list[Token]
    weight: list[int]
    negations: int  # bit mask of the words that deny ("pas", "لا")

    @classmethod
    def of(cls, tokens: list[Token], book: Wordbook) -> _Message:
        weight = [0, *accumulate(token.text not in book.fillers for token in tokens)]
        return cls(tokens, weight, sum(1 << i for i, token in enumerate(tokens) if token.text in book.negations))

    def follows(self, a: Span, b: Span) -> bool:
        """Whether b may go on a: in its clause, and right behind it where one denies ("respire pas", "pas mal").

        A small word goes with the next one only: "b kerchi" (with child) is not "b lwje3 f kerchi" (pain in the belly).
        """
        small = a.first == a.last and self.tokens[a.last].text in wordbook().fillers
        denying = (self.negations >> a.last | self.negations >> b.first) & 1
        return self.touches(a, b) if denying or small else self.together(a, b)

    def touches(self, a: Span, b: Span) -> bool:
        """No other word between two spans, and no comma."""
        first, second = (a, b) if a.first <= b.first else (b, a)
        same = self.tokens[first.last].phrase == self.tokens[second.first].phrase
        return same and self.apart(first.last, second.first) <= 0

    def apart(self, last: int, first: int) -> int:
        """Words that are no fillers strictly between two places."""
        return self.weight[first] - self.weight[last + 1]

    def together(self, a: Span, b: Span) -> bool:
        return self.tokens[a.first].clause == self.tokens[b.first].clause


def match(tokens: list[Token], *, classes: bool = False) -> list[Hit]:
    """Every cue, finding, intent, visit and so on that the tokens say; with `classes` the classes of words as well."""
    book = wordbook()
    message = _Message.of(tokens, book)
    spans: Spans = defaultdict(list)
    for place, token in enumerate(tokens):
        for element, span in _lookup(book, token, place):
            if len(spans[element]) < MOST_SPANS:
                spans[element].append(span)
    grown = _grow(book, message, spans, set(spans))
    _grow(book, message, spans, grown)  # a class may be made of another class
    return _outputs(book, message, spans, classes=classes)


@dataclass(frozen=True)
class _Word:
    """One word of a message with what it is sought under; the rarer looks are worked out only when asked for."""

    text: str
    arabic: bool

    @cached_property
    def looks(self) -> Looks:
        return looks(self.text)

    @cached_property
    def denied(self) -> Looks | None:
        return denied_looks(self.text)

    @cached_property
    def voiced(self) -> str:
        return voiced(self.text)


def _lookup(book: Wordbook, token: Token, place: int) -> list[tuple[int, Span]]:
    """Elements said by one word, with its place."""
    if token.number:
        return []
    reading = book.known.get(token.text) or _read(book, token)
    bit = 1 << place
    return [
        (element, Span(place, place, bit, denied, reading.sure, element in reading.exact))
        for element, denied in reading.elements
    ]


def _read(book: Wordbook, token: Token) -> Reading:
    """What a word says, by the surest way that finds anything: spelled so, sounding so, of one stem, alike."""
    word = _Word(token.text, token.arabic)
    filed = [entry.element for entry in book.entries("french", french(word.text))]
    found = _spelled(book, word, filed)
    glued = [] if filed or word.arabic else _behind_an_article(book, word)
    another = bool(filed or (glued and not found)) or (_everyday(), False) in found
    found.update(dict.fromkeys((element, False) for element in glued))
    exact = frozenset(element for element, _ in found)
    if not another:  # a word known to be French, or of every day, only sounds like Darija of ours
        _sounding(book, word, found)
    reading = Reading(tuple(found), True, exact) if found else _alike(book, word)
    if filed or word.text in book.fillers or book.holds("exact", word.text):
        book.known[word.text] = reading  # a word of the lexicon, and of nobody
    return reading


@cache
def _everyday() -> int:
    """The class of the words of every day that tell of no illness, listed so that they are taken for nothing else."""
    return wordbook().names.index(("word", "everyday"))


def _behind_an_article(book: Wordbook, word: _Word) -> list[int]:
    """Elements of a French word with a Darija article or particle before it: "lpharmacien", "blinsuline"."""
    bare = (spelling for spelling in word.looks.spelled[1:] if len(spelling) >= SHORTEST_GLUED)
    glued = ([entry.element for entry in book.entries("french", french(one))] for one in bare)
    return next(filter(None, glued), [])


def _spelled(book: Wordbook, word: _Word, french_elements: list[int]) -> Found:
    """Elements whose form is written exactly so, a glued particle taken off."""
    found: Found = dict.fromkeys((element, False) for element in french_elements)
    spellings = (word.text,) if french_elements else word.looks.spelled
    entries = chain(
        book.entries("exact", "=" + word.text),
        *(book.entries("exact", spelling) for spelling in spellings),
        book.beginnings(word.text),
    )
    found.update(dict.fromkeys((entry.element, False) for entry in entries))
    return found


def _sounding(book: Wordbook, word: _Word, found: Found) -> None:
    """Adds elements that sound so; stems and the other script are asked only where nothing surer was found.

    A ma...ch word matches forms that hold the negation, and denies those that do not.
    """
    for index in ("sound", "stem"):
        for same_script in (True, False):
            fresh = _ringing(book, index, word, same_script=same_script)
            if fresh or found:
                found.update(fresh)
                break
        if found:
            return


def _ringing(book: Wordbook, index: str, word: _Word, *, same_script: bool) -> Found:
    fresh: Found = {}
    whole = index == "sound"
    for seen, negated in ((word.looks, False), (word.denied, True)):
        if seen is None:
            continue
        for look in seen.sounds if whole else seen.stems:
            for entry in _filed(book, index, look, arabic=word.arabic):
                if (entry.arabic == word.arabic) is not same_script or entry.negated > negated:
                    continue
                hidden = negated and not entry.negated  # the circumfix around the word hides how it is spelled
                if hidden or _rings(word, entry, look, whole=whole):
                    fresh[entry.element, hidden] = None
    return fresh


def _filed(book: Wordbook, index: str, look: str, *, arabic: bool) -> Iterator[Entry]:
    yield from book.entries(index, look)
    if arabic:
        yield from book.entries(index, ARABIC_ONLY + look)


def _rings(word: _Word, entry: Entry, look: str, *, whole: bool) -> bool:
    """Whether two words of one key also share enough vowels: Arabic letters write them, Latin spelling wavers."""
    if whole:
        least = LIKENESS_IN_ARABIC if word.arabic and entry.arabic else LIKENESS
    else:
        least = LIKENESS_OF_STEMS if word.arabic or len(look) > SHORTEST_KEY else LIKENESS_OF_SHORT_STEMS
    return fuzz.ratio(word.voiced, entry.voiced) >= least


def is_french(word: str) -> bool:
    """Whether the folded word is a word of the French lexicon."""
    return wordbook().holds("french", french(word))


def _alike(book: Wordbook, word: _Word) -> Reading:
    """What a word that is none of ours may say: its consonants are those of one, or it is one but for a letter."""
    looked = [look for look in word.looks.loose if len(look) > SHORTEST_KEY]
    sounding = {entry.element for look in looked for entry in book.entries("loose", look) if not entry.negated}
    nearly: set[int] = set()
    if len(word.text) >= FEWEST_LETTERS_FOR_TYPO:
        shorter = one_letter_less(word.text)
        nearly = {entry.element for look in shorter for entry in book.entries("typo", look)}
    return Reading(tuple((element, False) for element in sounding | nearly), False, frozenset(nearly))


def _grow(book: Wordbook, message: _Message, spans: Spans, news: set[int]) -> set[int]:
    """Add the spans of classes made of several words, one of which is among `news`; which classes they are."""
    fresh: list[tuple[int, Span]] = []
    present = set(spans)
    for element in list(spans) if news else ():
        for pattern in book.class_forms[element]:
            if pattern.needs <= present and not news.isdisjoint(pattern.needs):
                fresh += [(pattern.target, span) for span in _find(pattern, message, spans)]
    grown = set()
    for target, span in fresh:
        if span not in spans[target]:
            spans[target].append(span)
            spans[target].sort(key=lambda s: (s.first, -s.last))
            grown.add(target)
    return grown


def _outputs(book: Wordbook, message: _Message, spans: Spans, *, classes: bool) -> list[Hit]:
    hits: dict[Hit, None] = {}
    present = set(spans)
    for element in list(spans):
        if element < len(book.names) and (classes or book.names[element][0] != "word"):
            hits.update(dict.fromkeys(Hit(*book.names[element], span) for span in spans[element]))
        for pattern in book.forms[element]:
            if pattern.needs <= present:
                said = book.names[pattern.target]
                hits.update(dict.fromkeys(Hit(*said, span) for span in _find(pattern, message, spans)))
    return list(hits)


def _find(pattern: Pattern, message: _Message, spans: Spans) -> list[Span]:
    """Where a pattern stands, all of whose elements are somewhere in the message."""
    if len(pattern.parts) == 1:
        return _sequences(pattern.parts[0], message, spans)
    return _together([_sequences(part, message, spans) for part in pattern.parts], message)


def _sequences(part: tuple[int, ...], message: _Message, spans: Spans) -> list[Span]:
    """Spans where the elements follow each other inside one clause, at most GAP other words between two."""
    found = spans[part[0]]
    for element in part[1:]:
        nexts = spans[element]
        starts = [span.first for span in nexts]
        longer = []
        for span in found:
            for following in nexts[bisect_left(starts, span.last + 1) :]:
                if message.apart(span.last, following.first) > GAP:
                    break
                if message.follows(span, following):
                    longer.append(_join(span, following))
                    break
        found = longer
    return found


def _together(parts: list[list[Span]], message: _Message) -> list[Span]:
    """Spans that hold one of each part, in any order, near each other in one clause; never two readings of one word."""
    found = parts[0]
    for others in parts[1:]:
        joined = []
        for span in found:
            near = [o for o in others if not o.words & span.words and _near(span, o, message)]
            if near:
                joined.append(_join(span, min(near, key=lambda o: _distance(span, o, message))))
        found = joined
    return [span for span in found if span.sure]


def _near(a: Span, b: Span, message: _Message) -> bool:
    bare = any(not span.words & ~message.negations for span in (a, b))  # a negation and nothing else
    if bare:
        return message.touches(a, b)
    return message.together(a, b) and _distance(a, b, message) <= REACH


def _distance(a: Span, b: Span, message: _Message) -> int:
    """Words between two spans; 0 when they overlap."""
    first, second = (a, b) if a.first <= b.first else (b, a)
    return message.apart(first.last, second.first) if second.first > first.last else 0


def _join(a: Span, b: Span) -> Span:
    return Span(
        min(a.first, b.first),
        max(a.last, b.last),
        a.words | b.words,
        a.denied or b.denied,
        a.sure or b.sure,
        a.exact and b.exact,
    )
