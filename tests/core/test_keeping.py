"""Who has which copy is kept in the book, and stands in none of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from familybook.app.export import words_of
from familybook.core.answers import fill, to_plain_book
from familybook.core.book import Book, new_book
from familybook.core.copies import OURS, book_for
from familybook.core.errors import AnswersError
from familybook.core.ids import CopyId, PersonId
from familybook.core.person import next_person
from familybook.templates.our_book import OUR_BOOK

MUM, GRAN = PersonId("p1"), PersonId("p2")
DAY = date(2026, 12, 7)


def family() -> Book:
    mum = next_person((), "Mum")
    return new_book(OUR_BOOK).with_person(mum).with_person(next_person((mum,), "Gran"))


def filled(book: Book, **parts: Any) -> Book:
    return fill(book, {"familybook": 1, **parts}, lambda name, _: name, words_of)  # type: ignore[arg-type,return-value]  # no photograph


def test_a_copy_is_given_to_one_person_and_can_be_taken_back() -> None:
    given = family().with_given(MUM, OURS).with_given(GRAN, CopyId(GRAN))

    assert given.given == {MUM: OURS, GRAN: CopyId(GRAN)}
    assert given.with_given(MUM, None).given == {GRAN: CopyId(GRAN)}


def test_no_copy_tells_who_has_one() -> None:
    book = replace(family().with_given(MUM, OURS), stays_until=DAY)

    assert book_for(book, OURS) == book_for(family(), OURS)


def test_whoever_has_a_copy_and_left_is_taken_for_nobody_new() -> None:
    book = family().with_given(GRAN, OURS).without_person(GRAN)

    new = next_person(book.people, "Next door", gone=book.gone())

    assert new.id not in book.given


def test_what_is_told_of_copies_fills_an_equal_book() -> None:
    book = replace(family().with_given(MUM, OURS).with_given(GRAN, CopyId("p2")), stays_until=DAY)
    told = to_plain_book(book)

    assert told["given"] == {"p1": "ours", "p2": "p2"}
    assert told["stays_until"] == "2026-12-07"
    assert filled(family(), given=told["given"], stays_until=told["stays_until"]) == book


def test_what_an_answers_file_says_of_copies_takes_the_place_of_what_was_there() -> None:
    book = replace(family().with_given(MUM, OURS), stays_until=DAY)

    assert filled(book) == book
    assert filled(book, given={"p2": "ours"}).given == {GRAN: OURS}
    assert filled(book, given={}, stays_until="") == family()


@pytest.mark.parametrize(
    ("parts", "place", "reason"),
    [
        ({"given": []}, "given", "type"),
        ({"given": {"p7": "ours"}}, "given.p7", "person"),
        ({"given": {"p1": "Not a copy"}}, "given.p1", "word"),
        ({"given": {"p1": 3}}, "given.p1", "type"),
        ({"stays_until": "in two weeks"}, "stays_until", "day"),
        ({"stays_until": "20261207"}, "stays_until", "day"),
        ({"stays_until": "2026-02-30"}, "stays_until", "day"),
        ({"stays_until": 7}, "stays_until", "type"),
    ],
)
def test_what_does_not_belong_is_told_with_its_place(
    parts: dict[str, Any], place: str, reason: str
) -> None:
    with pytest.raises(AnswersError) as told:
        filled(family(), **parts)

    assert told.value.place == place
    assert told.value.key == f"answers-{reason}"
