"""Somebody who talks to the bot, and whose session goes on from turn to turn."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime

from bot.conversation import Conversation, Spoken
from bot.messages import Incoming
from bot.terminal import incoming
from handlers.turn import Session

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)


@dataclass
class Person:
    """Talks to the bot and remembers the session, as a chat would."""

    talk: Conversation
    session: Session = field(default_factory=Session)

    async def send(self, message: Incoming, now: datetime = NOW) -> Spoken:
        spoken = await self.talk.turn(self.session, (message,), now)
        self.session = spoken.reply.session
        return spoken

    async def say(self, text: str) -> Spoken:
        return await self.send(incoming(text))
