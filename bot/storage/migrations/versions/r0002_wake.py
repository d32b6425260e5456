"""Timers of chats: a sixth table, wake."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Create it."""
    op.create_table(
        "wake",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("mark", sa.String(32), nullable=False, unique=True),
        sa.Column("chat", sa.String(32), nullable=False, index=True),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sa.Column("due", sa.Float, nullable=False, index=True),
    )
