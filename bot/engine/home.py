"""What the mailbox does in either of its homes: keep, think, deliver, forget; only who wakes whom is theirs."""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field
from functools import partial
from time import time
from typing import Protocol, TypeVar

import structlog
from sqlalchemy import Connection

from bot.engine.engine import Converse, Deliver, Settled, Store, Unavailable
from bot.engine.haste import Haste
from bot.messages import Incoming, Outgoing
from bot.metrics import BACKLOG, DEAD, DUPLICATES, ERASED, KEPT, OLDEST, REQUESTS, UNAVAILABLE
from bot.storage import requests, shares
from bot.storage.backlog import forget_marks, letter_waits, turn_waits
from bot.storage.keyring import Keyring, KeyringError, Pepper
from bot.storage.mailbox import Bell, Crowd, Kept, Letter, Mailbox, Silence, Taken, Tried
from bot.storage.pauses import Pause
from bot.storage.people import KeyMissing, People, forget_idle
from bot.storage.standing import Standing, standing
from bot.worker import Again, Fate, History, Patience, attempt_delivery, attempt_turn, pause
from handlers.turn import Effect, Erase, Forget, Session, Unshare, Unwake
from handlers.unsaid import unsaid

log = structlog.get_logger()
T = TypeVar("T")

TURNS_AT_ONCE = 16
SENDS_AT_ONCE = 24
LONGEST_BURST = 3  # gaps: who never pauses is answered too
HOUSEKEEPING = 30.0  # seconds

_MARKS = 8 * 24 * 3600  # seconds; a day more than the longest time a provider retries (Meta: 7 days)
_TOGETHER = 128  # requests whose messages are made durable in one transaction: bounds how long the first waits
_AT_ONCE = 200  # chats in one commit of housekeeping: messages must not wait for it


def _never(_message: Incoming) -> bool:
    return False


def _nothing(_messages: Sequence[Incoming]) -> tuple[Outgoing, ...]:
    return ()


def _unsaid(_pause: Pause, _locale: str | None) -> tuple[Outgoing, ...]:
    return ()


def _look(_connection: Connection) -> None:
    return None


@dataclass(frozen=True)
class Manners:
    """How people are treated, in either home. Times in seconds."""

    burst: float = 1.5  # quiet time that ends a burst of messages; 0 makes each a turn, though an album stays one
    urgent: Callable[[Incoming], bool] = _never  # ends the wait at once; asked of every message
    apologise: Callable[[Sequence[Incoming]], Sequence[Outgoing]] = _nothing  # no turn could be made of these
    ask_to_wait: Callable[[Sequence[Incoming]], Sequence[Outgoing]] = _nothing  # too many wait already
    ask_to_slow_down: Callable[[Sequence[Incoming]], Sequence[Outgoing]] = _nothing  # they come faster than one reads
    say_paused: Callable[[Pause, str | None], Sequence[Outgoing]] = _unsaid  # the channel is; to whom speaks a variety
    most_waiting: int = 50  # messages of one chat
    most_a_minute: int = 40  # messages of one chat: more than an album or two
    idle: float = 24 * 3600  # after which a silent chat is forgotten
    record_idle: float = 365 * 24 * 3600  # the same for what people agreed to have kept
    reread: Callable[[], Keyring] | None = None  # the ring as it stands outside of this process; may raise anything
    patience: Patience = field(default_factory=Patience)
    clock: Callable[[], float] = time


class Shelves(Store, Protocol):
    """The database of either home."""

    async def inspect(self) -> dict[str, int]:
        """Rows of each table, of each queue by state, and of chats by key."""

    async def sweep(self) -> bool:
        """Make deleted bytes unreadable, as far as the database can; False when it has to be tried again."""


class Write(Protocol):
    """A way to run a function in a transaction of its own: plainly, or only while a job is still ours."""

    def __call__(self, function: Callable[[Connection], T]) -> Awaitable[T]:
        """The function's result, once it is durable."""


@dataclass(frozen=True)
class _Arrival:
    """Messages of one request that wait to be made durable, and how many of them turn out to be new."""

    messages: Sequence[Incoming]
    hasty: Sequence[Incoming]
    new: asyncio.Future[int] = field(default_factory=lambda: asyncio.get_running_loop().create_future())


def _refuse(arrivals: Sequence[_Arrival], error: Exception) -> None:
    for arrival in arrivals:
        if not arrival.new.done():
            arrival.new.set_exception(error)


