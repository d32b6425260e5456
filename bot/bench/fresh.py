"""What a piece of Python costs a process that never did it before: time and memory."""

from __future__ import annotations

import json
import subprocess
import sys

ROUNDS = 3  # fresh processes of which the quickest counts

_PROBE = """
import json, resource, time
from pathlib import Path

def memory():
    return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize() / 2**20

before = memory()
start = time.perf_counter()
{work}
spent = time.perf_counter() - start
print(json.dumps({{"ms": spent * 1000, "mb": memory() - before}}))
"""


def in_fresh_process(work: str) -> dict[str, float]:
    """Milliseconds and megabytes that a piece of Python takes in a process of its own (Linux); the best of several."""
    command = [sys.executable, "-c", _PROBE.format(work=work)]
    runs = [
        json.loads(subprocess.run(command, check=True, capture_output=True).stdout)  # noqa: S603 - our own words only
        for _ in range(ROUNDS)
    ]
    return {name: min(float(run[name]) for run in runs) for name in ("ms", "mb")}
