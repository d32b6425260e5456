"""`--accept` rewrites golden transcripts and rule cases from what they are now; one PostgreSQL server per run."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from tests.drills import pytest_terminal_summary

if TYPE_CHECKING:
    from tests.server import Server


__all__ = ["pytest_terminal_summary"]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="rewrite golden transcripts, rule cases, numbers of drills")


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """A PostgreSQL server that forgets at a power cut; each test makes its own database."""
    from tests.server import serving  # noqa: PLC0415 - most tests need none

    with serving() as server:
        yield server
