"""What laboratory results mean, as ids: side of the interval, distance, level. Pure: same input, same answer.

The interval that counts is the one PRINTED on the sheet; a usual one stands in only where none was printed,
and the judgement says so. A result that is not sure is never judged. Infections, pregnancy and tumour markers
get no meaning.
"""

from __future__ import annotations

import tomllib
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import Context, Decimal
from functools import cache
from importlib.resources import files
from typing import Literal

from care.analytes import Analyte, Analytes, Critical, Interval, Private, Sex
from care.documents import Flag, Result, Sign, flag_of_limit
from care.terms import Level
from care.units import Conversion

Side = Literal["low", "in_range", "high", "positive", "negative", "unknown"]
Basis = Literal["printed", "usual", "none"]
Distance = Literal["slight", "plain", "far"]

_READABLE = Context(prec=3)  # digits of a bound that was converted: what is told is what is compared
_DISTANCES: tuple[Distance, ...] = ("slight", "plain", "far")
_SIDES: Mapping[Flag | None, Side] = {"L": "low", "N": "in_range", "H": "high", None: "unknown"}
_ABNORMAL: frozenset[Side] = frozenset({"low", "high", "positive"})


@dataclass(frozen=True)
class Wording:
    """Thresholds of words (`a little`, `clearly`) and the printed words of qualitative results."""

    adult_from_years: int
    slight: Decimal
    far: Decimal
    negative: tuple[str, ...]
    positive: tuple[str, ...]


@dataclass(frozen=True)
class Person:
    """What is known of whose results these are; findings are ids that are present now."""

    sex: Sex | None = None
    age_years: float | None = None
    findings: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Judgement:
    """One sure result against its interval. `low`/`high` are that interval, in the unit of the result."""

    result: Result
    panel: str
    meaning: str  # what often goes with this side, an id; "" when nothing is to be told
    side: Side
    basis: Basis
    low: Decimal | None
    high: Decimal | None
    distance: Distance
    level: Level
    private: Private | None
    sources: tuple[str, ...]

    @property
    def abnormal(self) -> bool:
        """Outside its interval, or positive where negative is usual; never told of a private result."""
        return self.private is None and self.side in _ABNORMAL

    @property
    def critical(self) -> bool:
        """Cannot wait for an ordinary appointment."""
        return self.level.rank >= Level.URGENT_24H.rank


@dataclass(frozen=True)
class Assessment:
    """All sure results judged, the most pressing first, panels together; `unsure`: indexes to read back."""

    judgements: tuple[Judgement, ...]
    unsure: tuple[int, ...]
    level: Level

    @property
    def critical(self) -> tuple[Judgement, ...]:
        """Results that cannot wait."""
        return tuple(j for j in self.judgements if j.critical)

    @property
    def abnormal(self) -> tuple[Judgement, ...]:
        """Results to discuss, the critical ones among them."""
        return tuple(j for j in self.judgements if j.abnormal)

    @property
    def private(self) -> tuple[Judgement, ...]:
        """Results told as printed and left to a doctor."""
        return tuple(j for j in self.judgements if j.private is not None)

    @property
    def sources(self) -> tuple[str, ...]:
        """Sources of what was judged, those of the most pressing results first, each once."""
        return tuple(dict.fromkeys(source for j in self.judgements for source in j.sources))


@dataclass(frozen=True)
class LabKnowledge:
    """What judging needs: the analytes, how to word them, and which general findings a finding also is."""

    analytes: Analytes
    wording: Wording
    general: Callable[[str], Iterable[str]]


@cache
def load_wording() -> Wording:
    """The shipped knowledge/lab_wording.toml."""
    data = tomllib.loads(files("knowledge").joinpath("lab_wording.toml").read_text("utf-8"), parse_float=Decimal)
    distance, printed = data["distance"], data["printed"]
    return Wording(
        data["adult_from_years"],
        Decimal(distance["slight"]),
        Decimal(distance["far"]),
        tuple(printed["negative"]),
        tuple(printed["positive"]),
    )


