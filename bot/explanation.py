"""Shows a contributor how a message was understood, step by step, each finding with the words it came from."""

from __future__ import annotations

from collections.abc import Iterator

from care.knowledge import knowledge
from care.triage import judge
from handlers.cases import case_of, facts_of
from understanding.key import key
from understanding.phrases import match, read_tokens
from understanding.understand import understand


def explain(text: str) -> Iterator[str]:
    """Lines for a terminal."""
    understood = understand(text)
    yield f"variety    {understood.language} ({understood.confidence:.2f})"
    tokens = read_tokens(text)
    yield "tokens     " + " ".join(f"{token.text}[{key(token.text)}]" for token in tokens)
    for hit in sorted(match(tokens, classes=True), key=lambda hit: (hit.span.first, hit.kind)):
        words = text[tokens[hit.span.first].start : tokens[hit.span.last].end]
        if hit.kind in ("word", "cue", "unit", "number", "measure", "person"):
            marks = " denied" * hit.span.denied + " alike" * (not hit.span.sure)
            yield f"  {hit.kind:<8} {hit.name}{marks}: {words!r}"
    for mention in understood.mentions:
        marks = " past" * mention.past + " asked" * mention.question
        yield f"finding    {mention.finding} {mention.truth.value}{marks}: {text[mention.start : mention.end]!r}"
    yield f"numbers    {dict(understood.quantities)}"
    yield f"person     {understood.subject}"
    wishes = [intent.value for intent in understood.intents]
    yield f"intents    {wishes} answer={understood.answer} visit={understood.visit}"
    data = knowledge()
    verdict = judge(case_of(facts_of(understood, data), data), data)
    yield f"verdict    {verdict.level.value}: {[rule.id for rule in verdict.rules]}" if verdict else "verdict    none"
