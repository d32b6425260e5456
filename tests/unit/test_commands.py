"""Orders and answers in the words people use, variety by variety; what only sounds like an order commands nothing."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from care.terms import COMMANDS, Intent
from understanding.language import LOCALES
from understanding.understand import understand

DATA = Path(__file__).parents[1] / "data" / "commands"
ANSWERS = ("yes", "no", "unknown")
FEWEST_WORDINGS = 60
FEWEST_NEAR_MISSES = 40


def wordings(name: str) -> list[str]:
    """All sentences of one file, over the four varieties."""
    table = tomllib.loads((DATA / f"{name}.toml").read_text(encoding="utf8"))
    assert set(table) == set(LOCALES)
    return [sentence for locale in LOCALES for sentence in table[locale]]


def commands(text: str) -> set[Intent]:
    """The commands heard in a message."""
    return set(COMMANDS) & set(understand(text).intents)


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_a_command_is_heard_and_no_other(command: Intent) -> None:
    said = wordings(command)
    assert len(set(said)) >= FEWEST_WORDINGS
    assert {text: heard for text in said if (heard := commands(text)) != {command}} == {}


@pytest.mark.parametrize("answer", ANSWERS)
def test_an_answer_is_heard(answer: str) -> None:
    said = wordings(answer)
    assert len(set(said)) >= FEWEST_WORDINGS
    assert {text: heard for text in said if (heard := understand(text).answer) != answer} == {}


def test_an_answer_erases_and_stops_nothing() -> None:
    said = [text for answer in ANSWERS for text in wordings(answer)]
    assert {text: heard for text in said if (heard := commands(text) & {Intent.ERASE, Intent.STOP})} == {}


def test_a_near_miss_commands_nothing() -> None:
    said = wordings("near_misses")
    assert len(set(said)) >= FEWEST_NEAR_MISSES
    assert {text: heard for text in said if (heard := commands(text))} == {}


@pytest.mark.parametrize(
    "text",
    [
        "la douleur est forte", "la tête me fait mal", "si je marche ça fait mal", "n'arrive pas à dormir",
        "en marchant", "khouya 3ndi skhana", "chokran", "oublie ma question",
    ],
)  # fmt: skip
def test_what_opens_with_a_small_word_is_no_answer(text: str) -> None:
    assert understand(text).answer is None
