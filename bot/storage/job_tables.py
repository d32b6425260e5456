"""The tables of the queue beside ours: procrastinate's own schema, brought up to the version of the library."""

from __future__ import annotations

from importlib.metadata import version
from pathlib import Path

from procrastinate.schema import SchemaManager
from sqlalchemy import Connection, delete, insert, select, text

from bot.storage.schema import fact

OWN_FACT = "procrastinate"  # tells which version of the library made the tables
_LOOKED_UP = text("SELECT to_regclass('procrastinate_jobs')")
_BY_LOCK = (
    # Each look for the next job asks for every candidate whether its chat has an earlier one: without this index that
    # is a walk through all jobs that wait, for each of them.
    "CREATE INDEX IF NOT EXISTS sehti_jobs_by_lock ON procrastinate_jobs (lock, id) WHERE status IN ('todo', 'doing')"
)


def upgrade(connection: Connection) -> None:
    """Create the queue's tables, or run what the library changed since they were made. PostgreSQL only."""
    installed = version(OWN_FACT)
    made = connection.scalar(select(fact.c.value).where(fact.c.name == OWN_FACT))
    if connection.scalar(_LOOKED_UP) is None:
        _run(connection, SchemaManager.get_schema())
    elif made is not None and _order(made) < _order(installed):
        for step in sorted(Path(SchemaManager.get_migrations_path()).glob("*.sql")):
            if _order(made) < _order(step.name.partition("_")[0]) <= _order(installed):
                _run(connection, step.read_text(encoding="utf-8"))
    _run(connection, _BY_LOCK)
    connection.execute(delete(fact).where(fact.c.name == OWN_FACT))
    connection.execute(insert(fact).values(name=OWN_FACT, value=installed))


def _order(release: str) -> tuple[int, ...]:
    """3.10.0 comes after 03.04.00."""
    return tuple(int(part) for part in release.split(".")[:3])


def _run(connection: Connection, statements: str) -> None:
    """Several statements at once, as the library wrote them: no parameters, so that a percent sign is one."""
    connection.connection.cursor().execute(statements)
