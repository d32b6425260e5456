"""The spellings under which one word is looked up: itself, without glued particles, its sound, its stem.

A form of the lexicon is filed under its looks, a word of a message is sought under its own, so a glued article, a
conjunction, a verb prefix or a pronoun never hides a word. Only words of messages are taken apart at prepositions.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from understanding.key import is_arabic, key, skeleton
from understanding.remembered import Remembered

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
    """Where to look for a word, the surest first; what is rarely asked for is worked out when it is.

    A `filed` word is one of the lexicon: its stem is that of the word without article only. The looks of a ma...ch
    circumfix are those of what it denies.
    """

    spelled: tuple[str, ...]
    """Folded spellings: the word, and without the particles glued to it."""
    filed: bool = False

    @cached_property
    def sounds(self) -> tuple[str, ...]:
        """Strict keys."""
        return tuple(dict.fromkeys(sound for form in self.spelled if len(sound := key(form)) >= SHORTEST_KEY))

    @cached_property
    def stems(self) -> tuple[str, ...]:
        """Strict keys without prefixes and endings of verbs, nouns and pronouns."""
        bare = self.sounds[-1:] if self.filed else self.sounds
        return tuple(dict.fromkeys(stem for sound in bare for stem in _stems(sound)))

    @cached_property
    def loose(self) -> tuple[str, ...]:
        """Skeletons."""
        bones = [skeleton(stem) for stem in (*self.sounds, *self.stems)]
        return tuple(dict.fromkeys(bone for bone in bones if len(bone) >= SHORTEST_KEY))


@Remembered
def looks(word: str) -> Looks:
    """Every way in which one folded word may be filed."""
    return Looks(_without_particles(word, _ARABIC_PREFIXES if is_arabic(word) else _LATIN_PREFIXES))


@Remembered
def filed_looks(word: str) -> Looks:
    """The looks under which a word of the lexicon is filed: at most its article is taken off."""
    return Looks(_without_particles(word, _ARABIC_ARTICLES if is_arabic(word) else _LATIN_ARTICLES), filed=True)


@Remembered
def french(word: str) -> str:
    """A French word without the endings of number and gender, under which French forms are filed."""
    return _FRENCH_ENDING.sub("", word)


@Remembered
def denied_looks(word: str) -> Looks | None:
    """The looks of what a ma...ch word denies, or None when the word is no such circumfix."""
    found = (_ARABIC_NEGATION if is_arabic(word) else _LATIN_NEGATION).match(word)
    return looks(found.group(1)) if found else None


def _without_particles(word: str, prefixes: tuple[str, ...]) -> tuple[str, ...]:
    forms = [word]
    for prefix in prefixes:
        if word.startswith(prefix) and len(word) - len(prefix) >= SHORTEST_KEY:
            forms.append(word[len(prefix) :])
    return tuple(dict.fromkeys(forms))


def _stems(sound: str) -> list[str]:
    bare = _VERB_PREFIX.sub("", sound)
    stems = []
    for form in (sound, bare):
        shorter = _SUFFIX.sub("", form)
        stems += [stem for stem in (form, shorter) if len(stem) >= SHORTEST_KEY]
    return stems
