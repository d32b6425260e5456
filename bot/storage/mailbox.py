"""The two queues as rows: what came in and waits for its turn, what goes out and waits for its delivery.

Every method works inside the caller's transaction, so that a turn is one commit.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import pairwise

import structlog
from pydantic import BaseModel, ConfigDict, ValidationError
from sqlalchemy import Connection, Insert, RowMapping, delete, func, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from bot.engine.engine import Settled
from bot.messages import Incoming, Outgoing
from bot.storage import shares, traces
from bot.storage.keyring import ChatKey, KeyringError, Pepper, Unreadable
from bot.storage.people import People, forget, forget_if_left, forget_person, mark_leaving
from bot.storage.schema import State, fact, incoming, outgoing, seen, wake
from handlers.turn import Erase, Forget, Keep, Session, Unshare, Unwake, Wake

log = structlog.get_logger()

_IN, _OUT = "incoming", "outgoing"  # purposes a body is sealed for
_MOST = 10  # messages of one turn: the size of an album


_BAD_BODY = (Unreadable, ValidationError)  # altered, or written by a release whose messages looked otherwise
_NOTE: dict[str, Insert] = {
    "sqlite": sqlite.insert(seen).on_conflict_do_nothing(),
    "postgresql": postgresql.insert(seen).on_conflict_do_nothing(),
}

_ADD_ANSWER: dict[str, Insert] = {  # a turn that is run twice queues its answer once
    "sqlite": sqlite.insert(outgoing).on_conflict_do_nothing(),
    "postgresql": postgresql.insert(outgoing).on_conflict_do_nothing(),
}


@dataclass(frozen=True)
class Kept:
    """A message that was new, and the pseudonym of its chat."""

    chat: str
    message: Incoming


@dataclass(frozen=True)
class Taken:
    """What one turn is made of: messages in order, what was remembered, and which attempt this is."""

    chat: str
    rows: tuple[int, ...]
    mark: str
    messages: tuple[Incoming, ...] = field(repr=False)
    session: Session = field(repr=False)
    attempt: int = 1


@dataclass(frozen=True)
class Letter:
    """One answer on its way: row, age and what the channel needs."""

    chat: str
    row: int
    queued: float
    channel: str
    address: str = field(repr=False)
    message: Outgoing = field(repr=False)


class _Envelope(BaseModel):
    """An answer and where it goes, as sealed in `outgoing.body`."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    channel: str
    address: str
    message: Outgoing


@dataclass(frozen=True)
class _Waiting:
    row: int
    mark: str
    arrived: float
    attempts: int
    message: Incoming = field(repr=False)


