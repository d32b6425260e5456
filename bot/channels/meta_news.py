"""What Meta's webhooks tell: messages of people and reports about ours, out of JSON that may hold anything."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Any, Literal

import structlog

from bot.channels.channel import Malformed
from bot.channels.payload import objects, text
from bot.messages import Incoming, MediaKind, MediaRef, Report

log = structlog.get_logger()

#: A person: an id within our business (a country, a dot, letters and digits), else a telephone number.
_SCOPED = re.compile(r"[A-Z]{2}(\.ENT)?\.[A-Za-z0-9]{1,128}")
_NUMBER = re.compile(r"[0-9]{5,20}")
_SECONDS = re.compile(r"[0-9]{1,11}")

_KINDS: dict[str, MediaKind] = {
    "image": "image",
    "document": "document",
    "audio": "audio",
    "voice": "audio",
    "video": "video",
    "sticker": "sticker",
    "location": "location",
    "contacts": "contact",
}
_FILES = {"image", "document", "audio", "voice", "video", "sticker"}
_NO_MESSAGE = {"reaction", "system", "revoke", "ephemeral", "request_welcome"}  # nothing that wants an answer

_STATUS: dict[str, Literal["sent", "delivered", "read", "failed"]] = {
    "sent": "sent",
    "delivered": "delivered",
    "read": "read",
    "played": "read",
    "failed": "failed",
}

_Object = dict[str, Any]


def read(data: _Object, channel: str, phone_number_id: str) -> Iterator[Incoming | Report]:
    """What one webhook request tells about one of our numbers, in its order. Raises Malformed."""
    if not isinstance(data.get("entry"), list):
        raise Malformed("not a notification")
    for entry in objects(data, "entry"):
        for change in objects(entry, "changes"):
            value = change.get("value")
            if isinstance(value, dict) and _is_about(value, phone_number_id):
                yield from _told(value, channel)


def _is_about(value: _Object, phone_number_id: str) -> bool:
    metadata = value.get("metadata")
    return isinstance(metadata, dict) and metadata.get("phone_number_id") == phone_number_id


def _told(value: _Object, channel: str) -> Iterator[Incoming | Report]:
    contacts = list(objects(value, "contacts"))
    for data in objects(value, "messages"):
        if text(data, "type") in _NO_MESSAGE or "group_id" in data:
            continue
        address, message_id = _sender(data, contacts), text(data, "id")
        if not (address and message_id):
            log.warning("meta.unreadable_message")
            continue
        words, choice, media = _news(data)
        if words or choice or media:
            yield Incoming(
                channel=channel,
                address=address,
                message_id=message_id,
                text=words,
                choice=choice,
                media=media,
                sent_at=_time(text(data, "timestamp")),
                trace=next((one.ref for one in media), ""),
            )
    for status in objects(value, "statuses"):
        if (known := _STATUS.get(text(status, "status"))) is not None:
            yield Report(ref=text(status, "biz_opaque_callback_data"), status=known, code=_code(status))


def _sender(data: _Object, contacts: Sequence[_Object]) -> str:
    """Who wrote: by the id that stays when the number is hidden or shown, by the number where there is no other."""
    number = text(data, "from")
    own = [one for one in contacts if number and text(one, "wa_id") == number] or contacts
    contact = own[0] if len(own) == 1 else {}
    for scoped in (text(data, "from_user_id"), text(contact, "user_id")):
        if _SCOPED.fullmatch(scoped):
            return scoped
    known = (one for one in (number, text(contact, "wa_id")) if _NUMBER.fullmatch(one))
    return next(known, "")


_News = tuple[str, str | None, tuple[MediaRef, ...]]
"""Words, payload of what was tapped, and attachments."""


def _news(data: _Object) -> _News:
    """What a message says; of an edit only the words, for what they stand under came before."""
    match data:
        case {"type": "edit", "edit": {"message": dict(message)}}:
            return _content(message)[0], None, ()
    return _content(data)


def _content(data: _Object) -> _News:
    match data:
        case {"type": "text", "text": {"body": str(words)}}:
            return words, None, ()
        case {"type": "interactive", "interactive": {"button_reply": {"id": str(payload)}}}:
            return "", payload or None, ()
        case {"type": "interactive", "interactive": {"list_reply": {"id": str(payload)}}}:
            return "", payload or None, ()
        case {"type": "button", "button": {"payload": str(payload)}}:
            return "", payload or None, ()
        case {"type": str(kind)} if kind in _KINDS:
            return _attachment(kind, data.get(kind))
    return "", None, (MediaRef(kind="other", ref=""),)


def _attachment(kind: str, found: Any) -> _News:
    """A place or a contact is told by its kind only: where and who stays with WhatsApp."""
    if kind not in _FILES or not isinstance(found, dict):
        return "", None, (MediaRef(kind=_KINDS[kind], ref=""),)
    mime = text(found, "mime_type").partition(";")[0].strip().lower()
    known = "image" if kind == "document" and mime.startswith("image/") else _KINDS[kind]
    return text(found, "caption"), None, (MediaRef(kind=known, ref=text(found, "id"), mime=mime),)


def _time(seconds: str) -> datetime | None:
    try:
        return datetime.fromtimestamp(int(seconds), UTC) if _SECONDS.fullmatch(seconds) else None
    except (ValueError, OverflowError, OSError):
        return None


def _code(status: _Object) -> int | None:
    """Meta's reason for a failure."""
    codes = [one["code"] for one in objects(status, "errors") if isinstance(one.get("code"), int)]
    return codes[0] if codes and 0 <= codes[0] < _CODES else None


_CODES = 10_000_000  # they have up to seven digits
