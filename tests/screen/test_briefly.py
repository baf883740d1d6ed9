"""Many answers are told in few words."""

from __future__ import annotations

import pytest

from familybook.assets.words import words
from familybook.screen.pages.briefly import briefly


@pytest.mark.parametrize(
    ("count", "told"),
    [
        (0, ""),
        (1, "0"),
        (4, "0, 1, 2, 3"),
        (13, "0, 1, 2 and 10 more"),
    ],
)
def test_a_few_are_told_and_how_many_more(count: int, told: str) -> None:
    assert briefly([str(number) for number in range(count)], words()) == told


@pytest.mark.parametrize("text", ["a long answer " * 30, "ß" * 300])
def test_one_long_answer_ends_early(text: str) -> None:
    told = briefly([text], words())

    assert len(told) <= 50
    assert told.endswith("…")
