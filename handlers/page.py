"""Answers "a summary for the doctor": a short message, and the page itself where the channel carries files."""

from __future__ import annotations

from dataclasses import dataclass

from care.summary import Summary
from care.terms import Level
from handlers.called import choices
from handlers.page_lines import message, rest
from handlers.summaries import Summaries, meant
from handlers.turn import Attachment, Choice, Line, Reply, Turn

OF = "page:of:"  # payload that names the person
MORE = "page:more:"
BEGIN = (Choice("menu:symptom", "menu-symptom"), Choice("menu:labs", "menu-labs"))


@dataclass(frozen=True)
class DoctorPage:
    """Works without a record too, from what this conversation told; asks of whom when there are several."""

    summaries: Summaries

    async def __call__(self, turn: Turn) -> Reply:
        """The page of the person meant; says so when there is nothing yet, and how to begin."""
        told = self.summaries.all(turn.session, turn.now.date())
        tapped = (turn.choice or "").removeprefix(MORE).removeprefix(OF)
        people = meant(turn, tapped, told)
        if not people:
            lines = (Line("page-nothing-of" if told else "page-nothing"), Line("page-nothing-begin"))
            return Reply(lines, turn.session, Level.INFORMATION, choices=BEGIN)
        if len(people) > 1:
            asked = choices(OF, people, turn.session, turn.now.date(), self.summaries.knowledge)
            return Reply((Line("page-for-whom"),), turn.session, Level.INFORMATION, choices=asked)
        summary = told[people[0]]
        if (turn.choice or "").startswith(MORE):
            return Reply(rest(summary), turn.session, Level.INFORMATION)
        return _first(turn, summary)


def _first(turn: Turn, summary: Summary) -> Reply:
    """The message and the page. An emergency told before stays one, whatever is asked of us since."""
    urgent = any(one.level is Level.EMERGENCY and one.on == summary.made_on for one in summary.episodes)
    stands = (Line("emergency-before"),) if urgent else ()
    return Reply(
        lines=(*stands, *message(summary)),
        session=turn.session,
        level=Level.INFORMATION,
        choices=(Choice(MORE + summary.person, "page-button-more"),),
        attached=Attachment(summary, said=(Line("page-attached"),), otherwise=(Line("page-not-attached"),)),
    )
