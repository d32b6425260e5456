"""From a Reply (ids) to one Outgoing: words, source line, numbered choices, cut to the limits of the channel."""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.channels.channel import Limits
from bot.messages import Button, Outgoing
from bot.words import has, say
from care.knowledge import Source
from care.terms import Level
from handlers.turn import Choice, Line, Printed, Reply

LONGEST, LONGEST_URGENT = 600, 300  # characters we aim at, whatever the channel could carry
_ISOLATES = re.compile("[\u2066-\u2069]")


def compose(reply: Reply, locale: str, limits: Limits, sources: Mapping[str, Source]) -> Outgoing:
    """One message. Its choices are buttons where the channel can show them all, else numbered lines."""
    choices = reply.choices[: limits.buttons]
    tapped = _can_be_tapped(choices, limits)
    text = _fitted(reply, locale, limits, sources, "" if tapped else _numbered(choices, locale))
    if tapped and choices and len(text) > (limits.tapped_text or limits.text):
        tapped = False
        text = _fitted(reply, locale, limits, sources, _numbered(choices, locale))
    buttons = tuple(_button(choice, locale, limits) for choice in choices) if tapped else ()
    opener = say(locale, "choices-button-open") if buttons else ""
    urgent = reply.level is Level.EMERGENCY
    return Outgoing(text=text[: limits.text], buttons=buttons, opener=opener, urgent=urgent)


def _can_be_tapped(choices: tuple[Choice, ...], limits: Limits) -> bool:
    few = len(choices) <= (limits.taps or limits.buttons)
    return few and not limits.numbered and all(len(one.payload.encode()) <= limits.payload for one in choices)


def _fitted(reply: Reply, locale: str, limits: Limits, sources: Mapping[str, Source], tail: str) -> str:
    """Lines that may be dropped go, the most droppable first, until it is short enough; never mid-line."""
    urgent = reply.level is Level.EMERGENCY
    asked = [line for line in reply.lines if isinstance(line, Line) and line.question]
    kept: list[Line | Printed] = [line for line in reply.lines if line not in asked]
    if reply.sources and not urgent:
        kept.append(_source_line(reply, sources))
    kept += asked
    text = _text(kept, locale, tail)
    longest = LONGEST_URGENT if urgent else LONGEST
    while len(text) > min(longest, limits.text) and (droppable := _droppable(kept)):
        kept.remove(max(droppable, key=lambda line: line.drop))
        text = _text(kept, locale, tail)
    return text


def crowds_out(longer: Reply, shorter: Reply, locale: str, limits: Limits, sources: Mapping[str, Source]) -> bool:
    """Whether the longer answer would lose a line that the shorter one has room for."""
    said, rest = (compose(one, locale, limits, sources).text.splitlines() for one in (longer, shorter))
    return not set(rest) <= set(said)


def _droppable(lines: list[Line | Printed]) -> list[Line]:
    return [line for line in lines if isinstance(line, Line) and line.drop]


def _text(lines: list[Line | Printed], locale: str, tail: str) -> str:
    spoken = [line.text if isinstance(line, Printed) else _spoken(line, locale) for line in lines]
    return "\n".join([*spoken, *([tail] if tail else [])])


def _spoken(line: Line, locale: str) -> str:
    """An emergency is never silent: were its own text ever missing, the general one is said."""
    if line.id.startswith("emergency-") and not has(locale, line.id):
        return say(locale, "emergency-general")
    return say(locale, line.id, line.args)


def _source_line(reply: Reply, sources: Mapping[str, Source]) -> Line:
    """One source, the first that was read or seen; publisher and title come from the knowledge, never translated."""
    known = [sources[one] for one in reply.sources if one in sources]
    ranked = sorted(known, key=lambda source: ("found", "listed", "conflict", "memory").index(source.status))
    source = ranked[0]
    return Line("source-line", {"publisher": source.publisher or source.title, "title": source.title}, drop=1)


def _numbered(choices: tuple[Choice, ...], locale: str) -> str:
    return "\n".join(f"{number}. {say(locale, choice.label, choice.args)}" for number, choice in enumerate(choices, 1))


def _button(choice: Choice, locale: str, limits: Limits) -> Button:
    return Button(payload=choice.payload, label=_short(say(locale, choice.label, choice.args), limits.label))


def _short(label: str, most: int) -> str:
    """A label that fits: marks of direction go before any letter does, and a pair of them is never torn apart."""
    return label if len(label) <= most else _ISOLATES.sub("", label)[:most]
