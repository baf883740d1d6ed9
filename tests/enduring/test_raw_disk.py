"""A small share of what `python -m tests.enduring.raw_disk` does."""

from __future__ import annotations

import pytest

from tests.enduring.raw_disk import NoDiskError, searched, why_not


@pytest.mark.skipif(bool(why_not()), reason=why_not())
def test_nothing_of_a_removed_book_is_on_the_raw_disk() -> None:
    try:
        found = searched(24, edits=1)
    except NoDiskError:
        pytest.skip("this machine lets nobody mount a disk")

    assert found.of_the_control > 0
    assert found.of_the_family == 0
