"""Which variety a message is written in (French, Arabic, Darija in either script, others) and which locale answers it.

The script decides first, then a small linear model over hashed character n-grams, helped by words that belong to one
variety only (`locales/*/hears/variety.toml`). Nothing of a message is kept: there is no cache of words.
"""

from __future__ import annotations

import json
import re
import tomllib
import unicodedata
import zlib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

Indices = npt.NDArray[np.int64]

LOCALES = ("fr", "ar", "ary", "ary-Latn")
SURE = 0.8
"""Below this confidence a chat stays in the variety it is in: at .8 and above 98 % of the answers are right."""

_DOUBTFUL = 0.5  # confidence given to words that every variety shares
_LONGEST = 1000  # characters looked at
_NGRAMS = (2, 3, 4, 5)
_MARKER = 2.5  # log-odds that one marker word is worth


class Variety(NamedTuple):
    """A language (fr, ar, ary, ary-Latn, en, mixed, zgh or other) and how probable it is, 0 to 1."""

    language: str
    confidence: float


def identify(text: str, last: str | None = None) -> Variety:
    """The variety of one message; `last` is the variety of the chat, kept for words that every variety shares."""
    normal = normalise(text)
    by_script = _by_script(normal)
    if by_script is not None:
        return by_script
    said = _lexicon().alone(normal, last)
    if said is not None:
        return said
    head = "arabic" if _ARABIC.search(normal) else "latin"
    probabilities = _probabilities(head, normal)
    language, confidence = max(probabilities.items(), key=lambda item: item[1])
    if _is_open(probabilities):
        return _second_opinion(text, Variety(language, confidence))
    return Variety(language, confidence)


def reply_locale(variety: Variety, last: str | None, text: str) -> str:
    """The locale (fr, ar, ary or ary-Latn) to answer `text` in; `last` is the locale of the last answer, if any.

    A mixed message is answered in Darija in the script most of it is in, or in French or Arabic when its words of
    that script are nearly all so. An unsure message, or one in a language we do not speak, stays with `last`.
    """
    normal = normalise(text)
    if variety.language == "mixed":
        return _main_part(normal)
    if variety.language not in LOCALES:
        return last or "fr"
    same_script = last is not None and bool(_ARABIC.search(normal)) <= (last in _ARABIC_LOCALES)
    if last is not None and variety.confidence < SURE and same_script:
        return last
    return variety.language


_ARABIC_LOCALES = ("ar", "ary")
_ARABIC = re.compile(r"[ء-يٱ-ۓݐ-ݿ]+")
_LATIN = re.compile(r"[0-9]*[a-zà-ɏɣɛḍ-ẓ][\w']*")
_TIFINAGH = re.compile(r"[ⴰ-⵿]+")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+")
_REPEATED = re.compile(r"(.)\1{2,}")
_NUMBER = re.compile(r"(?<![^\W\d_])\d+(?:[.,/:]\d+)*(?![^\W\d_])")
_NOT_WORD = re.compile(r"[^\w']+")
_MARKS = dict.fromkeys([*range(0x610, 0x61B), *range(0x64B, 0x660), 0x670, 0x640, *range(0x200C, 0x2010)])
_FOLD = _MARKS | {ord(c): "ا" for c in "أإآٱ"} | {ord("ک"): "ك", ord("ی"): "ي", ord("’"): "'", ord("‘"): "'"}


def normalise(text: str) -> str:
    """One spelling for case, width, Arabic letter variants, repeats and numbers; a blank around every word.

    Digits inside a word stay: they are letters of Darija. Bare numbers become 0.
    """
    text = unicodedata.normalize("NFKC", text[:_LONGEST]).lower()
    text = _ADDRESS.sub(" ", text).translate(_FOLD)
    text = _NUMBER.sub("0", _REPEATED.sub(r"\1\1", text))
    return f" {_NOT_WORD.sub(' ', text).strip()} "


