"""Checks of what we say: the same messages in every variety, all that are needed, none too long."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.resources import files

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.check.coverage import sayable
from bot.words import has, locales, say
from care.folders import files_in
from care.knowledge import Knowledge
from handlers import MENU
from handlers.open_question import ANSWERS

LONGEST_EMERGENCY = 300
LONGEST_LABEL = 20
_ISOLATES = re.compile("[\u2066-\u2069]")


def problems(data: Knowledge) -> Iterator[str]:
    """Messages that are unequal, missing or too long."""
    yield from _unequal()
    yield from _missing(data)
    yield from _too_long()


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the library's name
        self.names.add(node.id.name)


def _messages(locale: str) -> dict[str, set[str]]:
    """Message id -> names of its variables. Raises ValueError for a line Fluent cannot read."""
    found: dict[str, set[str]] = {}
    for file in files_in(files("locales") / locale, ".ftl"):
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


def _unequal() -> Iterator[str]:
    model, *others = locales()
    wanted = _messages(model)
    for locale in others:
        has_these = _messages(locale)
        for message in sorted(wanted.keys() ^ has_these.keys()):
            there, missing = (model, locale) if message in wanted else (locale, model)
            yield f"locales/{missing}: message {message} is missing; locales/{there} has it"
        for message in sorted(wanted.keys() & has_these.keys()):
            if wanted[message] != has_these[message]:
                yield f"locales/{locale}: message {message} does not use the variables it uses in {model}"


def needed(data: Knowledge) -> dict[str, str]:
    """Message id -> who needs it."""
    wanted: dict[str, str] = {}
    rules = [*data.red_flags, *data.tuples, *(rule for c in data.complaints.values() for rule in c.rules)]
    wanted |= {f"emergency-{rule.script}": f"rule {rule.id}" for rule in rules if rule.level.value == "emergency"}
    wanted |= {f"finding-{finding}": f"finding {finding}" for finding in sayable(data)}
    for complaint in data.complaints.values():
        needs = f"knowledge/symptoms/{complaint.id}.toml"
        wanted |= {f"ask-{one}": needs for one in complaint.ask}
        wanted |= {f"do-{one}": needs for one in complaint.do} | {f"avoid-{one}": needs for one in complaint.avoid}
        wanted |= {f"finding-{one}": needs for one in complaint.watch}
        wanted |= {f"place-{one}": needs for one in complaint.see.values()}
    return wanted


def _missing(data: Knowledge) -> Iterator[str]:
    for message, needs in needed(data).items():
        missing = [locale for locale in locales() if not has(locale, message)]
        if missing:
            yield f"{needs} needs message {message}: write it in {', '.join(f'locales/{one}' for one in missing)}"


def _too_long() -> Iterator[str]:
    for locale in locales():
        for message in _messages(locale):
            length = len(_ISOLATES.sub("", say(locale, message))) if message.startswith("emergency-") else 0
            if length > LONGEST_EMERGENCY:
                yield f"locales/{locale}: {message} has {length} characters, {LONGEST_EMERGENCY} at most: shorten it"
        labels = {choice.label for choice in (*MENU, *ANSWERS)}
        labels |= {message for message in _messages(locale) if "-button-" in message}
        for label in sorted(labels):
            if len(say(locale, label)) > LONGEST_LABEL:
                yield f"locales/{locale}: button {label} has more than {LONGEST_LABEL} characters: shorten it"
