"""After conversations with canary words no file of the service and no line of its log holds one; erased, no row."""

from __future__ import annotations

import asyncio
from pathlib import Path

from bot.storage.database import inspect
from tests.e2e.service import ANSWER_SECONDS, Service, service
from tests.standins.provider import StandIn

CANARIES = ["Zoubida", "Qwertzuiop", "BK998877", "0661998877", "zebrafinch", "77123", "212699887766", "grasshopper"]
TELEGRAM, TWILIO = "77123", "whatsapp:+212699887766"


async def test_no_canary_is_found_on_disk_or_in_the_log(tmp_path: Path) -> None:
    async with service(tmp_path) as running:
        for text in (
            "bonjour je m'appelle Zoubida Qwertzuiop, CIN BK998877, tel 0661998877",
            "3ndi 7ri9 f sedri zebrafinch",
            "la",
            "ma glycémie est 1,26 g/L Zoubida",
        ):
            await running.tell(running.telegram, text, TELEGRAM)
            await running.tell(running.twilio, text, TWILIO)
        kept = running.bytes_kept()
        assert len(kept) > 10_000, "there is a database to look into"
        found = [word for word in CANARIES if word.encode() in kept]
        assert not found
        await running.tell(running.telegram, "supprime tout", TELEGRAM)
        assert await running.end() == 0
        assert not [word for word in CANARIES if word.encode() in running.bytes_kept()]


async def test_erasing_leaves_no_row_of_a_record_a_share_or_a_reminder_and_reaches_the_provider(tmp_path: Path) -> None:
    async with service(tmp_path) as running:
        for provider, sender in ((running.telegram, TELEGRAM), (running.twilio, TWILIO)):
            await tell_much(running, provider, sender)
        rows = await inspect(tmp_path / "sehti.db")
        assert rows["record"] == 2, "what was told was kept"
        assert rows["share"] == 2
        assert rows["wake"] >= 2, "reminders"
        assert not [word for word in CANARIES if word.encode() in running.bytes_kept()]
        for provider, sender in ((running.telegram, TELEGRAM), (running.twilio, TWILIO)):
            receipt = await running.tell(provider, "supprime tout", sender)
            assert all(one in receipt.text for one in ("une fiche", "un résultat", "un partage", "2 rappels"))
        async with asyncio.timeout(ANSWER_SECONDS):
            while not gone(await inspect(tmp_path / "sehti.db")):
                await asyncio.sleep(0.05)
        assert len(running.telegram.deleted) > 10
        assert len(running.twilio.deleted) > 10
        assert await running.end() == 0
        assert not [word for word in CANARIES if word.encode() in running.bytes_kept()]


async def tell_much(running: Service, provider: StandIn, sender: str) -> None:
    """A symptom, the yes to having it kept, a result, an appointment with its reminder, a share, a discreet word."""
    for text in (
        "je m'appelle Zoubida et ma glycémie est 1,26 g/L",
        "4",  # keep the values
        "oui",
        "rdv cardiologue dans 5 jours à 10h",
        "rappelle-moi",
        "partage avec mon médecin",
        "oui",
        "mode discret",
        "grasshopper",
    ):
        await running.tell(provider, text, sender)


def gone(rows: dict[str, int]) -> bool:
    """Whether nothing is left but marks, which are tied to no chat."""
    return {name for name, count in rows.items() if count} <= {"seen", "fact"}
