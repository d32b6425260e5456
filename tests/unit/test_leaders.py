"""Leaders are cut out of a line of text; what stands before and after them stays, each in its own box."""

from __future__ import annotations

import cv2
import numpy as np

from bot.reading.image import Pixels
from bot.reading.leaders import around_leaders

HEIGHT, WIDTH = 40, 600
BOX = np.array([[100, 50], [700, 50], [700, 90], [100, 90]], np.float32)


def line(*texts: tuple[str, int], dots: tuple[int, int] | None = None) -> Pixels:
    crop = np.full((HEIGHT, WIDTH, 3), 255, np.uint8)
    for text, left in texts:
        cv2.putText(crop, text, (left, 31), cv2.FONT_HERSHEY_SIMPLEX, 0.8, (0, 0, 0), 2)
    for x in range(*dots, 8) if dots else ():
        cv2.circle(crop, (x, 30), 1, (0, 0, 0), -1)
    return crop


def test_a_line_with_leaders_is_two() -> None:
    (first, name), (last, value) = around_leaders(BOX, line(("Sodium", 5), ("138", 480), dots=(140, 470)))
    assert (name.shape[0], value.shape[0]) == (HEIGHT, HEIGHT)
    assert 100 == first[0][0] < first[1][0] < 260
    assert 560 < last[0][0] < last[1][0] == 700
    assert (value < 128).any()


def test_a_line_without_leaders_stays_whole() -> None:
    crop = line(("Sodium", 5), ("138,5 - 145,0", 300))
    ((box, whole),) = around_leaders(BOX, crop)
    assert box is BOX
    assert whole is crop


def test_leaders_alone_are_nothing() -> None:
    assert list(around_leaders(BOX, line(dots=(2, 598)))) == []
