"""Sharing: nothing stored is read without its link, five wrong codes lock, nothing is shared before it is agreed."""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import AsyncIterator, Awaitable
from datetime import date, timedelta
from functools import partial
from importlib.resources import files
from itertools import count
from pathlib import Path
from random import Random

import aiohttp
import pytest
import structlog
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, select

from bot.app import terminal
from bot.engine.embedded import Embedded
from bot.engine.engine import Page, Settled
from bot.engine.home import Manners
from bot.messages import Incoming, Outgoing
from bot.pages import shared
from bot.reading.pool import PoolReader
from bot.sharing import Link, Publisher, opened, stands
from bot.storage import shares
from bot.storage.keyring import Keyring, Pepper, Unreadable, new_ring_text
from bot.storage.schema import chat, opening, share
from bot.terminal import incoming
from bot.web import admin_app, build, listen
from bot.words import has, locales
from care.knowledge import knowledge
from care.record import Record, Story
from care.summary import Episode, Summary
from care.terms import Intent
from handlers.page_lines import sections
from handlers.share import ASK, MAKE, REFUSE
from handlers.turn import Effect, Erase, Forget, Line, Printed, Reply, Session, Share, Unshare
from tests.person import NOW, Person
from understanding.understand import understand

DAY = 24 * 3600.0
START = 1_800_000_000.0
SITE = "https://sehti.example"
DAY_OF_IT = date(2026, 11, 22)
TOLD = Summary("self", DAY_OF_IT, reason=("headache",), episodes=(Episode(DAY_OF_IT, ("headache",)),))


