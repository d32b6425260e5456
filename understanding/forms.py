"""The spellings under which one word is looked up: itself, without glued particles, its sound, its stem.

A form of the lexicon is filed under its looks, a word of a message is sought under its own, so a glued article, a
conjunction, a verb prefix or a pronoun never hides a word. Only words of messages are taken apart at prepositions.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from understanding.key import key, skeleton
from understanding.remembered import Remembered

_ARABIC = re.compile("[\u0600-\u06ff]")
_ARABIC_PREFIXES = (
    "وال",
    "بال",
    "فال",
    "كال",
    "دال",
    "ال",
    "لل",
    "ول",
    "وب",
    "وف",
    "و",
    "ف",
    "ب",
    "ل",
    "ك",
    "د",
)
_LATIN_PREFIXES = ("wl", "oul", "fl", "bl", "dl", "el", "al", "l", "w", "f", "b", "d")
_ARABIC_ARTICLES = ("ال",)
_LATIN_ARTICLES = ("el", "al", "l")
_ARABIC_NEGATION = re.compile(r"^[وف]?(?:ما|م)(.{2,}?)(?:ش|شي)$")
_LATIN_NEGATION = re.compile(r"^(?:w|ou|o)?m(?:a|e)?(.{2,}?)(?:e?ch|sh|x|chi|che|ich)$")
_VERB_PREFIX = re.compile(r"^(?:u?(?:k|t|s|G|Gd|Gdi|h)?(?:n|t|i)|u?(?:k|t|G))(?=.{3})")
_SUFFIX = re.compile(r"(?<=.{3})(?:uni|tni|tk|th|tu|ti|ni|na|km|hm|kum|hum|uh|ha|in|an|iin|[kuhtin])$")
_FRENCH_ENDING = re.compile(r"(?<=.{4})(?:es|e|s|x)$")
SHORTEST_KEY = 3


@dataclass(frozen=True)
class Looks:
    """Where to look for a word: `spelled` (folded spellings), `sounds` (strict keys), `stems`, `loose` (skeletons).

    With `negated` the word is a ma...ch circumfix and the looks are those of what it denies.
    """

    spelled: tuple[str, ...]
    sounds: tuple[str, ...]
    stems: tuple[str, ...]
    loose: tuple[str, ...]
    negated: bool = False


@Remembered
def looks(word: str) -> Looks:
    """Every way in which one folded word may be filed."""
    return _looks(word, negated=False)


@Remembered
def filed_looks(word: str) -> Looks:
    """The looks under which a word of the lexicon is filed: at most its article is taken off."""
    return _looks(word, negated=False, prefixes=_ARABIC_ARTICLES if _ARABIC.search(word) else _LATIN_ARTICLES)


@Remembered
def french(word: str) -> str:
    """A French word without the endings of number and gender, under which French forms are filed."""
    return _FRENCH_ENDING.sub("", word)


@Remembered
def denied_looks(word: str) -> Looks | None:
    """The looks of what a ma...ch word denies, or None when the word is no such circumfix."""
    found = (_ARABIC_NEGATION if _ARABIC.search(word) else _LATIN_NEGATION).match(word)
    return _looks(found.group(1), negated=True) if found else None


def _looks(word: str, *, negated: bool, prefixes: tuple[str, ...] | None = None) -> Looks:
    spelled = _without_particles(word, prefixes)
    sounds = tuple(dict.fromkeys(sound for form in spelled if len(sound := key(form)) >= SHORTEST_KEY))
    bare = (
        sounds[-1:] if prefixes is not None else sounds
    )  # the stem of a filed word is that of the word without article
    stems = tuple(dict.fromkeys(stem for sound in bare for stem in _stems(sound)))
    bones = [skeleton(stem) for stem in (*sounds, *stems)]
    loose = tuple(dict.fromkeys(bone for bone in bones if len(bone) >= SHORTEST_KEY))
    return Looks(spelled, sounds, stems, loose, negated)


def _without_particles(word: str, prefixes: tuple[str, ...] | None) -> tuple[str, ...]:
    if prefixes is None:
        prefixes = _ARABIC_PREFIXES if _ARABIC.search(word) else _LATIN_PREFIXES
    forms = [word]
    for prefix in prefixes:
        rest = word[len(prefix) :]
        if word.startswith(prefix) and len(rest) >= SHORTEST_KEY:
            forms.append(rest)
    return tuple(dict.fromkeys(forms))


def _stems(sound: str) -> list[str]:
    bare = _VERB_PREFIX.sub("", sound)
    stems = []
    for form in (sound, bare):
        shorter = _SUFFIX.sub("", form)
        stems += [stem for stem in (form, shorter) if len(stem) >= SHORTEST_KEY]
    return stems
