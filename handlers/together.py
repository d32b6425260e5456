"""Two answers to one message, a result and a symptom: one message with the higher level, and nothing of either lost."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from care.terms import Level
from handlers.turn import Line, Printed, Reply

LATER = 10  # how much sooner the lines of the less urgent answer are dropped


def together(result: Reply, symptom: Reply) -> Reply:
    """The more urgent first, an open question last. `symptom` was answered in the session that `result` left."""
    levels = [level for level in (result.level, symptom.level) if level is not None]
    reading, interview = symptom.session.reading, symptom.session.interview
    read_back = reading is not None and reading.asking is not None
    asked = interview is not None and interview.asks
    symptom_first = read_back or (not asked and _rank(symptom) >= _rank(result))
    first, second = (symptom, result) if symptom_first else (result, symptom)
    alone = [Line("result-alone")] if _rank(symptom) > _rank(result) and not asked else []
    # Beside a dangerous result the symptom says only what to do meanwhile: worth more than how the result was read.
    rest = second.lines if first.level is Level.EMERGENCY else _droppable(second.lines)
    lines = [*first.lines, *(alone if symptom_first else []), *rest]
    choices = symptom.choices if asked else result.choices
    return Reply(
        lines=tuple(lines),
        session=symptom.session,
        level=Level.highest(*levels) if levels else None,
        choices=choices,
        sources=(*first.sources, *second.sources),
        effects=(*result.effects, *symptom.effects),
    )


def _rank(reply: Reply) -> int:
    return reply.level.rank if reply.level is not None else Level.OFF_TOPIC.rank


def _droppable(lines: Iterable[Line | Printed]) -> list[Line | Printed]:
    return [replace(line, drop=line.drop + LATER) if isinstance(line, Line) and line.drop else line for line in lines]
