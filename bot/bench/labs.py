"""How long a photo is read, beside the bare OCR engine on the same page; how right, where the truth lies beside it."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import mean, median
from time import perf_counter_ns

from bot import sheet_scores
from bot.bench.table import Figure, machine, row, ruled, timed
from bot.reading.image import flatten_light, load
from bot.reading.ocr import THREADS as OCR_THREADS
from bot.reading.pool import PoolReader

_PICTURES = {".jpg", ".jpeg", ".png", ".webp", ".heic"}
_NO_LIMIT = 600.0  # seconds: a benchmark waits, and says how long
_TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True)
class ReadBeside:
    """One picture: seconds of our reading, of the bare engine, of our processors, and how right ours was, if known."""

    grade: str
    ours: float
    bare: float
    cpu: float
    counts: Counter[str]


@dataclass(frozen=True)
class Readings:
    """All pictures; bytes of memory of the reading process with its models loaded, and at its greatest."""

    pictures: tuple[ReadBeside, ...]
    loaded: int
    peak: int

    @property
    def cpu(self) -> float:
        """Seconds of a processor that a picture takes on average."""
        return mean(one.cpu for one in self.pictures)

    def figures(self) -> Iterator[Figure]:
        """Rows of the table that all subjects share."""
        ours, bare = sum(one.ours for one in self.pictures), sum(one.bare for one in self.pictures)
        middle = median(one.ours for one in self.pictures)
        yield Figure("photo", "read, median", middle, "s", 2, ratio=ours / bare, beside="of the bare OCR engine's time")
        yield Figure("photo", "processor time, mean", self.cpu, "s", 2)
        yield Figure("photo", "memory of the reading process at its greatest", self.peak / 2**20, "MB", 0)


def lines(folder: Path) -> Iterator[str]:
    """Lines of a table, a row for each grade of picture. Raises ValueError without pictures."""
    yield from table(measured(folder), folder)


def table(readings: Readings, folder: Path) -> Iterator[str]:
    """Lines of a table of what was measured."""
    pictures = readings.pictures
    yield from machine(f"{len(pictures)} pictures of {folder.name}")
    head = "pictures", "right and sure", "wrong of sure", "asked again", "s median", "CPU s mean", "bare OCR s", "ratio"
    yield row("grade", *head)
    yield ruled(len(head) + 1)
    for grade in (*dict.fromkeys(one.grade for one in pictures), "all"):
        yield _reading_row(grade, [one for one in pictures if grade in (one.grade, "all")])
    yield ""
    loaded, peak = (bytes_ / 2**20 for bytes_ in (readings.loaded, readings.peak))
    yield f"memory of the reading process: {loaded:.0f} MB loaded, {peak:.0f} MB at its greatest"


def measured(folder: Path) -> Readings:
    """Read every picture of a folder. Raises ValueError without pictures."""
    pictures = sorted(path for path in folder.iterdir() if path.suffix.lower() in _PICTURES)
    if not pictures:
        raise ValueError(f"{folder}: no pictures ({', '.join(sorted(_PICTURES))})")
    with asyncio.Runner() as runner:
        reader = PoolReader(seconds=_NO_LIMIT)
        try:
            return runner.run(_read_beside(reader, pictures))
        finally:
            runner.run(reader.close())


async def _read_beside(reader: PoolReader, pictures: Sequence[Path]) -> Readings:
    from rapidocr import RapidOCR

    threads = {"EngineConfig.onnxruntime.intra_op_num_threads": OCR_THREADS}
    engine = RapidOCR(params={"Global.log_level": "error", **threads})
    await reader.read(b"")  # loading is not reading
    loaded, readings = _peak_of_children(), []
    for path in pictures:  # interleaved: what slows the machine slows both
        data, truth = path.read_bytes(), sheet_scores.truth_beside(path)
        start, worked = perf_counter_ns(), _cpu_of_children()
        document = await reader.read(data)
        ours, cpu = (perf_counter_ns() - start) / 1e9, _cpu_of_children() - worked
        _, bare = timed(engine, flatten_light(load(data)))
        counts = sheet_scores.compared(document, truth) if truth else Counter[str]()
        readings.append(ReadBeside(truth["grade"] if truth else "unknown", ours, bare / 1e6, cpu, counts))
    return Readings(tuple(readings), loaded, _peak_of_children())


def _reading_row(grade: str, readings: Sequence[ReadBeside]) -> str:
    total = sum((one.counts for one in readings), Counter[str]())
    ours, bare = [one.ours for one in readings], [one.bare for one in readings]
    right = f"{total['right'] / total['rows']:.4f}" if total["rows"] else ""
    wrong = f"{(total['sure'] - total['right']) / total['sure']:.4f}" if total["sure"] else ""
    cpu = f"{mean(one.cpu for one in readings):.2f}"
    times = f"{median(ours):.2f}", cpu, f"{median(bare):.2f}", f"{sum(ours) / sum(bare):.2f}"
    return row(grade, len(readings), right, wrong, total["again"], *times)


def _peak_of_children() -> int:
    """Bytes of the greatest resident memory of any process of the pool so far (Linux)."""
    tables = [Path(f"/proc/{child.pid}/status").read_text("ascii") for child in multiprocessing.active_children()]
    found = [line for table in tables for line in table.splitlines() if line.startswith("VmHWM:")]
    return max((int(line.split()[1]) * 1024 for line in found), default=0)


def _cpu_of_children() -> float:
    """Seconds that the processes of the pool kept a processor busy so far (Linux)."""
    stats = [Path(f"/proc/{child.pid}/stat").read_text() for child in multiprocessing.active_children()]
    fields = [stat.rpartition(")")[2].split() for stat in stats]
    return sum(int(user) + int(system) for *_, user, system in (one[:13] for one in fields)) / _TICKS
