"""Puts ids into words: (locale, message id, arguments) -> text, from `locales/<locale>/*.ftl` through Fluent."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import cache
from importlib.resources import files

from fluent.runtime import FluentBundle, FluentResource

from care.folders import files_in
from handlers.turn import Argument, Printed, Term

ISOLATE, POP = "\u2068", "\u2069"


class Missing(KeyError):
    """A message id that a locale does not have; the content check exists so that this never happens live."""


@cache
def languages() -> Mapping[str, Mapping[str, str]]:
    """locales/languages.toml: per locale its CLDR rules, direction and list separator."""
    loaded: dict[str, dict[str, str]] = tomllib.loads((files("locales") / "languages.toml").read_text(encoding="utf8"))
    return loaded


def locales() -> tuple[str, ...]:
    """The varieties we answer in."""
    return tuple(languages())


@cache
def _bundle(locale: str) -> FluentBundle:
    """CLDR does not know `ary`: its bundles borrow the rules of ar-MA or fr-MA, as languages.toml says."""
    facts = languages()[locale]
    bundle = FluentBundle([facts["cldr"]], use_isolating=facts["direction"] == "rtl")
    for file in files_in(files("locales") / locale, ".ftl"):
        bundle.add_resource(FluentResource(file.read_text(encoding="utf8")))
    return bundle


def learn() -> None:
    """Read the texts of every locale now, not when the first person needs them."""
    for locale in locales():
        _bundle(locale)


def has(locale: str, message: str) -> bool:
    """Whether the locale has that message."""
    return bool(_bundle(locale).has_message(message))


def say(locale: str, message: str, arguments: Mapping[str, Argument] | None = None) -> str:
    """The message in words. Raises Missing for an unknown id, ValueError for a missing variable."""
    bundle = _bundle(locale)
    pattern = bundle.get_message(message).value if bundle.has_message(message) else None
    if pattern is None:
        raise Missing(f"{locale}: {message}")
    spoken = {name: _spoken(locale, value) for name, value in (arguments or {}).items()}
    text, problems = bundle.format_pattern(pattern, spoken)
    if problems:
        raise ValueError(f"{locale}: {message}: {problems[0]}")
    return str(text)


def _spoken(locale: str, value: Argument) -> str | int | Decimal:
    match value:
        case Term(id=message, args=arguments):
            return say(locale, message, arguments)
        case Printed(text=text, before=""):
            return text
        case Printed(text=text, before=before):
            return f"{say(locale, before)} {_isolated(locale, text)}"
        case tuple():
            return enumerate_in(locale, value)
        case _:
            return value


def enumerate_in(locale: str, parts: Iterable[Term | Printed]) -> str:
    """A list as the language writes it; what is printed keeps its own order inside Arabic text."""
    spoken = []
    for part in parts:
        text = str(_spoken(locale, part))
        spoken.append(_isolated(locale, text) if isinstance(part, Printed) else text)
    return languages()[locale]["separator"].join(spoken)


def _isolated(locale: str, text: str) -> str:
    """What is printed, so that it keeps its own order inside Arabic text."""
    return f"{ISOLATE}{text}{POP}" if languages()[locale]["direction"] == "rtl" else text
