"""The tables of the queue beside ours: procrastinate's own schema, brought up to the version of the library."""

from __future__ import annotations

from pathlib import Path

from procrastinate.schema import SchemaManager
from sqlalchemy import Connection, delete, insert, select, text

from bot.storage.schema import fact

OWN_FACT = "procrastinate"  # tells the last of the library's steps that was taken
_LOOKED_UP = text("SELECT to_regclass('procrastinate_jobs')")
_BY_LOCK = (
    # Each look for the next job asks for every candidate whether its chat has an earlier one: without this index that
    # is a walk through all jobs that wait, for each of them.
    "CREATE INDEX IF NOT EXISTS sehti_jobs_by_lock ON procrastinate_jobs (lock, id) WHERE status IN ('todo', 'doing')"
)


def upgrade(connection: Connection) -> bool:
    """Create the queue's tables, or take the next of the steps the library has added since; True when one was taken.

    One step a transaction: a new value of an enumeration can only be used after its commit. PostgreSQL only.
    """
    steps = {step.name[: len("03.04.00_50")]: step for step in Path(SchemaManager.get_migrations_path()).glob("*.sql")}
    taken = connection.scalar(select(fact.c.value).where(fact.c.name == OWN_FACT))
    if connection.scalar(_LOOKED_UP) is None:
        _run(connection, SchemaManager.get_schema())
        taken = max(steps)
    else:
        ahead = sorted(number for number in steps if taken is not None and number > taken)
        if not ahead:
            return False
        taken = ahead[0]
        _run(connection, steps[taken].read_text(encoding="utf-8"))
    _run(connection, _BY_LOCK)
    connection.execute(delete(fact).where(fact.c.name == OWN_FACT))
    connection.execute(insert(fact).values(name=OWN_FACT, value=taken))
    return True


def _run(connection: Connection, statements: str) -> None:
    """Several statements at once, as the library wrote them: no parameters, so that a percent sign is one."""
    connection.connection.cursor().execute(statements)
