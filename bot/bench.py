"""Benchmarks: how right and how fast, ours beside other libraries in one run, as markdown tables; asserted nowhere."""

from __future__ import annotations

import csv
import importlib.util
import json
import os
import platform
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter_ns
from typing import TypeVar

import langdetect

from bot import agreement as tellings
from bot.predict import rows_of
from care.knowledge import knowledge
from care.terms import Truth
from care.triage import Case, judge
from handlers.cases import case_of, facts_of
from understanding.language import identify
from understanding.understand import understand

ROUNDS = 3  # fresh processes of which the quickest counts; a message is timed once, as it comes, with cold caches
_SPELLED = {"ary_arab": "ary", "ary_latn": "ary-Latn"}  # how some files write our labels
Identifier = Callable[[str], str]
T = TypeVar("T")
R = TypeVar("R")


def language(gold: Path) -> Iterator[str]:
    """Lines of a table: accuracy, accuracy per class and microseconds per message of each tool on the same rows."""
    rows = _gold(gold)
    tools = _identifiers()
    times: dict[str, list[float]] = {name: [] for name in tools}
    right: dict[str, Counter[str]] = {name: Counter() for name in tools}
    for label, text in rows:
        for name, tool in tools.items():  # interleaved: what slows the machine slows all of them
            said, spent = _timed(tool, text)
            times[name].append(spent)
            right[name][label] += said == label
    total = Counter(label for label, _ in rows)
    yield from _machine(f"{len(rows)} messages of {gold.name}")
    yield _row("tool", "accuracy", *total, "µs median", "ratio to langdetect")
    yield _row(*["---"] * (len(total) + 4))
    slowest = median(times["langdetect"])
    for name in tools:
        classes = [f"{right[name][label] / total[label]:.3f}" for label in total]
        middle = median(times[name])
        accuracy = right[name].total() / len(rows)
        yield _row(name, f"{accuracy:.3f}", *classes, f"{middle:.0f}", f"{middle / slowest:.2f}")


def understanding(messages: Path) -> Iterator[str]:
    """Lines of a table: the whole understanding of a message beside langdetect alone, load time and memory."""
    texts = [row["text"] for row in rows_of(messages)]
    ours: list[float] = []
    theirs: list[float] = []
    understand("")  # loading is measured apart
    _langdetect("bonjour")
    for text in texts:
        ours.append(_timed(understand, text)[1] / 1000)
        theirs.append(_timed(_langdetect, text)[1] / 1000)
    yield from _machine(f"{len(texts)} messages of {messages.name}")
    yield _row("", "understanding", "langdetect alone", "ratio")
    yield _row(*["---"] * 4)
    for name, of in (("median ms", median), ("p99 ms", _p99)):
        yield _row(name, f"{of(ours):.2f}", f"{of(theirs):.2f}", f"{of(ours) / of(theirs):.2f}")
    fresh = _in_fresh_process("from understanding.understand import understand; understand('glycémie 1,26')")
    yield _row("import and load ms", f"{fresh['ms']:.0f}", "", "")
    yield _row("memory added MB", f"{fresh['mb']:.0f}", "", "")


def triage(messages: Path | None = None) -> Iterator[str]:
    """Lines of a table: from findings to a verdict, one finding at a time or the cases told by a file of messages."""
    data = knowledge()
    cases = [_case(row["text"]) for row in rows_of(messages)] if messages else _single_findings()
    times = [_timed(lambda case: judge(case, data), case)[1] for case in cases]
    fresh = _in_fresh_process("from care.knowledge import knowledge; knowledge()")
    yield from _machine(f"{len(cases)} cases")
    yield _row("", "value")
    yield _row("---", "---")
    yield _row("findings to verdict, µs median", f"{median(times):.0f}")
    yield _row("findings to verdict, µs p99", f"{_p99(times):.0f}")
    yield _row("import and load of the knowledge, ms", f"{fresh['ms']:.0f}")


