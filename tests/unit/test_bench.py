"""The benchmarks run and say what they measured on; how long anything takes is asserted nowhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot import bench


def test_triage_prints_a_table_with_its_machine(tmp_path: Path) -> None:
    messages = tmp_path / "messages.jsonl"
    messages.write_text(
        '{"id": "1", "text": "mal à la poitrine"}\n{"id": "2", "text": "sedri kay7re9ni"}\n', encoding="utf8"
    )
    machine, _, head, rule, *rows = bench.triage(messages)
    assert "2 cases" in machine
    assert "Python" in machine
    assert {line.count("|") for line in (head, rule, *rows)} == {3}


def test_a_file_of_another_shape_is_refused(tmp_path: Path) -> None:
    gold = tmp_path / "gold.tsv"
    gold.write_text("language\tmessage\nfr\toui\n", encoding="utf8")
    with pytest.raises(ValueError, match="label and text"):
        list(bench.language(gold))
