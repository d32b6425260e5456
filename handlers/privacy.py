"""Erase, stop and resume: three different wishes that never stand for one another."""

from __future__ import annotations

from dataclasses import dataclass

from care.terms import Level
from handlers.turn import Erase, Handler, Line, Reply, Session, Turn


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
