"""Reminders: asked for, at the hours promised, never at night, taken back, and honest where we may not write."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.channel import Limits
from bot.conversation import Conversation
from bot.terminal import incoming
from care.record import Record, Visit
from care.terms import Intent
from handlers.planned import EARLIEST, QUIET, ahead, coming, is_reminded, payload, quiet, read
from handlers.turn import Keep, Line, Planned, Printed, Session, Unwake, Wake
from tests.person import NOW, Person
from understanding.appointments import CASABLANCA

THURSDAY = date(2026, 11, 26)
SCAN = Visit(visit="imaging", on=THURSDAY, at="10:00")
EVENING, MORNING = "remind:imaging:20261126:1000:evening:fr", "remind:imaging:20261126:1000:morning:fr"


def moment(day: int, hour: int, minute: int = 0) -> datetime:
    """A time of November in Morocco."""
    return datetime(2026, 11, day, hour, minute, tzinfo=CASABLANCA)


def ids(lines: tuple[Line | Printed, ...]) -> list[str]:
    return [line.id for line in lines if isinstance(line, Line)]


async def rung(person: Person, reason: str, now: datetime) -> list[str]:
    """What a reminder says when it rings at that time."""
    spoken = await person.send(incoming("").model_copy(update={"wake": reason, "stays": True}), now.astimezone(UTC))
    return ids(spoken.reply.lines)


# --- when -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("at", "morning"),
    [
        (None, time(8)),
        ("15:00", time(8)),
        ("10:00", time(8)),
        ("09:30", time(7, 30)),
        ("08:00", time(7)),
        ("07:30", time(7)),
    ],
)
def test_the_evening_before_and_in_time_in_the_morning(at: str | None, morning: time) -> None:
    dues = ahead(SCAN.model_copy(update={"at": at}), NOW)
    assert dues == {
        "evening": moment(25, 19),
        "morning": datetime.combine(THURSDAY, morning, CASABLANCA),
    }


def test_before_an_early_visit_nothing_rings_in_the_night() -> None:
    assert list(ahead(SCAN.model_copy(update={"at": "06:30"}), NOW)) == ["evening"]


def test_what_is_over_is_not_promised() -> None:
    assert list(ahead(SCAN, moment(25, 20))) == ["morning"]
    assert ahead(SCAN, moment(26, 9)) == {}


visits = st.builds(
    Visit,
    visit=st.just("imaging"),
    on=st.dates(date(2026, 1, 1), date(2027, 12, 31)),
    at=st.none() | st.times().map("{:%H:%M}".format),
)


@given(visits, st.datetimes(datetime(2025, 12, 1), datetime(2027, 12, 31), timezones=st.just(UTC)))
def test_no_reminder_rings_at_night_nor_after_the_visit_began(visit: Visit, now: datetime) -> None:
    for due in ahead(visit, now).values():
        assert due > now
        assert EARLIEST <= due.time() < QUIET
        assert not quiet(due)
        assert visit.on is not None
        assert due <= datetime.combine(visit.on, time.fromisoformat(visit.at or "23:59"), CASABLANCA)


@given(visits)
def test_a_payload_holds_the_appointment(visit: Visit) -> None:
    for whose in ("self", "mother_in_law", "child-2"):
        planned = Planned(visit=visit.model_copy(update={"visit": "gastroenterology"}), person=whose)
        written = payload(planned)
        assert read(written) == planned
        assert read(written + ":evening:ary-Latn") == planned
        assert len(payload(planned, "unremind:")) <= 64
    assert len(written) <= 64
    assert written.isascii()


@pytest.mark.parametrize(
    "forged", ["remind:", "remind:x", "remind:x:2026:1", "remind:x:20261332:", "remind:x:20261126:9999"]
)
def test_a_payload_that_we_never_wrote_is_no_appointment(forged: str) -> None:
    assert read(forged) is None


# --- asked for and taken back -----------------------------------------------------------------------------------------


async def test_the_button_under_a_dated_list_sets_two_reminders(person: Person) -> None:
    dated = await person.say("rdv scanner jeudi 10h")
    assert [choice.label for choice in dated.reply.choices] == ["visit-more", "visit-remind"]
    assert not dated.reply.effects, "nothing is set before it is asked for"
    spoken = await person.say("2")
    wakes = [effect for effect in spoken.reply.effects if isinstance(effect, Wake)]
    assert [(one.reason, one.stays) for one in wakes] == [(EVENING, True), (MORNING, True)]
    assert [NOW + timedelta(seconds=one.after) for one in wakes] == [moment(25, 19), moment(26, 8)]


async def test_a_list_without_a_day_offers_no_reminder(person: Person) -> None:
    spoken = await person.say("rdv scanner")
    assert [choice.label for choice in spoken.reply.choices] == ["visit-more"]


async def test_another_day_cancels_the_reminders_of_the_first(person: Person) -> None:
    await person.say("rdv scanner jeudi 10h")
    await person.say("2")
    spoken = await person.say("finalement c'est vendredi 11h")
    assert spoken.reply.effects == (Unwake((EVENING, MORNING)),)
    assert "visit-reminder-gone" in ids(spoken.reply.lines)


async def test_asked_in_another_variety_it_is_not_set_twice(person: Person) -> None:
    await person.say("rdv scanner jeudi 10h")
    await person.say("2")
    spoken = await person.say("fekkerni")
    assert spoken.reply.effects[0] == Unwake((EVENING, MORNING))
    assert {one.reason[-8:] for one in spoken.reply.effects if isinstance(one, Wake)} == {"ary-Latn"}


@pytest.mark.parametrize("words", ["annule le rappel", "stop"])
async def test_reminders_are_cancelled_in_words(person: Person, words: str) -> None:
    await person.say("rdv scanner jeudi 10h")
    await person.say("2")
    spoken = await person.say(words)
    assert Unwake() in spoken.reply.effects
    assert person.session.planned is not None
    assert not person.session.planned.reminders


async def test_a_cancelled_reminder_is_no_longer_kept_as_wanted(person: Person) -> None:
    record = Record(visits=(SCAN.model_copy(update={"remind": True}),))
    person.session = Session(locale="fr", records={"self": record})
    spoken = await person.say("annule le rappel")
    assert ids(spoken.reply.lines)[0] == "reminder-cancelled"
    assert [one.record.visits for one in spoken.reply.effects if isinstance(one, Keep)] == [(SCAN,)]


async def _two_of_a_kind(person: Person) -> None:
    """The writer's scan and her mother's, at the same hour, each with its reminders."""
    for words in ("j'ai rdv scanner jeudi 10h", "rappelle-moi", "ma mère a rdv scanner jeudi 10h", "2"):
        await person.say(words)


def _asked_for(person: Person) -> dict[str, bool]:
    return {one.person: is_reminded(one) for one in coming(person.session, NOW)}


async def test_two_people_with_appointments_of_one_kind_are_each_reminded(person: Person) -> None:
    await _two_of_a_kind(person)
    assert _asked_for(person) == {"self": True, "mother": True}
    hers = EVENING.replace("imaging", "imaging@mother")
    assert "reminder-for" in await rung(person, hers, moment(25, 19))
    assert "reminder-for" not in await rung(person, EVENING, moment(25, 19))


@pytest.mark.parametrize(
    "words",
    ["1", "annule le rappel de ma mère", "lghi rappel d mama", "لغي التذكير د الواليدة", "ألغ تذكير أمي"],
)
async def test_taking_one_back_leaves_the_other(person: Person, words: str) -> None:
    await _two_of_a_kind(person)
    spoken = await person.say(words)
    assert ids(spoken.reply.lines) == ["reminder-cancelled-of"]
    (silenced,) = [effect for effect in spoken.reply.effects if isinstance(effect, Unwake)]
    assert silenced.reasons
    assert all(reason.startswith("remind:imaging@mother:") for reason in silenced.reasons)
    assert _asked_for(person) == {"self": True, "mother": False}


async def test_the_button_of_a_reminder_works_when_the_thread_is_forgotten(person: Person) -> None:
    spoken = await person.send(incoming("").model_copy(update={"choice": "unremind:imaging@mother:20261126:1000"}))
    assert ids(spoken.reply.lines) == ["reminder-cancelled"]
    (silenced,) = [effect for effect in spoken.reply.effects if isinstance(effect, Unwake)]
    assert EVENING.replace("imaging", "imaging@mother") in silenced.reasons
    assert EVENING not in silenced.reasons


async def test_erasing_leaves_nothing_to_remind_of(person: Person) -> None:
    await person.say("rdv scanner jeudi 10h")
    await person.say("2")
    await person.say("efface tout")
    assert person.session.planned is None


# --- ringing ----------------------------------------------------------------------------------------------------------


async def test_it_says_the_hour_and_not_what_for_in_the_variety_it_was_asked_in(person: Person) -> None:
    reason = EVENING.replace(":fr", ":ary")
    spoken = await person.send(incoming("").model_copy(update={"wake": reason, "stays": True}), moment(25, 19))
    assert ids(spoken.reply.lines) == ["reminder-tomorrow-at", "visit-to-bring", "reminder-how-to-cancel"]
    assert spoken.locale == "ary"
    assert "imaging" not in str(spoken.reply.lines)


async def test_a_discreet_chat_is_told_no_list(person: Person) -> None:
    person.session = Session(locale="fr", discreet=True)
    assert await rung(person, EVENING, moment(25, 19)) == ["reminder-tomorrow-at", "reminder-how-to-cancel"]
    person.session = Session(locale="fr", discreet=True)
    assert ids((await person.say("rappelle-moi")).reply.lines)[0] == "visit-ask-when-day"
    assert "reminder-set" in ids((await person.say("rappelle-moi jeudi 10h")).reply.lines)


@pytest.mark.parametrize(
    ("reason", "now"),
    [
        (EVENING, moment(25, 21, 30)),  # we were away until night: the morning's will say it
        (EVENING, moment(26, 7, 30)),  # so it will here
        (MORNING, moment(26, 10, 5)),  # it has begun
        (MORNING, moment(27, 8)),  # it is over
        ("remind:nonsense", moment(25, 19)),
    ],
)
async def test_a_late_reminder_is_silent(person: Person, reason: str, now: datetime) -> None:
    assert await rung(person, reason, now) == []


async def test_a_late_one_that_still_helps_is_said(person: Person) -> None:
    assert (await rung(person, MORNING, moment(26, 9)))[0] == "reminder-today-at"
    assert (await rung(person, EVENING, moment(26, 8, 30)))[0] == "reminder-today-at"


async def test_it_closes_no_question_and_clears_no_choice(person: Person) -> None:
    asked = await person.say("j'ai mal au dos")
    assert asked.reply.session.interview is not None
    before = person.session
    await rung(person, EVENING, moment(25, 19))
    assert person.session == before.model_copy(update={"sources": person.session.sources})
    assert (await person.say("2")).intent is Intent.SYMPTOM


# --- where a channel lets us only answer ------------------------------------------------------------------------------


def only_answering(talk: Conversation, *, templates: bool) -> Conversation:
    """The same conversation on a channel with WhatsApp's rule of 24 hours."""
    limits = Limits(text=1600, buttons=9, label=20, payload=64, numbered=True, unasked_hours=24, templates=templates)
    return Conversation(talk.rooms, talk.knowledge, talk.fetch, {"console": limits})


