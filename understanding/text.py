"""From a raw message to tokens: one fold for case, accents, Arabic letter variants, repeats and digits."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from understanding.remembered import Remembered

SHORTEST_DOUBLE = 2
_LAUGHTER = "hHه"  # what laughter is spelled with, however long it is
LONGEST = 4000  # characters read of one message; WhatsApp itself carries 4,096

_MARKS = re.compile(
    "[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
)
_LETTERS = str.maketrans(
    {
        **dict.fromkeys("أإآٱ", "ا"),
        "ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي", "ی": "ي", "ک": "ك", "ڭ": "گ", "ݣ": "گ",
        "œ": "oe", "æ": "ae", "’": "'", "‘": "'", "`": "'", "´": "'", "ß": "ss",
        "ɛ": "3", "ε": "3", "ɣ": "gh", "ħ": "7",
    }
)  # fmt: skip
_SIGNS = str.maketrans({"٫": ".", "’": "'", "‘": "'"})
_FOREIGN_DIGIT = re.compile(r"(?![0-9])\d")
_ARABIC = re.compile("[\u0600-\u06ff]")
_PLAIN = re.compile("[\u0627\u0628\u062a-\u063a\u0641-\u0648\u064a]+")  # letters that have one form only
_REPEAT = re.compile(r"([^\W\d_])\1+")
_UNITS = "ans|an|mois|sem|semaines?|jours?|jrs?|j|heures?|h|min|mn|sa|eme|ème|e|er|kg|mg|g|cm|c|°"  # glued to a number
_VOWEL_SIGNS = (
    "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"  # written over a letter, and part of its word
)
_VERB_PREFIX = r"(?<![^\W_])(?i:k[ai][nty]?|ta[nty])-(?=[^\W\d_]{2})"  # Darija: "kat-fi9"
_PARTICLE = r"(?<![^\W_])(?:[بفلدوك]|[bBfF](?=1[3-9]|[2-9]\d))"  # glued to a number: "ب39", "b39"; B12 is a vitamin
_OPENS = r"(?:(?<![^\W_])|(?<=(?<![^\W_])[بفلدوكbBfF]))"  # where a number may begin
_TOKEN = re.compile(
    rf"""(?P<particle>{_PARTICLE}(?=\d+(?:[.,/-]\d+)*(?![^\W_])))
      | (?P<number>{_OPENS}(?>\d+(?:[.,]\d+)?(?:[/-]\d+(?:[.,]\d+)?)?)(?!'?[^\W\d_]))
      | (?P<glued>(?<![^\W_])(?>\d+(?:[.,]\d+)?)(?=(?:{_UNITS})\b))
      | (?P<word>(?:{_VERB_PREFIX})?[^\W_](?:[^\W_]|[{_VOWEL_SIGNS}]|(?<=[3679])'(?=[^\W\d_]))*)
      | (?P<sign>[👍👎✅❌👌])
      | (?P<comma>(?:\.{{2,}}|[…\n,،:()/+-])+)
      | (?P<stop>[.!?؟;؛]+)""",
    re.VERBOSE,
)


@Remembered
def fold(word: str) -> str:
    """One word in its normal form: idempotent, lower case, no accent, no tatweel, no doubled letter, ASCII digits."""
    if len(word) <= SHORTEST_DOUBLE and word.isascii():
        return word.lower()  # "bb", "tt", "ss" are words of their own
    if len(word) >= SHORTEST_DOUBLE and not word.strip(_LAUGHTER):
        return "hh"  # "hhhhh" is no hour ("h")
    if word.isascii():
        return _REPEAT.sub(r"\1", word.lower().replace("`", "'"))
    if _PLAIN.fullmatch(word):
        return _REPEAT.sub(r"\1", word)
    text = unicodedata.normalize("NFKC", word).lower()
    text = _MARKS.sub("", text.translate(_LETTERS))
    text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    text = "".join(str(unicodedata.digit(c)) if c.isdigit() and not c.isascii() else c for c in text)
    bare = text.replace("ء", "")  # often left out; "ماء" (water) must not become "ما" (not)
    return _REPEAT.sub(r"\1", bare if len(bare) > SHORTEST_DOUBLE else text)


class Token(NamedTuple):
    """A word or number with its place: `clause` counts stops and contrasts, `phrase` counts commas as well."""

    text: str
    start: int
    end: int
    clause: int
    phrase: int
    number: bool = False

    @property
    def arabic(self) -> bool:
        """True when the word is written in Arabic letters."""
        return _ARABIC.search(self.text) is not None


def digits(text: str) -> str:
    """The text with decimal digits in ASCII, straight apostrophes, the Arabic decimal comma as a point; same length."""
    if text.isascii():
        return text
    return _FOREIGN_DIGIT.sub(lambda found: str(unicodedata.digit(found.group())), text.translate(_SIGNS))


def tokenize(text: str) -> list[Token]:
    """Words and numbers of the first LONGEST characters, folded, with their clause."""
    tokens: list[Token] = []
    clause = phrase = 0
    for found in _TOKEN.finditer(digits(text[:LONGEST])):
        kind = found.lastgroup
        if kind == "stop":
            clause, phrase = clause + 1, phrase + 1
        elif kind == "comma":
            phrase += 1
        elif kind in ("number", "glued"):
            tokens.append(Token(found.group().replace(",", "."), found.start(), found.end(), clause, phrase, True))
        elif folded := fold(found.group().replace("-", "")):  # "kat-fi9": a verb's prefix
            tokens.append(Token(folded, found.start(), found.end(), clause, phrase))
    return tokens
