"""Charts behind a link that carries them: what to draw is sealed inside the link itself, and nothing of it is kept.

For a platform that takes no bytes and fetches a picture from an address instead.
"""

from __future__ import annotations

import os
import zlib
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as NotBase64
from dataclasses import dataclass, field, replace

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from pydantic import BaseModel, ConfigDict

from bot.pages.chart import MOST_POINTS
from care.trends import Series

PATH = "/c/"
LASTS = 900.0  # seconds: a platform fetches at once; what is delivered later goes without its picture
LONGEST = 2000  # characters of a link, that every client takes
_KEY, _NONCE = 32, 12  # bytes
_PURPOSE = b"sehti chart"


class Hung(BaseModel):
    """What a link carries: one series, the variety its picture is in, and when it ends (Unix seconds)."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    series: Series
    locale: str
    until: int


@dataclass(frozen=True)
class Gallery:
    """Makes links and opens them; every process with the same `secret` (the pepper) opens those of the others."""

    public_url: str
    secret: str = field(repr=False)

    def link(self, series: Series, locale: str, now: float) -> str:
        """An address that shows the chart for a quarter of an hour from `now` (Unix seconds)."""
        drawn = replace(series, points=series.points[-MOST_POINTS:], refused=())
        hung = Hung(series=drawn, locale=locale, until=int(now + LASTS))
        packed = zlib.compress(hung.model_dump_json(exclude_none=True).encode(), 9)
        nonce = os.urandom(_NONCE)
        token = urlsafe_b64encode(nonce + self._cipher.encrypt(nonce, packed, _PURPOSE)).decode().rstrip("=")
        return f"{self.public_url}{PATH}{token}"

    def opened(self, token: str, now: float) -> Hung | None:
        """What the link that ends so carries; None for one that has ended, was altered, or is none of ours."""
        try:
            blob = urlsafe_b64decode(token + "=" * (-len(token) % 4))
            packed = self._cipher.decrypt(blob[:_NONCE], blob[_NONCE:], _PURPOSE)
        except (NotBase64, ValueError, InvalidTag):
            return None
        hung = Hung.model_validate_json(zlib.decompress(packed))
        return hung if now <= hung.until else None

    @property
    def _cipher(self) -> AESGCM:
        return AESGCM(HKDF(SHA256(), _KEY, salt=None, info=_PURPOSE).derive(self.secret.encode()))
