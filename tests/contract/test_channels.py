"""One suite over the channels: what every door promises, against a server standing in for its provider."""

from __future__ import annotations

import asyncio
import dataclasses
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import pytest
import structlog

from bot.channels.channel import Channel, Delivery, Forged, Gone, Malformed, Refused, TryLater, Uncertain
from bot.channels.console import Console
from bot.channels.download import LARGEST
from bot.channels.meta import Meta
from bot.channels.telegram import Telegram
from bot.channels.twilio import Twilio
from bot.engine.embedded import Embedded
from bot.engine.engine import Deliver, Settled
from bot.messages import Button, File, Incoming, MediaRef, Outgoing
from bot.storage.keyring import Keyring, Pepper, new_ring_text
from bot.web import build, listen
from handlers.turn import Session
from tests.standins import meta, telegram, twilio
from tests.standins.meta import MetaStandIn
from tests.standins.provider import Fault, Operation, Sent
from tests.standins.telegram import TelegramStandIn
from tests.standins.twilio import TwilioStandIn

Provider = TelegramStandIn | TwilioStandIn | MetaStandIn


class Make(Protocol):
    """Builds a channel that talks to the provider at `url`."""

    def __call__(self, url: str, time_limit: float = ...) -> Channel: ...


PNG = b"\x89PNG an invented chart"
PHOTO = b"\xff\xd8\xff\xe0 an invented photo \xff\xd9"
PATIENT, HASTY = 10.0, 0.3  # seconds a channel waits for an answer; hasty where none will come


@dataclass(frozen=True)
class House:
    """One channel with the provider it talks to, and one person."""

    channel: Channel
    provider: Provider
    person: str
    make: Make

    @asynccontextmanager
    async def facing(self, fault: Fault) -> AsyncIterator[Channel]:
        """The channel; one that waits only briefly when no answer will come."""
        if fault is Fault.HANG:
            async with _opened(self.make(self.provider.url, HASTY)) as hasty:
                yield hasty
        else:
            yield self.channel

    async def say_hello(self) -> None:
        """The person writes first, as both platforms demand."""
        self.channel.receive(self.provider.text("salam", self.person))


def _telegram(url: str, time_limit: float = PATIENT) -> Telegram:
    return Telegram(
        token=telegram.TOKEN,
        secret=telegram.SECRET,
        public_url=TelegramStandIn.public_url,
        api_url=url,
        time_limit=time_limit,
    )


def _twilio(url: str, time_limit: float = PATIENT) -> Twilio:
    return Twilio(
        account_sid=twilio.ACCOUNT,
        auth_token=twilio.TOKEN,
        sender=twilio.NUMBER,
        reminder={"fr": f"HX{0:032}"},
        public_url=TwilioStandIn.public_url,
        api_url=url,
        time_limit=time_limit,
    )


def _twilio_with_buttons(url: str, time_limit: float = PATIENT) -> Twilio:
    return dataclasses.replace(_twilio(url, time_limit), quick_replies=[f"HX{taps:032}" for taps in (1, 2, 3)])


def _meta(url: str, time_limit: float = PATIENT) -> Meta:
    return Meta(
        access_token=meta.TOKEN,
        app_secret=meta.SECRET,
        verify_token=meta.VERIFY,
        phone_number_id=meta.NUMBER_ID,
        api_url=url,
        reminder=meta.TEMPLATE,
        time_limit=time_limit,
        pair_seconds=0.0,
    )


@asynccontextmanager
async def _opened(channel: Channel) -> AsyncIterator[Channel]:
    await channel.start()
    try:
        yield channel
    finally:
        await channel.close()


PLATFORMS: dict[str, tuple[type[Provider], Make, str]] = {
    "telegram": (TelegramStandIn, _telegram, telegram.PERSON),
    "twilio": (TwilioStandIn, _twilio, twilio.PERSON),
    "twilio, with buttons": (TwilioStandIn, _twilio_with_buttons, twilio.PERSON),
    "meta": (MetaStandIn, _meta, meta.PERSON),
    "meta, number hidden": (MetaStandIn, _meta, meta.SCOPED),
}


WHATSAPP = [name for name in PLATFORMS if name != "telegram"]


