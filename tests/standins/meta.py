"""Stands in for graph.facebook.com and its media store: checks every request against the Cloud API's limits."""

from __future__ import annotations

import hashlib
import hmac
import json
import re
from collections.abc import Sequence
from dataclasses import replace
from time import time
from typing import Any

from aiohttp import web

from bot.channels.channel import Delivery
from tests.standins.provider import ELSEWHERE, Fault, Sent, StandIn

TOKEN = "an-invented-access-token-for-tests"
SECRET = "an-invented-app-secret-for-tests"
VERIFY = "an-invented-verify-token"
NUMBER_ID = "100000000000001"
PERSON = "212600000001"
SCOPED = "MA.1000000000000001"
TEMPLATE = "sehti_reminder"
LARGEST_PICTURE, LARGEST_DOCUMENT = 5 * 1024 * 1024, 100 * 1024 * 1024
DOCUMENTS = {"application/pdf", "text/plain"}
REJECTED = 131009  # "parameter value is not valid"

_REFUSALS = {
    Fault.TOO_MANY: (429, 130429, "Rate limit hit"),
    Fault.BROKEN: (500, 131000, "Something went wrong"),
    Fault.BLOCKED: (400, 131026, "Message undeliverable"),
}


class Invalid(Exception):
    """A request Meta would refuse."""

    def __init__(self, why: str, code: int = REJECTED) -> None:
        super().__init__(why)
        self.code = code


def _must(holds: bool, why: str, code: int = REJECTED) -> None:
    if not holds:
        raise Invalid(why, code)