@pytest.mark.parametrize(
    ("text", "templates", "said"),
    [
        ("rdv scanner jeudi 10h", False, "reminder-only-if"),
        ("rdv scanner jeudi 10h", True, "reminder-set"),
        ("rdv scanner demain 10h", False, "reminder-set"),
    ],
)
async def test_no_reminder_is_promised_that_may_not_be_sent(
    talk: Conversation, text: str, templates: bool, said: str
) -> None:
    person = Person(only_answering(talk, templates=templates))
    await person.say(text)
    assert said in ids((await person.say("2")).reply.lines)


async def test_the_window_counts_from_when_the_person_wrote_last(talk: Conversation) -> None:
    whatsapp = only_answering(talk, templates=False)
    started = datetime.now(UTC)
    tomorrow = (started + timedelta(days=1)).astimezone(CASABLANCA).date()
    reason = f"remind:imaging:{tomorrow:%Y%m%d}:2359:evening:fr"
    message = incoming("").model_copy(update={"wake": reason, "stays": True, "sent_at": started - timedelta(hours=25)})
    assert (await whatsapp(Session(), (message,))).outgoing == ()


@pytest.mark.parametrize("text", ["rappelle moi de prendre mon médicament", "fekkerni nakhod dwa", "فكرني ناخد الدوا"])
async def test_only_appointments_are_reminded_of(person: Person, text: str) -> None:
    await person.say("rdv scanner jeudi 10h")
    spoken = await person.say(text)
    assert ids(spoken.reply.lines) == ["reminder-only-visits"]
    assert not spoken.reply.effects


@pytest.mark.parametrize("text", ["c'est vendredi", "rdv cardiologue vendredi", "rappelle moi vendredi 10h"])
async def test_an_emergency_does_not_wait_for_an_appointment(person: Person, text: str) -> None:
    await person.say("rdv cardiologue jeudi 10h")
    assert (await person.say("j'ai une douleur dans la poitrine qui serre")).intent is Intent.EMERGENCY
    assert (await person.say(text)).intent is Intent.EMERGENCY
