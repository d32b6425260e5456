"""Meta's own ways: recorded notifications, signatures, lists and pictures, its pace, its errors, its stores."""

from __future__ import annotations

import asyncio
import dataclasses
import hashlib
import hmac
import json
import logging
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
import structlog
from aiohttp import web
from hypothesis import given, settings
from hypothesis import strategies as st
from yarl import URL

from bot.channels.channel import Challenged, Forged, Gone, Malformed, Refused, TryLater, Uncertain
from bot.channels.meta import SIGNATURE_HEADER, Meta
from bot.messages import Button, File, Incoming, MediaRef, Outgoing, Report
from tests.standins.meta import NUMBER_ID, PERSON, SCOPED, SECRET, TEMPLATE, TOKEN, VERIFY, MetaStandIn
from tests.standins.provider import Fault, Sent, StandIn

PAYLOADS = sorted((Path(__file__).parents[1] / "data" / "payloads" / "meta").glob("*.json"))
assert PAYLOADS
PNG = b"\x89PNG an invented chart"
PDF = File(name="sehti.pdf", mime="application/pdf", data=b"%PDF-1.7")


def a_channel(url: str = "http://127.0.0.1:9", **more: Any) -> Meta:
    known: dict[str, Any] = {
        "access_token": TOKEN,
        "app_secret": SECRET,
        "verify_token": VERIFY,
        "phone_number_id": NUMBER_ID,
        "reminder": TEMPLATE,
        "time_limit": 10.0,
        "pair_seconds": 0.0,
    }
    return Meta(api_url=url, **(known | more))


READER = a_channel()  # reads, and never talks to anybody


@pytest.fixture
async def meta() -> AsyncIterator[MetaStandIn]:
    async with MetaStandIn() as stand_in:
        yield stand_in


@pytest.fixture
async def channel(meta: MetaStandIn) -> AsyncIterator[Meta]:
    channel = a_channel(meta.url)
    await channel.start()
    channel.receive(meta.text("salam"))
    yield channel
    await channel.close()
    assert meta.violations == []


class _Fixed(StandIn):
    """A server with one answer to everything."""

    def __init__(self, status: int, body: Any) -> None:
        super().__init__()
        self._answer = status, body

    def routes(self) -> list[web.RouteDef]:
        return [web.route("*", "/{path:.*}", self._always)]

    async def _always(self, _: web.Request) -> web.Response:
        status, body = self._answer
        return web.Response(status=status, text=body if isinstance(body, str) else json.dumps(body))


# --- in


@pytest.mark.parametrize("path", PAYLOADS, ids=lambda path: path.stem)
def test_a_recorded_notification_becomes_these_messages(path: Path) -> None:
    case = json.loads(path.read_text())
    expected = [(Report if "status" in one else Incoming).model_validate(one) for one in case["expected"]]
    assert READER.receive(MetaStandIn().delivery(case["notification"])) == expected


def test_no_name_and_no_place_is_taken_in() -> None:
    for path in PAYLOADS:
        messages = READER.receive(MetaStandIn().delivery(json.loads(path.read_text())["notification"]))
        kept = "".join(message.model_dump_json() for message in messages).replace("wamid.INVENTED", "")
        assert "nvented" not in kept and "33.57" not in kept and "+212" not in kept, path.stem


@settings(max_examples=50, deadline=None)
@given(body=st.binary(max_size=60))
def test_the_raw_body_is_what_is_signed(body: bytes) -> None:
    signed = MetaStandIn().signed(body)
    own = hmac.new(SECRET.encode(), body, hashlib.sha256).hexdigest()
    assert signed.headers[SIGNATURE_HEADER] == f"sha256={own}"
    with pytest.raises(Malformed):
        READER.receive(signed)
    for forged in (
        dataclasses.replace(signed, body=body + b" "),
        MetaStandIn().signed(body, secret="another"),
        dataclasses.replace(signed, headers={SIGNATURE_HEADER: own}),
    ):
        with pytest.raises(Forged):
            READER.receive(forged)


