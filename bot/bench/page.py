"""All benchmarks as one page, docs/benchmarks.md."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from platform import python_version

from bot.bench import agreement, capacity, labs, language, start, triage, turns, understanding, webhook
from bot.bench.table import figures, load, today

BY_HAND = "<!-- What follows is not written by this command. -->"
MILLION = 1_000_000


def lines(messages: Path, gold: Path, pictures: Path) -> Iterator[str]:
    """The page, line by line as it is measured. Raises ValueError for files of another shape."""
    yield "# Benchmarks"
    yield ""
    yield "Written by `./sehti bench all --write docs/benchmarks.md`. Numbers are this machine's; compare the ratios."
    yield f"{_machine()}, Python {python_version()}, {today()}, {load()}."
    yield ""
    yield "## The service"
    started, doors = list(start.figures()), list(webhook.figures())
    turn, photos = turns.measured(messages), labs.measured(pictures)
    yield from figures([*started, *doors, *turn.figures(), *photos.figures()])
    yield f"\nAt the end: {load()}."
    yield f"\n## {MILLION:,} people a day"
    yield from capacity.lines(capacity.Costs(turn.seconds, photos.cpu), MILLION)
    yield "\n## Photos"
    yield from labs.table(photos, pictures)
    yield "\n## Which variety a message is in"
    yield from language.lines(gold)
    yield "\n## Understanding a message"
    yield from understanding.lines(messages)
    yield "\n## From findings to a verdict"
    yield from triage.lines(messages)
    yield "\n## Four tellings of one case"
    yield from agreement.shares(messages)


def write(page: Path, measured: Iterable[str]) -> Iterator[str]:
    """Write the page once all is measured, and leave on it what others wrote below; yields what it writes."""
    shown = []
    for line in measured:
        yield line
        shown.append(line)
    below = page.read_text(encoding="utf8").partition(BY_HAND)[2] if page.exists() else "\n"
    page.write_text("\n".join([*shown, "", BY_HAND]) + below, encoding="utf8")


def _machine() -> str:
    """The processor's name, as the kernel knows it (Linux)."""
    table = Path("/proc/cpuinfo").read_text(encoding="utf8")
    names = [line.partition(":")[2].strip() for line in table.splitlines() if line.startswith("model name")]
    return f"{os.cpu_count()} × {names[0] if names else 'an unnamed processor'}"
