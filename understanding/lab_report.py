"""Pages of words to a document: its kind, the patient's sex, when it was sampled, its results, sure or not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from care.analytes import Analytes, Sex, load_analytes
from care.documents import Document, Result, Status
from understanding.lab_checks import check
from understanding.lab_drafts import LEAST_CERTAINTY_POOR, MISREAD, POOR_PAGE, STROKES, Doubt, Draft, differing
from understanding.lab_results import Page, drafts_of
from understanding.prints import normal, prints
from understanding.sheet import Sheet
from understanding.sheet_bounds import bounds_apart, results_beyond_measure
from understanding.sheet_header import sampled_on, sex_of_patient
from understanding.sheet_lines import Line, lines_of
from understanding.sheet_rows import marks_apart, table_of

LAB_REPORT = "lab_report"
FEWEST_RESULTS = 3  # a page with as many is a lab report, whatever else it says
FEWEST_WORDS = 6  # a page with fewer has not been read
LEAST_CONFIDENCE = 0.82  # mean over the words of a page
LEAST_TEXT_HEIGHT = 12  # pixels; WhatsApp's 1280 pixels of an A4 page give 14 to 20
LEAST_SECOND_CERTAINTY = 0.85
SHARED_DOUBT = 0.06  # product of the doubts that two readings leave about one interval


@dataclass(frozen=True, eq=False)
class Reading:
    """One reading of one page. `unread` counts the lines that look like results and were not understood."""

    sheet: Sheet
    lines: tuple[Line, ...]
    drafts: tuple[Draft, ...]
    sampled_on: date | None
    sex: Sex | None
    unread: int

    @property
    def confidence(self) -> float:
        return self.sheet.confidence

    @property
    def legible(self) -> bool:
        """Whether the page as a whole was read well enough to be believed at all."""
        return (
            len(self.sheet.words) >= FEWEST_WORDS
            and self.confidence >= LEAST_CONFIDENCE
            and self.sheet.text_height >= LEAST_TEXT_HEIGHT
        )

    @property
    def text(self) -> str:
        """All lines in normal form."""
        return " ".join(normal(line.text) for line in self.lines)

    @property
    def wants_second(self) -> bool:
        """Whether another look is worth its time: results are unsure, or lines were not understood."""
        unsure = sum(bool(draft.remaining(self.confidence)) for draft in self.drafts)
        return bool(self.drafts) and (unsure > 0 or self.unread > 0)


def read_page(sheet: Sheet, sex: Sex | None = None, known: Analytes | None = None) -> Reading:
    """Read one page; `sex` is the patient's when an earlier page said so."""
    known = known or load_analytes()
    lines = tuple(lines_of(sheet))
    sex = sex_of_patient(lines) or sex
    table = table_of(lines, sheet.text_height)
    arrows = marks_apart(table)
    bounds_apart(table, sheet.text_height)
    results_beyond_measure(table)
    with_intervals = sum(row.prints_interval for row in table.rows)
    page = Page(sex, sheet.text_height, with_intervals >= max(2, 0.4 * len(table.rows)), arrows, table.usual_place)
    by_row = [list(drafts_of(row, page, known)) for row in table.rows]
    drafts = [draft for found in by_row for draft in found]
    check(drafts, table, sheet.text_height)
    silent = sum(bool(row.items) and not found for row, found in zip(table.rows, by_row, strict=True))
    return Reading(sheet, lines, tuple(drafts), sampled_on(lines), sex, table.unread + silent)


def results_of(first: Reading, second: Reading | None = None) -> list[Result]:
    """The results of a page, with a second reading of the same page (from closer) as a second opinion.

    Two readings that agree rescue a number that was merely dim; two that differ make it unsure.
    """
    again = {draft.analyte.id: draft for draft in reversed(second.drafts)} if second else {}
    results: dict[str, Result] = {}
    for draft in first.drafts:
        if draft.analyte.id not in results:
            other = again.get(draft.analyte.id)
            confidence = second.confidence if second else 0.0
            results[draft.analyte.id] = _reconciled(draft, first.confidence, other, confidence)
    if second:
        for analyte, draft in again.items():
            if analyte not in results:
                results[analyte] = _result(draft, second.confidence, LEAST_SECOND_CERTAINTY)
    return list(results.values())


def _result(draft: Draft, confidence: float, least: float = 0.0, seen_again: bool | None = None) -> Result:
    return draft.result(draft.remaining(confidence, least), confidence, seen_again)


def _reconciled(draft: Draft, confidence: float, other: Draft | None, other_confidence: float) -> Result:
    if other is None:
        return _result(draft, confidence)
    seen_again = _same_interval(draft, other)
    result = _result(draft, confidence, seen_again=seen_again)
    again = _result(other, other_confidence, seen_again=seen_again)
    if not _same(draft, other):
        return _better(result, draft, again, other)
    if result.sure or again.sure:
        sure, clear, bad = (result, draft, other) if result.sure else (again, other, draft)
        unheard = clear.interval is None and bad.doubts & STROKES  # only the other one had an interval to doubt it by
        return replace(sure, sure=False, doubts=tuple(sorted(bad.doubts))) if unheard else sure
    certainties = sorted((draft.certainty, other.certainty))
    only_dim = set(result.doubts) <= {Doubt.DIM} and draft.trusted
    if only_dim and certainties[1] >= LEAST_SECOND_CERTAINTY and certainties[0] > 0.4:
        return replace(result, sure=True, doubts=())
    return result


