"""The emergency answer: one short text, complete and never split."""

from __future__ import annotations

from dataclasses import dataclass

from care.knowledge import Knowledge
from care.terms import Level
from care.triage import judge
from handlers.cases import case_of, taken
from handlers.people import remembered
from handlers.turn import Line, Reply, Turn


@dataclass(frozen=True)
class Emergency:
    """Says what to do now. Called when the red flags of a message, or of the interview it adds to, reach emergency."""

    knowledge: Knowledge

    async def __call__(self, turn: Turn) -> Reply:
        """The text of the most specific script among the rules that hold.

        What reached it is remembered, so that a correction can be told from a relative's "it is nothing".
        """
        interview = taken(turn, self.knowledge)
        verdict = judge(case_of(interview, self.knowledge), self.knowledge)
        script = verdict.script if verdict else "general"
        told = {"level": Level.EMERGENCY, "advised": True, "pending": None, "doubted": (), "unclear": None}
        return Reply(
            lines=(Line(f"emergency-{script}"),),
            session=remembered(turn.session, interview.model_copy(update=told), self.knowledge),
            level=Level.EMERGENCY,
            sources=verdict.rules[0].sources if verdict else (),
        )
