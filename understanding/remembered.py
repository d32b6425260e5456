"""Remembers what was computed for words while the lexicon is read, and never for words of a person."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import update_wrapper
from typing import Any, Generic, TypeVar

T = TypeVar("T")
_ALL: list[Remembered[Any]] = []


class Remembered(Generic[T]):
    """A function of one word that keeps its answers only inside `remembering`."""

    def __init__(self, function: Callable[[str], T]) -> None:
        update_wrapper(self, function)
        self._function = function
        self._known: dict[str, T] | None = None
        _ALL.append(self)

    def __call__(self, word: str) -> T:
        if self._known is None:
            return self._function(word)
        if word not in self._known:
            self._known[word] = self._function(word)
        return self._known[word]

    @property
    def words(self) -> set[str]:
        """What is remembered."""
        return set(self._known or ())

    def open(self) -> None:
        """From now on every answer is kept."""
        self._known = {}

    def close(self) -> None:
        """Forget everything, and keep nothing more."""
        self._known = None


@contextmanager
def remembering() -> Iterator[None]:
    """While the lexicon is read: its words come back thousands of times."""
    for remembered in _ALL:
        remembered.open()
    try:
        yield
    finally:
        for remembered in _ALL:
            remembered.close()
