"""Turns a flat page into what a phone sends: leaning, unevenly lit, a little out of focus, pressed into a JPEG."""

from __future__ import annotations

import random

import cv2
import numpy as np
import numpy.typing as npt

Picture = npt.NDArray[np.uint8]


def photographed(page: Picture, grade: str, chance: random.Random) -> bytes:
    """The page as a phone sends it: turned, lit from one side, a little out of focus, pressed into a JPEG."""
    strength = {"clean": 0.0, "normal": 0.45, "hard": 1.0}[grade]
    picture = page
    if strength:
        picture = _lit(_leaning(page, strength, chance), strength, chance)
        blur = 0.5 + 0.7 * strength * chance.random()
        picture = cv2.GaussianBlur(picture, (0, 0), blur).astype(np.uint8)
        noise = np.random.default_rng(chance.randrange(2**32)).normal(0, 2 + 5 * strength, picture.shape)
        picture = np.clip(picture + noise, 0, 255).astype(np.uint8)
        picture = np.rot90(picture, chance.choice((0, 0, 0, 1, 3)) if grade == "hard" else 0).copy()
    scale = min(1.0, 1600 / max(picture.shape[:2]))
    small = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    quality = int(92 - 30 * strength)
    return bytes(cv2.imencode(".jpg", small, [cv2.IMWRITE_JPEG_QUALITY, quality])[1])


def _leaning(page: Picture, strength: float, chance: random.Random) -> Picture:
    """Seen from a side, on a table."""
    height, width = page.shape[:2]
    margin = int(0.06 * width)
    reach = 0.05 * strength * width
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    seen = np.array(
        [[x + margin + chance.uniform(-reach, reach), y + margin + chance.uniform(-reach, reach)] for x, y in corners],
        np.float32,
    )
    table = [chance.randint(60, 150) for _ in range(3)]
    size = (width + 2 * margin, height + 2 * margin)
    turned = cv2.warpPerspective(page, cv2.getPerspectiveTransform(corners, seen), size, borderValue=table)
    return turned.astype(np.uint8)


def _lit(picture: Picture, strength: float, chance: random.Random) -> Picture:
    """Light that falls off to one side, and a soft shadow of a hand."""
    height, width = picture.shape[:2]
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    turn = chance.uniform(0, 2 * np.pi)
    along = (np.cos(turn) * columns / width + np.sin(turn) * rows / height)[..., None]
    light = 1 - 0.35 * strength * (along - along.min())
    centre = chance.uniform(0, width), chance.uniform(0, height)
    away = ((columns - centre[0]) ** 2 + (rows - centre[1]) ** 2)[..., None] / (0.3 * width) ** 2
    return np.clip(picture * light * (1 - 0.3 * strength * np.exp(-away)), 0, 255).astype(np.uint8)
