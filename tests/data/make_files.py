"""Makes hostile, damaged and odd files from a seed: what strangers, bad lines and strange phones send.

    python -m tests.data.make_files FOLDER [--count 2000] [--seed 1]

The singular ones come first, then families take turns; the same seed gives the same files. Nothing in them is about a
person: the page they are made of is drawn here.
"""

from __future__ import annotations

import argparse
import functools
import io
import itertools
import random
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pillow_heif
from PIL import Image, ImageDraw, ImageFont

from tests.printed import pdf, pdf_of

Chance = random.Random
Source = Callable[[], bytes]
Maker = Callable[[Chance], bytes]
FORMATS = ("JPEG", "PNG", "WEBP", "HEIF")
HEADS = {
    "jpeg": b"\xff\xd8\xff\xe0\x00\x10JFIF\x00",
    "png": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
    "webp": b"RIFF\xff\xff\x00\x00WEBPVP8 ",
    "heif": b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic",
    "pdf": b"%PDF-1.7\n1 0 obj\n<<",
    "gif": b"GIF89a\xff\xff\xff\xff",
    "mp4": b"\x00\x00\x00\x18ftypisom\x00\x00\x02\x00isomiso2",
    "ogg": b"OggS\x00\x02",
    "elf": b"\x7fELF\x02\x01\x01",
    "none": b"",
}
PAGE = (
    "LABORATOIRE D'ESSAI",
    "Analyse | Résultat | Unité | Normes",
    "Sodium | 138 | mmol/l | 135 - 145",
    "Potassium | 4,1 | mmol/l | 3,5 - 5,0",
    "TSH | 1,03 | mUI/l | 0,27 - 4,20",
    "Calcium | 94 | mg/l | 85 - 105",
)

pillow_heif.register_heif_opener(thumbnails=False)


@dataclass(frozen=True)
class File:
    """One file of the corpus: how it was made, and what is in it."""

    name: str
    data: bytes


def files(count: int, seed: int = 1) -> Iterator[File]:
    """So many files: each singular one once, and then the families that chance varies in turn."""
    named = itertools.islice(itertools.chain(singular(), varied(seed)), count)
    for number, file in enumerate(named):
        yield File(f"{number:04} {file.name}", file.data)


def singular() -> Iterator[File]:
    """The files that there is one way to make."""
    for sources in (*REFUSED.values(), ODD, ENDURED, CUTS):
        for name, source in sources.items():
            yield File(name, source())


def varied(seed: int) -> Iterator[File]:
    """Without end: the families in turn, each file another one."""
    chance = random.Random(seed)
    for name, make in itertools.cycle(VARIED.items()):
        yield File(name, make(chance))


# --- a page, and how pictures of it are packed -----------------------------------------------------------------------


@functools.cache
def page() -> Image.Image:
    """A few lines of print in columns, small enough to be read in a moment."""
    paper = Image.new("RGB", (640, 330), (250, 250, 250))
    pen, type_face = ImageDraw.Draw(paper), ImageFont.load_default(22)
    for place, line in enumerate(PAGE):
        for column, text in zip((20, 220, 320, 450), line.split(" | "), strict=False):
            pen.text((column, 20 + 50 * place), text, fill=(20, 20, 20), font=type_face)
    return paper


def packed(image: Image.Image, kind: str, **options: Any) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


@functools.cache
def intact(kind: str) -> bytes:
    """The page in one of the accepted formats."""
    return pdf(PAGE, PAGE) if kind == "PDF" else packed(page(), kind)


def png_chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def png(width: int, height: int, pixels: bytes, *chunks: bytes, depth: int = 8, colour: int = 2) -> bytes:
    """A PNG that says it is so large, whatever its pixels are."""
    header = png_chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0))
    body = png_chunk(b"IDAT", pixels) + png_chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + header + b"".join(chunks) + body


