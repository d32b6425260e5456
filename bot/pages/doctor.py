"""The page for the doctor as one PDF page: French, and beside it the same in the person's own variety and script."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from bot.pages.typesetting import pdf
from bot.words import enumerate_in, languages, say
from care.summary import Measured, Summary
from handlers.page_lines import Section, day, interval, mark, sections, value
from handlers.turn import Printed, Term

TEMPLATE = "doctor.typ"
DOCTORS = "fr"  # the language medicine is written in
MOST_ITEMS = 60  # of one list: more never find a place on one page, and need not be set to know it

Pair = tuple[str, str | None]
_AS_LINES = ("before", "questions")
_AFTER_RESULTS = ("questions",)
_COLUMNS = ("date", "test", "value", "range")


def doctor(summary: Summary, locale: str) -> bytes:
    """A PDF of one A4 page and at most 60 KB; what finds no place on it is cut from the oldest, and counted there."""
    return pdf(TEMPLATE, content(summary, locale))


def content(summary: Summary, locale: str) -> Mapping[str, object]:
    """All of the page in words: what the template sets in type."""
    told = sections(summary)
    results = summary.results[:MOST_ITEMS]
    both = _speaker(locale)
    parts = [_section(section, both) for section in told]
    return {
        "arabic": languages()[locale]["direction"] == "rtl",
        "separators": [languages()[one]["separator"] for one in (DOCTORS, locale)],
        "title": both(Term("page-title")),
        "made_on": both(Term("page-made-on", {"date": Printed(day(summary.made_on))})),
        "notice": both(Term("page-notice-doctor")),
        "untold": both(Term("page-untold")),
        "others": both(Term("page-others")),
        "older": both(Term("page-older")),
        "sections": parts,
        "results": {
            "title": both(Term("page-section-results")),
            "columns": [say(DOCTORS, f"page-column-{one}") for one in _COLUMNS],
            "rows": [_row(one, both) for one in results],
            "note": both(Term("page-results-note")),
            "not-copied": both(Term("page-results-not-copied")),
            "unread": summary.not_copied,
            "left": len(summary.results) - len(results),
        },
        "lists": max(1, *(len(section.items[:MOST_ITEMS]) for section in told if not section.dated)),
        "dated": max(1, len(results), *(len(section.items[:MOST_ITEMS]) for section in told if section.dated)),
    }


def _speaker(locale: str) -> Callable[[Term | Printed], Pair]:
    """Says a thing in French and in the person's variety; once for who speaks French."""

    def both(said: Term | Printed) -> Pair:
        return enumerate_in(DOCTORS, (said,)), None if locale == DOCTORS else enumerate_in(locale, (said,))

    return both


def _section(section: Section, both: Callable[[Term | Printed], Pair]) -> Mapping[str, object]:
    items: Sequence[Term | Printed] = section.items[:MOST_ITEMS]
    return {
        "title": both(Term(f"page-section-{section.id}")),
        "items": [both(item) for item in items],
        "left": len(section.items) - len(items),
        "untold": section.untold,
        "dated": section.dated,
        "lines": section.id in _AS_LINES,
        "last": section.id in _AFTER_RESULTS,
    }


def _row(one: Measured, both: Callable[[Term | Printed], Pair]) -> Mapping[str, object]:
    """One result in the doctor's language, its name in both."""
    return {
        "date": day(one.on) if one.on else say(DOCTORS, "page-undated"),
        "test": both(Term(f"analyte-{one.analyte}")),
        "value": say(DOCTORS, f"labs-side-{one.word}") if one.word else value(one),
        "range": interval(one) or say(DOCTORS, "page-unprinted"),
        "mark": mark(one),
    }
