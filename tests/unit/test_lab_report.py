"""Printed rows to results: what is understood, what is sure, and every reason not to be."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import numpy as np
import pytest

from care.documents import Document, Result, Status
from tests.printed import HEADING, PATIENT, printed, report
from understanding.lab_report import document_of, read_page, results_of
from understanding.sheet import Sheet, Word


def read(*rows: str, dim: dict[str, float] | None = None) -> dict[str, Result]:
    return {result.analyte: result for result in results_of(read_page(report(*rows, dim=dim)))}


def document(*pages: Sheet) -> Document:
    return document_of([(read_page(page), None) for page in pages])


@pytest.mark.parametrize(
    ("row", "analyte", "value", "unit", "low", "high", "flag"),
    [
        ("Hémoglobine | 9,3 | g/dL | 12,0 - 16,0", "hemoglobin", "9.3", "g/dL", "12.0", "16.0", "L"),
        ("Glycémie à jeun | 1,26 | g/l | (0,70 à 1,10)", "glucose_fasting", "1.26", "g/L", "0.70", "1.10", "H"),
        ("Créatinine | 8,4 | mg/1 | N : 6,0 - 12,0", "creatinine", "8.4", "mg/L", "6.0", "12.0", "N"),
        ("T.S.H | 1,03 | µUI/ml | 0,27 – 4,20", "tsh", "1.03", "µUI/mL", "0.27", "4.20", "N"),
        ("TGP (ALAT) | 62 | UI/I | Inférieur à 41", "alt", "62", "UI/L", None, "41", "H"),
        ("HDL Cholestérol | 0,35 | g/l | >0,40", "hdl", "0.35", "g/L", "0.40", None, "L"),
        ("Plaquettes | 229 863 | /mm3 | (150 000 - 400 000)", "platelets", "229863", "/mm3", "150000", "400000", "N"),
        ("Leucocytes | 7.250 | /mm3 | 4.000 - 10.000", "wbc", "7250", "/mm3", "4000", "10000", "N"),
        ("Leucocytes | 7,250 | /mm3 | 4,000 - 10,000", "wbc", "7250", "/mm3", "4000", "10000", "N"),
        ("TSH | 0.187 | mUI/L | 0.270 - 4.200", "tsh", "0.187", "mUI/L", "0.270", "4.200", "L"),
        ("Acide urique | 41 | mg/l | H : 35 - 72 F : 26 - 60", "uric_acid", "41", "mg/L", "26", "60", "N"),
        ("HbAlc | 7,0 | % | 4,0 - 6,0", "hba1c", "7.0", "%", "4.0", "6.0", "H"),
        ("I.N.R | 1,13 | | 0,80 - 1,20", "inr", "1.13", "", "0.80", "1.20", "N"),
        ("Potassium (K+) 4,3 mmol/l | | | 3,5 - 5,0", "potassium", "4.3", "mmol/L", "3.5", "5.0", "N"),
        ("Hémoglobine | 13,1 | g/dl | 12 - 16", "hemoglobin", "13.1", "g/dL", "12", "16", "N"),
        ("Magnésium | 25, 6 | mg/l | 16,0 - 26,0", "magnesium", "25.6", "mg/L", "16.0", "26.0", "N"),
        ("Hémoglobine (g/dL) | 13,1 | 12 - 16", "hemoglobin", "13.1", "g/dL", "12", "16", "N"),
        ("Calcium (mg/L) | 98 | 88 - 104", "calcium", "98", "mg/L", "88", "104", "N"),
        ("Vitamine D (25 OH) (ng/mL) | 40,7 | | 30,0 - 100,0", "vitamin_d", "40.7", "ng/mL", "30.0", "100.0", "N"),
        ("Vitamine D (25 OH) sérum | 40,7 | ng/mL | 30,0 - 100,0", "vitamin_d", "40.7", "ng/mL", "30.0", "100.0", "N"),
        ("Leucocytes | 7,4 10^9/L4,0 - 10,0", "wbc", "7.4", "10^9/L", "4.0", "10.0", "N"),
        ("TCA (s) | 31 | 24 - 38", "tca", "31", "s", "24", "38", "N"),
        ("Transaminases SGPT | 57 | UI/L | 5 - 40", "alt", "57", "UI/L", "5", "40", "H"),
        ("ASAT (SGOT) | 12 | UI/L | 5 - 35", "ast", "12", "UI/L", "5", "35", "N"),
        ("Taux de potassium (sang) | 4,3 | mmol/l | 3,5 - 5,0", "potassium", "4.3", "mmol/L", "3.5", "5.0", "N"),
    ],
)
def test_a_row_is_read_as_printed(
    row: str, analyte: str, value: str, unit: str, low: str | None, high: str | None, flag: str
) -> None:
    result = read(row)[analyte]
    assert (result.value, result.unit) == (Decimal(value), unit)
    assert (result.low, result.high) == tuple(None if each is None else Decimal(each) for each in (low, high))
    assert (result.flag, result.sure, result.doubts) == (flag, True, ())


@pytest.mark.parametrize(
    ("row", "analyte", "doubt"),
    [
        ("Hémoglobine | 93 | g/dL | 12,0 - 16,0", "hemoglobin", "decimals"),
        ("Hémoglobine | 17,91 | g/dL | 12,0 - 16,0", "hemoglobin", "more_decimals"),
        ("Hémoglobine | 93,0 | g/dL | 12,0 - 16,0", "hemoglobin", "implausible"),
        ("Glycémie | 227 | | 150 - 260", "glucose_fasting", "unit"),
        ("Glycémie | 1,05 | mmol/l | 0,70 - 1,10", "glucose_fasting", "interval"),
        ("Sodium | 0135 | mmol/l | 135 - 145", "sodium", "leading_zero"),
        ("TGP | 377 1 | UI/L | < 41", "alt", "glued"),
        ("Plaquettes | 5491 | G/L | 150 - 400", "platelets", "extreme"),
        ("Hémoglobine | 9,3 H | g/dL | 12,0 - 16,0", "hemoglobin", "flag"),
        ("Calcium | 98 | mg/l | 86 - 103 | 1,87 mmol/l", "calcium", "second_system"),
    ],
)
def test_a_number_that_betrays_itself_is_unsure(row: str, analyte: str, doubt: str) -> None:
    result = read(row)[analyte]
    assert not result.sure
    assert doubt in result.doubts


@pytest.mark.parametrize(
    "name", ["SGPT / SGOT", "Transaminases", "Sodium de la sueur", "Calcium des cheveux", "Transaminases SGAT"]
)
def test_a_name_that_says_another_thing_or_two_is_none(name: str) -> None:
    assert read(f"{name} | 57 | UI/L | 5 - 40") == {}


def test_a_unit_that_was_not_read_is_not_guessed_where_a_tenfold_one_would_fit() -> None:
    result = read("Bilirubine totale | 7 | | < 12")["bilirubin_total"]
    assert (result.sure, "unit" in result.doubts) == (False, True)


def test_a_dim_digit_is_unsure_unless_arithmetic_confirms_it() -> None:
    rows = (
        "Globules rouges | 4,66 | M/mm3 | 4,00 - 5,40",
        "Hémoglobine | 14,0 | g/dL | 12,0 - 16,0",
        "Hématocrite | 42,1 | % | 36,0 - 46,0",
    )
    dim = {"14,0": 0.5}
    assert read(*rows, dim=dim)["hemoglobin"].doubts == ("dim",)
    assert read(*rows, "TCMH | 30,0 | pg | 27,0 - 32,0", dim=dim)["hemoglobin"].sure


def test_numbers_that_contradict_one_another_are_all_unsure() -> None:
    results = read(
        "Globules rouges | 4,66 | M/mm3 | 4,00 - 5,40",
        "Hémoglobine | 16,0 | g/dL | 12,0 - 16,0",
        "TCMH | 30,0 | pg | 27,0 - 32,0",
    )
    assert {analyte for analyte, result in results.items() if "arithmetic" in result.doubts} == {
        "rbc", "hemoglobin", "mch",
    }  # fmt: skip


def test_a_cell_of_the_blood_count_gives_a_percentage_and_a_count() -> None:
    on_one_line = read("Lymphocytes | 31,2 % | | 1,00 - 4,00", "Monocytes | 9,4 % soit 0,70 G/L | | 0,20 - 1,00")
    assert on_one_line["lymphocytes_pct"].value == Decimal("31.2")
    assert (on_one_line["monocytes_pct"].value, on_one_line["monocytes"].value) == (Decimal("9.4"), Decimal("0.70"))
    on_two = read("Lymphocytes | 31,2 | % | 20 - 40", "soit | 2,32 | G/L | 1,00 - 4,00")
    assert (on_two["lymphocytes"].value, on_two["lymphocytes"].low) == (Decimal("2.32"), Decimal("1.00"))


def test_the_section_and_the_unit_tell_blood_from_urine() -> None:
    blood = read("Leucocytes | 7,42 | G/L | 4,00 - 10,00", "EXAMEN DES URINES", "Leucocytes | 1 079 | /ml | < 10 000")
    assert (blood["wbc"].value, blood["urine_wbc"].value) == (Decimal("7.42"), Decimal(1079))
    assert read("Leucocytes | 1 079 | /ml | < 10 000")["urine_wbc"].value == Decimal(1079)
    strip = read("BANDELETTE URINAIRE", "Glucose | Négatif | | Négatif", "Albumine | ++ | | Négatif")
    assert (strip["urine_glucose"].text, strip["urine_protein"].text) == ("Négatif", "++")


def test_a_negative_in_the_reference_column_is_no_result() -> None:
    result = read("Ag HBs | | | Négatif")["hbsag"]
    assert (result.sure, "column" in result.doubts) == (False, True)


def test_previous_results_are_not_results() -> None:
    page = printed(
        *PATIENT,
        HEADING + " | Antériorité",
        "Hémoglobine | 9,3 | g/dL | 12,0 - 16,0 | 12,1",
        "Ferritine | | ng/ml | 10 - 150 | 35",
    )
    results = {result.analyte: result for result in results_of(read_page(page))}
    assert results["hemoglobin"].value == Decimal("9.3")
    assert "ferritin" not in results


def test_two_tables_side_by_side_are_two_rows() -> None:
    results = read("Globules rouges 4,66 M/mm3 | (4,0 - 5,4) | Leucocytes | 7,4 G/L | (4 - 10)")
    assert (results["rbc"].value, results["rbc"].high) == (Decimal("4.66"), Decimal("5.4"))
    assert (results["wbc"].value, results["wbc"].high) == (Decimal("7.4"), Decimal(10))


def test_the_second_system_alone_is_not_taken_for_the_first() -> None:
    result = read("Cholestérol HDL | 0.36g| soit 2,48 mmol/l | Supérieur à 0.40")["hdl"]
    assert not result.sure


def test_an_arrow_read_as_a_one_is_left_out_where_the_page_prints_arrows() -> None:
    results = read("TCMH | 35,41 | pg | 27,0 - 32,0", "Fibrinogène | 5,2 ↑ | g/l | 2,0 - 4,0")
    assert (results["mch"].value, results["mch"].sure) == (Decimal("35.4"), True)
    assert not read("TCMH | 35,41 | pg | 27,0 - 32,0")["mch"].sure


def test_an_interval_found_as_two_words_is_one() -> None:
    page = printed(*PATIENT, "Sodium | 138 | mmol/l | (135 -", "Chlore | 101 | mmol/l | 98 - 107")
    first = next(word for word in page.words if word.text == "(135 -")
    end = Word("145)", first.box + np.array([80, 0], np.float32))
    (sodium, _) = results_of(read_page(Sheet((*page.words, end), page.width, page.height)))
    assert (sodium.low, sodium.high) == (Decimal(135), Decimal(145))


def test_the_title_of_a_doctor_is_not_the_sex_of_the_patient() -> None:
    page = printed("Dr. M. RIFFALI - Biologiste", "Patient : Mme NADORI Naima", *PATIENT[2:], HEADING)
    assert read_page(page).sex == "female"


@pytest.mark.parametrize("written", ["03/02/2025", "03-02-25", "3 février 2025", "03 . 02 . 2025"])
def test_dates_are_read_the_day_first(written: str) -> None:
    page = printed("LABORATOIRE", "Né le : 10/05/1994", f"Prélevé le {written}", HEADING)
    assert read_page(page).sampled_on == date(2025, 2, 3)


def test_an_unknown_analyte_does_not_lend_its_numbers_to_the_row_above() -> None:
    result = read("Sodium | 138 | mmol/l | 135 - 145", "Osmolalité | 300 | | 280 - 296", "| 2,15 | mmol/l |")["sodium"]
    assert (result.value, result.sure) == (Decimal(138), True)


def test_the_interval_of_the_other_sex_is_not_shown() -> None:
    rows = ("Ferritine | 61,7 | ng/ml | Homme : 20,0 - 300,0", "| | | Femme : 10,0 - 150,0")
    assert read(*rows)["ferritin"].high == Decimal("150.0")
    nobody = read_page(printed("LABORATOIRE", "Biochimie", HEADING, *rows))
    (result,) = results_of(nobody)
    assert (result.high, result.flag, result.sure) == (None, None, True)


def test_a_tilted_page_reads_like_a_level_one() -> None:
    rows = [
        "Sodium | 138 | mmol/l | 135 - 145",
        "Potassium | 4,3 | mmol/l | 3,5 - 5,0",
        "Chlore | 101 | mmol/l | 98 - 107",
    ]
    level, tilted = (read_page(printed(*PATIENT, HEADING, *rows, slope=slope)) for slope in (0.0, 0.08))
    assert [(r.analyte, r.value) for r in results_of(tilted)] == [(r.analyte, r.value) for r in results_of(level)]


def test_two_readings_that_differ_leave_the_number_unsure() -> None:
    first = read_page(report("TGP | 36 | UI/L | < 41"))
    (differs,) = results_of(first, read_page(report("TGP | 38 | UI/L | < 41")))
    assert (differs.sure, "second_reading" in differs.doubts) == (False, True)
    (flawed,) = results_of(first, read_page(report("TGP | 036 1 | UI/L | < 41")))
    assert (flawed.value, flawed.sure) == (Decimal(36), True)


def test_two_readings_that_agree_rescue_a_dim_number() -> None:
    first, second = (read_page(report("TGP | 36 | UI/L | < 41", dim={"36": probability})) for probability in (0.6, 0.9))
    (result,) = results_of(first, second)
    assert (result.value, result.sure) == (Decimal(36), True)


def test_a_document_knows_its_kind_date_and_sex() -> None:
    read_as = document(report("Sodium | 138 | mmol/l | 135 - 145"))
    assert (read_as.status, read_as.kind, read_as.sex) == (Status.OK, "lab_report", "female")
    assert read_as.sampled_on == date(2025, 2, 3)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("ECHOGRAPHIE / Indication : douleurs / Foie de taille normale / CONCLUSION : examen normal", "radiology"),
        ("Dr BERKANI / ORDONNANCE / 1) AMLODIPINE 5 mg : 1 cp le matin / 2) PARACETAMOL 1 g : 1 cp", "prescription"),
        ("CARNET DE VACCINATION / Vaccin | Age | Date | Lot / BCG | Naissance / Penta 1 + VPO 1", "vaccination"),
        ("SUPERMARCHE ARGANIA / Savon | 9.69 DH / Farine 5kg | 61.16 DH / TOTAL 214,50 DH / Caisse 3", "receipt"),
        ("Bonjour à tous / voici le programme / de la fête de / notre école / samedi / venez nombreux", "unknown"),
    ],
)
def test_other_documents_are_named_and_give_no_results(text: str, kind: str) -> None:
    read_as = document(printed(*text.split(" / "), "", "Merci", "A bientôt"))
    assert (read_as.status, read_as.kind, read_as.results) == (Status.NOT_LAB, kind, ())


def test_pages_are_merged_and_a_result_printed_twice_differently_is_unsure() -> None:
    first = report("Sodium | 138 | mmol/l | 135 - 145", "Chlore | 101 | mmol/l | 98 - 107")
    second = report("Sodium | 131 | mmol/l | 135 - 145", "Calcium | 95 | mg/l | 86 - 103")
    results = {result.analyte: result for result in document(first, second).results}
    assert set(results) == {"sodium", "chloride", "calcium"}
    assert (results["sodium"].sure, results["chloride"].sure) == (False, True)


def test_a_clear_page_without_a_sure_result_is_there_to_be_confirmed() -> None:
    read_as = document(report("Hémoglobine | 93 | g/dL | 12,0 - 16,0", "Osmolalité | 300 | mOsm | 280 - 296"))
    assert (read_as.status, read_as.unread, [result.sure for result in read_as.results]) == (Status.PARTIAL, 1, [False])


def test_a_page_that_was_hardly_read_is_to_be_taken_again() -> None:
    poor = printed(*PATIENT, "Sodium | 138", dim=dict.fromkeys([*PATIENT, "Sodium", "138"], 0.5))
    assert document(poor).status is Status.RETAKE
    assert document(printed("Bilan")).problem == "blurry"
