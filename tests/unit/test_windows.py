"""Windows in which visits are counted: each by itself, over in its time, and let go of whether or not anybody comes."""

from __future__ import annotations

import asyncio
from collections import defaultdict

import pytest
from hypothesis import given
from hypothesis import strategies as st
from limits import RateLimitItemPerMinute
from limits.aio.strategies import FixedWindowRateLimiter

from bot import windows
from bot.windows import Windows

MINUTE = 60.0


class Clock:
    """Stands until it is moved."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    stood = Clock()
    monkeypatch.setattr(windows, "monotonic", stood)
    monkeypatch.setattr(windows, "time", lambda: 1000.0 + stood.now)
    return stood


async def test_so_many_a_minute_and_then_again(clock: Clock) -> None:
    limiter, rate = FixedWindowRateLimiter(Windows()), RateLimitItemPerMinute(2)
    assert [await limiter.hit(rate, "a") for _ in range(3)] == [True, True, False]
    assert await limiter.hit(rate, "b")
    clock.now = MINUTE - 1
    assert not await limiter.hit(rate, "a")
    assert not await limiter.test(rate, "a")
    assert (await limiter.get_window_stats(rate, "a")).reset_time == 1000.0 + MINUTE
    clock.now = MINUTE
    assert await limiter.test(rate, "a")
    assert await limiter.hit(rate, "a")


async def test_what_has_ended_is_held_no_longer(clock: Clock) -> None:
    store = Windows()
    for number in range(100):
        clock.now = float(number)
        await store.incr(str(number), MINUTE)
    assert await store.reset() == MINUTE
    assert await store.get("99") == 0


async def test_a_window_that_was_cleared_begins_anew_and_lasts_its_time(clock: Clock) -> None:
    store = Windows()
    await store.incr("a", MINUTE, amount=5)
    await store.clear("a")
    clock.now = MINUTE / 2
    assert await store.incr("a", MINUTE) == 1
    clock.now = MINUTE  # when the first would have ended
    assert await store.get("a") == 1
    assert await store.get_expiry("a") == 1000.0 + MINUTE * 1.5
    clock.now = MINUTE * 1.5
    assert await store.get("a") == 0
    assert await store.get_expiry("a") == 1000.0 + clock.now


@given(st.lists(st.tuples(st.sampled_from("abc"), st.floats(0, 50))))
def test_counts_are_those_of_a_minute_that_began_with_the_first(visits: list[tuple[str, float]]) -> None:
    began: dict[str, float] = {}
    expected: defaultdict[str, int] = defaultdict(int)

    async def come() -> None:
        store, clock = Windows(), Clock()
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(windows, "monotonic", clock)
            for who, pause in visits:
                clock.now += pause
                if clock.now >= began.get(who, -MINUTE) + MINUTE:
                    began[who], expected[who] = clock.now, 0
                expected[who] += 1
                assert await store.incr(who, MINUTE) == expected[who]

    asyncio.run(come())
