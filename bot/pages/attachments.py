"""What goes with an answer besides its words, where the channel carries it: a chart as a picture, a page as a file."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace

from bot.channels.channel import Limits
from bot.messages import File, Outgoing
from bot.pages.chart import chart
from bot.pages.doctor import doctor
from bot.pages.export import exported
from care.export import Export
from care.summary import Summary
from care.trends import Series
from handlers.turn import Attachment, Reply

Hang = Callable[[Series, str], str]
"""Series and locale -> the address at which its chart is."""


def introduced(reply: Reply, limits: Limits) -> Reply:
    """The answer with what is said of its attachment, or in the place of one that the channel does not carry."""
    if reply.attached is None:
        return reply
    lines = reply.attached.said if _carries(limits, reply.attached) else reply.attached.otherwise
    return replace(reply, lines=(*reply.lines, *lines))


async def attached(
    outgoing: Outgoing, attachment: Attachment | None, locale: str, limits: Limits, hang: Hang | None = None
) -> Outgoing:
    """The message with its attachment, made in a thread: drawing takes a while, and other chats do not wait for it.

    `hang`: where a chart is put that the platform fetches by itself.
    """
    if attachment is None or not _carries(limits, attachment):
        return outgoing
    if hang is not None and isinstance(attachment.content, Series) and not limits.pictures:
        return outgoing.model_copy(update={"picture_link": hang(attachment.content, locale)})
    made = await asyncio.to_thread(_made, attachment, locale)
    return outgoing.model_copy(update=made)


def _carries(limits: Limits, attachment: Attachment) -> bool:
    if isinstance(attachment.content, Series):
        return limits.pictures or limits.picture_links
    return limits.files


def _made(attachment: Attachment, locale: str) -> dict[str, bytes | File]:
    """The fields of an Outgoing that hold it."""
    match attachment.content:
        case Series() as series:
            return {"picture": chart(series, locale)}
        case Export() as export:
            return {"file": exported(export, locale)}
        case Summary() as summary:
            name = f"sehti-{summary.made_on}.pdf"
            return {"file": File(name=name, mime="application/pdf", data=doctor(summary, locale))}
