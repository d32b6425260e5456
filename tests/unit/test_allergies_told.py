"""Not bearing a medicine is a fact about somebody; a reaction under way, or any sign beside it, is a complaint."""

from __future__ import annotations

import pytest

from care.terms import Intent
from tests.person import Person
from understanding.understand import understand

FACTS = {
    "je suis allergique à la pénicilline": "Pénicilline", "allergique a l amoxicilline": "amoxicilline",
    "ma fille est allergique à l'amoxicilline": "amoxicilline",
    "mon fils de 3 ans est allergique au bactrim": "Bactrim",
    "لدي حساسية من البنسلين": "Pénicilline", "أعاني من حساسية الأموكسيسيلين": "amoxicilline",
    "أنا أتحسس من البنسلين": "Pénicilline",
    "عندي الحساسية من البنسلين": "Pénicilline", "ماما عندها الحساسية ديال الأسبرين": "Aspirine",
    "3ndi lhassasiya mn penicilline": "Pénicilline", "3ndi allergie l penicilline": "Pénicilline",
    "mama 3ndha l7sasiya d l'aspirine": "Aspirine",
}  # fmt: skip
UNDER_WAY = (
    "je fais une allergie à l'amoxicilline", "j'ai pris du bactrim, je suis allergique au bactrim",
    "أصابتني حساسية من البنسلين", "دارت ليا الحساسية من الأوكمونتان", "daret liya lhassasiya mn augmentin",
    "je suis allergique à la pénicilline et j'ai des plaques", "عندي الحساسية من البنسلين وفيا الحكة",
    "3ndi lhassasiya mn penicilline w fiya l7ekka",
)  # fmt: skip
DENIED = (
    "pas d'allergie à la pénicilline", "aucune allergie à l'aspirine", "je ne suis pas allergique à la pénicilline",
    "ليست لدي حساسية من البنسلين", "ما عنديش الحساسية من البنسلين", "ma 3ndich lhassasiya mn penicilline",
)  # fmt: skip


@pytest.mark.parametrize(("text", "medicine"), FACTS.items())
async def test_a_fact_is_noted_and_opens_no_interview(person: Person, text: str, medicine: str) -> None:
    spoken = await person.say(text)
    assert spoken.intent is Intent.TAKES
    assert understand(text).allergies == (medicine,)
    assert person.session.interview is None
    assert "told-allergy-now" in [getattr(line, "id", "") for line in spoken.reply.lines]


@pytest.mark.parametrize("text", UNDER_WAY)
async def test_what_happens_now_is_asked_about(person: Person, text: str) -> None:
    spoken = await person.say(text)
    assert spoken.intent in (Intent.SYMPTOM, Intent.EMERGENCY)


@pytest.mark.parametrize("text", DENIED)
def test_who_denies_an_allergy_has_none(text: str) -> None:
    assert understand(text).allergies == ()


async def test_an_allergy_told_after_its_signs_is_an_emergency(person: Person) -> None:
    await person.say("je vomis depuis hier après l'amoxicilline")
    assert (await person.say("je suis allergique à la pénicilline")).intent is Intent.EMERGENCY


@pytest.mark.parametrize("text", ["je prends du tegretol", "كناخد تيغريتول", "أتناول تيغريتول", "kanakhod tegretol"])
def test_the_name_of_a_medicine_is_no_diagnosis(text: str) -> None:
    understood = understand(text)
    assert understood.medicines == ("Tegretol",)
    assert "epilepsy" not in understood.present


def test_a_name_with_doubled_letters_is_known_however_it_is_spelled() -> None:
    for text in ("je prends de l'amoxicilline", "je prends de l'amoxiciline"):
        assert understand(text).medicines == ("amoxicilline",)


def test_food_in_arabic_is_no_blindness() -> None:
    understood = understand("حذفت السكر من طعامي وأريد أن أحذف هذا الألم من بطني")
    assert "vision_loss" not in understood.present
    assert "vision_loss" in understand("عميت فجأة").present
