"""Words with several senses: what stands beside a word decides, and a danger is never taken for its harmless twin."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from care.knowledge import knowledge
from care.terms import Truth
from handlers.cases import told
from understanding.understand import understand

SENSES = tomllib.loads((Path(__file__).parents[1] / "data" / "senses.toml").read_text(encoding="utf8"))["sense"]
VARIETIES = ("fr", "ar", "ary", "ary-Latn")
SENTENCES = [
    pytest.param(sentence, sense, id=f"{sense['means']}: {sentence}")
    for sense in SENSES
    for variety in VARIETIES
    for sentence in sense.get(variety, ())
]


def signs(text: str) -> set[str]:
    """Ids of the signs that the text says are present, general ones included."""
    data = knowledge()
    said = [one for one, truth in told(understand(text), data).items() if truth is Truth.PRESENT]
    return {general for one in said for general in data.general(one)}


@pytest.mark.parametrize(("sentence", "sense"), SENTENCES)
def test_the_words_beside_it_decide_its_sense(sentence: str, sense: dict[str, list[str]]) -> None:
    said = signs(sentence)
    assert set(sense.get("heard", ())) <= said
    assert not said & set(sense.get("silent", ()))


def test_every_sense_says_what_is_heard_and_has_two_sentences_a_variety() -> None:
    for sense in SENSES:
        assert sense.get("heard") or sense.get("silent"), sense["means"]
        given = [sense[variety] for variety in VARIETIES if variety in sense]
        assert given, sense["means"]
        assert all(len(sentences) >= 2 for sentences in given), sense["means"]
