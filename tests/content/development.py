"""The development set, run through the same path as the service: each text as the first message of a new chat."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from bot.app import terminal
from bot.reading.pool import PoolReader
from bot.terminal import incoming
from care.terms import Level
from care.triage import Case
from handlers.cases import case_of, facts_of
from handlers.turn import Session
from tests.content.scoring import Expected

FILE = Path(__file__).parents[1] / "data" / "triage_dev.jsonl"
VARIETIES = {"fr": "fr", "ar": "ar", "ary": "ary", "ary_latn": "ary-Latn"}
NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


@dataclass(frozen=True)
class Item:
    """One case told in four varieties, and what it asks for."""

    id: str
    expected: Expected
    texts: Mapping[str, str]  # locale -> text


@dataclass(frozen=True)
class Answer:
    """The level a person would be told, and the case that the rules saw."""

    level: Level
    case: Case


def items() -> list[Item]:
    """The development set, in its order."""
    return [_item(json.loads(line)) for line in FILE.read_text(encoding="utf8").splitlines() if line.strip()]


def _item(row: Mapping[str, object]) -> Item:
    acceptable, messages = row["acceptable_levels"], row["messages"]
    assert isinstance(acceptable, list)
    assert isinstance(messages, dict)
    expected = Expected(
        gold=Level(str(row["gold_level"])),
        acceptable=frozenset(Level(name) for name in acceptable),
        least_safe=Level(str(row["min_safe_level"])),
    )
    texts = {VARIETIES[variety]: text for variety, text in messages.items()}
    return Item(str(row["id"]), expected, texts)


def answers(texts: Iterable[str]) -> list[Answer]:
    """What a new chat would be told on each text, in order."""
    return asyncio.run(_answers(list(texts)))


async def _answers(texts: list[str]) -> list[Answer]:
    _, talk = terminal(PoolReader(workers=1))
    given = []
    for text in texts:
        spoken = await talk.turn(Session(), (incoming(text),), NOON)
        facts = facts_of(spoken.understood, talk.knowledge)
        given.append(Answer(spoken.reply.level or Level.OFF_TOPIC, case_of(facts, talk.knowledge)))
    return given


@cache
def answered() -> Mapping[tuple[str, str], Answer]:
    """(item id, locale) -> the answer; understood once per process."""
    keys = [(item.id, locale, text) for item in items() for locale, text in item.texts.items()]
    given = answers(text for _, _, text in keys)
    return {(ident, locale): answer for (ident, locale, _), answer in zip(keys, given, strict=True)}


def judged(locale: str | None = None) -> Iterator[tuple[Item, str, Answer]]:
    """Item, locale and answer of every text, or of one variety's."""
    for item in items():
        for variety in item.texts:
            if locale in (None, variety):
                yield item, variety, answered()[item.id, variety]
