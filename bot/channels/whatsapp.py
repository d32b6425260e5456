"""What both ways to WhatsApp have in common: the limits of its messages, and how a text goes inside a template."""

from __future__ import annotations

from collections.abc import Sequence

from bot.messages import Button

TAPS = 3  # buttons of one message
LABEL = 20  # characters of a button
TAPPED_TEXT = 1024  # characters of a message with buttons
UNASKED_HOURS = 24  # how long after a person's message we may write without a template

#: Templates know neither Darija nor its scripts: the frame around the text is in the nearest of these languages.
_LANGUAGES = {"fr": "fr", "ary-Latn": "fr", "ar": "ar", "ary": "ar"}

_LONGEST = 900  # characters; a template has 1024, its own words included


def template_language(locale: str) -> str:
    """In which language's template a text of this locale goes."""
    return _LANGUAGES.get(locale, "fr")


def one_line(text: str) -> str:
    """A text as a template takes it: no line breaks, no runs of blanks, cut at a line's end."""
    line = ""
    for part in (" ".join(part.split()) for part in text.splitlines()):
        longer = f"{line} · {part}" if line and part else line + part
        if len(longer) > _LONGEST:
            break
        line = longer
    return line or " ".join(text.split())[:_LONGEST]


def titles(buttons: Sequence[Button]) -> list[str]:
    """Their labels, short enough and no two the same: WhatsApp refuses the whole message otherwise."""
    found: list[str] = []
    for button in buttons:
        title, number = button.label[:LABEL], 1
        while title in found:
            number += 1
            title = f"{button.label[: LABEL - 3]} {number}"
        found.append(title)
    return found
