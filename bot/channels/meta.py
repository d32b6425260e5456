"""WhatsApp through Meta's Cloud API: signed JSON in, messages out by REST, media on demand and then deleted."""

from __future__ import annotations

import hmac
import re
from collections import OrderedDict
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from http import HTTPStatus
from math import inf
from time import monotonic
from typing import Any
from urllib.parse import parse_qs

import aiohttp
import structlog
from yarl import URL

from bot.channels import meta_news
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
from bot.channels.download import LARGEST, download_from, open_session, retry_after, same_site
from bot.channels.errands import Errands
from bot.channels.payload import read_object, text
from bot.channels.whatsapp import LABEL, TAPPED_TEXT, TAPS, UNASKED_HOURS, one_line, template_language, titles
from bot.messages import File, Incoming, MediaRef, Outgoing, Report

log = structlog.get_logger()

SIGNATURE_HEADER = "x-hub-signature-256"
ROWS = 10  # of a list

_MEDIA_ID = re.compile(r"[A-Za-z0-9_-]{1,128}")
_CHALLENGE = re.compile(r"[\w.-]{1,200}")
_CAPTION = 1024  # characters under a picture or a file
_LARGEST_PICTURE = 5 * 1024 * 1024
_STORES = (".fbsbx.com", ".fbcdn.net", ".whatsapp.net")
_HTTPS = 443

#: Types of ours that WhatsApp takes; any other file is text of some kind, and travels as such under its own name.
_UPLOADS = {"application/pdf", "image/png"}

_MISCONFIGURED_PAUSE = 60.0  # seconds between attempts while our account is not in order
_PACES_REMEMBERED = 4096

_PAIR_RATE = 131056
_BUSY = {4, 80007, 130429, 131048, _PAIR_RATE}  # too many: calls, messages a second, reports of spam, to one person
_DOWN = {2, 131016, 131057}  # Meta's own service is away, and says so
_ACCOUNT = {0, 3, 10, 190, 368, 131005, 131031, 131042, 133010}  # token, permissions, payment: the operator's to mend
_UNREACHABLE = {131026, 131030}  # no WhatsApp, an old one, or one that does not want us
_BUSY_PAUSE, _PAIR_PAUSE = 5.0, 6.0  # seconds, where Meta does not say how long

_Body = dict[str, Any]


