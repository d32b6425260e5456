"""What providers report of our answers: counted; one of which it was not known whether it arrived is settled."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from prometheus_client import Counter
from sqlalchemy import Connection, delete

from bot.engine.engine import Store
from bot.messages import Report
from bot.storage.schema import outgoing

REPORTS = Counter(
    "sehti_delivery_reports",
    "What providers say became of answers, with their code of a failure",
    ["channel", "status", "code"],
)


async def take(channel: str, reports: Sequence[Report], store: Store) -> None:
    """Count the reports and settle the answers they name. Raises Unavailable."""
    named = [report.ref for report in reports if report.ref]
    if named:
        await store.write(partial(_settle, refs=named))
    for report in reports:
        REPORTS.labels(channel, report.status, report.code or "").inc()


def _settle(connection: Connection, refs: Sequence[str]) -> None:
    """Whatever became of it, a report says that the provider took the answer: it is not uncertain any more."""
    connection.execute(delete(outgoing).where(outgoing.c.mark.in_(refs)))
