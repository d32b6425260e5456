"""Conversions lose nothing: from the base unit and back is the same number, and order is kept."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import example, given
from hypothesis import strategies as st

from care.analytes import load_analytes
from care.units import canonical

UNITS = [(a.id, unit) for a in load_analytes() for unit in a.units]
NUMBERS = st.decimals(min_value="0.001", max_value="1000000", places=3)


@given(st.sampled_from(UNITS), NUMBERS)
def test_there_and_back(where: tuple[str, str], value: Decimal) -> None:
    conversion = load_analytes()[where[0]].units[where[1]]
    assert abs(conversion.to_base(conversion.from_base(value)) - value) <= value * Decimal("1e-20")


@given(st.sampled_from(UNITS), NUMBERS, NUMBERS)
def test_more_stays_more(where: tuple[str, str], one: Decimal, other: Decimal) -> None:
    conversion = load_analytes()[where[0]].units[where[1]]
    assert (one < other) == (conversion.from_base(one) < conversion.from_base(other))


@given(st.text(max_size=20))
@example("XX")
@example("Μ")
def test_canonical_twice_is_canonical_once(text: str) -> None:
    assert canonical(canonical(text)) == canonical(text)
