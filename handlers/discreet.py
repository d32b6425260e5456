"""A phone that others look into: answers that name no topic, and a chat that shuts until a chosen word opens it."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import os
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from care.discretion import Discretion
from care.knowledge import knowledge
from care.terms import Intent, Level, Truth
from handlers.turn import (
    Choice,
    Forget,
    Held,
    Keep,
    Latch,
    Line,
    Printed,
    Reply,
    Session,
    Shares,
    Turn,
)

SHUTS_AFTER = timedelta(minutes=10)  # of silence: as long as a telephone is left lying about
SHORTEST, LONGEST, MOST_WORDS = 3, 40, 3  # of a word that opens
MOST_WRONG = 20  # words; then the right one opens no more until the thread is purged: nobody guesses on and on
SALT = 16  # bytes
COST = {"n": 2**14, "r": 8, "p": 1, "maxmem": 2**26}  # of a guess: some 50 ms and 16 MB (scrypt, RFC 7914)
WITHOUT = "discreet:none"  # payload: no word is wanted

# --- on and off ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class DiscreetOn:
    """Makes the chat discreet and takes the word that opens it; said again, it shuts the chat at once."""

    async def __call__(self, turn: Turn) -> Reply:
        """Confirms without naming anything."""
        session = turn.session
        if turn.choice == WITHOUT:
            return _said("discreet-without", session.model_copy(update={"choosing": False}))
        if session.choosing and proposes_word(turn):
            latch = await asyncio.to_thread(latched, turn.understood.text)
            chosen = {"choosing": False, "latch": latch, "open_until": turn.now + SHUTS_AFTER}
            return _said("discreet-chosen", session.model_copy(update=chosen))
        if session.latch is not None:
            return _said("discreet-shut", session.model_copy(update={"open_until": None}))
        session = session.model_copy(update={"discreet": True, "choosing": True})
        return _said("discreet-on", session, (Choice(WITHOUT, "discreet-no-word"),))


@dataclass(frozen=True)
class DiscreetOff:
    """Takes it back. Of a chat that is shut it changes only how whoever is there is spoken to."""

    async def __call__(self, turn: Turn) -> Reply:
        """Confirms without naming anything."""
        session, gone = turn.session, dict[str, object](discreet=False, choosing=False)
        if session.hidden is None:
            gone |= {"latch": None, "open_until": None}
        return _said("discreet-off", session.model_copy(update=gone))


def _said(line: str, session: Session, choices: tuple[Choice, ...] = ()) -> Reply:
    return Reply((Line(line),), session, Level.OFF_TOPIC, choices)


# --- the word --------------------------------------------------------------------------------------------------------


def proposes_word(turn: Turn) -> bool:
    """Whether the message can be a word to come back: short, and neither an answer nor something to be looked after."""
    said = turn.understood
    meant = said.answer or said.intents or said.visit or said.topics or said.typed
    findings = knowledge().findings
    ill = any(one.truth is Truth.PRESENT and not findings[one.finding].context for one in said.mentions)
    return _is_short(said.text) and not meant and not ill and turn.choice is None


def latched(word: str) -> Latch:
    """The slow salted hash of a word. Takes some 50 ms."""
    salt = os.urandom(SALT)
    return Latch(salt=salt.hex(), digest=_hash(word, salt).hex())


def opens(session: Session, text: str) -> bool:
    """Whether this is the word of the chat. Takes some 50 ms when it could be."""
    return session.latch is not None and session.wrong < MOST_WRONG and _is(session.latch, text)


def _is(latch: Latch, text: str) -> bool:
    return _is_short(text) and hmac.compare_digest(_hash(text, bytes.fromhex(latch.salt)).hex(), latch.digest)


def _is_short(text: str) -> bool:
    return SHORTEST <= len(text.strip()) <= LONGEST and len(text.split()) <= MOST_WORDS


def _hash(word: str, salt: bytes) -> bytes:
    """Of the word as it is heard: capitals and spaces do not count."""
    plain = " ".join(unicodedata.normalize("NFKC", word).casefold().split())
    return hashlib.scrypt(plain.encode(), salt=salt, **COST)


# --- shut and open ---------------------------------------------------------------------------------------------------


def is_shut(session: Session, now: datetime) -> bool:
    """Whether the word is wanted before anything of before is told."""
    return session.latch is not None and (session.open_until is None or now > session.open_until)


def inside(session: Session) -> Session:
    """All that was told before the chat shut, with what is stored apart of it."""
    before = session.hidden or session
    apart = {"records": session.records, "shares": session.shares, "held": session.held}
    return before.model_copy(update={**apart, "latch": session.latch, "hidden": None, "open_until": None, "wrong": 0})


def outside(session: Session) -> Session:
    """What anybody finds who takes the telephone: a chat of its own, in which nothing was told before."""
    nothing = {"records": {}, "shares": Shares(), "held": Held()}
    if session.hidden is not None:
        return session.model_copy(update=nothing)
    return Session(locale=session.locale, discreet=session.discreet, latch=session.latch, hidden=inside(session))


def still_shut(session: Session, within: Session, after: Session, *, tried: bool = False) -> Session:
    """The session to be kept after a turn outside: its own thread, with the word and what is hidden as they were.

    `tried`: the message could have been the word, and was not.
    """
    if after.hidden is None:  # erased
        return after
    shut = {"latch": session.latch, "open_until": None, "choosing": False, "hidden": within}
    return after.model_copy(update={**shut, "wrong": session.wrong + tried})


def kept_open(session: Session, now: datetime) -> Session:
    """The same session, open for a while longer where there is a word."""
    until = now + SHUTS_AFTER if session.latch is not None and session.hidden is None else None
    return session.model_copy(update={"open_until": until, "choosing": False})


def harmless(reply: Reply) -> Reply:
    """An answer outside, which changes nothing of what is kept."""
    return replace(reply, effects=tuple(one for one in reply.effects if not isinstance(one, Keep | Forget)))


def opened(session: Session) -> Reply:
    """The answer to the right word."""
    return _said("discreet-opened", session)


# --- the veil --------------------------------------------------------------------------------------------------------

SPEAKS_OF_US = (  # rooms that speak of the bot alone: what they say names nobody's topic
    Intent.ERASE, Intent.ERASE_PERSON, Intent.STOP, Intent.RESUME, Intent.SHARE, Intent.SEEN, Intent.CANCEL_SHARE,
    Intent.HELP, Intent.ABOUT, Intent.LANGUAGE, Intent.GREETING, Intent.THANKS, Intent.OFF_TOPIC, Intent.DISCREET_ON,
    Intent.DISCREET_OFF,
)  # fmt: skip
NEUTRAL = (
    "level-", "labs-act-", "discreet-", "silence", "same-advice", "late", "for-whom", "which-child", "left-open",
    "tell-more", "answer-how",
    "emergency-stands", "emergency-before", "reminder-", "visit-ask-when-", "operator-",
)  # fmt: skip
NEUTRAL_CHOICES = ("answer-", "who-", "person-", "menu-", "reminder-", "operator-", "discreet-")
INSTEAD = {
    "sure": Line("discreet-sure", question=True),
    "meant": Line("discreet-meant", question=True),
    "noted": Line("discreet-noted"),
    "operator-danger": Line("discreet-net"),
}
TO_BE_SEEN = (Level.SELF_CARE, Level.ROUTINE_CONSULT, Level.URGENT_24H)


def veiled(reply: Reply, intent: Intent, data: Discretion) -> Reply:
    """The same answer with what to do and nothing of why: no topic, no finding, no result, no picture, no source."""
    if intent in SPEAKS_OF_US or not reply.lines:
        return replace(reply, lines=tuple(_with_question_veiled(reply, data)))
    kept: list[Line] = [said for line in reply.lines if (said := _veiled(line, reply, data)) is not None]
    asked = any(line.question for line in kept)
    hidden = len(kept) < len(reply.lines)
    lines = sorted([*kept, *_added(reply, kept, hidden=hidden)], key=lambda line: line.question)
    choices = tuple(one for one in reply.choices if one.label.startswith(NEUTRAL_CHOICES))
    return replace(
        reply,
        lines=tuple(lines),
        session=_asking_nothing_unseen(reply.session),
        choices=choices if asked else (),
        sources=(),
        attached=None,
    )


def _with_question_veiled(reply: Reply, data: Discretion) -> Iterator[Line | Printed]:
    """What speaks of us, with the question of ours that is still open as a discreet chat asks it."""
    for line in reply.lines:
        asks = isinstance(line, Line) and (line.id in INSTEAD or line.id.startswith("ask-"))
        said = _veiled(line, reply, data) if asks else line
        if said is not None:
            yield said


def _veiled(line: Line | Printed, reply: Reply, data: Discretion) -> Line | None:
    if isinstance(line, Printed):
        return None
    kind, _, name = line.id.partition("-")
    if line.id in INSTEAD:
        return INSTEAD[line.id]
    if kind == "emergency" and name in data.scripts:
        return Line(f"discreet-emergency-{data.scripts[name]}")
    if kind == "ask":
        return None if name in data.unasked else line
    told = line.id.startswith(NEUTRAL) or (kind == "emergency" and reply.level is Level.EMERGENCY)
    return line if told else None


def _added(reply: Reply, kept: list[Line], *, hidden: bool) -> Iterator[Line]:
    """The level where its line is missing, a net under what is not said, and where the rest can be read."""
    urgent, told = reply.level is Level.EMERGENCY, {line.id.partition("-")[0] for line in kept}
    if urgent and not told & {"emergency", "labs"} and not any(one.id.startswith("discreet-emerg") for one in kept):
        yield Line("emergency-general")
    elif reply.level in TO_BE_SEEN and not told & {"level", "labs"} and "ask" not in told and hidden:
        yield Line(f"level-{reply.level.value}")
    if reply.level in TO_BE_SEEN:
        yield Line("discreet-net")
    if hidden and not urgent:
        yield Line("discreet-more", drop=0 if not kept else 2)
    if urgent or (reply.level in TO_BE_SEEN and not any(one.question for one in kept)):
        yield Line("discreet-clear", drop=1)


def _asking_nothing_unseen(session: Session) -> Session:
    """No value and no note waits for a yes to a question that was not shown."""
    changed: dict[str, object] = {}
    if session.reading is not None and session.reading.asking is not None:
        changed["reading"] = session.reading.model_copy(update={"asking": None})
    if session.planned is not None and session.planned.asking is not None:
        changed["planned"] = session.planned.model_copy(update={"asking": None})
    return session.model_copy(update=changed) if changed else session
