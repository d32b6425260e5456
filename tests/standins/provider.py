"""What the stand-ins share: a server on a free local port, a record of what was sent, faults on order."""

from __future__ import annotations

import asyncio
import gzip
import io
from abc import ABC, abstractmethod
from collections import defaultdict, deque
from dataclasses import dataclass
from enum import Enum
from typing import Literal, Self

import aiohttp
from aiohttp import web
from yarl import URL

from bot.channels.channel import Delivery

Operation = Literal["send", "upload", "fetch", "download", "erase", "announce"]
"""`upload` brings bytes, `fetch` asks where a file is, `download` for its bytes; `announce` is all the rest."""


class Fault(Enum):
    """What can go wrong at a provider, once for each time it is ordered."""

    TOO_MANY = "429, and how long to wait"
    BROKEN = "500 in the provider's own words"
    GATEWAY = "502 from something in front of the provider"
    HANG = "accepted, and never answered"
    DROP = "accepted, and the connection closed"
    BLOCKED = "the person does not want us"
    EXPIRED = "the file is no longer there"
    PACKED = "the file arrives compressed although nobody asked"
    ENDLESS = "the file arrives without length and does not end at 20 MB"
    ASTRAY = "the file is said to be on another host"
    INWARD = "the file is said to be in the operator's own network"


ELSEWHERE = {
    Fault.ASTRAY: "https://elsewhere.example/file",
    Fault.INWARD: "http://169.254.169.254/latest/meta-data",
}


@dataclass(frozen=True)
class Sent:
    """One message the provider accepted; `buttons` are (label, payload), `picture` and `file` what it came with.

    `link`: the address of a picture that the provider is to fetch.
    `template`: the approved template in which the text went, as one of its variables.
    """

    address: str
    text: str
    buttons: tuple[tuple[str, str], ...] = ()
    picture: bytes = b""
    file: bytes = b""
    link: str = ""
    template: str | None = None


class StandIn(ABC):
    """One provider. Use as an async context manager; `url` is its address while it runs."""

    url: str
    wait_seconds = 7
    public_url = "https://sehti.example"
    largest_request = 1 << 20

    def __init__(self) -> None:
        self.sent: list[Sent] = []
        self.violations: list[str] = []
        self.files: dict[str, bytes] = {}
        self._news: asyncio.Queue[Sent] = asyncio.Queue()
        self._faults: dict[Operation, deque[Fault]] = defaultdict(deque)
        self._closing = asyncio.Event()
        self._number = 0

    @abstractmethod
    def routes(self) -> list[web.RouteDef]:
        """The provider's addresses."""

    async def __aenter__(self) -> Self:
        application = web.Application(client_max_size=self.largest_request)
        application.add_routes(self.routes())
        self._runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        host, port = self._runner.addresses[0][:2]
        self.url = f"http://{host}:{port}"
        return self

    async def __aexit__(self, *_: object) -> None:
        self._closing.set()
        await self._runner.cleanup()

    def order(self, operation: Operation, *faults: Fault) -> None:
        """The next requests of this kind fail in these ways, one each."""
        self._faults[operation].extend(faults)

    def calm(self) -> None:
        """Forget the faults that were ordered and did not happen."""
        self._faults.clear()

    async def answers(self, count: int = 1, within: float = 10.0) -> list[Sent]:
        """The next `count` messages accepted, in order; TimeoutError when they do not come."""
        async with asyncio.timeout(within):
            return [await self._news.get() for _ in range(count)]

    async def knock(self, site: str, delivery: Delivery) -> int:
        """Post one delivery to our web server as the provider would; the status of the answer."""
        address = URL(site + delivery.target, encoded=True)
        async with (
            aiohttp.ClientSession() as session,
            session.post(address, data=io.BytesIO(delivery.body), headers=delivery.headers) as answer,
        ):
            return answer.status

    def accept(self, sent: Sent) -> None:
        """Put one message on record."""
        self.sent.append(sent)
        self._news.put_nowait(sent)

    def next_fault(self, operation: Operation) -> Fault | None:
        """What was ordered for this request, if anything."""
        return self._faults[operation].popleft() if self._faults[operation] else None

    def number(self) -> int:
        """A number never used before, for ids."""
        self._number += 1
        return self._number

    async def vanish(self, request: web.Request, fault: Fault) -> web.Response:
        """The faults that end without an answer, or without one of the provider's."""
        if fault is Fault.HANG:
            await self._closing.wait()
        if fault is Fault.DROP and request.transport:
            request.transport.abort()
        return web.Response(status=502, text="<html>Bad Gateway</html>", content_type="text/html")

    async def serve(self, request: web.Request, data: bytes | None, fault: Fault | None) -> web.StreamResponse:
        """One file, or the ordered trouble with it."""
        if fault is Fault.ENDLESS:
            return await self._endless(request)
        if fault in (Fault.HANG, Fault.DROP, Fault.GATEWAY):
            return await self.vanish(request, fault)
        trouble = {
            Fault.TOO_MANY: (429, {"Retry-After": str(self.wait_seconds)}),
            Fault.BROKEN: (500, {}),
            Fault.EXPIRED: (404, {}),
            Fault.ASTRAY: (302, {"Location": ELSEWHERE[Fault.ASTRAY]}),
            Fault.INWARD: (302, {"Location": ELSEWHERE[Fault.INWARD]}),
            Fault.PACKED: (200, {"Content-Encoding": "gzip"}),
            None: (200 if data is not None else 404, {}),
        }
        status, headers = trouble[fault]
        body = gzip.compress(data or b"") if fault is Fault.PACKED else data
        return web.Response(status=status, headers=headers, body=body)

    async def _endless(self, request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        for _ in range(400):
            await response.write(bytes(1 << 16))
        return response