def _better(result: Result, draft: Draft, again: Result, other: Draft) -> Result:
    """Of two readings that differ, the one that is clear and beyond doubt where the other betrays itself."""
    for good, clear, bad in ((result, draft, other), (again, other, draft)):
        if good.sure and clear.certainty >= LEAST_CERTAINTY_POOR and bad.doubts & MISREAD:
            return good
    marked = differing(draft.item.value, other.item.value) or result.marked
    return replace(result, sure=False, doubts=(*result.doubts, Doubt.SECOND_READING), marked=marked)


def _same_interval(draft: Draft, other: Draft) -> bool | None:
    """Whether a second reading gives the same interval; None when it gives none, or the same as dimly."""
    if draft.interval is None or other.interval is None:
        return None
    same = (draft.interval.low, draft.interval.high) == (other.interval.low, other.interval.high)
    clear = (1 - draft.interval.certainty) * (1 - other.interval.certainty) <= SHARED_DOUBT
    return None if same and not clear else same


def _same(draft: Draft, other: Draft) -> bool:
    if draft.number is None or other.number is None:
        return draft.number is other.number and draft.item.value == other.item.value
    if draft.unit is None or other.unit is None:
        return draft.value == other.value and draft.item.sign == other.item.sign
    units = draft.analyte.conversion(draft.unit), other.analyte.conversion(other.unit)
    return draft.value == other.value and draft.item.sign == other.item.sign and units[0] == units[1]


def document_of(readings: Sequence[tuple[Reading, Reading | None]]) -> Document:
    """The document that the pages make: each page read once or twice, in order."""
    legible = [pair for pair in readings if pair[0].legible]
    if not legible:
        worst = readings[0][0]
        return Document(Status.RETAKE, kind_of(worst) or "unknown", problem=_illegible(worst))
    results = _merged([result for first, second in legible for result in results_of(first, second)])
    first = legible[0][0]
    kind = _kind([reading for reading, _ in legible], len(results))
    sampled = next((r.sampled_on for r, _ in legible if r.sampled_on), None)
    if kind != LAB_REPORT:
        return Document(Status.NOT_LAB, kind, problem=None, sampled_on=sampled)
    unread = sum(min(first.unread, (second or first).unread) for first, second in legible)
    unread += sum(not first.legible for first, _ in readings)
    sure = sum(result.sure for result in results)
    if not sure and first.confidence < POOR_PAGE:
        return Document(Status.RETAKE, kind, problem="blurry", sampled_on=sampled)
    status = Status.OK if sure and sure == len(results) and not unread else Status.PARTIAL
    problem = "cropped" if first.sheet.cut >= 4 and status is not Status.OK else None
    return Document(
        status,
        kind,
        problem=problem,
        sampled_on=sampled,
        sex=next((reading.sex for reading, _ in legible if reading.sex), None),
        results=tuple(results),
        unread=unread,
    )


def _merged(results: Sequence[Result]) -> list[Result]:
    """Results of several pages: one that two pages print differently is unsure."""
    merged: dict[str, Result] = {}
    for result in results:
        before = merged.setdefault(result.analyte, result)
        if (before.value, before.text, before.unit) != (result.value, result.text, result.unit):
            merged[result.analyte] = replace(before, sure=False, doubts=(*before.doubts, Doubt.DUPLICATE))
    return list(merged.values())


def kind_of(reading: Reading) -> str | None:
    """The kind of document most of its words speak of, if two of them do."""
    return _kind_by_words(_kind_words([reading]))


def _kind_words(readings: Sequence[Reading]) -> dict[str, int]:
    text = " ".join(reading.text for reading in readings)
    return {kind: prints().count("document", kind, text) for kind in prints().tables["document"]}


def _kind_by_words(words: dict[str, int]) -> str | None:
    best = max(words, key=lambda kind: words[kind])
    return best if words[best] >= 2 or (words[best] == 1 and best != LAB_REPORT) else None


def _kind(readings: Sequence[Reading], results: int) -> str:
    words = _kind_words(readings)
    best = _kind_by_words(words) or "unknown"
    rival = words.get(best, 0)
    if results >= FEWEST_RESULTS or words[LAB_REPORT] >= max(2, rival):
        return LAB_REPORT
    return LAB_REPORT if results and rival < words[LAB_REPORT] + 2 else best


def _illegible(reading: Reading) -> str:
    if not reading.sheet.words:
        return "no_text"
    if reading.sheet.text_height < LEAST_TEXT_HEIGHT and reading.confidence >= LEAST_CONFIDENCE:
        return "too_small"
    if len(reading.sheet.words) >= 8 and prints().count("document", "prescription", reading.text):
        return "handwriting"
    return "blurry"
