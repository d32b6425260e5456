"""`./sehti keys`: the ring that protects the chats' keys, changed while the service runs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import typer

from bot.commands.failing import fail, failing

if TYPE_CHECKING:
    from bot.settings import Settings

keys = typer.Typer(no_args_is_help=True, help="Keys of the service.")


@keys.command("new")
def keys_new() -> None:
    """Print a new keyring and pepper as settings; keep them secret and keep them safe."""
    from bot.storage.keyring import new_ring_text, new_secret_text

    typer.echo(f"SEHTI_KEYRING={new_ring_text()}")
    typer.echo(f"SEHTI_PEPPER={new_secret_text()}")
    typer.echo("Put both into the environment or .env; without them nothing kept can be read again.", err=True)


@keys.command("list")
def keys_list() -> None:
    """The names of the keys, the primary first, and how many keys of chats and of people are under each."""
    from bot.settings import load
    from bot.storage import outside
    from bot.storage.keyring import Keyring
    from bot.storage.people import keys_in_use

    with failing():
        settings = load()
        ring = Keyring.parse(settings.keyring_text())
        with outside.transaction(settings.database_url) as connection:
            used = keys_in_use(connection)
    for kid in dict.fromkeys([*ring.kids, *used]):
        sort = "missing" if kid not in ring else "primary" if kid == ring.primary else "older"
        typer.echo(f"{kid}\t{sort}\t{used.get(kid, 0)}")


@keys.command("rotate")
def keys_rotate() -> None:
    """Put a new primary into the file of the ring; the service takes it over by itself."""
    from bot.settings import load
    from bot.storage.rotation import add_primary

    with failing():
        kid = add_primary(_file(load()))
    typer.echo(f"{kid} is the primary now; keep a copy of the file where the old copy is")
    typer.echo("the service takes it over within half a minute (at once after SIGHUP) and puts every key under it")


@keys.command("rewrap")
def keys_rewrap() -> None:
    """Put every key of chats and of people under the primary now, beside the service; safe to stop and to repeat."""
    from bot.settings import load
    from bot.storage.keyring import Keyring
    from bot.storage.rotation import rewrap

    with failing():
        settings = load()
        for moved in rewrap(settings.database_url, Keyring.parse(settings.keyring_text())):
            typer.echo(f"{moved} moved")
    typer.echo("every key is under the primary")


@keys.command("retire")
def keys_retire(kid: str) -> None:
    """Take a key that nothing is under out of the ring; without its copies nobody reads backups of its time."""
    from bot.settings import load
    from bot.storage import outside
    from bot.storage.rotation import retire

    with failing():
        settings = load()
        with outside.transaction(settings.database_url) as connection:
            retire(_file(settings), connection, kid)
    typer.echo(f"{kid} is out of the ring; destroy every copy of it once no backup is wanted that needs it")


def _file(settings: Settings) -> Path:
    """The file of the ring: a variable of the environment cannot be changed from here."""
    if settings.keyring_file is None or settings.keyring is not None:
        raise fail(
            "The ring is in SEHTI_KEYRING: put it into a file, set SEHTI_KEYRING_FILE to its path and SEHTI_KEYRING to"
            " nothing, and start again once."
        )
    return settings.keyring_file
