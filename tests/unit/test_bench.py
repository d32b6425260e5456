"""The benchmarks run and say what they measured on; how long anything takes is asserted nowhere."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from aiohttp import web

from bot.bench import labs, language, page, triage
from bot.bench.capacity import Costs, Work, processors_for
from bot.bench.capacity import lines as capacity
from bot.bench.crowd import Refused, crowd, on_the_wire
from bot.bench.provider import written
from bot.bench.table import Figure
from tests.data.make_files import packed
from tests.data.make_files import page as picture


def test_triage_prints_a_table_with_its_machine(tmp_path: Path) -> None:
    messages = tmp_path / "messages.jsonl"
    messages.write_text(
        '{"id": "1", "text": "mal à la poitrine"}\n{"id": "2", "text": "sedri kay7re9ni"}\n', encoding="utf8"
    )
    machine, _, head, rule, *rows = triage.lines(messages)
    assert "2 cases" in machine
    assert "Python" in machine
    assert {line.count("|") for line in (head, rule, *rows)} == {3}


def test_a_file_of_another_shape_is_refused(tmp_path: Path) -> None:
    gold = tmp_path / "gold.tsv"
    gold.write_text("language\tmessage\nfr\toui\n", encoding="utf8")
    with pytest.raises(ValueError, match="label and text"):
        list(language.lines(gold))


def test_labs_prints_a_row_for_each_grade_and_the_memory(tmp_path: Path) -> None:
    (tmp_path / "page.png").write_bytes(packed(picture(), "PNG"))
    sodium = {"analyte": "sodium", "value": "138", "unit": "mmol/l"}
    (tmp_path / "page.json").write_text(json.dumps({"grade": "clean", "rows": [sodium]}), encoding="utf8")
    machine, _, head, rule, clean, total, _, memory = labs.lines(tmp_path)
    assert "1 pictures" in machine
    assert clean.startswith("| clean | 1 | 1.0000 |")
    assert {line.count("|") for line in (head, rule, clean, total)} == {10}
    assert "MB at its greatest" in memory


def test_a_folder_without_pictures_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no pictures"):
        list(labs.lines(tmp_path))


def test_a_goal_that_is_missed_is_marked() -> None:
    assert Figure("turn", "median", 11.9, "ms", most=12).goal == "≤ 12 ✓"
    assert Figure("turn", "median", 12.1, "ms", most=12).goal == "≤ 12 ✗"
    assert Figure("webhook", "share", 59.0, "%", least=60).goal == "≥ 60 ✗"
    assert Figure("webhook", "share", 59.0, "%").goal == ""


def test_more_work_needs_more_processors_and_nobody_waits_longer_than_they_may() -> None:
    works = [Work("turns", a_day, 0.01, 0.6, 1.0) for a_day in (1e5, 4e6, 2e7)]
    needed = [processors_for(work) for work in works]
    assert [processors for processors, _ in needed] == sorted({processors for processors, _ in needed})
    assert all(wait <= work.patience for work, (_, wait) in zip(works, needed, strict=True))
    assert all(processors >= work.peak * work.seconds for work, (processors, _) in zip(works, needed, strict=True))


def test_a_simulated_day_says_what_it_assumes_and_is_the_same_each_time() -> None:
    first, second = (list(capacity(Costs(0.01, 4.0), 1_000_000)) for _ in range(2))
    assert first == second
    assert "they are assumptions" in first[0]
    assert "Peak factor 4.3" in first[-1]


async def test_a_crowd_counts_answers_and_takes_a_refusal_for_no_measurement() -> None:
    async def answer(request: web.Request) -> web.Response:
        heard.append(await request.read())
        return web.Response(status=503 if b"enough" in heard[-1] else 200, text="said")

    heard: list[bytes] = []
    application = web.Application()
    application.router.add_post("/webhooks/telegram", answer)
    runner = web.AppRunner(application)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        async with crowd(runner.addresses[0][1], 3) as people:
            requests = [on_the_wire(written(1, number, "salam")) for number in range(20)]
            assert await people.flood(requests) > 0
            assert len(await people.pace(requests, 500.0)) == len(requests)
            assert len(heard) == 2 * len(requests)
            with pytest.raises(ExceptionGroup) as caught:
                await people.flood([on_the_wire(written(1, 99, "enough"))])
            assert caught.group_contains(Refused)
    finally:
        await runner.cleanup()


def test_the_page_leaves_what_others_wrote_below(tmp_path: Path) -> None:
    file = tmp_path / "benchmarks.md"
    assert list(page.write(file, ["# One"])) == ["# One"]
    with file.open("a", encoding="utf8") as more:
        more.write("## By hand\n")
    assert list(page.write(file, ["# Two"])) == ["# Two"]
    assert file.read_text(encoding="utf8") == f"# Two\n\n{page.BY_HAND}\n## By hand\n"
