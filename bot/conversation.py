"""One turn, top to bottom: understand, choose the room, answer, put into words.

Order of choice: red flag, command, open question, attachment, intent, help. Red flags run on every message, first.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager, nullcontext
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from bot.channels.channel import ChannelError, Limits
from bot.composer import compose, crowds_out
from bot.engine.engine import Page, Settled
from bot.messages import Incoming, MediaRef, Outgoing
from bot.metrics import LEVELS
from bot.pages.attachments import attached, introduced
from bot.sharing import Publisher
from care.discretion import load_discretion
from care.knowledge import Knowledge, Source
from care.terms import COMMANDS, Intent, Level
from care.triage import Verdict, judge
from handlers import consent
from handlers.after_visit import SAID, noted
from handlers.cases import (
    addressed,
    case_of,
    complaint_told,
    facts_of,
    health_told,
    proposed,
    taken,
    taken_back,
    told,
    without_doubted,
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
from handlers.lasting import begun
from handlers.operator import OPERATOR, answered, passed_on
from handlers.people import WHO, person_meant
from handlers.planned import REMIND, UNREMIND, passed
from handlers.planned import told as told_when
from handlers.privacy import ERASE_OF, warned
from handlers.record import kept
from handlers.share import SHARE, goes_on
from handlers.symptoms import SILENCE
from handlers.takes import TREATMENT
from handlers.together import together
from handlers.turn import Erase, Handler, Line, Reply, Session, Turn
from understanding.identifiers import redacted
from understanding.language import SURE, Variety, reply_locale
from understanding.understand import understand
from understanding.understood import Understood

READABLE = {"image", "document"}
LATE_HOURS = 2
FOREIGN = {"en", "zgh", "other"}  # understood as far as it goes, not ours to speak
Fetch = Callable[[str, MediaRef], Awaitable[bytes]]
Attached = tuple[tuple[bytes, ...], str | None]  # pictures and files; the kind of what we can't read, if that is all
Attend = Callable[[tuple[Incoming, ...]], AbstractAsyncContextManager[None]]
"""Around a turn: what its channel does meanwhile and afterwards."""


def _unattended(_messages: tuple[Incoming, ...]) -> AbstractAsyncContextManager[None]:
    return nullcontext()


_BY_PAYLOAD = {
    "visit:": Intent.CHECKLIST,
    REMIND: Intent.REMIND,
    SAID: Intent.AFTER_VISIT,
    "trend:": Intent.TREND,
    "page:": Intent.PAGE,
    "consent:": Intent.CONSENT,
    TREATMENT: Intent.TAKES,
    "kept:": Intent.KEPT,
    "fix:": Intent.CORRECT,
    "export:": Intent.EXPORT,
    "labs:": Intent.LABS,
    "paper:": Intent.DOCUMENT,
    "lang:": Intent.LANGUAGE,
    SHARE: Intent.SHARE,
    WHO: Intent.SYMPTOM,
    ERASE_OF: Intent.ERASE_PERSON,
    "discreet:": Intent.DISCREET_ON,
    OPERATOR: Intent.OPERATOR,
}
_MENU = {
    "menu:symptom": Intent.SYMPTOM,
    "menu:labs": Intent.LABS,
    "menu:visit": Intent.CHECKLIST,
    UNREMIND: Intent.CANCEL_REMINDER,
    "erase": Intent.ERASE,
}
_WAKES = {SILENCE: Intent.SYMPTOM, REMIND: Intent.REMIND}  # by what the reason begins with
_SMALL_TALK = (Intent.INFORMATION, Intent.THANKS, Intent.GREETING)
_ABOUT_HEALTH = (Intent.SYMPTOM, Intent.OFF_TOPIC)  # what an emergency told before outranks


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
            carried = replace(limits, numbered=True, pictures=False, files=False) if late else limits
            outgoing = await worded(spoken, carried, self.knowledge.sources)
        if late:
            outgoing = outgoing.model_copy(update={"template": spoken.locale})
        if spoken.reply.level is not None:
            LEVELS.labels(spoken.reply.level.value).inc()
        return Settled(spoken.reply.session, (outgoing,), spoken.reply.effects, spoken.pages)

    async def turn(self, session: Session, messages: tuple[Incoming, ...], now: datetime) -> Spoken:
        """The turn in ids. `now` decides only whether a message comes late, and whether a latched chat is shut."""
        attached = await self._attached(messages)
        if is_shut(session, now):
            return await self._at_the_door(session, messages, attached, now)
        turn = self._begun(session, messages, attached, now)
        spoken = await self._spoken(turn, self._choose(turn), messages)
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
        intent = self._choose(turn)
        known = within.interview is not None and within.interview.level is Level.EMERGENCY
        if turn.woken or (intent is Intent.EMERGENCY and not known):
            spoken = await self._spoken(turn, intent, messages)
            return _going_on(spoken, still_shut(session, spoken.reply.session, without))
        turn = self._begun(without, messages, attached, now)
        spoken = await self._spoken(turn, self._choose(turn), messages)
        spoken = replace(spoken, reply=harmless(spoken.reply))
        after = still_shut(session, within, spoken.reply.session, tried=proposes_word(turn))
        return _going_on(spoken, after)

    def _begun(self, session: Session, messages: tuple[Incoming, ...], attached: Attached, now: datetime) -> Turn:
        """What the rooms are given: the messages understood, who the writer is cut out of them."""
        text = "\n".join(message.text for message in messages if message.text)
        choice = _choice(session, messages)
        understood = self._understood(text, session.locale)
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

    def _understood(self, text: str, last: str | None) -> Understood:
        """The message without who wrote it; were anything urgent lost with that, as it was understood in full."""
        understood = understand(text, last)
        plain = redacted(text)
        if plain == text:
            return understood
        less = understand(plain, last)
        ranks = [verdict.level.rank if (verdict := self._judged(one)) else 0 for one in (understood, less)]
        return less if ranks[1] >= ranks[0] else replace(understood, text=plain)

    def _judged(self, understood: Understood) -> Verdict | None:
        return judge(case_of(facts_of(understood, self.knowledge), self.knowledge), self.knowledge)

    async def _spoken(self, turn: Turn, intent: Intent, messages: tuple[Incoming, ...]) -> Spoken:
        """The answer of the room, ready to be put into words."""
        reply = await self._answered(turn, intent)
        if turn.session.discreet:
            reply = veiled(reply, intent, load_discretion())
        else:
            reply = self._asking_to_keep(reply, turn, self.limits[messages[-1].channel])
        reply = warned(passed_on(reply, turn, intent), turn)
        reply = kept(_with_lateness(_remembering(reply, turn), turn), turn, self.knowledge)
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

    def _asking_to_keep(self, reply: Reply, turn: Turn, limits: Limits) -> Reply:
        """The answer, with the question whether it may be kept where that has room: it takes no word of advice away."""
        asking = consent.proposed(reply, turn, self.months, self.knowledge)
        if asking is None or crowds_out(asking, reply, turn.locale, limits, self.knowledge.sources):
            return reply
        return asking

    def _tells_besides(self, turn: Turn, level: Level) -> bool:
        """Whether a message tells more than its result: a sign, an answer, or what triage ranks above the result.

        "My sugar went up: 1.26" is the result in words, no sign of its own.
        """
        understood, data = turn.understood, self.knowledge
        if _is_asked(turn) and understood.answer:
            return True
        in_words = {threshold.finding for threshold in data.thresholds if threshold.quantity in understood.quantities}
        signs = {one: truth for one, truth in told(understood, data).items() if one not in in_words}
        verdict = judge(case_of(facts_of(understood, data), data), data)
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

    def _choose(self, turn: Turn) -> Intent:
        if turn.woken is not None:
            return next(intent for reason, intent in _WAKES.items() if turn.woken.startswith(reason))
        if goes_on(turn):
            return Intent.SHARE  # a bare answer holds no sign, and answers no question asked before
        if answered(turn):
            return Intent.OPERATOR
        danger = self._is_emergency(turn)
        general = is_general_question(turn.understood) and not (danger and turn.understood.in_passing)
        stands = not general and danger
        before = turn.session.interview
        news = before is None or before.level is not Level.EMERGENCY
        if stands and (news or complaint_told(told(turn.understood, self.knowledge), self.knowledge)):
            return Intent.EMERGENCY
        intent = self._asked_for(turn) or self._by_meaning(turn, general)
        # Told already, it is told again to who answers "it is nothing", "we stay at home" or "I see the doctor on
        # Friday", not to who says thanks or taps a button.
        waits = intent in (Intent.CHECKLIST, Intent.REMIND) and turn.choice is None
        return Intent.EMERGENCY if stands and (waits or intent in _ABOUT_HEALTH) else intent

    def _is_emergency(self, turn: Turn) -> bool:
        """Whether what is known now is an emergency, and would be even if what is just being corrected were not so."""
        interview = taken(turn, self.knowledge)
        verdict = judge(case_of(interview, self.knowledge), self.knowledge)
        if verdict is None or verdict.level is not Level.EMERGENCY:
            return False
        corrected = judge(case_of(without_doubted(interview), self.knowledge), self.knowledge)
        return corrected is not None and corrected.level is Level.EMERGENCY

    def _asked_for(self, turn: Turn) -> Intent | None:
        """What a button, a command, an answer or an attachment asks for."""
        understood, session = turn.understood, turn.session
        if turn.choice in _MENU:
            return _MENU[turn.choice]
        tapped = [intent for prefix, intent in _BY_PAYLOAD.items() if (turn.choice or "").startswith(prefix)]
        ordered = [command for command in COMMANDS if command in understood.intents]
        if tapped or ordered:
            return [*tapped, *ordered][0]
        if session.choosing and proposes_word(turn):
            return Intent.DISCREET_ON
        if session.reading is not None and session.reading.asking is not None and _answers_a_read_back(turn):
            return Intent.LABS
        if _is_asked(turn) and (turn.choice or understood.answer or self._says_whose(turn)):
            return Intent.SYMPTOM
        if consent.answered(turn):
            return Intent.CONSENT
        if session.planned is not None and session.planned.asking == "right" and understood.answer in ("yes", "no"):
            return Intent.AFTER_VISIT
        if turn.attachments:
            return Intent.LABS
        return Intent.DOCUMENT if turn.unsupported else None

    def _corrects(self, turn: Turn) -> bool:
        said = addressed(turn, self.knowledge)
        before = turn.session.interview or begun(said.subject, turn, self.knowledge)
        return bool(taken_back(before, said, self.knowledge))

    def _says_whose(self, turn: Turn) -> bool:
        interview = turn.session.interview
        return interview is not None and interview.unclear is not None and person_meant(turn) is not None

    def _tells_of_a_visit(self, turn: Turn, level: int) -> bool:
        """Whether the message comes from an appointment, or says what was asked after one.

        An illness named there is what the doctor said; any other complaint goes first, and so does one that is urgent.
        """
        planned, understood = turn.session.planned, turn.understood
        comes = Intent.AFTER_VISIT in understood.intents
        if comes and Intent.CHECKLIST in understood.intents:  # "on m'a donné rendez-vous" tells of one to come
            comes = bool(noted(turn, self.knowledge))
        asked = planned is not None and planned.asking in ("said", "right")
        complains = complaint_told(told(understood, self.knowledge), self.knowledge)
        if comes and not complains:
            return True
        if (comes or asked) and level < Level.URGENT_24H.rank:
            return bool(noted(turn, self.knowledge) or (told_when(turn).day and not complains))
        return Intent.GREETING in understood.intents and not complains and passed(turn.session, turn.now) is not None

    def _only_names_a_visit(self, understood: Understood) -> bool:
        """Whether all that sounds like a complaint is what an appointment is for ("rdv pour la prostate")."""
        if understood.visit is None:
            return False
        starts, ends = {start for start, _ in understood.naming}, {end for _, end in understood.naming}
        rest = tuple(one for one in understood.mentions if one.start not in starts or one.end not in ends)
        told_besides = replace(understood, mentions=rest)
        return self._judged(told_besides) is None and not complaint_told(
            told(told_besides, self.knowledge), self.knowledge
        )

    def _by_meaning(self, turn: Turn, general: bool) -> Intent:
        understood = turn.understood
        truths = told(understood, self.knowledge)
        verdict = judge(case_of(facts_of(understood, self.knowledge), self.knowledge), self.knowledge)
        level = verdict.level.rank if verdict is not None else Level.OFF_TOPIC.rank
        tells = verdict is not None or complaint_told(truths, self.knowledge)
        foreign = understood.language in FOREIGN and understood.confidence >= SURE and bool(understood.text.strip())
        followed = turn.session.interview is not None
        wishes = (
            (Intent.LABS, bool(understood.typed)),
            (Intent.INFORMATION, general and bool(understood.mentions)),
            (Intent.INFORMATION, bool(understood.topics) and not complaint_told(truths, self.knowledge)),
            (Intent.AFTER_VISIT, self._tells_of_a_visit(turn, level)),
            (Intent.PAGE, Intent.PAGE in understood.intents and not tells),
            (Intent.REMIND, Intent.REMIND in understood.intents and not tells),
            (Intent.MEDICINE, Intent.MEDICINE in understood.intents and level < Level.ROUTINE_CONSULT.rank),
            (Intent.CHECKLIST, level < Level.URGENT_24H.rank and self._only_names_a_visit(understood)),
            (Intent.SYMPTOM, tells or self._corrects(turn)),
            (Intent.TREND, Intent.TREND in understood.intents),
            (Intent.CHECKLIST, understood.visit is not None or Intent.CHECKLIST in understood.intents),
            (Intent.CHECKLIST, _tells_when(turn)),
            (Intent.LANGUAGE, foreign),
            (Intent.TAKES, bool(understood.medicines or understood.allergies)),
            *((intent, intent in understood.intents) for intent in _SMALL_TALK),
            (Intent.SYMPTOM, health_told(truths, self.knowledge, followed=followed) or _is_asked(turn)),
            (Intent.SYMPTOM, not general and proposed(taken(turn, self.knowledge), self.knowledge) is not None),
            (Intent.HELP, not understood.text.strip()),
            (Intent.AFTER_VISIT, turn.session.planned is not None and turn.session.planned.asking == "said"),
        )
        return next((intent for intent, wished in wishes if wished), Intent.OFF_TOPIC)


async def worded(spoken: Spoken, limits: Limits, sources: Mapping[str, Source]) -> Outgoing:
    """The answer in words, with its attachment where the channel carries it."""
    outgoing = compose(introduced(spoken.reply, limits), spoken.locale, limits, sources)
    return await attached(outgoing, spoken.reply.attached, spoken.locale, limits)


def _going_on(spoken: Spoken, session: Session) -> Spoken:
    """The same answer, with this session to go on."""
    return replace(spoken, reply=replace(spoken.reply, session=session))


def _is_asked(turn: Turn) -> bool:
    """A question of ours is open, whatever was written meanwhile."""
    return turn.session.interview is not None and turn.session.interview.asks


def is_general_question(understood: Understood) -> bool:
    """A question about a thing in general: asked as such, about nobody, with no age, no number, no time told."""
    asked = any(mention.question for mention in understood.mentions)
    numbers = set(understood.quantities) - {"duration_hours"}
    about_somebody = understood.subject not in ("self", "nobody") or bool(numbers)
    return asked and not about_somebody


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


def _tells_when(turn: Turn) -> bool:
    """Whether the message is the day of the appointment spoken of: asked for, or told alone."""
    planned = turn.session.planned
    if planned is None or planned.asking in ("said", "right"):
        return False
    said = told_when(turn)
    return bool(said) if planned.asking == "when" else said.day is not None and not turn.understood.intents


def _too_late_to_write(message: Incoming, limits: Limits, now: datetime) -> bool:
    """Whether a timer ran out when the channel lets us only answer: so long after the person's last message."""
    if message.wake is None or message.sent_at is None or limits.unasked_hours is None:
        return False
    return now - message.sent_at > timedelta(hours=limits.unasked_hours)


