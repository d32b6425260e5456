"""A word that only sounds like an emergency proposes it: it is asked about alone, and counts beside any second cue."""

from __future__ import annotations

import pytest

from care.terms import Level
from tests.person import Person

LOOKALIKES = [
    ("limité", "lmit: the dead"),
    ("en raison du nombre limité de places", "lmit: the dead"),
    ("هل لديك عنوان؟", "طعنوه: they stabbed him"),
    ("3nwan", "t3nwh: they stabbed him"),
    ("I couldn't go", "koulda: childbirth"),
]


@pytest.mark.parametrize("text", [text for text, _ in LOOKALIKES])
async def test_alone_it_is_no_emergency(person: Person, text: str) -> None:
    reply = (await person.say(text)).reply
    assert reply.level is not Level.EMERGENCY


async def test_alone_it_is_asked_about_and_a_yes_is_an_emergency(person: Person) -> None:
    asked = (await person.say("3nwan")).reply
    assert [line.id for line in asked.lines] == ["meant"]
    assert (await person.say("iyeh")).reply.level is Level.EMERGENCY


@pytest.mark.parametrize("answer", ["la", "ma3reftch"])
async def test_who_did_not_mean_it_is_asked_what_it_is(person: Person, answer: str) -> None:
    await person.say("3nwan")
    told = (await person.say(answer)).reply
    assert told.level is Level.ROUTINE_CONSULT
    assert "tell-more-danger" in [line.id for line in told.lines]


async def test_it_is_not_asked_twice(person: Person) -> None:
    await person.say("3nwan")
    await person.say("la")
    assert "meant" not in [line.id for line in (await person.say("3nwan")).reply.lines]


async def test_a_second_cue_makes_it_one(person: Person) -> None:
    reply = (await person.say("lmit, sedro kaydrro")).reply
    assert reply.level is Level.EMERGENCY


@pytest.mark.parametrize("text", ["inconscient", "ghayba", "انتحار", "j'étouffe"])
async def test_a_word_of_the_lexicon_alone_is_one(person: Person, text: str) -> None:
    assert (await person.say(text)).reply.level is Level.EMERGENCY


@pytest.mark.parametrize(
    "text", ["La saison est belle.", "Les écoles étaient fermées.", "Il pourrait exister une autre voie."]
)
async def test_a_french_sentence_says_nothing_by_the_sound_of_darija(person: Person, text: str) -> None:
    assert (await person.say(text)).understood.mentions == ()
