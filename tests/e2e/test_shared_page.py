"""A page behind a link in a real browser: it asks for the code, opens, locks and ends; small, plain, for everybody."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import partial
from pathlib import Path

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, BrowserContext, Page, Request, async_playwright

from bot.engine.embedded import Embedded
from bot.sharing import Publisher
from bot.storage import shares
from bot.storage.keyring import Keyring, Pepper, new_ring_text
from bot.web import build, listen
from care.summary import Episode, Measured, Summary
from handlers.turn import Line, Printed, Reply, Session, Share
from tests.e2e.service import service

CHROMIUM = shutil.which("chromium")
CHAT = "A" * 32
LARGEST = 30 * 1024  # bytes
SERIOUS = {"serious", "critical"}
SUMMARY = Summary(
    person="self",
    made_on=date(2026, 11, 22),
    conditions=("diabetes",),
    reason=("headache",),
    episodes=(Episode(date(2026, 11, 22), ("headache", "fever"), ("vomiting",), (), {"duration_hours": 72.0}),),
    results=(
        Measured("glucose_fasting", date(2026, 11, 3), Decimal("1.26"), "g/L", Decimal("0.70"), Decimal("1.10")),
        Measured("hba1c", None, Decimal("7.2"), "%"),
    ),
)


@dataclass
class Site:
    """The running site, and a way to put a page behind a link."""

    url: str
    engine: Embedded
    clock: float = 1_800_000_000.0
    asked: list[str] = field(default_factory=list)

    async def share(self, locale: str = "ary", hours: float = 24) -> tuple[str, str]:
        """Link and code of a new page."""
        reply = Reply((), Session(), effects=(Share(SUMMARY, hours),))
        said, pages = await Publisher(self.url)(reply, locale)
        for page in pages:
            await self.engine.write(partial(shares.add, name=CHAT, page=page, now=self.clock))
        link, code = (line for line in said.lines if isinstance(line, Printed) or line.args)
        assert isinstance(link, Printed) and isinstance(code, Line)
        spoken = code.args["code"]
        assert isinstance(spoken, Printed)
        return link.text, spoken.text


@pytest.fixture
async def site(tmp_path: Path) -> AsyncIterator[Site]:
    engine = Embedded(tmp_path / "shared.db", Keyring.parse(new_ring_text()), Pepper(b"p" * 32))
    site = Site("", engine)

    async def ready() -> bool:
        return True

    runner = await listen(build({}, engine, ready, clock=lambda: site.clock), "127.0.0.1", 0)
    site.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield site
    await runner.cleanup()
    await engine.stop(1)


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as started:
        browser = await started.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        yield browser
        await browser.close()


@pytest.fixture
async def phone(browser: Browser, site: Site) -> AsyncIterator[Page]:
    """A small phone without script, that notes every address asked for."""
    context = await browser.new_context(viewport={"width": 320, "height": 568}, java_script_enabled=False)
    yield await _noting(context, site)
    await context.close()


async def _noting(context: BrowserContext, site: Site) -> Page:
    page = await context.new_page()

    def note(request: Request) -> None:
        site.asked.append(request.url)

    page.on("request", note)
    return page


async def enter(page: Page, code: str) -> int:
    """Type a code and open; the status of the answer."""
    await page.get_by_label("Code").fill(code)
    async with page.expect_navigation() as going:
        await page.get_by_role("button").click()
    answer = await going.value
    assert answer is not None
    return answer.status


async def visit(page: Page, link: str) -> int:
    answer = await page.goto(link)
    assert answer is not None
    return answer.status


async def text_of(page: Page) -> str:
    return await page.locator("body").inner_text()


async def test_link_and_code_open_it_and_nothing_else_is_loaded(site: Site, phone: Page) -> None:
    link, code = await site.share()
    assert await visit(phone, link) == 200
    assert "mal de tête" not in await phone.content()
    assert await enter(phone, code) == 200
    shown = await text_of(phone)
    assert "mal de tête" in shown and "حريق الراس" in shown and "1,26 g/L" in shown
    assert set(site.asked) == {link}
    assert await phone.locator("script, img, link, iframe").count() == 0
    told = await site.engine.read(partial(shares.of_chat, name=CHAT, now=site.clock))
    assert len(told.opened) == 1, "asking for the code is no opening"


async def test_digits_of_any_script_and_spacing_are_the_same_code(site: Site, phone: Page) -> None:
    link, code = await site.share()
    await visit(phone, link)
    arabic = code.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")).replace(" ", "")
    assert await enter(phone, arabic) == 200


async def test_a_wrong_code_says_so_and_five_lock_it_for_good(site: Site, phone: Page) -> None:
    link, code = await site.share()
    wrong = f"{(int(code.replace(' ', '')) + 1) % 10**6:06}"
    await visit(phone, link)
    assert await enter(phone, "12") == 400, "what is no code is no try"
    for _ in range(4):
        assert await enter(phone, wrong) == 403
        assert await phone.get_by_role("alert").count() == 1
    assert await enter(phone, wrong) == 404
    assert await visit(phone, link) == 404
    locked = await phone.content()
    told = await site.engine.read(partial(shares.of_chat, name=CHAT, now=site.clock))
    assert (told.locked, told.opened) == (1, ())
    assert await visit(phone, link[:-22] + "A" * 22) == 404
    assert await phone.content() == locked, "a locked link and one that never was say the same"


async def test_once_ended_an_open_page_shows_nothing_when_loaded_again(site: Site, phone: Page) -> None:
    link, code = await site.share()
    await visit(phone, link)
    await enter(phone, code)
    await site.engine.write(partial(shares.revoke, name=CHAT))
    answer = await phone.reload()
    assert answer is not None and answer.status == 404
    assert "mal de tête" not in await phone.content()


async def test_it_expires(site: Site, phone: Page) -> None:
    link, code = await site.share(hours=1)
    await visit(phone, link)
    site.clock += 3601
    assert await enter(phone, code) == 404
    assert await visit(phone, link) == 404


async def test_who_tries_many_codes_has_to_wait(site: Site, phone: Page) -> None:
    statuses = []
    for _ in range(4):
        link, code = await site.share()
        await visit(phone, link)
        for _ in range(5):
            statuses.append(await enter(phone, f"{(int(code.replace(' ', '')) + 1) % 10**6:06}"))
    assert statuses == [403, 403, 403, 403, 404] * 4
    link, code = await site.share()
    await visit(phone, link)
    assert await enter(phone, code) == 429


@pytest.mark.parametrize("locale", ["fr", "ar", "ary", "ary-Latn"])
async def test_it_is_small_and_says_which_language_is_where(site: Site, phone: Page, locale: str) -> None:
    link, code = await site.share(locale)
    await visit(phone, link)
    assert len((await phone.content()).encode()) <= LARGEST
    await enter(phone, code)
    assert len((await phone.content()).encode()) <= LARGEST
    assert await phone.locator("html").get_attribute("lang") == "fr"
    own = phone.locator("h2 .own").first
    if locale == "fr":
        assert await own.count() == 0
    else:
        direction = "rtl" if locale in ("ar", "ary") else "ltr"
        assert (await own.get_attribute("lang"), await own.get_attribute("dir")) == (locale, direction)


async def test_nothing_is_wider_than_a_small_phone(site: Site, browser: Browser) -> None:
    context = await browser.new_context(viewport={"width": 320, "height": 568}, bypass_csp=True)
    page = await context.new_page()
    link, code = await site.share("ary-Latn")
    await visit(page, link)
    assert await page.evaluate("document.documentElement.scrollWidth") <= 320
    await enter(page, code)
    assert await page.evaluate("document.documentElement.scrollWidth") <= 320
    await context.close()


@pytest.mark.parametrize("locale", ["ar", "ary-Latn"])
async def test_no_serious_fault_of_accessibility(site: Site, browser: Browser, locale: str) -> None:
    context = await browser.new_context(bypass_csp=True)  # the policy forbids the script that checks, as any other
    page = await context.new_page()
    link, code = await site.share(locale)
    await visit(page, link)
    assert await _faults(page) == []
    await enter(page, "000000" if code != "000 000" else "000001")
    assert await _faults(page) == []
    await enter(page, code)
    assert await _faults(page) == []
    await visit(page, link[:-4] + "AAAA")
    assert await _faults(page) == []
    await context.close()


async def _faults(page: Page) -> list[str]:
    found = await Axe().run(page)
    faults = [one for one in found.response["violations"] if one["impact"] in SERIOUS]
    return [json.dumps(one["nodes"][0]["failureSummary"]) for one in faults]


async def test_the_policy_holds_against_a_script_and_a_frame(site: Site, browser: Browser) -> None:
    context = await browser.new_context()
    page = await context.new_page()
    link, _ = await site.share()
    answer = await page.goto(link)
    assert answer is not None
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["referrer-policy"] == "no-referrer"
    assert "noindex" in answer.headers["x-robots-tag"]
    added = page.evaluate(
        "new Promise(done => { const one = document.createElement('script'); one.textContent = 'window.ran = 1';"
        " document.body.append(one); setTimeout(() => done(window.ran || 0), 0) })"
    )
    assert await added == 0
    await context.close()


async def test_from_the_chat_to_the_browser_and_back_without_a_trace(tmp_path: Path, browser: Browser) -> None:
    async with service(tmp_path) as running:
        telegram = running.telegram
        for text in ("j'ai mal à la tête", "non", "non", "partage avec mon médecin"):
            await running.tell(telegram, text, "77123")
        said = (await running.tell(telegram, "oui", "77123")).text
        link, code = re.findall(r"/p/[\w-]+|\d{3} \d{3}", said)
        page = await browser.new_page()
        assert await visit(page, running.site + link) == 200
        assert await enter(page, code) == 200
        assert "mal de tête" in await text_of(page)
        assert "une fois" in (await running.tell(telegram, "qui a vu ?", "77123")).text
        kept = running.bytes_kept()
        assert not [trace for trace in (link, link[3:], code, "mal de tête") if trace.encode() in kept]
        await running.tell(telegram, "annule le partage", "77123")
        answer = await page.reload()
        assert answer is not None and answer.status == 404
        assert await running.end() == 0
        assert not [trace for trace in (link[3:], code) if trace.encode() in running.bytes_kept()]
