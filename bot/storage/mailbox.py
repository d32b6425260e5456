"""The two queues as rows: what came in and waits for its turn, what goes out and waits for its delivery.

Every method works inside the caller's transaction, so that a turn is one commit.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Protocol

import structlog
from pydantic import BaseModel, ConfigDict, ValidationError
from sqlalchemy import Connection, Insert, RowMapping, bindparam, delete, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from bot.engine.engine import Settled
from bot.messages import Incoming, Outgoing
from bot.storage import pauses, requests, shares, traces
from bot.storage.bursts import Waiting, one_turn, unless_written
from bot.storage.glance import glance
from bot.storage.holding import hold
from bot.storage.keyring import ChatKey, KeyringError, Pepper, Unreadable
from bot.storage.pauses import Pause
from bot.storage.people import People, forget, forget_if_left, forget_person, mark_leaving
from bot.storage.schema import TO_END, State, fact, incoming, outgoing, seen
from bot.storage.timers import Timers, ring, since_written
from bot.storage.timers import cancel as cancel_timers
from handlers.turn import Erase, Forget, Keep, Session, Unshare

log = structlog.get_logger()

_IN, _OUT = incoming.name, outgoing.name  # purposes a body is sealed for
_MOST = 10  # messages of one turn: the size of an album
_ASK_AGAIN = 600.0  # seconds before somebody who writes on and on is asked again to wait

_BAD_BODY = (Unreadable, ValidationError)  # altered, or written by a release whose messages looked otherwise
_NOTE: dict[str, Insert] = {
    "sqlite": sqlite.insert(seen).on_conflict_do_nothing(),
    "postgresql": postgresql.insert(seen).on_conflict_do_nothing().execution_options(preserve_rowcount=True),
}

# Built once: these run for every message.
_WAIT = insert(incoming)
_OLDEST_IN, _OLDEST_OUT = (
    select(table).where(table.c.chat == bindparam("name"), table.c.state.in_(states)).order_by(table.c.id).limit(_MOST)
    for table, states in ((incoming, (State.WAITING,)), (outgoing, TO_END))
)
_TURN = incoming.c.id.in_(bindparam("rows", expanding=True))
_COUNT_ATTEMPT = update(incoming).where(_TURN).values(attempts=incoming.c.attempts + 1)
_UNSETTLED = select(incoming.c.id).where(
    _TURN, incoming.c.state == State.WAITING, incoming.c.attempts == bindparam("attempt")
)
_SETTLED = delete(incoming).where(_TURN)
_SENT = update(outgoing).where(
    outgoing.c.id == bindparam("row"), outgoing.c.mark == bindparam("is"), outgoing.c.state == State.WAITING
)
_DELIVERED = delete(outgoing).where(outgoing.c.id == bindparam("row"))

_ADD_FACT: dict[str, Insert] = {
    "sqlite": sqlite.insert(fact).on_conflict_do_nothing(),
    "postgresql": postgresql.insert(fact).on_conflict_do_nothing(),
}

_ADD_ANSWER: dict[str, Insert] = {  # a turn that is run twice queues its answer once
    "sqlite": sqlite.insert(outgoing).on_conflict_do_nothing(),
    "postgresql": postgresql.insert(outgoing).on_conflict_do_nothing(),
}


@dataclass(frozen=True)
class Kept:
    """A message that was new, and the pseudonym of its chat; it does not wait for a turn if too many do already."""

    chat: str
    message: Incoming
    waits: bool = True


class Bell(Protocol):
    """Rung inside the transaction that gives a chat something to do: what is rung is as durable as what it is for."""

    def turn(self, connection: Connection, chat: str, message: Incoming) -> None:
        """A message waits for a turn."""

    def letter(self, connection: Connection, chat: str) -> None:
        """An answer waits for its delivery."""


class Silence:
    """The bell of a home whose lanes look into the tables themselves."""

    def turn(self, connection: Connection, chat: str, message: Incoming) -> None:
        """Nobody has to be told."""

    def letter(self, connection: Connection, chat: str) -> None:
        """Nobody has to be told."""


@dataclass(frozen=True)
class Crowd:
    """When a chat has too many messages waiting: `most` of them wait, of more only what is urgent.

    The others are answered with what `answer` says, and who is hasty with what `slow` says: once, and again only after
    some minutes.
    """

    urgent: Callable[[Incoming], bool]
    answer: Callable[[Sequence[Incoming]], Sequence[Outgoing]]
    slow: Callable[[Sequence[Incoming]], Sequence[Outgoing]]
    most: int = 50


@dataclass(frozen=True)
class Taken:
    """What one turn is made of: messages in order, what was remembered, and which attempt this is.

    `pause`: the channel is paused, and the person wrote.
    """

    chat: str
    rows: tuple[int, ...]
    mark: str
    messages: tuple[Incoming, ...] = field(repr=False)
    session: Session = field(repr=False)
    attempt: int = 1
    pause: Pause | None = None


@dataclass(frozen=True)
class Tried:
    """Messages whose turn was begun before and did not end: perhaps they killed the process that began it."""

    messages: tuple[Incoming, ...] = field(repr=False)


@dataclass(frozen=True)
class Letter:
    """One answer on its way: row, age, how its delivery went so far, and what the channel needs.

    `sent`: a provider took it before the process died that sent it.
    """

    chat: str
    row: int
    mark: str
    queued: float
    tries: int
    failures: int  # of a kind no channel names
    channel: str
    address: str = field(repr=False)
    message: Outgoing = field(repr=False)
    sent: bool = False


class _Envelope(BaseModel):
    """An answer and where it goes, as sealed in `outgoing.body`."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    channel: str
    address: str
    message: Outgoing


