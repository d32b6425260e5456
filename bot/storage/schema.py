"""What is stored, and nothing else: eleven tables, without a name, a number or a word in the clear.

The comment of each column says what a person with the file, but without the keys, can read there.
"""

from __future__ import annotations

from enum import StrEnum

from sqlalchemy import BigInteger, Boolean, Column, Float, Index, Integer, LargeBinary, MetaData, String, Table

metadata = MetaData(naming_convention={"ix": "%(table_name)s_%(column_0_N_name)s"})
_Order = BigInteger().with_variant(Integer, "sqlite")  # SQLite's integers are as long as they must be


class State(StrEnum):
    """Where a row of `incoming` or `outgoing` stands; a row that is finished is deleted."""

    WAITING = "waiting"
    DEAD = "dead"  # incoming: no turn could be made of it; an operator may have it tried again
    SENT = "sent"  # outgoing: a provider took it, and its end is not committed yet; never sent again
    UNCERTAIN = "uncertain"  # outgoing: perhaps delivered, never sent again; its body is gone


TO_END = (State.WAITING, State.SENT)  # rows of `outgoing` with which there is something to do

chat = Table(
    "chat",
    metadata,
    Column("chat", String(32), primary_key=True, comment="pseudonym: keyed hash of channel and address"),
    Column("kid", String(32), nullable=False, index=True, comment="which key of the ring wraps this chat's key"),
    Column("wrapped", LargeBinary, nullable=False, comment="the chat's own random key, sealed"),
    Column(
        "session",
        LargeBinary,
        comment="what is remembered between turns, sealed; empty before the first turn",
    ),
    Column(
        "discretion",
        LargeBinary,
        comment="that the chat is discreet, and the slow salted hash of the word that opens it, sealed",
    ),
    Column(
        "traces",
        LargeBinary,
        comment="where its newest messages lie at the provider, to have them deleted, sealed; gone with the thread",
    ),
    Column("leaving", Boolean, nullable=False, comment="asked to be forgotten, the receipt is still on its way"),
    Column("touched", Float, nullable=False, index=True, comment="when the chat was last active, Unix seconds"),
)

seen = Table(
    "seen",
    metadata,
    Column("mark", String(32), primary_key=True, comment="keyed hash of a provider's message id, tied to no chat"),
    Column("at", Float, nullable=False, index=True, comment="when it came, Unix seconds"),
)

incoming = Table(
    "incoming",
    metadata,
    Column("id", _Order, primary_key=True, comment="order of arrival"),
    Column("mark", String(32), nullable=False, unique=True, comment="the message's mark, see `seen`"),
    Column("chat", String(32), nullable=False, comment="pseudonym"),
    Column("state", String(10), nullable=False, comment="waiting or dead"),
    Column("body", LargeBinary, comment="the message, sealed; empty when it does not open"),
    Column("attempts", Integer, nullable=False, comment="how many turns were begun with it"),
    Column("arrived", Float, nullable=False, comment="Unix seconds"),
    sqlite_autoincrement=True,  # ids are never used twice: they are the order
)

outgoing = Table(
    "outgoing",
    metadata,
    Column("id", _Order, primary_key=True, comment="order of sending"),
    Column("mark", String(40), nullable=False, unique=True, comment="r: and the mark of the message it answers"),
    Column("chat", String(32), nullable=False, comment="pseudonym"),
    Column("state", String(10), nullable=False, comment="waiting, sent or uncertain"),
    Column("body", LargeBinary, comment="address and answer, sealed; empty when uncertain"),
    Column("queued", Float, nullable=False, comment="Unix seconds"),
    Column("tries", Integer, nullable=False, default=0, comment="how many deliveries were put off"),
    Column("failures", Integer, nullable=False, default=0, comment="how many of them by an error of ours"),
    sqlite_autoincrement=True,
)

wake = Table(
    "wake",
    metadata,
    Column("id", _Order, primary_key=True, comment="order of setting"),
    Column("mark", String(32), nullable=False, unique=True, comment="keyed hash of the turn that set the timer"),
    Column("chat", String(32), nullable=False, index=True, comment="pseudonym"),
    Column("body", LargeBinary, nullable=False, comment="address and reason, sealed"),
    Column("due", Float, nullable=False, index=True, comment="when it runs out, Unix seconds"),
    Column("stays", Boolean, nullable=False, comment="a reminder: it outlives the person's next message"),
)

record = Table(
    "record",
    metadata,
    Column("id", String(32), primary_key=True, comment="pseudonym of one person of a chat: keyed hash"),
    Column("chat", String(32), nullable=False, index=True, comment="pseudonym"),
    Column("kid", String(32), nullable=False, index=True, comment="which key of the ring wraps this person's key"),
    Column("wrapped", LargeBinary, nullable=False, comment="the person's own random key, sealed"),
    Column("body", LargeBinary, nullable=False, comment="what the person agreed to have kept, sealed"),
)

share = Table(
    "share",
    metadata,
    Column("id", String(64), primary_key=True, comment="hash of the secret that only the link carries"),
    Column("chat", String(32), nullable=False, index=True, comment="pseudonym"),
    Column("body", LargeBinary, nullable=False, comment="the page, sealed under the link's secret"),
    Column("code", LargeBinary, nullable=False, comment="slow salted hash of link and code"),
    Column("wrong", Integer, nullable=False, comment="how many wrong codes were tried"),
    Column("expires", Float, nullable=False, index=True, comment="until when it can be opened, Unix seconds"),
)

opening = Table(
    "opening",
    metadata,
    Column("id", _Order, primary_key=True, comment="order of opening"),
    Column("share", String(64), nullable=False, index=True, comment="see `share`"),
    Column("chat", String(32), nullable=False, index=True, comment="pseudonym"),
    Column("at", Float, nullable=False, comment="when the page was opened, Unix seconds; never by whom"),
)

request = Table(
    "request",
    metadata,
    Column("id", _Order, primary_key=True, comment="number by which the operator calls a request to a human being"),
    Column("chat", String(32), nullable=False, unique=True, comment="pseudonym"),
    Column("body", LargeBinary, nullable=False, comment="address, ids of what was told, words for a human, sealed"),
    Column("asked", Float, nullable=False, index=True, comment="when it was asked, Unix seconds"),
    Column("answered", Float, comment="when the operator answered last, Unix seconds; empty before"),
    sqlite_autoincrement=True,
)

pause = Table(
    "pause",
    metadata,
    Column("channel", String(16), primary_key=True, comment="a channel the operator has paused: nothing about anybody"),
    Column("french", String(600), comment="what the operator has people told meanwhile, in the clear"),
    Column("arabic", String(600), comment="the same in Arabic"),
    Column("since", Float, nullable=False, comment="Unix seconds"),
)

fact = Table(
    "fact",
    metadata,
    Column("name", String(32), primary_key=True, comment="which fact about this store"),
    Column("value", String(64), nullable=False, comment="a fingerprint of the pepper, nothing about anybody"),
)

for _queue in (incoming, outgoing):  # one index for all that is asked of a queue: each more costs every message a page
    Index(f"{_queue.name}_of_chat", _queue.c.chat, _queue.c.state, _queue.c.id)
