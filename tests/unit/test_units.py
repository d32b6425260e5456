"""Units: one spelling for each, exact conversions, and every unit of the knowledge found in all its spellings."""

from __future__ import annotations

from decimal import Decimal

import pytest

from care.analytes import load_analytes
from care.units import canonical


@pytest.mark.parametrize(
    ("spellings", "one"),
    [
        (("µUI/mL", "uUI/ml", "μUI / mL", "µU/mL"), "uui/ml"),
        (("10^3/mm3", "10³/mm³", "x10^3/mm3", "10*3/mm3", "10 ^3/mm3"), "10^3/mm3"),
        (("10^9/L", "10⁹/L", "109/l", "10e9/L"), "10^9/l"),
        (("g/100mL", "g/dL", "g / 100 ml"), "g/dl"),
        (("mL/min/1,73m2", "ml/mn/1.73 m²"), "ml/min/1.73m2"),
        (("UI/L", "IU/l"), "ui/l"),
        (("sec", "secondes", "s"), "s"),
    ],
)
def test_spellings_of_one_unit(spellings: tuple[str, ...], one: str) -> None:
    assert {canonical(spelling) for spelling in spellings} == {one}


@pytest.mark.parametrize(
    "pair", [("g/L", "mg/L"), ("g/L", "g/dL"), ("/mm3", "10^3/mm3"), ("mUI/L", "UI/L"), ("ng/mL", "pg/mL")]
)
def test_units_that_differ_stay_apart(pair: tuple[str, str]) -> None:
    assert canonical(pair[0]) != canonical(pair[1])


@pytest.mark.parametrize(
    ("analyte", "value", "unit", "base"),
    [
        ("glucose_fasting", "7.0", "mmol/L", "1.26"),
        ("creatinine", "88.4", "µmol/l", "10"),
        ("hemoglobin", "135", "g/L", "13.5"),
        ("platelets", "150000", "/mm3", "150"),
        ("wbc", "7,5".replace(",", "."), "10³/mm³", "7.5"),
        ("hba1c", "53", "mmol/mol", "7.0"),
        ("calcium", "2.4", "mmol/L", "96"),
        ("triglycerides", "1.7", "mmol/L", "1.49"),
    ],
)
def test_known_conversions(analyte: str, value: str, unit: str, base: str) -> None:
    found = load_analytes()[analyte].in_base(Decimal(value), unit)
    assert found is not None
    assert abs(found - Decimal(base)) / Decimal(base) < Decimal("0.01")


def test_a_unit_of_another_analyte_is_refused() -> None:
    assert load_analytes()["potassium"].in_base(Decimal(4), "g/L") is None
    assert not load_analytes()["potassium"].believable(Decimal(4), "g/L")


def test_two_units_of_one_analyte_never_share_a_spelling() -> None:
    for analyte in load_analytes():
        by_spelling = {}
        for unit, conversion in analyte.units.items():
            assert by_spelling.setdefault(canonical(unit), conversion) == conversion, (analyte.id, unit)
