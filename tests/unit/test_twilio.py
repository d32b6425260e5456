"""Twilio's own ways: recorded forms, signatures over the configured address, media near nobody's network."""

from __future__ import annotations

import dataclasses
import json
import logging
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from hypothesis import given, settings
from hypothesis import strategies as st
from multidict import MultiDict
from twilio.request_validator import RequestValidator
from yarl import URL

from bot.channels.channel import Forged, Gone, Malformed, Refused, TryLater, Uncertain
from bot.channels.download import PublicResolver
from bot.channels.twilio import SIGNATURE_HEADER, Twilio
from bot.messages import Button, Incoming, MediaRef, Outgoing, Report
from tests.standins.provider import Fault, Sent, StandIn
from tests.standins.twilio import ACCOUNT, NUMBER, PERSON, TOKEN, TwilioStandIn

PAYLOADS = sorted((Path(__file__).parents[1] / "data" / "payloads" / "twilio").glob("*.json"))
assert PAYLOADS
PUBLIC = TwilioStandIn.public_url


def a_channel(url: str = "http://127.0.0.1:9", **more: Any) -> Twilio:
    known: dict[str, Any] = {
        "account_sid": ACCOUNT,
        "auth_token": TOKEN,
        "sender": NUMBER,
        "public_url": PUBLIC,
        "time_limit": 10.0,
    }
    return Twilio(api_url=url, **(known | more))


READER = a_channel()  # reads, and never talks to anybody


@pytest.fixture
async def twilio() -> AsyncIterator[TwilioStandIn]:
    async with TwilioStandIn() as stand_in:
        yield stand_in


@pytest.fixture
async def channel(twilio: TwilioStandIn) -> AsyncIterator[Twilio]:
    channel = a_channel(twilio.url)
    await channel.start()
    yield channel
    await channel.close()


class _Fixed(StandIn):
    """A server with one answer to everything."""

    def __init__(self, status: int, text: str, headers: dict[str, str] | None = None) -> None:
        super().__init__()
        self._answer = (status, text, headers)

    def routes(self) -> list[web.RouteDef]:
        return [web.route("*", "/{path:.*}", self._always)]

    async def _always(self, _: web.Request) -> web.Response:
        status, text, headers = self._answer
        return web.Response(status=status, text=text, headers=headers)


# --- in


@pytest.mark.parametrize("path", PAYLOADS, ids=lambda path: path.stem)
def test_a_recorded_form_becomes_these_messages(path: Path) -> None:
    case = json.loads(path.read_text())
    delivery = TwilioStandIn().delivery(case["form"])
    assert READER.receive(delivery) == [
        (Report if "status" in one else Incoming).model_validate(one) for one in case["expected"]
    ]


def test_no_profile_name_and_no_place_is_taken_in() -> None:
    for path in PAYLOADS:
        messages = READER.receive(TwilioStandIn().delivery(json.loads(path.read_text())["form"]))
        kept = "".join(message.model_dump_json() for message in messages)
        assert "Invented" not in kept and "33.57" not in kept, path.stem


FIELD = st.tuples(st.text(min_size=1, max_size=8), st.text(max_size=8))


@settings(max_examples=100, deadline=None)
@given(fields=st.lists(FIELD, max_size=8))
def test_the_stand_in_signs_as_twilios_own_library_does(fields: list[tuple[str, str]]) -> None:
    signed = TwilioStandIn().delivery(fields, target="/webhooks/twilio?a=b&c=%20")
    own = RequestValidator(TOKEN).compute_signature(PUBLIC + signed.target, MultiDict(fields))
    assert signed.headers[SIGNATURE_HEADER] == own


@settings(max_examples=100, deadline=None)
@given(fields=st.lists(st.tuples(st.sampled_from(["From", "MessageSid", "NumMedia", "Body", "MediaUrl0"]), st.text())))
def test_whatever_is_signed_is_read_or_malformed(fields: list[tuple[str, str]]) -> None:
    try:
        messages = READER.receive(TwilioStandIn().delivery(fields))
    except Malformed:
        return
    assert all(message.address and message.message_id for message in messages)


