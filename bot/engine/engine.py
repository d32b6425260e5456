"""The mailbox's contract: what is put is durable, each chat is served in order, nothing acknowledged is lost."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from sqlalchemy import Connection

from bot.messages import Incoming, Outgoing
from handlers.turn import Effect, Session

T = TypeVar("T")


@dataclass(frozen=True)
class Page:
    """A page to be put behind a link: none of it can be read, and its id not be told, without the link's secret."""

    id: str
    body: bytes = field(repr=False)  # sealed under the secret
    code: bytes = field(repr=False)  # slow salted hash of secret and code
    hours: float


@dataclass(frozen=True)
class Settled:
    """What one turn changes, committed in ONE transaction together with marking its messages done.

    `once`: a word under which the answer goes to a chat a single time, however often it is given.
    """

    session: Session
    outgoing: tuple[Outgoing, ...] = ()
    effects: tuple[Effect, ...] = ()
    pages: tuple[Page, ...] = ()
    once: str = ""


Converse = Callable[[Session, tuple[Incoming, ...]], Awaitable[Settled]]
"""One turn: the chat's session and the messages of the turn (a burst or an album, in order) -> what changes."""

Deliver = Callable[[str, str, Outgoing], Awaitable[str | None]]
"""(channel name, address, message) -> by what the provider can be asked to delete it.

Raises the channel's TryLater, Refused, Uncertain or Gone.
"""


class Store(Protocol):
    """What an engine keeps, for those who come by a link and not by a message."""

    async def read(self, function: Callable[[Connection], T]) -> T:
        """Run it on one snapshot. Raises Unavailable."""

    async def write(self, function: Callable[[Connection], T]) -> T:
        """Run it in one transaction, durable on return. Raises Unavailable, or what `function` raised."""


class Engine(Store, Protocol):
    """One durable mailbox with a lane per chat."""

    async def put(self, messages: Sequence[Incoming]) -> int:
        """Keep the messages in one durable transaction; returns how many were new (retries are dropped).

        Raises Unavailable when nothing could be made durable: the web answers 503.
        """

    async def run(self, converse: Converse, deliver: Deliver) -> None:
        """Serve until `stop`: one turn at a time per chat, chats side by side, at least once, in order."""

    async def stop(self, grace: float) -> None:
        """Finish what is running within `grace` seconds, take nothing new, close."""

    async def renew(self) -> None:
        """Read the ring of keys again, which may have changed while we serve."""

    async def ready(self) -> bool:
        """Whether a message could be kept right now."""

    async def inspect(self) -> dict[str, int]:
        """Rows of each table, of each queue by state, and of chats by key."""


class Unavailable(Exception):
    """The store cannot keep anything right now (locked, full, gone)."""
