"""What every channel must do, what it can carry, and the closed list of ways delivery can fail."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from bot.messages import Incoming, MediaRef, Outgoing, Report


class ChannelError(Exception):
    """Something went wrong at the door; the subclass says what to do."""


class Forged(ChannelError):
    """The signature is missing or wrong: answer 401 and keep nothing."""


class Malformed(ChannelError):
    """The body is not what the provider documents: answer 400 and keep nothing."""


class TryLater(ChannelError):
    """The provider cannot take it now: wait `after` seconds and send again."""

    def __init__(self, after: float = 5.0) -> None:
        super().__init__(f"try again in {after:g} s")
        self.after = after


class Refused(ChannelError):
    """The provider will never take this message: drop it and count it."""


class Uncertain(ChannelError):
    """It may have been delivered (time-out after the request left): never resend blindly."""


class Gone(ChannelError):
    """The person blocked us or the media expired: stop, and do not retry."""


@dataclass(frozen=True)
class Limits:
    """What one message on this channel can carry; the composer reads it, nobody branches on a channel's name."""

    text: int  # characters of one message
    buttons: int  # how many choices
    label: int  # characters of a button's label
    payload: int  # bytes of a button's payload
    numbered: bool  # True: choices are written as numbered lines, the answer is a digit
    pictures: bool = False  # whether a message can carry one of ours
    picture_links: bool = False  # whether, instead, the platform fetches one from an address of ours
    files: bool = False  # whether it can carry a document of ours
    taps: int | None = None  # how many choices can be buttons, where that is fewer: more are numbered lines
    tapped_text: int | None = None  # characters of a message with buttons, where that is fewer
    templates: bool = False  # whether what nobody asked for can be sent later than that, inside an approved template
    unasked_hours: float | None = None  # how long after a person's message we may write by ourselves; None: always


@dataclass(frozen=True)
class Delivery:
    """One webhook request, stripped of the web server: header names are lower-case, `target` is path and query."""

    headers: Mapping[str, str]
    body: bytes
    target: str


class Channel(Protocol):
    """One chat platform."""

    name: str
    limits: Limits

    async def start(self) -> None:
        """Open connections; announce commands and descriptions where the platform has them."""

    async def close(self) -> None:
        """Close connections."""

    def receive(self, delivery: Delivery) -> list[Incoming | Report]:
        """Verify and parse one webhook request: what people wrote, what became of our answers; else nothing.

        Raises Forged or Malformed.
        """

    def acknowledgement(self) -> tuple[str, str]:
        """Body and content type that tell the provider 'taken' with status 200."""

    def attending(self, messages: Sequence[Incoming]) -> AbstractAsyncContextManager[None]:
        """Around the turn that answers these messages, which are kept by now.

        While it lasts the person is shown that somebody is at it; afterwards the provider is made to forget what it
        need not keep. Raises nothing of its own.
        """

    async def send(self, address: str, message: Outgoing) -> str:
        """Deliver one message; returns its trace, by which `erase` finds it ("" where it cannot).

        Raises TryLater, Refused, Uncertain or Gone.
        """

    async def erase(self, address: str, traces: Sequence[str]) -> None:
        """Have the provider delete these messages of one chat, as far as it can. Raises TryLater."""

    async def fetch(self, media: MediaRef) -> bytes:
        """Download into memory, at most 20 MB. Raises TryLater, Refused or Gone."""


@runtime_checkable
class Challenged(Protocol):
    """A channel whose provider first asks, by GET, whether the webhook is ours."""

    def challenge(self, target: str) -> str:
        """What to answer to the path and query of that request. Raises Forged."""
