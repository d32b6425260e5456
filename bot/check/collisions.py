"""Checks for words that may be taken for others: of one sound or spelling, worn down to one word, written twice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from importlib.resources import files
from itertools import combinations

from fluent.syntax import FluentParser, ast
from rapidfuzz import fuzz

from bot.check.hears import Written, alone, listed, shortened, words
from understanding.forms import SHORTEST_KEY, filed_looks, french
from understanding.key import is_arabic, key, voiced
from understanding.lexicon import EXACT_KINDS, lexicon, merge_negation
from understanding.phrases import LIKENESS, LIKENESS_OF_STEMS
from understanding.text import fold, tokenize

Meanings = dict[str, set[str]]
"""Word -> the concepts that it says alone."""


def sound_alike(forms: Sequence[Written]) -> Iterator[str]:
    """Words of one sound, or of one stem, that alone say different things: a spelling not listed means both.

    No collision: one spelling given to both on purpose, and Standard Arabic beside Latin letters, which never meet.
    """
    said: Meanings = defaultdict(set)
    by_sound: dict[tuple[str, str], dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for one, concept in alone(forms):
        word = fold(one.form)
        said[word].add(concept)
        for look in _looks(one, word):
            by_sound[look][word].add(one.locale)
    told: dict[tuple[str, str, str], dict[str, None]] = defaultdict(dict)
    for (level, _), where in sorted(by_sound.items(), reverse=True):
        for first, second in combinations(sorted(where), 2):
            if said[first].isdisjoint(said[second]) and _may_meet(first, second, where, level):
                pair = sorted([listed(said[first]), listed(said[second])])
                ordered = (first, second) if listed(said[first]) == pair[0] else (second, first)
                told[level, pair[0], pair[1]][" ~ ".join(ordered)] = None
    for (level, concept, other), pairs in sorted(told.items()):
        yield f"{concept} and {other} share a {level}: {shortened(pairs)}; write = before one, or give it to both"


def _looks(one: Written, word: str) -> Iterator[tuple[str, str]]:
    """(level, look) of a word, at the levels where it says its concept with certainty."""
    if one.locale == "fr":
        yield "spelling", french(word)
    elif len(sound := key(word)) >= SHORTEST_KEY:
        yield "sound", sound
        if one.kind not in EXACT_KINDS:
            yield from (("stem", stem) for stem in filed_looks(word).stems if stem != sound)


def _may_meet(first: str, second: str, where: dict[str, set[str]], level: str) -> bool:
    """Whether some spelling can be taken for either: vowels are near enough, and no script keeps them apart."""
    scripts = {is_arabic(first), is_arabic(second)}
    formal = [word for word in (first, second) if where[word] == {"ar"}]
    if level == "spelling":
        return True
    if len(scripts) == 2 and formal:
        return False
    least = LIKENESS if level == "sound" else LIKENESS_OF_STEMS
    return fuzz.ratio(voiced(first), voiced(second)) >= least


def written_alike(forms: Sequence[Written]) -> Iterator[str]:
    """Darija words in Latin letters that are spelled as a French word which means something else."""
    meanings: dict[str, Meanings] = {"fr": defaultdict(set), "ary-Latn": defaultdict(set)}
    places: dict[str, str] = {}
    for one, concept in alone(forms):
        if one.locale in meanings:
            word = french(fold(one.form)) if one.locale == "fr" else fold(one.form)
            meanings[one.locale][word].add(concept)
            places[one.locale + word] = one.where
    for word, said in sorted(meanings["ary-Latn"].items()):
        in_french = meanings["fr"].get(french(word), set())
        if in_french and in_french.isdisjoint(said):
            where = f"{places['ary-Latn' + word]}: {word!r} says {listed(said)}"
            yield f"{where}, and {listed(in_french)} in {places['fr' + french(word)]}: keep the surer one"


def spellings_that_are_words(forms: Sequence[Written], prose: set[str] | None = None) -> Iterator[str]:
    """[spelling] entries of French that are a word of our own sentences: every message with that word would change."""
    real = our_french() if prose is None else prose
    for one in forms:
        if one.kind == "spelling" and one.locale == "fr" and fold(one.name) in real:
            yield f"{one.where}: [spelling] {one.name!r} is itself a word: remove it, or write the whole phrase"


def our_french() -> set[str]:
    """Every folded word of our own French sentences, which are spelled in full."""
    found: set[str] = set()
    for file in (files("locales") / "fr").iterdir():
        if file.name.endswith(".ftl"):
            for entry in FluentParser().parse(file.read_text(encoding="utf8")).body:
                if isinstance(entry, ast.Message) and entry.value:
                    texts = [part.value for part in entry.value.elements if isinstance(part, ast.TextElement)]
                    found |= {token.text for text in texts for token in tokenize(text) if not token.number}
    return found


def spelled_otherwise(forms: Sequence[Written]) -> Iterator[str]:
    """Forms with a word that [spelling] writes out into a form nobody listed: is it a word of its own after all?"""
    short = {fold(one.name): fold(one.form) for one in forms if one.kind == "spelling" and one.locale == "fr"}
    known = {(one.concept, _folded(one.form)) for one in forms}
    for one in forms:
        inside = [word for word in words(one.form) if word in short]
        full = " ".join(short.get(word, word) for word in _folded(one.form).split())
        if one.locale == "fr" and one.kind != "spelling" and inside and (one.concept, full) not in known:
            yield f"{one.where}: {one.form!r} of {one.concept} is read as {full!r}: list that, or mend [spelling]"


def collapsed(forms: Sequence[Written]) -> Iterator[str]:
    """Forms of several words of which all but one are empty, so that the one is heard for all, and is not listed."""
    listed_words = {(one.locale, one.concept, words(one.form)[0]) for one in forms if len(words(one.form)) == 1}
    for one in forms:
        if one.kind in ("spelling", "cue") or one.kind.startswith("lab_") or "<" in one.form:
            continue
        spoken, left = _kept(one.form)
        if len(spoken) > 1 and len(left) == 1 and (one.locale, one.concept, left[0]) not in listed_words:
            mend = f"write {left[0]!r} if that says it alone, else mark the words with ="
            yield f"{one.where}: {one.form!r} of {one.concept} is heard as {left[0]!r} alone: {mend}"


def _kept(form: str) -> tuple[list[str], list[str]]:
    """The words of a form spelt out, and those that are left when articles and pronouns go."""
    book = lexicon()
    spoken = merge_negation([full for word in words(form) for full in book.spelling.get(word, [word])])
    return spoken, [word for word in spoken if word not in book.empty] or spoken


def twice(forms: Sequence[Written]) -> Iterator[str]:
    """Forms that one class or finding of a locale holds twice; one line per pair of files."""
    seen: dict[tuple[str, str, str], Written] = {}
    doubled: dict[tuple[str, str], list[str]] = defaultdict(list)
    for one in forms:
        if one.kind == "spelling":
            same = (one.locale, one.kind, fold(one.name))
        else:
            same = (one.locale, one.concept, _folded(one.form))
        first = seen.setdefault(same, one)
        if first is not one:
            doubled[one.where, first.where].append(f"{one.concept} {one.form!r}")
    for (where, first_place), what in doubled.items():
        also = "in the same file" if where == first_place else f"in {first_place}"
        yield f"{where}: {len(what)} forms stand {also} already, remove them here: {shortened(what, 6)}"


def _folded(form: str) -> str:
    """The form as it is compared: folded words, with classes, marks and parts in their places."""
    return " ".join(
        piece if piece.startswith("<") or piece == "+" else " ".join(words(piece)) for piece in form.split()
    )
