"""Many workers on one PostgreSQL: killed, paused, the server restarted; nothing is lost, no chat out of order."""

from __future__ import annotations

import asyncio
import signal
from contextlib import AsyncExitStack
from pathlib import Path
from time import monotonic

import pytest

from tests.faults.crew import CHATS, crew
from tests.faults.tally import until
from tests.faults.test_kill import Site
from tests.server import Server as Postgres


@pytest.fixture
def site(tmp_path: Path, postgres: Postgres) -> Site:
    return Site(tmp_path, postgres.database())


async def test_four_workers_and_three_kills(site: Site) -> None:
    kills, numbers = 3, range(240)
    async with crew(site, 4) as running, AsyncExitStack() as hired:
        for worker in running.workers:
            running.hear_out(worker)
        running.write(numbers)
        for kill in range(kills):
            share = (kill + 1) * len(numbers) // (kills + 2)
            await until(lambda share=share: len(site.numbers("sent")) >= share)
            await running.workers[kill].kill()
            running.workers.append(await hired.enter_async_context(site.serving()))
            running.hear_out(running.workers[-1])
        await running.all_answered(numbers)
        found = running.tell("4 workers, kill -9 x 3")
    assert running.heard.acknowledged == set(numbers)
    assert found.whole
    assert found.repeated <= kills * CHATS  # one per chat that the dead worker was just answering


async def test_two_workers_left_for_dead_at_once(site: Site) -> None:
    """All that is in hand is in the hands of the dead: it must be rescued by somebody who was never there."""
    numbers = range(60)
    async with crew(site, 2) as running:
        for worker in running.workers:
            running.hear_out(worker)
        running.write(numbers, "think-0.05")
        await until(lambda: len(site.numbers("sent")) >= 10)
        for worker in running.workers:
            await worker.kill()
        async with site.serving() as new:
            running.workers.append(new)
            running.hear_out(new)
            await running.all_answered(numbers)
        found = running.tell("every worker killed, a new one started")
    assert found.whole
    assert found.repeated <= CHATS


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGQUIT], ids=["in-good-order", "as-after-a-power-cut"])
async def test_the_database_is_restarted(site: Site, postgres: Postgres, how: signal.Signals) -> None:
    numbers = range(160)
    async with crew(site, 2) as running:
        for worker in running.workers:
            running.hear_out(worker)
        running.write(range(80))
        await until(lambda: len(site.numbers("sent")) >= 30)
        postgres.stop(how)
        running.write(range(80, 160))
        await until(lambda: running.heard.refused > 0)
        away = monotonic()
        postgres.start()
        await running.all_answered(numbers)
        print(f"all answered {monotonic() - away:.1f} s after the start")
        found = running.tell(f"PostgreSQL restarted ({how.name})")
    assert running.heard.acknowledged == set(numbers)
    assert found.whole
    assert found.repeated <= CHATS


@pytest.mark.parametrize("moment", ["think", "pause-send"])
async def test_a_paused_worker_that_comes_back_changes_nothing(site: Site, moment: str) -> None:
    """Taken for dead in the middle of a turn, or of a delivery; another took over; then it goes on where it was."""
    async with crew(site, 1) as running:
        (slow,) = running.workers
        running.keeper.give([f"a 1 {moment}-1.0"])
        await slow.until("turn a 1" if moment == "think" else "sending a 1")
        slow.process.send_signal(signal.SIGSTOP)
        async with site.serving() as quick:
            running.workers.append(quick)
            running.keeper.give(["a 2 salam"])
            await quick.until("sent a 1")
            await quick.until("sent a 2")
            slow.process.send_signal(signal.SIGCONT)
            running.hear_out(slow)
            running.hear_out(quick)
            running.keeper.give(["a 3 salam"])
            await until(lambda: 3 in site.numbers("sent"))
            await asyncio.sleep(1.5)  # its turn is over by now, and it had something to say
            turns, sent = site.seen("turn")["a"], site.seen("sent")["a"]
    print(f"a worker paused ({moment}) and resumed after its job was rescued: turns {turns}, answers {sent}")
    assert sorted(set(sent)) == [1, 2, 3]
    assert [number for number in sent if number > 1] == [2, 3]
    assert sent.count(1) == (1 if moment == "think" else 2)  # what had left before the pause cannot be called back
