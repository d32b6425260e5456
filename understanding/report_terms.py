"""Finds the terms of the glossary in a report and what the report says of each: seen, perhaps, or not seen.

Only ids of the glossary and forms of our own list come out, so nothing of the page can. In doubt a term is there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import groupby

from care.documents import Polarity, TermSeen
from understanding.report_words import Token, fold, folded, phrases, report_words, says, tokens_of

_SHORT = 4  # letters of an abbreviation, which must be printed in capitals
_SHORTEST = 2  # and on a line that is not all in capitals, when it has no more letters than that
_LONG_WORD = 7  # letters from which one misread letter leaves a word what it is
_RUN_TOGETHER = 5  # letters of the second of two words printed as one
_REACH = 4  # words between a term and what is said of it after it
_MOST_BETWEEN = 2  # words that stand inside a term and do not belong to it

_RANK = (Polarity.PRESENT, Polarity.UNCERTAIN, Polarity.ABSENT)


@dataclass(frozen=True)
class _Form:
    term: str
    word: str
    pieces: tuple[str, ...]
    abbreviation: bool


@dataclass(frozen=True)
class _Found:
    form: _Form
    start: int
    end: int


def terms_in(lines: Sequence[str]) -> tuple[TermSeen, ...]:
    """Every term of a report once, in the order of the page and then of its conclusion: present outdoes absent."""
    seen: dict[str, TermSeen] = {}
    known = [replace(token, text=text) for token in tokens_of(lines) for text in _known(token.text)]
    for _, group in groupby(known, key=lambda token: token.statement):
        statement = list(group)
        for one in _in_statement(statement) if statement[0].section != "asked" else ():
            before = seen.pop(one.term, one) if one.concluding else seen.get(one.term, one)
            seen[one.term] = _merged(before, one)
    return tuple(seen.values())


def has_conclusion(lines: Sequence[str]) -> bool:
    """Whether a conclusion was found, with words in it."""
    return any(token.section == "conclusion" for token in tokens_of(lines))


def _merged(one: TermSeen, other: TermSeen) -> TermSeen:
    surer = min(one, other, key=lambda seen: (seen.past, _RANK.index(seen.polarity)))
    return replace(
        surer, word=other.word if other.concluding else one.word, concluding=one.concluding or other.concluding
    )


def _in_statement(tokens: Sequence[Token]) -> Iterator[TermSeen]:
    scope = _Scope(tokens)
    for found in _matches(tokens):
        polarity = scope.polarity(found.start, found.end)
        if polarity is not None:
            yield TermSeen(
                found.form.term,
                found.form.word,
                polarity,
                concluding=tokens[found.start].section == "conclusion",
                past=scope.reaches("past", found.start) or scope.follows("past_after", found.end),
            )


def _matches(tokens: Sequence[Token]) -> Iterator[_Found]:
    """The longest term at each place, none inside another."""
    at = 0
    while at < len(tokens):
        found = max(_at(tokens, at), key=lambda one: one.end, default=None)
        if found is not None:
            yield found
        at = found.end if found is not None else at + 1


def _at(tokens: Sequence[Token], at: int) -> Iterator[_Found]:
    for form in _forms().get(tokens[at].text, ()):
        end = _end(form.pieces, tokens, at)
        if end and not (form.abbreviation and not _printed_as_abbreviation(tokens[at])):
            yield _Found(form, at, end)


def _end(pieces: Sequence[str], tokens: Sequence[Token], at: int) -> int:
    """Where a form that begins at `at` ends; 0 when it is not there. Fillers and sizes may stand between its words."""
    place, spare = at + 1, _MOST_BETWEEN
    for piece in pieces[1:]:
        while place < len(tokens) and tokens[place].text != piece:
            if tokens[place].text in _fillers():
                place += 1
            elif spare and says([tokens[place].text], 0, phrases("word", "between")):
                place, spare = place + 1, spare - 1
            else:
                return 0
        if place >= len(tokens) or tokens[place].phrase != tokens[at].phrase:
            return 0
        place += 1
    return place


def _printed_as_abbreviation(token: Token) -> bool:
    return token.capitals and (token.beside_small or len(token.text) > _SHORTEST)


class _Scope:
    """The small words of one statement, and how far each of them reaches."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self._tokens = tokens
        self._texts = [token.text for token in tokens]
        self._neutral = {place for start, end in self._places("unchanged") for place in range(start, end)}

    def polarity(self, start: int, end: int) -> Polarity | None:
        """What the statement says of the term at [start, end); None when it was only looked for."""
        denied = self.reaches("denies", start) or self._next_to("denies_next", start) or self.follows("denied", end)
        open_still = bool(self._places("not_excluded"))
        if denied and not open_still:
            return Polarity.ABSENT
        if self.reaches("sought", start) and not open_still:
            return None
        asked = self._tokens[start].asked or open_still
        doubtful = asked or self.reaches("doubts", start) or self.follows("doubted", end)
        return Polarity.UNCERTAIN if doubtful else Polarity.PRESENT

    def reaches(self, cue: str, start: int) -> bool:
        """Whether a cue stands before the term with nothing between that begins another statement."""
        return any(
            end <= start and first not in self._neutral and not self._broken(end, start)
            for first, end in self._places(cue)
        )

    def follows(self, cue: str, end: int) -> bool:
        """Whether a cue stands right after the term, in the same phrase."""
        return any(
            end <= first <= end + _REACH
            and first not in self._neutral
            and self._tokens[first].phrase == self._tokens[end - 1].phrase
            and not self._broken(end, first)
            and not any(_matches(self._tokens[end:first]))
            for first, _ in self._places(cue)
        )

    def _next_to(self, cue: str, start: int) -> bool:
        place = start - 1
        while place >= 0 and self._texts[place] in _fillers():
            place -= 1
        return any(last == place + 1 and first not in self._neutral for first, last in self._places(cue))

    def _places(self, cue: str) -> list[tuple[int, int]]:
        forms = phrases("cue", cue)
        found = ((place, says(self._texts, place, forms)) for place in range(len(self._texts)))
        return [(place, place + count) for place, count in found if count]

    def _broken(self, start: int, end: int) -> bool:
        """Whether a new statement begins between two places: a turn, an "and", a comma that goes on with no list."""
        goes_on = {word for form in phrases("word", "goes_on") for word in form}
        if any(start <= first < end for first, _ in self._places("turns")):
            return True
        for place in range(start, end + 1):
            if place >= len(self._tokens) or place == 0:
                continue
            parted = self._tokens[place].phrase != self._tokens[place - 1].phrase or self._texts[place - 1] == "et"
            if parted and place > start and self._texts[place] not in goes_on and self._texts[place] != "et":
                return True
        return False


