"""What is remembered of a chat: its key, its session, what its people agreed to have kept; and how it is destroyed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass

import structlog
from pydantic import BaseModel, ConfigDict, ValidationError
from sqlalchemy import Column, Connection, Table, bindparam, delete, exists, func, insert, select, update

from bot.engine.engine import Unavailable
from bot.storage.glance import KnownChat
from bot.storage.holding import hold
from bot.storage.keyring import ChatKey, Keyring, KeyringError, Missing, Unreadable, Wrapped
from bot.storage.schema import TO_END, State, chat, incoming, metadata, outgoing, record, request, share, wake
from care.record import Record
from handlers.turn import Held, Latch, Session

log = structlog.get_logger()
_FRESH = 60.0  # seconds: who is active again and again is noted once a minute
_SESSION, _RECORD, _DISCRETION = "session", "record", "discretion"
_waiting = (
    exists().where(incoming.c.chat == chat.c.chat, incoming.c.state == State.WAITING)
    | exists().where(outgoing.c.chat == chat.c.chat, outgoing.c.state.in_(TO_END))
)  # fmt: skip

_keeps = exists().where(record.c.chat == chat.c.chat)
_retried = exists().where(incoming.c.chat == chat.c.chat, incoming.c.body.is_not(None))  # by an operator, perhaps
_shares = exists().where(share.c.chat == chat.c.chat)  # expired ones are deleted
_asks = exists().where(request.c.chat == chat.c.chat)  # closed ones are deleted
_reminders = exists().where(wake.c.chat == chat.c.chat, wake.c.stays)

# Built once: these run for every message.
_KNOWN = select(chat.c.chat, chat.c.kid, chat.c.wrapped, chat.c.touched).where(chat.c.chat == bindparam("name"))
_ADD = insert(chat)
_REMEMBER = (
    update(chat)
    .where(chat.c.chat == bindparam("name"))
    .values(session=bindparam("sealed"), discretion=bindparam("latch"), leaving=False)
)
_RECORDS = select(record).where(record.c.chat == bindparam("name"))
_LEFT = select(chat.c.chat).where(chat.c.chat == bindparam("name"), chat.c.leaving, ~_waiting)
_TOUCH = update(chat).where(chat.c.chat == bindparam("name")).values(touched=bindparam("now"))
_REMEMBERED = select(
    chat.c.session,
    chat.c.discretion,
    select(func.count())
    .select_from(wake)
    .where(wake.c.chat == chat.c.chat, wake.c.stays)
    .scalar_subquery()
    .label("reminders"),
    select(func.count())
    .select_from(outgoing)
    .where(outgoing.c.chat == chat.c.chat, outgoing.c.state == State.WAITING)
    .scalar_subquery()
    .label("answers"),
).where(chat.c.chat == bindparam("name"))


class KeyMissing(Unavailable):
    """A key is under one that our ring lacks, and another process has: nothing may be done until ours has it too."""


class _Discretion(BaseModel):
    """What makes a chat discreet, apart from its thread: the thread may be purged before the records are."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    latch: Latch | None


