"""The files of a folder of data in the order of their names, wherever the package is installed."""

from __future__ import annotations

from importlib.resources.abc import Traversable


def files_in(folder: Traversable, ending: str = ".toml") -> list[Traversable]:
    """Files whose names end so, by name."""
    return sorted((file for file in folder.iterdir() if file.name.endswith(ending)), key=lambda file: file.name)
