"""Prints how the development set is answered, and raises the floors that no change may fall below.

python -m tests.content.measure            the figures of each variety beside their floors
python -m tests.content.measure --texts    and every text that is missed, unsafe or sent too high
python -m tests.content.measure --raise    write every figure that is better than its floor
python -m tests.content.measure --lower    write all figures as they are now, worse ones too: the commit says why
"""

from __future__ import annotations

import argparse
import math
import sys
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

from care.terms import Level
from tests.content.development import VARIETIES, judged
from tests.content.scoring import Figures, figures, is_escalated, is_safe

FLOORS = Path(__file__).parents[1] / "data" / "triage_floors.toml"
HELD = ("emergency_sensitivity", "safe", "exact", "acceptable", "benign_escalated")
CEILINGS = {"benign_escalated"}  # better when lower
_STEPS = 1000  # floors are kept in thousandths
_HEAD = """\
# What the development set must reach in each variety; benign_escalated is the most it may be.
# `python -m tests.content.measure --raise` raises them; only `--lower` lowers, and its commit says why.
"""

Floors = Mapping[str, Mapping[str, float]]


def measured() -> dict[str, Figures]:
    """Figures by variety."""
    return {
        locale: figures((item.expected, answer.level) for item, _, answer in judged(locale))
        for locale in VARIETIES.values()
    }


def floors() -> Floors:
    """The floors kept."""
    return tomllib.loads(FLOORS.read_text(encoding="utf8")) if FLOORS.exists() else {}


def below(now: Mapping[str, Figures], held: Floors) -> list[str]:
    """One sentence for every figure that is worse than its floor."""
    return [
        f"{locale}: {name} is {value:.4f}, held at {held[locale][name]:.3f}"
        for locale, name, value in _held(now)
        if worse(name, value, held[locale][name])
    ]


def worse(name: str, value: float, held: float) -> bool:
    """Whether a figure fell behind what is held; rounding errors do not count."""
    return value > held + 1e-9 if name in CEILINGS else value < held - 1e-9


def _held(now: Mapping[str, Figures]) -> Iterator[tuple[str, str, float]]:
    for locale, told in now.items():
        for name in HELD:
            yield locale, name, told.named()[name]


def kept(name: str, value: float) -> float:
    """The figure as a floor: rounded to the side that it itself still holds."""
    whole = round(value * _STEPS, 6)
    return (math.ceil(whole) if name in CEILINGS else math.floor(whole)) / _STEPS


def written(now: Mapping[str, Figures], held: Floors, *, lower: bool) -> str:
    """The file of floors: each the better of now and before, or with `lower` what it is now."""
    lines = [_HEAD]
    for locale, told in now.items():
        lines.append(f'["{locale}"]' if "-" in locale else f"[{locale}]")
        for name in HELD:
            value = kept(name, told.named()[name])
            before = held.get(locale, {}).get(name, value)
            lines.append(f"{name} = {before if not lower and worse(name, value, before) else value:.3f}")
        lines.append("")
    return "\n".join(lines)


def table(now: Mapping[str, Figures], held: Floors) -> Iterator[str]:
    """Lines for a terminal: every figure with its floor behind it."""
    yield f"{'':24}" + "".join(f"{locale:>18}" for locale in now)
    for name in next(iter(now.values())).named():
        cells = [_cell(told.named()[name], held.get(locale, {}).get(name)) for locale, told in now.items()]
        yield f"{name:24}" + "".join(f"{cell:>18}" for cell in cells)


def _cell(value: float, held: float | None) -> str:
    if isinstance(value, int):
        return str(value)
    return f"{value:.3f}" + (f" ({held:.3f})" if held is not None else "")


def wrong_texts() -> Iterator[str]:
    """Every text answered unsafely or sent too high: what was expected, what was said."""
    for item, locale, answer in judged():
        missed = item.expected.strict_emergency and answer.level is not Level.EMERGENCY
        what = (
            "MISSED" if missed
            else "UNSAFE" if not is_safe(item.expected, answer.level)
            else "HIGH" if is_escalated(item.expected, answer.level)
            else None
        )  # fmt: skip
        if what:
            yield f"{what:6} {item.id}:{locale} {item.expected.gold} -> {answer.level}: {item.texts[locale]}"


def main(arguments: list[str]) -> int:
    """The command. Returns 1 when a figure is below its floor."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--texts", action="store_true", help="list the texts answered wrongly")
    asked.add_argument("--raise", dest="higher", action="store_true", help="raise the floors to what is better now")
    asked.add_argument("--lower", action="store_true", help="write the floors as the figures are now")
    options = asked.parse_args(arguments)
    now, held = measured(), floors()
    print("\n".join(table(now, held)))
    if options.texts:
        print("\n".join(wrong_texts()))
    if options.higher or options.lower:
        FLOORS.write_text(written(now, held, lower=options.lower), encoding="utf8")
        held = floors()
    fallen = below(now, held) if held else []
    print("\n".join(fallen))
    return 1 if fallen else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
