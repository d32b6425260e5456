"""Reading in a separate process with a limit on time and memory: a bad file can spoil its own turn only."""

from __future__ import annotations

import asyncio
import multiprocessing
import resource
from pathlib import Path

from pebble import ProcessExpired, ProcessPool

from bot.metrics import DOCUMENTS, READ_SECONDS, READING
from care.documents import Document, unreadable

# Models and decoders are imported by the processes that read: the one that serves would hold them for nothing.

SECONDS = 20
STARTING = 60  # seconds in which a process that was asked for has certainly loaded its models
HEADROOM = 2_500_000_000  # bytes a job may take beyond the loaded models
JOBS_PER_PROCESS = 500  # then a fresh process: what native libraries leak goes with the old one


class PoolReader:
    """The Reader the bot uses: jobs queue up for one process, the next is served whatever became of the last."""

    def __init__(
        self, workers: int = 1, seconds: float = SECONDS, headroom: int = HEADROOM, starting: float = STARTING
    ) -> None:
        self._workers, self._seconds, self._headroom, self._starting = workers, seconds, headroom, starting
        self._queued, self._closed = 0, False
        self._pool = self._new_pool()

    def _new_pool(self) -> ProcessPool:
        return ProcessPool(
            max_workers=self._workers,
            max_tasks=JOBS_PER_PROCESS,
            initializer=_prepare,
            initargs=(self._headroom,),
            context=multiprocessing.get_context("spawn"),
        )

    async def read(self, data: bytes) -> Document:
        """One document. Never raises for bad input: the Document names the problem."""
        self._queued += 1
        try:
            with READING.track_inprogress(), READ_SECONDS.time():
                document = await self._read(data) or await self._read(data) or unreadable("broken")
        finally:
            self._queued -= 1
        DOCUMENTS.labels(document.status.value).inc()
        return document

    async def _read(self, data: bytes) -> Document | None:
        """None: the pool broke before it came to this document, and a second try finds a new one."""
        if not self._pool.active:
            self._pool = self._new_pool()
        pool = self._pool
        future = None
        try:
            future = pool.schedule(_job, args=(data,), timeout=self._seconds)
            document: Document = await asyncio.wait_for(asyncio.wrap_future(future), self._longest)
        except TimeoutError:
            if future and (not future.done() or future.cancelled()):  # nobody took it up: a job's clock starts with it
                await self._replace(pool)
            return unreadable("too_slow")
        except asyncio.CancelledError:
            if self._closed or (pool is self._pool and pool.active):  # it is us who are given up, not the pool
                raise
            return None
        except ProcessExpired:  # the process died of it; what it was reading must not be told anywhere
            return unreadable("broken")
        except Exception:  # a process that dies with its hand on the pipe takes the pool with it
            return unreadable("broken") if self._closed else None
        return document

    @property
    def _longest(self) -> float:
        """Seconds in which the last of the queue is certainly done, or else the pool is stuck."""
        return self._starting + self._seconds * self._queued

    async def _replace(self, stuck: ProcessPool) -> None:
        """A process that hangs before it takes a job up holds the pipe to all: end them and begin afresh."""
        if stuck is self._pool:
            self._pool = self._new_pool()
        await _ended(stuck)

    async def close(self) -> None:
        """Stop at once; what is being read is given up."""
        self._closed = True
        await _ended(self._pool)


async def _ended(pool: ProcessPool) -> None:
    pool.stop()  # type: ignore[no-untyped-call]  # pebble leaves this one method without types
    await asyncio.to_thread(pool.join)


def _job(data: bytes) -> Document:
    """Runs in the worker: nothing of the document may leave it but the Document."""
    from bot.reading.reader import read_document

    try:
        return read_document(data)
    except MemoryError:
        return unreadable("too_big")
    except Exception:  # native decoders and models fail in many ways; tracebacks may hold what was read
        return unreadable("broken")


def _prepare(headroom: int) -> None:
    """Load the models, then allow so much memory more and not a byte on disk, whatever a library would like to keep."""
    from bot.reading.ocr import shared_ocr

    shared_ocr()
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[0])
    limit = pages * resource.getpagesize() + headroom
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
