"""Reads what a document that is no lab report says: the terms of a report, medicines, vaccines, as ids."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from care.documents import Document
from care.glossary import load_glossary
from understanding.prescription import medicines_on
from understanding.report_terms import has_conclusion, terms_in
from understanding.sheet_lines import Line
from understanding.vaccination_card import vaccines_on

REPORTS = ("radiology", "letter")
FEWEST_FINDINGS = 3  # by which a page without any heading is a report; one less beside a conclusion
FEWEST_MEDICINES = 2  # and by which it is a prescription


def with_contents(document: Document, pages: Sequence[Sequence[Line]]) -> Document:
    """The document with what its kind holds. Nothing but ids, dates and words of our own lists comes out."""
    lines = [line for page in pages for line in page]
    texts = [line.text for line in lines]
    kind = document.kind if document.kind != "unknown" else _kind(lines, texts)
    if kind in REPORTS:
        return replace(document, kind=kind, terms=terms_in(texts), concluded=has_conclusion(texts))
    if kind == "prescription":
        return replace(document, kind=kind, medicines=medicines_on(lines))
    if kind == "vaccination":
        return replace(document, kind=kind, vaccines=vaccines_on(lines))
    return document


def _kind(lines: Sequence[Line], texts: Sequence[str]) -> str:
    """What a page is that none of its headings tell, by what stands on it."""
    findings = sum(load_glossary()[seen.term].kind == "finding" for seen in terms_in(texts))
    if findings + has_conclusion(texts) >= FEWEST_FINDINGS:
        return "letter"
    return "prescription" if len(medicines_on(lines)) >= FEWEST_MEDICINES else "unknown"
