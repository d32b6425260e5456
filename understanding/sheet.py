"""A page as a reader hands it over: words with their place and the certainty of every character."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Box = npt.NDArray[np.float32]
"""Four corners (x, y) in pixels: top left, top right, bottom right, bottom left, as the text runs."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """One character, how sure the recogniser is of it, and where its middle is along the word (0 to 1)."""

    char: str
    probability: float
    at: float


@dataclass(frozen=True, eq=False, slots=True)
class Word:
    """A run of text printed in one go: a word, a number or several of them.

    `confidence` is the mean probability of its characters; `glyphs` is empty where characters are
    certain by nature (a PDF's text layer), else it spells exactly `text`.
    """

    text: str
    box: Box
    confidence: float = 1.0
    glyphs: tuple[Glyph, ...] = ()

    @property
    def height(self) -> float:
        """Mean length of the two short sides, in pixels."""
        left, right = self.box[3] - self.box[0], self.box[2] - self.box[1]
        return float((np.hypot(*left) + np.hypot(*right)) / 2)

    @property
    def width(self) -> float:
        """Mean length of the two long sides, in pixels."""
        top, bottom = self.box[1] - self.box[0], self.box[2] - self.box[3]
        return float((np.hypot(*top) + np.hypot(*bottom)) / 2)


@dataclass(frozen=True, eq=False, slots=True)
class Sheet:
    """One page: its words in no particular order, and its size in pixels."""

    words: tuple[Word, ...]
    width: int
    height: int

    @property
    def confidence(self) -> float:
        """Mean confidence of the words, 0 for an empty page."""
        return float(np.mean([word.confidence for word in self.words])) if self.words else 0.0

    @property
    def text_height(self) -> float:
        """Median height of the words in pixels, 0 for an empty page."""
        return float(np.median([word.height for word in self.words])) if self.words else 0.0

    def extent(self, margin: int) -> tuple[int, int, int, int]:
        """Left, top, right and bottom of all words, and so many pixels around them."""
        corners = np.concatenate([word.box for word in self.words])
        left, top = corners.min(0) - margin
        right, bottom = corners.max(0) + margin
        return int(left), int(top), int(right), int(bottom)

    @property
    def cut(self) -> int:
        """How many words touch the left or right edge: text that goes on outside the picture."""
        return sum(bool(word.box[:, 0].min() < 3 or word.box[:, 0].max() > self.width - 3) for word in self.words)
