"""Which room a turn is for: red flag > command > open question > attachment > what it means > help."""

from __future__ import annotations

from dataclasses import dataclass, replace

from care.knowledge import Knowledge
from care.terms import COMMANDS, Intent, Level
from care.triage import Verdict, judge
from handlers import consent
from handlers.after_visit import SAID, noted
from handlers.cases import (
    ANSWERS,
    addressed,
    case_of,
    complaint_told,
    facts_of,
    health_denied,
    health_told,
    proposed,
    taken,
    taken_back,
    told,
    without_doubted,
)
from handlers.discreet import proposes_word
from handlers.lasting import begun
from handlers.operator import OPERATOR, answered
from handlers.people import WHO, person_meant
from handlers.plain import MORE
from handlers.planned import REMIND, UNREMIND, coming, passed
from handlers.planned import told as told_when
from handlers.privacy import ERASE_OF
from handlers.share import SHARE, goes_on
from handlers.symptoms import SILENCE
from handlers.takes import TREATMENT
from handlers.turn import Session, Turn
from handlers.visits import OFF
from understanding.intents import ANY_VISIT
from understanding.lab_names import analytes_named
from understanding.language import SURE
from understanding.understood import Understood

FOREIGN = {"en", "zgh", "other"}  # understood as far as it goes, not ours to speak

_BY_PAYLOAD = {
    "visit:": Intent.CHECKLIST,
    REMIND: Intent.REMIND,
    OFF: Intent.VISIT_OFF,
    UNREMIND: Intent.CANCEL_REMINDER,
    SAID: Intent.AFTER_VISIT,
    "trend:": Intent.TREND,
    "page:": Intent.PAGE,
    "consent:": Intent.CONSENT,
    TREATMENT: Intent.TAKES,
    **{f"{answer}:": Intent.SYMPTOM for answer in ANSWERS},
    "kept:": Intent.KEPT,
    "fix:": Intent.CORRECT,
    "export:": Intent.EXPORT,
    "labs:": Intent.LABS,
    "paper:": Intent.DOCUMENT,
    "lang:": Intent.LANGUAGE,
    SHARE: Intent.SHARE,
    WHO: Intent.SYMPTOM,
    ERASE_OF: Intent.ERASE_PERSON,
    "discreet:": Intent.DISCREET_ON,
    OPERATOR: Intent.OPERATOR,
}
_MENU = {
    "menu:symptom": Intent.SYMPTOM,
    "menu:labs": Intent.LABS,
    "menu:visit": Intent.CHECKLIST,
    MORE: Intent.HELP,
    "erase": Intent.ERASE,
}
_WAKES = {SILENCE: Intent.SYMPTOM, REMIND: Intent.REMIND}  # by what the reason begins with
_FEW = 5  # words
_SMALL_TALK = (Intent.INFORMATION, Intent.THANKS, Intent.GREETING)
_ABOUT_HEALTH = (Intent.SYMPTOM, Intent.OFF_TOPIC)  # what an emergency told before outranks


