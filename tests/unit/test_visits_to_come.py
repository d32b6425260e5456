"""Appointments to come: told when asked for, two of a kind are two, called off with their reminders."""

from __future__ import annotations

from datetime import date

import pytest

from care.record import Record, Visit
from care.terms import Intent
from handlers.planned import coming
from handlers.turn import Keep, Planned, Session, Unwake, Wake
from tests.person import NOW, Person
from understanding.language import LOCALES

ASKED = {
    "fr": ("quand est mon rdv ?", "mes rendez-vous", "c'est quand mon rendez-vous", "à quelle heure est mon rdv"),
    "ar": ("متى موعدي", "مواعيدي", "متى موعدي عند الطبيب؟", "ما هي مواعيدي", "في أي يوم موعدي"),
    "ary": ("امتى الرونديفو ديالي", "الرونديفوات ديالي", "فوقاش الموعد ديالي", "أشمن نهار الرونديفو"),
    "ary-Latn": ("imta rdv dyali", "les rendez-vous dyali", "fo9ach rdv dyali", "achmen nhar lrendez-vous"),
}  # fmt: skip
CALLED_OFF = {
    "fr": ("mon rdv est annulé", "le rendez-vous de jeudi est annulé", "annule mon rdv", "mon rdv n'aura pas lieu"),
    "ar": ("ألغي موعدي", "موعدي ملغى", "تم إلغاء الموعد", "ألغ موعدي"),
    "ary": ("الرونديفو تلغا", "تلغا ليا الرونديفو", "الموعد تلغا"),
    "ary-Latn": ("rdv tlgha", "tlgha liya rdv", "rendez-vous dyali tannula"),
}  # fmt: skip
NEITHER = (
    "mon rdv n'est pas annulé", "quand prendre rdv pour une mammographie",
    "rdv visa espagne tanger en combien de temps",
    "test positif hier, pas de saignement ni douleur, juste fatiguée. 1ere visite quand ? 25 ans",
    "rdv d visa españa f tanja ch7al kayt3ettel", "mon vol est annulé", "الرونديفو ما تلغاش",
)  # fmt: skip


@pytest.mark.parametrize("text", [text for locale in LOCALES for text in ASKED[locale]])
async def test_asked_for_it_is_told(person: Person, text: str) -> None:
    await person.say("rdv gyneco jeudi 10h")
    spoken = await person.say(text)
    assert spoken.intent is Intent.VISITS
    assert [getattr(line, "id", "") for line in spoken.reply.lines] == ["visits-heading", "visits-one", "visits-how"]


@pytest.mark.parametrize("text", [text for locale in LOCALES for text in CALLED_OFF[locale]])
async def test_called_off_it_is_forgotten_with_its_reminders(person: Person, text: str) -> None:
    await person.say("rdv gyneco jeudi 10h")
    rings = {effect.reason for effect in (await person.say("rappelle moi")).reply.effects if isinstance(effect, Wake)}
    spoken = await person.say(text)
    assert spoken.intent is Intent.VISIT_OFF
    (unwake,) = [effect for effect in spoken.reply.effects if isinstance(effect, Unwake)]
    assert rings <= set(unwake.reasons)
    assert not coming(person.session, NOW)


@pytest.mark.parametrize("text", NEITHER)
async def test_what_only_sounds_so_is_neither(person: Person, text: str) -> None:
    await person.say("rdv gyneco jeudi 10h")
    spoken = await person.say(text)
    assert spoken.intent is not Intent.VISIT_OFF
    assert coming(person.session, NOW)


async def test_a_second_one_of_the_same_kind_is_a_second_one(person: Person) -> None:
    await person.say("rdv gyneco jeudi 10h")
    spoken = await person.say("rdv gyneco le 10 décembre à 9h")
    assert "visit-also" in [getattr(line, "id", "") for line in spoken.reply.lines]
    assert [one.visit.on for one in coming(person.session, NOW)] == [date(2026, 11, 26), date(2026, 12, 10)]


@pytest.mark.parametrize(
    "text", ["le rdv gyneco est reporté au vendredi 11h", "finalement le rdv gyneco c'est vendredi 11h"]
)
async def test_one_that_was_moved_is_the_same(person: Person, text: str) -> None:
    await person.say("rdv gyneco jeudi 10h")
    await person.say(text)
    assert [one.visit.on for one in coming(person.session, NOW)] == [date(2026, 11, 27)]


async def test_which_one_is_asked_and_only_that_one_goes(person: Person) -> None:
    await person.say("rdv gyneco jeudi 10h")
    await person.say("ma mère a rdv chez le cardiologue vendredi 9h")
    asked = await person.say("mon rdv est annulé")
    assert [choice.payload for choice in asked.reply.choices] == [
        "off:gynaecology:20261126:1000",
        "off:cardiology@mother:20261127:0900",
    ]
    await person.say("2")
    assert [one.person for one in coming(person.session, NOW)] == ["self"]


async def test_the_one_of_a_person_or_a_day_is_meant_when_named(person: Person) -> None:
    for text, left in (("le rdv de ma mère est annulé", "self"), ("le rdv de jeudi est annulé", "mother")):
        person.session = Session()
        await person.say("rdv gyneco jeudi 10h")
        await person.say("ma mère a rdv chez le cardiologue vendredi 9h")
        await person.say(text)
        assert [one.person for one in coming(person.session, NOW)] == [left]


async def test_a_kept_one_leaves_the_record(person: Person) -> None:
    scan = Visit(visit="imaging", on=date(2026, 11, 26), at="09:00", remind=True)
    person.session = Session(records={"self": Record(visits=(scan,))})
    spoken = await person.say("mon rdv est annulé")
    (kept,) = [effect for effect in spoken.reply.effects if isinstance(effect, Keep)]
    assert kept.record.visits == ()


async def test_erasing_a_person_silences_every_reminder_of_theirs(person: Person) -> None:
    scan = Visit(visit="imaging", on=date(2026, 11, 26), at="09:00", remind=True)
    other = Planned(visit=Visit(visit="cardiology", on=date(2026, 11, 27)), person="mother", reminders=("remind:x",))
    person.session = Session(records={"mother": Record(person="mother", visits=(scan,))}, others=(other,))
    spoken = await person.say("efface les données de ma mère")
    silenced = {reason for effect in spoken.reply.effects if isinstance(effect, Unwake) for reason in effect.reasons}
    assert {
        "remind:x",
        "remind:imaging@mother:20261126:0900:evening:fr",
        "remind:imaging@mother:20261126:0900:morning:ary",
    } <= silenced
    assert not coming(person.session, NOW)
