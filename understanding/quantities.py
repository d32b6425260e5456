"""Numbers with a meaning: age, duration, temperature, sugar, pressure, pulse, oxygen, tablets, weeks of pregnancy.

A number is used only when its unit or the words around it say what it measures and it lies in the believable span of
`knowledge/quantities.toml`; every other number is ignored, as a wrong number is worse than none.
"""

from __future__ import annotations

from understanding.amounts import HOURS, Amount, amounts, lasting
from understanding.numerals import Number, numbers
from understanding.people import CHILDREN, persons
from understanding.phrases import Hit
from understanding.said import Said
from understanding.spans import spans
from understanding.text import Token

_NEAR = 4  # words between a word for pregnancy or birth and its amount of time
_FAR = 5  # words between a measure word and its number
_BESIDE = 2  # words between a person and their bare age
_BETWEEN = 3  # words between "gave birth" and "ago"
_SCALED = {"pressure": "systolic_mmhg", "glucose": "glucose_g_l"}  # measures written in more than one unit
_BIRTH = ("days", "weeks", "months")
_CARRYING = ("weeks", "months")
_EXPECTING = ("self", "partner", "other")
_PARENTS = (  # whose days and months are never their age
    "mother", "father", "partner", "grandmother", "grandfather", "mother_in_law", "father_in_law", "aunt", "uncle",
)  # fmt: skip
_IN_HOURS = {"age_years": HOURS["years"], "duration_hours": 1.0} | dict.fromkeys(
    ("pregnancy_weeks", "postpartum_weeks"), HOURS["weeks"]
)


def quantities(tokens: list[Token], hits: list[Hit], subject: str) -> dict[str, float]:
    """Quantity id -> number in the unit its name tells. `subject` decides whether months are an age."""
    said = Said(tokens, hits)
    figures = numbers(tokens, said.hits)
    times = amounts(said, figures)
    found: dict[str, float] = {}
    read = (*_told_ages(said, figures, times, subject), *_timed(said, times, subject))
    for name, value in (*read, *_measured(said, figures, times, subject)):
        if name not in found and _believable(name, value):
            found[name] = value
    return found


def ordered(tokens: list[Token], hits: list[Hit]) -> dict[str, float]:
    """How long something is to last, when the message orders it: nothing is felt then."""
    said = Said(tokens, hits)
    hours = lasting(said, numbers(tokens, said.hits))
    return {"duration_hours": hours} if hours else {}


def _believable(name: str, value: float) -> bool:
    low, high = spans()[name]["believable"]
    return bool(low <= value <= high)


# amounts of time ------------------------------------------------------------------------------------------------------


def _timed(said: Said, times: list[Amount], subject: str) -> list[tuple[str, float]]:
    """What each amount of time tells, the surest age first: told of the patient, the longest, since birth.

    Other years of a life ("diabétique depuis l'âge de 10 ans") are fewer than the age.
    """
    carried = _claimed(said, times, "pregnancy", _CARRYING)
    born = _claimed(said, times, "postpartum", _BIRTH)
    meant: list[tuple[str, float]] = []
    ages: list[tuple[int, float]] = []
    grown = any(_is_grown(a) and not a.since for a in times)
    for amount in times:
        unclear = subject in CHILDREN and grown and not _is_grown(amount) and amount.unit != "gestation"
        if unclear and not _told_of(said, amount, subject):
            continue  # a grown-up with a baby, or with an unborn one: whose months these are is not clear
        name = _meaning(said, amount, subject, carried=amount in carried, born=amount in born)
        value = amount.hours / _IN_HOURS[name] if name else 0.0
        if name == "age_years":
            derived = amount in born or amount.since == "birth"
            ages.append((0 if derived else 2 if _told_of(said, amount, subject) else 1, value))
        elif name:
            meant.append((name, value))
    surest = max((sure for sure, _ in ages), default=0)
    of_surest = [value for sure, value in ages if sure == surest]
    return [*meant, ("age_years", max(of_surest) if surest == 1 else of_surest[0])] if ages else meant


