"""One turn, top to bottom: understand, choose the room, answer, put into words.

Which room is chosen, red flags first, says `bot.choosing`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager, nullcontext
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from bot.channels.channel import ChannelError, Limits
from bot.choosing import Chooser, is_asked, judged
from bot.composer import compose, crowds_out
from bot.engine.engine import Page, Settled
from bot.messages import Incoming, MediaRef, Outgoing
from bot.metrics import LEVELS
from bot.pages.attachments import Hang, attached, introduced
from bot.sharing import Publisher
from care.discretion import load_discretion
from care.knowledge import Knowledge, Source
from care.terms import Intent, Level
from handlers import consent
from handlers.cases import (
    complaint_told,
    told,
)
from handlers.discreet import (
    harmless,
    inside,
    is_shut,
    kept_open,
    opened,
    opens,
    outside,
    proposes_word,
    still_shut,
    veiled,
)
from handlers.open_question import IN_PASSING, asked_again
from handlers.operator import passed_on
from handlers.privacy import warned
from handlers.record import kept
from handlers.symptoms import SILENCE
from handlers.together import together
from handlers.turn import Erase, Handler, Line, Reply, Session, Turn
from understanding.identifiers import redacted
from understanding.language import Variety, reply_locale
from understanding.understand import understand
from understanding.understood import Understood

READABLE = {"image", "document"}
LATE_HOURS = 2
Fetch = Callable[[str, MediaRef], Awaitable[bytes]]
Attached = tuple[tuple[bytes, ...], str | None]  # pictures and files; the kind of what we can't read, if that is all
Read = Callable[[str, str | None, Incoming], Understood]
"""What is understood of a text; the chat's last variety, and the last message of the turn."""
Attend = Callable[[tuple[Incoming, ...]], AbstractAsyncContextManager[None]]
"""Around a turn: what its channel does meanwhile and afterwards."""


def _unattended(_messages: tuple[Incoming, ...]) -> AbstractAsyncContextManager[None]:
    return nullcontext()


def _read(text: str, last: str | None, _message: Incoming) -> Understood:
    return understand(text, last)


@dataclass(frozen=True)
class Spoken:
    """What one turn said: the reply as ids, its variety, and how it was understood (for measuring and explaining)."""

    reply: Reply
    locale: str
    understood: Understood
    intent: Intent
    pages: tuple[Page, ...] = ()  # to be put behind a link


