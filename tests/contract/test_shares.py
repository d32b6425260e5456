"""What every engine promises of a page behind a link: kept with its turn, locked by five wrong codes, ended, erased."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from functools import partial
from time import time

from bot.engine.engine import Engine, Page, Settled
from bot.messages import Incoming
from bot.storage import shares
from handlers.turn import Effect, Erase, Session, Unshare
from tests.contract.test_engine import Home, Person, home, person, said

__all__ = ["home", "person"]

LINK, RIGHT, WRONG = "f" * 64, b"right", b"wrong"
PAGE = Page(LINK, b"sealed", RIGHT, hours=24)
ORDERS: dict[str, Effect] = {"end": Unshare(), "erase": Erase()}
DAY = 24 * 3600.0


@dataclass
class Shares:
    """Shares one page when told so, ends it or erases all."""

    person: Person

    async def converse(self, session: Session, messages: tuple[Incoming, ...]) -> Settled:
        settled = await self.person.converse(session, messages)
        order, text = ORDERS.get(messages[-1].text), messages[-1].text
        return replace(settled, effects=(order,) if order else (), pages=(PAGE,) if text == "share" else ())


async def opens(engine: Engine, code: bytes = RIGHT, now: float | None = None) -> bool:
    found = await engine.write(partial(shares.try_code, link=LINK, code=code, now=now or time()))
    return found is not None and found.body == PAGE.body


async def stands(engine: Engine) -> bool:
    return await engine.read(partial(shares.standing, link=LINK, now=time())) is not None


async def test_it_is_kept_with_the_turn_and_told_to_the_next(home: Home, person: Person) -> None:
    async with home.running(person, converse=Shares(person).converse) as engine:
        await engine.put([said("share")])
        await person.receives("re share")
        assert not await opens(engine, WRONG)
        assert await opens(engine)
        await engine.put([said("salam"), said("labas", "b")])
        await person.until(lambda: len(person.sent) == 3)
    told = dict(zip(person.turns, person.sessions, strict=True))
    mine, others = told[("salam",)].shares, told[("labas",)].shares
    assert len(mine.until) == len(mine.opened) == 1
    assert (others.until, others.opened) == ((), ())


async def test_wrong_codes_that_come_at_once_are_counted_one_by_one(home: Home, person: Person) -> None:
    async with home.running(person, converse=Shares(person).converse) as engine:
        await engine.put([said("share")])
        await person.receives("re share")
        assert not any(await asyncio.gather(*(opens(engine, WRONG) for _ in range(4))))
        assert await opens(engine)
        assert not any(await asyncio.gather(*(opens(engine, WRONG) for _ in range(6))))
        assert not await opens(engine)
        assert not await stands(engine)
        await engine.put([said("salam")])
        await person.receives("re share", "re salam")
    assert person.sessions[-1].shares.locked == 1


async def test_it_ends_when_told_so_when_erased_and_when_it_is_over(home: Home, person: Person) -> None:
    async with home.running(person, converse=Shares(person).converse) as engine:
        for number, order in enumerate(("end", "erase")):
            await engine.put([said("share", number=10 + number)])
            await person.until(lambda: len(person.sent) % 2 == 1)
            assert await stands(engine)
            await engine.put([said(order)])
            await person.until(lambda: len(person.sent) % 2 == 0)
            assert not await stands(engine)
        await engine.put([said("share", number=20)])
        await person.until(lambda: len(person.sent) == 5)
        assert not await opens(engine, now=time() + DAY)
        assert await engine.write(partial(shares.expire, now=time() + DAY)) == 1