def _by_script(normal: str) -> Variety | None:
    """The answer when the script alone gives it, None when the model has to decide."""
    if normal.isascii():
        return None if _LATIN.search(normal) else Variety("other", 1.0)
    tifinagh, arabic, latin = (_letters(script, normal) for script in (_TIFINAGH, _ARABIC, _LATIN))
    if tifinagh:
        return Variety("zgh", 1.0) if tifinagh >= max(arabic, latin) else Variety("mixed", _DOUBTFUL)
    letters = sum(c.isalpha() for c in normal)
    if arabic + latin < 0.5 * letters or not letters:
        return Variety("other", 1.0)
    if arabic and latin and not _is_borrowed(normal):
        return Variety("mixed", 0.9)
    return None


def undecided_by_script(normal: str) -> bool:
    """True when the model has to decide."""
    return _by_script(normal) is None


def is_arabic(normal: str) -> bool:
    """True when any of it is in Arabic script."""
    return _ARABIC.search(normal) is not None


def _letters(script: re.Pattern[str], normal: str) -> int:
    return sum(map(len, script.findall(normal)))


def _is_borrowed(normal: str) -> bool:
    """True when the Latin letters of an Arabic text are one short term (IRM, RDV, CRP), not a second language."""
    terms = _LATIN.findall(normal)
    return len(terms) == 1 and len(terms[0]) <= 4 and 4 * len(terms) <= len(normal.split())


def _main_part(normal: str) -> str:
    """The locale of the larger part of a mixed message."""
    arabic, latin = _ARABIC.findall(normal), _LATIN.findall(normal)
    if len(arabic) >= len(latin):
        probabilities = _probabilities("arabic", f" {' '.join(arabic)} ")
        return "ar" if probabilities["ar"] > SURE else "ary"
    probabilities = _probabilities("latin", f" {' '.join(latin)} ")
    french = probabilities["fr"] / (probabilities["fr"] + probabilities["ary-Latn"])
    return "fr" if french > SURE else "ary-Latn"


def _is_open(probabilities: dict[str, float]) -> bool:
    """True when French and another European language are too close for the model to call."""
    first, second, *_ = sorted(probabilities, key=lambda language: -probabilities[language])
    return {first, second} <= {"fr", "en", "other"} and probabilities[first] - probabilities[second] < 0.2


def _second_opinion(text: str, guess: Variety) -> Variety:
    """Ask langdetect, which knows 55 languages but neither Darija nor Tamazight; the seed makes it repeatable."""
    from langdetect import DetectorFactory, LangDetectException, detect_langs

    DetectorFactory.seed = 0
    try:
        best = detect_langs(text)[0]
    except LangDetectException:
        return guess
    return Variety(best.lang if best.lang in ("fr", "en") else "other", min(best.prob, 0.9))


# Words -------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Lexicon:
    """What `hears/variety.toml` says: words and shapes of words by variety, and messages that are one word."""

    only: dict[str, str]  # word -> the variety that a message of such words is in
    shared: dict[str, str]  # word -> the variety to assume when the chat has none yet
    marker: dict[str, str]  # word -> the variety it proves
    shape: dict[str, re.Pattern[str]]  # variety -> shapes of words that prove it
    exception: frozenset[str]  # words that have such a shape by chance

    def alone(self, normal: str, last: str | None) -> Variety | None:
        """The variety of a message made only of listed words."""
        words = normal.replace(" 0 ", " ").split()
        listed = {self.only.get(word) or self.shared.get(word) for word in words}
        if not words or None in listed:
            return None
        proper = {self.only[word] for word in words if word in self.only}
        if len(proper) == 1:
            return Variety(proper.pop(), 0.95)
        if proper:
            return None
        return Variety(last or self.shared[words[0]], _DOUBTFUL)

    def evidence(self, normal: str) -> dict[str, int]:
        """How many words of each variety prove it."""
        found: dict[str, int] = {}
        for word in normal.split():
            language = self.marker.get(word) or self._shaped(word)
            if language:
                found[language] = found.get(language, 0) + 1
        return found

    def _shaped(self, word: str) -> str | None:
        if word in self.exception:
            return None
        return next((language for language, shape in self.shape.items() if shape.fullmatch(word)), None)


