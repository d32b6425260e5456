"""Remembers what was computed for words of the lexicon, and never for words of a person."""

from __future__ import annotations

from collections.abc import Callable
from functools import update_wrapper
from typing import Generic, TypeVar

T = TypeVar("T")
_ALL: list[Remembered[object]] = []


class Remembered(Generic[T]):
    """A function of one word that keeps its answers until `close`; after that it only looks them up."""

    def __init__(self, function: Callable[[str], T]) -> None:
        update_wrapper(self, function)
        self._function = function
        self._known: dict[str, T] = {}
        self._open = True
        _ALL.append(self)  # type: ignore[arg-type]

    def __call__(self, word: str) -> T:
        if word in self._known:
            return self._known[word]
        answer = self._function(word)
        if self._open:
            self._known[word] = answer
        return answer

    @property
    def words(self) -> set[str]:
        """What is remembered."""
        return set(self._known)

    def close(self) -> None:
        """From now on nothing more is kept."""
        self._open = False


def close_all() -> None:
    """The lexicon is read: whatever comes now was written by somebody."""
    for remembered in _ALL:
        remembered.close()
