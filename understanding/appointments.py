"""When an appointment is: day and time of "jeudi 10h", "nhar tlat jay", "بعد غد على التاسعة", from today on.

A small grammar over the words of `[calendar]` in hears/: it knows that years have months, and no language. A day that
has passed, two days at once or no more than "next week" is no day: then the person is asked.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from understanding.numerals import Number, numbers
from understanding.phrases import Hit, match, read_tokens
from understanding.said import Said
from understanding.text import digits

CASABLANCA = ZoneInfo("Africa/Casablanca")
AHEAD = timedelta(days=365)
"""Further away nothing is planned: such a day is a slip of the pen."""

_JUST_PAST = timedelta(days=90)  # "le 20 novembre" in December was this year's, not next year's
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_DAYS = {"day": 1, "days": 1, "week": 7, "weeks": 7}
_WEEK = 7
_AFTERNOON = range(1, 6)  # "à 3h": nobody is given an appointment in the night
_EITHER = range(6, 8)  # "m3a 7": the laboratory opens, or the practice closes
_HALF_DAY, _WHOLE_DAY, _HOUR = 12, 24, 60
_MONTHS, _LONGEST_MONTH, _CENTURY = 12, 31, 100
_PARTS = {"quarter": 15.0, "half": 30.0}  # of an hour, in minutes
_NEAR = 3  # words between an hour and "in the morning"

_FULL = re.compile(r"(?<![\d/.-])(?:(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})|(\d{4})-(\d{2})-(\d{2}))(?![\d/-])")
_SHORT = re.compile(r"(?<![\d/.,-])(\d{1,2})/(\d{1,2})(?![\d/.,-])")
_CLOCK = re.compile(r"(?<![\d/.,])([01]?\d|2[0-3])\s?[hH:]\s?([0-5]\d)(?!\d)")

Doubt = Literal["day", "past", "time"]


@dataclass(frozen=True)
class Moment:
    """A day and a time as far as they were told.

    `doubt` says what is to be asked: which day, a day gone by, or which half of the day; what is in doubt is None.
    `moved`: it is said that a day told before is no longer so ("finalement", "reporté").
    """

    day: date | None = None
    at: time | None = None
    doubt: Doubt | None = None
    moved: bool = False

    def __bool__(self) -> bool:
        """Whether the message says anything of a time to come."""
        return self.day is not None or self.at is not None or self.doubt is not None


def appointment(text: str, now: datetime) -> Moment:
    """The day and time a message tells, seen from `now` in Morocco. Never raises."""
    words = _Words(text, now.astimezone(CASABLANCA))
    days = set(words.days())
    told = {day for day in days if isinstance(day, date)}
    day = next(iter(told)) if len(told) == 1 else None
    doubt: Doubt | None = None
    if "past" in days or (day is not None and day < words.today):
        doubt = "past"
    elif "day" in days or len(told) > 1 or (day is not None and day - words.today > AHEAD):
        doubt = "day"
    at, unsure = words.time()
    if doubt is None and unsure:
        doubt = "time"
    return Moment(day if doubt in (None, "time") else None, at, doubt, moved=words.moved())


class _Words:
    """The tokens of a message with its calendar words; each reader marks what it has used."""

    def __init__(self, text: str, now: datetime) -> None:
        self.text = digits(text)
        self.now = now
        self.today = now.date()
        self.tokens = read_tokens(text)
        hits = match(self.tokens)
        self.said = Said(self.tokens, hits)
        self.figures = numbers(self.tokens, hits)
        self.calendar = _longest([hit for hit in self.said.hits if hit.kind == "calendar"])
        self.used: set[int] = set()

    def moved(self) -> bool:
        """Whether a day told before is taken back."""
        return any(hit.name == "moved" for hit in self.calendar)

    # --- days --------------------------------------------------------------------------------------------------------

    def days(self) -> Iterator[date | Doubt]:
        """Every day told, and what of it is in doubt; a weekday beside a date only confirms it ("jeudi 26/11")."""
        found = [*self._written(), *self._of_a_month(), *self._named(), *self._counted()]
        weekdays = list(self._weekdays())
        found = found or list(self._numbered())
        if not found:
            found = [day for _, day in weekdays]
        elif any(isinstance(day, date) and day.weekday() != weekday for day in found for weekday, _ in weekdays):
            found.append("day")
        if not found and self._at("past"):
            found = ["past"]
        elif not found and any(self._at(name) for name in ("next_week", "next_month", "some_day")):
            found = ["day"]
        yield from found

    def _written(self) -> Iterator[date | Doubt]:
        """12/03/2027, 2027-03-12, and 12/03 where no blood pressure is spoken of."""
        for found in _FULL.finditer(self.text):
            self._use(found)
            parts = (found[5], found[6], found[7]) if found[5] else (found[4], found[3], found[1])
            year, month, day = (int(part) for part in parts)
            yield _date(year if year >= _CENTURY else 2000 + year, month, day) or "day"
        for found in _SHORT.finditer(self.text):
            if not self._is_used(found) and not self.said.at("measure", "pressure"):
                self._use(found)
                yield self._next_date(int(found[1]), int(found[2]))

    def _of_a_month(self) -> Iterator[date | Doubt]:
        """ "12 mars", "le 5 du mois prochain", "12 f chhar 3", with the year when it is told."""
        for figure in self.figures:
            if figure.first in self.used or not _is_day(figure):
                continue
            known = self._month_behind(figure.last)
            if known is None:
                continue
            month, year, last = known
            self.used |= set(range(figure.first, last + 1))
            yield (
                (_date(year, month, int(figure.value)) or "day") if year else self._next_date(int(figure.value), month)
            )

    def _month_behind(self, place: int) -> tuple[int, int | None, int] | None:
        """(month, year if told, last token) where a month follows, or one small word and a month."""
        for hit in self.calendar:
            if not 0 < hit.span.first - place <= _NEAR - 1:
                continue
            if hit.name == "next_month":
                following = _month_later(self.today.replace(day=1), 1)
                return following.month, following.year, hit.span.last
            if hit.name.startswith("month_"):
                return (int(hit.name.removeprefix("month_")), *self._year_behind(hit.span.last))
        for hit in self.said.at("unit", "month"):
            number = next((f for f in self.figures if f.first == hit.span.last + 1 and 1 <= f.value <= _MONTHS), None)
            if number and 0 < hit.span.first - place <= _NEAR - 1:
                return (int(number.value), *self._year_behind(number.last))
        return None

    def _year_behind(self, place: int) -> tuple[int | None, int]:
        following = self.tokens[place + 1 : place + 2]
        if following and re.fullmatch(r"20\d\d", following[0].text):
            return int(following[0].text), place + 1
        return None, place

    def _named(self) -> Iterator[date | Doubt]:
        """Today, tomorrow, the day after."""
        for name, after in (("today", 0), ("tomorrow", 1), ("day_after", 2)):
            if self._at(name):
                yield self.today + timedelta(days=after)

    def _counted(self) -> Iterator[date | Doubt]:
        """ "dans 3 jours", "simana mn daba", "بعد يومين"; "dans 2 heures" is today or tomorrow."""
        for cue in self._at("in"):
            for hit in self.said.at("unit"):
                many, first = self._how_many(hit)
                touches = cue.span.last + 1 == first or cue.span.first == hit.span.last + 1
                if many is None or not touches or hit.span.words & cue.span.words:
                    continue
                self.used |= set(range(first, hit.span.last + 1))
                unit = hit.name.partition("_")[0]
                if unit in _DAYS:
                    yield self.today + timedelta(days=round(many * _DAYS[unit]))
                elif unit in ("month", "months"):
                    yield _month_later(self.today, round(many))
                elif unit in ("hour", "hours"):
                    yield (self.now + timedelta(hours=many)).date()

    def _how_many(self, hit: Hit) -> tuple[float | None, int]:
        """How many of a unit, by the number before it or by its own form; and where that begins."""
        before = next((f for f in self.figures if f.last == hit.span.first - 1 and f.over is None), None)
        if before is not None:
            return before.value, before.first
        _, _, own = hit.name.partition("_")
        alone = float(own) if own.isdecimal() else 1.0 if hit.name in ("day", "week", "month", "hour") else None
        return alone, hit.span.first

    def _weekdays(self) -> Iterator[tuple[int, date | Doubt]]:
        """Each weekday told, and its next day; today's own weekday may mean today or a week from now."""
        for hit in self.calendar:
            if hit.name not in _WEEKDAYS:
                continue
            self.used |= set(range(hit.span.first, hit.span.last + 1))
            weekday = _WEEKDAYS.index(hit.name)
            ahead = (weekday - self.today.weekday()) % _WEEK
            if self._follows("past", hit):
                yield weekday, "past"
            elif self._at("next_week"):
                yield weekday, self.today + timedelta(days=_WEEK - self.today.weekday() + weekday)
            elif self._follows("in_eight", hit):
                yield weekday, self.today + timedelta(days=(ahead or _WEEK) + _WEEK)
            elif ahead or self._follows("next", hit):
                yield weekday, self.today + timedelta(days=ahead or _WEEK)
            else:
                yield weekday, "day"

    def _numbered(self) -> Iterator[date | Doubt]:
        """ "le 12", "nhar 12", "jeudi 26": the next day of that number."""
        cues = [hit for hit in self.calendar if hit.name == "on" or hit.name in _WEEKDAYS]
        for figure in self.figures:
            if figure.first in self.used or not _is_day(figure) or figure.spelt or self._has_unit(figure):
                continue
            if any(hit.span.last + 1 == figure.first for hit in cues):
                self.used |= set(range(figure.first, figure.last + 1))
                yield self._next_number(int(figure.value))
                return

    def _has_unit(self, figure: Number) -> bool:
        """Whether the number counts hours, days, doses: then it is no day of a month."""
        behind = (hit for kind in ("unit", "measure") for hit in self.said.at(kind))
        counted = any(hit.span.first == figure.last + 1 and hit.name not in ("of", "loose", "at") for hit in behind)
        return counted or any(clock.start() == self.tokens[figure.first].start for clock in _CLOCK.finditer(self.text))

    def _next_number(self, day: int) -> date | Doubt:
        for later in range(3):  # two months in a row may lack a 31st
            month = _month_later(self.today.replace(day=1), later)
            known = _date(month.year, month.month, day)
            if known is not None and known >= self.today:
                return known
        return "day"

    def _next_date(self, day: int, month: int) -> date | Doubt:
        """The next such day; one that has just passed was most likely meant, and is asked about."""
        this = _date(self.today.year, month, day)
        if this is not None and this >= self.today:
            return this
        if this is not None and self.today - this <= _JUST_PAST:
            return "past"
        return _date(self.today.year + 1, month, day) or "day"

    # --- the time of day ---------------------------------------------------------------------------------------------

    def time(self) -> tuple[time | None, bool]:
        """The first time told, and whether its half of the day is in doubt."""
        for minutes, clock, last in self._hours():
            hour, minute = divmod(round(minutes), _HOUR)
            half = self._half_of_day(last)
            if hour >= _WHOLE_DAY:
                continue
            if (half == "pm" and hour < _HALF_DAY) or (half is None and hour in _AFTERNOON):
                hour += _HALF_DAY
            elif half is None and hour in _EITHER and not clock:
                return None, True
            return time(hour, minute), False
        return (time(_HALF_DAY), False) if self._at("noon") else (None, False)

    def _hours(self) -> Iterator[tuple[float, bool, int]]:
        """(minutes since midnight, told by a clock, last token) of every time, in the order of the text."""
        found = [(place, float(int(c[1]) * _HOUR + int(c[2])), True, place) for c, place in self._clocks()]
        for figure in self.figures:
            if figure.first in self.used or figure.over is not None or figure.value >= _WHOLE_DAY:
                continue
            hours = [h for name in ("hours", "hour") for h in self.said.at("unit", name)]
            unit = next((hit for hit in hits_behind(hours, figure.last)), None)
            before = [h.span.last + 1 for h in (*self._at("at"), *hours)]
            last = unit.span.last if unit else figure.last
            part = any(0 < hit.span.first - last <= _NEAR - 1 for name in ("am", "pm") for hit in self._at(name))
            if unit or part or (figure.first in before and not self._has_unit(figure)):
                minutes = figure.value * _HOUR + self._part_of_hour(last)
                found.append((figure.first, minutes, unit is not None and not figure.spelt, last))
        yield from ((minutes, clock, last) for _, minutes, clock, last in sorted(found))

    def _clocks(self) -> Iterator[tuple[re.Match[str], int]]:
        """Times as a clock shows them, each with the last token it takes."""
        for found in _CLOCK.finditer(self.text):
            places = [i for i, token in enumerate(self.tokens) if found.start() <= token.start < found.end()]
            if places and not self._is_used(found):
                self.used |= set(places)
                yield found, places[-1]

    def _part_of_hour(self, last: int) -> float:
        """Minutes that "et quart" adds and "moins le quart" takes off."""
        for name, minutes in _PARTS.items():
            for hit in self._at(name):
                if 0 < hit.span.first - last <= _NEAR:
                    less = any(last < cue.span.first < hit.span.first for cue in self._at("less"))
                    return -minutes if less else minutes
        return 0.0

    def _half_of_day(self, last: int) -> str | None:
        """Morning or afternoon, as told nearest to the hour in its clause."""
        near = [(abs(hit.span.first - last), name) for name in ("am", "pm") for hit in self._at(name)]
        return min(near)[1] if near and min(near)[0] <= 2 * _NEAR else None

    # --- places ------------------------------------------------------------------------------------------------------

    def _at(self, name: str) -> list[Hit]:
        return [hit for hit in self.calendar if hit.name == name]

    def _follows(self, name: str, hit: Hit) -> bool:
        return any(0 < other.span.first - hit.span.last <= _NEAR - 1 for other in self._at(name))

    def _use(self, found: re.Match[str]) -> None:
        self.used |= {i for i, t in enumerate(self.tokens) if found.start() <= t.start < found.end()}

    def _is_used(self, found: re.Match[str]) -> bool:
        return any(found.start() <= self.tokens[i].start < found.end() for i in self.used)


def hits_behind(hits: list[Hit], place: int) -> list[Hit]:
    """The hits that begin right behind a place."""
    return [hit for hit in hits if hit.span.first == place + 1]


def _longest(hits: list[Hit]) -> list[Hit]:
    """The longest reading of each place ("après-demain" is no "demain"), in the order of the text."""
    kept: list[Hit] = []
    for hit in sorted(hits, key=lambda one: -one.span.words.bit_count()):
        inside = any(one.span.words & hit.span.words == hit.span.words and one.span != hit.span for one in kept)
        if not inside:
            kept.append(hit)
    return sorted(kept, key=lambda one: (one.span.first, one.span.last))


def _is_day(figure: Number) -> bool:
    return figure.over is None and figure.value == int(figure.value) and 1 <= figure.value <= _LONGEST_MONTH


def _month_later(day: date, months: int) -> date:
    """The same day so many months later, or the last one of that month."""
    month = day.month - 1 + months
    year, month = day.year + month // _MONTHS, month % _MONTHS + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
