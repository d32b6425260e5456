"""The operators' queue: what people asked to have passed on to a human being, and the answers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from time import time
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from bot.app import channels_of
from bot.messages import Incoming, Outgoing
from bot.settings import Settings
from bot.storage import requests
from bot.storage.keyring import Keyring, Pepper
from bot.storage.mailbox import Mailbox
from bot.storage.people import People, last_active
from bot.words import say
from care.terms import Truth

if TYPE_CHECKING:
    from bot.storage.requests import Request, Waiting

LONGEST = 600  # characters of an answer, as of any other of ours
_READ_IN = "fr"  # the words in which an operator is shown ids


class Impossible(Exception):
    """It cannot be done; the message is one sentence that says why."""


@dataclass(frozen=True)
class Inbox:
    """Works inside the caller's transaction; `secrets` open what is asked and seal what is answered."""

    settings: Settings
    ring: Keyring
    pepper: Pepper

    @classmethod
    def of(cls, settings: Settings) -> Inbox:
        """With the secrets of these settings. Raises Misconfigured or KeyringError."""
        return cls(settings, Keyring.parse(settings.keyring_text()), Pepper.parse(settings.pepper_text()))

    def waiting(self, connection: Connection) -> Iterator[str]:
        """A line for each request: number, when, whether it was answered; never who or what."""
        for one in requests.waiting(connection):
            answered = f"answered {_time(one.answered)}" if one.answered else "not answered"
            yield f"{one.number}\t{_time(one.asked)}\t{answered}\tchat {one.chat[:6]}"

    def show(self, connection: Connection, number: int) -> Iterator[str]:
        """One request: how urgent it was, what was told, what was written for the operator. Raises Impossible."""
        waiting, asked = self._find(connection, number)
        level = asked.level.value if asked.level else "none"
        yield f"{waiting.number}  {_time(waiting.asked)}  {asked.channel}  {asked.locale}  level: {level}"
        yield f"about: {asked.subject}"
        for truth in (Truth.PRESENT, Truth.DENIED):
            findings = [say(_READ_IN, f"finding-{one}") for one, known in asked.told.items() if known == truth.value]
            if findings:
                yield f"{truth.value}: {', '.join(findings)}"
        yield from (f"> {words}" for words in asked.words)

    def answer(self, connection: Connection, number: int, text: str, now: float | None = None) -> None:
        """Queue an answer to the chat; it says that a person writes it. Raises Impossible."""
        now = time() if now is None else now
        waiting, asked = self._find(connection, number)
        if not self.settings.operator:
            raise Impossible("SEHTI_OPERATOR is not set, and the answer has to say whose person writes it.")
        if not text.strip() or len(text) > LONGEST:
            raise Impossible(f"An answer has 1 to {LONGEST} characters.")
        self._check_in_time(connection, waiting, asked, now)
        mailbox = Mailbox(People(self.ring), self.pepper)
        to = Incoming(channel=asked.channel, address=asked.address, message_id="")
        mark = self.pepper.mark("operator", waiting.chat, f"{number} {now}")
        written = _from_a_person(asked.locale, self.settings.operator, text)
        mailbox.write_to(connection, waiting.chat, to, mark, written, now)
        requests.mark_answered(connection, number, now)

    def close(self, connection: Connection, number: int) -> None:
        """Delete a request. Raises Impossible."""
        if not requests.close(connection, number):
            raise Impossible(f"There is no request {number}.")

    def _find(self, connection: Connection, number: int) -> tuple[Waiting, Request]:
        found = requests.find(connection, People(self.ring), number)
        if found is None:
            raise Impossible(f"There is no request {number}, or its key is not in the ring.")
        return found

    def _check_in_time(self, connection: Connection, waiting: Waiting, asked: Request, now: float) -> None:
        """Some channels let us write only so long after a person's last message. Raises Impossible."""
        channel = channels_of(self.settings).get(asked.channel)
        if channel is None:
            raise Impossible(f"The channel {asked.channel} is off here.")
        hours = channel.limits.unasked_hours
        if hours is not None and now - last_active(connection, waiting.chat) > hours * 3600:
            raise Impossible(f"Nothing was written there for {hours:g} hours: {asked.channel} delivers no answer now.")


def _from_a_person(locale: str, operator: str, text: str) -> Outgoing:
    lines = say(locale, "operator-answer", {"operator": operator}), text.strip(), say(locale, "operator-answer-back")
    return Outgoing(text="\n".join(lines))


def _time(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).isoformat(timespec="seconds")
