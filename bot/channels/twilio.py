"""WhatsApp through Twilio: signed forms in, messages out by REST, media on demand and then deleted."""

from __future__ import annotations

import asyncio
import ipaddress
import logging
import socket
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any
from urllib.parse import parse_qsl

import aiohttp
import structlog
from aiohttp.abc import AbstractResolver, ResolveResult
from multidict import MultiDict
from twilio.base.exceptions import TwilioException
from twilio.http import AsyncHttpClient
from twilio.http.response import Response
from twilio.request_validator import RequestValidator
from twilio.rest import Client
from yarl import URL

from bot.channels.channel import (
    Delivery,
    Forged,
    Gone,
    Limits,
    Malformed,
    Refused,
    TryLater,
    Uncertain,
)
from bot.channels.download import LARGEST, download, retry_after
from bot.messages import Incoming, MediaKind, MediaRef, Outgoing

log = structlog.get_logger()

SIGNATURE_HEADER = "x-twilio-signature"
FORM = "application/x-www-form-urlencoded"

_MOST_FIELDS = 400  # a message has about 30
_MOST_MEDIA = 10  # Twilio's own limit for one message
_MOST_REDIRECTS = 3
_HTTPS = 443
_MISCONFIGURED_PAUSE = 60.0  # seconds between attempts while our credentials are not accepted

_BUSY = {429, 14107, 20429, 63018}  # too many requests: Twilio's, the sender's, WhatsApp's
_UNSUBSCRIBED = 21610
_CREDENTIALS = {401, 403}

#: First part of a media type -> kind; exceptions come first.
_KINDS: tuple[tuple[str, MediaKind], ...] = (
    ("image/webp", "sticker"),  # WhatsApp sends photos as JPEG, and stickers only as WebP
    ("image/", "image"),
    ("audio/", "audio"),
    ("video/", "video"),
    ("text/vcard", "contact"),
    ("text/x-vcard", "contact"),
    ("application/", "document"),
    ("text/", "document"),
)


