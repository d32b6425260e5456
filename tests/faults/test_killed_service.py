"""The whole service killed, or told to stop, under load: nothing acknowledged is lost, nobody answered out of order."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.e2e.service import Service, service
from tests.faults.tally import until
from tests.faults.writing import Writing

PEOPLE = [str(88000 + number) for number in range(12)]
ROUNDS = 8
SHEET = Path(__file__).parents[2] / "bot" / "samples" / "lipids.jpg"
READING = 1.0  # seconds after which a photo is being read, or its reader still starts


@pytest_asyncio.fixture(params=["embedded", "distributed"])
async def running(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Service]:
    settings = {}
    if request.param == "distributed":
        settings["SEHTI_DATABASE_URL"] = request.getfixturevalue("postgres").database()
    async with service(tmp_path, **settings) as started:
        yield started


@pytest.mark.parametrize(("times", "kill"), [(2, True), (3, False)], ids=["kill -9 x 2", "SIGTERM x 3"])
async def test_no_acknowledged_message_is_lost_when_the_service_ends(
    running: Service, times: int, kill: bool, request: pytest.FixtureRequest
) -> None:
    writing = Writing(running, PEOPLE, ROUNDS)
    tasks = writing.begin()
    for number in range(times):
        share = len(PEOPLE) * ROUNDS * (number + 1) // (times + 2)
        await until(lambda share=share: writing.count >= share)
        code = await running.end(kill=kill)
        assert code == (-signal.SIGKILL if kill else 0)
        await running.start()
    await asyncio.gather(*tasks)
    found = await writing.all_answered()
    assert await running.end() == 0
    print(f"the whole service under load, {request.node.callspec.id}: {found}")
    assert found.whole
    assert found.repeated <= (times * len(PEOPLE) if kill else 0)


async def test_a_photo_that_is_being_read_is_answered_through_two_sigterms(running: Service) -> None:
    telegram, (somebody, *_) = running.telegram, PEOPLE
    assert await telegram.knock(running.site, telegram.photo(SHEET.read_bytes(), sender=somebody)) == 200
    await asyncio.sleep(READING)
    assert running.process is not None
    running.process.terminate()
    assert await running.end() == 0  # the second one
    before = len(telegram.sent)
    await running.start()
    await until(lambda: len(telegram.sent) >= 1, 90)
    assert await running.end() == 0
    print(f"SIGTERM x 2 while a photo is read: {len(telegram.sent)} answer, {before} of it before the end")
    assert len(telegram.sent) == 1
