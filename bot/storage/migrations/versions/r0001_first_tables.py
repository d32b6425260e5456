"""The first five tables: chat, seen, incoming, outgoing, fact."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create them."""
    op.create_table(
        "chat",
        sa.Column("chat", sa.String(32), primary_key=True),
        sa.Column("kid", sa.String(32), nullable=False, index=True),
        sa.Column("wrapped", sa.LargeBinary, nullable=False),
        sa.Column("session", sa.LargeBinary),
        sa.Column("leaving", sa.Boolean, nullable=False),
        sa.Column("touched", sa.Float, nullable=False, index=True),
    )
    op.create_table(
        "seen",
        sa.Column("mark", sa.String(32), primary_key=True),
        sa.Column("at", sa.Float, nullable=False, index=True),
    )
    op.create_table(
        "incoming",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("mark", sa.String(32), nullable=False, unique=True),
        sa.Column("chat", sa.String(32), nullable=False, index=True),
        sa.Column("state", sa.String(10), nullable=False),
        sa.Column("body", sa.LargeBinary),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("arrived", sa.Float, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "outgoing",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("mark", sa.String(40), nullable=False, unique=True),
        sa.Column("chat", sa.String(32), nullable=False, index=True),
        sa.Column("state", sa.String(10), nullable=False),
        sa.Column("body", sa.LargeBinary),
        sa.Column("queued", sa.Float, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "fact",
        sa.Column("name", sa.String(32), primary_key=True),
        sa.Column("value", sa.String(64), nullable=False),
    )
    waiting = sa.text("state = 'waiting'")
    for queue in ("incoming", "outgoing"):
        op.create_index(f"{queue}_waiting", queue, ["chat", "id"], sqlite_where=waiting, postgresql_where=waiting)
