"""Counts for the library `limits`, in memory: a window that has ended is let go of when its time comes, never sought.

The library's own storage looks through all it holds with every visit: 100,000 chats in a minute would each wait
milliseconds for that.
"""

from __future__ import annotations

from heapq import heappop, heappush
from time import monotonic, time

from limits.aio.storage import Storage


class Windows(Storage):
    """What fixed windows need of a storage. Ends of windows are times of a clock that nobody sets back."""

    STORAGE_SCHEME: list[str] | None = None  # not to be had by an address

    def __init__(self) -> None:
        super().__init__()
        self._open: dict[str, tuple[float, int]] = {}  # by key: when it ends, how many came
        self._ends: list[tuple[float, str]] = []  # a heap; what was cleared stays in it until its time

    @property
    def base_exceptions(self) -> type[Exception]:
        """Nothing here fails; the library asks."""
        return ValueError

    async def incr(self, key: str, expiry: float, amount: int = 1) -> int:
        """Count so many more; a window that begins with them ends in `expiry` seconds. Returns how many there are."""
        now = monotonic()
        self._let_go(now)
        end, count = self._open.get(key) or (now + expiry, 0)
        if not count:
            heappush(self._ends, (end, key))
        self._open[key] = end, count + amount
        return count + amount

    async def get(self, key: str) -> int:
        """How many came in the window that is open."""
        self._let_go(monotonic())
        return self._open.get(key, (0.0, 0))[1]

    async def get_expiry(self, key: str) -> float:
        """When the window ends, Unix seconds; now, when none is open."""
        now = monotonic()
        return time() + max(0.0, self._open.get(key, (now, 0))[0] - now)

    async def check(self) -> bool:
        """Always there."""
        return True

    async def reset(self) -> int:
        """Forget all; returns how many windows were open."""
        opened = len(self._open)
        self._open.clear()
        self._ends.clear()
        return opened

    async def clear(self, key: str) -> None:
        """Forget one."""
        self._open.pop(key, None)

    def _let_go(self, now: float) -> None:
        while self._ends and self._ends[0][0] <= now:
            _, key = heappop(self._ends)
            if self._open.get(key, (now + 1, 0))[0] <= now:
                del self._open[key]
