"""The mailbox for many machines: PostgreSQL keeps it, any process puts, any worker serves, one at a time for a chat."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

import structlog
from procrastinate.jobs import Job
from procrastinate.worker import Worker
from sqlalchemy import Connection, text

from bot.engine.engine import Converse, Deliver, Unavailable
from bot.engine.home import HOUSEKEEPING, LONGEST_BURST, SENDS_AT_ONCE, TURNS_AT_ONCE, Home, Manners, Write
from bot.engine.jobs import (
    LETTERS,
    LOST,
    TURNS,
    Jobs,
    Later,
    Overtaken,
    chat_of,
    claim,
    known,
    lock_of,
    waits_for_burst,
)
from bot.messages import Incoming
from bot.storage.backlog import chats_waiting, waiting_since
from bot.storage.keyring import Keyring, Pepper
from bot.storage.mailbox import Kept, Letter
from bot.storage.postgres import Postgres, address_of
from bot.worker import Again
from handlers.turn import Effect, Wake

log = structlog.get_logger()
T = TypeVar("T")

_LONGEST_NAP = 5.0  # seconds a burst is slept through at once: the next release may want less of a pause
_LAST_WORD = 2.0  # seconds for what a cancelled job still has to write
_LOOKING = text("SELECT pg_try_advisory_xact_lock(hashtextextended('sehti housekeeping', 0))")


@dataclass(frozen=True)
class Pace:
    """How often a worker looks, in seconds; who is silent for `silent`, several beats, is taken for dead."""

    poll: float = 0.5  # for jobs whose pause is over; new ones are announced
    beat: float = 3.0  # sign of life
    silent: float = 15.0
    round: float = 5.0  # for jobs of the dead, timers that ran out, rows without a job


class Distributed(Home):
    """Engine over a PostgreSQL database that many processes share; those that only `put` never call `run`.

    A row and the job that serves it are one transaction. A job holds no more than a chat's pseudonym; its lock lets one
    worker at a time serve the chat, and each of its transactions makes sure first that the job is still ours. Raises
    Unusable or KeyringError at construction.
    """

    def __init__(
        self, url: str, ring: Keyring, pepper: Pepper, manners: Manners | None = None, *, pace: Pace | None = None
    ) -> None:
        manners = manners or Manners()
        self._jobs = Jobs(address_of(url), self._at_once, manners.patience.pause)
        super().__init__(ring, pepper, manners, self._jobs)
        self.database: Postgres = Postgres(url, self._mailbox.check)
        self._pace = pace or Pace()
        self._due = asyncio.Event()
        self._workers: dict[str, Worker] = {}
        self._labour: dict[str, asyncio.Task[None]] = {}
        self._stopped = asyncio.Event()

    async def run(self, converse: Converse, deliver: Deliver) -> None:
        """Serve until `stop`, with all others that do."""
        self._running = (converse, deliver)
        steps = {TURNS: self._turns, LETTERS: self._letters}
        while not self._stopping.is_set():
            try:
                async with self._jobs.opened(**steps):
                    for queue, at_once in ((TURNS, TURNS_AT_ONCE), (LETTERS, SENDS_AT_ONCE)):
                        self._labour[queue] = asyncio.create_task(self._work(queue, at_once))
                    await self._look_after()
                    await self._stopped.wait()
            except LOST as error:
                log.warning("queue_unavailable", error=type(error).__name__)
                await self._pause(self._manners.patience.pause)

    async def stop(self, grace: float) -> None:
        """Finish what is running within `grace` seconds, take nothing new, let go of the database."""
        deadline = asyncio.get_running_loop().time() + grace
        self._stopping.set()
        self._due.set()
        for queue in list(self._labour):
            await self._finish(queue, deadline)
        await self._kept_all()
        self._stopped.set()
        await self.database.close()

    async def _finish(self, queue: str, deadline: float) -> None:
        """Let the jobs of one queue end; those that are not done by the deadline go back into it."""
        self._jobs.manager.stopping.set()
        left = max(0.0, deadline - asyncio.get_running_loop().time())
        if worker := self._workers.get(queue):
            worker.shutdown_graceful_timeout = left
            worker.stop()
        task = self._labour.pop(queue)
        _, late = await asyncio.wait([task], timeout=left + _LAST_WORD)
        for one in late:  # the database is away: what is not ended is rescued by others, or by the next start
            one.cancel()
            await asyncio.wait(late, timeout=_LAST_WORD)

    async def _work(self, queue: str, at_once: int) -> None:
        """Do the jobs of one queue until `stop`, through anything that happens to the database."""
        while not self._stopping.is_set():
            try:
                await self._hire(queue, at_once)
            except Exception as error:
                log.warning("worker_stumbled", queue=queue, error=type(error).__name__)
            await self._pause(self._manners.patience.pause)
        if queue == LETTERS:  # what the last turns answered
            with suppress(*LOST):
                await self._hire(queue, at_once, wait=False)

    async def _hire(self, queue: str, at_once: int, wait: bool = True) -> None:
        worker = self._workers[queue] = self._jobs.worker(queue, at_once, self._pace.poll, wait)
        async with self._jobs.beating(worker, self._pace.beat):
            await worker.run()

    async def _look_after(self) -> None:
        """Rescue, resume and tidy until `stop`: a plain loop in each worker, for a job that rescues could stall."""
        loop = asyncio.get_running_loop()
        next_tidy = 0.0
        heard_since = -self._pace.silent  # the loop's time: since when the database has answered every round
        while not self._stopping.is_set():
            self._due.clear()
            try:
                await self._rescue(loop.time() - heard_since)
                await self.database.write(self._resume)
                if loop.time() >= next_tidy:
                    await self.tidy()
                    await self.rotate()
                    next_tidy = loop.time() + HOUSEKEEPING
            except Exception as error:
                log.warning("housekeeping_put_off", error=type(error).__name__)
                heard_since = loop.time()
            with suppress(TimeoutError):
                await asyncio.wait_for(self._due.wait(), self._pace.round)

    async def _rescue(self, heard: float) -> None:
        """Put the jobs of the dead back, unless the database has been heard of for less than a silence (`heard`, s).

        While it was away nobody could give a sign of life. Who lives gets the time to: what they have in hand would be
        answered twice.
        """
        silent = self._pace.silent
        stalled = await self._jobs.stalled(silent)
        if stalled and heard >= silent:
            await self._jobs.rescue(stalled, silent)
            log.warning("jobs_rescued", jobs=len(stalled))

    def _resume(self, connection: Connection) -> None:
        """Give a job to every chat for which something waits, or whose timer ran out, and that has none.

        Timers need it, for a job that waits for its time would block the chat; so do rows that were moved here from
        another database, or that an operator wants tried again. One worker at a time does it for all.
        """
        if not connection.scalar(_LOOKING):
            return
        turns, letters = chats_waiting(connection, now=self._manners.clock())
        there = known(connection)
        for queue, chats in ((TURNS, turns), (LETTERS, letters)):
            for chat in chats:
                if lock_of(queue, chat) not in there:
                    self._jobs.defer(connection, queue, chat)

    def _arrived(self, kept: Kept) -> None:
        """Its job is in the queue already."""

    async def _answered(self, chat: str, effects: Sequence[Effect] = (), erased: bool = False) -> None:
        """Set the alarm for timers; should this process not live so long, others find them."""
        del chat, erased
        for effect in effects:
            if isinstance(effect, Wake):
                asyncio.get_running_loop().call_later(effect.after, self._due.set)

    async def _sent(self, letter: Letter) -> None:
        """One statement on its way at once; should it not arrive, the end of the delivery still does."""
        with suppress(Unavailable):
            await self.database.note(partial(self._mailbox.note_sent, answers=[(letter.row, letter.mark)]))

    def _ended(self, letter: Letter) -> None:
        """The row is gone, and the note with it."""

    async def _turns(self, job: Job) -> None:
        """Turns of one chat until nothing waits. Raises Later or Overtaken."""
        write = self._owned(job)
        while True:
            if waits_for_burst(job) and (left := await write(partial(self._burst_left, chat=chat_of(job)))):
                raise Later(left)
            outcome = await self._think(chat_of(job), write)
            if isinstance(outcome, Again):
                raise Later(outcome.after)
            if not outcome:
                return
            if self._stopping.is_set():
                raise Later(0.0)

    async def _letters(self, job: Job) -> None:
        """Deliveries to one chat until nothing waits. Raises Later or Overtaken."""
        write = self._owned(job)
        while outcome := await self._send(chat_of(job), write):
            if isinstance(outcome, Again):
                raise Later(outcome.after)

    def _owned(self, job: Job) -> Write:
        """A way to write that fails once the job is somebody else's, or may be: the answer came after a whole silence.

        A process that was stopped while the database answered would else go on with what another has done since.
        """
        loop = asyncio.get_running_loop()

        async def write(function: Callable[[Connection], T]) -> T:
            def owned(connection: Connection) -> T:
                claim(connection, job)
                return function(connection)

            asked = loop.time()
            written = await self.database.write(owned)
            if loop.time() - asked > self._pace.silent:
                raise Overtaken
            return written

        return write

    def _burst_left(self, connection: Connection, chat: str) -> float:
        """Seconds until the chat's burst has ended, at most a nap; 0 when it has, or nothing waits."""
        gap, now = self._manners.burst, self._manners.clock()
        since = waiting_since(connection, chat) if gap else None
        if since is None:
            return 0.0
        first, last = since
        left = min(last + gap, first + LONGEST_BURST * gap) - now
        return min(left, _LONGEST_NAP) if 0 < left <= gap else 0.0  # more than a gap: somebody's clock is wrong

    def _at_once(self, message: Incoming) -> bool:
        """Whether a message ends the burst: a tapped button, or a red flag."""
        return not self._manners.burst or message.choice is not None or self._is_urgent(message)
