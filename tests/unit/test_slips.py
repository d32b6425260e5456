"""Slips outlive the process that wrote them, whatever state it left them in, and never stop an answer."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.storage.database import Unusable
from bot.storage.slips import Slips

MARK = "r:" + "a" * 32


def test_what_was_put_is_found_by_the_next_process_and_what_was_cleared_is_not(tmp_path: Path) -> None:
    first = Slips(3)
    assert first.open(tmp_path / "slips") == ()
    first.wipe()
    first.put(1, MARK)
    first.put(2, f"{MARK}:12")
    first.clear(1, MARK)
    first.put(3, MARK)  # nothing is closed: the process dies here
    second = Slips(3)
    assert sorted(second.open(tmp_path / "slips")) == [(2, f"{MARK}:12"), (3, MARK)]
    second.wipe()
    assert Slips(3).open(tmp_path / "slips") == ()


def test_half_a_slip_is_none(tmp_path: Path) -> None:
    slips = Slips(3)
    slips.open(tmp_path / "slips")
    slips.put(123, MARK)
    for cut in range(64):
        (tmp_path / "cut").write_bytes((tmp_path / "slips").read_bytes()[:cut])
        assert set(Slips(3).open(tmp_path / "cut")) <= {(123, MARK[:length]) for length in range(len(MARK) + 1)}
    (tmp_path / "cut").write_bytes(b"\xff\x00 \n12\n x\n" * 20)
    assert Slips(3).open(tmp_path / "cut") == ()


def test_more_than_there_is_room_for_are_not_noted_and_nothing_fails(tmp_path: Path) -> None:
    slips = Slips(1)
    slips.open(tmp_path / "slips")
    slips.put(1, MARK)
    slips.put(1, MARK)
    slips.put(2, MARK)
    assert Slips(1).open(tmp_path / "slips") == ((1, MARK),)
    slips.clear(2, MARK)
    slips.clear(1, MARK)
    slips.put(2, MARK)
    assert Slips(1).open(tmp_path / "slips") == ((2, MARK),)


def test_a_disk_that_takes_nothing_stops_no_answer(tmp_path: Path) -> None:
    slips = Slips(1)
    slips.open(tmp_path / "slips")
    slips.close()  # from here on every write fails
    slips.close()
    slips.wipe()
    slips.put(1, MARK)
    slips.clear(1, MARK)


def test_a_file_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    with pytest.raises(Unusable, match=r"nowhere/slips cannot be used: No such file"):
        Slips(1).open(tmp_path / "nowhere" / "slips")
