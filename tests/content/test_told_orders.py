"""What our own texts tell people to write is heard when they write it, in the variety it is told in."""

from __future__ import annotations

import re
from importlib import resources

import pytest

from care.terms import COMMANDS, Intent
from understanding.language import LOCALES
from understanding.understand import understand
from understanding.understood import Understood

TEXTS = ("core", "record", "share", "visits", "page", "discreet", "operator")
QUOTED = re.compile(r"«\s*([^»]+?)\s*»")
ISOLATES = dict.fromkeys(range(0x2066, 0x206A))
HEARD = {*COMMANDS, Intent.PAGE, Intent.VISITS, Intent.VISIT_OFF, Intent.CHECKLIST}


def told(locale: str) -> list[str]:
    """Everything quoted in the texts of a variety, each once."""
    texts = (resources.files("locales").joinpath(locale, f"{name}.ftl").read_text("utf8") for name in TEXTS)
    return sorted({quoted.translate(ISOLATES) for text in texts for quoted in QUOTED.findall(text)})


def heard(said: Understood) -> bool:
    """Whether it is an order, an appointment or an answer to a question."""
    return bool(set(said.intents) & HEARD or said.visit or said.answer)


@pytest.mark.parametrize("locale", LOCALES)
def test_every_order_told_is_heard(locale: str) -> None:
    deaf = {text for text in told(locale) if not heard(understand(text))}
    assert deaf == set()
    assert len(told(locale)) >= 15
