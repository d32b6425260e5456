"""Families of layouts: tables in any order of columns, entries of one or two lines, tables side by side."""

from __future__ import annotations

from datetime import date

import pytest

from care.documents import Result
from tests.printed import PATIENT, printed
from understanding.lab_report import read_page, results_of
from understanding.sheet import Sheet


def results(page: Sheet) -> dict[str, Result]:
    return {result.analyte: result for result in results_of(read_page(page))}


def told(page: Sheet) -> dict[str, tuple[str, str, str, str]]:
    """Analyte -> value, unit and bounds of what is sure."""
    return {
        each.analyte: (str(each.value), each.unit, str(each.low), str(each.high))
        for each in results(page).values()
        if each.sure
    }


THREE = {
    "hemoglobin": ("13.1", "g/dL", "12.0", "16.0"),
    "sodium": ("138", "mmol/L", "135", "145"),
    "tsh": ("1.03", "mUI/L", "0.27", "4.20"),
}
FAMILIES = {
    "a table without headings": (
        "Hémoglobine | 13,1 | g/dL | 12,0 - 16,0",
        "Sodium | 138 | mmol/L | 135 - 145",
        "TSH | 1,03 | mUI/L | 0,27 - 4,20",
    ),
    "unit beside the name": (
        "Examen | Résultat | Normes",
        "Hémoglobine (g/dL) | 13,1 | 12,0 - 16,0",
        "Sodium (mmol/L) | 138 | 135 - 145",
        "TSH en mUI/L | 1,03 | 0,27 - 4,20",
    ),
    "interval before the result": (
        "Examen | Normes | Résultat | Unité",
        "Hémoglobine | 12,0 - 16,0 | 13,1 | g/dL",
        "Sodium | 135 - 145 | 138 | mmol/L",
        "TSH | 0,27 - 4,20 | 1,03 | mUI/L",
    ),
    "result before the name": (
        "Résultats | Unités | Paramètres | Normes",
        "13,1 | g/dL | Hémoglobine | 12,0 - 16,0",
        "138 | mmol/L | Sodium | 135 - 145",
        "1,03 | mUI/L | TSH | 0,27 - 4,20",
    ),
    "from right to left": (
        "12,0 - 16,0 | g/dL | 13,1 | Hémoglobine",
        "135 - 145 | mmol/L | 138 | Sodium",
        "0,27 - 4,20 | mUI/L | 1,03 | TSH",
    ),
    "dotted lines": (
        "Hémoglobine ............ 13,1 g/dL (12,0 - 16,0)",
        "Sodium ................. 138 mmol/L (135 - 145)",
        "TSH .................... 1,03 mUI/L (0,27 - 4,20)",
    ),
    "a printer's capitals and colons": (
        "HEMOGLOBINE | : 13,1 | g/dL | (12,0 - 16,0)",
        "SODIUM | : 138 | mmol/L | (135 - 145)",
        "T.S.H | : 1,03 | mUI/L | (0,27 - 4,20)",
    ),
    "interval under the name": (
        "Hémoglobine | | 13,1 g/dL",
        "Valeurs usuelles : 12,0 - 16,0 g/dL",
        "Sodium | | 138 mmol/L",
        "Réf. 135 - 145 mmol/L",
        "TSH | | 1,03 mUI/L",
        "Normes : 0,27 - 4,20 mUI/L",
    ),
    "everything under the name": (
        "Hémoglobine",
        "13,1 g/dL | N: 12,0 - 16,0",
        "Sodium",
        "138 mmol/L | N: 135 - 145",
        "TSH",
        "1,03 mUI/L | N: 0,27 - 4,20",
    ),
    "each part under the name called by its name": (
        "Hémoglobine",
        "Résultat : 13,1 g/dL | Normes : 12,0 - 16,0",
        "Sodium",
        "Résultat : 138 mmol/L | Normes : 135 - 145",
        "TSH",
        "Résultat : 1,03 mUI/L | Normes : 0,27 - 4,20",
    ),
    "a method between": (
        "Hémoglobine | 13,1 | g/dL",
        "Spectrophotométrie sur automate",
        "| | | 12,0 - 16,0",
        "Sodium | 138 | mmol/L | 135 - 145",
        "TSH (méthode ECLIA) | 1,03 | mUI/L | 0,27 - 4,20",
    ),
    "in two languages": (
        "Examen | Test | Result | Units | Reference range",
        "Hémoglobine | Hemoglobin | 13,1 | g/dL | 12,0 - 16,0",
        "Sodium | Sodium | 138 | mmol/L | 135 - 145",
        "TSH | TSH | 1,03 | mUI/L | 0,27 - 4,20",
    ),
    "a mark before the result": (
        "Désignation | | Valeur | Unité | Intervalle",
        "Hémoglobine | | 13,1 | g/dL | 12,0 - 16,0",
        "Sodium | | 138 | mmol/L | 135 - 145",
        "TSH | | 1,03 | mUI/L | 0,27 - 4,20",
    ),
    "headings in two scripts": (
        "Examen الفحص | Résultat النتيجة | Unité الوحدة | Normes القيم",
        "Hémoglobine | 13,1 | g/dL | 12,0 - 16,0",
        "Sodium | 138 | mmol/L | 135 - 145",
        "TSH | 1,03 | mUI/L | 0,27 - 4,20",
    ),
    "previous results under their date": (
        "Analyses | 05/09/2024 | Unités | Normes | 12/03/2021",
        "Hémoglobine | 13,1 | g/dL | 12,0 - 16,0 | 11,7",
        "Sodium | 138 | mmol/L | 135 - 145 | 141",
        "TSH | 1,03 | mUI/L | 0,27 - 4,20 | 2,75",
    ),
    "the date beside each previous result": (
        "Hémoglobine | 13,1 | g/dL | 12,0 - 16,0 | 11,7 (12/03/2021)",
        "Sodium | 138 | mmol/L | 135 - 145 | 12/03/21 : 141",
        "TSH | 1,03 | mUI/L | 0,27 - 4,20 | Ant : 2,75",
    ),
    "previous results on a line of their own": (
        "Hémoglobine | 13,1 | g/dL | 12,0 - 16,0",
        "Antériorité : 11,7 g/dL le 12/03/2021",
        "Sodium | 138 | mmol/L | 135 - 145",
        "Résultat antérieur : 141",
        "TSH | 1,03 | mUI/L | 0,27 - 4,20",
    ),
}  # fmt: skip


