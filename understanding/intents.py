"""What a message asks of us besides symptoms: commands, greetings, questions, answers to our own question."""

from __future__ import annotations

from care.terms import Intent
from understanding.lexicon import lexicon
from understanding.phrases import Hit
from understanding.text import Token

LONGEST_COMMAND = 7  # words; a longer message is a story, not an order to the bot
LONGEST_ANSWER = 4
_COMMANDS = {Intent.ERASE, Intent.STOP, Intent.RESUME}


def intents(tokens: list[Token], hits: list[Hit], symptom: bool) -> tuple[Intent, ...]:
    """Intents in the order of their weight; a command counts only when it is most of a short message without a symptom."""
    found = [(hit, Intent(hit.name)) for hit in hits if hit.kind == "intent" and hit.span.sure]
    found.sort(key=lambda pair: -pair[0].span.words.bit_count())
    kept = [intent for hit, intent in found if intent not in _COMMANDS or _is_order(tokens, hit, symptom)]
    return tuple(dict.fromkeys(kept))


def _is_order(tokens: list[Token], hit: Hit, symptom: bool) -> bool:
    """ "Supprime tout" is an order; "je veux supprimer cette douleur" and "mon cœur s'arrête parfois" are none."""
    fillers = lexicon().fillers
    spoken = hit.span.last - hit.span.first + 1
    besides = sum(
        token.text not in fillers for place, token in enumerate(tokens) if not hit.span.first <= place <= hit.span.last
    )
    return not symptom and len(tokens) <= LONGEST_COMMAND and besides <= min(spoken, 2)


def answer(tokens: list[Token], hits: list[Hit]) -> str | None:
    """yes, no or unknown when the message opens with such a word; a long message is a story, not an answer."""
    fillers = lexicon().fillers
    said = [
        hit
        for hit in hits
        if hit.kind == "answer" and hit.span.sure and all(t.text in fillers for t in tokens[: hit.span.first])
    ]
    if not said:
        return None
    longest = max(said, key=lambda hit: (hit.span.words.bit_count(), -hit.span.first))
    return longest.name if len(tokens) - longest.span.last - 1 <= LONGEST_ANSWER else None


def visit(hits: list[Hit]) -> str | None:
    """Id of the visit spoken of, the most fully named first."""
    named = [hit for hit in hits if hit.kind == "visit" and hit.span.sure]
    return max(named, key=lambda hit: hit.span.words.bit_count()).name if named else None
