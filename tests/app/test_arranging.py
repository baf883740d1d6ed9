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
    assert arranging.brought_back(away, weather) == BOOK


def test_own_pages_get_keys_of_their_own() -> None:
    first, one = arranging.with_one_more(BOOK)
    second, two = arranging.with_one_more(first)

    assert one != two
    assert order(second)[-2:] == [one, two]
    assert second.place(two).kind is OUR_BOOK.own


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
    assert arranging.carry_on_at(BOOK, None) == arranging.next_to_do(BOOK)


def test_a_page_put_away_is_nowhere_to_carry_on() -> None:
    weather = PageKey("weather")
    book = arranging.put_away(BOOK, weather)

    assert arranging.carry_on_at(book, weather) == arranging.next_to_do(book)