@pytest.mark.parametrize(
    ("changed", "answer"),
    [
        ({}, "1158201444"),
        ({"hub.verify_token": "wrong"}, None),
        ({"hub.verify_token": ""}, None),
        ({"hub.verify_token": "é"}, None),
        ({"hub.mode": "unsubscribe"}, None),
        ({"hub.challenge": "<script>"}, None),
        ({"hub.challenge": ""}, None),
    ],
)
def test_the_challenge_is_repeated_to_who_knows_our_word(changed: dict[str, str], answer: str | None) -> None:
    assert isinstance(READER, Challenged)
    asked = {"hub.mode": "subscribe", "hub.verify_token": VERIFY, "hub.challenge": "1158201444"} | changed
    target = f"/webhooks/meta?{urlencode(asked)}"
    if answer is not None:
        assert READER.challenge(target) == answer
    else:
        with pytest.raises(Forged):
            READER.challenge(target)
    with pytest.raises(Forged):
        READER.challenge("/webhooks/meta")


# --- out


async def test_many_choices_are_a_list_and_no_two_labels_are_the_same(meta: MetaStandIn, channel: Meta) -> None:
    buttons = tuple(Button(payload=f"p{n}", label="Une analyse de sang et plus") for n in range(10))
    await channel.send(PERSON, Outgoing(text="Laquelle ?", buttons=buttons, opener="Choisir"))
    await channel.send(PERSON, Outgoing(text="Laquelle ?", buttons=buttons[:3]))
    listed, tapped = meta.sent
    assert [payload for _, payload in listed.buttons] == [button.payload for button in buttons]
    assert tapped.buttons == listed.buttons[:3]


CARRIED = [
    ("a", PNG, None, 0, [Sent(PERSON, "a", picture=PNG)]),
    ("a", PNG, None, 2, [Sent(PERSON, "a", (("l0", "p0"), ("l1", "p1")), picture=PNG)]),
    ("a" * 1025, PNG, None, 0, [Sent(PERSON, "a" * 1025)]),
    ("a", None, PDF, 0, [Sent(PERSON, "a", file=PDF.data)]),
    ("", None, PDF, 0, [Sent(PERSON, "", file=PDF.data)]),
    ("a" * 1025, None, PDF, 0, [Sent(PERSON, "", file=PDF.data), Sent(PERSON, "a" * 1025)]),
    ("a", None, PDF, 1, [Sent(PERSON, "a", (("l0", "p0"),), file=PDF.data)]),
]


@pytest.mark.parametrize(("text", "picture", "file", "buttons", "sent"), CARRIED)
async def test_words_come_with_what_they_go_with_where_one_message_holds_both(
    meta: MetaStandIn,
    channel: Meta,
    text: str,
    picture: bytes | None,
    file: File | None,
    buttons: int,
    sent: list[Sent],
) -> None:
    choices = tuple(Button(payload=f"p{n}", label=f"l{n}") for n in range(buttons))
    await channel.send(PERSON, Outgoing(text=text, picture=picture, file=file, buttons=choices))
    assert meta.sent == sent


async def test_a_list_follows_the_picture_it_cannot_carry(meta: MetaStandIn, channel: Meta) -> None:
    choices = tuple(Button(payload=f"p{n}", label=f"l{n}") for n in range(4))
    await channel.send(PERSON, Outgoing(text="a", picture=PNG, buttons=choices, opener="Choisir"))
    assert [(bool(sent.picture), len(sent.buttons)) for sent in meta.sent] == [(True, 0), (False, 4)]


@pytest.mark.parametrize("fault", [Fault.DROP, Fault.GATEWAY])
async def test_words_arrive_when_what_goes_before_them_may_not_have(
    meta: MetaStandIn, channel: Meta, fault: Fault
) -> None:
    meta.order("send", fault)
    await channel.send(PERSON, Outgoing(text="a" * 1025, file=PDF))
    assert meta.sent[-1] == Sent(PERSON, "a" * 1025)


async def test_data_of_ones_own_travel_as_text_since_whatsapp_takes_no_json(meta: MetaStandIn, channel: Meta) -> None:
    file = File(name="sehti.json", mime="application/json", data=b"{}")
    await channel.send(PERSON, Outgoing(text="a", file=file))
    assert meta.sent == [Sent(PERSON, "a", file=b"{}")]