@pytest.fixture(params=PLATFORMS)
async def house(request: pytest.FixtureRequest) -> AsyncIterator[House]:
    stand_in, make, person = PLATFORMS[request.param]
    async with stand_in() as provider, _opened(make(provider.url)) as channel:
        yield House(channel, provider, person, make)


# --- in


def test_a_text_arrives_with_its_sender_and_id(house: House) -> None:
    [message] = house.channel.receive(house.provider.text("عندي سخانة 3 ايام", house.person))
    assert (message.channel, message.address) == (house.channel.name, house.person)
    assert message.text == "عندي سخانة 3 ايام"
    assert message.message_id
    assert message.media == () and message.choice is None


def test_a_repeated_request_carries_the_same_id_and_another_message_another(house: House) -> None:
    first, second = house.provider.text("salam"), house.provider.text("salam")
    ids = [house.channel.receive(delivery)[0].message_id for delivery in (first, first, second)]
    assert ids[0] == ids[1] != ids[2]


@pytest.mark.parametrize("value", ["", "wrong", "é", None])
def test_a_missing_or_wrong_signature_is_forged(house: House, value: str | None) -> None:
    delivery = house.provider.text("salam")
    headers = dict(delivery.headers)
    name = next(name for name in headers if "secret" in name or "signature" in name)
    del headers[name]
    if value is not None:
        headers[name] = value
    with pytest.raises(Forged):
        house.channel.receive(dataclasses.replace(delivery, headers=headers))


@pytest.mark.parametrize("body", [b"", b"{", b"\xff\xfe", b"[]", b'{"update_id": "1"}', b"null", b"1"])
def test_a_body_that_is_no_message_is_malformed(house: House, body: bytes) -> None:
    with pytest.raises(Malformed):
        house.channel.receive(house.provider.signed(body))


async def test_a_photo_arrives_and_its_bytes_are_fetched(house: House) -> None:
    [message] = house.channel.receive(house.provider.photo(PHOTO, "analyse", house.person))
    [media] = message.media
    assert (message.text, media.kind, media.mime) == ("analyse", "image", "image/jpeg")
    assert await house.channel.fetch(media) == PHOTO
    assert house.provider.violations == []


async def test_a_pdf_arrives_as_a_document(house: House) -> None:
    [message] = house.channel.receive(house.provider.document(b"%PDF-1.7", "application/pdf"))
    assert [(media.kind, media.mime) for media in message.media] == [("document", "application/pdf")]
    assert await house.channel.fetch(message.media[0]) == b"%PDF-1.7"


def test_a_tapped_button_is_its_payload_and_not_its_label(house: House) -> None:
    [message] = house.channel.receive(house.provider.tap("answer:yes", house.person))
    assert (message.address, message.choice, message.text) == (house.person, "answer:yes", "")


def test_the_acknowledgement_is_constant(house: House) -> None:
    body, content_type = house.channel.acknowledgement()
    assert content_type in ("text/plain", "text/xml")
    assert len(body) < 100 and "\n" not in body


# --- out


async def test_a_message_reaches_the_person(house: House) -> None:
    await house.say_hello()
    await house.channel.send(house.person, Outgoing(text="سير للطبيب\nsir l tbib"))
    assert await house.provider.answers() == [Sent(house.person, "سير للطبيب\nsir l tbib")]


async def test_buttons_are_tapped_or_are_already_lines_of_the_text(house: House) -> None:
    await house.say_hello()
    buttons = (Button(payload="yes", label="Oui"), Button(payload="no", label="Non"))
    await house.channel.send(house.person, Outgoing(text="Fièvre ?", buttons=buttons))
    [sent] = await house.provider.answers()
    assert sent.buttons == (() if house.channel.limits.numbered else (("Oui", "yes"), ("Non", "no")))


async def test_the_longest_message_is_taken_and_a_longer_one_refused(house: House) -> None:
    await house.say_hello()
    longest = "ع" * house.channel.limits.text
    await house.channel.send(house.person, Outgoing(text=longest))
    with pytest.raises(Refused):
        await house.channel.send(house.person, Outgoing(text=longest + "ع"))
    assert [len(sent.text) for sent in house.provider.sent] == [house.channel.limits.text]


