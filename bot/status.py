"""How the service does, in one table: what its store tells, and what its private site counts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from time import time

import httpx
from prometheus_client.parser import text_string_to_metric_families
from rich.table import Table

from bot.readiness import free_megabytes
from bot.settings import Settings
from bot.storage import outside
from bot.storage.keyring import Keyring
from bot.storage.standing import Standing, standing

_PATIENCE = 2.0  # seconds for the private site
_QUICK = "0.02"  # seconds: the bucket of acknowledgements within what we promise

Counts = Mapping[tuple[str, str], float]
"""(name of a sample, its labels as `a=b,c=d`) -> number."""


@dataclass(frozen=True)
class Status:
    """What was found. `counts` is None when no process here answers at the private address."""

    settings: Settings
    store: Standing
    counts: Counts | None
    free: int | None  # megabytes
    now: float


def look(settings: Settings) -> Status:
    """One look at everything. Raises Unusable when the database cannot be read."""
    with outside.transaction(settings.database_url) as connection:
        store = standing(connection)
    return Status(settings, store, _counts(settings), free_megabytes(settings.database_url), time())


def table(status: Status) -> Table:
    """The look as a table, what needs a hand in red."""
    shown = Table(title="Sehti")
    shown.add_column("what")
    shown.add_column("now", justify="right")
    for what, says, well in _rows(status):
        shown.add_row(what, says, style=None if well else "red")
    return shown


def _rows(status: Status) -> Iterator[tuple[str, str, bool]]:
    """What, how it stands, whether that is well."""
    store, settings = status.store, status.settings
    for channel in settings.channels_on:
        yield f"channel {channel}", _channel(channel, status), channel not in store.paused
    if status.counts is not None:
        yield from _work(status.counts)
    else:
        yield "counters", f"nobody answers at {settings.admin_address}", False
    yield "messages waiting", str(store.incoming), True
    yield "answers waiting", str(store.outgoing), True
    yield "oldest waiting", _age(store.oldest, status.now), store.oldest is None or status.now - store.oldest < 60
    yield "dead messages", str(store.dead), not store.dead
    yield "uncertain answers", str(store.uncertain), True
    yield "requests to a human", str(store.requests), not store.requests
    for kid, used in sorted(store.keys.items()):
        in_ring = kid in Keyring.parse(settings.keyring_text())
        yield f"key {kid}", f"{used} under it" + ("" if in_ring else ", NOT IN THE RING"), in_ring
    if status.free is not None:
        yield "disk free", f"{status.free} MB", status.free >= settings.disk_floor_mb


def _channel(channel: str, status: Status) -> str:
    state = "paused" if channel in status.store.paused else "on"
    if status.counts is None:
        return state
    by_status = {
        labels: number
        for (name, labels), number in status.counts.items()
        if name == "sehti_webhook_requests_total" and f"channel={channel}" in labels
    }
    acks = sum(number for labels, number in by_status.items() if "status=200" in labels)
    return f"{state}, {acks:g} acks, {sum(by_status.values()) - acks:g} refused"


def _work(counts: Counts) -> Iterator[tuple[str, str, bool]]:
    acks = counts.get(("sehti_webhook_seconds_count", ""), 0.0)
    quick = counts.get(("sehti_webhook_seconds_bucket", f"le={_QUICK}"), 0.0)
    yield "acks within 20 ms", f"{100 * quick / acks:.1f} %" if acks else "none yet", True
    outcomes = {one: counts.get(("sehti_turns_total", f"outcome={one}"), 0.0) for one in ("settled", "again", "dead")}
    yield "turns", ", ".join(f"{number:g} {outcome}" for outcome, number in outcomes.items()), not outcomes["dead"]
    thought = counts.get(("sehti_turn_seconds_count", ""), 0.0)
    seconds = counts.get(("sehti_turn_seconds_sum", ""), 0.0)
    yield "time of a turn", f"{1000 * seconds / thought:.0f} ms" if thought else "none yet", True
    yield "documents being read", f"{counts.get(('sehti_documents_reading', ''), 0.0):g}", True
    unkept = counts.get(("sehti_store_unavailable_total", ""), 0.0)
    yield "times nothing was kept", f"{unkept:g}", not unkept


def _counts(settings: Settings) -> Counts | None:
    host, port = settings.admin
    at = f"[{host}]" if ":" in host else host
    try:
        text = httpx.get(f"http://{at}:{port}/metrics", timeout=_PATIENCE, trust_env=False).text
        families = list(text_string_to_metric_families(text))
    except (httpx.HTTPError, ValueError):
        return None
    samples = (sample for family in families for sample in family.samples)
    return {(one.name, ",".join(f"{k}={v}" for k, v in sorted(one.labels.items()))): one.value for one in samples}


def _age(since: float | None, now: float) -> str:
    return "-" if since is None else f"{max(0.0, now - since):.0f} s"
