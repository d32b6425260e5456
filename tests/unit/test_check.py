"""What the content check warns of: words that sound alike and mean two things, classes with gaps."""

from __future__ import annotations

from bot.check import Heard, _missing_classes, _sound_alike


def test_two_findings_of_one_sound_are_told() -> None:
    heard: Heard = {("ary-Latn", "finding", "wound"): ["jer7"], ("ary", "finding", "recent_surgery"): ["جراحة"]}
    (warning,) = _sound_alike(heard)
    assert "wound" in warning
    assert "recent_surgery" in warning


def test_two_scripts_of_one_word_are_no_collision() -> None:
    heard: Heard = {("ary-Latn", "finding", "wound"): ["jer7"], ("ary", "finding", "wound"): ["جرح"]}
    assert list(_sound_alike(heard)) == []


def test_a_word_given_to_two_findings_on_purpose_is_no_collision() -> None:
    heard: Heard = {("ary", "finding", "wound"): ["جرح"], ("ary", "finding", "bleeding"): ["جرح"]}
    assert list(_sound_alike(heard)) == []


def test_a_class_that_stands_alone_gives_its_words_to_the_finding() -> None:
    heard: Heard = {
        ("ary-Latn", "word", "cut"): ["jer7"],
        ("shared", "finding", "wound"): ["<cut>", "<cut> + <deep>"],
        ("ary", "finding", "recent_surgery"): ["جراحة"],
    }
    assert len(list(_sound_alike(heard))) == 1


def test_a_class_with_a_gap_is_told_when_every_language_needs_it() -> None:
    heard: Heard = {
        ("shared", "finding", "wound"): ["<cut>"],
        ("fr", "word", "cut"): ["plaie"],
        ("fr", "word", "only_french"): ["au"],
    }
    (warning,) = _missing_classes(heard)
    assert "<cut> has words in fr and none in" in warning