class Home(ABC):
    """Engine over a database; a subclass brings the database and wakes who has something to do."""

    database: Shelves

    def __init__(self, ring: Keyring, pepper: Pepper, manners: Manners, bell: Bell | None = None) -> None:
        self._manners = manners
        crowd = Crowd(self._is_urgent, manners.ask_to_wait, manners.ask_to_slow_down, manners.most_waiting)
        self._haste = Haste(pepper, manners.most_a_minute)
        self._keyring, self._renewing = ring, asyncio.Lock()
        self._mailbox = Mailbox(People(ring), pepper, crowd, bell or Silence())
        self._stopping = asyncio.Event()
        self._arrivals: list[_Arrival] = []
        self._keeping: asyncio.Task[None] | None = None
        self._running: tuple[Converse, Deliver] | None = None
        self._unswept = True  # the last process may have died before it swept
        self._trying_again = asyncio.Lock()  # a turn that was begun before and did not end

    @abstractmethod
    def _arrived(self, kept: Kept) -> None:
        """A new message is durable."""

    @abstractmethod
    async def _answered(self, chat: str, effects: Sequence[Effect] = (), erased: bool = False) -> None:
        """A turn is durable, with what it changes beside its answers."""

    @abstractmethod
    async def _sent(self, letter: Letter) -> None:
        """A provider took the answer: note it at once, for the commit of its end may take long, or never come."""

    @abstractmethod
    def _ended(self, letter: Letter) -> None:
        """The answer's end is durable."""

    async def put(self, messages: Sequence[Incoming]) -> int:
        """Keep the messages in one durable transaction; returns how many were new. Raises Unavailable."""
        arrival = _Arrival(messages, await self._haste.among(messages))
        if self._stopping.is_set():
            raise Unavailable("stopping")
        self._arrivals.append(arrival)
        if self._keeping is None or self._keeping.done():
            self._keeping = asyncio.create_task(self._keep_arrivals())
        try:
            return await arrival.new  # a provider that hangs up cancels this, not the keeping
        except Unavailable:
            UNAVAILABLE.inc()
            raise

    async def _keep_arrivals(self) -> None:
        """Keep together what arrived while the last transaction was on its way: the database is asked once for all."""
        while self._arrivals:
            together, self._arrivals = self._arrivals[:_TOGETHER], self._arrivals[_TOGETHER:]
            try:
                await self._keep(together)
            except Exception as error:
                if len(together) > 1 and (isinstance(error, KeyMissing) or not isinstance(error, Unavailable)):
                    for one in together:  # the trouble of one is not everybody's
                        await self._keep_alone(one)
                else:
                    _refuse(together, error)

    async def _keep_alone(self, arrival: _Arrival) -> None:
        try:
            await self._keep([arrival])
        except Exception as error:
            _refuse([arrival], error)

    async def _keep(self, arrivals: Sequence[_Arrival]) -> None:
        messages = [message for arrival in arrivals for message in arrival.messages]
        hasty = [message for arrival in arrivals for message in arrival.hasty]
        keep = partial(self._mailbox.keep, messages=messages, now=self._manners.clock(), hasty=hasty)
        kept: dict[int, Kept] = {
            id(one.message): one for one in await self._with_newest_ring(keep, self.database.write)
        }
        loop = asyncio.get_running_loop()
        KEPT.inc(len(kept))
        DUPLICATES.inc(len(messages) - len(kept))
        for arrival in arrivals:
            new = [kept.pop(id(one)) for one in arrival.messages if id(one) in kept]
            if not arrival.new.done():
                arrival.new.set_result(len(new))
            for one in new:
                loop.call_soon(self._arrived, one)  # behind the acknowledgement

    async def _kept_all(self) -> None:
        """Until everything that arrived is kept or refused."""
        if self._keeping is not None:
            await asyncio.wait([self._keeping])

    async def read(self, function: Callable[[Connection], T]) -> T:
        """Run it on one snapshot. Raises Unavailable."""
        return await self.database.read(function)

    async def write(self, function: Callable[[Connection], T]) -> T:
        """Run it in one transaction, durable on return. Raises Unavailable, or what `function` raised."""
        return await self.database.write(function)

    async def ready(self) -> bool:
        """Whether a message could be kept right now."""
        try:
            await self.database.write(_look)
        except Unavailable:
            return False
        return not self._stopping.is_set()

    async def inspect(self) -> dict[str, int]:
        """Rows of each table, of each queue by state, and of chats by key."""
        return await self.database.inspect()

    async def tidy(self) -> None:
        """Take over a newer ring, forget who is idle, drop old marks, count the backlog. Raises Unavailable."""
        await self.renew()
        now = self._manners.clock()
        silent, kept = now - self._manners.idle, now - self._manners.record_idle
        idle = partial(forget_idle, before=silent, limit=_AT_ONCE, kept_before=kept)
        while forgotten := await self.database.write(idle):
            ERASED.labels("idle").inc(forgotten)
            self._unswept = True
        await self.database.write(partial(forget_marks, before=now - _MARKS))
        for expire in (shares.expire, requests.expire):
            if await self.database.write(partial(expire, now=now)):
                self._unswept = True
        if self._unswept:
            await self._sweep()
        _show(await self.database.read(standing), now)

    async def renew(self) -> None:
        """Read the ring again. Should it be another one, its primary is used from now on, and `rotate` does the rest.

        Keys it no longer has stay with us until nothing is under them. A ring that cannot be used changes nothing.
        """
        async with self._renewing:
            newer = self._newest_ring()
            if newer is None or newer == self._keyring:
                return
            joined = self._keyring.joined(newer)
            if joined == self._keyring or await self._usable(joined):
                self._keyring.become(joined)
                log.info("ring_renewed", primary=joined.primary)

    async def rotate(self) -> None:
        """Put every chat's key under the primary, a few at a time, and let go of keys the ring no longer has.

        Again and again: what was being written while the ring changed is under the key of before.
        """
        primary = self._keyring.primary
        while moved := await self.database.write(partial(self._mailbox.people.rewrap, limit=_AT_ONCE)):
            log.info("keys_rewrapped", chats=moved)
        async with self._renewing:
            newest = self._newest_ring() or self._keyring
            unchanged = primary == self._keyring.primary == newest.primary  # else there is more to move
            if unchanged and newest != self._keyring and await self._usable(newest):
                self._keyring.become(newest)

    def _newest_ring(self) -> Keyring | None:
        """The ring as it stands outside; None, and the one we have goes on, when it cannot be read."""
        try:
            return self._manners.reread() if self._manners.reread else None
        except Exception as error:  # a file taken away, half written, not ours to read
            log.error("ring_unreadable", error=type(error).__name__)
            return None

    async def _usable(self, ring: Keyring) -> bool:
        """Whether it opens all that is stored. Raises Unavailable."""
        try:
            await self.database.read(People(ring).check)
        except KeyringError:
            log.error("ring_refused")
            return False
        return True

    async def _with_newest_ring(self, function: Callable[[Connection], T], write: Write) -> T:
        """Write; should our ring lack a key that another process has, read it again first. Raises Unavailable."""
        try:
            return await write(function)
        except KeyMissing:
            await self.renew()
            return await write(function)

    def _is_urgent(self, message: Incoming) -> bool:
        try:
            return self._manners.urgent(message)
        except Exception as error:  # the message is safe already; only the wait is in question
            log.error("urgent_failed", error=type(error).__name__)
            return True

    async def _think(self, chat: str, write: Write) -> Again | bool:
        """One turn of one chat, from waiting rows to one commit; whether another waits, or when to try it again."""
        if self._running is None:
            return False
        taken = await self._take(chat, write)
        return await (
            self._think_again(chat, taken, write) if isinstance(taken, Tried) else self._converse(taken, write)
        )

    async def _think_again(self, chat: str, tried: Tried, write: Write) -> Again | bool:
        """The same for a turn that was begun before: one of them at a time, what is urgent apart.

        Those that are in hand together when one kills the process would be given up with it.
        """
        urgent = any(self._is_urgent(message) for message in tried.messages)
        if self._trying_again.locked() and not urgent:
            return Again(self._manners.patience.pause)
        async with nullcontext() if urgent else self._trying_again:
            return await self._converse(await self._take(chat, write, again=True), write)

    async def _take(self, chat: str, write: Write, again: bool = False) -> Taken | Tried | None:
        manners = self._manners
        take = partial(self._mailbox.take, name=chat, gap=manners.burst, now=manners.clock(), again=again)
        return await self._with_newest_ring(take, write)

    async def _converse(self, taken: Taken | Tried | None, write: Write) -> Again | bool:
        """The turn that was taken, if any was, to its one commit."""
        if not isinstance(taken, Taken) or self._running is None:
            return False
        manners = self._manners
        converse, _ = self._running
        outcome = await attempt_turn(converse, taken.session, taken.messages, taken.attempt, manners.patience)
        if isinstance(outcome, Again):
            return outcome
        if isinstance(outcome, Settled) and taken.pause and not _passes(outcome):
            outcome = self._held_back(taken.session, taken.pause, outcome)
        return await (self._settle(taken, outcome, write) if isinstance(outcome, Settled) else self._bury(taken, write))

    async def _settle(self, taken: Taken, settled: Settled, write: Write) -> bool:
        """Commit a turn; whether another waits."""

        def settle(connection: Connection) -> tuple[bool, bool]:
            erased = self._mailbox.settle(connection, taken, settled, self._manners.clock())
            return erased, turn_waits(connection, taken.chat)

        erased, more = await self._kept(settle, write)
        if erased:
            ERASED.labels("wish").inc()
        if erased or Unshare() in settled.effects:
            await self._sweep()  # before the receipt says so
        await self._answered(taken.chat, settled.effects, erased)
        return more

    def _held_back(self, before: Session, pause: Pause, settled: Settled) -> Settled:
        """What a turn changes in a channel that is paused: in the place of its answer what the operator says."""
        session = unsaid(before, settled.session)
        notice = tuple(self._manners.say_paused(pause, session.locale))
        return Settled(session, notice, once=f"pause {pause.channel} {pause.since}")

    async def _bury(self, taken: Taken, write: Write) -> bool:
        """Give up on a turn; whether another waits."""
        unanswered = any(message.wake is None for message in taken.messages)
        apology = self._manners.apologise(taken.messages) if unanswered else ()

        def bury(connection: Connection) -> bool:
            self._mailbox.bury(connection, taken, apology, self._manners.clock())
            return turn_waits(connection, taken.chat)

        more = await self._kept(bury, write)
        await self._answered(taken.chat)
        return more

    async def _send(self, chat: str, write: Write) -> Again | bool:
        """Deliver one chat's oldest answer; whether another waits, or when to try this one again."""
        letter = await self._with_newest_ring(partial(self._mailbox.next_letter, name=chat), write)
        if letter is None or self._running is None:
            return False
        history = History(letter.tries, letter.failures)
        if letter.sent:
            return await self._end(letter, history, Fate.SENT, write)
        _, deliver = self._running
        fate = await attempt_delivery(deliver, letter, history, self._manners.clock(), self._manners.patience)
        if isinstance(fate, Again):
            put_off = partial(self._mailbox.put_off, letter=letter, tries=history.tries, failures=history.failures)
            await self._kept(put_off, write)
            return fate
        if fate is Fate.SENT:
            await self._sent(letter)
        return await self._end(letter, history, fate, write)

    async def _end(self, letter: Letter, history: History, fate: Fate, write: Write) -> bool:
        """Commit how a delivery ended; whether another answer waits."""

        def finish(connection: Connection) -> tuple[bool, bool]:
            left = self._mailbox.finish(connection, letter, fate is Fate.UNCERTAIN, history.trace)
            return left, letter_waits(connection, letter.chat)

        left, more = await self._kept(finish, write)
        self._ended(letter)
        if left:
            await self._sweep()
        return more

    async def _kept(self, function: Callable[[Connection], T], write: Write) -> T:
        """Write until it works: work that is done must not be lost because the database was away, locked or full."""
        while True:
            try:
                return await self._with_newest_ring(function, write)
            except Unavailable:
                await asyncio.sleep(self._manners.patience.pause)  # through a stop as well, up to its grace

    async def _pause(self, seconds: float) -> None:
        """Sleep, but not through a stop."""
        await pause(self._stopping, seconds)

    async def _sweep(self) -> None:
        """Make deleted bytes unreadable now, or at the next housekeeping when a reader is in the way."""
        self._unswept = not await self.database.sweep()


def _show(now_stands: Standing, now: float) -> None:
    """Tell the operator how the store stands."""
    BACKLOG.labels("incoming").set(now_stands.incoming)
    BACKLOG.labels("outgoing").set(now_stands.outgoing)
    DEAD.set(now_stands.dead)
    REQUESTS.set(now_stands.requests)
    OLDEST.set(0 if now_stands.oldest is None else max(0.0, now - now_stands.oldest))


def _passes(settled: Settled) -> bool:
    """Whether no pause stops this answer: an emergency, or the receipt of what a person had destroyed or ended."""
    ends = (Erase, Forget, Unshare, Unwake)
    return any(one.urgent for one in settled.outgoing) or any(isinstance(one, ends) for one in settled.effects)
