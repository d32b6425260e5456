"""How much of our own word list of health (CC0) is heard: every word and spelling; floors for health and varieties."""

from __future__ import annotations

import csv
import re
from collections import Counter
from pathlib import Path

from understanding.phrases import match, read_tokens
from understanding.understand import understand

WORDS = Path(__file__).parents[1] / "data" / "health_words.tsv"
VARIETIES = ("fr", "ary-Latn", "ary")
LEAST = 0.97  # of all spellings
LEAST_OF_HEALTH = 0.98  # of the words of body, illness, medicine and care
HEALTH = {"body", "symptom", "disease", "women", "child", "mental", "medicine", "care", "emergency"}


def heard(text: str) -> set[str]:
    """Everything the text says, as `kind:name`."""
    hits = {f"{hit.kind}:{hit.name}" for hit in match(read_tokens(text), classes=True) if hit.span.sure}
    return hits | {f"finding:{mention.finding}" for mention in understand(text).mentions}


def spellings(cell: str) -> list[str]:
    """The spellings in one cell of the list: what stands in brackets explains and is not said."""
    bare = re.sub(r"\(.*?\)", "", cell)
    return [text.strip() for text in re.split(r"\||\s/\s", bare) if text.strip()]


def test_the_words_of_health_are_heard() -> None:
    total, found = Counter[str](), Counter[str]()
    missing = []
    with WORDS.open(encoding="utf8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t"):
            wanted = set(row["heard"].split("|"))
            kind = "health" if row["category"] in HEALTH else "life"
            for variety in VARIETIES:
                for text in spellings(row[variety]):
                    said = bool(wanted & heard(text))
                    for key in (kind, variety):
                        total[key] += 1
                        found[key] += said
                    missing += [] if said else [f"{row['english']} ({variety}): {text}"]
    shares = {key: found[key] / total[key] for key in total}
    assert shares["health"] >= LEAST_OF_HEALTH, missing
    assert all(shares[variety] >= LEAST for variety in VARIETIES), (shares, missing)
