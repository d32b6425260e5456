"""A chat's secrets: the pepper that names it, the ring that wraps its key, the key that seals its bodies."""

from __future__ import annotations

import hmac
import os
import re
from base64 import b64decode, b64encode
from binascii import Error as NotBase64
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_KEY = 32  # bytes: AES-256
_NONCE = 12  # bytes: what NIST SP 800-38D recommends for GCM
_VERSION = "1"  # of the sealed format; part of what is authenticated
_KID = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{0,31}")
_HOW = "make a new one with `./sehti keys new`"


class KeyringError(Exception):
    """A secret is missing or malformed; the message is one sentence that says what to do."""


class Unreadable(Exception):
    """What was sealed does not open: another key, another chat, another row, or altered bytes."""


class Missing(Unreadable):
    """The ring has no key of this name: whoever put it into use has a newer ring."""


def _associated(purpose: str, chat: str, row: str) -> bytes:
    """What a sealed body is bound to, so that a body copied to another row or chat does not open."""
    return "|".join((purpose, _VERSION, chat, row)).encode()


def _seal(cipher: AESGCM, data: bytes, associated: bytes) -> bytes:
    nonce = os.urandom(_NONCE)
    return nonce + cipher.encrypt(nonce, data, associated)


def _open(cipher: AESGCM, blob: bytes, associated: bytes) -> bytes:
    try:
        return cipher.decrypt(blob[:_NONCE], blob[_NONCE:], associated)
    except (InvalidTag, ValueError):
        raise Unreadable from None


@dataclass(frozen=True)
class Wrapped:
    """A chat's key as it is stored: sealed with the ring's key `kid`."""

    kid: str
    blob: bytes = field(repr=False)


class ChatKey:
    """The key of one chat (DEK): seals and opens that chat's session and message bodies, nothing else."""

    def __init__(self, chat: str, secret: bytes) -> None:
        self._chat = chat
        self._cipher = AESGCM(secret)

    def seal(self, purpose: str, row: str, data: bytes) -> bytes:
        """Nonce and AES-256-GCM ciphertext, bound to purpose, chat and row."""
        return _seal(self._cipher, data, _associated(purpose, self._chat, row))

    def open(self, purpose: str, row: str, blob: bytes) -> bytes:
        """What `seal` was given. Raises Unreadable."""
        return _open(self._cipher, blob, _associated(purpose, self._chat, row))


class Keyring:
    """The keys that wrap chats' keys (KEKs), by id; the first of the text is the primary, used for new ones.

    Keys carry their month as id: old ones are destroyed after the backup window, and only that makes
    chats in old backups unreadable. A ring can become another one while it is in use, from thread to thread.
    """

    def __init__(self, keys: Mapping[str, bytes]) -> None:
        self._keys = dict(keys)
        self._ciphers = {kid: AESGCM(_derive(key)) for kid, key in keys.items()}

    def __contains__(self, kid: str) -> bool:
        return kid in self._ciphers

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Keyring) and list(self._keys.items()) == list(other._keys.items())

    __hash__ = None  # type: ignore[assignment]  # it changes

    @property
    def kids(self) -> tuple[str, ...]:
        """The names of its keys, the primary first."""
        return tuple(self._ciphers)

    @property
    def primary(self) -> str:
        """The name of the key that wraps new keys."""
        return next(iter(self._ciphers))

    def joined(self, newer: Keyring) -> Keyring:
        """The newer ring, with the keys only this one has behind its own: rows may still be under them."""
        return Keyring({**newer._keys, **{kid: key for kid, key in self._keys.items() if kid not in newer}})

    def become(self, other: Keyring) -> None:
        """Hold the keys of another ring from now on."""
        self._keys, self._ciphers = other._keys, other._ciphers

    @classmethod
    def parse(cls, text: str) -> Keyring:
        """Read `2026-11:base64,2026-10:base64`. Raises KeyringError; the message never holds key material."""
        keys: dict[str, bytes] = {}
        for number, part in enumerate(filter(None, re.split(r"[,\s]+", text)), start=1):
            kid, colon, encoded = part.partition(":")
            if not colon or not _KID.fullmatch(kid):
                raise KeyringError(f"Key {number} of the key ring is not written as name:base64; {_HOW}.")
            if kid in keys:
                raise KeyringError(f"The key ring names {kid} twice; keep the one that was first in use.")
            keys[kid] = _decode(encoded, f"key {kid} of the key ring")
        if not keys:
            raise KeyringError(f"The key ring is empty; {_HOW}.")
        return cls(keys)

    def new_key(self, chat: str) -> tuple[ChatKey, Wrapped]:
        """A fresh random key for this chat, ready to use and ready to store."""
        secret = os.urandom(_KEY)
        return ChatKey(chat, secret), self._wrap(chat, secret)

    def unwrap(self, chat: str, wrapped: Wrapped) -> ChatKey:
        """The chat's key. Raises Missing when the ring has no such key, Unreadable when another one has its name."""
        return ChatKey(chat, self._unwrap(chat, wrapped))

    def rewrap(self, chat: str, wrapped: Wrapped) -> Wrapped:
        """The same chat key under the primary: bodies stay as they are. Raises Unreadable."""
        return self._wrap(chat, self._unwrap(chat, wrapped))

    def _wrap(self, chat: str, secret: bytes) -> Wrapped:
        kid, cipher = next(iter(self._ciphers.items()))
        return Wrapped(kid, _seal(cipher, secret, _associated("key", chat, kid)))

    def _unwrap(self, chat: str, wrapped: Wrapped) -> bytes:
        cipher = self._ciphers.get(wrapped.kid)
        if cipher is None:
            raise Missing
        return _open(cipher, wrapped.blob, _associated("key", chat, wrapped.kid))


