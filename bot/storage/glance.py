"""What the store knows of messages that just came, and of who wrote them: one statement, whose answer is one row.

SQLite's driver lets other threads in for every statement and every row, and then waits to get the interpreter back: at
a busy door that costs more than the reading does. Lists go in and come out as JSON, so that the statement is always
the same one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import JSON, ColumnElement, Connection, Row, Select, bindparam, func, select, type_coerce
from sqlalchemy.sql.functions import Function

from bot.storage.schema import State, chat, incoming, seen


class KnownChat(NamedTuple):
    """A chat that is not a stranger's: its wrapped key, and when it was last active (Unix seconds)."""

    chat: str
    kid: str
    wrapped: bytes
    touched: float


@dataclass(frozen=True)
class Glance:
    """Which marks were noted before, which chats are known, and how many messages wait in those that have many."""

    marks: frozenset[str]
    chats: tuple[KnownChat, ...]
    waiting: dict[str, int]


class _Words(NamedTuple):
    """How a database says it: the elements of a JSON list, rows as one list, a row as a list, bytes as text."""

    elements: Callable[..., Function[Any]]
    rows: Callable[..., Function[Any]]
    row: Callable[..., Function[Any]]
    hexed: Callable[[ColumnElement[bytes]], Function[Any]]


def _statement(words: _Words) -> Select[Any]:
    def among(name: str) -> Select[Any]:
        listed = words.elements(bindparam(name, type_=JSON)).table_valued("value")
        return select(listed.c.value)

    def listed(rows: Function[Any], *where: ColumnElement[bool]) -> ColumnElement[Any]:
        return type_coerce(select(rows).where(*where).scalar_subquery(), JSON)

    many = (
        select(incoming.c.chat, func.count().label("messages"))
        .where(incoming.c.chat.in_(among("names")), incoming.c.state == State.WAITING)
        .group_by(incoming.c.chat)
        .having(func.count() >= bindparam("least"))
        .subquery()
    )
    known = words.row(chat.c.chat, chat.c.kid, words.hexed(chat.c.wrapped), chat.c.touched)
    return select(
        listed(words.rows(seen.c.mark), seen.c.mark.in_(among("marks"))).label("marks"),
        listed(words.rows(known), chat.c.chat.in_(among("names"))).label("chats"),
        listed(words.rows(words.row(many.c.chat, many.c.messages))).label("waiting"),
    )


_GLANCE = {
    "sqlite": _statement(_Words(func.json_each, func.json_group_array, func.json_array, func.hex)),
    "postgresql": _statement(
        _Words(
            func.json_array_elements_text,
            func.json_agg,
            func.json_build_array,
            lambda wrapped: func.encode(wrapped, "hex"),
        )
    ),
}


def glance(connection: Connection, marks: Sequence[str], names: Sequence[str], least: int) -> Glance:
    """Look at messages by their marks and at chats by their pseudonyms; fewer than `least` waiting are not told."""
    asked = {"marks": list(marks), "names": list(names), "least": least}
    row: Row[Any] = connection.execute(_GLANCE[connection.dialect.name], asked).one()
    chats = ((name, kid, bytes.fromhex(wrapped), touched) for name, kid, wrapped, touched in row.chats or ())
    return Glance(frozenset(row.marks or ()), tuple(map(KnownChat._make, chats)), dict(row.waiting or ()))