@dataclass(frozen=True)
class Mailbox:
    """Both queues, with the secrets that name chats and seal bodies."""

    people: People
    pepper: Pepper
    crowd: Crowd | None = None  # None: as many messages of a chat may wait as come
    bell: Bell = field(default_factory=Silence)

    def check(self, connection: Connection) -> None:
        """Refuse secrets that do not fit the store. Raises KeyringError."""
        mine = {"name": "pepper", "value": self.pepper.fingerprint()}
        connection.execute(_ADD_FACT[connection.dialect.name], mine)  # processes may start together
        if connection.scalar(select(fact.c.value).where(fact.c.name == "pepper")) != self.pepper.fingerprint():
            raise KeyringError(
                "The database was begun with another pepper: put that one back, for with this one every"
                " chat is a stranger."
            )
        self.people.check(connection)

    def keep(
        self, connection: Connection, messages: Sequence[Incoming], now: float, hasty: Container[Incoming] = ()
    ) -> list[Kept]:
        """Insert what is new, in order; a mark seen before is a provider's retry and is dropped.

        `hasty`: messages of those who write faster than anybody can read.
        """
        names = [self.pepper.chat(message.channel, message.address) for message in messages]
        hold(connection, names)
        marks = [self.pepper.mark(message.channel, message.address, message.message_id) for message in messages]
        known = glance(connection, marks, names, self._almost_crowded(len(messages)))
        came: dict[str, tuple[str, Incoming]] = {}
        for mark, name, message in zip(marks, names, messages, strict=True):
            if mark not in known.marks:
                came.setdefault(mark, (name, message))
        if not came:
            return []
        connection.execute(_NOTE[connection.dialect.name], [{"mark": mark, "at": now} for mark in came])
        keys = self.people.welcome_all(connection, {name for name, _ in came.values()}, known.chats, now)
        kept = self._admitted(connection, list(came.values()), keys, known.waiting, now, hasty)
        rows = [self._row(mark, one, keys[one.chat], now) for mark, one in zip(came, kept, strict=True) if one.waits]
        if rows:
            connection.execute(_WAIT, rows)
        for one in kept:
            if one.waits:
                self.bell.turn(connection, one.chat, one.message)
        return kept

    def _almost_crowded(self, coming: int) -> int:
        """With fewer messages waiting no chat can have too many after these."""
        return self.crowd.most - coming if self.crowd else 0

    def _admitted(
        self,
        connection: Connection,
        came: Sequence[tuple[str, Incoming]],
        keys: Mapping[str, ChatKey],
        were_waiting: Mapping[str, int],
        now: float,
        hasty: Container[Incoming],
    ) -> list[Kept]:
        """Which of the messages wait for a turn; who writes too much or too fast is told so."""
        crowd = self.crowd
        if crowd is None:
            return [Kept(name, message) for name, message in came]
        waiting = Counter(were_waiting)
        kept = []
        for name, message in came:
            ask = partial(self._ask_to_wait, connection, name, keys[name], message, now)
            crowded = waiting[name] >= crowd.most and not crowd.urgent(message)
            if crowded:
                ask("wait", crowd.answer)
            elif message in hasty and not crowd.urgent(message):
                ask("slow", crowd.slow)
            waiting[name] += not crowded
            kept.append(Kept(name, message, waits=not crowded))
        return kept

    def _row(self, mark: str, one: Kept, key: ChatKey, now: float) -> dict[str, object]:
        body = key.seal(_IN, mark, one.message.model_dump_json(exclude_defaults=True).encode())
        return {
            "mark": mark,
            "chat": one.chat,
            "state": State.WAITING,
            "body": body,
            "attempts": 0,
            "arrived": now,
        }

    def take(
        self, connection: Connection, name: str, gap: float, now: float, again: bool = False
    ) -> Taken | Tried | None:
        """Begin the chat's next turn: its oldest messages that belong together; None when nothing waits.

        A timer of the chat that ran out is a message too, when no other waits. The attempt is counted before the
        turn, so that a message that kills the process is found out too; a second one is begun only `again`.
        """
        hold(connection, [name])
        key = self.people.key(connection, name)
        if key is None:
            return None
        waiting = self._waiting(connection, name, key)
        if not waiting and ring(connection, name, now):
            waiting = self._waiting(connection, name, key)
        turn = one_turn(unless_written(connection, waiting), gap)
        if not turn:
            return None
        messages = tuple(waiting.message for waiting in turn)
        if messages[-1].stays:
            messages = (since_written(connection, name, messages[-1]),)
        if turn[0].attempts and not again:
            return Tried(messages)
        rows = tuple(waiting.row for waiting in turn)
        connection.execute(_COUNT_ATTEMPT, {"rows": rows})
        return Taken(
            chat=name,
            rows=rows,
            mark=turn[-1].mark,
            messages=messages,
            session=self._session(connection, name, key, now),
            attempt=turn[0].attempts + 1,
            pause=None if messages[-1].wake else pauses.standing(connection, messages[-1].channel),
        )

    def settle(self, connection: Connection, taken: Taken, settled: Settled, now: float) -> bool:
        """Commit a turn: session, effects, answers, messages done. True when the chat's key was destroyed.

        The chat's timers are cancelled, but for reminders: the person wrote, or one ran out. A reminder that rings
        cancels none, and is no sign of life. Does nothing when the messages are gone, or taken again since: somebody
        else settles them, and nobody gets two answers.
        """
        hold(connection, [taken.chat])
        if not _still_ours(connection, taken):
            return False
        connection.execute(_SETTLED, {"rows": taken.rows})
        if not taken.messages[-1].stays:
            cancel_timers(connection, taken.chat)
        erased = any(isinstance(effect, Erase) for effect in settled.effects)
        if erased:
            self._erase_at_provider(connection, taken, now)
            key = self._start_over(connection, taken.chat, now)
        else:
            key = self._key(connection, taken, now)
            traces.note(connection, taken.chat, key, [one.trace for one in taken.messages if one.trace])
            self.people.remember(connection, taken.chat, key, settled.session)
            self._keep(connection, taken.chat, settled, now)
            requests.take_in(connection, taken.chat, key, settled.effects, taken.messages[-1], now)
            alarms = Timers(self.pepper, key, taken.chat, taken.messages[-1])
            alarms.apply(connection, settled.effects, taken.mark, now)
        if not settled.once or _first_time(connection, self.pepper.mark("once", taken.chat, settled.once), now):
            self._queue(connection, taken, key, settled.outgoing, now)
        return forget_if_left(connection, taken.chat) or erased

    def write_to(
        self, connection: Connection, name: str, to: Incoming, mark: str, answer: Outgoing, now: float
    ) -> None:
        """Queue what a human being writes to a chat, at the address of `to`; the same `mark` is queued once."""
        hold(connection, [name])
        key = self.people.key(connection, name)
        if key is not None:
            self._queue(connection, Taken(name, (), mark, (to,), Session()), key, [answer], now)

    def bury(self, connection: Connection, taken: Taken, apology: Sequence[Outgoing], now: float) -> None:
        """Give up on a turn: its rows are dead and wait for an operator, the apology is queued."""
        hold(connection, [taken.chat])
        if not _still_ours(connection, taken):
            return
        connection.execute(update(incoming).where(incoming.c.id.in_(taken.rows)).values(state=State.DEAD))
        if not taken.messages[-1].stays:
            cancel_timers(connection, taken.chat)
        key = self._key(connection, taken, now)
        self._queue(connection, taken, key, apology, now)

    def next_letter(self, connection: Connection, name: str) -> Letter | None:
        """The chat's oldest answer that waits, or None; one that does not open is dropped."""
        hold(connection, [name])
        key = self.people.key(connection, name)
        if key is None:
            return None
        for row in connection.execute(_OLDEST_OUT, {"name": name}).all():
            try:
                envelope = _Envelope.model_validate_json(key.open(_OUT, row.mark, row.body))
            except _BAD_BODY as error:
                log.error("answer_unreadable", error=type(error).__name__)
                connection.execute(delete(outgoing).where(outgoing.c.id == row.id))
            else:
                to = envelope.channel, envelope.address
                message = envelope.message.model_copy(update={"ref": row.mark})
                sent = row.state == State.SENT
                return Letter(name, row.id, row.mark, row.queued, row.tries, row.failures, *to, message, sent)
        return None

    def put_off(self, connection: Connection, letter: Letter, tries: int, failures: int) -> None:
        """The answer could not be delivered yet, so often."""
        row = outgoing.c.id == letter.row
        connection.execute(update(outgoing).where(row).values(tries=tries, failures=failures))

    def note_sent(self, connection: Connection, answers: Iterable[tuple[int, str]]) -> None:
        """A provider took these, by row and mark: should the process die now, their end is left to do."""
        for row, mark in answers:
            connection.execute(_SENT.values(state=State.SENT), {"row": row, "is": mark})

    def finish(self, connection: Connection, letter: Letter, park: bool = False, trace: str | None = None) -> bool:
        """The answer is delivered or given up; `park` keeps an empty row for the operator's count.

        `trace`: by what the provider can be asked to delete what was delivered.

        True when it was the receipt of somebody who left, and the chat's key was destroyed.
        """
        hold(connection, [letter.chat])
        if park:
            empty = update(outgoing).where(outgoing.c.id == letter.row)
            connection.execute(empty.values(state=State.UNCERTAIN, body=None))
        else:
            connection.execute(_DELIVERED, {"row": letter.row})
        if trace and (key := self.people.key(connection, letter.chat)):
            traces.note(connection, letter.chat, key, [trace])
        return forget_if_left(connection, letter.chat)

    def _waiting(self, connection: Connection, name: str, key: ChatKey) -> list[Waiting]:
        """The chat's oldest messages, opened; a body that does not open is dead at once."""
        found = []
        for row in connection.execute(_OLDEST_IN, {"name": name}).all():
            try:
                message = Incoming.model_validate_json(key.open(_IN, row.mark, row.body))
            except _BAD_BODY as error:
                log.error("message_unreadable", error=type(error).__name__)
                dead = update(incoming).where(incoming.c.id == row.id)
                connection.execute(dead.values(state=State.DEAD, body=None))
            else:
                found.append(Waiting(row.id, row.mark, row.arrived, row.attempts, message))
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

    def _key(self, connection: Connection, taken: Taken, now: float) -> ChatKey:
        """The chat's key; only what a person wrote makes the chat active, so that a reminder keeps nothing longer."""
        known = self.people.key(connection, taken.chat) if taken.messages[-1].stays else None
        return known or self.people.welcome(connection, taken.chat, now)

    def _ask_to_wait(
        self,
        connection: Connection,
        name: str,
        key: ChatKey,
        message: Incoming,
        now: float,
        about: str,
        say: Callable[[Sequence[Incoming]], Sequence[Outgoing]],
    ) -> None:
        """Answer somebody who writes faster than anybody can, with what `say` says, which is said once in a while."""
        mark = self.pepper.mark("crowd", name, f"{about} {int(now / _ASK_AGAIN)}")
        if _first_time(connection, mark, now):
            self._queue(connection, Taken(name, (), mark, (message,), Session()), key, say([message]), now)

    def _queue(
        self, connection: Connection, taken: Taken, key: ChatKey, answers: Sequence[Outgoing], now: float
    ) -> None:
        to = taken.messages[-1]
        for number, answer in enumerate(answers):
            mark = f"r:{taken.mark}:{number}" if number else f"r:{taken.mark}"
            envelope = _Envelope(channel=to.channel, address=to.address, message=answer)
            body = key.seal(_OUT, mark, envelope.model_dump_json(exclude_defaults=True).encode())
            row = {"mark": mark, "chat": taken.chat, "state": State.WAITING, "body": body, "queued": now}
            connection.execute(_ADD_ANSWER[connection.dialect.name], row)
        if answers:
            self.bell.letter(connection, taken.chat)


def _still_ours(connection: Connection, taken: Taken) -> bool:
    """Whether the turn's messages wait as this attempt left them: nobody settled them, or took them again."""
    mine = connection.scalars(_UNSETTLED, {"rows": taken.rows, "attempt": taken.attempt}).all()
    return len(mine) == len(taken.rows)


def _first_time(connection: Connection, mark: str, now: float) -> bool:
    """Note the mark; one atomic insert, so that two deliveries of one message cannot both be first."""
    return connection.execute(_NOTE[connection.dialect.name], {"mark": mark, "at": now}).rowcount == 1
