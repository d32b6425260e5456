"""Every term, family and vaccine has words in every variety, a printed form and a source; answers stay short."""

from __future__ import annotations

import itertools
import random
import re
import statistics
import tomllib
from collections.abc import Callable, Iterator
from datetime import date
from importlib.resources import files

import pytest

from bot.channels.channel import Limits
from bot.composer import compose
from bot.words import has, locales, say
from care.documents import Document, MedicineSeen, Polarity, Status, TermSeen, VaccineSeen
from care.glossary import load_glossary, told
from care.knowledge import knowledge
from care.medicines import load_medicines
from care.terms import Level
from handlers.paper_lines import MORE, paper_choice, paper_reply
from handlers.turn import Session, Turn
from tests.conversations.test_transcripts import NOW
from understanding.report_words import report_words
from understanding.understand import understand

FEWEST_TERMS, FEWEST_MEDICINES = 250, 120
LONGEST_MEANING = 90
LONGEST_ANSWER, LONGEST_URGENT, LONGEST_P95 = 700, 300, 600
CONCLUDING = 0.4  # of the terms of a drawn report
CHATS = Limits(text=4096, buttons=4, label=20, payload=64, numbered=True)
VACCINES = tomllib.loads((files("locales") / "fr" / "vaccines.toml").read_text("utf-8"))["vaccine"]
TERMS = {id: term for id, term in load_glossary().items() if not term.private}
ORDERS = re.compile(r"\b(prenez|prendre|take|khoud|arrêtez|خذ|خود)\b", re.IGNORECASE)
Draw = Callable[[random.Random], Document]


def test_there_are_enough_of_them() -> None:
    assert len(TERMS) >= FEWEST_TERMS
    assert len(load_medicines().medicines) >= FEWEST_MEDICINES


def test_every_term_is_printed_somehow_and_nothing_else_is() -> None:
    assert set(report_words()["term"]) == set(load_glossary())


@pytest.mark.parametrize("locale", locales())
def test_every_variety_says_what_each_means(locale: str) -> None:
    wanted = {f"glossary-{id}" for id in TERMS} | {f"medicine-{id}" for id in load_medicines().families}
    wanted |= {f"vaccine-{id}" for id in VACCINES}
    assert {message for message in wanted if not has(locale, message)} == set()
    assert {m for m in wanted if len(say(locale, m)) > LONGEST_MEANING} == set()
    assert {m for m in wanted if ORDERS.search(say(locale, m))} == set()


@pytest.mark.parametrize("locale", locales())
def test_what_only_a_doctor_says_has_no_words_here(locale: str) -> None:
    private = set(load_glossary()) - set(TERMS)
    assert private
    assert {id for id in private if has(locale, f"glossary-{id}")} == set()


def test_nothing_claims_a_review_that_did_not_happen() -> None:
    reviews = {(one.reviewed_by, one.reviewed_on) for one in load_glossary().values()}
    reviews |= {(one.reviewed_by, one.reviewed_on) for one in load_medicines().families.values()}
    assert reviews == {("", "")}


def report(chance: random.Random) -> Document:
    words = report_words()["term"]
    terms = chance.sample(sorted(TERMS), chance.randint(1, 14))
    seen = [
        TermSeen(id, chance.choice(words[id]), chance.choice(list(Polarity)), chance.random() < 0.4) for id in terms
    ]
    return Document(Status.NOT_LAB, "radiology", terms=tuple(seen), concluded=True)


def prescription(chance: random.Random) -> Document:
    chosen = chance.sample(load_medicines().medicines, chance.randint(1, 9))
    how = ("", "1 cp x 3/j pendant 7 jours", "1 gélule le matin à jeun, pendant 3 mois")
    seen = [MedicineSeen(one.family, one.name, chance.choice(how), one.remembered) for one in chosen]
    return Document(Status.NOT_LAB, "prescription", medicines=tuple(seen))


def card(chance: random.Random) -> Document:
    chosen = chance.sample(sorted(VACCINES), chance.randint(1, 9))
    dates = [tuple(date(2024, month, 9) for month in range(1, chance.randint(1, 4))) for _ in chosen]
    seen = [VaccineSeen(id, VACCINES[id][0], days) for id, days in zip(chosen, dates, strict=True)]
    return Document(Status.NOT_LAB, "vaccination", vaccines=tuple(seen))


def all_answers(paper: Document, locale: str) -> Iterator[str]:
    """The first answer about a paper and everything behind its "more"."""
    understood = understand("", locale)
    reply = paper_reply(Turn(understood, Session(locale=locale), locale, NOW), [paper])
    while True:
        text = compose(reply, locale, CHATS, knowledge().sources).text
        assert len(text) <= (LONGEST_URGENT if reply.level is Level.EMERGENCY else LONGEST_ANSWER), text
        yield text
        more = next((choice.payload for choice in reply.choices if choice.payload.startswith(MORE)), None)
        if more is None:
            return
        reply = paper_choice(Turn(understood, reply.session, locale, NOW, choice=more), paper)


@pytest.mark.parametrize("locale", locales())
@pytest.mark.parametrize("draw", [report, prescription, card])
def test_answers_are_short_and_the_rest_is_one_button_away(locale: str, draw: Draw) -> None:
    lengths: list[int] = []
    for seed in range(60):
        paper = draw(random.Random(seed))
        judged = told(paper.terms, load_glossary())
        every = len(judged.terms) + len(paper.medicines) + len(paper.vaccines)
        answers = list(all_answers(paper, locale))
        lengths += map(len, answers)
        items = {line for answer in answers for line in answer.splitlines() if line.startswith("•")}
        assert judged.level is Level.EMERGENCY or len(items) == every
    assert statistics.quantiles(lengths, n=20)[18] <= LONGEST_P95


def test_families_and_vaccines_have_sources_that_are_known() -> None:
    named = itertools.chain.from_iterable(family.sources for family in load_medicines().families.values())
    assert set(named) <= set(knowledge().sources)