def _meaning(said: Said, amount: Amount, subject: str, *, carried: bool, born: bool) -> str:
    """The quantity that an amount of time tells, or "" when it tells none of ours."""
    if born and not amount.ahead:
        return "age_years" if subject in CHILDREN else "postpartum_weeks"
    if amount.elsewhen:
        return ""
    if amount.unit == "gestation":
        sure = said.at("measure", "pregnancy") or said.ends_phrase(amount.last)
        return "pregnancy_weeks" if sure and not amount.since else ""
    if carried:
        return "pregnancy_weeks"
    if _born_then(amount, subject) or _is_age(said, amount, subject):
        return "age_years" if _may_be(said, amount, subject) else ""
    if _month_of_pregnancy(said, amount, subject):
        return "pregnancy_weeks"
    return "duration_hours" if _lasts(amount) else ""


def _lasts(amount: Amount) -> bool:
    """How long something has been felt: yesterday and years only after "since"; "the third day" is three days."""
    if amount.day or amount.unit == "years":
        return bool(amount.since) and amount.value > 0 and not amount.placed
    return not amount.placed or amount.unit == "days"


def _born_then(amount: Amount, subject: str) -> bool:
    """ "né hier"; in Darija what grew worse is "born" as well, so days ago are an age only where a child is named."""
    return amount.since == "birth" and (amount.day or subject in CHILDREN)


def _claimed(said: Said, times: list[Amount], name: str, units: tuple[str, ...]) -> list[Amount]:
    """The amounts that words for pregnancy or birth take: each the next one, else the one just before it.

    "enceinte de 7 mois, depuis 3 jours": the second amount is not hers, as it opens with its own "since"; nor is the
    age of a child named in between.
    """
    claimed = []
    for hit in said.at("measure", name):
        owned = [
            a
            for a in times
            if a.unit in units and not (a.aged or (a.placed and a.unit == "days")) and said.same_clause(hit, a.first)
        ]
        after = [a for a in owned if 0 < a.first - hit.span.last <= _NEAR + 1 and _belongs(said, hit, a)]
        before = [a for a in owned if 0 < hit.span.first - a.last <= _NEAR and said.same_phrase(hit, a.last)]
        claimed += after[:1] or before[-1:]
    return claimed


def _belongs(said: Said, hit: Hit, amount: Amount) -> bool:
    child = any(hit.span.last < p.span.first < amount.first for p in persons(said.hits) if p.name in CHILDREN)
    return not child and (not amount.since or amount.opens - hit.span.last <= _BETWEEN)


def _is_age(said: Said, amount: Amount, subject: str) -> bool:
    """Years are an age unless "since" or "of" says otherwise; smaller units only of a child, and beside the child."""
    if amount.aged or amount.own or _told_of(said, amount, subject):
        return True
    if amount.since or amount.of or amount.placed or amount.day:
        return False
    if amount.unit == "years":
        return not amount.bare
    return subject in ("newborn", "baby") and amount.unit in ("weeks", "months") and _is_told_in(amount)


def _is_grown(amount: Amount) -> bool:
    return amount.unit == "years" and amount.value >= float(spans()["age_years"]["child_below"])


def _is_told_in(amount: Amount) -> bool:
    """An age is told in weeks or months while they are few; many weeks are those of an unborn child."""
    most = spans()["age_years"]["told_in"].get(amount.unit)
    return most is None or amount.value < most


def _told_of(said: Said, amount: Amount, subject: str) -> bool:
    """The patient "has" it, is called so old, or stands right beside it ("bébé de 3 semaines")."""
    if amount.aged or (amount.own and subject == "self"):
        return True
    if amount.since or amount.day or amount.unit not in (*_BIRTH, "years") or not _is_told_in(amount):
        return False
    if amount.held:
        return amount.unit == "years" or subject not in _PARENTS
    patients = _patients(said, subject, amount)
    beside = any(0 < amount.first - p.span.last <= _BESIDE + 1 for p in patients)
    after = (p for p in patients if said.same_phrase(p, amount.last) and not amount.of)
    behind = any(0 < p.span.first - amount.last <= _BESIDE for p in after)
    return (beside or behind) and (amount.unit == "years" or subject in CHILDREN)


def _patients(said: Said, subject: str, amount: Amount) -> list[Hit]:
    return [p for p in persons(said.hits) if p.name == subject and said.same_clause(p, amount.first)]