class MetaStandIn(StandIn):
    """Meta for one WhatsApp number. `read` and `typing` hold ids of messages we marked, `deleted` those of files."""

    token = TOKEN
    secret = SECRET
    largest_request = 8 << 20

    def __init__(self) -> None:
        super().__init__()
        self.read: list[str] = []
        self.typing: list[str] = []
        self.deleted: list[str] = []
        self.references: list[str] = []
        self._received: set[str] = set()
        self._persons: set[str] = set()
        self._uploads: dict[str, tuple[str, bytes]] = {}

    # --- what the bot calls

    def routes(self) -> list[web.RouteDef]:
        return [
            web.post("/{number}/messages", self._messages),
            web.post("/{number}/media", self._upload),
            web.get("/store/{media}", self._store),
            web.get("/{media}", self._locate),
            web.delete("/{media}", self._delete),
        ]

    async def _messages(self, request: web.Request) -> web.Response:
        if not self._authorised(request):
            return _error(401, 190, "Invalid OAuth access token")
        body = await request.json()
        if "status" in body:
            return self._sign(body)
        fault = self.next_fault("send")
        if fault in _REFUSALS:
            return _error(*_REFUSALS[fault], headers={"Retry-After": str(self.wait_seconds)})
        try:
            self.accept(self._checked(body))
        except Invalid as wrong:
            self.violations.append(str(wrong))
            return _error(400, wrong.code, str(wrong))
        self.references.append(body.get("biz_opaque_callback_data", ""))
        if fault:
            return await self.vanish(request, fault)
        return web.json_response({"messaging_product": "whatsapp", "messages": [{"id": self._wamid()}]})

    def _sign(self, body: dict[str, Any]) -> web.Response:
        if self.next_fault("announce"):
            return _error(500, 131000, "Something went wrong")
        if body["status"] != "read" or body["message_id"] not in self._received:
            self.violations.append("a mark on a message nobody sent")
            return _error(400, 100, "Invalid parameter")
        self.read.append(body["message_id"])
        if body.get("typing_indicator") == {"type": "text"}:
            self.typing.append(body["message_id"])
        return web.json_response({"success": True})

    def _checked(self, body: dict[str, Any]) -> Sent:
        """The message, when Meta would take it. Raises Invalid."""
        _must(body.get("messaging_product") == "whatsapp", "messaging_product is missing")
        _must(body.get("recipient_type") == "individual", "recipient_type is missing")
        _must(("to" in body) != ("recipient" in body), "either to or recipient")
        address = body.get("to") or body["recipient"]
        shape = r"[0-9]{5,20}" if "to" in body else r"[A-Z]{2}(\.ENT)?\.[A-Za-z0-9]{1,128}"
        _must(bool(re.fullmatch(shape, address)), "a person's id in the wrong field: it would silently go nowhere")
        _must(len(body.get("biz_opaque_callback_data", "")) <= 512, "biz_opaque_callback_data is too long")
        if body["type"] == "template":
            return _template(address, body["template"])
        _must(address in self._persons, "re-engagement: more than 24 hours", 131047)
        if body["type"] == "text":
            _must(1 <= len(body["text"]["body"]) <= 4096, "text.body has 1 to 4096 characters")
            return Sent(address, body["text"]["body"])
        if body["type"] == "interactive":
            return self._interactive(address, body["interactive"])
        _must(body["type"] in ("image", "document"), "a type the house does not send")
        media = body[body["type"]]
        return self._carrying(Sent(address, _within(media.get("caption", ""), 0, 1024)), body["type"], media)

    def _interactive(self, address: str, shown: dict[str, Any]) -> Sent:
        text = _within(shown["body"]["text"], 1, 1024)
        header = shown.get("header", {"type": "none"})
        if shown["type"] == "button":
            buttons = [(one["reply"]["title"], one["reply"]["id"]) for one in shown["action"]["buttons"]]
            _check_choices(buttons, most=3, label=20, payload=256)
        else:
            _must(header["type"] in ("none", "text"), "a list has no picture above it")
            _within(shown["action"]["button"], 1, 20)
            buttons = [(row["title"], row["id"]) for part in shown["action"]["sections"] for row in part["rows"]]
            _check_choices(buttons, most=10, label=24, payload=200)
        sent = Sent(address, text, tuple(buttons))
        kind = header["type"]
        return self._carrying(sent, kind, header[kind]) if kind != "none" else sent

    def _carrying(self, sent: Sent, kind: str, media: dict[str, Any]) -> Sent:
        _must(media.get("id") in self._uploads, "no such media")
        mime, data = self._uploads[media["id"]]
        if kind == "image":
            _must(mime == "image/png" and data.startswith(b"\x89PNG"), "not an image")
            return replace(sent, picture=data)
        _must(bool(media.get("filename")), "a document without a name")
        return replace(sent, file=data)

    async def _upload(self, request: web.Request) -> web.Response:
        if not self._authorised(request):
            return _error(401, 190, "Invalid OAuth access token")
        fault = self.next_fault("upload")
        if fault in _REFUSALS:
            return _error(*_REFUSALS[fault], headers={"Retry-After": str(self.wait_seconds)})
        if fault:
            return await self.vanish(request, fault)
        form = await request.post()
        file, mime = form["file"], form["type"]
        assert isinstance(file, web.FileField)
        data = file.file.read()
        largest = LARGEST_PICTURE if mime == "image/png" else LARGEST_DOCUMENT
        known = mime in DOCUMENTS | {"image/png"} and file.content_type == mime
        if not (known and 0 < len(data) <= largest and form["messaging_product"] == "whatsapp"):
            self.violations.append("an upload of a type or size that is not taken")
            return _error(400, 131053, "Media upload error")
        media = f"{self.number():016}"
        self._uploads[media] = str(mime), data
        return web.json_response({"id": media})

    async def _locate(self, request: web.Request) -> web.StreamResponse:
        if not self._authorised(request):
            return _error(401, 190, "Invalid OAuth access token")
        media = request.match_info["media"]
        fault = self.next_fault("fetch")
        if fault is Fault.EXPIRED or (fault is None and media not in self.files):
            return _error(400, 100, "Unsupported get request")
        if fault in (Fault.ASTRAY, Fault.INWARD):
            return web.json_response({"url": ELSEWHERE[fault], "id": media})
        if fault:
            return await self.serve(request, None, fault)
        return web.json_response({"url": f"{self.url}/store/{media}?ext=1&hash=a%2Bb", "id": media})

    async def _store(self, request: web.Request) -> web.StreamResponse:
        if not self._authorised(request):
            return web.Response(status=401)
        if request.raw_path.partition("?")[2] != "ext=1&hash=a%2Bb":
            return web.Response(status=403)
        return await self.serve(request, self.files.get(request.match_info["media"]), self.next_fault("download"))

    async def _delete(self, request: web.Request) -> web.Response:
        if not self._authorised(request):
            return _error(401, 190, "Invalid OAuth access token")
        if self.next_fault("erase"):
            return _error(500, 131000, "Something went wrong")
        media = request.match_info["media"]
        if self.files.pop(media, None) is None and self._uploads.pop(media, None) is None:
            return _error(400, 100, "Unsupported delete request")
        self.deleted.append(media)
        return web.json_response({"success": True})

    def _authorised(self, request: web.Request) -> bool:
        return request.headers.get("Authorization") == f"Bearer {self.token}"

    # --- what people do: each gives the request Meta would send us

    def signed(self, body: bytes, secret: str | None = None) -> Delivery:
        """Any bytes, signed."""
        signature = hmac.new((secret or self.secret).encode(), body, hashlib.sha256).hexdigest()
        headers = {"content-type": "application/json", "x-hub-signature-256": f"sha256={signature}"}
        return Delivery(headers, body, "/webhooks/meta")

    def delivery(self, notification: dict[str, Any]) -> Delivery:
        """Any notification, signed."""
        return self.signed(json.dumps(notification).encode())

    def notify(self, *values: dict[str, Any]) -> Delivery:
        """One notification with these values, each in an entry of its own."""
        entries = [{"id": "1", "changes": [{"field": "messages", "value": value}]} for value in values]
        return self.delivery({"object": "whatsapp_business_account", "entry": entries})

    def value(self, *messages: dict[str, Any], statuses: Sequence[dict[str, Any]] = ()) -> dict[str, Any]:
        """What stands in a change: messages or statuses, and who is concerned."""
        told: dict[str, Any] = {"messages": list(messages)} if messages else {"statuses": list(statuses)}
        metadata = {"display_phone_number": "15550100", "phone_number_id": NUMBER_ID}
        return {"messaging_product": "whatsapp", "metadata": metadata, **told}

    def message(self, sender: str, kind: str, content: Any) -> dict[str, Any]:
        """One message of a person, who is known by a number or by an id within our business."""
        self._persons.add(sender)
        wamid = self._wamid()
        self._received.add(wamid)
        by = {"from_user_id": sender} if "." in sender else {"from": sender}
        return {**by, "id": wamid, "timestamp": str(int(time())), "type": kind, kind: content}

    def text(self, text: str, sender: str = PERSON) -> Delivery:
        """A person writes."""
        return self.notify(self.value(self.message(sender, "text", {"body": text})))

    def photo(self, data: bytes, caption: str = "", sender: str = PERSON) -> Delivery:
        """A person sends a photo."""
        return self._file("image", data, "image/jpeg", caption, sender)

    def document(self, data: bytes, mime: str, caption: str = "", sender: str = PERSON) -> Delivery:
        """A person sends a file."""
        return self._file("document", data, mime, caption, sender)

    def tap(self, payload: str, sender: str = PERSON) -> Delivery:
        """A person taps a button."""
        reply = {"type": "button_reply", "button_reply": {"id": payload, "title": "Label"}}
        return self.notify(self.value(self.message(sender, "interactive", reply)))

    def report(self, sent: int, status: str, code: int | None = None) -> Delivery:
        """What became of the answer of this position among those accepted."""
        about: dict[str, Any] = {"id": self._wamid(), "status": status, "recipient_id": self.sent[sent].address}
        about |= {"biz_opaque_callback_data": self.references[sent]} if self.references[sent] else {}
        about |= {"errors": [{"code": code, "title": "a title"}]} if code else {}
        return self.notify(self.value(statuses=[about]))

    def _file(self, kind: str, data: bytes, mime: str, caption: str, sender: str) -> Delivery:
        media = f"{self.number():016}"
        self.files[media] = data
        content = {"id": media, "mime_type": mime, "sha256": "x"} | ({"caption": caption} if caption else {})
        return self.notify(self.value(self.message(sender, kind, content)))

    def _wamid(self) -> str:
        return f"wamid.{self.number():030}"


