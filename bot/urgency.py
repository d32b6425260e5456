"""Whether a message is an emergency by itself; what was understood of it then waits for its turn, and only for it."""

from __future__ import annotations

from collections import OrderedDict

from bot.messages import Incoming
from care.knowledge import knowledge
from care.terms import Level
from care.triage import judge
from handlers.cases import case_of, facts_of
from understanding.understand import understand
from understanding.understood import Understood

_MOST = 256  # chats whose turn may be ahead; where turns are taken by another process, nobody asks for them


class Urgency:
    """Looks at each message when it arrives: an emergency ends the wait for more. Remembers the last of each chat."""

    def __init__(self) -> None:
        self._ahead: OrderedDict[tuple[str, str], Understood] = OrderedDict()

    def __call__(self, message: Incoming) -> bool:
        """Whether this message alone is an emergency."""
        understood = understand(message.text)
        self._ahead[_chat(message)] = understood
        if len(self._ahead) > _MOST:
            self._ahead.popitem(last=False)
        data = knowledge()
        verdict = judge(case_of(facts_of(understood, data), data), data)
        return verdict is not None and verdict.level is Level.EMERGENCY

    def understood(self, text: str, last: str | None, message: Incoming) -> Understood:
        """What `understand(text, last)` finds; `message`: the last of its turn, with which the chat is forgotten."""
        ahead = self._ahead.pop(_chat(message), None)
        if ahead is not None and ahead.text == text and last in (None, ahead.language):
            return ahead
        return understand(text, last)


def _chat(message: Incoming) -> tuple[str, str]:
    return message.channel, message.address
