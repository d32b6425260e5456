"""HTML as a tree: what is text can never become markup, and every page has the same frame, style and policy."""

from __future__ import annotations

import hashlib
from base64 import b64encode
from functools import cache
from importlib.resources import files
from string import Template
from xml.etree.ElementTree import Element, tostring

from bot.words import enumerate_in, languages
from handlers.turn import Printed, Term

FRENCH = "fr"  # the language medicine is written in


def element(tag: str, *children: Element | str, **attributes: str) -> Element:
    """An element with text and elements in order; `class_` and `for_` stand for `class` and `for`."""
    made = Element(tag, {name.rstrip("_"): value for name, value in attributes.items()})
    for child in children:
        if isinstance(child, Element):
            made.append(child)
        elif len(made):
            made[-1].tail = (made[-1].tail or "") + child
        else:
            made.text = (made.text or "") + child
    return made


def in_variety(locale: str, text: str) -> Element:
    """Text that says which language it is and in which direction it runs."""
    return element("span", text, class_="own", lang=locale, dir=languages()[locale]["direction"])


def in_both(locale: str, said: Term | Printed) -> tuple[Element | str, ...]:
    """A thing in French, and beside it in another variety where that says it otherwise."""
    french, own = enumerate_in(FRENCH, (said,)), enumerate_in(locale, (said,))
    same = locale == FRENCH or isinstance(said, Printed)
    return (french,) if same else (french, in_variety(locale, own))


def written(*elements: Element) -> str:
    """The elements as HTML."""
    return "\n".join(tostring(one, encoding="unicode", method="html") for one in elements)


def framed(title: str, main: str) -> bytes:
    """A whole page around what `written` gave."""
    return Template(_file("shared.html")).substitute(title=title, style=_style(), main=main).encode()


@cache
def policy() -> str:
    """Content-Security-Policy of every page: our own style by its hash, our own form, and nothing else at all."""
    style = b64encode(hashlib.sha256(_style().encode()).digest()).decode()
    return (
        f"default-src 'none'; style-src 'sha256-{style}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
    )


@cache
def _style() -> str:
    return _file("shared.css")


@cache
def _file(name: str) -> str:
    return (files("bot.pages") / name).read_text(encoding="utf8")
