"""The arithmetic that ties results of one sheet together, read from knowledge/lab_identities.toml."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources

from pydantic import BaseModel, ConfigDict


class _Knowledge(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Quotient(_Knowledge):
    """result = factor * over / under."""

    result: str
    factor: float
    over: str
    under: str


class Differential(_Knowledge):
    """Percentages of one whole, and the counts they stand for, in the same order."""

    whole: str
    parts: tuple[str, ...]
    percents: tuple[str, ...]


class Difference(_Knowledge):
    """result = total - minus - fraction * part, while part stays under `valid_below`."""

    result: str
    total: str
    minus: str
    part: str
    fraction: float
    valid_below: float


class Identities(_Knowledge):
    """Arithmetic that ties results of one sheet together, in base units."""

    sources: tuple[str, ...]
    status: str
    quotient: tuple[Quotient, ...]
    differential: Differential
    difference: Difference


@cache
def identities() -> Identities:
    """The identities that ship with the product. Raises pydantic's ValidationError."""
    text = (resources.files("knowledge") / "lab_identities.toml").read_text("utf-8")
    return Identities.model_validate(tomllib.loads(text))
