"""The mailbox without any service: one SQLite file, one process, one lane per chat."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from time import time
from typing import TypeVar

import structlog
from sqlalchemy import Connection, make_url

from bot.engine.engine import Converse, Deliver, Settled, Unavailable
from bot.messages import Incoming, Outgoing
from bot.metrics import BACKLOG, DUPLICATES, ERASED, KEPT, UNAVAILABLE
from bot.storage.database import Database, Unusable
from bot.storage.keyring import Keyring, Pepper
from bot.storage.mailbox import Mailbox, Taken, chats_waiting, forget_marks
from bot.storage.people import People, forget_idle
from bot.storage.shares import expire
from bot.worker import Again, Fate, History, Lanes, Patience, attempt_delivery, attempt_turn, pause
from handlers.turn import Unshare, Wake

log = structlog.get_logger()
T = TypeVar("T")

_MARKS = 8 * 24 * 3600  # seconds; a day more than the longest time a provider retries (Meta: 7 days)
_TURNS_AT_ONCE = 16
_SENDS_AT_ONCE = 24
_LONGEST_BURST = 3  # gaps: who never pauses is answered too
_AT_ONCE = 200  # chats in one commit of housekeeping: messages must not wait for it
_HOUSEKEEPING = 30.0  # seconds
_AFTER_DUE = 0.05  # seconds; the loop's clock and the wall's do not run quite alike


def _never(_message: Incoming) -> bool:
    return False


def _silence(_messages: Sequence[Incoming]) -> tuple[Outgoing, ...]:
    return ()


def _nothing(_connection: Connection) -> None:
    return None


@dataclass
class _Burst:
    """Messages of a chat that no turn has taken yet. Times of the loop's clock."""

    first: float
    last: float
    over: asyncio.Event = field(default_factory=asyncio.Event)


