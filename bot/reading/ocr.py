"""Pixels to words: PP-OCRv6 (the models rapidocr ships) on onnxruntime, with a probability for every character."""

from __future__ import annotations

import functools
import math
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import resources
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
import onnxruntime as ort
from rapidocr.ch_ppocr_det.utils import DBPostProcess, DetPreProcess

from bot.reading.image import Pixels
from bot.reading.leaders import around_leaders
from understanding.sheet import Box, Glyph, Sheet, Word

THREADS = 2  # of one reading process
_LINE_HEIGHT = 48  # the recogniser's input height
_MAX_LINE = 1600  # and the width beyond which a line is squeezed
_LEAST_CONFIDENCE = 0.3  # what reads worse is a stain, not a word
_PROBES, _FEW_PROBES = 8, 3  # lines that say which way is up, and how many of them do when they read very well
_SETTLED, _SETTLED_LENGTH = 0.95, 10  # a line of so many characters that is read so surely is the right way up

_MODELS = resources.files("rapidocr") / "models"


@dataclass(frozen=True)
class Reading:
    """What the recogniser made of one crop."""

    glyphs: tuple[Glyph, ...]

    @property
    def confidence(self) -> float:
        return float(np.mean([glyph.probability for glyph in self.glyphs])) if self.glyphs else 0.0


class Ocr:
    """The two models, loaded once. Not thread-safe by choice: one worker process holds one."""

    def __init__(self, threads: int = THREADS) -> None:
        self._detector = _session("PP-OCRv6_det_small.onnx", threads)
        self._recogniser = _session("PP-OCRv6_rec_small.onnx", threads)
        characters = self._recogniser.get_modelmeta().custom_metadata_map["character"].splitlines()
        self._alphabet = ["", *characters, " "]  # CTC: index 0 says "no character here"
        self._shrink = DetPreProcess(limit_side_len=736, limit_type="min")
        self._boxes_of = DBPostProcess(thresh=0.3, box_thresh=0.5, unclip_ratio=1.6, use_dilation=True)

    def read(self, pixels: Pixels) -> tuple[Sheet, Pixels]:
        """The words of a page in whatever orientation, and the page turned upright."""
        boxes = self.detect(pixels)
        turns, upright = self._turns(pixels, boxes)
        if turns:
            pixels = np.ascontiguousarray(np.rot90(pixels, turns))
            upright = self.detect(pixels)
        return self.recognise(pixels, upright), pixels

    def read_upright(self, pixels: Pixels) -> Sheet:
        """The words of a page known to be upright."""
        return self.recognise(pixels, self.detect(pixels))

    def detect(self, pixels: Pixels) -> list[Box]:
        """Boxes around runs of text."""
        batch = self._shrink(pixels)
        if batch is None:
            return []
        heat = _run(self._detector, batch)
        boxes, _ = self._boxes_of(heat, pixels.shape[:2])
        return [_from_top_left(np.asarray(box, np.float32)) for box in boxes]

    def recognise(self, pixels: Pixels, boxes: Sequence[Box]) -> Sheet:
        """The text inside the boxes."""
        parts = (part for box in boxes for part in around_leaders(box, cut_out(pixels, box)))
        kept = [(box, crop) for box, crop in parts if _legible(crop)]
        words = []
        for (box, _), reading in zip(kept, self.read_lines([crop for _, crop in kept]), strict=True):
            glyphs = _stripped(reading.glyphs)
            if glyphs and reading.confidence > _LEAST_CONFIDENCE:
                words.append(Word("".join(g.char for g in glyphs), box, reading.confidence, glyphs))
        height, width = pixels.shape[:2]
        return Sheet(tuple(words), width, height)

    def read_lines(self, crops: Sequence[Pixels], batch_size: int = 12) -> list[Reading]:
        """The text of single-line crops, in order; crops of like width share a batch so little is padding."""
        lines = [_scaled(crop) for crop in crops]
        by_width = sorted(range(len(lines)), key=lambda i: lines[i].shape[1])
        readings: dict[int, Reading] = {}
        while by_width:
            limit = max(96, lines[by_width[0]].shape[1] * 1.35 + 24)
            size = sum(lines[i].shape[1] <= limit for i in by_width[:batch_size])
            batch, by_width = by_width[: max(1, size)], by_width[max(1, size) :]
            for index, reading in zip(batch, self._read_batch([lines[i] for i in batch]), strict=True):
                readings[index] = reading
        return [readings[index] for index in range(len(lines))]

    def _read_batch(self, lines: Sequence[Pixels]) -> list[Reading]:
        width = max(96, *(line.shape[1] for line in lines))
        width = math.ceil(width / 8) * 8
        batch = np.zeros((len(lines), 3, _LINE_HEIGHT, width), np.float32)
        for row, line in zip(batch, lines, strict=True):
            row[:, :, : line.shape[1]] = line.astype(np.float32).transpose(2, 0, 1) / 127.5 - 1
        scores = _run(self._recogniser, batch)
        return [
            Reading(self._collapse(score, width / line.shape[1])) for score, line in zip(scores, lines, strict=True)
        ]

    def _collapse(self, scores: npt.NDArray[np.float32], stretch: float) -> tuple[Glyph, ...]:
        """CTC: repeated labels are one character, whose probability is the best of its time steps."""
        best, probability = scores.argmax(axis=1), scores.max(axis=1)
        steps = len(best)
        glyphs: list[Glyph] = []
        previous = 0
        for step, label in enumerate(best.tolist()):
            sure = float(probability[step])
            if label and label != previous:
                glyphs.append(Glyph(self._alphabet[label], sure, (step + 0.5) / steps * stretch))
            elif label and sure > glyphs[-1].probability:
                glyphs[-1] = Glyph(glyphs[-1].char, sure, glyphs[-1].at)
            previous = label
        return _without_double_separators(glyphs)

    def _turns(self, pixels: Pixels, boxes: Sequence[Box]) -> tuple[int, list[Box]]:
        """Quarter turns (anticlockwise) that make the page upright; the boxes when no turn is needed.

        The boxes' shapes say whether lines run across or along; the longest lines, read both ways up,
        say the rest.
        """
        if not boxes:
            return 0, []
        turns = 1 if _sideways(boxes) else 0
        page = np.ascontiguousarray(np.rot90(pixels, turns))
        width = pixels.shape[1]
        upright = [_from_top_left(_quarter_turn(box, width)) if turns else box for box in boxes]
        probes = [cut_out(page, box) for box in sorted(upright, key=_telling, reverse=True)[:_PROBES]]
        if self._upside_down([crop for crop in probes if _legible(crop)]):
            turns += 2
        return turns, upright

    def _upside_down(self, probes: Sequence[Pixels]) -> bool:
        """Whether the lines read better the other way up; a few that read very well settle it."""
        flipped = [np.ascontiguousarray(np.rot90(crop, 2)) for crop in probes]
        if _settles(self.read_lines(probes[:_FEW_PROBES])):
            return False
        if _settles(self.read_lines(flipped[:_FEW_PROBES])):
            return True
        return _readability(self.read_lines(flipped)) > _readability(self.read_lines(probes))


