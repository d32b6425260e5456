"""Draws invented lab sheets in layouts of every kind, photographs them, and writes what stands on them beside each.

    python -m tests.data.make_sheets FOLDER [--half tuning|held-out] [--sheets 4] [--seed 1]

The layouts of `HELD_OUT` are never looked at while the reader is being improved: their figures tell how sheets fare
that nobody here drew for it. Names, towns, numbers and values are made up; the same seed gives the same pictures. The
ground truth has the shape `./sehti predict labs` is scored against.
"""

from __future__ import annotations

import argparse
import json
import random
import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from decimal import Decimal
from pathlib import Path

import cv2
import numpy as np

from bot.pages.typesetting import typeset
from tests.data.photograph import Picture, photographed

HERE = Path(__file__).parent
TUNING = ("classic", "heading-unit", "range-under", "repeated-heads", "matrix", "screen", "bars", "pairs")
HELD_OUT = ("two-columns", "dotted", "value-first", "bilingual", "receipt", "stamped", "boxed", "arabic-heads")
GRADES = ("clean", "normal", "hard")
MONO = "DejaVu Sans Mono"
FONTS = {"matrix": MONO, "receipt": MONO, "dotted": "Libertinus Serif", "pairs": "New Computer Modern"}
SIZES = {"receipt": 10, "screen": 11, "two-columns": 8.5, "bilingual": 9}
WITHOUT_SECTIONS = {"boxed", "bilingual", "two-columns"}
BARE_RANGES = {"heading-unit", "value-first", "two-columns", "bilingual", "receipt", "arabic-heads", "bars"}
LABORATORIES = (
    "Laboratoire Annakhil",
    "Laboratoire El Qods d'analyses médicales",
    "LABO BIO ATLAS",
    "Centre de biologie Ibn Rochd",
)
TOWNS = ("Kénitra", "Béni Mellal", "Oujda", "Safi", "Tétouan")
PEOPLE = {"F": ("Mme ZINEB TAZI", "Mlle HIBA CHRAIBI"), "M": ("M. KAMAL BERRADA", "M. YOUSSEF ALAMI")}


@dataclass(frozen=True)
class Row:
    """One result as printed and as it must be read."""

    analyte: str
    name: str
    value: str
    value_num: float
    unit: str
    ref_low: float | None
    ref_high: float | None
    ref_text: str
    flag: str
    prev: str | None
    alts: tuple[str, ...]
    qualitative: bool = False
    sex_ranges: None = None


