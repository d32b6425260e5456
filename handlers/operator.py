"""A human being instead of a programme: the operator's line, and a request put into their queue once agreed to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from care.terms import COMMANDS, Intent, Level, Truth
from handlers.turn import AskOperator, Choice, Interview, Line, Printed, Reply, Session, TellOperator, Turn

OPERATOR = "operator:"
YES, NO = f"{OPERATOR}yes", f"{OPERATOR}no"
_EMPTY = (Intent.OFF_TOPIC, Intent.GREETING, Intent.THANKS, Intent.ABOUT)  # their answers say nothing to who told more


@dataclass(frozen=True)
class Operator:
    """`line`: a telephone number somebody answers. `inbox`: somebody reads requests, and answers them."""

    line: str | None
    inbox: bool

    async def __call__(self, turn: Turn) -> Reply:
        """Where a person answers and the offer to pass a request on; then its receipt."""
        wish = _wish(turn)
        if wish == NO:
            return _reply(turn.session, Line("operator-refused"))
        if wish == YES and self.inbox:
            return _asked(turn)
        choices = (Choice(YES, "operator-button-yes"), Choice(NO, "operator-button-no")) if self.inbox else ()
        return replace(_reply(turn.session, *self._ways(turn.session)), choices=choices)

    def _ways(self, session: Session) -> Iterator[Line]:
        told = session.interview
        danger = told is not None and told.level is Level.EMERGENCY
        yield Line("emergency-before" if danger else "operator-danger")
        if self.line:
            yield Line("operator-line", {"line": Printed(self.line)})
        if self.inbox:
            yield Line("operator-offer-told" if told and _known(told) else "operator-offer")
            yield Line("operator-question", question=True)
        elif not self.line:
            yield Line("operator-none")


def answered(turn: Turn) -> bool:
    """Whether a message is a yes or a no to the offer just made, and nothing else."""
    said = turn.understood
    asked = turn.choice is None and turn.woken is None and turn.session.choices[:1] == (YES,)
    return asked and said.answer in ("yes", "no") and not (said.mentions or said.typed or turn.attachments)


def passed_on(reply: Reply, turn: Turn, intent: Intent) -> Reply:
    """The answer to a message that was meant for the operator: it goes there, and is looked after here all the same."""
    text = turn.understood.text.strip()
    written = turn.choice is None and turn.woken is None and intent not in COMMANDS
    if not (turn.session.for_operator and written and text):
        return reply
    session = reply.session.model_copy(update={"for_operator": False})
    reply = replace(reply, session=session, effects=(*reply.effects, TellOperator(text)))
    if reply.level is Level.EMERGENCY:
        return reply
    if intent in _EMPTY:
        return replace(reply, lines=(Line("operator-passed"),), choices=(), sources=())
    return replace(reply, lines=(Line("operator-passed"), *reply.lines))


def _wish(turn: Turn) -> str | None:
    """The button tapped, or the one that a word stands for."""
    if not answered(turn):
        return turn.choice
    return YES if turn.understood.answer == "yes" else NO


def _asked(turn: Turn) -> Reply:
    told = turn.session.interview or Interview()
    asking = AskOperator(_known(told), told.level, told.subject, turn.locale)
    session = turn.session.model_copy(update={"for_operator": True})
    lines = Line("operator-asked"), Line("operator-asked-when")
    return replace(_reply(session, *lines), effects=(asking,))


def _known(told: Interview) -> dict[str, str]:
    """What was told or denied; what nobody knows says nothing."""
    certain = {Truth.PRESENT.value, Truth.DENIED.value}
    return {finding: truth for finding, truth in told.findings.items() if truth in certain}


def _reply(session: Session, *lines: Line) -> Reply:
    return Reply(lines, session, Level.OFF_TOPIC)
