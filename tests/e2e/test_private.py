"""After conversations with canary words, no file of the service and no line of its log holds one of them."""

from __future__ import annotations

from pathlib import Path

from tests.e2e.service import service

CANARIES = ["Zoubida", "Qwertzuiop", "BK998877", "0661998877", "zebrafinch", "77123", "212699887766"]


async def test_no_canary_is_found_on_disk_or_in_the_log(tmp_path: Path) -> None:
    async with service(tmp_path) as running:
        for text in (
            "bonjour je m'appelle Zoubida Qwertzuiop, CIN BK998877, tel 0661998877",
            "3ndi 7ri9 f sedri zebrafinch",
            "la",
            "ma glycémie est 1,26 g/L Zoubida",
        ):
            await running.tell(running.telegram, text, "77123")
            await running.tell(running.twilio, text, "whatsapp:+212699887766")
        kept = running.bytes_kept()
        assert len(kept) > 10_000, "there is a database to look into"
        found = [word for word in CANARIES if word.encode() in kept]
        assert not found
        await running.tell(running.telegram, "supprime tout", "77123")
        assert await running.end() == 0
        assert not [word for word in CANARIES if word.encode() in running.bytes_kept()]
