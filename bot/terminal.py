"""The main job in a terminal: one person, no account, nothing kept after the last line."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path

from bot.app import terminal
from bot.conversation import Conversation, Spoken, worded
from bot.messages import Incoming, MediaRef, Outgoing
from bot.reading.pool import PoolReader
from handlers.turn import Erase, Reader, Session

PHOTO = "/photo"
SAMPLES = "/samples"


def samples() -> list[Path]:
    """The lab sheets that ship with the product (invented people)."""
    return sorted(Path(str(files("bot") / "samples")).glob("*.jpg"))


def incoming(text: str, photo: Path | None = None) -> Incoming:
    """A message as the terminal's channel would receive it."""
    media = (MediaRef(kind="image", ref=str(photo)),) if photo else ()
    return Incoming(channel="console", address="console", message_id="0", text=text, media=media)


async def turn(talk: Conversation, session: Session, message: Incoming) -> tuple[Spoken, Outgoing]:
    """One turn and its words."""
    spoken = await talk.turn(session, (message,), datetime.now(UTC))
    return spoken, await worded(spoken, talk.limits["console"], talk.knowledge.sources)


async def ask(text: str, photo: Path | None, locale: str | None) -> tuple[Spoken, Outgoing]:
    """One turn of a new chat, with the reading pool only where a picture needs it."""
    reader = PoolReader(workers=1)
    try:
        _, talk = terminal(reader)
        return await turn(talk, Session(locale=locale), incoming(text, photo))
    finally:
        await reader.close()


async def chat(lines: Iterator[str]) -> None:
    """Talk until the input ends. `/photo PATH` sends a picture, `/photo 1` the first sample sheet."""
    reader: Reader = (pool := PoolReader(workers=1))
    console, talk = terminal(reader)
    session = Session()
    for line in lines:
        message = _typed(line.strip())
        if message is None:
            continue
        spoken, outgoing = await turn(talk, session, message)
        session = Session() if any(isinstance(e, Erase) for e in spoken.reply.effects) else spoken.reply.session
        await console.send("console", outgoing)
        print()
    await pool.close()


def _typed(line: str) -> Incoming | None:
    if not line:
        return None
    if line in (SAMPLES, PHOTO):
        for number, sheet in enumerate(samples(), 1):
            print(f"  {PHOTO} {number}   {sheet.name}")
        return None
    if line.startswith(PHOTO + " "):
        named = line.removeprefix(PHOTO).strip()
        sheets = samples()
        numbered = named.isdigit() and 1 <= int(named) <= len(sheets)
        return incoming("", sheets[int(named) - 1] if numbered else Path(named).expanduser())
    return incoming(line)


def prompt_lines() -> Iterator[str]:
    """Lines from the keyboard with a prompt, or from a pipe without one."""
    interactive = sys.stdin.isatty()
    while True:
        try:
            yield input("> " if interactive else "")
        except (EOFError, KeyboardInterrupt):
            return


def main() -> None:
    """`./sehti chat`."""
    if sys.stdin.isatty():
        print(f"Sehti. Write as on a phone; {PHOTO} PATH sends a picture, {SAMPLES} lists four; Ctrl-D ends.\n")
    asyncio.run(chat(prompt_lines()))
