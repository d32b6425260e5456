"""Telegram: updates in, messages out, files on demand, through python-telegram-bot's plain Bot."""

from __future__ import annotations

import asyncio
import hmac
import logging
import os
from collections import OrderedDict
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import Any

import httpx
import structlog
from telegram import (
    Animation,
    Audio,
    CallbackQuery,
    Chat,
    Contact,
    Document,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputFile,
    LinkPreviewOptions,
    Location,
    Message,
    PhotoSize,
    Sticker,
    Update,
    Venue,
    Video,
    VideoNote,
    Voice,
)
from telegram.constants import ChatAction
from telegram.error import (
    BadRequest,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)
from telegram.ext import ExtBot
from telegram.request import HTTPXRequest
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
from bot.channels.download import LARGEST, download, open_session
from bot.channels.errands import Errands
from bot.channels.payload import read_object
from bot.messages import Incoming, MediaKind, MediaRef, Outgoing, Report

log = structlog.get_logger()

SECRET_HEADER = "x-telegram-bot-api-secret-token"  # noqa: S105 - a header's name
UPDATES = [Update.MESSAGE, Update.EDITED_MESSAGE, Update.CALLBACK_QUERY]

#: Kinds of attachment; what Telegram has besides (polls, dice, stories, ...) is "other".
_KINDS: tuple[tuple[type, MediaKind], ...] = (
    (PhotoSize, "image"),
    (Animation, "video"),
    (Document, "document"),
    (Voice, "audio"),
    (Audio, "audio"),
    (Video, "video"),
    (VideoNote, "video"),
    (Sticker, "sticker"),
    (Contact, "contact"),
    (Location, "location"),
    (Venue, "location"),
)

#: Libraries that log the token (in addresses) or whole messages, and what they may still say.
_TALKATIVE = {"httpx": logging.WARNING, "httpcore": logging.WARNING, "telegram": logging.CRITICAL}

_UNREACHABLE = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
_MISCONFIGURED_PAUSE = 60.0  # seconds between attempts while the token is not accepted
_TAPS_REMEMBERED = 4096
_CAPTION = 1024  # characters under a picture or a file
_ERASED_AT_ONCE = 100  # messages of one request
_TAP_PATIENCE = 2.0  # seconds; the next answer to the same person waits for it


@dataclass(frozen=True)
class Presentation:
    """What Telegram shows of the bot in one language: `commands` maps a name to what it does."""

    commands: Mapping[str, str]
    description: str
    short_description: str