@dataclass(kw_only=True, repr=False, eq=False)
class Twilio:
    """The WhatsApp channel of one Twilio number.

    `time_limit` is in seconds, for one request. What was downloaded is deleted at Twilio `media_kept` seconds
    later: a turn that fails half-way runs again and reads its pictures again.
    """

    name = "twilio"
    # Tappable buttons need templates approved beforehand, so choices are numbered lines: one digit each.
    limits = Limits(text=1600, buttons=9, label=20, payload=64, numbered=True, unasked_hours=24)

    account_sid: str
    auth_token: str
    sender: str
    public_url: str
    api_url: str = "https://api.twilio.com"
    time_limit: float = 15.0
    media_kept: float = 600.0

    def __post_init__(self) -> None:
        self._validator = RequestValidator(self.auth_token)
        self._api = URL(self.api_url)
        self._login = aiohttp.encode_basic_auth(self.account_sid, self.auth_token)
        self._deletions: set[asyncio.Task[None]] = set()
        self._closing = asyncio.Event()
        self._session: aiohttp.ClientSession | None = None

    async def start(self) -> None:
        """Open the connections."""
        limit = aiohttp.ClientTimeout(
            total=4 * self.time_limit, connect=min(5.0, self.time_limit), sock_read=self.time_limit
        )
        resolver = _PublicResolver(trusted=self._api.host or "")
        # No credentials in the session: it would also send them to wherever a redirect leads.
        self._session = aiohttp.ClientSession(
            auto_decompress=False, timeout=limit, connector=aiohttp.TCPConnector(resolver=resolver)
        )
        http = _HttpClient(self._session)
        self._client = Client(self.account_sid, self.auth_token, http_client=http)
        self._client.api.base_url = self.api_url

    async def close(self) -> None:
        """Delete what is still to be deleted, close the connections."""
        self._closing.set()
        await asyncio.gather(*self._deletions)
        if self._session:
            await self._session.close()

    def receive(self, delivery: Delivery) -> list[Incoming]:
        """One signed form as a message; reports about our own messages give nothing.

        The address signed is the configured one, never what Host or X-Forwarded headers claim.
        Raises Forged or Malformed.
        """
        signature = delivery.headers.get(SIGNATURE_HEADER)
        if not signature:
            raise Forged
        form = _form(delivery)
        try:
            signed = self._validator.validate(self.public_url + delivery.target, form, signature)
        except ValueError:
            signed = False  # an address no provider would call: broken characters, an impossible port
        if not signed:
            raise Forged
        if "MessageStatus" in form:
            return []
        return [_message(form)]

    def acknowledgement(self) -> tuple[str, str]:
        """Empty TwiML: the answer follows by REST, when it is ready."""
        return '<?xml version="1.0" encoding="UTF-8"?><Response/>', "text/xml"

    async def send(self, address: str, message: Outgoing) -> None:
        """Deliver one message; its choices are already lines of the text.

        Raises TryLater, Refused, Uncertain or Gone.
        """
        with _delivering():
            await self._client.messages.create_async(to=address, from_=self.sender, body=message.text)

    async def fetch(self, media: MediaRef) -> bytes:
        """Download one attachment and have Twilio delete it. Raises TryLater, Refused or Gone."""
        if not media.ref or (media.size or 0) > LARGEST:
            raise Refused("nothing to download, or too big")
        assert self._session, "start() opens the connections"  # noqa: S101 - a programming error
        url = _url(media.ref)
        headers = self._credentials(url)
        for _ in range(_MOST_REDIRECTS):
            body = await download(self._session, self._permitted(url), headers)
            if isinstance(body, bytes):
                deletion = asyncio.create_task(self._delete(media.ref))
                self._deletions.add(deletion)
                deletion.add_done_callback(self._deletions.discard)
                return body
            url, headers = body, {}  # where media are stored, our credentials are nobody's business
        raise Gone("redirected too often")

    def _is_configured(self, url: URL) -> bool:
        return (url.scheme, url.host, url.port) == (self._api.scheme, self._api.host, self._api.port)

    def _credentials(self, url: URL) -> Mapping[str, str]:
        """Our login, for Twilio's API only."""
        host = url.host or ""
        ours = self._is_configured(url) or (host.startswith("api.") and host.endswith(".twilio.com"))
        return {"Authorization": self._login} if ours else {}

    def _permitted(self, url: URL) -> URL:
        """The address itself when it is Twilio's. Raises Refused: we go nowhere else."""
        host = url.host or ""
        twilios = host.endswith((".twilio.com", ".twiliocdn.com")) and not url.user
        if self._is_configured(url) or (twilios and (url.scheme, url.port) == ("https", _HTTPS)):
            return url
        raise Refused("media not at Twilio")

    async def _delete(self, ref: str) -> None:
        """Have Twilio forget what we read; when that fails, its own retention ends it."""
        assert self._session, "start() opens the connections"  # noqa: S101 - a programming error
        with suppress(TimeoutError):
            await asyncio.wait_for(self._closing.wait(), self.media_kept)
        url = _url(ref)
        try:
            async with self._session.delete(url, headers=self._credentials(url), allow_redirects=False) as answer:
                deleted = answer.ok or answer.status == HTTPStatus.NOT_FOUND
        except (aiohttp.ClientError, TimeoutError):
            deleted = False
        if not deleted:
            log.warning("twilio.media_not_deleted")


def _form(delivery: Delivery) -> MultiDict[str]:
    if delivery.headers.get("content-type", "").partition(";")[0].strip().lower() != FORM:
        raise Malformed("not a form")
    try:
        return MultiDict(
            parse_qsl(
                delivery.body.decode("utf-8"),
                keep_blank_values=True,
                max_num_fields=_MOST_FIELDS,
                errors="strict",
            )
        )
    except ValueError:
        raise Malformed("not a form") from None