@dataclass(frozen=True)
class Chooser:
    """Chooses the room. Red flags of everything that was told are looked for first, on every message."""

    knowledge: Knowledge

    def __call__(self, turn: Turn) -> Intent:
        """The intent whose room answers."""
        if turn.woken is not None:
            return next(intent for reason, intent in _WAKES.items() if turn.woken.startswith(reason))
        if goes_on(turn):
            return Intent.SHARE  # a bare answer holds no sign, and answers no question asked before
        if answered(turn):
            return Intent.OPERATOR
        danger = self._is_emergency(turn)
        general = is_general_question(turn.understood) and not (danger and turn.understood.in_passing)
        stands = not general and danger
        before = turn.session.interview
        news = before is None or before.level is not Level.EMERGENCY
        if stands and (news or complaint_told(told(turn.understood, self.knowledge), self.knowledge)):
            return Intent.EMERGENCY
        intent = self._asked_for(turn) or self._by_meaning(turn, general)
        # Told already, it is told again to who answers "it is nothing", "we stay at home" or "I see the doctor on
        # Friday", not to who says thanks or taps a button.
        waits = intent in (Intent.CHECKLIST, Intent.REMIND) and turn.choice is None
        return Intent.EMERGENCY if stands and (waits or intent in _ABOUT_HEALTH) else intent

    def _is_emergency(self, turn: Turn) -> bool:
        """Whether what is known now is an emergency, and would be even if what is just being corrected were not so."""
        interview = taken(turn, self.knowledge)
        verdict = judge(case_of(interview, self.knowledge), self.knowledge)
        if verdict is None or verdict.level is not Level.EMERGENCY:
            return False
        corrected = judge(case_of(without_doubted(interview), self.knowledge), self.knowledge)
        return corrected is not None and corrected.level is Level.EMERGENCY

    def _asked_for(self, turn: Turn) -> Intent | None:
        """What a button, a command, an answer or an attachment asks for."""
        understood, session = turn.understood, turn.session
        if turn.choice in _MENU:
            return _MENU[turn.choice]
        tapped = [intent for prefix, intent in _BY_PAYLOAD.items() if (turn.choice or "").startswith(prefix)]
        ordered = [command for command in COMMANDS if command in understood.intents]
        if tapped or ordered:
            return [*tapped, *ordered][0]
        if session.choosing and proposes_word(turn):
            return Intent.DISCREET_ON
        if session.reading is not None and session.reading.asking is not None and _answers_a_read_back(turn):
            return Intent.LABS
        if is_asked(turn) and (turn.choice or understood.answer or self._says_whose(turn)):
            return Intent.SYMPTOM
        if consent.answered(turn):
            return Intent.CONSENT
        if session.planned is not None and session.planned.asking == "right" and understood.answer in ("yes", "no"):
            return Intent.AFTER_VISIT
        if turn.attachments:
            return Intent.LABS
        return Intent.DOCUMENT if turn.unsupported else None

    def _corrects(self, turn: Turn) -> bool:
        said = addressed(turn, self.knowledge)
        before = turn.session.interview or begun(said.subject, turn, self.knowledge)
        return bool(taken_back(before, said, self.knowledge))

    def _says_whose(self, turn: Turn) -> bool:
        interview = turn.session.interview
        return interview is not None and interview.unclear is not None and person_meant(turn) is not None

    def _tells_of_a_visit(self, turn: Turn, level: int) -> bool:
        """Whether the message comes from an appointment, or says what was asked after one.

        An illness named there is what the doctor said; any other complaint goes first, and so does one that is urgent.
        """
        planned, understood = turn.session.planned, turn.understood
        comes = Intent.AFTER_VISIT in understood.intents
        if comes and Intent.CHECKLIST in understood.intents:  # "on m'a donné rendez-vous" tells of one to come
            comes = bool(noted(turn, self.knowledge))
        asked = planned is not None and planned.asking in ("said", "right")
        complains = complaint_told(told(understood, self.knowledge), self.knowledge)
        if comes and not complains:
            return True
        if (comes or asked) and level < Level.URGENT_24H.rank:
            return bool(noted(turn, self.knowledge) or (told_when(turn).day and not complains))
        return Intent.GREETING in understood.intents and not complains and passed(turn.session, turn.now) is not None

    def _only_names(self, understood: Understood) -> bool:
        """Whether all that sounds like a complaint names something else.

        What an appointment is for ("rdv pour la prostate"), or a medicine that is not borne.
        """
        starts, ends = {start for start, _ in understood.naming}, {end for _, end in understood.naming}
        rest = tuple(one for one in understood.mentions if one.start not in starts or one.end not in ends)
        told_besides = replace(understood, mentions=rest)
        return judged(told_besides, self.knowledge) is None and not complaint_told(
            told(told_besides, self.knowledge), self.knowledge
        )

    def _by_meaning(self, turn: Turn, general: bool) -> Intent:
        understood = turn.understood
        truths = told(understood, self.knowledge)
        verdict = judged(understood, self.knowledge)
        level = verdict.level.rank if verdict is not None else Level.OFF_TOPIC.rank
        tells = verdict is not None or complaint_told(truths, self.knowledge)
        worded = any(character.isalpha() for character in understood.text)
        foreign = understood.language in FOREIGN and understood.confidence >= SURE and worded
        named_alone = self._only_names(understood)
        followed = turn.session.interview is not None
        ill = not general and health_denied(understood, truths, self.knowledge)
        wishes = (
            (Intent.LABS, bool(understood.typed)),
            (Intent.INFORMATION, general and bool(understood.mentions)),
            (Intent.INFORMATION, bool(understood.topics) and not ill and not complaint_told(truths, self.knowledge)),
            (Intent.AFTER_VISIT, self._tells_of_a_visit(turn, level)),
            (Intent.VISIT_OFF, Intent.VISIT_OFF in understood.intents and not tells),
            (Intent.VISITS, Intent.VISITS in understood.intents and not tells and _asks_of_known(turn)),
            (Intent.PAGE, Intent.PAGE in understood.intents and not tells),
            (Intent.REMIND, Intent.REMIND in understood.intents and not tells),
            (Intent.MEDICINE, Intent.MEDICINE in understood.intents and level < Level.ROUTINE_CONSULT.rank),
            (Intent.CHECKLIST, understood.visit is not None and named_alone and level < Level.URGENT_24H.rank),
            (Intent.TAKES, bool(understood.allergies) and named_alone),
            (Intent.SYMPTOM, tells or self._corrects(turn)),
            (Intent.TREND, Intent.TREND in understood.intents),
            (Intent.CHECKLIST, understood.visit is not None or Intent.CHECKLIST in understood.intents),
            (Intent.CHECKLIST, _tells_when(turn)),
            (Intent.LANGUAGE, foreign),
            (Intent.TAKES, bool(understood.medicines or understood.allergies)),
            (Intent.NUMBERS, Intent.NUMBERS in understood.intents),
            (Intent.PLACES, Intent.PLACES in understood.intents),
            (Intent.ALARM, Intent.ALARM in understood.intents or "pills_taken" in understood.quantities),
            (Intent.SYMPTOM, ill and not followed and Intent.THANKS not in understood.intents),
            *((intent, intent in understood.intents) for intent in _SMALL_TALK),
            (Intent.ILLNESS, Intent.ILLNESS in understood.intents),
            (Intent.SYMPTOM, health_told(truths, self.knowledge, followed=followed) or is_asked(turn)),
            (Intent.SYMPTOM, not general and proposed(taken(turn, self.knowledge), self.knowledge) is not None),
            (Intent.THANKS, understood.answer == "yes" and _was_told(turn.session)),
            (Intent.SYMPTOM, ill),
            (Intent.HELP, not worded or understood.answer is not None),  # an answer that nothing of ours waits for
            (Intent.AFTER_VISIT, turn.session.planned is not None and turn.session.planned.asking == "said"),
        )
        return next((intent for intent, wished in wishes if wished), None) or _otherwise(understood.text)


