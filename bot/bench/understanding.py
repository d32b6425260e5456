"""How fast a whole message is understood, beside langdetect alone; what loading the words costs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from statistics import median

from bot.bench.fresh import in_fresh_process
from bot.bench.language import by_langdetect
from bot.bench.table import machine, p99, row, ruled, texts_of, timed
from understanding.understand import understand


def lines(messages: Path) -> Iterator[str]:
    """Lines of a table. Each message is timed as it comes, with cold caches; then all again, as a service goes on."""
    texts = texts_of(messages)
    understand("")  # loading is measured apart
    by_langdetect("bonjour")
    yield from machine(f"{len(texts)} messages of {messages.name}")
    yield row("", "understanding", "langdetect alone", "ratio")
    yield ruled(4)
    for when in ("just started", "later"):
        ours, theirs = _milliseconds(texts)
        for name, of in (("median ms", median), ("p99 ms", p99)):
            yield row(f"{name}, {when}", f"{of(ours):.2f}", f"{of(theirs):.2f}", f"{of(ours) / of(theirs):.2f}")
    fresh = in_fresh_process("from understanding.understand import understand; understand('glycémie 1,26')")
    yield row("import and load ms", f"{fresh['ms']:.0f}", "", "")
    yield row("memory added MB", f"{fresh['mb']:.0f}", "", "")


def _milliseconds(texts: list[str]) -> tuple[list[float], list[float]]:
    """Of each message: understanding it, and langdetect alone."""
    ours: list[float] = []
    theirs: list[float] = []
    for text in texts:
        ours.append(timed(understand, text)[1] / 1000)
        theirs.append(timed(by_langdetect, text)[1] / 1000)
    return ours, theirs
