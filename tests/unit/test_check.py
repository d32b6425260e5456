"""What the content check finds: each fault once, in a small content of its own."""

from __future__ import annotations

import pytest

from bot.check import collisions, coverage, examples, twins
from bot.check.hears import Written
from care.knowledge import knowledge, once


def heard(*forms: tuple[str, str, str]) -> list[Written]:
    """(locale, "kind name", form) as if each stood in words.toml."""
    return [Written(locale, "words.toml", *concept.split(), form) for locale, concept, form in forms]


WOUND = ("ary-Latn", "finding wound", "jer7")


def test_two_findings_of_one_sound_are_told() -> None:
    (warning,) = collisions.sound_alike(heard(WOUND, ("ary", "finding recent_surgery", "جراحة")))
    assert "finding recent_surgery and finding wound share a sound" in warning


def test_two_answers_of_one_sound_are_told() -> None:
    (warning,) = collisions.sound_alike(heard(("ary", "answer no", "قطعا"), ("ary-Latn", "intent stop", "9te3")))
    assert "answer no and intent stop" in warning


def test_two_findings_of_one_stem_are_told() -> None:
    forms = heard(("ary", "finding diabetes", "سكري"), ("ary", "finding drunk_or_drugged", "سكران"))
    assert [warning for warning in collisions.sound_alike(forms) if "share a stem" in warning]


def test_two_french_words_that_differ_in_their_ending_only_are_told() -> None:
    forms = heard(("fr", "finding swelling", "oedeme"), ("fr", "finding leg_swelling", "oedemes"))
    assert "share a spelling" in next(collisions.sound_alike(forms))


def test_two_scripts_of_one_word_are_no_collision() -> None:
    assert list(collisions.sound_alike(heard(WOUND, ("ary", "finding wound", "جرح")))) == []


def test_a_word_given_to_two_findings_on_purpose_is_no_collision() -> None:
    forms = heard(("ary", "finding wound", "جرح"), ("ary", "finding bleeding", "جرح"))
    assert list(collisions.sound_alike(forms)) == []


def test_standard_arabic_and_latin_letters_never_meet() -> None:
    assert list(collisions.sound_alike(heard(WOUND, ("ar", "finding recent_surgery", "جراحة")))) == []


def test_a_class_that_stands_alone_gives_its_words_to_the_finding() -> None:
    forms = heard(
        ("ary-Latn", "word cut", "jer7"),
        ("shared", "finding wound", "<cut>"),
        ("shared", "finding wound", "<cut> + <deep>"),
        ("ary", "finding recent_surgery", "جراحة"),
    )
    assert len(list(collisions.sound_alike(forms))) == 1


def test_darija_spelled_like_french_of_another_meaning_is_told() -> None:
    forms = heard(("ary-Latn", "answer no", "jamais"), ("fr", "finding fatigue", "jamais"))
    (warning,) = collisions.written_alike(forms)
    assert "answer no" in warning
    assert "finding fatigue in locales/fr/hears/words.toml" in warning


def test_a_short_spelling_that_is_a_word_is_a_fault() -> None:
    forms = heard(("fr", "spelling part", "par temps"), ("fr", "spelling bcp", "beaucoup"))
    (fault,) = collisions.spellings_that_are_words(forms, {"part", "beaucoup"})
    assert "'part' is itself a word" in fault


def test_our_own_sentences_are_spelled_in_full() -> None:
    assert {"tres", "medecin", "douleur"} <= collisions.our_french()
    assert not {"bcp", "jai", "tt"} & collisions.our_french()


def test_a_form_whose_word_is_spelled_into_another_is_told() -> None:
    forms = heard(("fr", "spelling mms", "mais"), ("fr", "word sent", "mms"), ("fr", "word but", "mais"))
    (warning,) = collisions.spelled_otherwise(forms)
    assert "'mms' of word sent is read as 'mais'" in warning


@pytest.mark.parametrize(
    ("form", "told"),
    [("nouveau né", True), ("=nouveau =né", False), ("nouveau bébé", False), ("vertige", False)],
)
def test_a_form_worn_down_to_one_word_is_told(form: str, told: bool) -> None:
    found = list(collisions.collapsed(heard(("fr", "word baby", form))))
    assert bool(found) is told
    assert all("'nouveau' alone" in warning for warning in found)


