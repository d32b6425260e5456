""" "Source ?": title, publisher, date checked and address of what the last answer rested on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from care.knowledge import Source
from care.terms import Level
from handlers.turn import Line, Printed, Reply, Turn

MOST = 2


@dataclass(frozen=True)
class Sources:
    """Knows every source by id."""

    sources: Mapping[str, Source]

    async def __call__(self, turn: Turn) -> Reply:
        """One line per source; says so when the last answer had none, and marks what is from memory."""
        known = [self.sources[one] for one in turn.session.sources if one in self.sources][:MOST]
        lines = [line for source in known for line in _told(source)]
        return Reply(lines=tuple(lines or [Line("source-none")]), session=turn.session, level=Level.INFORMATION)


def _told(source: Source) -> list[Line | Printed]:
    """An address is never an argument: isolates around it would break the link."""
    told: list[Line | Printed] = [
        Line(
            f"source-{'memory' if source.status == 'memory' else 'full'}",
            {
                "title": Printed(source.title),
                "publisher": Printed(source.publisher or source.title),
                "checked": Printed(source.checked.isoformat()),
            },
        )
    ]
    return [*told, Printed(source.url)] if source.url else told
