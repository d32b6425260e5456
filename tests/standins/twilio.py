"""Stands in for api.twilio.com and its media store: checks credentials, required fields, lengths."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from urllib.parse import parse_qsl, urlencode

from aiohttp import encode_basic_auth, web

from bot.channels.channel import Delivery
from tests.standins.provider import Fault, Sent, StandIn

ACCOUNT = "AC" + "0" * 32
TOKEN = "an-invented-twilio-token-for-tests"
NUMBER = "whatsapp:+15550100"
PERSON = "whatsapp:+212600000001"
LONGEST = 1600
LONGEST_ADDRESS = 2048

CONTENTS = {f"HX{taps:032}": taps for taps in (0, 1, 2, 3)}
"""Templates made beforehand: how many buttons each has. Their variables: the text, then label and payload of each."""

_REFUSALS = {
    Fault.TOO_MANY: (429, 20429, "Too many requests"),
    Fault.BROKEN: (500, 20500, "An internal server error has occurred"),
    Fault.BLOCKED: (400, 21610, "Attempt to send to unsubscribed recipient"),
}


class TwilioStandIn(StandIn):
    """Twilio for one account with one WhatsApp number.

    `messages` holds the ids of what it keeps, `deleted` those of messages and media we had it delete, `callbacks` by
    id where it is to report what became of a message.
    """

    account_sid = ACCOUNT
    token = TOKEN
    number_from = NUMBER

    def __init__(self) -> None:
        super().__init__()
        self.deleted: list[str] = []
        self.messages: set[str] = set()
        self.callbacks: dict[str, str] = {}

    # --- what the bot calls

    def routes(self) -> list[web.RouteDef]:
        account = "/2010-04-01/Accounts/{account}"
        return [
            web.post(f"{account}/Messages.json", self._create),
            web.get(f"{account}/Messages/{{message}}/Media/{{media}}", self._media),
            web.delete(f"{account}/Messages/{{message}}/Media/{{media}}", self._delete),
            web.delete(f"{account}/Messages/{{message}}.json", self._delete),
            web.get("/store/{media}", self._store),
        ]

    async def _create(self, request: web.Request) -> web.Response:
        if not self._authorised(request):
            return _error(401, 20003, "Authenticate")
        fault = self.next_fault("send")
        if fault in _REFUSALS:
            return _error(*_REFUSALS[fault], headers={"Retry-After": str(self.wait_seconds)})
        fields = {name: str(value) for name, value in (await request.post()).items()}
        code = self._mistake(fields)
        if code:
            self.violations.append(f"error {code}")
            return _error(400, code, "Bad request")
        sid = f"SM{self.number():032}"
        self.messages.add(sid)
        self.callbacks[sid] = fields["StatusCallback"]
        self.accept(self._rendered(fields))
        if fault:
            return await self.vanish(request, fault)
        return web.json_response({"sid": sid, "status": "queued"}, status=201)

    def _mistake(self, fields: dict[str, str]) -> int | None:
        """Twilio's error code for what is wrong with a message."""
        for code, field in ((21604, "To"), (21603, "From")):
            if not fields.get(field):
                return code
        if fields["From"] != self.number_from or not fields["To"].startswith("whatsapp:"):
            return 63007
        if not fields.get("StatusCallback", "").startswith(f"{self.public_url}/"):
            return 21609
        if fields.get("ContentSid"):
            return self._mistake_in_content(fields)
        if fields.get("MediaUrl"):
            return self._mistake_in_media(fields)
        if not fields.get("Body"):
            return 21602
        return 21617 if len(fields["Body"]) > LONGEST else None

    def _mistake_in_media(self, fields: dict[str, str]) -> int | None:
        """The same for a picture, which comes from an address that anybody can open."""
        public = fields["MediaUrl"].startswith(f"{self.public_url}/") and len(fields["MediaUrl"]) <= LONGEST_ADDRESS
        return None if public and "ContentSid" not in fields else 21620

    def _mistake_in_content(self, fields: dict[str, str]) -> int | None:
        """The same for a template: its variables, and what it becomes with them."""
        variables = json.loads(fields.get("ContentVariables", "{}"))
        taps = CONTENTS.get(fields["ContentSid"])
        if taps is None or "Body" in fields or set(variables) != {str(n + 1) for n in range(1 + 2 * taps)}:
            return 21656
        if taps == 0 and re.search(r"[\n\t]| {5}", variables["1"]):
            return 63013  # WhatsApp's rule for variables of an approved template
        sent = self._rendered(fields)
        labels = [label for label, _ in sent.buttons]
        fits = all(0 < len(label) <= 20 and len(payload) <= 200 for label, payload in sent.buttons)
        return None if 0 < len(sent.text) <= 1024 and fits and len(set(labels)) == taps else 63013

    def _rendered(self, fields: dict[str, str]) -> Sent:
        if "ContentSid" not in fields:
            return Sent(fields["To"], fields.get("Body", ""), link=fields.get("MediaUrl", ""))
        variables = json.loads(fields["ContentVariables"])
        taps = CONTENTS[fields["ContentSid"]]
        buttons = tuple((variables[str(n)], variables[str(n + 1)]) for n in range(2, 2 + 2 * taps, 2))
        return Sent(fields["To"], variables["1"], buttons, template=None if taps else fields["ContentSid"])

    async def _media(self, request: web.Request) -> web.StreamResponse:
        if not self._authorised(request):
            return _error(401, 20003, "Authenticate")
        fault = self.next_fault("fetch")
        media = request.match_info["media"]
        if fault or media not in self.files:
            return await self.serve(request, None, fault)
        return web.Response(status=307, headers={"Location": f"/store/{media}?signature=a%2Bb"})

    async def _store(self, request: web.Request) -> web.StreamResponse:
        if "Authorization" in request.headers:
            self.violations.append("credentials sent to the media store")
            return web.Response(status=400)
        if request.raw_path.partition("?")[2] != "signature=a%2Bb":
            return web.Response(status=403)
        data = self.files.get(request.match_info["media"])
        return await self.serve(request, data, self.next_fault("download"))

    async def _delete(self, request: web.Request) -> web.Response:
        if not self._authorised(request):
            return _error(401, 20003, "Authenticate")
        fault = self.next_fault("erase")
        if fault:
            return _error(500, 20500, "An internal server error has occurred")
        name = request.match_info.get("media") or request.match_info["message"]
        known = name in self.files or name in self.messages
        self.files.pop(name, None)
        self.messages.discard(name)
        self.deleted += [name] if known else []
        return web.Response(status=204 if known else 404)

    def _authorised(self, request: web.Request) -> bool:
        return request.headers.get("Authorization") == encode_basic_auth(self.account_sid, self.token)

    # --- what people do: each gives the request Twilio would send us

    def delivery(
        self, form: Iterable[Sequence[str]], token: str | None = None, target: str = "/webhooks/twilio"
    ) -> Delivery:
        """Any form as a signed request."""
        fields = [(name, value) for name, value in form]
        headers = {
            "content-type": "application/x-www-form-urlencoded; charset=utf-8",
            "x-twilio-signature": _signature(token or self.token, self.public_url + target, fields),
        }
        return Delivery(headers, urlencode(fields).encode(), target)

    def text(self, text: str, sender: str = PERSON) -> Delivery:
        """A person writes."""
        return self.delivery(self._fields(sender, {"Body": text}).items())

    def photo(self, data: bytes, caption: str = "", sender: str = PERSON, mime: str = "image/jpeg") -> Delivery:
        """A person sends a photo, or another kind of file."""
        message, media = f"MM{self.number():032}", f"ME{self.number():032}"
        self.files[media] = data
        address = f"{self.url}/2010-04-01/Accounts/{self.account_sid}/Messages/{message}/Media/{media}"
        attached = {"NumMedia": "1", "MediaUrl0": address, "MediaContentType0": mime, "MessageSid": message}
        self.messages.add(message)
        return self.delivery(self._fields(sender, {"Body": caption} | attached).items())

    def document(self, data: bytes, mime: str, caption: str = "", sender: str = PERSON) -> Delivery:
        """A person sends a file."""
        return self.photo(data, caption, sender, mime)

    def tap(self, payload: str, sender: str = PERSON) -> Delivery:
        """A person taps a quick reply of a template."""
        tapped = {"Body": "Label", "ButtonText": "Label", "ButtonPayload": payload, "MessageType": "button"}
        return self.delivery(self._fields(sender, tapped).items())

    def signed(self, body: bytes) -> Delivery:
        """Any bytes, with the headers Twilio would send them with."""
        return Delivery({**self.text("").headers, "content-type": "application/json"}, body, "/webhooks/twilio")

    def signed_form(self, body: bytes) -> Delivery:
        """Any bytes as a form, signed when they are one."""
        try:
            fields = parse_qsl(body.decode(), keep_blank_values=True, errors="strict")
        except UnicodeDecodeError:
            fields = []
        return replace(self.delivery(fields, target="/webhooks/twilio?answer=r%3A1"), body=body)

    def report(self, sent: int, status: str, code: int | None = None) -> Delivery:
        """What became of the answer of this position among those accepted, sent where it was to be told."""
        sid, callback = list(self.callbacks.items())[sent]
        target = callback.removeprefix(self.public_url)
        fields = {"MessageSid": sid, "MessageStatus": status, "To": self.sent[sent].address, "From": self.number_from}
        return self.delivery((fields | ({"ErrorCode": str(code)} if code else {})).items(), target=target)

    def _fields(self, sender: str, more: dict[str, str]) -> dict[str, str]:
        sid = f"SM{self.number():032}"
        if "MessageSid" not in more:
            self.messages.add(sid)
        return {
            "AccountSid": self.account_sid,
            "ApiVersion": "2010-04-01",
            "From": sender,
            "MessageSid": sid,
            "NumMedia": "0",
            "NumSegments": "1",
            "ProfileName": "Invented Name",
            "SmsMessageSid": sid,
            "SmsStatus": "received",
            "To": self.number_from,
            "WaId": sender.removeprefix("whatsapp:+"),
        } | more


def _signature(token: str, url: str, fields: list[tuple[str, str]]) -> str:
    """As documented: HMAC-SHA1 over the address, then each name and value in the order of names."""
    signed = url + "".join(name + value for name, value in sorted(set(fields)))
    return base64.b64encode(hmac.new(token.encode(), signed.encode(), hashlib.sha1).digest()).decode()


def _error(status: int, code: int, message: str, headers: dict[str, str] | None = None) -> web.Response:
    body = {"code": code, "message": message, "more_info": "", "status": status}
    return web.json_response(body, status=status, headers=headers)
