"""One bounded download into memory: a cap on bytes, nothing unpacked, no redirect unseen, public hosts only."""

from __future__ import annotations

import socket
from collections.abc import Callable, Mapping
from http import HTTPStatus
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult
from yarl import URL

from bot.channels.channel import Gone, Refused, TryLater

LARGEST = 20 * 1024 * 1024
"""Bytes of one attachment; Telegram serves no more to bots, so nobody gets more anywhere."""

_CHUNK = 64 * 1024
_MOST_REDIRECTS = 3
_NAT64 = IPv6Network("64:ff9b::/96")  # RFC 6052


def open_session(api: URL, time_limit: float) -> aiohttp.ClientSession:
    """Connections to one provider: nothing is unpacked, and no name but the API's own leads to a private address.

    It holds no credentials: a session would also send them to wherever a redirect leads. `time_limit` in seconds.
    """
    limit = aiohttp.ClientTimeout(total=4 * time_limit, connect=min(5.0, time_limit), sock_read=time_limit)
    connector = aiohttp.TCPConnector(resolver=PublicResolver(trusted=api.host or ""))
    return aiohttp.ClientSession(auto_decompress=False, timeout=limit, connector=connector)


def same_site(url: URL, api: URL) -> bool:
    """Whether an address belongs to the configured API."""
    return (url.scheme, url.host, url.port) == (api.scheme, api.host, api.port)


async def download_from(
    session: aiohttp.ClientSession, url: URL, permitted: Callable[[URL], bool], login: Mapping[str, str]
) -> bytes:
    """The body at `url`, through redirects that stay where it is `permitted`.

    `login` goes to the first address only: where media are stored, our credentials are nobody's business.
    Raises TryLater, Refused or Gone.
    """
    for _ in range(_MOST_REDIRECTS):
        if not permitted(url):
            raise Refused("media not at the provider")
        body = await download(session, url, login)
        if isinstance(body, bytes):
            return body
        url, login = body, {}
    raise Gone("redirected too often")


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


def _is_public(address: str) -> bool:
    """Whether an address is on the public internet, and so is the IPv4 address it may carry inside."""
    known = ip_address(address)
    if isinstance(known, IPv6Address):
        translated = IPv4Address(int(known) & 0xFFFFFFFF) if known in _NAT64 else None
        inside = known.ipv4_mapped or known.sixtofour or translated
        return known.is_global if inside is None else inside.is_global
    return known.is_global


class PublicResolver(AbstractResolver):
    """Names to addresses of the public internet only: no name leads into the operator's own network."""

    def __init__(self, trusted: str) -> None:
        self._trusted = trusted
        self._resolver = aiohttp.DefaultResolver()

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """As aiohttp's own, less addresses that are not global; the configured API's name is trusted."""
        found = await self._resolver.resolve(host, port, family)
        public = [one for one in found if host == self._trusted or _is_public(one["host"])]
        if not public:
            raise OSError(None, "no public address")
        return public

    async def close(self) -> None:
        """Release the resolver."""
        await self._resolver.close()
