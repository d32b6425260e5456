"""Typst with our own fonts: a template and plain data in, a PDF or a small picture out, Arabic and Latin shaped right.

Data reaches a template as JSON through `sys.inputs` only, so that no word of a person is ever read as markup, and the
template's root is a folder with nothing else in it, so that nothing of the machine can be read either.
"""

from __future__ import annotations

import io
import json
import tempfile
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path
from typing import Literal

import typst
from PIL import Image

_HERE = Path(str(files("bot.pages")))
_COLOURS = 16  # enough for a chart and its edges; a quarter of the bytes
_PIXELS_PER_INCH = 144


def pdf(template: str, data: Mapping[str, object]) -> bytes:
    """A template of this folder (`chart.typ`) with data, as a PDF. Raises RuntimeError for a broken template."""
    return typeset(_HERE / template, data, "pdf")


def picture(template: str, data: Mapping[str, object]) -> bytes:
    """The same as a PNG of few colours: a phone on mobile data loads it in a moment."""
    with Image.open(io.BytesIO(typeset(_HERE / template, data, "png"))) as drawn:
        small = drawn.convert("RGB").quantize(_COLOURS, dither=Image.Dither.NONE)
    out = io.BytesIO()
    small.save(out, "PNG", optimize=True)
    return out.getvalue()


def typeset(template: Path, data: Mapping[str, object], kind: Literal["pdf", "png"]) -> bytes:
    """Any template with data, as one page. Raises RuntimeError for a broken template or, of a PNG, a second page."""
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / template.name
        page.write_bytes(template.read_bytes())
        made = typst.compile(
            page,
            root=page.parent,
            font_paths=[_HERE / "fonts"],
            ignore_system_fonts=True,
            pdf_tags=False,  # they double the bytes of a page of many short texts
            format=kind,
            ppi=_PIXELS_PER_INCH if kind == "png" else None,
            sys_inputs={"data": json.dumps(data, ensure_ascii=False)},
        )
    if not isinstance(made, bytes):
        raise RuntimeError(f"{template.name}: more than one page")
    return made
