"""Without its key, with another one, on a broken file: the service says why it does not start, and changes nothing."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.storage.keyring import new_ring_text, new_secret_text
from tests.e2e.service import Service, service
from tests.faults.tally import until
from tests.standins.provider import Fault

SOMEBODY = "88001"


async def refused(running: Service, **instead: str) -> str:
    """Why it does not start with these settings."""
    environment = running.environment
    running.environment = {**environment, **instead}
    with pytest.raises(RuntimeError, match="the service ended") as caught:
        await running.start()
    running.environment = environment
    return str(caught.value)


async def test_a_message_that_waits_survives_every_refused_start(tmp_path: Path) -> None:
    async with service(tmp_path) as running:
        telegram = running.telegram
        telegram.order("send", *[Fault.TOO_MANY] * 3)  # the answer has to wait
        assert await telegram.knock(running.site, telegram.text("aide", SOMEBODY)) == 200
        await asyncio.sleep(0.3)
        await running.end(kill=True)
        assert telegram.sent == []

        assert "SEHTI_KEYRING" in await refused(running, SEHTI_KEYRING="")
        assert "SEHTI_PEPPER" in await refused(running, SEHTI_PEPPER="short")
        assert "put the right" in await refused(running, SEHTI_KEYRING=new_ring_text())
        assert "another pepper" in await refused(running, SEHTI_PEPPER=new_secret_text())

        telegram.calm()
        await running.start()
        await until(lambda: len(telegram.sent) == 1)
        assert await running.end() == 0
    print("key missing, pepper short, another key, another pepper: 4 starts refused, 1 acknowledged, 0 lost")


async def test_a_broken_file_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    async with service(tmp_path) as running:
        await running.tell(running.telegram, "aide", SOMEBODY)
        assert await running.end() == 0
        file = tmp_path / "sehti.db"
        whole = file.read_bytes()
        broken = whole[:4096] + b"\xff" * (len(whole) // 2) + whole[4096 + len(whole) // 2 :]
        file.write_bytes(broken)
        why = await refused(running)
        assert "is damaged" in why
        assert "Traceback" not in why
        assert file.read_bytes() == broken
        file.write_bytes(whole)  # the backup
        await running.start()
        await running.tell(running.telegram, "aide", SOMEBODY)
        assert await running.end() == 0
    print("a broken file: the start refused, the file left alone, the backup served")