async def test_a_picture_that_is_not_taken_is_left_out_and_a_file_is_not(meta: MetaStandIn, channel: Meta) -> None:
    meta.order("upload", Fault.BLOCKED)
    with pytest.raises(Gone):
        await channel.send(PERSON, Outgoing(text="a", file=PDF))
    await channel.send(PERSON, Outgoing(text="b", picture=bytes(6 << 20)))
    meta.order("upload", Fault.GATEWAY)
    with pytest.raises(TryLater):  # an upload can be repeated, unlike a message
        await channel.send(PERSON, Outgoing(text="c", file=PDF))
    assert meta.sent == [Sent(PERSON, "b")]


async def test_a_reminder_goes_in_the_template_of_the_nearest_language(meta: MetaStandIn, channel: Meta) -> None:
    for locale in ("fr", "ary"):
        await channel.send(SCOPED, Outgoing(text="ghdda :\n\tprise de sang", template=locale))
    assert [(sent.text, sent.template) for sent in meta.sent] == [
        ("ghdda : · prise de sang", f"{TEMPLATE}/fr"),
        ("ghdda : · prise de sang", f"{TEMPLATE}/ar"),
    ]
    without = a_channel(reminder=None)
    assert not without.limits.templates
    with pytest.raises(Refused):
        await without.send(PERSON, Outgoing(text="a", template="fr"))


async def test_one_message_in_six_seconds_to_one_person_unless_it_is_urgent(meta: MetaStandIn) -> None:
    now = 100.0
    channel = a_channel(meta.url, pair_seconds=6.0, clock=lambda: now)
    await channel.start()
    for person in (PERSON, SCOPED):
        channel.receive(meta.text("salam", person))
        await channel.send(person, Outgoing(text="a"))
    now += 4
    with pytest.raises(TryLater) as wait:
        await channel.send(PERSON, Outgoing(text="b"))
    assert wait.value.after == pytest.approx(2)
    await channel.send(PERSON, Outgoing(text="141", urgent=True))
    now += 6
    await channel.send(PERSON, Outgoing(text="b"))
    assert [sent.text for sent in meta.sent if sent.address == PERSON] == ["a", "141", "b"]
    await channel.close()


async def test_a_report_names_the_answer_it_is_about(meta: MetaStandIn, channel: Meta) -> None:
    await channel.send(PERSON, Outgoing(text="a", ref="r:abc"))
    assert channel.receive(meta.report(0, "delivered")) == [Report(ref="r:abc", status="delivered")]
    assert channel.receive(meta.report(0, "failed", 131047)) == [Report(ref="r:abc", status="failed", code=131047)]


@pytest.mark.parametrize(
    ("status", "body", "verdict", "after"),
    [
        (400, {"error": {"code": 131056}}, TryLater, 6),
        (400, {"error": {"code": 130429}}, TryLater, 5),
        (429, {}, TryLater, 5),
        (400, {"error": {"code": 131047}}, Refused, None),
        (400, {"error": {"code": 100}}, Refused, None),
        (400, {"error": {"code": 131026}}, Gone, None),
        (401, {"error": {"code": 190}}, TryLater, 60),
        (400, {"error": {"code": 131042}}, TryLater, 60),
        (403, "", TryLater, 60),
        (503, {"error": {"code": 131016}}, TryLater, 5),
        (500, {"error": {"code": 131000}}, Uncertain, None),
        (500, {"error": "about +212600000001"}, Uncertain, None),
        (302, "", Uncertain, None),
        (200, "no json", Uncertain, None),
    ],
)
async def test_an_answer_of_metas_says_what_to_do(
    status: int, body: Any, verdict: type[Exception], after: float | None
) -> None:
    async with _Fixed(status, body) as server:
        channel = a_channel(server.url)
        await channel.start()
        with pytest.raises(verdict) as trouble:
            await channel.send(PERSON, Outgoing(text="a"))
        assert getattr(trouble.value, "after", None) == after
        assert "212600000001" not in str(trouble.value)
        assert trouble.value.__context__ is None or trouble.value.__suppress_context__
        await channel.close()


