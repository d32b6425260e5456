"""The numbers to call in Morocco, for who asks for them: as knowledge/places has them, with their sources."""

from __future__ import annotations

from dataclasses import dataclass

from care.places import Places
from care.terms import Level
from handlers.turn import Line, Printed, Reply, Turn

TOLD = ("samu", "civil_protection", "police", "gendarmerie", "poison_centre")


@dataclass(frozen=True)
class Numbers:
    """Knows the numbers that a source was read for."""

    places: Places

    async def __call__(self, turn: Turn) -> Reply:
        """Whom to call, in one line."""
        numbers = {one: self.places.number[one] for one in TOLD}
        sources = tuple(dict.fromkeys(source for number in numbers.values() for source in number.sources))
        digits = {one: Printed(number.digits) for one, number in numbers.items()}
        return Reply(
            (Line("numbers", digits), Line("tell-more-danger")), turn.session, Level.INFORMATION, sources=sources
        )
