"""Thousands of connections that say nothing, or half a request: who has something to say is heard all the same."""

from __future__ import annotations

import asyncio
import resource
import socket
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from time import perf_counter

from tests.e2e.service import service

WANTED = 10_000
SPARE = 500  # files this process and the service have open besides
HALF = b"POST /webhooks/telegram HTTP/1.1\r\nHost: a\r\nContent-Le"
AT_ONCE = 400  # more than a server lets wait for its welcome
SOON = 20.0  # seconds


@contextmanager
def as_many_files_as_allowed() -> Iterator[int]:
    """Raise what this process, and those it starts, may have open; how many that is."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    yield hard
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


async def connect(port: int, count: int, stack: ExitStack) -> None:
    """So many lines, every other with the beginning of a request on it."""
    loop, at_once = asyncio.get_running_loop(), asyncio.Semaphore(AT_ONCE)

    async def one(number: int) -> None:
        line = stack.enter_context(socket.socket())
        line.setblocking(False)
        async with at_once:
            await loop.sock_connect(line, ("127.0.0.1", port))
            await loop.sock_sendall(line, HALF if number % 2 else b"")

    await asyncio.gather(*(one(number) for number in range(count)))


async def test_ten_thousand_connections_keep_nobody_else_out(tmp_path: Path) -> None:
    with as_many_files_as_allowed() as allowed, ExitStack() as lines:
        async with service(tmp_path) as running:
            await running.tell(running.telegram, "aide", "88001")
            count = min(WANTED, allowed - SPARE)
            port = int(running.site.rpartition(":")[2])
            await connect(port, count, lines)
            begun = perf_counter()
            async with asyncio.timeout(SOON):
                await running.tell(running.telegram, "aide", "88002")
            spent = perf_counter() - begun
            lines.close()
            assert await running.end() == 0
    print(f"{count} idle connections: a message was answered in {spent * 1000:.0f} ms")
