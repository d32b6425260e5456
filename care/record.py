"""What one person agreed to have kept: who they are, what they told, take, measured and plan: ids only."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Literal

from pydantic import BaseModel, ConfigDict

from care.terms import Level
from care.trends import Dated


class _Entry(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Story(_Entry):
    """What was told of one complaint: findings with their polarity, measured quantities, the highest level told."""

    on: date
    findings: Mapping[str, str] = {}  # finding id -> "present" | "denied" | "unknown"
    quantities: Mapping[str, float] = {}  # see understanding.quantities
    level: Level | None = None


class Visit(_Entry):
    """An appointment: its checklist, its day as far as it was told, and what was understood of it afterwards."""

    visit: str  # id of a checklist
    on: date | None = None
    at: str | None = None  # "14:30"
    remind: bool = False
    said: tuple[str, ...] = ()  # ids of what was noted after it
    asked: bool = False  # it was asked what was said


class Record(_Entry):
    """One person of a chat, without a name, a birth date or a word of what was written. Everything is optional."""

    person: str = "self"  # self, mother, child, ... see understanding.understood; a second child is child-2
    agreed_on: date | None = None  # when it was agreed that this is kept
    sex: Literal["male", "female"] | None = None
    age_band: str | None = None  # the finding of the narrowest age band told, never the age
    age_on: date | None = None  # when that was told
    pregnancy: Mapping[str, float] = {}  # pregnancy_weeks or postpartum_weeks, as told on `pregnancy_on`
    pregnancy_on: date | None = None  # without a number above: that there is a pregnancy was told on that day
    conditions: Mapping[str, str] = {}  # lasting findings -> "present" | "denied"
    allergies: tuple[str, ...] = ()  # names of knowledge/medicines, as they stand there
    medicines: tuple[str, ...] = ()  # names of knowledge/medicines, as they stand there
    values: Mapping[str, tuple[Dated, ...]] = {}  # analyte -> the oldest first
    stories: tuple[Story, ...] = ()  # the oldest first
    visits: tuple[Visit, ...] = ()
