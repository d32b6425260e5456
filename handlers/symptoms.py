"""A symptom that is no emergency: at most two questions, one at a time, then one action with its reasons."""

from __future__ import annotations

from dataclasses import dataclass, replace

from care.discretion import load_discretion
from care.knowledge import Knowledge
from care.terms import Level, Truth
from care.triage import Case, Verdict, judge, next_question
from handlers.advice import advice, first_aid, named, understood, watch
from handlers.cases import (
    DENIED,
    PRESENT,
    SURE,
    answer_of,
    case_of,
    facts_of,
    merged,
    proposed,
    taken,
    whose,
    without_doubted,
)
from handlers.open_question import HOW, answers, ask, meant, people_buttons, question, sure
from handlers.open_question import whose as whose_is_it
from handlers.people import PREGNANT, person, remembered, same
from handlers.turn import Facts, Interview, Line, Reply, Session, Term, Turn, Wake

MOST_QUESTIONS = 2  # before an action is told
MOST_EVER = 4  # after it only where a yes is an emergency
SILENCE = "silence"  # reason of the wake that ends the waiting for an answer
WORSE = "worsening"  # what is asked first about a message that comes late


@dataclass(frozen=True)
class Symptoms:
    """Asks the unknown finding whose yes would change most, or tells the verdict.

    `silence`: seconds after which an open question is followed by the advice as it stands; 0: never.
    """

    knowledge: Knowledge
    silence: float = 0.0

    async def __call__(self, turn: Turn) -> Reply:
        """One step of the interview; none for who answered meanwhile, was told already, or wants no more messages."""
        before = turn.session.interview
        if turn.woken and (turn.session.stopped or before is None or before.advised or not before.asks):
            return Reply((), turn.session)
        if people := whose(turn, self.knowledge):
            return self._for_whom(turn, people)
        interview = taken(turn, self.knowledge)
        if interview.doubted and (self._lowers(interview) or self._kept(turn, interview)):
            return self._sure(turn, interview)
        if interview.doubted:  # the level stays as it is: nothing to confirm
            interview = without_doubted(interview).model_copy(update={"level": interview.level})
        if _left_open(turn, interview) and (again := self._again(turn)):
            return again
        reply = self._step(turn, interview)
        return self._after(turn.session.interview, interview, reply)

    def _step(self, turn: Turn, interview: Interview) -> Reply:
        case = case_of(interview, self.knowledge)
        verdict = judge(case, self.knowledge)
        if verdict is None and not turn.woken and (meant := proposed(interview, self.knowledge)):
            return self._meant(turn, interview, meant)
        if verdict is None:
            return self._tell_more(turn, interview)
        level = Level.highest(verdict.level, interview.level or verdict.level)
        finding = self._next(turn, interview, case)
        if turn.woken:
            return self._unasked(turn, interview.model_copy(update={"level": level}), verdict)
        if finding is not None and not interview.advised and len(interview.asked) < MOST_QUESTIONS:
            return self._question(turn, interview.model_copy(update={"level": level}), verdict, finding)
        again = level is interview.level and interview.advised and _only_answered(turn, interview)
        return self._verdict(turn, interview.model_copy(update={"level": level}), verdict, finding, again=again)

    # --- questions -------------------------------------------------------------------------------------------------

    def _next(self, turn: Turn, interview: Interview, case: Case) -> str | None:
        """The finding to ask about. After an action was told, or would be, only one whose yes is an emergency."""
        reading = turn.session.reading
        read_back = turn.beside is not None and reading is not None and reading.asking is not None
        if turn.beside is Level.EMERGENCY or read_back or len(interview.asked) >= MOST_EVER:
            return None
        if turn.late_hours and WORSE not in interview.findings:
            return WORSE
        unasked = load_discretion().unasked if turn.session.discreet else ()
        finding = next_question(case, self.knowledge, (*interview.asked, *unasked))
        if finding is None or (len(interview.asked) < MOST_QUESTIONS and not interview.advised):
            return finding
        if_yes = judge(Case({**case.findings, finding: Truth.PRESENT}, case.quantities), self.knowledge)
        return finding if if_yes is not None and if_yes.level is Level.EMERGENCY else None

    def _question(self, turn: Turn, interview: Interview, verdict: Verdict, finding: str) -> Reply:
        """What it rests on is told to who asks "source ?", not under the question."""
        asking = self._asking(turn, _asked(interview, finding))
        return Reply(
            lines=(ask(finding),),
            session=asking.model_copy(update={"sources": _sources(verdict)}),
            level=interview.level,
            choices=answers(finding),
            effects=self._waiting(turn, interview),
        )

    def _again(self, turn: Turn) -> Reply | None:
        """The open question once more, with what it is for: the message neither answered it nor told anything."""
        before, waiting = turn.session.interview, question(turn, self.knowledge)
        if before is None or waiting is None:
            return None
        line, buttons = waiting
        repeated = before.model_copy(update={"repeated": True})
        effects = self._waiting(turn, repeated)
        return Reply((HOW, line), self._asking(turn, repeated), before.level, buttons, effects=effects)

    def _meant(self, turn: Turn, interview: Interview, finding: str) -> Reply:
        """Asks whether the one word that sounded like an emergency was meant so."""
        return Reply(
            lines=(meant(finding),),
            session=self._asking(turn, _asked(interview, finding)),
            level=Level.INFORMATION,
            choices=answers(finding),
            effects=self._waiting(turn, interview),
        )

    def _for_whom(self, turn: Turn, people: tuple[str, ...]) -> Reply:
        """What was told waits until it is known whose it is; the level meanwhile is that of all of it together."""
        said = facts_of(turn.understood, self.knowledge)
        before = turn.session.interview or Interview(subject=said.subject)
        worst = judge(case_of(merged(before, said), self.knowledge), self.knowledge)
        floor = Level.highest(before.level or Level.OFF_TOPIC, worst.level if worst else Level.ROUTINE_CONSULT)
        interview = before.model_copy(update={"unclear": said, "pending": None})
        return Reply(
            lines=(whose_is_it(people),),
            session=self._asking(turn, interview),
            level=floor,
            choices=people_buttons(turn, people, self.knowledge),
            effects=self._waiting(turn, interview),
        )

    def _lowers(self, interview: Interview) -> bool:
        """Whether the level would fall if the correction were true: only then it must be confirmed."""
        verdict = judge(case_of(without_doubted(interview), self.knowledge), self.knowledge)
        reached = interview.level or Level.OFF_TOPIC
        return verdict is None or verdict.level.rank < reached.rank

    def _kept(self, turn: Turn, interview: Interview) -> bool:
        """Whether any of what is doubted is kept of the person: that is not taken back by a word perhaps misread."""
        record = turn.session.records.get(person(interview.subject))
        if record is None:
            return False
        kept = {one for one, said in record.conditions.items() if said == PRESENT}
        kept |= {PREGNANT} if record.pregnancy_on is not None else set()
        return any(not kept.isdisjoint(self.knowledge.general(one)) for one in interview.doubted)

    def _sure(self, turn: Turn, interview: Interview) -> Reply:
        """Asks whether a correction is meant; an emergency stands until it is."""
        stands = [Line("emergency-stands")] if interview.level is Level.EMERGENCY else []
        return Reply(
            lines=(*stands, sure(interview, self.knowledge)),
            session=self._asking(turn, interview),
            level=interview.level,
            choices=answers(SURE),
            effects=self._waiting(turn, interview),
        )

    def _asking(self, turn: Turn, interview: Interview) -> Session:
        """The session with a question of ours open: a value that was being read back waits no longer for its answer."""
        reading = turn.session.reading
        closed = reading.model_copy(update={"asking": None}) if reading is not None else None
        return remembered(turn.session, interview, self.knowledge).model_copy(update={"reading": closed})

    def _waiting(self, turn: Turn, interview: Interview) -> tuple[Wake, ...]:
        """Who falls silent before any action was told is told it unasked, once."""
        quiet = interview.advised or turn.session.stopped or not self.silence
        return () if quiet else (Wake(self.silence, SILENCE),)

    # --- the verdict -----------------------------------------------------------------------------------------------

    def _verdict(
        self, turn: Turn, interview: Interview, verdict: Verdict, finding: str | None, *, again: bool
    ) -> Reply:
        """The action with its reasons, or that it stays the same; then what could still make it an emergency."""
        level = interview.level or verdict.level
        interview = interview.model_copy(update={"advised": True})
        lines = [Line("same-advice"), *watch(verdict)] if again else self._told(turn, interview, verdict)
        return Reply(
            lines=(*lines, *([ask(finding)] if finding else [])),
            session=self._asking(turn, _asked(interview, finding))
            if finding
            else remembered(turn.session, interview, self.knowledge),
            level=level,
            choices=answers(finding) if finding else (),
            sources=_sources(verdict),
        )

    def _told(self, turn: Turn, interview: Interview, verdict: Verdict) -> list[Line]:
        level = interview.level or verdict.level
        outranked = turn.beside is not None and turn.beside.rank > level.rank
        why = understood(interview, self.knowledge)
        if turn.beside is Level.EMERGENCY:
            return [*why, *first_aid(verdict)]
        headline = [] if outranked else [Line(f"level-{level.value}")]
        return [*headline, *why, *advice(verdict, level)]

    def _unasked(self, turn: Turn, interview: Interview, verdict: Verdict) -> Reply:
        """Nobody answered: the advice as it stands. The question stays open, for a late yes still counts."""
        before = turn.session.interview or interview
        open_still = interview.model_copy(update={"pending": before.pending, "advised": True})
        return Reply(
            lines=(Line("silence"), *self._told(turn, interview, verdict)),
            session=remembered(turn.session, open_still, self.knowledge),
            level=interview.level,
            sources=_sources(verdict),
        )

    def _tell_more(self, turn: Turn, interview: Interview) -> Reply:
        """Something of health was told that no complaint covers: say what, ask for more, and say when not to wait."""
        session = remembered(turn.session, interview, self.knowledge)
        heard = tuple(understood(interview, self.knowledge))
        if turn.beside is not None:
            return Reply(heard, session, Level.INFORMATION)
        more = (*heard, Line("tell-more-what")) if heard else (Line("tell-more"),)
        more = () if self._taken_back(turn.session.interview, interview) else more
        return Reply((*more, Line("tell-more-danger")), session, Level.ROUTINE_CONSULT)

    # --- what was before -------------------------------------------------------------------------------------------

    def _after(self, before: Interview | None, now: Interview, reply: Reply) -> Reply:
        """The answer with what it changes said first: a correction, or somebody else left without an answer."""
        if before is None:
            return reply
        if gone := self._taken_back(before, now):
            return replace(reply, lines=(Line("noted", {"findings": named(gone, self.knowledge)}), *reply.lines))
        if same(before.subject, now.subject) and before.level is Level.EMERGENCY and not _goes_on(before, now):
            return replace(reply, lines=(Line("emergency-before"), *reply.lines))
        if before.subject == now.subject or before.advised or before.level is None:
            return reply
        left = Line("left-open", {"advice": Term(f"level-{before.level.value}")})
        return replace(
            reply, lines=(left, *reply.lines), level=Level.highest(before.level, reply.level or before.level)
        )

    def _taken_back(self, before: Interview | None, now: Interview) -> list[str]:
        """What was told of this person and is denied now."""
        if before is None or before.subject != now.subject:
            return []
        told = (one for one, said in before.findings.items() if said == PRESENT and one in self.knowledge.findings)
        return [one for one in told if now.findings.get(one) == DENIED]


