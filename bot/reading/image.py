"""Bytes from a stranger to upright pixels: type and size are checked before anything is decoded."""

from __future__ import annotations

import io
import math
import warnings
from typing import Literal

import cv2
import numpy as np
import numpy.typing as npt
import pillow_heif
from PIL import Image, ImageOps

Pixels = npt.NDArray[np.uint8]
"""Height x width x 3, blue-green-red as OpenCV and the models want it."""

Kind = Literal["jpeg", "png", "webp", "heif", "pdf"]

MAX_BYTES = 20_000_000
MAX_PIXELS = 60_000_000  # the largest phone sensors in use give about 50 million
LONGEST_SIDE = 2000  # beyond this the recogniser gains nothing and memory grows
LARGEST_AREA = 2_300_000  # pixels of an enlarged part: the detector takes 300 bytes for each
SHORTEST_SIDE = 200

_HEIF_BRANDS = {b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1"}
_FORMATS = ("JPEG", "PNG", "WEBP", "HEIF")

pillow_heif.register_heif_opener(thumbnails=False)
Image.MAX_IMAGE_PIXELS = MAX_PIXELS


class Unusable(Exception):
    """The picture cannot be read; `problem` is one of the problems a Document names."""

    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self.problem = problem


def kind_of(data: bytes) -> Kind:
    """The type, from the first bytes: names and content types sent along are not to be trusted.

    Raises Unusable (blank, too_big, wrong_type).
    """
    if not data:
        raise Unusable("blank")
    if len(data) > MAX_BYTES:
        raise Unusable("too_big")
    if data.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    if data[4:8] == b"ftyp" and data[8:12] in _HEIF_BRANDS:
        return "heif"
    if b"%PDF-" in data[:1024]:
        return "pdf"
    raise Unusable("wrong_type")


def load(data: bytes) -> Pixels:
    """An upright picture, at most LONGEST_SIDE, without any metadata.

    Raises Unusable (bomb, broken, too_small, blank, dark).
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            picture = _decode(data)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise Unusable("bomb") from None
    except Exception:  # decoders fail in many ways on damaged files, and all of them mean the same to a person
        raise Unusable("broken") from None
    pixels = cv2.cvtColor(np.asarray(picture), cv2.COLOR_RGB2BGR).astype(np.uint8, copy=False)
    if problem := hopeless(pixels):
        raise Unusable(problem)
    return pixels


def _decode(data: bytes) -> Image.Image:
    with Image.open(io.BytesIO(data), formats=_FORMATS) as image:
        image.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
        picture = _eight_bits(image)
        picture.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)  # first: copies cost memory
        picture = _as_held(picture)
        if picture.mode == "RGBA":  # transparent paper is white, not black
            picture = Image.alpha_composite(Image.new("RGBA", picture.size, "white"), picture)
        return picture.convert("RGB")


def _eight_bits(image: Image.Image) -> Image.Image:
    """Every way of storing pixels as RGB, or RGBA where something is transparent."""
    if image.mode.startswith("I"):  # Pillow would cut 16 bits off at 255, and all paper would be white
        return image.convert("I").point(lambda level: level / 257).convert("L").convert("RGB")
    see_through = image.has_transparency_data
    return image.convert("RGBA" if see_through else "RGB")


def _as_held(picture: Image.Image) -> Image.Image:
    """Turned as the camera says it was held; a camera that talks nonsense says nothing."""
    try:
        return ImageOps.exif_transpose(picture)
    except Exception:  # EXIF fails in as many ways as there are cameras
        return picture


def hopeless(pixels: Pixels) -> str | None:
    """What spares the models a picture with nothing to see: too_small, dark or blank.

    A few words on a large page are seen, the grain of a photo of nothing is not: small squares are averaged first.
    """
    if min(pixels.shape[:2]) < SHORTEST_SIDE:
        return "too_small"
    squares = cv2.resize(pixels, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA)
    if int(squares.max()) - int(squares.min()) < 16:
        return "dark" if squares.max() < 60 else "blank"
    return None


def closer(pixels: Pixels, part: tuple[int, int, int, int]) -> Pixels:
    """Part of a picture (left, top, right, bottom), enlarged up to twice, as far as the limits allow."""
    left, top, right, bottom = part
    cut = pixels[max(top, 0) : bottom, max(left, 0) : right]
    height, width = cut.shape[:2]
    scale = min(LONGEST_SIDE / max(height, width), math.sqrt(LARGEST_AREA / (height * width)), 2.0)
    if scale <= 1:
        return np.ascontiguousarray(cut)
    return cv2.resize(cut, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC).astype(np.uint8, copy=False)


def flatten_light(pixels: Pixels) -> Pixels:
    """The same page in even light: lightness divided by the paper's, colours kept.

    Slightly worse than the raw picture on good photos and better on shadowed ones: a second opinion only.
    """
    lab = cv2.cvtColor(pixels, cv2.COLOR_BGR2LAB)
    lightness = lab[..., 0].astype(np.float32)
    height, width = lightness.shape
    reach = max(15, int(min(height, width) / 25) | 1)
    half = cv2.resize(lab[..., 0], None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    paper = cv2.medianBlur(cv2.dilate(half, np.ones((9, 9), np.uint8)), min(255, (reach // 2) | 1))
    paper = cv2.GaussianBlur(cv2.resize(paper, (width, height)), (0, 0), reach / 2).astype(np.float32)
    even = np.clip(lightness / np.maximum(paper, 1) * 245, 0, 255)
    ink = np.percentile(even, 1) * 0.6
    lab[..., 0] = np.clip((even - ink) / (245 - ink) * 245, 0, 255).astype(np.uint8)
    return cv2.cvtColor(lab, cv2.COLOR_LAB2BGR).astype(np.uint8, copy=False)
