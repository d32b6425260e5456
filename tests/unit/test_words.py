"""Words: bundles borrow rules Darija lacks, Arabic text keeps numbers in order, messages stay short and whole."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bot.channels.channel import Limits
from bot.composer import LONGEST, compose
from bot.words import Missing, enumerate_in, languages, locales, say
from care.knowledge import Source
from care.terms import Level
from handlers.turn import Choice, Line, Printed, Reply, Session, Term

PLAIN = Limits(text=4096, buttons=8, label=20, payload=64, numbered=False)
NUMBERED = Limits(text=1600, buttons=9, label=20, payload=64, numbered=True)
SOURCES = {
    "read": Source(
        title="Title read", publisher="WHO", url="https://example.org/a", status="found", checked=date(2026, 1, 2)
    ),
    "remembered": Source(title="Title remembered", publisher="X", url="", status="memory", checked=date(2026, 1, 2)),
}


def reply(*lines: Line | Printed, **more: object) -> Reply:
    return Reply(lines=lines, session=Session(), **more)  # type: ignore[arg-type]


def test_no_bundle_is_built_with_a_tag_that_cldr_does_not_know() -> None:
    assert {facts["cldr"] for facts in languages().values()} <= {"fr-MA", "ar-MA"}


def test_what_is_printed_is_isolated_in_arabic_script_only() -> None:
    parts = (Printed("1,26 g/L"), Printed("0,70 - 1,10"))
    assert enumerate_in("ar", parts) == "\u20681,26 g/L\u2069، \u20680,70 - 1,10\u2069"
    assert enumerate_in("ary-Latn", parts) == "1,26 g/L, 0,70 - 1,10"


def test_words_before_what_is_printed_are_the_varietys_own() -> None:
    parts = (Printed("0,01 mUI/L", before="labs-less-than"),)
    assert enumerate_in("fr", parts) == "moins de 0,01 mUI/L"
    assert "قل من \u20680,01 mUI/L\u2069" in enumerate_in("ary", parts)


def test_a_missing_message_is_an_error_and_not_a_silence() -> None:
    with pytest.raises(Missing):
        say("fr", "no-such-message")


@pytest.mark.parametrize("locale", locales())
def test_emergency_numbers_keep_their_order_and_stand_on_their_own_line(locale: str) -> None:
    lines = [line for line in say(locale, "emergency-general").splitlines() if "141" in line]
    assert len(lines) == 1
    assert "15" in lines[0]
    if languages()[locale]["direction"] == "rtl":
        assert "\u2066141\u2069" in lines[0]


def test_choices_are_buttons_or_numbered_lines_as_the_channel_can() -> None:
    asked = reply(Line("tell-more"), choices=(Choice("yes", "answer-yes"), Choice("no", "answer-no")))
    tapped = compose(asked, "fr", PLAIN, SOURCES)
    typed = compose(asked, "fr", NUMBERED, SOURCES)
    assert [(b.payload, b.label) for b in tapped.buttons] == [("yes", "Oui"), ("no", "Non")]
    assert not typed.buttons
    assert typed.text.endswith("1. Oui\n2. Non")


@pytest.mark.parametrize(
    ("changed", "lines", "payloads"),
    [
        ({"taps": 1}, ("tell-more",), ("yes", "no")),
        ({"tapped_text": 300}, ("medicine-instead",) * 3, ("yes", "no")),
        ({"payload": 4}, ("tell-more",), ("fivee", "no")),
    ],
)
def test_choices_that_do_not_fit_buttons_are_numbered_lines(
    changed: dict[str, int], lines: tuple[str, ...], payloads: tuple[str, ...]
) -> None:
    choices = tuple(
        Choice(payload, label) for payload, label in zip(payloads, ("answer-yes", "answer-no"), strict=True)
    )
    asked = reply(*(Line(line) for line in lines), choices=choices)
    assert len(compose(asked, "fr", PLAIN, SOURCES).buttons) == 2
    limited = compose(asked, "fr", replace(PLAIN, **changed), SOURCES)
    assert not limited.buttons and limited.text.endswith("1. Oui\n2. Non")


def test_a_long_answer_loses_whole_lines_the_least_needed_first_and_never_the_first_one() -> None:
    lines = [Line("level-urgent_24h"), *(Line("medicine-instead", drop=drop) for drop in (1, 2, 3, 4))]
    text = compose(reply(*lines, level=Level.URGENT_24H), "fr", PLAIN, SOURCES).text
    assert len(text) <= LONGEST
    assert text.startswith(say("fr", "level-urgent_24h"))


def test_an_answer_cites_the_source_that_was_read_rather_than_the_one_remembered() -> None:
    text = compose(reply(Line("thanks"), sources=("remembered", "read")), "fr", PLAIN, SOURCES).text
    assert "Title read" in text
    assert "remembered" not in text


def test_an_emergency_carries_no_source_line_and_is_marked_urgent() -> None:
    message = compose(reply(Line("emergency-general"), level=Level.EMERGENCY, sources=("read",)), "fr", PLAIN, SOURCES)
    assert message.urgent
    assert "Title" not in message.text


def test_lists_of_ids_become_lists_of_words() -> None:
    line = Line("understood", {"findings": (Term("answer-yes"), Term("answer-no"))})
    assert "Oui, Non" in compose(reply(line), "fr", PLAIN, SOURCES).text
