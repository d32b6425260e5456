"""What a discreet chat keeps beyond its thread, and where messages lie at the provider: two columns."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Add them, empty."""
    op.add_column("chat", sa.Column("discretion", sa.LargeBinary))
    op.add_column("chat", sa.Column("traces", sa.LargeBinary))
