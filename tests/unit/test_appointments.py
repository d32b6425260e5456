"""When an appointment is, in the words of every variety; what may be read in two ways, or has passed, is asked."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest

from understanding.appointments import Moment, appointment

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)  # a Sunday, ten o'clock in Morocco
THURSDAY = date(2026, 11, 26)

TOLD = [
    ("jeudi", THURSDAY, None),
    ("jeudi prochain à 14h30", THURSDAY, time(14, 30)),
    ("jeudi en huit", date(2026, 12, 3), None),
    ("jeudi 26 novembre à 9h", THURSDAY, time(9)),
    ("jeudi 26", THURSDAY, None),
    ("dimanche prochain", date(2026, 11, 29), None),
    ("demain 10h", date(2026, 11, 23), time(10)),
    ("après-demain 8h", date(2026, 11, 24), time(8)),
    ("ce soir à 18h", date(2026, 11, 22), time(18)),
    ("le 12 mars", date(2027, 3, 12), None),
    ("le 12 mars à 10 h 15", date(2027, 3, 12), time(10, 15)),
    ("le 1er décembre à midi", date(2026, 12, 1), time(12)),
    ("premier décembre", date(2026, 12, 1), None),
    ("rdv 12/03", date(2027, 3, 12), None),
    ("12/03/2027", date(2027, 3, 12), None),
    ("12-03-27", date(2027, 3, 12), None),
    ("2027-03-12", date(2027, 3, 12), None),
    ("le 12", date(2026, 12, 12), None),
    ("le 31", date(2026, 12, 31), None),
    ("le 5 du mois prochain", date(2026, 12, 5), None),
    ("dans 3 jours", date(2026, 11, 25), None),
    ("dans une semaine", date(2026, 11, 29), None),
    ("dans un mois", date(2026, 12, 22), None),
    ("dans 2 heures", date(2026, 11, 22), None),
    ("lundi à 10h et quart", date(2026, 11, 23), time(10, 15)),
    ("lundi 11h moins le quart", date(2026, 11, 23), time(10, 45)),
    ("demain à 3h", date(2026, 11, 23), time(15)),
    ("demain à 7h", date(2026, 11, 23), time(7)),
    ("يوم الخميس", THURSDAY, None),
    ("غدا على 10", date(2026, 11, 23), time(10)),
    ("غدا على التاسعة والنصف", date(2026, 11, 23), time(9, 30)),
    ("الاثنين المقبل على الساعة العاشرة صباحا", date(2026, 11, 23), time(10)),
    ("غدا بعد الزوال على الثالثة", date(2026, 11, 23), time(15)),
    ("بعد غد", date(2026, 11, 24), None),
    ("بعد أسبوع", date(2026, 11, 29), None),
    ("بعد يومين", date(2026, 11, 24), None),
    ("يوم 12 مارس", date(2027, 3, 12), None),
    ("في ٣ دجنبر", date(2026, 12, 3), None),
    ("20 غشت 2027", date(2027, 8, 20), None),
    ("يوم 5 من الشهر القادم", date(2026, 12, 5), None),
    ("غدا مع 9 ونص", date(2026, 11, 23), time(9, 30)),
    ("نهار التلات الجاي", date(2026, 11, 24), None),
    ("من هنا 3 أيام", date(2026, 11, 25), None),
    ("من هنا جوج سيمانات", date(2026, 12, 6), None),
    ("nhar tlat jay", date(2026, 11, 24), None),
    ("tnin jay", date(2026, 11, 23), None),
    ("nhar tnin jay m3a l3echra", date(2026, 11, 23), time(10)),
    ("simana jaya nhar lkhmis", THURSDAY, None),
    ("ghedda", date(2026, 11, 23), None),
    ("ba3d ghedda", date(2026, 11, 24), None),
    ("3 iyam mn daba", date(2026, 11, 25), None),
    ("mn hna simana", date(2026, 11, 29), None),
    ("nhar larb3 m3a 9 o ness", date(2026, 11, 25), time(9, 30)),
    ("ghedda 3la 10 lla rbe3", date(2026, 11, 23), time(9, 45)),
    ("nhar jem3a 3 d l3chiya", date(2026, 11, 27), time(15)),
    ("12 f chhar 3", date(2027, 3, 12), None),
    ("nhar 5 f chhar jay", date(2026, 12, 5), None),
]
ASKED = [
    ("la semaine prochaine", "day"),
    ("simana jaya", "day"),
    ("الأسبوع القادم", "day"),
    ("dimanche", "day"),  # today, or in a week
    ("lundi ou mardi", "day"),
    ("jeudi 27 novembre", "day"),  # a Friday
    ("31/02/2027", "day"),
    ("12/03/2028", "day"),
    ("hier", "past"),
    ("jeudi dernier", "past"),
    ("نهار الخميس لي فات", "past"),
    ("le 20 novembre", "past"),
    ("12/03/2026", "past"),
    ("ghedda m3a 7", "time"),
]
NO_TIME = [
    "3ndi rdv 3nd tbib",
    "j'ai mal depuis 3 jours",
    "rdv pour ma tension 14/9",
    "tlata d l7boub",
    "il a 3 ans",
    "il y a 3 jours",
]


@pytest.mark.parametrize(("text", "day", "at"), TOLD)
def test_a_day_and_a_time_are_understood(text: str, day: date, at: time | None) -> None:
    assert appointment(text, NOW) == Moment(day, at)


@pytest.mark.parametrize(("text", "doubt"), ASKED)
def test_what_is_in_doubt_is_asked(text: str, doubt: str) -> None:
    heard = appointment(text, NOW)
    assert heard.doubt == doubt
    assert (heard.day is None) is (doubt != "time")


@pytest.mark.parametrize("text", NO_TIME)
def test_other_numbers_are_no_time(text: str) -> None:
    assert not appointment(text, NOW)


def test_the_day_is_that_of_morocco() -> None:
    late = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)  # already Monday in Casablanca
    assert appointment("demain", late).day == date(2026, 11, 24)
