"""The terminal as a channel, for trying the bot without any chat platform."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager, nullcontext
from pathlib import Path

from rich.console import Console as Screen

from bot.channels.channel import Delivery, Forged, Gone, Limits, Refused
from bot.channels.download import LARGEST
from bot.messages import Incoming, MediaRef, Outgoing, Report


class Console:
    """Prints what the bot says; a MediaRef is the path of a file on this machine."""

    name = "console"
    limits = Limits(text=4096, buttons=9, label=20, payload=64, numbered=True, pictures=True, files=True)

    def __init__(self, screen: Screen | None = None) -> None:
        self._screen = screen or Screen()

    async def start(self) -> None:
        """Nothing to open."""

    async def close(self) -> None:
        """Nothing to close."""

    def receive(self, delivery: Delivery) -> list[Incoming | Report]:
        """A terminal has no webhook: whoever posts here is not who they say. Raises Forged."""
        raise Forged

    def acknowledgement(self) -> tuple[str, str]:
        """An empty answer."""
        return "", "text/plain"

    def attending(self, messages: Sequence[Incoming]) -> AbstractAsyncContextManager[None]:
        """Nobody to show anything to."""
        return nullcontext()

    async def send(self, address: str, message: Outgoing) -> str:
        """Print one message as it is, nothing in it read as markup."""
        self._screen.print(message.text, markup=False, highlight=False, emoji=False, soft_wrap=True)
        if message.picture is not None:
            self._screen.print(f"[picture, {len(message.picture)} bytes]", markup=False, highlight=False)
        if message.file is not None:
            shown = f"[{message.file.name}, {len(message.file.data)} bytes]"
            self._screen.print(shown, markup=False, highlight=False)
        return ""

    async def erase(self, address: str, traces: Sequence[str]) -> None:
        """What is on the screen is the person's own."""

    async def fetch(self, media: MediaRef) -> bytes:
        """Read a file. Raises Refused or Gone."""
        return await asyncio.to_thread(_read, Path(media.ref))


def _read(path: Path) -> bytes:
    try:
        if not path.is_file() or path.stat().st_size > LARGEST:
            raise Refused("no file, or too big")
        return path.read_bytes()
    except OSError:
        raise Gone("the file cannot be read") from None
