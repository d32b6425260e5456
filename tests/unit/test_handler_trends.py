"""Values over time in the chat: asked before anything is kept, kept per person, told without a judgement."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from care.analytes import load_analytes
from care.documents import Result
from care.knowledge import knowledge
from care.record import Record
from care.trends import Dated, Series
from handlers.consent import AGREE, REFUSE, VALUES, Consent
from handlers.trends import Trends
from handlers.turn import Keep, Reading, Reply, Session, Turn
from handlers.values import KEEP, keepable, offered
from understanding.understand import understand

ANALYTES = load_analytes()
NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)


def result(analyte: str, value: str | None, unit: str, *, sure: bool = True) -> Result:
    number = None if value is None else Decimal(value)
    return Result(analyte, "", number, value or "positif", unit, sure=sure)


SHEET = Reading(
    results=(
        result("glucose_fasting", "1.31", "g/L"),
        result("creatinine", "9.0", "mg/L", sure=False),
        result("hiv", None, ""),
        result("psa", "3.1", "ng/mL"),
    ),
    sampled_on="2026-11-02",
)
KEPT = Record(values={"glucose_fasting": (Dated(date(2025, 3, 1), Decimal("1.26"), "g/L"),)})


async def reply(text: str = "", choice: str | None = None, **session: object) -> Reply:
    turn = Turn(understand(text), Session.model_validate(session), "fr", NOW, choice=choice)
    return await Trends(knowledge(), ANALYTES, months=12)(turn)


async def answer(choice: str, **session: object) -> Reply:
    turn = Turn(understand(""), Session.model_validate(session), "fr", NOW, choice=choice)
    return await Consent(knowledge(), ANALYTES)(turn)


def ids(answer: Reply) -> list[str]:
    return [line.id for line in answer.lines if hasattr(line, "id")]


def test_only_sure_numbers_that_are_nobody_elses_business_can_be_kept() -> None:
    assert [one.analyte for one in keepable(SHEET, ANALYTES)] == ["glucose_fasting"]


async def test_nothing_is_kept_before_a_yes() -> None:
    asked = await reply(choice=KEEP.payload, reading=SHEET)
    assert ids(asked) == ["consent"]
    assert not asked.effects
    assert [button.payload for button in asked.choices] == [VALUES + "self", REFUSE + "self"]
    refused = await answer(REFUSE + "self", reading=SHEET)
    assert not refused.effects
    assert refused.session.unwilling
    agreed = await answer(VALUES + "self", reading=SHEET)
    values = {"glucose_fasting": (Dated(date(2026, 11, 2), Decimal("1.31"), "g/L"),)}
    assert agreed.effects == (Keep(Record(agreed_on=NOW.date(), values=values)),)


async def test_a_yes_to_what_is_told_keeps_no_sheet() -> None:
    agreed = await answer(AGREE + "self", reading=SHEET)
    assert agreed.effects == (Keep(Record(agreed_on=NOW.date())),)


async def test_who_agreed_once_is_not_asked_again_and_the_same_sheet_counts_once() -> None:
    again = await reply(choice=KEEP.payload, reading=SHEET, records={"self": KEPT})
    (effect,) = again.effects
    assert isinstance(effect, Keep)
    assert len(effect.record.values["glucose_fasting"]) == 2
    twice = await reply(choice=KEEP.payload, reading=SHEET, records={"self": effect.record})
    assert twice.effects == (effect,)


async def test_a_sheet_of_somebody_else_goes_to_that_person_and_needs_a_yes_of_its_own() -> None:
    mothers = SHEET.model_copy(update={"person": "mother"})
    asked = await reply(choice=KEEP.payload, reading=mothers, records={"self": KEPT})
    assert ids(asked) == ["consent"]
    agreed = await answer(VALUES + "mother", reading=mothers, records={"self": KEPT})
    (effect,) = agreed.effects
    assert isinstance(effect, Keep)
    assert effect.record.person == "mother"
    assert agreed.session.records["self"] == KEPT, "what is kept of one is not touched for another"


async def test_a_sheet_without_a_date_says_so() -> None:
    agreed = await answer(VALUES + "self", reading=SHEET.model_copy(update={"sampled_on": None}))
    assert "trend-dated-today" in ids(agreed)


LATER = Dated(date(2026, 11, 2), Decimal("6.4"), "mmol/L")
TWO = Record(values={"glucose_fasting": (*KEPT.values["glucose_fasting"], LATER)})


@pytest.mark.parametrize(
    "text",
    ["tendance glycémie", "evolution de ma glycemie à jeun", "تطور السكر", "tatawor sokkar", "courbe glycémie"],
)
async def test_an_analyte_is_told_with_its_days_in_one_unit_and_drawn(text: str) -> None:
    told = await reply(text, records={"self": TWO})
    assert ids(told)[:3] == ["trend-down", "trend-value", "trend-value"]
    assert told.attached is not None and isinstance(told.attached.content, Series)
    assert [str(one.value) for one in told.attached.content.points] == ["7.0", "6.4"]


async def test_one_value_is_no_line_to_draw() -> None:
    told = await reply("tendance glycémie", records={"self": KEPT})
    assert ids(told)[0] == "trend-single"
    assert told.attached is None


async def test_a_test_that_people_call_by_the_same_name_is_told_of_too() -> None:
    both = Record(values={**KEPT.values, "glucose_random": (Dated(date(2025, 4, 1), Decimal("1.40"), "g/L"),)})
    assert ids(await reply("tendance glycémie", records={"self": both})) == [
        "trend-single",
        "trend-value",
        "trend-not-said",
        "trend-also",
    ]
    assert "trend-also" not in ids(await reply("tendance glycémie à jeun", records={"self": both}))


async def test_the_values_of_one_person_are_never_told_of_another() -> None:
    records = {"mother": TWO}
    assert ids(await reply("tendance glycémie", records=records)) == ["trend-none-of", "trend-how-to-begin"]
    assert ids(await reply("tendance glycémie de ma mère", records=records))[0] == "trend-down"


async def test_without_a_name_it_says_what_there_is() -> None:
    assert ids(await reply("montre la tendance", records={"self": TWO})) == ["trend-which"]
    assert ids(await reply("montre la tendance")) == ["trend-none", "trend-how-to-begin"]


CHILDREN = {
    "child": Record(person="child", sex="male", values=KEPT.values),
    "child-2": Record(person="child-2", sex="female", values=TWO.values),
}


async def test_of_several_children_it_is_asked_whose_sheet_it_is() -> None:
    childs = SHEET.model_copy(update={"person": "child"})
    asked = await reply(choice=KEEP.payload, reading=childs, records=CHILDREN)
    assert ids(asked) == ["which-child"]
    assert not asked.effects
    assert [button.payload for button in asked.choices] == ["trend:of:child", "trend:of:child-2", "trend:of:child-3"]
    kept = await reply(choice="trend:of:child-2", reading=childs, records=CHILDREN)
    (effect,) = kept.effects
    assert isinstance(effect, Keep)
    assert effect.record.person == "child-2"
    new = await reply(choice="trend:of:child-3", reading=childs, records=CHILDREN)
    assert ids(new) == ["consent"]
    assert new.choices[0].payload == VALUES + "child-3"


async def test_of_several_children_it_is_asked_whose_values_are_meant() -> None:
    asked = await reply("tendance glycémie de mon enfant", records=CHILDREN)
    assert ids(asked) == ["which-child"]
    told = await reply(choice=asked.choices[1].payload, records=CHILDREN)
    assert ids(told)[0] == "trend-down"
    assert ids(await reply("tendance glycémie de mon fils", records=CHILDREN))[0] == "trend-single"


async def test_a_sheet_of_one_of_many_can_not_be_kept() -> None:
    assert not offered(SHEET.model_copy(update={"person": "other"}), ANALYTES)
    assert offered(SHEET, ANALYTES) == (KEEP,)
