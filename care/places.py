"""Where care is given in Morocco and whom to call, read from knowledge/places/ma.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from care.knowledge import Ids, knowledge
from care.sources import Sourced, Sources, sure


class Number(Sourced):
    """A telephone number. `show` is False when sources disagree: it is kept for the record and never told."""

    digits: str = Field(pattern=r"^\d[\d ]*\d$")
    show: bool


class Place(Sourced):
    """A level of care; its sentence is `place-<id>` in the locales, its numbers `number-<id>`."""

    numbers: Ids = ()


class Places(BaseModel):
    """Levels of care and numbers by id."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    place: Mapping[str, Place]
    number: Mapping[str, Number]
    reviewed_by: str
    reviewed_on: str

    @model_validator(mode="after")
    def _tells_only_known_numbers(self) -> Self:
        for id, place in self.place.items():
            if hidden := [n for n in place.numbers if n not in self.number or not self.number[n].show]:
                raise ValueError(f"place {id} shows numbers that are unknown or not to be told: {hidden}")
        return self

    def check(self, sources: Sources) -> None:
        """Raises ValueError on an unknown source, or when a number is told that no text read supports."""
        entries: Mapping[str, Sourced] = {**self.place, **self.number}
        for id, entry in entries.items():
            if unknown := [source for source in entry.sources if source not in sources]:
                raise ValueError(f"{id}: unknown sources {unknown}")
        if unsure := [id for id, n in self.number.items() if n.show and not sure(n.sources, sources)]:
            raise ValueError(f"numbers told without a source that was read: {unsure}")


def parse_places(text: str) -> Places:
    """One country's file. Raises pydantic's ValidationError or tomllib's TOMLDecodeError."""
    return Places.model_validate(tomllib.loads(text))


@cache
def load_places() -> Places:
    """Morocco's places, validated against the sources."""
    places = parse_places(files("knowledge").joinpath("places", "ma.toml").read_text("utf-8"))
    places.check(knowledge().sources)
    return places