def test_a_worn_down_form_whose_word_is_listed_adds_nothing_and_is_no_fault() -> None:
    forms = heard(("fr", "word dizzy", "des vertiges"), ("fr", "word dizzy", "vertiges"))
    assert list(collisions.collapsed(forms)) == []


def test_a_form_written_twice_is_told_once_with_both_places() -> None:
    forms = [*heard(WOUND), Written("ary-Latn", "more.toml", "finding", "wound", "Jerr7")]
    (warning,) = collisions.twice(forms)
    assert warning.startswith("locales/ary-Latn/hears/more.toml: 1 forms stand in locales/ary-Latn/hears/words.toml")


def test_one_form_in_two_findings_or_two_varieties_is_not_twice() -> None:
    forms = heard(WOUND, ("ary-Latn", "finding bleeding", "jer7"), ("fr", "finding wound", "jer7"))
    assert list(collisions.twice(forms)) == []


def test_a_class_with_a_gap_is_told_when_every_language_needs_it() -> None:
    forms = heard(
        ("shared", "finding wound", "<cut>"),
        ("fr", "word cut", "plaie"),
        ("ary", "word cut", "جرحة"),
        ("fr", "word only_french", "au"),
    )
    assert list(coverage.missing(forms)) == [
        "locales/ar/hears has no words for finding wound, which other varieties have",
        "locales/ar/hears has no words for class cut, which other varieties have",
    ]


@pytest.mark.parametrize("kind", ["finding", "intent", "answer", "visit", "analyte"])
def test_a_concept_that_one_variety_cannot_say_is_told(kind: str) -> None:
    forms = heard(*((locale, f"{kind} this", "mot") for locale in ("fr", "ary-Latn")))
    assert list(coverage.missing(forms)) == [
        f"locales/ar/hears has no words for {kind} this, which other varieties have"
    ]


def test_darija_of_one_script_only_is_told() -> None:
    forms = heard(WOUND, ("ary-Latn", "finding wound", "debra"), ("ary", "finding wound", "جرح"))
    (warning,) = twins.without_twin(forms)
    assert warning == "locales/ary-Latn/hears/words.toml: finding wound has 1 forms not in ary: debra"


@pytest.mark.parametrize(
    ("latin", "arabic"), [("jer7", "الجرح"), ("kay7re9ni", "كيحرقني"), ("wje3 f kerchi", "وجع فكرشي")]
)
def test_twins_share_a_key_or_a_stem_or_the_keys_run_together(latin: str, arabic: str) -> None:
    forms = heard(("ary-Latn", "finding wound", latin), ("ary", "finding wound", arabic))
    assert list(twins.without_twin(forms)) == []


def test_an_example_that_is_not_understood_is_a_fault_and_says_how_it_was_read() -> None:
    given = {"fr": {**dict.fromkeys(examples.decisive(knowledge()), ""), "fever": "je tousse", "no_such": "x"}}
    faults = [fault for fault in examples.problems(knowledge(), given) if "''" not in fault]
    assert faults == [
        "locales/fr/examples.toml: 'je tousse' is not understood as fever but as cough: "
        "add a form to locales/fr/hears, see `./sehti explain`",
        "locales/fr/examples.toml: no_such is no finding of knowledge/findings: mend its name or remove it",
    ]


def test_a_sign_of_a_red_flag_without_an_example_is_a_fault() -> None:
    faults = list(examples.problems(knowledge(), {"ar": {"fever": "عندي حمى"}}))
    assert len(faults) == len(examples.decisive(knowledge()) - {"fever"})
    assert any("blue_lips is needed by a red flag or tuple and has no example" in fault for fault in faults)


def test_another_finding_without_an_example_is_told_and_is_no_fault() -> None:
    told = list(examples.without(knowledge(), {"fr": {}, "ar": {"acne": "حبوب"}}))
    assert "acne has no example in locales/fr/examples.toml" in told


def test_a_number_is_an_example_too() -> None:
    assert {"fever", "high_fever"} <= examples.meanings("39,6 de fièvre", knowledge())


def test_a_name_that_two_files_of_knowledge_give_is_refused() -> None:
    with pytest.raises(ValueError, match=r"knowledge/sources/b.toml: who stands in a.toml already"):
        once("sources", [("a.toml", {"who": {}}), ("b.toml", {"who": {}})])
