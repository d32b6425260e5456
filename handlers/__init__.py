"""Rooms: one handler per thing a person can ask, and the table that says which.

A handler maps a Turn to a Reply and touches nothing else but its own Reader.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from care.analytes import Analytes
from care.checklist import Checklists
from care.knowledge import Knowledge
from care.places import load_places
from care.terms import Intent, Level
from handlers.after_visit import AfterVisit
from handlers.checklist import ChecklistHandler
from handlers.consent import Consent
from handlers.discreet import DiscreetOff, DiscreetOn
from handlers.document import DocumentHandler
from handlers.emergency import Emergency
from handlers.information import Information
from handlers.kept import Correct, HandOut, WhatIsKept
from handlers.labs import LabsHandler
from handlers.language import ChooseLanguage
from handlers.numbers import WhereToGo, WhomToCall
from handlers.operator import Operator
from handlers.page import DoctorPage
from handlers.plain import MORE, Folded, Plain
from handlers.privacy import EraseEverything, ErasePerson, ResumeMessages, StopMessages
from handlers.reminders import CancelReminder, Remind
from handlers.share import EndSharing, Sharing, WhoSaw
from handlers.sources import Sources
from handlers.summaries import Summaries
from handlers.symptoms import Symptoms
from handlers.takes import Takes
from handlers.trends import Trends
from handlers.turn import Choice, Handler, Line, Printed, Reader
from handlers.visits import VisitOff, Visits

MENU = (
    Choice("menu:symptom", "menu-symptom"),
    Choice("menu:labs", "menu-labs"),
    Choice("menu:visit", "menu-visit"),
)


@dataclass(frozen=True)
class Policy:
    """What the operator's settings decide: who they are, seconds until a silence is answered, how long is kept.

    `sharing`: there is a site that shows pages behind a link. `operator_line`: a telephone number somebody answers.
    `inbox`: somebody reads requests, and answers them.
    """

    operator: str | None = None
    silence: float = 0.0
    record_months: int = 12
    sharing: bool = False
    operator_line: str | None = None
    inbox: bool = False


def rooms(
    knowledge: Knowledge,
    analytes: Analytes,
    checklists: Checklists,
    reader: Reader,
    locales: tuple[str, ...],
    policy: Policy = Policy(),
) -> Mapping[Intent, Handler]:
    """The table: every Intent has exactly one room. Who asks about us is told the operator when there is one."""
    operator = policy.operator
    keeper = (Line("about-operator", {"operator": Printed(operator)}),) if operator else ()
    summaries = Summaries(knowledge, analytes, checklists)
    symptoms = Symptoms(knowledge, policy.silence)
    greeting = Plain(("greeting", "help-short"), Level.OFF_TOPIC, MENU)
    return {
        Intent.EMERGENCY: Emergency(knowledge),
        Intent.SYMPTOM: symptoms,
        Intent.LABS: LabsHandler(analytes, reader),
        Intent.DOCUMENT: DocumentHandler(),
        Intent.CHECKLIST: ChecklistHandler(checklists, summaries, knowledge),
        Intent.REMIND: Remind(checklists, knowledge),
        Intent.VISITS: Visits(knowledge),
        Intent.VISIT_OFF: VisitOff(knowledge),
        Intent.AFTER_VISIT: AfterVisit(knowledge, checklists),
        Intent.TREND: Trends(knowledge, analytes, policy.record_months),
        Intent.PAGE: DoctorPage(summaries),
        Intent.INFORMATION: Information(knowledge),
        Intent.MEDICINE: Plain(("medicine-refused", "medicine-instead"), Level.OFF_TOPIC),
        Intent.TAKES: Takes(knowledge),
        Intent.ERASE: EraseEverything(),
        Intent.ERASE_PERSON: ErasePerson(knowledge),
        Intent.STOP: StopMessages(),
        Intent.CANCEL_SHARE: EndSharing(),
        Intent.SHARE: Sharing(summaries, policy.sharing),
        Intent.SEEN: WhoSaw(),
        Intent.DISCREET_ON: DiscreetOn(),
        Intent.DISCREET_OFF: DiscreetOff(),
        Intent.CANCEL_REMINDER: CancelReminder(),
        Intent.RESUME: ResumeMessages(greeting),
        Intent.HELP: Folded(
            Plain(("help",), Level.OFF_TOPIC, (*MENU, Choice(MORE, "menu-more"))),
            Plain(("help-more",), Level.OFF_TOPIC),
        ),
        Intent.ABOUT: Plain(("about", *keeper, "about-limits"), Level.OFF_TOPIC),
        Intent.KEPT: WhatIsKept(knowledge),
        Intent.CONSENT: Consent(knowledge, analytes),
        Intent.CORRECT: Correct(knowledge),
        Intent.EXPORT: HandOut(knowledge),
        Intent.OPERATOR: Operator(policy.operator_line, policy.inbox),
        Intent.SOURCE: Sources(knowledge.sources),
        Intent.LANGUAGE: ChooseLanguage(locales),
        Intent.ALARM: symptoms,
        Intent.ILLNESS: Plain(("information-none", "tell-more-what", "tell-more-danger"), Level.INFORMATION),
        Intent.NUMBERS: WhomToCall(load_places()),
        Intent.PLACES: WhereToGo(load_places()),
        Intent.GREETING: greeting,
        Intent.THANKS: Plain(("thanks",), Level.OFF_TOPIC),
        Intent.OFF_TOPIC: Plain(("off-topic", "help-short"), Level.OFF_TOPIC, MENU),
    }
