"""The room of laboratory results: one short first answer, read-backs before any meaning, buttons for the rest."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from bot.channels.channel import Limits
from bot.composer import compose
from bot.words import has, say
from care.analytes import Analyte, load_analytes
from care.documents import Document, Result, Status
from care.knowledge import knowledge
from care.terms import Level
from handlers.document import NAMED, DocumentHandler
from handlers.labs import CHECK, DETAILS, GROUP, QUESTIONS, REST, RIGHT, SERIOUS, TYPE, WRONG, LabsHandler
from handlers.turn import Interview, Line, Reply, Session, Turn
from tests.printed import report
from understanding.lab_drafts import differing
from understanding.lab_report import read_page, results_of
from understanding.understand import understand

LOCALES = ("fr", "ar", "ary", "ary-Latn")
TELEGRAM = Limits(text=4096, buttons=4, label=20, payload=64, numbered=False)
PROBLEMS = (
    "blurry", "dark", "glare", "too_small", "cropped", "handwriting", "no_text", "blank", "wrong_type", "too_big",
    "bomb", "broken", "too_slow", "protected", "too_many_pages", "screen",
)  # fmt: skip
NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Prepared:
    """A reader that has read these pages already."""

    pages: tuple[Document, ...]

    async def read(self, data: bytes) -> Document:
        return self.pages[data[0]]


def line(analyte: str, value: str, unit: str = "", low: str = "", high: str = "", *, sure: bool = True) -> Result:
    number = value.replace(",", ".")
    is_number = number.replace(".", "").isdecimal()
    return Result(
        analyte=analyte,
        name=analyte,
        value=Decimal(number) if is_number else None,
        text="" if is_number else value,
        unit=unit,
        low=Decimal(low) if low else None,
        high=Decimal(high) if high else None,
        sure=sure,
    )


def sheet(*results: Result, unread: int = 0, sampled_on: date | None = None) -> Document:
    return Document(Status.OK, "lab_report", results=results, unread=unread, sampled_on=sampled_on)


class Talk:
    """A chat with the room: what is said, tapped or sent, and the text that comes back."""

    def __init__(self, *pages: Document, locale: str = "fr", interview: Interview | None = None) -> None:
        self.room = LabsHandler(load_analytes(), Prepared(pages))
        self.locale = locale
        self.session = Session(locale=locale, interview=interview)
        self.reply: Reply

    async def _turn(self, text: str = "", choice: str | None = None, attachments: tuple[bytes, ...] = ()) -> str:
        turn = Turn(understand(text, self.locale), self.session, self.locale, NOW, attachments, choice=choice)
        self.reply = await self.room(turn)
        self.session = self.reply.session
        assert self.session.choices == tuple(choice.payload for choice in self.reply.choices)
        out = compose(self.reply, self.locale, TELEGRAM, dict(knowledge().sources))
        assert len(out.text) <= (300 if self.reply.level is Level.EMERGENCY else 600), out.text
        assert all(len(say(self.locale, c.label)) <= 20 and len(c.payload) <= 64 for c in self.reply.choices)
        return out.text

    async def sends(self, pages: int = 1) -> str:
        return await self._turn(attachments=tuple(bytes([page]) for page in range(pages)))

    async def says(self, text: str) -> str:
        return await self._turn(text=text)

    async def taps(self, payload: str) -> str:
        return await self._turn(choice=payload)


ANAEMIA = sheet(
    line("hemoglobin", "9.8", "g/dL", "12", "16"),
    line("mcv", "70", "fL", "80", "100"),
    line("ferritin", "6", "ng/mL", "15", "150"),
    line("wbc", "7.2", "G/L", "4", "10"),
    line("hiv", "Positif"),
    sampled_on=date(2026, 11, 3),
)


async def test_the_first_answer_counts_tells_and_asks() -> None:
    text = await Talk(ANAEMIA).sends()
    assert text.startswith("5 résultats lus : 3 à discuter avec votre médecin, aucun urgent.")
    assert "Hémoglobine 9,8 g/dL (norme 12–16) : en dessous." in text
    assert "Ces chiffres seuls ne disent pas une maladie." in text


async def test_an_infection_is_never_told_in_the_first_answer_and_never_explained() -> None:
    talk = Talk(ANAEMIA)
    first = await talk.sends()
    assert "VIH" not in first
    assert "🔒" in first
    assert "VIH" not in await talk.taps(DETAILS)
    assert "Sérologie VIH : imprimé « Positif »" in await talk.taps(f"{GROUP}infections")


async def test_everything_in_range_says_so() -> None:
    text = await Talk(sheet(line("crp", "3", "mg/L", "", "6"), line("tsh", "2", "mUI/L", "0.4", "4"))).sends()
    assert text.startswith("✅ 2 résultats lus, tous dans la norme.")


async def test_a_critical_value_comes_first_and_alone() -> None:
    talk = Talk(sheet(line("potassium", "6.8", "mmol/L", "3.5", "5"), line("sodium", "131", "mmol/L", "135", "145")))
    text = await talk.sends()
    assert talk.reply.level is Level.EMERGENCY
    assert text.startswith("🔴")
    assert "Potassium : 6,8 mmol/L" in text
    assert "homerton" in talk.reply.sources


async def test_a_symptom_of_the_interview_counts() -> None:
    fever = Interview(findings={"fever": "present"})
    low = sheet(line("neutrophils", "0.8", "G/L", "2", "7.5"))
    calm, feverish = Talk(low), Talk(low, interview=fever)
    await calm.sends()
    await feverish.sends()
    assert (calm.reply.level, feverish.reply.level) == (Level.URGENT_24H, Level.EMERGENCY)


# --- read-backs ------------------------------------------------------------------------------------------------------

DOUBTFUL = sheet(
    line("urea", "1.2", "g/L", "0.15", "0.45", sure=False),
    line("potassium", "6.8", "mmol/L", "3.5", "5", sure=False),
    line("creatinine", "11", "mg/L", "6", "12"),
    unread=2,
)


async def test_unsure_is_read_back_before_it_means_anything_the_most_pressing_first() -> None:
    talk = Talk(DOUBTFUL)
    text = await talk.sends()
    assert text.startswith("3 résultats lus, 2 à vérifier avec vous.")
    assert "À vérifier (2) : Potassium 6,8 mmol/L" in text
    assert not any(said in text for said in ("🔴", "aucun urgent", "dans la norme"))
    assert talk.reply.level is not Level.EMERGENCY
    assert [choice.payload for choice in talk.reply.choices] == [RIGHT, WRONG, TYPE, REST]


async def test_confirmed_and_critical_is_told_at_once_and_the_rest_can_still_be_checked() -> None:
    talk = Talk(DOUBTFUL)
    await talk.sends()
    assert (await talk.says("oui")).startswith("🔴")
    assert talk.reply.level is Level.EMERGENCY
    assert CHECK in [choice.payload for choice in talk.reply.choices]
    assert await talk.taps(CHECK) == "À vérifier (1) : Urée 1,2 g/L. J'ai bien lu ?"
    assert (await talk.says("oui")).startswith("🔴")


@pytest.mark.parametrize("locale", LOCALES)
async def test_digits_hard_to_read_are_marked(locale: str) -> None:
    (dim,) = results_of(read_page(report("Potassium | 6,8 | mmol/L | 3,5 - 5,0", dim={"6,8": 0.4})))
    assert (dim.sure, dim.marked) == (False, "[6],[8]")
    talk = Talk(sheet(dim), locale=locale)
    assert "[6],[8] mmol/L" in await talk.sends()
    assert "[" not in await talk.taps(RIGHT)
    assert talk.reply.level is Level.EMERGENCY


def test_of_two_readings_that_differ_the_differing_digits_are_marked() -> None:
    assert differing("6,8", "6,3") == "6,[8]"
    assert differing("6,8", "16,8") == ""


async def test_wrong_is_left_out() -> None:
    talk = Talk(DOUBTFUL)
    await talk.sends()
    assert "À vérifier (1) : Urée" in await talk.taps(WRONG)
    await talk.taps(RIGHT)
    assert talk.session.reading is not None
    assert [result.analyte for result in talk.session.reading.results] == ["urea", "creatinine"]
    assert all(result.sure for result in talk.session.reading.results)


async def test_typed_instead() -> None:
    talk = Talk(DOUBTFUL)
    await talk.sends()
    assert "Potassium" in await talk.taps(TYPE)
    assert talk.session.choices == ()  # so that a digit is a value, not the number of a choice
    await talk.says("4,8 mmol/L")
    assert talk.session.reading is not None
    assert talk.session.reading.results[1].value == Decimal("4.8")
    assert talk.session.reading.results[1].sure


async def test_a_digit_typed_is_a_value() -> None:
    talk = Talk(sheet(line("potassium", "46", "mmol/L", "3.5", "5", sure=False)))
    await talk.sends()
    await talk.taps(TYPE)
    assert "dans la norme" in await talk.says("4")


async def test_an_unread_unit_is_asked_never_confirmed_away() -> None:
    talk = Talk(sheet(line("glucose_fasting", "3.2", "", "0.7", "1.1", sure=False)))
    assert "Dans quelle unité" in await talk.sends()
    assert "Dans quelle unité" in await talk.says("oui")
    await talk.taps("labs:unit:0")
    assert talk.reply.level is Level.URGENT_24H


async def test_a_value_typed_in_another_unit_is_not_held_against_the_printed_interval() -> None:
    talk = Talk(sheet(line("glucose_fasting", "12.6", "g/L", "0.7", "1.1", sure=False)))
    await talk.sends()
    text = await talk.says("7 mmol/L")
    assert "7 mmol/L (norme non imprimée, la nôtre : 3,89–5,55)" in text


async def test_the_rest_is_left() -> None:
    talk = Talk(DOUBTFUL)
    await talk.sends()
    await talk.taps(REST)
    assert talk.session.reading is not None
    assert [result.analyte for result in talk.session.reading.results] == ["creatinine"]


async def test_something_else_said_repeats_the_question() -> None:
    talk = Talk(DOUBTFUL)
    await talk.sends()
    assert "À vérifier (2) : Potassium" in await talk.says("je ne comprends pas")


# --- typed results ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("locale", "text", "shown", "level"),
    [
        ("fr", "ma glycémie 1,26", "1,26 g/L", Level.ROUTINE_CONSULT),
        ("fr", "hba1c 7.2", "7,2 %", Level.ROUTINE_CONSULT),
        ("ary", "السكر 1.26", "1,26 g/L", Level.ROUTINE_CONSULT),
        ("ary-Latn", "sokkar 1.26", "1,26 g/L", Level.ROUTINE_CONSULT),
        ("ar", "السكر التراكمي ٧٫٢", "7,2 %", Level.ROUTINE_CONSULT),
        ("fr", "CRP inférieure à 3", "moins de 3 mg/L", Level.INFORMATION),
        ("fr", "crp <3", "moins de 3 mg/L", Level.INFORMATION),
        ("ary-Latn", "crp 9el mn 3", "9el mn 3 mg/L", Level.INFORMATION),
        ("ary", "CRP قل من 3", "قل من", Level.INFORMATION),
        ("ar", "CRP أقل من 3", "أقل من", Level.INFORMATION),
    ],
)
async def test_typed_and_a_limit_stays_a_limit(locale: str, text: str, shown: str, level: Level) -> None:
    talk = Talk(locale=locale)
    assert shown in await talk.says(text)
    assert talk.reply.level is level


async def test_a_unit_that_could_be_two_is_asked() -> None:
    talk = Talk()
    assert "Dans quelle unité" in await talk.says("glycémie 3,2")
    assert [say("fr", choice.label) for choice in talk.reply.choices] == ["g/L", "mmol/L", "Laisser tomber"]
    assert (await talk.taps(talk.reply.choices[1].payload)).count("mmol/L") == 1
    assert talk.reply.level is not Level.INFORMATION


async def test_a_number_that_cannot_be_is_not_explained() -> None:
    talk = Talk()
    assert "ne me paraît pas possible" in await talk.says("glycémie 250 g/L")
    assert talk.reply.level is Level.INFORMATION
    assert "Glycémie 1,1 g/L" in await talk.says("1,1")


async def test_the_unit_of_another_analyte_is_refused() -> None:
    assert "ne me paraît pas possible" in await Talk().says("potassium 4 g/L")


async def test_an_analyte_spoken_of_without_a_value_is_told() -> None:
    assert (await Talk().says("c'est quoi la ferritine ?")).startswith("Ferritine : Les réserves de fer du corps.")


async def test_an_analyte_of_the_sheet_is_told_with_its_value() -> None:
    talk = Talk(ANAEMIA)
    await talk.sends()
    assert (await talk.says("et la ferritine ?")).startswith("• Ferritine 6 ng/mL (norme 15–150)")


async def test_nothing_recognised_says_what_can_be_sent() -> None:
    assert (await Talk().says("explique mes analyses")).startswith("Envoyez la photo nette")


async def test_a_limit_beyond_a_critical_value_is_critical() -> None:
    talk = Talk()
    assert (await talk.says("potassium > 6,5 mmol/L")).startswith("🔴")


# --- groups ----------------------------------------------------------------------------------------------------------

WHOLE = sheet(
    *ANAEMIA.results,
    line("serum_iron", "30", "µg/dL", "60", "170"),
    line("transferrin_sat", "8", "%", "20", "40"),
    line("tibc", "480", "µg/dL", "250", "400"),
    line("crp", "3", "mg/L", "", "6"),
    line("psa", "9", "ng/mL", "", "4"),
)


async def test_the_groups_are_offered_each_with_what_is_to_discuss() -> None:
    talk = Talk(WHOLE)
    await talk.sends()
    text = await talk.taps(DETAILS)
    assert "• Fer : 4 à discuter sur 4" in text
    assert "✅ Inflammation : 1 dans la norme" in text
    assert text.count("🔒") == 2
    assert [choice.payload for choice in talk.reply.choices][:2] == [f"{GROUP}iron", f"{GROUP}blood_count"]


async def test_a_group_is_told_together_a_few_results_at_a_time_and_nothing_is_lost() -> None:
    talk = Talk(WHOLE)
    await talk.sends()
    pages = [await talk.taps(f"{GROUP}iron"), await talk.taps(f"{GROUP}iron:3")]
    assert pages[0].startswith("Fer. Les réserves de fer et son transport")
    assert pages[1].splitlines()[-1].startswith("❓") or "❓" in pages[1]
    told = [name for name in ("Ferritine", "• Fer ", "Saturation", "Capacité") for page in pages if name in page]
    assert len(told) == 4


async def test_a_single_group_is_told_at_once() -> None:
    talk = Talk(sheet(line("sodium", "131", "mmol/L", "135", "145"), line("potassium", "4", "mmol/L", "3.5", "5")))
    await talk.sends()
    assert "L'équilibre de l'eau et du sel." in await talk.taps(DETAILS)


@pytest.mark.parametrize("locale", LOCALES)
async def test_of_a_pregnancy_hormone_nothing_is_told_but_what_is_printed_even_in_an_emergency(locale: str) -> None:
    bleeding = Interview(findings={"pelvic_pain": "present", "vaginal_bleeding": "present"})
    talk = Talk(sheet(line("bhcg", "1200", "mUI/mL", "", "5")), locale=locale, interview=bleeding)
    text = await talk.sends()
    assert talk.reply.level is Level.EMERGENCY
    sides = [say(locale, f"labs-side-high-{distance}") for distance in ("slight", "plain", "far")]
    assert not any(side in text for side in sides)


async def test_a_number_no_sheet_can_print_is_not_confirmed() -> None:
    talk = Talk(sheet(line("potassium", "46", "mmol/L", "3.5", "5", sure=False)))
    assert "ne me paraît pas possible" in await talk.sends()
    assert "ne me paraît pas possible" in await talk.taps(RIGHT)
    assert talk.reply.level is Level.INFORMATION


# --- buttons, problems, other documents ------------------------------------------------------------------------------


@pytest.mark.parametrize("locale", LOCALES)
async def test_buttons_answer_in_every_variety(locale: str) -> None:
    talk = Talk(ANAEMIA, locale=locale)
    await talk.sends()
    for payload in (DETAILS, f"{GROUP}iron", f"{GROUP}iron:99", SERIOUS, QUESTIONS, f"{DETAILS}:99", CHECK):
        assert await talk.taps(payload)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("problem", PROBLEMS)
async def test_every_problem_has_its_own_line(problem: str, locale: str) -> None:
    assert has(locale, f"problem-{problem}")
    text = await Talk(Document(Status.RETAKE, "unknown", problem=problem), locale=locale).sends()
    assert text.startswith(say(locale, f"problem-{problem}"))


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize(
    "kind", ["radiology", "letter", "vaccination", "certificate", "care_form", "receipt", "unknown"]
)
async def test_other_documents(kind: str, locale: str) -> None:
    text = await Talk(Document(Status.NOT_LAB, kind), locale=locale).sends()
    assert text.startswith(say(locale, f"document-{kind}"))


async def test_one_page_of_two_is_told() -> None:
    talk = Talk(ANAEMIA, Document(Status.RETAKE, "unknown", problem="dark"))
    await talk.sends(pages=2)
    assert "labs-pages-missed" in [one.id for one in talk.reply.lines if isinstance(one, Line)]


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("kind", [*sorted(NAMED), "other", "hologram"])
async def test_messages_that_cannot_be_used(kind: str, locale: str) -> None:
    turn = Turn(understand(""), Session(), locale, NOW, unsupported=kind)
    reply = await DocumentHandler()(turn)
    assert compose(reply, locale, TELEGRAM, {}).text


# --- words for everything --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("analyte", list(load_analytes()), ids=lambda analyte: analyte.id)
async def test_every_analyte_can_be_told(analyte: Analyte, locale: str) -> None:
    assert len(say(locale, f"analyte-{analyte.id}-what")) < 80
    if analyte.kind == "qualitative":
        sheets = [sheet(line(analyte.id, text)) for text in ("Positif", "Négatif", "voir commentaire")]
    else:
        unit = analyte.base_unit
        sheets = [sheet(line(analyte.id, value, unit, "1", "2")) for value in ("0.9", "1.5", "9")]
        sheets += [sheet(line(analyte.id, "1", unit))]
    for one in sheets:
        talk = Talk(one, locale=locale)
        assert await talk.sends()
        for payload in (DETAILS, SERIOUS, QUESTIONS):
            assert await talk.taps(payload)
