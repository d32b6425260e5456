"""Erase, stop and resume: three different wishes that never stand for one another; and what is kept at all."""

from __future__ import annotations

from dataclasses import dataclass

from care.terms import Level
from handlers.turn import Erase, Handler, Line, Reply, Session, Term, Turn


@dataclass(frozen=True)
class EraseEverything:
    """Destroys the chat's key and rows, and gives a receipt of what was erased and what we can't reach."""

    async def __call__(self, turn: Turn) -> Reply:
        """The receipt; the session that follows is empty."""
        return Reply(
            lines=(Line("erased"), Line("erased-beyond-us")),
            session=Session(),
            level=Level.INFORMATION,
            effects=(Erase(),),
        )


@dataclass(frozen=True)
class StopMessages:
    """Stops messages that we would send by ourselves, and erases nothing."""

    async def __call__(self, turn: Turn) -> Reply:
        """Confirms, and says how to come back and how to erase."""
        session = turn.session.model_copy(update={"stopped": True, "interview": None, "reading": None})
        return Reply(lines=(Line("stopped"),), session=session, level=Level.INFORMATION)


@dataclass(frozen=True)
class ResumeMessages:
    """Takes a stop back; with nothing stopped it is a hello, as "/start" is from a chat that never wrote before."""

    greeting: Handler

    async def __call__(self, turn: Turn) -> Reply:
        """Confirms, or greets."""
        if not turn.session.stopped:
            return await self.greeting(turn)
        session = turn.session.model_copy(update={"stopped": False})
        return Reply(lines=(Line("resumed"),), session=session, level=Level.INFORMATION)


MOST_NAMED = 6  # analytes


@dataclass(frozen=True)
class WhatIsKept:
    """Tells what is kept of this chat: the thread, and the values that somebody agreed to have kept."""

    async def __call__(self, turn: Turn) -> Reply:
        """A line for each person with something kept, and how all of it goes."""
        lines = [Line("kept")]
        for record in turn.session.records.values():
            tests = tuple(Term(f"analyte-{one}") for one in record.values)
            if tests:
                count = sum(len(values) for values in record.values.values())
                lines.append(Line("kept-values", {"count": count, "tests": tests[:MOST_NAMED]}))
        return Reply((*lines, Line("kept-erase")), turn.session, Level.OFF_TOPIC)
