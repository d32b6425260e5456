"""After an appointment: what was said is heard as ids, said back, kept only for who agreed, and hides no complaint."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.conversation import Spoken
from bot.terminal import incoming
from care.record import Record, Visit
from care.terms import Intent, Level
from handlers.turn import Keep, Line, Session
from tests.person import NOW, Person

YESTERDAY = date(2026, 11, 20)
SAID = "il m'a donné augmentin, une prise de sang avec ferritine, je reviens le 12 décembre à 9h30"
HEARD = ("medicine:Augmentin", "visit:laboratory", "analyte:ferritin")


def ids(spoken: Spoken) -> list[str]:
    return [line.id for line in spoken.reply.lines if isinstance(line, Line)]


def with_record(person: Person, *visits: Visit) -> None:
    """The person agreed to a record with these appointments."""
    person.session = Session(locale="fr", records={"self": Record(visits=visits)})


def kept(spoken: Spoken) -> Record:
    """The record to be stored."""
    return next(one.record for one in spoken.reply.effects if isinstance(one, Keep))


async def test_who_comes_from_a_doctor_is_asked_and_said_back_to(person: Person) -> None:
    assert ids(await person.say("je sors de chez le médecin"))[0] == "after-ask"
    heard = await person.say(SAID)
    assert ids(heard) == ["after-heard", "after-medicines", "after-tests", "after-next", "after-right"]
    assert person.session.planned is not None
    assert person.session.planned.said == HEARD


async def test_told_at_once_it_is_not_asked(person: Person) -> None:
    assert ids(await person.say("je sors de chez le cardiologue, il m'a donné amlor"))[:2] == [
        "after-heard",
        "after-medicines",
    ]


async def test_it_is_kept_for_who_agreed_once_it_was_heard_right(person: Person) -> None:
    with_record(person, Visit(visit="cardiology", on=YESTERDAY))
    await person.say("je sors de chez le médecin")
    assert not [one for one in (await person.say(SAID)).reply.effects if isinstance(one, Keep)]
    done = await person.say("oui")
    record = kept(done)
    assert record.visits == (
        Visit(visit="cardiology", on=YESTERDAY, said=HEARD, asked=True),
        Visit(visit="cardiology", on=date(2026, 12, 12), at="09:30"),
    )
    assert record.medicines == ("Augmentin",)
    assert ids(done) == ["after-kept", "visit-dated"]
    assert done.reply.choices[0].label == "visit-remind"


async def test_nothing_is_kept_of_who_did_not_agree(person: Person) -> None:
    await person.say("je sors de chez le médecin")
    await person.say(SAID)
    done = await person.say("oui")
    assert ids(done)[0] == "after-not-kept"
    assert not done.reply.effects


async def test_heard_wrong_it_is_asked_again_and_forgotten(person: Person) -> None:
    await person.say("je sors de chez le médecin")
    await person.say(SAID)
    assert ids(await person.say("non"))[0] == "after-again"
    assert person.session.planned is not None
    assert person.session.planned.said == ()


async def test_a_greeting_after_a_known_appointment_asks_once(person: Person) -> None:
    with_record(person, Visit(visit="cardiology", on=YESTERDAY))
    assert ids(await person.say("bonjour"))[0] == "after-ask"
    assert (await person.say("1")).reply.lines[0] == Line("after-closed")
    assert ids(await person.say("bonjour"))[0] == "greeting"


@pytest.mark.parametrize("days", [0, 1, 14])
async def test_only_a_day_that_has_passed_not_long_ago_is_asked_about(person: Person, days: int) -> None:
    with_record(person, Visit(visit="cardiology", on=YESTERDAY))
    spoken = await person.send(incoming("bonjour"), NOW - timedelta(days=1) + timedelta(days=days))
    assert (ids(spoken)[0] == "after-ask") is (days > 0)


async def test_a_danger_is_looked_after_first(person: Person) -> None:
    await person.say("je sors de chez le médecin")
    spoken = await person.say("il m'a donné augmentin mais j'ai une douleur dans la poitrine et du mal à respirer")
    assert spoken.intent is Intent.EMERGENCY


async def test_a_complaint_that_names_nothing_of_the_visit_is_a_complaint(person: Person) -> None:
    await person.say("je sors de chez le médecin")
    spoken = await person.say("j'ai mal au dos")
    assert spoken.intent is Intent.SYMPTOM
    assert spoken.reply.level is not Level.INFORMATION


async def test_no_word_of_it_is_remembered(person: Person) -> None:
    await person.say("je sors de chez le médecin")
    await person.say("Docteur Alaoui a dit hernie discale, augmentin")
    remembered = person.session.model_dump_json()
    assert "term:disc_hernia" in remembered
    assert "laoui" not in remembered


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("rj3t mn 3nd tbib, 3tani doliprane", ("medicine:Doliprane",)),
        ("رجعت من عند الطبيب، عطاني دوليبران", ("medicine:Doliprane",)),
        ("رجعت من عند الطبيب وقال ليا عندي السكر", ("finding:diabetes",)),
        ("خرجت من عند الطبيب، طلب مني تحليل الدم", ("visit:laboratory",)),
        ("je reviens de chez le médecin : kyste de l'ovaire", ("term:ovarian_cyst",)),
    ],
)
async def test_what_was_said_is_heard_in_every_variety(person: Person, text: str, said: tuple[str, ...]) -> None:
    await person.say(text)
    assert person.session.planned is not None
    assert person.session.planned.said == said
