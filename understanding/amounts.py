"""Amounts of time in a message ("3 jours", "chhar o nss", "né hier") and what the words around make of them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from understanding.numerals import Number
from understanding.phrases import Hit
from understanding.said import Said

HOURS = {
    "minutes": 1 / 60,
    "hours": 1.0,
    "days": 24.0,
    "weeks": 168.0,
    "gestation": 168.0,  # semaines d'aménorrhée
    "months": 730.5,
    "years": 8766.0,
}
_DAYS = {"today": 0.0, "yesterday": 1.0, "day_before": 2.0}  # days with a name of their own
_ORDERED = ("months", "weeks")  # "chhar 8", "semaine 32"; "nhar 15" is a date
_HALF = 0.5
_OPENERS = (("cue", "since"), ("measure", "has_age"))
_NO_UNIT = ("daypart", "i_do")  # "d lil" tells when and counts no nights, "j'ai" is no day
_LINKED = 2  # places between an amount and a word that belongs to it


@dataclass(frozen=True)
class Amount:
    """A number with its unit of time; `first`..`last` are the tokens used."""

    value: float
    unit: str
    first: int
    last: int
    placed: bool = False  # the third of its kind, not three of them
    day: bool = False  # yesterday, today
    bare: bool = False  # no number before the unit: a dual, "hadi simana"
    since: str = ""  # "ago" or "birth": what opens it
    opens: int = 0  # where what opens it stands
    aged: bool = False  # called an age ("3omro 3 snin")
    own: bool = False  # called the writer's age ("3omri")
    held: bool = False  # somebody "has" it ("3ndo 3 chhor"): an age of a child, weeks of a pregnancy
    of: bool = False  # an amount of something: "3 jours de fièvre"
    ahead: bool = False  # "in three days", "every three days"
    elsewhen: bool = False  # no length of what is felt: ahead, a time of day, round the clock

    @property
    def hours(self) -> float:
        """How long it is."""
        return self.value * HOURS[self.unit]


def amounts(said: Said, figures: list[Number]) -> list[Amount]:
    """Every amount of time, in the order of the text."""
    units = _units(said)
    found: list[Amount] = []
    spoken: set[int] = set()
    for figure in figures:
        amount = _before_unit(said, figure, units, {f.first for f in figures}, spoken)
        if amount:
            found.append(amount)
            spoken |= set(range(amount.first, amount.last + 1))
    for figure in figures:
        if figure.first not in spoken and (amount := _behind_unit(said, figure, units, spoken)):
            found.append(amount)
            spoken |= set(range(amount.first, amount.last + 1))
    found += [amount for hit in units if hit.span.first not in spoken for amount in _alone(said, hit)]
    return sorted((_in_place(said, _with_half(said, a, figures), figures) for a in found), key=lambda a: a.first)


def lasting(said: Said, figures: list[Number]) -> float | None:
    """Hours that something is to last, as an order says it: a unit alone is one of it there ("partagi simana")."""
    told = [amount.hours for amount in amounts(said, figures)]
    alone = [(count or 1.0) * HOURS[unit] for unit, count in (_kind(hit.name) for hit in _units(said))]
    return next((hours for hours in (*told, *alone) if hours), None)


def _units(said: Said) -> list[Hit]:
    """Units of time in the order of the text, the longest reading of each place ("quart d'heure" is no hour)."""
    parts = [hit.span for name in _NO_UNIT for hit in said.at("measure", name)]
    starts = {hit.span.first for kind in ("unit", "number") for hit in said.at(kind)}
    starts |= {place for place, token in enumerate(said.tokens) if token.number}
    parts += [hit.span for hit in said.at("cue", "since") if hit.span.last + 1 in starts]  # "mn lbare7" is no minute
    times = [hit for hit in said.at("unit") if _kind(hit.name)[0] and not any(hit.span.words & p.words for p in parts)]
    long = {hit.span.words for hit in times if hit.span.first != hit.span.last}
    inside = [hit for hit in times if any(hit.span.words & words and hit.span.words != words for words in long)]
    return [hit for hit in times if hit not in inside]


def _kind(name: str) -> tuple[str, float | None]:
    """A unit's name as (unit, how many it is by itself): "month" is one, "months_2" two, "months" wants a number."""
    if name in _DAYS:
        return "days", _DAYS[name]
    plural, _, count = name.partition("_")
    if count:
        return plural, float(count)
    return (plural, None) if plural in HOURS else (plural + "s", 1.0) if plural + "s" in HOURS else ("", None)


def _counts(value: float, unit: str) -> bool:
    """Days and hours come in whole and half numbers: 39.3 before "jour" is a temperature."""
    return unit not in ("days", "hours", "minutes") or value * 2 == int(value * 2)


def _before_unit(said: Said, figure: Number, units: list[Hit], begins: set[int], spoken: set[int]) -> Amount | None:
    """A number with the unit behind it; one word may link them ("3 d simanat", "le 7 ème mois")."""
    links = (("measure", "of"), ("measure", "last"), ("number", "th")) if figure.over is None else ()
    linked = any(said.behind(kind, name, figure.last) for kind, name in links)
    reach = figure.last + (2 if linked and figure.last + 1 not in begins else 1)
    named = {hit.span.words for hit in units if hit.name in _DAYS}  # "39 lyoum" is 39 today, not 39 days
    for hit in units:
        unit, alone = _kind(hit.name)
        free = hit.span.first not in spoken and hit.span.words not in named and alone in (None, 1.0)
        if free and figure.last < hit.span.first <= reach and said.same_clause(hit, figure.last):
            whole = figure.over is None and _counts(figure.value, unit)
            return Amount(figure.value, unit, figure.first, hit.span.last, placed=figure.rank) if whole else None
    return None