@dataclass(kw_only=True, repr=False, eq=False)
class Telegram:
    """The Telegram channel.

    `presentations` gives texts by two-letter language; the first one also serves every other language. Asked for when
    Telegram is told of them, in the background.
    `time_limit` is in seconds, for one request. A turn that takes longer than `sign_after` seconds shows that somebody
    writes, again every `sign_every`: Telegram shows it for five.
    """

    name = "telegram"
    limits = Limits(text=4096, buttons=8, label=20, payload=64, numbered=False, pictures=True, files=True)

    token: str
    secret: str
    public_url: str
    api_url: str = "https://api.telegram.org"
    presentations: Callable[[], Mapping[str, Presentation]] = dict
    time_limit: float = 15.0
    sign_after: float = 1.0
    sign_every: float = 4.0

    def __post_init__(self) -> None:
        for library, level in _TALKATIVE.items():
            logging.getLogger(library).setLevel(level)
        os.environ.setdefault("PTB_TIMEDELTA", "true")  # the library's switch to its future type of durations
        self._files = f"{self.api_url}/file/bot"
        # Bot's own start asks Telegram who it is, and fails with Telegram; its clients are all it needs.
        connect = min(5.0, self.time_limit)
        self._requests = [
            HTTPXRequest(read_timeout=self.time_limit, write_timeout=self.time_limit, connect_timeout=connect)
            for _ in range(2)
        ]
        self._bot: ExtBot[None] = ExtBot(
            self.token,
            base_url=f"{self.api_url}/bot",
            base_file_url=self._files,
            request=self._requests[0],
            get_updates_request=self._requests[1],
        )
        self._errands = Errands(self.name)
        self._taps: OrderedDict[str, str] = OrderedDict()

    async def start(self) -> None:
        """Open what requests need; nobody waits until Telegram has been told where we listen and what the bot is."""
        self._session = open_session(URL(self.api_url), self.time_limit)
        self._errands.run(self._announce)

    async def _announce(self) -> None:
        """A failure is logged and does not stop us: Telegram knows the address from the last time."""
        webhook = f"{self.public_url}/webhooks/{self.name}"
        try:
            await self._bot.set_webhook(webhook, secret_token=self.secret, allowed_updates=UPDATES)
            shown_in = await asyncio.to_thread(self.presentations)
            for position, (language, shown) in enumerate(shown_in.items()):
                for code in ["", language] if position == 0 else [language]:
                    await self._present(shown, code)
        except TelegramError as error:
            log.warning("telegram.not_announced", reason=type(error).__name__)

    async def _present(self, shown: Presentation, language: str) -> None:
        await self._bot.set_my_commands(list(shown.commands.items()), language_code=language or None)
        await self._bot.set_my_description(shown.description, language_code=language or None)
        await self._bot.set_my_short_description(shown.short_description, language_code=language or None)

    async def close(self) -> None:
        """Close every connection."""
        await self._errands.close()
        for request in self._requests:
            await request.shutdown()
        await self._session.close()

    def receive(self, delivery: Delivery) -> list[Incoming | Report]:
        """One update as messages: private chats only, edits as new text. Raises Forged or Malformed."""
        claimed = delivery.headers.get(SECRET_HEADER, "").encode(errors="surrogateescape")
        if not hmac.compare_digest(claimed, self.secret.encode()):
            raise Forged
        data = _update(delivery.body)
        try:
            return [*self._messages(Update.de_json(data, self._bot))]
        except (TypeError, ValueError, LookupError, AttributeError, OverflowError, OSError) as error:
            # It is signed, so it is a shape this library does not know yet. Refusing it would make Telegram
            # repeat it and hold back everything the person writes after it.
            log.warning("telegram.unreadable_update", reason=type(error).__name__)
            return [*_salvaged(data)]

    def _messages(self, update: Update) -> list[Incoming]:
        if update.callback_query:
            return self._tap(update.update_id, update.callback_query)
        if update.edited_message:
            # A live location edits itself every few seconds: only words of an edit are news.
            return _written(update.update_id, update.edited_message, with_media=False)
        if update.message:
            return _written(update.update_id, update.message, with_media=True)
        return []

    def _tap(self, update_id: int, query: CallbackQuery) -> list[Incoming]:
        chat = query.message.chat if query.message else None
        if chat is None or chat.type != Chat.PRIVATE or not query.data:
            return []
        address = str(chat.id)
        self._taps[address] = query.id
        if len(self._taps) > _TAPS_REMEMBERED:
            self._taps.popitem(last=False)
        return [
            Incoming(
                channel=self.name,
                address=address,
                message_id=str(update_id),
                choice=query.data,
                language_code=query.from_user.language_code,
            )
        ]

    def acknowledgement(self) -> tuple[str, str]:
        """Telegram only looks at the status."""
        return "", "text/plain"

    @asynccontextmanager
    async def attending(self, messages: Sequence[Incoming]) -> AsyncIterator[None]:
        """Show that an answer is being written when that takes longer than a moment."""
        sign = partial(self._bot.send_chat_action, int(messages[-1].address), ChatAction.TYPING)
        async with self._errands.while_it_lasts(sign, self.sign_after, self.sign_every):
            yield

    async def send(self, address: str, message: Outgoing) -> str:
        """Deliver one message, a button a row. Raises TryLater, Refused, Uncertain or Gone."""
        rows = [[InlineKeyboardButton(b.label, callback_data=b.payload)] for b in message.buttons]
        with _delivering():
            sent = await self._deliver(int(address), message, InlineKeyboardMarkup(rows) if rows else None)
        await self._settle_tap(address)
        return str(sent.message_id)

    async def _deliver(self, chat: int, message: Outgoing, markup: InlineKeyboardMarkup | None) -> Message:
        """One message with what it carries; too long a text leaves its picture, and follows its file."""
        text, fits = message.text, len(message.text) <= _CAPTION
        if message.file is not None:
            file = InputFile(message.file.data, filename=message.file.name)
            if fits:
                return await self._bot.send_document(chat, file, caption=text, reply_markup=markup)
            with suppress(NetworkError):  # the words must not be lost with what goes before them
                await self._bot.send_document(chat, file)
        elif message.picture is not None and fits:
            return await self._bot.send_photo(chat, message.picture, caption=text, reply_markup=markup)
        preview = LinkPreviewOptions(is_disabled=True)
        return await self._bot.send_message(chat, text, reply_markup=markup, link_preview_options=preview)

    async def erase(self, address: str, traces: Sequence[str]) -> None:
        """Delete these messages of a private chat, ours and the person's; Telegram leaves those older than 48 hours.

        Raises TryLater.
        """
        numbers = [int(trace) for trace in traces if trace.isdecimal()]
        for start in range(0, len(numbers), _ERASED_AT_ONCE):
            with _asking(), suppress(BadRequest, Forbidden):
                await self._bot.delete_messages(int(address), numbers[start : start + _ERASED_AT_ONCE])

    async def _settle_tap(self, address: str) -> None:
        """Stop the waiting mark on a tapped button; nothing is lost when it fails."""
        query = self._taps.pop(address, None)
        if query is not None:
            try:
                await self._bot.answer_callback_query(query, read_timeout=min(_TAP_PATIENCE, self.time_limit))
            except TelegramError as error:
                log.info("telegram.tap_not_settled", reason=type(error).__name__)

    async def fetch(self, media: MediaRef) -> bytes:
        """Download one file into memory. Raises TryLater, Refused or Gone."""
        if not media.ref or (media.size or 0) > LARGEST:
            raise Refused("nothing to download, or too big")
        with _asking():
            file = await self._bot.get_file(media.ref)
        if not (file.file_path or "").startswith(self._files):
            raise Gone("no address to download from")
        body = await download(self._session, URL(file.file_path or "", encoded=True))
        if isinstance(body, URL):
            raise Gone("Telegram does not redirect downloads")
        return body


