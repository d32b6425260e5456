"""Requests to a human being as rows: sealed under the chat's key, one a chat, gone when closed or after a week.

Every function works inside the caller's transaction.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import structlog
from pydantic import BaseModel, ConfigDict, ValidationError
from sqlalchemy import Connection, delete, insert, select, update

from bot.messages import Incoming
from bot.storage.keyring import ChatKey, Unreadable
from bot.storage.people import People
from bot.storage.schema import request
from care.terms import Level
from handlers.turn import AskOperator, Effect, TellOperator

log = structlog.get_logger()

KEPT = 7 * 24 * 3600.0  # seconds: nobody waits longer for an answer
MOST_WORDS = 5  # messages of one request, the latest
_PURPOSE = "request"


class Request(BaseModel):
    """What the operator may know: ids of what was told, how urgent it was, and what was written for them."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    channel: str
    address: str
    locale: str = "fr"
    subject: str = "self"
    level: Level | None = None
    told: Mapping[str, str] = {}  # finding -> "present" | "denied"
    words: tuple[str, ...] = ()

    def __repr__(self) -> str:
        """Never the content."""
        return "<Request>"

    __str__ = __repr__


@dataclass(frozen=True)
class Waiting:
    """What can be known of a request without opening it. Times in Unix seconds."""

    number: int
    chat: str  # pseudonym
    asked: float
    answered: float | None


def take_in(
    connection: Connection, name: str, key: ChatKey, effects: Iterable[Effect], to: Incoming, now: float
) -> None:
    """Store what a turn asks of the operator; `to` is the message it answers."""
    for effect in effects:
        match effect:
            case AskOperator(told, level, subject, locale):
                before = _of_chat(connection, name, key)
                asked = Request(channel=to.channel, address=to.address, locale=locale, subject=subject, level=level)
                words = before.words if before else ()
                _store(connection, name, key, asked.model_copy(update={"told": told, "words": words}), now)
            case TellOperator(text):
                # Closed meanwhile, it is opened again: the person was told that this is passed on.
                known = _of_chat(connection, name, key) or Request(channel=to.channel, address=to.address)
                words = (*known.words, text)[-MOST_WORDS:]
                _store(connection, name, key, known.model_copy(update={"words": words}), now)


def waiting(connection: Connection) -> list[Waiting]:
    """Every request, the oldest first."""
    rows = connection.execute(select(request).order_by(request.c.asked, request.c.id))
    return [Waiting(row.id, row.chat, row.asked, row.answered) for row in rows]


def find(connection: Connection, people: People, number: int) -> tuple[Waiting, Request] | None:
    """One request, opened; None when there is none of this number, or it does not open."""
    row = connection.execute(select(request).where(request.c.id == number)).one_or_none()
    key = people.key(connection, row.chat) if row is not None else None
    opened = _of_chat(connection, row.chat, key) if row is not None and key is not None else None
    if row is None or opened is None:
        return None
    return Waiting(row.id, row.chat, row.asked, row.answered), opened


def mark_answered(connection: Connection, number: int, now: float) -> None:
    """The operator answered; the request stays until it is closed, for an answer may lead to another."""
    connection.execute(update(request).where(request.c.id == number).values(answered=now))


def close(connection: Connection, number: int) -> bool:
    """Delete a request; False when there is none of this number."""
    return connection.execute(delete(request).where(request.c.id == number)).rowcount == 1


def expire(connection: Connection, now: float) -> int:
    """Delete requests nobody closed; returns how many."""
    return connection.execute(delete(request).where(request.c.asked < now - KEPT)).rowcount


def _of_chat(connection: Connection, name: str, key: ChatKey) -> Request | None:
    blob = connection.scalar(select(request.c.body).where(request.c.chat == name))
    if blob is None:
        return None
    try:
        return Request.model_validate_json(key.open(_PURPOSE, _PURPOSE, blob))
    except (Unreadable, ValidationError) as error:
        log.warning("request_unreadable", error=type(error).__name__)
        return None


def _store(connection: Connection, name: str, key: ChatKey, asked: Request, now: float) -> None:
    changed = {"body": key.seal(_PURPOSE, _PURPOSE, asked.model_dump_json().encode()), "asked": now, "answered": None}
    if connection.execute(update(request).where(request.c.chat == name).values(changed)).rowcount == 0:
        connection.execute(insert(request), {"chat": name, **changed})
