"""What went wrong with a photograph that was not read whole, so that the person knows what to do with the next one."""

from __future__ import annotations

import re
from dataclasses import replace

import cv2
import numpy as np

from bot.reading.image import Pixels
from care.documents import Document, Status
from understanding.lab_report import Reading

DARK = 50  # mean brightness of the picture
BURNT = 250  # brightness in every colour at which a reflection has eaten the ink
LEAST_BURNT = 0.1  # share of the picture
WHITEST_PAPER = 240  # where the paper itself is as bright, nothing tells a reflection from it
LEAST_GRID = 9.0  # natural logarithm of how far a frequency stands out; print gives up to 7, a screen's grid 12
SHARPEST_BLUR = 3.2  # pixels from paper to ink; sharp pictures give 2 to 3, illegibly blurred ones more
FEWEST_WORDS = 6  # runs of strokes that make a written page
MOST_CUT = 4  # words that touch the side of the picture
FEWEST_ROWS = 3  # lines with an interval on a page on which no analyte has a name

_TILE = 256
_INTERVAL = re.compile(r"\d\s*[-–]\s*\d|<\s*\d")


def advised(document: Document, reading: Reading, pixels: Pixels) -> Document:
    """The document with the problem that its picture shows; what was read whole, or is another document, needs none."""
    if document.status is Status.RETAKE:
        return replace(document, problem=_retake(document.problem, reading, pixels))
    if document.status is Status.PARTIAL and document.problem is None and document.unread and _reflects(pixels):
        return replace(document, problem="glare")
    if document.status is Status.NOT_LAB and document.kind == "unknown":
        rows = sum(bool(_INTERVAL.search(line.text)) for line in reading.lines)
        cut = reading.sheet.cut >= MOST_CUT and rows >= FEWEST_ROWS
        return replace(document, problem="cropped" if cut else None)
    return document


def _retake(problem: str | None, reading: Reading, pixels: Pixels) -> str | None:
    """`blurry` and `no_text` are what is said when nothing better is known."""
    if problem not in ("blurry", "no_text"):
        return problem
    if pixels.mean() < DARK:
        return "dark"
    if _has_grid(pixels):
        return "screen"
    if _reflects(pixels):
        return "glare"
    if len(reading.sheet.words) >= FEWEST_WORDS and 0 < _edge_width(pixels) < SHARPEST_BLUR:
        return "handwriting"
    return problem


def _reflects(pixels: Pixels) -> bool:
    """Whether a patch without any ink outshines the paper."""
    dimmest = cv2.resize(pixels, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA).min(2)
    across = max(3, int(min(dimmest.shape) * 0.06))
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (across, across))
    burnt = cv2.morphologyEx((dimmest >= BURNT).astype(np.uint8), cv2.MORPH_OPEN, disc)
    paper = cv2.dilate(dimmest, np.ones((7, 7), np.uint8))[burnt == 0]
    return bool(burnt.mean() >= LEAST_BURNT and paper.size and np.median(paper) < WHITEST_PAPER)


def _has_grid(pixels: Pixels) -> bool:
    """Whether a fine regular pattern lies over the page, as a screen photographed from near gives.

    The mean spectrum of tiles of the page: print is spread over many frequencies, a grid stands in one. The axes are
    left out, where the squares of a JPEG and the lines of a table lie.
    """
    grey = cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY).astype(np.float32)
    window = np.outer(np.hanning(_TILE), np.hanning(_TILE)).astype(np.float32)
    height, width = grey.shape
    tiles = [
        grey[top : top + _TILE, left : left + _TILE]
        for top in range(0, height - _TILE + 1, _TILE)
        for left in range(0, width - _TILE + 1, _TILE)
    ]
    if not tiles:
        return False
    power = np.mean([np.abs(np.fft.fft2((tile - tile.mean()) * window)) ** 2 for tile in tiles], axis=0)
    loud = np.fft.fftshift(np.log1p(power)).astype(np.float32)
    across, along = np.meshgrid(*[np.fft.fftshift(np.fft.fftfreq(_TILE))] * 2)
    distance, off_axes = np.hypot(across, along), np.minimum(np.abs(across), np.abs(along)) > 0.012
    fine = (distance > 0.1) & (distance < 0.5) & off_axes
    return bool((loud - cv2.blur(loud, (15, 15)))[fine].max() >= LEAST_GRID)


def _edge_width(pixels: Pixels) -> float:
    """Pixels that the strongest edges take from paper to ink; 0 where there are none."""
    grey = cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY).astype(np.float32)
    slope = np.hypot(cv2.Sobel(grey, cv2.CV_32F, 1, 0) / 8, cv2.Sobel(grey, cv2.CV_32F, 0, 1) / 8).astype(np.float32)
    near = np.ones((9, 9), np.uint8)
    contrast, steepest = cv2.dilate(grey, near) - cv2.erode(grey, near), cv2.dilate(slope, near)
    strong = contrast > max(40.0, float(np.percentile(contrast, 90)))
    return float(np.median(contrast[strong] / np.maximum(steepest[strong], 1))) if strong.any() else 0.0
