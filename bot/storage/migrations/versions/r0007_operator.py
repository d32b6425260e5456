"""Requests to a human being, and channels that are paused: two tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Create them."""
    op.create_table(
        "request",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer, "sqlite"), primary_key=True),
        sa.Column("chat", sa.String(32), nullable=False, unique=True),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sa.Column("asked", sa.Float, nullable=False, index=True),
        sa.Column("answered", sa.Float),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "pause",
        sa.Column("channel", sa.String(16), primary_key=True),
        sa.Column("french", sa.String(600)),
        sa.Column("arabic", sa.String(600)),
        sa.Column("since", sa.Float, nullable=False),
    )
