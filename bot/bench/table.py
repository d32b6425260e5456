"""What every benchmark needs: a clock, the name of the machine, rows of a markdown table."""

from __future__ import annotations

import os
import platform
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from statistics import quantiles
from time import perf_counter_ns
from typing import TypeVar

from bot.predict import rows_of

T = TypeVar("T")
R = TypeVar("R")


@dataclass(frozen=True)
class Figure:
    """One measured number; `most` or `least` is its goal, `beside` says what the ratio is to."""

    subject: str
    what: str
    value: float
    unit: str = ""
    digits: int = 1
    most: float | None = None
    least: float | None = None
    ratio: float | None = None
    beside: str = ""

    @property
    def goal(self) -> str:
        """The goal and whether it was met, as a cell."""
        if self.most is None and self.least is None:
            return ""
        met = (self.most is None or self.value <= self.most) and (self.least is None or self.value >= self.least)
        wanted = f"≤ {self.most:g}" if self.most is not None else f"≥ {self.least:g}"
        return f"{wanted} {'✓' if met else '✗'}"

    @property
    def compared(self) -> str:
        """The ratio, as a cell."""
        return "" if self.ratio is None else f"{self.ratio:.2f} {self.beside}".rstrip()


def figures(measured: Iterable[Figure]) -> Iterator[str]:
    """Lines of the one table that all subjects share."""
    yield row("subject", "what", "measured", "goal", "ratio")
    yield ruled(5)
    for one in measured:
        yield row(one.subject, one.what, f"{one.value:,.{one.digits}f} {one.unit}".rstrip(), one.goal, one.compared)


def row(*cells: object) -> str:
    """One line of a table."""
    return "| " + " | ".join(str(cell) for cell in cells) + " |"


def ruled(columns: int) -> str:
    """The line under a table's head."""
    return row(*["---"] * columns)


def machine(what: str) -> Iterator[str]:
    """What was measured, where and when."""
    yield f"{what}; {os.cpu_count()} cores, Python {platform.python_version()}, {today()}"
    yield ""


def today() -> str:
    """The date of this run."""
    return datetime.now(UTC).date().isoformat()


def load() -> str:
    """How busy the machine is with all that runs on it, so that a reader knows what to make of the numbers."""
    return f"load of the last minute {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores"


def timed(run: Callable[[T], R], argument: T) -> tuple[R, float]:
    """The result and the microseconds it took."""
    start = perf_counter_ns()
    result = run(argument)
    return result, (perf_counter_ns() - start) / 1000


def p99(values: list[float]) -> float:
    """What 99 of 100 values do not exceed."""
    return quantiles(values, n=100)[98] if len(values) > 1 else values[0]


def texts_of(path: Path) -> list[str]:
    """The messages of a file of JSON lines, each with a `text`, or with `messages` in several varieties.

    Raises ValueError naming the line that has neither.
    """
    try:
        return [one["text"] for one in rows_of(path)]
    except ValueError:
        return [text for one in rows_of(path, "messages") for text in one["messages"].values()]
