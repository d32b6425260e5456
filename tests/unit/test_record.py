"""The person's own record: asked for once, kept of whom agreed, back in the next story, told, corrected, handed out."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest

from bot.composer import compose
from bot.conversation import Conversation, Spoken
from bot.messages import Incoming
from bot.terminal import incoming
from care.documents import Document, MedicineSeen, Status
from care.knowledge import knowledge
from care.record import Record, Story, Visit
from care.terms import Intent, Level
from care.trends import Dated
from handlers.lasting import MOST_STORIES, age_band, still, with_told
from handlers.record_lines import items, lines, without
from handlers.turn import Erase, Interview, Keep, Reply, Session
from tests.person import NOW, Person
from understanding.understand import understand

TODAY = NOW.date()
DATA = knowledge()


def said(spoken: Spoken) -> list[str]:
    return [line.id for line in spoken.reply.lines if hasattr(line, "id")]


def kept(reply: Reply) -> list[Record]:
    return [effect.record for effect in reply.effects if isinstance(effect, Keep)]


def tapped(payload: str) -> Incoming:
    return incoming("").model_copy(update={"choice": payload})


async def told(person: Person, *texts: str) -> Spoken:
    for text in texts:
        spoken = await person.say(text)
    return spoken


def later(person: Person, **records: Record) -> Person:
    """The same chat when the thread is forgotten: only what was kept is there."""
    return Person(person.talk, Session(records={**person.session.records, **records}))


COLD = ("j'ai du diabète, le nez qui coule et mal à la gorge", "non", "non")

# --- consent ---------------------------------------------------------------------------------------------------------


async def test_it_is_asked_after_the_first_answer_and_nothing_is_kept_before_a_yes(person: Person) -> None:
    asked = await told(person, *COLD)
    assert said(asked)[-1] == "consent"
    assert [choice.payload for choice in asked.reply.choices] == ["consent:agree:self", "consent:refuse:self"]
    assert not kept(asked.reply)
    assert not person.session.records
    agreed = await person.say("oui")
    (record,) = kept(agreed.reply)
    assert record.conditions == {"diabetes": "present"}
    assert record.agreed_on == TODAY
    assert record.stories[-1].findings["sore_throat"] == "present"


@pytest.mark.parametrize("answer", ["2", "non", "la", "لا"])
async def test_after_a_no_nothing_is_kept_and_it_is_not_asked_again(person: Person, answer: str) -> None:
    await told(person, *COLD)
    refused = await person.say(answer)
    assert said(refused) == ["consent-refused"]
    for text in ("j'ai mal au dos depuis hier", "non", "non", "ma mère a mal au genou", "non", "non", "merci"):
        spoken = await person.say(text)
        assert "consent" not in said(spoken)
        assert not spoken.reply.effects or not kept(spoken.reply)


@pytest.mark.parametrize("answer", ["1", "oui", "iyeh", "إيه", "نعم"])
async def test_a_yes_is_a_button_a_digit_or_a_word(person: Person, answer: str) -> None:
    await told(person, *COLD)
    assert len(kept((await person.say(answer)).reply)) == 1


async def test_a_yes_to_another_question_keeps_nothing(person: Person) -> None:
    spoken = await told(person, "j'ai mal à la tête", "oui")
    assert not kept(spoken.reply)
    assert not person.session.records


async def test_who_writes_of_something_else_has_not_agreed(person: Person) -> None:
    await told(person, *COLD)
    spoken = await person.say("oui et j'ai mal au ventre maintenant")
    assert not kept(spoken.reply)


@pytest.mark.parametrize(
    "text", ["j'ai une douleur dans la poitrine qui serre et je transpire", "je veux mourir", "mon mari me frappe"]
)
async def test_it_is_never_asked_beside_an_emergency_or_violence(person: Person, text: str) -> None:
    for spoken in (await person.say(text), await person.say("d'accord"), await person.say("merci")):
        assert "consent" not in said(spoken)


async def test_an_open_question_stays_the_only_one(person: Person) -> None:
    spoken = await person.say("j'ai mal à la tête")
    assert person.session.interview is not None
    assert person.session.interview.asks
    assert "consent" not in said(spoken)


async def test_the_question_takes_no_line_of_the_advice_away(person: Person, talk: Conversation) -> None:
    asked = await told(person, *COLD)
    limits, sources = talk.limits["console"], talk.knowledge.sources
    with_it = compose(asked.reply, "fr", limits, sources).text.splitlines()
    lines_before = tuple(line for line in asked.reply.lines if getattr(line, "id", "") != "consent")
    without_it = Reply(lines_before, asked.reply.session, asked.reply.level, sources=asked.reply.sources)
    assert set(compose(without_it, "fr", limits, sources).text.splitlines()) <= set(with_it)


async def test_a_medicine_told_is_worth_asking_for_and_is_kept_with_the_yes(person: Person) -> None:
    asked = await person.say("je prends du Glucophage et je suis sous Sintrom")
    assert asked.intent is Intent.TAKES
    assert said(asked)[-1] == "consent"
    (record,) = kept((await person.say("oui")).reply)
    assert record.medicines == ("Glucophage", "Sintrom")


async def test_erasing_in_the_same_turn_keeps_nothing(person: Person) -> None:
    await told(person, *COLD, "oui")
    erased = await person.say("efface tout")
    assert Erase() in erased.reply.effects
    assert not kept(erased.reply)


# --- what comes back -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("je vomis depuis ce matin", Level.URGENT_24H),
        ("kantqiya mn sba7", Level.URGENT_24H),
        ("كنتقيا من الصباح", Level.URGENT_24H),
        ("أتقيأ منذ الصباح", Level.URGENT_24H),
    ],
)
async def test_a_known_diabetic_is_one_months_later(talk: Conversation, text: str, level: Level) -> None:
    diabetic = Record(conditions={"diabetes": "present"}, agreed_on=TODAY)
    person = Person(talk, Session(records={"self": diabetic}))
    spoken = await person.send(incoming(text), now=NOW + timedelta(days=150))
    assert spoken.reply.level is not None
    assert spoken.reply.level.rank >= level.rank
    assert (await Person(talk).say(text)).reply.level is not spoken.reply.level


async def test_what_is_kept_of_the_mother_says_nothing_of_the_writer(talk: Conversation) -> None:
    mother = Record(person="mother", conditions={"diabetes": "present"})
    person = Person(talk, Session(records={"mother": mother}))
    await person.say("je vomis depuis ce matin")
    assert person.session.interview is not None
    assert "diabetes" not in person.session.interview.findings


def test_a_pregnancy_goes_on_and_ends() -> None:
    record = Record(pregnancy={"pregnancy_weeks": 20.0}, pregnancy_on=TODAY)
    assert still(record, TODAY + timedelta(weeks=10), DATA).quantities == {"pregnancy_weeks": 30.0}
    over = still(record, TODAY + timedelta(weeks=30), DATA)
    assert not over.quantities
    assert "pregnant" not in over.findings
    untold = Record(pregnancy_on=TODAY)
    assert still(untold, TODAY + timedelta(weeks=30), DATA).findings == {"pregnant": "present"}
    assert not still(untold, TODAY + timedelta(weeks=50), DATA).findings


@pytest.mark.parametrize(
    ("band", "days", "after"),
    [
        ("newborn", 0, "newborn"),
        ("newborn", 40, "young_infant"),
        ("newborn", 100, "infant"),
        ("infant", 300, "infant"),
        ("infant", 400, "young_child"),
        ("elderly", 4000, "elderly"),
        ("adult_40", 4000, "adult_40"),
    ],
)
def test_a_band_of_childhood_passes_and_is_never_left_too_early(band: str, days: int, after: str) -> None:
    record = Record(age_band=band, age_on=TODAY)
    assert age_band(record, TODAY + timedelta(days=days), DATA) == after


def test_a_denial_of_then_is_none_of_today() -> None:
    assert not still(Record(conditions={"asthma": "denied"}), TODAY, DATA).findings


# --- what is kept ----------------------------------------------------------------------------------------------------


def story(*findings: str, level: Level = Level.ROUTINE_CONSULT) -> Interview:
    return Interview(findings=dict.fromkeys(findings, "present"), level=level)


def test_a_story_that_goes_on_stays_one_and_of_many_the_oldest_go() -> None:
    record = with_told(Record(), story("fever"), TODAY, DATA)
    record = with_told(record, story("fever", "cough", level=Level.URGENT_24H), TODAY, DATA)
    assert [(one.findings, one.level) for one in record.stories] == [
        ({"fever": "present", "cough": "present"}, Level.URGENT_24H)
    ]
    for day in range(20):
        record = with_told(record, story("headache"), TODAY + timedelta(days=2 * day + 2), DATA)
    assert len(record.stories) == MOST_STORIES
    assert with_told(record, story("headache"), record.stories[-1].on, DATA) == record


def test_the_age_is_kept_as_a_band_and_never_as_a_number() -> None:
    told_of = Interview(findings={"fever": "present"}, quantities={"age_years": 67.0, "temperature_c": 39.0})
    record = with_told(Record(), told_of, TODAY, DATA)
    assert record.age_band == "elderly"
    assert record.stories[-1].quantities == {"temperature_c": 39.0}
    assert "67" not in record.model_dump_json()


def test_a_doubted_illness_stays_as_it_was() -> None:
    record = Record(conditions={"diabetes": "present"})
    doubted = Interview(findings={"diabetes": "present"}, doubted=("diabetes",))
    assert with_told(record, doubted, TODAY, DATA) == record


def test_nobody_who_wrote_or_was_named_is_in_a_record() -> None:
    names = set(Record.model_fields) | set(Story.model_fields) | set(Visit.model_fields)
    assert not names & {"name", "text", "phone", "address", "birth_date", "note"}


# --- corrections -----------------------------------------------------------------------------------------------------

KNOWN = Record(
    agreed_on=TODAY,
    sex="female",
    conditions={"diabetes": "present", "asthma": "denied"},
    pregnancy={"pregnancy_weeks": 12.0},
    pregnancy_on=TODAY,
    medicines=("Glucophage",),
)


@pytest.mark.parametrize("text", ["je ne suis plus enceinte", "ma b9itch 7amla", "ما بقيتش حاملة", "لم أعد حاملا"])
async def test_in_words_a_correction_is_asked_about_and_then_true(talk: Conversation, text: str) -> None:
    person = Person(talk, Session(records={"self": KNOWN}))
    asked = await person.say(text)
    assert said(asked) == ["sure"]
    assert not kept(asked.reply)
    (record,) = kept((await person.say("1")).reply)
    assert record.pregnancy_on is None
    assert record.conditions["diabetes"] == "present"


@pytest.mark.parametrize("text", ["je n'ai pas le diabète", "ma 3ndich sokkar", "ما عنديش السكر", "ليس لدي السكري"])
async def test_an_illness_is_taken_back_only_with_a_yes(talk: Conversation, text: str) -> None:
    person = Person(talk, Session(records={"self": KNOWN}))
    assert said(await person.say(text)) == ["sure"]
    await person.say("2")
    assert person.session.records["self"].conditions["diabetes"] == "present"
    assert said(await person.say(text)) == ["sure"]
    await person.say("1")
    assert person.session.records["self"].conditions["diabetes"] == "denied"


@pytest.mark.parametrize("order", ["corrige", "se77e7", "صحح", "صحح بياناتي"])
async def test_one_thing_is_picked_and_changed(talk: Conversation, order: str) -> None:
    person = Person(talk, Session(records={"self": KNOWN}))
    listed = await person.say(order)
    assert said(listed) == ["fix-which"]
    assert len(listed.reply.choices) == len(items(KNOWN, TODAY, DATA))
    place = next(n for n, item in enumerate(items(KNOWN, TODAY, DATA), 1) if item.kind == "medicine")
    assert said(await person.say(str(place))) == ["fix-sure-told"]
    done = await person.say("1")
    assert said(done) == ["fix-done-told"]
    (record,) = kept(done.reply)
    assert record == KNOWN.model_copy(update={"medicines": ()})
    assert not kept((await person.say("merci")).reply), "nothing brings it back"


async def test_what_was_right_stays(talk: Conversation) -> None:
    person = Person(talk, Session(records={"self": KNOWN}))
    await told(person, "corrige", "1", "2")
    assert person.session.records["self"] == KNOWN


@pytest.mark.parametrize("kind", [item.kind for item in items(KNOWN, TODAY, DATA)])
def test_every_item_can_be_taken_back(kind: str) -> None:
    item = next(one for one in items(KNOWN, TODAY, DATA) if one.kind == kind)
    assert item not in items(without(KNOWN, item), TODAY, DATA)


async def test_a_corrected_illness_leaves_this_conversation_too(person: Person) -> None:
    await told(person, *COLD, "oui", "corrige")
    wrong = next(choice for choice in person.session.choices if choice.startswith("fix:self:"))
    await person.send(tapped(wrong + ":wrong"))
    await person.say("merci")
    assert person.session.records["self"].conditions == {"diabetes": "denied"}


# --- several people --------------------------------------------------------------------------------------------------

TWO = {
    "child": Record(person="child", sex="male", age_band="young_child", age_on=TODAY, conditions={"asthma": "present"}),
    "child-2": Record(person="child-2", sex="female", age_band="child", age_on=TODAY, medicines=("Ventoline",)),
}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("weldi 3 snin fih skhana", "child"),
        ("benti 8 snin fiha skhana", "child-2"),
        ("ma fille tousse", "child-2"),
        ("ولدي فيه السخانة", "child"),
        ("ابنتي تسعل", "child-2"),
    ],
)
async def test_children_are_told_apart_by_age_and_sex(talk: Conversation, text: str, who: str) -> None:
    person = Person(talk, Session(records=TWO))
    await person.say(text)
    assert person.session.interview is not None
    assert person.session.interview.subject == who
    assert ("asthma" in person.session.interview.findings) is (who == "child")


async def test_of_which_child_is_asked_when_it_may_be_either(talk: Conversation) -> None:
    person = Person(talk, Session(records=TWO))
    asked = await person.say("mon enfant a de la fièvre")
    assert said(asked) == ["which-child"]
    assert [choice.payload for choice in asked.reply.choices] == ["who:child", "who:child-2", "who:child-3"]
    await person.say("2")
    assert person.session.interview is not None
    assert person.session.interview.subject == "child-2"
    assert person.session.records["child"] == TWO["child"]


async def test_a_child_of_another_age_is_a_child_not_known_yet(talk: Conversation) -> None:
    person = Person(talk, Session(records={"child": TWO["child"]}))
    asked = await person.say("mon fils de 10 ans a mal au ventre")
    assert [choice.payload for choice in asked.reply.choices] == ["who:child", "who:child-2"]
    await person.say("2")
    assert person.session.interview is not None
    assert "asthma" not in person.session.interview.findings


async def test_while_it_is_not_said_of_whom_nothing_is_kept(talk: Conversation) -> None:
    person = Person(talk, Session(records=TWO))
    await person.say("mon enfant a de la fièvre")
    spoken = await person.say("je ne sais pas")
    assert not kept(spoken.reply)


async def test_a_list_of_several_names_each_and_tells_one_behind_a_button(talk: Conversation) -> None:
    person = Person(talk, Session(records={"self": KNOWN, **TWO}))
    listed = await person.say("mes données")
    assert said(listed).count("kept-of") == 3
    assert [choice.payload for choice in listed.reply.choices] == ["kept:self", "kept:child", "kept:child-2"]
    one = await person.say("3")
    text = compose(one.reply, "fr", talk.limits["console"], DATA.sources).text
    assert "Ventoline" in text
    assert "asthme" not in text
    assert "Glucophage" not in text


async def test_a_grandmother_is_not_the_mother(talk: Conversation) -> None:
    mother = Record(person="mother", conditions={"diabetes": "present"})
    for text in (
        "ma grand-mère vomit",
        "jeddati kat9iya",
        "جداتي كتتقيا",
        "جدتي تتقيأ",
        "ma belle-mère vomit",
        "ma tante vomit",
    ):
        person = Person(talk, Session(records={"mother": mother}))
        await person.say(text)
        assert person.session.interview is not None
        assert "diabetes" not in person.session.interview.findings


@pytest.mark.parametrize("text", ["ma tante a du diabète et mal au genou", "mon ami a mal à la gorge"])
async def test_of_whom_there_may_be_several_nothing_is_kept(person: Person, text: str) -> None:
    for line in (text, "non", "non", "merci"):
        assert "consent" not in said(await person.say(line))


# --- the list --------------------------------------------------------------------------------------------------------

LONG = Record(
    agreed_on=TODAY,
    sex="female",
    age_band="elderly",
    age_on=TODAY,
    conditions=dict.fromkeys(
        ("diabetes", "hypertension", "asthma", "epilepsy", "heart_disease", "dialysis", "no_spleen"), "present"
    ),
    allergies=("Pénicilline", "Aspirine"),
    medicines=("Glucophage", "Kardégic", "Sintrom", "Tahor", "Amlor", "Lasilix", "Coversyl", "Levothyrox"),
    values={
        one: (Dated(TODAY, Decimal("1.2"), "g/L"),) for one in ("glucose_fasting", "creatinine", "hba1c", "ldl", "hdl")
    },
    stories=tuple(
        Story(on=date(2026, 1, day + 1), findings={"fever": "present", "cough": "present", "stiff_neck": "denied"})
        for day in range(MOST_STORIES)
    ),
    visits=(Visit(visit="cardiology", on=TODAY), Visit(visit="diabetes")),
)


@pytest.mark.parametrize("text", ["mes données", "chno 3ndk 3liya", "شنو عندك عليا", "بياناتي"])
async def test_everything_is_told_page_by_page_and_each_page_is_short(talk: Conversation, text: str) -> None:
    person = Person(talk, Session(records={"self": LONG}))
    spoken, heard = await person.say(text), []
    for _ in range(20):
        said_now = compose(spoken.reply, spoken.locale, talk.limits["console"], DATA.sources).text
        assert len(said_now) <= 600
        heard += [line for line in spoken.reply.lines if getattr(line, "id", "").startswith("record-")]
        more = next((choice for choice in spoken.reply.choices if choice.label == "kept-button-more"), None)
        if more is None:
            break
        spoken = await person.send(tapped(more.payload))
    assert heard == lines(LONG, TODAY, DATA)


async def test_with_nothing_kept_that_is_said(person: Person) -> None:
    assert "kept-nothing" in said(await person.say("mes données"))
    assert said(await person.say("corrige")) == ["kept-nothing"]
    assert said(await person.say("exporte mes données")) == ["kept-nothing"]


def test_payloads_fit_a_button() -> None:
    for item in items(LONG, TODAY, DATA):
        assert len(f"fix:child-12:{item.key}:wrong".encode()) <= 64
    assert len({item.key for item in items(LONG, TODAY, DATA)}) == len(items(LONG, TODAY, DATA))


READ = Document(
    kind="prescription",
    status=Status.OK,
    medicines=(MedicineSeen("metformin", "Glucophage"), MedicineSeen("statin", "Tahor")),
)


async def test_a_prescription_is_a_treatment_once_it_is_said_whose(talk: Conversation) -> None:
    records = {"self": Record(agreed_on=TODAY), "mother": Record(person="mother", agreed_on=TODAY)}
    person = Person(talk, Session(records=records, paper=READ))
    assert not kept((await person.say("merci")).reply)
    noted = await person.send(tapped("takes:mother"))
    assert said(noted) == ["told-medicines", "told-noted"]
    (record,) = kept(noted.reply)
    assert (record.person, record.medicines) == ("mother", ("Glucophage", "Tahor"))
    assert not person.session.records["self"].medicines


async def test_a_prescription_of_who_did_not_agree_is_asked_about(talk: Conversation) -> None:
    person = Person(talk, Session(paper=READ))
    asked = await person.send(tapped("takes:self"))
    assert said(asked) == ["told-medicines", "told-a-day", "consent"]
    (record,) = kept((await person.say("oui")).reply)
    assert record.medicines == ("Glucophage", "Tahor")


# --- whose medicine --------------------------------------------------------------------------------------------------

TAKEN = [
    ("je prends du Glucophage et du Kardégic", ("Glucophage", "Kardégic")),
    ("ma mère prend Levothyrox et Lasilix", ("Levothyrox", "Lasilix")),
    ("mama katakhod glucophage", ("Glucophage",)),
    ("كناخد الأنسولين", ("insuline",)),
    ("أتناول ميتفورمين كل يوم", ("metformine",)),
    ("kanakhod Sintrom", ("Sintrom",)),
    ("je ne prends pas de Sintrom", ()),
    ("ma kanakhodch aspirine", ()),
    ("je peux prendre du Doliprane ?", ()),
    ("j'ai pris un Doliprane hier", ()),
    ("ma mère a mal et je prends du Doliprane", ()),
]


@pytest.mark.parametrize(("text", "names"), TAKEN)
def test_medicines_taken(text: str, names: tuple[str, ...]) -> None:
    assert understand(text).medicines == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("je suis allergique à la pénicilline", ("Pénicilline",)),
        ("fiya l7assasiya mn la pénicilline", ("Pénicilline",)),
        ("عندي الحساسية من البينيسيلين", ("Pénicilline",)),
        ("لدي حساسية من البنسلين", ("Pénicilline",)),
        ("je ne suis pas allergique à l'aspirine", ()),
    ],
)
def test_medicines_not_borne(text: str, names: tuple[str, ...]) -> None:
    assert understand(text).allergies == names
