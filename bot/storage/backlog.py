"""What waits: of which chats, since when, and what is too old to be waited for."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, delete, func, select

from bot.storage.schema import TO_END, State, incoming, outgoing, seen, wake

# Built once: these run for every message.
_TURN_WAITS = (
    select(incoming.c.id).where(incoming.c.chat == bindparam("name"), incoming.c.state == State.WAITING).limit(1)
)
_LETTER_WAITS = select(outgoing.c.id).where(outgoing.c.chat == bindparam("name"), outgoing.c.state.in_(TO_END)).limit(1)


def chats_waiting(connection: Connection, now: float) -> tuple[list[str], list[str]]:
    """Chats whose messages or timers wait for a turn, and chats whose answers wait for delivery, oldest first."""
    incoming_, outgoing_ = (
        list(
            connection.scalars(
                select(queue.c.chat)
                .where(queue.c.state.in_(TO_END))
                .group_by(queue.c.chat)
                .order_by(func.min(queue.c.id))
            )
        )
        for queue in (incoming, outgoing)
    )
    due = connection.scalars(select(wake.c.chat).where(wake.c.due <= now).order_by(wake.c.due)).all()
    return list(dict.fromkeys([*incoming_, *due])), outgoing_


def turn_waits(connection: Connection, name: str) -> bool:
    """Whether there is a message for the chat's next turn; held since it was settled, nobody can have put one since."""
    return connection.scalar(_TURN_WAITS, {"name": name}) is not None


def letter_waits(connection: Connection, name: str) -> bool:
    """Whether there is another answer to deliver to the chat."""
    return connection.scalar(_LETTER_WAITS, {"name": name}) is not None


def waiting_since(connection: Connection, name: str) -> tuple[float, float] | None:
    """When the first and the last of the chat's waiting messages arrived (Unix seconds); None when none waits."""
    waiting = incoming.c.chat == name, incoming.c.state == State.WAITING
    first, last = connection.execute(
        select(func.min(incoming.c.arrived), func.max(incoming.c.arrived)).where(*waiting)
    ).one()
    return None if first is None else (first, last)


def forget_marks(connection: Connection, before: float) -> None:
    """Drop marks and empty rows from before (Unix seconds): providers retry for a week at most."""
    connection.execute(delete(seen).where(seen.c.at < before))
    connection.execute(delete(incoming).where(incoming.c.state == State.DEAD, incoming.c.arrived < before))
    connection.execute(delete(outgoing).where(outgoing.c.state == State.UNCERTAIN, outgoing.c.queued < before))
