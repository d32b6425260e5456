"""In a discreet chat no answer names a topic that others must not see, and no danger is answered with less."""

from __future__ import annotations

import asyncio
import tomllib
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.app import terminal
from bot.composer import compose
from bot.conversation import Conversation
from bot.reading.pool import PoolReader
from bot.terminal import incoming
from bot.words import has
from bot.words import say as say_it
from care.discretion import load_discretion, problems
from care.terms import Level
from handlers.turn import Session
from tests.unit.test_identifiers import strings
from understanding.language import LOCALES
from understanding.text import fold

DATA = Path(__file__).parents[1] / "data"
SENSITIVE = tomllib.loads((DATA / "sensitive.toml").read_text("utf-8"))
DANGERS = sorted(set(strings(tomllib.loads((DATA / "red_flag_sentences.toml").read_text("utf-8")))))
TOLD = {locale: [text for texts in SENSITIVE["told"][locale].values() for text in texts] for locale in LOCALES}
NAMES = (
    "je m'appelle Zoulikhane Benkaddani, tel 06 00 00 12 34",
    "smiti Saidoune, lacarte dyali QX004512",
    "اسمي زليخان بنقداني، هاتفي 0600001234",
    "ساكن ف حي الوهم زنقة 12",
)
NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
MOST_TURNS = 4
NAMED = (
    "pregnant_late", "missed_period", "vaginal_discharge", "pregnancy_bleeding", "waters_broke",
    "prolonged_erection", "testicular_pain", "sexual_violence", "domestic_violence", "suicidal_thoughts", "suicide_act",
    "anxiety", "low_mood", "hallucinations",
)  # fmt: skip


@pytest.fixture(scope="module")
def talk() -> Conversation:
    return terminal(PoolReader(workers=1))[1]


def say(talk: Conversation, session: Session, text: str) -> tuple[str, Level | None, Session]:
    """What is answered, its level, and the session that follows."""
    spoken = asyncio.run(talk.turn(session, (incoming(text),), NOW))
    said = compose(spoken.reply, spoken.locale, talk.limits["console"], talk.knowledge.sources)
    return said.text, spoken.reply.level, spoken.reply.session


def named(text: str, locale: str) -> list[str]:
    """Words of the list that a text holds."""
    plain = folded(text) + " "
    return [word for word in SENSITIVE["words"][locale] if folded(word) + " " * word.endswith(" ") in plain]


def folded(text: str) -> str:
    return " ".join(fold(word) for word in text.split())


def test_the_file_names_only_what_is_known(talk: Conversation) -> None:
    assert not list(problems(load_discretion(), talk.knowledge))


def test_every_topic_is_told_in_every_variety() -> None:
    topics = {locale: set(SENSITIVE["told"][locale]) for locale in LOCALES}
    assert set(map(frozenset, topics.values())) == {
        frozenset({"sexual_health", "pregnancy", "violence", "suicide", "hiv", "mental_health"})
    }


@pytest.mark.parametrize("locale", LOCALES)
def test_the_list_knows_what_such_findings_are_called(locale: str) -> None:
    assert not [one for one in NAMED if not named(say_it(locale, f"finding-{one}"), locale)]


@pytest.mark.parametrize("locale", LOCALES)
def test_what_is_asked_in_a_discreet_chat_names_no_topic(talk: Conversation, locale: str) -> None:
    asked = {one for one in talk.knowledge.findings if has(locale, f"ask-{one}")} - set(load_discretion().unasked)
    assert {one: words for one in asked if (words := named(say_it(locale, f"ask-{one}"), locale))} == {}


@pytest.mark.parametrize("locale", LOCALES)
@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_no_answer_names_what_it_is_about(talk: Conversation, locale: str, data: st.DataObject) -> None:
    turns = data.draw(
        st.lists(st.sampled_from(TOLD[locale] + SENSITIVE["then"][locale]), min_size=1, max_size=MOST_TURNS)
    )
    session = Session(locale=locale, discreet=True)
    for text in turns:
        said, _, session = say(talk, session, text)
        assert session.discreet
        assert not [word for one in LOCALES for word in named(said, one)], (turns, said)


@pytest.mark.parametrize("locale", LOCALES)
def test_each_topic_by_itself(talk: Conversation, locale: str) -> None:
    found = {}
    for text in TOLD[locale]:
        said, _, _ = say(talk, Session(locale=locale, discreet=True), text)
        if words := [word for one in LOCALES for word in named(said, one)]:
            found[text] = words
    assert found == {}


@settings(max_examples=150, deadline=None)
@given(text=st.sampled_from(DANGERS), name=st.sampled_from(NAMES))
def test_neither_discretion_nor_a_name_costs_an_emergency(talk: Conversation, text: str, name: str) -> None:
    if say(talk, Session(), text)[1] is Level.EMERGENCY:
        assert say(talk, Session(discreet=True), text)[1] is Level.EMERGENCY
        assert say(talk, Session(), f"{name}. {text}")[1] is Level.EMERGENCY


@pytest.mark.parametrize("locale", LOCALES)
def test_discretion_costs_no_urgency(talk: Conversation, locale: str) -> None:
    """An emergency stays one; whoever would be asked first is told at least what is told without an answer."""
    lowered = {}
    for text in TOLD[locale]:
        _, plain, _ = say(talk, Session(locale=locale), text)
        _, discreet, _ = say(talk, Session(locale=locale, discreet=True), text)
        if plain is Level.EMERGENCY and discreet is not Level.EMERGENCY:
            lowered[text] = discreet
    assert lowered == {}
