"""Benchmarks: how right and how fast, ours beside other libraries in one run, as markdown tables; asserted nowhere."""

from __future__ import annotations

import asyncio
import csv
import importlib.util
import json
import multiprocessing
import os
import platform
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter_ns
from typing import TypeVar

import langdetect

from bot import agreement as tellings
from bot import sheet_scores
from bot.predict import rows_of
from bot.reading.image import flatten_light, load
from bot.reading.ocr import THREADS as OCR_THREADS
from bot.reading.pool import PoolReader
from care.knowledge import knowledge
from care.terms import Truth
from care.triage import Case, judge
from handlers.cases import case_of, facts_of
from understanding.language import identify
from understanding.understand import understand

ROUNDS = 3  # fresh processes of which the quickest counts; a message is timed once, as it comes, with cold caches
_SPELLED = {"ary_arab": "ary", "ary_latn": "ary-Latn"}  # how some files write our labels
_PICTURES = {".jpg", ".jpeg", ".png", ".webp", ".heic"}
_NO_LIMIT = 600.0  # seconds: a benchmark waits, and says how long
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


def labs(folder: Path) -> Iterator[str]:
    """Lines of a table: seconds per picture, beside the bare OCR engine on the same page in even light.

    Where the ground truth lies beside, how right the reading is as well. Raises ValueError without pictures.
    """
    pictures = sorted(path for path in folder.iterdir() if path.suffix.lower() in _PICTURES)
    if not pictures:
        raise ValueError(f"{folder}: no pictures ({', '.join(sorted(_PICTURES))})")
    with asyncio.Runner() as runner:
        reader = PoolReader(seconds=_NO_LIMIT)
        try:
            readings, loaded, peak = runner.run(_read_beside(reader, pictures))
        finally:
            runner.run(reader.close())
    yield from _machine(f"{len(pictures)} pictures of {folder.name}")
    yield _row("grade", "pictures", "right and sure", "wrong of sure", "asked again", "s median", "bare OCR s", "ratio")
    yield _row(*["---"] * 8)
    for grade in (*dict.fromkeys(one.grade for one in readings), "all"):
        yield _reading_row(grade, [one for one in readings if grade in (one.grade, "all")])
    yield ""
    yield f"memory of the reading process: {loaded / 2**20:.0f} MB loaded, {peak / 2**20:.0f} MB at its greatest"


@dataclass(frozen=True)
class _ReadBeside:
    """One picture: microseconds of our reading and of the bare engine, and how right ours was, if that is known."""

    grade: str
    ours: float
    bare: float
    counts: Counter[str]


async def _read_beside(reader: PoolReader, pictures: Sequence[Path]) -> tuple[list[_ReadBeside], int, int]:
    """The readings, then bytes of memory of the reading process: with its models loaded, and at its greatest."""
    from rapidocr import RapidOCR

    threads = {"EngineConfig.onnxruntime.intra_op_num_threads": OCR_THREADS}
    engine = RapidOCR(params={"Global.log_level": "error", **threads})
    await reader.read(b"")  # loading is not reading
    loaded, readings = _peak_of_children(), []
    for path in pictures:  # interleaved: what slows the machine slows both
        data, truth = path.read_bytes(), sheet_scores.truth_beside(path)
        start = perf_counter_ns()
        document = await reader.read(data)
        ours = (perf_counter_ns() - start) / 1000
        _, bare = _timed(engine, flatten_light(load(data)))
        counts = sheet_scores.compared(document, truth) if truth else Counter[str]()
        readings.append(_ReadBeside(truth["grade"] if truth else "unknown", ours, bare, counts))
    return readings, loaded, _peak_of_children()


def _reading_row(grade: str, readings: Sequence[_ReadBeside]) -> str:
    total = sum((one.counts for one in readings), Counter[str]())
    ours, bare = [one.ours / 1e6 for one in readings], [one.bare / 1e6 for one in readings]
    right = f"{total['right'] / total['rows']:.4f}" if total["rows"] else ""
    wrong = f"{(total['sure'] - total['right']) / total['sure']:.4f}" if total["sure"] else ""
    times = f"{median(ours):.2f}", f"{median(bare):.2f}", f"{sum(ours) / sum(bare):.2f}"
    return _row(grade, len(readings), right, wrong, total["again"], *times)


def _peak_of_children() -> int:
    """Bytes of the greatest resident memory of any process of the pool so far (Linux)."""
    tables = [Path(f"/proc/{child.pid}/status").read_text("ascii") for child in multiprocessing.active_children()]
    lines = [line for table in tables for line in table.splitlines() if line.startswith("VmHWM:")]
    return max((int(line.split()[1]) * 1024 for line in lines), default=0)


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
