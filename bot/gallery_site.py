"""The charts behind a link, as a platform fetches them; every link that shows none gets the same answer."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from time import time

from aiohttp import web

from bot.gallery import LONGEST, PATH, Gallery
from bot.pages.chart import chart

_HEADERS = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Robots-Tag": "noindex, nofollow, noarchive",
    "X-Content-Type-Options": "nosniff",
}


@dataclass(frozen=True)
class GallerySite:
    """Draws what a link carries, each time it is asked: no picture is kept."""

    gallery: Gallery
    clock: Callable[[], float] = time

    def routes(self) -> list[web.RouteDef]:
        """Every address of a chart."""
        return [web.get(PATH + "{token}", self._show)]

    async def _show(self, request: web.Request) -> web.Response:
        token = request.match_info["token"]
        hung = self.gallery.opened(token, self.clock()) if len(token) <= LONGEST else None
        if hung is None:
            raise web.HTTPNotFound
        drawn = await asyncio.to_thread(chart, hung.series, hung.locale)
        return web.Response(body=drawn, content_type="image/png", headers=_HEADERS)
