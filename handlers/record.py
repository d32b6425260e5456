"""Keeps what is told of a person who agreed to it: ids only, added after every turn, in one place."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from care.knowledge import Knowledge
from care.record import Record
from handlers.lasting import about, with_told
from handlers.people import person
from handlers.turn import Erase, Forget, Keep, Reply, Session, Turn


def kept(reply: Reply, turn: Turn, data: Knowledge) -> Reply:
    """The answer with what of this turn is to be stored; as it is where nobody agreed, or somebody erases."""
    if any(isinstance(effect, Erase | Forget) for effect in reply.effects):
        return reply
    today = turn.now.date()
    records = {who: _told(record, reply.session, today, data) for who, record in reply.session.records.items()}
    changed = [record for who, record in records.items() if record != turn.session.records.get(who)]
    if not changed:
        return reply
    others = [effect for effect in reply.effects if not isinstance(effect, Keep)]
    return replace(
        reply,
        session=reply.session.model_copy(update={"records": records}),
        effects=(*others, *map(Keep, changed)),
    )


def _told(record: Record, session: Session, today: date, data: Knowledge) -> Record:
    """The record with what this thread knows of its person: who they are, and the story being told."""
    known, interview = session.people.get(record.person), session.interview
    if known is not None:
        record = with_told(record, about(known, record.person), today, data)
    if interview is None or interview.unkept or interview.unclear is not None:
        return record
    return with_told(record, interview, today, data) if person(interview.subject) == record.person else record