def _sources(verdict: Verdict) -> tuple[str, ...]:
    return tuple(dict.fromkeys(source for rule in verdict.rules[:1] for source in rule.sources))


def _asked(interview: Interview, finding: str) -> Interview:
    return interview.model_copy(update={"pending": finding, "asked": (*interview.asked, finding), "repeated": False})


def _goes_on(before: Interview, now: Interview) -> bool:
    """Whether it is the same story still: all that was told before is part of it."""
    return set(before.findings) <= set(now.findings)


def _left_open(turn: Turn, now: Interview) -> bool:
    """Whether nothing was said to the question that is open, for the first time; a silence is no message."""
    before = turn.session.interview
    if before is None or before.pending is None or before.repeated or turn.woken or turn.late_hours or turn.beside:
        return False
    same_facts = all(getattr(before, one) == getattr(now, one) for one in Facts.model_fields)
    return same_facts and answer_of(turn) is None


def _only_answered(turn: Turn, now: Interview) -> bool:
    """Whether the message was the answer to the open question, and told no other sign."""
    before = turn.session.interview
    if before is None or before.pending is None:
        return False
    told = {one for one, said in now.findings.items() if said == PRESENT and before.findings.get(one) != PRESENT}
    return told <= {before.pending} and now.quantities == before.quantities
