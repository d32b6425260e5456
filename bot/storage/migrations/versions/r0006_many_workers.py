"""What many workers need to know of an answer's deliveries, and ids that do not run out: two columns, four types."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Add them; PostgreSQL counts the rows of ten years in more than 32 bits, SQLite always did."""
    for name in ("tries", "failures"):
        op.add_column("outgoing", sa.Column(name, sa.Integer, nullable=False, server_default="0"))
    if op.get_bind().dialect.name == "postgresql":
        for table in ("incoming", "outgoing", "wake", "opening"):
            op.alter_column(table, "id", type_=sa.BigInteger)
            op.execute(f"ALTER SEQUENCE {table}_id_seq AS bigint")
