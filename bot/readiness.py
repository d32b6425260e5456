"""Whether a message could be taken, kept and decrypted now: the store, the disk below it and the keys are there."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

import structlog

from bot.engine.engine import Engine
from bot.settings import Misconfigured, Settings
from bot.storage.database import path_of
from bot.storage.keyring import Keyring, KeyringError, Pepper
from bot.storage.postgres import is_postgres

log = structlog.get_logger()
_MEGABYTE = 1 << 20


@dataclass(frozen=True)
class Readiness:
    """Asked for each `/readyz`; whoever balances load sends nothing more to a process that is not ready."""

    engine: Engine
    settings: Settings

    async def __call__(self) -> bool:
        """True when all of it holds; the log says what does not."""
        lacking = [part for part, well in (("disk", self._has_room()), ("keys", self._has_keys())) if not well]
        if not await self.engine.ready():
            lacking.append("database")
        if lacking:
            log.warning("not_ready", lacking=lacking)
        return not lacking

    def _has_room(self) -> bool:
        free = free_megabytes(self.settings.database_url)
        return free is None or free >= self.settings.disk_floor_mb

    def _has_keys(self) -> bool:
        """Whether a start would find them: what is gone from the disk is missed when it is too late."""
        try:
            Keyring.parse(self.settings.keyring_text())
            Pepper.parse(self.settings.pepper_text())
        except (Misconfigured, KeyringError):
            return False
        return True


def free_megabytes(database_url: str) -> int | None:
    """Room on the disk the database is on; None when that is another machine's to know."""
    if is_postgres(database_url):
        return None
    folder: Path = path_of(database_url).resolve().parent
    return shutil.disk_usage(folder).free // _MEGABYTE
