"""The vocabulary every room shares: levels of urgency, three-valued truth, intents."""

from __future__ import annotations

from enum import Enum, StrEnum


class Level(StrEnum):
    """How urgent a situation is (the disposition), from least to most urgent."""

    OFF_TOPIC = "off_topic"
    INFORMATION = "information"
    SELF_CARE = "self_care"
    ROUTINE_CONSULT = "routine_consult"
    URGENT_24H = "urgent_24h"
    EMERGENCY = "emergency"

    @property
    def rank(self) -> int:
        """0 (nothing to do) to 5 (act now); the only legitimate way to compare two levels."""
        return _ORDER.index(self)

    @staticmethod
    def highest(*levels: Level) -> Level:
        """The most urgent of the levels given: a level only ever rises."""
        return max(levels, key=lambda level: level.rank)


_ORDER = list(Level)


class Truth(Enum):
    """What is known of a finding. Unknown is not absent."""

    PRESENT = "present"
    DENIED = "denied"
    UNKNOWN = "unknown"


class Intent(StrEnum):
    """What a message asks of us; `handlers.TABLE` has exactly one handler for each."""

    EMERGENCY = "emergency"
    SYMPTOM = "symptom"
    LABS = "labs"
    DOCUMENT = "document"
    CHECKLIST = "checklist"
    REMIND = "remind"
    VISITS = "visits"
    VISIT_OFF = "visit_off"
    AFTER_VISIT = "after_visit"
    TREND = "trend"
    PAGE = "page"
    INFORMATION = "information"
    MEDICINE = "medicine"
    TAKES = "takes"
    ERASE = "erase"
    ERASE_PERSON = "erase_person"
    STOP = "stop"
    CANCEL_SHARE = "cancel_share"
    CANCEL_REMINDER = "cancel_reminder"
    SHARE = "share"
    SEEN = "seen"
    DISCREET_ON = "discreet_on"
    DISCREET_OFF = "discreet_off"
    RESUME = "resume"
    HELP = "help"
    ABOUT = "about"
    KEPT = "kept"
    CONSENT = "consent"
    CORRECT = "correct"
    EXPORT = "export"
    OPERATOR = "operator"
    SOURCE = "source"
    LANGUAGE = "language"
    ALARM = "alarm"
    NUMBERS = "numbers"
    PLACES = "places"
    ILLNESS = "illness"
    GREETING = "greeting"
    THANKS = "thanks"
    OFF_TOPIC = "off_topic"


COMMANDS = (
    Intent.ERASE,
    Intent.ERASE_PERSON,
    Intent.STOP,
    Intent.CANCEL_SHARE,
    Intent.CANCEL_REMINDER,
    Intent.SHARE,
    Intent.SEEN,
    Intent.DISCREET_ON,
    Intent.DISCREET_OFF,
    Intent.RESUME,
    Intent.HELP,
    Intent.ABOUT,
    Intent.KEPT,
    Intent.CORRECT,
    Intent.EXPORT,
    Intent.OPERATOR,
    Intent.SOURCE,
    Intent.LANGUAGE,
)
"""Orders to the bot itself, the weightiest first."""
