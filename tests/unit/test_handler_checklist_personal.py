"""A list made for one person: what is known of them takes the place of what everybody is told, in at most two lines."""

from __future__ import annotations

import tomllib
from datetime import timedelta
from decimal import Decimal
from importlib.resources import files

import pytest

from bot.channels.channel import Limits
from bot.composer import compose
from bot.conversation import Spoken
from bot.terminal import incoming
from care.checklist import Patient, load_checklists
from care.knowledge import knowledge
from care.record import Record, Story
from care.trends import Dated
from handlers.turn import Line, Printed, Session, Term
from tests.person import NOW, Person

LOCALES = ("fr", "ar", "ary", "ary-Latn")
WHATSAPP = Limits(text=1600, buttons=3, label=20, payload=64, numbered=True)
TODAY = NOW.date()
LOW = Dated(TODAY - timedelta(days=30), Decimal("8"), "µg/L", Decimal("20"), Decimal("200"))
FULL = Record(
    conditions={"diabetes": "present", "anticoagulant": "present"},
    medicines=("Glucophage", "Sintrom"),
    values={"ferritin": (LOW,)},
    stories=(Story(on=TODAY - timedelta(days=5), findings={"back_pain": "present"}),),
    pregnancy_on=TODAY,
)


def own(spoken: Spoken) -> dict[str, object]:
    """The lines about the person, with what they name."""
    lines = [line for line in spoken.reply.lines if isinstance(line, Line) and line.id.startswith("visit-own")]
    return {line.id: next(iter(line.args.values())) for line in lines}


async def asked(person: Person, text: str, record: Record = FULL, **session: object) -> Spoken:
    person.session = Session(locale="fr", records={record.person: record}, **session)  # type: ignore[arg-type]
    return await person.say(text)


@pytest.mark.parametrize(
    ("visit", "advice"),
    [
        ("rdv scanner jeudi", "say_pregnant"),
        ("rdv dentiste jeudi", "say_pregnant"),
        ("prise de sang demain", "fasting_with_diabetes"),
        ("rdv coloscopie jeudi", "say_blood_thinner"),
        ("rdv ophtalmo jeudi", "ask_back_of_eye"),
    ],
)
async def test_who_one_is_comes_first(person: Person, visit: str, advice: str) -> None:
    assert own(await asked(person, visit))["visit-own"] == Term(f"visit-own-{advice}")


async def test_results_outside_their_printed_interval_signs_and_medicines_are_named(person: Person) -> None:
    first = own(await asked(person, "rdv chez le médecin jeudi"))
    assert first == {"visit-own-results": (Term("analyte-ferritin"),), "visit-own-signs": (Term("finding-back_pain"),)}
    later = FULL.model_copy(update={"values": {}, "stories": ()})
    assert own(await asked(person, "rdv chez le médecin jeudi", later)) == {
        "visit-own-medicines": (Printed("Glucophage"), Printed("Sintrom"))
    }


async def test_only_the_latest_result_counts_and_old_signs_are_another_story(person: Person) -> None:
    again = Dated(TODAY, Decimal("60"), "µg/L", Decimal("20"), Decimal("200"))
    old = Story(on=TODAY - timedelta(days=200), findings={"back_pain": "present"})
    record = Record(values={"ferritin": (LOW, again)}, stories=(old,))
    assert own(await asked(person, "rdv chez le médecin jeudi", record)) == {}


async def test_what_this_conversation_told_counts_as_well(person: Person) -> None:
    await person.say("je suis enceinte de 5 mois et j'ai mal au dos")
    assert own(await person.say("rdv radio jeudi"))["visit-own"] == Term("visit-own-say_pregnant")


async def test_a_fact_of_one_is_no_advice_for_another(person: Person) -> None:
    assert own(await asked(person, "ma mère a rdv au scanner jeudi")) == {}


async def test_a_discreet_chat_names_nothing_of_it(person: Person) -> None:
    assert own(await asked(person, "rdv scanner jeudi", discreet=True)) == {}


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("visit", [checklist.id for checklist in load_checklists()])
async def test_the_personal_list_is_one_short_message(person: Person, visit: str, locale: str) -> None:
    person.session = Session(locale=locale, records={"self": FULL})
    spoken = await person.send(incoming("").model_copy(update={"choice": f"visit:{visit}"}))
    assert len(own(spoken)) == 2
    text = compose(spoken.reply, locale, WHATSAPP, dict(knowledge().sources)).text
    assert len(text) <= 600


@pytest.mark.parametrize("locale", LOCALES)
def test_every_advice_has_words_and_all_words_are_used(locale: str) -> None:
    table = tomllib.loads(files("knowledge").joinpath("checklists", "personal.toml").read_text("utf-8"))
    advice = {one["advice"] for one in table["own"]}
    text = files("locales").joinpath(locale, "visits.ftl").read_text("utf-8")
    written = {
        line.partition(" = ")[0].removeprefix("visit-own-")
        for line in text.splitlines()
        if line.startswith("visit-own-")
    }
    assert written - {"results", "signs", "medicines"} == advice


def test_an_advice_is_for_whom_it_names() -> None:
    checklists = load_checklists()
    assert checklists.first("imaging").own == ()
    pregnant = checklists.first("imaging", Patient(findings=frozenset({"pregnant"}))).own
    assert [one.advice for one in pregnant] == ["say_pregnant"]


HOURS = [
    ("rdv dentiste demain", "10h"),
    ("rdv dentiste demain", "c'est à 10h"),
    ("3ndi rdv m3a dentiste ghda", "m3a l3echra"),
    ("عندي رونديفو مع طبيب الأسنان غدا", "مع 10"),
]


@pytest.mark.parametrize(("visit", "hour"), HOURS)
async def test_an_hour_told_alone_is_that_of_the_appointment(person: Person, visit: str, hour: str) -> None:
    await person.say(visit)
    told = await person.say(hour)
    assert [line.id for line in told.reply.lines if isinstance(line, Line)] == ["visit-dated"]
    assert person.session.planned is not None and person.session.planned.visit.at == "10:00"
