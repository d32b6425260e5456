"""`--accept` rewrites the golden transcripts from what the bot says now."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="rewrite golden transcripts")
