"""Where a chat's newest messages still lie at the provider: sealed, and only so that an erasing reaches them too."""

from __future__ import annotations

import json
from collections.abc import Sequence

import structlog
from sqlalchemy import Connection, bindparam, select, update

from bot.storage.keyring import ChatKey, Unreadable
from bot.storage.schema import chat

log = structlog.get_logger()

MOST = 50  # messages; a thread of a day has fewer
_PURPOSE = "traces"

# Built once: these run for every message.
_READ = select(chat.c.traces).where(chat.c.chat == bindparam("name"))
_WRITE = update(chat).where(chat.c.chat == bindparam("name")).values(traces=bindparam("sealed"))


def of_chat(connection: Connection, name: str, key: ChatKey) -> tuple[str, ...]:
    """The traces noted, the oldest first."""
    blob = connection.scalar(_READ, {"name": name})
    if blob is None:
        return ()
    try:
        return tuple(json.loads(key.open(_PURPOSE, _PURPOSE, blob)))
    except (Unreadable, ValueError) as error:
        log.warning("traces_unreadable", error=type(error).__name__)
        return ()


def note(connection: Connection, name: str, key: ChatKey, new: Sequence[str]) -> None:
    """Add these to the chat's traces; the oldest beyond `MOST` are let go."""
    if new:
        known = dict.fromkeys([*of_chat(connection, name, key), *new])
        sealed = key.seal(_PURPOSE, _PURPOSE, json.dumps(list(known)[-MOST:]).encode())
        connection.execute(_WRITE, {"name": name, "sealed": sealed})
