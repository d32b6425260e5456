"""The page that a professional opens: asks for the code, then shows what was shared, in French and in another variety.

Plain HTML that any browser of the last twenty years shows: no script, no picture, nothing from anywhere else.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from functools import partial
from xml.etree.ElementTree import Element

from bot.pages.markup import FRENCH, element, framed, in_both, written
from bot.words import say
from care.summary import Measured, Summary
from handlers.page_lines import Section, day, interval, mark, sections, value
from handlers.turn import Printed, Term

BESIDE = "ar"  # before the code is told; which variety the person speaks is sealed until then
LARGEST = 28_000  # bytes of what is shared; with the frame around it the page has 30 KB at most
_MOST = (60, 30, 15, 8, 4, 2, 1)  # entries of a list, fewer until the page is small enough
_LATER = ("questions",)  # sections after the results
_COLUMNS = ("test", "value", "range")


def form(wrong: str = "") -> bytes:
    """Asks for the code; `wrong` is the id of what was wrong with the last one."""
    told = [element("p", *in_both(BESIDE, Term(wrong)), class_="wrong", role="alert")] if wrong else []
    field = {"name": "code", "id": "code", "type": "text", "inputmode": "numeric", "autocomplete": "off"}
    asked = element(
        "form",
        element("label", *in_both(BESIDE, Term("share-page-code")), for_="code"),
        element("input", **field, maxlength="12", class_="code", required="required"),
        element("button", *in_both(BESIDE, Term("share-page-open")), type="submit", class_="open"),
        method="post",
    )
    return _page(_told(BESIDE, "h1", "share-page-title"), _told(BESIDE, "p", "share-page-ask"), *told, asked)


def gone() -> bytes:
    """What every link gets that opens nothing: says not why, and not whether there ever was a page."""
    return _page(_told(BESIDE, "h1", "share-page-gone"), _told(BESIDE, "p", "share-page-gone-why"))


def too_many() -> bytes:
    """Who tries too many codes has to wait."""
    return _page(_told(BESIDE, "h1", "share-page-wait"))


def opened(sealed: bytes, until: datetime) -> bytes:
    """The page around what was sealed, with the time it closes."""
    closing = element("p", *in_both(BESIDE, Term("share-page-until", {"until": Printed(f"{until:%d/%m/%Y %H:%M}")})))
    return _framed(f"{sealed.decode()}\n{written(closing)}")


def content(summary: Summary, locale: str) -> bytes:
    """What is sealed: the summary in French, and beside it in the variety of the person; the oldest goes first."""
    made = b""
    for most in _MOST:
        made = written(*_content(summary, locale, most)).encode()
        if len(made) <= LARGEST:
            break
    return made


def _content(summary: Summary, locale: str, most: int) -> Iterator[Element]:
    parts = {section.id: list(_section(section, locale, most)) for section in sections(summary)}
    yield _told(locale, "h1", "page-title")
    yield element("p", *in_both(locale, Term("page-made-on", {"date": Printed(day(summary.made_on))})))
    yield element("p", *in_both(locale, Term("page-notice-doctor")), class_="notice")
    for name, part in parts.items():
        yield from part if name not in _LATER else ()
    yield from _results(summary, locale, most)
    for name in _LATER:
        yield from parts.get(name, ())


def _section(section: Section, locale: str, most: int) -> Iterator[Element]:
    both = partial(in_both, locale)
    yield _told(locale, "h2", f"page-section-{section.id}")
    if not section.items:
        yield _told(locale, "p", "page-untold")
        return
    yield element("ul", *(element("li", *both(item)) for item in section.items[:most]))
    if left := len(section.items) - most:
        yield from _left(locale, "page-older" if section.dated else "page-others", left)


def _results(summary: Summary, locale: str, most: int) -> Iterator[Element]:
    """A table: the analyte in both, the rest as printed."""
    if not summary.results and not summary.not_copied:
        return
    yield _told(locale, "h2", "page-section-results")
    if summary.results:
        head = element("tr", *(element("th", say(FRENCH, f"page-column-{one}"), scope="col") for one in _COLUMNS))
        rows = [_row(one, locale) for one in summary.results[:most]]
        yield element("table", element("thead", head), element("tbody", *rows))
        yield _told(locale, "p", "page-results-note")
    yield from _left(locale, "page-older", len(summary.results) - most)
    yield from _left(locale, "page-results-not-copied", summary.not_copied)


def _row(one: Measured, locale: str) -> Element:
    told = say(FRENCH, f"labs-side-{one.word}") if one.word else value(one)
    flag = (" ", element("span", mark(one), class_="flag")) if mark(one) else ()
    when = day(one.on) if one.on else say(FRENCH, "page-undated")
    return element(
        "tr",
        element("th", *in_both(locale, Term(f"analyte-{one.analyte}")), scope="row"),
        element("td", told, *flag, element("br"), when),
        element("td", interval(one) or say(FRENCH, "page-unprinted")),
    )


def _left(locale: str, message: str, count: int) -> Iterator[Element]:
    """How many are not shown, where any is not."""
    if count > 0:
        french, *own = in_both(locale, Term(message))
        yield element("p", french, f" {count}", *own)


def _told(locale: str, tag: str, message: str) -> Element:
    return element(tag, *in_both(locale, Term(message)))


def _page(*elements: Element) -> bytes:
    return _framed(written(*elements))


def _framed(main: str) -> bytes:
    return framed(say(FRENCH, "share-page-name"), f"<main>\n{main}\n</main>")
