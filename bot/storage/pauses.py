"""Channels an operator has paused, and what people are told meanwhile.

Every function works inside the caller's transaction.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, delete, insert, select

from bot.storage.schema import pause

# Built once: this runs for every turn.
_STANDING = select(pause).where(pause.c.channel == bindparam("channel"))


@dataclass(frozen=True)
class Pause:
    """A channel is paused since then (Unix seconds); the texts are the operator's own, None where there is none."""

    channel: str
    since: float
    french: str | None = None
    arabic: str | None = None


def begin(connection: Connection, new: Pause) -> None:
    """Pause a channel, or change what people are told: whoever was told before is told anew."""
    end(connection, new.channel)
    row = {"channel": new.channel, "since": new.since, "french": new.french, "arabic": new.arabic}
    connection.execute(insert(pause), row)


def end(connection: Connection, channel: str) -> bool:
    """Resume a channel; False when it was not paused."""
    return connection.execute(delete(pause).where(pause.c.channel == channel)).rowcount == 1


def standing(connection: Connection, channel: str) -> Pause | None:
    """The pause of this channel."""
    row = connection.execute(_STANDING, {"channel": channel}).one_or_none()
    return None if row is None else Pause(row.channel, row.since, row.french, row.arabic)


def paused(connection: Connection) -> list[Pause]:
    """Every channel that is paused."""
    rows = connection.execute(select(pause).order_by(pause.c.channel))
    return [Pause(row.channel, row.since, row.french, row.arabic) for row in rows]
