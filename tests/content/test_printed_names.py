"""The words of the sheets and the analytes they name: nothing unknown, nothing nameless, no name lost to another."""

from __future__ import annotations

import tomllib
from importlib import resources

import pytest

from care.analytes import load_analytes
from understanding.lab_identities import identities
from understanding.printed_units import as_written, unit_of
from understanding.prints import normal, prints

KNOWN = load_analytes()
FRENCH = resources.files("locales") / "fr"
HEARD = tomllib.loads((FRENCH / "hears" / "analytes.toml").read_text("utf-8"))["analyte"]
PRINTED = tomllib.loads((FRENCH / "prints.toml").read_text("utf-8"))["analyte"]


def test_every_named_analyte_is_known_and_every_known_one_has_a_name() -> None:
    named = set(HEARD) | set(PRINTED)
    assert named == {analyte.id for analyte in KNOWN}


def test_a_name_heard_stands_for_one_analyte_only() -> None:
    owners: dict[str, set[str]] = {}
    for analyte, forms in HEARD.items():
        for form in forms:
            owners.setdefault(normal(form), set()).add(analyte)
    assert {form: ids for form, ids in owners.items() if len(ids) > 1} == {}


def test_a_name_printed_for_several_analytes_can_be_told_by_section_unit_or_kind() -> None:
    for name, ids in prints().names.items():
        told = [(KNOWN[each].kind, each.startswith(("urine_", "ecbu_")), KNOWN[each].base_unit == "%") for each in ids]
        assert len(set(told)) == len(told), name


def test_no_name_looks_like_the_name_of_another_analyte() -> None:
    for name, ids in prints().names.items():
        misread = name.replace("i", "l").replace("o", "0")
        found, _ = prints().analytes(misread)
        assert found in ((), ids) or set(found) & set(ids), name


@pytest.mark.parametrize(
    ("printed", "analyte"),
    [
        ("T.C.M.H", "mch"),
        ("Hémoglobine", "hemoglobin"),
        ("Hemoglobme", "hemoglobin"),
        ("HbAlc", "hba1c"),
        ("Vitamine 812", "b12"),
        ("Transaminases GPT (ALAT)", "alt"),
        ("25-OH Vitamine D", "vitamin_d"),
        ("Ac anti-HIV 1+2 / Ag p24", "hiv"),
        ("γ-GT", "ggt"),
    ],
)
def test_a_name_is_known_in_spite_of_dots_and_a_misread_letter(printed: str, analyte: str) -> None:
    assert prints().analytes(printed)[0][:1] == (analyte,)


@pytest.mark.parametrize(
    "printed", ["Vitamine", "Hémoglobine F", "Hémoglobine A", "T3", "Anti-HB", "LD", "Calcium corrigé"]
)
def test_what_is_another_analyte_or_half_a_name_is_nobody(printed: str) -> None:
    assert prints().analytes(printed)[0] == ()


def test_every_unit_of_every_analyte_is_recognised_as_printed() -> None:
    for analyte in KNOWN:
        for unit in filter(None, analyte.units):
            read = unit_of(unit)
            assert read is not None, unit
            assert analyte.conversion(as_written(analyte, read)) == analyte.conversion(unit)


@pytest.mark.parametrize(
    ("seen", "unit"),
    [("g/I", "g/l"), ("mg/1", "mg/l"), ("mmol/|", "mmol/l"), ("UI/i", "ui/l"), ("10~9/L", "10^9/l"), ("µ3", "u3")],
)
def test_a_unit_is_recognised_in_spite_of_misread_letters(seen: str, unit: str) -> None:
    assert unit_of(seen) == unit


@pytest.mark.parametrize("seen", ["mmHg", "ans", "Dr", "12", "g", "page"])
def test_what_is_no_unit_is_none(seen: str) -> None:
    assert unit_of(seen) is None


def test_identities_speak_of_known_analytes() -> None:
    tied = identities()
    names = {*tied.differential.parts, *tied.differential.percents, tied.differential.whole}
    names |= {name for each in tied.quotient for name in (each.result, each.over, each.under)}
    names |= {tied.difference.result, tied.difference.total, tied.difference.minus, tied.difference.part}
    assert names <= {analyte.id for analyte in KNOWN}
    assert len(tied.differential.parts) == len(tied.differential.percents)
