"""A book lies open as it is bound: its cover alone, then two sides that face."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from familybook.assets.words import words
from familybook.core.ids import PageKey
from familybook.screen.looking.spreads import Spread, place_of, spreads_of

A, B, C, D = (PageKey(key) for key in "abcd")


def test_the_cover_and_the_last_side_lie_alone_and_the_others_face() -> None:
    spreads = spreads_of([[A], [B], [B], [C], [D], [], [], [A]], (), [A, B, C, D])

    assert [spread.sides for spread in spreads] == [(1,), (2, 3), (4, 5), (6, 7), (8,)]
    assert [spread.keys for spread in spreads] == [(A,), (B,), (C, D), (), (A,)]


def test_pages_that_share_a_side_stand_there_in_order() -> None:
    (_, spread) = spreads_of([[A], [B, C], [D]], (), [A, B, C, D])

    assert spread.keys == (B, C, D)


def test_a_page_left_out_stays_behind_the_one_it_follows() -> None:
    spreads = spreads_of([[A], [B], [D], []], [C], [A, B, C, D])

    assert [spread.keys for spread in spreads] == [(A,), (B, D), (C,), ()]
    assert [spread.left_out for spread in spreads] == [False, False, True, False]


def test_all_pages_left_out_are_still_there_in_their_order() -> None:
    spreads = spreads_of([], [C, A, B], [A, B, C, D])

    assert [spread.keys for spread in spreads] == [(A,), (B,), (C,)]


@given(st.lists(st.sampled_from([A, B, C]), max_size=12), st.integers(0, 20))
def test_every_side_lies_open_once_and_the_book_opens_where_the_same_page_stands(
    keys: list[PageKey], before: int
) -> None:
    spreads = spreads_of([[key] for key in keys], [D], [A, B, C, D])

    assert [side for spread in spreads for side in spread.sides] == list(range(1, len(keys) + 1))
    assert all(len(spread.sides) <= 2 for spread in spreads)
    for key in {*keys, D}:
        assert key in spreads[place_of(spreads, [key], before)].keys
    assert 0 <= place_of(spreads, [PageKey("gone")], before) < len(spreads)


def test_what_lies_open_is_told_with_its_numbers_and_titles() -> None:
    said = words()

    assert Spread(sides=(1,), keys=(A,)).told(["The book of us"], said) == "Page 1: The book of us"
    assert Spread(sides=(4, 5), keys=(B, C)).told(["This is us", "Our path"], said) == (
        "Pages 4 and 5: This is us and Our path"
    )
    assert Spread(sides=(6, 7)).told([], said) == "Pages 6 and 7: Room to keep adding"
    assert Spread(keys=(B,)).told(["Our path"], said) == "Left out: Our path"
    assert Spread(sides=(4, 5)).number(said) == "4\N{EN DASH}5"
    assert Spread(sides=(1,)).number(said) == "1"
