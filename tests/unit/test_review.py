"""A clinician's review reaches the file it belongs to, and nothing else in that file changes."""

from __future__ import annotations

import shutil
import tomllib
from datetime import date
from importlib.resources import files
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.__main__ import app
from bot.review import Entry, counts, entries, shown, sign, signed, sources_of

KNOWLEDGE = Path(str(files("knowledge")))
DAY = date(2026, 11, 21)
NAME = 'Dr "Zineb" الفاسي \\ CHU'


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The real files as if nobody had reviewed them."""
    root = tmp_path / "knowledge"
    for folder in ("red_flags", "tuples", "thresholds", "symptoms", "sources"):
        shutil.copytree(KNOWLEDGE / folder, root / folder)
    for file in root.rglob("*.toml"):
        file.write_text(without_review(file.read_text(encoding="utf8")), encoding="utf8")
    return root


def one(root: Path, kind: str, place: int = 0) -> Entry:
    return [entry for entry in entries(root) if entry.kind == kind][place]


def without_review(text: str) -> str:
    return "".join(line for line in text.splitlines(keepends=True) if not line.startswith("reviewed_"))


def test_every_entry_of_the_real_files_can_be_signed_and_nothing_else_changes() -> None:
    texts: dict[Path, str] = {}
    for entry in entries(KNOWLEDGE):
        text = texts.setdefault(entry.file, entry.file.read_text(encoding="utf8"))
        assert without_review(signed(text, entry, NAME, DAY)) == without_review(text), entry.id


@pytest.mark.parametrize("kind", ["red flag", "tuple", "threshold", "complaint", "complaint rule"])
def test_a_signature_stands_in_the_file_and_is_read_back(copy: Path, kind: str) -> None:
    entry = one(copy, kind, 2)
    mode = entry.file.stat().st_mode
    sign(entry, NAME, DAY)
    again = one(copy, kind, 2)
    assert (again.id, again.model.reviewed_by, again.model.reviewed_on) == (entry.id, NAME, "2026-11-21")
    assert [e.id for e in entries(copy) if e.reviewed] == [entry.id]
    assert again.file.stat().st_mode == mode
    assert not list(copy.rglob(".*")), "no temporary file stays behind"


def test_all_of_one_file_is_signed_one_after_the_other(copy: Path) -> None:
    known = [entry for entry in entries(copy) if entry.file.name == "chest_pain.toml"]
    before = known[0].file.read_text(encoding="utf8")
    for entry in known:  # each was shown before the first was signed
        sign(entry, NAME, DAY)
    assert all(entry.reviewed for entry in entries(copy) if entry.file == known[0].file)
    assert without_review(known[0].file.read_text(encoding="utf8")) == before


def test_comments_arrays_of_many_lines_and_empty_signatures_are_kept_or_replaced(tmp_path: Path) -> None:
    file = tmp_path / "red_flags" / "own.toml"
    file.parent.mkdir()
    text = """# Signs. level = "none"

[[rule]]
id = "rf.first"
level = "emergency"  # says who
reviewed_by = ""
reviewed_on = ""
all = [
    # either
    ["a", "b"],
]
sources = ["s"]

[[rule]] # the second
id = "rf.second"
level = "urgent_24h"
all = [["c"]]
sources = ["s"]"""
    file.write_text(text, encoding="utf8")
    first, second = entries(tmp_path)
    sign(second, NAME, DAY)
    sign(first, NAME, DAY)
    now = file.read_text(encoding="utf8")
    assert without_review(now) == without_review(text) + "\n"
    assert now.count("reviewed_by") == 2
    assert [rule["reviewed_by"] for rule in tomllib.loads(now)["rule"]] == [NAME, NAME]
    assert now.splitlines()[4].startswith("level")
    assert now.splitlines()[5].startswith("reviewed_by")


def test_what_changed_since_it_was_shown_is_not_signed(copy: Path) -> None:
    entry = one(copy, "red flag")
    changed = entry.file.read_text(encoding="utf8").replace('level = "emergency"', 'level = "urgent_24h"')
    entry.file.write_text(changed, encoding="utf8")
    with pytest.raises(ValueError, match="not there as it was shown"):
        sign(entry, NAME, DAY)
    assert entry.file.read_text(encoding="utf8") == changed


def test_every_entry_can_be_shown() -> None:
    sources = sources_of(KNOWLEDGE)
    for entry in entries(KNOWLEDGE):
        lines = list(shown(entry, sources))
        assert any(line.startswith("source") for line in lines), entry.id


def test_the_command_signs_what_is_agreed_with_and_repeats_what_is_not(copy: Path) -> None:
    answers = "\n".join(["  Dr   Alami ", "a", "d", "no source says so", "what", "s", "q"])
    said = CliRunner().invoke(app, ["review", "rf.", "--folder", str(copy)], input=answers)
    assert said.exit_code == 0, said.output
    flags = [entry for entry in entries(copy) if entry.kind == "red flag"]
    assert flags[0].model.reviewed_by == "Dr Alami"
    assert sum(entry.reviewed for entry in flags) == 1
    assert f"- {flags[1].id} (red_flags/{flags[1].file.name}): no source says so" in said.output
    listed = CliRunner().invoke(app, ["review", "--list", "--folder", str(copy)])
    assert listed.output.splitlines() == list(counts(entries(copy)))
    assert "Dr Alami: 1" in listed.output


def test_the_end_of_the_input_ends_the_review(copy: Path) -> None:
    said = CliRunner().invoke(app, ["review", "--folder", str(copy)], input="Dr Alami\na\n")
    assert said.exit_code == 0, said.output
    assert sum(entry.reviewed for entry in entries(copy)) == 1


def test_who_signed_is_not_asked_again(copy: Path) -> None:
    sign(one(copy, "tuple"), NAME, DAY)
    said = CliRunner().invoke(app, ["review", one(copy, "tuple").id, "--folder", str(copy)], input="Dr Alami\n")
    assert said.exit_code == 0
    assert "Thank you" in said.output
