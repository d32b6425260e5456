"""Checks that what rules speak of can be said, and that every variety has words for what another has words for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from bot.check.hears import CLASS, CONCEPTS, SHARED, TWIN, Written, shortened
from bot.words import locales
from care.knowledge import Knowledge, named
from understanding.lexicon import lexicon

_BY_NAME = {"newborn", "infant", "child"}  # what naming the patient ("my son") says without a form


def problems(data: Knowledge) -> Iterator[str]:
    """Findings that nobody can say, and names in hears/ that nothing knows."""
    yield from _unheard(data)
    yield from _unknown(data)


def sayable(data: Knowledge) -> set[str]:
    """Findings that a message can bring in, so that they may be named back to the person."""
    return {name for kind, name in lexicon().ids if kind == "finding" and name in data.findings} | {
        threshold.finding for threshold in data.thresholds
    }


def _unheard(data: Knowledge) -> Iterator[str]:
    """Findings that rules speak of and that no words, no number and no more special finding can bring in."""
    heard = {general for name in sayable(data) | _BY_NAME for general in data.general(name)}
    rules = [*data.red_flags, *data.tuples, *(rule for c in data.complaints.values() for rule in c.rules)]
    asked = {one for complaint in data.complaints.values() for one in complaint.ask}
    for finding in sorted({one for rule in rules for one in named(rule)} - heard - asked):
        yield f"finding {finding} is in a rule, but nobody can say it: give it a form, a threshold or a question"


def _unknown(data: Knowledge) -> Iterator[str]:
    book = lexicon()
    filled = {form.target for forms in book.class_forms.values() for form in forms}
    for index in (book.exact, book.french, book.prefix):
        filled |= {entry.element for entries in index.values() for entry in entries}
    forms = [form for filed in (book.forms, book.class_forms) for waiting in filed.values() for form in waiting]
    used = {element for form in forms for part in form.parts for element in part}
    for element in sorted(used - filled, key=lambda e: book.names[e]):
        kind, name = book.names[element]
        if kind == "word":
            yield f"class <{name}> is used in hears/ and has no word in any locale: fill it, or mend its name"
    for kind, name in sorted(book.ids):
        if kind == "finding" and name not in data.findings:
            yield f"hears/ gives words to finding {name}: add it to knowledge/findings, or mend its name"


def missing(forms: Sequence[Written]) -> Iterator[str]:
    """Concepts, and classes of shared forms, that one variety cannot say and another can; one line per variety."""
    classes = _said(forms, ("word",), {})
    concepts = _said(forms, CONCEPTS, classes)
    needed = {f"word {name}" for one in forms if one.locale == SHARED for name in CLASS.findall(one.form)}
    said = {**concepts, **{name: spoken for name, spoken in classes.items() if name in needed}}
    for locale in locales():
        lacking: dict[str, list[str]] = defaultdict(list)
        for concept in sorted(concept for concept, spoken in said.items() if spoken and locale not in spoken):
            kind, name = concept.split(" ", 1)
            lacking["class" if kind == "word" else kind].append(name)
        for kind, names in lacking.items():
            yield f"locales/{locale}/hears has no words for {kind} {shortened(names, 40)}, which other varieties have"


def _said(forms: Iterable[Written], kinds: Sequence[str], classes: dict[str, set[str]]) -> dict[str, set[str]]:
    """Concept -> varieties with a form of it whose classes all have words there. A Darija word serves both scripts."""
    said: dict[str, set[str]] = defaultdict(set)
    filled = said if "word" in kinds else classes
    waiting = [one for one in forms if one.kind in kinds]
    while True:  # a class may be made of classes
        before = sum(map(len, said.values()))
        for one in waiting:
            made_of = [filled.get(f"word {name}", set()) for name in CLASS.findall(one.form)]
            speakers = set(locales()) if one.locale == SHARED else {one.locale, TWIN.get(one.locale, one.locale)}
            said[one.concept] |= speakers.intersection(*made_of)
        if sum(map(len, said.values())) == before:
            return said
