"""From the bytes of a picture or PDF to a Document, in one synchronous call."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.reading import image, pdf
from bot.reading.advice import advised
from bot.reading.image import Pixels, Unusable
from bot.reading.ocr import Ocr, shared_ocr
from care.analytes import Sex
from care.documents import Document, Status, unreadable
from understanding.documents import with_contents
from understanding.lab_report import Reading, document_of, read_page
from understanding.sheet import Sheet

_MARGIN = 20  # pixels around the words of a page
MOST_PAGES_READ_TWICE = 2  # a second reading doubles the time of a page


def read_document(data: bytes, ocr: Ocr | None = None) -> Document:
    """Read one document; what cannot be read gives a Document that names the problem."""
    try:
        return _read(data, ocr or shared_ocr())
    except Unusable as unusable:
        return unreadable(unusable.problem)


def _read(data: bytes, ocr: Ocr) -> Document:
    if image.kind_of(data) != "pdf":
        pixels = image.load(data)
        read = [_read_page(pixels, ocr, None, twice=True)]
        return advised(_with_contents(document_of(read), read), read[0][0], pixels)
    file = pdf.pages_of(data)
    readings: list[tuple[Reading, Reading | None]] = []
    for page in file.pages:
        sex = next((first.sex for first, _ in readings if first.sex), None)
        readings.append(_read_page(page, ocr, sex, twice=len(file.pages) <= MOST_PAGES_READ_TWICE))
    document = _with_contents(document_of(readings), readings)
    if file.more and document.status is Status.OK:
        document = replace(document, status=Status.PARTIAL)
    return replace(document, problem=document.problem or "too_many_pages") if file.more else document


def _with_contents(document: Document, readings: Sequence[tuple[Reading, Reading | None]]) -> Document:
    """What a page says that is no lab report, from its first reading."""
    return with_contents(document, [first.lines for first, _ in readings if first.legible])


def _read_page(page: Sheet | Pixels, ocr: Ocr, sex: Sex | None, *, twice: bool) -> tuple[Reading, Reading | None]:
    """One page, and a second time from closer and in flattened light when the first reading leaves doubts."""
    if isinstance(page, Sheet):
        return read_page(page, sex), None
    sheet, upright = ocr.read(page)
    first = read_page(sheet, sex)
    if not (twice and first.legible and first.wants_second):
        return first, None
    near = image.flatten_light(image.closer(upright, sheet.extent(_MARGIN)))
    return first, read_page(ocr.read_upright(near), first.sex)