def _late(messages: tuple[Incoming, ...], now: datetime) -> int:
    sent = [message.sent_at for message in messages if message.sent_at is not None and message.wake is None]
    hours = int((now - max(sent)).total_seconds() // 3600) if sent else 0
    return hours if hours >= LATE_HOURS else 0


def _answers_a_read_back(turn: Turn) -> bool:
    """A number, a yes or a no while a value is read back; anything else is a new matter."""
    understood = turn.understood
    numbered = any(character.isdigit() for character in understood.text) and not understood.mentions
    return bool(understood.answer or understood.typed or numbered) and not turn.attachments


def _remembering(reply: Reply, turn: Turn) -> Reply:
    """What every answer leaves behind: its choices, so that a digit means one, and its sources, for "source ?"."""
    if Erase() in reply.effects:
        return reply
    kept = {
        "choices": turn.session.choices if turn.woken else tuple(choice.payload for choice in reply.choices),
        "sources": reply.sources or turn.session.sources,
    }
    return replace(reply, session=reply.session.model_copy(update=kept))


def _with_lateness(reply: Reply, turn: Turn) -> Reply:
    """A symptom that reached us hours late is answered with that said first; an emergency says "now" anyway."""
    if not turn.late_hours or reply.level not in (Level.SELF_CARE, Level.ROUTINE_CONSULT, Level.URGENT_24H):
        return reply
    return replace(reply, lines=(Line("late", {"hours": turn.late_hours}), *reply.lines))
