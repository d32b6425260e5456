"""Telegram's own ways: recorded updates, what the bot announces, taps that are settled, files, secrets."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.channels.channel import Delivery, Gone, Malformed, Refused, TryLater
from bot.channels.telegram import SECRET_HEADER, Presentation, Telegram
from bot.messages import Button, File, Incoming, MediaRef, Outgoing
from tests.standins.provider import Fault, Sent
from tests.standins.telegram import PERSON, SECRET, TOKEN, TelegramStandIn

PAYLOADS = sorted((Path(__file__).parents[1] / "data" / "payloads" / "telegram").glob("*.json"))
assert PAYLOADS

PRESENTATIONS = {
    "fr": Presentation(commands={"help": "Aide", "delete": "Effacer"}, description="Long", short_description="Court"),
    "ar": Presentation(commands={"help": "مساعدة", "delete": "مسح"}, description="طويل", short_description="قصير"),
}


def a_channel(url: str = "http://127.0.0.1:9", time_limit: float = 10.0, **more: Any) -> Telegram:
    public_url = TelegramStandIn.public_url
    return Telegram(token=TOKEN, secret=SECRET, public_url=public_url, api_url=url, time_limit=time_limit, **more)


READER = a_channel()  # reads, and never talks to anybody


@pytest.fixture
async def telegram() -> AsyncIterator[TelegramStandIn]:
    async with TelegramStandIn() as stand_in:
        yield stand_in


@pytest.fixture
async def channel(telegram: TelegramStandIn) -> AsyncIterator[Telegram]:
    channel = a_channel(telegram.url, presentations=lambda: PRESENTATIONS)
    await channel.start()
    yield channel
    await channel.close()


# --- in


@pytest.mark.parametrize("path", PAYLOADS, ids=lambda path: path.stem)
def test_a_recorded_update_becomes_these_messages(path: Path) -> None:
    case = json.loads(path.read_text())
    delivery = TelegramStandIn().delivery(case["update"])
    assert READER.receive(delivery) == [Incoming.model_validate(one) for one in case["expected"]]


def test_no_name_and_no_number_of_anybody_is_taken_in() -> None:
    for path in PAYLOADS:
        messages = READER.receive(TelegramStandIn().delivery(json.loads(path.read_text())["update"]))
        kept = "".join(message.model_dump_json() for message in messages)
        assert "nvented" not in kept and "+212" not in kept and "33.57" not in kept, path.stem


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
FIELDS = ["message_id", "from", "chat", "date", "text", "caption", "photo", "document", "id", "type", "data"]


@settings(max_examples=150, deadline=None)
@given(
    kind=st.sampled_from(["message", "edited_message", "callback_query", "poll", "x"]),
    content=JSON | st.dictionaries(st.sampled_from(FIELDS), JSON, max_size=6),
)
def test_whatever_is_signed_is_read_or_ignored_and_never_repeated(kind: str, content: Any) -> None:
    body = json.dumps({"update_id": 1, kind: content}).encode()
    assert isinstance(READER.receive(Delivery({SECRET_HEADER: SECRET}, body, "/")), list)


@settings(max_examples=50, deadline=None)
@given(body=st.binary(max_size=40))
def test_bytes_that_are_no_update_are_malformed(body: bytes) -> None:
    with pytest.raises(Malformed):
        READER.receive(Delivery({SECRET_HEADER: SECRET}, body, "/"))


def test_half_characters_become_question_marks_and_whole_ones_stay() -> None:
    update = TelegramStandIn().text("x").body
    spelled = update.replace(b'"text": "x"', rb'"text": "\ud83e\udd12 \ud83e a"')
    [message] = READER.receive(Delivery({SECRET_HEADER: SECRET}, spelled, "/"))
    assert message.text == "🤒 ? a"


def test_deep_nesting_is_malformed() -> None:
    with pytest.raises(Malformed):
        READER.receive(Delivery({SECRET_HEADER: SECRET}, b"[" * 200_000, "/"))


# --- what the bot announces


async def test_the_webhook_and_the_texts_of_every_language_are_announced(
    telegram: TelegramStandIn,
) -> None:
    channel = a_channel(telegram.url, presentations=lambda: PRESENTATIONS)
    await channel.start()
    await channel.close()  # what is still to be told is told first
    assert telegram.webhook == {
        "url": "https://sehti.example/webhooks/telegram",
        "allowed_updates": ["message", "edited_message", "callback_query"],
    }
    french, arabic = PRESENTATIONS["fr"], PRESENTATIONS["ar"]
    assert telegram.settings == {
        "setMyCommands": {"": french.commands, "fr": french.commands, "ar": arabic.commands},
        "setMyDescription": {"": "Long", "fr": "Long", "ar": "طويل"},
        "setMyShortDescription": {"": "Court", "fr": "Court", "ar": "قصير"},
    }
    assert telegram.violations == []


async def test_a_telegram_that_is_down_does_not_keep_us_from_starting(telegram: TelegramStandIn) -> None:
    telegram.order("announce", Fault.GATEWAY)
    channel = a_channel(telegram.url)
    await channel.start()
    channel.receive(telegram.text("salam"))
    await channel.send(PERSON, Outgoing(text="labas"))
    await channel.close()
    assert telegram.sent == [Sent(PERSON, "labas")]


# --- out


async def test_a_tapped_button_stops_waiting_once_the_answer_is_sent(
    telegram: TelegramStandIn, channel: Telegram
) -> None:
    channel.receive(telegram.tap("yes"))
    await channel.send(PERSON, Outgoing(text="a"))
    await channel.send(PERSON, Outgoing(text="b"))
    assert len(telegram.settled) == 1


async def test_a_button_that_cannot_be_settled_does_not_matter(telegram: TelegramStandIn, channel: Telegram) -> None:
    channel.receive(telegram.tap("yes"))
    telegram.order("announce", Fault.DROP)
    await channel.send(PERSON, Outgoing(text="a"))
    assert telegram.sent == [Sent(PERSON, "a")]


async def test_the_longest_payload_and_an_arabic_label_fit_a_button(
    telegram: TelegramStandIn, channel: Telegram
) -> None:
    channel.receive(telegram.text("salam"))
    button = Button(payload="p" * channel.limits.payload, label="ن" * channel.limits.label)
    await channel.send(PERSON, Outgoing(text="a", buttons=(button,) * channel.limits.buttons))
    assert telegram.sent[0].buttons == ((button.label, button.payload),) * channel.limits.buttons


async def test_a_file_comes_with_its_words_or_after_them_when_they_are_long(
    telegram: TelegramStandIn, channel: Telegram
) -> None:
    channel.receive(telegram.text("salam"))
    file = File(name="sehti.pdf", mime="application/pdf", data=b"%PDF-1.7 \xff")
    for text in ("a", "a" * 2000):
        await channel.send(PERSON, Outgoing(text=text, file=file, buttons=(Button(payload="p", label="l"),)))
    tapped = (("l", "p"),)
    assert telegram.sent == [
        Sent(PERSON, "a", tapped, file=file.data),
        Sent(PERSON, "", file=file.data),
        Sent(PERSON, "a" * 2000, tapped),
    ]
    assert telegram.violations == []


async def test_words_arrive_when_the_file_before_them_may_not_have(
    telegram: TelegramStandIn, channel: Telegram
) -> None:
    channel.receive(telegram.text("salam"))
    telegram.order("send", Fault.DROP)
    file = File(name="sehti.pdf", mime="application/pdf", data=b"%PDF-1.7")
    await channel.send(PERSON, Outgoing(text="a" * 2000, file=file))
    assert telegram.sent[-1] == Sent(PERSON, "a" * 2000)


def test_a_file_survives_being_stored() -> None:
    message = Outgoing(text="a", file=File(name="sehti.pdf", mime="application/pdf", data=bytes(range(256))))
    assert Outgoing.model_validate_json(message.model_dump_json()) == message
    assert "PDF" not in repr(message) + repr(message.file)


async def test_telegrams_own_failure_was_not_a_delivery(telegram: TelegramStandIn, channel: Telegram) -> None:
    channel.receive(telegram.text("salam"))
    telegram.order("send", Fault.BROKEN)
    with pytest.raises(TryLater):
        await channel.send(PERSON, Outgoing(text="a"))
    assert telegram.sent == []


async def test_a_chat_nobody_opened_is_refused(channel: Telegram) -> None:
    with pytest.raises(Refused):
        await channel.send("4242", Outgoing(text="a"))


async def test_a_token_that_is_not_accepted_waits_for_the_operator(telegram: TelegramStandIn) -> None:
    telegram.token = "another"
    channel = a_channel(telegram.url)
    await channel.start()
    with pytest.raises(TryLater) as trouble:
        await channel.send(PERSON, Outgoing(text="a"))
    assert trouble.value.after == 60
    await channel.close()


async def test_a_person_sees_that_somebody_writes_when_a_turn_takes_long(telegram: TelegramStandIn) -> None:
    quick, slow = a_channel(telegram.url), a_channel(telegram.url, sign_after=0.0, sign_every=0.01)
    for channel in (quick, slow):
        await channel.start()
    [message] = quick.receive(telegram.text("salam"))
    async with quick.attending([message]):
        pass
    assert telegram.signs == []
    telegram.order("announce", Fault.BROKEN)  # one that fails is left, and the next follows
    async with slow.attending([message]):
        while len(telegram.signs) < 2:
            await asyncio.sleep(0.005)
    assert set(telegram.signs) == {PERSON}
    for channel in (quick, slow):
        await channel.close()


async def test_erasing_deletes_messages_of_both_sides(telegram: TelegramStandIn, channel: Telegram) -> None:
    [message] = channel.receive(telegram.text("salam"))
    sent = await channel.send(PERSON, Outgoing(text="a"))
    await channel.erase(PERSON, [message.trace, sent, "", *(str(n) for n in range(200, 320))])
    assert telegram.deleted[:2] == [message.trace, sent] and len(telegram.deleted) == 122
    telegram.order("erase", Fault.TOO_MANY)
    with pytest.raises(TryLater):
        await channel.erase(PERSON, [sent])


# --- files


async def test_an_unknown_file_is_gone_and_nothing_to_fetch_is_refused(channel: Telegram) -> None:
    with pytest.raises(Gone):
        await channel.fetch(MediaRef(kind="image", ref="file-unknown"))
    with pytest.raises(Refused):
        await channel.fetch(MediaRef(kind="location", ref=""))
    with pytest.raises(Refused):
        await channel.fetch(MediaRef(kind="image", ref="file", size=21 * 1024 * 1024))


FILE_TROUBLE = [(Fault.ASTRAY, Gone), (Fault.PACKED, Refused), (Fault.ENDLESS, Refused)]


@pytest.mark.parametrize(("fault", "verdict"), FILE_TROUBLE, ids=lambda v: getattr(v, "name", None))
async def test_a_file_server_gone_wrong_is_not_followed(
    telegram: TelegramStandIn, channel: Telegram, fault: Fault, verdict: type[Exception]
) -> None:
    [message] = channel.receive(telegram.photo(b"photo"))
    telegram.order("download", fault)
    with pytest.raises(verdict):
        await channel.fetch(message.media[0])


# --- secrets


def test_libraries_that_log_the_token_are_quiet_even_when_all_is_logged() -> None:
    for name in ("httpx", "httpcore", "telegram"):
        logging.getLogger(name).setLevel(logging.DEBUG)
    channel = a_channel()
    assert not logging.getLogger("httpx").isEnabledFor(logging.INFO)
    assert not logging.getLogger("httpcore.http11").isEnabledFor(logging.INFO)
    assert not logging.getLogger("telegram.ext.ExtBot").isEnabledFor(logging.ERROR)
    assert TOKEN not in repr(channel) and SECRET not in repr(channel)