def assess(results: Iterable[Result], person: Person, known: LabKnowledge) -> Assessment:
    """Judge every sure result; the level is the highest of all and only ever rises."""
    findings = frozenset(also for finding in person.findings for also in (finding, *known.general(finding)))
    person = replace(person, findings=findings)
    judged: list[Judgement] = []
    unsure: list[int] = []
    for index, result in enumerate(results):
        analyte = known.analytes.get(result.analyte)
        if not result.sure:
            unsure.append(index)
        elif analyte is not None:
            judged.append(_judge(result, analyte, person, known))
    level = Level.highest(Level.INFORMATION, *(j.level for j in judged))
    return Assessment(_ordered(judged), tuple(unsure), level)


def units_for(analyte: Analyte, value: Decimal) -> tuple[str, ...]:
    """Units in which a number typed without one can stand, one for each unit system, the usual unit first.

    Exactly one: the unit is taken. Several: it must be asked. None: the number is not believable. Units that are usual
    here come first; in others a number stands only where it is no likely one in these.
    """
    spec, widest = analyte.unitless, analyte.plausible or Interval()
    likely = Interval(
        low=widest.low if spec.low is None else spec.low, high=widest.high if spec.high is None else spec.high
    )
    usual, every = spec.units or tuple(analyte.units), tuple(analyte.units)
    tried = ((usual, likely), (every, likely), (usual, widest))
    return next(filter(None, (_fitting(analyte, value, *units_and_bounds) for units_and_bounds in tried)), ())


def _fitting(analyte: Analyte, value: Decimal, units: Iterable[str], bounds: Interval) -> tuple[str, ...]:
    fitting: dict[Conversion, str] = {}
    for unit in units:
        conversion = analyte.units[unit]
        if bounds.holds(conversion.to_base(value)):
            fitting.setdefault(conversion, unit)
    return tuple(fitting.values())


def _judge(result: Result, analyte: Analyte, person: Person, known: LabKnowledge) -> Judgement:
    wording = known.wording
    low, high, basis = _interval(result, analyte, person, wording)
    if result.value is None:
        side, excess = printed_side(result.text, wording), Decimal(0)
    else:
        side, excess = _number_side(result.value, low, high)
        if result.sign and side != "unknown":
            side = _SIDES[flag_of_limit(result.value, result.sign, low, high)]
    rule = _critical(result, analyte, side, person)
    if rule is not None:
        level, sources = rule.level, rule.sources
    else:
        level = Level.ROUTINE_CONSULT if side in _ABNORMAL or analyte.private else Level.INFORMATION
        sources = analyte.usual.sources if basis == "usual" and analyte.usual else ()
        sources = (*sources, *known.analytes.panels[analyte.panel].sources)
    distance: Distance = "slight" if excess <= wording.slight else "far" if excess >= wording.far else "plain"
    return Judgement(
        result,
        analyte.panel,
        _meaning(analyte, side),
        side,
        basis,
        low,
        high,
        distance,
        level,
        analyte.private,
        sources,
    )


def _meaning(analyte: Analyte, side: Side) -> str:
    if analyte.private is not None or side not in _ABNORMAL:
        return ""
    return f"low-{analyte.low}" if side == "low" else f"high-{analyte.high}"


def _interval(
    result: Result, analyte: Analyte, person: Person, wording: Wording
) -> tuple[Decimal | None, Decimal | None, Basis]:
    """The printed interval, or else the usual one of adults, in the unit of the result."""
    if result.low is not None or result.high is not None:
        return result.low, result.high, "printed"
    conversion = analyte.conversion(result.unit)
    adult = person.age_years is None or person.age_years >= wording.adult_from_years
    if result.value is None or analyte.usual is None or conversion is None or not adult:
        return None, None, "none"
    usual = analyte.usual.interval(person.sex) or _widest(analyte.usual.men, analyte.usual.women)
    if usual is None:
        return None, None, "none"
    exact = [None if bound is None else conversion.from_base(bound) for bound in (usual.low, usual.high)]
    bounds = exact if conversion == Conversion() else [b if b is None else _READABLE.plus(b) for b in exact]
    return bounds[0], bounds[1], "usual"


