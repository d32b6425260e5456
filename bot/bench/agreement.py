"""How often the tellings of one case in several varieties are heard alike, and what to work off."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from bot import agreement as tellings
from bot.bench.table import machine, row, ruled
from bot.predict import rows_of
from care.knowledge import knowledge


def shares(messages: Path) -> Iterator[str]:
    """Lines of a table: how often all tellings of a case are heard alike."""
    yield from _shares(_compared(messages), messages)


def lines(messages: Path) -> Iterator[str]:
    """Lines of tables: how often all tellings of a case are heard alike, and each red-flag finding not heard in all."""
    cases = _compared(messages)
    yield from _shares(cases, messages)
    yield ""
    yield row("case", "finding", "heard in", "not in")
    yield ruled(4)
    for case in cases:
        for finding, heard, unheard in case.differing(frozenset().union(*_wanted().values())):
            yield row(case.id, finding, ", ".join(heard), ", ".join(unheard))


def _compared(messages: Path) -> list[tellings.Tellings]:
    return tellings.compared(rows_of(messages, "messages"))


def _wanted() -> dict[str, frozenset[str]]:
    return {
        "findings that alone are a red flag": tellings.sole(knowledge()),
        "all findings named in red flags": tellings.named(knowledge()),
    }


def _shares(cases: list[tellings.Tellings], messages: Path) -> Iterator[str]:
    yield from machine(f"{len(cases)} cases of {messages.name}")
    yield row("heard alike", "share of the cases")
    yield ruled(2)
    for name, findings in _wanted().items():
        yield row(name, f"{sum(case.agrees(findings) for case in cases) / len(cases):.3f}")
    yield row("an emergency or not", f"{sum(case.same_verdict for case in cases) / len(cases):.3f}")
