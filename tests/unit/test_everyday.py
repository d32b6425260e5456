"""Words of every day that sound like a word of illness are read as what they are, in either language of a message."""

from __future__ import annotations

import pytest

from understanding.phrases import match, read_tokens
from understanding.text import fold
from understanding.understand import understand


def classes(text: str) -> set[str]:
    """The classes of words that a text is read as."""
    return {hit.name for hit in match(read_tokens(text), classes=True) if hit.kind == "word" and hit.span.sure}


@pytest.mark.parametrize("laughter", ["hh", "hhhh", "HHHHHHH", "ههه", "hhه"])
def test_laughter_is_one_word_however_long(laughter: str) -> None:
    assert fold(laughter) == fold(fold(laughter)) == "hh"


def test_one_letter_of_laughter_is_a_letter() -> None:
    assert fold("h") == "h"
    assert fold("ه") == "ه"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("ma kerchi katderni", ["ma", "kerchi", "katderni"]),
        ("ma 9dertch", ["ma9dertch"]),
        ("ما كرشي", ["ما", "كرشي"]),
        ("ma toux", ["ma", "toux"]),
    ],
)
def test_only_what_is_denied_is_joined_to_its_ma(text: str, words: list[str]) -> None:
    assert [token.text for token in read_tokens(text)] == words


@pytest.mark.parametrize("word", ["vaseline", "meskin", "7bibi", "ljerra7", "lcasquette", "carte", "ya3ni"])
def test_a_word_of_every_day_says_no_sign(word: str) -> None:
    assert "everyday" in classes(word)
    assert understand(word).mentions == ()


@pytest.mark.parametrize(("glued", "bare"), [("linsuline", "insuline"), ("lgencives", "gencives"), ("lregle", "regle")])
def test_french_behind_a_darija_article_is_the_same_word(glued: str, bare: str) -> None:
    assert classes(bare) <= classes(glued)


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("personne n'est malade, c'est juste pour savoir si un scorpion pique", "nobody"),
        ("7ta wa7d ma mrid, ghir bghit n3ref chno ndir ila chi wa7ed 3ddo l7nech", "nobody"),
        ("signes de déshydratation chez un bébé", "nobody"),
        ("signes de déshydratation chez mon bébé", "baby"),
        ("personne n'est malade à part mon fils, juste pour savoir", "child"),
    ],
)
def test_whose_a_question_is(text: str, whose: str) -> None:
    assert understand(text).subject == whose


@pytest.mark.parametrize(
    ("text", "in_passing"),
    [
        ("bouche tordue, juste pour savoir", True),
        ("c'est quoi les signes d'un avc", False),
        ("un serpent, juste pour savoir, personne n'est malade", False),
    ],
)
def test_what_is_asked_in_passing(text: str, in_passing: bool) -> None:
    assert understand(text).in_passing is in_passing
