from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as some

from familybook.screen.path.rows import arranged, slots_of

BLOCKS = some.lists(some.integers(1, 9), min_size=1, max_size=12)
MOST = some.integers(1, 14)


@given(BLOCKS, MOST)
def test_every_slot_has_a_place_of_its_own_in_order(blocks: list[int], most: int) -> None:
    parts = arranged(blocks, most)

    there = [
        (part.block, part.first + number, part.row, part.slot + number)
        for part in parts
        for number in range(part.count)
    ]
    assert [one[:2] for one in there] == [
        (n, k) for n, many in enumerate(blocks) for k in range(many)
    ]
    assert [one[2:] for one in there] == sorted({one[2:] for one in there})
    assert all(0 <= slot < most for _, _, _, slot in there)


@given(BLOCKS, MOST)
def test_only_a_stretch_longer_than_a_row_is_broken(blocks: list[int], most: int) -> None:
    parts = arranged(blocks, most)

    for number, count in enumerate(blocks):
        if count <= most:
            assert len([part for part in parts if part.block == number]) == 1


@given(BLOCKS, MOST)
def test_no_row_is_spread_over_more_slots_than_there_may_be(blocks: list[int], most: int) -> None:
    parts = arranged(blocks, most)
    spread = slots_of(parts)

    assert len(spread) == parts[-1].row + 1
    for part in parts:
        assert part.slot + part.count <= spread[part.row] <= most


def test_rows_are_as_even_as_they_can_be() -> None:
    # The stretches of the whole book, the house, and the loose sheets.
    parts = arranged([2, 3, 3, 3, 3, 2, 2, 4, 1, 5], 11)

    assert slots_of(parts) == (8, 10, 10)


def test_nothing_lies_nowhere() -> None:
    assert arranged([], 5) == ()
    assert slots_of(()) == ()
