"""Says what a document or message is that we cannot use, and what to send instead."""

from __future__ import annotations

from dataclasses import dataclass

from care.terms import Level
from handlers.turn import Line, Reply, Turn

NAMED = frozenset({"audio", "video", "sticker", "contact", "location", "lost"})


@dataclass(frozen=True)
class DocumentHandler:
    """Voice, video and the like, and documents spoken of without a picture. Pictures themselves go to the labs."""

    async def __call__(self, turn: Turn) -> Reply:
        """One short message: what came, what can be sent."""
        if turn.unsupported:
            kind = turn.unsupported if turn.unsupported in NAMED else "other"
            lines = (Line(f"unsupported-{kind}"), Line("document-what-to-send", drop=1))
        else:
            lines = (Line("document-which"), Line("document-what-to-send"))
        session = turn.session.model_copy(update={"choices": (), "sources": ()})
        return Reply(lines, session, Level.INFORMATION)
