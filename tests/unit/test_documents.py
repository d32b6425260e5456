"""Papers that are no lab sheet, from the page to the answer: their kind, what is read, albums, privacy."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bot.channels.channel import Limits
from bot.composer import compose
from bot.reading.reader import read_document
from bot.words import locales
from care.analytes import load_analytes
from care.documents import Document, Polarity, Status, TermSeen
from care.knowledge import knowledge
from care.terms import Level
from handlers.labs import LabsHandler
from handlers.paper_lines import QUESTIONS, paper_choice
from handlers.turn import Session, Turn
from tests.conversations.test_transcripts import NOW
from tests.printed import pdf, printed
from tests.unit.test_handler_labs import Prepared, line, sheet
from understanding.documents import with_contents
from understanding.sheet_lines import lines_of
from understanding.understand import understand

DATA = Path(__file__).parents[1] / "data"
CHATS = Limits(text=4096, buttons=4, label=20, payload=64, numbered=True)
KINDS = {
    "radiology": "radiology",
    "embolism": "radiology",
    "mass": "radiology",
    "letter": "letter",
    "prescription": "prescription",
    "vaccination": "vaccination",
    "certificate": "certificate",
    "care_form": "care_form",
    "pharmacy": "receipt",
}
NAMES = (
    "TAZI",
    "BERRADA",
    "CHRAIBI",
    "ALAMI",
    "BENSAFI",
    "KHALDANI",
    "BELMAHI",
    "0661000000",
    "123456789",
    "B9009",
    "XYLOTRUC",
)


def read(name: str) -> Document:
    return read_document(pdf((DATA / "documents" / f"{name}.txt").read_text("utf-8").splitlines()))


def seen(term: str, polarity: Polarity = Polarity.PRESENT, *, concluding: bool = True) -> Document:
    found = TermSeen(term, "stéatose", polarity, concluding)
    return Document(Status.NOT_LAB, "radiology", terms=(found,), concluded=True)


async def answer(*documents: Document, locale: str = "fr") -> tuple[str, Session, Level | None]:
    room = LabsHandler(load_analytes(), Prepared(documents))
    attached = tuple(bytes([number]) for number in range(len(documents)))
    reply = await room(Turn(understand("", locale), Session(locale=locale), locale, NOW, attached))
    return compose(reply, locale, CHATS, knowledge().sources).text, reply.session, reply.level


@pytest.mark.parametrize(("name", "kind"), KINDS.items())
def test_a_paper_is_known_as_what_it_is(name: str, kind: str) -> None:
    document = read(name)
    assert (document.status, document.kind) == (Status.NOT_LAB, kind)


@pytest.mark.parametrize(
    ("lines", "kind"),
    [
        (("FIBROSCOPIE", "Gastrite antrale et hernie hiatale.", "Œsophagite peptique."), "letter"),
        (("Dr X", "AMOXIL 1 g : 1 cp x 2/j", "DOLIPRANE 1 g : 1 cp si douleur"), "prescription"),
        (("Bonjour à tous", "voici le programme de la fête", "tout est normal, soyez réguliers"), "unknown"),
    ],
)
def test_a_page_without_headings_is_known_by_what_stands_on_it(lines: tuple[str, ...], kind: str) -> None:
    page = lines_of(printed(*lines))
    assert with_contents(Document(Status.NOT_LAB, "unknown"), [page]).kind == kind


@pytest.mark.parametrize("name", KINDS)
@pytest.mark.parametrize("locale", locales())
async def test_nobody_is_named_in_what_is_read_kept_and_told(name: str, locale: str) -> None:
    document = read(name)
    text, session, _ = await answer(document, locale=locale)
    for kept in (repr(document), session.model_dump_json(), text):
        assert not [one for one in NAMES if one.casefold() in kept.casefold()]


def test_photographs_are_read_like_files() -> None:
    report = read_document((DATA / "sheets" / "hard_radiology.jpg").read_bytes())
    prescription = read_document((DATA / "sheets" / "normal_prescription.jpg").read_bytes())
    assert report.concluded
    assert report.terms
    assert prescription.medicines
    assert any(medicine.how for medicine in prescription.medicines)


async def test_pages_of_one_report_are_one_paper_and_a_finding_is_not_taken_away() -> None:
    text, session, _ = await answer(seen("steatosis", Polarity.ABSENT), seen("steatosis"), seen("fibroid"))
    assert session.paper is not None
    assert {(one.term, one.polarity) for one in session.paper.terms} == {
        ("steatosis", Polarity.PRESENT),
        ("fibroid", Polarity.PRESENT),
    }
    assert text.count("•") == 2


async def test_what_cannot_wait_is_said_first_beside_a_lab_sheet() -> None:
    lab = sheet(line("glucose_fasting", "0,95", "g/L", "0.7", "1.1"))
    text, _, level = await answer(lab, seen("pulmonary_embolism"))
    assert level is Level.EMERGENCY
    assert "141" in text.splitlines()[0]


async def test_a_report_that_goes_on_is_told_as_far_as_it_was_read() -> None:
    text, _, _ = await answer(replace(seen("steatosis"), problem="too_many_pages"))
    assert "• stéatose" in text


async def test_an_unreadable_page_beside_a_report_is_counted() -> None:
    text, _, _ = await answer(seen("steatosis"), Document(Status.RETAKE, "unknown", problem="dark"))
    assert "• stéatose" in text


@pytest.mark.parametrize("locale", locales())
@pytest.mark.parametrize("term", ["tumour", "hiv", "ectopic_pregnancy", "pregnancy_loss"])
async def test_what_only_a_doctor_says_is_never_named(term: str, locale: str) -> None:
    document = replace(seen(term), terms=(TermSeen(term, "mot imprimé", Polarity.PRESENT), *seen("steatosis").terms))
    text, session, level = await answer(document, locale=locale)
    asked = Turn(understand("", locale), session, locale, NOW, choice=QUESTIONS)
    more = compose(paper_choice(asked, document), locale, CHATS, knowledge().sources).text
    assert "mot imprimé" not in text + more
    assert "stéatose" not in text + more
    assert level is not None and level.rank >= Level.ROUTINE_CONSULT.rank
