"""Getting ready for a visit: what to bring, note, ask and do before; data in knowledge/checklists/*.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from care.folders import files_in
from care.knowledge import Ids, knowledge
from care.medicines import load_medicines
from care.sources import Sourced, Sources, sure

GENERAL = "general"
PAPERS_FILE, PERSONAL_FILE = "papers.toml", "personal.toml"
FIRST_QUESTIONS = 3

Grown = Literal["adult", "child"]


class Advice(Sourced):
    """One way to get ready. It names its own sources because it changes what a person does to their body."""

    advice: str


class Checklist(Sourced):
    """One kind of visit. The most important question and advice come first."""

    id: str
    papers: Grown
    bring: Ids = Field(min_length=1)
    note: Ids = Field(min_length=1, max_length=2)
    ask: Ids = Field(min_length=5, max_length=5)
    prepare: Annotated[tuple[Advice, ...], BeforeValidator(tuple)] = Field(min_length=1)
    reviewed_by: str
    reviewed_on: str


class Papers(Sourced):
    """What to bring to any visit, for a grown-up and for a child."""

    adult: Ids
    child: Ids
    reviewed_by: str
    reviewed_on: str


class Own(Sourced):
    """What to say or ask at these visits because of who one is: any of these findings, or a medicine of a family."""

    advice: str
    visits: Ids = Field(min_length=1)
    findings: Ids = ()
    families: Ids = ()
    reviewed_by: str
    reviewed_on: str


@dataclass(frozen=True)
class Patient:
    """Who a visit is prepared for: what holds of them, and the families of the medicines they take."""

    child: bool = False
    findings: frozenset[str] = frozenset()
    families: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Preparation:
    """An advice and whether a text that was read supports it; if not, it is to be checked on the spot."""

    advice: str
    sure: bool


@dataclass(frozen=True)
class Chosen:
    """What one answer tells: ids only, in the order to be told, and the source to name."""

    visit: str
    bring: tuple[str, ...]
    note: tuple[str, ...]
    ask: tuple[str, ...]
    prepare: tuple[Preparation, ...]
    source: str
    own: tuple[Own, ...] = ()  # the most important first


class Checklists:
    """All kinds of visits by id; a visit that is not known is prepared like any visit."""

    def __init__(
        self, papers: Papers, own: tuple[Own, ...], checklists: tuple[Checklist, ...], sources: Sources
    ) -> None:
        self._papers = papers
        self._own = own
        self._by_id: Mapping[str, Checklist] = {checklist.id: checklist for checklist in checklists}
        self._sources = sources
        self._check()

    def __iter__(self) -> Iterator[Checklist]:
        return iter(self._by_id.values())

    def __contains__(self, visit: object) -> bool:
        return visit in self._by_id

    def papers(self, visit: str | None, patient: Patient = Patient()) -> tuple[str, ...]:
        """What to bring to any visit, for this patient."""
        child = patient.child or self._for(visit).papers == "child"
        return self._papers.child if child else self._papers.adult

    def first(self, visit: str | None, patient: Patient = Patient()) -> Chosen:
        """The first answer: what to bring and note, three questions, the most important advice; what is of this one."""
        checklist = self._for(visit)
        papers = self.papers(visit, patient)
        return Chosen(
            visit=checklist.id,
            bring=tuple(dict.fromkeys((*papers, *checklist.bring))),
            note=checklist.note,
            ask=checklist.ask[:FIRST_QUESTIONS],
            prepare=self._preparations(checklist)[:1],
            source=checklist.sources[0],
            own=tuple(one for one in self._own if checklist.id in one.visits and _fits(one, patient)),
        )

    def more(self, visit: str | None) -> Chosen:
        """The answer behind 'more': the five questions and every advice."""
        checklist = self._for(visit)
        prepare = self._preparations(checklist)
        return Chosen(checklist.id, (), (), checklist.ask, prepare, checklist.prepare[0].sources[0])

    def _for(self, visit: str | None) -> Checklist:
        return self._by_id.get(visit or GENERAL, self._by_id[GENERAL])

    def _preparations(self, checklist: Checklist) -> tuple[Preparation, ...]:
        return tuple(Preparation(p.advice, sure(p.sources, self._sources)) for p in checklist.prepare)

    def _check(self) -> None:
        """Raises ValueError when the general checklist is missing, a source is unknown, or none was read."""
        if GENERAL not in self._by_id:
            raise ValueError(f"the checklist for any visit, {GENERAL}, is missing")
        named: list[tuple[str, Sourced]] = [("papers", self._papers), *self._by_id.items()]
        advice = [(checklist.id, p) for checklist in self for p in checklist.prepare]
        own = [(one.advice, one) for one in self._own]
        for id, entry in (*named, *advice, *own):
            if unknown := set(entry.sources) - self._sources.keys():
                raise ValueError(f"{id}: unknown sources {sorted(unknown)}")
        if unread := [id for id, entry in (*named, *own) if not sure(entry.sources, self._sources)]:
            raise ValueError(f"no source of these was read: {unread}")
        known = set(load_medicines().families) | set(knowledge().findings) | set(self._by_id)
        for one in self._own:
            if unknown := {*one.visits, *one.findings, *one.families} - known:
                raise ValueError(f"personal: {one.advice} names {sorted(unknown)}, which nobody knows")


def _fits(own: Own, patient: Patient) -> bool:
    return not patient.findings.isdisjoint(own.findings) or not patient.families.isdisjoint(own.families)


def parse_checklist(text: str) -> Checklist:
    """One file of knowledge/checklists. Raises pydantic's ValidationError or tomllib's TOMLDecodeError."""
    return Checklist.model_validate(tomllib.loads(text))


@cache
def load_checklists(folder: Traversable | None = None) -> Checklists:
    """Every checklist of `folder` (by default knowledge/checklists), validated against the sources."""
    root = folder or files("knowledge").joinpath("checklists")
    papers = Papers.model_validate(tomllib.loads(root.joinpath(PAPERS_FILE).read_text("utf-8")))
    table = tomllib.loads(root.joinpath(PERSONAL_FILE).read_text("utf-8"))
    own = tuple(Own.model_validate({**table, **entry}) for entry in table.pop("own"))
    apart = (PAPERS_FILE, PERSONAL_FILE)
    checklists = tuple(parse_checklist(f.read_text("utf-8")) for f in files_in(root) if f.name not in apart)
    return Checklists(papers, own, checklists, knowledge().sources)
