"""The doors, spoken to over sockets: who drips, who comes too often, who sends too much of a head."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace

import aiohttp
import pytest
from multidict import CIMultiDict

from bot.channels.telegram import SECRET_HEADER, Telegram
from bot.doors import MOST_FIELDS, Gate, whose
from bot.engine.embedded import Embedded
from bot.storage.keyring import Keyring, Pepper, new_ring_text
from bot.web import build, listen
from tests.standins import telegram
from tests.standins.telegram import TelegramStandIn

HEAD = 0.4  # seconds a head may take here
ONE, OTHER = {"X-Forwarded-For": "8.8.8.8"}, {"X-Forwarded-For": "1.1.1.1"}


@dataclass
class Site:
    port: int
    engine: Embedded

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def status(self, path: str, headers: dict[str, str]) -> tuple[int, str | None]:
        async with aiohttp.ClientSession() as session, session.get(self.url + path, headers=headers) as answer:
            return answer.status, answer.headers.get("Retry-After")

    async def connect(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        return await asyncio.open_connection("127.0.0.1", self.port)

    async def first_line(self, raw: bytes) -> bytes:
        reader, writer = await self.connect()
        writer.write(raw)
        line = await reader.readline()
        writer.close()
        return line


@pytest.fixture
async def site(tmp_path: Path) -> AsyncIterator[Site]:
    async def ready() -> bool:
        return True

    channel = Telegram(
        token=telegram.TOKEN,
        secret=telegram.SECRET,
        public_url=TelegramStandIn.public_url,
        api_url="http://127.0.0.1:9",
    )
    engine = Embedded(tmp_path / "doors.db", Keyring.parse(new_ring_text()), Pepper(b"p" * 32))
    application = build({"telegram": channel}, engine, ready, slowest_body=HEAD, gate=Gate.of(requests=8, refusals=3))
    runner = await listen(application, "127.0.0.1", 0, slowest_head=HEAD)
    yield Site(runner.addresses[0][1], engine)
    await runner.cleanup()
    await engine.stop(1)


async def drip(writer: asyncio.StreamWriter, line: bytes) -> None:
    """A byte at a time, never an end."""
    try:
        while True:
            for byte in line:
                writer.write(bytes([byte]))
                await writer.drain()
                await asyncio.sleep(HEAD / 20)
    except ConnectionError:
        pass


async def last_words(reader: asyncio.StreamReader) -> bytes:
    """All that still comes until the connection is cut; a drop that was under way makes a reset of it."""
    try:
        return await reader.read()
    except ConnectionResetError:
        return b""


async def test_who_drips_a_head_is_cut_and_others_are_served_meanwhile(site: Site) -> None:
    reader, writer = await site.connect()
    writer.write(b"POST /webhooks/telegram HTTP/1.1\r\nHost: x\r\n")
    dripping = asyncio.create_task(drip(writer, b"X-Slow: 1\r\n"))
    async with asyncio.timeout(HEAD * 20):
        assert await site.status("/healthz", {}) == (200, None)
        assert await last_words(reader) == b""
    dripping.cancel()


async def test_who_says_nothing_at_all_is_cut(site: Site) -> None:
    connections = [await site.connect() for _ in range(200)]
    async with asyncio.timeout(HEAD * 20):
        assert await site.status("/healthz", {}) == (200, None)
        assert {await reader.read() for reader, _ in connections} == {b""}
    for _, writer in connections:
        writer.close()


async def test_who_drips_a_body_is_let_go(site: Site) -> None:
    reader, writer = await site.connect()
    writer.write(b"POST /webhooks/telegram HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n")
    dripping = asyncio.create_task(drip(writer, b"slow"))
    async with asyncio.timeout(HEAD * 20):
        assert b" 408 " in await reader.readline()
    dripping.cancel()
    writer.close()


async def test_a_connection_kept_alive_is_not_cut_between_requests(site: Site) -> None:
    reader, writer = await site.connect()
    for _ in range(2):
        writer.write(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
        assert b" 200 " in await reader.readline()
        await reader.readuntil(b"OK\n")
        await asyncio.sleep(HEAD * 2)
    writer.close()


async def test_a_head_too_long_or_with_too_many_fields_is_turned_away(site: Site) -> None:
    start, end = b"GET /healthz HTTP/1.1\r\nHost: x\r\n", b"\r\n"
    many = b"".join(b"X-%d: 1\r\n" % number for number in range(MOST_FIELDS))
    for fields in (many, b"X: " + b"a" * 10_000 + b"\r\n"):
        assert b" 400 " in await site.first_line(start + fields + end)
    assert b" 400 " in await site.first_line(b"GET /" + b"a" * 10_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n")
    assert b" 200 " in await site.first_line(start + many[: len(many) // 2].rpartition(b"X-")[0] + end)


async def test_a_network_that_comes_too_often_waits_and_others_do_not(site: Site) -> None:
    statuses = [(await site.status("/p/", ONE))[0] for _ in range(4)]
    assert statuses == [404, 404, 404, 429]
    status, wait = await site.status("/p/", ONE)
    assert status == 429
    assert 1 <= int(wait or 0) <= 60
    assert (await site.status("/p/", OTHER))[0] == 404
    assert (await site.status("/healthz", ONE))[0] == 200, "whoever balances load is always answered"


async def test_forged_requests_through_a_provider_do_not_shut_out_its_true_ones(site: Site) -> None:
    """Anybody can have Telegram's own servers send us updates of another bot: with a secret that is not ours."""
    provider = TelegramStandIn()
    forged, true = provider.text("salam"), provider.text("salam")
    async with aiohttp.ClientSession() as session:
        for _ in range(6):
            headers = {**forged.headers, SECRET_HEADER: "another", **ONE}
            async with session.post(site.url + forged.target, data=forged.body, headers=headers) as answer:
                assert answer.status == 401
        async with session.post(site.url + true.target, data=true.body, headers={**true.headers, **ONE}) as answer:
            assert answer.status == 200
        for _ in range(2):
            async with session.post(site.url + true.target, data=true.body, headers={**true.headers, **ONE}) as answer:
                last = answer.status
        assert last == 429, "the flood of one network ends"


@pytest.mark.parametrize("path", ["/healthz", "/nothing", "/p/unknown", "/webhooks/telegram"])
async def test_every_answer_forbids_what_it_does_not_need(site: Site, path: str) -> None:
    async with aiohttp.ClientSession() as session, session.get(site.url + path) as answer:
        policy = answer.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy and "frame-ancestors 'none'" in policy
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert answer.headers["Cache-Control"] == "no-store"
        assert "Server" not in answer.headers


def asked(remote: str, *told: str) -> str | None:
    headers = CIMultiDict([("X-Forwarded-For", one) for one in told])
    return whose(SimpleNamespace(remote=remote, headers=headers))  # type: ignore[arg-type]


def test_a_header_is_believed_from_our_own_proxy_only() -> None:
    assert asked("8.8.8.8", "1.1.1.1") == asked("8.8.8.8")
    assert asked("127.0.0.1", "9.9.9.9, 1.1.1.1") == asked("10.0.0.1", "9.9.9.9", "1.1.1.1") == asked("1.1.1.1")
    assert asked("127.0.0.1", "::ffff:1.1.1.1") == asked("1.1.1.1")
    assert asked("2a00:1450:4007:80e::1") == asked("2a00:1450:4007:80e:ffff::2"), "a household has a whole network"
    assert asked("127.0.0.1") is asked("127.0.0.1", "nonsense") is asked("", "") is None