def test_a_form_changed_on_its_way_is_forged() -> None:
    signed = TwilioStandIn().text("salam")
    for body in (signed.body.replace(b"salam", b"salut"), signed.body + b"&Extra=1", signed.body.replace(b"SM", b"SX")):
        with pytest.raises(Forged):
            READER.receive(dataclasses.replace(signed, body=body))


def test_the_configured_address_counts_and_not_what_the_request_claims() -> None:
    signed = TwilioStandIn().text("salam")
    claims = {"host": "evil.example", "x-forwarded-host": "evil.example", "x-forwarded-proto": "http"}
    headers = {**signed.headers, **claims}
    assert READER.receive(dataclasses.replace(signed, headers=headers))
    for target in ("/webhooks/telegram", "/webhooks/twilio?x=1", "//webhooks/twilio"):
        with pytest.raises(Forged):
            READER.receive(dataclasses.replace(signed, target=target))
    with pytest.raises(Forged):
        a_channel(public_url="https://other.example").receive(signed)


def test_a_query_and_a_path_before_the_webhook_are_part_of_the_address() -> None:
    assert READER.receive(
        TwilioStandIn().delivery([("From", "x"), ("MessageSid", "1")], target="/webhooks/twilio?a=%20b")
    )
    behind_a_path = TwilioStandIn()
    behind_a_path.public_url = f"{PUBLIC}/health"
    assert a_channel(public_url=f"{PUBLIC}/health").receive(behind_a_path.text("salam"))


@pytest.mark.parametrize("wrong", ["application/json", "text/plain", "multipart/form-data; boundary=x", ""])
def test_only_forms_are_read(wrong: str) -> None:
    signed = TwilioStandIn().text("salam")
    with pytest.raises(Malformed):
        READER.receive(dataclasses.replace(signed, headers={**signed.headers, "content-type": wrong}))


@pytest.mark.parametrize(
    "fields", [[("Body", "x")], [("From", "x")], [("From", "x"), ("MessageSid", "1"), ("NumMedia", "x")]]
)
def test_a_form_without_what_every_message_has_is_malformed(fields: list[tuple[str, str]]) -> None:
    with pytest.raises(Malformed):
        READER.receive(TwilioStandIn().delivery(fields))


def test_a_form_with_thousands_of_fields_is_malformed() -> None:
    with pytest.raises(Malformed):
        READER.receive(TwilioStandIn().delivery((f"F{n}", "x") for n in range(5000)))


# --- out


@pytest.mark.parametrize(
    ("status", "code", "verdict"),
    [
        (400, 63016, Refused),
        (400, 63003, Refused),
        (400, 21211, Refused),
        (404, 20404, Refused),
        (400, 21610, Gone),
        (400, 63018, TryLater),
        (429, 20429, TryLater),
        (401, 20003, TryLater),
        (500, 20500, Uncertain),
        (503, 20503, Uncertain),
        (201, None, Uncertain),
    ],
)
async def test_an_answer_of_twilios_says_what_to_do(status: int, code: int | None, verdict: type[Exception]) -> None:
    body = "no json" if code is None else json.dumps({"code": code, "message": f"about {PERSON}", "status": status})
    async with _Fixed(status, body) as server:
        channel = a_channel(server.url)
        await channel.start()
        with pytest.raises(verdict) as trouble:
            await channel.send(PERSON, Outgoing(text="a"))
        assert PERSON not in str(trouble.value)
        assert trouble.value.__context__ is None or trouble.value.__suppress_context__
        await channel.close()


