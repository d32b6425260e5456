"""PDF files: the text layer is read without OCR, a scan is not believed, and what cannot be read is named."""

from __future__ import annotations

import io
from decimal import Decimal
from pathlib import Path

import pytest
from PIL import Image

from bot.reading.image import Unusable
from bot.reading.pdf import MAX_PAGES, pages_of
from bot.reading.reader import read_document
from care.documents import Status
from tests.printed import HEADING, PATIENT, pdf
from understanding.sheet import Sheet

ROWS = ("Sodium | 138 | mmol/l | 135 - 145", "Calcémie | 86 | mg/l | (86 à 103)", "TSH | 1,03 | µUI/ml | 0,27 – 4,20")
SHEETS = Path(__file__).parents[1] / "data" / "sheets"


def test_the_text_layer_of_a_report_is_read() -> None:
    document = read_document(pdf([*PATIENT, "BIOCHIMIE", HEADING, *ROWS]))
    assert (document.status, document.kind, document.sex) == (Status.OK, "lab_report", "female")
    assert {result.analyte: (result.value, result.flag, result.sure) for result in document.results} == {
        "sodium": (Decimal(138), "N", True),
        "calcium": (Decimal(86), "N", True),
        "tsh": (Decimal("1.03"), "N", True),
    }


def test_pages_are_one_document() -> None:
    document = read_document(
        pdf([*PATIENT, HEADING, ROWS[0]], ["Laboratoire Atlas - suite des résultats", HEADING, *ROWS[1:]])
    )
    assert [result.analyte for result in document.results] == ["sodium", "calcium", "tsh"]


def test_a_long_file_is_read_as_far_as_it_is_allowed_to() -> None:
    document = read_document(pdf(*[[*PATIENT, HEADING, ROWS[0]]] * (MAX_PAGES + 1)))
    assert (document.status, document.problem) == (Status.PARTIAL, "too_many_pages")
    assert [result.analyte for result in document.results] == ["sodium"]


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (pdf(["secret"], encrypted=True), "protected"),
        (b"%PDF-1.7\nnothing of the kind", "broken"),
        (pdf([*PATIENT, *ROWS])[:200], "broken"),
    ],
)
def test_what_cannot_be_opened_is_named(data: bytes, problem: str) -> None:
    with pytest.raises(Unusable, match=problem):
        pages_of(data)
    assert read_document(data).problem == problem


def test_a_scan_is_rendered_and_not_taken_at_its_word() -> None:
    buffer = io.BytesIO()
    with Image.open(SHEETS / "normal_receipt.jpg") as image:
        image.save(buffer, "PDF", resolution=150)
    (page,) = pages_of(buffer.getvalue()).pages
    assert not isinstance(page, Sheet)
    assert page.shape[2] == 3
