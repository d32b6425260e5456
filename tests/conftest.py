"""`--accept` rewrites golden transcripts and rule cases from what they are now; one PostgreSQL server per run."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.server import Server, serving


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="rewrite golden transcripts and rule cases")


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """A PostgreSQL server that forgets at a power cut; each test makes its own database."""
    with serving() as server:
        yield server
