"""The page for the doctor: what stands on it and what never does, one PDF page that looks as it should, the message."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from importlib.resources import files
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageFont

from bot.channels.channel import Limits
from bot.conversation import worded
from bot.pages.chart import chart
from bot.pages.doctor import TEMPLATE, content, doctor
from bot.pages.typesetting import picture
from bot.terminal import incoming
from bot.words import locales, say
from care.analytes import Sex, load_analytes
from care.checklist import load_checklists
from care.documents import Document, MedicineSeen, Result, Sign, Status
from care.knowledge import knowledge
from care.record import Record, Story, Visit
from care.summary import Conversation, Measured, Summary, summarise
from care.terms import Intent, Level
from care.trends import Dated, Series
from handlers.page_lines import age, interval, message, sections, since, value
from handlers.summaries import Summaries
from handlers.turn import Facts, Interview, Line, Planned, Reading, Session, Term
from tests.person import NOW, Person
from understanding.spans import spans

TODAY = date(2026, 11, 22)
DATA = knowledge()
PICTURES = Path(__file__).parents[1] / "data" / "pages"
BYTES = 60 * 1024
FILES = Limits(text=4096, buttons=9, label=20, payload=64, numbered=True, pictures=True, files=True)
NO_FILES = replace(FILES, files=False)


@pytest.fixture(scope="module")
def summaries() -> Summaries:
    return Summaries(DATA, load_analytes(), load_checklists())


def measured(
    analyte: str, number: str, low: str | None, high: str | None, on: date = TODAY, sign: Sign = ""
) -> Measured:
    low_, high_ = (None if bound is None else Decimal(bound) for bound in (low, high))
    return Measured(analyte, on, Decimal(number), "g/L", low_, high_, sign)


def whole() -> Summary:
    """A page with something under every heading."""
    record = Record(
        sex="female",
        conditions={"diabetes": "present", "hypertension": "denied"},
        allergies=("pénicilline",),
        medicines=("Doliprane",),
        values={
            "hba1c": (
                Dated(date(2026, 3, 12), Decimal("7.5"), "%", Decimal(4), Decimal(6)),
                Dated(date(2026, 9, 2), Decimal("6.9"), "%", Decimal(4), Decimal(6)),
            ),
            "creatinine": (Dated(date(2026, 9, 2), Decimal(9), "mg/L", None, Decimal(12)),),
        },
        stories=(
            Story(
                on=date(2026, 6, 1),
                findings={"cough": "present"},
                quantities={"duration_hours": 96, "temperature_c": 38.5},
                level=Level.SELF_CARE,
            ),
        ),
        visits=(Visit(visit="cardiology", on=date(2026, 11, 30)),),
    )
    now = Conversation(
        findings={
            "headache": "present",
            "fever": "present",
            "stiff_neck": "denied",
            "visual_spots": "unknown",
            "pregnant": "present",
        },
        quantities={
            "age_years": 34,
            "pregnancy_weeks": 24,
            "temperature_c": 38.7,
            "duration_hours": 48,
            "systolic_mmhg": 150,
            "diastolic_mmhg": 95,
        },
        level=Level.URGENT_24H,
        copied=(
            Measured("ferritin", date(2026, 11, 20), Decimal(9), "ng/mL", Decimal(15), Decimal(150)),
            Measured("urine_nitrite", None, None, word="negative"),
        ),
        not_copied=2,
        medicines=(MedicineSeen("paracetamol", "Doliprane", "1 cp x 3/j"),),
    )
    made = summarise(record, now, TODAY, DATA)
    return replace(made, questions=("labs-question-iron", "visit-ask-what_is_it", "visit-ask-tests"))


# --- what stands on it -----------------------------------------------------------------------------------------------


def test_what_was_not_asked_is_in_no_list_and_what_is_not_known_is_not_denied() -> None:
    episode = whole().episodes[0]
    assert episode.present == ("headache", "fever")
    assert episode.denied == ("stiff_neck",)
    assert episode.unknown == ("visual_spots",)
    assert whole().conditions == ("diabetes",)
    assert whole().no_conditions == ("hypertension",)


def test_what_nobody_told_of_allergies_and_medicines_is_said_to_be_untold_not_none() -> None:
    empty = summarise(Record(), Conversation(findings={"fever": "present"}), TODAY, DATA)
    untold = {section.id for section in sections(empty) if section.untold and not section.items}
    assert {"allergies", "conditions", "medicines"} <= untold
    for locale in locales():
        assert content(empty, locale)["untold"] == (
            say("fr", "page-untold"),
            None if locale == "fr" else say(locale, "page-untold"),
        )


def test_a_pregnancy_denied_is_told_as_denied() -> None:
    made = summarise(Record(), Conversation(findings={"fever": "present", "pregnant": "denied"}), TODAY, DATA)
    assert made.no_conditions == ("pregnant",)
    assert not made.bearing


def test_the_general_is_not_told_beside_the_special() -> None:
    special = next(one for one, known in DATA.findings.items() if known.is_a and not known.context)
    general = DATA.findings[special].is_a[0]
    made = summarise(Record(), Conversation(findings={general: "present", special: "present"}), TODAY, DATA)
    assert made.episodes[0].present == (special,)


def test_a_story_kept_while_it_is_still_told_stands_there_once() -> None:
    kept = Story(on=TODAY, findings={"cough": "present"}, quantities={})
    now = Conversation(findings={"cough": "present", "fever": "present"})
    made = summarise(Record(stories=(kept,)), now, TODAY, DATA)
    assert len(made.episodes) == 1
    older = kept.model_copy(update={"on": TODAY - timedelta(days=30)})
    assert len(summarise(Record(stories=(older,)), now, TODAY, DATA).episodes) == 2


@pytest.mark.parametrize(
    ("person", "sex", "said"),
    [
        ("self", "female", ("page-sex-female",)), ("mother", "female", ("page-person-mother",)),
        ("child-2", "male", ("page-child-male",)), ("child", None, ("page-person-child",)), ("self", None, ()),
    ],
)  # fmt: skip
def test_who_it_is_is_told_without_a_name(person: str, sex: Sex | None, said: tuple[str, ...]) -> None:
    made = summarise(Record(person=person, sex=sex), Conversation(), TODAY, DATA)
    shown = next(section for section in sections(made) if section.id == "person")
    assert tuple(item.id for item in shown.items if isinstance(item, Term)) == said


def test_an_old_complaint_is_told_with_its_day() -> None:
    kept = Story(on=date(2026, 6, 1), findings={"cough": "present"})
    made = summarise(Record(stories=(kept,)), Conversation(), TODAY, DATA)
    reason = next(section for section in sections(made) if section.id == "reason")
    assert [item.id for item in reason.items if isinstance(item, Term)] == ["finding-cough", "page-told-on"]


def test_what_opens_the_complaint_that_decides_comes_first() -> None:
    findings = {"runny_nose": "present", "chest_pain": "present"}
    made = summarise(Record(), Conversation(findings=findings), TODAY, DATA)
    assert made.reason[0] == "chest_pain"


@pytest.mark.parametrize(
    ("one", "flag", "shown"),
    [
        (measured("ferritin", "9", "15", "150"), "L", "15 - 150"),
        (measured("ferritin", "15", "15", "150"), "N", "15 - 150"),
        (measured("ferritin", "151", "15", "150"), "H", "15 - 150"),
        (measured("ferritin", "9", None, None), None, ""),
        (measured("ferritin", "9", None, "12"), "N", "≤ 12"),
        (measured("ferritin", "0.3", "0.4", None), "L", "≥ 0,4"),
        (measured("ferritin", "0.3", "0.4", "4", sign="<"), "L", "0,4 - 4"),
        (measured("ferritin", "5", "0.4", "4", sign="<"), None, "0,4 - 4"),
    ],
)
def test_a_mark_compares_with_the_printed_interval_and_no_other(one: Measured, flag: str | None, shown: str) -> None:
    assert one.flag == flag
    assert interval(one) == shown


def test_results_are_the_latest_first_and_of_one_day_those_outside_their_interval_first() -> None:
    copied = (
        measured("tsh", "2", "1", "4", date(2026, 1, 1)),
        measured("ferritin", "20", "15", "150"),
        measured("crp", "20", None, "5"),
    )
    made = summarise(Record(), Conversation(copied=copied), TODAY, DATA)
    assert [one.analyte for one in made.results] == ["crp", "ferritin", "tsh"]
    assert value(made.results[0]) == "20 g/L"


def test_a_medicine_kept_and_prescribed_is_named_once() -> None:
    assert [one.name for one in whole().medicines] == ["Doliprane"]
    kept = summarise(Record(medicines=("Augmentin",)), Conversation(), TODAY, DATA).medicines
    assert kept and kept[0].family in {one.family for one in kept}


@pytest.mark.parametrize(
    ("told", "said"),
    [
        (age(34), "34 ans"), (age(1), "12 mois"), (age(0.25), "3 mois"), (age(0.02), "7 jours"),
        (since(5), "depuis 5 h"), (since(24), "depuis 1 jour"), (since(72), "depuis 3 jours"),
        (since(336), "depuis 2 semaines"), (since(240), "depuis 10 jours"), (since(1440), "depuis 2 mois"),
    ],
)  # fmt: skip
def test_ages_and_times_are_told_in_the_unit_people_use(told: Term, said: str) -> None:
    assert say("fr", told.id, told.args) == said


def test_every_quantity_has_words_on_the_page() -> None:
    apart = {"age_years", "duration_hours"}
    for locale in locales():
        for quantity in set(spans()) - apart:
            assert say(locale, f"page-{quantity}", {"value": "1", "count": 1})
        for level in Level:
            assert say(locale, f"page-level-{level.value}")


# --- what never does -------------------------------------------------------------------------------------------------

CANARY = "Fatima Canari BK123456"


def sheet(**update: object) -> Session:
    good = Result("ferritin", CANARY, Decimal(9), CANARY, "ng/mL", Decimal(15), Decimal(150), sure=True)
    results = (
        good,
        replace(good, analyte="hba1c", sure=False),
        replace(good, analyte="crp", unit=CANARY),
        replace(good, analyte="urine_nitrite", value=None, unit=""),
        replace(good, analyte="hiv"),
    )
    reading = Reading(results=results, sampled_on="2026-11-20")
    return Session(reading=reading.model_copy(update=update))


def test_only_sure_results_in_known_units_are_copied_and_none_that_is_private(summaries: Summaries) -> None:
    made = summaries.of("self", sheet(), TODAY)
    assert [one.analyte for one in made.results] == ["ferritin"]
    assert made.not_copied == 4


@pytest.mark.parametrize("locale", locales())
def test_nothing_that_was_printed_or_written_is_on_the_page(summaries: Summaries, locale: str) -> None:
    made = summaries.of("self", sheet(), TODAY)
    assert not {"Fatima", "Canari", "BK123456"} & set(str(content(made, locale)).replace("'", " ").split())
    assert not any(part.encode() in doctor(made, locale) for part in CANARY.split())


def test_nothing_of_one_person_stands_in_the_summary_of_another(summaries: Summaries) -> None:
    session = Session(
        interview=Interview(findings={"headache": "present"}, subject="mother", level=Level.ROUTINE_CONSULT),
        people={"self": Facts(findings={"diabetes": "present"}), "mother": Facts(findings={"asthma": "present"})},
        reading=sheet().reading,
        paper=Document(Status.OK, "prescription", medicines=(MedicineSeen("paracetamol", "Doliprane"),)),
        records={"child": Record(person="child", stories=(Story(on=TODAY, findings={"cough": "present"}),))},
    )
    every = summaries.all(session, TODAY)
    assert set(every) == {"self", "mother", "child"}
    assert (every["mother"].reason, every["mother"].conditions) == (("headache",), ("asthma",))
    assert (every["self"].reason, every["self"].conditions) == ((), ("diabetes",))
    assert (every["child"].reason, every["child"].conditions) == (("cough",), ())
    assert [len(one.results) for one in every.values()] == [1 if who == "self" else 0 for who in every]
    assert not any(one.medicines for one in every.values())  # a prescription does not say whose it is


def test_medicines_and_allergies_told_in_this_conversation_are_on_the_page(summaries: Summaries) -> None:
    session = Session(people={"self": Facts(medicines=("metformine",), allergies=("amoxicilline",))})
    made = summaries.of("self", session, TODAY)
    assert ([one.name for one in made.medicines], made.allergies) == (["metformine"], ("amoxicilline",))


def test_the_appointment_spoken_of_is_the_reason_until_it_is_over(summaries: Summaries) -> None:
    visit = Visit(visit="cardiology", on=TODAY + timedelta(days=3))
    session = Session(people={"self": Facts(findings={"diabetes": "present"})}, planned=Planned(visit=visit))
    assert summaries.of("self", session, TODAY).visit == visit
    assert summaries.of("self", session, TODAY + timedelta(days=4)).visit is None
    assert summaries.of("mother", session, TODAY).visit is None


def test_what_nobody_said_whose_it_is_stands_on_no_page(summaries: Summaries) -> None:
    mixed = Interview(findings={"headache": "present"}, unkept=True)
    assert summaries.all(Session(interview=mixed), TODAY) == {}


# --- how it looks ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("locale", locales())
def test_the_page_is_a_small_pdf(locale: str) -> None:
    made = doctor(whole(), locale)
    assert made.startswith(b"%PDF-")
    assert len(made) <= BYTES


def trend() -> Series:
    points = tuple(
        Dated(date(2025, month, 1), Decimal(number), "%", Decimal(4), Decimal(6))
        for month, number in ((1, "8.1"), (4, "7.4"), (7, "6.9"), (10, "5.8"))
    )
    return Series("hba1c", "%", points)


@pytest.mark.parametrize("locale", locales())
@pytest.mark.parametrize("name", ["doctor", "chart"])
def test_the_picture_is_the_one_that_was_looked_at(name: str, locale: str, request: pytest.FixtureRequest) -> None:
    """Letters joined, in their order, none missing: somebody looked at the pictures kept here."""
    drawn = picture(TEMPLATE, content(whole(), locale)) if name == "doctor" else chart(trend(), locale)
    kept = PICTURES / f"{name}-{locale}.png"
    if request.config.getoption("--accept", default=False):
        kept.write_bytes(drawn)
    with Image.open(io.BytesIO(drawn)) as now, Image.open(kept) as then:
        assert now.size == then.size
        difference = ImageChops.difference(now.convert("L"), then.convert("L")).point(lambda grey: 255 * (grey > 96))
    assert difference.histogram()[255] < 0.001 * difference.width * difference.height


def test_every_letter_of_the_page_is_in_the_fonts_it_ships_with() -> None:
    folder = Path(str(files("bot.pages"))) / "fonts"
    fonts = [ImageFont.truetype(str(font)) for font in sorted(folder.glob("*-Regular.ttf"))]
    absent = [bytes(font.getmask("\uffff")) for font in fonts]
    missing = {
        letter
        for letter in {letter for text in _texts() for letter in text} - set(" \u2066\u2068\u2069\n\u00a0\u200f≤≥")
        if all(bytes(font.getmask(letter)) == none for font, none in zip(fonts, absent, strict=True))
    }
    assert not missing


def _texts() -> Iterator[str]:
    """All that can stand on a page."""
    yield "0123456789,.:/-+%<>µ°"
    for locale in locales():
        yield from (say(locale, f"finding-{one}") for one in DATA.findings)
        yield from (say(locale, f"analyte-{one.id}") for one in load_analytes())
        yield from (say(locale, f"visit-name-{one.id}") for one in load_checklists())
        yield from (say(locale, f"visit-ask-{ask}") for one in load_checklists() for ask in one.ask)
        yield from (say(locale, f"labs-question-{one.panel}") for one in load_analytes() if one.private is None)
        yield str(content(whole(), locale))


# --- in the chat -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("resume pour le medecin", "fr"), ("résumé pour mon médecin svp", "fr"),
        ("fais moi une fiche pour le docteur", "fr"),
        ("prépare une page à montrer au médecin", "fr"), ("peux-tu me faire un résumé de mes symptômes", "fr"),
        ("wer9a l tbib", "ary-Latn"), ("bghit wer9a l tbib", "ary-Latn"), ("dir liya résumé l doktor", "ary-Latn"),
        ("kteb liya wer9a nwerriha l tbib", "ary-Latn"), ("bghit molakhass dyal 7alti", "ary-Latn"),
        ("ورقة للطبيب", "ary"), ("بغيت ورقة للطبيب", "ary"),
        ("دير ليا ورقة نوريها للطبيب", "ary"), ("بغيت ملخص ديال حالتي", "ary"),
        ("résumé pour ma consultation", "fr"), ("comment expliquer ça au médecin", "fr"),
        ("3tini chi 7aja nwerriha l tbib", "ary-Latn"), ("كيفاش نشرح للطبيب", "ary"), ("أعطني شيئا أقدمه للطبيب", "ar"),
        ("أريد ملخصا للطبيب", "ar"), ("اكتب لي ورقة أقدمها للطبيب", "ar"), ("لخص لي حالتي", "ar"),
    ],
)  # fmt: skip
async def test_it_is_asked_for_in_many_words(text: str, locale: str, person: Person) -> None:
    spoken = await person.say(text)
    assert spoken.intent is Intent.PAGE
    assert spoken.locale == locale
    assert spoken.reply.attached is None
    assert [choice.payload for choice in spoken.reply.choices] == ["menu:symptom", "menu:labs"]


@pytest.mark.parametrize(
    "text",
    [
        "compte rendu du médecin", "j'ai un papier du médecin", "le médecin m'a donné une feuille",
        "je veux voir un médecin",
        "wer9a dyal tbib", "3ndi wer9a d tbib ma fhemtch fiha", "tbib 3tani wer9a", "bghit nchouf tbib",
        "ورقة الطبيب", "عطاني الطبيب ورقة", "أعطاني الطبيب تقريرا", "تقرير الطبيب", "partage avec mon médecin",
        "quels papiers pour la consultation", "chno ndi m3aya l rdv", "explique moi ce que dit le médecin",
        "tbib gal liya",
    ],
)  # fmt: skip
async def test_a_paper_of_the_doctor_is_another_thing(text: str, person: Person) -> None:
    assert (await person.say(text)).intent is not Intent.PAGE


async def test_a_symptom_told_with_the_wish_is_answered_first(person: Person) -> None:
    spoken = await person.say("un résumé pour le médecin, j'ai une douleur forte à la poitrine et je transpire")
    assert spoken.intent is Intent.EMERGENCY


async def test_the_page_comes_as_a_file_where_there_are_files_and_the_message_says_so(person: Person) -> None:
    await person.say("j'ai mal à la tête depuis 2 jours, pas de vomissement")
    spoken = await person.say("résumé pour le médecin")
    carried = await worded(spoken, FILES, DATA.sources)
    assert carried.file is not None
    assert carried.file.mime == "application/pdf"
    assert carried.file.name == f"sehti-{NOW.date()}.pdf"
    assert say("fr", "page-attached") in carried.text
    alone = await worded(spoken, NO_FILES, DATA.sources)
    assert alone.file is None
    assert say("fr", "page-not-attached") in alone.text
    assert say("fr", "page-attached") not in alone.text


async def test_of_several_people_it_asks_whose(person: Person) -> None:
    person.session = Session(
        locale="fr",
        people={"self": Facts(findings={"diabetes": "present"}), "mother": Facts(findings={"asthma": "present"})},
    )
    asked = await person.say("résumé pour le médecin")
    assert [choice.payload for choice in asked.reply.choices] == ["page:of:self", "page:of:mother"]
    told = await person.say("2")
    assert told.intent is Intent.PAGE
    assert told.reply.attached is not None
    assert isinstance(told.reply.attached.content, Summary)
    assert told.reply.attached.content.conditions == ("asthma",)
    named = await person.say("résumé pour le médecin de ma mère")
    assert named.reply.attached == told.reply.attached
    nobody = await person.say("résumé pour le médecin de mon fils")
    assert Line("page-nothing-of") in nobody.reply.lines


async def test_an_emergency_told_before_stays_one(person: Person) -> None:
    await person.say("douleur forte à la poitrine qui descend dans le bras, je transpire")
    spoken = await person.say("résumé pour le médecin")
    assert spoken.reply.lines[0] == Line("emergency-before")


@pytest.mark.parametrize("locale", locales())
async def test_the_message_is_short_and_who_and_why_stay_in_it(locale: str, person: Person) -> None:
    person.session = Session(locale=locale, records={"self": Record(stories=(Story(on=NOW.date(), findings=_many()),))})
    spoken = await person.send(incoming("").model_copy(update={"choice": "page:of:self"}))
    told = await worded(spoken, NO_FILES, DATA.sources)
    assert len(told.text) <= 600
    assert say(locale, "page-section-reason") in told.text
    assert say(locale, "page-notice") in told.text


def _many() -> dict[str, str]:
    complaints = [one for one, known in DATA.findings.items() if not known.context]
    return {one: ("present", "denied", "unknown")[place % 3] for place, one in enumerate(complaints[:90])}


def test_the_message_names_results_outside_their_interval_first() -> None:
    shown = [line.args["test"] for line in message(whole()) if "test" in line.args]
    assert shown == [Term("analyte-ferritin"), Term("analyte-hba1c"), Term("analyte-hba1c")]
