"""How far a fact can be trusted: knowledge that names its sources, and whether one of them was read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from pydantic import BaseModel, ConfigDict, Field

from care.knowledge import Ids, Source

Sources = Mapping[str, Source]


class Sourced(BaseModel):
    """A strict, frozen table that names where it comes from."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    sources: Ids = Field(min_length=1)


def sure(ids: Iterable[str], sources: Sources) -> bool:
    """Whether a text that was read supports it; if not, it is told with care. KeyError: unknown id."""
    return any(sources[id].status == "found" for id in ids)
