"""Operating the real service: a human hand-over, a pause, a ring that changes, what is gone, a stop in mid-reading."""

from __future__ import annotations

import asyncio
import re
import signal
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import aiohttp
import pytest

from bot.storage.keyring import Keyring, new_ring_text
from tests.e2e.service import ANSWER_SECONDS, Service, service
from tests.standins import meta, telegram, twilio

SHEET = Path(__file__).parents[2] / "bot" / "samples" / "lipids.jpg"
PERSON, OTHER = "88001", "88002"


@pytest.fixture
async def running(tmp_path: Path, unused_tcp_port: int) -> AsyncIterator[Service]:
    ring = tmp_path / "ring"
    ring.write_text(new_ring_text())
    settings = {
        "SEHTI_KEYRING": "",
        "SEHTI_KEYRING_FILE": str(ring),
        "SEHTI_OPERATOR": "Clinique inventée",
        "SEHTI_OPERATOR_LINE": "+1 555 0100",
        "SEHTI_OPERATOR_INBOX": "true",
        "SEHTI_ADMIN_ADDRESS": f"127.0.0.1:{unused_tcp_port}",
    }
    async with service(tmp_path, **settings) as started:
        yield started


async def command(running: Service, *words: str) -> str:
    """What `./sehti WORDS` prints beside the running service."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        *words,
        cwd=running.folder,
        env=running.environment,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    said, _ = await process.communicate()
    assert process.returncode == 0, said.decode()
    return said.decode()


async def get(url: str) -> tuple[int, str]:
    async with aiohttp.ClientSession() as session, session.get(url) as answer:
        return answer.status, await answer.text()


async def until(holds: Callable[[], Awaitable[bool]]) -> None:
    async with asyncio.timeout(ANSWER_SECONDS):
        while not await holds():
            await asyncio.sleep(0.05)


async def test_from_the_chat_to_a_human_being_and_back(running: Service) -> None:
    offered = await running.tell(running.telegram, "je veux parler à quelqu'un", PERSON)
    assert "+1 555 0100" in offered.text
    await running.tell(running.telegram, "oui", PERSON)
    passed = await running.tell(running.telegram, "canary: le centre est-il ouvert ? appelez le 0661998877", PERSON)
    assert "transmis" in passed.text
    assert b"canary" not in running.bytes_kept()
    listed = await command(running, "inbox", "list")
    assert "not answered" in listed and "canary" not in listed
    number = listed.split()[0]
    shown = await command(running, "inbox", "show", number)
    assert "> canary: le centre" in shown and "0661998877" not in shown, "who writes is cut out of what they write"
    await command(running, "inbox", "answer", number, "Oui, jusqu'à midi.")
    assert await running.telegram.knock(running.site, running.telegram.text("bonjour", PERSON)) == 200  # wakes its lane
    answers = await running.telegram.answers(2, within=ANSWER_SECONDS)
    assert any("Clinique inventée" in one.text and "jusqu'à midi" in one.text for one in answers)
    await command(running, "inbox", "close", number)
    assert "0 requests" in await command(running, "inbox", "list")


async def test_a_pause_a_new_ring_and_what_is_gone(running: Service) -> None:
    await command(running, "pause", "telegram", "--text", "Fermé jusqu'à midi.", "--text-ar", "مغلق")
    assert "Fermé jusqu'à midi." in (await running.tell(running.telegram, "bonjour", PERSON)).text
    urgent = await running.tell(running.telegram, "j'ai mal à la poitrine et je transpire", PERSON)
    assert "141" in urgent.text and "Fermé" not in urgent.text
    arabic = await running.tell(running.telegram, "السلام عليكم كيف حالكم", OTHER)
    assert "مغلق" in arabic.text and "Fermé" not in arabic.text
    assert "Effacé" in (await running.tell(running.telegram, "supprime tout", PERSON)).text
    await command(running, "pause", "telegram", "--resume")
    assert "Sehti" in (await running.tell(running.telegram, "bonjour", PERSON)).text

    ring = Path(running.environment["SEHTI_KEYRING_FILE"])
    await command(running, "keys", "rotate")
    assert running.process is not None
    running.process.send_signal(signal.SIGHUP)
    primary = Keyring.parse(ring.read_text()).primary

    async def renewed() -> bool:
        return any("ring_renewed" in line and primary in line for line in running.log)

    await until(renewed)
    assert "source" in (await running.tell(running.telegram, "source ?", PERSON)).text
    await command(running, "keys", "rewrap")
    assert re.search(rf"^{primary}\tprimary\t[1-9]", await command(running, "keys", "list"), re.MULTILINE)

    assert (await get(f"{running.site}/readyz"))[0] == 200
    kept = ring.read_text()
    ring.unlink()
    assert (await get(f"{running.site}/readyz"))[0] == 503
    ring.write_text(kept)
    assert (await get(f"{running.site}/readyz"))[0] == 200
    assert "telegram" in await command(running, "status", "--once")
    secrets = [
        telegram.TOKEN,
        telegram.SECRET,
        twilio.TOKEN,
        meta.TOKEN,
        PERSON,
        *kept.replace(":", ",").split(",")[1::2],
    ]
    assert not [secret for secret in secrets if secret in "\n".join(running.log)]


async def test_stopped_while_a_sheet_is_read_it_is_answered_first(running: Service) -> None:
    admin = f"http://{running.environment['SEHTI_ADMIN_ADDRESS']}/metrics"
    photo = running.telegram.photo(SHEET.read_bytes(), sender=PERSON)
    assert await running.telegram.knock(running.site, photo) == 200

    async def reading() -> bool:
        return "sehti_documents_reading 1.0" in (await get(admin))[1]

    await until(reading)
    assert await running.end() == 0
    assert len(await running.telegram.answers(within=ANSWER_SECONDS)) == 1, "within the grace"
    await running.start()
    assert "Sehti" in (await running.tell(running.telegram, "bonjour", OTHER)).text
    assert len([one for one in running.telegram.sent if one.address == PERSON]) == 1, "and once"
