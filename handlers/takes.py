"""Takes note of the medicines somebody says they take, or do not bear: no advice about any of them."""

from __future__ import annotations

from dataclasses import dataclass

from care.knowledge import Knowledge
from care.terms import Level
from handlers.cases import addressed, children_meant, merged
from handlers.lasting import begun
from handlers.people import identity, person, remembered, same
from handlers.turn import Line, Printed, Reply, Session, Turn


@dataclass(frozen=True)
class Takes:
    """Says back what was understood, and whether it is kept. Of which child it is, it does not guess."""

    knowledge: Knowledge

    async def __call__(self, turn: Turn) -> Reply:
        """The names as they stand in our own list."""
        said = addressed(turn, self.knowledge)
        sure = len(children_meant(turn, self.knowledge)) < 2
        session = self._noted(turn) if sure else turn.session
        noted = sure and person(said.subject) in turn.session.records
        told = (("told-medicines", said.medicines), ("told-allergies", said.allergies))
        lines = [Line(id, {"names": tuple(map(Printed, names))}) for id, names in told if names]
        return Reply((*lines, Line("told-noted" if noted else "told-a-day")), session, Level.INFORMATION)

    def _noted(self, turn: Turn) -> Session:
        said, interview = addressed(turn, self.knowledge), turn.session.interview
        if interview is not None and same(interview.subject, said.subject):
            return remembered(turn.session, merged(interview, said), self.knowledge)
        known = identity(merged(begun(said.subject, turn, self.knowledge), said), self.knowledge)
        return turn.session.model_copy(update={"people": {**turn.session.people, person(said.subject): known}})
