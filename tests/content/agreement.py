"""Compares what the four tellings of one case are understood to say: where they differ, words are missing.

python -m tests.content.agreement            every item whose tellings differ in a finding of emergencies
python -m tests.content.agreement --verdict  only those whose tellings differ in being an emergency
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from care.knowledge import Knowledge, knowledge, named
from care.terms import Level
from tests.content.development import VARIETIES, Item, answered, items, speaks_of


def alarming(data: Knowledge) -> set[str]:
    """Findings that some emergency rule speaks of, but for who the person is."""
    rules = [*data.red_flags, *data.tuples, *(rule for c in data.complaints.values() for rule in c.rules)]
    spoken = {one for rule in rules if rule.level is Level.EMERGENCY for one in named(rule)}
    return {one for one in spoken if not data.findings[one].context}


@dataclass(frozen=True)
class Compared:
    """One item: its alarming findings and its level by variety."""

    item: Item
    findings: Mapping[str, frozenset[str]]
    levels: Mapping[str, Level]

    @property
    def same_verdict(self) -> bool:
        """All tellings are emergencies, or none is."""
        return len({level is Level.EMERGENCY for level in self.levels.values()}) == 1

    @property
    def agreement(self) -> float:
        """Findings that all tellings share, of those that any has; 1 when there are none."""
        told = list(self.findings.values())
        every, some = frozenset.intersection(*told), frozenset.union(*told)
        return len(every) / len(some) if some else 1.0

    def differing(self) -> Iterator[tuple[str, list[str], list[str]]]:
        """(finding, varieties that have it, varieties that lack it), for each finding that not all share."""
        for finding in sorted(frozenset.union(*self.findings.values())):
            has = [locale for locale, told in self.findings.items() if finding in told]
            if len(has) < len(self.findings):
                yield finding, has, [locale for locale in self.findings if locale not in has]


def compared() -> list[Compared]:
    """Every item of the development set."""
    wanted, given = alarming(knowledge()), answered()
    return [
        Compared(
            item,
            {locale: frozenset(speaks_of(given[item.id, locale]) & wanted) for locale in VARIETIES.values()},
            {locale: given[item.id, locale].level for locale in VARIETIES.values()},
        )
        for item in items()
    ]


def same_verdicts(told: list[Compared]) -> float:
    """Share of items of which all four tellings are emergencies, or none."""
    return sum(one.same_verdict for one in told) / len(told)


def main(arguments: list[str]) -> None:
    """The command."""
    told = compared()
    lacking = Counter[tuple[str, str]]()
    for one in sorted(told, key=lambda one: (one.same_verdict, one.agreement)):
        lacking.update((finding, locale) for finding, _, lacks in one.differing() for locale in lacks)
        if one.same_verdict and (one.agreement == 1 or "--verdict" in arguments):
            continue
        print(f"\n{one.item.id} {one.agreement:.2f} {one.item.expected.gold}: {one.item.english}")
        if not one.same_verdict:
            print("  EMERGENCY OR NOT: " + ", ".join(f"{locale} {level}" for locale, level in one.levels.items()))
        for finding, has, lacks in one.differing():
            print(f"  {finding}: {', '.join(has)}; not {', '.join(lacks)}")
        if not one.same_verdict:
            print("".join(f"    {locale:9} {text}\n" for locale, text in one.item.texts.items()), end="")
    print("\nfindings most often missing in one telling while another has them:")
    print("  " + ", ".join(f"{finding} ({locale}) {count}" for (finding, locale), count in lacking.most_common(25)))
    mean = sum(one.agreement for one in told) / len(told)
    print(f"same verdict in all four: {same_verdicts(told):.3f} of {len(told)} items; findings shared: {mean:.3f}")


if __name__ == "__main__":
    main(sys.argv[1:])
