"""Commands in every variety, and the near-misses that must command nothing."""

from __future__ import annotations

import pytest

from care.terms import Intent
from understanding.understand import understand

COMMANDS = {
    Intent.ERASE: [
        "supprime tout", "efface tout", "effacez toute la conversation", "supprimer mes données", "oublie moi", "delete all",
        "ms7 kolchi", "mse7 kolchi", "mse7 lhedra", "7eyyed kolchi", "ms7 les messages", "nsa kolchi",
        "امسح كلشي", "مسح كلشي", "حيد كلشي", "مسح المعلومات ديالي", "احذف كل شيء", "امسح بياناتي", "احذف المحادثة",
    ],
    Intent.STOP: ["stop", "STOP", "arrête", "7bes", "baraka", "حبس", "باراكا", "توقف", "ma tb9ach tsift", "désabonner"],
    Intent.HELP: ["aide", "help", "menu", "3aweni", "عاونني", "مساعدة", "que peux-tu faire ?", "chno katdir"],
    Intent.ABOUT: ["qui es-tu ?", "t'es qui", "chkoun nta", "شكون نتا", "من أنت", "tu es un médecin ?"],
    Intent.KEPT: ["que gardes-tu ?", "mes données", "chno 3ndk 3liya", "شنو عندك عليا", "ماذا تعرف عني"],
    Intent.SOURCE: ["source ?", "d'où vient cette info", "lmasdar", "المصدر"],
}  # fmt: skip

NEAR_MISSES = [
    "je veux supprimer cette douleur", "comment effacer mes cicatrices", "efface les boutons sur mon visage",
    "bghit n7eyyed had l7ri9", "بغيت نحيد هاد الحريق", "أريد أن أحذف هذا الألم", "stop je saigne beaucoup du nez",
    "arrêter de fumer", "mon coeur s'arrête parfois", "annule le rendez-vous de jeudi chez le docteur s'il vous plaît merci",
]  # fmt: skip


@pytest.mark.parametrize(("intent", "text"), [(intent, text) for intent, texts in COMMANDS.items() for text in texts])
def test_a_command_is_heard(intent: Intent, text: str) -> None:
    assert intent in understand(text).intents


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_a_near_miss_erases_and_stops_nothing(text: str) -> None:
    assert not {Intent.ERASE, Intent.STOP} & set(understand(text).intents)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("oui", "yes"), ("iyeh", "yes"), ("إيه", "yes"), ("نعم", "yes"), ("oui un peu", "yes"), ("non", "no"), ("la", "no"),
        ("لا", "no"), ("walo", "no"), ("ma kaynch", "no"), ("je ne sais pas", "unknown"), ("ma3reftch", "unknown"),
        ("ما عرفتش", "unknown"), ("لا أعرف", "unknown"), ("j'ai mal au ventre", None), ("salam", None),
    ],
)  # fmt: skip
def test_answers_to_a_question(text: str, answer: str | None) -> None:
    assert understand(text).answer == answer
