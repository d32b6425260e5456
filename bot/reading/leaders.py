"""Leaders, the dots that lead the eye from a name to its number: cut out, for they swallow the digits beside them."""

from __future__ import annotations

from collections.abc import Iterator

import cv2
import numpy as np
import numpy.typing as npt

from bot.reading.image import Pixels
from understanding.sheet import Box

_LEAST_WIDTH = 5  # of a line with leaders, in its heights
_LEAST_RUN = 0.8  # of a run of dots, in heights of the line
_FEWEST_DOTS = 3
_UPPER = 0.6  # part of a line's height in which letters and digits have ink, and dots have none
_LEAST_PART = 0.3  # of what is left between leaders, in heights: less is no letter


def around_leaders(box: Box, crop: Pixels) -> Iterator[tuple[Box, Pixels]]:
    """A line of text as it is, or its parts before, between and after leaders, each with its own box."""
    height, width = crop.shape[:2]
    runs = list(_leaders(crop)) if width >= _LEAST_WIDTH * height else []
    if not runs:
        yield box, crop
        return
    starts, ends = [0, *(last for _, last in runs)], [*(first for first, _ in runs), width]
    for start, end in zip(starts, ends, strict=True):
        if end - start > _LEAST_PART * height:
            yield _between(box, start / width, end / width), np.ascontiguousarray(crop[:, start:end])


def _leaders(crop: Pixels) -> Iterator[tuple[int, int]]:
    """First and last column of each run of dots."""
    height = crop.shape[0]
    grey = cv2.cvtColor(crop, cv2.COLOR_BGR2GRAY)
    threshold, _ = cv2.threshold(grey, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    ink = np.less_equal(grey, threshold)
    cut = int(_UPPER * height)
    upper: npt.NDArray[np.bool_] = np.any(ink[:cut], axis=0)
    lower: npt.NDArray[np.bool_] = np.any(ink[cut:], axis=0)
    edges = np.flatnonzero(np.diff(np.concatenate([[True], upper, [True]])))
    for first, last in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
        dots = int(np.count_nonzero(lower[first + 1 : last] & ~lower[first : last - 1]))
        if last - first > _LEAST_RUN * height and dots >= _FEWEST_DOTS:
            yield first, last


def _between(box: Box, start: float, end: float) -> Box:
    """Part of a box along its text, from and to a share of its length."""
    top, bottom = box[1] - box[0], box[2] - box[3]
    corners = [box[0] + start * top, box[0] + end * top, box[3] + end * bottom, box[3] + start * bottom]
    return np.stack(corners).astype(np.float32)
