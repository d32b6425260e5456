"""STOP, erasing all or one person, ending a share, a reminder, a discreet chat: no order is taken for another."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from care.terms import COMMANDS, Intent
from understanding.language import LOCALES
from understanding.understand import understand

DATA = Path(__file__).parents[1] / "data" / "commands"
APART = (
    Intent.STOP,
    Intent.ERASE,
    Intent.ERASE_PERSON,
    Intent.CANCEL_SHARE,
    Intent.CANCEL_REMINDER,
    Intent.DISCREET_ON,
    Intent.DISCREET_OFF,
)
DESTROYS = {Intent.ERASE, Intent.ERASE_PERSON}
AROUND = {  # words that change no order
    "fr": ("bonjour, {}", "{} svp", "{}, merci", "{} !", "s'il te plaît {}"),
    "ar": ("السلام عليكم، {}", "{} من فضلك", "{}، شكرا", "{}!"),
    "ary": ("سلام، {}", "{} عافاك", "{}، شكرا", "{}!", "عافاك {}"),
    "ary-Latn": ("salam, {}", "{} 3afak", "{}, chokran", "{}!", "3afak {}"),
}
WORDINGS = {command: tomllib.loads((DATA / f"{command}.toml").read_text("utf-8")) for command in APART}
NEAR = tomllib.loads((DATA / "near_misses.toml").read_text("utf-8"))


def ordered(text: str) -> set[Intent]:
    return set(COMMANDS) & set(understand(text).intents)


@settings(max_examples=300, deadline=None)
@given(locale=st.sampled_from(LOCALES), command=st.sampled_from(APART), data=st.data())
def test_an_order_with_a_kind_word_around_it_is_itself_or_none_but_never_another(
    locale: str, command: Intent, data: st.DataObject
) -> None:
    text = data.draw(st.sampled_from(WORDINGS[command][locale]))
    around = data.draw(st.sampled_from(AROUND[locale]))
    assert ordered(around.format(text)) <= {command}
    assert ordered(text.upper()) <= {command}


@settings(max_examples=200, deadline=None)
@given(locale=st.sampled_from(LOCALES), data=st.data())
def test_what_only_sounds_like_an_order_destroys_nothing_whatever_stands_around_it(
    locale: str, data: st.DataObject
) -> None:
    text = data.draw(st.sampled_from(NEAR[locale]))
    around = data.draw(st.sampled_from(AROUND[locale]))
    assert not ordered(around.format(text)) & DESTROYS


@pytest.mark.parametrize("locale", LOCALES)
def test_no_wording_stands_under_two_orders(locale: str) -> None:
    said = [text for command in APART for text in WORDINGS[command][locale]]
    assert len(said) == len(set(said))
