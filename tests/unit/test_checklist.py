"""A visit is prepared in one short message, in every variety, from knowledge that names its sources."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from datetime import datetime
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from bot.channels.channel import Limits
from bot.composer import compose
from bot.words import has, say
from care.analytes import load_analytes
from care.checklist import Checklists, Patient, load_checklists, parse_checklist
from care.knowledge import knowledge
from care.places import load_places, parse_places
from care.terms import Intent, Level
from handlers.checklist import ChecklistHandler
from handlers.summaries import Summaries
from handlers.turn import Line, Reply, Session, Term, Turn
from understanding.understand import understand
from understanding.understood import Understood

LOCALES = ("fr", "ar", "ary", "ary-Latn")
VISITS = tuple(checklist.id for checklist in load_checklists())
NOW = datetime(2026, 11, 21, 9, 0)
WHATSAPP = Limits(text=1600, buttons=3, label=20, payload=64, numbered=True)
LONGEST_MESSAGE = 600


def handler() -> ChecklistHandler:
    return ChecklistHandler(load_checklists(), Summaries(knowledge(), load_analytes(), load_checklists()), knowledge())


def message(locale: str, lines: Iterable[Line]) -> str:
    return "\n".join(say(locale, line.id, line.args) for line in lines)


def understood(text: str = "", **known: object) -> Understood:
    return Understood(text=text, language="fr", confidence=1.0, **known)  # type: ignore[arg-type]


async def answer(visit: str | None, choice: str | None = None, subject: str = "self") -> Reply:
    turn = Turn(understood(visit=visit, subject=subject), Session(), "fr", NOW, choice=choice)
    return await handler()(turn)


def test_the_eighteen_situations_are_there() -> None:
    assert len(VISITS) == 18


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("visit", VISITS)
async def test_each_answer_is_one_short_message_with_its_source(visit: str, locale: str) -> None:
    for reply in (await answer(visit), await answer(visit, f"visit:more:{visit}")):
        sent = compose(reply, locale, WHATSAPP, dict(knowledge().sources))
        assert len(sent.text) <= LONGEST_MESSAGE
        assert sent.text.startswith(message(locale, reply.lines)), "a line had to be dropped"
        assert knowledge().sources[reply.sources[0]].title in sent.text
        assert reply.level is Level.INFORMATION


@pytest.mark.parametrize("locale", LOCALES)
def test_every_id_has_words_and_every_word_is_used(locale: str) -> None:
    checklists = tuple(load_checklists())
    asked = {
        *(f"visit-name-{c.id}" for c in checklists),
        *(f"visit-note-{id}" for c in checklists for id in c.note),
        *(f"visit-ask-{id}" for c in checklists for id in c.ask),
        *(f"visit-prepare-{p.advice}" for c in checklists for p in c.prepare),
        *(
            f"visit-bring-{id}"
            for c in checklists
            for patient in (Patient(), Patient(child=True))
            for id in load_checklists().first(c.id, patient).bring
        ),
    }
    text = files("locales").joinpath(locale, "checklists.ftl").read_text("utf-8")
    written = set(re.findall(r"^(visit-(?:name|bring|note|ask|prepare)-\w+) =", text, re.M))
    assert written == asked


@pytest.mark.parametrize("locale", LOCALES)
def test_buttons_are_short_and_numbers_isolated(locale: str) -> None:
    for label in ("visit-more", "visit-back"):
        assert len(say(locale, label)) <= 20
    if locale in ("ar", "ary"):
        for name in ("checklists", "places"):
            text = files("locales").joinpath(locale, f"{name}.ftl").read_text("utf-8")
            values = "\n".join(line.partition(" = ")[2] for line in text.splitlines())
            assert not re.findall(r"(?<![\u2066\w])\d[\d ]*(?![\d \w]*\u2069)", values)


async def test_a_visit_not_recognised_gets_the_general_list_and_is_asked_about() -> None:
    reply = await answer(None)
    assert Term("visit-name-general") == reply.lines[0].args["visit"]
    assert reply.lines[-1].id == "visit-which"
    assert reply.choices[0].payload == "visit:more:general"


async def test_three_questions_first_then_five_and_back() -> None:
    first, more = await answer("cardiology"), await answer(None, "visit:more:cardiology")
    assert sum(line.id == "visit-item" for line in first.lines) == 3
    assert sum(str(line.args.get("item", "")).count("visit-ask-") for line in more.lines) == 5
    assert more.choices[0].payload == "visit:cardiology"
    assert (await answer(None, "visit:cardiology")).lines == first.lines


@pytest.mark.parametrize(
    ("visit", "subject", "paper"),
    [
        ("cardiology", "self", "identity_card"),
        ("cardiology", "child", "family_booklet"),
        ("laboratory", "baby", "family_booklet"),
        ("paediatrics", "self", "family_booklet"),
        ("neurology", "mother", "identity_card"),
    ],
)
async def test_a_child_brings_the_family_booklet(visit: str, subject: str, paper: str) -> None:
    bring = (await answer(visit, subject=subject)).lines[1].args["items"]
    assert isinstance(bring, tuple)
    assert bring[0] == Term(f"visit-bring-{paper}")


async def test_advice_that_nobody_read_is_told_to_be_checked() -> None:
    more = await answer(None, "visit:more:laboratory")
    to_confirm = [line.args["item"] for line in more.lines if line.id == "visit-item-to-confirm"]
    assert to_confirm == [Term("visit-prepare-lab_in_ramadan")]


async def test_fasting_is_only_for_who_was_asked_and_no_medicine_is_stopped() -> None:
    first = await answer("laboratory")
    assert "seulement si" in message("fr", first.lines)
    for visit in VISITS:
        said = message("fr", (await answer(None, f"visit:more:{visit}")).lines)
        assert not re.search(
            r"(?<!n')(?:arrêtez|suspendez|prenez) (?:vos|le|votre|les) (?:médicament|traitement)", said
        )


async def test_alarm_signs_of_pregnancy_and_crisis_numbers_come_with_the_first_answer() -> None:
    assert "tout de suite" in message("fr", (await answer("pregnancy")).lines)
    assert "141" in message("ary", (await answer("psychiatry")).lines)


@given(st.text(max_size=40))
def test_any_payload_gives_a_list(visit: str) -> None:
    checklists: Checklists = load_checklists()
    assert checklists.first(visit).ask == checklists.more(visit).ask[:3]


def test_a_checklist_with_an_unknown_field_or_no_source_is_refused() -> None:
    text = files("knowledge").joinpath("checklists", "ent.toml").read_text("utf-8")
    with pytest.raises(ValidationError):
        parse_checklist(text.replace('papers = "adult"', 'papers = "adult"\nfasting = true'))
    with pytest.raises(ValidationError):
        parse_checklist(text.replace('sources = ["hearing_loss"]', "sources = []"))


def test_numbers_that_conflict_are_never_told() -> None:
    places, sources = load_places(), knowledge().sources
    for number in places.number.values():
        conflict = any(sources[id].status == "conflict" for id in number.sources)
        assert not (number.show and conflict)
    text = files("knowledge").joinpath("places", "ma.toml").read_text("utf-8")
    told = parse_places(text.replace("show = false", "show = true"))
    with pytest.raises(ValueError, match="police_mobile"):
        told.check(sources)


@pytest.mark.parametrize("locale", LOCALES)
def test_every_place_has_one_short_line_with_its_numbers(locale: str) -> None:
    places = load_places()
    for id, place in places.place.items():
        said = say(locale, f"place-{id}")
        assert len(said) < 90
        assert all(places.number[number].digits in said for number in place.numbers)
    for id, number in places.number.items():
        if number.show:
            assert say(locale, f"number-{id}").strip("\u2066\u2069") == number.digits
        else:
            assert not has(locale, f"number-{id}")


VISITS_SPOKEN_OF = [
    ("J'ai rdv chez le cardiologue jeudi, quoi apporter ?", "cardiology"),
    ("je vois le cardiologue demain", "cardiology"),
    ("3ndi rdv m3a tbib l9elb nhar lkhmis", "cardiology"),
    ("عندي موعد مع طبيب القلب الخميس", "cardiology"),
    ("عندي موعد عند طبيب القلب نهار الخميس", "cardiology"),
    ("rdv pour ma tension lundi", "cardiology"),
    ("rdv pour mon diabète la semaine prochaine", "diabetes"),
    ("3ndi mou3id dyal sokkar", "diabetes"),
    ("عندي موعد السكري غدا", "diabetes"),
    ("je dois voir l'endocrinologue", "diabetes"),
    ("rdv gynéco demain", "gynaecology"),
    ("3ndi rendez vous 3nd lgyneco", "gynaecology"),
    ("عندي موعد مع طبيبة النساء", "gynaecology"),
    ("je suis enceinte, j'ai rdv chez le gynéco", "pregnancy"),
    ("rdv pour ma grossesse vendredi", "pregnancy"),
    ("suivi de grossesse : que dois-je apporter ?", "pregnancy"),
    ("عندي موعد لمتابعة الحمل", "pregnancy"),
    ("3ndi mou3id d l7ml", "pregnancy"),
    ("rdv pédiatre pour mon bébé", "paediatrics"),
    ("ghadi ndi weldi 3nd tbib drari", "paediatrics"),
    ("غادي ندي ولدي عند طبيب الدراري", "paediatrics"),
    ("موعد طبيب الأطفال لابنتي", "paediatrics"),
    ("vaccin de mon fils demain", "paediatrics"),
    ("rdv dermato", "dermatology"),
    ("ghadi 3nd tbib jeld", "dermatology"),
    ("rdv ophtalmo lundi", "ophthalmology"),
    ("عندي موعد طبيب العيون", "ophthalmology"),
    ("3ndi rdv 3nd tbib l3inin", "ophthalmology"),
    ("rdv chez le dentiste svp", "dentistry"),
    ("بغيت rdv مع dentiste", "dentistry"),
    ("ghadi nmchi 3nd tbib snan ghedda", "dentistry"),
    ("je vais chez le psychiatre pour la première fois", "psychiatry"),
    ("عندي موعد مع طبيب نفسي", "psychiatry"),
    ("ghadi nchouf tbib nafsi", "psychiatry"),
    ("j'ai une coloscopie prévue mardi", "gastroenterology"),
    ("rdv gastro-entérologue", "gastroenterology"),
    ("3ndi fibro ghedda, wach nakol 9bel?", "gastroenterology"),
    ("rdv neurologue", "neurology"),
    ("عندي موعد مع طبيب الأعصاب", "neurology"),
    ("je vais me faire opérer lundi, comment me préparer ?", "surgery"),
    ("consultation d'anesthésie demain", "surgery"),
    ("ghadi ndir 3amaliya simana jaya", "surgery"),
    ("سأجري عملية جراحية الأسبوع القادم", "surgery"),
    ("غادي ندير عملية", "surgery"),
    ("prise de sang demain matin, dois-je être à jeun ?", "laboratory"),
    ("ghadi ndir t7alil ghedda wach nmchi sayem?", "laboratory"),
    ("غادي ندير التحاليل غدا واش نكون صايم", "laboratory"),
    ("سأجري تحليل الدم غدا، هل أكون صائما؟", "laboratory"),
    ("je dois passer une IRM", "imaging"),
    ("rdv scanner jeudi", "imaging"),
    ("ghadi ndouwez scanner", "imaging"),
    ("سأجري الرنين المغناطيسي", "imaging"),
    ("عندي موعد د الراديو", "imaging"),
    ("rdv urologue", "urology"),
    ("3ndi rdv 3nd tbib lboul", "urology"),
    ("rdv ORL", "ent"),
    ("عندي موعد طبيب الأنف والأذن", "ent"),
    ("je rentre à l'hôpital lundi, hospitalisation de 3 jours", "admission"),
    ("ghadi ndkhel l sbitar lundi", "admission"),
    ("j'ai rdv chez le médecin jeudi", "general"),
    ("je vois le médecin jeudi", "general"),
    ("ghadi 3nd tbib nhar lkhmis", "general"),
    ("3ndi rdv 3nd tbib", "general"),
    ("عندي موعد عند الطبيب", "general"),
    ("لدي موعد مع الطبيب يوم الخميس", "general"),
    ("غادي نمشي عند الطبيب غدا", "general"),
    ("rdv kiné demain chez le médecin", "general"),
    ("rdv chez le kiné", "general"),
    ("J'ai un rendez-vous avec mon médecin généraliste lundi matin", "general"),
    ("ghadi nchouf tbib ghedda chno njib m3aya?", "general"),
    ("شنو نجيب معايا للطبيب؟", "general"),
    ("ماذا أحضر معي إلى الطبيب؟", "general"),
    ("que dois-je demander au médecin demain", "general"),
    ("chno nsewel tbib", "general"),
    ("rdv kine jeudi", "general"),
    ("rdv oncologue mercredi", "general"),
    ("3ndi controle 3nd tbib dyal sokkar", "diabetes"),
    ("موعدي مع طبيب الغدد بعد أسبوع", "diabetes"),
    ("كيفاش نوجد راسي للكولونوسكوبي", "gastroenterology"),
    ("comment préparer une coloscopie", "gastroenterology"),
    ("wach khassni nkoun sayem f prise de sang", "laboratory"),
    ("واش خاصني نكون صايم فالتحاليل", "laboratory"),
    ("faut il être à jeun pour une échographie", "imaging"),
    ("mama 3ndha rdv 3nd cardiologue", "cardiology"),
    ("ma mère a rdv chez l'ophtalmo pour la cataracte", "ophthalmology"),
    ("بنتي عندها موعد عند طبيب السنان", "dentistry"),
    ("غادي ندير إيكو", "imaging"),
    ("ghadi ndir lecho d l7ml", "pregnancy"),
    ("rdv écho de grossesse", "pregnancy"),
    ("opération de la cataracte lundi", "surgery"),
    ("consultation pré-anesthésique", "surgery"),
    ("khassni ndouwez IRM", "imaging"),
    ("3ndi mou3id d scanner", "imaging"),
    ("عندي سكانير غدا", "imaging"),
    ("radio des dents demain", "imaging"),
    ("vaccin bébé demain", "paediatrics"),
    ("ghadi njelleb weldi", "paediatrics"),
    ("rdv chez le psychologue", "psychiatry"),
    ("غادي عند الجينيكو", "gynaecology"),
    ("frottis demain", "gynaecology"),
    ("rdv néphrologue", "urology"),
    ("rdv otorhino", "ent"),
    ("3ndi rdv m3a tbib nif", "ent"),
    ("عندي موعد مع طبيب الجلد", "dermatology"),
    ("غنمشي عند طبيب الجلد", "dermatology"),
    ("Je rentre à l'hôpital mardi", "admission"),
    ("غادي ندخل للسبيطار نهار الاثنين", "admission"),
]
NO_VISIT = [
    "rdv visa espagne tanger en combien de temps?",
    "j'ai mal à la tête",
    "salam",
    "je vais vomir",
    "j'ai mal au ventre depuis hier",
    "merci docteur",
    "kanakol sokkar bzaf",
    "j'ai reçu mes analyses, ferritine 8",
    "voici ma prise de sang",
    "je suis diabétique et je vais mal",
    "mon fils de 3 ans vomit",
    "kerchi katderni",
    "مواعيد القطار",
    "rendez-vous chez le coiffeur",
    "فين نقدر نخلص الضو",
    "quel temps fait-il demain",
    "je vais au marché",
    "ghadi nmchi l souk",
    "wach n9der nsoum ramdan",
    "ana sayem w fiya l3tech",
    "chno nakol m3a sokkar",
    "je suis diabétique",
    "j'ai été opéré du coeur en 2010",
]


@pytest.mark.parametrize(("text", "visit"), VISITS_SPOKEN_OF)
def test_a_visit_is_recognised(text: str, visit: str) -> None:
    heard = understand(text)
    assert heard.visit == visit
    assert Intent.CHECKLIST in heard.intents


@pytest.mark.parametrize("text", NO_VISIT)
def test_other_messages_speak_of_no_visit(text: str) -> None:
    heard = understand(text)
    assert heard.visit is None
    assert Intent.CHECKLIST not in heard.intents


@pytest.mark.parametrize(("text", "visit"), [("cardiologue", "cardiology"), ("طبيب السنان", "dentistry")])
def test_a_doctor_named_alone_names_the_visit(text: str, visit: str) -> None:
    """So that 'which doctor?' can be answered in one word; whether to answer is for the conversation to say."""
    assert understand(text).visit == visit


def test_every_visit_heard_has_a_checklist() -> None:
    heard = {
        visit
        for locale in (*LOCALES, "shared")
        for visit in tomllib.loads(files("locales").joinpath(locale, "hears", "visits.toml").read_text("utf-8"))[
            "visit"
        ]
    }
    assert heard == set(VISITS)