@dataclass(frozen=True)
class People:
    """Chats by pseudonym; every method works inside the caller's transaction and may raise KeyMissing."""

    ring: Keyring

    def check(self, connection: Connection) -> None:
        """Refuse a ring that cannot open what is stored. Raises KeyringError."""
        for table, owner in _WRAPPED:
            for kid in connection.scalars(select(table.c.kid).distinct()).all():
                row = connection.execute(select(owner, table.c.wrapped).where(table.c.kid == kid).limit(1)).one()
                self._check_opens(row[0], Wrapped(kid, row.wrapped))

    def _check_opens(self, owner: str, wrapped: Wrapped) -> None:
        try:
            self.ring.unwrap(owner, wrapped)
        except Unreadable:
            kid = wrapped.kid
            raise KeyringError(
                f"The database holds chats under the key {kid}, which the key ring lacks or has with"
                f" another value: put the right {kid} back into the ring."
            ) from None

    def key(self, connection: Connection, name: str) -> ChatKey | None:
        """The chat's key; None for a stranger, and for a chat whose key was damaged in the file."""
        known = _known(connection, name)
        return self._opened(name, Wrapped(known.kid, known.wrapped)) if known else None

    def _opened(self, name: str, wrapped: Wrapped) -> ChatKey | None:
        try:
            return self._unwrap(name, wrapped)
        except Unreadable:
            log.error("chat_key_unreadable")
            return None

    def _unwrap(self, owner: str, wrapped: Wrapped) -> ChatKey:
        """Raises Unreadable for a key that was damaged, KeyMissing for one that only our ring cannot open."""
        try:
            return self.ring.unwrap(owner, wrapped)
        except Missing:
            log.error("ring_lacks_key")
            raise KeyMissing from None

    def welcome(self, connection: Connection, name: str, now: float) -> ChatKey:
        """The chat's key, made on the spot for a stranger; notes that the chat is active."""
        known = _known(connection, name)
        return self.welcome_all(connection, [name], [known] if known else [], now)[name]

    def welcome_all(
        self, connection: Connection, names: Collection[str], known: Iterable[KnownChat], now: float
    ) -> dict[str, ChatKey]:
        """The same for several chats, of which these are `known` already, in as many statements as for one."""
        rows = [row for row in known if row.chat in names]
        opened = {row.chat: self._opened(row.chat, Wrapped(row.kid, row.wrapped)) for row in rows}
        keys = {name: key for name, key in opened.items() if key}
        stale = [row.chat for row in rows if row.chat in keys and abs(now - row.touched) > _FRESH]
        if stale:
            connection.execute(_TOUCH, [{"name": name, "now": now} for name in stale])
        strangers = []
        for name in dict.fromkeys(name for name in names if name not in keys):
            if name in opened:
                forget(connection, name)  # whatever is left under a key that cannot be read any more
            keys[name], wrapped = self.ring.new_key(name)
            row = {"chat": name, "kid": wrapped.kid, "wrapped": wrapped.blob, "leaving": False, "touched": now}
            strangers.append(row)
        if strangers:
            connection.execute(_ADD, strangers)
        return keys

    def session(self, connection: Connection, name: str, key: ChatKey) -> Session:
        """What is remembered, with the records; a fresh session for a stranger, or when this version can't read it."""
        row = connection.execute(_REMEMBERED, {"name": name}).one()
        session = Session()
        try:
            if row.session is not None:
                session = Session.model_validate_json(key.open(_SESSION, _SESSION, row.session))
            elif row.discretion is not None:
                kept = _Discretion.model_validate_json(key.open(_DISCRETION, _DISCRETION, row.discretion))
                session = Session(discreet=True, latch=kept.latch)
        except (ValidationError, Unreadable) as error:
            log.warning("session_unreadable", error=type(error).__name__)
        held = Held(reminders=row.reminders, answers=row.answers)
        return session.model_copy(update={"records": self._records(connection, name), "held": held})

    def _records(self, connection: Connection, name: str) -> dict[str, Record]:
        """What the people of a chat agreed to have kept, by person; a row that does not open is left out."""
        found: dict[str, Record] = {}
        for row in connection.execute(_RECORDS, {"name": name}):
            try:
                key = self._unwrap(row.id, Wrapped(row.kid, row.wrapped))
                kept = Record.model_validate_json(key.open(_RECORD, row.id, row.body))
            except (ValidationError, Unreadable) as error:
                log.warning("record_unreadable", error=type(error).__name__)
            else:
                found[kept.person] = kept
        return found

    def keep(self, connection: Connection, name: str, person: str, kept: Record) -> None:
        """Store the record of one person of the chat (`person`: a pseudonym) under a fresh key of its own."""
        key, wrapped = self.ring.new_key(person)
        body = key.seal(_RECORD, person, kept.model_dump_json().encode())
        connection.execute(delete(record).where(record.c.id == person))
        row = {"id": person, "chat": name, "kid": wrapped.kid, "wrapped": wrapped.blob, "body": body}
        connection.execute(insert(record), row)

    def remember(self, connection: Connection, name: str, key: ChatKey, session: Session) -> None:
        """Keep the session; whoever is remembered is not leaving."""
        blob, discretion = key.seal(_SESSION, _SESSION, session.model_dump_json().encode()), None
        if session.discreet or session.latch:
            kept = _Discretion(latch=session.latch)
            discretion = key.seal(_DISCRETION, _DISCRETION, kept.model_dump_json().encode())
        connection.execute(_REMEMBER, {"name": name, "sealed": blob, "latch": discretion})

    def rewrap(self, connection: Connection, limit: int) -> int:
        """Put up to `limit` keys of chats and of people under the primary; 0 when no other of ours has any."""
        found: list[tuple[Table, Column[str], str, Wrapped]] = []
        others = self.ring.kids[1:]
        for table, owner in _WRAPPED:
            old = select(owner.label("owner"), table.c.kid, table.c.wrapped).where(table.c.kid.in_(others))
            rows = connection.execute(old.limit(limit - len(found))).all()
            found += [(table, owner, row.owner, Wrapped(row.kid, row.wrapped)) for row in rows]
        hold(connection, [name for _, _, name, _ in found])  # all at once: who keeps messages of many chats does too
        for one in found:
            self._rewrap(connection, *one)
        return len(found)

    def _rewrap(self, connection: Connection, table: Table, owner: Column[str], name: str, wrapped: Wrapped) -> None:
        mine = owner == name, table.c.wrapped == wrapped.blob  # a key that was made anew meanwhile needs nothing
        try:
            new = self.ring.rewrap(name, wrapped)
        except Unreadable:
            log.error("chat_key_unreadable")
            if table is chat and connection.scalar(select(owner).where(*mine)):
                forget(connection, name)
            connection.execute(delete(table).where(*mine))
        else:
            connection.execute(update(table).where(*mine).values(kid=new.kid, wrapped=new.blob))


