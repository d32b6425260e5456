"""Answers are short and whole: each development text, and the interview it opens, in every variety."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest

from bot.app import terminal
from bot.composer import compose
from bot.messages import Outgoing
from bot.reading.pool import PoolReader
from bot.terminal import incoming
from care.terms import Level
from handlers.turn import Session
from tests.content.development import VARIETIES, items

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
SHORT, SHORT_EMERGENCY = 600, 300
ISOLATES = re.compile("[\u2066-\u2069]")
FORBIDDEN = re.compile(
    r"(?<!ne )\bprenez (?!rendez|le carnet|la feuille|votre tem)|\bavalez\b|\d\s?mg\b", re.IGNORECASE
)


async def told(text: str, answer: str) -> list[tuple[Level | None, Outgoing]]:
    """What a person is told who answers every question in the same way."""
    _, talk = terminal(PoolReader(workers=1))
    session, said = Session(), []
    for line in (text, answer, answer, answer):
        turn = await talk.turn(session, (incoming(line),), NOON)
        said.append(
            (turn.reply.level, compose(turn.reply, turn.locale, talk.limits["console"], talk.knowledge.sources))
        )
        session = turn.reply.session
        if not turn.reply.choices:
            break
    return said


@pytest.mark.parametrize("locale", VARIETIES.values())
async def test_every_answer_is_short(locale: str) -> None:
    lengths = []
    for item in items():
        for level, message in await told(item.texts[locale], "3"):
            seen = len(ISOLATES.sub("", message.text))
            lengths.append(seen)
            assert level is not Level.EMERGENCY or seen <= SHORT_EMERGENCY, item.id
            assert not FORBIDDEN.search(message.text), item.id
    lengths.sort()
    assert lengths[int(0.95 * len(lengths))] < SHORT
