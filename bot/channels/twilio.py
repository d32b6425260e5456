"""WhatsApp through Twilio: signed forms in, messages out by REST, media on demand and then deleted."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from functools import partial
from http import HTTPStatus
from itertools import chain
from typing import Any, Literal
from urllib.parse import parse_qsl

import aiohttp
import structlog
from multidict import MultiDict
from twilio.base.exceptions import TwilioException
from twilio.http import AsyncHttpClient
from twilio.http.response import Response
from twilio.request_validator import RequestValidator
from twilio.rest import Client
from yarl import URL

from bot.channels.channel import (
    ChannelError,
    Delivery,
    Forged,
    Gone,
    Limits,
    Malformed,
    Refused,
    TryLater,
    Uncertain,
)
from bot.channels.download import LARGEST, download_from, open_session, retry_after, same_site
from bot.channels.errands import Errands
from bot.channels.whatsapp import LABEL, TAPPED_TEXT, TAPS, UNASKED_HOURS, one_line, template_language, titles
from bot.messages import Incoming, MediaKind, MediaRef, Outgoing, Report

log = structlog.get_logger()

SIGNATURE_HEADER = "x-twilio-signature"
FORM = "application/x-www-form-urlencoded"

_MOST_FIELDS = 400  # a message has about 30
_MOST_MEDIA = 10  # Twilio's own limit for one message
_HTTPS = 443
_SID = re.compile(r"(SM|MM)[0-9A-Za-z]{1,64}")
_LONGEST_CODE = 6  # digits
_ANSWER = "answer"  # names our reference in the address of a status callback
_MISCONFIGURED_PAUSE = 60.0  # seconds between attempts while our credentials are not accepted

_BUSY = {429, 14107, 20429, 63018}  # too many requests: Twilio's, the sender's, WhatsApp's
_UNSUBSCRIBED = 21610
_CREDENTIALS = {401, 403}

#: Twilio's states of a message -> ours; the earlier ones (queued, sending) are no news.
_STATUS: dict[str, Literal["sent", "delivered", "read", "failed"]] = {
    "sent": "sent",
    "delivered": "delivered",
    "read": "read",
    "failed": "failed",
    "undelivered": "failed",
}

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

    `time_limit` is in seconds, for one request. What people wrote and what we answered is deleted at Twilio `kept`
    seconds after its turn: a turn that fails half-way runs again and reads its pictures again. `quick_replies` are
    the ids of Content templates with one, two and three buttons; `reminder` that of an approved one with one variable,
    by language.
    """

    name = "twilio"

    account_sid: str
    auth_token: str
    sender: str
    public_url: str
    api_url: str = "https://api.twilio.com"
    quick_replies: Sequence[str] = ()
    reminder: Mapping[str, str] = field(default_factory=dict)
    time_limit: float = 15.0
    kept: float = 600.0

    def __post_init__(self) -> None:
        self._validator = RequestValidator(self.auth_token)
        self._api = URL(self.api_url)
        self._login = {"Authorization": aiohttp.encode_basic_auth(self.account_sid, self.auth_token)}
        self._errands = Errands(self.name)
        # Buttons need templates made beforehand; without them choices are numbered lines: one digit each.
        taps = min(len(self.quick_replies), TAPS)
        self.limits = Limits(
            text=1600,
            buttons=9,
            label=LABEL,
            payload=64,
            numbered=not taps,
            taps=taps,
            tapped_text=TAPPED_TEXT,
            picture_links=True,
            templates=bool(self.reminder),
            unasked_hours=UNASKED_HOURS,
        )

    async def start(self) -> None:
        """Open the connections."""
        self._session = open_session(self._api, self.time_limit)
        self._client = Client(self.account_sid, self.auth_token, http_client=_HttpClient(self._session))
        self._client.api.base_url = self.api_url

    async def close(self) -> None:
        """Delete what is still to be deleted, close the connections."""
        await self._errands.close()
        await self._session.close()

    def receive(self, delivery: Delivery) -> list[Incoming | Report]:
        """One signed form as a message, or as a report about one of ours.

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
            return _reports(form, delivery.target)
        return [_message(form)]

    def acknowledgement(self) -> tuple[str, str]:
        """Empty TwiML: the answer follows by REST, when it is ready."""
        return '<?xml version="1.0" encoding="UTF-8"?><Response/>', "text/xml"

    @asynccontextmanager
    async def attending(self, messages: Sequence[Incoming]) -> AsyncIterator[None]:
        """Afterwards have Twilio forget the messages and what came with them."""
        try:
            yield
        finally:
            refs = [media.ref for message in messages for media in message.media if media.ref]
            for url in [*refs, *(self._resource(message.trace) for message in messages if message.trace)]:
                self._errands.run(partial(self._delete, url), self.kept)

    async def send(self, address: str, message: Outgoing) -> str:
        """Deliver one message: quick replies, a template, or text with the choices already in it.

        A picture follows by itself: should Twilio fail to fetch it, the words have arrived, and they say it all.
        Raises TryLater, Refused, Uncertain or Gone.
        """
        trace = await self._deliver(address, message.ref, self._content(message))
        if message.picture_link:
            try:
                await self._deliver(address, "", {"media_url": [message.picture_link]})  # its reports name no answer
            except ChannelError as error:
                log.warning("picture_left_out", channel=self.name, error=type(error).__name__)
        return trace

    async def _deliver(self, address: str, ref: str, content: Mapping[str, str | list[str]]) -> str:
        callback = str(URL(f"{self.public_url}/webhooks/{self.name}").with_query({_ANSWER: ref}))
        with _delivering():
            sent = await self._client.messages.create_async(
                to=address, from_=self.sender, status_callback=callback, **content
            )
        trace = _trace(sent.sid)
        if trace:
            self._errands.run(partial(self._delete, self._resource(trace)), self.kept)
        return trace

    def _content(self, message: Outgoing) -> dict[str, str]:
        """The fields that say what is sent."""
        if message.template is not None:
            content, variables = self._template(message.template), [one_line(message.text)]
        elif 0 < len(message.buttons) <= len(self.quick_replies):
            content = self.quick_replies[len(message.buttons) - 1]
            named = zip(titles(message.buttons), (one.payload for one in message.buttons), strict=True)
            variables = [message.text, *chain.from_iterable(named)]
        else:
            return {"body": message.text}
        numbered = {str(number): variable for number, variable in enumerate(variables, 1)}
        return {"content_sid": content, "content_variables": json.dumps(numbered, ensure_ascii=False)}

    def _template(self, locale: str) -> str:
        """The template in the language nearest to that of the text, or in another: what it holds is what counts."""
        if not self.reminder:
            raise Refused("no template")
        return self.reminder.get(template_language(locale)) or next(iter(self.reminder.values()))

    async def erase(self, address: str, traces: Sequence[str]) -> None:
        """Delete these messages at Twilio. Raises TryLater when one could not be."""
        failed = False
        for trace in traces:
            try:
                await self._delete(self._resource(trace))
            except (TryLater, aiohttp.ClientError, TimeoutError):
                failed = True
        if failed:
            raise TryLater

    async def fetch(self, media: MediaRef) -> bytes:
        """Download one attachment. Raises TryLater, Refused or Gone."""
        if not media.ref or (media.size or 0) > LARGEST:
            raise Refused("nothing to download, or too big")
        url = _url(media.ref)
        return await download_from(self._session, url, self._is_twilios, self._credentials(url))

    def _credentials(self, url: URL) -> Mapping[str, str]:
        """Our login, for Twilio's API only."""
        host = url.host or ""
        ours = same_site(url, self._api) or (host.startswith("api.") and host.endswith(".twilio.com"))
        return self._login if ours else {}

    def _is_twilios(self, url: URL) -> bool:
        """Whether an address is Twilio's: we go nowhere else."""
        twilios = (url.host or "").endswith((".twilio.com", ".twiliocdn.com")) and not url.user
        return same_site(url, self._api) or (twilios and (url.scheme, url.port) == ("https", _HTTPS))

    def _resource(self, trace: str) -> str:
        return f"{self.api_url}/2010-04-01/Accounts/{self.account_sid}/Messages/{trace}.json"

    async def _delete(self, ref: str) -> None:
        """Have Twilio forget a message or a file. Raises TryLater when it does not; its own retention ends it then."""
        url = _url(ref)
        if not self._is_twilios(url):
            return
        login = self._credentials(url)
        async with self._session.delete(url, headers=login, allow_redirects=False) as answer:
            if not (answer.ok or answer.status == HTTPStatus.NOT_FOUND):
                raise TryLater


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
        trace=_trace(message_id),
    )


def _trace(message_id: str | None) -> str:
    return message_id if message_id and _SID.fullmatch(message_id) else ""


def _reports(form: MultiDict[str], target: str) -> list[Incoming | Report]:
    status = _STATUS.get(form["MessageStatus"])
    if status is None:
        return []
    code = form.get("ErrorCode", "")
    known = int(code) if code.isascii() and code.isdecimal() and len(code) <= _LONGEST_CODE else None
    return [Report(ref=_reference(target), status=status, code=known)]


def _reference(target: str) -> str:
    """What we wrote into the address of the callback; it is signed with the rest."""
    return dict(parse_qsl(target.partition("?")[2])).get(_ANSWER, "")


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
