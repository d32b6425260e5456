"""The numbers that drills print: shown at the end of every run, and with `--accept` written into docs/drills.md."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest

PAGE = Path(__file__).parents[1] / "docs" / "drills.md"
FOLDER = "tests/faults/"
TEST = re.compile(r"`(tests/[^`]+::[^`]+)`")


def told(reports: Iterable[pytest.TestReport]) -> dict[str, list[str]]:
    """What the drills that passed printed last, by test."""
    lines: dict[str, list[str]] = defaultdict(list)
    for report in reports:
        printed = report.capstdout.strip().splitlines()
        if report.nodeid.startswith(FOLDER) and report.when == "call" and printed:
            test, _, variant = report.nodeid.partition("[")
            lines[test].append(f"{variant.rstrip(']')}: {printed[-1]}" if variant else printed[-1])
    return lines


def with_numbers(page: str, lines: Mapping[str, list[str]]) -> str:
    """The page, the last column renewed where there is something new."""
    return "\n".join(_renewed(line, lines) for line in page.split("\n"))


def _renewed(line: str, lines: Mapping[str, list[str]]) -> str:
    numbers = [one for test in TEST.findall(line) for one in lines.get(test, ())]
    if not (line.startswith("|") and numbers):
        return line
    cells = line.rstrip(" |").split(" | ")
    return " | ".join([*cells[:4], "<br>".join(sorted(numbers)).replace("|", "/")]) + " |"


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Show what they printed; write it down when asked to."""
    lines = told(terminalreporter.stats.get("passed", []))
    if not lines:
        return
    terminalreporter.section("drills")
    for printed in lines.values():
        for line in printed:
            terminalreporter.write_line(line)
    if config.getoption("--accept"):
        PAGE.write_text(with_numbers(PAGE.read_text(encoding="utf8"), lines), encoding="utf8")
