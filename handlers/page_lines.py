"""From a summary to the sections of the doctor's page as ids: the same for a PDF, a web page and a short message."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from care.summary import Episode, Measured, Summary
from handlers.people import CHILD, SEX_OF, kind
from handlers.turn import Argument, Line, Printed, Term

PERSONS = frozenset({"child", "mother", "father", "partner", "other"})  # who writes is nobody else's kin
MOST_SHOWN, MOST_OF_REST = 3, 10  # results told in a message, and in the one after it; the page has them all
MOST_TOLD = 8  # findings of one list in a message, or of an episode that is over
PRESSURE = ("systolic_mmhg", "diastolic_mmhg")  # told as one
HOURS_A_DAY, DAYS_A_WEEK, DAYS_A_MONTH, MONTHS_A_YEAR, DAYS_A_YEAR = 24, 7, 30, 12, 365


@dataclass(frozen=True)
class Section:
    """A heading (`page-section-<id>`) and what stands under it; `untold` is said where nothing was told.

    `dated`: the latest comes first, and what finds no place is older.
    """

    id: str
    items: tuple[Term | Printed, ...]
    untold: bool = False
    dated: bool = False


def sections(summary: Summary) -> tuple[Section, ...]:
    """All of the page but its results, in the order a doctor reads. Nothing told of allergies is said to be so."""
    last = summary.episodes[0] if summary.episodes else None
    told = (
        Section("person", tuple(_person(summary)), untold=True),
        Section("reason", tuple(_reason(summary)), untold=True),
        Section("allergies", tuple(map(Printed, summary.allergies)), untold=True),
        Section("conditions", _findings(summary.conditions), untold=not summary.no_conditions),
        Section("no-conditions", _findings(summary.no_conditions)),
        Section("medicines", tuple(Printed(f"{one.name} {one.how}".strip()) for one in summary.medicines), untold=True),
        Section("present", (*_told(last), *(() if last.on == summary.made_on else (_on(last.on),))) if last else ()),
        Section("denied", _findings(last.denied) if last else ()),
        Section("unknown", _findings(last.unknown) if last else ()),
        Section("advice", (Term(f"page-level-{last.level.value}"),) if last and last.level else ()),
        Section("before", tuple(map(_before, summary.episodes[1:])), dated=True),
        Section("questions", tuple(map(Term, summary.questions))),
    )
    return tuple(section for section in told if section.items or section.untold)


def message(summary: Summary) -> tuple[Line, ...]:
    """The page as a short message: who and why always, the rest as far as there is room."""
    title = Line("page-chat-title", {"date": Printed(day(summary.made_on))})
    outside = [one for one in summary.results if mark(one)]
    first = [_result(one, drop=4 + place) for place, one in enumerate((outside or summary.results)[:MOST_SHOWN])]
    return (title, *_parts(summary, _FIRST), *_heading(summary), *first, Line("page-notice"))


def rest(summary: Summary) -> tuple[Line, ...]:
    """What the first message has no room for: all results as far as they fit, what was before, what to ask."""
    results = [_result(one, drop=2 + place) for place, one in enumerate(summary.results[:MOST_OF_REST])]
    asked = [Line("visit-item", {"item": Term(one)}, drop=2 + place) for place, one in enumerate(summary.questions)]
    title = Line("page-chat-rest", {"date": Printed(day(summary.made_on))})
    return (title, *_parts(summary, _REST), *_heading(summary), *results, Line("page-chat-questions", drop=1), *asked)


_FIRST = {"person": 1, "reason": 0, "allergies": 0, "conditions": 2, "medicines": 2, "present": 2, "denied": 3}
_REST = {"no-conditions": 1, "unknown": 1, "advice": 1, "before": 1}
"""Sections of a message in its order, and how soon each is left out when there is no room."""


def _parts(summary: Summary, order: Mapping[str, int]) -> Iterator[Line]:
    shown = {section.id: section.items for section in sections(summary)}
    present = shown.get("present", ())
    signs = tuple(item for item in present if item in _findings(summary.episodes[0].present)) if present else ()
    shown["present"] = tuple(item for item in signs if item not in shown["reason"])
    shown["reason"] = (*shown["reason"], *(item for item in present if item not in signs))
    for part, drop in order.items():
        if items := _shortened(shown.get(part, ())):
            yield Line("page-chat-part", {"part": Term(f"page-section-{part}"), "items": items}, drop=drop)


def _shortened(items: tuple[Term | Printed, ...]) -> tuple[Term | Printed, ...]:
    """The first of a long list, and how many more there are."""
    more = len(items) - MOST_TOLD
    return (*items[:MOST_TOLD], Printed(f"+{more}")) if more > 0 else items


def _heading(summary: Summary) -> Iterator[Line]:
    """How many results there are, so that nobody takes those of one message for all."""
    if count := len(summary.results) + summary.not_copied:
        yield Line("page-chat-results", {"count": count})


def _result(one: Measured, drop: int) -> Line:
    """One result as a laboratory prints it: value, mark, interval, day."""
    args: dict[str, Argument] = {
        "test": Term(f"analyte-{one.analyte}"),
        "value": Term(f"labs-side-{one.word}")
        if one.word
        else Printed(f"{value(one)} [{mark(one)}]" if mark(one) else value(one)),
        "date": Printed(day(one.on)) if one.on else Term("page-undated"),
    }
    if printed := interval(one):
        return Line("page-chat-result", {**args, "range": Printed(printed)}, drop)
    return Line("page-chat-result-bare", args, drop)


def value(one: Measured) -> str:
    """The number with its sign and unit; nothing for a result in words."""
    return f"{one.sign} {number(one.value)} {one.unit}".strip() if one.value is not None else ""


def interval(one: Measured) -> str:
    """The printed interval, "" where none was printed."""
    if one.low is not None and one.high is not None:
        return f"{number(one.low)} - {number(one.high)}"
    if one.low is not None:
        return f"≥ {number(one.low)}"
    return f"≤ {number(one.high)}" if one.high is not None else ""


def mark(one: Measured) -> str:
    """H or L as laboratories print it; nothing within the interval or without one."""
    return one.flag if one.flag in ("H", "L") else ""


def number(of: Decimal | float) -> str:
    """A number as printed in Morocco: with a comma, and no end of zeros that nobody measured."""
    text = str(of) if isinstance(of, Decimal) else f"{of:.10g}"
    return text.replace(".", ",")


def day(of: date) -> str:
    """A day as it is written in Morocco."""
    return f"{of:%d/%m/%Y}"


def age(years: float) -> Term:
    """An age in the unit people tell it in: days of the newborn, months of a baby, years."""
    if years * MONTHS_A_YEAR < 1:
        return Term("page-age-days", {"count": round(years * DAYS_A_YEAR)})
    if years < 2:
        return Term("page-age-months", {"count": round(years * MONTHS_A_YEAR)})
    return Term("page-age-years", {"count": int(years)})


def since(hours: float) -> Term:
    """How long ago it began, in the largest unit that tells it whole."""
    days = hours / HOURS_A_DAY
    for unit, length in (("months", DAYS_A_MONTH), ("weeks", DAYS_A_WEEK), ("days", 1)):
        if days >= length and (days % length == 0 or unit == "days"):
            return Term(f"page-since-{unit}", {"count": round(days / length)})
    return Term("page-since-hours", {"count": round(hours)})


def _findings(found: Iterable[str]) -> tuple[Term, ...]:
    return tuple(Term(f"finding-{one}") for one in found)


def _person(summary: Summary) -> Iterator[Term]:
    """Who it is without a name: kin, sex, age, pregnancy."""
    kin = kind(summary.person)
    if kin == CHILD and summary.sex:
        yield Term(f"page-child-{summary.sex}")
    else:
        yield from (Term(f"page-person-{one}") for one in (kin,) if one in PERSONS)
        yield from (Term(f"page-sex-{one}") for one in (summary.sex,) if one and kin not in SEX_OF)
    if summary.age_years is not None:
        yield age(summary.age_years)
    elif summary.age_band:
        yield Term(f"finding-{summary.age_band}")
    if summary.pregnancy:
        for name, weeks in summary.pregnancy.items():
            yield Term(f"page-{name}", {"count": int(weeks)})
    else:
        yield from _findings(summary.bearing)


def _on(told: date) -> Term:
    return Term("page-told-on", {"date": Printed(day(told))})


def _reason(summary: Summary) -> Iterator[Term]:
    yield from _findings(summary.reason)
    if summary.reason and summary.episodes[0].on != summary.made_on:
        yield _on(summary.episodes[0].on)
    if (visit := summary.visit) is None:
        return
    name = Term(f"visit-name-{visit.visit}")
    yield (
        Term("page-visit-on", {"visit": name, "date": Printed(day(visit.on))})
        if visit.on
        else Term("page-visit", {"visit": name})
    )


def _told(episode: Episode) -> Iterator[Term]:
    """What holds, since when, and what was measured at home."""
    yield from _findings(episode.present)
    measured = dict(episode.quantities)
    if "duration_hours" in measured:
        yield since(measured.pop("duration_hours"))
    pressure = [number(measured.pop(one)) for one in PRESSURE if one in measured] if PRESSURE[0] in measured else []
    if pressure:
        yield Term(f"page-{PRESSURE[0]}", {"value": Printed("/".join(pressure))})
    for name, amount in measured.items():
        yield Term(f"page-{name}", {"value": Printed(number(amount))})


def _before(episode: Episode) -> Term:
    told = _shortened(tuple(_told(episode)))
    return Term("page-before", {"date": Printed(day(episode.on)), "findings": told})
