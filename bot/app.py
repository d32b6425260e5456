"""Builds the house from its Settings; the only file that knows every concrete class."""

from __future__ import annotations

import asyncio
import gc
import signal
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, nullcontext
from dataclasses import dataclass, replace
from time import time
from typing import TYPE_CHECKING

import structlog

from bot.channels.channel import Channel, Gone
from bot.channels.console import Console
from bot.conversation import Conversation
from bot.gallery import Gallery
from bot.messages import Incoming, MediaRef, Outgoing
from bot.metrics import TASKS
from bot.pages.attachments import Hang
from bot.reading.pool import PoolReader
from bot.settings import Misconfigured, Settings
from bot.sharing import Publisher
from bot.urgency import Urgency
from bot.words import learn, locales, say
from care.analytes import load_analytes
from care.checklist import load_checklists
from care.knowledge import knowledge
from handlers import Policy, rooms
from handlers.turn import Reader
from understanding.language import identify, reply_locale
from understanding.understand import understand

if TYPE_CHECKING:
    from aiohttp import web

    from bot.channels.telegram import Presentation
    from bot.engine.engine import Engine
    from bot.engine.home import Manners
    from bot.storage.pauses import Pause

# Web, database and platforms are imported where they are needed: a conversation in a terminal does not wait for them.
log = structlog.get_logger()

RENEWED_EVERY = 30.0  # seconds
SWITCH = 0.0005  # seconds a thread may keep the others waiting: by default an acknowledgement waits ten times as long
GRACE = 20.0  # seconds for what is running when we are told to stop
PRESENTED_IN = ("fr", "ar")  # Telegram knows two-letter languages only: Darija shares `ar`
_ARABIC_SCRIPT = ("ar", "ary")
COMMANDS = ("help", "erase", "source", "language")
_NO_CHANNEL = "no channel is set: give SEHTI_TELEGRAM_*, SEHTI_TWILIO_* or SEHTI_META_*, or try `./sehti chat`"


def conversation(
    reader: Reader,
    channels: Mapping[str, Channel],
    policy: Policy | None = None,
    publish: Publisher | None = None,
    urgency: Urgency | None = None,
    hang: Hang | None = None,
) -> Conversation:
    """The thinking part: rooms, knowledge, a way to fetch what was attached, ones to put pages and charts behind links.

    `urgency`: where messages are looked at when they arrive, so that each is understood once.
    """

    async def fetch(channel: str, media: MediaRef) -> bytes:
        if channel not in channels:
            raise Gone(f"channel {channel} is off")
        return await channels[channel].fetch(media)

    def attend(messages: tuple[Incoming, ...]) -> AbstractAsyncContextManager[None]:
        channel = channels.get(messages[-1].channel)
        return channel.attending(messages) if channel and messages[-1].wake is None else nullcontext()

    known = knowledge(), load_analytes(), load_checklists()
    ruled = replace(policy or Policy(), sharing=publish is not None)
    table = rooms(*known, reader, locales(), ruled)
    limits = {name: channel.limits for name, channel in channels.items()}
    if hang is None:
        limits = {name: replace(one, picture_links=False) for name, one in limits.items()}
    read = (urgency or Urgency()).understood
    return Conversation(table, knowledge(), fetch, limits, attend, publish, read, hang, ruled.record_months)


def apologise(messages: Sequence[Incoming]) -> Sequence[Outgoing]:
    """What to say when a message could not be answered after several attempts."""
    return (_said(messages, "apology"),)


def ask_to_wait(messages: Sequence[Incoming]) -> Sequence[Outgoing]:
    """What to say to somebody who writes faster than anybody can read."""
    return (_said(messages, "one-at-a-time"),)


def ask_to_slow_down(messages: Sequence[Incoming]) -> Sequence[Outgoing]:
    """What to say to somebody who writes fast, though everything is read."""
    return (_said(messages, "slow-down"),)


def say_paused(pause: Pause, locale: str | None) -> Sequence[Outgoing]:
    """What to say while the channel is paused: the operator's text where it has the person's script, else ours."""
    variety = locale or "fr"
    own = pause.arabic if variety in _ARABIC_SCRIPT else pause.french
    return (Outgoing(text=f"{own or say(variety, 'paused')}\n{say(variety, 'paused-danger')}"),)


