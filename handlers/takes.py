"""Takes note of the medicines somebody says they take, or do not bear: no advice about any of them.

Those of a prescription count only once it was said, by a button, that they are the treatment of this person.
"""

from __future__ import annotations

from dataclasses import dataclass

from care.knowledge import Knowledge, knowledge
from care.medicines import load_medicines
from care.terms import Level
from handlers.cases import addressed, children_meant, merged
from handlers.lasting import begun
from handlers.people import NAMELESS, WRITER, identity, kind, person, remembered, same
from handlers.turn import Choice, Facts, Line, Printed, Reply, Session, Turn

TREATMENT = "takes:"  # payload: whose treatment the prescription read last is


def treatment(turn: Turn) -> tuple[Choice, ...]:
    """The button that says that a prescription is the treatment of who writes, or of the one person named."""
    said = addressed(turn, knowledge())
    several = len(children_meant(turn, knowledge())) > 1
    if several or kind(said.subject) in NAMELESS:
        return ()
    mine = said.subject == WRITER
    return (Choice(TREATMENT + person(said.subject), "takes-button-mine" if mine else "takes-button-theirs"),)


@dataclass(frozen=True)
class Takes:
    """Says back what was understood, and whether it is kept. Of which child it is, it does not guess."""

    knowledge: Knowledge

    async def __call__(self, turn: Turn) -> Reply:
        """The names as they stand in our own list."""
        said = self._tapped(turn) or addressed(turn, self.knowledge)
        sure = turn.choice is not None or len(children_meant(turn, self.knowledge)) < 2
        session = self._noted(turn, said) if sure else turn.session
        noted = sure and person(said.subject) in turn.session.records
        told = (("told-medicines", said.medicines), ("told-allergies", said.allergies))
        lines = [Line(id, {"names": tuple(map(Printed, names))}) for id, names in told if names]
        lines.append(Line("told-noted" if noted else "told-a-day"))
        lines += [Line("told-allergy-now")] if said.allergies else []
        session = session.model_copy(update={"sources": _sources((*said.medicines, *said.allergies))})
        return Reply(tuple(lines), session, Level.INFORMATION)

    def _tapped(self, turn: Turn) -> Facts | None:
        """What a button under a prescription says of whom."""
        paper = turn.session.paper
        if not (turn.choice or "").startswith(TREATMENT) or paper is None:
            return None
        who = (turn.choice or "").removeprefix(TREATMENT)
        return Facts(subject=who, medicines=tuple(dict.fromkeys(one.name for one in paper.medicines)))

    def _noted(self, turn: Turn, said: Facts) -> Session:
        interview = turn.session.interview
        if interview is not None and same(interview.subject, said.subject):
            return remembered(turn.session, merged(interview, said), self.knowledge)
        known = identity(merged(begun(said.subject, turn, self.knowledge), said), self.knowledge)
        return turn.session.model_copy(update={"people": {**turn.session.people, person(said.subject): known}})


def _sources(names: tuple[str, ...]) -> tuple[str, ...]:
    """What says of which kind these medicines are, for "source ?"."""
    known = load_medicines()
    families = dict.fromkeys(one.family for one in known.medicines if one.name in names)
    return tuple(dict.fromkeys(source for one in families for source in known.families[one].sources))