async def test_few_choices_are_tapped_where_templates_for_them_were_made(twilio: TwilioStandIn) -> None:
    channel = a_channel(twilio.url, quick_replies=[f"HX{taps:032}" for taps in (1, 2)])
    await channel.start()
    assert (channel.limits.numbered, channel.limits.taps) == (False, 2)
    buttons = (Button(payload="yes", label="Oui"), Button(payload="no", label="لا"))
    await channel.send(PERSON, Outgoing(text="Fièvre ?\nDepuis hier ?", buttons=buttons))
    await channel.send(PERSON, Outgoing(text="Fièvre ?", buttons=buttons[:1]))
    assert [(sent.text, sent.buttons) for sent in twilio.sent] == [
        ("Fièvre ?\nDepuis hier ?", (("Oui", "yes"), ("لا", "no"))),
        ("Fièvre ?", (("Oui", "yes"),)),
    ]
    assert twilio.violations == []
    await channel.close()


async def test_a_reminder_goes_in_its_template_and_only_where_there_is_one(twilio: TwilioStandIn) -> None:
    template = f"HX{0:032}"
    channel = a_channel(twilio.url, reminder={"fr": template})
    await channel.start()
    assert channel.limits.templates and not a_channel().limits.templates
    await channel.send(PERSON, Outgoing(text="Demain : prise de sang.\n\nÀ jeun.", template="fr"))
    await channel.send(PERSON, Outgoing(text="ghdda", template="ary"))  # better in a French frame than not at all
    assert twilio.sent == [
        Sent(PERSON, "Demain : prise de sang. · À jeun.", template=template),
        Sent(PERSON, "ghdda", template=template),
    ]
    await channel.close()


async def test_without_a_template_nothing_is_sent_that_nobody_asked_for(channel: Twilio) -> None:
    with pytest.raises(Refused):
        await channel.send(PERSON, Outgoing(text="a", template="fr"))


async def test_a_report_names_the_answer_it_is_about(twilio: TwilioStandIn, channel: Twilio) -> None:
    await channel.send(PERSON, Outgoing(text="a", ref="r:abc:1"))
    assert channel.receive(twilio.report(0, "queued")) == []
    assert channel.receive(twilio.report(0, "read")) == [Report(ref="r:abc:1", status="read")]
    assert channel.receive(twilio.report(0, "undelivered", 63016)) == [
        Report(ref="r:abc:1", status="failed", code=63016)
    ]


# --- media


async def test_what_was_written_and_sent_is_deleted_at_twilio_once_the_channel_closes(twilio: TwilioStandIn) -> None:
    channel = a_channel(twilio.url)
    await channel.start()
    [message] = channel.receive(twilio.photo(b"photo"))
    for _ in range(2):  # a turn that runs again reads again
        async with channel.attending([message]):
            assert await channel.fetch(message.media[0]) == b"photo"
    sent = await channel.send(PERSON, Outgoing(text="a"))
    assert twilio.deleted == []
    await channel.close()
    assert {message.trace, sent, message.media[0].ref.rpartition("/")[2]} == set(twilio.deleted)
    assert twilio.files == {} and twilio.messages == set()


async def test_what_was_written_is_deleted_at_twilio_when_its_time_is_over(twilio: TwilioStandIn) -> None:
    channel = a_channel(twilio.url, kept=0.01)
    await channel.start()
    [message] = channel.receive(twilio.photo(b"photo"))
    with pytest.raises(ValueError, match="a turn that fails"):
        async with channel.attending([message]):
            raise ValueError("a turn that fails")
    await channel._errands.finished()
    assert twilio.files == {} and twilio.messages == set()
    await channel.close()


async def test_erasing_deletes_these_messages_and_says_when_it_could_not(
    twilio: TwilioStandIn, channel: Twilio
) -> None:
    written = [channel.receive(twilio.text("a"))[0] for _ in range(3)]
    traces = [message.trace for message in written]
    await channel.erase(PERSON, traces[:2])
    assert set(twilio.deleted) == set(traces[:2])
    await channel.erase(PERSON, traces[:2])  # gone already
    twilio.order("erase", Fault.BROKEN)
    with pytest.raises(TryLater):
        await channel.erase(PERSON, traces)
    assert twilio.messages == set(), "one failure keeps no other"