def _was_told(session: Session) -> bool:
    """Whether we told something before, to which an "ok" may be said."""
    return bool(session.sources) or session.interview is not None or session.planned is not None


def is_asked(turn: Turn) -> bool:
    """A question of ours is open, whatever was written meanwhile."""
    return turn.session.interview is not None and turn.session.interview.asks


def is_general_question(understood: Understood) -> bool:
    """A question about a thing in general: asked as such, about nobody, with no age, no number, no time told."""
    asked = any(mention.question for mention in understood.mentions)
    numbers = set(understood.quantities) - {"duration_hours"}
    about_somebody = understood.subject not in ("self", "nobody") or bool(numbers)
    return asked and not about_somebody


def _asks_of_known(turn: Turn) -> bool:
    """Whether "when is my appointment" can mean one of this chat: "when to see a dentist?" is another question."""
    named = turn.understood.visit
    known = {one.visit.visit for one in coming(turn.session, turn.now)}
    return told_when(turn).day is None and (named in (None, ANY_VISIT) or named in known)


def _otherwise(text: str) -> Intent:
    """A few words with the name of a test are about it ("créatinine élevée"); in long ones "vs" and "fer" mean more."""
    return Intent.INFORMATION if len(text.split()) <= _FEW and analytes_named(text) else Intent.OFF_TOPIC


def _tells_when(turn: Turn) -> bool:
    """Whether the message is the day of the appointment spoken of, or its hour: asked for, or told alone."""
    planned = turn.session.planned
    if planned is None or planned.asking in ("said", "right"):
        return False
    said, understood = told_when(turn), turn.understood
    if planned.asking == "when":
        return bool(said)
    measured = set(understood.quantities) - {"duration_hours"}  # "10h" alone is also how long
    hour = said.at and planned.visit.on and not (planned.visit.at or understood.mentions or measured)
    return bool(said.day or hour) and not understood.intents


def _answers_a_read_back(turn: Turn) -> bool:
    """A number, a yes or a no while a value is read back; anything else is a new matter."""
    understood = turn.understood
    numbered = any(character.isdigit() for character in understood.text) and not understood.mentions
    return bool(understood.answer or understood.typed or numbered) and not turn.attachments


def judged(understood: Understood, data: Knowledge) -> Verdict | None:
    """The verdict on one message by itself."""
    return judge(case_of(facts_of(understood, data), data), data)
