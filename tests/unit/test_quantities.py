"""Numbers are used only when it is clear what they measure."""

from __future__ import annotations

import pytest

from understanding.understand import understand

CASES = [
    ("mon fils de 3 ans a 39,2", {"age_years": 3, "temperature_c": 39.2}),
    ("bébé 2 mois", {"age_years": 2 / 12}),
    ("ولدي عندو 5 سنين", {"age_years": 5}),
    ("bnti 3amayn", {"age_years": 2}),
    ("ana 3ndi 45 3am", {"age_years": 45}),
    ("عمري ثلاثون سنة", {"age_years": 30}),
    ("j'ai mal depuis 3 jours", {"duration_hours": 72}),
    ("hadi yumayn w ana mrid", {"duration_hours": 48}),
    ("هادي تلت سيمانات", {"duration_hours": 504}),
    ("منذ ساعتين", {"duration_hours": 2}),
    ("tension 18/11", {"systolic_mmhg": 180, "diastolic_mmhg": 110}),
    ("tension 180/110", {"systolic_mmhg": 180, "diastolic_mmhg": 110}),
    ("الضغط 16/9", {"systolic_mmhg": 160, "diastolic_mmhg": 90}),
    ("ma glycémie est à 0,45", {"glucose_g_l": 0.45}),
    ("sokkar 3.2", {"glucose_g_l": 3.2}),
    ("السكر 250", {"glucose_g_l": 2.5}),
    ("saturation 88", {"spo2_percent": 88}),
    ("enceinte de 32 semaines", {"pregnancy_weeks": 32}),
    ("حامل في الاسبوع 20", {}),
    ("ana 7amla f chher 7", {}),
    ("38 de fièvre", {"temperature_c": 38}),
    ("température 37.2", {"temperature_c": 37.2}),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_what_a_number_measures(text: str, wanted: dict[str, float]) -> None:
    found = understand(text).quantities
    for name, value in wanted.items():
        assert found.get(name) == pytest.approx(value, rel=0.01), (text, found)


@pytest.mark.parametrize("text", ["rdv le 12/10 à 14h", "j'habite au 38 rue 5", "il a mangé 3 oeufs", "le 15/9/2026"])
def test_other_numbers_measure_nothing(text: str) -> None:
    clinical = {"temperature_c", "glucose_g_l", "systolic_mmhg", "spo2_percent", "age_years"}
    assert not clinical & set(understand(text).quantities)


def test_an_unbelievable_number_is_ignored() -> None:
    assert "age_years" not in understand("j'ai 300 ans").quantities
    assert "glucose_g_l" not in understand("glycémie 5000").quantities
