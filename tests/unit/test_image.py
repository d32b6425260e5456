"""Bytes from strangers: what is accepted, what is refused before decoding, and under which name."""

from __future__ import annotations

import io
import struct
import zlib

import numpy as np
import pytest
from PIL import Image

from bot.reading.image import LONGEST_SIDE, MAX_BYTES, Unusable, closer, flatten_light, kind_of, load


def encoded(image: Image.Image, kind: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def half_black(width: int = 400, height: int = 300) -> Image.Image:
    pixels = np.full((height, width, 3), 255, np.uint8)
    pixels[:, : width // 2] = 0
    return Image.fromarray(pixels)


def png_that_claims(width: int, height: int) -> bytes:
    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"0")) + chunk(b"IEND", b"")


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "HEIF"])
def test_every_accepted_type_is_told_by_its_bytes_and_decoded(kind: str) -> None:
    data = encoded(half_black(), kind)
    assert kind_of(data) == kind.lower()
    assert load(data).shape == (300, 400, 3)


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", "blank"),
        (b"GIF89a" + b"0" * 50, "wrong_type"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "wrong_type"),
        (b"PK\x03\x04" + b"0" * 50, "wrong_type"),
        (b"\xff\xd8\xff" + b"0" * MAX_BYTES, "too_big"),
    ],
)
def test_refused_by_type_or_size(data: bytes, problem: str) -> None:
    with pytest.raises(Unusable, match=problem):
        kind_of(data)


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (png_that_claims(30_000, 30_000), "bomb"),
        (png_that_claims(9_000, 8_000), "bomb"),
        (encoded(half_black(), "JPEG")[:300], "broken"),
        (encoded(half_black(120, 90), "PNG"), "too_small"),
        (encoded(Image.new("RGB", (400, 300), "white"), "PNG"), "blank"),
        (encoded(Image.new("RGB", (400, 300), (9, 9, 9)), "PNG"), "dark"),
    ],
)
def test_refused_by_content(data: bytes, problem: str) -> None:
    with pytest.raises(Unusable, match=problem):
        load(data)


def test_a_photo_is_turned_as_its_camera_says_and_shrunk() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # the camera was held upright
    pixels = load(encoded(half_black(4000, 3000), "JPEG", exif=exif))
    assert pixels.shape[0] > pixels.shape[1]
    assert max(pixels.shape[:2]) == LONGEST_SIDE
    assert pixels[10, 700].max() < 20  # the black half, left before, is on top


def test_transparent_paper_is_white() -> None:
    image = Image.new("RGBA", (400, 300), (0, 0, 0, 0))
    image.paste((0, 0, 0, 255), (0, 0, 100, 300))
    assert load(encoded(image, "PNG"))[150, 300].min() == 255


def test_flattening_takes_a_shadow_away() -> None:
    page = np.full((600, 800, 3), 230, np.uint8)
    page[:, 400:] = 120
    page[100:500:40, 50:750] = 20
    even = flatten_light(page)
    paper = even[80:90, :, 0].astype(int)
    assert abs(int(np.median(paper[:, :300])) - int(np.median(paper[:, 500:]))) < 15


def test_closer_cuts_and_enlarges() -> None:
    assert closer(np.zeros((1000, 800, 3), np.uint8), (-20, 100, 500, 600)).shape == (1000, 1000, 3)
