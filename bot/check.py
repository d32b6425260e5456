"""Content check: what the loaders cannot see, all at once: missing words, unequal locales, signs nobody can say."""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from importlib.resources import files
from itertools import combinations

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.words import has, locales, say
from care.analytes import load_analytes
from care.checklist import load_checklists
from care.knowledge import Knowledge, knowledge, named
from care.places import load_places
from handlers import MENU
from handlers.symptoms import ANSWERS
from understanding.forms import SHORTEST_KEY, french
from understanding.key import key
from understanding.lexicon import lexicon
from understanding.text import fold

LONGEST_EMERGENCY = 300
LONGEST_LABEL = 20
_CLASS = re.compile("<([a-z0-9_]+)>")
_ISOLATES = re.compile("[\u2066-\u2069]")


def problems() -> list[str]:
    """Every fault of the content, one sentence each; empty when all is well. Raises ValueError from a loader."""
    data = knowledge()
    load_analytes(), load_checklists(), load_places()
    return [*_unequal_locales(), *_missing_words(data), *_too_long(), *_unheard(data), *_unknown_in_hears(data)]


def warnings() -> list[str]:
    """What deserves a look and is no fault: words that sound alike and mean two things, classes with gaps."""
    heard = _heard()
    return [*_sound_alike(heard), *_missing_classes(heard)]


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the library's name
        self.names.add(node.id.name)


def _messages(locale: str) -> dict[str, set[str]]:
    """Message id -> names of its variables. Raises ValueError for a line Fluent cannot read."""
    found: dict[str, set[str]] = {}
    for file in sorted((files("locales") / locale).iterdir(), key=lambda entry: entry.name):
        if not file.name.endswith(".ftl"):
            continue
        for entry in FluentParser().parse(file.read_text(encoding="utf8")).body:
            if isinstance(entry, ast.Junk):
                raise ValueError(f"locales/{locale}/{file.name}: Fluent cannot read {(entry.content or '')[:60]!r}")
            if isinstance(entry, ast.Message):
                if entry.id.name in found:
                    raise ValueError(f"locales/{locale}/{file.name}: {entry.id.name} is written twice")
                variables = _Variables()
                variables.visit(entry)
                found[entry.id.name] = variables.names
    return found


def _unequal_locales() -> Iterator[str]:
    model, *others = locales()
    wanted = _messages(model)
    for locale in others:
        has_these = _messages(locale)
        for message in sorted(wanted.keys() ^ has_these.keys()):
            there, missing = (model, locale) if message in wanted else (locale, model)
            yield f"message {message} is in {there} and not in {missing}"
        for message in sorted(wanted.keys() & has_these.keys()):
            if wanted[message] != has_these[message]:
                yield f"message {message}: {model} and {locale} use different variables"


def needed(data: Knowledge) -> dict[str, str]:
    """Message id -> who needs it."""
    wanted: dict[str, str] = {}
    rules = [*data.red_flags, *data.tuples, *(rule for c in data.complaints.values() for rule in c.rules)]
    wanted |= {f"emergency-{rule.script}": f"rule {rule.id}" for rule in rules if rule.level.value == "emergency"}
    wanted |= {f"finding-{finding}": f"finding {finding}" for finding in _sayable(data)}
    for complaint in data.complaints.values():
        needs = f"complaint {complaint.id}"
        wanted |= {f"ask-{one}": needs for one in complaint.ask}
        wanted |= {f"do-{one}": needs for one in complaint.do} | {f"avoid-{one}": needs for one in complaint.avoid}
        wanted |= {f"finding-{one}": needs for one in complaint.watch}
        wanted |= {f"place-{one}": needs for one in complaint.see.values()}
    return wanted


def _sayable(data: Knowledge) -> set[str]:
    """Findings that a message can bring in, so that they may be named back to the person."""
    return {name for kind, name in lexicon().ids if kind == "finding" and name in data.findings} | {
        threshold.finding for threshold in data.thresholds
    }


def _missing_words(data: Knowledge) -> Iterator[str]:
    for message, needs in needed(data).items():
        missing = [locale for locale in locales() if not has(locale, message)]
        if missing:
            yield f"{needs} needs message {message}, missing in {', '.join(missing)}"


def _too_long() -> Iterator[str]:
    for locale in locales():
        for message in _messages(locale):
            length = len(_seen(say(locale, message))) if message.startswith("emergency-") else 0
            if length > LONGEST_EMERGENCY:
                yield f"{locale}: {message} has {length} characters, {LONGEST_EMERGENCY} at most"
        labels = {choice.label for choice in (*MENU, *ANSWERS)}
        labels |= {message for message in _messages(locale) if "-button-" in message}
        for label in sorted(labels):
            if len(say(locale, label)) > LONGEST_LABEL:
                yield f"{locale}: button {label} has more than {LONGEST_LABEL} characters"