def exif(orientation: object = 1, junk: bytes = b"") -> bytes:
    """EXIF in which the camera says nonsense."""
    tag = struct.pack("<HHIHH", 0x0112, 3, 1, int(str(orientation)) & 0xFFFF, 0)
    return b"Exif\x00\x00II*\x00\x08\x00\x00\x00\x01\x00" + tag + b"\x00\x00\x00\x00" + junk


@functools.cache
def zeros(megabytes: int) -> bytes:
    """So many megabytes of nothing, packed a thousand times smaller."""
    packer = zlib.compressobj(9)
    return b"".join(packer.compress(bytes(2**20)) for _ in range(megabytes)) + packer.flush()


# --- PDF files that no program wrote ---------------------------------------------------------------------------------


def stream(content: bytes, entries: bytes = b"") -> bytes:
    return b"<< /Length %d %b >>\nstream\n%b\nendstream" % (len(content), entries, content)


def one_page(content: bytes, box: bytes = b"0 0 595 842", entries: bytes = b"", *more: bytes) -> bytes:
    """A PDF of one page: 1 the catalogue, 2 the pages, 3 the page, 4 its content, then `more` from 5 on."""
    leaf = b"<< /Type /Page /Parent 2 0 R /MediaBox [" + box + b"] /Contents 4 0 R " + entries + b" >>"
    return pdf_of(
        [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>", leaf, content, *more]
    )


def picture_of(width: int, height: int, pixels: bytes, colours: bytes = b"/DeviceRGB") -> bytes:
    """A PDF page filled by one picture that says it is so large."""
    size = b"/Width %d /Height %d /BitsPerComponent 8 /ColorSpace %b" % (width, height, colours)
    drawing = stream(pixels, b"/Type /XObject /Subtype /Image /Filter /FlateDecode " + size)
    content = stream(b"q 595 0 0 842 0 0 cm /I Do Q")
    return one_page(content, b"0 0 595 842", b"/Resources << /XObject << /I 5 0 R >> >>", drawing)


def forms_within_forms(depth: int, times: int) -> bytes:
    """Every form draws the next so many times: times to the power of depth drawings out of a small file."""
    forms = []
    for level in range(depth):
        resources = b"/Resources << /XObject << /F %d 0 R >> >>" % (6 + level)
        drawn = b"/F Do " * times if level < depth - 1 else b"0 0 5 5 re f"
        forms.append(stream(drawn, b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] " + resources))
    return one_page(stream(b"/F Do"), b"0 0 595 842", b"/Resources << /XObject << /F 5 0 R >> >>", *forms)


def pages_that_hold_themselves() -> bytes:
    return pdf_of([b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>"])


def form_that_draws_itself() -> bytes:
    form = stream(b"/F Do", b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F 5 0 R >> >>")
    return one_page(stream(b"/F Do"), b"0 0 595 842", b"/Resources << /XObject << /F 5 0 R >> >>", form)


def pdf_with_script() -> bytes:
    catalogue = (
        b"<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (while\\(1\\) app.alert\\(1\\)) >> >>"
    )
    whole = pdf(PAGE)
    return whole.replace(b"<< /Type /Catalog /Pages 2 0 R >>", catalogue)  # the places in its table are wrong now


def pdf_table_in_a_circle() -> bytes:
    whole = pdf(PAGE)
    start = whole.index(b"xref\n")
    return whole.replace(b"/Root 1 0 R", b"/Root 1 0 R /Prev %d" % start)


# --- singular files: there is one way to make them -------------------------------------------------------------------


def zipped(*names: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in names:
            archive.writestr(zipfile.ZipInfo(name), "x" * 1000)
    return buffer.getvalue()


def animated(kind: str) -> bytes:
    turned = [page().rotate(angle) for angle in (0, 3, 6)]
    return packed(turned[0], kind, save_all=True, append_images=turned[1:], duration=50)


def sixteen_bit() -> Image.Image:
    return Image.fromarray(np.asarray(page().convert("L")).astype(np.uint16) * 257)


def _noise(width: int, height: int) -> Image.Image:
    return Image.frombytes("L", (width, height), random.Random(0).randbytes(width * height))


def heif_that_claims(width: int, height: int) -> bytes:
    whole = intact("HEIF")
    at = whole.index(b"ispe") + 8
    return whole[:at] + struct.pack(">II", width, height) + whole[at + 8 :]


def webp_that_claims(width: int, height: int) -> bytes:
    size = struct.pack("<I", width - 1)[:3] + struct.pack("<I", height - 1)[:3]
    wide = b"VP8X" + struct.pack("<I", 10) + b"\x00\x00\x00\x00" + size
    body = b"WEBP" + wide + intact("WEBP")[12:]
    return b"RIFF" + struct.pack("<I", len(body)) + body


def _segment(marker: int, body: bytes) -> bytes:
    return bytes((0xFF, marker)) + struct.pack(">H", len(body) + 2) + body


def _jpeg_that_claims(width: int, height: int) -> bytes:
    whole = intact("JPEG")
    at = whole.index(b"\xff\xc0") + 5
    return whole[:at] + struct.pack(">HH", height, width) + whole[at + 4 :]


def _cut_at(place: int) -> bytes:
    return intact("JPEG")[:place]


def _markers(data: bytes) -> Iterator[int]:
    """Where the segments of a JPEG begin."""
    for place in range(len(data) - 1):
        if data[place] == 0xFF and data[place + 1] not in (0x00, 0xFF):
            yield place


REFUSED: dict[str, dict[str, Source]] = {
    "blank": {
        "empty": lambda: b"",
        "white": lambda: packed(Image.new("RGB", (600, 800), "white"), "JPEG"),
        "png transparent throughout": lambda: packed(Image.new("RGBA", (300, 300), (0, 0, 0, 0)), "PNG"),
        "png bomb under the limit": lambda: png(7_000, 7_000, zeros(187), colour=6),
        "pdf of an empty page": lambda: one_page(stream(b"")),
        "pdf whose form draws itself": form_that_draws_itself,
        "pdf whose content is itself": lambda: one_page(b"4 0 R"),
        "pdf of a page a mile wide": lambda: one_page(stream(b""), b"0 0 9999999 1"),
        "pdf of a page like a thread": lambda: one_page(stream(b""), b"0 0 0.001 14400"),
        "pdf of a page of no size": lambda: one_page(stream(b""), b"0 0 0 0"),
        "pdf of a page turned inside out": lambda: one_page(stream(b""), b"900 900 -900 -900"),
        "pdf content bomb": lambda: one_page(stream(zeros(300), b"/Filter /FlateDecode")),
        "pdf content bomb in a bomb": lambda: one_page(
            stream(zlib.compress(zeros(500)), b"/Filter [/FlateDecode /FlateDecode]")
        ),
        "pdf picture of 40000 x 40000": lambda: picture_of(40_000, 40_000, zeros(100)),
        "pdf picture without its pixels": lambda: picture_of(3_000, 3_000, zlib.compress(b"0")),
    },
    "dark": {
        "black": lambda: packed(Image.new("RGB", (600, 800)), "JPEG"),
    },
    "no_text": {
        "noise": lambda: packed(_noise(600, 800), "JPEG"),
    },
    "wrong_type": {
        "one byte": lambda: b"\xff",
        "null bytes": lambda: bytes(100_000),
        "text": lambda: "Glycémie 1,26 g/l\n".encode() * 50,
        "utf-16 text": lambda: "glycémie".encode("utf-16") * 50,
        "html": lambda: b"<!doctype html><script>alert(1)</script>",
        "svg": lambda: (
            b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><rect width="9" height="9"/></svg>'
        ),
        "svg of entities": lambda: b'<!DOCTYPE s [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><svg>&b;</svg>',
        "zip": lambda: zipped("word/document.xml"),
        "zip with a pdf in it": lambda: zipped("a.txt") + pdf(PAGE),
        "gif": lambda: packed(page(), "GIF"),
        "gif animated": lambda: animated("GIF"),
        "gif bomb": lambda: (
            b"GIF89a\xff\xff\xff\xff\xf0\x00\x00" + bytes(6) + b",\x00\x00\x00\x00\xff\xff\xff\xff\x00\x02"
        ),
        "tiff": lambda: packed(page(), "TIFF"),
        "bmp": lambda: packed(page(), "BMP"),
        "ico": lambda: packed(page().resize((64, 64)), "ICO"),
        "jpeg named by its end": lambda: bytes(16) + intact("JPEG"),
    },
    "too_small": {
        "1 x 1": lambda: packed(Image.new("RGB", (1, 1)), "PNG"),
        "1 x 1 jpeg": lambda: packed(Image.new("RGB", (1, 1)), "JPEG"),
        "20000 x 1": lambda: packed(Image.new("RGB", (20_000, 1)), "PNG"),
        "1 x 20000": lambda: packed(Image.new("RGB", (1, 20_000)), "PNG"),
        "20000 x 200": lambda: packed(page().resize((20_000, 200)), "JPEG"),
    },
    "too_big": {
        "too heavy": lambda: intact("JPEG") + bytes(20_000_000),
        "pdf of 30000 letters": lambda: pdf([*["mot 12,5 g/l " * 30] * 75]),
    },
    "bomb": {
        "png header of 100000 x 100000": lambda: png(100_000, 100_000, zlib.compress(b"0")),
        "png header of 2^31 - 1": lambda: png(2**31 - 1, 2**31 - 1, zlib.compress(b"0")),
        "png bomb over the limit": lambda: png(12_000, 12_000, zeros(18), depth=1, colour=0),
        "webp header of 16384 x 16384": lambda: webp_that_claims(16_384, 16_384),
        "heif header of 60000 x 60000": lambda: heif_that_claims(60_000, 60_000),
        "jpeg header of 65500 x 65500": lambda: _jpeg_that_claims(65_500, 65_500),
    },
    "broken": {
        "html that mentions a pdf": lambda: b"<html><!-- %PDF-1.7 --><body>no</body></html>",
        "png of no width": lambda: png(0, 300, zlib.compress(b"0")),
        "png with a text bomb": lambda: png(
            300, 300, zeros(1), png_chunk(b"zTXt", b"Comment\x00\x00" + zeros(100)), depth=8, colour=2
        ),
        "png with a profile bomb": lambda: png(300, 300, zeros(1), png_chunk(b"iCCP", b"icc\x00\x00" + zeros(100))),
        "heif header of 1 x 1": lambda: heif_that_claims(1, 1),
        "pdf of no pages": lambda: pdf_of(
            [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [] /Count 0 >>"]
        ),
        "pdf whose pages hold themselves": pages_that_hold_themselves,
    },
    "protected": {
        "pdf protected": lambda: pdf(PAGE, encrypted=True),
    },
    "too_many_pages": {
        "pdf of 300 pages": lambda: pdf(*[PAGE] * 300),
    },
}
"""What each problem must be told of."""

ODD: dict[str, Source] = {
    "jpeg": lambda: intact("JPEG"),
    "png": lambda: intact("PNG"),
    "webp": lambda: intact("WEBP"),
    "heif": lambda: intact("HEIF"),
    "jpeg cmyk": lambda: packed(page().convert("CMYK"), "JPEG"),
    "jpeg grey": lambda: packed(page().convert("L"), "JPEG"),
    "jpeg progressive": lambda: packed(page(), "JPEG", progressive=True),
    "jpeg with a comment": lambda: packed(page(), "JPEG", comment=b"c" * 60_000),
    "jpeg with another profile": lambda: packed(page(), "JPEG", icc_profile=b"nonsense" * 100),
    "png 16 bit": lambda: packed(sixteen_bit(), "PNG"),
    "png 1 bit": lambda: packed(page().convert("1"), "PNG"),
    "png palette": lambda: packed(page().quantize(16), "PNG"),
    "png palette, transparent": lambda: packed(page().quantize(16), "PNG", transparency=0),
    "png grey and alpha": lambda: packed(page().convert("LA"), "PNG"),
    "png animated": lambda: animated("PNG"),
    "webp animated": lambda: animated("WEBP"),
    "webp without loss": lambda: packed(page(), "WEBP", lossless=True),
    "jpeg and pdf": lambda: intact("JPEG")[:2] + _segment(0xFE, b"%PDF-1.4\n1 0 obj") + intact("JPEG")[2:] + pdf(PAGE),
    "jpeg and zip": lambda: intact("JPEG") + zipped("a.exe"),
    "png and html": lambda: intact("PNG") + b"<script>alert(1)</script>",
    "exif that turns nowhere": lambda: packed(page(), "JPEG", exif=exif(9)),
    "exif of orientation 65535": lambda: packed(page(), "JPEG", exif=exif(65_535)),
    "exif of nonsense": lambda: packed(page(), "JPEG", exif=b"Exif\x00\x00" + b"MM\x00*\xff\xff\xff\xff" * 20),
}
"""Odd ways to store the same page: it must be seen as it is."""

ENDURED: dict[str, Source] = {
    "jpeg header of 1200 x 1200": lambda: _jpeg_that_claims(1_200, 1_200),
    "pdf": lambda: intact("PDF"),
    "jpeg of quality 1": lambda: packed(page(), "JPEG", quality=1),
    "png pixels that go on": lambda: png(300, 300, zeros(200)),
    "pdf and jpeg": lambda: pdf(PAGE) + intact("JPEG"),
    "pdf after a preamble": lambda: b"\r\n" * 400 + pdf(PAGE),
    "exif with junk": lambda: packed(page(), "JPEG", exif=exif(6, bytes(range(256)) * 100)),
    "pdf that claims 99999999 pages": lambda: pdf(PAGE).replace(b"/Count 1", b"/Count 99999999"),
    "pdf with a script": pdf_with_script,
    "pdf table in a circle": pdf_table_in_a_circle,
    "pdf picture of 9000 x 9000": lambda: picture_of(9_000, 9_000, zeros(232)),
    "pdf forms within forms": lambda: forms_within_forms(3, 10),
}
"""What is read or refused, as it falls out."""


CUTS: dict[str, Source] = {
    f"jpeg cut at marker {number}": functools.partial(_cut_at, place)
    for number, place in enumerate(_markers(intact("JPEG")))
}
"""A photograph of which only the beginning came through, up to each of its segments."""


# --- families: chance makes each file another ------------------------------------------------------------------------


def _any_intact(chance: Chance) -> bytes:
    return intact(chance.choice((*FORMATS, "PDF")))


def _truncated(chance: Chance) -> bytes:
    whole = _any_intact(chance)
    return whole[: chance.randrange(len(whole))]


def _bits_flipped(chance: Chance) -> bytes:
    data = bytearray(_any_intact(chance))
    for _ in range(chance.choice((1, 3, 10, 100))):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    return bytes(data)


def _head_damaged(chance: Chance) -> bytes:
    """Damage where sizes and tables stand, behind the first bytes that name the type."""
    data = bytearray(_any_intact(chance))
    for _ in range(chance.choice((1, 2, 5))):
        data[chance.randrange(12, min(300, len(data)))] = chance.choice((0, 1, 0x7F, 0x80, 0xFF))
    return bytes(data)


def _pieces_lost(chance: Chance) -> bytes:
    whole = _any_intact(chance)
    start = chance.randrange(len(whole))
    return whole[:start] + whole[start + chance.choice((1, 16, 512)) :]


def _pieces_doubled(chance: Chance) -> bytes:
    whole = _any_intact(chance)
    start = chance.randrange(len(whole))
    return whole[:start] + whole[start : start + chance.choice((4, 64, 1024))] * 3 + whole[start:]


def _blanked(chance: Chance) -> bytes:
    whole = _any_intact(chance)
    start = chance.randrange(len(whole))
    length = min(chance.choice((64, 1024, 4096)), len(whole) - start)
    return whole[:start] + bytes(length) + whole[start + length :]


def _spliced(chance: Chance) -> bytes:
    """The beginning of one file and the end of another."""
    first, second = _any_intact(chance), _any_intact(chance)
    return first[: chance.randrange(len(first))] + second[chance.randrange(len(second)) :]


def _noise_under_a_name(chance: Chance) -> bytes:
    return HEADS[chance.choice(list(HEADS))] + chance.randbytes(chance.choice((0, 10, 1000, 50_000)))


def _png_of_any_header(chance: Chance) -> bytes:
    """A PNG with a sound checksum over a header that is not."""
    size = [chance.choice((0, 1, 300, 4_000, 70_000, 2**31)) for _ in range(2)]
    depth, colour = chance.choice((0, 1, 2, 8, 16, 33)), chance.choice((0, 2, 3, 4, 6, 9))
    return png(size[0], size[1], zlib.compress(chance.randbytes(1000) * 400), depth=depth, colour=colour)


def _pdf_words_changed(chance: Chance) -> bytes:
    """A PDF whose numbers and names were exchanged: its structure points anywhere."""
    data = intact("PDF")
    for _ in range(chance.choice((1, 2, 5))):
        old = chance.choice(
            (b"1 0 R", b"2 0 R", b"3 0 R", b"/Kids", b"/Count 2", b"/Length", b"/Page", b"842", b"endobj")
        )
        new = chance.choice((b"2 0 R", b"9 0 R", b"-1 0 R", b"/Count -5", b"[", b"<<", b"0", b"999999999999", b""))
        data = data.replace(old, new, chance.choice((1, -1)))
    return data


def _pdf_of_any_content(chance: Chance) -> bytes:
    """A page whose drawing orders are thrown together."""
    orders = (
        b"q",
        b"Q",
        b"BT",
        b"ET",
        b"/F 9 Tf",
        b"(a) Tj",
        b"1e38 0 0 1e38 0 0 cm",
        b"0 0 m",
        b"9 9 l",
        b"S",
        b"f",
        b"W n",
    )
    return one_page(
        stream(b" ".join(chance.choice(orders) for _ in range(chance.choice((10, 1000, 20_000))))), b"0 0 200 200"
    )


def _odd_size(chance: Chance) -> bytes:
    size = chance.choice((1, 7, 199, 201, 500)), chance.choice((1, 7, 199, 201, 500))
    return packed(page().resize(size), chance.choice(FORMATS))


def _turned_by_exif(chance: Chance) -> bytes:
    return packed(page(), "JPEG", exif=exif(chance.randrange(65_536), chance.randbytes(chance.choice((0, 9, 5000)))))


VARIED: dict[str, Maker] = {
    "truncated": _truncated,
    "bits flipped": _bits_flipped,
    "head damaged": _head_damaged,
    "pieces lost": _pieces_lost,
    "pieces doubled": _pieces_doubled,
    "blanked": _blanked,
    "spliced": _spliced,
    "noise under a name": _noise_under_a_name,
    "png of any header": _png_of_any_header,
    "pdf words changed": _pdf_words_changed,
    "pdf of any content": _pdf_of_any_content,
    "odd size": _odd_size,
    "turned by exif": _turned_by_exif,
}


def main() -> None:
    told = argparse.ArgumentParser(description=__doc__)
    told.add_argument("folder", type=Path)
    told.add_argument("--count", type=int, default=2000)
    told.add_argument("--seed", type=int, default=1)
    asked = told.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    for file in files(asked.count, asked.seed):
        (asked.folder / f"{file.name}.bin").write_bytes(file.data)


if __name__ == "__main__":
    main()