@dataclass(frozen=True)
class Conversation:
    """Holds the rooms; knows no channel but its limits, and no database."""

    rooms: Mapping[Intent, Handler]
    knowledge: Knowledge
    fetch: Fetch
    limits: Mapping[str, Limits]
    attend: Attend = _unattended
    publish: Publisher | None = None  # where there is a site for pages behind a link
    read: Read = _read
    hang: Hang | None = None  # where charts are put that a platform fetches by itself
    months: int = 12  # how long after the last message what people agreed to is kept

    async def __call__(self, session: Session, messages: tuple[Incoming, ...]) -> Settled:
        """One turn of a chat: a message, a burst or an album -> what is remembered, sent and done."""
        limits = self.limits[messages[-1].channel]
        now = datetime.now(UTC)
        late = _too_late_to_write(messages[-1], limits, now)
        if late and (messages[-1].wake == SILENCE or not limits.templates):
            return Settled(session)
        async with self.attend(messages):
            spoken = await self.turn(session, messages, now)
            if not spoken.reply.lines:
                return Settled(spoken.reply.session)
            carried = (
                replace(limits, numbered=True, pictures=False, picture_links=False, files=False) if late else limits
            )
            outgoing = await worded(spoken, carried, self.knowledge.sources, self.hang)
        if late:
            outgoing = outgoing.model_copy(update={"template": spoken.locale})
        if spoken.reply.level is not None:
            LEVELS.add(spoken.reply.level.value)
        return Settled(spoken.reply.session, (outgoing,), spoken.reply.effects, spoken.pages)

    async def turn(self, session: Session, messages: tuple[Incoming, ...], now: datetime) -> Spoken:
        """The turn in ids. `now` decides only whether a message comes late, and whether a latched chat is shut."""
        attached = await self._attached(messages)
        if is_shut(session, now):
            return await self._at_the_door(session, messages, attached, now)
        turn = self._begun(session, messages, attached, now)
        spoken = await self._spoken(turn, Chooser(self.knowledge)(turn), messages)
        ours = turn.woken or spoken.intent is Intent.DISCREET_ON
        return spoken if ours else _going_on(spoken, kept_open(spoken.reply.session, now))

    async def _at_the_door(
        self, session: Session, messages: tuple[Incoming, ...], attached: Attached, now: datetime
    ) -> Spoken:
        """A turn while the chat is shut: the word opens it, a timer of ours and an emergency go on with what was told
        before, anything else is answered as to somebody who never wrote."""
        within = inside(session)
        turn = self._begun(within, messages, attached, now)
        if not turn.woken and await asyncio.to_thread(opens, session, messages[-1].text):
            reply = opened(kept_open(within, now))
            return Spoken(reply, reply.session.locale or turn.locale, turn.understood, Intent.DISCREET_ON)
        without = outside(session)
        intent = Chooser(self.knowledge)(turn)
        known = within.interview is not None and within.interview.level is Level.EMERGENCY
        if turn.woken or (intent is Intent.EMERGENCY and not known):
            spoken = await self._spoken(turn, intent, messages)
            return _going_on(spoken, still_shut(session, spoken.reply.session, without))
        turn = self._begun(without, messages, attached, now)
        spoken = await self._spoken(turn, Chooser(self.knowledge)(turn), messages)
        spoken = replace(spoken, reply=harmless(spoken.reply))
        after = still_shut(session, within, spoken.reply.session, tried=proposes_word(turn))
        return _going_on(spoken, after)

    def _begun(self, session: Session, messages: tuple[Incoming, ...], attached: Attached, now: datetime) -> Turn:
        """What the rooms are given: the messages understood, who the writer is cut out of them."""
        text = "\n".join(message.text for message in messages if message.text)
        choice = _choice(session, messages)
        understood = self._understood(text, session.locale, messages[-1])
        locale = self._locale(session, understood, text, choice)
        attachments, unsupported = attached
        return Turn(
            understood=understood,
            session=session.model_copy(update={"locale": locale if text or session.locale else None}),
            locale=locale,
            now=now,
            attachments=attachments,
            unsupported=unsupported,
            choice=choice,
            late_hours=_late(messages, now),
            woken=messages[-1].wake,
            unasked_hours=self._unasked_hours(messages[-1].channel),
        )

    def _unasked_hours(self, channel: str) -> float | None:
        """How long after a message we may write by ourselves; always, where an approved template carries it."""
        limits = self.limits[channel]
        return None if limits.templates else limits.unasked_hours

    def _understood(self, text: str, last: str | None, message: Incoming) -> Understood:
        """The message without who wrote it; were anything urgent lost with that, as it was understood in full."""
        understood = self.read(text, last, message)
        plain = redacted(text)
        if plain == text:
            return understood
        less = understand(plain, last)
        ranks = [verdict.level.rank if (verdict := judged(one, self.knowledge)) else 0 for one in (understood, less)]
        return less if ranks[1] >= ranks[0] else replace(understood, text=plain)

    async def _spoken(self, turn: Turn, intent: Intent, messages: tuple[Incoming, ...]) -> Spoken:
        """The answer of the room, ready to be put into words."""
        reply = self._asking_again(await self._answered(turn, intent), turn, intent, self.limits[messages[-1].channel])
        if turn.session.discreet:
            reply = veiled(reply, intent, load_discretion())
        else:
            reply = self._asking_to_keep(reply, turn, self.limits[messages[-1].channel])
        reply = warned(passed_on(reply, turn, intent), turn)
        reply = kept(_with_lateness(_remembering(reply, turn, intent), turn), turn, self.knowledge)
        said_in = reply.session.locale or turn.locale
        reply, pages = await self.publish(reply, said_in) if self.publish else (reply, ())
        return Spoken(reply, said_in, turn.understood, intent, pages)

    async def _answered(self, turn: Turn, intent: Intent) -> Reply:
        """The answer of one room; of two when a result and a symptom are told in one message.

        The result is judged first, so that the symptom's answer knows what is said beside it.
        """
        results = bool(turn.understood.typed or turn.attachments)
        if intent not in (Intent.LABS, Intent.SYMPTOM) or not results:
            return await self.rooms[intent](turn)
        result = await self.rooms[Intent.LABS](turn)
        if not self._tells_besides(turn, result.level or Level.OFF_TOPIC):
            return result
        beside = replace(turn, session=result.session, beside=result.level)
        return together(result, await self.rooms[Intent.SYMPTOM](beside))

    def _asking_again(self, reply: Reply, turn: Turn, intent: Intent, limits: Limits) -> Reply:
        """The answer, with the question it left open where that has room."""
        asking = asked_again(reply, turn, intent, self.knowledge)
        beside = asking is not None and asking.lines[:-1] == reply.lines
        if asking is None or (beside and self._crowded(asking, reply, turn, limits)):
            return reply
        return asking

    def _crowded(self, longer: Reply, shorter: Reply, turn: Turn, limits: Limits) -> bool:
        return crowds_out(longer, shorter, turn.locale, limits, self.knowledge.sources)

    def _asking_to_keep(self, reply: Reply, turn: Turn, limits: Limits) -> Reply:
        """The answer, with the question whether it may be kept where that has room: it takes no word of advice away."""
        asking = consent.proposed(reply, turn, self.months, self.knowledge)
        if asking is None or self._crowded(asking, reply, turn, limits):
            return reply
        return asking

    def _tells_besides(self, turn: Turn, level: Level) -> bool:
        """Whether a message tells more than its result: a sign, an answer, or what triage ranks above the result.

        "My sugar went up: 1.26" is the result in words, no sign of its own.
        """
        understood, data = turn.understood, self.knowledge
        if is_asked(turn) and understood.answer:
            return True
        in_words = {threshold.finding for threshold in data.thresholds if threshold.quantity in understood.quantities}
        signs = {one: truth for one, truth in told(understood, data).items() if one not in in_words}
        verdict = judged(understood, data)
        return complaint_told(signs, data) or (verdict is not None and verdict.level.rank > level.rank)

    def _locale(self, session: Session, understood: Understood, text: str, choice: str | None) -> str:
        if choice is not None or not text.strip() or session.choosing:  # a word to come back tells no language
            return session.locale or "fr"
        return reply_locale(Variety(understood.language, understood.confidence), session.locale, text)

    async def _attached(self, messages: tuple[Incoming, ...]) -> Attached:
        """Pictures and files in memory for this turn only; the kind of what we can't read, if that is all there is."""
        data: list[bytes] = []
        unsupported: str | None = None
        for message in messages:
            for media in message.media:
                if media.kind not in READABLE:
                    unsupported = media.kind
                    continue
                try:
                    data.append(await self.fetch(message.channel, media))
                except ChannelError:
                    unsupported = "lost"
        return tuple(data), None if data else unsupported


