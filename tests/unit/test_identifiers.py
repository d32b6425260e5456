"""What says who somebody is: found on a labelled corpus, half of it set aside, and never at the cost of health."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from care.medicines import load_medicines
from care.terms import Level
from tests.person import Person
from understanding.identifiers import MARK, identifiers, redacted
from understanding.lab_names import analytes_named

DATA = Path(__file__).parents[1] / "data"
FEWEST = 200  # messages and sheets
RECALL = {True: 0.96, False: 0.96}  # of the characters of identifiers, on the half set aside and on the other
MOST_BESIDES = 0.02  # of the other letters and digits


@dataclass(frozen=True)
class Labelled:
    """A message or a sheet, and the places of who it speaks of."""

    text: str
    spans: tuple[tuple[int, int], ...]
    aside: bool

    def characters(self, spans: tuple[tuple[int, int], ...]) -> set[int]:
        return {place for start, end in spans for place in range(start, end) if self.text[place].isalnum()}


def corpus() -> list[Labelled]:
    lines = (DATA / "identifiers.jsonl").read_text("utf-8").splitlines()
    read = map(json.loads, lines)
    return [Labelled(one["text"], tuple((a, b) for a, b in one["spans"]), one["aside"]) for one in read]


def strings(table: Any) -> Iterator[str]:
    if isinstance(table, str):
        yield table
    elif isinstance(table, dict | list):
        for part in table.values() if isinstance(table, dict) else table:
            yield from strings(part)


def test_the_corpus_is_large_and_half_of_it_is_set_aside() -> None:
    texts = corpus()
    assert len({one.text for one in texts}) == len(texts) >= FEWEST
    assert 0.4 < sum(one.aside for one in texts) / len(texts) < 0.6


@pytest.mark.parametrize("aside", [True, False])
def test_nearly_every_character_of_an_identifier_is_found_and_hardly_another(aside: bool) -> None:
    wanted = found = besides = others = 0
    for one in (one for one in corpus() if one.aside is aside):
        gold, got = one.characters(one.spans), one.characters(identifiers(one.text))
        wanted, found, besides = wanted + len(gold), found + len(gold & got), besides + len(got - gold)
        others += sum(map(str.isalnum, one.text)) - len(gold)
    assert found / wanted >= RECALL[aside]
    assert besides / others <= MOST_BESIDES


@pytest.mark.parametrize("one", corpus(), ids=lambda one: one.text[:24])
def test_no_result_and_no_medicine_is_damaged(one: Labelled) -> None:
    less, gold = redacted(one.text), one.characters(one.spans)
    without = "".join(MARK if place in gold else letter for place, letter in enumerate(one.text))
    assert analytes_named(less) == analytes_named(without)
    taken = {medicine.name.lower() for medicine in load_medicines().medicines}
    assert taken & set(less.lower().split()) == taken & set(one.text.lower().split())


@pytest.mark.parametrize("name", ["red_flag_sentences", "red_flag_lookalikes", "traps", "senses", "reassurance"])
def test_a_sentence_about_health_stays_as_it_is(name: str) -> None:
    table = tomllib.loads((DATA / f"{name}.toml").read_text("utf-8"))
    said = {text for text in strings(table) if not any(word in text.lower() for word in ADDRESSED)}
    assert {text: less for text in said if (less := redacted(text)) != text} == {}


ADDRESSED = (
    "derb ",
    "rue ",
    "zan9a",
    "شارع",
    "0612",
    "0661",
    "06 61",
    "0522",
)
"""What traps with an address or a number hold."""


@given(
    cue=st.sampled_from(["je m'appelle", "smiti", "Nom :", "اسمي", "Patient : M.", "Dr", "ana smiti", "سميتي"]),
    name=st.sampled_from(["Zoulikhane", "KHATTOUBI Larbi", "Karimou TAZINI", "زليخان", "ياسينان"]),
    result=st.sampled_from(
        ["HbA1c 7,2 %", "Glycémie 1,80 g/L", "TSH 3,2 mUI/L", "vitamine D 12 ng/mL", "CRP 45 mg/L", "ferritine 8 ng/mL"]
    ),
    between=st.sampled_from([" ", ", ", "\n", " et "]),
    medicine=st.sampled_from(["metformine 850 mg", "doliprane 1000 mg", "amoxicilline 1 g"]),
)
def test_a_name_never_eats_what_stands_beside_it(cue: str, name: str, result: str, between: str, medicine: str) -> None:
    less = redacted(f"{cue} {name}{between}{result}{between}{medicine}")
    assert result in less
    assert medicine in less


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=200))
def test_it_keeps_the_length_of_any_text_and_finds_nothing_twice(text: str) -> None:
    less = redacted(text)
    assert len(less) == len(text)
    assert {place for place, one in enumerate(less) if one == MARK} >= {n for n, one in enumerate(text) if one == MARK}


async def test_no_room_is_given_who_the_writer_is_and_the_warning_comes_once(person: Person) -> None:
    first = await person.say("je m'appelle Zoulikhane, tel 06 00 00 12 34, j'ai un rhume")
    again = await person.say("CIN QX004512, j'ai toujours un rhume")
    for spoken in (first, again):
        assert not any(word in spoken.understood.text for word in ("Zoulikhane", "00 12 34", "QX004512"))
    warnings = [sum(getattr(line, "id", "") == "identifier" for line in one.reply.lines) for one in (first, again)]
    assert warnings == [1, 0]
    assert "Zoulikhane" not in person.session.model_dump_json()


@pytest.mark.parametrize(
    "text",
    [
        "je m'appelle Zoulikhane j'ai une douleur dans la poitrine et le bras gauche et des sueurs froides",
        "smiti Saidoune 0600001234 3ndi lwja3 f sedri w yeddi lisra w 3ra9 bared",
        "ساكن ف حي الوهم زنقة 12 وما قادرش نتنفس",
        "سميتي زوليخان بغيت نموت",
        "smiti Saidoune, lacarte dyali QX004512. صفار كامل وولا كيخرف",
    ],
)
async def test_a_danger_told_with_a_name_is_still_one_and_no_warning_stands_beside_it(
    person: Person, text: str
) -> None:
    spoken = await person.say(text)
    assert spoken.reply.level is Level.EMERGENCY
    assert not any(getattr(line, "id", "") == "identifier" for line in spoken.reply.lines)


@pytest.mark.parametrize("text", ["appelez le 141 ou le 15", "centre anti-poison 0801 000 180", "19, 177 ou 8350"])
def test_numbers_of_help_are_nobodys(text: str) -> None:
    assert redacted(text) == text
