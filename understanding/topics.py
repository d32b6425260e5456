"""Which illnesses a message asks about: "quels sont les signes de la méningite ?"."""

from __future__ import annotations

from care.terms import Intent
from understanding.phrases import Hit

_ASKS = {("cue", "question"), ("cue", "asks"), ("cue", "asks_topic"), ("intent", Intent.INFORMATION.value)}


def topics(hits: list[Hit]) -> tuple[str, ...]:
    """Ids of the illnesses named, in the order of the text, when the message asks at all."""
    sure = [hit for hit in hits if hit.span.sure and not hit.span.denied]
    if not any((hit.kind, hit.name) in _ASKS for hit in sure):
        return ()
    named = sorted((hit for hit in sure if hit.kind == "topic"), key=lambda hit: hit.span.first)
    return tuple(dict.fromkeys(hit.name for hit in named))
