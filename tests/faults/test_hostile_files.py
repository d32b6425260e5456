"""A few hundred files that no honest phone would send: each is answered in every variety, and the pool stays whole."""

from __future__ import annotations

import asyncio
import itertools
import multiprocessing
import os
import signal
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import numpy as np
import pytest

from bot.reading.image import load
from bot.reading.pool import PoolReader
from bot.words import has, locales
from care.documents import Document
from tests.data.make_files import CUTS, ENDURED, ODD, PAGE, REFUSED, File, page, varied
from tests.faults.hostile import Told, read_all

VARIED = 40
STANDARD_ERROR = 2  # and the two below it
PATIENT = 120.0  # seconds: a machine that runs other tests is slow
MOST_MEMORY = 2_000_000_000
PRINTED = {"sodium": "138", "potassium": "4.1", "tsh": "1.03", "calcium": "94"}


def corpus() -> Iterator[File]:
    for sources in (*REFUSED.values(), ENDURED, CUTS):
        yield from (File(name, source()) for name, source in sources.items())
    yield from (File(f"{n} {file.name}", file.data) for n, file in enumerate(itertools.islice(varied(2), VARIED)))


@pytest.fixture(scope="module")
def told() -> Told:
    async def read() -> Told:
        reader = PoolReader(seconds=PATIENT)
        try:
            return await read_all(reader, corpus())
        finally:
            await reader.close()

    return asyncio.run(read())


def test_every_file_is_answered_in_every_variety(told: Told) -> None:
    for name, document in told.documents.items():
        line = f"problem-{document.problem}" if document.problem else f"document-{document.kind}"
        if document.problem or document.kind != "lab_report":
            assert all(has(locale, line) for locale in locales()), name


def test_what_cannot_be_used_is_named(told: Told) -> None:
    expected = {name: problem for problem, sources in REFUSED.items() for name in sources}
    assert {name: told.documents[name].problem for name in expected} == expected


def test_a_damaged_picture_gives_no_wrong_result_for_sure(told: Told) -> None:
    for name, document in told.documents.items():
        if "pdf" not in name and document.kind == "lab_report":
            sure = {one.analyte: str(one.value) for one in document.results if one.sure}
            assert sure == {analyte: PRINTED[analyte] for analyte in sure}, name


def test_no_process_is_lost_and_nothing_grows(told: Told) -> None:
    assert len(told.workers) == 1
    assert told.peak < MOST_MEMORY
    assert told.growth < 50_000_000


@pytest.mark.parametrize("name", ODD)
def test_however_a_page_is_stored_it_looks_the_same(name: str) -> None:
    seen, drawn = load(ODD[name]()), np.asarray(page())
    assert seen.shape == drawn.shape
    assert np.abs(seen.astype(int) - drawn).mean() < 12, "no more lost than by the coarsest of them, black and white"


@pytest.fixture
async def reader() -> AsyncIterator[PoolReader]:
    pool = PoolReader(seconds=PATIENT)
    await pool.read(b"")  # its process is there
    yield pool
    await pool.close()


def worker() -> int:
    (process,) = multiprocessing.active_children()
    assert process.pid is not None
    return process.pid


async def answers(reader: PoolReader) -> Document:
    return await reader.read(ODD["png"]())


async def test_a_process_that_hangs_deaf_to_signals_is_replaced() -> None:
    reader = PoolReader(seconds=1.0, starting=9.0)
    try:
        while (await reader.read(b"")).problem != "blank":  # its process is there
            pass
        hung = worker()
        os.kill(hung, signal.SIGSTOP)
        assert (await reader.read(b"")).problem == "too_slow"
        while (await reader.read(b"")).problem != "blank":
            pass
        assert worker() != hung
    finally:
        await reader.close()


async def test_while_a_process_dies_the_others_in_the_queue_are_served(reader: PoolReader) -> None:
    waiting = [asyncio.ensure_future(answers(reader)) for _ in range(3)]
    await asyncio.sleep(0)
    os.kill(worker(), signal.SIGKILL)
    problems = [document.problem for document in await asyncio.gather(*waiting)]
    assert problems.count("broken") <= 1
    assert problems.count(None) >= 2


async def test_nothing_is_put_on_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))  # a library that keeps a cache or a number of its own keeps it there
    reader = PoolReader(seconds=PATIENT)
    try:
        reading = asyncio.ensure_future(answers(reader))
        written: set[str] = set()
        while not reading.done():
            for process in multiprocessing.active_children():
                written |= _open_for_writing(process.pid)
            await asyncio.sleep(0.01)
        assert (await reading).results
        assert not written
        assert not list(tmp_path.iterdir())
        limits = Path(f"/proc/{worker()}/limits").read_text()
        assert next(line for line in limits.splitlines() if line.startswith("Max file size")).split()[3:5] == ["0", "0"]
    finally:
        await reader.close()


def _open_for_writing(pid: int | None) -> set[str]:
    """Regular files, but for what it inherited as its output, that a process could write to now."""
    found = set()
    for link in Path(f"/proc/{pid}/fd").glob("*"):
        if int(link.name) <= STANDARD_ERROR:
            continue
        try:
            flags = next(x for x in (link.parents[1] / "fdinfo" / link.name).read_text().splitlines() if "flags" in x)
            if link.is_file() and int(flags.split()[1], 8) & (os.O_WRONLY | os.O_RDWR):
                found.add(str(link.readlink()))
        except OSError:  # closed meanwhile
            continue
    return found


def test_the_page_of_the_corpus_is_what_this_file_says_it_is() -> None:
    assert all(value.replace(".", ",") in " ".join(PAGE) for value in PRINTED.values())
