"""From a read document that is no lab sheet to an answer: words of a report, purpose of medicines, vaccines, papers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from care.documents import Document, MedicineSeen, Polarity, TermSeen, VaccineSeen
from care.glossary import Told, load_glossary, told
from care.medicines import load_medicines
from care.terms import Level
from handlers.takes import treatment
from handlers.turn import Argument, Choice, Line, Printed, Reply, Term, Turn

MORE, QUESTIONS = "paper:more:", "paper:questions"
PAGE = 4  # terms or medicines of one answer; the others are one button away, and so are vaccines
VACCINES = 5
MOST_PRESSING = 2
REPORTS = ("radiology", "letter")
VACCINE_SOURCES = ("unicef_vaccines",)
CLAIM_SOURCES = ("cnss_claim_form",)

_TOLD_FIRST = (*REPORTS, "prescription", "vaccination")
_POLARITIES = tuple(Polarity)


@dataclass(frozen=True)
class Answer:
    """Lines, level, buttons and sources of one answer about a paper."""

    lines: tuple[Line, ...]
    level: Level = Level.INFORMATION
    choices: tuple[Choice, ...] = ()
    sources: tuple[str, ...] = ()


def paper_reply(turn: Turn, documents: Sequence[Document]) -> Reply:
    """The answer to pictures of which none is a lab sheet with results; pages of one kind are one paper."""
    paper = one_paper(documents)
    answer = first(paper)
    if paper.medicines:
        answer = replace(answer, choices=(*answer.choices, *treatment(turn)))
    missed = sum(not _says_something(document) for document in documents) if _says_something(paper) else 0
    after = (Line("labs-pages-missed", {"count": missed}, drop=4),) if missed else ()
    if _says_something(paper) and paper.problem is not None:
        after = (*after, Line(f"problem-{paper.problem}", drop=5))
    return _reply(turn, paper, replace(answer, lines=(*answer.lines, *after)))


def paper_choice(turn: Turn, paper: Document) -> Reply:
    """What a button under the paper gives."""
    choice = turn.choice or ""
    if choice == QUESTIONS:
        return _reply(turn, paper, _questions(paper))
    start = choice.removeprefix(MORE)
    return _reply(turn, paper, _page(paper, int(start) if start.isdecimal() else 0))


def beside(reply: Reply, documents: Sequence[Document]) -> Reply:
    """An answer about other pages of the same message, with what cannot wait in a report among them said first."""
    reports = [document for document in documents if document.kind in REPORTS]
    judged = told(one_paper(reports).terms, load_glossary()) if reports else None
    if judged is None or judged.level.rank < Level.URGENT_24H.rank:
        return reply
    level = Level.highest(judged.level, reply.level or Level.INFORMATION)
    others = tuple(replace(line, drop=line.drop or 1) if isinstance(line, Line) else line for line in reply.lines)
    return replace(reply, lines=(*_act(judged), *others), level=level)


def one_paper(documents: Sequence[Document]) -> Document:
    """The kind with the most to say, and all pages of that kind together."""
    readable = [document for document in documents if _says_something(document)]
    kinds = [document.kind for document in readable]
    kind = next((kind for kind in _TOLD_FIRST if kind in kinds), kinds[0] if kinds else None)
    if kind is None:
        return documents[0]
    alike = [one for one in readable if one.kind == kind or (kind in REPORTS and one.kind in REPORTS)]
    return replace(
        alike[0],
        terms=_together([one for page in alike for one in page.terms]),
        concluded=any(page.concluded for page in alike),
        medicines=tuple(dict.fromkeys(one for page in alike for one in page.medicines)),
        vaccines=tuple(dict.fromkeys(one for page in alike for one in page.vaccines)),
    )


def _says_something(document: Document) -> bool:
    """Whether a document was read; one that goes on after its last page read was read as well."""
    return document.problem is None or bool(document.terms or document.medicines or document.vaccines)


def _together(seen: Sequence[TermSeen]) -> tuple[TermSeen, ...]:
    """Each term once over all pages: what one page finds, another does not take away."""
    terms: dict[str, TermSeen] = {}
    for one in seen:
        before = terms.setdefault(one.term, one)
        surer = min(before, one, key=lambda term: (term.past, _POLARITIES.index(term.polarity)))
        terms[one.term] = replace(surer, concluding=before.concluding or one.concluding)
    return tuple(terms.values())


# --- answers ---------------------------------------------------------------------------------------------------------


def first(paper: Document) -> Answer:
    """The first answer about a paper: what it is, what to do with it, the most important of what stands on it."""
    if not _says_something(paper):
        return Answer((Line(f"problem-{paper.problem}"), Line("problem-then", drop=1)))
    if paper.kind == "lab_report":
        return Answer((Line("problem-no_results"), Line("problem-then", drop=1)))
    if paper.kind in REPORTS:
        return _report(paper)
    if paper.kind == "prescription":
        return _prescription(paper)
    if paper.kind == "vaccination":
        return _vaccination(paper)
    sources = CLAIM_SOURCES if paper.kind in ("receipt", "care_form") else ()
    return Answer((Line(f"document-{paper.kind}"), Line("document-send", drop=1)), sources=sources)


def _report(paper: Document) -> Answer:
    judged = told(paper.terms, load_glossary())
    ask = Choice(QUESTIONS, "paper-button-questions")
    if judged.private or judged.level is Level.EMERGENCY:
        return Answer(_act(judged), judged.level, (ask,), judged.sources)
    if not judged.terms:
        return Answer((Line(f"document-{paper.kind}"), Line("report-no-words")), judged.level, (ask,))
    concluding = [one for one in judged.terms if one.concluding]
    shown = (concluding or judged.terms)[:PAGE]
    heading = "report-conclusion" if concluding else "report-words"
    opening = _act(judged) or (Line(f"document-{paper.kind}"),)
    lines = (*opening, Line(heading), *map(_term, shown), Line("report-not-you", drop=2))
    return Answer(lines, judged.level, (*_more(len(shown), len(judged.terms)), ask), judged.sources)


def _act(judged: Told) -> tuple[Line, ...]:
    """What to do about a report that cannot wait, or that only the doctor explains: then not a word of it is told."""
    if judged.private:
        when = judged.level if judged.level.rank >= Level.URGENT_24H.rank else Level.ROUTINE_CONSULT
        after = () if when is Level.EMERGENCY else (Line("report-private-bring", drop=1),)
        return (Line(f"report-private-{when.value}"), *after)
    if judged.level.rank < Level.URGENT_24H.rank:
        return ()
    words = tuple(Printed(one.word) for one in judged.pressing[:MOST_PRESSING])
    return (Line(f"report-act-{judged.level.value}", {"terms": words}),)


def _term(one: TermSeen) -> Line:
    said = "past" if one.past and one.polarity is not Polarity.ABSENT else one.polarity.value
    args: dict[str, Argument] = {"term": Printed(one.word), "meaning": Term(f"glossary-{one.term}")}
    return Line(f"report-term-{said}", args)


def _prescription(paper: Document) -> Answer:
    if not paper.medicines:
        return Answer((Line("prescription-unread"), Line("prescription-ask", drop=1)))
    shown = paper.medicines[:PAGE]
    lines = (Line("document-prescription"), *map(_medicine, shown), Line("prescription-ask", drop=2))
    more = _more(len(shown), len(paper.medicines))
    return Answer(lines, choices=more, sources=_medicine_sources(paper.medicines))


def _medicine(one: MedicineSeen) -> Line:
    args: dict[str, Argument] = {
        "name": Printed(one.name[:1].upper() + one.name[1:]),
        "purpose": Term(f"medicine-{one.family}"),
        "how": Printed(one.how),
    }
    sure = "likely" if one.remembered else "sure"
    return Line(f"prescription-{sure}-{'written' if one.how else 'bare'}", args)


def _medicine_sources(seen: Sequence[MedicineSeen]) -> tuple[str, ...]:
    families = load_medicines().families
    return tuple(dict.fromkeys(source for one in seen for source in families[one.family].sources))


def _vaccination(paper: Document) -> Answer:
    shown = paper.vaccines[:VACCINES]
    lines = (Line("document-vaccination"), *map(_vaccine, shown), Line("vaccination-centre", drop=2))
    more = _more(len(shown), len(paper.vaccines))
    return Answer(lines, choices=more, sources=VACCINE_SOURCES if shown else ())


def _vaccine(one: VaccineSeen) -> Line:
    dates = ", ".join(f"{day:%d/%m/%Y}" for day in sorted(one.dates))
    args: dict[str, Argument] = {
        "name": Printed(one.name),
        "what": Term(f"vaccine-{one.vaccine}"),
        "dates": Printed(dates),
    }
    return Line("vaccination-dated" if dates else "vaccination-undated", args)


def _more(told_so_far: int, every: int) -> tuple[Choice, ...]:
    return (Choice(f"{MORE}{told_so_far}", "paper-button-more"),) if told_so_far < every else ()


def _page(paper: Document, start: int) -> Answer:
    """The next terms, medicines or vaccines; from the beginning again when there are none."""
    items, sources, page = _items(paper)
    shown = items[start : start + page]
    if not shown:
        return first(paper)
    ask = (Choice(QUESTIONS, "paper-button-questions"),) if paper.kind in REPORTS else ()
    return Answer(tuple(shown), choices=(*_more(start + len(shown), len(items)), *ask), sources=sources)


def _items(paper: Document) -> tuple[list[Line], tuple[str, ...], int]:
    """Every line of a paper in the order of telling, its sources, and how many lines make a page."""
    if paper.kind == "prescription":
        return [*map(_medicine, paper.medicines)], _medicine_sources(paper.medicines), PAGE
    if paper.kind == "vaccination":
        return [*map(_vaccine, paper.vaccines)], VACCINE_SOURCES, VACCINES
    judged = told(paper.terms, load_glossary())
    return [*map(_term, judged.terms)], judged.sources, PAGE


def _questions(paper: Document) -> Answer:
    """What to ask the doctor about a report; where it cannot wait, that is said again."""
    judged = told(paper.terms, load_glossary())
    if judged.level is Level.EMERGENCY:
        return Answer(_act(judged), judged.level)
    asked = [Line(f"report-question-{number}", drop=number - 1) for number in (1, 2, 3)]
    return Answer((*_act(judged)[:1], Line("report-questions"), *asked), judged.level)


def _reply(turn: Turn, paper: Document, answer: Answer) -> Reply:
    update = {
        "paper": paper if answer.choices else None,
        "choices": tuple(choice.payload for choice in answer.choices),
        "sources": answer.sources,
    }
    return Reply(answer.lines, turn.session.model_copy(update=update), answer.level, answer.choices, answer.sources)
