"""What a doctor should see at a glance of one person: from the record they agreed to and from this conversation.

Pure, and ids only. What was never asked is in none of the lists: unknown is not absent.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Literal

from care.documents import Flag, MedicineSeen, Sign, flag_of_limit
from care.knowledge import Knowledge
from care.medicines import load_medicines
from care.record import Record, Story, Visit
from care.terms import Level, Truth
from care.trends import Dated
from care.triage import Case, judge

AGE, BEARING = ("age_years",), ("pregnancy_weeks", "postpartum_weeks")
MOST_REASONS = 3  # findings that name the reason of contact


@dataclass(frozen=True)
class Episode:
    """What was told of one complaint on one day: what holds, what was denied, what was asked and is not known."""

    on: date
    present: tuple[str, ...]
    denied: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    quantities: Mapping[str, float] = field(default_factory=dict)
    level: Level | None = None

    @property
    def tells(self) -> bool:
        """Whether anything was told besides who it is."""
        return bool(self.present or self.quantities)


@dataclass(frozen=True)
class Measured:
    """One result: `low` and `high` are the interval PRINTED beside it; `flag` compares with that one and no other.

    `value` is None for a result in words; `word` is then positive or negative. `on` is None where no date was read.
    """

    analyte: str
    on: date | None
    value: Decimal | None
    unit: str = ""
    low: Decimal | None = None
    high: Decimal | None = None
    sign: Sign = ""
    word: Literal["positive", "negative"] | None = None

    @property
    def flag(self) -> Flag | None:
        """H above, L below, N within the printed interval; None where none was printed, or a limit leaves it open."""
        if self.value is None or (self.low is None and self.high is None):
            return None
        if self.sign:
            return flag_of_limit(self.value, self.sign, self.low, self.high)
        if self.low is not None and self.value < self.low:
            return "L"
        return "H" if self.high is not None and self.value > self.high else "N"


@dataclass(frozen=True)
class Summary:
    """One person for one doctor. No name, no number, no word of what was written; the latest always comes first."""

    person: str
    made_on: date
    sex: Literal["male", "female"] | None = None
    age_years: float | None = None  # as told in this conversation, never kept
    age_band: str | None = None
    bearing: tuple[str, ...] = ()  # findings of a pregnancy or a birth not long ago
    pregnancy: Mapping[str, float] = field(default_factory=dict)  # weeks of it, or since a birth, about
    conditions: tuple[str, ...] = ()
    no_conditions: tuple[str, ...] = ()  # denied
    allergies: tuple[str, ...] = ()  # names of medicines
    medicines: tuple[MedicineSeen, ...] = ()
    visit: Visit | None = None  # the one to come
    reason: tuple[str, ...] = ()
    episodes: tuple[Episode, ...] = ()
    results: tuple[Measured, ...] = ()
    not_copied: int = 0  # results to be seen on the sheet itself: in doubt, or private
    questions: tuple[str, ...] = ()  # message ids

    @property
    def empty(self) -> bool:
        """Nothing a doctor would want to read: at most who it is."""
        told = (self.conditions, self.allergies, self.medicines, self.reason, self.episodes, self.results)
        return not any(told) and not self.bearing and not self.pregnancy and not self.not_copied


@dataclass(frozen=True)
class Conversation:
    """What is true of the same person now: told in this conversation, or kept and not passed, as childhood does.

    `findings` as in a Story; `copied` are results sure enough to stand on the page, `not_copied` counts the others.
    """

    findings: Mapping[str, str] = field(default_factory=dict)
    quantities: Mapping[str, float] = field(default_factory=dict)
    level: Level | None = None
    sex: Literal["male", "female"] | None = None
    copied: tuple[Measured, ...] = ()
    not_copied: int = 0
    medicines: tuple[MedicineSeen, ...] = ()  # of a prescription
    taken: tuple[str, ...] = ()  # names of medicines, as told
    allergies: tuple[str, ...] = ()


def summarise(record: Record, now: Conversation, on: date, data: Knowledge) -> Summary:
    """The page of one person on one day. What was told now stands before what was kept."""
    bands, bearing = _measured(AGE, data), _measured(BEARING, data)
    known = {one: said for one, said in now.findings.items() if one in data.findings}
    present = _with(known, Truth.PRESENT)
    lasting = {one: said for one, said in known.items() if data.findings[one].history and one not in bands | bearing}
    conditions = {**record.conditions, **lasting}
    told = Story(on=on, findings=known, quantities=now.quantities, level=now.level)
    kept = sorted(enumerate(record.stories), key=lambda one: (one[1].on, one[0]), reverse=True)
    stories = (told, *(story for _, story in kept if not _goes_on(story, told)))
    apart = bands | bearing | conditions.keys()
    episodes = tuple(one for story in stories if (one := _episode(story, apart, data)).tells)
    return Summary(
        person=record.person,
        made_on=on,
        sex=now.sex or record.sex,
        age_years=now.quantities.get("age_years"),
        age_band=next(iter(_special((one for one in present if one in bands), data)), None),
        bearing=_special((one for one in present if one in bearing), data),
        pregnancy={name: now.quantities[name] for name in BEARING if name in now.quantities},
        conditions=_special(_with(conditions, Truth.PRESENT), data),
        no_conditions=(
            *_with(conditions, Truth.DENIED),
            *(one for one in _with(known, Truth.DENIED) if one in bearing),
        ),
        allergies=tuple(dict.fromkeys((*now.allergies, *record.allergies))),
        medicines=_medicines(now.medicines, (*now.taken, *record.medicines)),
        visit=_to_come(record.visits, on),
        reason=_reason(episodes[0], data) if episodes else (),
        episodes=episodes,
        results=_results(now.copied, record.values),
        not_copied=now.not_copied,
    )


def _measured(quantities: Iterable[str], data: Knowledge) -> frozenset[str]:
    """Findings that such a number means, as the thresholds say."""
    wanted = set(quantities)
    return frozenset(threshold.finding for threshold in data.thresholds if threshold.quantity in wanted)


def _with(findings: Mapping[str, str], truth: Truth) -> tuple[str, ...]:
    return tuple(one for one, said in findings.items() if said == truth.value)


def _special(findings: Iterable[str], data: Knowledge) -> tuple[str, ...]:
    """Without the general where the special is told beside it: a doctor reads "central chest pain" once."""
    told = tuple(findings)
    covered = {general for one in told for general in data.general(one) if general != one}
    return tuple(one for one in told if one not in covered)


def _goes_on(kept: Story, told: Story) -> bool:
    """Whether a story kept is the one still being told: all of it is part of this one, and it is a day old at most."""
    return kept.findings.keys() <= told.findings.keys() and (told.on - kept.on).days <= 1


def _episode(story: Story, apart: Container[str], data: Knowledge) -> Episode:
    """What was told that day, without who the person is; complaints first, then how they go and what led to them."""
    known = {one: said for one, said in story.findings.items() if one in data.findings and one not in apart}
    present = sorted(_special(_with(known, Truth.PRESENT), data), key=lambda one: data.findings[one].context)
    return Episode(
        on=story.on,
        present=tuple(present),
        denied=_with(known, Truth.DENIED),
        unknown=_with(known, Truth.UNKNOWN),
        quantities={name: number for name, number in story.quantities.items() if name not in (*AGE, *BEARING)},
        level=story.level,
    )


def _reason(episode: Episode, data: Knowledge) -> tuple[str, ...]:
    """The complaints of an episode, what opens the one that decides its level before the others."""
    case = Case(dict.fromkeys(episode.present, Truth.PRESENT), episode.quantities)
    verdict = judge(case, data)
    opening = set(verdict.complaint.opens) if verdict is not None and verdict.complaint is not None else set()
    complaints = [one for one in episode.present if not data.findings[one].context]
    first = sorted(complaints, key=lambda one: opening.isdisjoint(data.general(one)))
    return tuple(first[:MOST_REASONS])


def _medicines(seen: Iterable[MedicineSeen], named_so: Iterable[str]) -> tuple[MedicineSeen, ...]:
    """Those of a prescription as written, then those told or kept; each name once."""
    named = {medicine.name.lower(): medicine for medicine in load_medicines().medicines}
    told = {one.name.lower(): one for one in seen}
    for one in named_so:
        if (medicine := named.get(one.lower())) is not None:
            told.setdefault(one.lower(), MedicineSeen(medicine.family, medicine.name, remembered=medicine.remembered))
    return tuple(told.values())


def _to_come(visits: Iterable[Visit], on: date) -> Visit | None:
    """The next appointment; one whose day nobody told only where no other is."""
    ahead = [visit for visit in visits if visit.on is None or visit.on >= on]
    return min(ahead, key=lambda visit: visit.on or date.max, default=None)


def _results(copied: Iterable[Measured], kept: Mapping[str, Iterable[Dated]]) -> tuple[Measured, ...]:
    """The latest first; of one day those outside their printed interval first. A sheet without a date is of now."""
    values = (
        Measured(analyte, one.on, one.value, one.unit, one.low, one.high)
        for analyte, dated in kept.items()
        for one in dated
    )
    each = dict.fromkeys((*copied, *values))
    outside = sorted(each, key=lambda one: one.flag not in ("H", "L"))
    return tuple(sorted(outside, key=lambda one: one.on or date.max, reverse=True))
