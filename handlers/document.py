"""Says what a message is that we cannot use and what to send instead, and tells more of a paper that was read."""

from __future__ import annotations

from dataclasses import dataclass

from care.terms import Level
from handlers.paper_lines import paper_choice
from handlers.turn import Line, Reply, Turn

NAMED = frozenset({"audio", "video", "sticker", "contact", "location", "lost"})


@dataclass(frozen=True)
class DocumentHandler:
    """Voice, video and the like, papers spoken of without a picture, and the buttons under a paper that was read."""

    async def __call__(self, turn: Turn) -> Reply:
        """One short message: what came, what can be sent; or what the button asks for."""
        paper = turn.session.paper
        if paper is not None and (turn.choice or "").startswith("paper:"):
            return paper_choice(turn, paper)
        if turn.unsupported:
            kind = turn.unsupported if turn.unsupported in NAMED else "other"
            lines = (Line(f"unsupported-{kind}"), Line("document-what-to-send", drop=1))
        else:
            lines = (Line("document-which"), Line("document-what-to-send"))
        return Reply(lines, turn.session, Level.INFORMATION)
