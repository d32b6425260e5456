"""Words of a photographed page put back on the printed lines they stood on, however the paper was bent."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from understanding.sheet import Box, Glyph, Sheet, Word

_Floats = npt.NDArray[np.float64]

_STIFFNESS = np.array([1e-6, 1e-3, 1e-2, 1e-3, 1e-2, 1e-2])  # tilt is free, bends must be earned


@dataclass(frozen=True, eq=False, slots=True)
class Placed:
    """A word where it stands once the page is level: columns are vertical, one line has one `y`."""

    word: Word
    left: float
    right: float
    y: float

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2

    @property
    def height(self) -> float:
        return self.word.height


def beside(left: Placed, right: Placed) -> Placed:
    """Two words of a line as one, a space between them."""
    start, width = left.left, right.right - left.left

    def moved(placed: Placed) -> Iterator[Glyph]:
        for glyph in placed.word.glyphs:
            x = placed.left + glyph.at * (placed.right - placed.left)
            yield Glyph(glyph.char, glyph.probability, float((x - start) / width))

    glyphs: tuple[Glyph, ...] = ()
    if left.word.glyphs and right.word.glyphs:
        space = Glyph(" ", 1.0, float(((left.right + right.left) / 2 - start) / width))
        glyphs = (*moved(left), space, *moved(right))
    corners = np.stack([left.word.box[0], right.word.box[1], right.word.box[2], left.word.box[3]])
    confidence = min(left.word.confidence, right.word.confidence)
    word = Word(f"{left.word.text} {right.word.text}", corners, confidence, glyphs)
    return Placed(word, left.left, right.right, (left.y + right.y) / 2)


@dataclass(eq=False, slots=True)
class Line:
    """One printed line, its words from left to right."""

    words: list[Placed] = field(default_factory=list)

    @property
    def y(self) -> float:
        return sum(word.y for word in self.words) / len(self.words)

    @property
    def text(self) -> str:
        """The words, three spaces apart: a gap on paper stays a gap."""
        return "   ".join(placed.word.text for placed in self.words)


def lines_of(sheet: Sheet) -> list[Line]:
    """The printed lines from top to bottom.

    The page is turned level by the median slope of its words; what remains (perspective, curl) is a smooth
    field of slopes, fitted first on the words' own edges, then on neighbours found to share a line.
    """
    if not sheet.words:
        return []
    boxes = _levelled(sheet)
    x0, x1, middles = boxes[:, :, 0].min(1), boxes[:, :, 0].max(1), boxes.mean(1)
    heights = np.array([word.height for word in sheet.words])
    centre = np.array([sheet.width / 2, sheet.height / 2])
    points = ((middles - centre) / sheet.width).astype(np.float64)
    bend = _bend_of_words((boxes - centre) / sheet.width, np.array([word.width for word in sheet.words]), heights)

    def grouped() -> list[list[int]]:
        straight = (points[:, 1] - _basis(points) @ bend) * sheet.width
        placed[:] = [Placed(*each) for each in zip(sheet.words, x0, x1, straight, strict=True)]
        return _cluster(placed, float(np.median(heights)))

    placed: list[Placed] = []
    groups = grouped()
    for _ in range(4):
        refined = _bend_of_lines(points, groups)
        if refined is None:
            break
        bend = refined
        groups = grouped()
    return [Line([placed[index] for index in group]) for group in groups]


def _levelled(sheet: Sheet) -> npt.NDArray[np.float32]:
    """All boxes (n x 4 x 2), turned about the page's middle so that the median long word is horizontal."""
    boxes: npt.NDArray[np.float32] = np.stack([word.box for word in sheet.words])
    slopes = [_slope(word.box) for word in sheet.words if word.width > 3 * word.height]
    if not slopes:
        return boxes
    angle = -float(np.median(slopes))
    turn = np.array([[math.cos(angle), -math.sin(angle)], [math.sin(angle), math.cos(angle)]], np.float32)
    centre = np.array([sheet.width / 2, sheet.height / 2], np.float32)
    return ((boxes - centre) @ turn.T + centre).astype(np.float32)


def _slope(box: Box) -> float:
    run = (box[1] - box[0]) + (box[2] - box[3])
    return math.atan2(run[1], run[0])


def _basis(points: _Floats) -> _Floats:
    """The shapes a bent sheet takes: how far a line through `points` has risen since the page's middle."""
    x, y = points[:, 0], points[:, 1]
    return np.stack([x, x * x, x**3, x * y, x * x * y, y * y * x], -1)


def _bend_of_words(boxes: npt.NDArray[np.float32], widths: _Floats, heights: _Floats) -> _Floats:
    """First guess: every long word rises as its line does."""
    long = (widths > 2.5 * heights) & (widths > 20)
    if long.sum() < 4:
        return np.zeros(len(_STIFFNESS))
    starts = ((boxes[long, 0] + boxes[long, 3]) / 2).astype(np.float64)
    ends = ((boxes[long, 1] + boxes[long, 2]) / 2).astype(np.float64)
    level = (starts[:, 1] + ends[:, 1]) / 2
    steps = _basis(np.stack([ends[:, 0], level], 1)) - _basis(np.stack([starts[:, 0], level], 1))
    return _robust_fit(steps, ends[:, 1] - starts[:, 1], weights=widths[long], stiffness=2e-3)


def _bend_of_lines(points: _Floats, groups: Sequence[Sequence[int]]) -> _Floats | None:
    """Better guess: neighbours on one line are level. None when too few words share a line."""
    pairs = [pair for group in groups for pair in itertools.pairwise(group)]
    if len(pairs) < 5:
        return None
    first, second = np.array(pairs).T
    basis = _basis(points)
    return _robust_fit(
        basis[second] - basis[first],
        points[second, 1] - points[first, 1],
        np.ones(len(pairs)),
        stiffness=5e-3,
    )


def _robust_fit(steps: _Floats, rises: _Floats, weights: _Floats, stiffness: float) -> _Floats:
    """Ridge regression that trusts outliers less at every round."""
    trust = weights
    fitted = np.zeros(steps.shape[1])
    for _ in range(4):
        ridge = np.diag(_STIFFNESS) * stiffness * weights.sum()
        fitted = np.linalg.solve(steps.T @ (steps * trust[:, None]) + ridge, steps.T @ (rises * trust))
        error = np.abs(steps @ fitted - rises)
        trust = weights / (1 + (error / (3 * np.median(error) + 1e-6)) ** 2)
    return fitted


def _cluster(placed: Sequence[Placed], typical: float) -> list[list[int]]:
    """Indices grouped into lines: near in height, and not standing on top of one another."""
    lines: list[list[int]] = []

    def level(line: list[int]) -> float:
        return sum(placed[i].y for i in line) / len(line)

    for index in sorted(range(len(placed)), key=lambda i: placed[i].y):
        word = placed[index]
        reach = 0.5 * min(max(word.height, typical * 0.7), typical * 1.4)
        near = [
            line
            for line in lines[-4:]
            if abs(word.y - level(line)) < reach and not any(_overlap(word, placed[i]) for i in line)
        ]
        if near:
            min(near, key=lambda line: abs(word.y - level(line))).append(index)
        else:
            lines.append([index])
    for line in lines:
        line.sort(key=lambda i: placed[i].middle)
    return sorted(lines, key=level)


def _overlap(one: Placed, other: Placed) -> bool:
    shared = min(one.right, other.right) - max(one.left, other.left)
    return shared > 0.35 * min(one.right - one.left, other.right - other.left)