@dataclass(frozen=True)
class Mailbox:
    """Both queues, with the secrets that name chats and seal bodies."""

    people: People
    pepper: Pepper

    def check(self, connection: Connection) -> None:
        """Refuse secrets that do not fit the store. Raises KeyringError."""
        known = connection.scalar(select(fact.c.value).where(fact.c.name == "pepper"))
        if known is None:
            connection.execute(insert(fact).values(name="pepper", value=self.pepper.fingerprint()))
        elif known != self.pepper.fingerprint():
            raise KeyringError(
                "The database was begun with another pepper: put that one back, for with this one every"
                " chat is a stranger."
            )
        self.people.check(connection)

    def keep(self, connection: Connection, messages: Sequence[Incoming], now: float) -> list[Kept]:
        """Insert what is new, in order; a mark seen before is a provider's retry and is dropped."""
        kept = []
        keys: dict[str, ChatKey] = {}
        for message in messages:
            mark = self.pepper.mark(message.channel, message.address, message.message_id)
            if not _first_time(connection, mark, now):
                continue
            name = self.pepper.chat(message.channel, message.address)
            if name not in keys:
                keys[name] = self.people.welcome(connection, name, now)
            body = keys[name].seal(_IN, mark, message.model_dump_json(exclude_defaults=True).encode())
            row = {
                "mark": mark,
                "chat": name,
                "state": State.WAITING,
                "body": body,
                "attempts": 0,
                "arrived": now,
            }
            connection.execute(insert(incoming), row)
            kept.append(Kept(name, message))
        return kept

    def take(self, connection: Connection, name: str, gap: float, now: float) -> Taken | None:
        """Begin the chat's next turn: its oldest messages that belong together; None when nothing waits.

        A timer of the chat that ran out is a message too, when no other waits. The attempt is counted before the
        turn, so that a message that kills the process is found out too.
        """
        key = self.people.key(connection, name)
        if key is None:
            return None
        waiting = self._waiting(connection, name, key)
        if not waiting and _ring(connection, name, now):
            waiting = self._waiting(connection, name, key)
        turn = _together(_unless_written(connection, waiting), gap)
        if not turn:
            return None
        rows = tuple(waiting.row for waiting in turn)
        connection.execute(update(incoming).where(incoming.c.id.in_(rows)).values(attempts=incoming.c.attempts + 1))
        return Taken(
            chat=name,
            rows=rows,
            mark=turn[-1].mark,
            messages=tuple(waiting.message for waiting in turn),
            session=self._session(connection, name, key, now),
            attempt=turn[0].attempts + 1,
        )

    def settle(self, connection: Connection, taken: Taken, settled: Settled, now: float) -> bool:
        """Commit a turn: session, effects, answers, messages done. True when the chat's key was destroyed.

        The chat's timers are cancelled, but for reminders: the person wrote, or one ran out. Does nothing when the
        messages are gone: somebody else settled them, and nobody gets two answers.
        """
        turn = incoming.c.id.in_(taken.rows)
        waiting = connection.scalars(select(incoming.c.id).where(turn, incoming.c.state == State.WAITING)).all()
        if len(waiting) != len(taken.rows):
            return False
        connection.execute(delete(incoming).where(turn))
        connection.execute(delete(wake).where(wake.c.chat == taken.chat, ~wake.c.stays))
        erased = any(isinstance(effect, Erase) for effect in settled.effects)
        if erased:
            self._erase_at_provider(connection, taken, now)
            key = self._start_over(connection, taken.chat, now)
        else:
            key = self.people.welcome(connection, taken.chat, now)
            traces.note(connection, taken.chat, key, [one.trace for one in taken.messages if one.trace])
            self.people.remember(connection, taken.chat, key, settled.session)
            self._keep(connection, taken.chat, settled, now)
            self._set_timers(connection, taken, key, settled, now)
        self._queue(connection, taken, key, settled.outgoing, now)
        return forget_if_left(connection, taken.chat) or erased

    def bury(self, connection: Connection, taken: Taken, apology: Sequence[Outgoing], now: float) -> None:
        """Give up on a turn: empty its bodies, count the rows as dead, queue the apology."""
        connection.execute(update(incoming).where(incoming.c.id.in_(taken.rows)).values(state=State.DEAD, body=None))
        connection.execute(delete(wake).where(wake.c.chat == taken.chat, ~wake.c.stays))
        key = self.people.welcome(connection, taken.chat, now)
        self._queue(connection, taken, key, apology, now)

    def next_letter(self, connection: Connection, name: str) -> Letter | None:
        """The chat's oldest answer that waits, or None; one that does not open is dropped."""
        key = self.people.key(connection, name)
        if key is None:
            return None
        waiting = select(outgoing).where(outgoing.c.chat == name, outgoing.c.state == State.WAITING)
        for row in connection.execute(waiting.order_by(outgoing.c.id).limit(_MOST)).all():
            try:
                envelope = _Envelope.model_validate_json(key.open(_OUT, row.mark, row.body))
            except _BAD_BODY as error:
                log.error("answer_unreadable", error=type(error).__name__)
                connection.execute(delete(outgoing).where(outgoing.c.id == row.id))
            else:
                return Letter(name, row.id, row.queued, envelope.channel, envelope.address, envelope.message)
        return None

    def finish(self, connection: Connection, letter: Letter, park: bool = False, trace: str | None = None) -> bool:
        """The answer is delivered or given up; `park` keeps an empty row for the operator's count.

        `trace`: by what the provider can be asked to delete what was delivered.

        True when it was the receipt of somebody who left, and the chat's key was destroyed.
        """
        row = outgoing.c.id == letter.row
        if park:
            connection.execute(update(outgoing).where(row).values(state=State.UNCERTAIN, body=None))
        else:
            connection.execute(delete(outgoing).where(row))
        if trace and (key := self.people.key(connection, letter.chat)):
            traces.note(connection, letter.chat, key, [trace])
        return forget_if_left(connection, letter.chat)

    def _waiting(self, connection: Connection, name: str, key: ChatKey) -> list[_Waiting]:
        """The chat's oldest messages, opened; a body that does not open is dead at once."""
        found = []
        rows = connection.execute(
            select(incoming)
            .where(incoming.c.chat == name, incoming.c.state == State.WAITING)
            .order_by(incoming.c.id)
            .limit(_MOST)
        ).all()
        for row in rows:
            try:
                message = Incoming.model_validate_json(key.open(_IN, row.mark, row.body))
            except _BAD_BODY as error:
                log.error("message_unreadable", error=type(error).__name__)
                dead = update(incoming).where(incoming.c.id == row.id)
                connection.execute(dead.values(state=State.DEAD, body=None))
            else:
                found.append(_Waiting(row.id, row.mark, row.arrived, row.attempts, message))
        return found

    def _start_over(self, connection: Connection, name: str, now: float) -> ChatKey:
        """Destroy all there was of the chat, except messages that came after the wish to be forgotten.

        The receipt needs a key: it gets a fresh one, destroyed in turn when the receipt is delivered.
        """
        later = self._later(connection, name)
        forget(connection, name)
        key = self.people.welcome(connection, name, now)
        for row, body in later:
            sealed = key.seal(_IN, row["mark"], body)
            connection.execute(insert(incoming), {**row, "body": sealed})
        mark_leaving(connection, name)
        return key

    def _erase_at_provider(self, connection: Connection, taken: Taken, now: float) -> None:
        """Queue the errand to delete this chat's messages at the provider: tried again until it is done, or a day old.

        It goes out from a chat of its own with a key of its own, gone with it: the person's next answer, which may be
        an emergency's, does not wait behind it.
        """
        key = self.people.key(connection, taken.chat)
        known = traces.of_chat(connection, taken.chat, key) if key else ()
        here = tuple(one.trace for one in taken.messages if one.trace)
        if not known + here:
            return
        name = self.pepper.mark("errand", taken.chat, taken.mark)
        errand = Outgoing(text="", erase=tuple(dict.fromkeys(known + here)))
        own = self.people.welcome(connection, name, now)
        self._queue(connection, replace(taken, chat=name, mark=name), own, [errand], now)
        mark_leaving(connection, name)

    def _later(self, connection: Connection, name: str) -> list[tuple[RowMapping, bytes]]:
        """What waits besides the turn being settled, opened."""
        key = self.people.key(connection, name)
        waiting = select(incoming).where(incoming.c.chat == name, incoming.c.state == State.WAITING)
        found = []
        for row in connection.execute(waiting.order_by(incoming.c.id)).mappings():
            with suppress(Unreadable):
                if key is not None:
                    found.append((row, key.open(_IN, row["mark"], row["body"])))
        return found

    def _session(self, connection: Connection, name: str, key: ChatKey, now: float) -> Session:
        """What is remembered, with what is stored apart of it."""
        session = self.people.session(connection, name, key)
        return session.model_copy(update={"shares": shares.of_chat(connection, name, now)})

    def _keep(self, connection: Connection, name: str, settled: Settled, now: float) -> None:
        """Store what a person agreed to have kept or shared; destroy what they share no longer."""
        for effect in settled.effects:
            if isinstance(effect, Keep):
                self.people.keep(connection, name, self._person(name, effect.record.person), effect.record)
            elif isinstance(effect, Forget):
                forget_person(connection, self._person(name, effect.person))
        if Unshare() in settled.effects:
            shares.revoke(connection, name)
        for page in settled.pages:
            shares.add(connection, name, page, now)

    def _person(self, name: str, person: str) -> str:
        """The pseudonym of one person of a chat."""
        return self.pepper.mark("record", name, person)

    def _set_timers(self, connection: Connection, taken: Taken, key: ChatKey, settled: Settled, now: float) -> None:
        """A timer is a message from nobody, sealed as messages are, that arrives when it runs out."""
        last = taken.messages[-1]
        written = last.sent_at or datetime.fromtimestamp(now, UTC)
        if Unwake() in settled.effects:
            connection.execute(delete(wake).where(wake.c.chat == taken.chat))
        for number, effect in enumerate(one for one in settled.effects if isinstance(one, Wake)):
            mark = self.pepper.mark(last.channel, last.address, f"wake:{taken.mark}:{number}")
            to = {"channel": last.channel, "address": last.address}
            message = Incoming(**to, message_id=mark, wake=effect.reason, sent_at=written)
            body = key.seal(_IN, mark, message.model_dump_json(exclude_defaults=True).encode())
            row = {"mark": mark, "chat": taken.chat, "body": body, "due": now + effect.after, "stays": effect.stays}
            connection.execute(insert(wake), row)

    def _queue(
        self, connection: Connection, taken: Taken, key: ChatKey, answers: Sequence[Outgoing], now: float
    ) -> None:
        to = taken.messages[-1]
        for number, answer in enumerate(answers):
            mark = f"r:{taken.mark}:{number}" if number else f"r:{taken.mark}"
            envelope = _Envelope(channel=to.channel, address=to.address, message=answer)
            body = key.seal(_OUT, mark, envelope.model_dump_json().encode())
            row = {"mark": mark, "chat": taken.chat, "state": State.WAITING, "body": body, "queued": now}
            connection.execute(_ADD_ANSWER[connection.dialect.name], row)


