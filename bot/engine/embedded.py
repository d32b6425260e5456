"""The mailbox without any service: one SQLite file, one process, one lane per chat."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import structlog
from sqlalchemy import Connection

from bot.engine.engine import Converse, Deliver
from bot.engine.home import HOUSEKEEPING, LONGEST_BURST, SENDS_AT_ONCE, TURNS_AT_ONCE, Home, Manners
from bot.storage.backlog import chats_waiting
from bot.storage.database import Database, path_of
from bot.storage.keyring import Keyring, Pepper
from bot.storage.mailbox import Kept, Letter
from bot.storage.slips import Slips
from bot.worker import Again, Lanes, pause
from handlers.turn import Effect, Wake

log = structlog.get_logger()

_AFTER_DUE = 0.05  # seconds; the loop's clock and the wall's do not run quite alike


@dataclass
class _Burst:
    """Messages of a chat that no turn has taken yet. Times of the loop's clock."""

    first: float
    last: float
    over: asyncio.Event = field(default_factory=asyncio.Event)


class Embedded(Home):
    """Engine over one SQLite file. `url` is a path or `sqlite:///path`.

    `busy_seconds`: how long a write waits for another process that holds the file. Raises Unusable or KeyringError
    at construction.
    """

    def __init__(
        self,
        url: str | Path,
        ring: Keyring,
        pepper: Pepper,
        manners: Manners | None = None,
        *,
        busy_seconds: float = 5.0,
    ) -> None:
        super().__init__(ring, pepper, manners or Manners())
        self._slips = Slips(SENDS_AT_ONCE)
        self.database: Database = Database(path_of(url), partial(self._opened, path_of(url)), busy_seconds)
        self._slips.wipe()
        self._bursts: dict[str, _Burst] = {}
        self._turn_slots = asyncio.Semaphore(TURNS_AT_ONCE)
        self._send_slots = asyncio.Semaphore(SENDS_AT_ONCE)
        self._stopped = asyncio.Event()
        self._turns = Lanes(self._turn, self._manners.patience.pause, self._stopping)
        self._sends = Lanes(self._letter, self._manners.patience.pause, self._stopping)

    async def run(self, converse: Converse, deliver: Deliver) -> None:
        """Serve until `stop`, beginning with what was left by an earlier process."""
        self._running = (converse, deliver)
        while not self._stopping.is_set():
            try:
                await self._resume()
                await self.tidy()
                await self.rotate()
            except Exception as error:
                log.warning("housekeeping_put_off", error=type(error).__name__)
                await self._pause(self._manners.patience.pause)
            else:
                await self._pause(HOUSEKEEPING)
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
        self._slips.close()
        self._stopped.set()

    def _opened(self, path: Path, connection: Connection) -> None:
        """Nobody else serves the file: refuse secrets that do not fit, take over what was sent before a death."""
        self._mailbox.check(connection)
        self._mailbox.note_sent(connection, self._slips.open(path.with_name(path.name + ".sent")))

    async def _resume(self) -> None:
        """Wake the lane of every chat for which something waits."""
        turns, sends = await self.database.read(partial(chats_waiting, now=self._manners.clock()))
        for chat in sends:
            self._sends.wake(chat)
        for chat in turns:
            self._turns.wake(chat)

    def _arrived(self, kept: Kept) -> None:
        """Note that a burst begins or goes on; a tapped button or a red flag ends it at once."""
        if self._running is None:
            return  # `run` finds it in the table
        if not kept.waits:
            self._sends.wake(kept.chat)
            return
        now = asyncio.get_running_loop().time()
        burst = self._bursts.setdefault(kept.chat, _Burst(now, now))
        burst.last = now
        if kept.message.choice is not None or self._is_urgent(kept.message):
            burst.over.set()
        self._turns.wake(kept.chat)

    async def _answered(self, chat: str, effects: Sequence[Effect] = (), erased: bool = False) -> None:
        """Wake who delivers, and set the alarm for timers; after a restart housekeeping rings."""
        self._sends.wake(chat)
        if erased:
            await self._resume()  # the errand to the provider waits in a lane of its own
        for effect in effects:
            if isinstance(effect, Wake):
                asyncio.get_running_loop().call_later(effect.after + _AFTER_DUE, self._timer_over, chat)

    async def _sent(self, letter: Letter) -> None:
        """Into the file of slips, before anything else can happen."""
        self._slips.put(letter.row, letter.mark)

    def _ended(self, letter: Letter) -> None:
        """Its slip is free."""
        self._slips.clear(letter.row, letter.mark)

    def _timer_over(self, chat: str) -> None:
        """A timer may have run out; the table says whether it still stands."""
        if not self._stopping.is_set():
            self._turns.wake(chat)

    async def _turn(self, chat: str) -> bool:
        """One turn of one chat."""
        await self._burst_over(chat)
        if self._stopping.is_set():
            return False
        async with self._turn_slots:
            outcome = await self._think(chat, self.database.write)
        return await self._after(outcome)

    async def _letter(self, chat: str) -> bool:
        """One delivery to one chat."""
        async with self._send_slots:
            outcome = await self._send(chat, self.database.write)
        return await self._after(outcome) and not (isinstance(outcome, Again) and self._stopping.is_set())

    async def _after(self, outcome: Again | bool) -> bool:
        """Whether there may be more to do, once the pause is over that a failure asks for."""
        if isinstance(outcome, Again):
            await self._pause(outcome.after)
            return True
        return outcome

    async def _burst_over(self, chat: str) -> None:
        """Wait until the chat's burst has ended: quiet for a gap, too long already, or urgent."""
        loop, gap = asyncio.get_running_loop(), self._manners.burst
        while burst := self._bursts.get(chat):
            end = min(burst.last + gap, burst.first + LONGEST_BURST * gap)
            if burst.over.is_set() or loop.time() >= end:
                del self._bursts[chat]
                return
            await pause(burst.over, end - loop.time())