@cache
def _lexicon() -> _Lexicon:
    tables: dict[str, dict[str, dict[str, list[str]]]] = {
        "only": {},
        "shared": {},
        "marker": {},
        "shape": {},
        "except": {},
    }
    for place in ("shared", *LOCALES):
        source = files("locales").joinpath(place, "hears", "variety.toml").read_text("utf-8")
        for language, kinds in tomllib.loads(source)["variety"].items():
            for kind, forms in kinds.items():
                tables[kind][language] = forms  # type: ignore[assignment]
    return _Lexicon(
        only=_by_word(tables["only"]),
        shared=_by_word(tables["shared"]),
        marker=_by_word(tables["marker"]),
        shape={language: re.compile("|".join(shapes)) for language, shapes in tables["shape"].items()},
        exception=frozenset(_by_word(tables["except"])),
    )


def _by_word(table: Any) -> dict[str, str]:
    return {normalise(word).strip(): language for language, words in table.items() for word in words}


# Model -------------------------------------------------------------------------------------------------------------

BITS = 16
_BASE = np.uint64(0x9E3779B97F4A7C15)  # odd, so that it has an inverse modulo 2**64
_SPREAD = np.uint64(0xD6E8FEB86659FD93)
_POWER = np.cumprod(np.full(_LONGEST + 3, _BASE, np.uint64))
_INVERSE = np.cumprod(np.full(_LONGEST + 3, pow(int(_BASE), -1, 2**64), np.uint64))
_BLANK = np.uint32(32)


def features(normal: str) -> Indices:
    """Hashed features of a normalised text: its 2- to 5-grams within words, its words and its pairs of words.

    The text is read as a polynomial modulo 2**64; the difference of two prefixes, shifted back, is the hash of what
    stands between them, so that all n-grams of one length cost one subtraction.
    """
    codes = np.frombuffer(normal.encode("utf-32-le"), np.uint32)[: _LONGEST + 2]
    prefix = np.zeros(len(codes) + 1, np.uint64)
    np.cumsum(codes * _POWER[: len(codes)], out=prefix[1:])
    blanks = np.flatnonzero(codes == _BLANK)
    blank_count = np.cumsum(codes == _BLANK)
    hashes = []
    for n in _NGRAMS:
        start = len(codes) - n + 1
        if start <= 0:
            break
        gram = (prefix[n:] - prefix[:-n]) * _INVERSE[:start]
        inside = blank_count[n - 2 : n - 2 + start] == blank_count[:start] if n > 2 else slice(None)
        hashes.append(gram[inside])
    for words in (1, 2):
        starts, ends = blanks[:-words], blanks[words:]
        hashes.append((prefix[ends] - prefix[starts]) * _INVERSE[starts] + np.uint64(words))
    return ((np.concatenate(hashes) * _SPREAD) >> np.uint64(64 - BITS)).astype(np.int64)


@dataclass(frozen=True)
class _Head:
    """One linear classifier: int8 weights (2**BITS rows, a column a class), their scale and the bias by class."""

    classes: tuple[str, ...]
    weights: npt.NDArray[np.int8]
    scale: npt.NDArray[np.float64]
    bias: npt.NDArray[np.float64]


_heads: dict[str, _Head] = {}


def load(path: Path | None = None) -> None:
    """Read a model file (written by `understanding.train`); without a path the one we ship."""
    data = (path or Path(__file__).with_name("language_model.bin")).read_bytes()
    length = int.from_bytes(data[:4], "little")
    header = json.loads(data[4 : 4 + length])
    weights = np.frombuffer(zlib.decompress(data[4 + length :]), np.int8)
    at = 0
    for name, head in header["heads"].items():
        shape = (1 << BITS, len(head["classes"]))
        block = weights[at : at + shape[0] * shape[1]].reshape(shape)
        at += block.size
        _heads[name] = _Head(tuple(head["classes"]), block, np.array(head["scale"]), np.array(head["bias"]))


def _probabilities(head: str, normal: str) -> dict[str, float]:
    """Softmax over the head's classes; every marker word adds to the score of the variety it proves."""
    if not _heads:
        load()
    model, found = _heads[head], features(normal)
    score = model.weights[found].sum(axis=0) * model.scale / np.sqrt(len(found)) + model.bias
    for language, words in _lexicon().evidence(normal).items():
        if language in model.classes:
            score[model.classes.index(language)] += _MARKER * words
    odds = np.exp(score - score.max())
    return dict(zip(model.classes, (odds / odds.sum()).tolist(), strict=True))
