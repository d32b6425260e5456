"""Doors and workers as processes of their own on one PostgreSQL: what one keeps, another answers."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from tests.e2e.service import Service, service
from tests.server import Server


@asynccontextmanager
async def worker(running: Service) -> AsyncIterator[asyncio.subprocess.Process]:
    """`./sehti work` beside it, until the block is left."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "work", cwd=running.folder, env=running.environment,
        stderr=asyncio.subprocess.DEVNULL,
    )  # fmt: skip
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def test_doors_keep_and_workers_answer(tmp_path: Path, postgres: Server) -> None:
    async with service(tmp_path, works=False, SEHTI_DATABASE_URL=postgres.database()) as running:
        assert await running.telegram.knock(running.site, running.telegram.text("aide", "88001")) == 200
        await asyncio.sleep(1.0)
        assert running.telegram.sent == []  # these doors only keep
        async with worker(running) as process:
            assert (await running.telegram.answers(within=60))[0].address == "88001"
            urgent = await running.tell(
                running.telegram, "j'ai mal à la poitrine et je n'arrive pas à respirer", "88002"
            )
            assert "141" in urgent.text or "15" in urgent.text
            process.terminate()
            assert await asyncio.wait_for(process.wait(), 60) == 0
        assert await running.end() == 0
        assert b"poitrine" not in running.bytes_kept()
