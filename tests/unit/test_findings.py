"""Negation, time and idiom: the traps that cost lives when a rule is naive. Sentences are invented."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from care.knowledge import knowledge
from care.terms import Level, Truth
from handlers.cases import told
from tests.content.development import answers
from understanding.understand import understand

TRAPS = tomllib.loads((Path(__file__).parents[1] / "data" / "traps.toml").read_text(encoding="utf8"))["trap"]
VARIETIES = ("fr", "ar", "ary", "ary-Latn")


def findings(text: str, truth: Truth) -> set[str]:
    """Ids with that truth, general findings included."""
    data = knowledge()
    said = {one for one, value in told(understand(text), data).items() if value is truth}
    return {general for one in said for general in data.general(one)} if truth is Truth.PRESENT else said


PRESENT = [
    # a negation inside the danger is the danger
    ("n'arrive pas à respirer", "breathing_difficulty"),
    ("il n'arrive plus à respirer", "breathing_difficulty"),
    ("ma 9dertch ntnefess", "breathing_difficulty"),
    ("ma9adrach ttneffes", "breathing_difficulty"),
    ("ما قادرش نتنفس", "breathing_difficulty"),
    ("لا يستطيع التنفس", "breathing_difficulty"),
    ("lwalid ma bghach yfi9", "not_waking"),
    ("ما بغاش يفيق", "not_waking"),
    ("لا يستيقظ ابني", "not_waking"),
    # a contrast ends a denial
    ("pas de fièvre mais j'ai mal à la poitrine", "chest_pain"),
    ("ma kaynch skhana walakin sedri kay7re9ni", "chest_pain"),
    ("ما كايناش السخانة ولكن صدري كيحرقني", "chest_pain"),
    ("لا توجد حمى لكن صدري يؤلمني", "chest_pain"),
    # spelling, case, script, mixture
    ("J AI MAL A LA POITRINE", "chest_pain"),
    ("3andi l7riiiiq f sdrii", "chest_pain"),
    ("عندي douleur ف صدري", "chest_pain"),
    ("mal de tête énorme", "headache"),
    ("rassi kaydrni bezzaf", "headache"),
    ("راسي كيضرني", "headache"),
    ("عندي صداع", "headache"),
    # what passed and still counts
    ("ce matin il a perdu connaissance 2 minutes", "faint"),
]  # fmt: skip

DENIED = [
    ("pas de fièvre", "fever"),
    ("sans fièvre", "fever"),
    ("ni fièvre ni mal à la poitrine", "chest_pain"),
    ("je n'ai pas mal à la poitrine", "chest_pain"),
    ("ma fiya skhana", "fever"),
    ("skhana makaynach", "fever"),
    ("ma kaynach skhana", "fever"),
    ("sedri ma kaydrnich", "chest_pain"),
    ("صدري ما كيضرنيش", "chest_pain"),
    ("السخانة ما كايناش", "fever"),
    ("بلا سخانة", "fever"),
    ("لا أعاني من حمى", "fever"),
    ("بدون حمى", "fever"),
]

ABSENT = [
    ("ghadi nmout b d7k", "suicidal_thoughts"),
    ("raconte moi une blague je veux mourir de rire", "suicidal_thoughts"),
    ("demain je vais au marché", "bleeding"),
]


@pytest.mark.parametrize(("text", "finding"), PRESENT)
def test_this_is_present(text: str, finding: str) -> None:
    assert finding in findings(text, Truth.PRESENT)


@pytest.mark.parametrize(("text", "finding"), DENIED)
def test_this_is_denied(text: str, finding: str) -> None:
    assert finding in findings(text, Truth.DENIED)
    assert finding not in findings(text, Truth.PRESENT)


@pytest.mark.parametrize(("text", "finding"), ABSENT)
def test_this_says_nothing_of_the_kind(text: str, finding: str) -> None:
    assert finding not in findings(text, Truth.PRESENT)


def test_each_finding_points_to_its_words() -> None:
    text = "slm docteur, sedri kay7re9ni mn lbare7"
    mention = next(m for m in understand(text).mentions if m.finding == "chest_pain")
    assert text[mention.start : mention.end] == "sedri kay7re9ni"


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        ("douleur thoracique la w l3re9 bared", "cold_sweat"),  # "la" in a mixed message: no, or an article?
        ("khti 3ndha convulsion la w 3ndha skhana", "fever"),
        ("خويا رجلو فالگبص وعلى غفلة ولا كيلهت", "fast_breathing"),  # "ولا" is "became" in Darija
    ],
)
def test_a_small_word_of_two_meanings_denies_nothing(text: str, finding: str) -> None:
    assert finding in understand(text).present


def trapped() -> list[Any]:
    """One case for each sentence of each entry."""
    return [
        pytest.param(trap, text, id=f"{trap['id']}-{locale}-{number}")
        for trap in TRAPS
        for locale in VARIETIES
        for number, text in enumerate(trap.get(locale, []))
    ]


@cache
def levels() -> dict[str, Level]:
    """What a new chat would be told on each sentence."""
    texts = [text for trap in TRAPS for locale in VARIETIES for text in trap.get(locale, [])]
    return {text: answer.level for text, answer in zip(texts, answers(texts), strict=True)}


@pytest.mark.parametrize(("trap", "text"), trapped())
def test_a_trap_is_not_stepped_into(trap: dict[str, Any], text: str) -> None:
    present, mentions = findings(text, Truth.PRESENT), understand(text).mentions
    past = {mention.finding for mention in mentions if mention.past}
    assert set(trap.get("present", [])) <= present
    assert set(trap.get("denied", [])) <= findings(text, Truth.DENIED) - present
    assert set(trap.get("past", [])) <= past - present
    assert present.isdisjoint(trap.get("absent", []))
    assert not trap.get("asked") or all(mention.question for mention in mentions)


@pytest.mark.parametrize(("trap", "text"), trapped())
def test_the_level_is_within_bounds(trap: dict[str, Any], text: str) -> None:
    level = levels()[text].rank
    assert Level(trap.get("at_least", Level.OFF_TOPIC)).rank <= level
    assert level <= Level(trap.get("at_most", Level.EMERGENCY)).rank


def test_every_trap_has_a_source_and_something_to_check() -> None:
    checked = {"present", "denied", "past", "absent", "asked", "at_least", "at_most"}
    assert all(trap["source"] and checked & trap.keys() for trap in TRAPS)
    assert set().union(*(trap.keys() for trap in TRAPS)) <= {"id", "source", *checked, *VARIETIES}