class House:
    """A mailbox in a file, the clock it goes by, and one chat whose turns end as they are told to."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.now = START
        manners = Manners(burst=0, clock=lambda: self.now)
        self.engine = Embedded(path, Keyring.parse(new_ring_text()), Pepper(b"p" * 32), manners)
        self._numbers = count()
        self._outcome = Settled(Session())
        self._told: asyncio.Queue[Session] = asyncio.Queue()
        self._sent = asyncio.Event()

    async def _converse(self, session: Session, _messages: tuple[Incoming, ...]) -> Settled:
        self._told.put_nowait(session)
        return self._outcome

    async def _deliver(self, _channel: str, _address: str, _message: Outgoing) -> None:
        self._sent.set()

    def run(self) -> Awaitable[None]:
        return self.engine.run(self._converse, self._deliver)

    async def settle(self, effects: tuple[Effect, ...] = (), pages: tuple[Page, ...] = ()) -> Session:
        """One turn of the chat with this outcome, durable on return; what the turn was told."""
        self._outcome = Settled(Session(), (Outgoing(text="said"),), effects, pages)
        self._sent.clear()
        text = {"channel": "console", "address": "77123", "text": "x"}
        await self.engine.put([Incoming(**text, message_id=str(next(self._numbers)))])
        await self._sent.wait()
        return await self._told.get()

    async def share(self, hours: float = 24) -> tuple[Link, str]:
        """A page of this chat: its link and its code."""
        reply, pages = await Publisher(SITE)(Reply((), Session(), effects=(Share(TOLD, hours),)), "ary")
        await self.settle(reply.effects, pages)
        return link_and_code(reply)

    async def rows(self) -> dict[str, int]:
        rows = await self.engine.inspect()
        return {name: rows[name] for name in ("share", "opening")}

    def bytes(self) -> bytes:
        return b"".join(file.read_bytes() for file in self.path.parent.iterdir())


def link_and_code(reply: Reply) -> tuple[Link, str]:
    *_, link, code = reply.lines
    assert isinstance(link, Printed) and isinstance(code, Line)
    spoken = code.args["code"]
    parsed = Link.parse(link.text.removeprefix(f"{SITE}/p/"))
    assert isinstance(spoken, Printed) and parsed is not None
    return parsed, spoken.text.replace(" ", "")


def other(code: str) -> str:
    return f"{(int(code) + 1) % 10**6:06}"


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    house = House(tmp_path / "store" / "sehti.db")
    running = asyncio.ensure_future(house.run())
    yield house
    await house.engine.stop(1)
    await running


async def test_the_store_holds_neither_page_nor_secret_nor_code(house: House) -> None:
    link, code = await house.share()
    kept = house.bytes()
    for canary in ("mal de tête", "حريق الراس", "headache", link.text, code, "77123"):
        assert canary.encode() not in kept, canary
    assert link.secret not in kept and link.secret.hex().encode() not in kept
    row = await house.engine.read(lambda connection: connection.execute(select(share)).one())
    assert row.id == link.id and row.id not in (link.text, link.secret.hex())
    assert link.open(row.body).decode().count('lang="ary"') > 1
    with pytest.raises(Unreadable):
        Link(b"\0" * 16).open(row.body)


async def test_two_pages_have_nothing_in_common(house: House) -> None:
    (one, code), (two, _) = await house.share(), await house.share()
    bodies = await house.engine.read(lambda connection: connection.execute(select(share.c.body, share.c.code)).all())
    assert one.id != two.id and len({row.body for row in bodies}) == len({row.code for row in bodies}) == 2
    with pytest.raises(Unreadable):
        two.open(bodies[0].body) if one.open(bodies[0].body) else one.open(bodies[0].body)
    assert one.hashed(code, b"s" * 16) != one.hashed(code, b"t" * 16)
    assert one.hashed(code, b"s" * 16) != two.hashed(code, b"s" * 16)


async def test_the_right_code_opens_and_is_noted_by_its_time_only(house: House) -> None:
    link, code = await house.share()
    found = await opened(house.engine, link, code, house.now + 60)
    assert found is not None and "mal de tête" in found.page.decode() and found.expires == START + DAY
    noted = await house.engine.read(lambda connection: connection.execute(select(opening)).mappings().one())
    assert set(noted) == {"id", "share", "chat", "at"} and noted["at"] == START + 60
    told = (await house.settle()).shares
    assert len(told.opened) == len(told.until) == 1 and not told.locked


async def test_five_wrong_codes_lock_it_even_when_they_come_at_once(house: House) -> None:
    link, code = await house.share()
    for _ in range(4):
        assert await opened(house.engine, link, other(code), house.now) is None
    assert await opened(house.engine, link, code, house.now) is not None, "a right one forgives none"
    tries = [opened(house.engine, link, other(code), house.now) for _ in range(3)]
    assert await asyncio.gather(*tries) == [None] * 3
    assert await opened(house.engine, link, code, house.now) is None
    assert not await stands(house.engine, link, house.now)
    assert (await house.settle()).shares.locked == 1
    wrong = await house.engine.read(lambda connection: connection.scalar(select(share.c.wrong)))
    assert wrong == shares.MOST_WRONG, "what is locked counts no further"


async def test_it_expires_and_is_purged_with_its_bytes(house: House) -> None:
    link, code = await house.share(hours=1)
    row = await house.engine.read(lambda connection: connection.execute(select(share)).one())
    house.now += 3600
    assert await opened(house.engine, link, code, house.now) is None
    await house.engine.tidy()
    assert (await house.rows())["share"] == 0
    assert row.body not in house.bytes()


async def test_a_chat_is_not_forgotten_while_its_page_stands(house: House) -> None:
    link, code = await house.share(hours=72)
    house.now += 2 * DAY
    await house.engine.tidy()
    assert await opened(house.engine, link, code, house.now) is not None
    session = await house.engine.read(lambda connection: connection.scalar(select(chat.c.session)))
    assert session is None, "the thread is forgotten as ever"
    house.now += DAY + 1
    await house.engine.tidy()
    await house.engine.tidy()
    assert await house.rows() == {"share": 0, "opening": 0}
    assert (await house.engine.inspect())["chat"] == 0


async def test_ending_destroys_every_page_and_leaves_the_times(house: House) -> None:
    pages = [await house.share(), await house.share()]
    assert await opened(house.engine, *pages[0], house.now) is not None
    row = await house.engine.read(lambda connection: connection.execute(select(share)).first())
    await house.settle((Unshare(),))
    for link, code in pages:
        assert await opened(house.engine, link, code, house.now) is None
    assert row is not None and row.body not in house.bytes()
    told = (await house.settle()).shares
    assert (told.until, len(told.opened)) == ((), 1)


async def test_erasing_takes_pages_and_openings_along(house: House) -> None:
    link, code = await house.share()
    await opened(house.engine, link, code, house.now)
    await house.settle((Erase(),))
    assert await opened(house.engine, link, code, house.now) is None
    assert await house.rows() == {"share": 0, "opening": 0}


async def test_one_chat_never_ends_nor_sees_the_pages_of_another(house: House) -> None:
    def add(connection: Connection) -> None:
        shares.add(connection, "B" * 32, Page("f" * 64, b"x", b"y", 24), house.now)

    await house.share()
    await house.engine.write(add)
    await house.settle((Unshare(),))
    left = await house.engine.read(lambda connection: connection.scalars(select(share.c.chat)).all())
    assert left == ["B" * 32]
    assert (await house.engine.read(partial(shares.of_chat, name="B" * 32, now=house.now))).until


async def test_no_link_and_no_code_in_a_log_a_counter_or_a_repr(house: House, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    link, code = await house.share()

    async def ready() -> bool:
        return True

    runners = [
        await listen(build({}, house.engine, ready, clock=lambda: house.now), "127.0.0.1", 0),
        await listen(admin_app(), "127.0.0.1", 0),
    ]
    site, admin = (f"http://127.0.0.1:{runner.addresses[0][1]}" for runner in runners)
    with structlog.testing.capture_logs() as events:
        async with aiohttp.ClientSession() as session:
            for typed in (other(code), code):
                async with session.post(f"{site}/p/{link.text}", data={"code": typed}):
                    pass
            async with session.get(f"{site}/p/{link.text}%ff?code={code}") as answer:
                assert answer.status == 404
            await house.engine.stop(1)
            for ask in (session.get, session.post):
                async with ask(f"{site}/p/{link.text}") as answer:
                    assert answer.status in (413, 503)
            async with session.get(f"{admin}/metrics") as answer:
                counters = await answer.text()
    for runner in runners:
        await runner.cleanup()
    shown = caplog.text + repr(events) + counters + repr(link) + repr(Publisher(SITE))
    assert link.text not in shown and code not in shown and link.id not in shown


async def test_tries_are_limited_for_each_network_that_the_nearest_proxy_names(house: House) -> None:
    async def ready() -> bool:
        return True

    runner = await listen(build({}, house.engine, ready), "127.0.0.1", 0)
    address = f"http://127.0.0.1:{runner.addresses[0][1]}/p/{'A' * 22}"
    async with aiohttp.ClientSession() as session:

        async def status(*told: str) -> int:
            headers = [("X-Forwarded-For", one) for one in told]
            async with session.post(address, data={"code": "123456"}, headers=headers) as answer:
                return answer.status

        assert {await status(f"203.0.113.{number}, 198.51.100.7") for number in range(20)} == {404}
        assert await status("203.0.113.99", "198.51.100.7") == 429, "what the sender told of itself counts for nothing"
        assert await status("198.51.100.7, 203.0.113.1") == 404
        assert {await status(f"2001:db8::{number}") for number in range(20)} == {404}
        assert await status("2001:db8::ffff") == 429
        assert await status("2001:db8:1::1") == await status("no address") == 404
    await runner.cleanup()


@pytest.mark.parametrize(
    "text", ["", "short", "A" * 21, "A" * 23, "A" * 21 + "é", "A" * 21 + "/", "../../etc/passwd......"]
)
def test_what_is_no_link_of_ours_is_none(text: str) -> None:
    assert Link.parse(text) is None


@given(st.binary(min_size=16, max_size=16))
def test_a_link_is_short_and_reads_back(secret: bytes) -> None:
    link = Link(secret)
    assert len(link.text) == 22 and Link.parse(link.text) == link
    assert link.open(link.seal(secret)) == secret


FINDINGS = sorted(knowledge().findings)
_FOUND = st.lists(st.sampled_from(FINDINGS), max_size=80, unique=True).map(tuple)
_EPISODES = st.lists(st.builds(Episode, st.just(date(2026, 1, 1)), _FOUND, _FOUND, _FOUND), max_size=14).map(tuple)


@settings(max_examples=15, deadline=None)
@given(_EPISODES, _FOUND, st.sampled_from(locales()))
def test_a_page_of_any_summary_is_small_and_names_its_parts(
    episodes: tuple[Episode, ...], conditions: tuple[str, ...], locale: str
) -> None:
    clean = tuple(Episode(one.on, _said(one.present), _said(one.denied), _said(one.unknown)) for one in episodes)
    summary = Summary("self", DAY_OF_IT, conditions=_said(conditions), episodes=clean)
    page = shared.opened(shared.content(summary, locale), NOW)
    assert len(page) <= 30 * 1024
    assert page.decode().count("<h2>") == len(sections(summary))


def _said(findings: tuple[str, ...]) -> tuple[str, ...]:
    """Those that have words: some are only steps of a rule."""
    return tuple(one for one in findings if all(has(locale, f"finding-{one}") for locale in locales()))


def test_words_are_never_markup() -> None:
    summary = Summary("self", DAY_OF_IT, allergies=('<script>alert(1)</script> & "x"',))
    page = shared.content(summary, "fr").decode()
    assert "<script" not in page and "&lt;script&gt;" in page


@pytest.fixture(scope="module")
def sharer() -> Publisher:
    return Publisher(SITE, Random(1).randbytes)


@pytest.fixture
def sharing(sharer: Publisher) -> Person:
    talk = terminal(PoolReader(workers=1), sharer)[1]
    return Person(talk)


def kept(*people: str) -> Session:
    """A chat that agreed to have a story of each of these people kept."""
    story = Story(on=NOW.date(), findings={"headache": "present"})
    return Session(locale="fr", records={who: Record(person=who, stories=(story,)) for who in people})


def effects(said: Reply) -> list[Share]:
    return [one for one in said.effects if isinstance(one, Share)]


async def test_nothing_is_shared_before_the_person_agreed(sharing: Person) -> None:
    sharing.session = kept("self")
    asked = await sharing.say("partage avec mon médecin")
    assert asked.intent is Intent.SHARE and not asked.reply.effects and not asked.pages
    assert [choice.payload for choice in asked.reply.choices] == [f"{MAKE}24:self", f"{MAKE}168:self", REFUSE]
    made = await sharing.say("1")
    assert [one.hours for one in effects(made.reply)] == [24] and len(made.pages) == 1
    assert sharing.session.shares.until == (NOW + timedelta(days=1),)


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("partage pendant une heure", 1), ("partage avec mon médecin pour 3 jours", 72), ("partage 2 mois", 720),
        ("partage 10 minutes", 1), ("partagi m3a tbib simana", 168), ("شارك مع طبيبي لمدة أسبوع", 168),
        ("partagi m3a tbib 3 iyam", 72), ("شارك مع طبيبي 3 أيام", 72),
        ("بارطاجي مع الطبيب 2 سيمانات", 336),
    ],
)  # fmt: skip
async def test_how_long_is_understood_and_bounded(sharing: Person, text: str, hours: int) -> None:
    sharing.session = kept("self")
    said = await sharing.say(text)
    assert said.reply.choices[0].payload == f"{MAKE}{hours}:self"


async def test_of_whom_is_asked_where_there_are_several(sharing: Person) -> None:
    sharing.session = kept("self", "mother")
    asked = await sharing.say("partage pour 3 jours")
    assert [choice.payload for choice in asked.reply.choices] == [f"{ASK}72:self", f"{ASK}72:mother"]
    await sharing.say("2")
    made = await sharing.say("oui")
    assert [(one.summary.person, one.hours) for one in effects(made.reply)] == [("mother", 72)]


async def test_a_person_named_is_the_one_shared(sharing: Person) -> None:
    sharing.session = kept("self", "mother")
    asked = await sharing.say("partage le dossier de maman avec le médecin")
    assert asked.reply.choices[0].payload == f"{MAKE}24:mother"


async def test_with_whom_it_is_shared_is_not_of_whom_it_is(sharing: Person) -> None:
    sharing.session = kept("self")
    asked = await sharing.say("partage avec ma fille")
    assert asked.reply.choices[0].payload == f"{MAKE}24:self"


@pytest.mark.parametrize("payload", [f"{MAKE}999999:self", f"{MAKE}-1:self", f"{MAKE}x:self", f"{MAKE}0:self"])
async def test_a_payload_nobody_offered_gives_no_longer_share(sharing: Person, payload: str) -> None:
    sharing.session = kept("self")
    message = incoming("").model_copy(update={"choice": payload})
    assert [one.hours for one in effects((await sharing.send(message)).reply)] == [24]


@pytest.mark.parametrize("people", [("self", "mother"), ("self",), ("mother",)])
@pytest.mark.parametrize("payload", [f"{MAKE}24:father", f"{MAKE}24:", MAKE])
async def test_a_button_of_somebody_else_shares_nobody_unasked(
    sharing: Person, people: tuple[str, ...], payload: str
) -> None:
    sharing.session = kept(*people)
    message = incoming("").model_copy(update={"choice": payload})
    assert not effects((await sharing.send(message)).reply)


async def test_a_danger_told_in_the_place_of_yes_is_an_emergency(sharing: Person) -> None:
    sharing.session = kept("self")
    await sharing.say("partage avec mon médecin")
    assert (await sharing.say("oui et je n'arrive plus à respirer")).intent is Intent.EMERGENCY


async def test_without_a_site_nothing_can_be_shared(person: Person) -> None:
    person.session = kept("self")
    said = await person.say("partage avec mon médecin")
    assert [getattr(line, "id", "") for line in said.reply.lines] == ["share-off"]
    assert not said.reply.effects


async def test_ending_kills_and_asking_who_saw_changes_nothing(sharing: Person) -> None:
    sharing.session = kept("self")
    await sharing.say("partage")
    await sharing.say("oui")
    assert not (await sharing.say("qui a vu ?")).reply.effects
    assert (await sharing.say("annule le partage")).reply.effects == (Unshare(),)
    assert not (await sharing.say("annule le partage")).reply.effects


async def test_erasing_one_person_ends_every_page_for_nobody_knows_of_whom_it_is(sharing: Person) -> None:
    sharing.session = kept("self", "mother")
    await sharing.say("partage le dossier de maman avec le médecin")
    await sharing.say("oui")
    said = await sharing.say("supprime les données de maman")
    assert said.reply.effects == (Forget("mother"), Unshare())
    assert not sharing.session.shares.until


@pytest.mark.parametrize("locale", locales())
def test_the_words_we_tell_people_to_write_are_understood(locale: str) -> None:
    lines = (files("locales") / locale / "share.ftl").read_text("utf8").splitlines()
    told = {phrase for line in lines for phrase in re.findall("[«] ?(.+?) ?[»]", line) if not line.startswith("#")}
    plain = {re.sub("[\u2066-\u2069]", "", phrase).strip("\u00a0 ") for phrase in told}
    assert len(plain) >= 5
    orders = {Intent.SHARE, Intent.SEEN, Intent.CANCEL_SHARE, Intent.PAGE}
    assert {phrase for phrase in plain if not orders & set(understand(phrase).intents)} == set()
