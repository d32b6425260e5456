"""Somebody wants a human being: what is offered, what is passed on, and that no danger is passed over."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.app import say_paused, terminal
from bot.conversation import Spoken
from bot.reading.pool import PoolReader
from bot.storage.pauses import Pause
from bot.words import locales, say
from care.terms import Intent, Level
from handlers import Policy
from handlers.operator import NO, YES
from handlers.turn import AskOperator, Session, TellOperator
from handlers.unsaid import unsaid
from tests.person import Person

LINE = "+1 555 0100"
WANTS = "je veux parler à quelqu'un"


@pytest.fixture
async def reader() -> AsyncIterator[PoolReader]:
    pool = PoolReader(workers=1)
    yield pool
    await pool.close()


def somebody(reader: PoolReader, line: str | None = LINE, inbox: bool = True) -> Person:
    return Person(terminal(reader, policy=Policy(operator_line=line, inbox=inbox))[1])


def lines(spoken: Spoken) -> list[str]:
    return [getattr(line, "id", "") for line in spoken.reply.lines]


@pytest.mark.parametrize(
    ("line", "inbox", "said"),
    [
        (None, False, ["operator-danger", "operator-none"]),
        (LINE, False, ["operator-danger", "operator-line"]),
        (None, True, ["operator-danger", "operator-offer", "operator-question"]),
        (LINE, True, ["operator-danger", "operator-line", "operator-offer", "operator-question"]),
    ],
)
async def test_nothing_is_offered_that_nobody_does(
    reader: PoolReader, line: str | None, inbox: bool, said: list[str]
) -> None:
    spoken = await somebody(reader, line, inbox).say(WANTS)
    assert lines(spoken) == said
    assert [choice.payload for choice in spoken.reply.choices] == ([YES, NO] if inbox else [])
    assert not spoken.reply.effects, "nothing is passed on before a yes"


@pytest.mark.parametrize("answer", ["oui", "1", "إيه", "iyeh", "نعم"])
async def test_a_yes_passes_on_what_was_told_as_ids(reader: PoolReader, answer: str) -> None:
    person = somebody(reader)
    await person.say("j'ai de la fièvre et je ne tousse pas")
    await person.say(WANTS)
    spoken = await person.say(answer)
    [asking] = [one for one in spoken.reply.effects if isinstance(one, AskOperator)]
    assert asking.told["fever"] == "present"
    assert asking.told["cough"] == "denied"
    assert "unknown" not in asking.told.values()
    assert person.session.for_operator


@pytest.mark.parametrize("answer", ["non", "2"])
async def test_a_no_passes_nothing_on(reader: PoolReader, answer: str) -> None:
    person = somebody(reader)
    await person.say(WANTS)
    spoken = await person.say(answer)
    assert lines(spoken) == ["operator-refused"]
    assert not spoken.reply.effects and not person.session.for_operator


async def agreed(reader: PoolReader) -> Person:
    person = somebody(reader)
    await person.say(WANTS)
    await person.say("oui")
    return person


def passed(spoken: Spoken) -> list[str]:
    return [one.text for one in spoken.reply.effects if isinstance(one, TellOperator)]


async def test_the_next_message_goes_there_without_who_wrote_it_and_only_that_one(reader: PoolReader) -> None:
    person = await agreed(reader)
    spoken = await person.say("Le centre est-il ouvert ? Mon numéro est 0661998877")
    [text] = passed(spoken)
    assert "ouvert" in text and "0661998877" not in text
    assert lines(spoken)[0] == "operator-passed"
    assert passed(await person.say("et le dimanche ?")) == []


async def test_a_danger_told_to_the_operator_is_an_emergency_here_first(reader: PoolReader) -> None:
    person = await agreed(reader)
    spoken = await person.say("dites au docteur que j'ai mal à la poitrine et que je transpire")
    assert spoken.reply.level is Level.EMERGENCY
    assert "operator-passed" not in lines(spoken)
    assert len(passed(spoken)) == 1
    again = await person.say(WANTS)
    assert lines(again)[0] == "emergency-before"


async def test_a_symptom_told_to_the_operator_is_looked_after_here_too(reader: PoolReader) -> None:
    person = await agreed(reader)
    spoken = await person.say("j'ai mal à la gorge depuis hier")
    assert spoken.intent is Intent.SYMPTOM
    assert lines(spoken)[0] == "operator-passed"
    assert len(spoken.reply.lines) > 1


@pytest.mark.parametrize("order", ["efface tout", "stop", "aide"])
async def test_an_order_is_no_message_to_the_operator(reader: PoolReader, order: str) -> None:
    person = await agreed(reader)
    assert passed(await person.say(order)) == []


@pytest.mark.parametrize(
    "text",
    [
        "j'ai parlé à quelqu'un qui tousse", "je n'arrive plus à parler", "mon fils ne parle à personne",
        "je n'ai personne à qui parler", "kayn chi wa7ed tay7 f l'ard", "khouya ma b9ach y9der yhder",
        "أمي لا تستطيع الكلام", "هل يوجد أحد مصاب في العائلة", "خويا ما بقاش يقدر يهضر",
    ],
)  # fmt: skip
async def test_what_only_speaks_of_speaking_asks_for_nobody(reader: PoolReader, text: str) -> None:
    assert (await somebody(reader).say(text)).intent is not Intent.OPERATOR


@pytest.mark.parametrize("text", ["je veux parler à quelqu'un je veux mourir", "bghit nhder m3a chi wa7ed bghit nmout"])
async def test_who_wants_to_die_is_answered_first(reader: PoolReader, text: str) -> None:
    assert (await somebody(reader).say(text)).reply.level in (Level.EMERGENCY, Level.URGENT_24H)


@pytest.mark.parametrize("locale", locales())
def test_a_pause_is_told_in_the_persons_own_script_with_the_numbers(locale: str) -> None:
    own = Pause("telegram", 0.0, french="fermé", arabic="مغلق")
    [notice] = say_paused(own, locale)
    assert notice.text.startswith("مغلق" if locale in ("ar", "ary") else "fermé")
    [without] = say_paused(Pause("telegram", 0.0), locale)
    assert without.text.startswith(say(locale, "paused"))
    assert all("141" in one.text for one in (notice, without))


async def test_an_answer_that_was_held_back_leaves_no_question_behind(reader: PoolReader) -> None:
    person = somebody(reader)
    await person.say("j'ai mal à la tête")
    left = unsaid(Session(), person.session)
    assert person.session.interview is not None and left.interview is not None
    assert person.session.interview.asks and not left.interview.asks
    assert left.interview.findings["headache"] == "present"
    assert left.interview.level is None and left.choices == ()