async def test_credentials_go_to_the_api_and_not_where_it_redirects(twilio: TwilioStandIn, channel: Twilio) -> None:
    [message] = channel.receive(twilio.photo(b"photo"))
    assert await channel.fetch(message.media[0]) == b"photo"
    assert twilio.violations == []


@pytest.mark.parametrize(
    ("fault", "verdict"),
    [(Fault.ASTRAY, Refused), (Fault.PACKED, Refused), (Fault.ENDLESS, Refused)],
    ids=lambda v: getattr(v, "name", None),
)
@pytest.mark.parametrize("step", ["fetch", "download"])
async def test_a_media_store_gone_wrong_is_not_followed(
    twilio: TwilioStandIn, channel: Twilio, fault: Fault, verdict: type[Exception], step: Any
) -> None:
    [message] = channel.receive(twilio.photo(b"photo"))
    twilio.order(step, fault)
    with pytest.raises(verdict):
        await channel.fetch(message.media[0])


@pytest.mark.parametrize(
    "ref",
    [
        "http://127.0.0.1:1/x",
        "http://localhost/x",
        "http://2130706433/x",
        "http://[::ffff:127.0.0.1]/x",
        "http://169.254.169.254/latest",
        "http://10.0.0.1/x",
        "http://api.twilio.com/plain",
        "https://api.twilio.com:8443/port",
        "https://user:secret@api.twilio.com/x",
        "https://api.twilio.com.evil.example/x",
        "https://eviltwilio.com/x",
        "https://evil.example/api.twilio.com",
        "file:///etc/passwd",
        "ftp://api.twilio.com/x",
        "not an address",
        "https://[broken",
        "",
    ],
)
async def test_an_address_that_is_not_twilios_is_refused(channel: Twilio, ref: str) -> None:
    with pytest.raises(Refused):
        await channel.fetch(MediaRef(kind="image", ref=ref))


def test_only_twilios_api_sees_our_credentials() -> None:
    with_login = ["https://api.twilio.com/x", "https://api.dublin.ie1.twilio.com/x", "http://127.0.0.1:9/x"]
    without = [
        "https://mms.twiliocdn.com/x",
        "https://media.twilio.com/x",
        "http://127.0.0.1:8/x",
        "https://a.example/",
    ]
    assert all(READER._credentials(URL(url)) for url in with_login)
    assert not any(READER._credentials(URL(url)) for url in without)


async def test_a_name_that_leads_into_a_private_network_is_not_resolved() -> None:
    resolver = PublicResolver(trusted="trusted.example")
    with pytest.raises(OSError, match="no public address"):
        await resolver.resolve("localhost", 443)
    assert await PublicResolver(trusted="localhost").resolve("localhost", 443)
    await resolver.close()


async def test_a_redirect_that_never_ends_is_left() -> None:
    async with _Fixed(302, "", {"Location": "/again"}) as server:
        channel = a_channel(server.url)
        await channel.start()
        with pytest.raises(Gone):
            await channel.fetch(MediaRef(kind="image", ref=f"{server.url}/media"))
        await channel.close()


# --- secrets


async def test_twilios_own_log_never_sees_a_message(
    twilio: TwilioStandIn, channel: Twilio, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    await channel.send(PERSON, Outgoing(text="canary"))
    assert twilio.sent
    assert "canary" not in caplog.text and PERSON not in caplog.text and ACCOUNT not in caplog.text
    assert TOKEN not in repr(channel)


async def test_words_arrive_when_their_picture_is_not_taken(twilio: TwilioStandIn, channel: Twilio) -> None:
    await channel.send(PERSON, Outgoing(text="a", picture_link="https://elsewhere.example/c/x"))
    assert twilio.sent == [Sent(PERSON, "a")]
    assert twilio.violations == ["error 21620"]
