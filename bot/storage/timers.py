"""A chat's timers: messages from nobody, sealed as messages are, that arrive when they run out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Connection, bindparam, delete, insert, select

from bot.messages import Incoming
from bot.storage.keyring import ChatKey, Pepper
from bot.storage.schema import State, chat, incoming, wake
from handlers.turn import Effect, Unwake, Wake

# Built once: these run for every message.
_CANCEL = delete(wake).where(wake.c.chat == bindparam("name"), ~wake.c.stays)


@dataclass(frozen=True)
class Timers:
    """Sets the timers of one chat; `last` is its last message, which says where to write."""

    pepper: Pepper
    key: ChatKey
    chat: str
    last: Incoming

    def apply(self, connection: Connection, effects: Sequence[Effect], turn: str, now: float) -> None:
        """Cancel and set what a turn, known by its mark, asks for."""
        for effect in effects:
            if isinstance(effect, Unwake):
                those = [self._reminder(reason) for reason in effect.reasons]
                mine = wake.c.mark.in_(those) if those else wake.c.stays
                connection.execute(delete(wake).where(wake.c.chat == self.chat, mine))
        for number, effect in enumerate(one for one in effects if isinstance(one, Wake)):
            self._set(connection, effect, f"wake:{turn}:{number}", now)

    def _set(self, connection: Connection, effect: Wake, name: str, now: float) -> None:
        mark = self._reminder(effect.reason) if effect.stays else self._mark(name)
        connection.execute(delete(wake).where(wake.c.mark == mark))  # asked for twice, it rings once
        message = Incoming(
            channel=self.last.channel,
            address=self.last.address,
            message_id=mark,
            wake=effect.reason,
            stays=effect.stays,
            sent_at=self.last.sent_at or datetime.fromtimestamp(now, UTC),
        )
        body = self.key.seal(incoming.name, mark, message.model_dump_json(exclude_defaults=True).encode())
        row = {"mark": mark, "chat": self.chat, "body": body, "due": now + effect.after, "stays": effect.stays}
        connection.execute(insert(wake), row)

    def _reminder(self, reason: str) -> str:
        """The mark of a chat's reminder: by its reason, so that it can be found again without being opened."""
        return self._mark(f"stays:{reason}")

    def _mark(self, name: str) -> str:
        return self.pepper.mark(self.last.channel, self.last.address, name)


def cancel(connection: Connection, name: str) -> None:
    """Cancel the chat's timers, but for reminders."""
    connection.execute(_CANCEL, {"name": name})


def ring(connection: Connection, name: str, now: float) -> bool:
    """Turn the chat's timer that ran out first into a waiting message; True when there was one."""
    due = select(wake).where(wake.c.chat == name, wake.c.due <= now).order_by(wake.c.due).limit(1)
    row = connection.execute(due).one_or_none()
    if row is None:
        return False
    connection.execute(delete(wake).where(wake.c.id == row.id))
    connection.execute(delete(incoming).where(incoming.c.mark == row.mark))  # it rang before, and nobody could answer
    message = {"mark": row.mark, "chat": name, "state": State.WAITING, "body": row.body, "attempts": 0, "arrived": now}
    connection.execute(insert(incoming), message)
    return True


def since_written(connection: Connection, name: str, reminder: Incoming) -> Incoming:
    """A reminder, with when the person wrote last: much may have been said since it was set."""
    touched = connection.scalars(select(chat.c.touched).where(chat.c.chat == name)).one()
    return reminder.model_copy(update={"sent_at": datetime.fromtimestamp(touched, UTC)})