def agreement(messages: Path) -> Iterator[str]:
    """Lines of tables: how often all tellings of a case are heard alike, and each red-flag finding not heard in all."""
    cases = tellings.compared(rows_of(messages, "messages"))
    wanted = {
        "findings that alone are a red flag": tellings.sole(knowledge()),
        "all findings named in red flags": tellings.named(knowledge()),
    }
    yield from _machine(f"{len(cases)} cases of {messages.name}")
    yield _row("heard alike", "share of the cases")
    yield _row("---", "---")
    for name, findings in wanted.items():
        yield _row(name, f"{sum(case.agrees(findings) for case in cases) / len(cases):.3f}")
    yield _row("an emergency or not", f"{sum(case.same_verdict for case in cases) / len(cases):.3f}")
    yield ""
    yield _row("case", "finding", "heard in", "not in")
    yield _row(*["---"] * 4)
    for case in cases:
        for finding, heard, unheard in case.differing(frozenset().union(*wanted.values())):
            yield _row(case.id, finding, ", ".join(heard), ", ".join(unheard))


def _case(text: str) -> Case:
    understood = understand(text)
    return case_of(facts_of(understood, knowledge()), knowledge())


def _single_findings() -> list[Case]:
    return [Case({finding: Truth.PRESENT}, {}) for finding in knowledge().findings]


def _gold(path: Path) -> list[tuple[str, str]]:
    """(label, text) of a tab-separated file with these columns. Raises ValueError for another shape."""
    with path.open(encoding="utf8", newline="") as lines:
        reader = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        if not {"label", "text"} <= set(reader.fieldnames or ()):
            raise ValueError(f"{path}: expected tab-separated columns label and text")
        return [(_SPELLED.get(row["label"], row["label"]), row["text"]) for row in reader]


def _identifiers() -> dict[str, Identifier]:
    """Our identifier, langdetect, and the others that are installed."""
    tools: dict[str, Identifier] = {"Sehti": lambda text: identify(text).language, "langdetect": _langdetect}
    if importlib.util.find_spec("py3langid"):
        import py3langid

        tools["py3langid"] = lambda text: _ours(py3langid.classify(text)[0])
    if importlib.util.find_spec("lingua"):
        from lingua import LanguageDetectorBuilder

        detector = LanguageDetectorBuilder.from_all_languages().with_preloaded_language_models().build()

        def lingua(text: str) -> str:
            found = detector.detect_language_of(text)
            return _ours(found.iso_code_639_1.name.lower()) if found else "other"

        tools["lingua"] = lingua
    return tools


def _langdetect(text: str) -> str:
    try:
        return _ours(langdetect.detect(text))
    except langdetect.LangDetectException:  # no letters in it
        return "other"


def _ours(code: str) -> str:
    """A language code in our labels: those tools know no Darija, no mixture and no Tamazight."""
    return code if code in ("fr", "ar", "en") else "other"


def _timed(run: Callable[[T], R], argument: T) -> tuple[R, float]:
    """The result and the microseconds it took."""
    start = perf_counter_ns()
    result = run(argument)
    return result, (perf_counter_ns() - start) / 1000


def _p99(values: list[float]) -> float:
    return quantiles(values, n=100)[98] if len(values) > 1 else values[0]


_PROBE = """
import json, resource, time
from pathlib import Path

def memory():
    return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize() / 2**20

before = memory()
start = time.perf_counter()
{work}
spent = time.perf_counter() - start
print(json.dumps({{"ms": spent * 1000, "mb": memory() - before}}))
"""


def _in_fresh_process(work: str) -> dict[str, float]:
    """Milliseconds and megabytes that a piece of Python takes in a process of its own (Linux); the best of several."""
    command = [sys.executable, "-c", _PROBE.format(work=work)]
    runs = [
        json.loads(subprocess.run(command, check=True, capture_output=True).stdout)  # noqa: S603 - our own words only
        for _ in range(ROUNDS)
    ]
    return {name: min(float(run[name]) for run in runs) for name in ("ms", "mb")}


def _machine(what: str) -> Iterator[str]:
    today = datetime.now(UTC).date().isoformat()
    yield f"{what}; {os.cpu_count()} cores, Python {platform.python_version()}, {today}"
    yield ""


def _row(*cells: object) -> str:
    return "| " + " | ".join(str(cell) for cell in cells) + " |"
