"""After an appointment: what was said there is understood as ids, said back, and kept when it was heard right."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from care.analytes import load_analytes
from care.checklist import GENERAL, Checklists
from care.documents import Polarity
from care.glossary import load_glossary
from care.knowledge import Knowledge
from care.record import Record, Visit
from care.terms import Level, Truth
from handlers.lasting import is_condition
from handlers.people import person
from handlers.planned import (
    keeping,
    passed,
    remembered,
    reminder,
    today,
    told,
    when,
    with_moment,
    with_visit,
)
from handlers.turn import Choice, Line, Planned, Printed, Reply, Term, Turn
from understanding.lab_names import analytes_named
from understanding.medicines import named as medicines_named
from understanding.phrases import match, read_tokens
from understanding.report_terms import terms_in
from understanding.report_words import report_words

SAID = "said:"  # of payloads
RIGHT, WRONG = Choice(SAID + "yes", "answer-yes"), Choice(SAID + "no", "answer-no")
NOTHING = Choice(SAID + "none", "after-nothing")
EXAMINATIONS = ("laboratory", "imaging")  # visits that a doctor sends to
KINDS = {"medicine": "medicines", "visit": "tests", "analyte": "tests", "finding": "words", "term": "words"}
MOST_NAMED = 6  # of one kind, in one line


@dataclass(frozen=True)
class AfterVisit:
    """Asks what was said, reads it back, and keeps ids of it for who agreed to a record. No text is ever kept."""

    knowledge: Knowledge
    checklists: Checklists

    async def __call__(self, turn: Turn) -> Reply:
        """The question, what was understood, or what became of it."""
        planned, answer = self._meant(turn), _answer(turn)
        if turn.choice == NOTHING.payload:
            return self._closed(turn, planned)
        if planned.asking == "right" and answer is not None:
            return self._confirmed(turn, planned) if answer == "yes" else _ask(turn, planned, "after-again")
        heard = self._heard(turn, planned)
        if heard.said or heard.following:
            return self._read_back(turn, heard)
        if planned.asking == "said":
            reply = Reply((Line("after-not-understood"), Line("after-how")), turn.session, Level.INFORMATION)
            return remembered(reply, planned.model_copy(update={"asking": None}))
        return _ask(turn, planned, "after-ask")

    def _meant(self, turn: Turn) -> Planned:
        """The appointment that is over: the one asked about, the one that has passed, or one nobody told of before."""
        before, named = turn.session.planned, turn.understood.visit
        if before is not None and before.asking in ("said", "right"):
            return before
        over = passed(turn.session, turn.now)
        if over is not None and named in (None, GENERAL, over.visit.visit):
            return over
        day = today(turn.now)
        if before is not None and before.visit.on == day and named in (None, GENERAL, before.visit.visit):
            return before
        visit = Visit(visit=named if named and named in self.checklists else GENERAL, on=day)
        return Planned(visit=visit, person=person(turn.understood.subject))

    def _heard(self, turn: Turn, planned: Planned) -> Planned:
        """What the message tells of the appointment, and the next one."""
        moment = told(turn)
        following = with_moment(Visit(visit=planned.visit.visit), moment) if moment.day else None
        return planned.model_copy(update={"said": noted(turn, self.knowledge), "following": following})

    def _read_back(self, turn: Turn, heard: Planned) -> Reply:
        lines = [Line("after-heard"), *said_lines(heard.said)]
        if heard.following is not None:
            lines.append(Line("after-next", {"when": when(heard.following) or ""}))
        question = Line("after-right", question=True)
        reply = Reply((*lines, question), turn.session, Level.INFORMATION, (RIGHT, WRONG))
        return remembered(reply, heard.model_copy(update={"asking": "right"}))

    def _confirmed(self, turn: Turn, planned: Planned) -> Reply:
        """Kept for who agreed; a next day becomes the appointment spoken of, to be prepared or reminded of."""
        record = turn.session.records.get(planned.person)
        visit = planned.visit.model_copy(update={"said": planned.said, "asked": True})
        following = Planned(visit=planned.following, person=planned.person) if planned.following is not None else None
        lines = [Line("after-kept" if record is not None else "after-not-kept")]
        choices: tuple[Choice, ...] = ()
        if following is not None:
            said = {"visit": Term(f"visit-name-{following.visit.visit}"), "when": when(following.visit) or ""}
            lines.append(Line("visit-dated", said))
            choices = (*reminder(following, turn.now), Choice(f"visit:{following.visit.visit}", "visit-back"))
        reply = Reply(tuple(lines), turn.session, Level.INFORMATION, choices)
        if record is not None:
            reply = keeping(reply, _with_said(with_visit(record, visit), planned.said))
        return remembered(reply, following)

    def _closed(self, turn: Turn, planned: Planned) -> Reply:
        """There is nothing to note: it is not asked again."""
        reply = Reply((Line("after-closed"),), turn.session, Level.INFORMATION)
        record = turn.session.records.get(planned.person)
        if record is not None:
            reply = keeping(reply, with_visit(record, planned.visit.model_copy(update={"asked": True})))
        return remembered(reply, None)


def noted(turn: Turn, data: Knowledge) -> tuple[str, ...]:
    """What a message names that can be noted: medicines, tests to do, illnesses, terms of reports. Ids, no text."""
    text, glossary, analytes = turn.understood.text, load_glossary(), load_analytes()
    tokens = read_tokens(text)
    seen = [one for one in terms_in([text]) if one.polarity is Polarity.PRESENT and not one.past]
    terms = [one.term for one in seen if glossary[one.term].kind == "finding" and not glossary[one.term].private]
    sent_to = _sent_to(turn)
    conditions = [one for one in turn.understood.present if is_condition(one, data)]
    named = analytes_named(text) if sent_to or not conditions else ()  # "sugar" is an illness and a test
    tests = [one for one in named if one in analytes and analytes[one].private is None]
    said = (
        *(f"medicine:{one.name}" for one in medicines_named(tokens, match(tokens))),
        *([f"visit:{sent_to}"] if sent_to else []),
        *(f"analyte:{one}" for one in tests),
        *(f"finding:{one}" for one in conditions),
        *(f"term:{one}" for one in terms),
    )
    return tuple(dict.fromkeys(said))


def _sent_to(turn: Turn) -> str | None:
    """The examination that a doctor asked for."""
    return turn.understood.visit if turn.understood.visit in EXAMINATIONS else None


def _answer(turn: Turn) -> str | None:
    """yes or no to "is that right?", tapped or written."""
    if turn.choice in (RIGHT.payload, WRONG.payload):
        return turn.choice.removeprefix(SAID)
    return turn.understood.answer if turn.understood.answer in ("yes", "no") else None


def _ask(turn: Turn, planned: Planned, line: str) -> Reply:
    """Asks what was said; asked once, it is not asked by itself again."""
    visit = planned.visit.model_copy(update={"asked": True})
    asking = planned.model_copy(update={"visit": visit, "asking": "said", "said": (), "following": None})
    said = {"visit": Term(f"visit-name-{visit.visit}")} if line == "after-ask" else {}
    lines = (Line(line, said), Line("after-how", drop=1), Line("after-no-text", drop=2))
    return remembered(Reply(lines, turn.session, Level.INFORMATION, (NOTHING,)), asking)


def _with_said(record: Record, said: Iterable[str]) -> Record:
    """The record with the medicines and illnesses that were named, next to those it had."""
    ids = [tuple(one.split(":", 1)) for one in said]
    medicines = [name for kind, name in ids if kind == "medicine"]
    conditions = {name: Truth.PRESENT.value for kind, name in ids if kind == "finding"}
    return record.model_copy(
        update={
            "medicines": tuple(dict.fromkeys((*record.medicines, *medicines))),
            "conditions": {**record.conditions, **conditions},
        }
    )


def said_lines(said: Iterable[str]) -> list[Line]:
    """What was noted after an appointment, a line for each kind: medicines, tests to do, words that were used."""
    by_kind: dict[str, list[Term | Printed]] = {}
    for one in said:
        kind, _, name = one.partition(":")
        by_kind.setdefault(KINDS[kind], []).append(_words(kind, name))
    return [Line(f"after-{kind}", {"items": tuple(items[:MOST_NAMED])}) for kind, items in by_kind.items()]


def _words(kind: str, name: str) -> Term | Printed:
    if kind == "medicine":
        return Printed(name)
    if kind == "term":
        return Printed(report_words()["term"][name][0])
    return Term({"visit": "visit-name-", "analyte": "analyte-", "finding": "finding-"}[kind] + name)
