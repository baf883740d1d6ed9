from __future__ import annotations

from dataclasses import replace
from functools import reduce

import pytest
from hypothesis import given
from hypothesis import strategies as some

from familybook.app.arranging import moved
from familybook.assets.words import words
from familybook.core.book import Book, new_book
from familybook.core.ids import PageKey
from familybook.core.said import Said
from familybook.kinds.us import Us
from familybook.screen.path.route import RouteKeeper, loose_sheets, route_of, sides_of
from familybook.templates.our_book import OUR_BOOK

BOOK = new_book(OUR_BOOK)
WORDS = words()
SHAPES = [shape.name for shape in OUR_BOOK.shapes]


@pytest.mark.parametrize(
    ("shape", "sides"), [("whole", 24), ("one-visit", 8), ("middle", 16), ("long", 28)]
)
def test_every_length_has_the_sides_it_is_planned_with(shape: str, sides: int) -> None:
    assert sides_of(BOOK.with_shape(shape)) == sides


@given(some.sampled_from(SHAPES), some.frozensets(some.sampled_from([p.key for p in BOOK.pages])))
def test_whatever_is_put_away_every_page_left_has_a_stone_with_a_number(
    shape: str, away: frozenset[PageKey]
) -> None:
    shaped = BOOK.with_shape(shape)
    book = replace(shaped, put_away=(shaped.put_away | away) - {PageKey("cover")})

    route = route_of(book, WORDS)

    there = [page.key for page in (*book.printed(), *loose_sheets(book))]
    assert sorted(stone.key for stone in route.stones) == sorted(there)
    assert {stone.key for stone in route.put_away} == book.put_away
    for stone in route.stones:
        assert stone.loose is stone.number.isalpha()
        assert 1 <= stone.first <= sides_of(book)
        assert stone.spread is ("·" in stone.number)


@given(
    some.sampled_from(SHAPES),
    some.dictionaries(some.sampled_from([p.key for p in BOOK.pages]), some.integers(1, 9)),
    some.lists(
        some.tuples(some.sampled_from([p.key for p in BOOK.pages]), some.sampled_from([-1, 1]))
    ),
)
def test_the_numbers_on_the_way_are_never_out_of_turn(
    shape: str, lengths: dict[PageKey, int], moves: list[tuple[PageKey, int]]
) -> None:
    given_book = BOOK.with_shape(shape)
    books = [given_book, reduce(lambda book, move: moved(book, *move), moves, given_book)]

    for route in (route_of(book, WORDS, lengths) for book in books):
        bound = [stone for stone in route.stones if not stone.loose]
        told = [stone.first for stone in bound if stone.painted]
        assert told == sorted(told)
        assert all(stone.number for stone in bound)
        for stretch in route.stretches:
            if not stretch.loose:
                firsts = [stone.first for stone in stretch.stones]
                assert firsts == sorted(firsts)


def test_the_plan_lies_where_it_is_printed_in_its_chapter() -> None:
    longer = {PageKey(key): 2 for key in ("us", "strengths", "petals", "proud")}

    route = route_of(BOOK, WORDS, longer)

    weather = PageKey("weather")
    stones = next(
        stretch.stones
        for stretch in route.stretches
        if weather in [stone.key for stone in stretch.stones]
    )
    assert [stone.key for stone in stones] == ["steady", "weather", "known"]
    assert all(stone.painted == stone.number for stone in stones)


def test_only_the_plan_shows_no_number_where_its_own_is_out_of_turn() -> None:
    pages = {page.key: page for page in BOOK.pages}
    longer = {key: 2 for key in pages if key in ("us", "strengths")} | {PageKey("mine"): 12}

    route = route_of(BOOK, WORDS, longer)

    assert [stone.key for stone in route.stones if not stone.painted] == ["weather"]
    weather = route.stone(PageKey("weather"))
    assert weather is not None
    assert weather.number in weather.told(WORDS)


@given(some.dictionaries(some.sampled_from([p.key for p in BOOK.pages]), some.integers(1, 9)))
def test_every_stone_shows_a_number_or_the_picture_of_its_page(
    lengths: dict[PageKey, int],
) -> None:
    for stone in route_of(BOOK, WORDS, lengths).stones:
        if stone.mark is None:
            assert stone.painted
        else:
            assert stone.mark == BOOK.place(stone.key).kind().mark()


def test_a_page_that_shares_a_side_is_no_spread() -> None:
    short = route_of(BOOK.with_shape("one-visit"), WORDS)
    whole = route_of(BOOK, WORDS)

    steps = PageKey("steps")
    assert [route.stone(steps).spread for route in (short, whole)] == [False, True]  # type: ignore[union-attr]  # it is there


def test_what_shares_the_side_of_a_page_that_stays_stays_too() -> None:
    ahead = PageKey("ahead")

    assert route_of(BOOK, WORDS).stone(ahead).stays == ""  # type: ignore[union-attr]  # it is there
    short = route_of(BOOK.with_shape("one-visit"), WORDS)
    assert short.stone(ahead).stays == "inside-back"  # type: ignore[union-attr]  # it is there


def test_every_reason_to_stay_has_words() -> None:
    for stone in route_of(BOOK, WORDS).stones:
        assert not stone.stays or WORDS.has(f"path-stays-{stone.stays}")


def test_a_page_that_was_laid_on_more_sides_moves_the_numbers_after_it() -> None:
    us, strengths = PageKey("us"), PageKey("strengths")

    numbers = [route_of(BOOK, WORDS, {us: sides}).stone for sides in (1, 2, 3)]

    assert [of(us).number for of in numbers] == ["3", "3 · 4", "3 – 5"]  # type: ignore[union-attr]  # noqa: RUF001 - it is there; a dash
    assert [of(strengths).first for of in numbers] == [4, 5, 6]  # type: ignore[union-attr]  # it is there


def test_a_length_holds_while_the_page_is_as_it_was_laid_out() -> None:
    keeper, us = RouteKeeper(), PageKey("us")
    full = BOOK.with_page(us, Us(matters=(Said("Our music"),)))

    def number(book: Book) -> str:
        stone = keeper.of(book, WORDS).stone(us)
        assert stone is not None
        return stone.number

    assert keeper.note(full, {us: 2})
    assert not keeper.note(full, {us: 2})
    assert number(full) == "3 · 4"
    assert number(BOOK) == "3"
    assert number(full) == "3 · 4"
    keeper.forget()
    assert number(full) == "3"
