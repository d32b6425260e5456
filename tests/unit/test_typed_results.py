"""Results typed by hand: the analyte and the number beside it, and nothing that is an age, a date or a pressure."""

from __future__ import annotations

import tomllib
from importlib import resources
from typing import Any

import pytest

from care.analytes import load_analytes
from understanding.typed_results import bare_number, number, sign, typed_results

WORDINGS: dict[str, dict[str, Any]] = tomllib.loads(
    (resources.files("tests") / "data" / "typed_results.toml").read_text("utf-8")
)
LEAST = 50  # wordings of each variety, each way


def results(written: str) -> list[tuple[str, str, str]]:
    """`analyte number unit; ...` as tuples."""
    parts = [[*each.split(" ", 2), ""][:3] for each in written.split("; ")]
    return [(analyte, value, unit) for analyte, value, unit in parts]


@pytest.mark.parametrize("locale", WORDINGS)
def test_there_are_enough_wordings(locale: str) -> None:
    assert len(WORDINGS[locale]["typed"]) >= LEAST
    assert len(set(WORDINGS[locale]["not_typed"])) >= LEAST


@pytest.mark.parametrize(
    ("locale", "text", "written"),
    [(locale, text, written) for locale in WORDINGS for text, written in WORDINGS[locale]["typed"].items()],
)
def test_typed(locale: str, text: str, written: str) -> None:
    assert list(typed_results(text)) == results(written)


@pytest.mark.parametrize(
    ("locale", "text"), [(locale, text) for locale in WORDINGS for text in WORDINGS[locale]["not_typed"]]
)
def test_not_a_result(locale: str, text: str) -> None:
    assert typed_results(text) == ()


@pytest.mark.parametrize(
    ("text", "results"),
    [
        ("tension 14/9 et glycémie 1.10", [("glucose_random", "1.10", "")]),
        ("crp 12 et fièvre 39", [("crp", "12", "")]),
        ("j'ai 45 ans, cholestérol 2,4", [("chol_total", "2.4", "")]),
        ("potassium 4 g/L", [("potassium", "4", "g/L")]),  # not its unit: told as typed, and refused later
        ("crp 12 mg", [("crp", "12", "mg/L")]),
    ],
)
def test_a_result_among_other_numbers(text: str, results: list[tuple[str, str, str]]) -> None:
    assert list(typed_results(text)) == results


@pytest.mark.parametrize("text", ["glycémie 1,26", "glycémie: 1.26", "1,26 g/L glycémie", "glycémie =1,26g/l"])
def test_a_decimal_is_never_cut(text: str) -> None:
    assert [value for _, value, _ in typed_results(text)] == ["1.26"]


def test_a_limit_is_a_sign_and_a_number() -> None:
    assert (sign("<0.01"), str(number("<0.01"))) == ("<", "0.01")
    assert (sign("0,01"), str(number("0,01"))) == ("", "0.01")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("4,8", ("4.8", "")),
        ("4,8 mmol/L", ("4.8", "mmol/L")),
        ("c'est 4.8", ("4.8", "")),
        ("< 4,8", ("<4.8", "")),
        ("oui", None),
        ("14/9", None),
        ("4,8 5,1", None),
    ],
)
def test_an_answer_that_is_a_value(text: str, value: tuple[str, str] | None) -> None:
    assert bare_number(text, load_analytes()["potassium"]) == value