def _may_be(said: Said, amount: Amount, subject: str) -> bool:
    """Whether the patient can be so old: the writer's age is nobody else's, a parent no child, and a baby no grown-up.

    A son may be grown up, when his age follows him or is told as his.
    """
    grown = _is_grown(amount)
    if amount.own:
        return subject in ("self", "other") or (not grown and amount.unit == "years")  # a child who writes
    if subject not in CHILDREN:
        alone = said.ends_phrase(amount.last) and said.begins_phrase(amount.first)  # "13 ans, maman ne sait rien"
        return grown or alone or subject not in _PARENTS
    near = any(0 < amount.first - p.span.last <= _NEAR for p in _patients(said, subject, amount))
    return not grown or (subject == "child" and (near or amount.aged or amount.held))


def _month_of_pregnancy(said: Said, amount: Amount, subject: str) -> bool:
    """ "f chhar 8" of a grown-up, with nothing said of what it is the eighth month of."""
    return (
        amount.placed
        and amount.unit == "months"
        and subject in _EXPECTING
        and not amount.since
        and not amount.of
        and not said.at("measure", "appointment")
    )


# measured numbers -----------------------------------------------------------------------------------------------------


def _measured(said: Said, figures: list[Number], times: list[Amount], subject: str) -> list[tuple[str, float]]:
    """Numbers named by the nearest measure word, by their unit or by their shape."""
    readers = {
        "pressure": _pressure,
        "glucose": _glucose,
        "oxygen": _oxygen,
        "pulse": _pulse,
        "temperature": _temperature,
        "age": _age,
        "my_age": _age,
        "grams_per_litre": _unnamed,
        "pills": _pills,
    }
    used = {place for amount in times for place in range(amount.first, amount.last + 1)}
    meant: list[tuple[str, float]] = []
    for index, figure in enumerate(figures):
        if figure.first in used or figure.rank or (figure.spelt and figure.value <= 1):
            continue  # "un", "واحد" are articles
        following = figures[index + 1] if index + 1 < len(figures) else None
        if following and following.first in used:
            following = None
        measure = _measure_of(said, figure, subject) or _spelt_pressure(said, figure, following)
        if measure in readers:
            meant += readers[measure](said, figure, following)
    return meant


def _measure_of(said: Said, figure: Number, subject: str) -> str:
    """What measures this number: never a dose, a price or a count; else its measure word, its shape, its place."""
    if _are_swallowed(said, figure):
        return "pills"
    named = _nearest_measure(said, figure)
    if named in _SCALED and _written_unit(said, _SCALED[named], figure.last):
        return named
    if named or _counted(said, figure):
        return "" if _counted(said, figure) else named
    if figure.over is not None:
        return "pressure" if figure.value % 1 or figure.over % 1 or _is_taken(said, figure) else ""
    if said.behind("measure", "grams_per_litre", figure.last):
        return "grams_per_litre"
    if _shows_fever(said, figure, subject):
        return "temperature"
    return "age" if _shows_age(said, figure) else ""


def _spelt_pressure(said: Said, figure: Number, following: Number | None) -> str:
    """ "15 sur 9,5" that somebody measured is a pressure, though nobody named it."""
    upper, lower = (spans()[name]["believable"] for name in ("systolic_mmhg", "diastolic_mmhg"))
    if not following or figure.over is not None or following.over is not None or not _is_taken(said, figure):
        return ""
    spelt = said.before("measure", "over", following.first) and _is_over(said, figure, following)
    size = _scaled(said, "systolic_mmhg", figure.value, following.last)
    fits = size is not None and lower[0] <= following.value * size / figure.value < size <= upper[1]
    return "pressure" if spelt and fits and size is not None and size >= upper[0] else ""


def _are_swallowed(said: Said, figure: Number) -> bool:
    """Tablets that somebody took: "avalé 10 comprimés", "chrebt 12 kina"; so many a day are a treatment."""
    first, last = figure.first, figure.last
    counted = said.near("measure", "pill", first, last, before=0, after=_NEAR - 1)
    taken = any(
        said.same_clause(hit, first) and 0 < first - hit.span.last <= _NEAR for hit in said.at("measure", "swallowed")
    )
    return counted and taken and not said.near("measure", "rate", first, last, before=0, after=_FAR)


