"""After every kind of answer that claims something, "source ?" tells title, publisher, date and address."""

from __future__ import annotations

import pytest

from handlers.turn import Line, Printed
from tests.person import Person

TOLD = {
    "fr": {
        "question": ["j'ai mal au ventre"],
        "symptom": ["je tousse depuis 2 jours", "non", "non"],
        "emergency": ["j'ai très mal à la poitrine et je transpire"],
        "lab": ["ferritine 9"],
        "test": ["c'est quoi la créatinine"],
        "term": ["stéatose hépatique ça veut dire quoi"],
        "illness": ["c'est quoi le diabète ?"],
        "visit": ["rdv cardio jeudi 10h"],
        "medicine": ["je prends doliprane"],
        "allergy": ["je suis allergique à la pénicilline"],
        "thanks between": ["ferritine 9", "merci"],
    },
    "ary-Latn": {
        "question": ["kerchi katderni"],
        "symptom": ["fiya lkou7a hadi yomayn", "la", "la"],
        "emergency": ["sadri kaydarni bzaf w kan3re9"],
        "lab": ["ferritine 9 dyali"],
        "test": ["chno hiya créatinine"],
        "visit": ["3ndi rdv cardio lkhmis m3a 10"],
        "medicine": ["kanchreb doliprane"],
        "allergy": ["3ndi hassasiya d pénicilline"],
        "thanks between": ["ferritine 9 dyali", "chokran"],
    },
}
ASKED = {"fr": "source ?", "ary-Latn": "lmasdar?"}


@pytest.mark.parametrize(
    ("locale", "said"), [(locale, said) for locale, kinds in TOLD.items() for said in kinds.values()]
)
async def test_every_answer_has_a_source(person: Person, locale: str, said: list[str]) -> None:
    for text in said:
        await person.say(text)
    spoken = await person.say(ASKED[locale])
    assert spoken.locale == locale
    first, address = spoken.reply.lines[:2]
    assert isinstance(first, Line)
    assert first.id == "source-full"
    assert set(first.args) == {"title", "publisher", "checked"}
    assert isinstance(address, Printed)
    assert address.text.startswith("http")
