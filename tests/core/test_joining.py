"""How a family likes to join in is kept in its book, and hides nothing."""

from __future__ import annotations

import pytest

from familybook.app.export import words_of
from familybook.core.answers import fill, to_plain_book
from familybook.core.book import Book, new_book
from familybook.core.errors import AnswersError
from familybook.core.joining import Join, draws_first, words_first
from familybook.store.contents import answers_of, book_of, facts_of
from familybook.templates.our_book import OUR_BOOK


def filled(book: Book, joins: object) -> Book:
    plain = {"familybook": 1, "joins": joins}
    return fill(book, plain, lambda name, _: name, words_of)  # type: ignore[arg-type,return-value]  # no photograph


def test_ways_to_join_in_are_told_and_taken_again() -> None:
    book = filled(new_book(OUR_BOOK), ["write", "draw"])

    assert book.joins == {Join.DRAW, Join.WRITE}
    assert to_plain_book(book)["joins"] == ["draw", "write"]
    assert filled(book, []).joins == frozenset()


def test_ways_to_join_in_are_kept_on_the_disk_and_an_older_book_has_none() -> None:
    book = filled(new_book(OUR_BOOK), ["talk"])
    facts = facts_of(book)

    assert book_of(facts, answers_of(book, book, {})) == book
    del facts["joins"]
    assert book_of(facts, {}).joins == frozenset()


@pytest.mark.parametrize(("joins", "place"), [(["dance"], "joins[0]"), ("draw", "joins")])
def test_what_is_no_way_to_join_in_is_told_with_its_place(joins: object, place: str) -> None:
    with pytest.raises(AnswersError) as told:
        filled(new_book(OUR_BOOK), joins)

    assert told.value.facts["place"] == place


@pytest.mark.parametrize(
    ("joins", "drawing", "words"),
    [
        ((), False, False),
        ((Join.DRAW,), True, False),
        ((Join.WRITE,), False, True),
        ((Join.TALK, Join.DRAW), True, True),
        ((Join.TALK, Join.PICK), False, False),
        (tuple(Join), True, False),
    ],
)
def test_what_is_liked_is_offered_first(
    joins: tuple[Join, ...], drawing: bool, words: bool
) -> None:
    assert draws_first(frozenset(joins)) is drawing
    assert words_first(frozenset(joins)) is words
