"""In drills the server writes to the disk as it does in real life."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.server import Server, serving


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    with serving(durable=True) as server:
        yield server
