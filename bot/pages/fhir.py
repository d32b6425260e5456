"""A record as a FHIR R4 document in the shape of the International Patient Summary, without an identifier of anybody.

Codes and required parts: HL7, International Patient Summary Implementation Guide 2.0 (hl7.org/fhir/uv/ips). All of it
was told by the person or printed on a sheet, and is marked so: nothing here was confirmed by a professional.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, time
from functools import cache
from html import escape
from importlib.resources import files
from typing import Any
from uuid import uuid4

from fhir.resources.R4B.bundle import Bundle

from bot.words import say
from care.analytes import Analyte, load_analytes
from care.export import Export
from care.knowledge import knowledge
from care.record import Record
from care.trends import Dated
from care.units import canonical
from handlers.record_lines import Item, items

Resource = dict[str, Any]

LOINC, UCUM = "http://loinc.org", "http://unitsofmeasure.org"
TERMS = "http://terminology.hl7.org/CodeSystem/"
IPS = "http://hl7.org/fhir/uv/ips/StructureDefinition/"
ABSENT = "http://hl7.org/fhir/StructureDefinition/data-absent-reason"
SUMMARY = "60591-5"
PROBLEMS, ALLERGIES, MEDICATIONS = "11450-4", "48765-2", "10160-0"  # sections that stand there even when empty
RESULTS, PREGNANCY = "30954-2", "10162-6"
PREGNANCY_STATUS, PREGNANT = "82810-3", "LA15173-0"
REQUIRED = (PROBLEMS, ALLERGIES, MEDICATIONS)


def summary(export: Export, locale: str) -> bytes:
    """The document as JSON. Raises pydantic's ValidationError were it no valid FHIR."""
    bundle = Bundle.model_validate(_Document(export, locale).bundle())
    return str(bundle.model_dump_json(exclude_none=True)).encode()


