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
SOON = 20.0  # seconds


@contextmanager
def as_many_files_as_allowed() -> Iterator[int]:
    """Raise what this process, and those it starts, may have open; how many that is."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    yield hard
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def connect(port: int, count: int, stack: ExitStack) -> None:
    for number in range(count):
        line = stack.enter_context(socket.create_connection(("127.0.0.1", port), timeout=SOON))
        if number % 2:
            line.sendall(HALF)


async def test_ten_thousand_connections_keep_nobody_else_out(tmp_path: Path) -> None:
    with as_many_files_as_allowed() as allowed, ExitStack() as lines:
        async with service(tmp_path) as running:
            await running.tell(running.telegram, "aide", "88001")
            count = min(WANTED, allowed - SPARE)
            port = int(running.site.rpartition(":")[2])
            await asyncio.to_thread(connect, port, count, lines)
            begun = perf_counter()
            async with asyncio.timeout(SOON):
                await running.tell(running.telegram, "aide", "88002")
            spent = perf_counter() - begun
            lines.close()
            assert await running.end() == 0
    print(f"{count} idle connections: a message was answered in {spent * 1000:.0f} ms")
