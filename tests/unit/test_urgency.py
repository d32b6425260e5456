"""What the first look at a message found waits for its turn, is what a second look would find, and is then gone."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from bot import urgency as looking
from bot.messages import Incoming
from bot.urgency import Urgency
from understanding.understand import understand

PAIN, COUGH = "j'ai très mal à la poitrine et je transpire", "je tousse depuis 2 jours"


def a(text: str, chat: str = "one") -> Incoming:
    return Incoming(channel="console", address=chat, message_id=text, text=text)


def readings(
    urgency: Urgency, monkeypatch: pytest.MonkeyPatch, turns: Sequence[tuple[str, str | None, Incoming]]
) -> int:
    """How many of the turns' texts had to be read again."""
    again: list[str] = []

    def counting(text: str, last: str | None = None) -> object:
        again.append(text)
        return understand(text, last)

    monkeypatch.setattr(looking, "understand", counting)
    for text, last, message in turns:
        assert urgency.understood(text, last, message) == understand(text, last)
    return len(again)


@pytest.mark.parametrize(
    ("text", "urgent"), [(PAIN, True), (COUGH, False), ("", False), ("sadri kaydarni w kan3re9", True)]
)
def test_a_message_that_is_an_emergency_by_itself(text: str, urgent: bool) -> None:
    assert Urgency()(a(text)) is urgent


def test_a_message_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    urgency = Urgency()
    urgency(a(COUGH))
    assert readings(urgency, monkeypatch, [(COUGH, None, a(COUGH))]) == 0


def test_what_was_found_is_gone_after_the_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    urgency = Urgency()
    urgency(a(COUGH))
    assert readings(urgency, monkeypatch, [(COUGH, None, a(COUGH))] * 2) == 1


def test_a_burst_is_read_as_a_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    urgency = Urgency()
    for text in (COUGH, PAIN):
        urgency(a(text))
    both = f"{COUGH}\n{PAIN}"
    assert readings(urgency, monkeypatch, [(both, None, a(PAIN)), (PAIN, None, a(PAIN))]) == 2


def test_what_the_chat_spoke_before_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    """ "Ok" alone is in the variety of before."""
    urgency = Urgency()
    urgency(a("ok"))
    assert readings(urgency, monkeypatch, [("ok", "ary", a("ok"))]) == 1


def test_one_chat_never_gets_what_another_wrote(monkeypatch: pytest.MonkeyPatch) -> None:
    urgency = Urgency()
    urgency(a(COUGH, "one"))
    assert readings(urgency, monkeypatch, [(COUGH, None, a(COUGH, "two"))]) == 1


def test_where_nobody_takes_turns_little_is_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looking, "_MOST", 2)
    urgency = Urgency()
    for chat in ("one", "two", "three"):
        urgency(a(COUGH, chat))
    assert readings(urgency, monkeypatch, [(COUGH, None, a(COUGH, chat)) for chat in ("three", "two", "one")]) == 1