def main() -> None:
    """Write pictures and ground truth, a line for each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--half", choices=("tuning", "held-out"), default="tuning")
    parser.add_argument("--sheets", type=int, default=4, help="of each layout and grade")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    for layout in TUNING if asked.half == "tuning" else HELD_OUT:
        for grade in GRADES:
            for number in range(asked.sheets):
                chance = random.Random(f"{asked.seed} {layout} {grade} {number}")
                truth, picture = sheet(layout, grade, chance)
                name = f"{layout}_{grade}_{number:02}"
                truth = {"image": f"{name}.jpg", **truth}
                (asked.folder / f"{name}.json").write_text(json.dumps(truth, ensure_ascii=False, indent=1), "utf-8")
                (asked.folder / f"{name}.jpg").write_bytes(picture)
                print(name)


def sheet(layout: str, grade: str, chance: random.Random) -> tuple[Mapping[str, object], bytes]:
    """The ground truth and the JPEG of one sheet."""
    sex = chance.choice("FM")
    day = f"{chance.randint(1, 28):02}/{chance.randint(1, 12):02}/{chance.randint(2021, 2026)}"
    sections = _sections(layout, chance)
    data = _page(layout, chance) | {
        "layout": layout,
        "laboratory": {"name": chance.choice(LABORATORIES), "town": chance.choice(TOWNS), "phone": "05 00 00 00 00"},
        "patient": {"name": chance.choice(PEOPLE[sex]), "line": f"Sexe : {sex}   Âge : {chance.randint(20, 80)} ans"},
        "date": day,
        "sections": [
            {"title": title, "rows": [_printed(row, english, chance) for row, english in rows]}
            for title, rows in sections
        ],
    }
    truth = {
        "doc_type": "lab_report", "layout": layout, "grade": grade, "sex": "F" if sex == "F" else "H", "date": day,
        "expect_retake": False, "rows": [asdict(row) for _, rows in sections for row, _ in rows],
    }  # fmt: skip
    return truth, photographed(_drawn(data), grade, chance)


def _sections(layout: str, chance: random.Random) -> list[tuple[str, list[tuple[Row, str]]]]:
    """Titles with their rows, and the English name of each."""
    known = tomllib.loads((HERE / "sheets.toml").read_text("utf-8"))
    chosen = chance.sample(sorted(known), chance.randint(8, 14))
    by_title: dict[str, list[tuple[Row, str]]] = {}
    for analyte in sorted(chosen, key=lambda one: (known[one]["section"], one)):
        facts = known[analyte]
        title = "" if layout in WITHOUT_SECTIONS else facts["section"]
        by_title.setdefault(title, []).append((_row(analyte, facts, layout, chance), facts["english"]))
    return list(by_title.items())


def _row(analyte: str, known: Mapping[str, object], layout: str, chance: random.Random) -> Row:
    low, high = (Decimal(str(known[side])) if side in known else None for side in ("low", "high"))
    assert high is not None, f"{analyte} needs a bound above"
    decimals = -int(high.as_tuple().exponent)
    side = chance.choices(("N", "H", "L"), (6, 2, 2 if low else 0))[0]
    floor = low if low is not None else Decimal(0)
    part = Decimal(str(round(chance.uniform(0.05, 0.95), 3)))
    value = {
        "N": floor + (high - floor) * part,
        "H": high * (Decimal("1.04") + part / 2),
        "L": floor * (Decimal("0.96") - part * Decimal("0.4")),
    }[side].quantize(high)
    flag = "H" if value > high else "L" if low is not None and value < low else "N"
    unit = str(known["unit"])
    second = known.get("second")
    alts = (_second(value, second),) if layout == "pairs" and isinstance(second, list) else ()
    bare = f"{_number(low, decimals)} - " if low is not None else "< "
    bare += _number(high, decimals)
    before = (value * Decimal("1.07")).quantize(high) if layout == "classic" and part > Decimal("0.5") else None
    names = known["names"]
    assert isinstance(names, list)
    return Row(
        analyte=analyte, name=chance.choice(names), value=_number(value, decimals), value_num=float(value), unit=unit,
        ref_low=None if low is None else float(low), ref_high=float(high),
        ref_text=bare if layout in BARE_RANGES else f"{bare} {unit}", flag=flag,
        prev=_number(before, decimals) or None, alts=alts,
    )  # fmt: skip


def _second(value: Decimal, second: list[object]) -> str:
    unit, factor, decimals = str(second[0]), Decimal(str(second[1])), int(str(second[2]))
    return f"{_number(round(value * factor, decimals), decimals)} {unit}"


def _number(value: Decimal | None, decimals: int) -> str:
    return "" if value is None else f"{value:.{decimals}f}".replace(".", ",")


def _printed(row: Row, english: str, chance: random.Random) -> Mapping[str, object]:
    """A row as the template wants it."""
    bounds = row.ref_text.removesuffix(f" {row.unit}")
    low, _, high = bounds.partition(" - ")
    inside = 0.5
    if row.ref_low is not None and row.ref_high is not None:
        inside = (row.value_num - row.ref_low) / (row.ref_high - row.ref_low)
    return {
        "name": row.name, "english": english, "value": row.value, "unit": row.unit, "range": row.ref_text,
        "bare-range": bounds, "previous": row.prev or "", "second": row.alts[0] if row.alts else "",
        "mark": row.flag if row.flag != "N" else "", "low": low if high else "", "high": high or bounds,
        "place": max(-0.1, min(1.1, inside)),
    }  # fmt: skip


def _page(layout: str, chance: random.Random) -> dict[str, object]:
    """Paper, ink and letterhead."""
    narrow = layout in ("receipt", "screen")
    return {
        "font": FONTS.get(layout, chance.choice(("Noto Sans", "Libertinus Serif"))),
        "size": SIZES.get(layout, chance.choice((9, 10, 10.5))),
        "width": 300 if narrow else 595, "height": 0 if narrow else 842,  # 0: as long as it gets
        "ink": {"receipt": "#4b5563", "matrix": "#27303f"}.get(layout, "#111111"),
        "paper": chance.choice(("#ffffff", "#fdfdf8", "#f6f7fb")),
        "head": chance.choice(("left", "band", "centre", "plain")),
    }  # fmt: skip


def _drawn(data: Mapping[str, object]) -> Picture:
    """The page as a picture."""
    page = cv2.imdecode(np.frombuffer(typeset(HERE / "sheets.typ", data, "png"), np.uint8), cv2.IMREAD_COLOR)
    return np.asarray(page, np.uint8)


if __name__ == "__main__":
    main()
