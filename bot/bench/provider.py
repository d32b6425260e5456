"""Stands at the far end while we measure: takes every answer at once, notes when, and lets people write."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from time import perf_counter, time

from aiohttp import web

from bot.bench.house import SECRET
from bot.channels.channel import Delivery
from bot.channels.telegram import SECRET_HEADER

TARGET = "/webhooks/telegram"


@dataclass
class Provider:
    """Telegram, as far as a turn needs it; `answered` is when each chat's answers came, on `perf_counter`."""

    url: str = ""
    answered: dict[int, list[float]] = field(default_factory=dict)
    news: asyncio.Event = field(default_factory=asyncio.Event)

    async def call(self, request: web.Request) -> web.Response:
        """One call of the bot's."""
        fields = await request.post()
        if request.match_info["method"] != "sendMessage":
            return web.json_response({"ok": True, "result": True})
        chat = int(str(fields["chat_id"]))
        self.answered.setdefault(chat, []).append(perf_counter())
        self.news.set()
        message = {"message_id": 1, "date": 1, "chat": {"id": chat, "type": "private"}, "text": "taken"}
        return web.json_response({"ok": True, "result": message})

    async def until(self, holds: Callable[[], bool]) -> None:
        """Wait for answers until it holds."""
        while not holds():
            self.news.clear()
            await self.news.wait()


@asynccontextmanager
async def providing() -> AsyncIterator[Provider]:
    """A provider on a free local port."""
    provider = Provider()
    application = web.Application()
    application.router.add_post("/bot{token}/{method}", provider.call)
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        provider.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        yield provider
    finally:
        await runner.cleanup()


def written(chat: int, number: int, text: str) -> Delivery:
    """A person's message as Telegram would bring it; `number` is never used twice."""
    person = {"id": chat, "is_bot": False, "first_name": "Invented", "language_code": "fr"}
    message = {
        "message_id": number,
        "date": int(time()),
        "chat": {"id": chat, "type": "private", "first_name": "Invented"},
        "from": person,
        "text": text,
    }
    headers = {"content-type": "application/json", SECRET_HEADER: SECRET}
    return Delivery(headers, json.dumps({"update_id": number, "message": message}).encode(), TARGET)