class Embedded:
    """Engine over one SQLite file. `url` is a path or `sqlite:///path`.

    `burst`: quiet seconds that end a burst of messages; 0 makes every message a turn (an album stays one).
    `urgent`: ends the wait at once; it must be cheap, for it runs before the provider gets its answer.
    `apologise`: what to tell somebody whose messages could not be answered after several attempts.
    `idle`: seconds after which a silent chat is forgotten; `record_idle`: the same for what people agreed to have
    kept. Raises Unusable or KeyringError at construction.
    """

    def __init__(  # noqa: PLR0913 - knobs of one machine, all by name
        self,
        url: str | Path,
        ring: Keyring,
        pepper: Pepper,
        *,
        burst: float = 1.5,
        urgent: Callable[[Incoming], bool] = _never,
        apologise: Callable[[Sequence[Incoming]], Sequence[Outgoing]] = _silence,
        idle: float = 24 * 3600,
        record_idle: float = 365 * 24 * 3600,
        patience: Patience | None = None,
        clock: Callable[[], float] = time,
        busy_seconds: float = 5.0,
    ) -> None:
        self._burst = burst
        self._urgent = urgent
        self._apologise = apologise
        self._idle = idle
        self._record_idle = record_idle
        self._patience = patience or Patience()
        self._clock = clock
        self._mailbox = Mailbox(People(ring), pepper)
        self.database = Database(path_of(url), self._mailbox.check, busy_seconds)
        self._bursts: dict[str, _Burst] = {}
        self._histories: dict[int, History] = {}
        self._turn_slots = asyncio.Semaphore(_TURNS_AT_ONCE)
        self._send_slots = asyncio.Semaphore(_SENDS_AT_ONCE)
        self._stopping = asyncio.Event()
        self._stopped = asyncio.Event()
        self._turns = Lanes(self._turn, self._patience.pause, self._stopping)
        self._sends = Lanes(self._send, self._patience.pause, self._stopping)
        self._puts: set[asyncio.Task[int]] = set()
        self._running: tuple[Converse, Deliver] | None = None
        self._unswept = True  # the last process may have died before it swept

    async def put(self, messages: Sequence[Incoming]) -> int:
        """Keep the messages in one durable transaction; returns how many were new. Raises Unavailable."""
        if self._stopping.is_set():
            raise Unavailable("stopping")
        # Shielded: a provider that hangs up must not leave kept messages that no lane was told of.
        task = asyncio.create_task(self._put(messages))
        self._puts.add(task)
        task.add_done_callback(self._puts.discard)
        return await asyncio.shield(task)

    async def run(self, converse: Converse, deliver: Deliver) -> None:
        """Serve until `stop`, beginning with what was left by an earlier process."""
        self._running = (converse, deliver)
        rotated = False
        while not self._stopping.is_set():
            try:
                await self._resume()
                await self.tidy()
                rotated = rotated or await self._rotate()
            except Exception as error:
                log.warning("housekeeping_put_off", error=type(error).__name__)
                await self._pause(self._patience.pause)
            else:
                await self._pause(_HOUSEKEEPING)
        await self._stopped.wait()

    async def stop(self, grace: float) -> None:
        """Finish what is running within `grace` seconds, take nothing new, close the file."""
        loop = asyncio.get_running_loop()
        deadline = loop.time() + grace
        self._stopping.set()
        for burst in self._bursts.values():
            burst.over.set()
        await self._turns.finish(deadline)
        await self._sends.finish(deadline)
        await self.database.close()
        self._stopped.set()

    async def tidy(self) -> None:
        """Forget who is idle, drop old marks, count the backlog. Raises Unavailable."""
        now = self._clock()
        silent = partial(forget_idle, before=now - self._idle, limit=_AT_ONCE, kept_before=now - self._record_idle)
        while forgotten := await self.database.write(silent):
            ERASED.labels("idle").inc(forgotten)
            self._unswept = True
        await self.database.write(partial(forget_marks, before=now - _MARKS))
        if await self.database.write(partial(expire, now=now)):
            self._unswept = True
        if self._unswept:
            await self._sweep()
        rows = await self.inspect()
        for queue in ("incoming", "outgoing"):
            BACKLOG.labels(queue).set(rows.get(f"{queue}.waiting", 0))

    async def read(self, function: Callable[[Connection], T]) -> T:
        """Run it on one snapshot beside the writer. Raises Unavailable."""
        return await self.database.read(function)

    async def write(self, function: Callable[[Connection], T]) -> T:
        """Run it in one transaction, durable on return. Raises Unavailable, or what `function` raised."""
        return await self.database.write(function)

    async def ready(self) -> bool:
        """Whether a message could be kept right now."""
        try:
            await self.database.write(_nothing)
        except Unavailable:
            return False
        return not self._stopping.is_set()

    async def inspect(self) -> dict[str, int]:
        """Rows of each table, of each queue by state, and of chats by key."""
        return await self.database.inspect()

    async def _put(self, messages: Sequence[Incoming]) -> int:
        try:
            kept = await self.database.write(partial(self._mailbox.keep, messages=messages, now=self._clock()))
        except Unavailable:
            UNAVAILABLE.inc()
            raise
        for one in kept:
            self._arrived(one.chat, one.message)
        KEPT.inc(len(kept))
        DUPLICATES.inc(len(messages) - len(kept))
        return len(kept)

    async def _resume(self) -> None:
        """Wake the lane of every chat for which something waits."""
        turns, sends = await self.database.read(partial(chats_waiting, now=self._clock()))
        for chat in sends:
            self._sends.wake(chat)
        for chat in turns:
            self._turns.wake(chat)

    async def _rotate(self) -> bool:
        """Put every chat's key under the primary, a few at a time; old keys of the ring may then be retired."""
        while moved := await self.database.write(partial(self._mailbox.people.rewrap, limit=_AT_ONCE)):
            log.info("keys_rewrapped", chats=moved)
        return True

    def _arrived(self, chat: str, message: Incoming) -> None:
        """Note that a burst begins or goes on; a tapped button or a red flag ends it at once."""
        if self._running is None:
            return  # `run` finds it in the table
        now = asyncio.get_running_loop().time()
        burst = self._bursts.setdefault(chat, _Burst(now, now))
        burst.last = now
        if message.choice is not None or self._is_urgent(message):
            burst.over.set()
        self._turns.wake(chat)

    def _is_urgent(self, message: Incoming) -> bool:
        try:
            return self._urgent(message)
        except Exception as error:  # the message is safe already; only the wait is in question
            log.error("urgent_failed", error=type(error).__name__)
            return True

    async def _turn(self, chat: str) -> bool:
        """One turn of one chat, from waiting rows to one commit."""
        await self._burst_over(chat)
        if self._stopping.is_set() or self._running is None:
            return False
        async with self._turn_slots:
            taken = await self.database.write(
                partial(self._mailbox.take, name=chat, gap=self._burst, now=self._clock())
            )
            if taken is None:
                return False
            converse, _ = self._running
            outcome = await attempt_turn(converse, taken.session, taken.messages, taken.attempt, self._patience)
        if isinstance(outcome, Again):
            await self._pause(outcome.after)
            return True
        if isinstance(outcome, Settled):
            await self._settle(taken, outcome)
        else:
            unanswered = any(message.wake is None for message in taken.messages)
            apology = self._apologise(taken.messages) if unanswered else ()
            await self._kept(partial(self._mailbox.bury, taken=taken, apology=apology, now=self._clock()))
        self._sends.wake(chat)
        return True

    async def _settle(self, taken: Taken, settled: Settled) -> None:
        settle = partial(self._mailbox.settle, taken=taken, settled=settled, now=self._clock())
        if await self._kept(settle):
            ERASED.labels("wish").inc()
            await self._sweep()  # before the receipt says so
            await self._resume()  # the errand to the provider waits in a lane of its own
        elif Unshare() in settled.effects:
            await self._sweep()
        for effect in settled.effects:
            if isinstance(effect, Wake):
                asyncio.get_running_loop().call_later(effect.after + _AFTER_DUE, self._ring, taken.chat)

    def _ring(self, chat: str) -> None:
        """A timer may have run out; the table says whether it still stands. After a restart housekeeping rings."""
        if not self._stopping.is_set():
            self._turns.wake(chat)

    async def _send(self, chat: str) -> bool:
        """Deliver one chat's oldest answer."""
        letter = await self.database.write(partial(self._mailbox.next_letter, name=chat))
        if letter is None or self._running is None:
            return False
        history = self._histories.setdefault(letter.row, History())
        async with self._send_slots:
            _, deliver = self._running
            fate = await attempt_delivery(deliver, letter, history, self._clock(), self._patience)
        if isinstance(fate, Again):
            await self._pause(fate.after)
            return not self._stopping.is_set()
        del self._histories[letter.row]
        park = fate is Fate.UNCERTAIN
        if await self._kept(partial(self._mailbox.finish, letter=letter, park=park, trace=history.trace)):
            await self._sweep()
        return True

    async def _burst_over(self, chat: str) -> None:
        """Wait until the chat's burst has ended: quiet for a gap, too long already, or urgent."""
        loop = asyncio.get_running_loop()
        while burst := self._bursts.get(chat):
            end = min(burst.last + self._burst, burst.first + _LONGEST_BURST * self._burst)
            if burst.over.is_set() or loop.time() >= end:
                del self._bursts[chat]
                return
            await pause(burst.over, end - loop.time())

    async def _kept(self, function: Callable[[Connection], T]) -> T:
        """Write until it works: work that is done must not be lost because the file was locked or full."""
        while True:
            try:
                return await self.database.write(function)
            except Unavailable:
                await asyncio.sleep(self._patience.pause)  # through a stop as well, up to its grace

    async def _pause(self, seconds: float) -> None:
        """Sleep, but not through a stop."""
        await pause(self._stopping, seconds)

    async def _sweep(self) -> None:
        """Make deleted bytes unreadable now, or at the next housekeeping when a reader is in the way."""
        self._unswept = not await self.database.sweep()


def path_of(url: str | Path) -> Path:
    """The file a `sqlite:///path` names; a path stays as it is."""
    if isinstance(url, Path) or "://" not in url:
        return Path(url)
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite" or not parsed.database:
        raise Unusable("The database address must look like sqlite:///var/sehti.db for the embedded mailbox.")
    return Path(parsed.database)
