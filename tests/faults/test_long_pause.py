"""A worker that stands still for a whole minute, with the service's own patience: long enough to be taken for dead."""

from __future__ import annotations

import asyncio
import signal
from pathlib import Path
from time import monotonic

import pytest

from tests.faults.crew import CHATS, crew
from tests.faults.tally import until
from tests.faults.test_kill import Site
from tests.server import Server as Postgres

MINUTE = 60.0


@pytest.fixture
def site(tmp_path: Path, postgres: Postgres) -> Site:
    return Site(tmp_path, postgres.database())


async def test_a_worker_paused_for_a_minute(site: Site) -> None:
    before, meanwhile, after = range(120), range(120, 240), range(240, 300)
    async with crew(site, 2, "as-served") as running:
        for worker in running.workers:
            running.hear_out(worker)
        running.write(before, "think-0.02")
        await until(lambda: len(site.numbers("sent")) >= 20)
        paused = running.workers[0].process
        paused.send_signal(signal.SIGSTOP)
        began = monotonic()
        running.write(meanwhile)
        await running.all_answered(range(meanwhile.stop))
        waited = monotonic() - began
        await asyncio.sleep(MINUTE - waited)
        paused.send_signal(signal.SIGCONT)
        running.write(after)
        await running.all_answered(range(after.stop))
        await asyncio.sleep(2.0)  # what it had in hand is over by now
        found = running.tell(f"a worker paused {MINUTE:.0f} s, its chats answered by the other within {waited:.0f} s")
    assert found.acknowledged == after.stop
    assert found.whole
    assert found.repeated <= CHATS  # a delivery that had left before the pause cannot be called back