@pytest.mark.parametrize("family", FAMILIES)
def test_a_family_of_layouts_is_read(family: str) -> None:
    assert told(printed(*PATIENT, "BILAN", *FAMILIES[family])) == THREE


@pytest.mark.parametrize(
    ("rows", "analyte", "value"),
    [
        (("Numération des | 5,8 | G/L | 4,0 - 10,0", "leucocytes"), "wbc", "5.8"),
        (("Numération", "plaquettaire | 242 | G/L | 150 - 450"), "platelets", "242"),
        (("Alpha foetoprotéine | 3,1 | ng/mL | < 7,0", "AFP"), "afp", "3.1"),
    ],
)
def test_a_name_may_take_two_lines(rows: tuple[str, ...], analyte: str, value: str) -> None:
    read = results(printed(*PATIENT, *rows, *FAMILIES["a table without headings"]))
    assert (str(read[analyte].value), read[analyte].sure) == (value, True)
    assert set(read) == {analyte, *THREE}


def test_a_name_that_goes_on_as_another_ones_is_unsure() -> None:
    read = results(printed(*PATIENT, *FAMILIES["a table without headings"], "Cholestérol | 0,45 | g/L | > 0,40", "HDL"))
    assert not any(read[analyte].sure for analyte in read if analyte not in THREE)


def test_sections_may_have_columns_of_their_own() -> None:
    page = printed(
        *PATIENT,
        "BIOCHIMIE",
        *(
            "Sodium | 138 | mmol/L | 135 - 145",
            "Potassium | 4,3 | mmol/L | 3,5 - 5,0",
            "Chlore | 101 | mmol/L | 98 - 107",
        ),
        *("Calcium | 98 | mg/L | 88 - 104", "Créatinine | 8,4 | mg/L | 7,0 - 13,0", "Urée | 0,25 | g/L | 0,15 - 0,45"),
        "HEMATOLOGIE",
        *("Hémoglobine | | 13,1 g/dL | 12,0 - 16,0", "Leucocytes | | 7,4 G/L | 4,0 - 10,0"),
        *("Plaquettes | | 251 G/L | 150 - 400", "Hématocrite | | 39,9 % | 37,0 - 47,0"),
    )
    assert len(told(page)) == 10


FOUR = {**THREE, "potassium": ("4.3", "mmol/L", "3.5", "5.0")}


@pytest.mark.parametrize(
    "rows",
    [
        (
            "Analyse | Résultat | Unité | Min | Max",
            "Hémoglobine | 13,1 | g/dL | 12,0 | 16,0",
            "Sodium | 138 | mmol/L | 135 | 145",
            "Potassium | 4,3 | mmol/L | 3,5 | 5,0",
            "TSH | 1,03 | mUI/L | 0,27 | 4,20",
        ),
        (
            "Hémoglobine | 13,1 g/dL | | 12,0 | 16,0",
            "Sodium | 138 mmol/L | | 135 | 145",
            "Potassium | 4,3 mmol/L | | 3,5 | 5,0",
            "TSH | 1,03 mUI/L | | 0,27 | 4,20",
        ),
    ],
)
def test_bounds_may_be_numbers_of_their_own(rows: tuple[str, ...]) -> None:
    assert told(printed(*PATIENT, *rows)) == FOUR


def test_two_previous_results_are_no_bounds() -> None:
    page = printed(
        *PATIENT,
        "Hémoglobine | 13,1 g/dL | | 12,7 | 13,0",
        "Sodium | 138 mmol/L | | 137 | 141",
        "Potassium | 4,3 mmol/L | | 4,1 | 4,4",
        "TSH | 1,03 mUI/L | | 0,97 | 1,20",
    )
    assert {analyte: bounds for analyte, (_, _, *bounds) in told(page).items()} == {
        key: ["None", "None"] for key in FOUR
    }


