"""How fast a verdict follows from findings."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from statistics import median

from bot.bench.fresh import in_fresh_process
from bot.bench.table import machine, p99, row, ruled, texts_of, timed
from care.knowledge import knowledge
from care.terms import Truth
from care.triage import Case, judge
from handlers.cases import case_of, facts_of
from understanding.understand import understand


def lines(messages: Path | None = None) -> Iterator[str]:
    """Lines of a table: one finding at a time, or the cases told by a file of messages."""
    data = knowledge()
    cases = [_case(text) for text in texts_of(messages)] if messages else _single_findings()
    times = [timed(lambda case: judge(case, data), case)[1] for case in cases]
    fresh = in_fresh_process("from care.knowledge import knowledge; knowledge()")
    yield from machine(f"{len(cases)} cases")
    yield row("", "value")
    yield ruled(2)
    yield row("findings to verdict, µs median", f"{median(times):.0f}")
    yield row("findings to verdict, µs p99", f"{p99(times):.0f}")
    yield row("import and load of the knowledge, ms", f"{fresh['ms']:.0f}")


def _case(text: str) -> Case:
    understood = understand(text)
    return case_of(facts_of(understood, knowledge()), knowledge())


def _single_findings() -> list[Case]:
    return [Case({finding: Truth.PRESENT}, {}) for finding in knowledge().findings]
