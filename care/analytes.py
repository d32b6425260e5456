"""What is known of each analyte: units, intervals, critical values, read from knowledge/labs/*.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from care.folders import files_in
from care.terms import Level
from care.units import Conversion, canonical

Evidence = Literal["found", "listed", "memory", "conflict"]
Sex = Literal["male", "female"]
Operator = Literal["<", "<=", ">", ">=", "below_range", "above_range", "positive"]
Private = Literal["infection", "pregnancy", "tumour_marker"]


def _exact(value: object) -> object:
    """TOML integers are as exact as its decimals (parsed to Decimal): accept both, refuse floats."""
    return Decimal(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _level(value: object) -> object:
    return Level(value) if isinstance(value, str) else value


def _list(value: object) -> object:
    return tuple(value) if isinstance(value, list) else value


def _conversion(value: object) -> object:
    """A bare number is a factor; a table is a factor and an offset."""
    if isinstance(value, dict):
        return Conversion(**{name: Decimal(part) for name, part in value.items()})
    return Conversion(Decimal(value)) if isinstance(value, int | Decimal) else value


Number = Annotated[Decimal, BeforeValidator(_exact)]
Names = Annotated[tuple[str, ...], BeforeValidator(_list)]


class _Knowledge(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, arbitrary_types_allowed=True)


class Interval(_Knowledge):
    """Bounds in the analyte's base unit; a missing bound is open."""

    low: Number | None = None
    high: Number | None = None

    @model_validator(mode="after")
    def _ordered(self) -> Interval:
        if self.low is not None and self.high is not None and self.low >= self.high:
            raise ValueError(f"empty interval {self.low}..{self.high}")
        return self

    def holds(self, value: Decimal) -> bool:
        """Whether the value lies inside, bounds included."""
        return (self.low is None or value >= self.low) and (self.high is None or value <= self.high)


class Usual(_Knowledge):
    """The adult reference interval to fall back on when the sheet prints none."""

    any: Interval | None = None
    men: Interval | None = None
    women: Interval | None = None
    sources: Names = Field(min_length=1)
    status: Evidence

    def interval(self, sex: Sex | None) -> Interval | None:
        """The interval for this person; None when it depends on a sex that is not known."""
        return {"male": self.men, "female": self.women, None: None}[sex] or self.any


class Critical(_Knowledge):
    """A value that cannot wait: `op` and `value` in the base unit, and what must hold of the person besides.

    `below_range`, `above_range` compare with the interval that applies, `positive` is for printed words.
    `with_any` are finding ids of which one must be present; `under_years` limits the rule to younger persons.
    """

    level: Annotated[Level, BeforeValidator(_level)]
    op: Operator
    value: Number | None = None
    with_any: Names = ()
    under_years: Number | None = None
    sources: Names = Field(min_length=1)
    status: Evidence

    @model_validator(mode="after")
    def _has_its_value(self) -> Critical:
        if (self.value is None) == self.op.startswith(("<", ">")):
            raise ValueError(f"operator {self.op} and value {self.value} do not go together")
        return self


class Unitless(_Knowledge):
    """How a number typed without its unit is taken: the units in use, and bounds tighter than `plausible`."""

    units: Names = ()
    low: Number | None = None
    high: Number | None = None


class Analyte(_Knowledge):
    """One thing a laboratory measures. Numbers are in the base unit, the one whose factor is 1."""

    id: str
    panel: str
    kind: Literal["number", "qualitative"]
    loinc: str | None = None
    loinc_status: Evidence | None = None
    units: Mapping[str, Annotated[Conversion, BeforeValidator(_conversion)]] = {}
    plausible: Interval | None = None
    usual: Usual | None = None
    unitless: Unitless = Unitless()
    high: str = "other"  # what often goes with it: labs-high-<high>, labs-low-<low> in words
    low: str = "other"
    critical: Annotated[tuple[Critical, ...], BeforeValidator(_list)] = ()
    private: Private | None = None
    also_called: Names = ()  # analytes that people call by the same name

    @model_validator(mode="after")
    def _can_be_measured(self) -> Analyte:
        if self.kind == "number":
            if self.plausible is None or Conversion() not in self.units.values():
                raise ValueError(f"{self.id}: a number needs plausible bounds and a base unit of factor 1")
            if unknown := set(self.unitless.units) - set(self.units):
                raise ValueError(f"{self.id}: unitless names unknown units {sorted(unknown)}")
        return self

    @property
    def base_unit(self) -> str:
        """The unit the knowledge is written in; empty for a pure number or a qualitative result."""
        return next((unit for unit, conversion in self.units.items() if conversion == Conversion()), "")

    def conversion(self, unit: str) -> Conversion | None:
        """From the base unit to `unit`, in any of its spellings; None: not a unit of this analyte."""
        wanted = canonical(unit)
        return next((c for printed, c in self.units.items() if canonical(printed) == wanted), None)

    def in_base(self, value: Decimal, unit: str) -> Decimal | None:
        """The value in the base unit; None when the unit is not one of this analyte's."""
        conversion = self.conversion(unit)
        return None if conversion is None else conversion.to_base(value)

    def believable(self, value: Decimal, unit: str) -> bool:
        """Whether a sheet can physically print this value in this unit (an engineering bound, not a norm)."""
        base = self.in_base(value, unit)
        return base is not None and self.plausible is not None and self.plausible.holds(base)


class Panel(_Knowledge):
    """Analytes told together, as one file of knowledge/labs holds them."""

    id: str
    reviewed_by: str
    reviewed_on: str
    sources: Names = Field(min_length=1)
    plausible_source: str
    analytes: tuple[Analyte, ...]


class Analytes:
    """All analytes, by id and by panel, in the order of the files."""

    def __init__(self, panels: tuple[Panel, ...]) -> None:
        self.panels: Mapping[str, Panel] = {panel.id: panel for panel in panels}
        self._by_id: dict[str, Analyte] = {}
        for panel in panels:
            for analyte in panel.analytes:
                if analyte.id in self._by_id:
                    raise ValueError(f"analyte {analyte.id} is defined twice")
                self._by_id[analyte.id] = analyte

    def __iter__(self) -> Iterator[Analyte]:
        return iter(self._by_id.values())

    def __len__(self) -> int:
        return len(self._by_id)

    def __contains__(self, analyte: object) -> bool:
        return analyte in self._by_id

    def __getitem__(self, analyte: str) -> Analyte:
        return self._by_id[analyte]

    def get(self, analyte: str) -> Analyte | None:
        """The analyte, or None when the id is unknown."""
        return self._by_id.get(analyte)


def parse_panel(panel: str, text: str) -> Panel:
    """One file of knowledge/labs; `critical_as` names the analyte of this file whose critical values also hold.

    Raises pydantic's ValidationError, tomllib's TOMLDecodeError, or KeyError for an unknown `critical_as`.
    """
    data = tomllib.loads(text, parse_float=Decimal)
    entries = data.pop("analyte", {})
    for entry in entries.values():
        if "critical_as" in entry:
            entry["critical"] = entries[entry.pop("critical_as")]["critical"]
    analytes = tuple(Analyte(id=name, panel=panel, **entry) for name, entry in entries.items())
    return Panel(id=panel, analytes=analytes, **data)


@cache
def load_analytes(folder: Traversable | None = None) -> Analytes:
    """Every analyte of `folder` (by default knowledge/labs), validated; the file's name is the panel."""
    root = folder or files("knowledge").joinpath("labs")
    return Analytes(tuple(parse_panel(f.name.removesuffix(".toml"), f.read_text("utf-8")) for f in files_in(root)))
