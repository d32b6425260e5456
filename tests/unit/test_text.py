"""Spelling does not matter: one fold, one key for both scripts, clauses where a negation ends."""

from __future__ import annotations

import unicodedata

import pytest

from understanding.forms import looks
from understanding.key import key, skeleton
from understanding.phrases import match, read_tokens
from understanding.text import LONGEST, fold, tokenize
from understanding.wordbook import wordbook


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Fièvre", "fievre"), ("BEZZAF", "bezaf"), ("bezzzzaf", "bezaf"), ("أُذُن", "اذن"), ("بــزاف", "بزاف"),
        ("٣٨", "38"), ("œil", "oeil"), ("ﻻ", "لا"), ("كبيرة", "كبيره"),
    ],
)  # fmt: skip
def test_one_fold_for_case_accents_marks_repeats_and_digits(written: str, folded: str) -> None:
    assert fold(written) == folded


@pytest.mark.parametrize(
    ("latin", "arabic"),
    [
        ("kay7re9ni", "كيحرقني"), ("skhana", "سخانة"), ("sedri", "صدري"), ("ntnefess", "نتنفس"),
        ("bezzaf", "بزاف"), ("9elbi", "قلبي"), ("3endi", "عندي"), ("dwa", "دوا"), ("ghadi", "غادي"), ("chno", "شنو"),
    ],
)  # fmt: skip
def test_both_scripts_share_one_key(latin: str, arabic: str) -> None:
    assert key(fold(latin)) == key(fold(arabic))


@pytest.mark.parametrize("spellings", [("s5ana", "skhana", "skhanna"), ("9lbi", "qelbi", "9albi"), ("chchem", "shem")])
def test_spellings_of_one_word_share_one_key(spellings: tuple[str, ...]) -> None:
    assert len({key(fold(word)) for word in spellings}) == 1


def test_the_loose_key_keeps_only_consonants_after_the_first_letter() -> None:
    assert skeleton(key("sbitar")) == skeleton(key("sbtar"))


def test_numbers_stay_numbers_and_letters_with_digits_stay_words() -> None:
    assert [(t.text, t.number) for t in tokenize("3ndi 38,5° dep 2j tension 14/9 3ans")] == [
        ("3ndi", False), ("38.5", True), ("dep", False), ("2", True), ("j", False), ("tension", False), ("14/9", True),
        ("3", True), ("ans", False),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("written", "numbers"),
    [
        ("السخانة ب39 وطونسيو ف15/9", ["39", "15/9"]), ("skhana b38,5 w tension f15/9", ["38.5", "15/9"]),
        ("vitamine b12", []), ("b39li mcha", []), ("b3d 3am", []),
    ],
)  # fmt: skip
def test_a_particle_glued_to_a_number_hides_no_number(written: str, numbers: list[str]) -> None:
    assert [token.text for token in tokenize(written) if token.number] == numbers


def test_sentences_make_clauses_and_commas_make_phrases() -> None:
    tokens = tokenize("un, deux. trois؟ أربعة، خمسة")
    assert [t.clause for t in tokens] == [0, 0, 1, 2, 2]
    assert [t.phrase for t in tokens] == [0, 1, 2, 3, 4]


def test_places_point_into_the_text_as_it_was_written() -> None:
    text = "J'ai  de la FIÈVRE"
    last = tokenize(text)[-1]
    assert text[last.start : last.end] == "FIÈVRE"


def test_a_vowel_sign_splits_no_word() -> None:
    assert [token.text for token in tokenize("في الصّدرِ، أُصِبتُ")] == ["في", "الصدر", "اصبت"]
    assert [token.text for token in tokenize(unicodedata.normalize("NFD", "fièvre élevée"))] == ["fievre", "eleve"]


def test_a_darija_verb_is_one_word_with_its_prefix() -> None:
    assert [token.text for token in tokenize("ma kat-fi9ch, peut-être 10-12")] == [
        "ma",
        "katfi9ch",
        "peut",
        "etre",
        "10-12",
    ]


def test_a_very_long_message_is_read_up_to_its_limit() -> None:
    assert tokenize("a " * 100_000)[-1].end <= LONGEST


def test_words_of_a_person_are_not_remembered_in_memory() -> None:
    match(read_tokens("Zoubidaqwerty a mal à la tête"))
    known = wordbook().known
    assert "tete" in known, "words of the lexicon are"
    assert "zoubidaqwerty" not in known
    assert not any({*fold.words, *looks.words, *key.words}), "kept while the lexicon is read, and no longer"
