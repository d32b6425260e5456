"""Lab sheets as they were read, beside what is known to be printed on them."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

from care.analytes import Analyte, load_analytes
from care.documents import Document, Result, Status
from understanding.prints import normal, prints

Truth = Mapping[str, Any]
"""`{"grade", "date", "rows": [{"analyte", "value", "unit"}]}`: a file NAME.json beside the picture NAME.jpg."""


def truth_beside(picture: Path) -> Truth | None:
    """What is printed on a picture, if it is known. Raises ValueError when the file beside it says something else."""
    path = picture.with_suffix(".json")
    if not path.is_file():
        return None
    truth: Truth = json.loads(path.read_text(encoding="utf8"))
    if not {"grade", "rows"} <= truth.keys():
        raise ValueError(f"{path}: expected grade and rows")
    return truth


def compared(document: Document, truth: Truth) -> Counter[str]:
    """Counts of one picture: rows printed, sure, right (and sure), and whether a better photo was asked for."""
    printed = {row["analyte"]: row for row in truth["rows"]}
    again = document.status is Status.RETAKE
    sure = [] if again else [result for result in document.results if result.sure]
    right = sum(one.analyte in printed and _is_printed(one, printed[one.analyte]) for one in sure)
    return Counter(rows=len(printed), sure=len(sure), right=right, again=again)


def _is_printed(result: Result, row: Truth) -> bool:
    """The value and its unit stand on the sheet, or their second spelling in other units does."""
    analyte = load_analytes()[result.analyte]
    spellings: Sequence[Truth] = (row, *row.get("alts", ()))
    if result.value is None:
        return _quality(result.text) == _quality(str(row["value"]))
    return any(_same(result.value, result.unit, one, analyte) for one in spellings)


def _quality(text: str) -> str:
    """A result in words: positif and Positive are one."""
    return prints().which("quality", text) or normal(text)


def _same(value: Decimal, unit: str, printed: Truth, analyte: Analyte) -> bool:
    number = printed.get("value_num", printed.get("value"))
    plain = str(number).replace(" ", "").replace(",", ".").strip("<>")
    alike = analyte.conversion(unit) == analyte.conversion(printed.get("unit", ""))
    return alike and abs(float(value) - float(plain)) <= 1e-6 * max(1.0, abs(float(plain)))
