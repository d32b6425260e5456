"""Units of laboratory results: one spelling for each, and exact conversions from an analyte's base unit."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

_LETTERS = str.maketrans(
    {"µ": "u", "μ": "u", "³": "3", "²": "2", "⁶": "6", "⁹": "9", "×": "x", ",": ".", "·": ".", "*": "^"}
)


@dataclass(frozen=True)
class Conversion:
    """From the base unit: `value * factor + offset` (the offset is 0 for all but HbA1c in mmol/mol)."""

    factor: Decimal = Decimal(1)
    offset: Decimal = Decimal(0)

    def from_base(self, value: Decimal) -> Decimal:
        """A number of the base unit in this unit."""
        return value * self.factor + self.offset

    def to_base(self, value: Decimal) -> Decimal:
        """A number of this unit in the base unit."""
        return (value - self.offset) / self.factor


def canonical(unit: str) -> str:
    """One spelling for all the ways a unit is printed or typed: case, blanks and exponents do not count.

    >>> canonical("µUI / mL"), canonical("x10³/mm³"), canonical("mL/min/1,73 m²")
    ('uui/ml', '10^3/mm3', 'ml/min/1.73m2')
    """
    text = re.sub(r"\s+", "", unit.lower().translate(_LETTERS)).strip(".:;()[]")
    text = re.sub(r"^x(?=\d)", "", text.replace("litre", "l"))  # "x" of "x10³" only
    text = re.sub(r"^10(?:\^|e)?(3|6|9|12)/", r"10^\1/", text)
    return _SAME.get(text, text)


# Names that two laboratories give to one unit, whatever the analyte.
_SAME = {
    "iu/l": "ui/l",
    "iu/ml": "ui/ml",
    "miu/l": "mui/l",
    "miu/ml": "mui/ml",
    "uiu/ml": "uui/ml",
    "uu/ml": "uui/ml",
    "mcg/dl": "ug/dl",
    "mcg/l": "ug/l",
    "mn/mm3": "m/mm3",
    "million/mm3": "m/mm3",
    "millions/mm3": "m/mm3",
    "seconde": "s",
    "secondes": "s",
    "sec": "s",
    "mm/1h": "mm/h",
    "mm/1ereh": "mm/h",
    "u^3": "u3",
    "ml/mn": "ml/min",
    "ml/mn/1.73m2": "ml/min/1.73m2",
    "g/100ml": "g/dl",
    "mg/100ml": "mg/dl",
}
