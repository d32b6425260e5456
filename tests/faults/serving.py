"""A whole mailbox in a process of its own, to be killed: lines in are messages, the journal is what a person saw.

Run as `serving.py DATABASE JOURNAL`, with `put` behind it to keep and not to answer, or with `as-served` to look after
the dead as patiently as the service does. Each line of standard input is
`chat number text`; `ack number` is printed once the message is durable. A text can ask for the process's death at a
given moment, for a timer: `wake-SECONDS`, or for a turn or a delivery that takes its time: `think-SECONDS`,
`pause-send-SECONDS`.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections import defaultdict
from collections.abc import Awaitable, Callable
from pathlib import Path

import structlog

from bot.app import SWITCH
from bot.engine.distributed import Distributed, Pace
from bot.engine.embedded import Embedded
from bot.engine.engine import Settled, Unavailable
from bot.engine.home import Home, Manners
from bot.messages import Incoming, Outgoing
from bot.storage.keyring import Keyring, Pepper
from bot.storage.mailbox import Letter
from bot.storage.postgres import is_postgres
from bot.worker import Patience
from handlers.turn import Session, Wake

RING = "2026-11:" + "A" * 43 + "="
PEPPER = "p" * 32
PACE = Pace(poll=0.05, beat=0.2, silent=1.5, round=0.2)
WAKE, NUMBER_OF_WAKE, THINK, PAUSE_SEND = "wake-", 0, "think-", "pause-send-"


def mailbox(database: str, pace: Pace) -> Home:
    manners = Manners(
        burst=0.0,
        patience=Patience(pause=0.01, longest_pause=0.05),
        apologise=lambda messages: [Outgoing(text=f"sorry {messages[0].message_id}")],
        most_waiting=1000,
    )
    secrets = Keyring.parse(RING), Pepper.parse(PEPPER)
    if is_postgres(database):
        return Distributed(database, *secrets, manners, pace=pace)
    return Embedded(database, *secrets, manners)


class Journal:
    """What happened, appended line by line: it outlives the process, as a person's phone would."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_CREAT | os.O_APPEND | os.O_RDWR)
        self._path = path

    def note(self, line: str) -> None:
        os.write(self._file, f"{line}\n".encode())
        print(line, flush=True)

    def die(self, moment: str, text: str) -> None:
        """Die if the text asks for it: once, or every time."""
        first = f"died {moment}" not in self._path.read_text()
        if text == f"die-{moment}-always" or (text == f"die-{moment}" and first):
            self.note(f"died {moment}")
            os.kill(os.getpid(), signal.SIGKILL)


async def main(database: str, journal: Journal, answer: bool, pace: Pace) -> None:
    async def converse(session: Session, messages: tuple[Incoming, ...]) -> Settled:
        for message in messages:
            journal.note(f"turn {message.address} {NUMBER_OF_WAKE if message.wake else message.message_id}")
            journal.die("in-turn", message.text)
            await asyncio.sleep(float(message.text.removeprefix(THINK)) if message.text.startswith(THINK) else 0.001)
        answers = tuple(
            Outgoing(text=f"{NUMBER_OF_WAKE} {m.wake}" if m.wake else f"{m.message_id} {m.text}") for m in messages
        )
        asked = [float(m.text.removeprefix(WAKE)) for m in messages if m.text.startswith(WAKE)]
        return Settled(session, answers, tuple(Wake(after, "silence") for after in asked))

    async def deliver(_channel: str, address: str, message: Outgoing) -> None:
        number, text = message.text.split(maxsplit=1)
        journal.die("before-send", text)
        if text.startswith(PAUSE_SEND):
            print("sending", address, number, flush=True)
            await asyncio.sleep(float(text.removeprefix(PAUSE_SEND)))
        journal.note(f"sent {address} {number}" if number != "sorry" else f"sorry {address} {text}")
        journal.die("after-send", text)
        await asyncio.sleep(0.001)
        journal.note(f"confirmed {address} {number}")

    def dying(note_sent: Callable[[Letter], Awaitable[None]]) -> Callable[[Letter], Awaitable[None]]:
        async def note(letter: Letter) -> None:
            await note_sent(letter)
            journal.die("before-end", letter.message.text.rpartition(" ")[2])

        return note

    async def put(line: str) -> None:
        chat, number, text = line.split()
        message = Incoming(channel="console", address=chat, message_id=number, text=text)
        async with in_order[chat]:
            while True:  # as the provider does
                try:
                    await engine.put([message])
                except Unavailable:
                    print("refused", number, flush=True)
                    await asyncio.sleep(0.05)
                else:
                    print("ack", number, flush=True)
                    return

    sys.setswitchinterval(SWITCH)  # as the service does
    in_order: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
    engine = mailbox(database, pace)
    engine._sent = dying(engine._sent)
    print("ready", flush=True)
    lines = asyncio.StreamReader()
    loop = asyncio.get_running_loop()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(lines), sys.stdin)
    async with asyncio.TaskGroup() as tasks:
        if answer:
            tasks.create_task(engine.run(converse, deliver))
        while line := await lines.readline():
            tasks.create_task(put(line.decode()))
        await engine.stop(grace=20.0)


if __name__ == "__main__":
    structlog.configure(logger_factory=structlog.PrintLoggerFactory(sys.stderr))  # its threads log in between lines
    role = sys.argv[3:]
    pace = Pace() if "as-served" in role else PACE
    asyncio.run(main(sys.argv[1], Journal(Path(sys.argv[2])), "put" not in role, pace))
