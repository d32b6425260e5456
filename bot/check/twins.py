"""Check that Darija is written in both scripts: what one lists, the other lists too, in the same sound."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from bot.check.hears import CONCEPTS, TWIN, Written, shortened, words
from understanding.forms import looks
from understanding.key import key, skeleton

_PIECE = re.compile("<[a-z0-9_]+>|[^<>]+")


def without_twin(forms: Sequence[Written]) -> Iterator[str]:
    """Words and phrases of one script of which the same concept holds no word of that sound in the other."""
    sounds: dict[tuple[str, str], set[str]] = defaultdict(set)
    listed: dict[tuple[str, str], list[Written]] = defaultdict(list)
    for one in forms:
        if one.locale in TWIN and one.kind in (*CONCEPTS, "word"):
            sounds[one.locale, one.concept] |= _sounds(one.form)
            listed[one.locale, one.concept].append(one)
    for (locale, concept), every in sorted(listed.items()):
        others = sounds.get((TWIN[locale], concept), set())
        single = [one.form for one in every if not _sounds(one.form) & others]
        if single:
            where = shortened(sorted({one.where for one in every if one.form in single}), 3)
            yield f"{where}: {concept} has {len(single)} forms not in {TWIN[locale]}: {shortened(single, 8)}"


def _sounds(form: str) -> set[str]:
    """What a form sounds like: its words run together, and for one word every sound and stem it is sought under."""
    parts = ["".join(_run(piece) for piece in _PIECE.findall(part)) for part in form.split(" + ")]
    found = {"+".join(sorted(parts))}
    alone = words(form)
    if len(alone) == 1 and "<" not in form:
        sought = looks(alone[0].strip("=*"))
        found |= {*sought.sounds, *sought.stems}
    return found


def _run(piece: str) -> str:
    return piece if piece.startswith("<") else skeleton(key("".join(word.strip("=*") for word in words(piece))))