def _shows_fever(said: Said, figure: Number, subject: str) -> bool:
    """38.9 by its shape; 39 of a child, or that somebody "carries" ("fih 39"), when nothing else hangs on it."""
    shaped = figure.value != int(figure.value) and not figure.spelt
    low, high = spans()["temperature_c"]["bare_decimal" if shaped else "bare"]
    if not low <= figure.value <= high or not (_bare(said, figure) or (shaped and _only_a_fever(figure))):
        return False
    beside = any(0 < figure.first - p.span.last <= _BETWEEN for p in _children(said, figure))
    return shaped or said.before("measure", "carries", figure.first) or (subject in CHILDREN and beside)


def _is_taken(said: Said, figure: Number) -> bool:
    """ "Le pharmacien me trouve 15/9": somebody measures in the same clause."""
    return any(said.same_clause(hit, figure.first) for hit in said.at("measure", "taken"))


def _only_a_fever(figure: Number) -> bool:
    """A number with one decimal that people write of fevers, whatever word comes next ("39.5 b rre3da")."""
    low, high = spans()["temperature_c"]["fever"]
    return low <= figure.value <= high and round(figure.value, 1) == figure.value


def _shows_age(said: Said, figure: Number) -> bool:
    """A number that somebody "has" and that ends the phrase: "3endi 54"; never where it might be a fever."""
    low, high = spans()["temperature_c"]["bare"]
    fever = low <= figure.value <= high and said.at("measure", "temperature")
    has = any(said.before("measure", name, figure.first) for name in ("has_age", "i_have"))
    grown = figure.value >= spans()["age_years"]["child_below"] and figure.value == int(figure.value)
    return has and grown and not fever and said.ends_phrase(figure.last)


def _children(said: Said, figure: Number) -> list[Hit]:
    return [p for p in persons(said.hits) if p.name in CHILDREN and said.same_clause(p, figure.first)]


def _counted(said: Said, figure: Number) -> bool:
    """A word of doses, prices, places or counts touches the number."""
    return said.near("measure", "other", figure.first, figure.last, before=2, after=1)


def _bare(said: Said, figure: Number) -> bool:
    """No unknown word hangs on the number: what follows it is nothing, a joint, a time or a measure."""
    if said.ends_phrase(figure.last):
        return True
    behind = figure.last + 1
    known = (("cue", "since"), ("number", "and"), ("measure", "of"), ("measure", "temperature"), ("measure", "loose"))
    return any(hit.span.first == behind for kind, name in known for hit in said.at(kind, name)) or any(
        hit.span.first == behind and hit.name in ("today", "yesterday") for hit in said.at("unit")
    )


def _called_age(said: Said, figure: Number) -> bool:
    """The word for the age closes the phrase behind its number: "57 f 3omri", whatever was measured before."""
    return any(
        hit.span.first == figure.last + 1 and said.same_phrase(hit, figure.last) and said.ends_phrase(hit.span.last)
        for name in ("age", "my_age")
        for hit in said.at("measure", name)
    )


def _told_ages(said: Said, figures: list[Number], times: list[Amount], subject: str) -> list[tuple[str, float]]:
    """A bare number that is called the age is surer than the years of an illness: "sokkar 12 3am, 3omri 57"."""
    counted = {place for amount in times for place in range(amount.first, amount.last + 1)}
    named = [
        figure.value
        for figure in figures
        if figure.first not in counted
        and figure.value == int(figure.value)
        and (_called_age(said, figure) or said.before("measure", "my_age", figure.first))
    ]
    return [("age_years", value) for value in named if subject not in CHILDREN]


def _nearest_measure(said: Said, figure: Number) -> str:
    """The measure word that stands nearest: before the number first, else right behind it."""
    if _called_age(said, figure):
        return "age"
    readable = ("pressure", "glucose", "oxygen", "pulse", "temperature", "age", "my_age")
    words = [hit for hit in said.at("measure") if hit.name in readable and said.same_clause(hit, figure.first)]
    before = [hit for hit in words if figure.first - _FAR <= hit.span.last < figure.first]
    behind = [hit for hit in words if figure.last < hit.span.first <= figure.last + 2]
    nearest = max(before, key=lambda hit: hit.span.last, default=None) or min(
        behind, key=lambda hit: hit.span.first, default=None
    )
    return nearest.name if nearest else ""


