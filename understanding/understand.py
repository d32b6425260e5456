"""One message, read once: variety, findings, numbers, person, intents."""

from __future__ import annotations

import re
from collections.abc import Mapping

from care.terms import Intent
from understanding.findings import ASKING, mentions
from understanding.intents import answer, intents, naming, visit
from understanding.language import SURE, identify
from understanding.medicines import allergies, medicines, naming_allergies
from understanding.people import any_patient, departed, grown_up, nobody_ill, sex, subject
from understanding.phrases import Hit, match, reread
from understanding.quantities import ordered, quantities
from understanding.text import tokenize
from understanding.topics import only_named, topics
from understanding.typed_results import typed_results
from understanding.understood import Understood

_NUMBER = re.compile(r"\d")
_INDEFINITE = ("self", "other")  # of whom a question may speak that is about nobody: "chi wa7d", "un élève"


def _about_nobody(hits: list[Hit], who: str, numbers: Mapping[str, float]) -> bool:
    """Whether a question is about no one person: nobody is ill, or it is about anybody of a kind ("chez un bébé")."""
    if any_patient(hits):
        return not numbers
    return (who in _INDEFINITE or departed(hits)) and nobody_ill(hits) and "duration_hours" not in numbers


def understand(text: str, last: str | None = None) -> Understood:
    """Everything the other rooms need of one message. `last` is the chat's last variety. Never raises."""
    written = tokenize(text)
    tokens = reread(written)
    hits = match(tokens)
    variety = identify(text, last)
    said = only_named(tokens, hits, mentions(tokens, hits, variety.language, sure=variety.confidence >= SURE))
    who = subject(hits)
    numbers = quantities(tokens, hits, who)
    if all(m.question for m in said) and _about_nobody(hits, who, numbers):
        who, numbers = "nobody", {}
    typed = typed_results(text, written) if _NUMBER.search(text) else ()
    if typed:
        numbers.pop("unnamed_g_l", None)  # a test is named
    asking = {hit.name for hit in hits if hit.kind == "cue" and hit.span.sure} & ASKING
    wanted = intents(tokens, hits, symptom=any(not m.question for m in said))
    if Intent.SHARE in wanted:
        numbers = ordered(tokens, hits)
    return Understood(
        text=text,
        language=variety.language,
        confidence=variety.confidence,
        mentions=said,
        quantities=numbers,
        subject=grown_up(who, numbers.get("age_years")),
        intents=wanted,
        sex=sex(hits),
        medicines=medicines(tokens, hits, who, asked=Intent.MEDICINE in wanted),
        allergies=allergies(tokens, hits),
        answer=answer(tokens, hits),
        visit=visit(hits),
        naming=(*naming(tokens, hits), *(naming_allergies(tokens, hits) if "duration_hours" not in numbers else ())),
        topics=topics(hits),
        in_passing=asking == {"curious"} and who != "nobody",
        typed=typed,
    )