def _within(text: str, least: int, most: int) -> str:
    _must(least <= len(text) <= most, f"{least} to {most} characters")
    return text


def _check_choices(buttons: Sequence[tuple[str, str]], most: int, label: int, payload: int) -> None:
    labels, payloads = [one for one, _ in buttons], [one for _, one in buttons]
    _must(1 <= len(buttons) <= most, f"1 to {most} choices")
    _must(all(1 <= len(one) <= label for one in labels), f"a label has 1 to {label} characters")
    _must(all(1 <= len(one) <= payload for one in payloads), f"an id has 1 to {payload} characters")
    _must(len(set(labels)) == len(labels) and len(set(payloads)) == len(payloads), "labels and ids are unique")


def _template(address: str, template: dict[str, Any]) -> Sent:
    _must(template["name"] == TEMPLATE and template["language"]["code"] in ("fr", "ar"), "no such template", 132001)
    [component] = template["components"]
    [parameter] = component["parameters"]
    _must(component["type"] == "body" and parameter["type"] == "text", "one text in the body", 132000)
    _must(not re.search(r"[\n\t]| {5}", parameter["text"]), "no line breaks and no runs of blanks", 132012)
    named = f"{template['name']}/{template['language']['code']}"
    return Sent(address, _within(parameter["text"], 1, 1024), template=named)


def _error(status: int, code: int, message: str, headers: dict[str, str] | None = None) -> web.Response:
    error = {"message": message, "type": "OAuthException", "code": code, "fbtrace_id": "A"}
    return web.json_response({"error": error}, status=status, headers=headers)
