"""How somebody without a name is called: what they are to the writer; of several children also how old."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from care.knowledge import Knowledge
from handlers.children import children
from handlers.lasting import bands, narrowest
from handlers.people import CHILD, kind, person, what_holds
from handlers.turn import Choice, Facts, Session, Term

CHILD_OF = {"male": "person-son", "female": "person-daughter", None: "person-child"}


def called(who: str, session: Session, today: date, data: Knowledge) -> Term:
    """The words for a person; for a child that is not known yet those for another child."""
    if kind(person(who)) != CHILD:
        return Term(f"person-{kind(who)}")
    known = children(session, today, data).get(person(who))
    if known is None:
        return Term("person-another_child" if children(session, today, data) else CHILD_OF[None])
    band = _band(known, data)
    child = CHILD_OF[known.sex]
    return Term("person-aged", {"child": Term(child), "age": Term(f"age-{band}")}) if band else Term(child)


def choices(prefix: str, people: Iterable[str], session: Session, today: date, data: Knowledge) -> tuple[Choice, ...]:
    """A button for each of these people."""
    named = ((one, called(one, session, today, data)) for one in people)
    return tuple(Choice(prefix + one, term.id, term.args) for one, term in named)


def _band(known: Facts, data: Knowledge) -> str | None:
    return narrowest([one for one in what_holds(known, data) if one in bands(data)], data)