def _said(messages: Sequence[Incoming], sentence: str) -> Outgoing:
    """One of our sentences, in the variety these messages are written in."""
    text = "\n".join(message.text for message in messages)
    return Outgoing(text=say(reply_locale(identify(text), None, text), sentence))


def channels_of(settings: Settings) -> dict[str, Channel]:
    """The channels that have their settings, by name."""
    built = (_telegram(settings), _twilio(settings), _meta(settings))
    return {channel.name: channel for channel in built if channel is not None}


def _telegram(settings: Settings) -> Channel | None:
    from bot.channels.telegram import Telegram

    if not (settings.telegram_token and settings.telegram_secret):
        return None
    return Telegram(
        token=settings.telegram_token.get_secret_value(),
        secret=settings.telegram_secret.get_secret_value(),
        public_url=settings.public_url or "",
        api_url=settings.telegram_api_url,
        presentations=lambda: {locale: _presentation(locale) for locale in PRESENTED_IN},
    )


def _twilio(settings: Settings) -> Channel | None:
    from bot.channels.twilio import Twilio

    if not (settings.twilio_account_sid and settings.twilio_auth_token and settings.twilio_from):
        return None
    templates = settings.twilio_reminder.split(",") if settings.twilio_reminder else []
    return Twilio(
        account_sid=settings.twilio_account_sid,
        auth_token=settings.twilio_auth_token.get_secret_value(),
        sender=settings.twilio_from,
        public_url=settings.public_url or "",
        api_url=settings.twilio_site,
        quick_replies=settings.twilio_quick_replies.split(",") if settings.twilio_quick_replies else (),
        reminder=dict(one.split(":") for one in templates),
    )


def _meta(settings: Settings) -> Channel | None:
    from bot.channels.meta import Meta

    token, secret, word = settings.meta_access_token, settings.meta_app_secret, settings.meta_verify_token
    if not (token and secret and word and settings.meta_phone_number_id):
        return None
    return Meta(
        access_token=token.get_secret_value(),
        app_secret=secret.get_secret_value(),
        verify_token=word.get_secret_value(),
        phone_number_id=settings.meta_phone_number_id,
        api_url=settings.meta_api_url,
        reminder=settings.meta_reminder_template,
    )


def _presentation(locale: str) -> Presentation:
    from bot.channels.telegram import Presentation

    return Presentation(
        commands={name: say(locale, f"command-{name}") for name in COMMANDS},
        description=say(locale, "bot-description"),
        short_description=say(locale, "bot-short"),
    )


def mailbox(settings: Settings, urgency: Urgency | None = None) -> Engine:
    """The mailbox in the home its address names. Raises Misconfigured, KeyringError or Unusable."""
    from bot.storage.keyring import Keyring, Pepper
    from bot.storage.postgres import is_postgres

    secrets = Keyring.parse(settings.keyring_text()), Pepper.parse(settings.pepper_text())
    if is_postgres(settings.database_url):
        from bot.engine.distributed import Distributed

        return Distributed(settings.database_url, *secrets, manners(settings, urgency))
    from bot.engine.embedded import Embedded

    return Embedded(settings.database_url, *secrets, manners(settings, urgency))


def manners(settings: Settings, urgency: Urgency | None = None) -> Manners:
    """How the mailbox behaves; how long a silent chat, and what its people agreed to, is kept."""
    from bot.engine.home import Manners
    from bot.storage.keyring import Keyring

    return Manners(
        burst=settings.burst_seconds,
        urgent=urgency or Urgency(),
        apologise=apologise,
        ask_to_wait=ask_to_wait,
        ask_to_slow_down=ask_to_slow_down,
        say_paused=say_paused,
        idle=settings.session_hours * 3600,
        record_idle=settings.record_months * _MONTH,
        reread=lambda: Keyring.parse(settings.keyring_text()),
    )


_MONTH = 365 * 24 * 3600 / 12  # seconds