def _update(body: bytes) -> dict[str, Any]:
    data = read_object(body)
    if not isinstance(data.get("update_id"), int):
        raise Malformed("not an update")
    return data


def _salvaged(data: dict[str, Any]) -> list[Incoming]:
    """The words of a private message that could not be read as a whole: nobody is left without an answer."""
    match data:
        case {"message": {"chat": {"type": "private", "id": int(chat)}, **message}}:
            text = message.get("text") or message.get("caption")
            readable, number = isinstance(text, str), message.get("message_id")
            return [
                Incoming(
                    channel=Telegram.name,
                    address=str(chat),
                    message_id=str(data["update_id"]),
                    text=text if readable else "",
                    media=() if readable else (MediaRef(kind="other", ref=""),),
                    trace=str(number) if isinstance(number, int) else "",
                )
            ]
    return []


def _written(update_id: int, message: Message, *, with_media: bool) -> list[Incoming]:
    text = message.text or message.caption or ""
    media = _media(message) if with_media else ()
    if message.chat.type != Chat.PRIVATE or not (text or media):
        return []
    return [
        Incoming(
            channel=Telegram.name,
            address=str(message.chat.id),
            message_id=str(update_id),
            text=text,
            media=media,
            trace=str(message.message_id),
            album=message.media_group_id,
            sent_at=message.edit_date or message.date,
            language_code=message.from_user.language_code if message.from_user else None,
        )
    ]


def _media(message: Message) -> tuple[MediaRef, ...]:
    attachment: Any = _largest_fitting(message.photo) if message.photo else message.effective_attachment
    if attachment is None:
        return ()
    kind = next((kind for type_, kind in _KINDS if isinstance(attachment, type_)), "other")
    mime = getattr(attachment, "mime_type", None) or ("image/jpeg" if kind == "image" else "")
    if kind == "document" and mime.startswith("image/"):
        kind = "image"
    # A place or a contact is told by its kind only: where and who stays with Telegram.
    return (
        MediaRef(
            kind=kind,
            ref=getattr(attachment, "file_id", ""),
            mime=mime,
            size=getattr(attachment, "file_size", None),
        ),
    )


def _largest_fitting(sizes: Sequence[PhotoSize]) -> PhotoSize:
    by_area = sorted(sizes, key=lambda size: size.width * size.height)
    return next((size for size in reversed(by_area) if (size.file_size or 0) <= LARGEST), by_area[0])


@contextmanager
def _delivering() -> Iterator[None]:
    """Telegram's errors while sending, as the closed list; their text may hold the message: it is dropped."""
    try:
        yield
    except TelegramError as error:
        raise _verdict(error) from None


@contextmanager
def _asking() -> Iterator[None]:
    """The same for what may be asked twice without harm; a file unknown to Telegram is gone."""
    try:
        yield
    except TelegramError as error:
        verdict = _verdict(error)
        if isinstance(verdict, Uncertain):
            verdict = TryLater()
        elif isinstance(verdict, Refused) and "too big" not in str(error).lower():
            verdict = Gone("Telegram does not know the file")
        raise verdict from None


def _verdict(error: TelegramError) -> Exception:
    if isinstance(error, RetryAfter):
        after = error.retry_after
        return TryLater(after.total_seconds() if isinstance(after, timedelta) else after)
    if isinstance(error, Forbidden):
        return Gone("the person blocked the bot")
    if isinstance(error, BadRequest):
        return Refused("Telegram rejects the message")
    if isinstance(error, InvalidToken):
        return TryLater(_MISCONFIGURED_PAUSE)
    if isinstance(error.__cause__, _UNREACHABLE):
        return TryLater()
    if isinstance(error, NetworkError) and not isinstance(error, TimedOut) and error.__cause__ is None:
        return TryLater()  # Telegram itself answered "ok": false with a 5xx, so nothing was sent
    if isinstance(error, NetworkError) or str(error) == "Invalid server response":
        return Uncertain("no readable answer")
    return Refused("Telegram rejects the message")
