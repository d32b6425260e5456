"""The benchmarks run and say what they measured on; how long anything takes is asserted nowhere."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.bench import labs, language, triage
from tests.data.make_files import packed, page


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
    (tmp_path / "page.png").write_bytes(packed(page(), "PNG"))
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
