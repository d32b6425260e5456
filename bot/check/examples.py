"""Check of the examples: one sentence per finding and variety, which must really be understood as that finding."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from importlib.resources import files

from bot.check.coverage import sayable
from bot.words import locales
from care.knowledge import Knowledge
from care.terms import Truth
from care.triage import Case, complete
from handlers.cases import told
from understanding.understand import understand

Examples = Mapping[str, Mapping[str, str]]
"""locale -> finding -> a sentence as a person would write it."""


def examples() -> Examples:
    """locales/*/examples.toml. Raises ValueError for a file that cannot be read."""
    found = {}
    for locale in locales():
        try:
            found[locale] = tomllib.loads((files("locales") / locale / "examples.toml").read_text(encoding="utf8"))
        except (tomllib.TOMLDecodeError, FileNotFoundError) as error:
            raise ValueError(f"locales/{locale}/examples.toml: {error}") from error
    return found


def problems(data: Knowledge, given: Examples) -> Iterator[str]:
    """Examples of no finding, examples not understood, and signs of a red flag or tuple that have none."""
    for locale, sentences in given.items():
        where = f"locales/{locale}/examples.toml"
        for finding, sentence in sentences.items():
            if finding not in data.findings:
                yield f"{where}: {finding} is no finding of knowledge/findings: mend its name or remove it"
            elif finding not in (heard := meanings(sentence, data)):
                says = ", ".join(sorted(heard)) or "nothing"
                mend = f"add a form to locales/{locale}/hears, see `./sehti explain`"
                yield f"{where}: {sentence!r} is not understood as {finding} but as {says}: {mend}"
        for finding in sorted(decisive(data) - sentences.keys()):
            yield f"{where}: {finding} is needed by a red flag or tuple and has no example: write how a person says it"


def without(data: Knowledge, given: Examples) -> Iterator[str]:
    """Other findings that people can say and that have no example; one line per finding."""
    for finding in sorted(sayable(data) - decisive(data)):
        missing = [locale for locale, sentences in given.items() if finding not in sentences]
        if missing:
            yield f"{finding} has no example in {', '.join(f'locales/{one}/examples.toml' for one in missing)}"


def decisive(data: Knowledge) -> set[str]:
    """Findings that a red flag or a tuple needs: to miss one may cost a life. What only lowers it may be missed."""
    clauses = [clause for rule in (*data.red_flags, *data.tuples) for clause in rule.all]
    return {finding for clause in clauses for finding in ((clause,) if isinstance(clause, str) else clause)}


def meanings(sentence: str, data: Knowledge) -> set[str]:
    """Findings present when the sentence is the first of a chat, with what follows from them and from its numbers."""
    understood = understand(sentence)
    truths = complete(Case(told(understood, data), dict(understood.quantities)), data)
    return {finding for finding, truth in truths.items() if truth is Truth.PRESENT}