@dataclass
class _Document:
    """One document in the making: every resource gets a random name that means nothing outside of it."""

    export: Export
    locale: str
    entries: list[Resource] = field(default_factory=list)

    def bundle(self) -> Resource:
        """The whole: the composition first, then what it refers to."""
        record = self.export.record
        patient = self._add(_patient(record))
        author = self._add({"resourceType": "Device", "deviceName": [{"name": "Sehti", "type": "user-friendly-name"}]})
        told = items(record, self.export.made_on, knowledge())
        sections = [*self._lists(patient, told), *self._results(patient), *self._told(told)]
        composition = {
            "resourceType": "Composition",
            "meta": {"profile": [IPS + "Composition-uv-ips"]},
            "status": "final",
            "type": _coded(LOINC, SUMMARY, "Patient summary Document"),
            "subject": {"reference": patient},
            "date": self._now,
            "author": [{"reference": author}],
            "title": self._say("fhir-title"),
            "section": sections,
        }
        first = {"fullUrl": _name(), "resource": composition}
        return {
            "resourceType": "Bundle",
            "meta": {"profile": [IPS + "Bundle-uv-ips"]},
            "identifier": {"system": "urn:ietf:rfc:3986", "value": _name()},
            "type": "document",
            "timestamp": self._now,
            "entry": [first, *self.entries],
        }

    @property
    def _now(self) -> str:
        return datetime.combine(self.export.made_on, time(), UTC).isoformat()

    def _say(self, message: str, arguments: Mapping[str, Any] | None = None) -> str:
        return say(self.locale, message, arguments)

    def _words(self, item: Item) -> str:
        return self._say(item.label, item.args)

    def _add(self, resource: Resource) -> str:
        name = _name()
        self.entries.append({"fullUrl": name, "resource": resource})
        return name

    # --- sections ----------------------------------------------------------------------------------------------------

    def _lists(self, patient: str, told: Sequence[Item]) -> Iterator[Resource]:
        """Problems, allergies, medicines, a pregnancy: one resource for each thing told."""
        makers = {
            "condition": (PROBLEMS, self._condition),
            "denied": (PROBLEMS, self._condition),
            "allergy": (ALLERGIES, self._allergy),
            "medicine": (MEDICATIONS, self._medicine),
            "pregnancy": (PREGNANCY, self._pregnancy),
        }
        found: dict[str, list[tuple[Item, str]]] = {code: [] for code in REQUIRED}
        for item in told:
            if item.kind in makers:
                code, make = makers[item.kind]
                found.setdefault(code, []).append((item, self._add(make(patient, item))))
        for code, some in found.items():
            words = [self._denied(item) if item.kind == "denied" else self._words(item) for item, _ in some]
            yield self._section(code, words, [name for _, name in some])

    def _results(self, patient: str) -> Iterator[Resource]:
        names, words = [], []
        for analyte, values in self.export.record.values.items():
            for dated in values:
                names.append(self._add(self._observation(patient, load_analytes()[analyte], dated)))
                words.append(f"{self._say(f'analyte-{analyte}')} {dated.value} {dated.unit} ({dated.on})")
        if names:
            yield self._section(RESULTS, words, names)

    def _told(self, told: Sequence[Item]) -> Iterator[Resource]:
        """What the summary has no list for: age, appointments, what was told of complaints; in words only."""
        words = [self._words(item) for item in told if item.kind in ("age", "visit", "story")]
        if words:
            yield {"title": self._say("fhir-told"), "text": _narrative(words)}

    def _section(self, code: str, words: Sequence[str], names: Sequence[str]) -> Resource:
        text = _narrative(words or [self._say("fhir-none")])
        section = {"title": self._say(f"fhir-{code}"), "code": _coded(LOINC, code, None), "text": text}
        if names:
            return {**section, "entry": [{"reference": name} for name in names]}
        return {**section, "emptyReason": _coded(TERMS + "list-empty-reason", "unavailable", None)}

    # --- resources ------------------------------------------------------------------------------------------------

    def _denied(self, item: Item) -> str:
        return self._say("fix-item-denied", {"item": item.term})

    def _condition(self, patient: str, item: Item) -> Resource:
        """An illness as told; one that was denied is refuted, and has no course."""
        refuted = item.kind == "denied"
        status = "refuted" if refuted else "unconfirmed"
        course = {} if refuted else {"clinicalStatus": _coded(TERMS + "condition-clinical", "active", None)}
        return {
            "resourceType": "Condition",
            **course,
            "verificationStatus": _coded(TERMS + "condition-ver-status", status, None),
            "code": {"text": self._words(item)},
            "subject": {"reference": patient},
        }

    def _allergy(self, patient: str, item: Item) -> Resource:
        return {
            "resourceType": "AllergyIntolerance",
            "clinicalStatus": _coded(TERMS + "allergyintolerance-clinical", "active", None),
            "verificationStatus": _coded(TERMS + "allergyintolerance-verification", "unconfirmed", None),
            "category": ["medication"],
            "code": {"text": self._words(item)},
            "patient": {"reference": patient},
        }

    def _medicine(self, patient: str, item: Item) -> Resource:
        return {
            "resourceType": "MedicationStatement",
            "status": "active",
            "medicationCodeableConcept": {"text": self._words(item)},
            "subject": {"reference": patient},
            "informationSource": {"reference": patient},
            "_effectiveDateTime": _absent("unknown"),
        }

    def _pregnancy(self, patient: str, item: Item) -> Resource:
        """What was told of it, on the day it was told; whether it still lasts is for the reader to say."""
        record = self.export.record
        pregnant = "postpartum_weeks" not in record.pregnancy
        value = _coded(LOINC, PREGNANT, "Pregnant") if pregnant else {}
        return {
            "resourceType": "Observation",
            "status": "final",
            "code": _coded(LOINC, PREGNANCY_STATUS, "Pregnancy status"),
            "subject": {"reference": patient},
            "effectiveDateTime": str(record.pregnancy_on),
            "valueCodeableConcept": {**value, "text": self._words(item)},
        }

    def _observation(self, patient: str, analyte: Analyte, dated: Dated) -> Resource:
        """One result as printed, with the interval printed beside it and no other."""
        coded = {"coding": [{"system": LOINC, "code": analyte.loinc}]} if analyte.loinc else {}
        observed = {
            "resourceType": "Observation",
            "status": "final",
            "category": [_coded(TERMS + "observation-category", "laboratory", None)],
            "code": {**coded, "text": self._say(f"analyte-{analyte.id}")},
            "subject": {"reference": patient},
            "effectiveDateTime": dated.on.isoformat(),
            "performer": [{"display": self._say("fhir-printed")}],
            "valueQuantity": _quantity(analyte, dated.value, dated.unit),
        }
        bounds = {"low": dated.low, "high": dated.high}
        interval = {name: _quantity(analyte, bound, dated.unit) for name, bound in bounds.items() if bound is not None}
        return {**observed, "referenceRange": [interval]} if interval else observed


def _patient(record: Record) -> Resource:
    """Nobody in particular: name and birth date are withheld, and said to be."""
    sex = {"gender": record.sex} if record.sex else {}
    withheld = _absent("masked")
    return {"resourceType": "Patient", "name": [withheld], "_birthDate": withheld, **sex}


def _quantity(analyte: Analyte, value: Any, unit: str) -> Resource:
    """A number with its unit as printed and in UCUM, where the unit is one of the analyte's."""
    printed = next((one for one in analyte.units if canonical(one) == canonical(unit)), None)
    code = {"system": UCUM, "code": ucum()[printed]} if printed is not None else {}
    named = {"unit": unit} if unit else {}
    return {"value": value, **named, **code}


@cache
def ucum() -> Mapping[str, str]:
    """knowledge/ucum.toml: the units of our analytes as UCUM writes them."""
    table: dict[str, str] = tomllib.loads((files("knowledge") / "ucum.toml").read_text("utf-8"))["ucum"]
    return table


def _coded(system: str, code: str, display: str | None) -> Resource:
    return {"coding": [{"system": system, "code": code, **({"display": display} if display else {})}]}


def _absent(reason: str) -> Resource:
    return {"extension": [{"url": ABSENT, "valueCode": reason}]}


def _narrative(words: Iterable[str]) -> Resource:
    rows = "".join(f"<li>{escape(one)}</li>" for one in words)
    return {"status": "generated", "div": f'<div xmlns="http://www.w3.org/1999/xhtml"><ul>{rows}</ul></div>'}


def _name() -> str:
    return f"urn:uuid:{uuid4()}"
