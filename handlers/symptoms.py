"""A symptom that is no emergency: at most two questions, one at a time, then one action with its reasons."""

from __future__ import annotations

from dataclasses import dataclass

from care.knowledge import Knowledge
from care.terms import Level, Truth
from care.triage import Verdict, judge, next_question
from handlers.cases import case_of, taken
from handlers.turn import Choice, Interview, Line, Reply, Term, Turn

MOST_QUESTIONS = 2
MOST_NAMED = 4  # findings repeated back to the person
ANSWERS = (Choice("yes", "answer-yes"), Choice("no", "answer-no"), Choice("unknown", "answer-unknown"))


@dataclass(frozen=True)
class Symptoms:
    """Asks the unknown finding whose yes would change most, or tells the verdict."""

    knowledge: Knowledge

    async def __call__(self, turn: Turn) -> Reply:
        """One step of the interview."""
        interview = taken(turn, self.knowledge)
        case = case_of(interview, self.knowledge)
        verdict = judge(case, self.knowledge)
        if verdict is None:
            return self._tell_more(turn, interview)
        reached = Level.highest(verdict.level, interview.level or verdict.level)
        interview = interview.model_copy(update={"level": reached})
        if len(interview.asked) < MOST_QUESTIONS:
            finding = next_question(case, self.knowledge, interview.asked)
            if finding is not None:
                return self._question(turn, interview, finding)
        return self._verdict(turn, interview, verdict)

    def _question(self, turn: Turn, interview: Interview, finding: str) -> Reply:
        interview = interview.model_copy(update={"pending": finding, "asked": (*interview.asked, finding)})
        return Reply(
            lines=(Line(f"ask-{finding}"),),
            session=turn.session.model_copy(update={"interview": interview}),
            level=interview.level,
            choices=ANSWERS,
        )

    def _verdict(self, turn: Turn, interview: Interview, verdict: Verdict) -> Reply:
        reached = interview.level or verdict.level
        sources = tuple(dict.fromkeys([s for rule in verdict.rules[:1] for s in rule.sources]))
        return Reply(
            lines=(Line(f"level-{reached.value}"), *self._why(interview), *self._advice(verdict, reached)),
            session=turn.session.model_copy(update={"interview": interview}),
            level=reached,
            sources=sources,
        )

    def _why(self, interview: Interview) -> list[Line]:
        """What was understood, so that the person can correct it."""
        present = [one for one, said in interview.findings.items() if said == Truth.PRESENT.value]
        named = [one for one in present if not self._said_by_another(one, present)]
        terms = tuple(Term(f"finding-{one}") for one in named[:MOST_NAMED])
        return [Line("understood", {"findings": terms}, drop=4)] if terms else []

    def _said_by_another(self, finding: str, present: list[str]) -> bool:
        """A general finding is not named beside the special one that says it already."""
        return any(finding in set(self.knowledge.general(other)) - {other} for other in present)

    def _advice(self, verdict: Verdict, level: Level) -> list[Line]:
        complaint = verdict.complaint
        if complaint is None:
            return [Line(f"place-{_PLACE[level]}", drop=1)]
        lines = [Line("do-item", {"advice": Term(f"do-{one}")}, drop=3) for one in complaint.do[:2]]
        lines += [Line("avoid-item", {"advice": Term(f"avoid-{one}")}, drop=2) for one in complaint.avoid[:1]]
        if complaint.watch:
            lines.append(Line("watch", {"signs": tuple(Term(f"finding-{one}") for one in complaint.watch[:3])}))
        lines.append(Line(f"place-{complaint.see.get(level.value, _PLACE[level])}", drop=1))
        return lines

    def _tell_more(self, turn: Turn, interview: Interview) -> Reply:
        """Something of health was told that no complaint covers: say so, and when not to wait."""
        return Reply(
            lines=(Line("tell-more"), Line("tell-more-danger")),
            session=turn.session.model_copy(update={"interview": interview}),
            level=Level.ROUTINE_CONSULT,
        )


_PLACE = {
    Level.EMERGENCY: "emergency",
    Level.URGENT_24H: "doctor",
    Level.ROUTINE_CONSULT: "doctor",
    Level.SELF_CARE: "pharmacy",
    Level.INFORMATION: "doctor",
    Level.OFF_TOPIC: "doctor",
}
