"""How a set of triage answers is judged: never too low, seldom too high, and how sure a small set can make us."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from math import comb

from care.terms import Level

BENIGN = {Level.SELF_CARE, Level.INFORMATION, Level.OFF_TOPIC}
CONFIDENCE = 0.95


@dataclass(frozen=True)
class Expected:
    """What a text asks for: the level we aim at, those one could defend, and the least that is still safe."""

    gold: Level
    acceptable: frozenset[Level]
    least_safe: Level

    @property
    def strict_emergency(self) -> bool:
        """Nobody could defend anything less than an emergency."""
        return self.acceptable == {Level.EMERGENCY}


@dataclass(frozen=True)
class Figures:
    """Shares of 0 to 1. All but `benign_escalated` and `miss_bound` are better when higher."""

    texts: int
    emergencies: int
    emergency_sensitivity: float
    miss_bound: float  # upper 95 % bound of the share of strict emergencies missed
    safe: float
    exact: float
    acceptable: float
    benign_escalated: float

    def named(self) -> dict[str, float]:
        """Figure by name."""
        return asdict(self)


def height(level: Level) -> int:
    """Rank for comparing: information and off_topic both ask for nothing to be done."""
    return max(level.rank, Level.INFORMATION.rank)


def is_safe(expected: Expected, said: Level) -> bool:
    """Not below the least urgent level that is still safe."""
    return height(said) >= height(expected.least_safe)


def is_escalated(expected: Expected, said: Level) -> bool:
    """A harmless text sent more than one level too high, and to a level that nobody would defend."""
    too_high = height(said) > height(expected.gold) + 1
    return expected.gold in BENIGN and too_high and said not in expected.acceptable


def figures(pairs: Iterable[tuple[Expected, Level]]) -> Figures:
    """The figures of (expected, said) pairs. A share of nothing is 1, or 0 where less is better."""
    told = list(pairs)
    strict = [said for expected, said in told if expected.strict_emergency]
    missed = sum(said is not Level.EMERGENCY for said in strict)
    benign = [(expected, said) for expected, said in told if expected.gold in BENIGN]
    return Figures(
        texts=len(told),
        emergencies=len(strict),
        emergency_sensitivity=1 - _share(missed, len(strict)),
        miss_bound=upper_bound(missed, len(strict)),
        safe=1 - _share(sum(not is_safe(*pair) for pair in told), len(told)),
        exact=1 - _share(sum(expected.gold is not said for expected, said in told), len(told)),
        acceptable=1 - _share(sum(said not in expected.acceptable for expected, said in told), len(told)),
        benign_escalated=_share(sum(is_escalated(*pair) for pair in benign), len(benign)),
    )


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def upper_bound(misses: int, tried: int, confidence: float = CONFIDENCE) -> float:
    """One-sided Clopper-Pearson bound: the largest miss rate under which so few misses are still believable."""
    if misses >= tried:
        return 1.0
    low, high = misses / tried, 1.0
    while high - low > 1e-9:
        rate = (low + high) / 2
        if _at_most(misses, tried, rate) > 1 - confidence:
            low = rate
        else:
            high = rate
    return high


def _at_most(misses: int, tried: int, rate: float) -> float:
    """Probability of `misses` or fewer of `tried` when each is missed at this rate."""
    return sum(comb(tried, k) * rate**k * (1 - rate) ** (tried - k) for k in range(misses + 1))
