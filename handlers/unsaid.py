"""What a turn leaves behind whose answer was not sent: what the person told stays known, nothing counts as asked."""

from __future__ import annotations

from handlers.turn import Interview, Session


def unsaid(before: Session, after: Session) -> Session:
    """The session to go on with when the answer of the turn between `before` and `after` was held back.

    A question nobody saw must not be answered by the next "no", and advice nobody got counts as not given.
    """
    known = before.interview or Interview()
    told = after.interview and after.interview.model_copy(
        update={
            "asked": known.asked,
            "pending": known.pending,
            "doubted": known.doubted,
            "unclear": known.unclear,
            "advised": known.advised,
            "level": known.level,
        }
    )
    return before.model_copy(update={"interview": told, "people": after.people, "locale": after.locale})
