"""Answers "I have an appointment": one message with what to bring, to note, to ask, and how to get ready."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from care.checklist import GENERAL, Checklists, Chosen, Patient
from care.terms import Level
from handlers.turn import Choice, Line, Reply, Term, Turn

LIST = "visit:"
MORE = "visit:more:"
CHILDREN = frozenset({"baby", "child"})


@dataclass(frozen=True)
class ChecklistHandler:
    """Prepares a visit. Payloads: `visit:<id>` is the list, `visit:more:<id>` all questions and advice."""

    checklists: Checklists

    async def __call__(self, turn: Turn) -> Reply:
        """The list for the visit tapped or spoken of; the general one when none is recognised."""
        tapped = turn.choice or ""
        if tapped.startswith(MORE):
            more = self.checklists.more(tapped.removeprefix(MORE))
            return _reply(turn, more, _questions(more), Choice(LIST + more.visit, "visit-back"))
        visit = tapped.removeprefix(LIST) if tapped.startswith(LIST) else turn.understood.visit
        patient: Patient = "child" if turn.understood.subject in CHILDREN else "adult"
        first = self.checklists.first(visit, patient)
        return _reply(turn, first, _list(first), Choice(MORE + first.visit, "visit-more"))


def _reply(turn: Turn, chosen: Chosen, lines: Iterable[Line], choice: Choice) -> Reply:
    return Reply(
        lines=tuple(lines),
        session=turn.session,
        level=Level.INFORMATION,
        choices=(choice,),
        sources=(chosen.source,),
    )


def _list(chosen: Chosen) -> Iterable[Line]:
    """The first answer. The papers and what not to wait for always stay; the last question goes first."""
    yield Line("visit-title", {"visit": _name(chosen)})
    yield Line("visit-to-bring", {"items": _terms("bring", chosen.bring)})
    yield Line("visit-to-note", {"items": _terms("note", chosen.note)}, drop=1)
    yield Line("visit-to-ask", drop=1)
    for place, question in enumerate(chosen.ask):
        yield Line("visit-item", {"item": Term(f"visit-ask-{question}")}, drop=1 + place)
    for advice in chosen.prepare:
        line = "visit-to-prepare" if advice.sure else "visit-to-confirm"
        yield Line(line, {"advice": Term(f"visit-prepare-{advice.advice}")})
    yield Line("visit-safety")
    if chosen.visit == GENERAL:
        yield Line("visit-which", drop=len(chosen.ask) + 1)


def _questions(chosen: Chosen) -> Iterable[Line]:
    """The answer behind 'more': five questions, then every advice."""
    yield Line("visit-questions", {"visit": _name(chosen)})
    for place, question in enumerate(chosen.ask):
        yield Line("visit-item", {"item": Term(f"visit-ask-{question}")}, drop=place)
    yield Line("visit-getting-ready")
    for advice in chosen.prepare:
        line = "visit-item" if advice.sure else "visit-item-to-confirm"
        yield Line(line, {"item": Term(f"visit-prepare-{advice.advice}")})


def _name(chosen: Chosen) -> Term:
    return Term(f"visit-name-{chosen.visit}")


def _terms(kind: str, ids: tuple[str, ...]) -> tuple[Term, ...]:
    return tuple(Term(f"visit-{kind}-{id}") for id in ids)
