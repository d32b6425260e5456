"""Who the patient is, in all four varieties, and what only looks like a person."""

from __future__ import annotations

import pytest

from understanding.understand import understand

CASES = [
    ("mon père est tombé", "father"),
    ("mon beau-père a mal à la poitrine", "father_in_law"),
    ("ma grand-mère ne parle plus", "grandmother"),
    ("ma voisine s'est évanouie", "other"),
    ("mon mari ronfle", "partner"),
    ("ma femme saigne", "partner"),
    ("la petite vomit", "child"),
    ("mon petit a 39", "child"),
    ("mon bébé ne tète plus", "baby"),
    ("nouveau-né tout jaune", "newborn"),
    ("une petite douleur au ventre", "self"),
    ("j'ai une petite toux", "self"),
    ("ma petite douleur revient", "self"),
    ("le petit doigt me fait mal", "self"),
    ("ma petite sœur a mal", "child"),
    ("au petit déjeuner j'ai vomi", "self"),
    ("mon fils de 30 ans a mal à la poitrine", "other"),
    ("mon fils de 12 ans a mal à la poitrine", "child"),
    ("je suis maman de 4 enfants, ma fille de 7 ans tousse", "child"),
    ("l walida ta7t", "mother"),
    ("lwalid dyali tay7", "father"),
    ("l7aj kay7ess b sdro", "father"),
    ("7mati fiha sokkar", "mother_in_law"),
    ("mrati 7amla", "partner"),
    ("rajli kay7e9", "partner"),
    ("jddati ma kat9derch tmchi", "grandmother"),
    ("khti kanet katbki", "other"),
    ("sa7bi cherreb chi 7aja", "other"),
    ("wldi skhoun", "child"),
    ("bnti katgiya", "child"),
    ("l7ri9 tzad 3liya", "self"),
    ("wldi 3ndo 30 3am o katdrro sdro", "other"),
    ("rasi kaydrni", "self"),
    ("الواليدة طاحت", "mother"),
    ("الحاج كيضرو صدرو", "father"),
    ("حماتي فيها السكر", "mother_in_law"),
    ("مراتي كتنزف", "partner"),
    ("راجلي ما كيفيقش", "partner"),
    ("ولدي سخون", "child"),
    ("صاحبي طاح", "other"),
    ("الحريق تزاد عليا", "self"),
    ("راسي كيضرني", "self"),
    ("والدتي سقطت", "mother"),
    ("حماتي تعاني من ألم", "mother_in_law"),
    ("رضيعي لا يرضع", "baby"),
    ("زوجي فاقد الوعي", "partner"),
    ("جارتي سقطت", "other"),
    ("أشعر بألم في رأسي", "self"),
]


@pytest.mark.parametrize(("text", "who"), CASES)
def test_the_patient(text: str, who: str) -> None:
    assert understand(text).subject == who
