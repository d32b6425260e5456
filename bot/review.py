"""Walks a clinician through the rules nobody reviewed yet, and writes name and date beside what they agree with."""

from __future__ import annotations

import json
import os
import re
import shutil
import tempfile
import tomllib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from bot.words import has, say
from care.knowledge import Complaint, Rule, Source, Threshold
from care.terms import Level

LOCALE = "fr"  # rules are shown to clinicians in the language they were trained in
KINDS = {"red_flags": "red flag", "tuples": "tuple", "thresholds": "threshold", "symptoms": "complaint"}
REVIEW = ("reviewed_by", "reviewed_on")
_HEADER = re.compile(r"\[\[?\s*[A-Za-z0-9_.\-]+\s*\]\]?\s*(#.*)?")
_UNDER = "\n" + " " * 11  # further lines of a text stand under its first
_KEY = re.compile(r"\s*([A-Za-z0-9_\-]+)\s*=")


@dataclass(frozen=True)
class Entry:
    """One thing to agree with: a rule, a threshold, or a complaint's own questions and advice (`table` is empty)."""

    kind: str
    id: str
    file: Path
    table: str  # "rule", "threshold" or ""
    raw: Mapping[str, Any]  # as it stands in the file: what the reviewer was shown
    model: Rule | Threshold | Complaint
    complaint: Complaint | None = None

    @property
    def reviewed(self) -> bool:
        """Whether a clinician agreed with it."""
        return bool(self.model.reviewed_by)


def entries(root: Path) -> Iterator[Entry]:
    """Everything in a folder like knowledge/, red flags first. Raises ValueError for a file that is not ours."""
    for folder, kind in KINDS.items():
        for file in sorted((root / folder).glob("*.toml")):
            data = tomllib.loads(file.read_text(encoding="utf8"))
            complaint: Complaint | None = None
            if folder == "symptoms":
                complaint = Complaint.model_validate({"id": file.stem, **data})
                yield Entry(kind, file.stem, file, "", _top(data), complaint, complaint)
            for raw in data.get("rule", ()):
                rule = Rule.model_validate(raw)
                yield Entry(f"{kind} rule" if complaint else kind, rule.id, file, "rule", raw, rule, complaint)
            for raw in data.get("threshold", ()):
                threshold = Threshold.model_validate(raw)
                yield Entry(kind, f"{threshold.finding}.{threshold.quantity}", file, "threshold", raw, threshold)


def _top(data: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in data.items() if key != "rule"}


def sources_of(root: Path) -> dict[str, Source]:
    """Every source of the folder by id."""
    found: dict[str, Source] = {}
    for file in sorted((root / "sources").glob("*.toml")):
        table = tomllib.loads(file.read_text(encoding="utf8"))
        found |= {name: Source.model_validate(entry) for name, entry in table.items()}
    return found


def counts(known: Iterable[Entry]) -> Iterator[str]:
    """How many of each kind were reviewed, and by whom."""
    all_of, done, by = Counter[str](), Counter[str](), Counter[str]()
    for entry in known:
        all_of[entry.kind] += 1
        if entry.reviewed:
            done[entry.kind] += 1
            by[entry.model.reviewed_by] += 1
    for kind, count in all_of.items():
        yield f"{kind:15} {done[kind]:4} of {count:4} reviewed"
    yield from (f"    {name}: {count}" for name, count in by.most_common())


# What the reviewer sees


def shown(entry: Entry, sources: Mapping[str, Source]) -> Iterator[str]:
    """The entry in plain words, with what the person would be told and how far each source can be trusted."""
    match entry.model:
        case Rule():
            yield from _rule(entry.model, entry.complaint)
        case Threshold():
            yield from _threshold(entry.model)
        case Complaint():
            yield from _complaint(entry.model)
    for name in entry.model.sources:
        source = sources[name]
        yield f"source   [{source.status}] {source.title}, {source.publisher}, seen {source.checked} {source.url}"


def _rule(rule: Rule, complaint: Complaint | None) -> Iterator[str]:
    yield f"level    {_text(f'level-{rule.level}', rule.level)}"
    for place, clause in enumerate(rule.all):
        options = (clause,) if isinstance(clause, str) else clause
        yield f"{'and' if place else 'when':<8} {' / '.join(label(one) for one in options)}"
    if rule.unless:
        yield f"unless   {' / '.join(label(one) for one in rule.unless)}"
    if rule.level is Level.EMERGENCY:
        yield f"says     {_text(f'emergency-{rule.script}', rule.script)}"
    elif complaint is not None:
        yield from _advice(complaint)


def _threshold(threshold: Threshold) -> Iterator[str]:
    yield f"means    {label(threshold.finding)}"
    spans = {"at least": threshold.at_least, "above": threshold.above}
    spans |= {"at most": threshold.at_most, "below": threshold.below}
    yield f"when     {threshold.quantity} " + " and ".join(f"{how} {n:g}" for how, n in spans.items() if n is not None)


