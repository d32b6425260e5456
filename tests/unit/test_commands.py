"""Orders and answers in the words people use, variety by variety; what only sounds like an order commands nothing."""

from __future__ import annotations

import tomllib
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.app import terminal
from bot.conversation import Conversation
from bot.reading.pool import PoolReader
from bot.terminal import incoming
from care.terms import COMMANDS, Intent
from handlers.turn import Session
from understanding.language import LOCALES
from understanding.understand import understand

DATA = Path(__file__).parents[1] / "data" / "commands"
ANSWERS = ("yes", "no", "unknown")
WELL_KNOWN = (Intent.STOP, Intent.ERASE, Intent.CANCEL_SHARE, Intent.HELP)
FEWEST_WORDINGS = 60  # of an answer or a command people are told to write, in each variety; of the others over all four
FEWEST_NEAR_MISSES = 40
BINDING = {Intent.ERASE, Intent.STOP, Intent.CANCEL_SHARE}


@pytest.fixture(scope="module")
def talk() -> Conversation:
    return terminal(PoolReader(workers=1))[1]


def wordings(name: str, locale: str) -> list[str]:
    """The sentences of one file in one variety, each once."""
    table = tomllib.loads((DATA / f"{name}.toml").read_text(encoding="utf8"))
    assert set(table) == set(LOCALES)
    said: list[str] = table[locale]
    assert len(set(said)) == len(said)
    return said


def commands(text: str) -> set[Intent]:
    """The commands heard in a message."""
    return set(COMMANDS) & set(understand(text).intents)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_a_command_is_heard_and_no_other(command: Intent, locale: str) -> None:
    said = wordings(command, locale)
    assert {text: heard for text in said if (heard := commands(text)) != {command}} == {}


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("answer", ANSWERS)
def test_an_answer_is_heard_and_binds_to_nothing(answer: str, locale: str) -> None:
    said = wordings(answer, locale)
    assert {text: heard for text in said if (heard := understand(text).answer) != answer} == {}
    assert {text: bound for text in said if (bound := commands(text) & BINDING)} == {}


@pytest.mark.parametrize("locale", LOCALES)
def test_a_near_miss_commands_nothing(locale: str) -> None:
    said = wordings("near_misses", locale)
    assert len(said) >= FEWEST_NEAR_MISSES
    assert {text: heard for text in said if (heard := commands(text))} == {}


def test_there_are_many_wordings_of_everything() -> None:
    for locale in LOCALES:
        for name in (*WELL_KNOWN, *ANSWERS):
            assert len(wordings(name, locale)) >= FEWEST_WORDINGS, (name, locale)
    for command in COMMANDS:
        assert sum(len(wordings(command, locale)) for locale in LOCALES) >= FEWEST_WORDINGS, command


@pytest.mark.parametrize(
    "text",
    [
        "je ne sais pas du tout", "non je sais pas", "je n'ai pas de thermomètre", "je n'ai rien pour mesurer",
        "ليس عندي ميزان حرارة",
        "لا أحد يعرف", "ما عنديش باش نقيس", "ma3ndich thermometre", "ma 3ndi bach n9iss", "hta ana ma 3arefch",
    ],
)  # fmt: skip
def test_what_nobody_knows_is_never_denied(text: str) -> None:
    assert understand(text).answer == "unknown"


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("oui mais pas fort", "yes"), ("wah walakin chwiya", "yes"), ("la bghit", "no"), ("ah", "yes"), ("iyeh", "yes"),
        ("ma3ereftch", "unknown"), ("ma 3raftch", "unknown"), ("1", None), ("2", None), ("١", None),
    ],
)  # fmt: skip
def test_short_answers_say_what_they_mean_and_a_digit_alone_nothing(text: str, answer: str | None) -> None:
    assert understand(text).answer == answer


@pytest.mark.parametrize(
    "text",
    [
        "stop j'ai mal à la poitrine et je suis en sueur", "stop, j'arrive plus à respirer",
        "aidez moi j'ai mal à la poitrine et je transpire",
        "توقف، عندي ألم في صدري وعرق بارد", "ستوب ما قادرش نتنفس", "stop ma 9adrch ntneffes",
        "3aweni 3ndi l7ri9 f sedri w 3r9an",
    ],
)  # fmt: skip
async def test_a_danger_told_with_an_order_is_still_an_emergency(talk: Conversation, text: str) -> None:
    spoken = await talk.turn(Session(), (incoming(text),), datetime.now(UTC))
    assert spoken.intent is Intent.EMERGENCY


@pytest.mark.parametrize("text", ["annule le partage", "ألغ المشاركة", "حيد البارطاج", "7iyed lpartage"])
async def test_who_takes_a_share_back_is_told_that_nothing_is_shared(talk: Conversation, text: str) -> None:
    spoken = await talk.turn(Session(), (incoming(text),), datetime.now(UTC))
    assert [getattr(line, "id", None) for line in spoken.reply.lines] == ["shared-nothing"]
    assert not spoken.reply.effects


@pytest.mark.parametrize(
    ("digit", "meant"), [("1", "yes"), ("2", "no"), ("٢", "no"), ("3.", "unknown"), ("٣", "unknown")]
)
async def test_a_digit_under_numbered_choices_is_the_button(talk: Conversation, digit: str, meant: str) -> None:
    asked = await talk.turn(Session(), (incoming("j'ai mal à la poitrine"),), datetime.now(UTC))
    typed = await talk.turn(asked.reply.session, (incoming(digit),), datetime.now(UTC))
    tapped = await talk.turn(
        asked.reply.session, (incoming("").model_copy(update={"choice": meant}),), datetime.now(UTC)
    )
    assert typed.reply.lines == tapped.reply.lines


@pytest.mark.parametrize(
    "text",
    [
        "la douleur est forte", "la tête me fait mal", "si je marche ça fait mal", "n'arrive pas à dormir",
        "en marchant", "khouya 3ndi skhana", "chokran", "oublie ma question",
    ],
)  # fmt: skip
def test_what_opens_with_a_small_word_is_no_answer(text: str) -> None:
    assert understand(text).answer is None