def _message(form: MultiDict[str]) -> Incoming:
    address = form.get("From") or (f"whatsapp:+{form['WaId']}" if form.get("WaId") else "")
    message_id = form.get("MessageSid") or form.get("SmsMessageSid") or ""
    if not (address and message_id):
        raise Malformed("neither sender nor id")
    choice = form.get("ButtonPayload") or form.get("ListId")
    return Incoming(
        channel=Twilio.name,
        address=address,
        message_id=message_id,
        text="" if choice else form.get("Body", ""),  # a tapped button repeats its own label
        choice=choice,
        media=_media(form),
    )


def _media(form: MultiDict[str]) -> tuple[MediaRef, ...]:
    count = form.get("NumMedia") or "0"
    if not (count.isascii() and count.isdecimal() and len(count) <= 2):
        raise Malformed("NumMedia is no number")
    media = []
    for n in range(min(int(count), _MOST_MEDIA)):
        mime = form.get(f"MediaContentType{n}", "").partition(";")[0].strip().lower()
        kind = next((kind for start, kind in _KINDS if mime.startswith(start)), "other")
        media.append(MediaRef(kind=kind, ref=form.get(f"MediaUrl{n}", ""), mime=mime))
    if form.get("Latitude"):
        media.append(MediaRef(kind="location", ref=""))  # where exactly is not kept
    return tuple(media)


def _url(ref: str) -> URL:
    try:
        return URL(ref)
    except ValueError:
        raise Refused("no address to download from") from None


@contextmanager
def _delivering() -> Iterator[None]:
    """Twilio's errors while sending, as the closed list; their text names the receiver: it is dropped."""
    try:
        yield
    except TwilioException as error:
        raise _verdict(getattr(error, "status", 0), getattr(error, "code", 0)) from None
    except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError):
        raise TryLater from None
    except (aiohttp.ClientError, TimeoutError, OSError, ValueError):
        raise Uncertain("no readable answer") from None


def _verdict(status: int, code: int | None) -> Exception:
    if status in _BUSY or code in _BUSY:
        return TryLater()
    if code == _UNSUBSCRIBED:
        return Gone("unsubscribed")
    if status in _CREDENTIALS:
        return TryLater(_MISCONFIGURED_PAUSE)
    if status >= 500:
        return Uncertain("Twilio failed")
    log.warning("twilio.refused", status=status, code=code)
    return Refused("Twilio rejects the message")


class _HttpClient(AsyncHttpClient):  # type: ignore[misc] # the library is untyped
    """Twilio's requests in our own session.

    The client Twilio ships sets no time limit of any kind, keeps the last message it sent, and logs headers.
    """

    def __init__(self, session: aiohttp.ClientSession) -> None:
        super().__init__(logging.getLogger("twilio"), True)
        self._session = session

    async def request(  # noqa: PLR0913, PLR0917 - Twilio's signature
        self,
        method: str,
        url: str,
        params: Any = None,
        data: Any = None,
        headers: Mapping[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,  # noqa: ASYNC109
        allow_redirects: bool = False,
    ) -> Response:
        """One request. Raises TryLater when asked to slow down."""
        login = {"Authorization": aiohttp.encode_basic_auth(*auth)} if auth else {}
        packed = {"Accept-Encoding": "identity"}
        async with self._session.request(
            method,
            url,
            params=params,
            data=data,
            headers={**(headers or {}), **login, **packed},
            allow_redirects=False,
        ) as response:
            if response.status == HTTPStatus.TOO_MANY_REQUESTS:
                raise TryLater(retry_after(response.headers))
            return Response(response.status, await response.text(), response.headers)


class _PublicResolver(AbstractResolver):
    """Names to addresses of the public internet only: no name leads into the operator's own network."""

    def __init__(self, trusted: str) -> None:
        self._trusted = trusted
        self._resolver = aiohttp.DefaultResolver()

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """As aiohttp's own, less addresses that are not global; the configured API's name is trusted."""
        found = await self._resolver.resolve(host, port, family)
        public = [one for one in found if host == self._trusted or ipaddress.ip_address(one["host"]).is_global]
        if not public:
            raise OSError(None, "no public address")
        return public

    async def close(self) -> None:
        """Release the resolver."""
        await self._resolver.close()