def test_a_bound_whose_other_one_was_not_found_tells_nothing() -> None:
    page = printed(
        *PATIENT,
        "Hémoglobine | 13,1 g/dL | | 12,0 | 16,0",
        "Sodium | 138 mmol/L | | 135 | 145",
        "Potassium | 4,3 mmol/L | | 3,5 | 5,0",
        "Calcium | 98 mg/L | | 88 | 104",
        "TSH | 1,03 mUI/L | | | 4,20",
    )
    assert told(page)["tsh"] == ("1.03", "mUI/L", "None", "None")


SIGNED = ("Sodium | 138 | mmol/L | 135 - 145", "Potassium | 4,3 | mmol/L | 3,5 - 5,0", "Calcium | 98 | mg/L | 88 - 104")


@pytest.mark.parametrize(
    ("row", "analyte", "sign", "value", "flag"),
    [
        ("TSH | < 0,01 | mUI/L | 0,27 - 4,20", "tsh", "<", "0.01", "L"),
        ("CRP | < 5 | mg/L | < 6", "crp", "<", "5", "N"),
        ("CRP | <5,0 mg/L | | < 6,0", "crp", "<", "5.0", "N"),
        ("Ferritine | > 1000 | ng/mL | 15 - 150", "ferritin", ">", "1000", "H"),
        ("Ferritine | < 30 | ng/mL | 15 - 150", "ferritin", "<", "30", None),
        ("PSA | Inf. à 0,04 | ng/mL | < 4,00", "psa", "<", "0.04", "N"),
    ],
)
def test_a_result_beyond_what_is_measured_keeps_its_sign(
    row: str, analyte: str, sign: str, value: str, flag: str | None
) -> None:
    result = results(printed(*PATIENT, *SIGNED, row))[analyte]
    assert (result.sign, str(result.value), result.flag, result.sure) == (sign, value, flag, True)


@pytest.mark.parametrize(
    "row", ["TGP | | UI/L | < 41", "Vitamine D | | ng/mL | < 10   10 - 30", "Ferritine | | | > 15"]
)
def test_a_bound_in_the_place_of_intervals_is_no_result(row: str) -> None:
    assert set(results(printed(*PATIENT, *SIGNED, row))) == {"sodium", "potassium", "calcium"}


def test_thousands_are_parted_by_a_space() -> None:
    page = printed(*PATIENT, *SIGNED, "Plaquettes | 229 863 | /mm3 | 150 000 - 400 000", "Leucocytes | 12 400 | /mm3 |")
    read = results(page)
    assert (str(read["platelets"].value), str(read["wbc"].value)) == ("229863", "12400")


def test_tables_side_by_side_are_read_each_by_itself() -> None:
    page = printed(
        *PATIENT,
        "Globules rouges 4,66 M/mm3 | (4,00 - 5,40) | Sodium | 138 mmol/L | (135 - 145)",
        "Hémoglobine 13,1 g/dL | (12,0 - 16,0) | Potassium | 4,3 mmol/L | (3,5 - 5,0)",
        "Hématocrite 39,9 % | (37,0 - 47,0) | Calcium | 98 mg/L | (88 - 104)",
        "Leucocytes 7,4 G/L | (4,0 - 10,0) | Créatinine | 8,4 mg/L | (7,0 - 13,0)",
        "Plaquettes 251 G/L | (150 - 400) | soit | 74 µmol/L |",
    )
    read = told(page)
    assert {analyte: value for analyte, (value, *_) in read.items()} == {
        "rbc": "4.66", "hemoglobin": "13.1", "hematocrit": "39.9", "wbc": "7.4", "platelets": "251",
        "sodium": "138", "potassium": "4.3", "calcium": "98", "creatinine": "8.4",
    }  # fmt: skip
    assert (read["creatinine"][1:], read["hemoglobin"][1:]) == (("mg/L", "7.0", "13.0"), ("g/dL", "12.0", "16.0"))


@pytest.mark.parametrize(
    "rows",
    [
        ("Hémoglobine | 13,1 | g/dL | 12,0 - 16,0", "Sodium", "4,3 | mmol/L | 3,5 - 5,0"),  # potassium's name was lost
        ("Hémoglobine | 13,1 | g/dL | 12,0 - 16,0", "140 | mmol/L | Sodium | 135 - 145"),  # a comment, perhaps
    ],
)
def test_a_result_that_stands_where_no_other_does_is_unsure(rows: tuple[str, ...]) -> None:
    read = results(printed(*PATIENT, *rows, "TSH | 1,03 | mUI/L | 0,27 - 4,20"))
    assert (read["tsh"].sure, "sodium" in read and read["sodium"].sure) == (True, False)


@pytest.mark.parametrize(
    "written", ["03 02 2025", "03  02  2025", "2025-02-03", "03/02/2025 08:10", "03.02.25", "03 022025"]
)
def test_dates_are_read_however_they_are_parted(written: str) -> None:
    assert read_page(
        printed("LABORATOIRE", f"Date du prélèvement : {written}", "TSH | 1,03 | mUI/L")
    ).sampled_on == date(2025, 2, 3)
