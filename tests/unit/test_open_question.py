"""A question of ours that waits: nothing but an answer closes it, and it is asked again in the variety of the chat."""

from __future__ import annotations

import pytest

from bot.messages import MediaRef
from bot.terminal import incoming
from care.terms import Level
from handlers.turn import Line, Reply
from tests.person import Person

COMPLAINT = {
    "fr": "j'ai mal au ventre depuis hier",
    "ar": "عندي ألم في البطن منذ أمس",
    "ary": "كرشي كتضرني من لبارح",
    "ary-Latn": "kerchi katderni mn lbareh",
}
NO_ANSWER = {
    "fr": [
        "?",
        "hein ?",
        "je comprends pas",
        "c'est quoi ça",
        "et alors",
        "merci",
        "ok merci",
        "c bon",
        "pourquoi",
        "répète",
        "bonjour",
    ],
    "ar": [
        "؟",
        "ماذا",
        "لم أفهم",
        "ما هذا",
        "ثم ماذا",
        "شكرا",
        "حسنا شكرا",
        "لماذا هذا السؤال",
        "أعد السؤال",
        "السلام عليكم",
    ],
    "ary": ["؟", "اش", "ما فهمتش", "شنو هادشي", "ومن بعد", "شكرا", "واخا شكرا", "صافي", "علاش كتسول", "عاود", "سلام"],
    "ary-Latn": [
        "?",
        "achno",
        "mafhmtch",
        "chno hadchi",
        "w mn be3d",
        "chokran",
        "wakha chokran",
        "safi",
        "3lach",
        "3awed",
        "salam",
    ],
}
WORDLESS = ["🙏", "😭😭", "...", "5", "38", "120"]
MEDIA = ["audio", "video", "sticker", "location", "contact", "other"]


def asked(reply: Reply) -> list[str]:
    return [line.id for line in reply.lines if isinstance(line, Line) and line.question]


@pytest.mark.parametrize(
    ("locale", "text"), [(one, text) for one in COMPLAINT for text in (*NO_ANSWER[one], *WORDLESS)]
)
async def test_what_is_no_answer_leaves_the_question_open(person: Person, locale: str, text: str) -> None:
    first = await person.say(COMPLAINT[locale])
    spoken = await person.say(text)
    assert spoken.locale == locale
    assert asked(spoken.reply) == asked(first.reply)
    assert spoken.reply.choices == first.reply.choices
    assert (await person.say("1")).reply.level is Level.EMERGENCY


@pytest.mark.parametrize("locale", COMPLAINT)
@pytest.mark.parametrize("kind", MEDIA)
async def test_what_cannot_be_read_leaves_the_question_open(person: Person, locale: str, kind: str) -> None:
    first = await person.say(COMPLAINT[locale])
    message = incoming("").model_copy(update={"media": (MediaRef.model_validate({"kind": kind, "ref": "x"}),)})
    spoken = await person.send(message)
    assert spoken.locale == locale
    assert asked(spoken.reply) == asked(first.reply)
    assert (await person.say("1")).reply.level is Level.EMERGENCY


async def test_it_is_asked_again_only_once(person: Person) -> None:
    first = await person.say(COMPLAINT["fr"])
    await person.say("?")
    assert asked((await person.say("?")).reply) != asked(first.reply)


async def test_help_is_given_to_who_asks_for_it_twice(person: Person) -> None:
    await person.say(COMPLAINT["fr"])
    assert "answer-how" in [line.id for line in (await person.say("aide")).reply.lines if isinstance(line, Line)]
    assert "help" in [line.id for line in (await person.say("aide")).reply.lines if isinstance(line, Line)]


async def tapped(person: Person, payload: str) -> Reply:
    return (await person.send(incoming("").model_copy(update={"choice": payload}))).reply


async def test_a_button_of_another_question_does_not_answer_this_one(person: Person) -> None:
    first = await person.say(COMPLAINT["fr"])
    reply = await tapped(person, "no:sudden_collapse")
    assert asked(reply) == asked(first.reply)
    interview = person.session.interview
    assert interview is not None
    assert not set(interview.findings.values()) & {"denied"}


async def test_a_late_answer_counts_for_the_question_it_was_given_to(person: Person) -> None:
    first = await person.say(COMPLAINT["fr"])
    yes, no, _ = (choice.payload for choice in first.reply.choices)
    await tapped(person, no)
    assert (await tapped(person, yes)).level is Level.EMERGENCY


async def test_a_yes_to_a_question_of_a_forgotten_thread_still_counts(person: Person) -> None:
    first = await person.say("j'ai mal à la poitrine")
    yes = first.reply.choices[0].payload
    person.session = type(person.session)(locale="fr")
    assert (await tapped(person, yes)).level is not Level.OFF_TOPIC
