"""Whatever is tapped or typed after a sheet: no crash, one short message, nothing unsure told, nothing lost."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.channels.channel import Limits
from bot.composer import compose
from care.analytes import load_analytes
from care.documents import Document, Result, Status
from care.knowledge import knowledge
from care.terms import Level
from handlers.labs import LabsHandler
from handlers.turn import Printed, Session, Turn
from understanding.understand import understand

LOCALES = ("fr", "ar", "ary", "ary-Latn")
SMS = Limits(text=1600, buttons=3, label=20, payload=64, numbered=True)
TAPS = (
    "right",
    "wrong",
    "type",
    "rest",
    "check",
    "details",
    "details:6",
    "group:iron",
    "group:blood_count:3",
    "group:",
    "serious",
    "questions",
    "unit:0",
    "unit:7",
    "nonsense",
)
TEXTS = ("oui", "non", "la", "4,8", "4,8 mmol/L", "7 g/L", "crp 12", "السكر 3.2", "bonjour", "", "12/3", "ferritine ?")


@dataclass(frozen=True)
class Prepared:
    """A reader that has read this page already."""

    page: Document

    async def read(self, data: bytes) -> Document:
        return self.page


@st.composite
def results(draw: st.DrawFn) -> Result:
    analyte = draw(st.sampled_from(list(load_analytes())))
    unit = draw(st.sampled_from([*analyte.units, ""]))
    value = draw(st.decimals("0.01", "900", places=2)) if analyte.kind == "number" else None
    bounded = draw(st.booleans())
    return Result(
        analyte=analyte.id,
        name=analyte.id,
        value=value,
        text="" if value is not None else draw(st.sampled_from(["Positif", "Négatif", "??"])),
        unit=unit,
        low=Decimal(1) if bounded else None,
        high=Decimal(40) if bounded else None,
        sure=draw(st.booleans()) and (value is None or analyte.conversion(unit) is not None),
    )


STEPS = st.one_of(
    st.sampled_from(TAPS).map(lambda tap: ("tap", tap)), st.sampled_from(TEXTS).map(lambda text: ("say", text))
)


@settings(max_examples=60, deadline=None)
@given(st.lists(results(), min_size=1, max_size=12), st.lists(STEPS, max_size=8), st.sampled_from(LOCALES))
def test_any_talk(read: list[Result], steps: list[tuple[str, str]], locale: str) -> None:
    room = LabsHandler(load_analytes(), Prepared(Document(Status.OK, "lab_report", results=tuple(read))))
    session = Session(locale=locale)
    for kind, what in [("send", ""), *steps]:
        turn = Turn(
            understand(what if kind == "say" else "", locale),
            session,
            locale,
            datetime(2026, 11, 21, 9, tzinfo=UTC),
            attachments=(b"page",) if kind == "send" else (),
            choice=f"labs:{what}" if kind == "tap" else None,
        )
        reply = asyncio.run(room(turn))
        text = compose(reply, locale, SMS, dict(knowledge().sources)).text
        assert text
        assert len(text) <= 600, text
        session = Session.model_validate_json(reply.session.model_dump_json())
        assert session == reply.session
        reading = session.reading
        if reading is not None and not any(result.sure for result in reading.results):
            assert reply.level is Level.INFORMATION
        if reading is not None and reading.asking is not None:
            assert not reading.results[reading.asking].sure
        told = [line for line in reply.lines if "range" in line.args or "meaning" in line.args]
        assert all(isinstance(line.args["value"], Printed) for line in told)
