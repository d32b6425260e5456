"""One lane per chat, and where the errors of a turn and of a delivery become what the engine does next."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum

import structlog

from bot.channels.channel import Gone, Refused, TryLater, Uncertain
from bot.engine.engine import Converse, Deliver, Settled
from bot.messages import Incoming
from bot.metrics import DELIVERIES, TURN_SECONDS, TURNS
from bot.storage.mailbox import Letter
from handlers.turn import Session

log = structlog.get_logger()


@dataclass(frozen=True)
class Patience:
    """How long and how often something is tried. Times in seconds."""

    attempts: int = 3  # of a turn that fails, or of a delivery that fails in a way no channel names
    deaths: int = 6  # of the process with a turn in hand: most are not the turn's fault, and an apology is no answer
    turn: float = 120.0  # one turn, its photos included
    pause: float = 0.5  # after the first failure; doubles with each
    longest_pause: float = 60.0
    delivery: float = 60.0  # one delivery
    answer: float = 24 * 3600  # an older answer is no longer worth delivering

    def after(self, attempt: int, least: float) -> float:
        """The pause after this attempt (from 1): `least` doubled each time, up to the longest."""
        least = max(least, self.pause)
        return max(least, min(self.longest_pause, least * 2.0 ** min(attempt - 1, 16)))


@dataclass(frozen=True)
class Again:
    """Not now: try once more in `after` seconds."""

    after: float


class Dead:
    """It failed too often: give up on these messages, and go on with the next."""


@dataclass
class History:
    """What happened to an answer so far."""

    tries: int = 0
    failures: int = 0  # of a kind no channel names
    trace: str | None = None  # by what the provider can be asked to delete what was delivered


class Fate(StrEnum):
    """How a delivery ended for good."""

    SENT = "sent"
    REFUSED = "refused"  # the provider will never take it
    GONE = "gone"  # the person blocked us
    UNCERTAIN = "uncertain"  # perhaps delivered: never sent twice
    EXPIRED = "expired"  # too old to be of use
    FAILED = "failed"  # an error of ours


async def attempt_turn(
    converse: Converse, session: Session, messages: tuple[Incoming, ...], attempt: int, patience: Patience
) -> Settled | Again | Dead:
    """One try at a turn. Only the name of an error is logged: its text may hold what the person wrote."""
    least = 0.0
    if attempt <= patience.deaths:  # more: the process died in each try
        try:
            with TURN_SECONDS.time():
                async with asyncio.timeout(patience.turn):
                    settled = await converse(session, messages)
        except TryLater as error:
            least = error.after
            log.info("turn_put_off", attempt=attempt)
        except Exception as error:
            log.error("turn_failed", error=type(error).__name__, attempt=attempt)
        else:
            TURNS.labels("settled").inc()
            return settled
    if attempt < patience.attempts:
        TURNS.labels("again").inc()
        return Again(patience.after(attempt, least))
    TURNS.labels("dead").inc()
    log.error("turn_given_up", messages=len(messages))
    return Dead()


async def attempt_delivery(
    deliver: Deliver, letter: Letter, history: History, now: float, patience: Patience
) -> Fate | Again:
    """One try at delivering an answer; `history` is kept up to date."""
    history.tries += 1
    outcome: Fate | Again
    if now - letter.queued > patience.answer:
        outcome = Fate.EXPIRED
    else:
        try:
            async with asyncio.timeout(patience.delivery):
                history.trace = await deliver(letter.channel, letter.address, letter.message)
            outcome = Fate.SENT
        except TryLater as error:
            outcome = Again(patience.after(history.tries, error.after))
        except Refused:
            outcome = Fate.REFUSED
        except Gone:
            outcome = Fate.GONE
        except (Uncertain, TimeoutError):
            again = Again(patience.after(history.tries, patience.pause))
            outcome = again if letter.message.erase else Fate.UNCERTAIN  # to delete twice harms nobody
        except Exception as error:
            history.failures += 1
            log.error("delivery_failed", error=type(error).__name__, failures=history.failures)
            last = history.failures >= patience.attempts
            outcome = Fate.FAILED if last else Again(patience.after(history.failures, patience.pause))
    DELIVERIES.labels("again" if isinstance(outcome, Again) else outcome).inc()
    return outcome


class Lanes:
    """One task per chat that has something to do: `step` is called until it says that nothing is left.

    A lane never dies: whatever `step` raises, it is called again after `pause` seconds, until `stopping`.
    """

    def __init__(self, step: Callable[[str], Awaitable[bool]], pause: float, stopping: asyncio.Event) -> None:
        self._step = step
        self._pause = pause
        self._stopping = stopping
        self._woken: set[str] = set()
        self._tasks: dict[str, asyncio.Task[None]] = {}

    def wake(self, chat: str) -> None:
        """There may be something to do for this chat."""
        self._woken.add(chat)
        if chat not in self._tasks:
            self._tasks[chat] = asyncio.create_task(self._run(chat))

    async def finish(self, deadline: float) -> None:
        """Wait for the lanes to end by themselves, until the loop's clock shows `deadline`; then cancel."""
        loop = asyncio.get_running_loop()
        while self._tasks and loop.time() < deadline:
            await asyncio.wait(self._tasks.values(), timeout=deadline - loop.time())
        rest = list(self._tasks.values())
        for task in rest:
            task.cancel()
        await asyncio.gather(*rest, return_exceptions=True)

    async def _run(self, chat: str) -> None:
        try:
            more = True
            while more or chat in self._woken:
                self._woken.discard(chat)
                more = await self._guarded(chat)
        finally:
            del self._tasks[chat]

    async def _guarded(self, chat: str) -> bool:
        try:
            return await self._step(chat)
        except (Exception, asyncio.CancelledError) as error:
            task = asyncio.current_task()
            if task is not None and task.cancelling():
                raise  # the lane itself is cancelled, not something it waited for
            log.error("lane_stumbled", error=type(error).__name__)
            await pause(self._stopping, self._pause)
            return not self._stopping.is_set()


async def pause(event: asyncio.Event, seconds: float) -> None:
    """Sleep, unless the event is set first."""
    with suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await event.wait()
