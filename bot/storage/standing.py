"""How the service stands, as far as its tables tell: counts and ages, nothing about anybody."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, Table, func, select

from bot.storage.pauses import paused
from bot.storage.people import keys_in_use
from bot.storage.schema import State, incoming, outgoing, request


@dataclass(frozen=True)
class Standing:
    """Rows that wait, by queue; since when the oldest does (Unix seconds); what an operator should look at."""

    incoming: int
    outgoing: int
    oldest: float | None
    dead: int
    uncertain: int
    requests: int
    keys: Mapping[str, int]
    paused: tuple[str, ...]


def standing(connection: Connection) -> Standing:
    """All of it, in one snapshot."""
    since = [_oldest(connection, incoming, "arrived"), _oldest(connection, outgoing, "queued")]
    return Standing(
        incoming=_rows(connection, incoming, State.WAITING),
        outgoing=_rows(connection, outgoing, State.WAITING),
        oldest=min((one for one in since if one is not None), default=None),
        dead=_rows(connection, incoming, State.DEAD),
        uncertain=_rows(connection, outgoing, State.UNCERTAIN),
        requests=connection.scalar(select(func.count()).select_from(request)) or 0,
        keys=keys_in_use(connection),
        paused=tuple(one.channel for one in paused(connection)),
    )


def _rows(connection: Connection, queue: Table, state: State) -> int:
    return connection.scalar(select(func.count()).select_from(queue).where(queue.c.state == state)) or 0


def _oldest(connection: Connection, queue: Table, since: str) -> float | None:
    oldest: float | None = connection.scalar(select(func.min(queue.c[since])).where(queue.c.state == State.WAITING))
    return oldest
