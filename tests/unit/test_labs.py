"""What results mean: the printed interval counts, what is unsure is never judged, critical values raise the level."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from decimal import Decimal
from importlib.resources import files

import pytest
from pydantic import ValidationError

from care.analytes import Analyte, load_analytes, parse_panel
from care.documents import Result, Sign
from care.knowledge import knowledge
from care.labs import Assessment, LabKnowledge, Person, assess, load_wording, units_for
from care.terms import Level

KNOWN = LabKnowledge(load_analytes(), load_wording(), knowledge().general)
NUMBERS = [analyte for analyte in load_analytes() if analyte.kind == "number"]


def result(
    analyte: str, value: str | None, unit: str = "", low: str = "", high: str = "", *, text: str = "", sure: bool = True
) -> Result:
    return Result(
        analyte=analyte,
        name=analyte,
        value=Decimal(value) if value else None,
        text=text,
        unit=unit,
        low=Decimal(low) if low else None,
        high=Decimal(high) if high else None,
        sure=sure,
    )


def judged(*results: Result, person: Person | None = None) -> Assessment:
    return assess(results, person or Person(), KNOWN)


@pytest.mark.parametrize(
    ("value", "side", "distance"),
    [
        ("13", "in_range", "slight"),
        ("12", "in_range", "slight"),
        ("16", "in_range", "slight"),
        ("11.5", "low", "slight"),
        ("9.8", "low", "plain"),
        ("16.5", "high", "slight"),
    ],
)
def test_against_the_printed_interval(value: str, side: str, distance: str) -> None:
    (judgement,) = judged(result("hemoglobin", value, "g/dL", "12", "16")).judgements
    assert (judgement.side, judgement.distance, judgement.basis) == (side, distance, "printed")


@pytest.mark.parametrize(
    ("analyte", "value", "low", "high", "distance"),
    [
        ("sodium", "125", "135", "145", "far"),
        ("sodium", "134", "135", "145", "slight"),
        ("ferritin", "6", "15", "150", "far"),
        ("crp", "12", "", "5", "far"),
    ],
)
def test_how_far(analyte: str, value: str, low: str, high: str, distance: str) -> None:
    one = result(analyte, value, load_analytes()[analyte].base_unit, low, high)
    assert judged(one).judgements[0].distance == distance


def test_the_printed_interval_wins_over_the_usual_one() -> None:
    (printed,) = judged(result("hemoglobin", "11.5", "g/dL", "11", "15")).judgements
    (usual,) = judged(result("hemoglobin", "11.5", "g/dL")).judgements
    assert (printed.side, printed.basis) == ("in_range", "printed")
    assert (usual.side, usual.basis) == ("low", "usual")


def test_the_usual_interval_is_told_in_the_unit_of_the_result() -> None:
    (judgement,) = judged(result("hemoglobin", "115", "g/L"), person=Person(sex="female")).judgements
    assert (judgement.low, judgement.high, judgement.side) == (Decimal(120), Decimal(160), "low")


def test_sex_unknown_only_what_is_outside_for_everybody() -> None:
    assert judged(result("hemoglobin", "12.5", "g/dL")).judgements[0].side == "in_range"
    assert judged(result("hemoglobin", "12.5", "g/dL"), person=Person(sex="male")).judgements[0].side == "low"


def test_the_usual_interval_of_adults_is_not_for_children() -> None:
    (judgement,) = judged(result("hemoglobin", "11.5", "g/dL"), person=Person(age_years=4)).judgements
    assert (judgement.side, judgement.basis) == ("unknown", "none")


def test_unsure_is_never_judged() -> None:
    assessment = judged(result("potassium", "6.8", "mmol/L", "3.5", "5", sure=False))
    assert (assessment.judgements, assessment.unsure, assessment.level) == ((), (0,), Level.INFORMATION)


@pytest.mark.parametrize("analyte", ["hiv", "hbsag", "syphilis_vdrl"])
def test_infections_get_no_meaning_whatever_is_printed(analyte: str) -> None:
    for text in ("Positif", "Négatif"):
        assessment = judged(result(analyte, None, text=text))
        (judgement,) = assessment.private
        assert (judgement.meaning, judgement.abnormal, judgement.level) == ("", False, Level.ROUTINE_CONSULT)


@pytest.mark.parametrize("analyte", ["psa", "ca125", "bhcg"])
def test_markers_and_pregnancy_get_no_meaning(analyte: str) -> None:
    (judgement,) = judged(result(analyte, "900", load_analytes()[analyte].base_unit, "", "5")).private
    assert (judgement.meaning, judgement.abnormal) == ("", False)


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Négatif", "negative"),
        ("Positif (++)", "positive"),
        ("++", "positive"),
        ("Traces", "positive"),
        ("Non réactif", "negative"),
        ("Absence", "negative"),
        ("?", "unknown"),
    ],
)
def test_printed_words(text: str, side: str) -> None:
    assert judged(result("urine_nitrite", None, text=text)).judgements[0].side == side


CRITICAL = [
    ("potassium", "6.2", "mmol/L", set(), Level.EMERGENCY),
    ("potassium", "2.7", "mEq/L", set(), Level.EMERGENCY),
    ("potassium", "5.5", "mmol/L", set(), Level.INFORMATION),
    ("hemoglobin", "6.9", "g/dL", set(), Level.EMERGENCY),
    ("hemoglobin", "69", "g/L", set(), Level.EMERGENCY),
    ("hemoglobin", "7.5", "g/dL", set(), Level.URGENT_24H),
    ("platelets", "19000", "/mm3", set(), Level.EMERGENCY),
    ("platelets", "45", "G/L", set(), Level.URGENT_24H),
    ("neutrophils", "0.8", "G/L", set(), Level.URGENT_24H),
    ("neutrophils", "0.8", "G/L", {"high_fever"}, Level.EMERGENCY),
    ("inr", "5.5", "", set(), Level.URGENT_24H),
    ("glucose_fasting", "0.45", "g/L", set(), Level.EMERGENCY),
    ("glucose_fasting", "0.61", "g/L", {"insulin"}, Level.URGENT_24H),
    ("glucose_fasting", "2.6", "g/L", {"vomiting"}, Level.EMERGENCY),
    ("glucose_fasting", "3.2", "g/L", set(), Level.URGENT_24H),
    ("glucose_fasting", "26", "mmol/L", set(), Level.EMERGENCY),
    ("sodium", "119", "mmol/L", set(), Level.EMERGENCY),
    ("sodium", "124", "mmol/L", set(), Level.URGENT_24H),
    ("creatinine", "60", "mg/L", set(), Level.EMERGENCY),
    ("calcium", "1.6", "mmol/L", set(), Level.EMERGENCY),
]


@pytest.mark.parametrize(("analyte", "value", "unit", "findings", "level"), CRITICAL)
def test_critical_values(analyte: str, value: str, unit: str, findings: set[str], level: Level) -> None:
    assessment = judged(result(analyte, value, unit, "0", "1000000"), person=Person(findings=frozenset(findings)))
    assert assessment.level is level
    assert assessment.level is Level.INFORMATION or assessment.sources


def test_bilirubin_of_a_newborn() -> None:
    one = result("bilirubin_total", "160", "mg/L")
    assert judged(one, person=Person(age_years=0.02)).level is Level.EMERGENCY


def test_above_the_printed_limit_is_an_emergency_for_troponin_only_when_a_limit_is_printed() -> None:
    assert judged(result("troponin", "40", "ng/L", "", "14")).level is Level.EMERGENCY
    assert judged(result("troponin", "40", "ng/L")).level is Level.INFORMATION


def test_adding_a_result_never_lowers_the_level() -> None:
    worst = result("potassium", "6.5", "mmol/L", "3.5", "5")
    for analyte in NUMBERS:
        other = result(analyte.id, "1", analyte.base_unit, "0.5", "2")
        assert judged(worst, other).level is Level.EMERGENCY


def test_the_most_pressing_first_and_panels_together() -> None:
    assessment = judged(
        result("chol_total", "2.1", "g/L", "", "2"),
        result("hemoglobin", "9.8", "g/dL", "12", "16"),
        result("potassium", "6.5", "mmol/L", "3.5", "5"),
        result("mcv", "70", "fL", "80", "100"),
        result("sodium", "140", "mmol/L", "135", "145"),
    )
    assert [j.result.analyte for j in assessment.judgements] == [
        "potassium",
        "sodium",
        "hemoglobin",
        "mcv",
        "chol_total",
    ]


@pytest.mark.parametrize(
    ("analyte", "value", "units"),
    [
        ("glucose_random", "1.26", ("g/L",)),
        ("glucose_random", "126", ("mg/dL",)),
        ("glucose_random", "0.3", ("g/L",)),
        ("glucose_random", "3.2", ("g/L", "mmol/L")),
        ("glucose_random", "6", ("g/L", "mmol/L")),  # well in the one, deadly in the other
        ("glucose_random", "15", ("mmol/L",)),
        ("glucose_random", "5000", ()),
        ("hba1c", "7.2", ("%",)),
        ("hba1c", "55", ("mmol/mol",)),
        ("platelets", "150000", ("/mm3",)),
        ("platelets", "150", ("10^3/mm3",)),
        ("hemoglobin", "13", ("g/dL",)),
        ("creatinine", "9", ("mg/L",)),
        ("creatinine", "90", ("mg/L", "µmol/L")),  # a failing kidney, or a good one
        ("creatinine", "250", ("µmol/L",)),
        ("creatinine", "1.1", ("mg/dL",)),
        ("inr", "2.5", ("",)),
    ],
)
def test_the_unit_of_a_number_without_one(analyte: str, value: str, units: tuple[str, ...]) -> None:
    assert units_for(load_analytes()[analyte], Decimal(value)) == units


# --- conversions: every unit of every analyte, both ways ------------------------------------------------------------

UNITS = [(analyte, unit) for analyte in NUMBERS for unit in analyte.units]


@pytest.mark.parametrize(("analyte", "unit"), UNITS, ids=lambda each: each if isinstance(each, str) else each.id)
def test_every_unit_converts_both_ways(analyte: Analyte, unit: str) -> None:
    conversion, bounds = analyte.units[unit], analyte.plausible
    assert bounds is not None
    for base in (bounds.low, bounds.high):
        if base is None:
            continue
        there = conversion.from_base(base)
        back = analyte.in_base(there, unit)
        assert back is not None
        assert abs(back - base) <= abs(base) * Decimal("1e-20")
        assert abs(conversion.from_base(conversion.to_base(there)) - there) <= abs(there) * Decimal("1e-20")


@pytest.mark.parametrize(("analyte", "unit"), UNITS, ids=lambda each: each if isinstance(each, str) else each.id)
def test_a_result_means_the_same_in_every_unit(analyte: Analyte, unit: str) -> None:
    """Side and level of a value do not change with the unit it is printed in, just inside and just outside."""
    conversion = analyte.units[unit]
    usual = analyte.usual and (analyte.usual.any or analyte.usual.women)
    thresholds = [rule.value for rule in analyte.critical if rule.value is not None]
    bounds = [bound for bound in (usual.low, usual.high) if bound] if usual else []
    woman = Person(sex="female", age_years=40)
    for number in (*bounds, *thresholds):
        for base in (number * Decimal("0.98"), number * Decimal("1.02")):
            (one,) = judged(result(analyte.id, str(base), analyte.base_unit), person=woman).judgements
            (other,) = judged(result(analyte.id, str(conversion.from_base(base)), unit), person=woman).judgements
            assert (one.side, one.level) == (other.side, other.level), (base, unit)


# Factors between grams and moles are held against molar masses (g/mol) of the substances themselves.
MOLAR = [
    ("glucose_random", "g/L", "mmol/L", "180.16"),
    ("creatinine", "mg/L", "µmol/L", "113.12"),
    ("urea", "g/L", "mmol/L", "60.06"),
    ("chol_total", "g/L", "mmol/L", "386.65"),
    ("calcium_ionized", "mg/L", "mmol/L", "40.08"),
    ("lactate", "mg/L", "mmol/L", "90.08"),
    ("zinc", "µg/L", "µmol/L", "65.38"),
    ("homocysteine", "mg/L", "µmol/L", "135.19"),
    ("estradiol", "ng/L", "pmol/L", "272.38"),
    ("progesterone", "µg/L", "nmol/L", "314.46"),
    ("testosterone", "µg/L", "nmol/L", "288.42"),
    ("dheas", "µg/L", "µmol/L", "368.49"),
    ("ohp17", "µg/L", "nmol/L", "330.46"),
    ("digoxin", "µg/L", "nmol/L", "780.94"),
    ("valproate", "mg/L", "µmol/L", "144.21"),
    ("carbamazepine", "mg/L", "µmol/L", "236.27"),
    ("bilirubin_indirect", "mg/L", "µmol/L", "584.66"),
]
PREFIX = {"g": 1, "m": 10**3, "µ": 10**6, "n": 10**9, "p": 10**12}


@pytest.mark.parametrize(("analyte", "mass", "moles", "molar_mass"), MOLAR)
def test_grams_and_moles_agree_with_the_molar_mass(analyte: str, mass: str, moles: str, molar_mass: str) -> None:
    known = load_analytes()[analyte]
    grams = Decimal(1) / PREFIX[mass[0]]
    expected = grams / Decimal(molar_mass) * PREFIX[moles[0]]
    found = known.units[moles].from_base(known.units[mass].to_base(Decimal(1)))
    assert abs(found / expected - 1) < Decimal("0.005")


# --- the knowledge itself ------------------------------------------------------------------------------------------


def test_every_source_and_finding_exists() -> None:
    facts = knowledge()
    for panel in load_analytes().panels.values():
        assert set(panel.sources) | {panel.plausible_source} <= set(facts.sources)
    for analyte in load_analytes():
        for rule in analyte.critical:
            assert set(rule.sources) <= set(facts.sources), analyte.id
            assert set(rule.with_any) <= set(facts.findings), analyte.id
        assert analyte.usual is None or set(analyte.usual.sources) <= set(facts.sources)


@pytest.mark.parametrize("analyte", NUMBERS, ids=lambda analyte: analyte.id)
def test_usual_intervals_and_critical_values_are_believable(analyte: Analyte) -> None:
    assert analyte.plausible is not None
    usual = analyte.usual
    for interval in (usual.any, usual.men, usual.women) if usual else ():
        for bound in (interval.low, interval.high) if interval else ():
            assert bound is None or analyte.plausible.holds(bound)
    for rule in analyte.critical:
        assert rule.value is None or analyte.plausible.holds(rule.value)
        assert rule.level in (Level.EMERGENCY, Level.URGENT_24H)


@pytest.mark.parametrize("analyte", NUMBERS, ids=lambda analyte: analyte.id)
def test_no_usual_value_is_critical_by_itself(analyte: Analyte) -> None:
    usual = analyte.usual
    if usual is None:
        return
    for interval in (usual.any, usual.men, usual.women):
        for bound in (interval.low, interval.high) if interval else ():
            if bound is not None:
                found = judged(result(analyte.id, str(bound), analyte.base_unit, str(bound), ""))
                assert found.level in (Level.INFORMATION, Level.ROUTINE_CONSULT)


def test_mistakes_in_a_file_are_refused() -> None:
    good = files("knowledge").joinpath("labs", "sugar.toml").read_text("utf-8")
    assert parse_panel("sugar", good)
    for wrong in ('level = "emergency"', 'op = "<"', '"g/L" = 1', "plausible = "):
        assert wrong in good
        with pytest.raises((ValidationError, ValueError, tomllib.TOMLDecodeError)):
            parse_panel(
                "sugar",
                good.replace(
                    wrong,
                    wrong.replace("emergency", "panic")
                    .replace("<", "=<")
                    .replace("= 1", "= 2")
                    .replace("plausible", "plausibel"),
                    1,
                ),
            )


@pytest.mark.parametrize(
    ("analyte", "sign", "value", "low", "high", "side", "level"),
    [
        ("crp", "<", "5", "", "6", "in_range", Level.INFORMATION),
        ("crp", "<", "8", "", "6", "unknown", Level.INFORMATION),
        ("ferritin", "<", "15", "15", "150", "low", Level.ROUTINE_CONSULT),
        ("ferritin", "<", "30", "15", "150", "unknown", Level.INFORMATION),
        ("ferritin", "<", "30", "0", "150", "in_range", Level.INFORMATION),
        ("ferritin", ">", "1000", "15", "150", "high", Level.ROUTINE_CONSULT),
        ("potassium", ">", "6", "3.5", "5.0", "high", Level.EMERGENCY),
        ("potassium", "<", "6.5", "3.5", "5.0", "unknown", Level.INFORMATION),
        ("sodium", "<", "120", "135", "145", "low", Level.EMERGENCY),
    ],
)
def test_a_limit_tells_only_what_is_certain(
    analyte: str, sign: Sign, value: str, low: str, high: str, side: str, level: Level
) -> None:
    one = replace(result(analyte, value, load_analytes()[analyte].base_unit, low, high), sign=sign)
    (judgement,) = judged(one).judgements
    assert (judgement.side, judgement.level) == (side, level)
