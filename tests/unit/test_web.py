"""The web server, spoken to over sockets: what it takes, what it turns away, and that it says nothing else."""

from __future__ import annotations

import asyncio
import dataclasses
import gzip
import io
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import structlog
from prometheus_client import REGISTRY

from bot.channels.channel import Channel, Delivery
from bot.channels.console import Console
from bot.channels.meta import Meta
from bot.channels.telegram import Telegram
from bot.channels.twilio import Twilio
from bot.engine.embedded import Embedded
from bot.storage.keyring import Keyring, Pepper, new_ring_text
from bot.web import LARGEST_BODY, admin_app, build, listen
from tests.standins import meta, telegram, twilio
from tests.standins.meta import MetaStandIn
from tests.standins.telegram import TelegramStandIn
from tests.standins.twilio import TwilioStandIn

NOBODY = "http://127.0.0.1:9"
CHANNELS: dict[str, Channel] = {
    "telegram": Telegram(
        token=telegram.TOKEN, secret=telegram.SECRET, public_url=TelegramStandIn.public_url, api_url=NOBODY
    ),
    "twilio": Twilio(
        account_sid=twilio.ACCOUNT,
        auth_token=twilio.TOKEN,
        sender=twilio.NUMBER,
        public_url=TwilioStandIn.public_url,
        api_url=NOBODY,
    ),
    "meta": Meta(
        access_token=meta.TOKEN,
        app_secret=meta.SECRET,
        verify_token=meta.VERIFY,
        phone_number_id=meta.NUMBER_ID,
        api_url=NOBODY,
    ),
    "console": Console(),
}


