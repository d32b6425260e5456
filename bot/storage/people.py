"""What is remembered of a chat: its key, its session, and how both are destroyed."""

from __future__ import annotations

from dataclasses import dataclass

import structlog
from pydantic import ValidationError
from sqlalchemy import Connection, bindparam, delete, exists, func, insert, select, update

from bot.storage.keyring import ChatKey, Keyring, KeyringError, Unreadable, Wrapped
from bot.storage.schema import State, chat, incoming, outgoing, wake
from handlers.turn import Session

log = structlog.get_logger()
_SESSION = "session"
_waiting = (
    exists().where(incoming.c.chat == chat.c.chat, incoming.c.state == State.WAITING)
    | exists().where(outgoing.c.chat == chat.c.chat, outgoing.c.state == State.WAITING)
)  # fmt: skip


# Built once: these run for every message.
_KEY = select(chat.c.kid, chat.c.wrapped).where(chat.c.chat == bindparam("name"))
_TOUCH = update(chat).where(chat.c.chat == bindparam("name")).values(touched=bindparam("now"))


@dataclass(frozen=True)
class People:
    """Chats by pseudonym; every method works inside the caller's transaction."""

    ring: Keyring

    def check(self, connection: Connection) -> None:
        """Refuse a ring that cannot open what is stored. Raises KeyringError."""
        for kid in keys_in_use(connection):
            row = connection.execute(select(chat.c.chat, chat.c.wrapped).where(chat.c.kid == kid).limit(1)).one()
            try:
                self.ring.unwrap(row.chat, Wrapped(kid, row.wrapped))
            except Unreadable:
                raise KeyringError(
                    f"The database holds chats under the key {kid}, which the key ring lacks or has with"
                    f" another value: put the right {kid} back into the ring."
                ) from None

    def key(self, connection: Connection, name: str) -> ChatKey | None:
        """The chat's key; None for a stranger, and for a chat whose key was damaged in the file."""
        row = connection.execute(_KEY, {"name": name}).one_or_none()
        if row is None:
            return None
        try:
            return self.ring.unwrap(name, Wrapped(row.kid, row.wrapped))
        except Unreadable:
            log.error("chat_key_unreadable")
            return None

    def welcome(self, connection: Connection, name: str, now: float) -> ChatKey:
        """The chat's key, made on the spot for a stranger; notes that the chat is active."""
        key = self.key(connection, name)
        if key is not None:
            connection.execute(_TOUCH, {"name": name, "now": now})
            return key
        forget(connection, name)  # whatever is left under a key that cannot be read any more
        key, wrapped = self.ring.new_key(name)
        row = {"chat": name, "kid": wrapped.kid, "wrapped": wrapped.blob, "leaving": False, "touched": now}
        connection.execute(insert(chat), row)
        return key

    def session(self, connection: Connection, name: str, key: ChatKey) -> Session:
        """What is remembered; a fresh session for a stranger, or when this version cannot read it."""
        blob = connection.scalar(select(chat.c.session).where(chat.c.chat == name))
        if blob is None:
            return Session()
        try:
            return Session.model_validate_json(key.open(_SESSION, _SESSION, blob))
        except (ValidationError, Unreadable) as error:
            log.warning("session_unreadable", error=type(error).__name__)
            return Session()

    def remember(self, connection: Connection, name: str, key: ChatKey, session: Session) -> None:
        """Keep the session; whoever is remembered is not leaving."""
        blob = key.seal(_SESSION, _SESSION, session.model_dump_json().encode())
        connection.execute(update(chat).where(chat.c.chat == name).values(session=blob, leaving=False))

    def rewrap(self, connection: Connection, limit: int) -> int:
        """Put up to `limit` chats' keys under the primary; 0 when none is left under another."""
        old = select(chat.c.chat, chat.c.kid, chat.c.wrapped).where(chat.c.kid != self.ring.primary).limit(limit)
        rows = connection.execute(old).all()
        for row in rows:
            try:
                new = self.ring.rewrap(row.chat, Wrapped(row.kid, row.wrapped))
            except Unreadable:
                log.error("chat_key_unreadable")
                forget(connection, row.chat)
            else:
                values = {"kid": new.kid, "wrapped": new.blob}
                connection.execute(update(chat).where(chat.c.chat == row.chat).values(values))
        return len(rows)


def forget(connection: Connection, name: str) -> None:
    """Destroy the chat's key and every row of it; only marks stay, which are tied to no chat."""
    for table in (incoming, outgoing, wake, chat):
        connection.execute(delete(table).where(table.c.chat == name))


def mark_leaving(connection: Connection, name: str) -> None:
    """Nothing is left but a receipt to be delivered; `forget_if_left` does the rest."""
    connection.execute(update(chat).where(chat.c.chat == name).values(leaving=True))


def forget_if_left(connection: Connection, name: str) -> bool:
    """True when the chat was leaving and nothing waits for it any more, so that it was forgotten."""
    left = connection.scalar(select(chat.c.chat).where(chat.c.chat == name, chat.c.leaving, ~_waiting))
    if left is not None:
        forget(connection, name)
    return left is not None


def forget_idle(connection: Connection, before: float, limit: int) -> int:
    """Forget up to `limit` chats silent since `before` (Unix seconds) for whom nothing waits; returns how many."""
    idle = connection.scalars(select(chat.c.chat).where(chat.c.touched < before, ~_waiting).limit(limit)).all()
    for name in idle:
        forget(connection, name)
    return len(idle)


def keys_in_use(connection: Connection) -> dict[str, int]:
    """How many chats each key of the ring protects; a key without chats may be retired."""
    rows = connection.execute(select(chat.c.kid, func.count()).group_by(chat.c.kid))
    return {row[0]: int(row[1]) for row in rows}
