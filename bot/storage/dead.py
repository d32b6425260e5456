"""Messages no turn could be made of: what an operator may know of them, and how they are tried once more."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select, update

from bot.storage.schema import State, incoming


@dataclass(frozen=True)
class Dead:
    """One message that was given up; who wrote it, and what, stays sealed."""

    row: int
    chat: str  # pseudonym
    arrived: float  # Unix seconds
    attempts: int


def list_dead(connection: Connection) -> list[Dead]:
    """All that can be tried again, oldest first."""
    rows = connection.execute(select(incoming).where(*_DEAD).order_by(incoming.c.id))
    return [Dead(row.id, row.chat, row.arrived, row.attempts) for row in rows]


def replay(connection: Connection, rows: Sequence[int] | None = None) -> int:
    """Let these (by default all) wait for a turn again, as if new; returns how many do. Who serves finds them."""
    chosen = _DEAD if rows is None else (*_DEAD, incoming.c.id.in_(rows))
    return connection.execute(update(incoming).where(*chosen).values(state=State.WAITING, attempts=0)).rowcount


_DEAD = incoming.c.state == State.DEAD, incoming.c.body.is_not(None)
