"""Ready and status: what is missing is noticed, and shown to who operates."""

from __future__ import annotations

import asyncio
import re
import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest
from rich.console import Console

from bot.app import mailbox
from bot.readiness import Readiness
from bot.settings import Settings
from bot.status import look, table
from bot.storage import outside, pauses
from bot.storage.keyring import new_ring_text, new_secret_text
from bot.web import admin_app, listen


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    ring = tmp_path / "ring"
    ring.write_text(new_ring_text())
    return Settings(
        database_url=f"sqlite:///{tmp_path}/sehti.db",
        keyring_file=ring,
        pepper=new_secret_text(),
        telegram_token="1:x",
        telegram_secret="abcdefghijklmnopq",
        public_url="https://x.example",
        admin_address="127.0.0.1:1",
    )


async def test_not_ready_without_keys_disk_or_database(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    engine = mailbox(settings)
    ready = Readiness(engine, settings)
    assert settings.keyring_file is not None
    assert await ready()

    kept = settings.keyring_file.read_text()
    for text in ("", "nonsense"):
        settings.keyring_file.write_text(text)
        assert not await ready()
    settings.keyring_file.unlink()
    assert not await ready()
    settings.keyring_file.write_text(kept)
    assert await ready()

    free = SimpleNamespace(free=(settings.disk_floor_mb << 20) - 1)
    with monkeypatch.context() as full:
        full.setattr(shutil, "disk_usage", lambda _folder: free)
        assert not await ready()
    assert await ready()

    await engine.stop(0.0)
    assert not await ready()


def shown(settings: Settings) -> str:
    plain = Console(width=100, force_terminal=False)
    with plain.capture() as captured:
        plain.print(table(look(settings)))
    return captured.get()


async def test_the_table_shows_the_store_and_the_counters(settings: Settings) -> None:
    engine = mailbox(settings)
    with outside.transaction(settings.database_url) as connection:
        pauses.begin(connection, pauses.Pause("telegram", 0.0))
    assert "nobody answers at 127.0.0.1:1" in shown(settings)
    runner = await listen(admin_app(), "127.0.0.1", 0)
    served = settings.model_copy(update={"admin_address": f"127.0.0.1:{runner.addresses[0][1]}"})
    text = await asyncio.to_thread(shown, served)
    await runner.cleanup()
    await engine.stop(0.0)
    assert re.search(r"channel telegram.*paused, .* acks, .* refused", text)
    for what in ("turns", "time of a turn", "documents being read", "messages waiting", "dead messages", "disk free"):
        assert what in text
