"""Pages behind a link as rows: kept until they expire, locked after five wrong codes, and a note of each opening.

Every function works inside the caller's transaction. Nothing here can read a page: only its link can.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from hmac import compare_digest

from sqlalchemy import Connection, Select, bindparam, delete, insert, literal, select, union_all, update

from bot.engine.engine import Page
from bot.storage.schema import opening, share
from handlers.turn import Shares

MOST_WRONG = 5  # codes; with six digits, who guesses gets in once in 200,000 links
_HOUR = 3600.0
_NOTED = 30 * 24 * _HOUR  # how long it is known when a page was opened: as long as the longest share

# Built once: this runs for every message.
_OF_CHAT = union_all(
    select(share.c.expires.label("at"), share.c.wrong, literal(False).label("opened")).where(
        share.c.chat == bindparam("name")
    ),
    select(opening.c.at, literal(0), literal(True)).where(opening.c.chat == bindparam("name")),
).order_by("at")


@dataclass(frozen=True)
class Standing:
    """A page that can still be opened."""

    body: bytes = field(repr=False)
    code: bytes = field(repr=False)
    expires: float


def add(connection: Connection, name: str, page: Page, now: float) -> None:
    """Put a page of this chat behind its link. `now`: Unix seconds."""
    row = {"id": page.id, "chat": name, "body": page.body, "code": page.code, "wrong": 0}
    connection.execute(insert(share), {**row, "expires": now + page.hours * _HOUR})


def standing(connection: Connection, link: str, now: float) -> Standing | None:
    """The page of this link; None for one that is unknown, expired, locked or revoked, all alike."""
    return _standing(connection, _at(link, now))


def try_code(connection: Connection, link: str, code: bytes, now: float) -> Standing | None:
    """The page, if `code` (the slow hash of what was typed) is its code; else one more wrong code is counted.

    Compared and counted in one transaction, so that guesses sent side by side are not five but one after another.
    """
    page = _standing(connection, _at(link, now).with_for_update())
    if page is None:
        return None
    if not compare_digest(page.code, code):
        connection.execute(update(share).where(share.c.id == link).values(wrong=share.c.wrong + 1))
        return None
    owner = select(share.c.id, share.c.chat, literal(now)).where(share.c.id == link)
    connection.execute(insert(opening).from_select(["share", "chat", "at"], owner))
    return page


def revoke(connection: Connection, name: str) -> None:
    """Destroy every page of this chat; when they were opened stays known."""
    connection.execute(delete(share).where(share.c.chat == name))


def of_chat(connection: Connection, name: str, now: float) -> Shares:
    """What there is to tell of the pages of this chat."""
    rows = connection.execute(_OF_CHAT, {"name": name}).all()
    pages = [row for row in rows if not row.opened and row.at > now]
    return Shares(
        until=tuple(_time(row.at) for row in pages if row.wrong < MOST_WRONG),
        locked=sum(row.wrong >= MOST_WRONG for row in pages),
        opened=tuple(_time(row.at) for row in rows if row.opened),
    )


def expire(connection: Connection, now: float) -> int:
    """Delete pages that can no longer be opened, and old notes of openings; returns how many pages."""
    connection.execute(delete(opening).where(opening.c.at < now - _NOTED))
    return connection.execute(delete(share).where(share.c.expires <= now)).rowcount


def _at(link: str, now: float) -> Select[tuple[bytes, bytes, float]]:
    stands = (share.c.id == link, share.c.expires > now, share.c.wrong < MOST_WRONG)
    return select(share.c.body, share.c.code, share.c.expires).where(*stands)


def _standing(connection: Connection, found: Select[tuple[bytes, bytes, float]]) -> Standing | None:
    row = connection.execute(found).one_or_none()
    return None if row is None else Standing(row.body, row.code, row.expires)


def _time(at: float) -> datetime:
    return datetime.fromtimestamp(at, UTC)
