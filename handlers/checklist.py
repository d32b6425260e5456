"""Answers "I have an appointment": one message with what to bring, to note, to ask, and how to get ready."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta

from care.checklist import GENERAL, Checklists, Chosen, Own, Patient
from care.knowledge import Knowledge
from care.record import Visit
from care.summary import Summary
from care.terms import Level
from handlers.cases import facts_of
from handlers.lasting import known_of
from handlers.people import AGE_OF, CHILD, WRITER, identity, kind, not_of, person, what_holds
from handlers.planned import goes_on, remembered, reminder, today, told, when, with_moment
from handlers.summaries import Summaries
from handlers.turn import Choice, Effect, Facts, Line, Planned, Printed, Reply, Session, Term, Turn, Unwake

LIST = "visit:"
MORE = "visit:more:"
PAGE_OF = "page:of:"  # payload of the room that makes the page
MOST_OWN = 2  # lines about this person; each takes the place of one that everybody is told
MOST_NAMED = 3  # results, signs or medicines in such a line
LATELY = timedelta(days=60)  # signs told before are another story


@dataclass(frozen=True)
class ChecklistHandler:
    """Prepares a visit. Payloads: `visit:<id>` is the list, `visit:more:<id>` all questions and advice."""

    checklists: Checklists
    summaries: Summaries
    knowledge: Knowledge

    async def __call__(self, turn: Turn) -> Reply:
        """The list for the visit tapped or spoken of; the general one when none is recognised."""
        tapped = turn.choice or ""
        if tapped.startswith(MORE):
            more = self.checklists.more(tapped.removeprefix(MORE))
            return _reply(turn, more.source, _questions(more), (Choice(LIST + more.visit, "visit-back"),))
        planned = self._tapped(turn, tapped) if tapped.startswith(LIST) else self._planned(turn)
        second = not tapped and goes_on(turn) is None
        moved, planned = (_Moved(), planned) if second else _moved(turn, planned)
        only_dated = turn.understood.visit is None and turn.session.planned is not None and bool(told(turn))
        reply = _dated(turn, planned) if only_dated and not tapped else self._list(turn, planned)
        reply = replace(
            reply,
            lines=(*reply.lines, *moved.lines, *(_also(turn, planned) if second else ()), *_question(turn, planned)),
            session=self._introduced(turn, planned),
            effects=moved.effects,
        )
        return remembered(reply, planned, second=second)

    def _tapped(self, turn: Turn, payload: str) -> Planned:
        """The appointment of a button: the one spoken of, when it is of that kind."""
        name, before = payload.removeprefix(LIST), turn.session.planned
        visit = Visit(visit=name if name in self.checklists else GENERAL)
        return before if before is not None and before.visit.visit == visit.visit else Planned(visit=visit)

    def _planned(self, turn: Turn) -> Planned:
        """The appointment spoken of, as far as this message and those before tell it."""
        moment, named = told(turn), turn.understood.visit
        visit = Visit(visit=named if named and named in self.checklists else GENERAL)
        meant = goes_on(turn) or Planned(visit=visit, person=person(turn.understood.subject))
        asking = "when" if moment.doubt else None
        return meant.model_copy(update={"visit": with_moment(meant.visit, moment), "asking": asking})

    def _list(self, turn: Turn, planned: Planned) -> Reply:
        """The whole list; what is of this person takes the place of what everybody is told."""
        patient, summary = self._patient(turn, planned.person), self._summary(turn, planned.person)
        first = self.checklists.first(planned.visit.visit, patient)
        own = tuple(_own(first.own, summary))[:MOST_OWN] if not turn.session.discreet else ()
        sources = tuple(dict.fromkeys((*(source for one in first.own[:1] for source in one.sources), first.source)))
        page = () if summary.empty or turn.session.discreet else (Choice(PAGE_OF + planned.person, "visit-page"),)
        choices = (Choice(MORE + first.visit, "visit-more"), *self._reminder(turn, planned), *page)
        lines = _lines(first, planned.visit, own)
        return _reply(turn, sources[0] if own else first.source, lines, choices)

    def _reminder(self, turn: Turn, planned: Planned) -> tuple[Choice, ...]:
        return () if planned.reminders else reminder(planned, turn.now)

    def _patient(self, turn: Turn, who: str) -> Patient:
        medicines = frozenset(one.family for one in self._summary(turn, who).medicines)
        child = kind(who) == CHILD or turn.understood.subject in AGE_OF
        return Patient(child, frozenset(what_holds(self._known(turn, who), self.knowledge)), medicines)

    def _known(self, turn: Turn, who: str) -> Facts:
        """Who it is for, as told in this message and known before."""
        known = known_of(who, turn.session, today(turn.now), self.knowledge)
        said = not_of(turn.understood.subject, known, facts_of(turn.understood, self.knowledge), self.knowledge)
        findings, numbers = {**known.findings, **said.findings}, {**known.quantities, **said.quantities}
        return identity(known.model_copy(update={"findings": findings, "quantities": numbers}), self.knowledge)

    def _introduced(self, turn: Turn, planned: Planned) -> Session:
        """The session with who the writer is, as far as this message says more of that than was known."""
        said = facts_of(turn.understood, self.knowledge)
        if turn.understood.subject != WRITER or planned.person != WRITER or not (said.findings or said.quantities):
            return turn.session
        people = {**turn.session.people, planned.person: self._known(turn, planned.person)}
        return turn.session.model_copy(update={"people": people})

    def _summary(self, turn: Turn, who: str) -> Summary:
        return self.summaries.of(who, turn.session, today(turn.now))


@dataclass(frozen=True)
class _Moved:
    lines: tuple[Line, ...] = ()
    effects: tuple[Effect, ...] = ()


def _moved(turn: Turn, planned: Planned) -> tuple[_Moved, Planned]:
    """What must follow when an appointment with reminders is on another day now: they are cancelled, and it is said."""
    before = turn.session.planned
    if before is None or not before.reminders:
        return _Moved(), planned
    same = before.visit.visit == planned.visit.visit and before.person == planned.person
    if not same or (before.visit.on, before.visit.at) == (planned.visit.on, planned.visit.at):
        return _Moved(), planned
    visit = planned.visit.model_copy(update={"remind": False})
    cancelled = _Moved((Line("visit-reminder-gone"),), (Unwake(before.reminders),))
    return cancelled, planned.model_copy(update={"reminders": (), "visit": visit})


def _also(turn: Turn, planned: Planned) -> tuple[Line, ...]:
    """That the appointment of the same kind told before is remembered still."""
    before = turn.session.planned
    same = before is not None and (before.visit.visit, before.person) == (planned.visit.visit, planned.person)
    said = when(before.visit) if before is not None and same else None
    return (Line("visit-also", {"when": said}),) if said else ()


def _reply(turn: Turn, source: str, lines: Iterable[Line], choices: tuple[Choice, ...]) -> Reply:
    return Reply(
        lines=tuple(lines),
        session=turn.session,
        level=Level.INFORMATION,
        choices=choices,
        sources=(source,),
    )


def _dated(turn: Turn, planned: Planned) -> Reply:
    """The day told after the list was: said back, so that it can be corrected."""
    said = when(planned.visit)
    lines = (Line("visit-dated", {"visit": _name(planned.visit.visit), "when": said}),) if said else ()
    first = () if planned.reminders else reminder(planned, turn.now)
    choices = (*first, Choice(LIST + planned.visit.visit, "visit-back"))
    return Reply(lines, turn.session, Level.INFORMATION, choices)


def _question(turn: Turn, planned: Planned) -> tuple[Line, ...]:
    """What of the day is to be told more clearly."""
    doubt = told(turn).doubt if planned.asking == "when" and not turn.choice else None
    return (Line(f"visit-ask-when-{doubt}", question=True),) if doubt else ()


def _lines(chosen: Chosen, visit: Visit, own: tuple[Line, ...]) -> Iterator[Line]:
    """The first answer. The papers and what not to wait for always stay; the last question goes first."""
    said = when(visit)
    titled = Line("visit-title-dated", {"visit": _name(chosen.visit), "when": said}) if said else None
    yield titled or Line("visit-title", {"visit": _name(chosen.visit)})
    yield Line("visit-to-bring", {"items": _terms("bring", chosen.bring)})
    yield from own
    yield Line("visit-to-note", {"items": _terms("note", chosen.note)}, drop=2 if own else 1)
    yield Line("visit-to-ask", drop=1)
    for place, question in enumerate(chosen.ask[: len(chosen.ask) - len(own)]):
        yield Line("visit-item", {"item": Term(f"visit-ask-{question}")}, drop=1 + place)
    for advice in chosen.prepare:
        line = "visit-to-prepare" if advice.sure else "visit-to-confirm"
        yield Line(line, {"advice": Term(f"visit-prepare-{advice.advice}")})
    yield Line("visit-safety")
    if chosen.visit == GENERAL:
        yield Line("visit-which", drop=len(chosen.ask) + 1)


def _own(advice: tuple[Own, ...], summary: Summary) -> Iterator[Line]:
    """Lines about this person: what to say because of who they are, results to show, signs and medicines to tell."""
    if advice:
        yield Line("visit-own", {"advice": Term(f"visit-own-{advice[0].advice}")})
    latest = {one.analyte: one for one in reversed(summary.results)}
    outside = [one.analyte for one in latest.values() if one.flag in ("H", "L")]
    if outside:
        yield Line("visit-own-results", {"items": tuple(Term(f"analyte-{one}") for one in outside)[:MOST_NAMED]})
    if summary.reason and summary.made_on - summary.episodes[0].on <= LATELY:
        yield Line("visit-own-signs", {"items": tuple(Term(f"finding-{one}") for one in summary.reason)[:MOST_NAMED]})
    names = dict.fromkeys(one.name for one in summary.medicines if one.name)
    if names:
        yield Line("visit-own-medicines", {"items": tuple(Printed(one) for one in names)[:MOST_NAMED]})


def _questions(chosen: Chosen) -> Iterable[Line]:
    """The answer behind 'more': five questions, then every advice."""
    yield Line("visit-questions", {"visit": _name(chosen.visit)})
    for place, question in enumerate(chosen.ask):
        yield Line("visit-item", {"item": Term(f"visit-ask-{question}")}, drop=place)
    yield Line("visit-getting-ready")
    for advice in chosen.prepare:
        line = "visit-item" if advice.sure else "visit-item-to-confirm"
        yield Line(line, {"item": Term(f"visit-prepare-{advice.advice}")})


def _name(visit: str) -> Term:
    return Term(f"visit-name-{visit}")


def _terms(kind_of: str, ids: tuple[str, ...]) -> tuple[Term, ...]:
    return tuple(Term(f"visit-{kind_of}-{one}") for one in ids)
