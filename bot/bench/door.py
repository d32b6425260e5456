"""The web server alone, for measuring: it keeps what comes in, or forgets it at once; nobody answers.

Run as `python -m bot.bench.door keep|forget`, with the settings of the service.
"""

from __future__ import annotations

import asyncio
import gc
import json
import signal
import sys
from collections.abc import Callable, Sequence
from typing import TypeVar

from sqlalchemy import Connection

from bot.app import SWITCH, channels_of, mailbox
from bot.engine.engine import Converse, Deliver, Engine, Unavailable
from bot.engine.haste import Haste
from bot.engine.home import Manners
from bot.messages import Incoming
from bot.settings import load
from bot.storage.keyring import Pepper
from bot.web import build, listen

T = TypeVar("T")


class Forgetful:
    """An engine without a database: what the rest of the server could do at best."""

    def __init__(self, pepper: Pepper) -> None:
        self._haste = Haste(pepper, Manners().most_a_minute)

    async def put(self, messages: Sequence[Incoming]) -> int:
        """Keep nothing; who writes too fast is noticed all the same."""
        await self._haste.among(messages)
        return len(messages)

    async def run(self, converse: Converse, deliver: Deliver) -> None:
        """There is nothing to answer."""

    async def stop(self, grace: float) -> None:
        """There is nothing to finish."""

    async def renew(self) -> None:
        """There are no keys."""

    async def ready(self) -> bool:
        """Always."""
        return True

    async def inspect(self) -> dict[str, int]:
        """No rows."""
        return {}

    async def read(self, function: Callable[[Connection], T]) -> T:
        """Raises Unavailable."""
        raise Unavailable("no database")

    async def write(self, function: Callable[[Connection], T]) -> T:
        """Raises Unavailable."""
        raise Unavailable("no database")


async def main(keeps: bool) -> None:
    """Serve until SIGTERM; the port is said on standard error, as the service does."""
    sys.setswitchinterval(SWITCH)
    settings = load()
    engine: Engine = mailbox(settings) if keeps else Forgetful(Pepper.parse(settings.pepper_text()))
    stopping = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stopping.set)
    runner = await listen(build(channels_of(settings), engine, engine.ready), "127.0.0.1", settings.port)
    gc.freeze()  # as the service does once it serves
    print(json.dumps({"port": int(runner.addresses[0][1])}), file=sys.stderr, flush=True)
    await stopping.wait()
    await runner.cleanup()
    await engine.stop(5.0)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1] == "keep"))
