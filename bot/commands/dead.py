"""`./sehti dead`: messages that were given up, and another try for them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated

import typer

from bot.commands.failing import failing

dead = typer.Typer(no_args_is_help=True, help="Messages that were given up.")


@dead.command("list")
def dead_list() -> None:
    """Messages no turn could be made of: row, when it came, how often it was tried; never who or what."""
    from bot.settings import load
    from bot.storage import outside
    from bot.storage.dead import list_dead

    with failing(), outside.transaction(load().database_url) as connection:
        rows = list_dead(connection)
    for one in rows:
        arrived = datetime.fromtimestamp(one.arrived, UTC).isoformat(timespec="seconds")
        typer.echo(f"{one.row}\t{arrived}\t{one.attempts} tries\tchat {one.chat[:6]}")
    typer.echo(f"{len(rows)} dead", err=True)


@dead.command("replay")
def dead_replay(rows: Annotated[list[int] | None, typer.Argument(help="which rows; without, all")] = None) -> None:
    """Have dead messages tried once more, within half a minute, by whoever serves."""
    from bot.settings import load
    from bot.storage import outside
    from bot.storage.dead import replay

    with failing(), outside.transaction(load().database_url) as connection:
        count = replay(connection, rows or None)
    typer.echo(f"{count} wait for another try")
