"""Every global red flag is heard in all four varieties, and its words without its danger raise no alarm."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest

from bot.words import locales
from care.knowledge import knowledge
from care.terms import Level
from care.triage import judge
from tests.content.development import Answer, answers

DATA = knowledge()
FOLDER = Path(__file__).parents[1] / "data"
SPOKEN: Mapping[str, Mapping[str, str]] = tomllib.loads((FOLDER / "red_flag_sentences.toml").read_text(encoding="utf8"))
LOOKALIKES: Mapping[str, list[str]] = tomllib.loads((FOLDER / "red_flag_lookalikes.toml").read_text(encoding="utf8"))
ADDED = tomllib.loads((FOLDER / "reassurance.toml").read_text(encoding="utf8"))
LEAST = 100  # global red flags; how many the product promises to look at first


@cache
def answered() -> Mapping[tuple[str, str], Answer]:
    """(rule, locale) -> what a new chat is told on its sentence."""
    keys = [(rule, locale) for rule, told in SPOKEN.items() for locale in told]
    return dict(zip(keys, answers(SPOKEN[rule][locale] for rule, locale in keys), strict=True))


def test_there_are_at_least_a_hundred() -> None:
    assert len(DATA.red_flags) >= LEAST
    assert all(rule.level is Level.EMERGENCY for rule in DATA.red_flags)


def test_each_has_a_sentence_in_every_variety() -> None:
    assert sorted({rule.id for rule in DATA.red_flags} ^ SPOKEN.keys()) == []
    assert [rule for rule, told in SPOKEN.items() if set(told) != set(locales())] == []


@pytest.mark.parametrize("locale", locales())
def test_each_sentence_is_an_emergency_by_its_rule(locale: str) -> None:
    missed = []
    for rule, told in SPOKEN.items():
        answer = answered()[rule, locale]
        verdict = judge(answer.case, DATA)
        if answer.level is not Level.EMERGENCY or verdict is None or rule not in {one.id for one in verdict.rules}:
            missed.append(f"{rule}: {told[locale]} -> {answer.level}")
    assert missed == []


@pytest.mark.parametrize("locale", locales())
def test_the_same_words_without_a_danger_are_no_emergency(locale: str) -> None:
    harmless = LOOKALIKES[locale]
    given = answers(harmless)
    raised = [text for text, answer in zip(harmless, given, strict=True) if answer.level is Level.EMERGENCY]
    assert raised == []


# (rule, locale, what was added) known to lose the emergency, by reason; it may only shrink.
KNOWN_BECAUSE: Mapping[str, set[tuple[str, str, str]]] = {
    # the daughter of the preamble becomes the patient, and a child's 41 is judged by its other signs
    "a person of the preamble is taken for the patient": {("rf.medical.fever_very_high", "fr", "preamble")},
}
KNOWN = set().union(*KNOWN_BECAUSE.values())


@cache
def lost() -> frozenset[tuple[str, str, str]]:
    """Sentences that are no emergency any more when a relative reassures, the person refuses, or a preamble leads."""
    texts = {}
    for rule, told in SPOKEN.items():
        for locale, text in told.items():
            added = ADDED[locale]
            texts[rule, locale, "reassuring"] = f"{text} {added['reassuring'][1]}"
            texts[rule, locale, "refusing"] = f"{text} {added['refusing'][1]}"
            texts[rule, locale, "preamble"] = added["preamble"] + text
            texts[rule, locale, "instruction"] = f"{added['instruction']} {text}"
    levels = zip(texts, answers(texts.values()), strict=True)
    return frozenset(key for key, answer in levels if answer.level is not Level.EMERGENCY)


def test_nothing_that_is_added_takes_a_red_flag_away() -> None:
    assert sorted(lost() - KNOWN) == []


def test_what_is_known_to_take_one_away_still_does() -> None:
    assert sorted(KNOWN - lost()) == [], "mended: take it out of KNOWN_BECAUSE"
