"""Stands in for api.telegram.org: checks every request against the Bot API's published limits."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from time import time
from typing import Any

from aiohttp import web

from bot.channels.channel import Delivery
from tests.standins.provider import Fault, Sent, StandIn

TOKEN = "123456789:an-invented-token-for-tests-only-00"
SECRET = "an_invented_webhook_secret-0123456789"
PERSON = "1001"
LARGEST_FILE = 20 * 1024 * 1024


class Rejected(Exception):
    """An answer with "ok": false."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        self.code = code
        self.body = {"ok": False, "error_code": code, "description": description}
        if parameters:
            self.body["parameters"] = parameters


def _field(value: str | bytes | web.FileField) -> str:
    """A form field as text; of a file its bytes, one to a character."""
    content = value.file.read() if isinstance(value, web.FileField) else value
    return content.decode("latin-1") if isinstance(content, bytes) else content


class TelegramStandIn(StandIn):
    """Telegram for one bot. `settings` holds what the bot announced: method -> language -> fields."""

    token = TOKEN
    secret = SECRET

    def __init__(self) -> None:
        super().__init__()
        self.webhook: dict[str, Any] = {}
        self.settings: dict[str, dict[str, dict[str, Any]]] = {}
        self.settled: list[str] = []
        self.signs: list[str] = []
        self.deleted: list[str] = []
        self._chats: set[str] = set()
        self._taps: set[str] = set()

    # --- what the bot calls

    def routes(self) -> list[web.RouteDef]:
        return [
            web.post("/bot{token}/{method}", self._call),
            web.get("/file/bot{token}/{path:.+}", self._download),
        ]

    async def _call(self, request: web.Request) -> web.Response:
        fields = {name: _field(value) for name, value in (await request.post()).items()}
        method = request.match_info["method"]
        try:
            if request.match_info["token"] != self.token:
                raise Rejected(401, "Unauthorized")
            answer = _METHODS.get(method)
            if answer is None:
                raise Rejected(404, "Not Found")
            operation = {
                "sendMessage": "send",
                "sendPhoto": "send",
                "sendDocument": "send",
                "getFile": "fetch",
                "deleteMessages": "erase",
            }.get(method, "announce")
            fault = self.next_fault(operation)  # type: ignore[arg-type]
            if fault not in (Fault.HANG, Fault.DROP, Fault.GATEWAY):
                _raise(fault, self.wait_seconds)
            result = answer(self, fields)
            if fault:
                return await self.vanish(request, fault)
            return web.json_response({"ok": True, "result": result})
        except Rejected as rejection:
            return web.json_response(rejection.body, status=rejection.code)

    async def _download(self, request: web.Request) -> web.StreamResponse:
        if request.match_info["token"] != self.token:
            return web.Response(status=404)
        file_id = request.match_info["path"].removeprefix("files/")
        return await self.serve(request, self.files.get(file_id), self.next_fault("download"))

    def _send_message(self, fields: dict[str, str]) -> dict[str, Any]:
        chat, text = fields.get("chat_id", ""), fields.get("text", "")
        self._check(bool(re.fullmatch(r"-?\d+", chat)), "chat_id must be a number")
        self._check(chat in self._chats, "chat not found")
        self._check(bool(text.strip()), "message text is empty")
        self._check(len(text) <= 4096, "message is too long")
        self._check("parse_mode" not in fields, "the house sends plain text")
        preview = json.loads(fields.get("link_preview_options", "{}"))
        self._check(preview.get("is_disabled") is True, "the house shows no link previews")
        buttons = self._buttons(json.loads(fields.get("reply_markup", "{}")))
        self.accept(Sent(chat, text, buttons))
        message_chat = {"id": int(chat), "type": "private"}
        return {"message_id": self.number(), "date": 1, "chat": message_chat, "text": text}

    def _send_photo(self, fields: dict[str, str]) -> dict[str, Any]:
        chat, caption = fields.get("chat_id", ""), fields.get("caption", "")
        photo = fields.get("photo", "").encode("latin-1")
        self._check(chat in self._chats, "chat not found")
        self._check(len(caption) <= 1024, "message caption is too long")
        self._check(photo.startswith(b"\x89PNG") and len(photo) <= 10 * 1024 * 1024, "PHOTO_INVALID_DIMENSIONS")
        self._check("parse_mode" not in fields, "the house sends plain text")
        buttons = self._buttons(json.loads(fields.get("reply_markup", "{}")))
        self.accept(Sent(chat, caption, buttons, photo))
        message_chat = {"id": int(chat), "type": "private"}
        sizes = [{"file_id": "p", "file_unique_id": "p", "width": 600, "height": 350}]
        return {"message_id": self.number(), "date": 1, "chat": message_chat, "caption": caption, "photo": sizes}

    def _send_document(self, fields: dict[str, str]) -> dict[str, Any]:
        chat, caption = fields.get("chat_id", ""), fields.get("caption", "")
        document = fields.get("document", "").encode("latin-1")
        self._check(chat in self._chats, "chat not found")
        self._check(len(caption) <= 1024, "message caption is too long")
        self._check(0 < len(document) <= 50 * 1024 * 1024, "file must be non-empty and at most 50 MB")
        self._check("parse_mode" not in fields, "the house sends plain text")
        buttons = self._buttons(json.loads(fields.get("reply_markup", "{}")))
        self.accept(Sent(chat, caption, buttons, file=document))
        message_chat = {"id": int(chat), "type": "private"}
        sent = {"file_id": "d", "file_unique_id": "d"}
        return {"message_id": self.number(), "date": 1, "chat": message_chat, "caption": caption, "document": sent}

    def _buttons(self, markup: dict[str, Any]) -> tuple[tuple[str, str], ...]:
        rows = markup.get("inline_keyboard", [])
        buttons = [(button["text"], button["callback_data"]) for row in rows for button in row]
        self._check(all(len(row) == 1 for row in rows), "the house has one button a row")
        self._check(all(label.strip() for label, _ in buttons), "text buttons must be non-empty")
        self._check(all(1 <= len(data.encode()) <= 64 for _, data in buttons), "BUTTON_DATA_INVALID")
        self._check(len(buttons) <= 100, "too many buttons")
        return tuple(buttons)

    def _answer_callback(self, fields: dict[str, str]) -> bool:
        query = fields.get("callback_query_id", "")
        self._check(query in self._taps, "query is too old and response timeout expired or query ID is invalid")
        self.settled.append(query)
        return True

    def _chat_action(self, fields: dict[str, str]) -> bool:
        self._check(fields.get("chat_id", "") in self._chats, "chat not found")
        self._check(fields.get("action") == "typing", "wrong parameter action in request")
        self.signs.append(fields["chat_id"])
        return True

    def _delete_messages(self, fields: dict[str, str]) -> bool:
        numbers = json.loads(fields["message_ids"])
        self._check(1 <= len(numbers) <= 100, "message identifiers are not specified, or too many")
        self.deleted += [str(number) for number in numbers]
        return True

    def _get_file(self, fields: dict[str, str]) -> dict[str, Any]:
        file_id = fields.get("file_id", "")
        self._check(file_id in self.files, "wrong file_id or the file is temporarily unavailable")
        size = len(self.files[file_id])
        self._check(size <= LARGEST_FILE, "file is too big")
        return {
            "file_id": file_id,
            "file_unique_id": file_id,
            "file_size": size,
            "file_path": f"files/{file_id}",
        }

    def _set_webhook(self, fields: dict[str, str]) -> bool:
        self._check(fields.get("url", "").startswith("https://"), "bad webhook: HTTPS url must be provided")
        self._check(bool(re.fullmatch(r"[A-Za-z0-9_-]{1,256}", fields["secret_token"])), "bad secret token")
        self.webhook = {"url": fields["url"], "allowed_updates": json.loads(fields["allowed_updates"])}
        return True

    def _set_commands(self, fields: dict[str, str]) -> bool:
        commands = json.loads(fields["commands"])
        self._check(1 <= len(commands) <= 100, "too many commands")
        self._check(all(re.fullmatch(r"[a-z0-9_]{1,32}", one["command"]) for one in commands), "BOT_COMMAND_INVALID")
        self._check(all(1 <= len(one["description"]) <= 256 for one in commands), "BOT_COMMAND_DESCRIPTION_INVALID")
        return self._keep("setMyCommands", fields, {one["command"]: one["description"] for one in commands})

    def _set_description(self, fields: dict[str, str]) -> bool:
        self._check(len(fields["description"]) <= 512, "description is too long")
        return self._keep("setMyDescription", fields, fields["description"])

    def _set_short_description(self, fields: dict[str, str]) -> bool:
        self._check(len(fields["short_description"]) <= 120, "short description is too long")
        return self._keep("setMyShortDescription", fields, fields["short_description"])

    def _keep(self, method: str, fields: dict[str, str], value: Any) -> bool:
        language = fields.get("language_code", "")
        self._check(bool(re.fullmatch(r"([a-z]{2})?", language)), "LANGUAGE_CODE_INVALID")
        self.settings.setdefault(method, {})[language] = value
        return True

    def _check(self, holds: bool, description: str) -> None:
        if not holds:
            self.violations.append(description)
            raise Rejected(400, f"Bad Request: {description}")

    # --- what people do: each gives the request Telegram would send us

    def delivery(self, update: dict[str, Any], secret: str | None = None) -> Delivery:
        """Any update as a signed request."""
        headers = {
            "content-type": "application/json",
            "x-telegram-bot-api-secret-token": self.secret if secret is None else secret,
        }
        return Delivery(headers, json.dumps(update).encode(), "/webhooks/telegram")

    def signed(self, body: bytes) -> Delivery:
        """Any bytes, with the headers Telegram would send them with."""
        return Delivery(self.delivery({}).headers, body, "/webhooks/telegram")

    def text(self, text: str, sender: str = PERSON, *, edited: bool = False, language: str = "fr") -> Delivery:
        """A person writes, or corrects what they wrote."""
        message = self._message(sender, language) | {"text": text}
        if edited:
            message["edit_date"] = message["date"] + 5
        return self.delivery({"update_id": self.number(), "edited_message" if edited else "message": message})

    def photo(self, data: bytes, caption: str = "", sender: str = PERSON, album: str = "") -> Delivery:
        """A person sends a photo, which Telegram offers in several sizes."""
        small, middle = (_size(self._file(b"smaller"), side, 7) for side in (90, 320))
        large = _size(self._file(data), 1280, len(data))
        message = self._message(sender) | {"photo": [middle, large, small]}
        message |= {"caption": caption} if caption else {}
        message |= {"media_group_id": album} if album else {}
        return self.delivery({"update_id": self.number(), "message": message})

    def document(self, data: bytes, mime: str, caption: str = "", sender: str = PERSON) -> Delivery:
        """A person sends a file."""
        file_id = self._file(data)
        sent = {"file_id": file_id, "file_unique_id": file_id, "mime_type": mime, "file_size": len(data)}
        message = self._message(sender) | {"document": sent} | ({"caption": caption} if caption else {})
        return self.delivery({"update_id": self.number(), "message": message})

    def tap(self, payload: str, sender: str = PERSON) -> Delivery:
        """A person taps a button of our last message."""
        query_id = f"query-{self.number()}"
        self._taps.add(query_id)
        message = self._message(sender) | {"text": "ours"}
        query = {"id": query_id, "from": _user(sender, "fr"), "chat_instance": "1", "message": message}
        return self.delivery({"update_id": self.number(), "callback_query": query | {"data": payload}})

    def _file(self, data: bytes) -> str:
        file_id = f"file-{self.number()}"
        self.files[file_id] = data
        return file_id

    def _message(self, sender: str, language: str = "fr") -> dict[str, Any]:
        self._chats.add(sender)
        chat = {"id": int(sender), "type": "private", "first_name": "Invented"}
        return {
            "message_id": self.number(),
            "date": int(time()),  # one of hours ago would first be asked whether it got worse
            "chat": chat,
            "from": _user(sender, language),
        }


