"""PDF pages: words from the text layer where there is one to be believed, else a picture of the page."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pypdfium2 as pdfium
from pypdfium2 import raw

from bot.reading.image import Pixels, Unusable, hopeless
from understanding.sheet import Sheet, Word

MAX_PAGES = 6
DPI = 200
LONGEST_SIDE = 2400  # pixels of a rendered page
SCALE = 3  # pixels a point for text layers: only proportions matter
FEWEST_CHARACTERS = 50  # a text layer with fewer is a stamp on a scan
MOST_CHARACTERS = 10_000  # a page set in small type holds 6,000; one with more is made to keep us busy
WORD_GAP = 0.75  # letter heights between two runs of text
SPACE = 0.18  # letter heights that are a space within a run


@dataclass(frozen=True)
class Pages:
    """The pages of a file that show something, of the first MAX_PAGES; `more` says that the file goes on."""

    pages: tuple[Sheet | Pixels, ...]
    more: bool


def pages_of(data: bytes) -> Pages:
    """The pages: a Sheet where the text layer is the document, pixels where a picture is.

    Raises Unusable (protected, broken, blank, too_big).
    """
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        raise Unusable("protected" if error.err_code == raw.FPDF_ERR_PASSWORD else "broken") from None
    try:
        count = len(document)
        seen = [_page(document[index]) for index in range(min(count, MAX_PAGES))]
    except pdfium.PdfiumError:
        raise Unusable("broken") from None
    finally:
        document.close()
    pages = tuple(page for page in seen if isinstance(page, Sheet) or not hopeless(page))
    if not pages:
        raise Unusable("blank")
    return Pages(pages, count > MAX_PAGES)


def _page(page: pdfium.PdfPage) -> Sheet | Pixels:
    sheet = None if _is_scan(page) else _text_layer(page)
    return sheet or _rendered(page)


def _is_scan(page: pdfium.PdfPage) -> bool:
    """A picture fills the page: text on it is somebody's OCR, not the document. Turned pages count as well."""
    if page.get_rotation():
        return True
    width, height = page.get_size()
    for thing in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=3):
        left, bottom, right, top = thing.get_bounds()
        if (right - left) * (top - bottom) > 0.6 * width * height:
            return True
    return False


def _rendered(page: pdfium.PdfPage) -> Pixels:
    scale = min(DPI / 72, LONGEST_SIDE / max(*page.get_size(), 1))
    return np.ascontiguousarray(page.render(scale=scale, rev_byteorder=False).to_numpy()[..., :3])


@dataclass(slots=True)
class _Run:
    """Letters of one line that stand together."""

    text: str
    left: float
    right: float
    y: float
    height: float
    space: bool = False

    def takes(self, left: float, y: float, height: float) -> bool:
        same_line = abs(y - self.y) < 0.4 * max(height, self.height)
        return same_line and -height < left - self.right < WORD_GAP * height

    def add(self, char: str, left: float, right: float, height: float) -> None:
        gap = self.space or left - self.right > SPACE * height
        self.text += (" " if gap else "") + char
        self.right, self.height, self.space = right, max(self.height, height), False

    def word(self, page_height: float) -> Word:
        top, bottom = (page_height - self.y) - self.height / 2, (page_height - self.y) + self.height / 2
        corners = [[self.left, top], [self.right, top], [self.right, bottom], [self.left, bottom]]
        return Word(self.text.strip(), np.array(corners, np.float32) * SCALE)


def _text_layer(page: pdfium.PdfPage) -> Sheet | None:
    """The words of the text layer; None when there is none, or it does not say what the page shows."""
    width, height = page.get_size()
    words = tuple(run.word(height) for run in _runs(page) if run.text.strip())
    text = "".join(word.text for word in words)
    unreadable = sum(c == "\ufffd" or 0xE000 <= ord(c) <= 0xF8FF for c in text)
    if len(text) < FEWEST_CHARACTERS or unreadable > 0.05 * len(text):
        return None
    return Sheet(words, int(width * SCALE), int(height * SCALE))


def _runs(page: pdfium.PdfPage) -> Iterator[_Run]:
    layer = page.get_textpage()
    if layer.count_chars() > MOST_CHARACTERS:
        raise Unusable("too_big")
    run: _Run | None = None
    for index in range(layer.count_chars()):
        char = chr(raw.FPDFText_GetUnicode(layer, index))
        if char.isspace() or char in "\0\ufeff":
            if run and char in "\r\n":
                yield run
                run = None
            elif run:
                run.space = True
            continue
        left, bottom, right, top = _letter(layer, index)
        y, height = (top + bottom) / 2, top - bottom
        if run and run.takes(left, y, height):
            run.add(char, left, right, height)
            continue
        if run:
            yield run
        run = _Run(char, left, right, y, height)
    if run:
        yield run


def _letter(layer: pdfium.PdfTextPage, index: int) -> tuple[float, float, float, float]:
    """Left, bottom, right, top of a letter with its font's ascent and descent, in points."""
    box = raw.FS_RECTF()
    raw.FPDFText_GetLooseCharBox(layer, index, ctypes.byref(box))
    return box.left, box.bottom, box.right, box.top