def _written_unit(said: Said, name: str, last: int) -> str | None:
    """The unit of this quantity written right behind the number."""
    behind = (hit.name for hit in said.at("measure") if hit.span.first == last + 1)
    return next((unit for unit in behind if unit in spans()[name]["factors"]), None)


def _scaled(said: Said, name: str, value: float, last: int) -> float | None:
    """The value in the unit kept: by the unit written behind it, else by the unit its size tells; None when neither."""
    rule = spans()[name]
    by_size = next((step["unit"] for step in rule["unit_by_size"] if value <= step["up_to"]), None)
    unit = _written_unit(said, name, last) or by_size
    return value * rule["factors"][unit] if unit else None


def _pressure(said: Said, figure: Number, following: Number | None) -> list[tuple[str, float]]:
    """14/9 is in centimetres of mercury, 140/90 in millimetres; "21 sur 12" is two numbers, "18" the upper alone."""
    upper, lower, last = figure.value, figure.over, figure.last
    if lower is None and following and following.over is None and _is_over(said, figure, following):
        lower, last = following.value, following.last
    systolic = _scaled(said, "systolic_mmhg", upper, last)
    if systolic is None:
        return []
    if lower is None:  # "16.9" is 16/9 or 16,9: the whole part holds either way
        whole = _scaled(said, "systolic_mmhg", upper // 1, last)
        return [("systolic_mmhg", whole)] if whole is not None and figure.last - figure.first < _FAR else []
    return [("systolic_mmhg", systolic), ("diastolic_mmhg", lower * systolic / upper)] if lower < upper else []


def _is_over(said: Said, figure: Number, following: Number) -> bool:
    """The lower pressure follows at once, or behind one word for "over"."""
    gap = following.first - figure.last - 1
    return not gap or (gap == 1 and said.before("measure", "over", following.first))


def _glucose(said: Said, figure: Number, following: Number | None) -> list[tuple[str, float]]:
    value = None if figure.over is not None else _scaled(said, "glucose_g_l", figure.value, figure.last)
    return [] if value is None else [("glucose_g_l", value)]


def _unnamed(said: Said, figure: Number, following: Number | None) -> list[tuple[str, float]]:
    """A concentration that nobody named: what it may be, the signs told beside it say."""
    return [] if figure.over is not None else [("unnamed_g_l", figure.value)]


def _pills(said: Said, figure: Number, following: Number | None) -> list[tuple[str, float]]:
    whole = figure.over is None and figure.value == int(figure.value)
    return [("pills_taken", figure.value)] if whole else []


def _oxygen(said: Said, figure: Number, following: Number | None) -> list[tuple[str, float]]:
    return [] if figure.over is not None else [("spo2_percent", figure.value)]


def _pulse(said: Said, figure: Number, following: Number | None) -> list[tuple[str, float]]:
    return [] if figure.over is not None else [("pulse_bpm", figure.value)]


def _temperature(said: Said, figure: Number, following: Number | None) -> list[tuple[str, float]]:
    """39, 39.5, and "39°5" or "39 5": a digit alone right behind is the decimal."""
    if figure.over is not None:
        return []
    tenths = following and not following.spelt and following.first == figure.last + 1 and following.value < 10
    glued = tenths and following and said.tokens[following.first].start == said.tokens[figure.last].end + 1
    whole = figure.value == int(figure.value)
    return [("temperature_c", figure.value + (following.value / 10 if following and glued and whole else 0))]


def _age(said: Said, figure: Number, following: Number | None) -> list[tuple[str, float]]:
    """ "Age: 54" and "3endi 54" without a unit are in years; "in the seventies of his age" as well."""
    names = ("age", "my_age", "has_age", "i_have")
    reach = 2 if figure.spelt else 0
    close = any(said.near("measure", name, figure.first, figure.last, before=2, after=reach) for name in names)
    years = (close or _called_age(said, figure)) and figure.over is None and figure.value == int(figure.value)
    return [("age_years", figure.value)] if years else []
