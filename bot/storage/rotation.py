"""The file of the ring, changed while the service runs: a new primary, and keys that nothing is under any more."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from tempfile import NamedTemporaryFile
from time import time

from sqlalchemy import Connection

from bot.storage import outside
from bot.storage.keyring import Keyring, KeyringError, new_ring_text
from bot.storage.people import People, keys_in_use

_AT_ONCE = 200  # keys in one transaction: messages must not wait for it
_ONLY_MINE = 0o600
_TAKEN_OVER = 60.0  # seconds: every process reads the ring again twice in that time


def add_primary(file: Path) -> str:
    """Put a new key in front of the others; its name. Raises KeyringError."""
    text = _read(file)
    Keyring.parse(text)
    newer = new_ring_text(text)
    _write(file, newer)
    return Keyring.parse(newer).primary


def rewrap(url: str, ring: Keyring) -> Iterator[int]:
    """Put all keys of chats and of people under the primary, some in each transaction; how many each time.

    Stopped in the middle, it goes on where it stopped: a key is under the one or the other. Raises Unusable.
    """
    while True:
        with outside.transaction(url) as connection:
            moved = People(ring).rewrap(connection, _AT_ONCE)
        if not moved:
            return
        yield moved


def retire(file: Path, connection: Connection, kid: str) -> None:
    """Take a key out of the ring for ever: nobody can read backups of its time any more. Raises KeyringError."""
    ring = Keyring.parse(_read(file))
    if kid not in ring:
        raise KeyringError(f"The ring has no key {kid}.")
    if kid == ring.primary:
        raise KeyringError(f"The key {kid} is the primary: run `./sehti keys rotate` first.")
    if time() - file.stat().st_mtime < _TAKEN_OVER:
        raise KeyringError("The ring changed a moment ago: wait a minute, until every process has taken it over.")
    if used := keys_in_use(connection).get(kid):
        raise KeyringError(f"{used} chats or people are under the key {kid}: run `./sehti keys rewrap` first.")
    _write(file, ",".join(part for part in _read(file).replace(",", " ").split() if part.partition(":")[0] != kid))


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeError) as reason:
        raise KeyringError(f"The file of the ring cannot be read ({type(reason).__name__}).") from None


def _write(file: Path, text: str) -> None:
    """In one step, so that nobody ever reads half a ring, and as readable for others as it was."""
    try:
        mode = file.stat().st_mode & 0o777
        with NamedTemporaryFile("w", encoding="utf-8", dir=file.parent, prefix=".ring-", delete=False) as new:
            Path(new.name).chmod(_ONLY_MINE)
            new.write(text + "\n")
            new.flush()
            os.fsync(new.fileno())
        Path(new.name).chmod(mode)
        Path(new.name).replace(file)
    except OSError as reason:
        raise KeyringError(f"The file of the ring cannot be written ({type(reason).__name__}).") from None