def chats_waiting(connection: Connection, now: float) -> tuple[list[str], list[str]]:
    """Chats whose messages or timers wait for a turn, and chats whose answers wait for delivery, oldest first."""
    incoming_, outgoing_ = (
        list(
            connection.scalars(
                select(queue.c.chat)
                .where(queue.c.state == State.WAITING)
                .group_by(queue.c.chat)
                .order_by(func.min(queue.c.id))
            )
        )
        for queue in (incoming, outgoing)
    )
    due = connection.scalars(select(wake.c.chat).where(wake.c.due <= now).order_by(wake.c.due)).all()
    return list(dict.fromkeys([*incoming_, *due])), outgoing_


def forget_marks(connection: Connection, before: float) -> None:
    """Drop marks and empty rows from before (Unix seconds): providers retry for a week at most."""
    connection.execute(delete(seen).where(seen.c.at < before))
    connection.execute(delete(incoming).where(incoming.c.state == State.DEAD, incoming.c.arrived < before))
    connection.execute(delete(outgoing).where(outgoing.c.state == State.UNCERTAIN, outgoing.c.queued < before))


def _ring(connection: Connection, name: str, now: float) -> bool:
    """Turn the chat's timer that ran out first into a waiting message; True when there was one."""
    due = select(wake).where(wake.c.chat == name, wake.c.due <= now).order_by(wake.c.due).limit(1)
    row = connection.execute(due).one_or_none()
    if row is None:
        return False
    connection.execute(delete(wake).where(wake.c.id == row.id))
    message = {"mark": row.mark, "chat": name, "state": State.WAITING, "body": row.body, "attempts": 0, "arrived": now}
    connection.execute(insert(incoming), message)
    return True


