"""Whom to call and where to go in Morocco, for who asks only that: as knowledge/places has it, with the sources."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from care.places import Places
from care.sources import Sourced
from care.terms import Level
from handlers.turn import Line, Printed, Reply, Turn

CALLED = ("samu", "civil_protection", "police", "gendarmerie", "poison_centre")
SEEN = ("pharmacy", "doctor", "emergency")


@dataclass(frozen=True)
class WhomToCall:
    """Knows the numbers that a source was read for."""

    places: Places

    async def __call__(self, turn: Turn) -> Reply:
        """The numbers in one line, and when not to wait."""
        numbers = {one: self.places.number[one] for one in CALLED}
        digits = {one: Printed(number.digits) for one, number in numbers.items()}
        lines = Line("numbers", digits), Line("tell-more-danger")
        return Reply(lines, turn.session, Level.INFORMATION, sources=_sources(numbers.values()))


@dataclass(frozen=True)
class WhereToGo:
    """Knows the levels of care; of no single place where it is, or when it is open."""

    places: Places

    async def __call__(self, turn: Turn) -> Reply:
        """From the pharmacy to the emergency department, and that what somebody feels says which."""
        lines = *(Line(f"place-{one}") for one in SEEN), Line("tell-more-where")
        sources = _sources(self.places.place[one] for one in SEEN)
        return Reply(lines, turn.session, Level.INFORMATION, sources=sources)


def _sources(entries: Iterable[Sourced]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(source for entry in entries for source in entry.sources))
