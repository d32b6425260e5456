"""One bounded download into memory: a cap on bytes, nothing unpacked, no redirect followed unseen."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus

import aiohttp
from yarl import URL

from bot.channels.channel import Gone, Refused, TryLater

LARGEST = 20 * 1024 * 1024
"""Bytes of one attachment; Telegram serves no more to bots, so nobody gets more anywhere."""

_CHUNK = 64 * 1024


async def download(session: aiohttp.ClientSession, url: URL, headers: Mapping[str, str] | None = None) -> bytes | URL:
    """The body at `url`, or the address it redirects to: whether to go there is the caller's to judge.

    Raises TryLater (network, time-out, 429, 5xx), Refused (too big, packed) or Gone (any other answer).
    """
    try:
        asked = {"Accept-Encoding": "identity", **(headers or {})}
        async with session.get(url, headers=asked, allow_redirects=False) as response:
            if response.status in (301, 302, 303, 307, 308) and "Location" in response.headers:
                return url.join(URL(response.headers["Location"], encoded=True))
            _judge(response)
            return await _read(response)
    except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as error:
        # The cause is dropped on purpose: an address can hold a token.
        failure: Exception = Gone() if isinstance(error, ValueError) else TryLater()
    raise failure


def _judge(response: aiohttp.ClientResponse) -> None:
    if response.status == HTTPStatus.TOO_MANY_REQUESTS or response.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        raise TryLater(retry_after(response.headers))
    if response.status != HTTPStatus.OK:
        raise Gone("the provider no longer has it")
    if response.headers.get("Content-Encoding", "identity").lower() != "identity":
        raise Refused("packed although asked not to be")
    if (response.content_length or 0) > LARGEST:
        raise Refused("too big")


async def _read(response: aiohttp.ClientResponse) -> bytes:
    body = bytearray()
    async for chunk in response.content.iter_chunked(_CHUNK):
        body += chunk
        if len(body) > LARGEST:
            raise Refused("too big")
    return bytes(body)


def retry_after(headers: Mapping[str, str], default: float = 5.0) -> float:
    """Seconds of a Retry-After header written as a number, between 1 and an hour; `default` otherwise."""
    text = headers.get("Retry-After", "")
    return min(max(float(text), 1.0), 3600.0) if text.isascii() and text.isdecimal() else default
