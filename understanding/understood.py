"""What one message meant: variety, findings with their polarity, quantities, person, intents."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from care.terms import Intent, Truth


@dataclass(frozen=True)
class Mention:
    """A finding and the place in the text that says it. `start`/`end` index the original text.

    `sounding`: one word alone says it, and only sounds like one of the lexicon.
    """

    finding: str
    truth: Truth
    start: int
    end: int
    past: bool = False
    question: bool = False
    sounding: bool = False


@dataclass(frozen=True)
class Understood:
    """One message as ids. `language` is fr, ar, ary, ary-Latn, en, mixed, zgh or other.

    `quantities`: age_years, temperature_c, glucose_g_l, unnamed_g_l (no test was named), systolic_mmhg,
    diastolic_mmhg, spo2_percent, pulse_bpm, pills_taken, pregnancy_weeks, duration_hours -> number. `subject`: self,
    other, nobody, or a name of hears/people.toml: baby, child, mother, ... `sex` of that person, where the word for
    them says it. `medicines`, `allergies`: names of knowledge/medicines that they take, or do not bear.
    `answer`: yes, no or unknown when the message reads as an answer; self or other to "for whom?".
    `visit`: id of a visit spoken of; `naming`: places of the words that name it, or what is not borne.
    `topics`: ids of illnesses the message asks about in general.
    `in_passing`: asked "just to know", with nothing that says whose it is: a danger named so may be the writer's own.
    `typed`: (analyte id, number as typed, unit as typed or "") for results written by hand.
    """

    text: str
    language: str
    confidence: float
    mentions: tuple[Mention, ...] = ()
    quantities: Mapping[str, float] = field(default_factory=dict)
    subject: str = "self"
    sex: Literal["male", "female"] | None = None
    medicines: tuple[str, ...] = ()
    allergies: tuple[str, ...] = ()
    intents: tuple[Intent, ...] = ()
    answer: str | None = None
    visit: str | None = None
    naming: tuple[tuple[int, int], ...] = ()
    topics: tuple[str, ...] = ()
    typed: tuple[tuple[str, str, str], ...] = ()
    in_passing: bool = False

    @property
    def present(self) -> tuple[str, ...]:
        """Ids of findings that hold now, in the order of the text."""
        return tuple(dict.fromkeys(m.finding for m in self.mentions if m.truth is Truth.PRESENT and not m.past))
