"""The believable span and the units of each quantity, read once from `knowledge/quantities.toml`."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources
from typing import Any


@cache
def spans() -> dict[str, Any]:
    """Quantity id -> its table: `believable`, and if it has several units, `factors` and `unit_by_size`."""
    return tomllib.loads((resources.files("knowledge") / "quantities.toml").read_text(encoding="utf8"))
