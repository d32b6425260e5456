"""A general question: the card of the illness it names, or what a test or a word of a report is; nobody's emergency."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from care.analytes import load_analytes
from care.glossary import load_glossary
from care.knowledge import Complaint, Knowledge, named
from care.terms import Intent, Level
from handlers.turn import Line, Printed, Reply, Term, Turn
from understanding.lab_names import analytes_named
from understanding.report_terms import terms_in

MOST_SIGNS = 5
MOST_WORDS = 3


@dataclass(frozen=True)
class Information:
    """Names the signs that mean "now" for the complaint asked about, with its source."""

    knowledge: Knowledge

    async def __call__(self, turn: Turn) -> Reply:
        """The card of the complaint that the words fit best, or what they mean; without either, what we can answer."""
        if topics := [self.knowledge.topics[one] for one in turn.understood.topics if one in self.knowledge.topics]:
            signs = dict.fromkeys(sign for topic in topics for sign in topic.signs)
            return self._card(turn, signs, self.knowledge.complaints[topics[0].complaint], topics[0].sources)
        complaint = self._asked_about(turn)
        if complaint is None:
            return (
                _meaning(turn)
                or _tests(turn)
                or Reply(
                    lines=(Line("information-none"), Line("help-short")),
                    session=turn.session,
                    level=Level.INFORMATION,
                )
            )
        return self._card(turn, self._danger_signs(complaint)[:MOST_SIGNS], complaint, complaint.sources)

    def _card(self, turn: Turn, danger: Iterable[str], complaint: Complaint, sources: tuple[str, ...]) -> Reply:
        """The signs that mean "now", what to do and what to leave."""
        signs = tuple(Term(f"finding-{one}") for one in danger)
        lines = [Line("information-signs", {"signs": signs})] if signs else []
        lines += [Line("do-item", {"advice": Term(f"do-{one}")}, drop=2) for one in complaint.do[:2]]
        lines += [Line("avoid-item", {"advice": Term(f"avoid-{one}")}, drop=1) for one in complaint.avoid[:1]]
        return Reply(
            lines=(*lines, Line("information-own")),
            session=turn.session,
            level=Level.INFORMATION,
            sources=sources,
        )

    def _danger_signs(self, complaint: Complaint) -> list[str]:
        """What makes this complaint an emergency by its own rules; without such a rule, what to watch for."""
        urgent = [one for rule in complaint.rules if rule.level is Level.EMERGENCY for one in named(rule)]
        lowering = {one for rule in complaint.rules for one in rule.unless}
        signs = [one for one in urgent if one not in lowering and not self.knowledge.findings[one].context]
        return list(dict.fromkeys(signs)) or list(complaint.watch)

    def _asked_about(self, turn: Turn) -> Complaint | None:
        asked = {
            general
            for m in turn.understood.mentions
            if m.finding in self.knowledge.findings
            for general in self.knowledge.general(m.finding)
        }
        best = max(self.knowledge.complaints.values(), key=lambda c: len(asked & set(c.opens)), default=None)
        return best if best is not None and asked & set(best.opens) else None


def _tests(turn: Turn) -> Reply | None:
    """What the tests named look at; who tells of one without its number is asked for it."""
    known = load_analytes()
    named_ones = [one for one in analytes_named(turn.understood.text) if one in known][:MOST_WORDS]
    if not named_ones:
        return None
    lines = [
        Line("labs-about", {"test": Term(f"analyte-{one}"), "what": Term(f"analyte-{one}-what")}) for one in named_ones
    ]
    panels = dict.fromkeys(known[one].panel for one in named_ones)
    sources = tuple(dict.fromkeys(source for panel in panels for source in known.panels[panel].sources))
    asked = Intent.INFORMATION in turn.understood.intents
    further = (Line("help-short", drop=1),) if asked else (Line("labs-invite"), Line("labs-invite-typed", drop=1))
    return Reply((*lines, *further), turn.session, Level.INFORMATION, sources=sources)


def _meaning(turn: Turn) -> Reply | None:
    """What the words of a report mean that the message asks about; never those that only a doctor explains."""
    glossary = load_glossary()
    seen = [one for one in terms_in([turn.understood.text]) if one.term in glossary]
    shown = [one for one in seen if not glossary[one.term].private][:MOST_WORDS]
    if not shown:
        return None
    meant = [
        Line("report-term-present", {"term": Printed(one.word), "meaning": Term(f"glossary-{one.term}")})
        for one in shown
    ]
    sources = tuple(dict.fromkeys(source for one in shown for source in glossary[one.term].sources))
    return Reply((*meant, Line("report-not-you")), turn.session, Level.INFORMATION, sources=sources)
