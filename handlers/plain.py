"""Answers that are the same for everybody: help, who we are, what we keep, a greeting, a refusal."""

from __future__ import annotations

from dataclasses import dataclass

from care.terms import Level
from handlers.turn import Choice, Line, Reply, Turn


@dataclass(frozen=True)
class Plain:
    """Says its lines, offers its choices, changes nothing."""

    lines: tuple[str, ...]
    level: Level
    choices: tuple[Choice, ...] = ()

    async def __call__(self, turn: Turn) -> Reply:
        """The same lines in the variety of the turn."""
        return Reply(tuple(Line(one) for one in self.lines), turn.session, self.level, self.choices)
