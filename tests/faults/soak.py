"""An hour's traffic in ten minutes: does the running service keep memory, tasks, threads or files it should let go?

`python -m tests.faults.soak --minutes 10`; not a test, for it takes its time. Fails when something grows.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import socket
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, fields
from pathlib import Path
from statistics import median
from time import monotonic

import aiohttp

from tests.e2e.service import Service, service
from tests.standins.provider import Fault

HOUR = 3600  # messages: one a second, compressed
PEOPLE = [str(90000 + number) for number in range(200)]
TOLD = Path(__file__).parents[1] / "data" / "four_ways.jsonl"
SAMPLES = sorted((Path(__file__).parents[2] / "bot" / "samples").glob("*.jpg"))
SHARES = {"photo": 0.012, "erase": 0.03, "repeated": 0.05, "trouble": 0.02}
TROUBLES = (Fault.TOO_MANY, Fault.BROKEN, Fault.DROP)
EVERY = 5.0  # seconds between two looks
QUIET = 20.0  # seconds until what is under way has ended
MOST_GROWTH = 5.0  # percent of the memory
SLACK = 2  # a connection just open, a thread of the pool that nobody needed before


@dataclass(frozen=True)
class Look:
    """What the service holds at one moment."""

    megabytes: float
    tasks: int
    threads: int
    files: int


async def look(running: Service) -> Look:
    assert running.process is not None
    process = Path(f"/proc/{running.process.pid}")
    status = dict(line.split(":\t", 1) for line in (process / "status").read_text().splitlines() if ":\t" in line)
    async with aiohttp.ClientSession() as session, session.get(f"{running.admin}/metrics") as answer:
        lines = (await answer.text()).splitlines()
    tasks = next(float(line.split()[1]) for line in lines if line.startswith("sehti_tasks "))
    megabytes = int(status["VmRSS"].split()[0]) / 1024
    return Look(megabytes, int(tasks), int(status["Threads"]), len(list((process / "fd").iterdir())))


async def write(running: Service, messages: int, seconds: float) -> None:
    """People write at a steady pace, as people do: in four varieties, photos among it, and sometimes they leave."""
    chance, telegram = random.Random(1), running.telegram
    texts = [text for line in TOLD.read_text().splitlines() for text in json.loads(line)["messages"].values()]
    begun = monotonic()
    async with asyncio.TaskGroup() as group:
        for number in range(messages):
            await asyncio.sleep(max(0.0, begun + number * seconds / messages - monotonic()))
            person, draw = chance.choice(PEOPLE), chance.random()
            if draw < SHARES["photo"]:
                delivery = telegram.photo(chance.choice(SAMPLES).read_bytes(), sender=person)
            elif draw < SHARES["photo"] + SHARES["erase"]:
                delivery = telegram.text("supprime tout", person)
            else:
                delivery = telegram.text(chance.choice(texts), person)
            if chance.random() < SHARES["trouble"]:
                telegram.order("send", chance.choice(TROUBLES))
            for _ in range(2 if chance.random() < SHARES["repeated"] else 1):
                group.create_task(telegram.knock(running.site, delivery))


@asynccontextmanager
async def looking(running: Service) -> AsyncIterator[list[Look]]:
    """Looks from now on, until the block is left."""
    looks: list[Look] = []

    async def go_on() -> None:
        while True:
            looks.append(await look(running))
            if len(looks) % 12 == 0:
                print(looks[-1], len(running.telegram.sent), "answers", flush=True)
            await asyncio.sleep(EVERY)

    going_on = asyncio.create_task(go_on())
    try:
        yield looks
    finally:
        going_on.cancel()


def free_port() -> int:
    with socket.socket() as any_port:
        any_port.bind(("127.0.0.1", 0))
        return int(any_port.getsockname()[1])


async def soak(minutes: float) -> bool:
    """Write, look, and say whether nothing grew."""
    admin = f"127.0.0.1:{free_port()}"
    messages = HOUR
    with tempfile.TemporaryDirectory() as folder:
        async with service(Path(folder), SEHTI_ADMIN_ADDRESS=admin, SEHTI_BURST_SECONDS="0.5") as running:
            running.admin = f"http://{admin}"
            async with looking(running) as looks:
                await write(running, messages, minutes * 60)
                await asyncio.sleep(QUIET)
            last = await look(running)
            answers, code = len(running.telegram.sent), await running.end()
    print(f"\n{messages} messages in {minutes:g} minutes, {answers} answers, exit code {code}\n")
    return grown_flat(looks, last) and code == 0


def grown_flat(looks: list[Look], last: Look) -> bool:
    """Print how much more there is in the last quarter than in the second; whether that is nothing to speak of."""
    quarter = len(looks) // 4
    print("| | second quarter, median | last quarter, median | growth | when quiet |\n| --- | --- | --- | --- | --- |")
    flat = True
    for name in (one.name for one in fields(Look)):
        parts = looks[quarter : 2 * quarter], looks[-quarter:]
        early, late = (median(getattr(one, name) for one in part) for part in parts)
        quiet, growth = getattr(last, name), 100 * (late - early) / early
        flat = flat and (growth <= MOST_GROWTH if name == "megabytes" else quiet <= early + SLACK)
        print(f"| {name} | {early:.0f} | {late:.0f} | {growth:+.1f} % | {quiet:.0f} |")
    return flat


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10)
    sys.exit(not asyncio.run(soak(parser.parse_args().minutes)))
