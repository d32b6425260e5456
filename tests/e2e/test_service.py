"""Real conversations through the running service: signed webhooks in, answers out, four varieties, every channel."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from aiohttp import ClientSession

from bot.words import say
from tests.e2e.service import ANSWER_SECONDS, Service, service
from tests.standins.provider import StandIn

SHEETS = Path(__file__).parents[1] / "data" / "sheets"
SAMPLES = Path(__file__).parents[2] / "bot" / "samples"
CHANNELS = ["telegram", "twilio"]

pytestmark = pytest.mark.asyncio(loop_scope="module")

OPENING = {
    "fr": "bonjour",
    "ar": "السلام عليكم، أحتاج إلى المساعدة من فضلك",
    "ary": "سلام، شنو تقدر دير ليا عافاك؟",
    "ary-Latn": "salam, chno t9der dir liya 3afak?",
}
EMERGENCY = {
    "fr": "j'ai mal à la poitrine et je transpire",
    "ar": "عندي ألم في الصدر وأتعرق بشدة",
    "ary": "عندي حريق ف صدري وكنعرق",
    "ary-Latn": "3ndi 7ri9 f sedri w kan3re9",
}
ERASE = {"fr": "supprime tout", "ar": "احذف كل شيء", "ary": "امسح كلشي", "ary-Latn": "ms7 kolchi"}


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def running(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Service]:
    async with service(tmp_path_factory.mktemp("service")) as started:
        yield started
        assert await started.end() == 0
        assert not started.telegram.violations
        assert not started.twilio.violations
        assert not started.meta.violations


def sender(channel: str, number: int) -> str:
    people = {"telegram": "77{:03d}", "twilio": "whatsapp:+212600000{:03d}", "meta": "MA.1000000000000{:03d}"}
    return people[channel].format(number)


def provider_of(running: Service, channel: str) -> StandIn:
    providers: dict[str, StandIn] = {"telegram": running.telegram, "twilio": running.twilio, "meta": running.meta}
    return providers[channel]


@pytest.mark.parametrize("channel", [*CHANNELS, "meta"])  # an emergency does not wait for WhatsApp's six seconds
@pytest.mark.parametrize("locale", list(EMERGENCY))
async def test_an_emergency_is_the_first_thing_answered(running: Service, channel: str, locale: str) -> None:
    sent = await running.tell(provider_of(running, channel), EMERGENCY[locale], sender(channel, 1))
    assert sent.text == say(locale, "emergency-chest")
    assert not sent.buttons


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("locale", list(EMERGENCY))
async def test_a_photo_of_a_sheet_is_explained_in_the_chats_variety(
    running: Service, channel: str, locale: str
) -> None:
    provider, person = provider_of(running, channel), sender(channel, 10 + list(EMERGENCY).index(locale))
    await running.tell(provider, OPENING[locale], person)
    sheet = sorted(SAMPLES.glob("*.jpg"))[0].read_bytes()
    assert await provider.knock(running.site, provider.photo(sheet, sender=person)) == 200  # type: ignore[attr-defined]
    (sent,) = await provider.answers(within=ANSWER_SECONDS)
    assert say(locale, "labs-button-details") in sent.text + str(sent.buttons)
    assert len(sent.text) <= 700


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("locale", list(ERASE))
async def test_erase_gives_a_receipt_and_leaves_no_session(running: Service, channel: str, locale: str) -> None:
    provider, person = provider_of(running, channel), sender(channel, 30 + list(ERASE).index(locale))
    await running.tell(provider, OPENING[locale], person)
    sent = await running.tell(provider, ERASE[locale], person)
    assert sent.text.startswith(say(locale, "erased", {"what": "@"}).partition("@")[0])


async def test_a_question_is_answered_by_its_button_or_its_digit(running: Service) -> None:
    for channel, provider in (("telegram", running.telegram), ("meta", running.meta)):
        asked = await running.tell(provider, "j'ai mal à la poitrine", sender(channel, 50))
        assert [label for label, _ in asked.buttons] == ["Oui", "Non", "Je ne sais pas"]
        tap = provider.tap(asked.buttons[0][1], sender(channel, 50))
        assert await provider.knock(running.site, tap) == 200
        (answer,) = await provider.answers(within=ANSWER_SECONDS)
        assert answer.text == say("fr", "emergency-chest")

    asked = await running.tell(running.twilio, "j'ai mal à la poitrine", sender("twilio", 50))
    assert "1. Oui" in asked.text
    assert (await running.tell(running.twilio, "1", sender("twilio", 50))).text == say("fr", "emergency-chest")


async def test_a_chart_is_fetched_by_the_platform_that_takes_no_bytes(running: Service) -> None:
    person, provider = sender("twilio", 60), running.twilio
    for text in ("ma glycémie à jeun 1,31 g/l", "4", "1", "ma glycémie à jeun 1,12 g/l", "4"):
        await running.tell(provider, text, person)
    told = await running.tell(provider, "tendance glycémie", person)
    assert "1,12 g/L" in told.text
    (sent,) = await provider.answers(within=ANSWER_SECONDS)
    path = sent.link.removeprefix(provider.public_url)
    async with ClientSession() as anybody, anybody.get(running.site + path) as answer:
        assert (answer.status, answer.content_type) == (200, "image/png")
        assert len(await answer.read()) <= 8 * 1024
    assert await running.tell(provider, "supprime tout", person)


async def test_forged_and_broken_requests_are_refused(running: Service) -> None:
    good = running.telegram.text("salam", "77099")
    forged = running.telegram.delivery({"update_id": 1}, secret="wrong-secret-wrong")
    assert await running.telegram.knock(running.site, forged) == 401
    broken = type(good)(good.headers, b"{not json", good.target)
    assert await running.telegram.knock(running.site, broken) == 400
    big = type(good)(good.headers, b" " * (3 * 1024 * 1024 + 1), good.target)
    assert await running.telegram.knock(running.site, big) == 413
    altered = running.twilio.text("salam", "whatsapp:+212600000099")
    altered = type(altered)(altered.headers, altered.body + b"&Body=other", altered.target)
    assert await running.twilio.knock(running.site, altered) == 401
