"""A record handed out: whose, in which form, made on which day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from care.record import Record

Form = Literal["json", "fhir"]


@dataclass(frozen=True)
class Export:
    """What is kept of one person, for them to take away: a plain list, or a summary that other programs read."""

    record: Record
    form: Form
    made_on: date
