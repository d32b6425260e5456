"""Reading in a separate process with a limit on time and memory: a bad file can spoil its own turn only."""

from __future__ import annotations

import asyncio
import multiprocessing
import resource
from pathlib import Path

from pebble import ProcessPool

from bot.reading.ocr import shared_ocr
from bot.reading.reader import read_document, unreadable
from care.documents import Document

SECONDS = 20
HEADROOM = 2_500_000_000  # bytes a job may take beyond the loaded models
JOBS_PER_PROCESS = 500  # then a fresh process: what native libraries leak goes with the old one


class PoolReader:
    """The Reader the bot uses: jobs queue up for one process, the next is served whatever became of the last."""

    def __init__(self, workers: int = 1, seconds: float = SECONDS, headroom: int = HEADROOM) -> None:
        self._workers, self._seconds, self._headroom = workers, seconds, headroom
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
        if not self._pool.active:
            self._pool = self._new_pool()
        future = self._pool.schedule(_job, args=(data,), timeout=self._seconds)
        try:
            document: Document = await asyncio.wrap_future(future)
        except TimeoutError:
            return unreadable("too_slow")
        except Exception:  # the process died; what it was reading must not be told anywhere
            return unreadable("broken")
        return document

    async def close(self) -> None:
        """Stop at once; what is being read is given up."""
        self._pool.stop()  # type: ignore[no-untyped-call]
        await asyncio.to_thread(self._pool.join)


def _job(data: bytes) -> Document:
    """Runs in the worker: nothing of the document may leave it but the Document."""
    try:
        return read_document(data)
    except MemoryError:
        return unreadable("too_big")
    except Exception:  # native decoders and models fail in many ways; tracebacks may hold what was read
        return unreadable("broken")


def _prepare(headroom: int) -> None:
    """Load the models, then allow so much memory more and no file to be written."""
    shared_ocr()
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[0])
    limit = pages * resource.getpagesize() + headroom
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
