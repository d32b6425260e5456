"""A record handed out: a plain list, and a FHIR document that other programs read and that names nobody."""

from __future__ import annotations

import json
import re
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from fhir.resources.R4B.bundle import Bundle

from bot.conversation import Conversation, worded
from bot.pages.export import exported
from bot.pages.fhir import REQUIRED, ucum
from bot.words import locales
from care.analytes import load_analytes
from care.export import Export, Form
from care.record import Record, Story, Visit
from care.terms import Level
from care.trends import Dated
from handlers.turn import Session
from tests.person import Person

DAY = date(2026, 11, 2)
WHOLE = Record(
    agreed_on=DAY,
    sex="female",
    age_band="adult_40",
    age_on=DAY,
    pregnancy={"pregnancy_weeks": 12.0},
    pregnancy_on=DAY,
    conditions={"diabetes": "present", "asthma": "denied"},
    allergies=("Pénicilline",),
    medicines=("Glucophage",),
    values={"glucose_fasting": (Dated(DAY, Decimal("1.31"), "g/L", Decimal("0.70"), Decimal("1.10")),)},
    stories=(Story(on=DAY, findings={"fever": "present", "stiff_neck": "denied"}, level=Level.ROUTINE_CONSULT),),
    visits=(Visit(visit="cardiology", on=DAY),),
)


def resources(record: Record, locale: str = "fr") -> list[dict[str, Any]]:
    """The resources of the document, once the library found it valid."""
    file = exported(Export(record, "fhir", DAY), locale)
    Bundle.model_validate_json(file.data)
    document = json.loads(file.data)
    assert document["type"] == "document"
    return [entry["resource"] for entry in document["entry"]]


def of(kind: str, record: Record = WHOLE) -> list[dict[str, Any]]:
    return [one for one in resources(record) if one["resourceType"] == kind]


@pytest.mark.parametrize("locale", locales())
@pytest.mark.parametrize("record", [WHOLE, Record()], ids=["whole", "empty"])
def test_it_is_valid_fhir_with_every_required_section(record: Record, locale: str) -> None:
    composition = resources(record, locale)[0]
    assert composition["resourceType"] == "Composition"
    assert composition["type"]["coding"][0]["code"] == "60591-5"
    sections = {
        section["code"]["coding"][0]["code"]: section for section in composition["section"] if "code" in section
    }
    assert set(REQUIRED) <= set(sections)
    for section in composition["section"]:
        assert section["text"]["div"].startswith("<div xmlns")
        assert ("entry" in section) != ("emptyReason" in section) or "code" not in section


def test_every_reference_leads_to_an_entry_and_every_entry_is_reached() -> None:
    document = json.loads(exported(Export(WHOLE, "fhir", DAY), "fr").data)
    names = [entry["fullUrl"] for entry in document["entry"]]
    told = set(re.findall(r'"reference":\s*"([^"]+)"', exported(Export(WHOLE, "fhir", DAY), "fr").data.decode()))
    assert len(set(names)) == len(names)
    assert told, "references are there"
    inside = set(re.findall(r'"reference": "([^"]+)"', json.dumps(document)))
    assert inside == set(names[1:])


def test_nobody_is_named() -> None:
    (patient,) = of("Patient")
    assert not {"identifier", "telecom", "address", "birthDate", "photo", "contact"} & set(patient)
    assert patient["name"] == [{"extension": patient["_birthDate"]["extension"]}]
    assert patient["_birthDate"]["extension"][0]["valueCode"] == "masked"
    assert patient["gender"] == "female"


def test_what_was_told_is_unconfirmed_and_what_was_denied_is_refuted() -> None:
    status = {one["code"]["text"]: one["verificationStatus"]["coding"][0]["code"] for one in of("Condition")}
    assert status == {"diabète": "unconfirmed", "asthme": "refuted"}
    assert all(("clinicalStatus" in one) is (one["code"]["text"] == "diabète") for one in of("Condition"))
    (allergy,) = of("AllergyIntolerance")
    assert allergy["verificationStatus"]["coding"][0]["code"] == "unconfirmed"
    (medicine,) = of("MedicationStatement")
    assert (medicine["status"], medicine["medicationCodeableConcept"]["text"]) == ("active", "Glucophage")


def test_a_result_stands_as_printed_with_its_code_its_unit_and_its_own_interval() -> None:
    (result,) = [one for one in of("Observation") if "valueQuantity" in one]
    assert result["code"]["coding"] == [
        {"system": "http://loinc.org", "code": load_analytes()["glucose_fasting"].loinc}
    ]
    assert result["valueQuantity"] == {
        "value": 1.31, "unit": "g/L", "system": "http://unitsofmeasure.org", "code": "g/L",
    }  # fmt: skip
    (interval,) = result["referenceRange"]
    assert (interval["low"]["value"], interval["high"]["value"]) == (0.70, 1.10)
    assert result["status"] == "final"
    assert result["effectiveDateTime"] == DAY.isoformat()


def test_without_a_printed_interval_none_is_made_up() -> None:
    bare = WHOLE.model_copy(update={"values": {"hba1c": (Dated(DAY, Decimal("7.1"), "%"),)}})
    (result,) = [one for one in of("Observation", bare) if "valueQuantity" in one]
    assert "referenceRange" not in result


def test_every_unit_of_ours_has_its_ucum_code() -> None:
    units = {unit for analyte in load_analytes() for unit in analyte.units}
    assert units <= set(ucum())
    assert not [code for code in ucum().values() if re.search(r"[\sµ,^]", code)]


@pytest.mark.parametrize("locale", locales())
def test_the_plain_list_holds_everything_once_and_in_words(locale: str) -> None:
    content = json.loads(exported(Export(WHOLE, "json", DAY), locale).data)
    assert Record.model_validate(content["record"]) == WHOLE
    assert len(content["in_words"]) == 10
    assert all(entry["kind"] and entry["what"] for entry in content["in_words"])


@pytest.mark.parametrize(("digit", "form"), [("2", "json"), ("3", "fhir")])
async def test_in_the_chat_it_comes_as_a_file_where_files_are_carried(
    talk: Conversation, digit: str, form: Form
) -> None:
    person = Person(talk, Session(records={"self": WHOLE}))
    await person.say("exporte mes données")
    spoken = await person.say(digit)
    limits, sources = talk.limits["console"], talk.knowledge.sources
    sent = await worded(spoken, limits, sources)
    assert sent.file is not None
    assert json.loads(sent.file.data)
    without = await worded(spoken, limits.__class__(**{**limits.__dict__, "files": False}), sources)
    assert without.file is None
    assert without.text
    assert without.text != sent.text
    assert form in sent.file.name or form == "json"
