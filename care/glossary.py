"""What kind of word each term of a report is, and how soon a report that prints it must be seen by a doctor."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any, Literal

from care.documents import Polarity, TermSeen
from care.folders import files_in
from care.knowledge import Ids, LevelName, knowledge, once
from care.sources import Sourced, Sources
from care.terms import Level

Kind = Literal["finding", "normal", "doubt", "look", "measure", "place", "exam"]

_TOLD_FIRST: Sequence[Kind] = ("finding", "normal", "doubt", "look", "measure", "exam", "place")
_POLARITIES = (Polarity.PRESENT, Polarity.UNCERTAIN, Polarity.ABSENT)


class Term(Sourced):
    """One term. `private`: a doctor says it face to face, we announce nothing. `level`: of a report that finds it."""

    kind: Kind
    level: LevelName | None = None
    private: bool = False
    reviewed_by: str
    reviewed_on: str


Glossary = Mapping[str, Term]


@dataclass(frozen=True)
class Told:
    """What may be told of a report: `terms` in the order of telling, `pressing` those that raised the level.

    `private`: the report holds something that only the doctor explains; then no term is told at all.
    """

    level: Level
    private: bool
    pressing: tuple[TermSeen, ...]
    terms: tuple[TermSeen, ...]
    sources: tuple[str, ...]


def told(seen: Sequence[TermSeen], glossary: Glossary) -> Told:
    """Judge the terms of a report: the level is the highest of what is there or may be there now."""
    known = [one for one in seen if one.term in glossary and _says_something(one, glossary[one.term])]
    there = [one for one in known if one.polarity is not Polarity.ABSENT and not one.past]
    levels = {one: level for one in there if (level := glossary[one.term].level) is not None}
    level = Level.highest(Level.INFORMATION, *levels.values())
    private = any(glossary[one.term].private for one in there)
    pressing = tuple(one for one, its in levels.items() if its is level and level.rank >= Level.URGENT_24H.rank)
    open_terms = [] if private else [one for one in known if not glossary[one.term].private]
    terms = tuple(sorted(open_terms, key=lambda one: _order(one, glossary)))
    sources = dict.fromkeys(source for one in terms for source in glossary[one.term].sources)
    return Told(level, private, () if private else pressing, terms, tuple(sources))


def _says_something(one: TermSeen, term: Term) -> bool:
    """Only findings can be missed: "no proximal clot" says nothing of "proximal", "not normal" is no "normal"."""
    return one.polarity is not Polarity.ABSENT or term.kind == "finding"


def _order(one: TermSeen, glossary: Glossary) -> tuple[bool, int, int]:
    """The conclusion first, then what was found before what describes it."""
    return not one.concluding, _TOLD_FIRST.index(glossary[one.term].kind), _POLARITIES.index(one.polarity)


@cache
def load_glossary(folder: Traversable | None = None) -> Glossary:
    """Every term of `folder` (by default knowledge/glossary). Raises pydantic's ValidationError or ValueError."""
    found = entries(folder or files("knowledge") / "glossary", "term")
    glossary = {id: Term.model_validate(entry) for id, entry in found.items()}
    check_sources(((id, term.sources) for id, term in glossary.items()), knowledge().sources)
    return glossary


def check_sources(named: Iterable[tuple[str, Ids]], sources: Sources) -> None:
    """Raises ValueError for an entry that names a source nobody knows."""
    for id, its in named:
        if unknown := set(its) - set(sources):
            raise ValueError(f"{id}: unknown sources {sorted(unknown)}")


def entries(folder: Traversable, key: str) -> dict[str, dict[str, Any]]:
    """Id -> entry of the tables `key` in every file of a folder; what a file says outside of them holds for each."""
    tables = []
    for file in files_in(folder):
        table = tomllib.loads(file.read_text("utf-8"))
        own = table.pop(key)
        tables.append((file.name, {id: {**table, **entry} for id, entry in own.items()}))
    return once(folder.name, tables)
