"""What crosses the door: messages coming in, messages going out, and the media they point to."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

MediaKind = Literal["image", "document", "audio", "video", "sticker", "contact", "location", "other"]


class _Message(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", ser_json_bytes="base64", val_json_bytes="base64")

    def __repr__(self) -> str:
        """Never the content: a message's repr can end up in a traceback."""
        return f"<{type(self).__name__}>"

    __str__ = __repr__


class MediaRef(_Message):
    """A pointer to a picture or file at the provider; only its own channel can follow `ref`."""

    kind: MediaKind
    ref: str
    mime: str = ""
    size: int | None = None


class Incoming(_Message):
    """One message from a person. `address` is the provider's raw chat id; `message_id` the provider's own id."""

    channel: str
    address: str
    message_id: str
    text: str = ""
    choice: str | None = Field(default=None, description="payload of a tapped button")
    media: tuple[MediaRef, ...] = ()
    album: str | None = Field(default=None, description="messages of one album share it")
    sent_at: datetime | None = None
    language_code: str | None = Field(default=None, description="the app's interface language, a hint only")
    wake: str | None = Field(default=None, description="reason of a timer of ours that ran out; nobody wrote")
    stays: bool = Field(default=False, description="a reminder: what the person writes meanwhile does not cancel it")
    trace: str = Field(default="", description="by what the provider can be asked to delete it; empty: by nothing")


class Report(_Message):
    """What a provider says became of an answer; `ref` is the answer's own, "" when the provider does not tell."""

    ref: str
    status: Literal["sent", "delivered", "read", "failed"]
    code: int | None = Field(default=None, description="the provider's reason for a failure")


class Button(_Message):
    """A tappable answer: `payload` is at most 64 bytes of ASCII, `label` at most 20 characters."""

    payload: str
    label: str


class File(_Message):
    """A document we made for a person, as `name` (with its ending) will show it on their telephone."""

    name: str = Field(pattern=r"^[\w.-]{1,60}$")
    mime: str
    data: bytes


class Outgoing(_Message):
    """One message to a person. Never split when `urgent`.

    `picture`: a PNG that says nothing the text does not; `picture_link`: its address, where no bytes are taken.
    `file`: only where the channel's `Limits.files` is true.
    `erase`: no message at all, but traces of messages the provider is asked to delete.
    """

    text: str
    picture: bytes | None = None
    picture_link: str = ""
    file: File | None = None
    buttons: tuple[Button, ...] = ()
    opener: str = Field(default="", description="label of what opens the list, where many buttons become one")
    urgent: bool = False
    template: str | None = Field(default=None, description="locale of the approved template it must go in")
    ref: str = Field(default="", description="what the provider repeats in its reports; never stored with it")
    erase: tuple[str, ...] = ()