@dataclass
class House:
    """A running service: doors, mailbox, conversation, reader."""

    settings: Settings
    engine: Engine
    channels: dict[str, Channel]
    reader: PoolReader
    urgency: Urgency

    @classmethod
    def of(cls, settings: Settings) -> House:
        """Build everything; nothing is opened to the world yet. Raises Misconfigured when no channel is set."""
        channels = channels_of(settings)
        if not channels:
            raise Misconfigured(_NO_CHANNEL)
        urgency = Urgency()
        return cls(settings, mailbox(settings, urgency), channels, PoolReader(workers=settings.ocr_workers), urgency)

    async def serve(self, started: Callable[[int | None], None], *, doors: bool = True, answer: bool = True) -> None:
        """Serve until SIGTERM or SIGINT. `started` is told the port.

        `doors`: keep what comes in; `answer`: answer what was kept, here or by other processes.
        """
        sys.setswitchinterval(SWITCH)
        stopping = asyncio.Event()
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, stopping.set)
        TASKS.set_function(lambda: len(asyncio.all_tasks(loop)))
        reload = asyncio.Event()
        loop.add_signal_handler(signal.SIGHUP, reload.set)
        renewing = asyncio.create_task(self._renewing(reload))
        for channel in self.channels.values():
            await channel.start()
        understand("")  # reads the lexicon now: the first person must not wait for it
        working = [asyncio.create_task(self.engine.run(self._conversation(), self._deliver))] if answer else []
        runners = await self._listen(doors)
        started(_port(runners[0]) if doors else None)
        await asyncio.to_thread(learn)  # most of a second; who writes meanwhile is answered meanwhile
        gc.freeze()  # what is loaded stays: to look through it for garbage again and again would keep people waiting
        gc.enable()
        await stopping.wait()
        log.info("stopping")
        for runner in runners:
            await runner.cleanup()
        await self.engine.stop(GRACE)
        renewing.cancel()
        await asyncio.gather(*working)
        for channel in self.channels.values():
            await channel.close()
        await self.reader.close()

    async def _renewing(self, now: asyncio.Event) -> None:
        """Take over a newer ring every now and then, and at once when told so."""
        from bot.worker import pause

        while True:
            await pause(now, RENEWED_EVERY)
            now.clear()
            try:
                await self.engine.renew()
            except Exception as error:  # the store is away: the ring we have is good until it is back
                log.warning("renewing_put_off", error=type(error).__name__)

    def _conversation(self) -> Conversation:
        settings = self.settings
        policy = Policy(
            settings.operator,
            settings.silence_minutes * 60,
            settings.record_months,
            operator_line=settings.operator_line,
            inbox=settings.operator_inbox,
        )
        publish = Publisher(settings.public_url) if settings.public_url else None
        gallery = self._gallery()
        hang: Hang | None = (lambda series, locale: gallery.link(series, locale, time())) if gallery else None
        return conversation(self.reader, self.channels, policy, publish, self.urgency, hang)

    def _gallery(self) -> Gallery | None:
        """Where charts are that a platform fetches by itself; every process makes the same one."""
        settings = self.settings
        return Gallery(settings.public_url, settings.pepper_text()) if settings.public_url else None

    async def _listen(self, doors: bool) -> list[web.AppRunner]:
        """The public site first, if this process has one; the private one unless another process here serves it."""
        from bot.doors import Gate
        from bot.readiness import Readiness
        from bot.web import admin_app, build, listen

        runners = []
        if doors:
            settings = self.settings
            gate = Gate.of(settings.requests_a_minute, settings.refusals_a_minute)
            ready = Readiness(self.engine, settings)
            site = build(self.channels, self.engine, ready, gate=gate, gallery=self._gallery())
            runners.append(await listen(site, "0.0.0.0", self.settings.port))  # noqa: S104 - behind a proxy
        try:
            runners.append(await listen(admin_app(), *self.settings.admin))
        except OSError:
            log.warning("admin_address_taken")
        return runners

    async def _deliver(self, channel: str, address: str, message: Outgoing) -> str | None:
        if channel not in self.channels:
            raise Gone(f"channel {channel} is off")
        if message.erase:
            await self.channels[channel].erase(address, message.erase)
            return None
        return await self.channels[channel].send(address, message)


def _port(runner: web.AppRunner) -> int:
    address = runner.addresses[0]
    return int(address[1])


def terminal(
    reader: Reader, publish: Publisher | None = None, policy: Policy | None = None
) -> tuple[Console, Conversation]:
    """The terminal's channel and the same conversation as the service, without a mailbox."""
    console = Console()
    return console, conversation(reader, {console.name: console}, policy, publish)
