"""A spoilt photograph of a real page: what spoilt it is what the person is told to mend."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import pytest

from bot.reading.reader import read_document

Floats = npt.NDArray[np.float32]
SHEET = Path(__file__).parents[2] / "bot" / "samples" / "kidney.jpg"


def page() -> Floats:
    return np.asarray(cv2.imread(str(SHEET)), np.float32)


def sent(picture: Floats) -> bytes:
    return bytes(cv2.imencode(".jpg", np.clip(picture, 0, 255).astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, 80])[1])


def out_of_focus() -> Floats:
    return np.asarray(cv2.GaussianBlur(page(), (0, 0), 3), np.float32)


def in_the_dark() -> Floats:
    grain = np.random.default_rng(1).normal(0, 12, page().shape)
    return np.asarray(cv2.GaussianBlur(page(), (0, 0), 3) * 0.12 + grain, np.float32)


def with_a_lamp_in_it() -> Floats:
    sheet = page()
    rows, columns = np.mgrid[0 : sheet.shape[0], 0 : sheet.shape[1]]
    height, width = sheet.shape[:2]
    away = ((columns - width / 2) / (0.28 * width)) ** 2 + ((rows - 0.45 * height) / (0.2 * height)) ** 2
    light = np.exp(-(away**2))[..., None]
    return np.asarray(sheet * (1 - light) + light * 330, np.float32)


def without_its_names() -> Floats:
    return page()[:, 420:]


def on_a_screen() -> Floats:
    sheet = page()
    rows, columns = np.mgrid[0 : sheet.shape[0], 0 : sheet.shape[1]]
    grid = sum(
        np.cos(2 * np.pi * (columns * np.cos(turn) + rows * np.sin(turn)) / 3.1) for turn in (0.12, 0.12 + np.pi / 2)
    )
    return np.asarray(sheet * 0.8 + 70 * np.asarray(grid)[..., None], np.float32)


def by_hand() -> Floats:
    """Loops of a pen that are no letters."""
    paper, chance = np.full((1400, 1000, 3), 235, np.uint8), random.Random(3)
    for line in range(12):
        left = 80
        while left < 850:
            letters = chance.randint(3, 9)
            knots = np.array(
                [
                    (
                        left + 7 * n + chance.uniform(-6, 6),
                        130 + 100 * line + chance.choice((-1, 1)) * chance.uniform(2, 30),
                    )
                    for n in range(6 * letters)
                ]
            )
            steps = np.linspace(0, len(knots) - 1, 8 * len(knots))
            drawn = [np.interp(steps, range(len(knots)), knots[:, axis]) for axis in (0, 1)]
            smooth = np.stack([np.convolve(one, np.ones(9) / 9, "valid") for one in drawn], 1)
            cv2.polylines(paper, [smooth.astype(np.int32)], False, (120, 40, 20), 3, cv2.LINE_AA)
            left += 42 * letters + 40
    return paper.astype(np.float32)


@pytest.mark.parametrize(
    ("spoilt", "problem"),
    [
        (out_of_focus, "blurry"),
        (in_the_dark, "dark"),
        (with_a_lamp_in_it, "glare"),
        (without_its_names, "cropped"),
        (on_a_screen, "screen"),
        (by_hand, "handwriting"),
    ],
)
def test_what_spoilt_a_picture_is_named(spoilt: Callable[[], Floats], problem: str) -> None:
    assert read_document(sent(spoilt())).problem == problem


def test_a_good_picture_is_told_nothing() -> None:
    assert read_document(SHEET.read_bytes()).problem is None
