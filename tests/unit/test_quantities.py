"""Numbers are used only when it is clear what they measure: the table of `tests/data/quantities.toml`."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from understanding.understand import understand

_TABLE = tomllib.loads((Path(__file__).parents[1] / "data" / "quantities.toml").read_text(encoding="utf8"))
CASES = [
    pytest.param(text, wanted, id=f"{locale}-{group}-{text}")
    for locale, groups in _TABLE.items()
    for group, rows in groups.items()
    for text, wanted in rows
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_what_a_number_measures_and_nothing_else(text: str, wanted: dict[str, float]) -> None:
    assert dict(understand(text).quantities) == pytest.approx(wanted, rel=0.02, abs=0.001), text


def test_the_table_holds_as_many_look_alikes_as_quantities_to_find() -> None:
    rows = [wanted for groups in _TABLE.values() for rows in groups.values() for _, wanted in rows]
    assert len(rows) >= 300
    assert sum(not wanted for wanted in rows) >= len(rows) * 0.45


def test_an_unbelievable_number_is_ignored() -> None:
    assert "age_years" not in understand("j'ai 300 ans").quantities
    assert "glucose_g_l" not in understand("glycémie 5000").quantities
