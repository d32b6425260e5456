"""General questions get the card of what they ask about, and are never taken for the writer's own emergency."""

from __future__ import annotations

import pytest

from bot.conversation import Conversation
from care.knowledge import knowledge
from care.terms import Intent, Level
from handlers.turn import Line, Term
from tests.person import Person


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("c'est quoi les signes d'un infarctus ?", "heart_attack"),
        ("ما هي علامات الجلطة القلبية؟", "heart_attack"),
        ("quels sont les signes d'un AVC ?", "stroke"),
        ("ما هي أعراض السكتة الدماغية؟", "stroke"),
        ("quels sont les symptômes de la méningite ?", "meningitis"),
        ("chno hiya lmenangite", "meningitis"),
        ("شنو هي علامات المينانجيت", "meningitis"),
        ("ما هو التهاب السحايا", "meningitis"),
        ("signes de pré-éclampsie ?", "preeclampsia"),
        ("شنو هو تسمم الحمل", "preeclampsia"),
        ("c'est quoi une hypoglycémie", "low_sugar"),
        ("شنو هي علامات نقص السكر؟", "low_sugar"),
        ("c'est quoi un coup de chaleur", "heat_stroke"),
        ("c'est quoi le choc anaphylactique", "anaphylaxis"),
        ("les signes de déshydratation", "dehydration"),
        ("c'est quoi l'intoxication au monoxyde de carbone ?", "carbon_monoxide"),
        ("quels sont les signes de l'asthme ?", "asthma"),
        ("ما هي أعراض الربو", "asthma"),
        ("شنو هو السكري", "diabetes"),
        ("chno hiya di9a", "asthma"),
        ("c'est quoi une embolie pulmonaire", "pulmonary_embolism"),
        ("quels sont les signes d'une grossesse extra-utérine", "ectopic_pregnancy"),
    ],
)
async def test_a_general_question_gets_the_card_of_its_topic(talk: Conversation, text: str, topic: str) -> None:
    spoken = await Person(talk).say(text)
    card, first = knowledge().topics[topic], spoken.reply.lines[0]
    assert (spoken.intent, spoken.reply.level) == (Intent.INFORMATION, Level.INFORMATION)
    assert isinstance(first, Line)
    signs = first.args["signs"]
    assert isinstance(signs, tuple)
    assert {Term(f"finding-{sign}") for sign in card.signs} <= set(signs)
    assert set(spoken.reply.sources) & {source for one in knowledge().topics.values() for source in one.sources}


async def test_two_illnesses_of_one_name_share_a_card(talk: Conversation) -> None:
    spoken = await Person(talk).say("chno homa l3alamat dyal jelta?")
    first = spoken.reply.lines[0]
    assert isinstance(first, Line)
    signs = first.args["signs"]
    assert isinstance(signs, tuple)
    assert {Term("finding-chest_pressure"), Term("finding-face_droop")} <= set(signs)


@pytest.mark.parametrize(
    "text",
    [
        "c'est quoi la crise cardiaque, j'ai mal à la poitrine et je transpire",
        "wach hadi jelta? wejhi 3wej",
        "c'est quoi les signes d'intoxication au monoxyde, on a mal à la tête tous les deux",
        "intoxication au monoxyde de carbone chez nous, que faire en cas de malaise",
        "on a une intoxication au monoxyde de carbone, c'est quoi les signes",
        "quels sont les signes d'un AVC ? mon père a la bouche de travers",
        "شنو هي علامات الجلطة؟ صدري كيضرني وكنعرق",
        "ما هي علامات السكتة؟ أبي فمه مائل",
    ],
)
async def test_a_question_beside_a_danger_is_an_emergency(talk: Conversation, text: str) -> None:
    assert (await Person(talk).say(text)).intent is Intent.EMERGENCY


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("c'est quoi steatose ?", "steatosis"),
        ("que veut dire hyperéchogène ?", "hyperechoic"),
        ("chno ma3na kyste ovarien", "ovarian_cyst"),
        ("شنو كتعني cardiomégalie", "cardiomegaly"),
    ],
)
async def test_a_word_of_a_report_is_explained(talk: Conversation, text: str, term: str) -> None:
    spoken = await Person(talk).say(text)
    first = spoken.reply.lines[0]
    assert (spoken.intent, spoken.reply.level) == (Intent.INFORMATION, Level.INFORMATION)
    assert isinstance(first, Line)
    assert first.args["meaning"] == Term(f"glossary-{term}")
    assert spoken.reply.sources


async def test_a_word_that_only_a_doctor_explains_is_not(talk: Conversation) -> None:
    spoken = await Person(talk).say("c'est quoi un carcinome")
    assert [line.id for line in spoken.reply.lines if isinstance(line, Line)][:1] == ["information-none"]


@pytest.mark.parametrize("text", ["créatinine élevée", "lferritine habta", "tsh"])
async def test_a_test_told_without_its_number_is_explained_and_the_number_asked(person: Person, text: str) -> None:
    told = (await person.say(text)).reply
    assert [line.id for line in told.lines if isinstance(line, Line)] == [
        "labs-about",
        "labs-invite",
        "labs-invite-typed",
    ]
    assert told.sources
