"""`./sehti status`: a live table of how the service does."""

from __future__ import annotations

from time import sleep
from typing import Annotated

import typer

from bot.commands.failing import failing

_EVERY = 2.0  # seconds


def status(once: Annotated[bool, typer.Option("--once", help="print it once and end")] = False) -> None:
    """Channels, acks, turns, what waits and since when, dead messages, keys in use, disk; red is what needs a hand."""
    from rich.console import Console
    from rich.live import Live

    from bot.settings import load
    from bot.status import look, table

    with failing():
        settings = load()
        shown = table(look(settings))
        if once:
            Console().print(shown)
            return
        with Live(shown, auto_refresh=False) as live:
            try:
                while True:
                    live.update(table(look(settings)), refresh=True)
                    sleep(_EVERY)
            except KeyboardInterrupt:
                return
