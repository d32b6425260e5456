"""A whole mailbox in a process of its own, to be killed: lines in are messages, the journal is what a person saw.

Run as `serving.py DATABASE JOURNAL`. Each line of standard input is `chat number text`; `ack number` is printed
once the message is durable. A text can ask for the process's death at a given moment, or for a timer: `wake-SECONDS`.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from pathlib import Path

from bot.engine.embedded import Embedded
from bot.engine.engine import Settled
from bot.engine.home import Manners
from bot.messages import Incoming, Outgoing
from bot.storage.keyring import Keyring, Pepper
from bot.worker import Patience
from handlers.turn import Session, Wake

RING = "2026-11:" + "A" * 43 + "="
PEPPER = "p" * 32
WAKE, NUMBER_OF_WAKE = "wake-", 0


def mailbox(database: Path) -> Embedded:
    return Embedded(
        database,
        Keyring.parse(RING),
        Pepper.parse(PEPPER),
        Manners(
            burst=0.0,
            patience=Patience(pause=0.01, longest_pause=0.05),
            apologise=lambda messages: [Outgoing(text=f"sorry {messages[0].message_id}")],
        ),
    )


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


async def main(database: Path, journal: Journal) -> None:
    async def converse(session: Session, messages: tuple[Incoming, ...]) -> Settled:
        for message in messages:
            journal.note(f"turn {message.address} {NUMBER_OF_WAKE if message.wake else message.message_id}")
            journal.die("in-turn", message.text)
        await asyncio.sleep(0.001)
        answers = tuple(
            Outgoing(text=f"{NUMBER_OF_WAKE} {m.wake}" if m.wake else f"{m.message_id} {m.text}") for m in messages
        )
        asked = [float(m.text.removeprefix(WAKE)) for m in messages if m.text.startswith(WAKE)]
        return Settled(session, answers, tuple(Wake(after, "silence") for after in asked))

    async def deliver(_channel: str, address: str, message: Outgoing) -> None:
        number, text = message.text.split(maxsplit=1)
        journal.die("before-send", text)
        journal.note(f"sent {address} {number}" if number != "sorry" else f"sorry {address} {text}")
        journal.die("after-send", text)
        await asyncio.sleep(0.001)

    async def put(line: str) -> None:
        chat, number, text = line.split()
        await engine.put([Incoming(channel="console", address=chat, message_id=number, text=text)])
        print("ack", number, flush=True)

    engine = mailbox(database)
    print("ready", flush=True)
    lines = asyncio.StreamReader()
    loop = asyncio.get_running_loop()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(lines), sys.stdin)
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(engine.run(converse, deliver))
        while line := await lines.readline():
            tasks.create_task(put(line.decode()))
        await engine.stop(grace=20.0)


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), Journal(Path(sys.argv[2]))))