def _user(sender: str, language: str) -> dict[str, Any]:
    return {"id": int(sender), "is_bot": False, "first_name": "Invented", "language_code": language}


def _size(file_id: str, side: int, length: int) -> dict[str, Any]:
    return {
        "file_id": file_id,
        "file_unique_id": file_id,
        "width": side,
        "height": side,
        "file_size": length,
    }


def _raise(fault: Fault | None, wait: int) -> None:
    if fault is Fault.TOO_MANY:
        raise Rejected(429, f"Too Many Requests: retry after {wait}", retry_after=wait)
    if fault is Fault.BROKEN:
        raise Rejected(500, "Internal Server Error")
    if fault is Fault.BLOCKED:
        raise Rejected(403, "Forbidden: bot was blocked by the user")
    if fault is Fault.EXPIRED:
        raise Rejected(400, "Bad Request: wrong file_id or the file is temporarily unavailable")


_METHODS: dict[str, Callable[[TelegramStandIn, dict[str, str]], Any]] = {
    "sendMessage": TelegramStandIn._send_message,
    "sendPhoto": TelegramStandIn._send_photo,
    "sendDocument": TelegramStandIn._send_document,
    "answerCallbackQuery": TelegramStandIn._answer_callback,
    "getFile": TelegramStandIn._get_file,
    "sendChatAction": TelegramStandIn._chat_action,
    "deleteMessages": TelegramStandIn._delete_messages,
    "setWebhook": TelegramStandIn._set_webhook,
    "setMyCommands": TelegramStandIn._set_commands,
    "setMyDescription": TelegramStandIn._set_description,
    "setMyShortDescription": TelegramStandIn._set_short_description,
}
