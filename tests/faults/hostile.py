"""Reads the whole corpus of hostile, damaged and odd files as the service would, and says what became of it.

    python -m tests.faults.hostile [--count 2000] [--seed 1]

Every file must be answered: by results, by what the document is, or by a problem that has a sentence in each variety.
"""

from __future__ import annotations

import argparse
import asyncio
import multiprocessing
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from resource import getpagesize
from time import perf_counter

from rich.progress import track

from bot.reading.pool import PoolReader
from care.documents import Document
from tests.data.make_files import File, files


@dataclass
class Told:
    """What became of a corpus: the document of each file, seconds, the processes used and their greatest memory."""

    documents: dict[str, Document] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)
    workers: set[int] = field(default_factory=set)
    peak: int = 0  # bytes of resident memory, the greatest of any worker seen after a file
    growth: int = 0  # bytes by which this process, which hands the files over, has grown

    @property
    def outcomes(self) -> Counter[str]:
        return Counter(d.problem or f"{d.status.value} {d.kind}" for d in self.documents.values())


async def read_all(reader: PoolReader, corpus: Iterable[File]) -> Told:
    """One after the other through the pool. An exception here is a fault of ours."""
    told = Told()
    before = 0
    for file in corpus:
        start = perf_counter()
        told.documents[file.name] = await reader.read(file.data)
        told.seconds[file.name] = perf_counter() - start
        before = before or _resident(None)
        for worker in multiprocessing.active_children():
            told.workers.add(worker.pid or 0)
            told.peak = max(told.peak, _peak(worker.pid))
    told.growth = _resident(None) - before
    return told


def _peak(pid: int | None) -> int:
    """Bytes of the greatest resident memory of a process so far; 0 when it has gone."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text("ascii").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM:")), 0)


def _resident(pid: int | None) -> int:
    return int(Path(f"/proc/{pid or 'self'}/statm").read_text("ascii").split()[1]) * getpagesize()


async def _run(count: int, seed: int) -> Told:
    reader = PoolReader()
    try:
        return await read_all(reader, track(files(count, seed), total=count, description="files"))
    finally:
        await reader.close()


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--count", type=int, default=2000)
    asked.add_argument("--seed", type=int, default=1)
    options = asked.parse_args()
    start = perf_counter()
    told = asyncio.run(_run(options.count, options.seed))
    print(f"{len(told.documents)} files in {perf_counter() - start:.0f} s; {len(told.workers)} processes in turn")
    print(f"peak of a process {told.peak / 2**20:.0f} MB; growth of this one {told.growth / 2**20:.0f} MB")
    for outcome, times in told.outcomes.most_common():
        print(f"{times:6} {outcome}")
    print("slowest:")
    for name in sorted(told.seconds, key=lambda name: -told.seconds[name])[:10]:
        print(
            f"{told.seconds[name]:6.1f} s {name}: {told.documents[name].problem or told.documents[name].status.value}"
        )


if __name__ == "__main__":
    main()
