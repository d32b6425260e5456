"""The service under measurement, as a process of its own in a folder of its own."""

from __future__ import annotations

import asyncio
import json
import os
import sys
import tempfile
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from bot.settings import PREFIX
from bot.storage.keyring import new_ring_text, new_secret_text

WHOLE = ("bot", "serve")
DOOR, DOOR_WITHOUT_DATABASE = ("bot.bench.door", "keep"), ("bot.bench.door", "forget")

SECRET = "invented-for-a-benchmark"  # noqa: S105 - of a bot that does not exist
_TOKEN = "123456789:" + "invented" * 4
_ROOT = Path(__file__).parents[2]
_LONGEST_START = 120.0  # seconds; after a change of words they are compiled first


@dataclass
class House:
    """A running process: its port, what it took to start, and what it uses."""

    process: asyncio.subprocess.Process
    folder: Path
    port: int
    seconds: float  # from its start until it served

    def memory(self) -> int:
        """Bytes it holds in memory (Linux)."""
        status = Path(f"/proc/{self.process.pid}/status").read_text("ascii")
        return int(next(line for line in status.splitlines() if line.startswith("VmRSS:")).split()[1]) * 1024


@asynccontextmanager
async def serving(module: Sequence[str], provider: str, **settings: str) -> AsyncIterator[House]:
    """Start a module that serves and wait until it does; `provider` is where it finds Telegram's API."""
    with tempfile.TemporaryDirectory() as folder:
        begun = perf_counter()
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            *module,
            cwd=folder,
            env=environment(Path(folder), provider, **settings),
            stderr=asyncio.subprocess.PIPE,
        )
        try:
            port = await asyncio.wait_for(_port(process), _LONGEST_START)
            house = House(process, Path(folder), port, perf_counter() - begun)
            draining = asyncio.create_task(_drain(process))
            yield house
            process.terminate()
            await process.wait()
            await draining
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()


def environment(folder: Path, provider: str, **settings: str) -> dict[str, str]:
    """The settings of such a process: nothing of the operator's own, secrets made for this run."""
    ours = {name: value for name, value in os.environ.items() if not name.startswith(PREFIX) and name != "PORT"}
    return {
        **ours,
        "PYTHONPATH": str(_ROOT),
        f"{PREFIX}PUBLIC_URL": "https://bench.invalid",
        f"{PREFIX}DATABASE_URL": f"sqlite:///{folder / 'sehti.db'}",
        f"{PREFIX}KEYRING": new_ring_text(),
        f"{PREFIX}PEPPER": new_secret_text(),
        f"{PREFIX}TELEGRAM_TOKEN": _TOKEN,
        f"{PREFIX}TELEGRAM_SECRET": SECRET,
        f"{PREFIX}TELEGRAM_API_URL": provider,
        f"{PREFIX}ADMIN_ADDRESS": "127.0.0.1:0",
        f"{PREFIX}PORT": "0",
        **{PREFIX + name.upper(): value for name, value in settings.items()},
    }


async def _port(process: asyncio.subprocess.Process) -> int:
    """The port it says it serves on. Raises OSError with its last words when it ends instead."""
    assert process.stderr is not None  # noqa: S101 - it was asked for
    last = ""
    async for raw in process.stderr:
        last = raw.decode(errors="replace").strip()
        if last.startswith("{") and (port := json.loads(last).get("port")):
            return int(port)
    raise OSError(f"the service did not start: {last}")


async def _drain(process: asyncio.subprocess.Process) -> None:
    assert process.stderr is not None  # noqa: S101 - it was asked for
    async for _ in process.stderr:
        pass
