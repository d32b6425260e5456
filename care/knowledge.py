"""Clinical knowledge as checked data: findings, red flags, triage tuples, thresholds, complaints, sources.

Read from knowledge/*.toml into strict, frozen models. A rule is `all` (every entry; a nested list means any of it)
unless one of `unless` is present; the first true rule of a complaint wins, every true red flag or tuple counts.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cache, cached_property
from importlib.resources import files
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from care.folders import files_in
from care.terms import Level

Evidence = Literal["found", "listed", "memory", "conflict"]


def _frozen(value: Any) -> Any:
    return tuple(_frozen(part) for part in value) if isinstance(value, list) else value


Ids = Annotated[tuple[str, ...], BeforeValidator(_frozen)]
Clauses = Annotated[tuple[str | tuple[str, ...], ...], BeforeValidator(_frozen)]
LevelName = Annotated[Level, BeforeValidator(lambda value: Level(value) if isinstance(value, str) else value)]


class _Knowledge(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Source(_Knowledge):
    """Where a fact comes from, how it was checked, and when."""

    title: str
    publisher: str
    url: str
    status: Evidence
    checked: date


class Finding(_Knowledge):
    """Something a person may have. `is_a`: the more general findings it also is.

    `transient`: it counts although it went away (a faint, a face that drooped for ten minutes).
    `context`: who the person is (pregnant, diabetic), never a reason for contact by itself.
    `course`: how it goes or what led to it (again, since today, after sport): of a complaint, and nothing without one.
    `history`: told as past it still holds (diabetes, a heart attack).
    """

    is_a: Ids = ()
    transient: bool = False
    context: bool = False
    course: bool = False
    history: bool = False


class Rule(_Knowledge):
    """One discriminator: when it holds, the level is at least this. `script` names the emergency text."""

    id: str
    level: LevelName
    all: Clauses = Field(min_length=1)
    unless: Ids = ()
    script: str = "general"
    sources: Ids = Field(min_length=1)
    reviewed_by: str = ""
    reviewed_on: str = ""


class Threshold(_Knowledge):
    """A number that means a finding: `quantity` at least, above, at most or below a value."""

    finding: str
    quantity: str
    at_least: float | None = None
    above: float | None = None
    at_most: float | None = None
    below: float | None = None
    sources: Ids = Field(min_length=1)
    reviewed_by: str = ""
    reviewed_on: str = ""

    def met(self, value: float) -> bool:
        """Whether the value lies in the span of this threshold."""
        return (
            (self.at_least is None or value >= self.at_least)
            and (self.above is None or value > self.above)
            and (self.at_most is None or value <= self.at_most)
            and (self.below is None or value < self.below)
        )


class Complaint(_Knowledge):
    """A presenting complaint: what opens it, its discriminators in order, its questions and its advice.

    `opens`: findings of which one is enough. `ask`: findings worth a question, the dearest first.
    `do`, `avoid`, `watch`: advice ids, safe for everyone; `see`: place ids of knowledge/places by level.
    """

    id: str
    opens: Ids = Field(min_length=1)
    rules: Annotated[tuple[Rule, ...], BeforeValidator(_frozen)] = Field(min_length=1, alias="rule")
    ask: Ids = ()
    do: Ids = ()
    avoid: Ids = ()
    watch: Ids = ()
    see: Mapping[str, str] = {}
    sources: Ids = Field(min_length=1)
    reviewed_by: str = ""
    reviewed_on: str = ""


class Topic(_Knowledge):
    """What people ask about by its name: the signs of it that mean "call now", and the complaint whose advice fits."""

    complaint: str
    signs: Ids = Field(min_length=1)
    sources: Ids = Field(min_length=1)
    reviewed_by: str = ""
    reviewed_on: str = ""


class Knowledge(_Knowledge):
    """All of it, cross-checked."""

    findings: Mapping[str, Finding]
    red_flags: tuple[Rule, ...]
    tuples: tuple[Rule, ...]
    thresholds: tuple[Threshold, ...]
    complaints: Mapping[str, Complaint]
    sources: Mapping[str, Source]
    topics: Mapping[str, Topic] = {}
    scripts: Ids = ("general",)
    never_lowered: Ids = ()  # scripts of which no later word takes anything back

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Knowledge:
        """A copy with other rules wakes other rules."""
        copy = super().model_copy(update=update, deep=deep)
        for derived in ("woken", "order", "opened_by"):
            copy.__dict__.pop(derived, None)
        return copy

    @cached_property
    def woken(self) -> Mapping[str, tuple[Rule, ...]]:
        """Finding -> the red flags and tuples that wait for it, each under its shortest clause.

        A case wakes few of some hundreds, and only those are tried.
        """
        waiting: dict[str, list[Rule]] = {}
        for rule in (*self.red_flags, *self.tuples):
            for finding in min((options(clause) for clause in rule.all), key=len):
                waiting.setdefault(finding, []).append(rule)
        return {finding: tuple(rules) for finding, rules in waiting.items()}

    @cached_property
    def order(self) -> Mapping[str, int]:
        """Rule id -> its place among the red flags and tuples."""
        return {rule.id: place for place, rule in enumerate((*self.red_flags, *self.tuples))}

    @cached_property
    def opened_by(self) -> Mapping[str, tuple[str, ...]]:
        """Finding -> ids of the complaints it opens."""
        opened: dict[str, list[str]] = {}
        for complaint in self.complaints.values():
            for finding in complaint.opens:
                opened.setdefault(finding, []).append(complaint.id)
        return {finding: tuple(ids) for finding, ids in opened.items()}

    def general(self, finding: str) -> Iterator[str]:
        """The finding and everything more general that it also is."""
        seen: set[str] = set()
        waiting = [finding]
        while waiting:
            current = waiting.pop()
            if current not in seen:
                seen.add(current)
                yield current
                waiting += self.findings[current].is_a if current in self.findings else ()


@cache
def knowledge() -> Knowledge:
    """Everything in knowledge/, read once. Raises pydantic's ValidationError or ValueError naming the fault."""
    scripts = tomllib.loads((files("knowledge") / "scripts.toml").read_text(encoding="utf8"))
    loaded = Knowledge(
        findings={
            finding: Finding.model_validate(entry) for finding, entry in once("findings", _toml("findings")).items()
        },
        red_flags=tuple(Rule.model_validate(rule) for _, data in _toml("red_flags") for rule in data["rule"]),
        tuples=tuple(Rule.model_validate(rule) for _, data in _toml("tuples") for rule in data["rule"]),
        thresholds=tuple(
            Threshold.model_validate(entry) for _, data in _toml("thresholds") for entry in data["threshold"]
        ),
        complaints={
            name.removesuffix(".toml"): Complaint.model_validate({"id": name.removesuffix(".toml"), **data})
            for name, data in _toml("symptoms")
        },
        sources={source: Source.model_validate(entry) for source, entry in once("sources", _toml("sources")).items()},
        topics={name: Topic.model_validate(entry) for _, data in _toml("topics") for name, entry in data.items()},
        scripts=tuple(scripts["order"]),
        never_lowered=tuple(scripts["never_lowered"]),
    )
    if problems := faults(loaded):
        raise ValueError("knowledge/: " + "; ".join(problems[:20]))
    return loaded


