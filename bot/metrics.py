"""What is counted for the operator: events and durations, never who or what."""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Iterator

from prometheus_client import REGISTRY, Counter, Gauge, Histogram
from prometheus_client.core import CounterMetricFamily
from prometheus_client.registry import Collector

FLOOR = 20
"""Fewer than so many are never told apart: of a few chats a breakdown would say who was how ill."""


class Floored(Collector):
    """A counter by label that is shown in whole steps of the floor: no two scrapes tell what one turn was about."""

    def __init__(self, name: str, about: str, label: str) -> None:
        self._name, self._about, self._label = name, about, label
        self._counts: Tally[str] = Tally()
        REGISTRY.register(self)

    def add(self, value: str) -> None:
        """One more of this value."""
        self._counts[value] += 1

    def collect(self) -> Iterator[CounterMetricFamily]:
        """The counts that reach the floor, in whole steps of it."""
        family = CounterMetricFamily(self._name, self._about, labels=[self._label])
        for value, count in sorted(self._counts.items()):
            if count >= FLOOR:
                family.add_metric([value], count - count % FLOOR)
        yield family


KEPT = Counter("sehti_messages_kept", "Messages made durable.")
DUPLICATES = Counter("sehti_messages_duplicate", "Messages dropped because the provider had sent them before.")
UNAVAILABLE = Counter("sehti_store_unavailable", "Times nothing could be kept and the provider was told to retry.")
TURNS = Counter("sehti_turns", "Turns by outcome: settled, again or dead.", ["outcome"])
TURN_SECONDS = Histogram(
    "sehti_turn_seconds",
    "Seconds of thinking in a turn, without waiting and delivery.",
    buckets=(0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30, 120),
)
DELIVERIES = Counter(
    "sehti_deliveries", "Answers by fate: sent, again, refused, gone, uncertain, expired or failed.", ["fate"]
)
LEVELS = Floored("sehti_levels_told", f"Answers that told a level of urgency, in steps of {FLOOR}.", "level")
ERASED = Counter("sehti_chats_erased", "Chats whose key was destroyed, by wish or because they were idle.", ["why"])
BACKLOG = Gauge("sehti_backlog", "Rows that wait, by queue; refreshed twice a minute.", ["queue"])
DEAD = Gauge("sehti_dead", "Messages given up that an operator may have tried again; refreshed twice a minute.")
OLDEST = Gauge("sehti_oldest_waiting_seconds", "Age of the oldest row that waits; refreshed twice a minute.")
REQUESTS = Gauge("sehti_requests", "Requests to a human being that nobody closed; refreshed twice a minute.")
READING = Gauge("sehti_documents_reading", "Documents being read, or waiting for a process that reads.")
READ_SECONDS = Histogram(
    "sehti_read_seconds",
    "Seconds until a document was read, with the wait for a process.",
    buckets=(0.3, 1, 2, 5, 10, 20, 40, 80),
)
DOCUMENTS = Counter("sehti_documents_read", "Documents by what became of them.", ["status"])
LIMITED = Counter("sehti_requests_limited", "Requests answered 429 because too many came from one network.")
CUT = Counter("sehti_connections_cut", "Connections closed because no whole request came in time.")
TASKS = Gauge("sehti_tasks", "Things this process has under way: requests, turns, deliveries, timers.")
