"""A small share of what `python -m benchmarks.endurance` does many times over."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.enduring.ending import killed_at_each_call, may_trace
from tests.enduring.flips import unseen_in_book, unseen_in_copy
from tests.enduring.full_disk import NoSmallDiskError, Ran, run_many


def test_on_a_disk_that_runs_full_nothing_is_lost_and_saving_goes_on() -> None:
    try:
        ran = run_many(range(0, 480 * 1024, 60 * 1024))
    except NoSmallDiskError:
        pytest.skip("a small disk can be mounted only as root on Linux")

    assert ran.refused > 0
    assert ran == Ran(refused=ran.refused)


def test_no_flipped_byte_of_a_book_or_a_copy_goes_unseen(tmp_path: Path) -> None:
    in_book = unseen_in_book(tmp_path, 20)
    count, in_copy = unseen_in_copy(tmp_path, 20)

    assert (in_book, in_copy) == (0, 0)
    assert count > 100


@pytest.mark.skipif(not may_trace(), reason="strace, and leave to use it, ends a deed where we say")
@pytest.mark.parametrize("deed", ["put-back-without-links", "prove-sheet"])
def test_a_deed_of_several_files_is_never_left_half_done(tmp_path: Path, deed: str) -> None:
    looked = list(killed_at_each_call(deed, tmp_path, calls=("rename", "unlink")))

    assert len(looked) > 1
