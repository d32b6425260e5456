"""The compiled words say what the lists say, and a compiled file that is old or broken is made again."""

from __future__ import annotations

from pathlib import Path

import pytest

from understanding.lexicon import Lexicon, lexicon
from understanding.wordbook import Wordbook, kept_in, wordbook


@pytest.fixture(scope="module")
def listed() -> Lexicon:
    return lexicon()


def _named(book: Wordbook, element: int) -> tuple[str, str] | None:
    return book.names[element] if element < len(book.names) else None


def test_every_look_of_the_lists_is_in_the_compiled_book(listed: Lexicon) -> None:
    book = wordbook()
    for index in ("exact", "french", "sound", "stem", "loose", "typo"):
        for look, entries in getattr(listed, index).items():
            said = {listed.names[entry.element] for entry in entries if not _is_literal(listed, entry.element)}
            found = {_named(book, entry.element) for entry in book.entries(index, look)}
            assert said == found - {None}, (index, look)


def _is_literal(listed: Lexicon, element: int) -> bool:
    return listed.names[element][0].startswith("literal")


def test_every_form_of_the_lists_is_in_the_compiled_book(listed: Lexicon) -> None:
    book = wordbook()
    elements = len(listed.names)
    for patterns, forms in ((book.forms, listed.forms), (book.class_forms, listed.class_forms)):
        compiled = sum(len(patterns[element]) for element in range(elements))
        assert compiled == sum(len(waiting) for waiting in forms.values())


def test_a_broken_file_is_made_again_and_an_older_one_thrown_away(tmp_path: Path) -> None:
    older = tmp_path / "lexicon-0123.zip"
    older.write_bytes(b"of yesterday")
    first = kept_in(tmp_path)
    [kept] = tmp_path.glob("lexicon-*.zip")
    assert kept != older
    whole = kept.read_bytes()
    kept.write_bytes(whole[: len(whole) // 2])
    assert kept_in(tmp_path).names == first.names
    assert kept.read_bytes() == whole, "the same words give the same file"


def test_where_nothing_can_be_kept_the_words_are_read_all_the_same(tmp_path: Path) -> None:
    no_folder = tmp_path / "a file"
    no_folder.write_bytes(b"")
    assert kept_in(no_folder).names == wordbook().names