def _seen(text: str) -> str:
    return _ISOLATES.sub("", text)


def _unheard(data: Knowledge) -> Iterator[str]:
    """Findings that rules speak of and that no words, no number and no more special finding can bring in."""
    heard = {general for name in _sayable(data) for general in data.general(name)} | {"newborn", "infant", "child"}
    heard |= {general for name in list(heard) if name in data.findings for general in data.general(name)}
    rules = [*data.red_flags, *data.tuples, *(rule for c in data.complaints.values() for rule in c.rules)]
    asked = {one for complaint in data.complaints.values() for one in complaint.ask}
    for finding in sorted({one for rule in rules for one in named(rule)} - heard - asked):
        yield f"finding {finding} is in a rule, but nobody can say it: no form in hears/, no threshold, no question"


Heard = dict[tuple[str, str, str], list[str]]
"""(locale, kind, name) -> the forms that hears/ gives it."""


def _heard() -> Heard:
    heard: Heard = defaultdict(list)
    for locale in sorted(files("locales").iterdir(), key=lambda entry: entry.name):
        hears = locale / "hears"
        for file in sorted(hears.iterdir(), key=lambda entry: entry.name) if hears.is_dir() else ():
            if file.name.endswith(".toml"):
                for kind, table in tomllib.loads(file.read_text(encoding="utf8")).items():
                    if kind in ("word", "finding", "intent"):
                        for name, forms in table.items():
                            heard[locale.name, kind, name] += forms
    return heard


def _single_words(heard: Heard) -> Iterator[tuple[str, str, str]]:
    """(locale, word, what it says alone): forms of one word, and those of a class that stands alone in a form."""
    told_by = defaultdict(set)  # class -> findings and intents that it says alone
    for (_, kind, name), forms in heard.items():
        if kind != "word":
            for form in forms:
                if form.startswith("<") and form.count("<") == 1 and form.endswith(">"):
                    told_by[form[1:-1]].add(f"{kind} {name}")
    for (locale, kind, name), forms in heard.items():
        said = told_by[name] if kind == "word" else {f"{kind} {name}"}
        for form in forms:
            if form.isalnum():
                yield from ((locale, fold(form), one) for one in said)


def _sound_alike(heard: Heard) -> Iterator[str]:
    """Words of one sound that alone say different things, unless the same spelling is given to both on purpose."""
    said: dict[str, set[str]] = defaultdict(set)
    sounds: dict[tuple[bool, str], set[str]] = defaultdict(set)
    for locale, word, one in _single_words(heard):
        sound = french(word) if locale == "fr" else key(word)
        if len(sound) >= SHORTEST_KEY:
            said[word].add(one)
            sounds[locale == "fr", sound].add(word)
    for words in sounds.values():
        for first, second in combinations(sorted(words), 2):
            if said[first].isdisjoint(said[second]):
                both = [" and ".join(sorted(said[word])) for word in (first, second)]
                yield f"{first} ({both[0]}) sounds like {second} ({both[1]})"


def _missing_classes(heard: Heard) -> Iterator[str]:
    """Classes that a form of shared/ is made of, that some locale fills and another does not."""
    used = {
        name for (locale, _, _), forms in heard.items() if locale == "shared" for name in _CLASS.findall(str(forms))
    }
    filled: dict[str, set[str]] = defaultdict(set)
    for locale, kind, name in heard:
        if kind == "word":
            filled[name].add(locale)
    for name in sorted(name for name in used & filled.keys() if "shared" not in filled[name]):
        missing = [locale for locale in locales() if locale not in filled[name]]
        if missing:
            yield f"class <{name}> has words in {', '.join(sorted(filled[name]))} and none in {', '.join(missing)}"


def _unknown_in_hears(data: Knowledge) -> Iterator[str]:
    book = lexicon()
    filled = {form.target for forms in book.class_forms.values() for form in forms}
    for index in (book.exact, book.french, book.prefix):
        filled |= {entry.element for entries in index.values() for entry in entries}
    forms = [form for filed in (book.forms, book.class_forms) for waiting in filed.values() for form in waiting]
    used = {element for form in forms for part in form.parts for element in part}
    for element in sorted(used - filled, key=lambda e: book.names[e]):
        kind, name = book.names[element]
        if kind == "word":
            yield f"class <{name}> is used in hears/ and has no word in any locale"
    for kind, name in sorted(book.ids):
        if kind == "finding" and name not in data.findings:
            yield f"hears/ gives words to finding {name}, which knowledge/findings does not know"