@dataclass(kw_only=True, repr=False, eq=False)
class Meta:
    """The WhatsApp channel of one number at Meta's Cloud API.

    `time_limit` is in seconds, for one request. What came with a message is deleted at Meta `kept` seconds after its
    turn, and what we uploaded so long after it was sent: the message carries a copy of its own.
    `reminder` is the name of an approved template with one variable. To one person there is a message in
    `pair_seconds`; one that is urgent does not wait. A turn that takes longer than `sign_after` seconds shows that
    somebody writes, again every `sign_every`: WhatsApp shows it for 25.
    """

    name = "meta"

    access_token: str
    app_secret: str
    verify_token: str
    phone_number_id: str
    api_url: str = "https://graph.facebook.com/v25.0"
    reminder: str | None = None
    time_limit: float = 15.0
    sign_after: float = 1.0
    sign_every: float = 20.0
    kept: float = 600.0
    pair_seconds: float = 6.0
    clock: Callable[[], float] = monotonic

    def __post_init__(self) -> None:
        self._sent_at: OrderedDict[str, float] = OrderedDict()
        self._api = URL(self.api_url)
        self._login = {"Authorization": f"Bearer {self.access_token}"}
        self._errands = Errands(self.name)
        self.limits = Limits(
            text=4096,
            buttons=ROWS,
            label=LABEL,
            payload=64,
            numbered=False,
            tapped_text=TAPPED_TEXT,
            pictures=True,
            files=True,
            templates=self.reminder is not None,
            unasked_hours=UNASKED_HOURS,
        )

    async def start(self) -> None:
        """Open the connections."""
        self._session = open_session(self._api, self.time_limit)

    async def close(self) -> None:
        """Delete what is still to be deleted, close the connections."""
        await self._errands.close()
        await self._session.close()

    def challenge(self, target: str) -> str:
        """What Meta wants repeated when the webhook is set up. Raises Forged when it does not know our word."""
        asked = {name: values[-1] for name, values in parse_qs(target.partition("?")[2]).items()}
        token = asked.get("hub.verify_token", "").encode(errors="surrogateescape")
        answer = asked.get("hub.challenge", "")
        known = hmac.compare_digest(token, self.verify_token.encode())
        if not (known and asked.get("hub.mode") == "subscribe" and _CHALLENGE.fullmatch(answer)):
            raise Forged
        return answer

    def receive(self, delivery: Delivery) -> list[Incoming | Report]:
        """Every message and report of one signed request; it may carry many, and other numbers' too.

        What cannot be read is left out: refusing it would make Meta send it, and all beside it, for a week.
        Raises Forged or Malformed.
        """
        claimed = delivery.headers.get(SIGNATURE_HEADER, "").encode(errors="surrogateescape")
        signature = "sha256=" + hmac.new(self.app_secret.encode(), delivery.body, sha256).hexdigest()
        if not hmac.compare_digest(claimed, signature.encode()):
            raise Forged
        return list(meta_news.read(read_object(delivery.body), self.name, self.phone_number_id))

    def acknowledgement(self) -> tuple[str, str]:
        """Meta only looks at the status."""
        return "", "text/plain"

    @asynccontextmanager
    async def attending(self, messages: Sequence[Incoming]) -> AsyncIterator[None]:
        """Mark the messages read, show that an answer is being written when that takes long, then delete media."""
        last = messages[-1].message_id
        async with self._errands.while_it_lasts(partial(self._mark_read, last, True), self.sign_after, self.sign_every):
            try:
                yield
            finally:
                self._errands.run(partial(self._mark_read, last, False))
                for media in (media for message in messages for media in message.media if media.ref):
                    self._errands.run(partial(self._delete, media.ref), self.kept)

    async def _mark_read(self, message_id: str, typing: bool) -> None:
        sign = {"typing_indicator": {"type": "text"}} if typing else {}
        await self._post({"status": "read", "message_id": message_id, **sign})

    async def send(self, address: str, message: Outgoing) -> str:
        """Deliver one message; Meta deletes none afterwards, so it has no trace.

        Raises TryLater, Refused, Uncertain or Gone.
        """
        self._keep_pace(address, message.urgent)
        # A person without a number would be taken for one when named in "to": nothing would arrive, and no error.
        to = {"recipient": address} if "." in address else {"to": address}
        *before, last = await self._parts(message)
        for part in before:
            with suppress(Refused, Uncertain):  # the words must not be lost with what goes before them
                await self._post({"recipient_type": "individual", **to, **part})
        reference = {"biz_opaque_callback_data": message.ref} if message.ref else {}
        await self._post({"recipient_type": "individual", **to, **last, **reference})
        self._sent_at[address] = self.clock()
        self._sent_at.move_to_end(address)
        return ""

    def _keep_pace(self, address: str, urgent: bool) -> None:
        """Raises TryLater when the last message to this person is too recent; whom we do not remember, we serve."""
        while len(self._sent_at) > _PACES_REMEMBERED:
            self._sent_at.popitem(last=False)
        wait = self._sent_at.get(address, -inf) + self.pair_seconds - self.clock()
        if wait > 0 and not urgent:
            raise TryLater(wait)

    async def _parts(self, message: Outgoing) -> list[_Body]:
        """One message as Meta's: as one with what it carries, or after it where that cannot be."""
        if message.template is not None:
            return [self._templated(message.text, message.template)]
        carried = await self._carried(message)
        words = _with_choices(message) if message.buttons else _plain(message.text)
        if carried is None or (message.file is None and len(message.text) > _CAPTION):
            return [words]
        if len(message.text) > _CAPTION or len(message.buttons) > TAPS:
            return [_captioned(*carried, ""), words]
        return [_headed(*carried, words) if message.buttons else _captioned(*carried, message.text)]

    def _templated(self, words: str, locale: str) -> _Body:
        if self.reminder is None:
            raise Refused("no template")
        variable = {"type": "text", "text": one_line(words)}
        template = {
            "name": self.reminder,
            "language": {"code": template_language(locale)},
            "components": [{"type": "body", "parameters": [variable]}],
        }
        return {"type": "template", "template": template}

    async def _carried(self, message: Outgoing) -> tuple[str, _Body] | None:
        """Kind and upload of what goes with the words; a picture that is not taken is left out, for they say it all."""
        if message.file is not None:
            return "document", {"id": await self._upload(message.file), "filename": message.file.name}
        if message.picture is not None and len(message.picture) <= _LARGEST_PICTURE:
            with suppress(Refused):
                picture = File(name="picture.png", mime="image/png", data=message.picture)
                return "image", {"id": await self._upload(picture)}
        return None

    async def _upload(self, file: File) -> str:
        """Meta's id of the file. Raises TryLater or Refused: one uploaded twice harms nobody."""
        mime = file.mime if file.mime in _UPLOADS else "text/plain"
        form = aiohttp.FormData({"messaging_product": "whatsapp", "type": mime})
        form.add_field("file", file.data, filename=file.name, content_type=mime)
        try:
            answer = await self._ask("POST", f"{self.api_url}/{self.phone_number_id}/media", data=form)
        except Uncertain:
            raise TryLater from None
        media = _media_id(text(answer, "id"))
        self._errands.run(partial(self._delete, media), self.kept)
        return media

    async def erase(self, address: str, traces: Sequence[str]) -> None:
        """Delete the files of these messages; their words Meta keeps until its own retention ends. Raises TryLater."""
        failed = False
        for trace in traces:
            try:
                await self._delete(trace)
            except (TryLater, Uncertain):
                failed = True
        if failed:
            raise TryLater

    async def fetch(self, media: MediaRef) -> bytes:
        """Download one attachment. Raises TryLater, Refused or Gone."""
        if not media.ref or (media.size or 0) > LARGEST:
            raise Refused("nothing to download, or too big")
        try:
            answer = await self._ask("GET", self._resource(media.ref))
        except (Uncertain, Refused) as trouble:
            raise (TryLater() if isinstance(trouble, Uncertain) else Gone("Meta no longer has it")) from None
        try:
            url = URL(text(answer, "url"))
        except ValueError:
            raise Gone("no address to download from") from None
        return await download_from(self._session, url, self._is_metas, self._login)

    def _is_metas(self, url: URL) -> bool:
        """Whether an address is one of Meta's stores: we, and our token, go nowhere else."""
        stores = (url.host or "").endswith(_STORES) and not url.user
        return same_site(url, self._api) or (stores and (url.scheme, url.port) == ("https", _HTTPS))

    def _resource(self, media: str) -> str:
        return f"{self.api_url}/{_media_id(media)}?phone_number_id={self.phone_number_id}"

    async def _delete(self, media: str) -> None:
        """Have Meta forget a file; when that fails, its own retention ends it. Raises TryLater or Uncertain."""
        with suppress(Refused, Gone):  # gone already, or never there
            await self._ask("DELETE", self._resource(media))

    async def _post(self, body: _Body) -> None:
        url = f"{self.api_url}/{self.phone_number_id}/messages"
        await self._ask("POST", url, json={"messaging_product": "whatsapp", **body})

    async def _ask(self, method: str, url: str, **more: Any) -> _Body:
        """One request to the API and its answer. Raises TryLater, Refused, Uncertain or Gone."""
        headers = {**self._login, "Accept-Encoding": "identity"}
        try:
            async with self._session.request(method, url, headers=headers, allow_redirects=False, **more) as answer:
                status, told = answer.status, answer.headers
                body = await answer.read()
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError):
            raise TryLater from None
        except (aiohttp.ClientError, TimeoutError, OSError, ValueError):
            raise Uncertain("no readable answer") from None
        try:
            found = read_object(body)
        except Malformed:
            found = {}
        if status == HTTPStatus.OK and found:
            return found
        raise _verdict(status, found, told)


