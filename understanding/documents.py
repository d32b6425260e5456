"""Reads what a document that is no lab report says: the terms of a report, medicines, vaccines, as ids."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from care.documents import Document
from understanding.prescription import medicines_on
from understanding.report_terms import has_conclusion, terms_in
from understanding.sheet_lines import Line
from understanding.vaccination_card import vaccines_on

REPORTS = ("radiology", "letter")


def with_contents(document: Document, pages: Sequence[Sequence[Line]]) -> Document:
    """The document with what its kind holds. Nothing but ids, dates and words of our own lists comes out."""
    lines = [line for page in pages for line in page]
    if document.kind in REPORTS:
        texts = [line.text for line in lines]
        return replace(document, terms=terms_in(texts), concluded=has_conclusion(texts))
    if document.kind == "prescription":
        return replace(document, medicines=medicines_on(lines))
    if document.kind == "vaccination":
        return replace(document, vaccines=vaccines_on(lines))
    return document
