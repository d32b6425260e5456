"""Where a download may lead: nowhere but to a provider's public hosts, by whatever name a private address is called."""

from __future__ import annotations

import socket
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from aiohttp.abc import ResolveResult
from yarl import URL

from bot.channels.channel import Gone, Refused, TryLater
from bot.channels.download import PublicResolver, download, download_from, open_session
from bot.channels.meta import Meta
from bot.channels.twilio import Twilio
from tests.standins import meta, twilio

INWARD = [
    "http://127.0.0.1/", "http://localhost/", "http://localhost.localdomain/", "http://2130706433/", "http://0x7f000001/",
    "http://0177.0.0.1/", "http://127.1/", "http://0.0.0.0/", "http://[::1]/", "http://[::ffff:127.0.0.1]/", "http://[::]/",
    "http://[64:ff9b::7f00:1]/", "http://[2002:7f00:1::]/", "http://10.0.0.1/", "http://192.168.1.1/", "http://172.16.0.1/",
    "http://169.254.169.254/latest/meta-data/", "http://[fd00::1]/", "http://[fe80::1]/", "http://100.64.0.1/",
]  # fmt: skip
ELSEWHERE = [
    "https://evil.example/", "https://twilio.com.evil.example/", "https://fbsbx.com.evil.example/",
    "https://eviltwilio.com/", "https://evilfbsbx.com/", "http://api.twilio.com/", "https://api.twilio.com:8443/",
    "https://api.twilio.com@evil.example/", "https://user:word@media.twiliocdn.com/", "ftp://api.twilio.com/",
    "file:///etc/passwd", "https://lookaside.fbsbx.com:22/",
]  # fmt: skip


@pytest.fixture
def permitted() -> list[Any]:
    """What each platform's channel says of an address."""
    whatsapp = Twilio(
        account_sid=twilio.ACCOUNT, auth_token=twilio.TOKEN, sender=twilio.NUMBER, public_url="https://x.example"
    )
    cloud = Meta(
        access_token=meta.TOKEN, app_secret=meta.SECRET, verify_token=meta.VERIFY, phone_number_id=meta.NUMBER_ID
    )
    return [whatsapp._is_twilios, cloud._is_metas]


@pytest.mark.parametrize("address", [*INWARD, *ELSEWHERE])
async def test_no_channel_goes_there_first_or_by_a_redirect(permitted: list[Any], address: str) -> None:
    async with open_session(URL("https://api.twilio.com"), 1.0) as session:
        for allows in permitted:
            with pytest.raises(Refused):
                await download_from(session, URL(address), allows, {})


@pytest.fixture
async def redirecting() -> AsyncIterator[URL]:
    """A provider that sends whoever asks on to the address in the question."""

    async def on(request: web.Request) -> web.Response:
        return web.Response(status=302, headers={"Location": request.query["to"]})

    application = web.Application()
    application.router.add_get("/", on)
    runner = web.AppRunner(application)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield URL(f"http://127.0.0.1:{runner.addresses[0][1]}/")
    await runner.cleanup()


@pytest.mark.parametrize("address", [*INWARD, *ELSEWHERE])
async def test_no_redirect_is_followed_unseen(redirecting: URL, address: str) -> None:
    followed = []

    def allows(url: URL) -> bool:
        followed.append(url)
        return (url.scheme, url.host, url.port) == ("http", redirecting.host, redirecting.port)

    async with open_session(redirecting, 1.0) as session:
        with pytest.raises((Refused, Gone)):
            await download_from(session, redirecting.with_query(to=address), allows, {"Authorization": "canary"})
    assert len(followed) <= 2, "asked before each step"


NAMES = {
    "public.example": ["93.184.215.14"],
    "inward.example": ["127.0.0.1"],
    "both.example": ["10.0.0.1", "93.184.215.14"],
    "mapped.example": ["::ffff:127.0.0.1"],
    "translated.example": ["64:ff9b::7f00:1"],
    "tunnelled.example": ["2002:7f00:1::"],
    "metadata.example": ["169.254.169.254"],
}


class Names:
    """A name server, whose answers can change."""

    asked = 0

    async def resolve(self, host: str, port: int = 0, family: int = socket.AF_INET) -> list[ResolveResult]:
        self.asked += 1
        return [
            ResolveResult(hostname=host, host=one, port=port, family=family, proto=0, flags=0) for one in NAMES[host]
        ]

    async def close(self) -> None:
        pass


async def resolved(host: str) -> list[str]:
    resolver = PublicResolver("api.example")
    resolver._resolver = Names()  # type: ignore[assignment]
    return [one["host"] for one in await resolver.resolve(host)]


async def test_a_name_leads_to_its_public_addresses_only() -> None:
    assert await resolved("public.example") == await resolved("both.example") == ["93.184.215.14"]
    for host in NAMES.keys() - {"public.example", "both.example"}:
        with pytest.raises(OSError, match="no public address"):
            await resolved(host)


async def test_a_name_that_is_bound_anew_leads_nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """The address judged is the one connected to: between the two no name is asked for again."""
    names = Names()
    async with open_session(URL("https://api.example"), 1.0) as session:
        connector = session.connector
        assert isinstance(connector, aiohttp.TCPConnector)
        connector._resolver._resolver = names  # type: ignore[attr-defined]
        monkeypatch.setitem(NAMES, "rebound.example", ["127.0.0.1"])
        with pytest.raises(TryLater):
            await download(session, URL("http://rebound.example/"))
        assert names.asked == 1
