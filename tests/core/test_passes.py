"""Whatever the printer, each sheet has its own back, the right way up, copy after copy."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familybook.core.imposition import Printing, in_order, sheets
from familybook.core.passes import Pass, Turning, Ways, passes

Sheet = tuple[int | None, int | None]

WAYS = st.builds(Ways, last_first=st.booleans(), on_head=st.booleans())
COUNTS = st.integers(1, 64)
COPIES = st.integers(1, 4)


def made_by_hand(one: tuple[Pass, ...], ways: Ways) -> list[Sheet]:
    """Return what somebody holds who turns the pile as the picture shows, first copy on top."""
    fronts = list(one[0].sides)
    pile = fronts[::-1] if ways.last_first else fronts
    backs = list(one[1].sides) if len(one) > 1 else []
    backs += [None] * (len(pile) - len(backs))
    printed = list(zip(pile, backs, strict=True))
    return printed[::-1] if ways.last_first else printed


def made_by_printer(one: tuple[Pass, ...]) -> list[Sheet]:
    """Return the sheets of a printer that turns each before the next."""
    sides = [*one[0].sides, *([None] if len(one[0].sides) % 2 else [])]
    return list(zip(sides[::2], sides[1::2], strict=True))


def wanted(count: int, copies: int) -> list[Sheet]:
    sheet: list[Sheet] = [
        (front, front + 1 if front + 1 < count else None) for front in range(0, count, 2)
    ]
    return sheet * copies


@given(count=COUNTS, copies=COPIES, ways=WAYS)
def test_a_pile_turned_by_hand_has_each_back_on_its_own_front(
    count: int, copies: int, ways: Ways
) -> None:
    made = passes(count, Turning.HAND, ways, copies=copies)

    assert made_by_hand(made, ways) == wanted(count, copies)
    assert len(made) == (2 if count > 1 else 1)


@given(count=COUNTS, copies=COPIES, ways=WAYS)
def test_a_printer_that_turns_begins_each_copy_on_a_new_sheet(
    count: int, copies: int, ways: Ways
) -> None:
    made = passes(count, Turning.PRINTER, ways, copies=copies)

    assert made_by_printer(made) == wanted(count, copies)


@given(count=COUNTS, copies=COPIES, ways=WAYS)
def test_sides_with_a_sheet_each_come_one_after_the_other(
    count: int, copies: int, ways: Ways
) -> None:
    (one,) = passes(count, Turning.NOBODY, ways, copies=copies)

    assert one.sides == tuple(range(count)) * copies
    assert not one.turned


@given(count=COUNTS, turning=st.sampled_from([Turning.PRINTER, Turning.HAND]))
def test_only_backs_are_turned_round_and_only_where_they_stood_on_their_head(
    count: int, turning: Turning
) -> None:
    turned = [one.turned for one in passes(count, turning, Ways(on_head=True))]
    left = [one.turned for one in passes(count, turning)]

    assert frozenset().union(*turned) == frozenset(range(1, count, 2))
    assert frozenset().union(*left) == frozenset()


@pytest.mark.parametrize("count", [8, 12, 28, 32])
@pytest.mark.parametrize("last_first", [False, True])
def test_a_booklet_goes_through_in_the_order_of_its_file_for_such_a_printer(
    count: int, last_first: bool
) -> None:
    folded = sheets(count)
    both = in_order(folded, Printing.TWO_SIDED)
    kind = Printing.ONE_SIDED_BACK if last_first else Printing.ONE_SIDED

    made = passes(len(both), Turning.HAND, Ways(last_first=last_first))

    gone = [both[side] for one in made for side in one.sides if side is not None]
    assert gone == list(in_order(folded, kind))
