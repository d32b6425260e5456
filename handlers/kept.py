"""What is kept of whom, in plain words: told whole, corrected one thing at a time, handed out on request."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from care.export import Export, Form
from care.knowledge import Knowledge
from care.record import Record
from care.terms import Level, Truth
from handlers.called import called, choices
from handlers.cases import addressed
from handlers.people import AGE, BIRTH, NOBODY, WRITER, person
from handlers.record_lines import Item, items, kinds, lines, printed, without
from handlers.turn import Attachment, Choice, Facts, Keep, Line, Reply, Session, Term, Turn

SHOW, FIX, GIVE = "kept:", "fix:", "export:"
WRONG, RIGHT = "wrong", "right"
LINES, ITEMS = 5, 6  # of one answer
CORRECT = Choice("fix:", "kept-button-correct")
HAND_OUT = Choice("export:", "kept-button-export")


@dataclass(frozen=True)
class WhatIsKept:
    """Tells what is kept: the thread, and of each person all that they agreed to. `kept:<person>:<page>`."""

    knowledge: Knowledge

    async def __call__(self, turn: Turn) -> Reply:
        """One person at once; of several a line each, and all of one behind a button."""
        records = turn.session.records
        who, _, page = (turn.choice or "").removeprefix(SHOW).partition(":")
        if turn.choice is None or who not in records:
            who = _meant(turn, self.knowledge) or ""
        if who:
            return self._of(turn, records[who], int(page) if page.isdecimal() else 0)
        besides = _besides(turn.session)
        if not records:
            return _reply(turn, (Line("kept"), Line("kept-nothing"), *besides, Line("kept-erase")))
        told = [
            Line(
                "kept-of", {"person": self._called(turn, one), "kinds": kinds(record, turn.now.date(), self.knowledge)}
            )
            for one, record in records.items()
        ]
        buttons = choices(SHOW, records, turn.session, turn.now.date(), self.knowledge)
        return _reply(turn, (Line("kept", drop=1), *told, *besides, Line("kept-erase", drop=2)), buttons)

    def _of(self, turn: Turn, record: Record, page: int) -> Reply:
        told = lines(record, turn.now.date(), self.knowledge)
        shown, rest = told[page * LINES : (page + 1) * LINES], told[(page + 1) * LINES :]
        head: list[Line] = [Line("kept-person", {"person": self._called(turn, record.person)})]
        if page == 0:
            since = [Line("kept-since", {"date": printed(record.agreed_on)}, drop=3)] if record.agreed_on else []
            head = [Line("kept", drop=1), *head, *since]
        more = (Choice(f"{SHOW}{record.person}:{page + 1}", "kept-button-more"),) if rest else ()
        empty = [] if told else [Line("kept-empty")]
        after = [] if rest else [*_besides(turn.session), Line("kept-erase", drop=2)]
        return _reply(turn, (*head, *empty, *shown, *after), (*more, CORRECT, HAND_OUT))

    def _called(self, turn: Turn, who: str) -> Term:
        return called(who, turn.session, turn.now.date(), self.knowledge)


@dataclass(frozen=True)
class Correct:
    """Changes one thing of what is kept. `fix:<person>:<key of the item>:wrong`; a number instead of a key: a page."""

    knowledge: Knowledge

    async def __call__(self, turn: Turn) -> Reply:
        """Of whom, which one, whether it is wrong; then it is gone, and said to be."""
        records = turn.session.records
        if not records:
            return _reply(turn, (Line("kept-nothing"),))
        who, key, said = (*(turn.choice or "").removeprefix(FIX).split(":"), "", "")[:3]
        if turn.choice is None or who not in records:
            who, key = _meant(turn, self.knowledge) or "", ""
        if not who:
            return _which(turn, FIX, self.knowledge)
        known = items(records[who], turn.now.date(), self.knowledge)
        item = next((one for one in known if one.key == key), None)
        if item is None:
            return self._list(turn, who, known, int(key.removeprefix("page")) if key.startswith("page") else 0)
        if said == WRONG:
            return self._corrected(turn, records[who], item)
        if said == RIGHT:
            return _reply(turn, (Line("fix-stays"),))
        return self._sure(turn, who, item)

    def _list(self, turn: Turn, who: str, known: Sequence[Item], page: int) -> Reply:
        shown, rest = known[page * ITEMS : (page + 1) * ITEMS], known[(page + 1) * ITEMS :]
        if not shown:
            return _reply(turn, (Line("kept-empty"),))
        buttons = [Choice(f"{FIX}{who}:{one.key}", _label(one), {"item": one.term}) for one in shown]
        more = [Choice(f"{FIX}{who}:page{page + 1}", "kept-button-more")] if rest else []
        heading = Line("fix-which", {"person": called(who, turn.session, turn.now.date(), self.knowledge)})
        return _reply(turn, (heading,), (*buttons, *more))

    def _sure(self, turn: Turn, who: str, item: Item) -> Reply:
        told = f"{FIX}{who}:{item.key}:"
        buttons = (Choice(told + WRONG, "fix-wrong"), Choice(told + RIGHT, "fix-right"))
        return _reply(
            turn, (Line("fix-sure-denied" if item.kind == "denied" else "fix-sure-told", {"item": item.term}),), buttons
        )

    def _corrected(self, turn: Turn, record: Record, item: Item) -> Reply:
        changed = without(record, item)
        session = _unsaid(turn.session, record.person, item, self.knowledge)
        session = session.model_copy(update={"records": {**session.records, record.person: changed}})
        done = _reply(replace(turn, session=session), (Line(f"fix-done-{_sort(item)}", {"item": item.term}),))
        return replace(done, effects=(Keep(changed),), choices=(CORRECT,))


@dataclass(frozen=True)
class HandOut:
    """Gives what is kept of a person: as text here, or as a file. `export:<person>:<text, json or fhir>`."""

    knowledge: Knowledge

    async def __call__(self, turn: Turn) -> Reply:
        """Of whom, in which form; then the text, or the file where the channel carries files."""
        records = turn.session.records
        if not records:
            return _reply(turn, (Line("kept-nothing"),))
        who, form = (*(turn.choice or "").removeprefix(GIVE).split(":"), "")[:2]
        if turn.choice is None or who not in records:
            who, form = _meant(turn, self.knowledge) or "", ""
        if not who:
            return _which(turn, GIVE, self.knowledge)
        match form:
            case "text":
                told = replace(turn, choice=f"{SHOW}{who}:0")
                return await WhatIsKept(self.knowledge)(told)
            case "json" | "fhir":
                return self._file(turn, records[who], form)
            case _:
                forms = ("text", "json", "fhir")
                buttons = tuple(Choice(f"{GIVE}{who}:{one}", f"export-{one}") for one in forms)
                heading = Line("export-which", {"person": called(who, turn.session, turn.now.date(), self.knowledge)})
                return _reply(turn, (heading,), buttons)

    def _file(self, turn: Turn, record: Record, form: Form) -> Reply:
        text = Choice(f"{GIVE}{record.person}:text", "export-text")
        export = Export(record, form, turn.now.date())
        attached = Attachment(export, said=(Line("export-file"),), otherwise=(Line("export-no-file"),))
        return replace(_reply(turn, (), (text,)), attached=attached)


def _besides(session: Session) -> list[Line]:
    """What waits besides what is kept of people: pages that others can open, and reminders to come."""
    shared, rings = len(session.shares.until), session.held.reminders
    lines = [Line("kept-shares", {"count": shared})] if shared else []
    return [*lines, Line("kept-reminders", {"count": rings})] if rings else lines


def _meant(turn: Turn, data: Knowledge) -> str | None:
    """Of whom, when it is said or there is only one; None when it must be asked."""
    records = turn.session.records
    named = turn.understood.subject not in (WRITER, NOBODY) and turn.choice is None
    if named:
        who = person(addressed(turn, data).subject)
        return who if who in records else None
    return next(iter(records)) if len(records) == 1 else None


def _which(turn: Turn, prefix: str, data: Knowledge) -> Reply:
    buttons = choices(prefix, turn.session.records, turn.session, turn.now.date(), data)
    return _reply(turn, (Line("kept-which"),), buttons)


def _label(item: Item) -> str:
    return "fix-item-denied" if item.kind == "denied" else "fix-item"


def _sort(item: Item) -> str:
    """How a thing is spoken of: an illness, one that was denied, or anything else that was told."""
    return item.kind if item.kind in ("condition", "denied") else "told"


def _unsaid(session: Session, who: str, item: Item, data: Knowledge) -> Session:
    """The thread without it, so that nothing said before brings it back. The level told meanwhile stays."""
    interview = session.interview
    people = {one: _unsaid_of(facts, item, data) if one == who else facts for one, facts in session.people.items()}
    if interview is not None and person(interview.subject) == who:
        if item.kind == "story":
            interview = interview.model_copy(update={"unkept": True})
        facts = _unsaid_of(interview, item, data)
        interview = interview.model_copy(update={"findings": facts.findings, "quantities": facts.quantities})
    return session.model_copy(update={"people": people, "interview": interview})


def _unsaid_of(facts: Facts, item: Item, data: Knowledge) -> Facts:
    """Who a person is, without one thing that was wrong."""
    numbers = {"age": AGE, "pregnancy": BIRTH}.get(item.kind, ())
    meant = {threshold.finding for threshold in data.thresholds if threshold.quantity in numbers}
    findings = {one: said for one, said in facts.findings.items() if one not in meant}
    if item.kind in ("condition", "denied"):
        changed = Truth.DENIED if item.kind == "condition" else Truth.PRESENT
        findings = {**findings, item.id: changed.value}
    kept = {name: number for name, number in facts.quantities.items() if name not in numbers}
    sex = None if item.kind == "sex" else facts.sex
    return facts.model_copy(update={"findings": findings, "quantities": kept, "sex": sex})


def _reply(turn: Turn, said: Sequence[Line], buttons: Sequence[Choice] = ()) -> Reply:
    return Reply(tuple(said), turn.session, Level.OFF_TOPIC, tuple(buttons))