# --- the words themselves --------------------------------------------------------------------------------------------


@cache
def _forms() -> Mapping[str, tuple[_Form, ...]]:
    """Forms by their first word. Raises ValueError for a form that two terms share."""
    by_first: dict[str, list[_Form]] = {}
    owner: dict[tuple[str, ...], str] = {}
    for term, words in report_words()["term"].items():
        for word in words:
            whole = folded(word)
            pieces = tuple(piece for piece in whole if piece not in _fillers()) or whole
            if owner.setdefault(pieces, term) != term:
                raise ValueError(f"locales/fr/reports.toml: {word!r} stands for {owner[pieces]} and for {term}")
            short = word.isupper() and word.isalpha() and len(word) <= _SHORT
            by_first.setdefault(pieces[0], []).append(_Form(term, word, pieces, short))
    return {first: tuple(forms) for first, forms in by_first.items()}


@cache
def _fillers() -> frozenset[str]:
    return frozenset(word for form in phrases("word", "filler") for word in form)


@cache
def _vocabulary() -> frozenset[str]:
    """Every word that a term or a cue is made of."""
    cues: Iterable[str] = (
        piece for name in report_words()["cue"] for form in phrases("cue", name) for piece in form if piece[-1] != "*"
    )
    terms = (piece for forms in _forms().values() for form in forms for piece in form.pieces)
    return frozenset((*cues, *terms, *_fillers()))


@cache
def _known(text: str) -> tuple[str, ...]:
    """A word as our words spell it: one letter misread in a long word, or two words printed as one."""
    if text in _vocabulary() or not text.isalpha():
        return (text,)
    if len(text) >= _LONG_WORD:
        near = [word for word in _vocabulary() if word[0] == text[0] and _one_letter_apart(word, text)]
        if len(near) == 1:
            return (near[0],)
    if text[-1] in "dl" and (text[:-1],) in {tuple(map(fold, form)) for form in phrases("cue", "denies")}:
        return text[:-1], text[-1]
    for place in (1, *range(3, len(text) - _RUN_TOGETHER + 1)):
        first, second = text[:place], text[place:]
        together = first in _vocabulary() and second in _vocabulary() and len(second) >= _RUN_TOGETHER
        if together and (place > 1 or first in "dl"):
            return first, fold(second)
    return (text,)


def _one_letter_apart(word: str, other: str) -> bool:
    return len(word) == len(other) and sum(a != b for a, b in zip(word, other, strict=True)) == 1
