"""The ring, the pepper and a chat's key: what opens, what must not, and errors that say what to do."""

from __future__ import annotations

from base64 import b64encode
from datetime import date

import pytest

from bot.storage.keyring import (
    Keyring,
    KeyringError,
    Pepper,
    Unreadable,
    Wrapped,
    new_ring_text,
    new_secret_text,
)

SHORT = b64encode(b"k" * 31).decode()
LONG = b64encode(b"k" * 33).decode()
RIGHT = b64encode(b"k" * 32).decode()


@pytest.fixture
def ring() -> Keyring:
    return Keyring.parse(new_ring_text())


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "empty"),
        (" , ", "empty"),
        (RIGHT, "name:base64"),
        (f":{RIGHT}", "name:base64"),
        (f"2026 11:{RIGHT}", "name:base64"),
        ("2026-11:", "0 bytes instead of 32"),
        ("2026-11:???", "not base64"),
        (f"2026-11:{SHORT}", "31 bytes instead of 32"),
        (f"2026-11:{LONG}", "33 bytes instead of 32"),
        (f"2026-11:{RIGHT},2026-11:{RIGHT}", "twice"),
        (f"2026-11:{RIGHT},2026-10:{SHORT}", "2026-10"),
    ],
)
def test_a_malformed_ring_says_in_one_sentence_what_to_do(text: str, says: str) -> None:
    with pytest.raises(KeyringError) as caught:
        Keyring.parse(text)
    message = str(caught.value)
    assert says in message
    assert message.endswith(".")
    assert message.count(". ") == 0
    assert "keys new" in message or "keep" in message
    assert not any(secret in message for secret in (SHORT, LONG, RIGHT))


@pytest.mark.parametrize("text", ["", " " * 40, "x" * 31])
def test_a_short_pepper_is_refused(text: str) -> None:
    with pytest.raises(KeyringError, match="keys new"):
        Pepper.parse(text)


def test_a_new_ring_is_named_by_its_month_and_comes_before_the_old_keys() -> None:
    today = date(2026, 11, 21)
    first = new_ring_text(today=today)
    second = new_ring_text(first, today)
    ring = Keyring.parse(new_ring_text(second, date(2026, 12, 1)))
    assert first.startswith("2026-11:")
    assert second.endswith(first)
    assert ring.primary == "2026-12"
    assert all(kid in ring for kid in ("2026-12", "2026-11-2", "2026-11"))


def test_spaces_and_line_breaks_between_keys_do_not_matter() -> None:
    one, two = new_ring_text(today=date(2026, 10, 1)), new_ring_text(today=date(2026, 11, 1))
    assert Keyring.parse(f" {two},\n{one}\n").primary == "2026-11"


def test_what_is_sealed_opens_with_the_stored_key(ring: Keyring) -> None:
    key, wrapped = ring.new_key("chat")
    blob = key.seal("session", "row", b"secret")
    assert b"secret" not in blob
    assert ring.unwrap("chat", wrapped).open("session", "row", blob) == b"secret"
    assert key.seal("session", "row", b"secret") != blob


def test_a_body_moved_elsewhere_or_altered_does_not_open(ring: Keyring) -> None:
    key, _ = ring.new_key("chat")
    other, _ = ring.new_key("chat")
    blob = key.seal("session", "row", b"secret")
    attempts = [
        lambda: key.open("incoming", "row", blob),
        lambda: key.open("session", "other", blob),
        lambda: other.open("session", "row", blob),
        lambda: key.open("session", "row", blob[:-1] + bytes([blob[-1] ^ 1])),
        lambda: key.open("session", "row", blob[:11]),
        lambda: key.open("session", "row", b""),
    ]
    for attempt in attempts:
        with pytest.raises(Unreadable):
            attempt()


def test_a_key_moved_to_another_chat_or_another_ring_does_not_open(ring: Keyring) -> None:
    _, wrapped = ring.new_key("chat")
    same_name = Keyring.parse(f"{ring.primary}:{new_secret_text()}")
    without = Keyring.parse(f"1999-01:{new_secret_text()}")
    for where, chat in ((ring, "other"), (same_name, "chat"), (without, "chat")):
        with pytest.raises(Unreadable):
            where.unwrap(chat, wrapped)


def test_rewrapping_keeps_bodies_readable_and_frees_the_old_key() -> None:
    old = new_ring_text(today=date(2026, 10, 1))
    key, wrapped = Keyring.parse(old).new_key("chat")
    blob = key.seal("session", "row", b"secret")
    new = new_ring_text(old, date(2026, 11, 1))
    rewrapped = Keyring.parse(new).rewrap("chat", wrapped)
    only_new = Keyring.parse(new.split(",", maxsplit=1)[0])
    assert rewrapped.kid == "2026-11"
    assert only_new.unwrap("chat", rewrapped).open("session", "row", blob) == b"secret"


def test_pseudonyms_depend_on_channel_address_and_pepper() -> None:
    pepper, other = Pepper.parse("a" * 32), Pepper.parse("b" * 32)
    names = {
        pepper.chat("telegram", "1"),
        pepper.chat("telegram", "2"),
        pepper.chat("twilio", "1"),
        other.chat("telegram", "1"),
    }
    assert len(names) == 4
    assert pepper.chat("telegram", "1") in names
    assert all(len(name) == 32 and name.isalnum() for name in names)


def test_marks_depend_on_the_chat_too() -> None:
    pepper = Pepper.parse("a" * 32)
    marks = {
        pepper.mark("telegram", "1", "7"),
        pepper.mark("telegram", "2", "7"),
        pepper.mark("twilio", "1", "7"),
    }
    assert len(marks) == 3


def test_secrets_do_not_show_in_a_repr(ring: Keyring) -> None:
    key, wrapped = ring.new_key("chat")
    assert repr(wrapped) == repr(Wrapped(wrapped.kid, b"anything"))
    assert "object at" in repr(key)
