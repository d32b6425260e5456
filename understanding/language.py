"""Which variety a message is written in, French, Arabic, Darija in either script or another, and which answers it.

The script decides first, then words that stand alone, then a small n-gram model helped by words that belong to one
variety only (`locales/*/hears/variety.toml`). langdetect is asked when the model hesitates between French and
another European language.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections import Counter
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

from understanding import ngrams

LOCALES = ("fr", "ar", "ary", "ary-Latn")
SURE = 0.8
"""Below this confidence a chat stays in the variety it is in; from here on 99 answers of 100 are right."""

MODEL = Path(__file__).with_name("language_model.bin")

_DOUBTFUL = 0.5  # confidence given to words that every variety shares
_LISTED = 0.95  # confidence given to messages made of listed words only
_MARKER = 2.5  # log-odds that one marker word is worth
_ASKED = 0.7  # confidence given to langdetect: on the few short messages it is asked about, it is often wrong
_CLOSE = 0.2  # lead of the first guess under which langdetect is asked
_LONGEST = 1000  # characters looked at


class Variety(NamedTuple):
    """A language (fr, ar, ary, ary-Latn, en, mixed, zgh or other) and how probable it is, 0 to 1."""

    language: str
    confidence: float


def identify(text: str, last: str | None = None) -> Variety:
    """The variety of one message; `last`, the chat's variety so far, is kept for words that every variety shares."""
    spelled = normalise(text)
    normal = _without_units(spelled)
    if _is_worded(spelled) and not _is_worded(normal):
        return Variety(last or "fr", _DOUBTFUL)
    certain = _by_script(normal) or _lexicon().alone(normal, last)
    if certain is not None:
        return certain
    probabilities = _probabilities(normal)
    if _is_open(probabilities):
        return _second_opinion(text) or _best(probabilities)
    return _best(probabilities)


def reply_locale(variety: Variety, last: str | None, text: str) -> str:
    """The locale (fr, ar, ary or ary-Latn) to answer `text` in; `last` is the locale of the last answer, if any.

    A mixed message is answered in Darija in the script most of it is in, or in French or Arabic when its words of
    that script are nearly all so. A doubtful message, or one in a language we do not speak, stays with `last`.
    """
    normal = _without_units(normalise(text))
    if variety.language == "mixed":
        return _main_part(normal)
    if variety.language not in LOCALES:
        return last or "fr"
    doubtful = variety.confidence < SURE and not _may_only_be_mixed(variety.language, normal)
    return last if last is not None and doubtful and _may_stay(last, normal) else variety.language