class Pepper:
    """The secret that turns provider ids into pseudonyms; changing it makes every chat a stranger."""

    def __init__(self, secret: bytes) -> None:
        self._begun = hmac.new(secret, digestmod="sha256")

    @classmethod
    def parse(cls, text: str) -> Pepper:
        """Any text of at least 32 characters. Raises KeyringError."""
        secret = text.strip().encode()
        if len(secret) < _KEY:
            raise KeyringError(f"The pepper is missing or shorter than {_KEY} characters; {_HOW}.")
        return cls(secret)

    def chat(self, channel: str, address: str) -> str:
        """32 characters that stand for a chat; without the pepper nobody finds the raw address from them."""
        return _name(self._digest(f"{channel}|{address}"))

    def mark(self, channel: str, address: str, message_id: str) -> str:
        """What tells a provider's retry. Some message ids hold a phone number, some are per chat."""
        return _name(self._digest("\x1f".join(("mark", channel, address, message_id))))

    def fingerprint(self) -> str:
        """Lets the store notice that it is opened with another pepper."""
        return self._digest("fingerprint").hex()[:16]

    def _digest(self, text: str) -> bytes:
        begun = self._begun.copy()  # unlike `hmac.digest`, it keeps the interpreter: to get it back takes far longer
        begun.update(text.encode())
        return begun.digest()


def _name(digest: bytes) -> str:
    """32 characters."""
    return digest[:16].hex()


def new_ring_text(existing: str = "", today: date | None = None) -> str:
    """A ring whose primary is new and named by its month, before the keys of `existing`."""
    month = f"{today or datetime.now(UTC).date():%Y-%m}"
    taken = {part.partition(":")[0] for part in re.split(r"[,\s]+", existing)}
    kid = next(name for name in (month, *(f"{month}-{n}" for n in range(2, 1000))) if name not in taken)
    return ",".join(filter(None, (f"{kid}:{new_secret_text()}", existing.strip())))


def new_secret_text() -> str:
    """32 random bytes as base64: a key of the ring, or a pepper."""
    return b64encode(os.urandom(_KEY)).decode()


def _decode(encoded: str, what: str) -> bytes:
    try:
        secret = b64decode(encoded, validate=True)
    except (NotBase64, ValueError):
        raise KeyringError(f"The text of {what} is not base64; {_HOW}.") from None
    if len(secret) != _KEY:
        raise KeyringError(f"The text of {what} holds {len(secret)} bytes instead of {_KEY}; {_HOW}.")
    return secret


def _derive(key: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=_KEY, salt=None, info=b"sehti key encryption 1").derive(key)
