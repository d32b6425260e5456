"""Results typed by hand: the analyte and the number beside it, and nothing that is an age, a date or a pressure."""

from __future__ import annotations

import pytest

from care.analytes import load_analytes
from understanding.typed_results import bare_number, typed_results

TYPED = [
    ("ma glycémie 1,26", [("glucose_random", "1.26", "")]),
    ("ma glycémie est à 1,26 g/L", [("glucose_random", "1.26", "g/L")]),
    ("glycémie 1g26", [("glucose_random", "1.26", "g/L")]),
    ("glycémie 126mg/dl", [("glucose_random", "126", "mg/dL")]),
    ("glycémie à jeun : 0,95", [("glucose_fasting", "0.95", "")]),
    ("1,26 de glycémie", [("glucose_random", "1.26", "")]),
    ("hba1c 7.2", [("hba1c", "7.2", "")]),
    ("HbA1c : 7,2%", [("hba1c", "7.2", "%")]),
    ("hba1c 55 mmol/mol", [("hba1c", "55", "mmol/mol")]),
    ("hémoglobine 9,8 g/dl, ferritine 8 ng/ml", [("hemoglobin", "9.8", "g/dL"), ("ferritin", "8", "ng/mL")]),
    ("plaquettes 150 000", [("platelets", "150000", "")]),
    ("leucocytes 7 500 /mm3", [("wbc", "7500", "/mm3")]),
    ("vitamine B12 300", [("b12", "300", "")]),
    ("TSH 5,2 mUI/L", [("tsh", "5.2", "mUI/L")]),
    ("creatinine 12 mg/l urée 0.35", [("creatinine", "12", "mg/L"), ("urea", "0.35", "")]),
    ("tension 14/9 et glycémie 1.10", [("glucose_random", "1.10", "")]),
    ("crp 12 et fièvre 39", [("crp", "12", "")]),
    ("j'ai 45 ans, cholestérol 2,4", [("chol_total", "2.4", "")]),
    ("potassium 4 g/L", [("potassium", "4", "g/L")]),  # not its unit: told as typed, and refused later
    ("crp 12 mg", [("crp", "12", "mg/L")]),
    ("crp <5", [("crp", "<5", "")]),
    ("crp > 300 mg/L", [("crp", ">300", "mg/L")]),
    ("TSH inférieure à 0,01", [("tsh", "<0.01", "")]),
    ("sokkar 1.26", [("glucose_random", "1.26", "")]),
    ("sokkar 3la rri9 jani 2.5 gram", [("glucose_fasting", "2.5", "g/L")]),
    ("sokkar hbet l 0.5", [("glucose_random", "0.5", "")]),
    ("السكر 1.26", [("glucose_random", "1.26", "")]),
    ("السكر ١٫٢٦", [("glucose_random", "1.26", "")]),
    ("السكر ١،٢٦ غرام", [("glucose_random", "1.26", "g/L")]),
    ("السكر التراكمي 7.2 بالمئة", [("hba1c", "7.2", "%")]),
    ("t7lil dyal tlat chhour dyal sokkar 9.1", [("hba1c", "9.1", "")]),
    ("المخزون ديال السكر 8", [("hba1c", "8", "")]),
]
NOT_TYPED = [
    "tension 14/9",
    "3ndi sokkar 20 3am",
    "j'ai le diabète depuis 10 ans",
    "diabète type 2",
    "glycémie 12/03/2025",
    "j'ai 39 de fièvre et crp",
    "glycémie 1, 26",
    "glycémies 1,10 à 1,80 cette semaine",
    "السكر 1,10 لـ 1,80 هاد السيمانة",
    "crp ≤ 5",
    "crp <= 5",
    "hémoglobine 12-16",
    "prends 2 doliprane",
    "bousfir 3 ayam",
    "",
]


@pytest.mark.parametrize(("text", "results"), TYPED)
def test_typed(text: str, results: list[tuple[str, str, str]]) -> None:
    assert list(typed_results(text, "fr")) == results


@pytest.mark.parametrize("text", NOT_TYPED)
def test_not_a_result(text: str) -> None:
    assert typed_results(text, "fr") == ()


@pytest.mark.parametrize("text", ["glycémie 1,26", "glycémie: 1.26", "1,26 g/L glycémie", "glycémie =1,26g/l"])
def test_a_decimal_is_never_cut(text: str) -> None:
    assert [value for _, value, _ in typed_results(text, "fr")] == ["1.26"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("4,8", ("4.8", "")),
        ("4,8 mmol/L", ("4.8", "mmol/L")),
        ("c'est 4.8", ("4.8", "")),
        ("oui", None),
        ("14/9", None),
        ("4,8 5,1", None),
    ],
)
def test_an_answer_that_is_a_value(text: str, value: tuple[str, str] | None) -> None:
    assert bare_number(text, load_analytes()["potassium"]) == value
