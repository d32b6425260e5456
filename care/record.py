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


class Record(_Entry):
    """One person of a chat, without a name, a birth date or a word of what was written. Everything is optional."""

    person: str = "self"  # self, mother, child, ... see understanding.understood
    sex: Literal["male", "female"] | None = None
    age_band: str | None = None  # a finding of an age band, never the age
    pregnancy: Mapping[str, float] = {}  # pregnancy_weeks or postpartum_weeks, as told on `pregnancy_on`
    pregnancy_on: date | None = None
    conditions: Mapping[str, str] = {}  # lasting findings -> "present" | "denied"
    allergies: tuple[str, ...] = ()  # ids of findings or medicines
    medicines: tuple[str, ...] = ()  # ids of knowledge/medicines
    values: Mapping[str, tuple[Dated, ...]] = {}  # analyte -> the oldest first
    stories: tuple[Story, ...] = ()  # the oldest first
    visits: tuple[Visit, ...] = ()
