"""What a message asks of us besides symptoms: commands, greetings, questions, answers to our own question.

An order is nearly all of its message: "supprime tout" is one, "supprime tous mes boutons" is none. Words that may
stand beside an order and change nothing (politeness, "je veux") are the cues `aside` and `polite` of hears/.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from care.terms import COMMANDS, Intent
from understanding.people import persons
from understanding.phrases import Hit
from understanding.text import Token
from understanding.wordbook import wordbook

LONGEST_COMMAND = 8  # words besides politeness; a longer message is a story, not an order to the bot
LONGEST_ANSWER = 4
ANY_VISIT = "general"  # named with as many words, a kind of visit says more
MOST_BESIDES = 2  # other words beside an order; none beside one of one or two words that are no fillers
MOST_OF_A_DAY = 3  # words that tell which appointment is meant: "celui de jeudi matin"
_OF_APPOINTMENTS = (Intent.VISITS, Intent.VISIT_OFF)
_TOLD = (Intent.AFTER_VISIT, Intent.MEDICINE)  # that one was at the doctor's, or asks for a medicine
_TAKEN_BY_THEM = "they_take"
_NOT_AHEAD = 2  # words from a negation to what it denies
_POLITE = {("cue", "polite"), ("intent", "greeting"), ("intent", "thanks")}
_DENY = {"deny", "deny_before"}
_ALONE = "_alone"  # `yes_alone` answers only when it is the whole message: "si" is yes, "si je marche" is not


def intents(tokens: list[Token], hits: list[Hit], symptom: bool) -> tuple[Intent, ...]:
    """Intents in the order of their weight; of the commands at most one, and only as an order without a symptom."""
    found = [(hit, Intent(hit.name)) for hit in hits if hit.kind == "intent" and hit.span.sure and not hit.span.denied]
    found.sort(key=lambda pair: -pair[0].span.words.bit_count())
    wishes = [hit.span.words for hit, intent in found if intent not in COMMANDS]
    found = [(hit, intent) for hit, intent in found if not _part_of(hit.span.words, wishes)]
    found = [pair for pair in found if pair[1] not in _OF_APPOINTMENTS or _is_about(tokens, hits, pair[0])]
    found = [pair for pair in found if pair[1] not in _TOLD or not _told_not(hits, pair[0])]
    orders = [pair for pair in found if pair[1] in COMMANDS]
    order = _order(tokens, hits, orders, symptom)
    if order is Intent.ERASE:
        erasing = _union(hit.span.words for hit, intent in orders if intent is Intent.ERASE)
        if any(not hit.span.words & erasing for hit in persons(hits)):
            return (Intent.ERASE_PERSON,)
    kept = [intent for _, intent in found if intent not in COMMANDS or intent is order]
    return tuple(dict.fromkeys(kept))


def _part_of(words: int, others: Iterable[int]) -> bool:
    """Whether a longer wish says the words as a part of its own: "resume" is no order in "resume pour le médecin"."""
    return any(words != other and not words & ~other for other in others)


def _told_not(hits: list[Hit], told: Hit) -> bool:
    """ "Ma cheft cardiologue", "لا تأخذ أي دواء": a negation stands before it, or before the verb of taking."""
    cues = [hit for hit in hits if hit.kind == "cue" and hit.span.sure]
    begins = {told.span.first, *(hit.span.first for hit in cues if hit.name == _TAKEN_BY_THEM)}
    return any(
        cue.span.last + 1 in begins and told.span.first - cue.span.last <= _NOT_AHEAD
        for cue in cues
        if cue.name.startswith("deny") and cue.name != "deny_after" and not cue.span.words & told.span.words
    )


def _is_about(tokens: list[Token], hits: list[Hit], asked: Hit) -> bool:
    """Whether an appointment is what the message is about: of whom and with whom may be said, and little else."""
    named = _union(hit.span.words for hit in (*_visits(hits), *persons(hits)))
    besides = _besides(tokens, asked.span.words, _asides(tokens, hits) | named)
    return besides <= MOST_OF_A_DAY and not _is_denied(hits, asked.span.words)


def _order(tokens: list[Token], hits: list[Hit], found: list[tuple[Hit, Intent]], symptom: bool) -> Intent | None:
    """The command that leaves the fewest words of the message unsaid; of equals the one told by the longest form."""
    asides = _asides(tokens, hits)
    parts = {
        Intent.ERASE: _of_whom(hits, [hit for hit, command in found if command is Intent.ERASE]),
        Intent.SHARE: _how_long(tokens, hits),
        Intent.CANCEL_REMINDER: _covered([*_visits(hits), *persons(hits)]),  # of which appointment, of whom
    }
    signs = _union(hit.span.words for hit in hits if hit.kind == "finding" and hit.span.sure) if symptom else 0
    if sum(not asides >> place & 1 for place in range(len(tokens))) > LONGEST_COMMAND:
        return None
    small = asides | _union(1 << place for place, token in enumerate(tokens) if token.text in wordbook().fillers)
    best: tuple[int, int, Intent] | None = None
    for intent in dict.fromkeys(intent for _, intent in found):
        spans = [hit.span for hit, command in found if command is intent]
        said = _union(span.words for span in spans)
        longest = max(span.words.bit_count() for span in spans)
        free = asides | parts.get(intent, 0)
        besides, weight = _besides(tokens, said, free), max((span.words & ~small).bit_count() for span in spans)
        told = signs & ~said & ~small & ~free
        if besides > min(max(weight - 2, 0), MOST_BESIDES) or told or _is_denied(hits, said):
            continue
        if best is None or (besides, -longest) < best[:2]:
            best = besides, -longest, intent
    return best[2] if best else None


def _of_whom(hits: list[Hit], erasing: list[Hit]) -> int:
    """Bit mask of the person whose data are to be erased, named after the order began: before it stands who did it."""
    begins = min((hit.span.first for hit in erasing), default=0)
    return _covered(hit for hit in persons(hits) if hit.span.first > begins)


def _covered(hits: Iterable[Hit]) -> int:
    """Bit mask of all that these hits stretch over."""
    return _union(1 << place for hit in hits for place in range(hit.span.first, hit.span.last + 1))


def _how_long(tokens: list[Token], hits: list[Hit]) -> int:
    """Bit mask of the amounts of time: units, and the numbers before them."""
    units = [hit.span for hit in hits if hit.kind == "unit" and hit.span.sure]
    figures = _union(hit.span.words for hit in hits if hit.kind == "number" and hit.span.sure)
    figures |= _union(1 << place for place, token in enumerate(tokens) if token.text.isdecimal())
    return _union(span.words | (figures & 1 << span.first >> 1) for span in units)


def _besides(tokens: list[Token], said: int, asides: int) -> int:
    """Words of the message outside `said`: between its words fillers do not count, around them only asides do not.

    Fillers that trail after an order of several words ("efface tout ça", "مسح المعلومات ديالي") change nothing either;
    after a single word they may tell what befell somebody ("7bes fiya").
    """
    fillers = wordbook().fillers
    first, last = (said & -said).bit_length() - 1, said.bit_length() - 1
    end = last
    while said.bit_count() > 1 and end + 1 < len(tokens) and tokens[end + 1].text in fillers:
        end += 1
    free = {place for place in range(first, end + 1) if tokens[place].text in fillers}
    return sum(not (said | asides) >> place & 1 and place not in free for place in range(len(tokens)))


def _asides(tokens: list[Token], hits: list[Hit]) -> int:
    """Bit mask of the words that change no order: polite forms, and greetings or thanks around it."""
    small = wordbook().asides
    polite = [hit.span for hit in hits if hit.span.sure and (hit.kind, hit.name) in _POLITE]
    asides = _union(1 << place for place, token in enumerate(tokens) if token.text in small)
    asides |= _union(1 << place for span in polite for place in range(span.first, span.last + 1))
    for span in polite:  # fillers that lead to it, as in "que s'il te plaît"
        place = span.first - 1
        while place >= 0 and tokens[place].text in wordbook().fillers:
            asides |= 1 << place
            place -= 1
    return asides


def _is_denied(hits: list[Hit], said: int) -> bool:
    """ "N'efface pas tout" is the opposite of an order; the negation of "plus de messages" is part of one."""
    cues = [hit for hit in hits if hit.kind == "cue" and hit.span.sure]
    return any(cue.name == "spare" or (cue.name in _DENY and not cue.span.words & said) for cue in cues)


def _union(masks: Iterable[int]) -> int:
    every = 0
    for mask in masks:
        every |= mask
    return every


def answer(tokens: list[Token], hits: list[Hit]) -> str | None:
    """yes, no or unknown when the message opens with such a word; a long message is a story, not an answer.

    Of several the longest form counts ("oui, je ne sais pas"); yes and no told by equal forms are no answer. Not to
    know outweighs a no ("je ne sais pas du tout"): what nobody knows must never be denied.
    """
    if any(hit.kind == "cue" and hit.name == "spare" and hit.span.sure for hit in hits):
        return None  # "لا تحذف شيئا" asks us not to do something, and denies nothing
    fillers, asides = wordbook().fillers, _asides(tokens, hits)
    said = [hit for hit in hits if hit.kind == "answer" and hit.span.sure and not hit.span.denied]
    thanks = [hit.span.words for hit in hits if (hit.kind, hit.name) == ("intent", "thanks") and hit.span.sure]
    said = [hit for hit in said if not _part_of(hit.span.words, thanks)]  # "ok merci" says goodbye
    spoken = _union(hit.span.words for hit in said)
    whole = bool(said) and not _besides(tokens, spoken, asides)
    said = [hit for hit in said if whole or not hit.name.endswith(_ALONE)]
    spoken |= asides
    said = [
        hit
        for hit in said
        if all(spoken >> place & 1 or tokens[place].text in fillers for place in range(hit.span.first))
    ]
    if not said:
        return None
    length = max(hit.span.words.bit_count() for hit in said)
    longest = [hit for hit in said if hit.span.words.bit_count() == length]
    after = len(tokens) - max(hit.span.last for hit in longest) - 1
    names = {hit.name.removesuffix(_ALONE) for hit in longest}
    if after > LONGEST_ANSWER:
        return None
    if names != {"yes"} and any(hit.name.startswith("unknown") for hit in said):
        return "unknown"
    return names.pop() if len(names) == 1 else None


def visit(hits: list[Hit]) -> str | None:
    """Id of the visit spoken of, the most fully named first; of two the one that is named in more ways."""
    named = _visits(hits)
    ways = Counter(hit.name for hit in set(named))

    def fullness(hit: Hit) -> tuple[int, bool, int]:
        return hit.span.words.bit_count(), hit.name != ANY_VISIT, ways[hit.name]

    return max(named, key=fullness).name if named else None


def naming(tokens: list[Token], hits: list[Hit]) -> tuple[tuple[int, int], ...]:
    """Places of the words that name a visit: "prostate" in "rdv pour la prostate" says what it is for, no complaint."""
    words = _union(hit.span.words for hit in _visits(hits))
    return tuple((token.start, token.end) for place, token in enumerate(tokens) if words >> place & 1)


def _visits(hits: list[Hit]) -> list[Hit]:
    return [hit for hit in hits if hit.kind == "visit" and hit.span.sure]
