"""A PostgreSQL database that many processes share: opened, brought up to date, written in short transactions."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

import structlog
from alembic.util import CommandError
from procrastinate.exceptions import ConnectorException
from psycopg import Error as DriverError
from sqlalchemy import URL, Connection, Engine, create_engine, make_url, text
from sqlalchemy.exc import ArgumentError, DBAPIError, SQLAlchemyError
from sqlalchemy.ext.asyncio import create_async_engine

from bot.engine.engine import Unavailable
from bot.storage import job_tables
from bot.storage.database import Unusable, count, upgrade

log = structlog.get_logger()
T = TypeVar("T")

_CONNECTIONS = 10  # of one process; more only wait for the same disk
_NOTING = 2  # connections for notes: each is done in one round trip
_TRIES = 3  # of a transaction that lost against another one, or its connection
_LOST = {"40001", "40P01", "23505"}  # could not be serialised, deadlock, somebody else inserted it first
_MIGRATING = text("SELECT pg_advisory_xact_lock(hashtextextended('sehti migration', 0))")
_SESSION = {
    # A process that is stopped in the middle of a transaction must not hold its chat, or its job, against the others.
    "options": "-c idle_in_transaction_session_timeout=10s -c statement_timeout=20s -c lock_timeout=15s",
    "connect_timeout": "5",
    "keepalives_idle": "20",
    "application_name": "sehti",
}

_NOTE_OPTIONS = "-c synchronous_commit=off -c statement_timeout=2s -c lock_timeout=1s"


class Postgres:
    """The store that all processes of an installation share. `write` and `read` take plain functions of a connection.

    `check` is run once the tables are there and may refuse what it finds. Raises Unusable when the database cannot be
    used as it is.
    """

    def __init__(self, url: str, check: Callable[[Connection], None]) -> None:
        address = address_of(url)
        engine = create_engine(address, connect_args=session_of(address))
        try:
            _migrate(engine)
            with _refusal(address), engine.begin() as connection:
                check(connection)
        finally:
            engine.dispose()
        self._engine = create_async_engine(
            address,
            pool_size=_CONNECTIONS,
            max_overflow=0,
            pool_timeout=5.0,
            connect_args=session_of(address),
        )
        self._notes = create_async_engine(
            address,
            pool_size=_NOTING,
            max_overflow=0,
            pool_timeout=1.0,
            isolation_level="AUTOCOMMIT",
            connect_args=_noting_of(address),
        )
        self._open = True

    async def write(self, function: Callable[[Connection], T]) -> T:
        """Run it in a transaction of its own and commit; durable on return.

        It is run again when another transaction got in the way, so it must have no effect but in the database. Raises
        Unavailable when nothing could be kept, or whatever `function` raised.
        """
        for attempt in range(1, _TRIES + 1):
            if not self._open:
                raise Unavailable("closed")
            try:
                async with self._engine.begin() as connection:
                    return await connection.run_sync(function)
            except (SQLAlchemyError, ConnectorException, DriverError) as error:
                if attempt == _TRIES or not _worth_another(error):
                    log.warning("store_unavailable", error=type(error).__name__)
                    raise Unavailable(type(error).__name__) from None
        raise AssertionError  # the loop returns or raises

    async def note(self, function: Callable[[Connection], None]) -> None:
        """Run its one statement at once, outside of any transaction; a crash of the server may forget it.

        It survives the death of this process as soon as it is on its way. Raises Unavailable.
        """
        try:
            async with self._notes.connect() as connection:
                await connection.run_sync(function)
        except (SQLAlchemyError, DriverError) as error:
            raise Unavailable(type(error).__name__) from None

    async def read(self, function: Callable[[Connection], T]) -> T:
        """The same: here, reading needs no connection of its own. Raises Unavailable."""
        return await self.write(function)

    async def sweep(self) -> bool:
        """Nothing to do: the server clears deleted rows by itself, later; only a retired key makes them unreadable."""
        return True

    async def inspect(self) -> dict[str, int]:
        """Rows of each table, of each queue by state, and of chats by key."""
        return await self.read(count)

    async def close(self) -> None:
        """Let go of every connection."""
        self._open = False
        await self._engine.dispose()
        await self._notes.dispose()


def is_postgres(url: str) -> bool:
    """Whether this address names a PostgreSQL database."""
    return url.partition("://")[0].partition("+")[0] in {"postgres", "postgresql"}


def address_of(url: str) -> URL:
    """The address with the driver we use. Raises Unusable."""
    try:
        address = make_url(url)
    except ArgumentError:
        address = None
    if address is None or not is_postgres(url) or not address.database:
        raise Unusable("The database address must look like postgresql://user:password@host/name.")
    return address.set(drivername="postgresql+psycopg")


def session_of(address: URL) -> dict[str, Any]:
    """How a connection behaves, but for what the address says itself."""
    return {name: value for name, value in _SESSION.items() if name not in address.query}


def _noting_of(address: URL) -> dict[str, Any]:
    """The same for notes: they wait for no disk, and for nobody long."""
    session = session_of(address)
    options = session.get("options", address.query.get("options", ""))
    return {**session, "options": f"{options} {_NOTE_OPTIONS}"}


def migrate(url: str) -> None:
    """Bring the tables, ours and the queue's, up to date. Raises Unusable."""
    engine = open_outside(url)
    try:
        _migrate(engine)
    finally:
        engine.dispose()


def examine(url: str) -> str:
    """What there is at this address, in a sentence; nothing is changed. Raises Unusable."""
    engine = open_outside(url)
    try:
        with _refusal(engine.url), engine.connect() as connection:
            version = connection.scalar(text("SHOW server_version"))
            made = connection.scalar(text("SELECT to_regclass('alembic_version')"))
    finally:
        engine.dispose()
    return f"PostgreSQL {version} answers, " + ("exists" if made else "no tables yet: run `./sehti migrate`")


def open_outside(url: str) -> Engine:
    """A connection for a command beside the running service. Raises Unusable."""
    address = address_of(url)
    return create_engine(address, connect_args=session_of(address), pool_size=1)


def _migrate(engine: Engine) -> None:
    more = True
    while more:
        with _refusal(engine.url), engine.begin() as connection:
            connection.execute(_MIGRATING)  # processes that start together: one migrates, the others find it done
            upgrade(connection)
            more = job_tables.upgrade(connection)


@contextmanager
def _refusal(address: URL) -> Iterator[None]:
    """Say in a sentence why the database cannot be used, without its password. Raises Unusable."""
    where = f"{address.database} on {address.host or address.query.get('host', 'this machine')}"
    try:
        yield
    except CommandError:
        raise Unusable(f"The database {where} was written by a newer version: install that version again.") from None
    except DBAPIError as error:
        if error.connection_invalidated or getattr(error.orig, "sqlstate", None) is None:
            raise Unusable(f"The database {where} cannot be reached: check its address and that it runs.") from None
        raise Unusable(
            f"The database {where} refuses us ({error.orig.__class__.__name__}): check user, password and rights."
        ) from None


def _worth_another(error: Exception) -> bool:
    """Whether the same transaction may well succeed now: it lost against another one, or a connection that died."""
    if isinstance(error, DBAPIError):
        return error.connection_invalidated or getattr(error.orig, "sqlstate", None) in _LOST
    cause = error if isinstance(error, DriverError) else error.__cause__
    return isinstance(cause, DriverError) and cause.sqlstate in _LOST
