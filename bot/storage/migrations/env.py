"""Runs the migrations on the connection that `bot.storage.database.migrate` hands over."""

from __future__ import annotations

from alembic import context

from bot.storage.schema import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,  # SQLite alters a table by copying it
    transactional_ddl=True,  # our connections begin explicitly, so a broken step leaves nothing behind
)
with context.begin_transaction():
    context.run_migrations()