@dataclass
class Site:
    """The running site, the engine behind it, and what `ready` answers."""

    url: str
    port: int
    engine: Embedded
    ready: Callable[[], Awaitable[bool]]

    async def ask(self, method: str, path: str, **more: Any) -> tuple[int, str, str]:
        """Status, body and type of the answer, which never names the server."""
        async with (
            aiohttp.ClientSession() as session,
            session.request(method, self.url + path, **more) as answer,
        ):
            assert "Server" not in answer.headers
            return answer.status, await answer.text(), answer.content_type

    async def post(self, delivery: Delivery) -> int:
        status, _, _ = await self.ask("POST", delivery.target, data=io.BytesIO(delivery.body), headers=delivery.headers)
        return status

    async def say(self, raw: bytes) -> bytes:
        """The status of the answer to these bytes."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        writer.write(raw)
        status = (await reader.readline()).split()[1]
        writer.close()
        return status

    async def kept(self) -> int:
        return (await self.engine.inspect()).get("incoming.waiting", 0)


def constant(status: int) -> tuple[int, str, str]:
    return status, f"{HTTPStatus(status).phrase}\n", "text/plain"


async def _yes() -> bool:
    return True


@pytest.fixture
async def site(tmp_path: Path) -> AsyncIterator[Site]:
    engine = Embedded(tmp_path / "web.db", Keyring.parse(new_ring_text()), Pepper(b"p" * 32))
    site = Site("", 0, engine, _yes)

    async def ready() -> bool:
        return await site.ready()

    application = build(CHANNELS, engine, ready, slowest_body=0.2)
    runner = await listen(application, "127.0.0.1", 0)
    host, site.port = runner.addresses[0][:2]
    site.url = f"http://{host}:{site.port}"
    yield site
    await runner.cleanup()
    await engine.stop(1)


def messages() -> list[Delivery]:
    return [stand_in().text("salam") for stand_in in (TelegramStandIn, TwilioStandIn, MetaStandIn)]


async def test_a_signed_message_is_kept_before_it_is_acknowledged(site: Site) -> None:
    for number, delivery in enumerate(messages(), start=1):
        name = delivery.target.rpartition("/")[2]
        answer = await site.ask("POST", delivery.target, data=io.BytesIO(delivery.body), headers=delivery.headers)
        assert answer == (200, *CHANNELS[name].acknowledgement())
        assert await site.kept() == number


async def test_a_repeated_delivery_is_acknowledged_and_kept_once(site: Site) -> None:
    for delivery in messages():
        statuses = await asyncio.gather(*(site.post(delivery) for _ in range(5)))
        assert statuses == [200] * 5
    assert await site.kept() == len(messages())


async def test_a_provider_that_asks_whether_the_webhook_is_ours_gets_its_word_back(site: Site) -> None:
    asked = {"hub.mode": "subscribe", "hub.verify_token": meta.VERIFY, "hub.challenge": "1158201444"}
    assert await site.ask("GET", "/webhooks/meta", params=asked) == (200, "1158201444", "text/plain")
    assert await site.ask("GET", "/webhooks/meta", params=asked | {"hub.verify_token": "x"}) == constant(403)
    assert await site.ask("GET", "/webhooks/telegram", params=asked) == constant(405)
    assert await site.ask("GET", "/webhooks/nobody", params=asked) == constant(404)


async def test_a_report_is_acknowledged_and_keeps_nothing(site: Site) -> None:
    about = {"id": "wamid.1", "status": "failed", "errors": [{"code": 131047}], "biz_opaque_callback_data": "r:unknown"}
    provider = MetaStandIn()
    before = _reported("meta", "failed", "131047")
    assert await site.post(provider.notify(provider.value(statuses=[about]))) == 200
    assert await site.kept() == 0
    assert _reported("meta", "failed", "131047") == before + 1


def _reported(channel: str, status: str, code: str) -> float:
    labels = {"channel": channel, "status": status, "code": code}
    return REGISTRY.get_sample_value("sehti_delivery_reports_total", labels) or 0.0


async def test_an_unsigned_or_altered_request_is_turned_away(site: Site) -> None:
    for delivery in messages():
        assert await site.post(dataclasses.replace(delivery, headers={"content-type": "x"})) == 401
    altered = TwilioStandIn().text("salam")
    assert await site.post(dataclasses.replace(altered, body=altered.body.replace(b"salam", b"salim"))) == 401
    assert await site.ask("POST", "/webhooks/console", data=b"salam") == constant(401)
    assert await site.kept() == 0


async def test_a_broken_body_is_a_bad_request(site: Site) -> None:
    for stand_in in (TelegramStandIn, TwilioStandIn, MetaStandIn):
        assert await site.post(stand_in().signed(b'{"broken')) == 400
    assert await site.kept() == 0


async def test_unknown_kinds_are_acknowledged_and_ignored(site: Site) -> None:
    assert await site.post(TelegramStandIn().delivery({"update_id": 1, "telepathy": {}})) == 200
    assert await site.post(TwilioStandIn().delivery([("MessageStatus", "read"), ("MessageSid", "1")])) == 200
    assert await site.kept() == 0


async def test_what_cannot_be_kept_is_not_acknowledged(site: Site) -> None:
    await site.engine.stop(1)
    for delivery in messages():
        assert await site.post(delivery) == 503


async def test_an_error_of_ours_is_not_acknowledged_and_not_shown(tmp_path: Path) -> None:
    class Broken(Console):
        def receive(self, delivery: Delivery) -> list:  # type: ignore[type-arg]
            raise ZeroDivisionError("canary")

    engine = Embedded(tmp_path / "web.db", Keyring.parse(new_ring_text()), Pepper(b"p" * 32))
    runner = await listen(build({"console": Broken()}, engine, _yes), "127.0.0.1", 0)
    site = Site(f"http://127.0.0.1:{runner.addresses[0][1]}", 0, engine, _yes)
    with structlog.testing.capture_logs() as events:
        assert await site.ask("POST", "/webhooks/console") == constant(500)
    assert [event["reason"] for event in events] == ["ZeroDivisionError"] and "canary" not in repr(events)
    await runner.cleanup()
    await engine.stop(1)


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("POST", "/webhooks/nobody", 404),
        ("POST", "/webhooks/", 404),
        ("POST", "/webhooks/telegram/extra", 404),
        ("GET", "/", 404),
        ("GET", "/metrics", 404),
        ("GET", "/webhooks/telegram", 405),
        ("DELETE", "/healthz", 405),
    ],
)
async def test_other_addresses_and_methods_are_constant_refusals(
    site: Site, method: str, path: str, status: int
) -> None:
    assert await site.ask(method, path) == constant(status)


async def test_a_body_that_is_too_large_is_not_read(site: Site) -> None:
    async def endless() -> AsyncIterator[bytes]:
        for _ in range(LARGEST_BODY // 65536 + 2):
            yield bytes(65536)

    headers = TelegramStandIn().text("salam").headers
    for body in (io.BytesIO(bytes(LARGEST_BODY + 1)), endless()):
        answer = await site.ask("POST", "/webhooks/telegram", data=body, headers=headers)
        assert answer == constant(413)
    assert await site.kept() == 0


async def test_a_body_just_within_the_limit_is_read(site: Site) -> None:
    full = TelegramStandIn().text("salam")
    padded = dataclasses.replace(full, body=full.body + b" " * (LARGEST_BODY - len(full.body)))
    assert await site.post(padded) == 200


async def test_a_packed_body_is_not_unpacked(site: Site) -> None:
    packed = gzip.compress(bytes(LARGEST_BODY * 10))
    headers = {**TelegramStandIn().text("salam").headers, "Content-Encoding": "gzip"}
    status, _, _ = await site.ask("POST", "/webhooks/telegram", data=packed, headers=headers)
    assert status == 415


async def test_a_client_that_never_ends_its_body_is_let_go(site: Site) -> None:
    head = b"POST /webhooks/telegram HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n"
    assert await site.say(head + b"slow") == b"408"


@pytest.mark.parametrize("line", [b"POST /webhooks/twilio?\xff HTTP/1.1", b"POST /webhooks/telegram HTTP/1.1"])
async def test_broken_characters_are_turned_away(site: Site, line: bytes) -> None:
    secrets = b"X-Twilio-Signature: \xff\r\nX-Telegram-Bot-Api-Secret-Token: \xff\r\n"
    form = b"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 3\r\n\r\na=b"
    assert await site.say(line + b"\r\nHost: x\r\n" + secrets + form) in (b"400", b"401")


async def test_what_is_not_http_is_not_logged(site: Site, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    for broken in (b"canary \x00 canary\r\n\r\n", b"POST /?canary HTTP/1.1\r\ncanary\r\n\r\n"):
        assert await site.say(broken) == b"400"
    assert "canary" not in caplog.text


async def test_health_says_only_yes_or_no(site: Site) -> None:
    assert await site.ask("GET", "/healthz") == constant(200)
    assert await site.ask("GET", "/readyz") == constant(200)

    async def no() -> bool:
        return False

    async def broken() -> bool:
        raise OSError("/secret/path")

    for ready in (no, broken):
        site.ready = ready
        assert await site.ask("GET", "/readyz") == constant(503)
    assert (await site.ask("GET", "/healthz"))[0] == 200


async def test_counters_are_on_the_private_site_only_and_name_nobody(site: Site) -> None:
    for delivery in messages():
        await site.post(delivery)
    runner = await listen(admin_app(), "127.0.0.1", 0)
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"http://127.0.0.1:{runner.addresses[0][1]}/metrics") as answer,
    ):
        text = await answer.text()
    await runner.cleanup()
    assert 'sehti_webhook_requests_total{channel="telegram",status="200"}' in text
    assert "sehti_webhook_seconds_bucket" in text
    assert "salam" not in text and twilio.PERSON not in text


async def test_nothing_private_is_logged(site: Site, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with structlog.testing.capture_logs() as events:
        for delivery in [TelegramStandIn().text("canary-words"), TwilioStandIn().text("canary-words")]:
            await site.post(delivery)
            await site.post(dataclasses.replace(delivery, headers={}))
            await site.ask("POST", f"{delivery.target}?token=canary-query", data=delivery.body)
    written = caplog.text + repr(events)
    assert "canary" not in written and twilio.PERSON not in written
    assert [event["status"] for event in events] == [401] * 4
