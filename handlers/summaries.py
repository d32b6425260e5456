"""From what is kept of somebody and what this conversation told of them to the summary that a doctor reads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from care.analytes import Analytes
from care.checklist import Checklists
from care.documents import Result
from care.knowledge import Knowledge
from care.labs import load_wording, printed_side
from care.record import Record
from care.summary import Conversation, Measured, Summary, summarise
from handlers.lasting import known_of
from handlers.people import NOBODY, WRITER, kind, person
from handlers.turn import Facts, Interview, Reading, Session, Turn

MOST_QUESTIONS = 5
MOST_OF_RESULTS = 2  # questions about results outside their interval


@dataclass(frozen=True)
class Summaries:
    """Makes summaries. Nothing of one person ever stands in that of another."""

    knowledge: Knowledge
    analytes: Analytes
    checklists: Checklists

    def all(self, session: Session, today: date) -> dict[str, Summary]:
        """One for each person of whom there is anything to read, whoever writes first."""
        every = {who: self.of(who, session, today) for who in _people(session)}
        return {who: summary for who, summary in every.items() if not summary.empty}

    def of(self, who: str, session: Session, today: date) -> Summary:
        """The summary of one person; `empty` when nothing was told."""
        record = _with_planned(session.records.get(who, Record(person=who)), session)
        now = self._told(who, session, today)
        summary = summarise(record, now, today, self.knowledge)
        return replace(summary, questions=tuple(self._questions(summary)))

    def _told(self, who: str, session: Session, today: date) -> Conversation:
        """What is known of somebody now; what nobody said whose it is stands on no page."""
        known, interview, reading = known_of(who, session, today, self.knowledge), session.interview, session.reading
        told: Facts = known
        if interview is not None and person(interview.subject) == who and not interview.unkept:
            told = interview
        sheet = reading if reading is not None and person(reading.person) == who else Reading()
        copied = [_copied(result, sheet, self.analytes) for result in sheet.results]
        alone = list(_people(session)) == [who]  # a prescription does not say whose it is
        return Conversation(
            findings={**known.findings, **told.findings},
            quantities={**known.quantities, **told.quantities},
            level=told.level if isinstance(told, Interview) else None,
            sex=told.sex or known.sex or sheet.sex,
            copied=tuple(one for one in copied if one is not None),
            not_copied=copied.count(None),
            medicines=session.paper.medicines if session.paper is not None and alone else (),
            taken=tuple(dict.fromkeys((*told.medicines, *known.medicines))),
            allergies=tuple(dict.fromkeys((*told.allergies, *known.allergies))),
        )

    def _questions(self, summary: Summary) -> Iterator[str]:
        """Those of results outside their interval, then those of the visit to come."""
        outside = (one.analyte for one in summary.results if one.flag in ("H", "L"))
        panels = dict.fromkeys(self.analytes[one].panel for one in outside if one in self.analytes)
        asked = self.checklists.more(summary.visit.visit if summary.visit else None).ask
        of_results = [f"labs-question-{panel}" for panel in panels][:MOST_OF_RESULTS]
        yield from of_results
        yield from (f"visit-ask-{question}" for question in asked[: MOST_QUESTIONS - len(of_results)])


def meant(turn: Turn, tapped: str, told: Iterable[str]) -> tuple[str, ...]:
    """Of those with something to read: the one tapped, those of the name written, else all."""
    every = tuple(told)
    if tapped in every:
        return (tapped,)
    named = person(turn.understood.subject)
    if named in (WRITER, NOBODY):
        return every
    return tuple(one for one in every if kind(one) == kind(named))


def _with_planned(record: Record, session: Session) -> Record:
    """The record with the appointments told in this conversation."""
    every = (*session.others, *([session.planned] if session.planned is not None else []))
    new = [one.visit for one in every if person(one.person) == record.person and one.visit not in record.visits]
    return record.model_copy(update={"visits": (*record.visits, *new)}) if new else record


def _people(session: Session) -> Iterator[str]:
    """Everybody spoken of in this chat, the writer first, each once."""
    told = [*session.records, *session.people]
    told += [person(session.interview.subject)] if session.interview is not None else []
    told += [person(session.reading.person)] if session.reading is not None else []
    known = dict.fromkeys(told)
    yield from sorted(known, key=lambda who: who != WRITER)


def _copied(result: Result, sheet: Reading, analytes: Analytes) -> Measured | None:
    """A result as it may stand on the page: sure, in a unit that is known, and nothing that is told in private."""
    analyte = analytes.get(result.analyte)
    if analyte is None or analyte.private is not None or not result.sure:
        return None
    day = date.fromisoformat(sheet.sampled_on) if sheet.sampled_on else None
    if result.value is None:
        side = printed_side(result.text, load_wording())
        word = side if side in ("positive", "negative") else None
        return Measured(result.analyte, day, None, word=word) if word else None
    if analyte.conversion(result.unit) is None:
        return None
    return Measured(result.analyte, day, result.value, result.unit, result.low, result.high, result.sign)
