"""What says who somebody is: names, numbers, addresses, birthdays, found in a message and blotted out.

Numbers of a known shape (telephone, e-mail, identity card, account, plate, page with a path) are found as they stand;
names, addresses and other numbers by what is said before them (locales/*/identifiers.toml). Health comes first: no word
of the lexicon, analyte, medicine, unit or number before a unit is ever part of an identifier.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from care.medicines import load_medicines
from understanding.forms import french, looks
from understanding.lab_names import Name, names_in
from understanding.text import Token, fold, tokenize
from understanding.wordbook import wordbook

MARK = "•"
LONGEST_CUE = 8  # words
LONGEST_NAME = 4  # words
LONGEST_ADDRESS = 16
LONGEST_CUT_SHORT = 4  # letters: "Imm.", "Appt."
MOST_LINKS = 4  # small words between what announces a number and the number
FEWEST_DIGITS = 4  # of a number that is announced

_SHAPES = re.compile(
    r"""(?P<mail>(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})
      | (?P<page>(?:https?://|www\.)\S+ | (?<![\w.-])[\w-]{1,63}(?:\.[\w-]{1,63}){0,3}\.(?:com|ma|net|org|me|io)/\S+)
      | (?P<phone>(?<![\d.,])(?:(?:\+|00)\s?212[\s.-]?(?:\(0\))?|0)[\s.-]?[5-7](?:[\s.-]?\d){8}(?![\d]))
      | (?P<phone_arabic>(?<!\d)٠[٥-٧](?:\s?[٠-٩]){8}(?!\d))
      | (?P<iban>\bMA\d{2}(?:\s?\d){20,24}(?!\d))
      | (?P<account>(?<!\d)\d(?:[ ]?\d){23}(?!\d))
      | (?P<card>\b[A-Z]{1,2}\d{5,7}\b)
      | (?P<plate>(?<!\d)\d{4,5}[ ]?[-|/ ][ ]?(?:[A-Z]|[أبدهوطي])[ ]?[-|/ ][ ]?\d{1,2}(?!\d))""",
    re.VERBOSE,
)
_DATE = re.compile(
    r"[\s:()]*(\d{1,2}(?:\s*[./-]\s*\d{1,2}\s*[./-]\s*|\s+[^\W\d_]+\s+)\d{2,4}|(?:19|20)\d\d)(?!\d|[.,/]\d)"
)
_NUMBER = re.compile(r"[ \t:#°.]*([A-Za-z]{0,3}[ /-]?\d(?:[ /.-]?\d)*)(?![\w,])")
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_BESIDE = re.compile(r"[ \t'’-]*")  # between two words of one name
_ALONG = re.compile(r"[ \t,،.;:°'’()/-]*")  # between two words of one address
_BLOT = re.compile(r"\w")


@dataclass(frozen=True)
class _Cues:
    """What announces an identifier: forms by their first word, and the small words around them."""

    forms: dict[str, list[tuple[tuple[str, ...], str]]]
    sets: dict[str, frozenset[str]]


def redacted(text: str) -> str:
    """The text with every letter and digit of an identifier blotted out; it keeps its length."""
    blotted = list(text)
    for start, end in identifiers(text):
        blotted[start:end] = _BLOT.sub(MARK, text[start:end])
    return "".join(blotted)


def identifiers(text: str) -> tuple[tuple[int, int], ...]:
    """Where identifiers stand, in order; places may overlap."""
    tokens = tokenize(text)
    found = [*_shaped(text), *_announced(text, tokens)]
    kept = _health(text, tokens) if found else []
    return tuple(sorted((a, b) for a, b in found if not any(a < end and start < b for start, end in kept)))


# --- as they stand ---------------------------------------------------------------------------------------------------


def _shaped(text: str) -> Iterator[tuple[int, int]]:
    return (piece.span() for piece in _SHAPES.finditer(text))


# --- announced -------------------------------------------------------------------------------------------------------


def _announced(text: str, tokens: list[Token]) -> Iterator[tuple[int, int]]:
    """What stands behind a cue, by the kind of the longest cue at each place."""
    place = 0
    while place < len(tokens):
        length, kinds = _cue(tokens, place)
        for kind in kinds:
            yield from _behind(kind, text, tokens, place, place + length)
        place += max(length, 1)


def _cue(tokens: list[Token], place: int) -> tuple[int, set[str]]:
    forms = _cues().forms.get(tokens[place].text)
    if not forms:
        return 0, set()
    said = tuple(token.text for token in tokens[place : place + LONGEST_CUE])
    fitting = [(words, kind) for words, kind in forms if words == said[: len(words)]]
    longest = max((len(words) for words, _ in fitting), default=0)
    return longest, {kind for words, kind in fitting if len(words) == longest}


def _behind(kind: str, text: str, tokens: list[Token], first: int, after: int) -> Iterator[tuple[int, int]]:
    match kind:
        case "name":
            yield from _name(text, tokens, after, sure=True)
        case "name_label":
            yield from _name(text, tokens, after, sure=text[tokens[after - 1].end :].lstrip(" )").startswith(":"))
        case "name_maybe" | "kin":
            yield from _name(text, tokens, after, sure=False)
        case "title" if _is_title(text, tokens[first]) and not tokens[first].arabic:  # no capitals tell a name there
            yield from ((tokens[first].start, end) for _, end in _name(text, tokens, after, sure=False))
        case "name_before":
            yield from _name_before(text, tokens, first)
        case "birth" if date := _DATE.match(text, _linked(text, tokens, after)):
            yield date.span(1)
        case "number" if number := _NUMBER.match(text, _linked(text, tokens, after)):
            if sum(one.isdigit() for one in number[1]) >= FEWEST_DIGITS:
                yield number.span(1)
        case "address":
            yield from _address(text, tokens, after)
        case "street_begins":
            yield from _street(text, tokens, first)


def _linked(text: str, tokens: list[Token], after: int) -> int:
    """Where what a cue announces begins: behind the small words that lead to it, on the same line."""
    place = after
    while place < min(len(tokens), after + MOST_LINKS) and tokens[place].text in _cues().sets["link"]:
        place += 1
    end = tokens[place - 1].end
    return end + (text[end : end + 1] == "°")


def _name(text: str, tokens: list[Token], place: int, *, sure: bool) -> Iterator[tuple[int, int]]:
    """Words that can be a name, from `place` on; titles before it are part of it."""
    sets = _cues().sets
    while place < len(tokens) and tokens[place].text in sets["title"] and _is_title(text, tokens[place]):
        place += 1
    last = place
    while last < min(len(tokens), place + LONGEST_NAME) and (last == place or _beside(text, tokens, last)):
        inner = last > place and (tokens[last].text in sets["particle"] or _follows_particle(text, tokens, last))
        if not (inner or _can_be_name(text, tokens[last], announced=sure and last == place, sure=sure)):
            break
        last += 1
    if last > place and "\n" not in text[tokens[place - 1].end : tokens[place].start]:
        yield tokens[place].start, tokens[last - 1].end
        if last < len(tokens) and tokens[last].text in sets["and"]:
            yield from _name(text, tokens, last + 1, sure=False)


def _is_title(text: str, token: Token) -> bool:
    """A title; of one letter only where it is written as one: "M. X", and not "m'a"."""
    return len(token.text) > 1 or text[token.start : token.end + 1] == "M."


def _follows_particle(text: str, tokens: list[Token], place: int) -> bool:
    """Whether it is the rest of a name: "ben X" may be any word but one of health."""
    token = tokens[place]
    letters = _LETTERS.fullmatch(text, token.start, token.end) is not None
    return letters and tokens[place - 1].text in _cues().sets["particle"] and not _is_of_health(token)


def _name_before(text: str, tokens: list[Token], after: int) -> Iterator[tuple[int, int]]:
    first = after
    while first > max(0, after - LONGEST_NAME) and _can_be_name(text, tokens[first - 1]):
        first -= 1
    if first < after:
        yield tokens[first].start, tokens[after - 1].end


def _beside(text: str, tokens: list[Token], place: int) -> bool:
    return _BESIDE.fullmatch(text, tokens[place - 1].end, tokens[place].start) is not None


def _can_be_name(text: str, token: Token, *, announced: bool = False, sure: bool = False) -> bool:
    """A word of letters that no lexicon knows as it is spelled, nor by its sound unless it is written as a name.

    `announced`: right behind words that announce one. `sure`: further behind them; else it must be written as a name.
    """
    written = text[token.start : token.end]
    if not _LETTERS.fullmatch(written) or _is_of_health(token) or _is_known(token):
        return False
    return announced or written[0].isupper() or ((sure or token.arabic) and not _sounds_known(token))


def _address(text: str, tokens: list[Token], place: int) -> Iterator[tuple[int, int]]:
    """The words of an address, if one of them is a number, a kind of street, or written as a name."""
    first = place
    while first < len(tokens) and tokens[first].text in _cues().sets["link"]:
        first += 1
    last = telling = first
    while last < min(len(tokens), first + LONGEST_ADDRESS) and (last == first or _along(text, tokens, last)):
        if not _of_an_address(text, tokens[last], tokens[last - 1]):
            break
        last += 1
        telling = last if tokens[last - 1].text not in _cues().sets["joins"] else telling
    if telling > first + 1 and any(_is_street(token) for token in tokens[first:telling]):
        yield tokens[first].start, tokens[telling - 1].end


def _street(text: str, tokens: list[Token], place: int) -> Iterator[tuple[int, int]]:
    """A street by its name or number, without anything said before: "22 rue ...", "زنقة 12"."""
    first = place - 1 if place and tokens[place - 1].number and _along(text, tokens, place) else place
    follows = place + 1 < len(tokens) and _along(text, tokens, place + 1)
    if follows and (first < place or tokens[place + 1].number or text[tokens[place + 1].start].isupper()):
        yield from _address(text, tokens, first)


def _along(text: str, tokens: list[Token], place: int) -> bool:
    """Whether an address may go on from one word to the next: not into a new sentence, unless "Imm." is cut short."""
    before = tokens[place - 1]
    cut_short = _is_street(before) and before.end - before.start <= LONGEST_CUT_SHORT
    if tokens[place].clause != before.clause and not cut_short:
        return False
    return _ALONG.fullmatch(text, tokens[place - 1].end, tokens[place].start) is not None


def _of_an_address(text: str, token: Token, before: Token) -> bool:
    """A number, a kind of street and the word behind it, a word written as a name; one that nobody knows, but for
    one right behind a number: a sentence goes on there ("numéro 5 w ma 9dertch")."""
    if token.number or _is_street(token) or token.text in _cues().sets["joins"]:
        return True
    if _is_of_health(token):
        return False
    goes_on = before.number and token.phrase == before.phrase
    return text[token.start].isupper() or _is_street(before) or not (goes_on or _sounds_known(token))


def _is_street(token: Token) -> bool:
    return token.text in _cues().sets["street"]


# --- what is of health, and what is a word ----------------------------------------------------------------------------


def _health(text: str, tokens: list[Token]) -> list[tuple[int, int]]:
    """Places that are never blotted out: analytes, units with the number before them, medicines."""
    names = names_in(tokens)
    places = [
        (tokens[one.first].start, tokens[one.last].end)
        for one in names
        if one.kind == "analyte" and not all(map(_is_street, tokens[one.first : one.last + 1]))
    ]
    for name in names:
        before = tokens[name.first - 1] if name.first else None
        if (
            name.kind in ("lab_unit", "unit")
            and before is not None
            and before.number
            and _glued(text, before, name, tokens)
        ):
            places.append((before.start, tokens[name.last].end))
    places += [(token.start, token.end) for token in tokens if token.text in _medicines()]
    return places


def _glued(text: str, number: Token, name: Name, tokens: list[Token]) -> bool:
    """Whether a unit stands right behind its number: in "1959, j'ai" there is no day."""
    return not text[number.end : tokens[name.first].start].strip()


def _is_of_health(token: Token) -> bool:
    return token.text in _medicines() or any(name.kind in ("analyte", "lab_unit", "unit") for name in names_in([token]))


def _is_known(token: Token) -> bool:
    """Whether the lexicon has the word as it is spelled."""
    book = wordbook()
    spelled = book.holds("exact", token.text) or book.holds("french", french(token.text))
    return spelled or token.text in book.fillers or any(True for _ in book.beginnings(token.text))


def _sounds_known(token: Token) -> bool:
    """Whether the lexicon has it in any spelling, with particles and verb forms taken off."""
    book, seen = wordbook(), looks(token.text)
    return (
        _is_known(token)
        or any(book.holds("exact", one) for one in seen.spelled)
        or any(book.holds("sound", one) for one in seen.sounds)
    )


@cache
def _medicines() -> frozenset[str]:
    """First words of the names of medicines."""
    return frozenset(tokenize(one.name)[0].text for one in load_medicines().medicines)


@cache
def _cues() -> _Cues:
    forms: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    sets: dict[str, set[str]] = {}
    for folder in files("locales").iterdir():
        file = folder / "identifiers.toml"
        if not file.is_file():
            continue
        for kind, said in tomllib.loads(file.read_text("utf-8")).items():
            sets.setdefault(kind, set()).update(map(fold, said))
            for form in said:
                words = tuple(token.text for token in tokenize(form))
                forms.setdefault(words[0], []).append((words, kind))
    return _Cues(forms, {kind: frozenset(words) for kind, words in sets.items()})
