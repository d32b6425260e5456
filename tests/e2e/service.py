"""The running service as a separate process, with local servers standing in for the providers."""

from __future__ import annotations

import asyncio
import os
import re
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from bot.storage.keyring import new_ring_text, new_secret_text
from tests.standins.meta import NUMBER_ID, VERIFY, MetaStandIn
from tests.standins.provider import Sent, StandIn
from tests.standins.telegram import TelegramStandIn
from tests.standins.twilio import TwilioStandIn

ROOT = Path(__file__).parents[2]
START_SECONDS = 60.0
ANSWER_SECONDS = 60.0


@dataclass
class Service:
    """`./sehti serve` on a free port; the database and the log live in `folder`."""

    folder: Path
    telegram: TelegramStandIn
    twilio: TwilioStandIn
    meta: MetaStandIn
    environment: dict[str, str]
    process: asyncio.subprocess.Process | None = None
    site: str = ""
    admin: str = ""
    works: bool = True  # on PostgreSQL too, where it may leave that to `./sehti work`
    log: list[str] = field(default_factory=list)
    _reading: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Start the process and wait until it serves."""
        command = [sys.executable, "-m", "bot", "serve", *(["--work"] if self.works else [])]
        self.process = await asyncio.create_subprocess_exec(
            *command, cwd=self.folder, env=self.environment, stderr=asyncio.subprocess.PIPE
        )
        serving: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        self._reading = asyncio.create_task(self._read_log(self.process, serving))
        port = await asyncio.wait_for(serving, START_SECONDS)
        self.site = f"http://127.0.0.1:{port}"

    async def _read_log(self, process: asyncio.subprocess.Process, serving: asyncio.Future[int]) -> None:
        assert process.stderr is not None
        async for raw in process.stderr:
            line = raw.decode(errors="replace").rstrip()
            self.log.append(line)
            found = re.search(r'"port": ?(\d+)', line)
            if found and not serving.done():
                serving.set_result(int(found[1]))
        if not serving.done():
            serving.set_exception(RuntimeError("the service ended: " + " | ".join(self.log[-5:])))

    async def end(self, *, kill: bool = False) -> int:
        """SIGTERM and a clean end, or SIGKILL; returns the exit code."""
        assert self.process is not None and self._reading is not None
        if self.process.returncode is None:
            self.process.kill() if kill else self.process.terminate()
        code = await asyncio.wait_for(self.process.wait(), 60)
        await self._reading
        return code

    async def tell(self, provider: StandIn, text: str, sender: str) -> Sent:
        """A person writes; the answer they get."""
        assert await provider.knock(self.site, provider.text(text, sender)) == 200  # type: ignore[attr-defined]
        return (await provider.answers(within=ANSWER_SECONDS))[0]

    def bytes_kept(self) -> bytes:
        """Everything on disk: database, write-ahead log, shared memory, and what was logged."""
        files = b"".join(p.read_bytes() for p in sorted(self.folder.rglob("*")) if p.is_file())
        return files + "\n".join(self.log).encode()


@asynccontextmanager
async def service(folder: Path, *, works: bool = True, **settings: str) -> AsyncIterator[Service]:
    """A service that has started; it is ended when the block is left. `works`: it answers too, on PostgreSQL."""
    async with TelegramStandIn() as telegram, TwilioStandIn() as twilio, MetaStandIn() as meta:
        environment = {
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "SEHTI_PUBLIC_URL": telegram.public_url,
            "SEHTI_DATABASE_URL": f"sqlite:///{folder / 'sehti.db'}",
            "SEHTI_KEYRING": new_ring_text(),
            "SEHTI_PEPPER": new_secret_text(),
            "SEHTI_TELEGRAM_TOKEN": telegram.token,
            "SEHTI_TELEGRAM_SECRET": telegram.secret,
            "SEHTI_TELEGRAM_API_URL": telegram.url,
            "SEHTI_TWILIO_ACCOUNT_SID": twilio.account_sid,
            "SEHTI_TWILIO_AUTH_TOKEN": twilio.token,
            "SEHTI_TWILIO_FROM": twilio.number_from,
            "SEHTI_TWILIO_API_URL": twilio.url,
            "SEHTI_META_ACCESS_TOKEN": meta.token,
            "SEHTI_META_APP_SECRET": meta.secret,
            "SEHTI_META_VERIFY_TOKEN": VERIFY,
            "SEHTI_META_PHONE_NUMBER_ID": NUMBER_ID,
            "SEHTI_META_API_URL": meta.url,
            "SEHTI_ADMIN_ADDRESS": "127.0.0.1:0",
            "SEHTI_PORT": "0",
            "SEHTI_BURST_SECONDS": "0",
            **settings,
        }
        running = Service(folder, telegram, twilio, meta, environment, works=works)
        try:
            await running.start()
            yield running
        finally:
            if running.process is not None and running.process.returncode is None:
                await running.end(kill=True)