_ARABIC_LOCALES = ("ar", "ary")
_ARABIC = re.compile(r"[ء-يٱ-ۓݐ-ݿ]+")
_LATIN = re.compile(r"[0-9]*[a-zß-ɏɣɛḍ-ẓ](?:[^\W\u0600-\u077f]|')*")
_TIFINAGH = re.compile(r"[ⴰ-⵿]+")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+")
_REPEATED = re.compile(r"(.)\1{2,}")
_NUMBER = re.compile(r"(?<!\w)\d+(?:[.,/:]\d+)*(?!\w)")
_UNIT = re.compile(r"(?<= 0) (?:[mµnp]?g|[mµnp]mol|m?ui|mmhg)(?: (?:d|m)?l)?(?= )")
_CLOCK = re.compile(r"(?<= )(?:[01]?\d|2[0-3])h(?:[0-5]\d)?(?= )")
_NOT_WORD = re.compile(r"[^\w']+")
_MARKS = dict.fromkeys([*range(0x610, 0x61B), *range(0x64B, 0x660), 0x670, 0x640, *range(0x200C, 0x2010)])
_LETTERS = {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ک": "ك", "ی": "ي", "’": "'", "‘": "'"}
_FOLD = {**_MARKS, **{ord(letter): plain for letter, plain in _LETTERS.items()}}


def normalise(text: str) -> str:
    """One spelling for case, width, Arabic letter variants, repeats and numbers; a blank around every word.

    Digits inside a word stay: they are letters of Darija. Bare numbers become 0.
    """
    text = unicodedata.normalize("NFKC", text[:_LONGEST]).lower()
    text = _ADDRESS.sub(" ", text).translate(_FOLD)
    text = _NUMBER.sub("0", _REPEATED.sub(r"\1\1", text))
    return f" {_NOT_WORD.sub(' ', text).strip()} "


def _without_units(normal: str) -> str:
    """Without the units behind numbers, and with hours ("9h") as numbers: they are alike in every variety."""
    return _UNIT.sub("", _CLOCK.sub("0", normal))


def _is_worded(normal: str) -> bool:
    return any(character.isalpha() for character in normal)


def is_arabic(normal: str) -> bool:
    """True when any of it is in Arabic script."""
    return _ARABIC.search(normal) is not None


def undecided_by_script(normal: str) -> bool:
    """True when the model has to decide."""
    return _by_script(normal) is None


def _by_script(normal: str) -> Variety | None:
    if normal.isascii():
        return None if _LATIN.search(normal) else Variety("other", 1.0)
    tifinagh, arabic, latin = (sum(map(len, s.findall(normal))) for s in (_TIFINAGH, _ARABIC, _LATIN))
    if tifinagh:
        return Variety("zgh", 1.0) if tifinagh >= max(arabic, latin) else Variety("mixed", _DOUBTFUL)
    if 2 * (arabic + latin) < sum(c.isalpha() for c in normal) or not arabic + latin:
        return Variety("other", 1.0)
    if arabic and latin and not _is_borrowed(normal):
        return Variety("mixed", 0.9)
    return None


def _is_borrowed(normal: str) -> bool:
    """True when the Latin letters of an Arabic text are one short term (IRM, RDV, CRP), not a second language."""
    terms = _LATIN.findall(normal)
    return len(terms) == 1 and len(terms[0]) <= 4 and len(normal.split()) >= 4


def _may_only_be_mixed(language: str, normal: str) -> bool:
    """True when the only doubt is whether another language is mixed in: who says three words of French speaks it."""
    if len(normal.split()) < 3 or _lexicon().alone(normal, None):
        return False
    probabilities = _probabilities(normal)
    return probabilities.get(language, 0.0) + probabilities.get("mixed", 0.0) >= SURE


def _may_stay(last: str, normal: str) -> bool:
    """True unless it would answer Arabic letters in Latin ones."""
    return last in _ARABIC_LOCALES or not is_arabic(normal)


def _main_part(normal: str) -> str:
    """The locale of the larger part of a mixed message."""
    arabic, latin = _ARABIC.findall(normal), _LATIN.findall(normal)
    if len(arabic) >= len(latin):
        return "ar" if _probabilities(f" {' '.join(arabic)} ")["ar"] > SURE else "ary"
    found = _probabilities(f" {' '.join(latin)} ")
    return "fr" if found["fr"] > SURE * (found["fr"] + found["ary-Latn"]) else "ary-Latn"


@cache
def _model() -> dict[str, ngrams.Classifier]:
    return ngrams.load(MODEL)


def _probabilities(normal: str) -> dict[str, float]:
    classifier = _model()["arabic" if is_arabic(normal) else "latin"]
    evidence = {language: _MARKER * words for language, words in _lexicon().evidence(normal).items()}
    return classifier.probabilities(normal, evidence)


def _best(probabilities: dict[str, float]) -> Variety:
    return Variety(*max(probabilities.items(), key=lambda item: item[1]))


def _is_open(probabilities: dict[str, float]) -> bool:
    """True when French and another European language are too close for the model to call."""
    first, second, *_ = sorted(probabilities, key=lambda language: -probabilities[language])
    lead = probabilities[first] - probabilities[second]
    return "fr" in (first, second) and {first, second} <= {"fr", "en", "other"} and lead < _CLOSE


def _second_opinion(text: str) -> Variety | None:
    """langdetect's, which knows 55 languages but neither Darija nor Tamazight; the seed makes it repeatable."""
    from langdetect import DetectorFactory, LangDetectException, detect_langs  # noqa: PLC0415 - rarely needed

    DetectorFactory.seed = 0
    try:
        best = detect_langs(text)[0]
    except LangDetectException:
        return None
    return Variety(best.lang if best.lang in ("fr", "en") else "other", _ASKED) if best.prob > SURE else None


@dataclass(frozen=True)
class _Lexicon:
    """What `hears/variety.toml` says, word by word (normalised)."""

    only: dict[str, str]  # word -> the variety of a message made of such words
    shared: dict[str, str]  # word -> the variety to assume of it when the chat has none yet
    marker: dict[str, str]  # word -> the variety it proves
    shape: dict[str, re.Pattern[str]]  # variety -> shapes of words that prove it
    chance: frozenset[str]  # words that have such a shape by chance

    def alone(self, normal: str, last: str | None) -> Variety | None:
        """The variety of a message made of listed words only; numbers do not count."""
        words = [word for word in normal.split() if word != "0"]
        if not all(word in self.only or word in self.shared for word in words):
            return None
        proper = {self.only[word] for word in words if word in self.only}
        if proper:
            return Variety(proper.pop(), _LISTED) if len(proper) == 1 else None
        stays = last is not None and _may_stay(last, normal)
        return Variety(last if last is not None and stays else self.shared[words[0]], _DOUBTFUL)

    def evidence(self, normal: str) -> Counter[str]:
        """How many words prove each variety."""
        return Counter(language for word in normal.split() if (language := self._proves(word)))

    def _proves(self, word: str) -> str | None:
        if word in self.marker or word in self.chance:
            return self.marker.get(word)
        return next((language for language, shape in self.shape.items() if shape.fullmatch(word)), None)


@cache
def _lexicon() -> _Lexicon:
    words: dict[str, dict[str, str]] = {"only": {}, "shared": {}, "marker": {}, "chance": {}}
    shapes: dict[str, re.Pattern[str]] = {}
    for place in ("shared", *LOCALES):
        source = files("locales").joinpath(place, "hears", "variety.toml").read_text("utf-8")
        for language, lists in tomllib.loads(source)["variety"].items():
            for kind, forms in lists.items():
                if kind == "shape":
                    shapes[language] = re.compile("|".join(forms))
                else:
                    words[kind].update((normalise(form).strip(), language) for form in forms)
    return _Lexicon(words["only"], words["shared"], words["marker"], shapes, frozenset(words["chance"]))