def _toml(folder: str) -> Iterator[tuple[str, dict[str, Any]]]:
    for file in files_in(files("knowledge") / folder):
        try:
            yield file.name, tomllib.loads(file.read_text(encoding="utf8"))
        except tomllib.TOMLDecodeError as error:
            raise ValueError(f"knowledge/{folder}/{file.name}: {error}") from error


def once(folder: str, tables: Iterable[tuple[str, Mapping[str, Any]]]) -> dict[str, Any]:
    """Name -> entry over all files of a folder. Raises ValueError where a second file gives the name again."""
    entries: dict[str, Any] = {}
    file_of: dict[str, str] = {}
    for file, table in tables:
        for name, entry in table.items():
            if name in entries:
                where = f"knowledge/{folder}/{file}"
                raise ValueError(f"{where}: {name} stands in {file_of[name]} already: keep the better entry of the two")
            entries[name], file_of[name] = entry, file
    return entries


def options(clause: str | tuple[str, ...]) -> tuple[str, ...]:
    """The findings of one clause, of which one is enough."""
    return (clause,) if isinstance(clause, str) else clause


def named(rule: Rule) -> Iterator[str]:
    """Every finding id a rule speaks of."""
    for clause in rule.all:
        yield from (clause,) if isinstance(clause, str) else clause
    yield from rule.unless


def faults(data: Knowledge) -> list[str]:
    """Cross-checks: unknown ids, unknown sources, doubled rule ids, shadowed rules. Empty when all is well."""
    found: list[str] = []
    complaints = data.complaints.values()
    rules = [*data.red_flags, *data.tuples, *(rule for c in complaints for rule in c.rules)]
    known = set(data.findings)
    for name, finding in data.findings.items():
        found += [f"finding {name} is_a unknown {general}" for general in finding.is_a if general not in known]
    for rule in rules:
        found += [f"rule {rule.id} names unknown finding {one}" for one in named(rule) if one not in known]
        found += [f"rule {rule.id} names unknown source {one}" for one in rule.sources if one not in data.sources]
        if rule.script not in data.scripts:
            found.append(f"rule {rule.id}: script {rule.script} has no place in knowledge/scripts.toml")
    found += [f"threshold names unknown finding {t.finding}" for t in data.thresholds if t.finding not in known]
    for threshold in data.thresholds:
        found += [
            f"threshold {threshold.finding}: unknown source {s}" for s in threshold.sources if s not in data.sources
        ]
    for complaint in complaints:
        named_here = (*complaint.opens, *complaint.ask)
        found += [f"complaint {complaint.id} names unknown finding {one}" for one in named_here if one not in known]
        found += [
            f"complaint {complaint.id} names unknown source {s}" for s in complaint.sources if s not in data.sources
        ]
        found += _shadowed(complaint)
    for name, topic in data.topics.items():
        found += [f"topic {name} names unknown finding {one}" for one in topic.signs if one not in known]
        found += [f"topic {name} names unknown source {one}" for one in topic.sources if one not in data.sources]
        if topic.complaint not in data.complaints:
            found.append(f"topic {name} names unknown complaint {topic.complaint}")
    seen: set[str] = set()
    for rule in rules:
        found += [f"rule id {rule.id} is used twice"] if rule.id in seen else []
        seen.add(rule.id)
    return found


def _shadowed(complaint: Complaint) -> list[str]:
    """Rules out of order, and a complaint whose last rule does not catch what opened it."""
    found = []
    for before, after in zip(complaint.rules, complaint.rules[1:], strict=False):
        if after.level.rank > before.level.rank:
            found.append(f"complaint {complaint.id}: rule {after.id} is more urgent than {before.id} before it")
    last = complaint.rules[-1].all
    caught = {one for clause in last for one in ((clause,) if isinstance(clause, str) else clause)}
    if len(last) != 1 or not set(complaint.opens) <= caught:
        found.append(f"complaint {complaint.id}: the last rule must hold for everything in `opens`")
    return found
