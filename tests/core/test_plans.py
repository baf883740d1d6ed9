"""Who gets which is kept in the book, and what a copy goes without is gone from all of it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from familybook.app.export import words_of
from familybook.core.answers import fill, to_plain_book
from familybook.core.book import Book, new_book
from familybook.core.copies import CHILD, OURS, book_for, copy_with
from familybook.core.errors import AnswersError
from familybook.core.ids import SECOND_HOME, CopyId, PageKey, PersonId
from familybook.core.made_for import made_for
from familybook.core.person import next_person
from familybook.core.plans import Plan
from familybook.core.said import How, Said
from familybook.editions import BLANK
from familybook.kinds.mine import MyPage
from familybook.kinds.strengths import Strengths
from familybook.store.contents import answers_of, book_of, facts_of
from familybook.templates.our_book import OUR_BOOK

STRENGTHS, MINE, COVER = PageKey("strengths"), PageKey("mine"), PageKey("cover")


def family() -> Book:
    mum = next_person((), "Mum")
    book = new_book(OUR_BOOK).with_person(mum).with_person(next_person((mum,), "Gran"))
    book = book.with_page(STRENGTHS, Strengths(strengths=(Said("we laugh"),)))
    return book.with_title(STRENGTHS, "What we are good at")


def filled(book: Book, **parts: Any) -> Book:
    return fill(book, {"familybook": 1, **parts}, lambda name, _: name, words_of)  # type: ignore[arg-type,return-value]  # no photograph


def without(copy: CopyId, *keys: PageKey) -> Book:
    return family().with_plan(copy, Plan(without=frozenset(keys)))


def test_a_page_left_out_of_one_copy_is_in_all_others() -> None:
    book = without(SECOND_HOME, STRENGTHS)

    there, here = book_for(book, SECOND_HOME), book_for(book, OURS)

    assert STRENGTHS not in there.filled
    assert STRENGTHS not in [page.key for page in there.printed()]
    assert there.titles == {}
    assert here == book_for(family(), OURS)


def test_every_copy_has_its_cover() -> None:
    assert COVER in [page.key for page in book_for(without(OURS, COVER), OURS).printed()]


def test_an_empty_book_for_somebody_goes_without_the_same_pages() -> None:
    empty = made_for(without(CHILD, STRENGTHS), BLANK)

    assert STRENGTHS not in [page.key for page in book_for(empty, CHILD).printed()]
    assert STRENGTHS in [page.key for page in book_for(empty, OURS).printed()]


def test_a_page_left_out_of_ours_is_looked_at_in_a_copy_that_has_it() -> None:
    assert copy_with(without(OURS, STRENGTHS), STRENGTHS) == CHILD


def test_a_page_for_the_family_is_in_both_homes() -> None:
    page = MyPage(
        who=Said(pick="p2", how=How.PICK), who_sees=Said(pick="mine-who-sees-pick-family")
    )
    book = family().with_page(MINE, page)

    assert MINE in book_for(book, SECOND_HOME).filled
    assert MINE not in book_for(book, CopyId("school")).filled


def test_no_copy_tells_of_the_others() -> None:
    assert book_for(without(SECOND_HOME, STRENGTHS), OURS).copies == {}


def test_who_gets_which_is_the_same_after_saving_and_in_an_answers_file() -> None:
    plan = Plan(edition="large-print", count=2, without=frozenset((STRENGTHS, MINE)))
    book = without(OURS, MINE).with_plan(CopyId("p2"), plan)

    told = to_plain_book(book)["copies"]

    assert told["p2"] == {
        "edition": "large-print",
        "second": "",
        "count": 2,
        "without": ["mine", "strengths"],
    }
    assert filled(family(), copies=told) == book
    assert book_of(facts_of(book), answers_of(book, family(), {})) == book


def test_a_book_from_before_nobody_decided_opens_as_it_was() -> None:
    facts = facts_of(family())
    del facts["copies"]

    assert book_of(facts, answers_of(family(), family(), {})) == family()


def test_what_was_planned_for_somebody_who_left_is_for_nobody_new() -> None:
    book = family().with_plan(CopyId("p2"), Plan()).without_person(PersonId("p2"))

    new = next_person(book.people, "Next door", gone=book.gone())

    assert CopyId(new.id) not in book.copies


def test_an_answers_file_that_says_nothing_of_copies_changes_none() -> None:
    book = without(OURS, MINE)

    assert filled(book) == book
    assert filled(book, copies={}) == replace(book, copies={})


@pytest.mark.parametrize(
    ("copies", "place", "reason"),
    [
        ([], "copies", "type"),
        ({"Not a copy": {}}, "copies.Not a copy", "word"),
        ({"ours": []}, "copies.ours", "type"),
        ({"ours": {"paper": "A4"}}, "copies.ours.paper", "key"),
        ({"ours": {"edition": "Two words"}}, "copies.ours.edition", "word"),
        ({"ours": {"second": "Polish, please"}}, "copies.ours.second", "word"),
        ({"ours": {"count": True}}, "copies.ours.count", "number"),
        ({"ours": {"count": 21}}, "copies.ours.count", "number"),
        ({"ours": {"without": ["no-page"]}}, "copies.ours.without[0]", "page"),
    ],
)
def test_what_does_not_belong_is_told_with_its_place(
    copies: object, place: str, reason: str
) -> None:
    with pytest.raises(AnswersError) as told:
        filled(family(), copies=copies)

    assert told.value.place == place
    assert told.value.key == f"answers-{reason}"
