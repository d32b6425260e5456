"""`--accept` rewrites golden transcripts and rule cases from what they are now."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="rewrite golden transcripts and rule cases")