def _media_id(media: str) -> str:
    if not _MEDIA_ID.fullmatch(media):
        raise Refused("no id of a file")
    return media


def _plain(words: str) -> _Body:
    return {"type": "text", "text": {"body": words, "preview_url": False}}


def _captioned(kind: str, media: _Body, words: str) -> _Body:
    return {"type": kind, kind: {**media, **({"caption": words} if words else {})}}


def _headed(kind: str, media: _Body, interactive: _Body) -> _Body:
    header = {"type": kind, kind: media}
    return {**interactive, "interactive": {"header": header, **interactive["interactive"]}}


def _with_choices(message: Outgoing) -> _Body:
    """Up to three choices as buttons; more as a list that `opener` unfolds."""
    named = list(zip((one.payload for one in message.buttons), titles(message.buttons), strict=True))
    body = {"text": message.text}
    if len(named) <= TAPS:
        buttons = [{"type": "reply", "reply": {"id": payload, "title": title}} for payload, title in named]
        return {"type": "interactive", "interactive": {"type": "button", "body": body, "action": {"buttons": buttons}}}
    rows = [{"id": payload, "title": title} for payload, title in named[:ROWS]]
    action = {"button": message.opener[:LABEL] or "…", "sections": [{"rows": rows}]}
    return {"type": "interactive", "interactive": {"type": "list", "body": body, "action": action}}


def _verdict(status: int, body: _Body, headers: Mapping[str, str]) -> Exception:
    """What an answer of Meta's means; its text may hold the message or the number: it is dropped."""
    error = body.get("error")
    code = error.get("code") if isinstance(error, dict) else None
    if code in _BUSY or status == HTTPStatus.TOO_MANY_REQUESTS:
        return TryLater(retry_after(headers, _PAIR_PAUSE if code == _PAIR_RATE else _BUSY_PAUSE))
    if code in _DOWN:
        return TryLater(retry_after(headers))
    if code in _UNREACHABLE:
        return Gone("the person cannot be reached")
    if code in _ACCOUNT or status in (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN):
        log.error("meta.account", status=status, code=code)
        return TryLater(_MISCONFIGURED_PAUSE)
    if status < HTTPStatus.BAD_REQUEST or status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return Uncertain("no readable answer")
    log.warning("meta.refused", status=status, code=code)
    return Refused("Meta rejects it")
