"""Answers a provider took whose end is not committed yet: noted beside the database at once, in a page of a file.

A commit takes milliseconds, or as long as the database is locked, and a process that is killed meanwhile would send
all of them again. What was written to a file outlives the process; only a power cut takes it along.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from bot.storage.database import Unusable

_NONE = -1  # no file is open under this number
_WIDTH = 64  # bytes of one slip: the row's number, its mark, a line's end


class Slips:
    """So many slips, each with one answer's row and mark; a row's number is never used twice."""

    def __init__(self, how_many: int) -> None:
        self._file = _NONE
        self._free = list(range(how_many))
        self._used: dict[tuple[int, str], int] = {}

    def open(self, path: Path) -> tuple[tuple[int, str], ...]:
        """Use this file from now on; returns what an earlier process noted in it. Raises Unusable."""
        try:
            self._file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
            noted = os.pread(self._file, len(self._free) * _WIDTH, 0)
        except OSError as error:
            raise Unusable(f"The file {path} cannot be used: {error.strerror}.") from None
        return tuple(_read(noted.split(b"\n")))

    def wipe(self) -> None:
        """What an earlier process noted is in the database by now; takes the room it needs on the disk."""
        with suppress(OSError):
            os.pwrite(self._file, b"\n" * _WIDTH * len(self._free), 0)

    def put(self, row: int, mark: str) -> None:
        """The provider has this one. No room for it, here or on the disk, is no reason to stop."""
        if (row, mark) in self._used or not self._free:
            return
        slot = self._used[row, mark] = self._free.pop()
        with suppress(OSError):
            os.pwrite(self._file, f"{row} {mark}".encode().ljust(_WIDTH, b"\n"), slot * _WIDTH)

    def clear(self, row: int, mark: str) -> None:
        """Its end is committed."""
        slot = self._used.pop((row, mark), None)
        if slot is None:
            return
        self._free.append(slot)
        with suppress(OSError):
            os.pwrite(self._file, b"\n" * _WIDTH, slot * _WIDTH)

    def close(self) -> None:
        """Let go of the file; what is noted in it stays noted. What comes later is not."""
        file, self._file = self._file, _NONE
        if file != _NONE:
            os.close(file)


def _read(lines: Iterable[bytes]) -> Iterable[tuple[int, str]]:
    """Rows and marks; half a slip is none, and no row has a mark that was cut off."""
    for line in lines:
        row, space, mark = line.decode("ascii", "replace").partition(" ")
        if space and row.isdecimal():
            yield int(row), mark
