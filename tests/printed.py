"""Sheets set in type by a test: words with their places, as a reader would hand them over."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from understanding.sheet import Glyph, Sheet, Word

COLUMNS = (40, 460, 600, 720, 1000)
LETTER, HEIGHT, PITCH = 11, 22, 34
HEADING = "Analyse | Résultat | Unité | Valeurs usuelles"
PATIENT = ("LABORATOIRE ATLAS", "Patient : Mme TAZI Hanane", "Prélèvement du : 03/02/2025 à 08:10")


def printed(*lines: str, dim: Mapping[str, float] | None = None, slope: float = 0.0) -> Sheet:
    """A page. `|` parts columns; the words of `dim` are read with that probability, all others surely.

    `slope` tilts the page, in pixels of rise per pixel to the right.
    """
    words = []
    for number, line in enumerate(lines):
        for column, text in zip(COLUMNS, line.split("|"), strict=False):
            if text.strip():
                words.append(
                    _word(text.strip(), column, 60 + number * PITCH, (dim or {}).get(text.strip(), 0.999), slope)
                )
    return Sheet(tuple(words), width=1300, height=120 + len(lines) * PITCH)


def report(*rows: str, dim: Mapping[str, float] | None = None) -> Sheet:
    """A lab report of a woman, sampled on 3 February 2025, with these rows under the usual headings."""
    return printed(*PATIENT, "BIOCHIMIE", HEADING, *rows, dim=dim)


def _word(text: str, left: float, top: float, probability: float, slope: float) -> Word:
    right = left + LETTER * len(text)
    corners = [[left, top], [right, top], [right, top + HEIGHT], [left, top + HEIGHT]]
    box = np.array([[x, y + slope * x] for x, y in corners], np.float32)
    glyphs = tuple(Glyph(char, probability, (place + 0.5) / len(text)) for place, char in enumerate(text))
    return Word(text, box, probability, glyphs)
