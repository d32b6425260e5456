"""How right and how fast a message's variety is told, beside other libraries on the same messages."""

from __future__ import annotations

import csv
import importlib.util
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

import langdetect

from bot.bench.table import machine, row, ruled, timed
from understanding.language import identify

_SPELLED = {"ary_arab": "ary", "ary_latn": "ary-Latn"}  # how some files write our labels
Identifier = Callable[[str], str]


def lines(gold: Path) -> Iterator[str]:
    """Lines of a table: accuracy, accuracy per class and microseconds per message of each tool on the same rows."""
    rows = _gold(gold)
    tools = _identifiers()
    times: dict[str, list[float]] = {name: [] for name in tools}
    right: dict[str, Counter[str]] = {name: Counter() for name in tools}
    for label, text in rows:
        for name, tool in tools.items():  # interleaved: what slows the machine slows all of them
            said, spent = timed(tool, text)
            times[name].append(spent)
            right[name][label] += said == label
    total = Counter(label for label, _ in rows)
    yield from machine(f"{len(rows)} messages of {gold.name}")
    yield row("tool", "accuracy", *total, "µs median", "ratio to langdetect")
    yield ruled(len(total) + 4)
    slowest = median(times["langdetect"])
    for name in tools:
        classes = [f"{right[name][label] / total[label]:.3f}" for label in total]
        middle = median(times[name])
        accuracy = right[name].total() / len(rows)
        yield row(name, f"{accuracy:.3f}", *classes, f"{middle:.0f}", f"{middle / slowest:.2f}")


def _gold(path: Path) -> list[tuple[str, str]]:
    """(label, text) of a tab-separated file with these columns. Raises ValueError for another shape."""
    with path.open(encoding="utf8", newline="") as opened:
        reader = csv.DictReader(opened, delimiter="\t", quoting=csv.QUOTE_NONE)
        if not {"label", "text"} <= set(reader.fieldnames or ()):
            raise ValueError(f"{path}: expected tab-separated columns label and text")
        return [(_SPELLED.get(one["label"], one["label"]), one["text"]) for one in reader]


def _identifiers() -> dict[str, Identifier]:
    """Our identifier, langdetect, and the others that are installed."""
    tools: dict[str, Identifier] = {"Sehti": lambda text: identify(text).language, "langdetect": by_langdetect}
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


def by_langdetect(text: str) -> str:
    """What langdetect says, in our labels."""
    try:
        return _ours(langdetect.detect(text))
    except langdetect.LangDetectException:  # no letters in it
        return "other"


def _ours(code: str) -> str:
    """A language code in our labels: those tools know no Darija, no mixture and no Tamazight."""
    return code if code in ("fr", "ar", "en") else "other"
