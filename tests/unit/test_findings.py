"""Negation, time and idiom: the traps that cost lives when a rule is naive. Sentences are invented."""

from __future__ import annotations

import pytest

from care.knowledge import knowledge
from care.terms import Truth
from handlers.cases import told
from understanding.understand import understand


def findings(text: str, truth: Truth) -> set[str]:
    """Ids with that truth, general findings included."""
    data = knowledge()
    said = {one for one, value in told(understand(text), data).items() if value is truth}
    return {general for one in said for general in data.general(one)} if truth is Truth.PRESENT else said


PRESENT = [
    # a negation inside the danger is the danger
    ("n'arrive pas à respirer", "breathing_difficulty"),
    ("il n'arrive plus à respirer", "breathing_difficulty"),
    ("ma 9dertch ntnefess", "breathing_difficulty"),
    ("ma9adrach ttneffes", "breathing_difficulty"),
    ("ما قادرش نتنفس", "breathing_difficulty"),
    ("لا يستطيع التنفس", "breathing_difficulty"),
    ("lwalid ma bghach yfi9", "not_waking"),
    ("ما بغاش يفيق", "not_waking"),
    ("لا يستيقظ ابني", "not_waking"),
    # a contrast ends a denial
    ("pas de fièvre mais j'ai mal à la poitrine", "chest_pain"),
    ("ma kaynch skhana walakin sedri kay7re9ni", "chest_pain"),
    ("ما كايناش السخانة ولكن صدري كيحرقني", "chest_pain"),
    ("لا توجد حمى لكن صدري يؤلمني", "chest_pain"),
    # spelling, case, script, mixture
    ("J AI MAL A LA POITRINE", "chest_pain"),
    ("3andi l7riiiiq f sdrii", "chest_pain"),
    ("عندي douleur ف صدري", "chest_pain"),
    ("mal de tête énorme", "headache"),
    ("rassi kaydrni bezzaf", "headache"),
    ("راسي كيضرني", "headache"),
    ("عندي صداع", "headache"),
    # what passed and still counts
    ("ce matin il a perdu connaissance 2 minutes", "faint"),
]  # fmt: skip

DENIED = [
    ("pas de fièvre", "fever"),
    ("sans fièvre", "fever"),
    ("ni fièvre ni mal à la poitrine", "chest_pain"),
    ("je n'ai pas mal à la poitrine", "chest_pain"),
    ("ma fiya skhana", "fever"),
    ("skhana makaynach", "fever"),
    ("ma kaynach skhana", "fever"),
    ("sedri ma kaydrnich", "chest_pain"),
    ("صدري ما كيضرنيش", "chest_pain"),
    ("السخانة ما كايناش", "fever"),
    ("بلا سخانة", "fever"),
    ("لا أعاني من حمى", "fever"),
    ("بدون حمى", "fever"),
]

ABSENT = [
    ("ghadi nmout b d7k", "suicidal_thoughts"),
    ("raconte moi une blague je veux mourir de rire", "suicidal_thoughts"),
    ("demain je vais au marché", "bleeding"),
]


@pytest.mark.parametrize(("text", "finding"), PRESENT)
def test_this_is_present(text: str, finding: str) -> None:
    assert finding in findings(text, Truth.PRESENT)


@pytest.mark.parametrize(("text", "finding"), DENIED)
def test_this_is_denied(text: str, finding: str) -> None:
    assert finding in findings(text, Truth.DENIED)
    assert finding not in findings(text, Truth.PRESENT)


@pytest.mark.parametrize(("text", "finding"), ABSENT)
def test_this_says_nothing_of_the_kind(text: str, finding: str) -> None:
    assert finding not in findings(text, Truth.PRESENT)


def test_each_finding_points_to_its_words() -> None:
    text = "slm docteur, sedri kay7re9ni mn lbare7"
    mention = next(m for m in understand(text).mentions if m.finding == "chest_pain")
    assert text[mention.start : mention.end] == "sedri kay7re9ni"


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        ("douleur thoracique la w l3re9 bared", "cold_sweat"),  # "la" in a mixed message: no, or an article?
        ("khti 3ndha convulsion la w 3ndha skhana", "fever"),
        ("خويا رجلو فالگبص وعلى غفلة ولا كيلهت", "fast_breathing"),  # "ولا" is "became" in Darija
    ],
)
def test_a_small_word_of_two_meanings_denies_nothing(text: str, finding: str) -> None:
    assert finding in understand(text).present
