"""However much was told, the doctor's page is one small page; nothing of one person stands on that of another."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date, timedelta
from decimal import Decimal

import pypdfium2
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.pages.doctor import doctor
from bot.words import locales
from care.analytes import load_analytes
from care.checklist import load_checklists
from care.knowledge import knowledge
from care.medicines import load_medicines
from care.record import Record, Story
from care.summary import Conversation, Summary, summarise
from care.terms import Level
from care.trends import Dated
from handlers.page_lines import sections
from handlers.summaries import Summaries
from handlers.turn import Facts, Interview, Session

TODAY = date(2026, 11, 22)
BYTES = 60 * 1024
MARGIN = 32  # points below the last line; the template leaves 12 mm
DATA, ANALYTES, CHECKLISTS = knowledge(), load_analytes(), load_checklists()
FINDINGS = sorted(DATA.findings)
MEDICINES = sorted(medicine.name for medicine in load_medicines().medicines)
NUMBERS = [one for one in ANALYTES if one.kind == "number" and one.private is None]
QUESTIONS = [f"visit-ask-{ask}" for one in CHECKLISTS for ask in one.ask]

truths = st.sampled_from(["present", "denied", "unknown"])
days = st.integers(0, 4000).map(lambda ago: TODAY - timedelta(days=ago))
told = st.dictionaries(st.sampled_from(FINDINGS), truths, max_size=80)
quantities = st.fixed_dictionaries(
    {},
    optional={
        "age_years": st.floats(0, 110),
        "temperature_c": st.floats(34, 42).map(lambda one: round(one, 1)),
        "duration_hours": st.integers(0, 90000).map(float),
        "systolic_mmhg": st.integers(60, 280).map(float),
        "pregnancy_weeks": st.integers(1, 42).map(float),
    },
)
values = st.builds(
    Dated,
    on=days,
    value=st.decimals(0, 100000, places=2),
    unit=st.just("mUI/L"),
    low=st.none() | st.decimals(0, 10, places=2),
    high=st.none() | st.decimals(11, 100000, places=2),
)
stories = st.builds(Story, on=days, findings=told, quantities=quantities, level=st.sampled_from(Level))
records = st.builds(
    Record,
    person=st.sampled_from(["self", "mother", "child-2"]),
    sex=st.sampled_from(["male", "female", None]),
    conditions=st.dictionaries(st.sampled_from(FINDINGS), truths, max_size=60),
    allergies=st.lists(st.sampled_from(MEDICINES), max_size=60).map(tuple),
    medicines=st.lists(st.sampled_from(MEDICINES), max_size=80).map(tuple),
    values=st.dictionaries(
        st.sampled_from([one.id for one in NUMBERS]), st.lists(values, max_size=40).map(tuple), max_size=60
    ),
    stories=st.lists(stories, max_size=14).map(tuple),
)
summaries = st.builds(
    lambda record, findings, numbers, questions: replace(
        summarise(record, Conversation(findings=findings, quantities=numbers), TODAY, DATA), questions=questions
    ),
    records,
    told,
    quantities,
    st.lists(st.sampled_from(QUESTIONS), max_size=5).map(tuple),
)


@given(summary=summaries, locale=st.sampled_from(locales()))
@settings(max_examples=25, deadline=None)
def test_the_page_is_one_page_of_at_most_sixty_kilobytes(summary: Summary, locale: str) -> None:
    made = doctor(summary, locale)
    assert len(made) <= BYTES
    with pypdfium2.PdfDocument(made) as document:
        assert len(document) == 1
        text = document[0].get_textpage()
        lowest = min(text.get_charbox(place)[1] for place in range(text.count_chars()))
    assert lowest >= MARGIN  # what would not fit is counted, never cut off unseen


@given(summary=summaries)
@settings(max_examples=50, deadline=None)
def test_what_is_present_is_never_lost_and_what_is_unknown_never_denied(summary: Summary) -> None:
    for episode in summary.episodes:
        assert not set(episode.denied) & set(episode.unknown)
        assert not set(episode.present) & set(episode.denied)
    shown = {section.id: section.items for section in sections(summary)}
    if summary.episodes:
        assert len(shown["present"]) >= len(summary.episodes[0].present)
        assert len(shown.get("before", ())) == len(summary.episodes) - 1
    assert list(summary.episodes) == sorted(summary.episodes, key=lambda one: one.on, reverse=True)


def halves(ids: list[str]) -> st.SearchStrategy[tuple[dict[str, str], dict[str, str]]]:
    """Findings of two people that have none in common, nor a more general one."""
    parted = st.lists(st.sampled_from(ids), min_size=2, max_size=12, unique=True)
    return parted.map(
        lambda every: (dict.fromkeys(every[::2], "present"), dict.fromkeys(every[1::2], "present")),
    )


@given(two=halves([one for one in FINDINGS if not DATA.findings[one].context]), of=st.sampled_from(["mother", "child"]))
@settings(max_examples=100, deadline=None)
def test_nothing_of_one_person_stands_on_the_page_of_another(
    two: tuple[dict[str, str], dict[str, str]], of: str
) -> None:
    mine, theirs = two
    session = Session(
        interview=Interview(findings=mine, subject="self"),
        people={"self": Facts(), of: Facts(findings=theirs)},
        records={of: Record(person=of, stories=(Story(on=TODAY, findings=theirs),))},
    )
    made = Summaries(DATA, ANALYTES, CHECKLISTS)
    first, second = (_findings(made.of(who, session, TODAY)) for who in ("self", of))
    assert not first & set(theirs)
    assert not second & set(mine)


def _findings(summary: Summary) -> set[str]:
    every = {one for name in (field.name for field in fields(summary)) for one in _ids(getattr(summary, name))}
    return every | {
        one for episode in summary.episodes for part in fields(episode) for one in _ids(getattr(episode, part.name))
    }


def _ids(value: object) -> set[str]:
    return {one for one in value if isinstance(one, str)} if isinstance(value, tuple) else set()


@given(number=st.decimals(0, 100, places=1), low=st.decimals(1, 40, places=1), high=st.decimals(41, 90, places=1))
@settings(max_examples=60, deadline=None)
def test_a_mark_says_where_the_value_lies(number: Decimal, low: Decimal, high: Decimal) -> None:
    record = Record(values={"tsh": (Dated(TODAY, number, "mUI/L", low, high),)})
    flag = summarise(record, Conversation(), TODAY, DATA).results[0].flag
    assert flag == ("L" if number < low else "H" if number > high else "N")