def _widest(men: Interval | None, women: Interval | None) -> Interval | None:
    """Sex not known: what is outside for everybody is outside, the rest is not called abnormal."""
    if men is None or women is None:
        return None
    lows = [i.low for i in (men, women) if i.low is not None]
    highs = [i.high for i in (men, women) if i.high is not None]
    return Interval(low=min(lows) if len(lows) == 2 else None, high=max(highs) if len(highs) == 2 else None)


def _number_side(value: Decimal, low: Decimal | None, high: Decimal | None) -> tuple[Side, Decimal]:
    """The side of the interval (bounds belong to it), and how far outside.

    Far counts as a share of the bound crossed or of the interval's width, whichever is more: sodium moves little
    beside its bounds, ferritin little beside its wide interval.
    """
    if low is None and high is None:
        return "unknown", Decimal(0)
    width = high - low if low is not None and high is not None else None
    if low is not None and value < low:
        by_bound = low / value - 1 if value > 0 else low
        return "low", max(by_bound, (low - value) / width) if width else by_bound
    if high is not None and value > high:
        by_bound = value / high - 1 if high > 0 else value
        return "high", max(by_bound, (value - high) / width) if width else by_bound
    return "in_range", Decimal(0)


def printed_side(text: str, wording: Wording) -> Side:
    """What a printed word says: of the words it begins with, the longest decides."""
    folded = "".join(c for c in unicodedata.normalize("NFKD", text.strip().casefold()) if not unicodedata.combining(c))
    said = [(len(word), side) for side, words in _sides(wording) for word in words if folded.startswith(word)]
    return max(said)[1] if said else "unknown"


def _sides(wording: Wording) -> tuple[tuple[Side, tuple[str, ...]], ...]:
    return ("negative", wording.negative), ("positive", wording.positive)


def _critical(result: Result, analyte: Analyte, side: Side, person: Person) -> Critical | None:
    """The most urgent rule that holds."""
    base = None if result.value is None else analyte.in_base(result.value, result.unit)
    holding = [rule for rule in analyte.critical if _holds(rule, base, result.sign, side, person)]
    return max(holding, key=lambda rule: rule.level.rank, default=None)


def _holds(rule: Critical, base: Decimal | None, sign: Sign, side: Side, person: Person) -> bool:
    if rule.with_any and not person.findings & set(rule.with_any):
        return False
    if rule.under_years is not None and (person.age_years is None or person.age_years >= float(rule.under_years)):
        return False
    if rule.value is None:
        return side == {"below_range": "low", "above_range": "high", "positive": "positive"}[rule.op]
    if base is None:
        return False
    if sign:  # less, or more, than the number: known to be beyond a threshold where the number is or touches it
        return rule.op[:1] == sign and (base <= rule.value if sign == "<" else base >= rule.value)
    return {
        "<": base < rule.value, "<=": base <= rule.value, ">": base > rule.value, ">=": base >= rule.value,
    }[rule.op]  # fmt: skip


def _ordered(judged: list[Judgement]) -> tuple[Judgement, ...]:
    """Panels by their most pressing result; inside a panel the most pressing first, else as on the sheet."""

    def pressing(judgement: Judgement) -> tuple[int, bool, int]:
        return judgement.level.rank, judgement.abnormal, _DISTANCES.index(judgement.distance)

    best: dict[str, tuple[int, bool, int]] = {}
    for judgement in judged:
        best[judgement.panel] = max(best.get(judgement.panel, (0, False, 0)), pressing(judgement))
    order = {panel: place for place, panel in enumerate(sorted(best, key=lambda p: best[p], reverse=True))}
    by_pressing = sorted(judged, key=pressing, reverse=True)
    return tuple(sorted(by_pressing, key=lambda judgement: order[judgement.panel]))
