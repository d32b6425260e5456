"""What is told of one never shows for another, nor for a chat: in no reply, page, file, reminder, record or row."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.app import terminal
from bot.composer import compose
from bot.conversation import Conversation, Spoken
from bot.engine.engine import Settled
from bot.messages import Incoming
from bot.pages.export import exported
from bot.reading.pool import PoolReader
from bot.sharing import Publisher
from bot.terminal import incoming
from care.export import Export, Form
from care.summary import Summary
from handlers.turn import Effect, Session, Share, Wake
from tests.person import NOW, Person
from tests.unit.test_storage import open_store, records, serve

FORMS: tuple[Form, ...] = ("json", "fhir")
# Of each chat and person: a medicine, an illness and an appointment that nobody else has.
CANARIES: Mapping[str, Mapping[str, tuple[str, str, str]]] = {
    "one": {"self": ("Glucophage", "diabetes", "dentistry"), "mother": ("Levothyrox", "asthma", "cardiology")},
    "two": {"self": ("Lasilix", "epilepsy", "ophthalmology"), "mother": ("Tahor", "sickle_cell", "urology")},
}
DOCTOR = {
    "dentistry": "le dentiste",
    "cardiology": "le cardiologue",
    "ophthalmology": "l'ophtalmo",
    "urology": "l'urologue",
}
ILL = {"diabetes": "le diabète", "asthma": "l'asthme", "epilepsy": "l'épilepsie", "sickle_cell": "la drépanocytose"}
OF = {
    "self": (
        "je prends du {medicine}", "kanakhod {medicine}", "كناخد {medicine}", "أتناول {medicine}",
        "j'ai {ill} et mal à la gorge", "j'ai mal au dos", "7el9i kayderni", "j'ai rdv chez {doctor} jeudi 10h",
    ),
    "mother": (
        "ma mère prend du {medicine}", "mama katakhod {medicine}", "ماما كتاخد {medicine}", "والدتي تتناول {medicine}",
        "ma mère a {ill} et mal au genou", "ma mère tousse", "mama fiha skhana",
        "ma mère a rdv chez {doctor} vendredi 9h",
    ),
}  # fmt: skip
SMALL = (
    "oui",
    "non",
    "la",
    "iyeh",
    "1",
    "2",
    "3",
    "mes données",
    "corrige",
    "exporte mes données",
    "chno 3ndk 3liya",
    "merci",
    "rappelle moi",
    "mes rendez-vous",
    "mon rdv est annulé",
    "résumé pour le médecin",
    "résumé pour le médecin de ma mère",
    "partage avec mon médecin",
)

TELLS = st.tuples(st.sampled_from(("one", "two")), st.sampled_from(("self", "mother")), st.integers(0, 7))
ANSWERS = st.tuples(st.sampled_from(("one", "two")), st.just(""), st.integers(0, len(SMALL) - 1))


@dataclass
class Chat:
    """One chat, and everything its turns asked to be stored."""

    name: str
    person: Person
    effects: list[Effect] = field(default_factory=list)

    async def say(self, who: str, number: int) -> Spoken:
        """Something of a person, or an answer."""
        if not who:
            spoken = await self.person.say(SMALL[number])
        else:
            medicine, illness, visit = CANARIES[self.name][who]
            told = OF[who][number].format(medicine=medicine, ill=ILL[illness], doctor=DOCTOR[visit])
            spoken = await self.person.say(told)
        self.effects += spoken.reply.effects
        return spoken


def foreign(name: str, who: str | None) -> Iterator[str]:
    """Canaries that must not be seen beside this person (None: beside anybody of this chat)."""
    for chat, people in CANARIES.items():
        for one, canaries in people.items():
            if chat != name or (who is not None and one != who):
                yield from canaries


def summaries(spoken: Spoken) -> Iterator[Summary]:
    """What an answer lets a doctor read: the page beside it, and the page behind a link."""
    if spoken.reply.attached is not None and isinstance(spoken.reply.attached.content, Summary):
        yield spoken.reply.attached.content
    yield from (effect.summary for effect in spoken.reply.effects if isinstance(effect, Share))


def talk() -> Conversation:
    publish = Publisher("https://sehti.example", Random(1).randbytes)
    return terminal(PoolReader(workers=1), publish)[1]


TALK = talk()


EVERYBODY = [(chat, who, number) for chat in CANARIES for who, number in (("self", 0), ("", 0), ("mother", 0), ("", 0))]


@settings(max_examples=25, deadline=None)
@example(
    [("one", "self", 7), ("one", "mother", 7), ("one", "", 13), ("two", "self", 7), ("two", "", 14), ("one", "", 14)]
)
@example(
    [*EVERYBODY, ("one", "self", 4), ("one", "", 15), ("one", "", 16), ("one", "", 17), ("one", "", 4), ("one", "", 0)]
)
@example([*EVERYBODY, ("one", "", 7), ("one", "", 5), ("two", "", 7), ("two", "mother", 5), ("two", "", 1)])
@given(st.lists(st.one_of(TELLS, ANSWERS), min_size=4, max_size=24))
def test_nothing_crosses(said: list[tuple[str, str, int]]) -> None:
    asyncio.run(_nothing_crosses(said))


async def _nothing_crosses(said: list[tuple[str, str, int]]) -> None:
    chats = {name: Chat(name, Person(TALK)) for name in CANARIES}
    for name, who, number in said:
        chat = chats[name]
        spoken = await chat.say(who, number)
        text = compose(spoken.reply, spoken.locale, TALK.limits["console"], TALK.knowledge.sources).text
        assert not [one for one in foreign(name, None) if one in text or one in repr(spoken.reply.lines)]
        shown = {one for one, (medicine, *_) in CANARIES[name].items() if medicine in text}
        assert len(shown) < len(CANARIES[name])
        for summary in summaries(spoken):
            _belongs(repr(summary), name, summary.person)
        for timer in (effect.reason for effect in spoken.reply.effects if isinstance(effect, Wake)):
            assert not [one for one in foreign(name, None) if one in timer]
        for person, record in chat.person.session.records.items():
            _belongs(record.model_dump_json(), name, person)
            _belongs(chat.person.session.people.get(person, Session()).model_dump_json(), name, person)
    for chat in chats.values():
        for person, record in chat.person.session.records.items():
            for form in FORMS:
                _belongs(exported(Export(record, form, NOW.date()), "fr").data.decode(), chat.name, person)
    with tempfile.TemporaryDirectory() as folder:
        await _stored(chats, Path(folder))


async def _stored(chats: Mapping[str, Chat], folder: Path) -> None:
    """Both chats in one database: each reads its own people, and the file says nothing of anybody."""
    store = open_store(folder / "sehti.db")
    for chat in chats.values():
        settled = Settled(chat.person.session, effects=tuple(chat.effects))
        await serve(store, _message(chat.name), settled)
    for chat in chats.values():
        assert await store.database.read(records(store, chat.name)) == chat.person.session.records
    written = store.bytes()
    assert not [one for one in foreign("", None) if one.encode() in written]
    await store.database.close()


def _message(name: str) -> Incoming:
    return incoming("").model_copy(update={"address": name, "message_id": name})


def _belongs(content: str, name: str, person: str) -> None:
    assert not [one for one in foreign(name, person) if one in content]


@settings(max_examples=15, deadline=None)
@given(st.sampled_from(sorted(OF)), st.lists(st.integers(0, 6), min_size=1, max_size=4))
def test_without_a_yes_nothing_is_ever_stored(who: str, numbers: list[int]) -> None:
    chat = Chat("one", Person(TALK))

    async def talking() -> None:
        for number in numbers:
            await chat.say(who, number)
            if chat.person.session.choices and chat.person.session.choices[0].startswith("consent:"):
                await chat.person.say("non")

    asyncio.run(talking())
    assert not chat.effects or not chat.person.session.records