def _unless_written(connection: Connection, waiting: list[_Waiting]) -> list[_Waiting]:
    """What waits, without a timer that ran out just before the person wrote."""
    written = [one for one in waiting if one.message.wake is None]
    rung = [one.row for one in waiting if one.message.wake is not None]
    if written and rung:
        connection.execute(delete(incoming).where(incoming.c.id.in_(rung)))
    return written or waiting


def _first_time(connection: Connection, mark: str, now: float) -> bool:
    """Note the mark; one atomic insert, so that two deliveries of one message cannot both be first."""
    return connection.execute(_NOTE[connection.dialect.name], {"mark": mark, "at": now}).rowcount == 1


def _together(waiting: Sequence[_Waiting], gap: float) -> list[_Waiting]:
    """The messages of one turn: an album, or a burst with less than `gap` seconds between two messages.

    A tapped button is a turn of its own, and so is a message that failed before: one bad photo must not
    take its album with it.
    """
    turn = list(waiting[:1])
    for last, this in pairwise(waiting):
        if not _joins(last, this, gap):
            break
        turn.append(this)
    return turn


def _joins(last: _Waiting, this: _Waiting, gap: float) -> bool:
    if any(one.attempts or one.message.choice is not None for one in (last, this)):
        return False
    album = this.message.album
    return (album is not None and album == last.message.album) or abs(this.arrived - last.arrived) < gap
