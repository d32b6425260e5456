"""What a handler gets (Turn) and gives back (Reply): ids and data only, no words of ours, no input or output."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import Literal, Protocol

from pydantic import BaseModel, ConfigDict, Field

from care.documents import Document, Result
from care.export import Export
from care.record import Record, Visit
from care.summary import Summary
from care.terms import Level
from care.trends import Series
from understanding.understood import Understood


@dataclass(frozen=True)
class Term:
    """A message id to be put into words inside another message (`finding-fever`), with arguments of its own."""

    id: str
    args: Mapping[str, Argument] = field(default_factory=dict, hash=False)


@dataclass(frozen=True)
class Printed:
    """Numbers, units, ranges or names exactly as printed: isolated in Arabic text so that their order holds.

    `before` is the id of words said before them (`less than`).
    """

    text: str
    before: str = ""


Argument = str | int | Decimal | Printed | Term | tuple[Term | Printed, ...]


@dataclass(frozen=True)
class Line:
    """One line of an answer: a Fluent message id and its arguments.

    Lines are written in order. When the answer is too long, lines with the highest `drop` go first;
    a line with `drop=0` is never dropped. A `question` is said last, right above the choices that answer it.
    """

    id: str
    args: Mapping[str, Argument] = field(default_factory=dict)
    drop: int = 0
    question: bool = False


@dataclass(frozen=True)
class Choice:
    """An answer that can be tapped, typed as a digit or written freely: payload (ASCII, <= 64 bytes) and label id."""

    payload: str
    label: str
    args: Mapping[str, Argument] = field(default_factory=dict)


class _State(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Facts(_State):
    """What was told of one person: by one message, or about who the person is."""

    findings: Mapping[str, str] = {}  # finding id -> "present" | "denied" | "unknown" (asked, not known)
    quantities: Mapping[str, float] = {}  # quantity id -> number, see understanding.quantities
    subject: str = "self"  # self, baby, child, mother, ... see understanding.understood
    sex: Literal["male", "female"] | None = None
    medicines: tuple[str, ...] = ()  # names of knowledge/medicines
    allergies: tuple[str, ...] = ()


class Interview(Facts):
    """A symptom conversation in progress: what is known, what was asked, the level reached so far."""

    asked: tuple[str, ...] = ()
    pending: str | None = None  # the finding whose question is open
    doubted: tuple[str, ...] = ()  # told before and denied now: whether that is sure is being asked
    unclear: Facts | None = None  # the last message: of whom it speaks is being asked
    repeated: bool = False  # the open question was asked a second time
    unkept: bool = False  # nobody said of whom a part of it is, or it was taken out of the record: it stays out
    advised: bool = False  # an action was told
    level: Level | None = None  # the highest level told so far; only a confirmed correction lowers it

    @property
    def asks(self) -> bool:
        """Whether a question is open."""
        return self.pending is not None or bool(self.doubted) or self.unclear is not None


class Reading(_State):
    """A lab sheet being confirmed: the results in order and the index of the one read back."""

    results: tuple[Result, ...] = ()
    sampled_on: str | None = None  # ISO date
    sex: Literal["male", "female"] | None = None  # as printed on the sheet
    asking: int | None = None
    person: str = "self"  # whose it is, as far as the message said


class Planned(_State):
    """The appointment spoken of in this thread.

    `asking`: what the next message may tell: its day, what was said there, or whether that was heard right (then
    `said` and `following` hold it). `reminders`: reasons of the wakes that were asked for.
    """

    visit: Visit
    person: str = "self"
    asking: Literal["when", "said", "right"] | None = None
    said: tuple[str, ...] = ()
    following: Visit | None = None
    reminders: tuple[str, ...] = ()


class Shares(_State):
    """The chat's pages behind a link: until when each opens, how many were locked, when any of them was opened."""

    until: tuple[datetime, ...] = ()
    locked: int = 0
    opened: tuple[datetime, ...] = ()  # the oldest first; never by whom


class Held(_State):
    """What of a chat waits in the store besides all that a session tells: how much an erasing takes with it."""

    reminders: int = 0
    answers: int = 0  # not yet delivered


class Latch(_State):
    """The word a person chose to come back to a discreet chat, as a slow salted hash."""

    salt: str
    digest: str


