"""Sheets set in type by a test: words with their places, as a reader would hand them over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

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


def pdf(*pages: Sequence[str], encrypted: bool = False) -> bytes:
    """A PDF with a text layer: the same lines and columns as `printed`, in Helvetica."""
    count = len(pages)
    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(count))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {count} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for number, lines in enumerate(pages):
        text = b"\n".join(_shown(line, 800 - 16 * place) for place, line in enumerate(lines))
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {5 + 2 * number} 0 R"
            " /Resources << /Font << /F 3 0 R >> >> >>".encode()
        )
        objects.append(f"<< /Length {len(text)} >>\nstream\n".encode() + text + b"\nendstream")
    return pdf_of(objects, encrypted)


def _shown(line: str, y: int) -> bytes:
    cells = [(40 + 110 * place, cell.strip()) for place, cell in enumerate(line.split("|"))]
    escaped = [(x, cell.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")) for x, cell in cells if cell]
    return "\n".join(f"BT /F 9 Tf {x} {y} Td ({cell}) Tj ET" for x, cell in escaped).encode("cp1252")


def pdf_of(objects: Sequence[bytes], encrypted: bool = False) -> bytes:
    """A PDF file of these numbered objects; the first is the catalogue."""
    body, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(body))
        body += b"%d 0 obj\n" % number + content + b"\nendobj\n"
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    lock = b""
    if encrypted:  # a user password that nobody knows
        key = b"<" + b"42" * 32 + b">"
        lock = b"/Encrypt << /Filter /Standard /V 1 /R 2 /O " + key + b" /U " + key + b" /P -4 >> /ID [<00> <00>] "
    trailer = b"trailer << /Size %d /Root 1 0 R " % (len(objects) + 1) + lock + b">>\n"
    xref = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + table
    return body + xref + trailer + b"startxref\n%d\n%%%%EOF\n" % len(body)
