"""The pages behind a link, as a browser sees them: asks for the code, then shows what was sealed.

A link that is unknown, expired, locked or revoked gets one and the same answer. No link and no address is ever
logged or counted; addresses are held in memory, as hashes, for as long as their tries are limited.
"""

from __future__ import annotations

import asyncio
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from http import HTTPStatus
from time import time
from urllib.parse import parse_qs

from aiohttp import web
from limits import RateLimitItemPerMinute
from limits.aio.storage import MemoryStorage
from limits.aio.strategies import FixedWindowRateLimiter

from bot.doors import whose
from bot.engine.engine import Store, Unavailable
from bot.pages import shared
from bot.pages.markup import policy
from bot.sharing import DIGITS, PATH, Link, opened, stands
from understanding.appointments import CASABLANCA

TRIES = RateLimitItemPerMinute(20, 10)  # codes of one address in ten minutes, whatever the links
_LONGEST_FORM = 200  # bytes
_NOBODY = "nobody's"  # of all whose network is not known together
_HEADERS = {
    "Content-Security-Policy": policy(),
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Robots-Tag": "noindex, nofollow, noarchive",
    "X-Content-Type-Options": "nosniff",
}


@dataclass(frozen=True)
class SharedSite:
    """Serves what the store holds. `slowest_body`: seconds a browser may take to send its form."""

    store: Store
    slowest_body: float
    clock: Callable[[], float] = time
    _limiter: FixedWindowRateLimiter = field(default_factory=lambda: FixedWindowRateLimiter(MemoryStorage()))

    def routes(self) -> list[web.RouteDef]:
        """Every address of a page."""
        path = PATH + "{secret}"
        return [web.get(path, self._ask), web.post(path, self._open)]

    async def _ask(self, request: web.Request) -> web.Response:
        link = Link.parse(request.match_info["secret"])
        if link is None or not await self._stands(link):
            return _gone()
        return _page(HTTPStatus.OK, shared.form())

    async def _open(self, request: web.Request) -> web.Response:
        """The page for the right code; the form again for a wrong one, until there have been too many."""
        code = await self._code(request)
        if not await self._limiter.hit(TRIES, whose(request) or _NOBODY):
            return _page(HTTPStatus.TOO_MANY_REQUESTS, shared.too_many())
        link = Link.parse(request.match_info["secret"])
        if link is None or not await self._stands(link):
            return _gone()
        if len(code) != DIGITS:
            return _page(HTTPStatus.BAD_REQUEST, shared.form("share-page-digits"))
        try:
            found = await opened(self.store, link, code, self.clock())
        except Unavailable:
            raise web.HTTPServiceUnavailable from None
        if found is not None:
            return _page(HTTPStatus.OK, shared.opened(found.page, datetime.fromtimestamp(found.expires, CASABLANCA)))
        if not await self._stands(link):
            return _gone()
        return _page(HTTPStatus.FORBIDDEN, shared.form("share-page-wrong"))

    async def _stands(self, link: Link) -> bool:
        try:
            return await stands(self.store, link, self.clock())
        except Unavailable:
            raise web.HTTPServiceUnavailable from None

    async def _code(self, request: web.Request) -> str:
        """The digits typed, whatever script they are in and whatever stands between them. Raises HTTPException."""
        if request.content_length is None or request.content_length > _LONGEST_FORM:
            raise web.HTTPRequestEntityTooLarge(_LONGEST_FORM, request.content_length or 0)
        try:
            async with asyncio.timeout(self.slowest_body):
                sent = await request.read()
        except TimeoutError:
            raise web.HTTPRequestTimeout from None
        typed = "".join(parse_qs(sent.decode("utf8", "replace")).get("code", ()))
        return "".join(str(unicodedata.digit(one)) for one in typed if one.isdigit())


def _gone() -> web.Response:
    return _page(HTTPStatus.NOT_FOUND, shared.gone())


def _page(status: HTTPStatus, page: bytes) -> web.Response:
    return web.Response(status=status, body=page, content_type="text/html", charset="utf-8", headers=_HEADERS)