def _behind_unit(said: Said, figure: Number, units: list[Hit], spoken: set[int]) -> Amount | None:
    """A number right behind its unit: "الشهر السابع", "chhar 8", "شهر واحد" (one month); not "this month 2 times"."""
    if said.near("measure", "other", figure.first, figure.last, before=0, after=1):
        return None
    for hit in units:
        unit, alone = _kind(hit.name)
        free = hit.span.first not in spoken and hit.name not in _DAYS and figure.over is None and figure.value >= 1
        if not free or hit.span.last != figure.first - 1:
            continue
        if figure.spelt and figure.value == 1 and not figure.rank:
            return Amount(1.0, unit, hit.span.first, figure.last) if alone == 1.0 else None
        if figure.rank or unit in _ORDERED:
            return Amount(figure.value, unit, hit.span.first, figure.last, placed=True)
    return None


def _alone(said: Said, hit: Hit) -> list[Amount]:
    """A unit without a number: a dual, or one of it where "since" or "has" stands before ("hadi simana")."""
    unit, count = _kind(hit.name)
    if count is None:
        return []
    amount = Amount(count, unit, hit.span.first, hit.span.last, day=hit.name in _DAYS, bare=True)
    if count != 1.0 or amount.day:
        return [amount]
    opened = any(said.before(kind, name, amount.first) for kind, name in _OPENERS)
    opened = opened or (unit != "days" and said.before("measure", "about", amount.first))  # "chi nhar": some day
    halved = any(h.name == "0.5" and 0 < h.span.first - amount.last <= _LINKED for h in said.at("number"))
    return [amount] if opened or halved else []


def _with_half(said: Said, amount: Amount, figures: list[Number]) -> Amount:
    """ "un an et demi", "chhar o nss": half a unit more."""
    for figure in figures:
        gap = figure.first - amount.last - 1
        joined = not gap or (gap == 1 and said.behind("number", "and", amount.last))
        if figure.spelt and figure.value == _HALF and joined:
            return replace(amount, value=amount.value + _HALF, last=figure.last)
    return amount


def _in_place(said: Said, amount: Amount, figures: list[Number]) -> Amount:
    """The amount with what the words before and behind make of it."""
    first, last = amount.first, amount.last
    cues = [h for h in said.at("cue", "since") if first - _LINKED <= h.span.last < first and said.same_phrase(h, first)]
    opens = min((hit.span.first for hit in cues), default=first)
    since = "ago" if cues or _ago(said, last) else ""
    births = [hit for hit in said.at("measure", "born") if 0 < opens - hit.span.last <= _LINKED]
    of = said.behind("measure", "of", last)
    later = said.near("measure", "after", first, last, before=_LINKED, after=0) and not of
    again = next((f.last for f in figures if 0 < f.first - last <= _LINKED and f.value == amount.value), last)
    ahead = any(said.near("measure", name, first, last, before=_LINKED, after=0) for name in ("ahead", "every"))
    return replace(
        amount,
        last=again,
        since="birth" if births and (since or amount.day) else since,
        opens=opens,
        aged=said.near("measure", "age", first, last, before=3, after=2),
        own=said.near("measure", "my_age", first, last, before=3, after=2)
        or (amount.unit == "years" and said.before("measure", "i_have", first)),
        held=said.near("measure", "has_age", first, last, before=_LINKED, after=0) and not of and not since,
        of=of,
        ahead=ahead,
        elsewhen=ahead
        or later
        or _of_the_clock(said, amount, since, again=again > last)
        or _at_birth(said, amount, since),
    )


def _ago(said: Said, last: int) -> bool:
    """ "Ago" behind the amount ("يومين هادي"), unless it opens another one ("8 chhor hadi 2 iyam")."""
    figures = {hit.span.first for kind in ("number", "unit") for hit in said.at(kind)}
    figures |= {place for place, token in enumerate(said.tokens) if token.number}
    behind = (h for h in said.at("measure", "ago") if h.span.first == last + 1 and said.same_phrase(h, last))
    return any(hit.span.last + 1 not in figures for hit in behind)


def _of_the_clock(said: Said, amount: Amount, since: str, *, again: bool) -> bool:
    """A time of day ("à 10h", "9 d sba7"), or round the clock ("24h/24"), or so much a day ("2 heures par jour")."""
    rated = again or said.near("measure", "rate", amount.first, amount.last, before=0, after=3)
    if amount.unit != "hours" or rated:
        return rated
    parted = said.near("measure", "daypart", amount.first, amount.last, before=0, after=_LINKED)
    return amount.placed or parted or (not since and said.before("measure", "at", amount.first))


def _at_birth(said: Said, amount: Amount, since: str) -> bool:
    """ "né à 36 semaines": how long the pregnancy was, no age; "nouveau-né" is a person."""
    persons = [hit.span.words for hit in said.at("person")]
    births = [h for h in said.at("measure", "born") if not any(h.span.words & words for words in persons)]
    at_once = any(0 < amount.first - hit.span.last <= _LINKED for hit in births)
    return at_once and not since and not amount.day and amount.unit in _ORDERED
