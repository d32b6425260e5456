"""Finds the forms of the lexicon in a tokenised message: words first, then classes, then findings and intents."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass, replace
from itertools import accumulate

from understanding.forms import Looks, denied_looks, french, looks
from understanding.lexicon import (
    ARABIC_ONLY,
    FEWEST_LETTERS_FOR_TYPO,
    Entry,
    Form,
    Lexicon,
    lexicon,
    merge_tokens,
    one_letter_less,
)
from understanding.text import Token, tokenize

GAP = 1  # other words allowed between two elements of a sequence
REACH = 7  # words between the parts of an `a + b` form
SHORTEST_PREFIX = 3
MOST_SPANS = 40  # of one element; more of the same word in one message adds nothing


@dataclass(frozen=True, slots=True)
class Span:
    """Tokens `first` to `last` say one element; `words` are the tokens used, as a bit mask.

    `denied`: a ma...ch word says the opposite; `sure`: spelled or sounding exactly so, not merely alike.
    """

    first: int
    last: int
    words: int
    denied: bool
    sure: bool


@dataclass(frozen=True, slots=True)
class Hit:
    """A form of the lexicon found in the message: `kind` and `name` as in hears/."""

    kind: str
    name: str
    span: Span


Spans = dict[int, list[Span]]


def read_tokens(text: str) -> list[Token]:
    """The message as the lexicon sees it: short spellings written out, contrasts split, ma...ch joined."""
    book = lexicon()
    return merge_tokens(_split_at_contrast(_spelled_out(tokenize(text), book.spelling), book.contrasts))


def _spelled_out(tokens: list[Token], spelling: dict[str, list[str]]) -> list[Token]:
    """Short spellings written in full ("jai" -> "j", "ai"), each part at the place of the whole."""
    return [replace(token, text=word) for token in tokens for word in spelling.get(token.text, [token.text])]


def _split_at_contrast(tokens: list[Token], contrast: set[str]) -> list[Token]:
    """A contrast word (mais, walakin) opens a new clause: a negation before it does not reach behind it."""
    added, result = 0, []
    for token in tokens:
        if token.text in contrast:
            added += 1
        result.append(replace(token, clause=token.clause + added, phrase=token.phrase + added))
    return result


@dataclass(frozen=True)
class _Message:
    """The tokens, and for each place how many words that are no fillers stand before it."""

    tokens: list[Token]
    weight: list[int]

    @classmethod
    def of(cls, tokens: list[Token], fillers: set[str]) -> _Message:
        return cls(tokens, [0, *accumulate(token.text not in fillers for token in tokens)])

    def apart(self, last: int, first: int) -> int:
        """Words that are no fillers strictly between two places."""
        return self.weight[first] - self.weight[last + 1]

    def together(self, a: Span, b: Span) -> bool:
        return self.tokens[a.first].clause == self.tokens[b.first].clause


def match(tokens: list[Token]) -> list[Hit]:
    """Every class, cue, finding, intent, visit and so on that the tokens say."""
    book = lexicon()
    message = _Message.of(tokens, book.fillers)
    spans: Spans = defaultdict(list)
    for place, token in enumerate(tokens):
        for element, span in _lookup(book, token, place):
            if len(spans[element]) < MOST_SPANS:
                spans[element].append(span)
    for _ in range(2):  # a class may be made of another class
        _grow(book.class_forms, message, spans)
    return _outputs(book, message, spans)


def _lookup(book: Lexicon, token: Token, place: int) -> list[tuple[int, Span]]:
    """Elements said by one word. Strict looks first; a loose or mistyped look only where nothing strict was found."""
    if token.number:
        return []
    strict: dict[tuple[int, bool], None] = {}
    word, seen = token.text, looks(token.text)

    def take(entries: list[Entry] | None, denied: bool) -> None:
        for entry in entries or ():
            strict[entry.element, denied] = None

    french_entries = book.french.get(french(word))
    take(french_entries, False)
    take(book.exact.get("=" + word), False)
    for spelled in seen.spelled[:1] if french_entries else seen.spelled:
        take(book.exact.get(spelled), False)
    for length in range(SHORTEST_PREFIX, len(word) + 1):
        take(book.prefix.get(word[:length]), False)
    if not french_entries:  # a French word is not looked at as Darija: it only sounds like it
        marks = ("", ARABIC_ONLY) if token.arabic else ("",)
        _by_sound(book, seen, strict, marks, plain=True)
        denied = denied_looks(word)
        if denied:
            _by_sound(book, denied, strict, marks, plain=False)
    bit = 1 << place
    if strict:
        return [(element, Span(place, place, bit, denied, True)) for element, denied in strict]
    return [(element, Span(place, place, bit, False, False)) for element in _alike(book, word, seen)]


def is_french(word: str) -> bool:
    """Whether the folded word is a word of the French lexicon."""
    return french(word) in lexicon().french


def _by_sound(
    book: Lexicon, seen: Looks, strict: dict[tuple[int, bool], None], marks: tuple[str, ...], *, plain: bool
) -> None:
    """Strict keys and stems. A ma...ch word matches forms that hold the negation, and denies those that do not."""
    for index, found in ((book.sound, seen.sounds), (book.stem, seen.stems)):
        for look in [mark + look for mark in marks for look in found]:
            for entry in index.get(look, ()):
                if plain and not entry.negated:
                    strict[entry.element, False] = None
                elif not plain:
                    strict[entry.element, not entry.negated] = None


def _alike(book: Lexicon, word: str, seen: Looks) -> set[int]:
    elements = {
        entry.element for look in seen.loose if len(look) > 3 for entry in book.loose.get(look, ()) if not entry.negated
    }
    if len(word) >= FEWEST_LETTERS_FOR_TYPO:
        elements |= {entry.element for shorter in one_letter_less(word) for entry in book.typo.get(shorter, ())}
    return elements


def _grow(forms: dict[int, list[Form]], message: _Message, spans: Spans) -> None:
    """Add the spans of classes that are made of several words."""
    fresh: list[tuple[int, Span]] = []
    for element in list(spans):
        for form in forms.get(element, ()):
            fresh += [(form.target, span) for span in _find(form, message, spans)]
    for target, span in fresh:
        if span not in spans[target]:
            spans[target].append(span)
            spans[target].sort(key=lambda s: s.first)


def _outputs(book: Lexicon, message: _Message, spans: Spans) -> list[Hit]:
    hits: dict[Hit, None] = {}
    for element in list(spans):
        kind, name = book.names[element]
        if not kind.startswith("literal"):
            hits.update(dict.fromkeys(Hit(kind, name, span) for span in spans[element]))
        for form in book.forms.get(element, ()):
            kind, name = book.names[form.target]
            hits.update(dict.fromkeys(Hit(kind, name, span) for span in _find(form, message, spans)))
    return list(hits)


def _find(form: Form, message: _Message, spans: Spans) -> list[Span]:
    if any(element not in spans for part in form.parts for element in part):
        return []
    if len(form.parts) == 1:
        return _sequences(form.parts[0], message, spans)
    return _together([_sequences(part, message, spans) for part in form.parts], message)


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
                if message.together(span, following):
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
    return message.together(a, b) and _distance(a, b, message) <= REACH


def _distance(a: Span, b: Span, message: _Message) -> int:
    """Words between two spans; 0 when they overlap."""
    first, second = (a, b) if a.first <= b.first else (b, a)
    return message.apart(first.last, second.first) if second.first > first.last else 0


def _join(a: Span, b: Span) -> Span:
    return Span(min(a.first, b.first), max(a.last, b.last), a.words | b.words, a.denied or b.denied, a.sure or b.sure)