class Session(_State):
    """What is remembered of a chat between turns, encrypted, and for a day by default.

    `records` and `shares` are no part of the thread: they are stored apart, for longer, and change only by effects.
    So are `discreet` and `latch` where there are records. While a latched chat is shut, all that was told before is
    `hidden`, and what is said meanwhile is a thread of its own.
    """

    version: int = 1
    locale: str | None = None  # fr, ar, ary or ary-Latn: the variety of the last answer
    stopped: bool = False
    discreet: bool = False  # a phone that others look into: nothing names a topic, nothing is echoed
    latch: Latch | None = None
    choosing: bool = False  # the next message may be the word that opens
    open_until: datetime | None = None  # a latched chat shuts after a silence
    hidden: Session | None = None
    wrong: int = 0  # words tried at a shut chat that do not open it
    warned: bool = False  # was told not to write who they are
    interview: Interview | None = None
    people: Mapping[str, Facts] = {}  # subject -> who that person is: age, pregnancy, chronic conditions
    reading: Reading | None = None
    paper: Document | None = None  # a report or prescription of which more can be told: ids, no text
    planned: Planned | None = None
    others: tuple[Planned, ...] = ()  # appointments told before that one
    choices: tuple[str, ...] = ()  # payloads of the choices offered last, in order: "2" means choices[1]
    sources: tuple[str, ...] = ()  # sources of the last answer, for "source ?"
    for_operator: bool = False  # the next message is for a person of the operator's
    offered: tuple[str, ...] = ()  # people of whom it was asked already whether something may be kept
    unwilling: bool = False  # said no to that: it is not asked again
    records: Mapping[str, Record] = Field(default={}, exclude=True)  # by person
    shares: Shares = Field(default=Shares(), exclude=True)
    held: Held = Field(default=Held(), exclude=True)


@dataclass(frozen=True)
class Erase:
    """Destroy this chat's key and every row of it."""


@dataclass(frozen=True)
class Forget:
    """Destroy the record of one person of this chat, with its key."""

    person: str


@dataclass(frozen=True)
class Wake:
    """Give this chat a turn in `after` seconds, for `reason`, unless the person leaves before.

    What the person writes meanwhile cancels it, but for one that `stays`: a reminder they asked for.
    """

    after: float
    reason: str
    stays: bool = False


@dataclass(frozen=True)
class Unwake:
    """Cancel the timers of this chat that stay: those for these reasons, or all."""

    reasons: tuple[str, ...] = ()


@dataclass(frozen=True)
class Keep:
    """Store this record, in the place of what was kept of that person before."""

    record: Record


@dataclass(frozen=True)
class Share:
    """Put this summary, as it is now, behind a link and a code for so many hours."""

    summary: Summary
    hours: float


@dataclass(frozen=True)
class Unshare:
    """Destroy every page of this chat that is behind a link."""


@dataclass(frozen=True)
class AskOperator:
    """Put a request into the queue of the operator's people: ids of what was told, and how urgent it was."""

    told: Mapping[str, str] = field(hash=False)  # finding -> "present" | "denied"
    level: Level | None
    subject: str
    locale: str


@dataclass(frozen=True)
class TellOperator:
    """Add to the chat's request what the person wrote for it."""

    text: str = field(repr=False)


Effect = Erase | Forget | Wake | Unwake | Keep | Share | Unshare | AskOperator | TellOperator


class Reader(Protocol):
    """Reads a picture or a PDF; the only thing outside its own head that a handler may ask."""

    def read(self, data: bytes) -> Awaitable[Document]:
        """One document. Never raises for bad input: the Document names the problem."""


@dataclass(frozen=True)
class Turn:
    """One turn of one chat: what was understood, what is remembered, what was attached."""

    understood: Understood
    session: Session
    locale: str  # variety of the answer
    now: datetime
    attachments: tuple[bytes, ...] = ()
    unsupported: str | None = None  # kind of an attachment that can't be used: audio, video, sticker, ...
    choice: str | None = None  # payload of the button tapped, or of the digit typed
    late_hours: int = 0  # how long ago the message was sent, when that matters
    beside: Level | None = None  # level of another answer to the same message, which is given together with this one
    woken: str | None = None  # reason of the Wake that gives this turn; nobody wrote
    unasked_hours: float | None = None  # how long after a message the channel lets us write by ourselves; None: always


@dataclass(frozen=True)
class Attachment:
    """What goes with an answer where the channel carries it: drawn or set in type on the way out, see bot.pages.

    `said` tells of it there, `otherwise` is said in its place where the channel carries no such thing.
    """

    content: Series | Summary | Export
    said: tuple[Line, ...] = ()
    otherwise: tuple[Line, ...] = ()


@dataclass(frozen=True)
class Reply:
    """The answer as ids, the session that follows, and what must happen besides."""

    lines: tuple[Line | Printed, ...]  # a Printed line stands as it is: an address, a number
    session: Session
    level: Level | None = None
    choices: tuple[Choice, ...] = ()
    sources: tuple[str, ...] = ()
    effects: tuple[Effect, ...] = ()
    attached: Attachment | None = None  # the lines say the most of it without it


class Handler(Protocol):
    """A room: a small frozen dataclass whose fields are what it needs."""

    async def __call__(self, turn: Turn) -> Reply:
        """Answer one turn."""
