"""Which child a message is about: a phone serves several, and none of them has a name here."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from care.knowledge import Knowledge
from handlers.lasting import known_of
from handlers.people import AGE, AGE_OF, CHILD, kind, other_age, person, what_holds
from handlers.turn import Facts, Session, Turn


def children(session: Session, today: date, data: Knowledge) -> Mapping[str, Facts]:
    """Every child known of a chat, by person."""
    interview = session.interview
    spoken_of = (interview.subject,) if interview is not None and interview.findings else ()
    known = dict.fromkeys(person(one) for one in (*session.records, *session.people, *spoken_of))
    return {one: known_of(one, session, today, data) for one in known if kind(one) == CHILD}


def which_child(said: Facts, turn: Turn, data: Knowledge) -> tuple[str, ...]:
    """The children it may be; one when it is clear. Who is spoken of already goes on to be, unless that cannot be.

    With several, or when it can be none of those known, a child not known yet is the last of them.
    """
    known = children(turn.session, turn.now.date(), data)
    before = turn.session.interview
    if before is not None and person(before.subject) in known and before.findings and not _another(before, said, data):
        return (before.subject,)
    if not known:
        return (said.subject if said.subject in AGE_OF else CHILD,)
    fitting = [
        one for one, facts in known.items() if not _another(facts, said, data) and not _younger(facts, said, data)
    ]
    return (fitting[0],) if len(fitting) == 1 else (*(fitting or known), new_child(known))


def new_child(known: Mapping[str, Facts]) -> str:
    """The name of a child that is not among those known."""
    return next(name for number in range(2, len(known) + 3) if (name := f"{CHILD}-{number}") not in known)


def _another(known: Facts, said: Facts, data: Knowledge) -> bool:
    """Whether age or sex say that it is not this child."""
    return other_age(known, said, data) or bool(known.sex and said.sex and known.sex != said.sex)


def _younger(known: Facts, said: Facts, data: Knowledge) -> bool:
    """Whether the name ("the baby") says a younger child than this one is known to be."""
    band, before = AGE_OF.get(said.subject), what_holds(known, data)
    return band is not None and not set(AGE) & set(said.quantities) and bool(before) and band not in before