async def test_limits_are_within_what_the_house_promises(house: House) -> None:
    limits = house.channel.limits
    assert limits.text >= 600 and limits.buttons >= 3
    assert limits.label >= 20 and limits.payload >= 64


async def test_as_many_choices_as_can_be_tapped_fit_with_their_longest_labels(house: House) -> None:
    await house.say_hello()
    limits = house.channel.limits
    for count in range(1, (limits.taps or limits.buttons) + 1):
        buttons = tuple(
            Button(payload=f"{n:0{limits.payload}}", label=f"{n}{'ش' * (limits.label - 1)}") for n in range(count)
        )
        longest = "ع" * min(limits.text, limits.tapped_text or limits.text)
        await house.channel.send(house.person, Outgoing(text=longest, buttons=buttons, opener="Choisir parmi tout !"))
        assert len(house.provider.sent[-1].buttons) == (0 if limits.numbered else count)
    assert house.provider.violations == []


async def test_choices_that_read_alike_are_told_apart(house: House) -> None:
    await house.say_hello()
    buttons = tuple(Button(payload=str(n), label="Une analyse de sang") for n in range(3))
    await house.channel.send(house.person, Outgoing(text="Laquelle ?", buttons=buttons))
    assert [payload for _, payload in house.provider.sent[0].buttons] == (
        [] if house.channel.limits.numbered else list("012")
    )
    assert house.provider.violations == []


async def test_a_picture_and_a_file_arrive_where_the_channel_carries_them(house: House) -> None:
    await house.say_hello()
    limits = house.channel.limits
    if limits.pictures:
        await house.channel.send(house.person, Outgoing(text="a", picture=PNG))
        assert house.provider.sent[-1] == Sent(house.person, "a", picture=PNG)
    if limits.picture_links:
        link = f"{house.provider.public_url}/c/an-invented-chart"
        await house.channel.send(house.person, Outgoing(text="a", picture_link=link))
        assert house.provider.sent[-2:] == [Sent(house.person, "a"), Sent(house.person, "", link=link)]
    if limits.files:
        file = File(name="sehti.pdf", mime="application/pdf", data=b"%PDF-1.7")
        await house.channel.send(house.person, Outgoing(text="a", file=file))
        assert house.provider.sent[-1] == Sent(house.person, "a", file=file.data)
    await house.channel.send(house.person, Outgoing(text="b"))
    assert house.provider.sent[-1] == Sent(house.person, "b")
    assert house.provider.violations == []


@pytest.mark.parametrize("house", WHATSAPP, indirect=True)  # Telegram lets us write at any time
async def test_what_is_sent_later_than_one_may_ask_goes_in_a_template(house: House) -> None:
    await house.channel.send(house.person, Outgoing(text="ghdda\nm3a 9", template="ary-Latn"))
    [sent] = house.provider.sent
    assert sent.text == "ghdda · m3a 9" and sent.template
    assert house.provider.violations == []


DELIVERY = [
    (Fault.TOO_MANY, TryLater, False),
    (Fault.HANG, Uncertain, True),
    (Fault.DROP, Uncertain, True),
    (Fault.GATEWAY, Uncertain, True),
    (Fault.BLOCKED, Gone, False),
]


@pytest.mark.parametrize(("fault", "verdict", "delivered"), DELIVERY, ids=lambda v: getattr(v, "name", None))
async def test_trouble_while_sending_says_what_to_do(
    house: House, fault: Fault, verdict: type[Exception], delivered: bool
) -> None:
    await house.say_hello()
    async with house.facing(fault) as channel:
        house.provider.order("send", fault)
        with pytest.raises(verdict):
            await channel.send(house.person, Outgoing(text="a"))
    assert [sent.text for sent in house.provider.sent] == (["a"] if delivered else [])
    await house.channel.send(house.person, Outgoing(text="b"))
    assert house.provider.sent[-1].text == "b"


async def test_the_provider_says_how_long_to_wait(house: House) -> None:
    await house.say_hello()
    house.provider.order("send", Fault.TOO_MANY)
    with pytest.raises(TryLater) as trouble:
        await house.channel.send(house.person, Outgoing(text="a"))
    assert trouble.value.after == house.provider.wait_seconds


