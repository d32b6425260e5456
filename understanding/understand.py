"""One message, read once: variety, findings, numbers, person, intents."""

from __future__ import annotations

import re

from understanding.findings import mentions
from understanding.intents import answer, intents, visit
from understanding.language import SURE, identify
from understanding.people import grown_up, subject
from understanding.phrases import match, read_tokens
from understanding.quantities import quantities
from understanding.topics import only_named, topics
from understanding.typed_results import typed_results
from understanding.understood import Understood

_NUMBER = re.compile(r"\d")


def understand(text: str, last: str | None = None) -> Understood:
    """Everything the other rooms need of one message. `last` is the chat's last variety. Never raises."""
    tokens = read_tokens(text)
    hits = match(tokens)
    variety = identify(text, last)
    said = only_named(tokens, hits, mentions(tokens, hits, variety.language, sure=variety.confidence >= SURE))
    who = subject(hits)
    numbers = quantities(tokens, hits, who)
    return Understood(
        text=text,
        language=variety.language,
        confidence=variety.confidence,
        mentions=said,
        quantities=numbers,
        subject=grown_up(who, numbers.get("age_years")),
        intents=intents(tokens, hits, symptom=any(not m.question for m in said)),
        answer=answer(tokens, hits),
        visit=visit(hits),
        topics=topics(hits),
        typed=typed_results(text, variety.language) if _NUMBER.search(text) else (),
    )
