"""Which of a chat's waiting messages make one turn: an album, a burst, or one message alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from sqlalchemy import Connection, delete

from bot.messages import Incoming
from bot.storage.schema import incoming


@dataclass(frozen=True)
class Waiting:
    """One waiting row, opened."""

    row: int
    mark: str
    arrived: float
    attempts: int
    message: Incoming = field(repr=False)


def unless_written(connection: Connection, waiting: list[Waiting]) -> list[Waiting]:
    """What waits, without a timer that ran out just before the person wrote; a reminder stays, for its own turn."""
    written = any(one.message.wake is None for one in waiting)
    over = [one for one in waiting if written and one.message.wake is not None and not one.message.stays]
    if over:
        connection.execute(delete(incoming).where(incoming.c.id.in_([one.row for one in over])))
    return [one for one in waiting if one not in over]


def one_turn(waiting: Sequence[Waiting], gap: float) -> list[Waiting]:
    """The messages of one turn: an album, or a burst with less than `gap` seconds between two messages.

    A tapped button and a reminder are turns of their own, and so is a message that failed before: one bad photo must
    not take its album with it.
    """
    turn = list(waiting[:1])
    for last, this in pairwise(waiting):
        if not _joins(last, this, gap):
            break
        turn.append(this)
    return turn


def _joins(last: Waiting, this: Waiting, gap: float) -> bool:
    if any(one.attempts or one.message.choice is not None or one.message.stays for one in (last, this)):
        return False
    album = this.message.album
    return (album is not None and album == last.message.album) or abs(this.arrived - last.arrived) < gap
