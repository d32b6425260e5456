"""The mailbox's contract: what is put is durable, each chat is served in order, nothing acknowledged is lost."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from bot.messages import Incoming, Outgoing
from handlers.turn import Effect, Session


@dataclass(frozen=True)
class Settled:
    """What one turn changes, committed in ONE transaction together with marking its messages done."""

    session: Session
    outgoing: tuple[Outgoing, ...] = ()
    effects: tuple[Effect, ...] = ()


Converse = Callable[[Session, tuple[Incoming, ...]], Awaitable[Settled]]
"""One turn: the chat's session and the messages of the turn (a burst or an album, in order) -> what changes."""

Deliver = Callable[[str, str, Outgoing], Awaitable[None]]
"""(channel name, address, message); raises the channel's TryLater, Refused, Uncertain or Gone."""


class Engine(Protocol):
    """One durable mailbox with a lane per chat."""

    async def put(self, messages: Sequence[Incoming]) -> int:
        """Keep the messages in one durable transaction; returns how many were new (retries are dropped).

        Raises Unavailable when nothing could be made durable: the web answers 503.
        """

    async def run(self, converse: Converse, deliver: Deliver) -> None:
        """Serve until `stop`: one turn at a time per chat, chats side by side, at least once, in order."""

    async def stop(self, grace: float) -> None:
        """Finish what is running within `grace` seconds, take nothing new, close."""


class Unavailable(Exception):
    """The store cannot keep anything right now (locked, full, gone)."""
