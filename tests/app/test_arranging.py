from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as some

from familybook.app import arranging
from familybook.core.book import Book, Progress, new_book
from familybook.core.fields import with_answer
from familybook.core.ids import PageKey
from familybook.core.said import Said
from familybook.templates.our_book import OUR_BOOK

BOOK = new_book(OUR_BOOK)
OWN = PageKey("own")
KEYS = [page.key for page in BOOK.printed()]


def order(book: Book) -> list[str]:
    return [page.key for page in book.printed()]


def test_a_page_moves_past_its_neighbour() -> None:
    moved = arranging.moved(BOOK, PageKey("strengths"), -1)

    assert order(moved).index("strengths") == order(BOOK).index("us")
    assert order(moved).index("us") == order(BOOK).index("strengths")


def test_a_page_put_away_is_jumped_over() -> None:
    book = arranging.put_away(BOOK, PageKey("strengths"))

    moved = arranging.moved(book, PageKey("petals"), -1)

    assert order(moved).index("petals") < order(moved).index("us")


@pytest.mark.parametrize("key", ["cover", "weather", "numbers", "together"])
def test_covers_the_plan_and_the_numbers_stay_where_they_are(key: str) -> None:
    assert arranging.moved(BOOK, PageKey(key), 1) == BOOK
    assert arranging.moved(BOOK, PageKey(key), -1) == BOOK


def test_only_the_cover_is_always_there() -> None:
    away = BOOK
    for key in KEYS:
        away = arranging.put_away(away, key)

    assert order(away) == ["cover"]


@given(some.lists(some.tuples(some.sampled_from(KEYS), some.sampled_from([-1, 1]))))
def test_moving_loses_no_page_and_keeps_the_cover_first(moves: list[tuple[PageKey, int]]) -> None:
    book = BOOK
    for key, steps in moves:
        book = arranging.moved(book, key, steps)

    assert sorted(order(book)) == sorted(KEYS)
    assert order(book)[0] == "cover"


@given(some.sampled_from(KEYS), some.sampled_from([-1, 1]))
def test_a_move_and_its_opposite_change_nothing(key: PageKey, steps: int) -> None:
    there = arranging.moved(BOOK, key, steps)

    assert there == BOOK or arranging.moved(there, key, -steps) == BOOK


def test_what_was_put_away_comes_back_with_its_answers() -> None:
    weather = PageKey("weather")
    away = arranging.put_away(BOOK, weather)

    assert "weather" not in order(away)
    back = arranging.brought_back(away, weather)
    assert (back.pages, back.filled, back.put_away) == (BOOK.pages, BOOK.filled, BOOK.put_away)


def test_own_pages_get_keys_of_their_own() -> None:
    first, one = arranging.with_one_more(BOOK, OWN)
    second, two = arranging.with_one_more(first, OWN)

    assert (one, two) == ("own-1", "own-2")
    assert second.place(two).kind is OUR_BOOK.own
    assert order(second).index(two) == order(second).index(one) + 1


@pytest.mark.parametrize(
    ("offered", "key", "after"),
    [("mine", "mine-3", "mine"), ("photos", "photos-2", "petals"), ("draw", "draw-2", "letters")],
)
def test_one_more_of_a_kind_stands_with_its_like(offered: str, key: str, after: str) -> None:
    book, added = arranging.with_one_more(BOOK, PageKey(offered))

    assert added == key
    assert order(book).index(key) > order(book).index(after)
    assert order(book).index(key) < order(book).index("ahead")


@pytest.mark.parametrize("shape", [shape.name for shape in OUR_BOOK.shapes])
@pytest.mark.parametrize("offered", [page.key for page in OUR_BOOK.more])
def test_a_page_that_is_added_never_stands_behind_the_last_ones(
    offered: PageKey, shape: str
) -> None:
    book, added = arranging.with_one_more(BOOK.with_shape(shape), offered)

    assert added in order(book)
    for last in ("numbers", "together"):
        assert order(book).index(added) < order(book).index(last)


def test_only_what_is_offered_can_be_added() -> None:
    with pytest.raises(KeyError):
        arranging.with_one_more(BOOK, PageKey("cover"))


def test_an_added_page_is_there_in_every_length() -> None:
    book, added = arranging.with_one_more(BOOK, OWN)

    for shape in OUR_BOOK.shapes:
        assert added in order(book.with_shape(shape.name))


def test_pages_that_share_a_side_move_together() -> None:
    short = BOOK.with_shape("one-visit")

    moved = arranging.moved(short, PageKey("strengths"), 1)

    assert order(moved)[:5] == ["cover", "steps", "proud", "us", "strengths"]
    assert arranging.moved(moved, PageKey("us"), -1) == short


def test_a_page_that_shares_the_side_of_the_numbers_stays_with_them() -> None:
    short = BOOK.with_shape("one-visit")

    assert arranging.moved(short, PageKey("ahead"), -1) == short
    assert "ahead" in arranging.staying(short)
    assert "ahead" not in arranging.staying(BOOK)


def test_a_loose_sheet_stays_and_can_be_put_away() -> None:
    sheet = PageKey("fridge")

    assert arranging.moved(BOOK, sheet, -1) == BOOK
    assert sheet in arranging.put_away(BOOK, sheet).put_away


def test_we_carry_on_where_something_was_begun() -> None:
    weather = PageKey("weather")
    page = BOOK.page(weather)
    happy = arranging.with_happy(BOOK, PageKey("cover"), happy=True)

    assert arranging.next_to_do(happy) == "ours"
    begun = replace(happy, filled={weather: with_answer(page, ("signal",), Said("pineapple"))})
    assert begun.progress(weather) is Progress.SOME
    assert arranging.next_to_do(begun) == weather
    all_happy = replace(BOOK, happy=frozenset(KEYS))
    assert arranging.next_to_do(all_happy) == "cover"
    assert arranging.next_to_do(replace(BOOK, pages=())) is None


def test_we_carry_on_where_we_stopped() -> None:
    weather = PageKey("weather")

    assert arranging.carry_on_at(BOOK, weather) == weather
    assert arranging.carry_on_at(BOOK, PageKey("fridge")) == "fridge"
    assert arranging.carry_on_at(BOOK, None) == arranging.next_to_do(BOOK)


def test_a_page_put_away_is_nowhere_to_carry_on() -> None:
    weather = PageKey("weather")
    book = arranging.put_away(BOOK, weather)

    assert arranging.carry_on_at(book, weather) == arranging.next_to_do(book)
