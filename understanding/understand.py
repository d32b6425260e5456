"""One message, read once: variety, findings, numbers, person, intents."""

from __future__ import annotations

from understanding.findings import mentions, spelled_out, split_at_contrast
from understanding.intents import answer, intents, visit
from understanding.language import identify
from understanding.lexicon import lexicon, merge_tokens
from understanding.phrases import Hit, match
from understanding.quantities import quantities
from understanding.text import Token, tokenize
from understanding.typed_results import typed_results
from understanding.understood import Understood


def read_tokens(text: str) -> list[Token]:
    """The message as the lexicon sees it: short spellings written out, contrasts split, ma...ch joined."""
    book = lexicon()
    return merge_tokens(split_at_contrast(spelled_out(tokenize(text), book.spelling), book.contrasts))


def understand(text: str, last: str | None = None) -> Understood:
    """Everything the other rooms need of one message. `last` is the chat's last variety. Never raises."""
    tokens = read_tokens(text)
    hits = match(tokens)
    said = mentions(tokens, hits)
    who = _subject(hits)
    variety = identify(text, last)
    return Understood(
        text=text,
        language=variety.language,
        confidence=variety.confidence,
        mentions=said,
        quantities=quantities(tokens, hits, who),
        subject=who,
        intents=intents(tokens, hits, symptom=any(not m.question for m in said)),
        answer=answer(tokens, hits),
        visit=visit(hits),
        typed=typed_results(text, variety.language),
    )


def _subject(hits: list[Hit]) -> str:
    """The first person named; nobody named is the writer."""
    named = [hit for hit in hits if hit.kind == "person" and hit.span.sure]
    return min(named, key=lambda hit: hit.span.first).name if named else "self"