# --- signs and deletions


async def test_a_message_is_marked_read_after_its_turn(meta: MetaStandIn, channel: Meta) -> None:
    [message] = channel.receive(meta.text("salam"))
    assert meta.read == [], "nobody is told it was read before it is kept"
    async with channel.attending([message]):
        pass
    await channel._errands.finished()
    assert (meta.read, meta.typing) == ([message.message_id], [])


async def test_a_person_sees_that_somebody_writes_when_a_turn_takes_long(meta: MetaStandIn) -> None:
    channel = a_channel(meta.url, sign_after=0.0, sign_every=0.01)
    await channel.start()
    [message] = channel.receive(meta.text("salam"))
    meta.order("announce", Fault.BROKEN)  # one that fails is left, and the next follows
    async with channel.attending([message]):
        while not meta.typing:
            await asyncio.sleep(0.005)
    await channel.close()
    assert meta.read[-1] == message.message_id


async def test_files_are_deleted_at_meta_after_their_turn_and_ours_after_they_were_sent(meta: MetaStandIn) -> None:
    channel = a_channel(meta.url)
    await channel.start()
    [message] = channel.receive(meta.photo(b"photo"))
    for _ in range(2):  # a turn that runs again reads again
        async with channel.attending([message]):
            assert await channel.fetch(message.media[0]) == b"photo"
    await channel.send(PERSON, Outgoing(text="a", picture=PNG))
    assert meta.deleted == []
    await channel.close()
    assert meta.files == {} and len(meta.deleted) == 2 and message.trace in meta.deleted


async def test_erasing_deletes_files_and_says_when_it_could_not(meta: MetaStandIn, channel: Meta) -> None:
    [message] = channel.receive(meta.photo(b"photo"))
    meta.order("erase", Fault.BROKEN)
    with pytest.raises(TryLater):
        await channel.erase(PERSON, [message.trace])
    for _ in range(2):
        await channel.erase(PERSON, [message.trace, "../../me"])
    assert meta.deleted == [message.trace]


# --- media


@pytest.mark.parametrize("ref", ["", "../me", "1/2", "1?fields=name", "é", "a" * 200])
async def test_what_is_no_id_of_a_file_is_not_asked_for(channel: Meta, ref: str) -> None:
    with pytest.raises((Refused, Gone)):
        await channel.fetch(MediaRef(kind="image", ref=ref))


@pytest.mark.parametrize("address", ["", "not an address", "https://[broken", "http://127.0.0.1:1/x", "file:///etc/x"])
async def test_a_store_that_is_not_metas_is_not_gone_to(address: str) -> None:
    async with _Fixed(200, {"url": address}) as server:
        channel = a_channel(server.url)
        await channel.start()
        with pytest.raises((Refused, Gone)):
            await channel.fetch(MediaRef(kind="image", ref="1"))
        await channel.close()


def test_our_token_goes_to_metas_stores_only() -> None:
    to = ["https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=1", "http://127.0.0.1:9/x"]
    not_to = [
        "http://lookaside.fbsbx.com/x",
        "https://lookaside.fbsbx.com:8443/x",
        "https://lookaside.fbsbx.com.evil.example/x",
        "https://evilfbsbx.com/x",
        "https://user@lookaside.fbsbx.com/x",
        "https://169.254.169.254/x",
    ]
    assert all(READER._is_metas(URL(url)) for url in to)
    assert not any(READER._is_metas(URL(url)) for url in not_to)


# --- secrets


async def test_an_account_that_is_not_in_order_is_told_to_the_operator_without_secrets(
    meta: MetaStandIn, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    channel = a_channel(meta.url, access_token="another-secret")
    await channel.start()
    with structlog.testing.capture_logs() as events, pytest.raises(TryLater):
        await channel.send(PERSON, Outgoing(text="canary"))
    assert [event["event"] for event in events] == ["meta.account"]
    written = repr(events) + caplog.text + repr(channel)
    assert not any(secret in written for secret in ("another-secret", SECRET, VERIFY, PERSON, "canary"))
    await channel.close()
