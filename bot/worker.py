"""Where the errors of a turn and of a delivery are caught and become what the engine does next."""

from __future__ import annotations

import asyncio
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

    attempts: int = 3  # of a turn, or of a delivery that fails in a way no channel names
    turn: float = 120.0  # one turn, its photos included
    pause: float = 0.5  # after the first failure; doubles with each
    longest_pause: float = 60.0
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
    """What happened to an answer so far; forgotten at a restart, which only means a try more."""

    tries: int = 0
    failures: int = 0  # of a kind no channel names


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
    if attempt <= patience.attempts:  # more: the process died in each try
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
            await deliver(letter.channel, letter.address, letter.message)
            outcome = Fate.SENT
        except TryLater as error:
            outcome = Again(patience.after(history.tries, error.after))
        except Refused:
            outcome = Fate.REFUSED
        except Gone:
            outcome = Fate.GONE
        except Uncertain:
            outcome = Fate.UNCERTAIN
        except Exception as error:
            history.failures += 1
            log.error("delivery_failed", error=type(error).__name__, failures=history.failures)
            last = history.failures >= patience.attempts
            outcome = Fate.FAILED if last else Again(patience.after(history.failures, patience.pause))
    DELIVERIES.labels("again" if isinstance(outcome, Again) else outcome).inc()
    return outcome
