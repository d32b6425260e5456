"""What is counted for the operator: events and durations, never who or what."""

from __future__ import annotations

from prometheus_client import Counter, Gauge, Histogram

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
LEVELS = Counter("sehti_levels_told", "Answers that told a level of urgency.", ["level"])
ERASED = Counter("sehti_chats_erased", "Chats whose key was destroyed, by wish or because they were idle.", ["why"])
BACKLOG = Gauge("sehti_backlog", "Rows that wait, by queue; refreshed twice a minute.", ["queue"])
