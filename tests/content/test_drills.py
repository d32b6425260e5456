"""The list of drills names tests that exist, and every drill is on it."""

from __future__ import annotations

import ast
from pathlib import Path

from tests.drills import FOLDER, PAGE, TEST, with_numbers

ROOT = Path(__file__).parents[2]
NOT_DRILLS = {"tests/faults/test_database.py", "tests/faults/test_hostile_files.py"}  # of which the list names some


def named_in(file: Path) -> set[str]:
    tree = ast.parse(file.read_text(encoding="utf8"))
    defined = (one for one in tree.body if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef))
    return {f"{file.relative_to(ROOT)}::{one.name}" for one in defined if one.name.startswith("test_")}


def test_every_test_on_the_list_exists() -> None:
    for named in TEST.findall(PAGE.read_text(encoding="utf8")):
        assert named in named_in(ROOT / named.partition("::")[0])


def test_all_twenty_four_are_there_and_no_drill_is_left_out() -> None:
    page = PAGE.read_text(encoding="utf8")
    numbers = {cell for line in page.splitlines() if TEST.search(line) for cell in [line.split("|")[1].strip()]}
    assert numbers == {*map(str, range(1, 9)), "9-11", *map(str, range(12, 25))}
    drills = {test for file in (ROOT / FOLDER).glob("test_*.py") for test in named_in(file)}
    missing = drills - set(TEST.findall(page))
    assert not {test for test in missing if test.partition("::")[0] not in NOT_DRILLS}


def test_numbers_go_into_the_last_column_of_their_row() -> None:
    row = "| 3 | kill | `tests/faults/test_kill.py::test_x` | both | old |"
    new = with_numbers(f"{row}\n| 4 | lock | `tests/faults/test_y.py::test_y` | both | |", {
        "tests/faults/test_kill.py::test_x": ["b: 1 lost", "a: 0 lost"],
    })  # fmt: skip
    first, second = new.splitlines()
    assert first == "| 3 | kill | `tests/faults/test_kill.py::test_x` | both | a: 0 lost<br>b: 1 lost |"
    assert second.endswith("| both | |")
