"""Pages behind a link, who opened them, and timers that outlive a message: two tables and a column."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Create them; timers set before were none that stay."""
    op.add_column("wake", sa.Column("stays", sa.Boolean, nullable=False, server_default=sa.false()))
    op.create_table(
        "share",
        sa.Column("id", sa.String(64), primary_key=True),
        sa.Column("chat", sa.String(32), nullable=False, index=True),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sa.Column("code", sa.LargeBinary, nullable=False),
        sa.Column("wrong", sa.Integer, nullable=False),
        sa.Column("expires", sa.Float, nullable=False, index=True),
    )
    op.create_table(
        "opening",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("share", sa.String(64), nullable=False, index=True),
        sa.Column("chat", sa.String(32), nullable=False, index=True),
        sa.Column("at", sa.Float, nullable=False),
    )
