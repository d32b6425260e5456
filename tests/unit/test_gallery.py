"""Links that carry their chart: only ours open, only for a while, and nobody reads values out of one."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

import pytest
import pytest_asyncio
from aiohttp import ClientSession
from aiohttp.test_utils import TestServer
from aiohttp.web import Application

from bot.gallery import LASTS, LONGEST, PATH, Gallery
from bot.gallery_site import GallerySite
from bot.pages.chart import MOST_POINTS
from care.trends import Dated, Series

NOW = 1_790_000_000.0
SITE = "https://sehti.example"
GALLERY = Gallery(SITE, "p" * 32)
POINTS = tuple(
    Dated(date(2020, 1, 1) + timedelta(37 * n), Decimal(f"{1 + n / 100:.2f}"), "g/L", Decimal("0.70"), Decimal("1.10"))
    for n in range(60)
)
SERIES = Series("glucose_fasting", "g/L", POINTS)


def token_of(link: str) -> str:
    assert link.startswith(SITE + PATH)
    return link.removeprefix(SITE + PATH)


def test_a_link_opens_to_what_was_put_behind_it() -> None:
    hung = GALLERY.opened(token_of(GALLERY.link(SERIES, "ar", NOW)), NOW + LASTS - 1)
    assert hung is not None
    assert (hung.locale, hung.series.analyte, hung.series.unit) == ("ar", "glucose_fasting", "g/L")
    assert hung.series.points == POINTS[-MOST_POINTS:]


def test_a_link_ends() -> None:
    assert GALLERY.opened(token_of(GALLERY.link(SERIES, "fr", NOW)), NOW + LASTS + 1) is None


def test_a_link_of_many_values_is_one_every_client_takes_and_says_none_of_them() -> None:
    link = GALLERY.link(SERIES, "ary-Latn", NOW)
    assert len(link) <= LONGEST
    assert re.fullmatch(r"[A-Za-z0-9_-]+", token_of(link))
    assert "glucose" not in link
    assert GALLERY.link(SERIES, "fr", NOW) != GALLERY.link(SERIES, "fr", NOW)


@pytest.mark.parametrize("token", ["", "a", "====", "é", "A" * 40, "../../etc/passwd", "%00"])
def test_what_is_no_link_of_ours_opens_nothing(token: str) -> None:
    assert GALLERY.opened(token, NOW) is None


def test_an_altered_link_and_one_of_another_installation_open_nothing() -> None:
    token = token_of(GALLERY.link(SERIES, "fr", NOW))
    for place in (0, len(token) // 2, len(token) - 3):
        other = "A" if token[place] != "A" else "B"
        assert GALLERY.opened(token[:place] + other + token[place + 1 :], NOW) is None
    assert Gallery(SITE, "q" * 32).opened(token, NOW) is None


@dataclass
class Door:
    url: str
    clock: float


@pytest_asyncio.fixture
async def door() -> AsyncIterator[Door]:
    door = Door("", NOW)
    application = Application()
    application.add_routes(GallerySite(GALLERY, lambda: door.clock).routes())
    async with TestServer(application) as server:
        door.url = str(server.make_url("/")).rstrip("/")
        yield door


async def test_a_platform_fetches_a_small_picture_and_nobody_keeps_it(door: Door) -> None:
    path = GALLERY.link(SERIES, "ary", NOW).removeprefix(SITE)
    async with ClientSession() as session:
        async with session.get(door.url + path) as answer:
            assert (answer.status, answer.content_type) == (200, "image/png")
            assert answer.headers["Cache-Control"] == "no-store"
            drawn = await answer.read()
            assert drawn.startswith(b"\x89PNG")
            assert len(drawn) <= 8 * 1024
        door.clock += LASTS + 1
        for late_or_wrong in (path, PATH + "x", PATH + "A" * 3000):
            async with session.get(door.url + late_or_wrong) as answer:
                assert answer.status == 404
