"""`./sehti pause`: a channel answers with a notice, but for emergencies and for who has something destroyed."""

from __future__ import annotations

from time import time
from typing import Annotated

import typer

from bot.commands.failing import fail, failing

LONGEST = 400  # characters of a notice; the numbers for an emergency stand below it


def pause(
    channel: Annotated[str, typer.Argument(help="telegram, twilio or meta; without, what is paused")] = "",
    text: Annotated[str | None, typer.Option(help="what people are told, in French")] = None,
    text_ar: Annotated[str | None, typer.Option("--text-ar", help="the same in Arabic")] = None,
    resume: Annotated[bool, typer.Option("--resume", help="answer again")] = False,
) -> None:
    """Pause a channel: each chat is told once; emergencies are answered as ever, and so is who erases or stops."""
    from bot.settings import load
    from bot.storage import outside
    from bot.storage.pauses import Pause, begin, end, paused

    if any(len(one or "") > LONGEST for one in (text, text_ar)):
        raise fail(f"A notice has at most {LONGEST} characters.")
    with failing():
        settings = load()
        with outside.transaction(settings.database_url) as connection:
            if not channel:
                standing = paused(connection)
                typer.echo("\n".join(one.channel for one in standing) or "nothing is paused")
            elif channel not in settings.channels_on:
                raise fail(f"The channel {channel} is off here; on: {', '.join(settings.channels_on) or 'none'}.")
            elif resume:
                typer.echo(f"{channel} answers again" if end(connection, channel) else f"{channel} was not paused")
            else:
                begin(connection, Pause(channel, time(), text, text_ar))
                typer.echo(f"{channel} is paused; `./sehti pause {channel} --resume` ends it")
