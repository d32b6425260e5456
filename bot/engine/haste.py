"""Who writes faster than anybody can read: counted for each chat, in memory and under pseudonyms only."""

from __future__ import annotations

from collections.abc import Sequence

from limits import RateLimitItemPerMinute
from limits.aio.strategies import FixedWindowRateLimiter

from bot.messages import Incoming
from bot.storage.keyring import Pepper
from bot.windows import Windows


class Haste:
    """Allows each chat so many messages a minute; nothing is refused, it only says who goes beyond."""

    def __init__(self, pepper: Pepper, most_a_minute: int) -> None:
        self._pepper = pepper
        self._rate = RateLimitItemPerMinute(most_a_minute)
        self._limiter = FixedWindowRateLimiter(Windows())

    async def among(self, messages: Sequence[Incoming]) -> list[Incoming]:
        """Those of the messages that are too many for this minute."""
        return [one for one in messages if not await self._limiter.hit(self._rate, self._whose(one))]

    def _whose(self, message: Incoming) -> str:
        return self._pepper.chat(message.channel, message.address)
