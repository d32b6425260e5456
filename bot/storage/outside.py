"""A command's way into the database of a service that may be running: of either kind, in one short transaction."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from bot.storage import database, postgres
from bot.storage.database import Unusable


@contextmanager
def transaction(url: str) -> Iterator[Connection]:
    """A transaction on the database at this address, beside whoever serves it. Raises Unusable."""
    engine = engine_at(url)
    try:
        with engine.begin() as connection:
            yield connection
    except DBAPIError as error:
        raise Unusable(
            f"The database cannot be used now ({type(error.orig).__name__}): is it there, and at this version?"
            " `./sehti migrate` brings it there."
        ) from None
    finally:
        engine.dispose()


def engine_at(url: str) -> Engine:
    """Connections to the database at this address, which must exist. Raises Unusable."""
    if postgres.is_postgres(url):
        return postgres.open_outside(url)
    return database.open_outside(database.path_of(url))
