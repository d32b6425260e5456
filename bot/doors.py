"""Who may come in: so many requests from one network, fewer refused ones, and nobody who never ends their request.

Networks are held in memory, as hashes nobody can turn back after a restart, for as long as their visits are counted.
"""

from __future__ import annotations

import asyncio
import hashlib
import math
import os
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from functools import lru_cache
from http import HTTPStatus
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from time import time

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware
from aiohttp.web_protocol import RequestHandler
from limits import RateLimitItem, RateLimitItemPerMinute
from limits.aio.strategies import FixedWindowRateLimiter

from bot.metrics import CUT, LIMITED
from bot.windows import Windows

REQUESTS, REFUSALS = 60_000, 120  # of one network a minute: Meta's fastest tier is 1,000 messages a second
MOST_FIELDS, LONGEST_LINE = 64, 8190  # header fields of a request, bytes of one of them
SLOWEST_HEAD = 10.0  # seconds until a new connection must have brought one whole head of a request
_NETWORK = {4: 32, 6: 64}  # bits of an address that one household or phone cannot change
_PEPPER = os.urandom(16)
_SIGNED = "/webhooks/"
_PROBES = ("/healthz", "/readyz")  # whoever balances load asks often


def whose(request: web.Request) -> str | None:
    """A hash that stands for the network a request comes from; None when only our own proxy is known."""
    told = ",".join(request.headers.getall("X-Forwarded-For", ())).rpartition(",")[2].strip()
    return _network(request.remote or "", told)


@lru_cache(maxsize=4096)
def _network(remote: str, told: str) -> str | None:
    """`told`: what a proxy in front of us added to a header; it is believed from a private address only."""
    known = _parsed(remote)
    if known is None or not known.is_global:
        known = _parsed(told)
    if known is None:
        return None
    network = ip_network((known, _NETWORK[known.version]), strict=False)
    return hashlib.blake2b(str(network).encode(), key=_PEPPER, digest_size=16).hexdigest()


def _parsed(address: str) -> IPv4Address | IPv6Address | None:
    try:
        known = ip_address(address)
    except ValueError:
        return None
    return (known.ipv4_mapped or known) if isinstance(known, IPv6Address) else known


@dataclass(frozen=True)
class Gate:
    """Counts what each network sends in a minute, and how much of it was refused.

    Refusals at a webhook shut nobody out: whoever has the provider send forged requests, with a bot of their own that
    names our address, would shut out the provider's true ones.
    """

    requests: RateLimitItem
    refusals: RateLimitItem
    _limiter: FixedWindowRateLimiter = field(default_factory=lambda: FixedWindowRateLimiter(Windows()))

    def middleware(self) -> Middleware:
        """Answers 429 to who comes too often; everybody else is let through, and refusals are counted."""

        @web.middleware
        async def limited(request: web.Request, handler: Handler) -> web.StreamResponse:
            visitor = whose(request)
            if visitor is None or request.path in _PROBES:
                return await handler(request)
            refusable = not request.path.startswith(_SIGNED)
            if wait := await self._wait(visitor, refusable):
                LIMITED.inc()
                raise web.HTTPTooManyRequests(headers={"Retry-After": str(wait)})
            try:
                answer = await handler(request)
            except web.HTTPException as refusal:
                await self._count(visitor, refusal.status, refusable)
                raise
            await self._count(visitor, answer.status, refusable)
            return answer

        return limited

    @classmethod
    def of(cls, requests: int = REQUESTS, refusals: int = REFUSALS) -> Gate:
        """With these limits a minute."""
        return cls(RateLimitItemPerMinute(requests), RateLimitItemPerMinute(refusals))

    async def _wait(self, visitor: str, refusable: bool) -> int:
        """Seconds this network has to wait; 0: none."""
        if not await self._limiter.hit(self.requests, "requests", visitor):
            return await self._left(self.requests, "requests", visitor)
        if refusable and not await self._limiter.test(self.refusals, "refusals", visitor):
            return await self._left(self.refusals, "refusals", visitor)
        return 0

    async def _left(self, limit: RateLimitItem, of: str, visitor: str) -> int:
        window = await self._limiter.get_window_stats(limit, of, visitor)
        return max(1, math.ceil(window.reset_time - time()))

    async def _count(self, visitor: str, status: int, refusable: bool) -> None:
        if refusable and HTTPStatus.BAD_REQUEST <= status < HTTPStatus.INTERNAL_SERVER_ERROR:
            await self._limiter.hit(self.refusals, "refusals", visitor)


@dataclass(frozen=True)
class Watch:
    """Cuts connections that bring no whole head of a request in time; later requests have the keep-alive's time."""

    slowest: float = SLOWEST_HEAD
    _served: set[RequestHandler] = field(default_factory=set)

    def saw(self, request: web.Request) -> None:
        """This connection has brought a whole head."""
        self._served.add(request.protocol)

    def over(self, runner: web.AppRunner) -> Callable[[web.Application], AsyncIterator[None]]:
        """For as long as the application runs."""

        async def watched(_: web.Application) -> AsyncIterator[None]:
            watching = asyncio.create_task(self._look(runner))
            yield
            watching.cancel()

        return watched

    async def _look(self, runner: web.AppRunner) -> None:
        loop = asyncio.get_running_loop()
        since: dict[RequestHandler, float] = {}
        while True:
            await asyncio.sleep(self.slowest / 4)
            now, open_now = loop.time(), runner.server.connections if runner.server else []
            self._served.intersection_update(open_now)
            since = {one: since.get(one, now) for one in open_now if one not in self._served}
            for one, began in since.items():
                if now - began >= self.slowest:
                    CUT.inc()
                    one.force_close()
