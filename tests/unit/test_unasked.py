"""What nobody asked for: later than a channel lets us write, only in a template, and only what a person wished."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
import time_machine

from bot.conversation import Conversation
from bot.messages import Incoming
from bot.words import say
from care.record import Visit
from handlers.planned import payload
from handlers.symptoms import SILENCE
from handlers.turn import Planned, Session

EVENING = datetime(2026, 11, 22, 18, 30, tzinfo=UTC)
CARDIOLOGY = Planned(visit=Visit(visit="cardiology", on=EVENING.date() + timedelta(days=1)))
REMINDER = f"{payload(CARDIOLOGY)}:evening:ary-Latn"


def woken(reason: str, hours: int) -> Incoming:
    written = EVENING - timedelta(hours=hours)
    return Incoming(channel="console", address="a", message_id="1", wake=reason, sent_at=written)


@pytest.mark.parametrize(("hours", "templates", "template"), [(23, False, None), (30, True, "ary-Latn")])
async def test_a_reminder_is_sent_as_the_channel_may_send_it(
    talk: Conversation, hours: int, templates: bool, template: str | None
) -> None:
    whatsapp = replace(talk.limits["console"], unasked_hours=24, templates=templates, numbered=False)
    with time_machine.travel(EVENING, tick=False):
        settled = await replace(talk, limits={"console": whatsapp})(Session(), (woken(REMINDER, hours),))
    [sent] = settled.outgoing
    assert sent.text.startswith(say("ary-Latn", "reminder-tomorrow"))
    assert sent.template == template and not sent.buttons


@pytest.mark.parametrize(("reason", "templates"), [(REMINDER, False), (SILENCE, True), (SILENCE, False)])
async def test_nothing_is_sent_where_it_may_not_be_or_where_nobody_wished_it(
    talk: Conversation, reason: str, templates: bool
) -> None:
    whatsapp = replace(talk.limits["console"], unasked_hours=24, templates=templates)
    with time_machine.travel(EVENING, tick=False):
        settled = await replace(talk, limits={"console": whatsapp})(Session(), (woken(reason, 30),))
    assert settled.outgoing == ()
