"""What a drill is judged by: what was acknowledged and never answered, what came out of order, what came twice."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol


class Journal(Protocol):
    """Where turns and answers were noted, by chat, in order."""

    def seen(self, what: str) -> Mapping[str, list[int]]: ...


@dataclass(frozen=True)
class Tally:
    """The outcome of one drill."""

    acknowledged: int
    lost: int
    disorder: int
    repeated: int
    refused: int = 0

    @property
    def whole(self) -> bool:
        """Nothing lost, nothing out of order."""
        return (self.lost, self.disorder) == (0, 0)

    def __str__(self) -> str:
        return (
            f"{self.acknowledged} acknowledged, {self.lost} lost, {self.disorder} order violations,"
            f" {self.repeated} repeated answers, {self.refused} refused"
        )


def tally(journal: Journal, acknowledged: Iterable[int], refused: int = 0) -> Tally:
    """Numbers of messages that were acknowledged, against what the journal says became of them."""
    taken = set(acknowledged)
    sent = journal.seen("sent")
    answered = {number for numbers in sent.values() for number in numbers}
    out_of_order = sum(disorder(numbers) for what in ("turn", "sent") for numbers in journal.seen(what).values())
    repeated = sum(map(len, sent.values())) - len(answered)
    return Tally(len(taken), len(taken - answered), out_of_order, repeated, refused)


def sent_in_vain(lines: Iterable[str]) -> int:
    """How many answers went out again although whoever took them had said so: lines of a journal, in order."""
    confirmed, again = set[str](), 0
    for word, _, answer in (line.partition(" ") for line in lines):
        if word == "confirmed":
            confirmed.add(answer)
        again += word == "sent" and answer in confirmed
    return again


def disorder(numbers: list[int]) -> int:
    """How often something came after what is later than it; the same twice in a row is a repetition, no disorder."""
    return sum(later < earlier for earlier, later in pairwise(numbers))


async def until(holds: Callable[[], bool], seconds: float = 60.0) -> None:
    """Wait for what another process does, which nobody can await."""
    async with asyncio.timeout(seconds):
        while not holds():
            await asyncio.sleep(0.02)
