"""The house as app builds it: levels are counted, the operator is named, ready means that a message could be kept."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from prometheus_client import REGISTRY

from bot.app import channels_of, conversation, mailbox
from bot.channels.console import Console
from bot.conversation import Conversation
from bot.metrics import FLOOR
from bot.reading.pool import PoolReader
from bot.settings import Settings
from bot.storage.keyring import new_ring_text, new_secret_text
from bot.terminal import incoming
from bot.words import locales
from care.terms import Level
from handlers import Policy
from handlers.turn import Session

ABOUT = {"fr": "vous êtes un robot ?", "ar": "من أنت", "ary": "شكون نتا", "ary-Latn": "chkoun nta"}


@pytest.fixture
async def reader() -> AsyncIterator[PoolReader]:
    pool = PoolReader(workers=1)
    yield pool
    await pool.close()


def talk(reader: PoolReader, operator: str | None = None) -> Conversation:
    console = Console()
    return conversation(reader, {console.name: console}, Policy(operator))


async def said(talking: Conversation, text: str, locale: str) -> str:
    (outgoing,) = (await talking(Session(locale=locale), (incoming(text),))).outgoing
    return outgoing.text


def shown() -> dict[Level, float]:
    return {level: REGISTRY.get_sample_value("sehti_levels_told_total", {"level": level}) or 0.0 for level in Level}


async def test_levels_are_counted_and_shown_in_steps_that_tell_of_nobody(reader: PoolReader) -> None:
    before = shown()
    assert all(number % FLOOR == 0 for number in before.values())
    for _ in range(FLOOR):
        await said(talk(reader), "bonjour", "fr")
    await said(talk(reader), "j'ai mal à la poitrine et je transpire", "fr")
    more = {level: number - before[level] for level, number in shown().items()}
    assert more[Level.OFF_TOPIC] == FLOOR
    assert all(number in (0, FLOOR) for number in more.values()), "one emergency alone is never seen"


@pytest.mark.parametrize("locale", locales())
async def test_who_asks_is_told_who_runs_the_service(reader: PoolReader, locale: str) -> None:
    named = await said(talk(reader, "Invented clinic"), ABOUT[locale], locale)
    unnamed = await said(talk(reader), ABOUT[locale], locale)
    lines = named.splitlines()
    assert [line for line in lines if "Invented clinic" not in line] == unnamed.splitlines()
    assert len(lines) == 3
    assert "Invented clinic" in lines[1]


async def test_ready_follows_the_mailbox(tmp_path: Path) -> None:
    settings = Settings(
        database_url=f"sqlite:///{tmp_path}/sehti.db", keyring=new_ring_text(), pepper=new_secret_text()
    )
    engine = mailbox(settings)
    assert await engine.ready()
    await engine.stop(0.0)
    assert not await engine.ready()


def test_every_channel_that_has_its_settings_is_built_with_what_they_say() -> None:
    content = "HX" + "0" * 32
    settings = Settings(  # type: ignore[call-arg]
        public_url="https://sehti.example",
        telegram_token="1:a",
        telegram_secret="s" * 16,
        twilio_account_sid="AC0",
        twilio_auth_token="t",
        twilio_from="whatsapp:+15550100",
        twilio_quick_replies=f"{content},{content}",
        twilio_reminder=f"ar:{content}",
        meta_access_token="a",
        meta_app_secret="b",
        meta_verify_token="c",
        meta_phone_number_id="1",
    )
    on = channels_of(settings)
    assert set(on) == {"telegram", "twilio", "meta"}
    assert (on["twilio"].limits.taps, on["twilio"].limits.templates) == (2, True)
    assert (on["meta"].limits.templates, on["meta"].limits.unasked_hours) == (False, 24)
    assert channels_of(Settings()) == {}  # type: ignore[call-arg]
