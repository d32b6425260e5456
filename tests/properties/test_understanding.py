"""What spelling must not change: however a sentence is typed, its findings stay present; and nothing crashes."""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Callable
from functools import cache
from types import FrameType

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from understanding.key import key
from understanding.phrases import read_tokens
from understanding.text import LONGEST, fold
from understanding.understand import understand
from understanding.wordbook import wordbook

LATIN_SEEDS = [
    # fr
    "j'ai mal à la poitrine",
    "j'ai de la fièvre depuis hier",
    "mal de tête énorme",
    "il n'arrive plus à respirer",
    "je vomis depuis ce matin",
    "j'ai la diarrhée",
    "je suis enceinte",
    "j'ai des vertiges",
    "je tousse beaucoup",
    "mon bébé a de la fièvre",
    # ary-Latn
    "sedri kay7re9ni",
    "rassi kaydrni bezzaf",
    "ma 9dertch ntnefess",
    "3ndi skhana",
    "kantqeyya mn lbare7",
    "3ndi dowkha",
    "3ndi l7riq f sedri",
    "kerchi katdrni",
    "3ndi k7ba",
    "kan3re9 bzaf",
    "rejli menfoukha",
]
ARABIC_SEEDS = [
    # ary
    "صدري كيحرقني",
    "راسي كيضرني",
    "ما قادرش نتنفس",
    "عندي السخانة",
    "كرشي كتضرني",
    "عندي الدوخة",
    "عندي الكحة",
    # ar
    "عندي صداع",
    "صدري يؤلمني",
    "لا يستطيع التنفس",
    "أعاني من حمى شديدة",
    "أشعر بدوار",
    "عندي إسهال",
    "أعاني من سعال",
]
SEEDS = LATIN_SEEDS + ARABIC_SEEDS


@cache
def present(text: str) -> frozenset[str]:
    """Findings that the message says to be present."""
    return frozenset(understand(text).present)


def lost(seed: str, typed: str) -> set[str]:
    """Findings of the seed that are no longer present when it is typed so."""
    return set(present(seed) - present(typed))


@pytest.mark.parametrize("seed", SEEDS)
def test_a_seed_says_something(seed: str) -> None:
    assert present(seed)


def each_letter(change: Callable[[str], str]) -> Callable[[str, list[bool]], str]:
    """A way of typing: `change` is made to the letters that the list picks, over and over."""

    def typed(seed: str, picks: list[bool]) -> str:
        return "".join(change(c) if picks[i % len(picks)] and c.isalpha() else c for i, c in enumerate(seed))

    return typed


def without_accents(text: str) -> str:
    """French as it is typed in a hurry."""
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


picks = st.lists(st.booleans(), min_size=1, max_size=12)
marks = st.sampled_from(
    ["!", "!!!", "...", "?", "😭", "🤒🤒", "❤️", "\u200f", "\u2066", "\u2069", " \n", "،", "؟", "**", '"', "«"]
)
between = st.sampled_from([" ", "  ", " 😭 ", ", ", "، ", "\t", " \u200f", " \u200b", " *", "* "])


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(SEEDS), picks)
def test_case_is_no_loss(seed: str, picked: list[bool]) -> None:
    assert not lost(seed, each_letter(str.upper)(seed, picked))


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(SEEDS), picks, st.integers(2, 5))
def test_repeated_letters_are_no_loss(seed: str, picked: list[bool], times: int) -> None:
    assert not lost(seed, each_letter(lambda c: c * times)(seed, picked))


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(ARABIC_SEEDS), picks)
def test_tatweel_is_no_loss(seed: str, picked: list[bool]) -> None:
    assert not lost(seed, each_letter(lambda c: c + "\u0640")(seed, picked))


@pytest.mark.parametrize("seed", LATIN_SEEDS)
def test_missing_accents_are_no_loss(seed: str) -> None:
    assert not lost(seed, without_accents(seed))