def _complaint(complaint: Complaint) -> Iterator[str]:
    yield f"opens    {' / '.join(label(one) for one in complaint.opens)}"
    yield from (f"asks     {_text(f'ask-{one}', one)}" for one in complaint.ask)
    yield from _advice(complaint)
    yield from (f"see      {level}: {_text(f'place-{place}', place)}" for level, place in complaint.see.items())


def _advice(complaint: Complaint) -> Iterator[str]:
    yield from (f"do       {_text(f'do-{one}', one)}" for one in complaint.do)
    yield from (f"avoid    {_text(f'avoid-{one}', one)}" for one in complaint.avoid)
    if complaint.watch:
        yield f"watch    {' / '.join(label(one) for one in complaint.watch)}"


def label(finding: str) -> str:
    """The finding as a person would be told, with its id where they would not."""
    return _text(f"finding-{finding}", finding)


def _text(message: str, otherwise: str) -> str:
    return say(LOCALE, message).replace("\n", _UNDER) if has(LOCALE, message) else f"({otherwise})"


# What the reviewer says


@dataclass(frozen=True)
class Disagreement:
    """What the reviewer would not sign, and why: for an issue, not for the file."""

    entry: Entry
    why: str


def walk(
    waiting: list[Entry], sources: Mapping[str, Source], ask: Callable[[str], str], tell: Callable[[str], None]
) -> Iterator[Disagreement]:
    """Show one entry after the other and sign what is agreed with, at once. Ends when `ask` raises EOFError."""
    name = ""
    while not name:
        name = " ".join(ask("Your name, as it shall stand in the files: ").split())
    for place, entry in enumerate(waiting, 1):
        tell(f"\n[{place}/{len(waiting)}] {entry.kind} {entry.id}   {entry.file.parent.name}/{entry.file.name}")
        for line in shown(entry, sources):
            tell(f"  {line}")
        answer = ""
        while answer not in ("a", "d", "s", "q"):
            answer = (ask("(a)gree, (d)isagree, (s)kip, (q)uit? ").strip().lower() or "s")[0]
        if answer == "q":
            return
        if answer == "a":
            sign(entry, name, date.today())
        if answer == "d":
            yield Disagreement(entry, ask("What is wrong, and by which source? ").strip())


def sign(entry: Entry, name: str, on: date) -> None:
    """Write the review into the entry's file: whole or not at all. Raises ValueError when it cannot be placed."""
    text = signed(entry.file.read_bytes().decode("utf8"), entry, name, on)
    descriptor, temporary = tempfile.mkstemp(dir=entry.file.parent, prefix=f".{entry.file.name}.")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(text.encode("utf8"))
            file.flush()
            os.fsync(file.fileno())
        shutil.copymode(entry.file, temporary)
        Path(temporary).replace(entry.file)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def signed(text: str, entry: Entry, name: str, on: date) -> str:
    """The file's text with the review in it and nothing else changed: comments, order and layout stay."""
    before = tomllib.loads(text)
    tables = before.get(entry.table, []) if entry.table else [_top(before)]
    if entry.raw not in tables:
        raise ValueError(f"{entry.file}: {entry.id} is not there as it was shown; start again")
    place = tables.index(entry.raw)
    lines = [line + "\n" for line in text.removesuffix("\n").split("\n")]
    first, last = _span(lines, entry.table, place)
    part = [line for line in lines[first:last] if _key(line) not in REVIEW]
    anchor = next((n for n, line in enumerate(part) if _key(line) == _ANCHORS[entry.table]), None)
    if anchor is None:
        raise ValueError(f"{entry.file}: {entry.id} has no line {_ANCHORS[entry.table]!r} to stand beside")
    at = anchor + (1 if entry.table else 0)  # a complaint's first key may be an array of many lines: stand before it
    values = {"reviewed_by": name, "reviewed_on": on.isoformat()}
    review = [f"{key} = {json.dumps(value, ensure_ascii=False)}\n" for key, value in values.items()]
    written = "".join([*lines[:first], *part[:at], *review, *part[at:], *lines[last:]])
    tables[place].update(values)
    wanted = before if entry.table else {**before, **values}
    if tomllib.loads(written) != wanted:
        raise ValueError(f"{entry.file}: the review of {entry.id} would change something else")
    type(entry.model).model_validate(tables[place] if entry.table else {"id": entry.id, **wanted})
    return written


_ANCHORS = {"rule": "level", "threshold": "finding", "": "opens"}


def _key(line: str) -> str | None:
    found = _KEY.match(line)
    return found.group(1) if found else None


def _span(lines: list[str], table: str, place: int) -> tuple[int, int]:
    """First and last line (exclusive) of the n-th table of that name, or of what stands before all tables."""
    heads = [n for n, line in enumerate(lines) if _HEADER.fullmatch(line.strip())]
    if not table:
        return 0, heads[0] if heads else len(lines)
    own = [n for n in heads if lines[n].strip().startswith(f"[[{table}]]")]
    start = own[place]
    return start + 1, next((n for n in heads if n > start), len(lines))