FETCHING = [
    (Fault.TOO_MANY, TryLater),
    (Fault.BROKEN, TryLater),
    (Fault.GATEWAY, TryLater),
    (Fault.DROP, TryLater),
    (Fault.HANG, TryLater),
    (Fault.EXPIRED, Gone),
]


@pytest.mark.parametrize("step", ["fetch", "download"])
@pytest.mark.parametrize(("fault", "verdict"), FETCHING, ids=lambda v: getattr(v, "name", None))
async def test_trouble_while_fetching_says_what_to_do(
    house: House, fault: Fault, verdict: type[Exception], step: Operation
) -> None:
    [message] = house.channel.receive(house.provider.photo(PHOTO))
    async with house.facing(fault) as channel:
        house.provider.order(step, fault, fault)  # a GET over a reused connection may be repeated at once
        with pytest.raises(verdict):
            await channel.fetch(message.media[0])
    house.provider.calm()
    assert await house.channel.fetch(message.media[0]) == PHOTO


@pytest.mark.parametrize(  # Telegram tells a path only, and the host is the one configured
    ("house", "step"),
    [*((name, "download") for name in PLATFORMS), *((name, "fetch") for name in WHATSAPP)],
    indirect=["house"],
)
@pytest.mark.parametrize("fault", [Fault.ASTRAY, Fault.INWARD], ids=lambda fault: fault.name)
async def test_a_redirect_to_another_host_or_to_a_private_address_is_not_followed(
    house: House, fault: Fault, step: Operation
) -> None:
    [message] = house.channel.receive(house.provider.photo(PHOTO))
    house.provider.order(step, fault)
    with pytest.raises((Refused, Gone)):
        await house.channel.fetch(message.media[0])
    house.provider.calm()
    assert await house.channel.fetch(message.media[0]) == PHOTO


async def test_a_file_over_the_cap_is_refused(house: House) -> None:
    [message] = house.channel.receive(house.provider.document(bytes(LARGEST + 1), "image/jpeg"))
    with pytest.raises(Refused):
        await house.channel.fetch(message.media[0])
    with pytest.raises(Refused):
        await house.channel.fetch(message.media[0].model_copy(update={"size": None}))


@pytest.mark.parametrize("name", PLATFORMS)
async def test_a_provider_that_cannot_be_reached_is_tried_later(name: str, unused_tcp_port: int) -> None:
    _, make, person = PLATFORMS[name]
    async with _opened(make(f"http://127.0.0.1:{unused_tcp_port}")) as channel:
        with pytest.raises(TryLater):
            await channel.send(person, Outgoing(text="a"))


# --- around a turn


async def test_a_turn_that_fails_fails_as_it_would_alone(house: House) -> None:
    [message] = house.channel.receive(house.provider.text("salam", house.person))
    house.provider.order("announce", Fault.BROKEN, Fault.BROKEN)
    house.provider.order("erase", Fault.BROKEN, Fault.BROKEN)
    with pytest.raises(ZeroDivisionError):
        async with house.channel.attending([message]):
            raise ZeroDivisionError


async def test_erasing_what_is_gone_is_no_error_and_a_provider_that_fails_is_asked_again(house: House) -> None:
    [message] = house.channel.receive(house.provider.photo(PHOTO, "salam", house.person))
    await house.say_hello()
    sent = await house.channel.send(house.person, Outgoing(text="a"))
    traces = [trace for trace in (message.trace, sent) if trace]
    house.provider.order("erase", Fault.BROKEN)
    with pytest.raises(TryLater):
        await house.channel.erase(house.person, traces)
    for _ in range(2):
        await house.channel.erase(house.person, traces)
    await house.channel.erase(house.person, [])
    assert message.trace in house.provider.deleted


# --- with the web server and the mailbox behind it


@asynccontextmanager
async def _serving(channel: Channel, folder: Path) -> AsyncIterator[tuple[str, Embedded]]:
    engine = Embedded(folder / "sehti.db", Keyring.parse(new_ring_text()), Pepper(b"p" * 32))
    runner = await listen(build({channel.name: channel}, engine, engine.ready), "127.0.0.1", 0)
    host, port = runner.addresses[0][:2]
    try:
        yield f"http://{host}:{port}", engine
    finally:
        await runner.cleanup()
        await engine.stop(1)


