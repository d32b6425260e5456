"""Content check: what the loaders cannot see, all at once. A problem stops a release, a warning deserves a look."""

from __future__ import annotations

from collections.abc import Mapping

from bot.check import collisions, coverage, examples, sentences, twins
from bot.check.hears import written
from care.analytes import load_analytes
from care.checklist import load_checklists
from care.knowledge import knowledge
from care.places import load_places

SHOWN = 5  # warnings of one sort that are printed unless all are asked for


def problems() -> list[str]:
    """Every fault of the content, one sentence each; empty when all is well. Raises ValueError from a loader."""
    data, forms = knowledge(), written()
    load_analytes(), load_checklists(), load_places()
    return [
        *sentences.problems(data),
        *coverage.problems(data),
        *collisions.spellings_that_are_words(forms),
        *examples.problems(data, examples.examples()),
    ]


def warnings() -> Mapping[str, list[str]]:
    """What deserves a look and is no fault, by its sort. Raises ValueError from a loader."""
    data, forms = knowledge(), written()
    return {
        "findings without an example": list(examples.without(data, examples.examples())),
        "words that sound alike and mean two things": list(collisions.sound_alike(forms)),
        "Darija written like French that means another thing": list(collisions.written_alike(forms)),
        "forms with a short spelling that is read as something else": list(collisions.spelled_otherwise(forms)),
        "forms of several words that are heard as one": list(collisions.collapsed(forms)),
        "words written twice": list(collisions.twice(forms)),
        "what a variety has no words for": list(coverage.missing(forms)),
        "Darija in one script only": list(twins.without_twin(forms)),
    }
