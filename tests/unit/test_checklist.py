"""A visit is prepared in one short message, in every variety, from knowledge that names its sources."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime
from importlib.resources import files

import pytest
from fluent.runtime import FluentBundle, FluentResource
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from care.checklist import Checklists, load_checklists, parse_checklist
from care.places import load_places, parse_places
from care.sources import load_sources
from care.terms import Level
from handlers.checklist import ChecklistHandler
from handlers.turn import Line, Reply, Session, Term, Turn
from understanding.understood import Understood

LOCALES = ("fr", "ar", "ary", "ary-Latn")
PLURALS = {"fr": "fr", "ar": "ar-MA", "ary": "ar-MA", "ary-Latn": "fr-MA"}
ROOM_FOR_SOURCE = 80
LONGEST_MESSAGE = 600
VISITS = tuple(checklist.id for checklist in load_checklists())
NOW = datetime(2026, 11, 21, 9, 0)


def bundle(locale: str, *names: str) -> FluentBundle:
    made = FluentBundle([PLURALS[locale]], use_isolating=locale in ("ar", "ary"))
    for name in names or ("checklists",):
        text = files("locales").joinpath(locale, f"{name}.ftl").read_text("utf-8")
        made.add_resource(FluentResource(text))
    return made


BUNDLES = {locale: bundle(locale) for locale in LOCALES}


def say(words: FluentBundle, line: Line) -> str:
    def text(argument: object) -> str:
        if isinstance(argument, Term):
            return say(words, Line(argument.id))
        assert isinstance(argument, tuple)
        return ", ".join(text(part) for part in argument)

    pattern = words.get_message(line.id).value
    assert pattern is not None
    said, errors = words.format_pattern(pattern, {name: text(value) for name, value in line.args.items()})
    assert not errors
    return said


def message(locale: str, lines: Iterable[Line]) -> str:
    return "\n".join(say(BUNDLES[locale], line) for line in lines)


def understood(text: str = "", **known: object) -> Understood:
    return Understood(text=text, language="fr", confidence=1.0, **known)  # type: ignore[arg-type]


async def answer(visit: str | None, choice: str | None = None, subject: str = "self") -> Reply:
    turn = Turn(understood(visit=visit, subject=subject), Session(), "fr", NOW, choice=choice)
    return await ChecklistHandler(load_checklists())(turn)


def test_the_eighteen_situations_are_there() -> None:
    assert len(VISITS) == 18


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("visit", VISITS)
async def test_each_answer_is_one_short_message(visit: str, locale: str) -> None:
    for reply in (await answer(visit), await answer(visit, f"visit:more:{visit}")):
        assert len(message(locale, reply.lines)) <= LONGEST_MESSAGE - ROOM_FOR_SOURCE
        assert reply.level is Level.INFORMATION
        assert len(reply.sources) == 1


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
            for patient in ("adult", "child")
            for id in load_checklists().first(c.id, patient).bring
        ),
    }
    text = files("locales").joinpath(locale, "checklists.ftl").read_text("utf-8")
    written = set(re.findall(r"^(visit-(?:name|bring|note|ask|prepare)-\w+) =", text, re.M))
    assert written == asked


@pytest.mark.parametrize("locale", LOCALES)
def test_buttons_are_short_and_numbers_isolated(locale: str) -> None:
    for label in ("visit-more", "visit-back"):
        assert len(say(BUNDLES[locale], Line(label))) <= 20
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
    assert checklists.first(visit, "adult").ask == checklists.more(visit).ask[:3]


def test_a_checklist_with_an_unknown_field_or_no_source_is_refused() -> None:
    text = files("knowledge").joinpath("checklists", "ent.toml").read_text("utf-8")
    with pytest.raises(ValidationError):
        parse_checklist(text.replace('papers = "adult"', 'papers = "adult"\nfasting = true'))
    with pytest.raises(ValidationError):
        parse_checklist(text.replace('sources = ["hearing_loss"]', "sources = []"))


def test_numbers_that_conflict_are_never_told() -> None:
    places, sources = load_places(), load_sources()
    for number in places.number.values():
        conflict = any(sources[id].status == "conflict" for id in number.sources)
        assert not (number.show and conflict)
    text = files("knowledge").joinpath("places", "ma.toml").read_text("utf-8")
    told = parse_places(text.replace("show = false", "show = true"))
    with pytest.raises(ValueError, match="police_mobile"):
        told.check(sources)


@pytest.mark.parametrize("locale", LOCALES)
def test_every_place_has_one_short_line_with_its_numbers(locale: str) -> None:
    words = bundle(locale, "places")
    places = load_places()
    for id, place in places.place.items():
        said = say(words, Line(f"place-{id}"))
        assert len(said) < 90
        assert all(places.number[number].digits in said for number in place.numbers)
    for id, number in places.number.items():
        if number.show:
            assert say(words, Line(f"number-{id}")).strip("\u2066\u2069") == number.digits
        else:
            assert not words.has_message(f"number-{id}")
