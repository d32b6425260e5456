"""What is kept of a person's facts, and what of it still holds later: illness stays, childhood and a pregnancy pass."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from care.knowledge import Knowledge, Threshold
from care.record import Record, Story
from care.terms import Level, Truth
from handlers.people import AGE, BIRTH, PREGNANT, SEX_OF, person, what_holds
from handlers.turn import Facts, Interview, Session, Turn
from understanding.spans import spans

PRESENT, DENIED = Truth.PRESENT.value, Truth.DENIED.value
MOST_STORIES = 12
BEARING, BORN = "pregnancy_weeks", "postpartum_weeks"
WEEK, YEAR = 7, 365.25  # days


def bands(data: Knowledge) -> Mapping[str, Threshold]:
    """Findings of age, each with the span of years it means."""
    return {threshold.finding: threshold for threshold in data.thresholds if threshold.quantity in AGE}


def _bearing(data: Knowledge) -> set[str]:
    return {threshold.finding for threshold in data.thresholds if threshold.quantity in BIRTH}


def is_condition(finding: str, data: Knowledge) -> bool:
    """Whether it is an illness or a treatment that stays with a person: no age, no pregnancy, no passing state."""
    known = data.findings.get(finding)
    return known is not None and known.context and known.history and finding not in bands(data)


def begun(subject: str, turn: Turn, data: Knowledge) -> Interview:
    """A new story of somebody, with what is known of who that is and nothing of anybody else."""
    known = known_of(person(subject), turn.session, turn.now.date(), data)
    return about(known, subject)


def about(known: Facts, subject: str) -> Interview:
    """A story of which nothing is known yet but whose it is."""
    return Interview(**{**known.model_dump(), "subject": subject})


def known_of(who: str, session: Session, today: date, data: Knowledge) -> Facts:
    """Who a person is: as told in this thread, and what was kept and still holds."""
    told, record = session.people.get(who, Facts()), session.records.get(who)
    if record is None:
        return told
    kept = still(record, today, data)
    aged = bool(set(AGE) & set(told.quantities))  # the age itself is told: a band of before adds nothing
    findings = {one: said for one, said in kept.findings.items() if not aged or one not in bands(data)}
    return Facts(
        findings={**told.findings, **findings},
        quantities={**kept.quantities, **told.quantities},
        subject=who,
        sex=told.sex or kept.sex,
        medicines=told.medicines,
        allergies=told.allergies,
    )


def still(record: Record, today: date, data: Knowledge) -> Facts:
    """What of a record may be taken as told today. A denial is not: what was not so then may be so now."""
    conditions = {one: said for one, said in record.conditions.items() if said == PRESENT and one in data.findings}
    band = age_band(record, today, data)
    findings = {**conditions, **({band: PRESENT} if band else {})}
    quantities = weeks(record, today)
    if bearing(record, today):
        findings[PREGNANT] = PRESENT
    return Facts(findings=findings, quantities=quantities, subject=record.person, sex=record.sex)


def age_band(record: Record, today: date, data: Knowledge) -> str | None:
    """The narrowest band in which the person may still be: a grown-up's stays, a child's is left when it must be."""
    if record.age_band is None or record.age_band not in data.findings:
        return None
    years = (today - record.age_on).days / YEAR if record.age_on else 0.0
    known = bands(data)
    return next(
        (one for one in _narrowest_first(record.age_band, data) if known[one].met(years) or _grown(known[one])), None
    )


def weeks(record: Record, today: date) -> dict[str, float]:
    """Weeks of a pregnancy or since a birth as they are today; nothing once no pregnancy lasts so long."""
    if record.pregnancy_on is None:
        return {}
    since = (today - record.pregnancy_on).days / WEEK
    grown = {name: number + since for name, number in record.pregnancy.items()}
    return {name: number for name, number in grown.items() if number <= spans()[name]["believable"][1]}


def bearing(record: Record, today: date) -> bool:
    """Whether a pregnancy that was told may still last."""
    if record.pregnancy_on is None or BORN in record.pregnancy:
        return False
    since = (today - record.pregnancy_on).days / WEEK
    return record.pregnancy.get(BEARING, 0.0) + since <= float(spans()[BEARING]["believable"][1])


def with_told(record: Record, told: Interview, today: date, data: Knowledge) -> Record:
    """The record with all that is known of its person in a conversation about them."""
    update: dict[str, object] = {
        "conditions": _conditions(record, told, data),
        "medicines": tuple(dict.fromkeys((*record.medicines, *told.medicines))),
        "allergies": tuple(dict.fromkeys((*record.allergies, *told.allergies))),
        "stories": _stories(record, told, today, data),
        "sex": record.sex or _sex(told, data),
        **_age(record, told, today, data),
        **_pregnancy(record, told, today, data),
    }
    changed = {name: value for name, value in update.items() if getattr(record, name) != value}
    return record.model_copy(update=changed) if changed else record


def _conditions(record: Record, told: Interview, data: Knowledge) -> dict[str, str]:
    """Illnesses told or denied. One that is kept as present is denied only by what corrected it, never by a doubt."""
    waiting = set(told.doubted)
    said = {
        one: truth
        for one, truth in told.findings.items()
        if is_condition(one, data) and truth in (PRESENT, DENIED) and one not in waiting
    }
    return {**record.conditions, **said}


def _age(record: Record, told: Interview, today: date, data: Knowledge) -> dict[str, object]:
    """The narrowest band told, by number before by name; as it was where it says nothing new."""
    numbers = {name: number for name, number in told.quantities.items() if name in AGE}
    aged = Facts(quantities=numbers) if numbers else told
    now = narrowest([one for one in what_holds(aged, data) if one in bands(data)], data)
    if now is None or now == age_band(record, today, data):
        return {}
    return {"age_band": now, "age_on": today}


def _pregnancy(record: Record, told: Interview, today: date, data: Knowledge) -> dict[str, object]:
    """A pregnancy or a birth told; ended where it was taken back."""
    numbers = {name: number for name, number in told.quantities.items() if name in BIRTH}
    if told.findings.get(PREGNANT) == DENIED and PREGNANT not in told.doubted:
        return {"pregnancy": {}, "pregnancy_on": None} if record.pregnancy_on and BORN not in record.pregnancy else {}
    known = weeks(record, today)
    if numbers:
        same = set(numbers) == set(known) and all(abs(numbers[one] - known[one]) < 1 for one in numbers)
        return {} if same else {"pregnancy": numbers, "pregnancy_on": today}
    if PREGNANT in what_holds(told, data) and not bearing(record, today):
        return {"pregnancy": {}, "pregnancy_on": today}
    return {}


def _sex(told: Interview, data: Knowledge) -> str | None:
    bears = not _bearing(data).isdisjoint(what_holds(told, data))
    return "female" if bears else told.sex or SEX_OF.get(told.subject)


def _stories(record: Record, told: Interview, today: date, data: Knowledge) -> tuple[Story, ...]:
    """The stories with this one: in its own place while it goes on, the oldest left out when they are too many."""
    apart = {*bands(data), *_bearing(data)}
    findings = {
        one: said
        for one, said in told.findings.items()
        if one in data.findings and one not in apart and not is_condition(one, data)
    }
    if not any(said == PRESENT and not data.findings[one].context for one, said in findings.items()):
        return record.stories
    numbers = {name: number for name, number in told.quantities.items() if name not in (*AGE, *BIRTH)}
    story = Story(on=today, findings=findings, quantities=numbers, level=told.level)
    last = record.stories[-1] if record.stories else None
    if last is None or not _goes_on(last, story, today):
        return (*record.stories, story)[-MOST_STORIES:]
    level = Level.highest(*(one for one in (last.level, told.level) if one)) if last.level or told.level else None
    return (*record.stories[:-1], story.model_copy(update={"on": last.on, "level": level}))


def _goes_on(last: Story, story: Story, today: date) -> bool:
    """Whether it is the story told last: all of it is part of this one, and a thread lasts no longer than a day."""
    return set(last.findings) <= set(story.findings) and (today - last.on).days <= 1


def narrowest(found: Iterable[str], data: Knowledge) -> str | None:
    """The band that says the most of an age, among bands of one person."""
    return next(iter(_ranked(found, data)), None)


def _narrowest_first(band: str, data: Knowledge) -> list[str]:
    return _ranked([one for one in data.general(band) if one in bands(data)], data)


def _ranked(found: Iterable[str], data: Knowledge) -> list[str]:
    """Bands from the narrowest: of children the youngest first, of grown-ups the oldest."""
    known = bands(data)

    def width(one: str) -> tuple[bool, float]:
        below = known[one].below
        return _grown(known[one]), below if below is not None else -(known[one].at_least or 0.0)

    return sorted(found, key=width)


def _grown(band: Threshold) -> bool:
    return band.below is None
