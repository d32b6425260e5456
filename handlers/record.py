"""Keeps what is told of a person who agreed to it: ids only, added after every turn, in one place."""

from __future__ import annotations

from dataclasses import replace

from care.knowledge import Knowledge
from care.record import Record
from handlers.cases import addressed
from handlers.lasting import with_told
from handlers.people import WRITER, person
from handlers.turn import Erase, Forget, Keep, Reply, Session, Turn


def kept(reply: Reply, turn: Turn, data: Knowledge) -> Reply:
    """The answer with what of this turn is to be stored; as it is where nobody agreed, or somebody erases."""
    if any(isinstance(effect, Erase | Forget) for effect in reply.effects):
        return reply
    records = {**reply.session.records, **_told(reply.session, turn, data)}
    changed = [record for who, record in records.items() if record != turn.session.records.get(who)]
    if not changed:
        return reply
    others = [effect for effect in reply.effects if not isinstance(effect, Keep)]
    return replace(
        reply,
        session=reply.session.model_copy(update={"records": records}),
        effects=(*others, *map(Keep, changed)),
    )


def _told(session: Session, turn: Turn, data: Knowledge) -> dict[str, Record]:
    """The records of whom this turn is about, with what is known of them now."""
    told: dict[str, Record] = {}
    interview = session.interview
    if interview is not None and not interview.unkept and interview.unclear is None:
        record = session.records.get(person(interview.subject))
        if record is not None:
            told[record.person] = with_told(record, interview, turn.now.date(), data)
    understood, said = turn.understood, addressed(turn, data)
    who = person(said.subject)
    if interview is not None and who == WRITER != person(interview.subject):
        return told  # nobody is named in a story of somebody else: whose medicine it is, is not said
    record = told.get(who, session.records.get(who))
    if record is not None and (understood.medicines or understood.allergies):
        told[who] = record.model_copy(
            update={
                "medicines": tuple(dict.fromkeys((*record.medicines, *understood.medicines))),
                "allergies": tuple(dict.fromkeys((*record.allergies, *understood.allergies))),
            }
        )
    return told