async def worded(spoken: Spoken, limits: Limits, sources: Mapping[str, Source], hang: Hang | None = None) -> Outgoing:
    """The answer in words, with its attachment where the channel carries it."""
    outgoing = compose(introduced(spoken.reply, limits), spoken.locale, limits, sources)
    return await attached(outgoing, spoken.reply.attached, spoken.locale, limits, hang)


def _going_on(spoken: Spoken, session: Session) -> Spoken:
    """The same answer, with this session to go on."""
    return replace(spoken, reply=replace(spoken.reply, session=session))


def _choice(session: Session, messages: tuple[Incoming, ...]) -> str | None:
    """The payload of the button tapped, or of the digit typed under numbered choices."""
    tapped = next((message.choice for message in reversed(messages) if message.choice), None)
    if tapped:
        return tapped
    text = messages[-1].text.strip().strip(".)").translate(_DIGITS)
    if len(messages) == 1 and text.isdigit() and 1 <= int(text) <= len(session.choices):
        return session.choices[int(text) - 1]
    return None


_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")


def _too_late_to_write(message: Incoming, limits: Limits, now: datetime) -> bool:
    """Whether a timer ran out when the channel lets us only answer: so long after the person's last message."""
    if message.wake is None or message.sent_at is None or limits.unasked_hours is None:
        return False
    return now - message.sent_at > timedelta(hours=limits.unasked_hours)


def _late(messages: tuple[Incoming, ...], now: datetime) -> int:
    sent = [message.sent_at for message in messages if message.sent_at is not None and message.wake is None]
    hours = int((now - max(sent)).total_seconds() // 3600) if sent else 0
    return hours if hours >= LATE_HOURS else 0


def _remembering(reply: Reply, turn: Turn, intent: Intent) -> Reply:
    """What every answer leaves behind: its choices, so that a digit means one, and its sources, for "source ?".

    Choices offered before are there still after a word in passing, and after a timer of ours.
    """
    if Erase() in reply.effects:
        return reply
    stay = turn.woken or (intent in IN_PASSING and not reply.choices)
    kept = {
        "choices": turn.session.choices if stay else tuple(choice.payload for choice in reply.choices),
        "sources": reply.sources or reply.session.sources,
    }
    return replace(reply, session=reply.session.model_copy(update=kept))


def _with_lateness(reply: Reply, turn: Turn) -> Reply:
    """A symptom that reached us hours late is answered with that said first; an emergency says "now" anyway."""
    if not turn.late_hours or reply.level not in (Level.SELF_CARE, Level.ROUTINE_CONSULT, Level.URGENT_24H):
        return reply
    return replace(reply, lines=(Line("late", {"hours": turn.late_hours}), *reply.lines))