_WRAPPED = ((chat, chat.c.chat), (record, record.c.id))
"""Tables with wrapped keys, and the column that names whose key it is."""


_OF_A_CHAT = [table for table in metadata.sorted_tables if "chat" in table.c]
"""Whatever is kept of a chat names it, so that no table added later outlives an erasing."""


def forget(connection: Connection, name: str) -> None:
    """Destroy the chat's key and every row of it; only marks stay, which are tied to no chat."""
    for table in _OF_A_CHAT:
        connection.execute(delete(table).where(table.c.chat == name))


def forget_person(connection: Connection, person: str) -> None:
    """Destroy the record of one person (`person`: a pseudonym) with the key that read it."""
    connection.execute(delete(record).where(record.c.id == person))


def mark_leaving(connection: Connection, name: str) -> None:
    """Nothing is left but a receipt to be delivered; `forget_if_left` does the rest."""
    connection.execute(update(chat).where(chat.c.chat == name).values(leaving=True))


def forget_if_left(connection: Connection, name: str) -> bool:
    """True when the chat was leaving and nothing waits for it any more, so that it was forgotten."""
    left = connection.scalar(_LEFT, {"name": name})
    if left is not None:
        forget(connection, name)
    return left is not None


def forget_idle(connection: Connection, before: float, limit: int, kept_before: float) -> int:
    """Forget up to `limit` chats silent since `before` (Unix seconds) for whom nothing waits; returns how many.

    Of those who agreed to have something kept, only the thread goes, until they are silent since `kept_before`; of
    those with a page behind a link too, until it expires, or with a request to the operator, until it is closed. A
    reminder ahead keeps the chat's key and nothing else, and so does a message that failed, until it is forgotten with
    its mark.
    """
    silent = select(chat.c.chat).where(chat.c.touched < before, ~_waiting)
    gone = silent.where(~_keeps | (chat.c.touched < kept_before), ~_shares, ~_asks, ~_reminders, ~_retried)
    threaded = silent.where(chat.c.session.is_not(None))
    candidates = {*connection.scalars(gone.limit(limit)), *connection.scalars(threaded.limit(limit))}
    hold(connection, candidates)
    idle = connection.scalars(gone.where(chat.c.chat.in_(candidates))).all()  # some may have written meanwhile
    for name in idle:
        forget(connection, name)
    threads = connection.scalars(threaded.where(chat.c.chat.in_(candidates))).all()
    connection.execute(update(chat).where(chat.c.chat.in_(threads)).values(session=None, traces=None))
    connection.execute(delete(record).where(record.c.chat.in_(silent.where(chat.c.touched < kept_before))))
    return len(idle) + len(threads)


def _known(connection: Connection, name: str) -> KnownChat | None:
    row = connection.execute(_KNOWN, {"name": name}).one_or_none()
    return KnownChat._make(row) if row else None


def last_active(connection: Connection, name: str) -> float:
    """When the chat was last active (Unix seconds); long ago for a stranger."""
    return connection.scalar(select(chat.c.touched).where(chat.c.chat == name)) or 0.0


def keys_in_use(connection: Connection) -> dict[str, int]:
    """How many keys of chats and of people each key of the ring protects; one that protects none may be retired."""
    counted: Counter[str] = Counter()
    for table, _ in _WRAPPED:
        rows = connection.execute(select(table.c.kid, func.count()).group_by(table.c.kid))
        counted.update({row[0]: int(row[1]) for row in rows})
    return dict(counted)
