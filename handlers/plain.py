"""Answers that are the same for everybody: help, who we are, what we keep, a greeting, a refusal."""

from __future__ import annotations

from dataclasses import dataclass

from care.terms import Level
from handlers.turn import Choice, Line, Reply, Turn

MORE = "menu:more"  # payload


@dataclass(frozen=True)
class Plain:
    """Says its lines, offers its choices, changes nothing. A line without arguments is written as its id."""

    lines: tuple[str | Line, ...]
    level: Level
    choices: tuple[Choice, ...] = ()

    async def __call__(self, turn: Turn) -> Reply:
        """The same lines in the variety of the turn."""
        lines = tuple(Line(one) if isinstance(one, str) else one for one in self.lines)
        return Reply(lines, turn.session, self.level, self.choices)


@dataclass(frozen=True)
class Folded:
    """An answer in two parts: the second is behind a button of the first."""

    first: Plain
    rest: Plain

    async def __call__(self, turn: Turn) -> Reply:
        """The part asked for."""
        return await (self.rest if turn.choice == MORE else self.first)(turn)
