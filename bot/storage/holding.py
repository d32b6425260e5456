"""One transaction at a time for a chat, in a database where many write at once."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, text

_HOLD = text("SELECT pg_advisory_xact_lock(hashtextextended(:name, 0))")


def hold(connection: Connection, names: Iterable[str]) -> None:
    """Make every other transaction that holds one of these chats wait until this one ends.

    So a chat's messages get their ids in the order of their commits, nobody forgets a chat into which somebody else is
    just putting a message, and whoever looks for work sees all that was rung for. Sorted: two that hold several chats
    cannot wait for each other. SQLite has one writer, and nothing to hold.
    """
    if connection.dialect.name == "postgresql":
        for name in sorted(set(names)):
            connection.execute(_HOLD, {"name": name})