@pytest.mark.parametrize("digits", ["٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"])
@pytest.mark.parametrize("seed", LATIN_SEEDS)
def test_arabic_digits_are_no_loss(seed: str, digits: str) -> None:
    assert not lost(seed, seed.translate(str.maketrans("0123456789", digits)))


@settings(max_examples=80, deadline=None)
@given(st.sampled_from(SEEDS), st.lists(between, min_size=1, max_size=4), marks, marks)
def test_marks_around_words_are_no_loss(seed: str, gaps: list[str], before: str, after: str) -> None:
    words = seed.split()
    typed = "".join(word + _gap(word, gaps[i % len(gaps)]) for i, word in enumerate(words[:-1])) + words[-1]
    assert not lost(seed, f"{before} {typed}{after}")


def _gap(word: str, gap: str) -> str:
    """A comma right behind a bare "no" makes another sentence: "no, he can breathe"."""
    return " " if fold(word) in wordbook().negations and gap.strip() in (",", "،") else gap


SWAPS = [
    ("9", "q"),
    ("q", "9"),
    ("kh", "5"),
    ("kh", "7'"),
    ("ch", "sh"),
    ("ch", "x"),
    ("ou", "o"),
    ("ou", "u"),
    ("ou", "w"),
]
"""Spellings of one Darija sound that stand for each other; 7 as h, 3 as a vowel and 9 as k hold for most words only."""


@pytest.mark.parametrize(("common", "other"), SWAPS)
def test_another_spelling_of_a_sound_is_no_loss(common: str, other: str) -> None:
    darija = LATIN_SEEDS[LATIN_SEEDS.index("sedri kay7re9ni") :]
    typed = {seed: seed.replace(common, other) for seed in darija if common in seed}
    assert typed
    assert {seed: gone for seed, text in typed.items() if (gone := lost(seed, text))} == {}


@given(st.text(max_size=40))
@example("œŒßﷺ٣")
def test_folding_twice_is_folding_once(word: str) -> None:
    assert fold(fold(word)) == fold(word)


@given(st.sampled_from([word for seed in SEEDS for word in seed.split()]), picks)
def test_a_key_does_not_see_how_a_word_is_typed(word: str, picked: list[bool]) -> None:
    typed = each_letter(lambda c: c.upper() * 2)(word, picked)
    assert key(fold(typed)) == key(fold(word))


anything = st.text(st.characters(codec=None), max_size=300)  # surrogates, marks of direction, every script
hard = st.lists(
    st.sampled_from(["\ud83d", "\u202e", "\u2067", "7'", "3'", "ma", "ch", "0/", "-", "14/9", "ـ", "ﷺ", "\x00"])
)


@settings(max_examples=60, deadline=None)
@given(st.one_of(anything, hard.map("".join), hard.map(" ".join)))
def test_nothing_crashes(text: str) -> None:
    understand(text)


@pytest.mark.parametrize(
    "piece", ["a", "ma ", "\u202e", "7", "9/9-9 ", "sedri kay7re9ni ", "لا ", "\ud800", "pas de ", "\n"]
)
def test_a_hundred_kilobytes_do_not_crash(piece: str) -> None:
    understand(piece * (100_000 // len(piece)))


def calls(text: str) -> int:
    """How many functions of ours and of the library are entered: work without a clock. Caches are warm."""
    understand(text)
    count = 0

    def enter(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(enter)
    try:
        understand(text)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("sentence", ["sedri kay7re9ni mn lbare7. ", "pas de fièvre, mal à la poitrine. ", "لا حمى. "])
def test_work_grows_with_length_and_not_faster(sentence: str) -> None:
    half, whole = (sentence * (size // len(sentence)) for size in (LONGEST // 4, LONGEST // 2))
    assert len(read_tokens(whole)) <= 2 * len(read_tokens(half)) + 2
    assert calls(whole) <= 2.5 * calls(half)
    assert calls(sentence * (2 * LONGEST // len(sentence))) <= 5 * calls(whole)
