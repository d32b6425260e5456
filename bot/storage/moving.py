"""Moves an installation from one database to another, of either kind: every row, counted before and after."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import BigInteger, Connection, Select, Table, func, insert, select, text

from bot.storage import database, outside, postgres
from bot.storage.database import Unusable
from bot.storage.job_tables import OWN_FACT
from bot.storage.schema import fact, metadata

_AT_ONCE = 500  # rows; bodies are small
_VERSION = text("SELECT version_num FROM alembic_version")
_AT_WORK = text("SELECT count(*) FROM procrastinate_workers WHERE last_heartbeat > now() - interval '1 minute'")
_GO_ON = text("SELECT setval(pg_get_serial_sequence(:name, 'id'), :last)")


def move(source: str, target: str) -> dict[str, int]:
    """Copy all that is at `source` to `target`, in one transaction; returns the rows of each table.

    The source is read in one snapshot and stays as it is. Raises Unusable, and then nothing is at the target: it is
    not empty, or the source is being served, or of another version.
    """
    _migrate(target)
    with _unserved(source), outside.transaction(source) as old, outside.transaction(target) as new:
        if old.scalar(_VERSION) != new.scalar(_VERSION):
            raise Unusable("The database to move from is of another version: run `./sehti migrate` on it first.")
        for table in metadata.sorted_tables:
            if _count(new, table):
                raise Unusable(f"The database to move to is not empty: its table {table.name} has rows.")
        return {table.name: _copy(old, new, table) for table in metadata.sorted_tables}


def _migrate(url: str) -> None:
    if postgres.is_postgres(url):
        postgres.migrate(url)
    else:
        database.migrate(database.path_of(url))


@contextmanager
def _unserved(url: str) -> Iterator[None]:
    """Nobody serves this database, and as long as it is a file, nobody begins to. Raises Unusable."""
    if not postgres.is_postgres(url):
        with database.unserved(database.path_of(url)):
            yield
        return
    with outside.transaction(url) as connection:
        if connection.scalar(_AT_WORK):
            raise Unusable("The database to move from is being served: stop every process of it first.")
    yield


def _copy(old: Connection, new: Connection, table: Table) -> int:
    """All rows of one table. Raises Unusable when not as many arrive as there were."""
    before = _count(old, table)
    rows = old.execute(_movable(table)).mappings()
    while batch := rows.fetchmany(_AT_ONCE):
        new.execute(insert(table), [dict(row) for row in batch])
    if _count(new, table) != before:
        raise Unusable(f"Of the table {table.name} not every row arrived: is the database to move from in use?")
    numbered = "id" in table.c and isinstance(table.c.id.type, BigInteger)
    if before and numbered and new.dialect.name == "postgresql":
        last = new.scalar(select(func.max(table.c.id)))
        new.execute(_GO_ON, {"name": table.name, "last": last})
    return before


def _movable(table: Table) -> Select[tuple[object, ...]]:
    """The rows of a table, but for what a database says of its own queue."""
    rows = select(table)
    return rows.where(fact.c.name != OWN_FACT) if table is fact else rows


def _count(connection: Connection, table: Table) -> int:
    return connection.scalar(select(func.count()).select_from(_movable(table).subquery())) or 0
