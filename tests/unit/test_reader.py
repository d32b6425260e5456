"""Photographs to documents through the worker process, and what becomes of the next when one goes wrong."""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import os
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bot.reading.pool import PoolReader
from bot.reading.predictions import document_json
from care.documents import Status

SHEETS = Path(__file__).parents[1] / "data" / "sheets"


def truth(name: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((SHEETS / f"{name}.json").read_text("utf-8"))
    return loaded


def picture(name: str) -> bytes:
    return (SHEETS / f"{name}.jpg").read_bytes()


@pytest.fixture(scope="module")
def reader() -> Iterator[PoolReader]:
    pool = PoolReader(seconds=120)  # a machine that runs other tests is slow
    yield pool
    asyncio.run(pool.close())


@pytest.mark.parametrize(
    ("name", "least_sure"), [("normal_lab_report", 8), ("turned_lab_report", 24), ("hard_lab_report", 9)]
)
async def test_a_photographed_sheet_is_read_and_what_is_sure_is_right(
    reader: PoolReader, name: str, least_sure: int
) -> None:
    printed = truth(name)
    read = document_json(name, await reader.read(picture(name)))
    sure = {row["analyte"]: float(row["value"]) for row in read["rows"] if row["sure"] and row["value"][0].isdigit()}
    values = {row["analyte"]: row["value"].replace(" ", "").replace(",", ".") for row in printed["rows"]}
    assert (read["document"], read["date"]) == ("lab_report", printed["date"])
    assert sure == {analyte: float(values[analyte]) for analyte in sure}
    assert sum(row["sure"] for row in read["rows"]) >= least_sure


@pytest.mark.parametrize(
    ("name", "status", "kind"),
    [
        ("unreadable_lab_report", Status.RETAKE, None),
        ("hard_radiology", Status.NOT_LAB, "radiology"),
        ("normal_receipt", Status.NOT_LAB, "receipt"),
    ],
)
async def test_other_pictures_give_no_results(reader: PoolReader, name: str, status: Status, kind: str | None) -> None:
    document = await reader.read(picture(name))
    assert (document.status, document.results) == (status, ())
    assert kind is None or document.kind == kind


@pytest.mark.parametrize(
    ("data", "problem"), [(b"", "blank"), (b"hello", "wrong_type"), (b"\xff\xd8\xff\xe0", "broken")]
)
async def test_bad_input_is_an_answer_not_an_error(reader: PoolReader, data: bytes, problem: str) -> None:
    document = await reader.read(data)
    assert (document.status, document.problem) == (Status.RETAKE, problem)


async def test_a_worker_that_dies_takes_only_its_own_document_with_it(reader: PoolReader) -> None:
    before = await reader.read(b"hello")
    (worker,) = multiprocessing.active_children()
    assert worker.pid is not None
    lost = asyncio.ensure_future(reader.read(picture("turned_lab_report")))
    await asyncio.sleep(0)
    os.kill(worker.pid, signal.SIGKILL)
    assert (await lost).problem in ("broken", None)  # None: it had not been handed over yet
    assert await reader.read(b"hello") == before


async def test_a_document_that_takes_too_long_is_given_up() -> None:
    hasty = PoolReader(seconds=0.05)
    try:
        assert (await hasty.read(picture("turned_lab_report"))).problem == "too_slow"
        assert (await hasty.read(b"hello")).problem in ("wrong_type", "too_slow")
    finally:
        await hasty.close()


async def test_a_document_that_takes_too_much_memory_is_given_up_and_the_next_is_served() -> None:
    narrow = PoolReader(headroom=20_000_000, seconds=120)
    try:
        assert (await narrow.read(picture("normal_lab_report"))).problem in ("broken", "too_big")
        assert (await narrow.read(b"hello")).problem == "wrong_type"
    finally:
        await narrow.close()