@functools.cache
def shared_ocr(threads: int = THREADS) -> Ocr:
    """The models of this process, loaded at the first call (about half a second)."""
    return Ocr(threads)


def cut_out(pixels: Pixels, box: Box) -> Pixels:
    """The text inside a box, straightened with the box's own perspective."""
    width = int(max(np.hypot(*(box[1] - box[0])), np.hypot(*(box[2] - box[3])), 2))
    height = int(max(np.hypot(*(box[3] - box[0])), np.hypot(*(box[2] - box[1])), 2))
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    matrix = cv2.getPerspectiveTransform(np.asarray(box, np.float32), corners)
    crop = cv2.warpPerspective(pixels, matrix, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    return crop.astype(np.uint8, copy=False)


def _session(name: str, threads: int) -> ort.InferenceSession:
    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    options.log_severity_level = 4
    options.enable_cpu_mem_arena = False  # pages differ in size: an arena only grows
    return ort.InferenceSession((_MODELS / name).read_bytes(), options, providers=["CPUExecutionProvider"])


def _run(session: ort.InferenceSession, batch: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    outputs: list[Any] = session.run(None, {session.get_inputs()[0].name: batch})
    return np.asarray(outputs[0], np.float32)


def _scaled(crop: Pixels) -> Pixels:
    height, width = crop.shape[:2]
    scaled = min(max(16, math.ceil(_LINE_HEIGHT * width / height)), _MAX_LINE)
    how = cv2.INTER_CUBIC if height < _LINE_HEIGHT else cv2.INTER_AREA
    return cv2.resize(crop, (scaled, _LINE_HEIGHT), interpolation=how).astype(np.uint8, copy=False)


def _legible(crop: Pixels) -> bool:
    height, width = crop.shape[:2]
    return bool(height >= 5 and width >= 4)


def _stripped(glyphs: Sequence[Glyph]) -> tuple[Glyph, ...]:
    inked = [index for index, glyph in enumerate(glyphs) if glyph.char.strip()]
    return tuple(glyphs[inked[0] : inked[-1] + 1]) if inked else ()


def _without_double_separators(glyphs: Sequence[Glyph]) -> tuple[Glyph, ...]:
    """`12,.5` is one decimal comma seen twice."""
    kept: list[Glyph] = []
    for index, glyph in enumerate(glyphs):
        follows = glyphs[index + 1].char if index + 1 < len(glyphs) else ""
        if not (glyph.char in ".," and index and glyphs[index - 1].char in ".," and follows.isdigit()):
            kept.append(glyph)
    return tuple(kept)


def _from_top_left(box: Box) -> Box:
    """Corners in reading order."""
    total, slant = box.sum(1), box[:, 1] - box[:, 0]
    order = [total.argmin(), slant.argmin(), total.argmax(), slant.argmax()]
    return box[order].astype(np.float32)


def _quarter_turn(box: Box, width: int) -> Box:
    """A box of a page `width` wide, once the page is turned a quarter anticlockwise."""
    return np.stack([box[:, 1], (width - 1) - box[:, 0]], 1).astype(np.float32)


def _sideways(boxes: Sequence[Box]) -> bool:
    extents = [np.ptp(box, axis=0) for box in boxes]
    long = [(across, along) for across, along in extents if max(across, along) > 2.2 * min(across, along)]
    return bool(sum(along > across for across, along in long) > len(long) / 2)


def _telling(box: Box) -> float:
    """Long lines in large type tell the most about which way is up."""
    width, height = float(np.hypot(*(box[1] - box[0]))), float(np.hypot(*(box[2] - box[1])))
    return min(width / max(height, 1), 9) * height


def _settles(readings: Sequence[Reading]) -> bool:
    """Whether this is the right way up beyond doubt: of 69 pages read upside down none had one such line."""
    return sum(one.confidence >= _SETTLED and len(one.glyphs) >= _SETTLED_LENGTH for one in readings) > 1


def _readability(readings: Sequence[Reading]) -> float:
    if not readings:
        return 0.0
    return float(np.mean([reading.confidence * min(len(reading.glyphs), 20) for reading in readings]))
