"""What every engine promises: durable, once, in order for each chat, whatever the provider or a turn does."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from time import time
from typing import Any

import pytest

from bot.channels.channel import Gone, Refused, TryLater, Uncertain
from bot.engine.distributed import Distributed, Pace
from bot.engine.embedded import Embedded
from bot.engine.engine import Converse, Engine, Settled, Unavailable
from bot.engine.home import Manners
from bot.messages import Incoming, Outgoing
from bot.storage.dead import list_dead, replay
from bot.storage.keyring import Keyring, Pepper, new_ring_text
from bot.storage.mailbox import Mailbox
from bot.worker import Patience
from handlers.turn import Erase, Session, Wake

WAIT = 20.0  # generous: only a broken engine waits that long
HASTY = Patience(pause=0.01, longest_pause=0.02)
QUICK = Pace(poll=0.02, beat=0.2, silent=2.0, round=0.2)


def said(text: str, chat: str = "a", number: int | None = None, **more: Any) -> Incoming:
    message_id = str(number) if number is not None else text
    return Incoming(channel="console", address=chat, message_id=message_id, text=text, **more)


@dataclass
class Person:
    """The far end: answers every turn with its texts, notes what arrived, and can be made to misbehave."""

    turns: list[tuple[str, ...]] = field(default_factory=list)
    sessions: list[Session] = field(default_factory=list)
    sent: list[tuple[str, str]] = field(default_factory=list)
    troubles: list[Exception] = field(default_factory=list)
    changed: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def converse(self, session: Session, messages: tuple[Incoming, ...]) -> Settled:
        texts = tuple(message.wake or message.text for message in messages)
        async with self.changed:
            self.turns.append(texts)
            self.sessions.append(session)
            self.changed.notify_all()
        answer = Outgoing(text="re " + " ".join(texts))
        return Settled(session.model_copy(update={"locale": texts[-1]}), (answer,))

    async def deliver(self, _channel: str, address: str, message: Outgoing) -> None:
        if self.troubles:
            raise self.troubles.pop(0)
        async with self.changed:
            self.sent.append((address, message.text))
            self.changed.notify_all()

    async def until(self, condition: Callable[[], bool]) -> None:
        async with asyncio.timeout(WAIT), self.changed:
            await self.changed.wait_for(condition)

    async def receives(self, *texts: str) -> None:
        await self.until(lambda: len(self.sent) >= len(texts))
        assert [text for _, text in self.sent] == list(texts)


@dataclass(frozen=True)
class Home:
    """Where an engine keeps its things; opening it twice in a row is a restart."""

    build: Callable[[Manners], Engine]

    @asynccontextmanager
    async def running(self, person: Person, **knobs: Any) -> AsyncIterator[Engine]:
        converse, deliver = knobs.pop("converse", person.converse), knobs.pop("deliver", person.deliver)
        engine = self._built(knobs)
        serving = asyncio.create_task(engine.run(converse, deliver))
        try:
            yield engine
        finally:
            await engine.stop(WAIT)
            await asyncio.wait_for(serving, WAIT)

    @asynccontextmanager
    async def receiving(self, **knobs: Any) -> AsyncIterator[Engine]:
        """Only the web half: messages are kept and nobody serves them."""
        engine = self._built(knobs)
        try:
            yield engine
        finally:
            await engine.stop(WAIT)

    def _built(self, knobs: dict[str, Any]) -> Engine:
        return self.build(Manners(**{"burst": 0.0, "patience": HASTY, **knobs}))


@pytest.fixture(params=["embedded", "distributed"])
def home(request: pytest.FixtureRequest, tmp_path: Path) -> Home:
    secrets = Keyring.parse(new_ring_text()), Pepper.parse("p" * 32)
    if request.param == "embedded":
        return Home(lambda manners: Embedded(tmp_path / "sehti.db", *secrets, manners))
    url = request.getfixturevalue("postgres").database()
    return Home(lambda manners: Distributed(url, *secrets, manners, pace=QUICK))


@pytest.fixture
def person() -> Person:
    return Person()


async def test_a_message_is_answered(home: Home, person: Person) -> None:
    async with home.running(person) as engine:
        assert await engine.put([said("salam")]) == 1
        await person.receives("re salam")


async def test_a_retry_is_dropped_at_once_and_after_it_was_answered(home: Home, person: Person) -> None:
    async with home.running(person) as engine:
        assert await engine.put([said("salam"), said("salam")]) == 1
        assert await engine.put([said("salam")]) == 0
        await person.receives("re salam")
        assert await engine.put([said("salam")]) == 0
    async with home.running(person) as engine:
        assert await engine.put([said("salam"), said("labas")]) == 1
        await person.receives("re salam", "re labas")


async def test_two_deliveries_in_the_same_instant_are_one_message(home: Home, person: Person) -> None:
    async with home.running(person) as engine:
        new = await asyncio.gather(*(engine.put([said("salam")]) for _ in range(20)))
        assert sum(new) == 1
        await person.receives("re salam")


async def test_the_same_message_id_in_two_chats_is_two_messages(home: Home, person: Person) -> None:
    async with home.running(person) as engine:
        assert await engine.put([said("one", "a", 7), said("two", "b", 7)]) == 2
        await person.until(lambda: len(person.sent) == 2)


async def test_each_chat_is_served_in_order_one_turn_at_a_time(home: Home, person: Person) -> None:
    busy: set[str] = set()

    async def slow(session: Session, messages: tuple[Incoming, ...]) -> Settled:
        (message,) = messages
        assert message.address not in busy
        busy.add(message.address)
        await asyncio.sleep(0)
        settled = await person.converse(session, messages)
        busy.remove(message.address)
        return settled

    async with home.running(person, converse=slow) as engine:
        for number in range(20):
            await asyncio.gather(*(engine.put([said(f"{number}", chat, number)]) for chat in "abcde"))
        await person.until(lambda: len(person.sent) == 100)
    for chat in "abcde":
        answers = [text for address, text in person.sent if address == chat]
        assert answers == [f"re {number}" for number in range(20)]


async def test_what_was_kept_is_served_after_a_restart(home: Home, person: Person) -> None:
    async with home.receiving() as engine:
        await engine.put([said("one"), said("two"), said("other", "b")])
    async with home.running(person):
        await person.until(lambda: len(person.sent) == 3)
    assert [text for chat, text in person.sent if chat == "a"] == ["re one", "re two"]


async def test_the_session_goes_from_turn_to_turn(home: Home, person: Person) -> None:
    async with home.running(person) as engine:
        await engine.put([said("fr")])
        await person.receives("re fr")
    async with home.running(person) as engine:
        await engine.put([said("ary")])
        await person.until(lambda: len(person.sent) == 2)
    assert [session.locale for session in person.sessions] == [None, "fr"]


async def test_a_burst_becomes_one_turn(home: Home, person: Person) -> None:
    async with home.running(person, burst=0.05) as engine:
        await engine.put([said(text) for text in ("salam", "3ndi", "skhana")])
        await person.receives("re salam 3ndi skhana")


async def test_a_red_flag_ends_the_burst_at_once(home: Home, person: Person) -> None:
    async with home.running(person, burst=3600.0, urgent=lambda one: "flag" in one.text) as engine:
        await engine.put([said("salam")])
        await engine.put([said("3ndi")])
        await engine.put([said("red flag")])
        await person.receives("re salam 3ndi red flag")


async def test_a_broken_urgent_check_loses_nothing(home: Home, person: Person) -> None:
    def broken(_message: Incoming) -> bool:
        raise ValueError

    async with home.running(person, burst=3600.0, urgent=broken) as engine:
        await engine.put([said("salam")])
        await person.receives("re salam")


async def test_a_tapped_button_is_a_turn_of_its_own_and_waits_for_nothing(home: Home, person: Person) -> None:
    async with home.running(person, burst=3600.0) as engine:
        await engine.put([said("salam"), said("yes", choice="yes"), said("more"), said("no", choice="no")])
        await person.receives("re salam", "re yes", "re more", "re no")


async def test_an_album_is_one_turn(home: Home, person: Person) -> None:
    async with home.running(person) as engine:
        photos = [said(f"photo{number}", album="holiday") for number in range(3)]
        await engine.put([said("look"), *photos, said("well?")])
        await person.receives("re look", "re photo0 photo1 photo2", "re well?")


async def test_a_turn_that_fails_once_is_tried_again_before_the_next(home: Home, person: Person) -> None:
    failures = [ValueError(), TryLater(0.01)]

    async def stumbling(session: Session, messages: tuple[Incoming, ...]) -> Settled:
        if failures:
            raise failures.pop(0)
        return await person.converse(session, messages)

    async with home.running(person, converse=stumbling) as engine:
        await engine.put([said("one"), said("two")])
        await person.receives("re one", "re two")


async def test_a_poison_message_is_given_up_with_an_apology_and_the_next_goes_on(home: Home, person: Person) -> None:
    async def allergic(session: Session, messages: tuple[Incoming, ...]) -> Settled:
        if any(message.text == "poison" for message in messages):
            raise asyncio.CancelledError if len(person.turns) else RuntimeError
        return await person.converse(session, messages)

    knobs = {"converse": allergic, "apologise": lambda _messages: (Outgoing(text="sorry"),)}
    async with home.running(person, **knobs) as engine:
        await engine.put([said("poison"), said("fine"), said("fine", "b")])
        await person.until(lambda: len(person.sent) == 3)
        assert [text for chat, text in person.sent if chat == "a"] == ["sorry", "re fine"]
        assert (await engine.inspect())["incoming.dead"] == 1


async def test_one_bad_message_does_not_take_its_burst_with_it(home: Home, person: Person) -> None:
    async def allergic(session: Session, messages: tuple[Incoming, ...]) -> Settled:
        if any(message.text == "poison" for message in messages):
            raise RuntimeError
        return await person.converse(session, messages)

    async with home.running(person, converse=allergic, burst=0.05) as engine:
        await engine.put([said("poison"), said("help")])
        await person.receives("re help")


async def test_turns_begun_before_are_tried_one_at_a_time_and_what_is_urgent_waits_for_none(
    home: Home, person: Person
) -> None:
    """One of them may be what kills the process, and would take along what is in hand beside it."""
    failed, thinking, go_on = set[str](), list[str](), asyncio.Event()

    async def stumbling(session: Session, messages: tuple[Incoming, ...]) -> Settled:
        text = messages[0].text
        if text not in failed:
            failed.add(text)
            raise ValueError
        if text != "red flag":
            thinking.append(text)
            await go_on.wait()
        return await person.converse(session, messages)

    async with home.running(person, converse=stumbling, urgent=lambda one: "flag" in one.text) as engine:
        await asyncio.gather(*(engine.put([said(text, text)]) for text in ("one", "two", "red flag")))
        await person.until(lambda: len(person.sent) == 1)
        assert person.sent == [("red flag", "re red flag")]
        await asyncio.sleep(0.2)
        assert len(thinking) == 1
        go_on.set()
        await person.until(lambda: len(person.sent) == 3)


async def test_a_turn_that_hangs_is_given_up(home: Home, person: Person) -> None:
    async def hanging(session: Session, messages: tuple[Incoming, ...]) -> Settled:
        if messages[0].text == "hang":
            await asyncio.Event().wait()
        return await person.converse(session, messages)

    patience = replace(HASTY, turn=0.05)
    async with home.running(person, converse=hanging, patience=patience) as engine:
        await engine.put([said("hang"), said("fine")])
        await person.receives("re fine")


async def test_an_answer_waits_for_the_provider_and_order_is_kept(home: Home, person: Person) -> None:
    person.troubles += [TryLater(0.01)] * 5
    async with home.running(person) as engine:
        await engine.put([said("one"), said("two")])
        await person.receives("re one", "re two")


async def test_an_undelivered_answer_survives_a_restart(home: Home, person: Person) -> None:
    person.troubles += [TryLater(1.0)]
    async with home.running(person) as engine:
        await engine.put([said("one")])
        await person.until(lambda: len(person.turns) == 1)
    assert person.sent == []
    person.troubles.clear()
    async with home.running(person):
        await person.receives("re one")
    assert person.turns == [("one",)]


@pytest.mark.parametrize("trouble", [Refused, Gone, Uncertain])
async def test_an_answer_that_must_not_be_repeated_is_not(home: Home, person: Person, trouble: type[Exception]) -> None:
    person.troubles.append(trouble())
    async with home.running(person) as engine:
        await engine.put([said("one"), said("two")])
        await person.receives("re two")
    async with home.running(person) as engine:
        await engine.put([said("three")])
        await person.receives("re two", "re three")


async def test_a_delivery_that_hangs_is_not_repeated_and_holds_up_nobody(home: Home, person: Person) -> None:
    hung: list[str] = []

    async def hanging(channel: str, address: str, message: Outgoing) -> None:
        if not hung:
            hung.append(message.text)
            await asyncio.Event().wait()
        await person.deliver(channel, address, message)

    async with home.running(person, deliver=hanging, patience=replace(HASTY, delivery=0.05)) as engine:
        await engine.put([said("one"), said("two")])
        await person.receives("re two")


async def test_an_unknown_delivery_error_is_tried_a_few_times(home: Home, person: Person) -> None:
    person.troubles += [OSError(), OSError()]
    async with home.running(person) as engine:
        await engine.put([said("one")])
        await person.receives("re one")
        person.troubles += [OSError()] * HASTY.attempts
        await engine.put([said("two"), said("three")])
        await person.receives("re one", "re three")


@pytest.mark.parametrize("effects", [(), (Erase(),)], ids=["an answer", "the receipt of who leaves"])
async def test_a_confirmed_answer_is_not_sent_again_though_its_end_was_never_committed(
    home: Home, person: Person, effects: tuple[Erase, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    tried = asyncio.Event()

    def away(*_: object) -> bool:
        tried.set()
        raise Unavailable

    async def converse(session: Session, messages: tuple[Incoming, ...]) -> Settled:
        return replace(await person.converse(session, messages), effects=effects)

    with monkeypatch.context() as patch:
        patch.setattr(Mailbox, "finish", away)
        engine = home.build(Manners(burst=0.0, patience=HASTY))
        serving = asyncio.create_task(engine.run(converse, person.deliver))
        await engine.put([said("salam")])
        await person.receives("re salam")
        await asyncio.wait_for(tried.wait(), WAIT)
        await engine.stop(0.1)
        await serving
    async with home.running(person) as engine:
        async with asyncio.timeout(WAIT):
            while (await engine.inspect())["outgoing"]:
                await asyncio.sleep(0.02)
        assert (await engine.inspect())["chat"] == (0 if effects else 1)
        assert person.sent == [("a", "re salam")]


async def test_an_erased_chat_gets_its_receipt_and_is_a_stranger_afterwards(home: Home, person: Person) -> None:
    async def erasing(session: Session, messages: tuple[Incoming, ...]) -> Settled:
        settled = await person.converse(session, messages)
        return replace(settled, effects=(Erase(),)) if messages[-1].text == "erase" else settled

    async with home.running(person, converse=erasing) as engine:
        await engine.put([said("secret")])
        await person.receives("re secret")
        # `later` is written after the wish: it belongs to the next life of the chat, and is answered
        await engine.put([said("erase"), said("later")])
        await person.receives("re secret", "re erase", "re later")
        assert await engine.put([said("secret"), said("erase")]) == 0
    assert [session.locale for session in person.sessions] == [None, "secret", None]


async def test_an_erased_chat_leaves_no_row_but_marks(home: Home, person: Person) -> None:
    async def erasing(session: Session, messages: tuple[Incoming, ...]) -> Settled:
        return replace(await person.converse(session, messages), effects=(Erase(),))

    person.troubles += [TryLater(1.0)]
    async with home.running(person, converse=erasing) as engine:
        await engine.put([said("erase")])
        await person.until(lambda: len(person.turns) == 1)
    person.troubles.clear()
    async with home.running(person):
        await person.receives("re erase")  # the receipt was not lost by the stop
    async with home.receiving() as engine:
        rows = await engine.inspect()
    assert {table for table, number in rows.items() if number} == {"seen", "fact"}


async def test_erasing_reaches_the_provider_however_often_it_must_be_asked(home: Home, person: Person) -> None:
    troubles: list[Exception] = [TryLater(0.01), Uncertain(), TimeoutError()]
    erased: list[tuple[str, ...]] = []

    async def erasing(session: Session, messages: tuple[Incoming, ...]) -> Settled:
        settled = await person.converse(session, messages)
        return replace(settled, effects=(Erase(),)) if messages[-1].text == "erase" else settled

    async def deliver(channel: str, address: str, message: Outgoing) -> str | None:
        if not message.erase:
            await person.deliver(channel, address, message)
            return "out-1"
        if troubles:
            raise troubles.pop(0)
        async with person.changed:
            erased.append(message.erase)
            person.changed.notify_all()
        return None

    async with home.running(person, converse=erasing, deliver=deliver) as engine:
        await engine.put([said("one", trace="in-1")])
        await person.receives("re one")
        await engine.put([said("erase", trace="in-2")])
        await person.until(lambda: bool(erased))
        await person.receives("re one", "re erase")  # which did not wait behind it
    assert len(erased) == 1
    assert {"in-1", "in-2"} <= set(erased[0]) <= {"in-1", "out-1", "in-2"}  # ours, if its delivery was noted by then
    async with home.receiving() as engine:
        rows = await engine.inspect()
    assert {table for table, number in rows.items() if number} == {"seen", "fact"}


async def test_a_message_that_was_given_up_can_be_tried_again(home: Home, person: Person) -> None:
    async def broken(_session: Session, _messages: tuple[Incoming, ...]) -> Settled:
        raise RuntimeError

    async with home.running(person, converse=broken, apologise=lambda _messages: (Outgoing(text="sorry"),)) as engine:
        await engine.put([said("one"), said("two", "b")])
        await person.until(lambda: len(person.sent) == 2)
        first, second = await engine.read(list_dead)
        assert (first.attempts, second.attempts) == (HASTY.attempts, HASTY.attempts)
        assert first.chat != second.chat
    person.sent.clear()
    tomorrow = time() + 25 * 3600
    async with home.running(person, clock=lambda: tomorrow) as engine:  # it outlives the thread of its chat
        await engine.tidy()
        assert await engine.write(partial(replay, rows=[first.row])) == 1
    async with home.running(person) as engine:
        await person.receives("re one")
        assert [dead.row for dead in await engine.read(list_dead)] == [second.row]
    long_after = time() + 9 * 24 * 3600
    async with home.receiving(clock=lambda: long_after) as engine:
        await engine.tidy()
        assert await engine.read(list_dead) == []


async def test_who_writes_too_much_at_once_is_asked_to_wait_and_a_red_flag_is_kept(home: Home, person: Person) -> None:
    asked: list[str] = []

    def ask_to_wait(messages: Sequence[Incoming]) -> Sequence[Outgoing]:
        asked.extend(message.text for message in messages)
        return (Outgoing(text="one at a time"),)

    knobs = {"urgent": lambda one: "flag" in one.text, "ask_to_wait": ask_to_wait, "most_waiting": 3}
    async with home.receiving(**knobs) as engine:
        assert await engine.put([said(f"{number}") for number in range(10)]) == 10
        await engine.put([said("red flag"), said("beyond"), said("calm", "b")])
        assert await engine.put([said("beyond")]) == 0  # taken, and not kept
    async with home.running(person, **knobs):
        await person.until(lambda: len(person.sent) == 6)
    assert asked == ["3"]
    assert {text for chat, text in person.sent if chat == "b"} == {"re calm"}
    answers = [text for chat, text in person.sent if chat == "a"]
    assert answers == ["one at a time", "re 0", "re 1", "re 2", "re red flag"]


async def test_a_flooding_chat_does_not_stop_the_others(home: Home, person: Person) -> None:
    async def slow(session: Session, messages: tuple[Incoming, ...]) -> Settled:
        if messages[0].address == "flood":
            await release.wait()
        return await person.converse(session, messages)

    release = asyncio.Event()
    async with home.running(person, converse=slow) as engine:
        await engine.put([said(f"{number}", "flood") for number in range(200)])
        await engine.put([said("calm", "b")])
        await person.receives("re calm")
        release.set()


async def test_stop_finishes_the_running_turn_and_takes_nothing_new(home: Home, person: Person) -> None:
    begun, finish = asyncio.Event(), asyncio.Event()

    async def slow(session: Session, messages: tuple[Incoming, ...]) -> Settled:
        begun.set()
        await finish.wait()
        return await person.converse(session, messages)

    async with home.running(person, converse=slow) as engine:
        await engine.put([said("one"), said("two")])
        await begun.wait()
        stopping = asyncio.create_task(engine.stop(WAIT))
        await asyncio.sleep(0)
        with pytest.raises(Unavailable):
            await engine.put([said("three")])
        finish.set()
        await stopping
        assert person.sent == [("a", "re one")]
    async with home.running(person) as engine:
        await person.receives("re one", "re two")


async def test_stop_does_not_wait_for_a_burst_to_end(home: Home, person: Person) -> None:
    async with home.running(person, burst=3600.0) as engine:
        await engine.put([said("one")])
        async with asyncio.timeout(WAIT):
            await engine.stop(3600.0)
    assert person.turns == []
    async with home.running(person):
        await person.receives("re one")


async def test_a_turn_cut_short_by_the_grace_is_done_after_the_restart(home: Home, person: Person) -> None:
    begun = asyncio.Event()

    async def endless(_session: Session, _messages: tuple[Incoming, ...]) -> Settled:
        begun.set()
        await asyncio.Event().wait()
        raise AssertionError

    async with home.running(person, converse=endless) as engine:
        await engine.put([said("one")])
        await begun.wait()
        await engine.stop(0.0)
    async with home.running(person):
        await person.receives("re one")


async def test_a_provider_that_hangs_up_leaves_no_forgotten_message(home: Home, person: Person) -> None:
    async with home.running(person) as engine:
        put: Awaitable[int] = asyncio.ensure_future(engine.put([said("one")]))
        await asyncio.sleep(0)
        put.cancel()
        with pytest.raises(asyncio.CancelledError):
            await put
        await engine.put([said("two")])
        await person.receives("re one", "re two")


SOON, NEVER = 0.05, 3600.0


def asking(person: Person, after: float) -> Converse:
    """A conversation that asks to be woken after every message whose text is a question."""

    async def converse(session: Session, messages: tuple[Incoming, ...]) -> Settled:
        settled = await person.converse(session, messages)
        asks = messages[-1].text.endswith("?")
        return replace(settled, effects=(Wake(after, "silence"),)) if asks else settled

    return converse


async def test_who_says_nothing_is_given_a_turn_once(home: Home, person: Person) -> None:
    async with home.running(person, converse=asking(person, SOON)) as engine:
        await engine.put([said("hurts?")])
        await person.receives("re hurts?", "re silence")
        await engine.put([said("done")])
        await person.receives("re hurts?", "re silence", "re done")


async def test_the_next_message_cancels_the_timer(home: Home, person: Person) -> None:
    async with home.running(person, converse=asking(person, NEVER)) as engine:
        await engine.put([said("hurts?")])
        await person.receives("re hurts?")
        assert (await engine.inspect())["wake"] == 1
        await engine.put([said("no")])
        await person.receives("re hurts?", "re no")
        assert (await engine.inspect())["wake"] == 0


async def test_a_later_question_sets_the_timer_anew(home: Home, person: Person) -> None:
    async with home.running(person, converse=asking(person, NEVER)) as engine:
        await engine.put([said("hurts?")])
        await person.receives("re hurts?")
        await engine.put([said("where?")])
        await person.receives("re hurts?", "re where?")
        assert (await engine.inspect())["wake"] == 1


async def test_a_timer_runs_on_through_a_restart(home: Home, person: Person) -> None:
    async with home.running(person, converse=asking(person, NEVER)) as engine:
        await engine.put([said("hurts?")])
        await person.receives("re hurts?")
    tomorrow = time() + NEVER
    async with home.running(person, converse=asking(person, NEVER), clock=lambda: tomorrow):
        await person.receives("re hurts?", "re silence")


async def test_who_wrote_while_we_were_away_is_not_taken_for_silent(home: Home, person: Person) -> None:
    async with home.running(person, converse=asking(person, NEVER)) as engine:
        await engine.put([said("hurts?")])
        await person.receives("re hurts?")
    tomorrow = time() + NEVER
    async with home.receiving(clock=lambda: tomorrow) as engine:
        await engine.put([said("no")])
    async with home.running(person, converse=asking(person, NEVER), clock=lambda: tomorrow) as engine:
        await person.receives("re hurts?", "re no")
        assert (await engine.inspect())["wake"] == 0


async def test_erasing_cancels_the_timer(home: Home, person: Person) -> None:
    async def converse(session: Session, messages: tuple[Incoming, ...]) -> Settled:
        settled = await asking(person, NEVER)(session, messages)
        return replace(settled, effects=(Erase(),)) if messages[-1].text == "erase" else settled

    async with home.running(person, converse=converse) as engine:
        await engine.put([said("hurts?")])
        await person.receives("re hurts?")
        await engine.put([said("erase")])
        await person.receives("re hurts?", "re erase")
        assert (await engine.inspect())["wake"] == 0


async def test_a_timer_that_cannot_be_answered_is_given_up_in_silence(home: Home, person: Person) -> None:
    async def converse(session: Session, messages: tuple[Incoming, ...]) -> Settled:
        if messages[-1].wake is not None:
            raise RuntimeError
        return await asking(person, SOON)(session, messages)

    async with home.running(person, converse=converse, apologise=lambda _: (Outgoing(text="sorry"),)) as engine:
        await engine.put([said("hurts?")])
        await person.receives("re hurts?")
        async with asyncio.timeout(WAIT):
            while (await engine.inspect()).get("incoming.dead", 0) == 0:
                await asyncio.sleep(0)
        await engine.put([said("done")])
        await person.receives("re hurts?", "re done")
