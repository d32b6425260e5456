"""PRIVACY.md tells every column of the database, word for word as the schema says it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.storage.schema import metadata

PAGE = Path(__file__).parents[2] / "PRIVACY.md"
TABLE = re.compile(r"(?<=<!-- schema -->\n).*?(?=\n\n## )", re.DOTALL)


def told() -> str:
    """The schema as a markdown table: what someone with the file and without the keys can read."""
    columns = [column for table in metadata.sorted_tables for column in table.c]
    rows = [f"| {column.table.name} | {column.name} | {column.comment} |" for column in columns]
    return "\n".join(["| table | column | what can be read there |", "|---|---|---|", *rows])


def test_the_page_tells_every_column(request: pytest.FixtureRequest) -> None:
    text = PAGE.read_text(encoding="utf8")
    if request.config.getoption("--accept"):
        text = TABLE.sub(lambda _: told(), text)
        PAGE.write_text(text, encoding="utf8")
    assert told() in text


def test_every_column_says_what_can_be_read_in_it() -> None:
    assert not [str(column) for table in metadata.sorted_tables for column in table.c if not column.comment]
