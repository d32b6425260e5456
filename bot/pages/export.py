"""A record as a file to take away: everything kept as a plain list, or as a summary that other programs read."""

from __future__ import annotations

import json
from collections.abc import Iterable

from bot.messages import File
from bot.words import say
from care.export import Export
from care.knowledge import knowledge
from handlers.record_lines import Item, items

MADE_BY = "Sehti"


def exported(export: Export, locale: str) -> File:
    """The file. FHIR is imported only here: it takes a third of a second, and few ask for it."""
    name = f"sehti-{export.made_on}"
    if export.form == "fhir":
        from bot.pages.fhir import summary  # noqa: PLC0415

        return File(name=f"{name}.fhir.json", mime="application/fhir+json", data=summary(export, locale))
    return File(name=f"{name}.json", mime="application/json", data=plain(export, locale))


def plain(export: Export, locale: str) -> bytes:
    """Every fact once as it is stored and once in words. No name, no number, no chat: only what was agreed to."""
    told = items(export.record, export.made_on, knowledge())
    content = {
        "made_by": MADE_BY,
        "made_on": export.made_on.isoformat(),
        "language": locale,
        "in_words": list(_in_words(told, locale)),
        "record": export.record.model_dump(mode="json", exclude_defaults=True),
    }
    return json.dumps(content, ensure_ascii=False, indent=1).encode()


def _in_words(told: Iterable[Item], locale: str) -> Iterable[dict[str, str]]:
    return ({"kind": say(locale, f"kind-{item.kind}"), "what": say(locale, item.label, item.args)} for item in told)
