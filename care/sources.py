"""Where a fact comes from, and how far it can be trusted: the sources of knowledge/sources/*.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Annotated, Literal, get_args

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

Evidence = Literal["found", "listed", "memory", "conflict"]
EVIDENCE: tuple[Evidence, ...] = get_args(Evidence)  # from the strongest to the weakest


def as_tuple(value: object) -> object:
    """TOML has lists only; knowledge is frozen."""
    return tuple(value) if isinstance(value, list) else value


Ids = Annotated[tuple[str, ...], BeforeValidator(as_tuple)]


class Knowledge(BaseModel):
    """A table of knowledge: strict, frozen, no field unknown."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Sourced(Knowledge):
    """Knowledge that names where it comes from."""

    sources: Ids = Field(min_length=1)


class Source(Knowledge):
    """One page or document. `found`: its text was read; `listed`: only its address was seen."""

    title: str
    publisher: str
    url: str
    status: Evidence
    checked: date


Sources = Mapping[str, Source]


@cache
def load_sources(folder: Traversable | None = None) -> Sources:
    """Every source of `folder` (by default knowledge/sources). An id in two files keeps the weaker evidence."""
    root = folder or files("knowledge").joinpath("sources")
    found: dict[str, Source] = {}
    for file in sorted((f for f in root.iterdir() if f.name.endswith(".toml")), key=lambda f: f.name):
        for id, entry in tomllib.loads(file.read_text("utf-8")).items():
            source = Source.model_validate(entry)
            found[id] = max(found.get(id, source), source, key=lambda one: EVIDENCE.index(one.status))
    return found


def sure(ids: Iterable[str], sources: Sources) -> bool:
    """Whether a text that was read supports it; if not, it is told with care. KeyError: unknown id."""
    return any(sources[id].status == "found" for id in ids)
