"""The emergency answer: one short text, complete and never split, with nothing about the person remembered."""

from __future__ import annotations

from dataclasses import dataclass

from care.knowledge import Knowledge
from care.terms import Level
from care.triage import judge
from handlers.cases import case_of, taken
from handlers.turn import Line, Reply, Turn


@dataclass(frozen=True)
class Emergency:
    """Says what to do now. Called when the red flags of a message, or of the interview it adds to, reach emergency."""

    knowledge: Knowledge

    async def __call__(self, turn: Turn) -> Reply:
        """The text of the most specific script among the rules that hold."""
        verdict = judge(case_of(taken(turn, self.knowledge), self.knowledge), self.knowledge)
        script = verdict.script if verdict else "general"
        sources = verdict.rules[0].sources if verdict else ()
        return Reply(
            lines=(Line(f"emergency-{script}"),),
            session=turn.session.model_copy(update={"interview": None}),
            level=Level.EMERGENCY,
            sources=sources,
        )
