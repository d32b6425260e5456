"""Measuring: runs files of messages or pictures through the same path as the service, one JSON line each."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from rich.progress import track

from bot.composer import compose
from bot.conversation import Conversation, Spoken
from bot.messages import Incoming
from bot.reading.predictions import document_json
from bot.reading.reader import read_document
from care.terms import Level
from care.triage import judge
from handlers.cases import case_of, facts_of, told
from handlers.turn import Session
from understanding.language import identify

T = TypeVar("T")


def language(row: dict[str, Any]) -> dict[str, Any]:
    """{"id", "text"} -> {"id", "language", "confidence"}."""
    variety = identify(row["text"])
    return {"id": row["id"], "language": variety.language, "confidence": round(variety.confidence, 4)}


def triage(row: dict[str, Any], talk: Conversation, channel: str) -> dict[str, Any]:
    """{"id", "text"} -> level, language, findings, rules and the reply, as the first message of a new chat."""
    message = Incoming(channel=channel, address="0", message_id="0", text=row["text"])
    spoken = asyncio.run(talk.turn(Session(), (message,), datetime.now(UTC)))
    outgoing = compose(spoken.reply, spoken.locale, talk.limits[channel], talk.knowledge.sources)
    return {
        "id": row["id"],
        "level": (spoken.reply.level or Level.OFF_TOPIC).value,
        "language": spoken.understood.language,
        "intent": spoken.intent.value,
        "findings": {one: truth.value for one, truth in told(spoken.understood, talk.knowledge).items()},
        "rules": _rules(spoken, talk),
        "reply": outgoing.text,
    }


def _rules(spoken: Spoken, talk: Conversation) -> list[str]:
    case = case_of(facts_of(spoken.understood, talk.knowledge), talk.knowledge)
    verdict = judge(case, talk.knowledge)
    return [rule.id for rule in verdict.rules] if verdict else []


def lab_sheet(path: Path) -> dict[str, Any]:
    """A picture or PDF -> what was read of it."""
    return document_json(path, read_document(path.read_bytes()))


def rows_of(path: Path, holds: str = "text") -> Iterator[dict[str, Any]]:
    """The JSON lines of a file, each with an id and what it `holds`. Raises ValueError naming the line that is none."""
    for number, line in enumerate(path.read_text(encoding="utf8").splitlines(), 1):
        if line.strip():
            try:
                row = json.loads(line)
                _ = row["id"], row[holds]
            except (json.JSONDecodeError, KeyError, TypeError) as error:
                raise ValueError(f'{path}, line {number}: expected {{"id": ..., "{holds}": ...}}') from error
            yield row


def write(items: Iterable[T], predict: Callable[[T], dict[str, Any]], output: Path, what: str) -> int:
    """Predict each item and write one JSON line; a progress bar on a terminal. Returns how many."""
    things = list(items)
    with output.open("w", encoding="utf8") as lines:
        for thing in track(things, description=what):
            lines.write(json.dumps(predict(thing), ensure_ascii=False) + "\n")
    return len(things)
