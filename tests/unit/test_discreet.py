"""A chat on a phone that others look into: it shuts, a word opens it, and without it nothing of before is told."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import ClassVar

import pytest

from bot.conversation import Conversation, Spoken
from bot.messages import Incoming
from bot.terminal import incoming
from care.record import Record
from care.terms import Intent, Level
from handlers.discreet import MOST_WRONG, SHUTS_AFTER, WITHOUT, inside, is_shut, latched, opens
from handlers.turn import Erase, Held, Keep, Latch, Line, Session, Unshare
from tests.person import NOW, Person

LATER = NOW + SHUTS_AFTER + timedelta(seconds=1)


@pytest.fixture(scope="module")
def latch() -> Latch:
    return latched("Zitoun")


class Chat(Person):
    """What is stored apart of a session comes back with every message, and the thread as it was written down."""

    records: ClassVar = {"self": Record(person="self", conditions={"diabetes": "present"})}
    held = Held(reminders=2)

    async def send(self, message: Incoming, now: datetime = NOW) -> Spoken:
        thread = Session.model_validate_json(self.session.model_dump_json())
        self.session = thread.model_copy(update={"records": self.records, "held": self.held})
        return await super().send(message, now)


@pytest.fixture
def somebody(talk: Conversation, latch: Latch) -> Chat:
    """Who agreed to have something kept, in a chat that is open still."""
    return Chat(talk, Session(locale="fr", discreet=True, latch=latch, open_until=NOW + SHUTS_AFTER))


def lines(person: Person, spoken: object) -> list[str]:
    return [one.id for one in spoken.reply.lines if isinstance(one, Line)]  # type: ignore[attr-defined]


def test_a_word_opens_however_it_is_written_and_no_other_does(latch: Latch) -> None:
    session = Session(discreet=True, latch=latch)
    assert opens(session, " zitoun ")
    assert opens(session, "ZITOUN")
    assert not any(opens(session, word) for word in ("zitouna", "", "zi toun", "zitoun " * 20))
    assert not opens(Session(), "zitoun")
    assert "zitoun" not in latch.model_dump_json().lower()
    assert latched("Zitoun").digest != latch.digest, "every hash has its own salt"


@pytest.mark.parametrize("word", ["zitoun", "soleil"])  # the sun is a circumstance of illness, and a good word
async def test_a_word_is_chosen_and_never_said_again(person: Person, word: str) -> None:
    assert lines(person, await person.say("mode discret")) == ["discreet-on"]
    chosen = await person.say(word)
    assert lines(person, chosen) == ["discreet-chosen"]
    assert person.session.latch is not None and opens(person.session, word)
    assert word not in person.session.model_dump_json()
    assert not is_shut(person.session, NOW)
    assert is_shut(person.session, LATER)


async def test_no_word_is_needed(person: Person) -> None:
    await person.say("mode discret")
    without = await person.send(incoming("").model_copy(update={"choice": WITHOUT}))
    assert lines(person, without) == ["discreet-without"]
    assert person.session.discreet and person.session.latch is None
    assert not is_shut(person.session, LATER + timedelta(days=1))


@pytest.mark.parametrize("text", ["j'ai mal à la tête", "oui", "aide", "bonjour", "06 00 00 12 34", "efface tout"])
async def test_what_means_something_is_no_word(person: Person, text: str) -> None:
    await person.say("mode discret")
    await person.say(text)
    assert person.session.latch is None and not person.session.choosing


async def test_a_shut_chat_tells_nothing_of_before_and_keeps_it(somebody: Chat) -> None:
    await somebody.say("j'ai de la fièvre depuis deux jours")
    assert somebody.session.interview is not None
    before = somebody.session
    for text in ("que gardes-tu sur moi", "exporte mes données", "corrige", "résumé pour le médecin", "qui a vu ?"):
        spoken = await somebody.send(incoming(text), LATER)
        assert not spoken.reply.effects
        assert somebody.session.interview is None and not somebody.session.people
    opened = await somebody.send(incoming("zitoun"), LATER)
    assert lines(somebody, opened) == ["discreet-opened"]
    assert somebody.session.interview == before.interview
    assert somebody.session.records == Chat.records and somebody.session.held == Chat.held


async def test_the_wrong_word_gets_the_menu(somebody: Chat) -> None:
    spoken = await somebody.send(incoming("brika"), LATER)
    assert spoken.intent is Intent.OFF_TOPIC
    assert [one.label for one in spoken.reply.choices] == ["menu-symptom", "menu-labs", "menu-visit"]


async def test_nobody_guesses_the_word_on_and_on(somebody: Chat) -> None:
    for number in range(MOST_WRONG):
        await somebody.send(incoming(f"brika{number}"), LATER)
        await somebody.send(incoming("bonjour"), LATER)  # means something: no guess
    assert somebody.session.wrong == MOST_WRONG
    late = await somebody.send(incoming("zitoun"), LATER)
    assert lines(somebody, late) != ["discreet-opened"]
    danger = await somebody.send(incoming("je veux mourir"), LATER)
    assert danger.reply.level is Level.EMERGENCY


async def test_what_is_said_outside_is_a_thread_of_its_own(somebody: Chat) -> None:
    await somebody.send(incoming("j'ai mal aux dents"), LATER)
    assert somebody.session.interview is not None
    await somebody.send(incoming("zitoun"), LATER)
    assert somebody.session.interview is None


@pytest.mark.parametrize(
    "text", ["j'ai une douleur dans la poitrine et le bras gauche et des sueurs froides", "je veux mourir"]
)
async def test_a_danger_is_answered_at_once_shut_or_not(somebody: Chat, text: str) -> None:
    spoken = await somebody.send(incoming(text), LATER)
    assert spoken.intent is Intent.EMERGENCY and spoken.reply.level is Level.EMERGENCY


async def test_a_late_answer_to_a_question_of_danger_still_counts(somebody: Chat) -> None:
    await somebody.say("mon mari me frappe")
    assert somebody.session.interview is not None and somebody.session.interview.pending == "in_danger_now"
    spoken = await somebody.send(incoming("oui"), LATER)
    assert spoken.reply.level is Level.EMERGENCY
    assert (await somebody.send(incoming("oui"), LATER)).reply.level is not Level.EMERGENCY, "told once at the door"


async def test_a_timer_of_ours_goes_on_with_what_was_told(somebody: Chat) -> None:
    await somebody.say("j'ai de la fièvre depuis deux jours")
    woken = await somebody.send(incoming("").model_copy(update={"wake": "silence"}), LATER)
    assert "silence" in lines(somebody, woken)
    assert is_shut(somebody.session, LATER)
    assert inside(somebody.session).interview is not None


async def test_asked_for_again_it_shuts_at_once(somebody: Chat) -> None:
    await somebody.say("mode discret")
    assert is_shut(somebody.session, NOW)


async def test_outside_nothing_that_is_kept_is_changed_but_everything_can_be_erased(somebody: Chat) -> None:
    normal = await somebody.send(incoming("mode normal"), LATER)
    assert lines(somebody, normal) == ["discreet-off"]
    assert somebody.session.latch is not None and is_shut(somebody.session, LATER)
    person_gone = await somebody.send(incoming("efface les données de ma mère"), LATER)
    assert not any(isinstance(one, Keep) for one in person_gone.reply.effects)
    gone = await somebody.send(incoming("efface tout"), LATER)
    assert Erase() in gone.reply.effects
    assert gone.reply.session == Session()
    assert "records" not in str(gone.reply.lines[0]), "how much was kept is nobody's business outside"


async def test_a_share_can_be_ended_from_outside(somebody: Chat) -> None:
    spoken = await somebody.send(incoming("annule le partage"), LATER)
    assert spoken.intent is Intent.CANCEL_SHARE
    assert spoken.reply.effects in ((), (Unshare(),))


async def test_mode_normal_takes_it_back(somebody: Chat) -> None:
    await somebody.say("mode normal")
    assert not somebody.session.discreet and somebody.session.latch is None
    assert not is_shut(somebody.session, LATER)
