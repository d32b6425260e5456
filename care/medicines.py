"""Families of medicines by the names that prescriptions print; locales/*/medicines.ftl say what a family is for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from care.glossary import check_sources, entries
from care.knowledge import Ids, knowledge
from care.sources import Sourced


class Family(Sourced):
    """Medicines for one purpose. `names`: substances, and brands seen in a list; `remembered`: brands from memory."""

    names: Ids
    remembered: Ids = ()
    reviewed_by: str
    reviewed_on: str


@dataclass(frozen=True)
class Medicine:
    """One printed name and its family."""

    name: str
    family: str
    remembered: bool


@dataclass(frozen=True)
class Medicines:
    """All families, and every name once."""

    families: Mapping[str, Family]
    medicines: tuple[Medicine, ...]


@cache
def load_medicines() -> Medicines:
    """knowledge/medicines/*.toml. Raises pydantic's ValidationError, or ValueError for a name that stands twice."""
    found = entries(files("knowledge") / "medicines", "family")
    families = {id: Family.model_validate(entry) for id, entry in found.items()}
    check_sources(((id, family.sources) for id, family in families.items()), knowledge().sources)
    medicines = tuple(
        Medicine(name, id, remembered)
        for id, family in families.items()
        for names, remembered in ((family.names, False), (family.remembered, True))
        for name in names
    )
    lower = [medicine.name.lower() for medicine in medicines]
    if twice := sorted({name for name in lower if lower.count(name) > 1}):
        raise ValueError(f"knowledge/medicines: these names stand twice: {twice}")
    return Medicines(families, medicines)
