from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from familybook.core.drawing import Fill, Role
from familybook.core.palette import Tone
from familybook.drawings.pages.people.legend import Room
from familybook.drawings.pages.people.ring_bands import bands
from familybook.drawings.pages.people.rings import Seat
from familybook.paper.letters import TypeLetters
from tests.measuring import crowded

LETTERS = TypeLetters()
ROOM = Room(wide=490, high=340, letters=LETTERS)
NAMES = ("in our home", "close by", "further out, still ours")
SIX = ("Mum", "Gran", "Our eldest", "Our middle one", "The little one", "The dog")


def home(*names: str) -> list[Seat]:
    return [Seat(name=name, ring=0) for name in names]


def test_nobody_stands_alone_in_a_second_row() -> None:
    drawn = bands(home(*SIX), NAMES, ROOM, "").drawing

    heights = [one.at[1] for one in drawn.labels if one.role is Role.ITEM]
    assert [heights.count(y) for y in sorted(set(heights))] == [3, 3]
    assert crowded(drawn, LETTERS) == []


def test_nobody_stands_alone_between_two_rows() -> None:
    drawn = bands(home(*SIX), NAMES, replace(ROOM, wide=312), "").drawing

    heights = [one.at[1] for one in drawn.labels if one.role is Role.ITEM]
    assert [heights.count(y) for y in sorted(set(heights))] == [2, 2, 2]
    assert crowded(drawn, LETTERS) == []


def test_those_who_fit_in_one_row_stay_in_it() -> None:
    drawn = bands(home(*SIX[:4]), NAMES, ROOM, "").drawing

    heights = [one.at[1] for one in drawn.labels if one.role is Role.ITEM]
    assert all(first == second for first, second in pairwise(heights))


def test_those_of_a_row_stand_in_columns_over_all_its_width() -> None:
    drawn = bands(home("Mum", "Gran", *SIX[:2]), NAMES, replace(ROOM, wide=312), "").drawing

    across = sorted({round(one.at[0]) for one in drawn.labels if one.role is Role.ITEM})
    apart = [second - first for first, second in pairwise(across)]
    assert max(apart) - min(apart) <= 1
    assert across[-1] > 0.6 * (312 - 58)


def test_heads_stand_clear_of_what_their_band_is_called() -> None:
    drawn = bands(home("Mum"), NAMES, ROOM, "").drawing

    name = next(one for one in drawn.labels if one.lines == ("In our home",))
    left, low = name.at
    inked = [
        y
        for mark in drawn.marks
        if isinstance(mark, Fill) and mark.tone is Tone.INK
        for ring in mark.rings
        for x, y in ring
        if left < x < left + 40 and low < y
    ]
    assert min(inked) > low + 3