async def test_what_comes_twice_or_out_of_order_is_answered_once_in_the_order_it_came(
    house: House, tmp_path: Path
) -> None:
    first, second = (house.provider.tap(payload, house.person) for payload in ("answer:1", "answer:2"))
    answered: list[str | None] = []

    async def converse(session: Session, messages: tuple[Incoming, ...]) -> Settled:
        answered.extend(message.choice for message in messages)
        return Settled(session, (Outgoing(text="a"),))

    async with _serving(house.channel, tmp_path) as (site, engine):
        running = asyncio.create_task(engine.run(converse, _deliver(house.channel)))
        for delivery in (second, first, second, first, second):
            assert await house.provider.knock(site, delivery) == 200
        await house.provider.answers(2)
    await running
    assert answered == ["answer:2", "answer:1"]
    assert len(house.provider.sent) == 2


@pytest.mark.parametrize("house", WHATSAPP, indirect=True)  # Telegram does not report
async def test_an_answer_that_may_have_arrived_is_settled_by_the_providers_report(house: House, tmp_path: Path) -> None:
    async with house.facing(Fault.HANG) as channel, _serving(channel, tmp_path) as (site, engine):

        async def converse(session: Session, messages: tuple[Incoming, ...]) -> Settled:
            return Settled(session, (Outgoing(text="a"),))

        house.provider.order("send", Fault.HANG)
        running = asyncio.create_task(engine.run(converse, _deliver(channel)))
        await house.provider.knock(site, house.provider.tap("answer:1", house.person))
        await _until(engine, uncertain=1)
        assert await house.provider.knock(site, house.provider.report(0, "delivered")) == 200
        await _until(engine, uncertain=0)
    await running
    assert len(house.provider.sent) == 1


def _deliver(channel: Channel) -> Deliver:
    async def deliver(_name: str, address: str, message: Outgoing) -> str:
        return await channel.send(address, message)

    return deliver


async def _until(engine: Embedded, uncertain: int) -> None:
    async with asyncio.timeout(10):
        while (await engine.inspect()).get("outgoing.uncertain", 0) != uncertain:
            await asyncio.sleep(0.01)


# --- secrets


async def test_nothing_private_is_logged(house: House, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    text, answer = "canary-words-of-a-person", "canary-words-of-ours"
    secrets = [
        text,
        answer,
        telegram.TOKEN,
        twilio.TOKEN,
        telegram.SECRET,
        meta.TOKEN,
        meta.SECRET,
        meta.SCOPED,
        "wamid",
        "212600000001",
        "/files/",
        "/Media/",
        "/store/",
    ]
    with structlog.testing.capture_logs() as events:
        house.channel.receive(house.provider.text(text, house.person))
        [message] = house.channel.receive(house.provider.photo(PHOTO, text, house.person))
        async with house.channel.attending([message]):
            await house.channel.fetch(message.media[0])
        await house.channel.erase(house.person, [message.trace])
        await house.channel.send(house.person, Outgoing(text=answer))
        for fault, verdict, _ in DELIVERY:
            async with house.facing(fault) as channel:
                house.provider.order("send", fault)
                with pytest.raises(verdict) as trouble:
                    await channel.send(house.person, Outgoing(text=answer))
            assert not any(secret in str(trouble.value) for secret in secrets)
        with pytest.raises(Refused):
            await house.channel.send(house.person, Outgoing(text=answer * 500))
    written = caplog.text + repr(events) + repr(house.channel)
    assert [secret for secret in secrets if secret in written] == []


# --- the terminal has no provider, and keeps the same promises


async def test_the_terminal_prints_reads_files_and_takes_no_webhooks(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    channel: Channel = Console()
    await channel.start()
    await channel.send("me", Outgoing(text="[red]:bell: 1. Oui"))
    assert capsys.readouterr().out == "[red]:bell: 1. Oui\n"
    file = tmp_path / "sheet.jpg"
    file.write_bytes(PHOTO)
    assert await channel.fetch(MediaRef(kind="image", ref=str(file))) == PHOTO
    with pytest.raises(Refused):
        await channel.fetch(MediaRef(kind="image", ref=f"{file}.missing"))
    with pytest.raises(Forged):
        channel.receive(Delivery({}, b"", "/webhooks/console"))
    await channel.close()
