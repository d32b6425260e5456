"""Puts a page behind a link: draws its secret and its code, seals it, and opens it again for who has both.

The secret is in the link and nowhere else: the store knows the page by a hash of it, and the page is sealed under a
key derived from it. The code is for the case that the link falls into other hands; it is told apart from the link.
"""

from __future__ import annotations

import asyncio
import hashlib
import os
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cached_property, partial

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bot.engine.engine import Page, Store
from bot.pages.shared import content
from bot.storage.keyring import ChatKey
from bot.storage.shares import Standing, standing, try_code
from handlers.turn import Line, Printed, Reply, Share

PATH = "/p/"
DIGITS = 6  # of a code
_SECRET, _SALT, _KEY = 16, 16, 32  # bytes
_TEXT = re.compile(r"[A-Za-z0-9_-]{22}")  # 16 bytes in base64, without padding
_PURPOSE = "share"
_SLOW = {"n": 2**14, "r": 8, "p": 5, "dklen": _KEY}  # OWASP Password Storage Cheat Sheet, scrypt with 16 MiB

Draw = Callable[[int], bytes]
"""So many random bytes."""


@dataclass(frozen=True)
class Link:
    """The secret of one page, and what follows from it."""

    secret: bytes = field(repr=False)

    @classmethod
    def parse(cls, text: str) -> Link | None:
        """The link whose path ends so; None when no link of ours does."""
        return cls(urlsafe_b64decode(text + "==")) if _TEXT.fullmatch(text) else None

    @property
    def text(self) -> str:
        """The end of its path."""
        return urlsafe_b64encode(self.secret).decode().rstrip("=")

    @cached_property
    def id(self) -> str:
        """The page's name in the store, from which the secret does not follow."""
        return self._derived("name").hex()

    def seal(self, page: bytes) -> bytes:
        """The page so that only this link reads it."""
        return self._key.seal(_PURPOSE, self.id, page)

    def open(self, body: bytes) -> bytes:
        """What was sealed. Raises Unreadable."""
        return self._key.open(_PURPOSE, self.id, body)

    def hashed(self, code: str, salt: bytes) -> bytes:
        """Salt and slow hash of link and code."""
        return salt + hashlib.scrypt(self.secret + code.encode(), salt=salt, **_SLOW)

    @property
    def _key(self) -> ChatKey:
        return ChatKey(self.id, self._derived("key"))

    def _derived(self, purpose: str) -> bytes:
        return HKDF(SHA256(), _KEY, salt=None, info=f"sehti share {purpose}".encode()).derive(self.secret)


@dataclass(frozen=True)
class Publisher:
    """Makes the pages that a reply shares. `draw` is where secrets, codes and salts come from."""

    public_url: str
    draw: Draw = os.urandom

    async def __call__(self, reply: Reply, locale: str) -> tuple[Reply, tuple[Page, ...]]:
        """The reply with a link and a code for each page it shares, and the pages to be kept."""
        pages = []
        for share in (effect for effect in reply.effects if isinstance(effect, Share)):
            link, code = Link(self.draw(_SECRET)), self._code()
            hashed = await asyncio.to_thread(link.hashed, code, self.draw(_SALT))
            pages.append(Page(link.id, link.seal(content(share.summary, locale)), hashed, share.hours))
            reply = replace(reply, lines=(*reply.lines, *self._told(link, code)))
        return reply, tuple(pages)

    def _code(self) -> str:
        return f"{int.from_bytes(self.draw(8)) % 10**DIGITS:0{DIGITS}}"

    def _told(self, link: Link, code: str) -> tuple[Line | Printed, ...]:
        """The link by itself, as it is passed on, and the code, which is not."""
        half = DIGITS // 2
        spoken = Printed(f"{code[:half]} {code[half:]}")
        return Line("share-link"), Printed(f"{self.public_url}{PATH}{link.text}"), Line("share-code", {"code": spoken})


@dataclass(frozen=True)
class Opened:
    """A page as it was sealed, and until when it can be opened (Unix seconds)."""

    page: bytes = field(repr=False)
    expires: float


async def stands(store: Store, link: Link, now: float) -> bool:
    """Whether there is a page to ask the code of. Raises Unavailable."""
    return await _standing(store, link, now) is not None


async def opened(store: Store, link: Link, code: str, now: float) -> Opened | None:
    """The page, for the right code; a wrong one is counted. Raises Unavailable."""
    page = await _standing(store, link, now)
    if page is None:
        return None
    hashed = await asyncio.to_thread(link.hashed, code, page.code[:_SALT])
    page = await store.write(partial(try_code, link=link.id, code=hashed, now=now))
    return None if page is None else Opened(link.open(page.body), page.expires)


async def _standing(store: Store, link: Link, now: float) -> Standing | None:
    return await store.read(partial(standing, link=link.id, now=now))
