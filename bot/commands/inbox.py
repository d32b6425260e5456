"""`./sehti inbox`: what people asked to have passed on to a human being, and the answers."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from bot.commands.failing import fail, failing

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from bot.inbox import Inbox

inbox = typer.Typer(no_args_is_help=True, help="What people want passed on to a human being.")

Number = Annotated[int, typer.Argument(help="as `inbox list` says it")]


@inbox.command("list")
def list_requests() -> None:
    """Every request: number, when, whether it was answered; never who or what."""
    with _opened() as (box, connection):
        lines = list(box.waiting(connection))
    for line in lines:
        typer.echo(line)
    typer.echo(f"{len(lines)} requests", err=True)


@inbox.command("show")
def show(number: Number) -> None:
    """One request: how urgent it was, what was told, what was written for you. Keep it from others' eyes."""
    with _opened() as (box, connection):
        for line in box.show(connection, number):
            typer.echo(line)


@inbox.command("answer")
def answer(number: Number, text: str) -> None:
    """Write to the person, through the bot, within half a minute; the message says that a person writes it."""
    with _opened() as (box, connection):
        box.answer(connection, number, text)
    typer.echo("it goes out within half a minute; `inbox close` when nothing more is to say")


@inbox.command("close")
def close(number: Number) -> None:
    """Delete a request; what nobody closes is deleted after a week."""
    with _opened() as (box, connection):
        box.close(connection, number)
    typer.echo("deleted")


@contextmanager
def _opened() -> Iterator[tuple[Inbox, Connection]]:
    from bot.inbox import Impossible, Inbox
    from bot.settings import load
    from bot.storage import outside

    with failing():
        settings = load()
        try:
            with outside.transaction(settings.database_url) as connection:
                yield Inbox.of(settings), connection
        except Impossible as error:
            raise fail(str(error)) from None
