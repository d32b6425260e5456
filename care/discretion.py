"""What a discreet chat does not name; data in knowledge/discretion.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files

from pydantic import BaseModel, ConfigDict

from care.knowledge import Ids, Knowledge


class Discretion(BaseModel):
    """`unasked`: findings that no question names. `scripts`: emergency script -> the text told in its place."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)
    unasked: Ids
    scripts: Mapping[str, str]


@cache
def load_discretion() -> Discretion:
    """The file, checked by its model. Raises ValidationError."""
    return Discretion.model_validate(tomllib.loads((files("knowledge") / "discretion.toml").read_text(encoding="utf8")))


def problems(discretion: Discretion, data: Knowledge) -> Iterator[str]:
    """What the file names and nobody knows."""
    yield from (f"discretion: no finding {one}" for one in discretion.unasked if one not in data.findings)
    yield from (f"discretion: no script {one}" for one in discretion.scripts if one not in data.scripts)
