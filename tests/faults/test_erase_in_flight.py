"""Somebody is forgotten while they go on writing: nothing of before stays, nothing of after is lost."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace

from bot.engine.engine import Settled
from bot.messages import Incoming
from handlers.turn import Erase, Session
from tests.contract.test_engine import Home, Person, home, person, said

__all__ = ["home", "person"]

ROUNDS = 12


@dataclass
class Forgets:
    """Erases the chat when told to; the turn that does it lets itself be held."""

    person: Person
    begun: asyncio.Event = field(default_factory=asyncio.Event)
    go_on: asyncio.Event = field(default_factory=asyncio.Event)

    async def converse(self, session: Session, messages: tuple[Incoming, ...]) -> Settled:
        settled = await self.person.converse(session, messages)
        if messages[-1].text.startswith("erase"):
            self.begun.set()
            await self.go_on.wait()
            return replace(settled, session=Session(), effects=(Erase(),))
        return settled


async def test_what_is_written_while_the_chat_is_erased_is_answered_to_a_stranger(home: Home, person: Person) -> None:
    chat = Forgets(person)
    async with home.running(person, converse=chat.converse) as engine:
        await engine.put([said("before")])
        await person.receives("re before")
        await engine.put([said("erase")])
        await chat.begun.wait()
        await engine.put([said("meanwhile")])
        chat.go_on.set()
        await person.receives("re before", "re erase", "re meanwhile")
    known = [session.locale for session in person.sessions]
    assert known == [None, "before", None]
    print("a message while the chat was being erased: 3 acknowledged, 0 lost, 0 out of order, a stranger afterwards")


async def test_erasing_and_writing_at_the_same_instant_loses_no_message(home: Home, person: Person) -> None:
    """Answers still on their way when the chat is erased go with it; every message has its turn, and the last answers
    arrive."""
    chat = Forgets(person)
    chat.go_on.set()
    written = [f"{what} {number}" for number in range(ROUNDS) for what in ("hello", "erase", "again")]
    async with home.running(person, converse=chat.converse) as engine:
        for number in range(0, len(written), 3):
            await asyncio.gather(*(engine.put([said(text)]) for text in written[number : number + 3]))
        await person.until(lambda: {text for _, text in person.sent} >= {f"re {text}" for text in written[-2:]})
        rows = await engine.inspect()
    assert [text for turn in person.turns for text in turn] == written
    answers = [text.removeprefix("re ") for _, text in person.sent]
    assert answers == [text for text in written if text in answers]  # in order, none twice
    assert rows.get("incoming.waiting", 0) == 0
    print(f"erasing and writing at once: {len(written)} acknowledged, 0 without a turn, {ROUNDS} times erased")
