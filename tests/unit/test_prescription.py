"""Prescriptions and vaccination cards: known names letter for letter, a posology only where all of it is sure."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from care.documents import Document, MedicineSeen, Status, VaccineSeen
from tests.printed import printed
from understanding.documents import with_contents
from understanding.sheet_lines import lines_of


def medicines(*lines: str, dim: dict[str, float] | None = None) -> tuple[MedicineSeen, ...]:
    page = lines_of(printed("ORDONNANCE", *lines, dim=dim))
    return with_contents(Document(Status.NOT_LAB, "prescription"), [page]).medicines


def vaccines(*lines: str, dim: dict[str, float] | None = None) -> tuple[VaccineSeen, ...]:
    page = lines_of(printed("CARNET DE VACCINATION", *lines, dim=dim))
    return with_contents(Document(Status.NOT_LAB, "vaccination"), [page]).vaccines


@pytest.mark.parametrize(
    ("line", "family", "how"),
    [
        ("1) OMEPRAZOLE 20 mg : 1 gélule le matin à jeun", "acid", "1 gélule le matin à jeun"),
        ("AMOXIL 1g : 1 cp x 2/j pendant 7 jours", "penicillin", "1 cp x 2/j pendant 7 jours"),
        ("Metformine 850 mg - 1 cp x 3/j après les repas", "metformin", "1 cp x 3/j après les repas"),
        ("Salbutamol : 2 bouffées x 3/j si besoin", "inhaler", "2 bouffées x 3/j si besoin"),
        ("Fluconazole 150 mg, 1 gel par semaine", "antifungal", "1 gel par semaine"),
        ("PARACETAMOL 1 g : 1/2 cp toutes les 6 heures", "paracetamol", "1/2 cp toutes les 6 heures"),
        ("LASILIX 40", "diuretic", ""),
        ("LASILIX 40 mg : 1 cp x /j", "diuretic", ""),  # a number was lost
        ("ASPIRINE : voir Mme TAZI", "aspirin_low", ""),
        ("AMLODIPINE 5 mg : 1 cp le soir chez M. ALAMI", "calcium_blocker", ""),
        ("AMLODIPINE 5 mg : 1 cp le soir 0661223344", "calcium_blocker", ""),
    ],
)
def test_a_medicine_and_how_it_was_written(line: str, family: str, how: str) -> None:
    (seen,) = medicines(line)
    assert (seen.family, seen.how) == (family, how)


def test_the_posology_may_stand_on_the_next_line() -> None:
    (seen,) = medicines("CRESTOR 10 mg", "1 cp le soir pendant 3 mois")
    assert seen.how == "1 cp le soir pendant 3 mois"


def test_the_posology_of_the_next_medicine_is_not_taken() -> None:
    first, second = medicines("CRESTOR 10 mg", "LASILIX 40 mg : 1 cp le matin")
    assert (first.how, second.how) == ("", "1 cp le matin")


@pytest.mark.parametrize("misread", ["LASILEX 40 mg : 1 cp", "CRESTAR 10 mg : 1 cp", "AMLODIPIME 5 mg : 1 cp"])
def test_a_misread_name_is_no_name(misread: str) -> None:
    assert medicines(misread) == ()


@pytest.mark.parametrize(("certainty", "told"), [(0.95, "1 cp x 3/j"), (0.8, "")])
def test_a_posology_in_doubt_is_not_shown(certainty: float, told: str) -> None:
    seen = medicines("CRESTOR 10 mg", "1 cp x 3/j", dim={"1 cp x 3/j": certainty})
    assert seen[0].how == told


def test_a_space_in_doubt_changes_nothing() -> None:
    page = printed("CRESTOR 10 mg : 1 cp x 3/j")
    word = page.words[0]
    glyphs = tuple(replace(glyph, probability=0.7) if glyph.char == " " else glyph for glyph in word.glyphs)
    dimmed = replace(page, words=(replace(word, glyphs=glyphs),))
    (seen,) = with_contents(Document(Status.NOT_LAB, "prescription"), [lines_of(dimmed)]).medicines
    assert seen.how == "1 cp x 3/j"


def test_a_name_in_doubt_is_not_told() -> None:
    assert medicines("CRESTOR 10 mg", dim={"CRESTOR 10 mg": 0.8}) == ()


def test_a_brand_from_memory_is_marked() -> None:
    assert [seen.remembered for seen in medicines("DOLIPRANE 1 g", "PARACETAMOL 1 g")] == [True, False]


def test_the_vaccines_of_a_card_with_their_dates() -> None:
    seen = vaccines(
        "Enfant : KHALDANI - Né(e) le 08/08/2024",
        "BCG | Naissance | 10/08/2024",
        "Penta 1 + VPO 1 | 2 mois | 07/10/2024",
        "Penta 2 + VPO 2 | 3 mois | 08/11/2024",
        "RR 1 | 9 mois | 32/13/2025",
    )
    assert {one.vaccine: one.dates for one in seen} == {
        "bcg": (date(2024, 8, 10),),
        "pentavalent": (date(2024, 10, 7), date(2024, 11, 8)),
        "polio_oral": (date(2024, 10, 7), date(2024, 11, 8)),
        "measles_rubella": (),
    }


def test_of_two_dates_and_of_a_dim_one_none_is_told() -> None:
    two = vaccines("BCG | 10/08/2024 | 11/08/2024")
    dim = vaccines("BCG | Naissance | 10/08/2024", dim={"10/08/2024": 0.7})
    assert [one.dates for one in (*two, *dim)] == [(), ()]
