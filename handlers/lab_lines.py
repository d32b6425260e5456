"""From an assessment of laboratory results to the lines of an answer: the summary, details, how serious, questions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal

from care.documents import Result
from care.labs import Assessment, Judgement
from care.terms import Level
from care.units import canonical
from handlers.turn import Argument, Line, Printed, Term

MOST_LINES = 4  # results told in the first answer; the others are one button away
MOST_CRITICAL = 2
SHORT_LIST = 3  # up to so many results, those in range are told one by one
PAGE = 5  # lines of one page of details
MOST_QUESTIONS = 4


def summary(assessment: Assessment, *, read: int, sampled_on: str | None) -> list[Line]:
    """The first answer: what is urgent, how many lines, the results to discuss, what it does not say, a question."""
    critical = assessment.critical[:MOST_CRITICAL]
    lines = critical_lines(critical)
    others = [j for j in assessment.abnormal if j not in critical]
    if assessment.level is Level.EMERGENCY:
        return [*lines, *([Line("labs-also", {"count": len(others)}, drop=9)] if others else [])]
    lines.append(_read(read, sampled_on))
    lines.append(_verdict(assessment, others))
    lines += _told(others[:MOST_LINES])
    if not others and not critical and len(assessment.judgements) <= SHORT_LIST:
        lines += [_in_range(judgement) for judgement in assessment.judgements if judgement.private is None]
    if assessment.private:
        lines.append(Line("labs-private", {"count": len(assessment.private)}))
    lines.append(Line("labs-not-said", drop=2))
    lines += [Line("labs-question", {"question": question}, drop=3) for question in _questions(assessment)[:1]]
    return lines


def critical_lines(critical: Iterable[Judgement]) -> list[Line]:
    """What cannot wait, with what to do: one line a result, the action once."""
    told = list(critical)
    if not told:
        return []
    worst = Level.highest(*(judgement.level for judgement in told))
    lines = [
        Line("labs-critical" if _range(j) else "labs-critical-no-range", _shown(j), drop=index and 8)
        for index, j in enumerate(told)
    ]
    return [Line(f"labs-act-{worst.value}"), *lines]


def details(assessment: Assessment) -> list[Line]:
    """Every judged result by panel: those to discuss with what they measure, those in range by name."""
    lines: list[Line] = []
    for panel in dict.fromkeys(judgement.panel for judgement in assessment.judgements):
        of_panel = [judgement for judgement in assessment.judgements if judgement.panel == panel]
        lines += [_detail(j) for j in of_panel if j.abnormal or j.private is not None or j.side == "unknown"]
        fine = [j for j in of_panel if j.side in ("in_range", "negative") and j.private is None]
        if fine:
            names = tuple(_name(judgement.result) for judgement in fine)
            lines.append(Line("labs-detail-in-range", {"panel": Term(f"labs-panel-{panel}"), "tests": names}))
    return lines


def seriousness(assessment: Assessment) -> list[Line]:
    """The answer to "is something wrong?": never more than the levels that the knowledge holds."""
    if assessment.critical:
        return critical_lines(assessment.critical)
    line = "labs-serious-discuss" if assessment.abnormal or assessment.private else "labs-serious-nothing"
    return [Line(line, {"count": len(assessment.abnormal)}), Line("labs-serious-signs"), Line("labs-not-said", drop=1)]


def questions(assessment: Assessment) -> list[Line]:
    """What to ask the doctor, from the panels with something to discuss."""
    asked = [*_questions(assessment)[:MOST_QUESTIONS], Term("labs-question-general")]
    return [Line("labs-questions"), *(Line("labs-question-item", {"question": question}) for question in asked)]


def read_back(result: Result) -> dict[str, Argument]:
    """The arguments that show one result as printed."""
    return {"test": _name(result), "value": Printed(value_as_printed(result))}


def value_as_printed(result: Result) -> str:
    """The number and its unit, or the printed words."""
    if result.value is None:
        return result.text
    number = result.text if re.fullmatch(r"[\d\s.,]+", result.text) else _number(result.value)
    return f"{number.replace('.', ',').strip()} {result.unit}".strip()


def unit_label(unit: str) -> str:
    """The Fluent id of a unit, for a button: `unit-g_l`."""
    return "unit-" + (re.sub(r"[^a-z0-9]+", "_", canonical(unit).replace("%", "percent")).strip("_") or "none")


def _read(read: int, sampled_on: str | None) -> Line:
    if sampled_on is None:
        return Line("labs-read", {"count": read})
    day = "/".join(reversed(sampled_on.split("-")))
    return Line("labs-read-dated", {"count": read, "day": Printed(day)})


def _verdict(assessment: Assessment, others: Sequence[Judgement]) -> Line:
    if assessment.critical:
        return Line("labs-also", {"count": len(others)})
    if others:
        return Line("labs-to-discuss", {"count": len(others)})
    if any(j.side == "unknown" for j in assessment.judgements if j.private is None):
        return Line("labs-no-range", {"count": sum(j.side == "unknown" for j in assessment.judgements)})
    if all(j.private is not None for j in assessment.judgements):
        return Line("labs-only-private")
    return Line("labs-all-in-range")


def _told(judgements: Sequence[Judgement]) -> list[Line]:
    """Results that mean the same stand together, and what often goes with them is said once, after the last."""
    order = {j.meaning: index for index, j in reversed(list(enumerate(judgements)))}
    together = sorted(judgements, key=lambda judgement: order[judgement.meaning])
    lines = []
    for place, judgement in enumerate(together):
        last = place + 1 == len(together) or together[place + 1].meaning != judgement.meaning
        lines.append(_line(judgement, meaning=last, drop=place and place + 3))
    return lines


def _line(judgement: Judgement, *, meaning: bool, drop: int) -> Line:
    basis = judgement.basis if _range(judgement) else "none"
    shown = _shown(judgement)
    if not meaning:
        return Line(f"labs-line-short-{basis}", shown, drop=drop)
    return Line(f"labs-line-{basis}", {**shown, "meaning": Term(f"labs-{judgement.meaning}")}, drop=drop)


def _in_range(judgement: Judgement) -> Line:
    basis = judgement.basis if _range(judgement) else "none"
    return Line(f"labs-line-short-{basis}", _shown(judgement), drop=5)


def _detail(judgement: Judgement) -> Line:
    if judgement.private is not None:
        return Line("labs-detail-private", read_back(judgement.result))
    shown = {**_shown(judgement), "what": Term(f"analyte-{judgement.result.analyte}-what")}
    return Line(f"labs-detail-{judgement.basis if _range(judgement) else 'none'}", shown)


def _shown(judgement: Judgement) -> dict[str, Argument]:
    side = judgement.side
    word = f"labs-side-{side}-{judgement.distance}" if side in ("low", "high") else f"labs-side-{side}"
    return {**read_back(judgement.result), "range": Printed(_range(judgement)), "side": Term(word)}


def _range(judgement: Judgement) -> str:
    low, high = judgement.low, judgement.high
    if low is not None and high is not None:
        return f"{_number(low)}–{_number(high)}"
    return f"≤ {_number(high)}" if high is not None else f"≥ {_number(low)}" if low is not None else ""


def _number(value: Decimal) -> str:
    """As Moroccan sheets print it: a decimal comma, three digits that count, no exponent."""
    digits = value.normalize()
    if len(digits.as_tuple().digits) > 4 and abs(value) < 1000:
        digits = Decimal(f"{value:.3g}").normalize()
    return f"{digits:f}".replace(".", ",")


def _name(result: Result) -> Term:
    return Term(f"analyte-{result.analyte}")


def _questions(assessment: Assessment) -> list[Term]:
    panels = dict.fromkeys(j.panel for j in assessment.judgements if j.abnormal or j.private is not None)
    return [Term(f"labs-question-{panel}") for panel in panels]
