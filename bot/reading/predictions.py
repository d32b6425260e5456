"""A read document as one line of the JSON that scorers and other programs take."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from care.documents import Document, Result


def document_json(path: str | Path, document: Document) -> dict[str, Any]:
    """`{"file", "status", "document", "date", "rows"}`; numbers are decimal strings, words as printed."""
    return {
        "file": Path(path).name,
        "status": document.status.value,
        "document": document.kind,
        "problem": document.problem,
        "date": document.sampled_on.isoformat() if document.sampled_on else None,
        "rows": [_row(result) for result in document.results],
    }


def _row(result: Result) -> dict[str, Any]:
    def plain(number: object) -> str | None:
        return None if number is None else f"{number:f}"

    return {
        "analyte": result.analyte,
        "name": result.name,
        "value": result.text if result.value is None else f"{result.sign}{plain(result.value)}",
        "unit": result.unit,
        "ref_low": plain(result.low),
        "ref_high": plain(result.high),
        "flag": result.flag,
        "sure": result.sure,
        "doubts": list(result.doubts),
    }
