"""From a verdict to the lines of an answer: what was understood, what to do, what to watch, where to go."""

from __future__ import annotations

from collections.abc import Iterable

from care.knowledge import Knowledge
from care.terms import Level, Truth
from care.triage import Verdict
from handlers.turn import Interview, Line, Term

MOST_NAMED = 4  # findings repeated back to the person


def named(findings: Iterable[str], data: Knowledge) -> tuple[Term, ...]:
    """Findings as words, few enough to be read at a glance; the general is not named beside the special."""
    told = list(findings)
    said_by = {general for one in told for general in data.general(one) if general != one}
    return tuple(Term(f"finding-{one}") for one in told if one not in said_by)[:MOST_NAMED]


def understood(interview: Interview, data: Knowledge) -> list[Line]:
    """What was understood, in words or as a number, so that the person can correct it."""
    told = [one for one, said in interview.findings.items() if said == Truth.PRESENT.value]
    numbers = interview.quantities
    met = (t.finding for t in data.thresholds if t.quantity in numbers and t.met(numbers[t.quantity]))
    terms = named(dict.fromkeys([*told, *(one for one in met if not data.findings[one].context)]), data)
    return [Line("understood", {"findings": terms}, drop=5)] if terms else []


def first_aid(verdict: Verdict) -> list[Line]:
    """What to do meanwhile, the first before all; too long an answer loses the second of them sooner."""
    steps = verdict.complaint.do[:2] if verdict.complaint is not None else ()
    return [Line("do-item", {"advice": Term(f"do-{one}")}, drop=3 + place) for place, one in enumerate(steps)]


def advice(verdict: Verdict, level: Level) -> list[Line]:
    """What to do, what to leave, what to watch for, and where to go."""
    complaint = verdict.complaint
    if complaint is None:
        return [Line(f"place-{_PLACE[level]}", drop=1)]
    lines = first_aid(verdict)
    lines += [Line("avoid-item", {"advice": Term(f"avoid-{one}")}, drop=2) for one in complaint.avoid[:1]]
    place = complaint.see.get(level.value, _PLACE[level])
    return [*lines, *watch(verdict), Line(f"place-{place}", drop=1)]


def watch(verdict: Verdict) -> list[Line]:
    """The signs that would make it an emergency."""
    signs = verdict.complaint.watch[:3] if verdict.complaint is not None else ()
    return [Line("watch", {"signs": tuple(Term(f"finding-{one}") for one in signs)})] if signs else []


_PLACE = {
    Level.EMERGENCY: "emergency",
    Level.URGENT_24H: "doctor",
    Level.ROUTINE_CONSULT: "doctor",
    Level.SELF_CARE: "pharmacy",
    Level.INFORMATION: "doctor",
    Level.OFF_TOPIC: "doctor",
}
