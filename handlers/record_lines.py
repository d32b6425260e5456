"""A record in plain words: one item for each thing that is kept of a person, each of which can be taken back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from hashlib import blake2s

from care.knowledge import Knowledge
from care.record import Record, Story, Visit
from care.terms import Truth
from handlers.lasting import BEARING, BORN, age_band, weeks
from handlers.turn import Argument, Line, Printed, Term

PRESENT, DENIED, UNKNOWN = Truth.PRESENT.value, Truth.DENIED.value, Truth.UNKNOWN.value
MOST_TOGETHER = 6  # things of one kind in one line
_KEY = 4  # bytes: enough to tell the items of one record apart in a button's payload


@dataclass(frozen=True)
class Item:
    """One thing kept: its kind, which one, and the words for it (a message id with its arguments)."""

    kind: str
    id: str
    label: str
    args: Mapping[str, Argument] = field(default_factory=dict)

    @property
    def key(self) -> str:
        """A short name for a button: the same as long as the thing is kept, whatever is kept besides."""
        return blake2s(f"{self.kind}:{self.id}".encode(), digest_size=_KEY).hexdigest()

    @property
    def term(self) -> Term:
        """The words for it inside another sentence."""
        return Term(self.label, self.args)


def items(record: Record, today: date, data: Knowledge) -> list[Item]:
    """Everything kept of a person, who they are first, the latest story before the others."""
    conditions = [(one, said) for one, said in record.conditions.items() if one in data.findings]
    return [
        *_identity(record, today, data),
        *(Item("condition", one, f"finding-{one}") for one, said in conditions if said == PRESENT),
        *(Item("denied", one, f"finding-{one}") for one, said in conditions if said == DENIED),
        *(Item("allergy", one, "record-name", {"name": Printed(one)}) for one in record.allergies),
        *(Item("medicine", one, "record-name", {"name": Printed(one)}) for one in record.medicines),
        *(
            Item("values", one, "record-values", {"test": Term(f"analyte-{one}"), "count": len(values)})
            for one, values in record.values.items()
        ),
        *map(_visit, record.visits),
        *(_story(story, data) for story in reversed(record.stories)),
    ]


def _identity(record: Record, today: date, data: Knowledge) -> Iterator[Item]:
    if (band := age_band(record, today, data)) is not None:
        yield Item("age", band, f"age-{band}")
    if record.sex is not None:
        yield Item("sex", record.sex, f"sex-{record.sex}")
    if record.pregnancy_on is None:
        return
    on = {"date": printed(record.pregnancy_on)}
    known = weeks(record, today)
    if BORN in record.pregnancy:
        yield Item("pregnancy", BORN, "record-birth", {**on, "weeks": round(record.pregnancy[BORN])})
    elif BEARING in known:
        yield Item("pregnancy", BEARING, "record-weeks", {**on, "weeks": round(record.pregnancy[BEARING])})
    else:
        yield Item("pregnancy", BEARING, "record-pregnant", on)


def _visit(visit: Visit) -> Item:
    name = Term(f"visit-name-{visit.visit}")
    on = visit.on.isoformat() if visit.on else ""
    if visit.on is None:
        return Item("visit", f"{visit.visit}:{on}", "record-visit", {"visit": name})
    return Item("visit", f"{visit.visit}:{on}", "record-visit-on", {"visit": name, "date": printed(visit.on)})


def _story(story: Story, data: Knowledge) -> Item:
    """A day and what was told then: what holds, what was denied, what was not known."""
    said = {
        truth: tuple(
            Term(f"finding-{one}") for one, kept in story.findings.items() if kept == truth and one in data.findings
        )
        for truth in (PRESENT, DENIED, UNKNOWN)
    }
    parts = [said[PRESENT]]
    parts += [(Term("record-no", {"findings": said[DENIED]}),)] if said[DENIED] else []
    parts += [(Term("record-not-known", {"findings": said[UNKNOWN]}),)] if said[UNKNOWN] else []
    told = tuple(term for part in parts for term in part)
    return Item("story", _story_id(story), "record-story", {"date": printed(story.on), "findings": told})


def _story_id(story: Story) -> str:
    return f"{story.on.isoformat()}:{','.join(sorted(one for one, said in story.findings.items() if said == PRESENT))}"


def lines(record: Record, today: date, data: Knowledge) -> list[Line]:
    """The items as lines: those of a kind together, stories and appointments each in a line of its own."""
    found: list[Line] = []
    grouped: dict[str, list[Term]] = {}
    for item in items(record, today, data):
        if item.kind in ("story", "visit", "pregnancy"):
            found.append(Line("record-item", {"item": item.term}))
        else:
            grouped.setdefault(item.kind, []).append(item.term)
    together = [
        Line(f"record-of-{kind}", {"items": tuple(some)}) for kind, terms in grouped.items() for some in _few(terms)
    ]
    return [*together, *found]


def kinds(record: Record, today: date, data: Knowledge) -> tuple[Term, ...]:
    """What sorts of things are kept of a person, in words."""
    return tuple(Term(f"kind-{kind}") for kind in dict.fromkeys(item.kind for item in items(record, today, data)))


def printed(day: date) -> Printed:
    """A day as written in Morocco."""
    return Printed(f"{day:%d/%m/%Y}")


def _few(terms: list[Term]) -> Iterable[list[Term]]:
    return (terms[start : start + MOST_TOGETHER] for start in range(0, len(terms), MOST_TOGETHER))


def without(record: Record, item: Item) -> Record:
    """The record when this one thing was wrong: it goes; of an illness the contrary holds."""
    match item.kind:
        case "age":
            return record.model_copy(update={"age_band": None, "age_on": None})
        case "sex":
            return record.model_copy(update={"sex": None})
        case "pregnancy":
            return record.model_copy(update={"pregnancy": {}, "pregnancy_on": None})
        case "condition" | "denied":
            other = DENIED if item.kind == "condition" else PRESENT
            return record.model_copy(update={"conditions": {**record.conditions, item.id: other}})
        case "allergy":
            return record.model_copy(update={"allergies": tuple(one for one in record.allergies if one != item.id)})
        case "medicine":
            return record.model_copy(update={"medicines": tuple(one for one in record.medicines if one != item.id)})
        case "values":
            rest_of = {one: values for one, values in record.values.items() if one != item.id}
            return record.model_copy(update={"values": rest_of})
        case "visit":
            kept = tuple(one for one in record.visits if _visit(one).id != item.id)
            return record.model_copy(update={"visits": kept})
        case _:
            stories = tuple(one for one in record.stories if _story_id(one) != item.id)
            return record.model_copy(update={"stories": stories})
