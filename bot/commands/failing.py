"""How a command fails: in a sentence that says what to do, never with a traceback."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import typer


def fail(sentence: str) -> typer.Exit:
    """Say it and give back what ends the command."""
    typer.echo(sentence, err=True)
    return typer.Exit(1)


@contextmanager
def failing() -> Iterator[None]:
    """What cannot work as it is set up ends the command with its sentence."""
    from bot.settings import Misconfigured
    from bot.storage.database import Unusable
    from bot.storage.keyring import KeyringError

    try:
        yield
    except (Misconfigured, KeyringError, Unusable) as error:
        raise fail(str(error)) from None
