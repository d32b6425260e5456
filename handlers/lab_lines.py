"""From an assessment of laboratory results to the lines of an answer: the summary, details, how serious, questions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from care.documents import Result, Sign
from care.labs import Assessment, Judgement, Side
from care.terms import Level
from care.units import canonical
from handlers.turn import Argument, Line, Printed, Term

_FINE: frozenset[Side] = frozenset({"in_range", "negative"})
BEYOND: Mapping[Sign, str] = {"": "", "<": "labs-less-than", ">": "labs-more-than"}
MOST_LINES = 4  # results told in the first answer; the others are one button away
MOST_CRITICAL = 2
SHORT_LIST = 3  # up to so many results, those in range are told one by one
PAGE = 3  # results of a group told in one message
GROUPS = 6  # groups offered at a time
MOST_QUESTIONS = 4


def summary(assessment: Assessment, *, read: int, sampled_on: str | None) -> list[Line]:
    """The first answer: what is urgent, how many lines, the results to discuss, what it does not say, a question.

    While results wait to be read back nothing is summed up: neither "none urgent" nor "all in range" is known yet.
    """
    critical = assessment.critical[:MOST_CRITICAL]
    others = [judgement for judgement in assessment.abnormal if judgement not in critical]
    lines = critical_lines(critical)
    if others or not critical or assessment.unsure:
        lines.append(_verdict(assessment, others, read))
    if assessment.level is Level.EMERGENCY:
        return lines
    lines += _told(others[:MOST_LINES])
    if assessment.unsure:
        return lines
    if not others and not critical and len(assessment.judgements) <= SHORT_LIST:
        lines += [_in_range(judgement) for judgement in assessment.judgements if judgement.private is None]
    if assessment.private:
        lines.append(Line("labs-private", {"count": len(assessment.private)}))
    if sampled_on is not None:
        lines.append(Line("labs-day", {"day": Printed("/".join(reversed(sampled_on.split("-"))))}, drop=9))
    lines.append(Line("labs-not-said", drop=2))
    lines += [Line("labs-question", {"question": question}, drop=8) for question in _different(assessment)[:1]]
    return lines


def critical_lines(critical: Iterable[Judgement]) -> list[Line]:
    """What cannot wait, with what to do: one line a result, the action once."""
    told = list(critical)
    if not told:
        return []
    worst = Level.highest(*(judgement.level for judgement in told))
    lines = [Line(f"labs-critical-{_told_as(j)}", _shown(j), drop=index and 8) for index, j in enumerate(told)]
    return [Line(f"labs-act-{worst.value}"), *lines]


def panels(assessment: Assessment) -> list[str]:
    """The groups of the sheet, the most pressing first."""
    return list(dict.fromkeys(judgement.panel for judgement in assessment.judgements))


def group_in_short(assessment: Assessment, panel: str) -> Line:
    """One group among others: how many of its results are to discuss, or that none is."""
    of_panel = _of_panel(assessment, panel)
    count = sum(judgement.abnormal for judgement in of_panel)
    shown: dict[str, Argument] = {"panel": Term(f"labs-panel-{panel}"), "count": count, "read": len(of_panel)}
    if count:
        return Line("labs-group-discuss", shown)
    if any(judgement.private is not None for judgement in of_panel):
        return Line("labs-group-private", shown)
    fine = all(judgement.side in _FINE for judgement in of_panel)
    return Line("labs-group-fine" if fine else "labs-group-no-range", shown)


def group(assessment: Assessment, panel: str) -> list[Line]:
    """The results of one group: those to discuss with what they look at and what goes with them, the others by name."""
    of_panel = _of_panel(assessment, panel)
    fine = [judgement for judgement in of_panel if judgement.side in _FINE and judgement.private is None]
    lines: list[Line] = []
    said: set[str] = set()
    for judgement in of_panel:
        if judgement not in fine:
            lines.append(_detail(judgement, meaning=judgement.meaning not in said))
            said.add(judgement.meaning)
    if fine:
        names = tuple(_name(judgement.result) for judgement in fine)
        lines.append(Line("labs-detail-in-range", {"panel": Term(f"labs-panel-{panel}"), "tests": names}))
    return lines


def group_heading(panel: str) -> Line:
    """What the results of a group look at together."""
    return Line("labs-group", {"panel": Term(f"labs-panel-{panel}"), "about": Term(f"labs-about-{panel}")}, drop=1)


def group_question(assessment: Assessment, panel: str) -> list[Line]:
    """What to ask of a group, if there is something to discuss in it."""
    asked = [question for of, question in _questions(assessment).items() if of == panel]
    return [Line("labs-question", {"question": question}, drop=2) for question in asked]


def about(analyte: str, assessment: Assessment) -> list[Line]:
    """What is known of one analyte: its results on the sheet, or else what the test looks at."""
    lines = [_detail(each, meaning=True) for each in assessment.judgements if each.result.analyte == analyte]
    return lines or [Line("labs-about", {"test": Term(f"analyte-{analyte}"), "what": Term(f"analyte-{analyte}-what")})]


def seriousness(assessment: Assessment) -> list[Line]:
    """The answer to "is something wrong?": never more than the levels that the knowledge holds."""
    if assessment.critical:
        return critical_lines(assessment.critical)
    line = "labs-serious-discuss" if assessment.abnormal or assessment.private else "labs-serious-nothing"
    return [Line(line, {"count": len(assessment.abnormal)}), Line("labs-serious-signs"), Line("labs-not-said", drop=1)]


def questions(assessment: Assessment) -> list[Line]:
    """What to ask the doctor, from the panels with something to discuss."""
    asked = [*_different(assessment)[:MOST_QUESTIONS], Term("labs-question-general")]
    return [Line("labs-questions"), *(Line("labs-question-item", {"question": question}) for question in asked)]


def read_back(result: Result) -> dict[str, Argument]:
    """The arguments that show one result as printed."""
    return {"test": _name(result), "value": Printed(value_as_printed(result), before=BEYOND[result.sign])}


def read_back_marked(result: Result) -> dict[str, Argument]:
    """The same with the digits in brackets that were hard to read."""
    return {"test": _name(result), "value": Printed(f"{result.marked} {result.unit}".strip(), BEYOND[result.sign])}


def value_as_printed(result: Result) -> str:
    """The number and its unit, or the printed words."""
    if result.value is None:
        return result.text
    number = result.text if re.fullmatch(r"[\d\s.,]+", result.text) else _number(result.value)
    return f"{number.replace('.', ',').strip()} {result.unit}".strip()


def unit_label(unit: str) -> str:
    """The Fluent id of a unit, for a button: `unit-g_l`."""
    return "unit-" + (re.sub(r"[^a-z0-9]+", "_", canonical(unit).replace("%", "percent")).strip("_") or "none")


def _verdict(assessment: Assessment, others: Sequence[Judgement], read: int) -> Line:
    """How many were read, how many to discuss, and that none of these is urgent where none is."""
    told = [judgement for judgement in assessment.judgements if judgement.private is None]
    unknown = sum(judgement.side == "unknown" for judgement in told)
    if assessment.unsure and assessment.level is not Level.EMERGENCY:
        left = len(assessment.unsure)
        return Line("labs-so-far", {"read": read, "left": left, "count": len(assessment.abnormal)})
    if assessment.critical:
        return Line("labs-also", {"count": len(others)}, drop=9 if assessment.level is Level.EMERGENCY else 0)
    if others:
        return Line("labs-to-discuss", {"read": read, "count": len(others)})
    if not told:
        return Line("labs-only-private", {"read": read})
    return Line("labs-no-range" if unknown else "labs-all-in-range", {"read": read, "count": unknown})


def _told(judgements: Sequence[Judgement]) -> list[Line]:
    """Results that mean the same stand together. What often goes with them is said once; of many, with the details."""
    brief = len(judgements) > SHORT_LIST - 1
    groups: dict[str, list[Judgement]] = {}
    for judgement in judgements:
        groups.setdefault(judgement.meaning, []).append(judgement)
    together = [(judgement, place == 0) for group in groups.values() for place, judgement in enumerate(group)]
    return [
        _line(judgement, meaning=first and not brief, drop=at and at + 3)
        for at, (judgement, first) in enumerate(together)
    ]


def _line(judgement: Judgement, *, meaning: bool, drop: int) -> Line:
    shown = _shown(judgement)
    if not meaning:
        return Line(f"labs-line-short-{_basis(judgement)}", shown, drop=drop)
    told = {**shown, "meaning": Term(f"labs-{judgement.meaning}")}
    return Line(f"labs-line-{_basis(judgement)}", told, drop=drop)


def _in_range(judgement: Judgement) -> Line:
    return Line(f"labs-line-short-{_basis(judgement)}", _shown(judgement), drop=5)


def _of_panel(assessment: Assessment, panel: str) -> list[Judgement]:
    return [judgement for judgement in assessment.judgements if judgement.panel == panel]


def _detail(judgement: Judgement, *, meaning: bool) -> Line:
    """One result with what it looks at, and with what often goes with it where that was not said yet."""
    if judgement.private is not None:
        return Line("labs-detail-private", read_back(judgement.result))
    shown = {**_shown(judgement), "what": Term(f"analyte-{judgement.result.analyte}-what")}
    if meaning and judgement.meaning:
        return Line(f"labs-explain-{_basis(judgement)}", {**shown, "meaning": Term(f"labs-{judgement.meaning}")})
    return Line(f"labs-detail-{_basis(judgement)}", shown)


def _basis(judgement: Judgement) -> str:
    """Which sentence shows it: with the printed interval, with a usual one, without any, or printed words."""
    if judgement.result.value is None:
        return "words"
    return judgement.basis


def _told_as(judgement: Judgement) -> str:
    """As `_basis`; of what is private nothing is told but what is printed, not even on which side it lies."""
    return _basis(judgement) if judgement.private is None else "words"


def _shown(judgement: Judgement) -> dict[str, Argument]:
    side = judgement.side
    word = f"labs-side-{side}-{judgement.distance}" if side in ("low", "high") else f"labs-side-{side}"
    if side == "unknown" and _range(judgement):
        word = "labs-side-undecided"  # only a limit is printed, and it lies inside the interval
    return {**read_back(judgement.result), "range": Printed(_range(judgement)), "side": Term(word)}


def _range(judgement: Judgement) -> str:
    low, high = judgement.low, judgement.high
    if low is not None and high is not None:
        return f"{_number(low)}–{_number(high)}"
    return f"≤ {_number(high)}" if high is not None else f"≥ {_number(low)}" if low is not None else ""


def _number(value: Decimal) -> str:
    """As Moroccan sheets print it: a decimal comma, no exponent."""
    return f"{value.normalize():f}".replace(".", ",")


def _name(result: Result) -> Term:
    return Term(f"analyte-{result.analyte}")


def _different(assessment: Assessment) -> list[Term]:
    return list(dict.fromkeys(_questions(assessment).values()))


def _questions(assessment: Assessment) -> dict[str, Term]:
    """What to ask of each panel with something to discuss; of one with private results only, to see them in private."""
    asked: dict[str, Term] = {}
    for judgement in assessment.judgements:
        if judgement.abnormal:
            asked[judgement.panel] = Term(f"labs-question-{judgement.panel}")
        elif judgement.private is not None:
            asked.setdefault(judgement.panel, Term("labs-question-private"))
    return asked
