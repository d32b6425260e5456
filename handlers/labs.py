"""Explains laboratory results: reads a sheet or typed values, reads back what is unsure, tells the rest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from care.analytes import Analyte, Analytes, Sex
from care.documents import Result
from care.knowledge import knowledge
from care.labs import Assessment, LabKnowledge, Person, assess, load_wording, units_for
from care.terms import Level
from handlers.lab_lines import (
    GROUPS,
    MOST_LINES,
    PAGE,
    about,
    critical_lines,
    group,
    group_heading,
    group_in_short,
    group_question,
    panels,
    questions,
    read_back,
    read_back_marked,
    seriousness,
    summary,
    unit_label,
)
from handlers.paper_lines import beside, paper_reply
from handlers.turn import Choice, Line, Reader, Reading, Reply, Turn
from handlers.values import offered
from understanding.lab_names import analytes_named
from understanding.typed_results import bare_number, number, sign

RIGHT, WRONG, TYPE, REST, CHECK = "labs:right", "labs:wrong", "labs:type", "labs:rest", "labs:check"
DETAILS, SERIOUS, QUESTIONS = "labs:details", "labs:serious", "labs:questions"
GROUP, UNIT = "labs:group:", "labs:unit:"
AFTER = (
    Choice(DETAILS, "labs-button-details"),
    Choice(SERIOUS, "labs-button-serious"),
    Choice(QUESTIONS, "labs-button-questions"),
)
NOT_BELIEVABLE = "not_believable"  # doubt of a typed result


@dataclass(frozen=True)
class LabsHandler:
    """Pictures, PDFs and typed results. Nothing is kept but `Session.reading`, for as long as the session."""

    analytes: Analytes
    reader: Reader

    @property
    def known(self) -> LabKnowledge:
        """The analytes with the wording and the clinical findings they are judged with."""
        return LabKnowledge(self.analytes, load_wording(), knowledge().general)

    async def __call__(self, turn: Turn) -> Reply:
        """A sheet first, then a button, then the answer to a read-back, then typed results."""
        if turn.attachments:
            return await self._sheets(turn)
        reading = turn.session.reading
        if reading is not None and (turn.choice or "").startswith("labs:"):
            return self._tapped(turn, reading, turn.choice or "")
        if reading is not None and reading.asking is not None:
            return self._answered(turn, reading, reading.asking)
        if turn.understood.typed:
            return self._typed(turn)
        return self._about(turn, reading)

    # --- reading ---------------------------------------------------------------------------------------------------

    async def _sheets(self, turn: Turn) -> Reply:
        """Every attachment of the turn; what was read counts, what was not is said."""
        documents = [await self.reader.read(data) for data in turn.attachments]
        sheets = [document for document in documents if document.kind == "lab_report" and document.results]
        if not sheets:
            return paper_reply(turn, documents)
        read = (result for sheet in sheets for result in sheet.results if result.analyte in self.analytes)
        results = tuple(dict.fromkeys(read))
        day = next((sheet.sampled_on.isoformat() for sheet in sheets if sheet.sampled_on), None)
        sex = next((sheet.sex for sheet in sheets if sheet.sex), None)
        after = [Line(f"problem-{sheet.problem}", drop=5) for sheet in sheets if sheet.problem][:1]
        if unread := sum(sheet.unread for sheet in sheets):
            after.append(Line("labs-unread", {"count": unread}, drop=4))
        if missed := len(documents) - len(sheets):
            after.append(Line("labs-pages-missed", {"count": missed}, drop=4))
        reading = Reading(results=results, sampled_on=day, sex=sex, person=_owner(turn))
        return beside(self._told(turn, reading, after), documents)

    def _typed(self, turn: Turn) -> Reply:
        results = tuple(self._as_result(*typed) for typed in turn.understood.typed)
        assumed = [
            Line("labs-unit-assumed", {**read_back(result)}, drop=3)
            for result, (_, _, unit) in zip(results, turn.understood.typed, strict=True)
            if result.sure and result.unit and not unit
        ]
        return self._told(turn, Reading(results=results, person=_owner(turn)), assumed[:1])

    def _as_result(self, analyte: str, typed: str, unit: str, printed: Result | None = None) -> Result:
        """A typed value. Without a unit, the usual one only when the number fits a single unit system."""
        known = self.analytes[analyte]
        value = number(typed)
        units = (unit,) if unit else units_for(known, value)
        taken = units[0] if len(units) == 1 else ""
        base = printed or Result(analyte=analyte, name="", value=None, text="", unit=taken)
        if known.conversion(base.unit) != known.conversion(taken):
            base = replace(base, low=None, high=None)  # the printed interval is in another unit
        result = replace(
            base, value=value, sign=sign(typed), text=typed.lstrip("<>"), unit=taken, sure=False, doubts=(), marked=""
        )
        if not units or (taken and not known.believable(value, taken)):
            return replace(result, doubts=(NOT_BELIEVABLE,))
        return replace(result, sure=len(units) == 1)

    def _lacks_unit(self, result: Result) -> bool:
        """A number whose unit was neither printed nor typed so that we could read it: it means nothing yet."""
        return result.value is not None and self.analytes[result.analyte].conversion(result.unit) is None

    def _cannot_be(self, result: Result) -> bool:
        """No sheet prints such a number in such a unit: it is typed again, whoever says that it was read right."""
        if NOT_BELIEVABLE in result.doubts or result.value is None or self._lacks_unit(result):
            return NOT_BELIEVABLE in result.doubts
        return not result.sign and not self.analytes[result.analyte].believable(result.value, result.unit)

    # --- telling ---------------------------------------------------------------------------------------------------

    def _told(self, turn: Turn, reading: Reading, after: Sequence[Line] = ()) -> Reply:
        """The summary of what is sure, and the first read-back of what is not."""
        assessment = self._assessed(turn, reading)
        waiting = self._pressing_unsure(turn, reading, assessment)
        lines: list[Line] = []
        if assessment.judgements:
            lines = [*summary(assessment, read=len(reading.results), sampled_on=reading.sampled_on), *after]
        elif not waiting:
            lines = [Line("labs-nothing-left")]
        if waiting and assessment.level is not Level.EMERGENCY:
            return self._ask(turn, reading, waiting, assessment, lines)
        choices = AFTER if not waiting else (Choice(CHECK, "labs-button-check"), *AFTER[:2])
        after_all = (*choices, *offered(reading, self.analytes)) if assessment.judgements else ()
        return _reply(turn, _asking(reading, None), lines, assessment, after_all)

    def _ask(
        self, turn: Turn, reading: Reading, waiting: Sequence[int], assessment: Assessment, before: Sequence[Line]
    ) -> Reply:
        """Reads one unsure result back, never saying what it would mean."""
        index = waiting[0]
        result = reading.results[index]
        asked = _asking(reading, index)
        units = units_for(self.analytes[result.analyte], result.value or Decimal(0))
        if self._lacks_unit(result) and units and not self._cannot_be(result):
            known = (Choice(f"{UNIT}{place}", unit_label(unit)) for place, unit in enumerate(units))
            choices = (*known, Choice(WRONG, "labs-button-leave"))
            return _reply(turn, asked, [*before, Line("labs-which-unit", read_back(result))], assessment, choices)
        if self._lacks_unit(result) or self._cannot_be(result):
            again = (Choice(TYPE, "labs-button-type"), Choice(WRONG, "labs-button-leave"))
            return _reply(turn, asked, [*before, Line("labs-not-believable", read_back(result))], assessment, again)
        rest = (Choice(REST, "labs-button-rest"),) if len(waiting) > 1 else ()
        choices = (
            Choice(RIGHT, "labs-button-right"),
            Choice(WRONG, "labs-button-wrong"),
            Choice(TYPE, "labs-button-type"),
            *rest,
        )
        line = Line(
            "labs-readback-marked" if result.marked else "labs-readback",
            {**(read_back_marked(result) if result.marked else read_back(result)), "left": len(waiting)},
        )
        return _reply(turn, asked, [*before, line], assessment, choices)

    def _about(self, turn: Turn, reading: Reading | None) -> Reply:
        """Analytes spoken of without a value: their line of the sheet, or else what they look at."""
        named = [one for one in analytes_named(turn.understood.text) if one in self.analytes][:MOST_LINES]
        if not named:
            return _reply(turn, reading, [Line("labs-invite"), Line("labs-invite-typed", drop=1)])
        assessment = self._assessed(turn, reading or Reading())
        lines = [line for one in named for line in about(one, assessment)]
        return _reply(turn, reading, [*lines, Line("labs-invite-typed", drop=1)], assessment)

    # --- answers ---------------------------------------------------------------------------------------------------

    def _tapped(self, turn: Turn, reading: Reading, choice: str) -> Reply:
        assessment = self._assessed(turn, reading)
        if choice.startswith((DETAILS, GROUP)):
            return self._details(turn, reading, choice, assessment)
        if choice == CHECK and (waiting := self._pressing_unsure(turn, reading, assessment)):
            return self._ask(turn, reading, waiting, assessment, [])
        if choice == SERIOUS:
            return _reply(turn, reading, seriousness(assessment), assessment, (AFTER[0], AFTER[2]))
        if choice == QUESTIONS:
            return _reply(turn, reading, questions(assessment), assessment, AFTER[:2])
        if reading.asking is None:
            return self._told(turn, reading)
        return self._confirmed(turn, reading, reading.asking, choice)

    def _confirmed(self, turn: Turn, reading: Reading, index: int, choice: str) -> Reply:
        result = reading.results[index]
        if choice == RIGHT and not self._lacks_unit(result) and not self._cannot_be(result):
            return self._settled(turn, reading, index, replace(result, sure=True, doubts=()))
        if choice == WRONG:
            return self._settled(turn, reading, index, None)
        if choice == REST:
            kept = tuple(one for one in reading.results if one.sure)
            return self._told(turn, reading.model_copy(update={"results": kept}))
        if choice.startswith(UNIT) and result.value is not None:
            units = units_for(self.analytes[result.analyte], result.value)
            place = choice.removeprefix(UNIT)
            if place.isdecimal() and int(place) < len(units):
                return self._settled(
                    turn, reading, index, replace(result, unit=units[int(place)], sure=True, doubts=())
                )
        if choice == TYPE:
            return _reply(turn, reading, [Line("labs-type-it", read_back(result))])
        return self._again(turn, reading, index)

    def _answered(self, turn: Turn, reading: Reading, index: int) -> Reply:
        """A written answer: yes, no, or the value itself."""
        result = reading.results[index]
        known = self.analytes[result.analyte]
        typed = _value_for(turn, known)
        if typed is not None:
            value, unit = typed
            return self._settled(turn, reading, index, self._as_result(known.id, value, unit or result.unit, result))
        if turn.understood.typed:
            return self._typed(turn)
        said = {"yes": RIGHT, "no": WRONG}.get(turn.understood.answer or "")
        if said:
            return self._confirmed(turn, reading, index, said)
        return self._again(turn, reading, index)

    def _again(self, turn: Turn, reading: Reading, index: int) -> Reply:
        """The same question once more."""
        assessment = self._assessed(turn, reading)
        waiting = [index, *(other for other in assessment.unsure if other != index)]
        return self._ask(turn, reading, waiting, assessment, [])

    def _settled(self, turn: Turn, reading: Reading, index: int, result: Result | None) -> Reply:
        """One result confirmed, corrected or left out: what cannot wait is told at once, else the next is read back."""
        results = list(reading.results)
        results[index : index + 1] = [] if result is None else [result]
        now = _asking(reading, None).model_copy(update={"results": tuple(results)})
        assessment = self._assessed(turn, now)
        waiting = self._pressing_unsure(turn, now, assessment)
        told = [j for j in assessment.critical if j.result == result]
        if waiting and not told:
            return self._ask(turn, now, waiting, assessment, [])
        if waiting and assessment.level is not Level.EMERGENCY:
            return self._ask(turn, now, waiting, assessment, critical_lines(told))
        return self._told(turn, now)

    def _details(self, turn: Turn, reading: Reading, choice: str, assessment: Assessment) -> Reply:
        """The groups of the sheet to choose from, or one group told: the chosen one, or the only one there is."""
        known = panels(assessment)
        panel, _, start = choice.removeprefix(GROUP).removeprefix(DETAILS).partition(":")
        first = int(start) if start.isdecimal() else 0
        chosen = panel or (known[0] if len(known) == 1 else "")
        if chosen in known:
            return self._group(turn, reading, assessment, chosen, first)
        if not known[first:]:
            return self._told(turn, reading)
        shown = known[first : first + GROUPS]
        lines = [Line("labs-groups"), *(group_in_short(assessment, one) for one in shown)]
        more = (Choice(f"{DETAILS}:{first + GROUPS}", "labs-button-more"),) if known[first + GROUPS :] else ()
        return _reply(turn, reading, lines, assessment, (*map(_to_group, shown), *more))

    def _group(self, turn: Turn, reading: Reading, assessment: Assessment, panel: str, first: int) -> Reply:
        """One group told together, a few results at a time; then the rest of it, or the groups that follow."""
        lines = group(assessment, panel)
        if not lines[first:]:
            return self._told(turn, reading)
        known = panels(assessment)
        following = known[known.index(panel) + 1 :][:1]
        rest = first + PAGE < len(lines)
        onward = (Choice(f"{GROUP}{panel}:{first + PAGE}", "labs-button-more"),) if rest else map(_to_group, following)
        told = [group_heading(panel), *lines[first : first + PAGE]]
        if not rest:
            told += group_question(assessment, panel)
        others = (AFTER[0],) if len(known) > 1 else ()
        return _reply(turn, reading, told, assessment, (*onward, *others, AFTER[1], AFTER[2]))

    # --- judging ---------------------------------------------------------------------------------------------------

    def _assessed(self, turn: Turn, reading: Reading) -> Assessment:
        return assess(reading.results, _person(turn, reading.sex), self.known)

    def _pressing_unsure(self, turn: Turn, reading: Reading, assessment: Assessment) -> list[int]:
        """Unsure results, those first that could not wait if they were read right."""

        def level(index: int) -> int:
            if_right = replace(reading.results[index], sure=True)
            return assess([if_right], _person(turn, reading.sex), self.known).level.rank

        return sorted(assessment.unsure, key=level, reverse=True)


def _to_group(panel: str) -> Choice:
    return Choice(f"{GROUP}{panel}", f"labs-panel-{panel}")


def _owner(turn: Turn) -> str:
    """Whose results they are: the person named with them, or else who writes."""
    named = turn.understood.subject
    return "self" if named == "nobody" else named


def _person(turn: Turn, sex: Sex | None) -> Person:
    """Who the results are of, as far as this turn and the open interview tell."""
    interview = turn.session.interview
    earlier = interview.findings if interview is not None else {}
    findings = {*turn.understood.present, *(finding for finding, truth in earlier.items() if truth == "present")}
    age = turn.understood.quantities.get("age_years")
    if age is None and interview is not None:
        age = interview.quantities.get("age_years")
    return Person(sex=sex, age_years=age, findings=frozenset(findings))


def _value_for(turn: Turn, analyte: Analyte) -> tuple[str, str] | None:
    """The value typed for the analyte that is being asked, with or without its name."""
    for name, typed, unit in turn.understood.typed:
        if name == analyte.id:
            return typed, unit
    return bare_number(turn.understood.text, analyte) if not turn.understood.typed else None


def _asking(reading: Reading, index: int | None) -> Reading:
    return reading.model_copy(update={"asking": index})


def _reply(
    turn: Turn,
    reading: Reading | None,
    lines: Sequence[Line],
    assessment: Assessment | None = None,
    choices: tuple[Choice, ...] = (),
) -> Reply:
    sources = assessment.sources if assessment is not None else ()
    update = {"reading": reading, "choices": tuple(c.payload for c in choices), "sources": sources}
    level = assessment.level if assessment is not None and assessment.judgements else Level.INFORMATION
    return Reply(tuple(lines), turn.session.model_copy(update=update), level, choices, sources)
