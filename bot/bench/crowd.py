"""Many people writing at once: plain connections that cost the machine little beside the server under measurement."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from time import perf_counter

from bot.channels.channel import Delivery

_END_OF_HEAD = b"\r\n\r\n"
_LENGTH = b"content-length:"


class Refused(ValueError):
    """A request was not answered with 200: what was measured is no measurement."""


class Line(asyncio.Protocol):
    """One connection that is kept: a request goes out, its answer is waited for."""

    def __init__(self) -> None:
        self._transport: asyncio.Transport
        self._answer: asyncio.Future[int]
        self._read = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """The line stands."""
        assert isinstance(transport, asyncio.Transport)  # noqa: S101 - what a TCP connection gives
        self._transport = transport

    async def ask(self, request: bytes) -> None:
        """Send one request and wait for its answer. Raises Refused, OSError."""
        self._answer = asyncio.get_running_loop().create_future()
        self._transport.write(request)
        status = await self._answer
        if status != 200:
            raise Refused(f"a request was answered with {status}")

    def data_received(self, data: bytes) -> None:
        """Part of an answer."""
        self._read += data
        head, found, body = self._read.partition(_END_OF_HEAD)
        if found and len(body) >= _announced(head):
            self._read = b""
            self._answer.set_result(int(head.split(None, 2)[1]))

    def connection_lost(self, error: Exception | None) -> None:
        """The server hung up."""
        if hasattr(self, "_answer") and not self._answer.done():
            self._answer.set_exception(error or ConnectionResetError("the server hung up"))

    def hang_up(self) -> None:
        """Nothing more to ask."""
        self._transport.close()


@dataclass(frozen=True)
class Crowd:
    """Lines to one server."""

    lines: Sequence[Line]

    async def flood(self, requests: Sequence[bytes]) -> float:
        """Send them as fast as they are answered; returns how many were in a second."""
        waiting = iter(requests)
        begun = perf_counter()
        async with asyncio.TaskGroup() as group:
            for line in self.lines:
                group.create_task(_each(line, waiting))
        return len(requests) / (perf_counter() - begun)

    async def pace(self, requests: Iterable[bytes], a_second: float) -> list[float]:
        """Send one after another at a steady pace, whatever becomes of them; milliseconds from its due time to its
        answer, so that a server that falls behind is not measured the slower it gets asked."""
        free: asyncio.Queue[Line] = asyncio.Queue()
        for line in self.lines:
            free.put_nowait(line)
        loop, waits = asyncio.get_running_loop(), list[float]()
        begun = loop.time()

        async def one(request: bytes, due: float) -> None:
            line = await free.get()
            await line.ask(request)
            free.put_nowait(line)
            waits.append((loop.time() - due) * 1000)

        async with asyncio.TaskGroup() as group:
            for number, request in enumerate(requests):
                due = begun + number / a_second
                await asyncio.sleep(max(0.0, due - loop.time()))
                group.create_task(one(request, due))
        return waits


@asynccontextmanager
async def crowd(port: int, people: int) -> AsyncIterator[Crowd]:
    """So many lines to a server on this machine."""
    loop = asyncio.get_running_loop()
    lines = [(await loop.create_connection(Line, "127.0.0.1", port))[1] for _ in range(people)]
    try:
        yield Crowd(lines)
    finally:
        for line in lines:
            line.hang_up()


def on_the_wire(delivery: Delivery) -> bytes:
    """The bytes of a request."""
    head = {"host": "127.0.0.1", **delivery.headers, "content-length": str(len(delivery.body))}
    fields = "".join(f"{name}: {value}\r\n" for name, value in head.items())
    return f"POST {delivery.target} HTTP/1.1\r\n{fields}\r\n".encode() + delivery.body


async def _each(line: Line, requests: Iterator[bytes]) -> None:
    for request in requests:
        await line.ask(request)


def _announced(head: bytes) -> int:
    """How long the body is going to be."""
    for field in head.lower().split(b"\r\n"):
        if field.startswith(_LENGTH):
            return int(field.removeprefix(_LENGTH))
    return 0
