"""What an edition may not show is gone before anything is composed: it is not in the file."""

from __future__ import annotations

from dataclasses import replace

import pytest

from familybook.app.export import printed, wished
from familybook.app.wish import Wish
from familybook.core.allowing import Matter, Reply
from familybook.core.book import Book
from familybook.core.copies import book_for
from familybook.core.edition import Edition
from familybook.core.errors import NoSuchPageError, NotAgreedError, NothingLeftError
from familybook.core.ids import CopyId, PageKey
from familybook.core.manuscript import waiting
from familybook.core.plans import Plan
from familybook.core.said import Said
from familybook.core.template import Page
from familybook.core.walk import every_said
from familybook.editions import (
    BLANK,
    BOOKLET,
    CHILD_S,
    COUNCIL_COPY,
    EASY_READ,
    EDITIONS,
    LARGE_PRINT,
    QUIET,
    STANDARD,
    TEEN_S,
)
from familybook.kinds.mine import MyPage
from familybook.kinds.proud import WeAreProud
from tests.contact_sheets import nobodys
from tests.editions.made import book_called
from tests.paper.pdf_reader import text_of

MINE = PageKey("mine")
CHILD_SAYS = "mine-who-sees-pick-"


def words_in(book: Book, wish: Wish) -> str:
    return " ".join(" ".join(text_of(printed(book, nobodys, wish).pdf)).split())


def bound(book: Book, wish: Wish) -> set[PageKey]:
    return {page.key for page in wished(book, wish).printed()}


def letting(who_sees: str) -> Book:
    book = book_called("practice")
    page = book.page(MINE)
    assert isinstance(page, MyPage)
    return book.with_page(MINE, replace(page, who_sees=Said(pick=CHILD_SAYS + who_sees)))


def test_a_quiet_book_has_no_numbers_no_helper_and_no_word_of_the_council() -> None:
    book = book_called("practice")
    helpers = [one.name for one in book.people if one.helper]
    wish = Wish(edition=QUIET)

    shown = wished(book, wish)

    assert helpers
    assert not any(one.helper for one in shown.people)
    assert bound(book, wish).isdisjoint({"numbers", "rights", "ladder", "letters"})
    told = words_in(book, Wish(edition=QUIET, only=frozenset({PageKey("cover"), PageKey("ours")})))
    assert "Our book" in told
    assert "Need a number" not in told
    assert not any(name in told for name in helpers)


def test_the_council_copy_waits_until_everybody_said_yes() -> None:
    book = book_called("practice")
    somebody = next(one for one in book.people if not one.around)
    unsure = book.with_reply(somebody.id, Matter.COUNCIL, Reply.NOT_SURE)

    for one in (unsure, replace(book, allows={})):
        with pytest.raises(NotAgreedError):
            printed(one, nobodys, Wish(edition=COUNCIL_COPY))


def test_the_council_copy_has_no_photographs() -> None:
    book = book_called("practice")
    assert any(said.photo for page in book.filled.values() for said in every_said(page))

    shown = wished(book, Wish(edition=COUNCIL_COPY))

    assert not any(said.photo for page in shown.filled.values() for said in every_said(page))


@pytest.mark.parametrize(
    ("who_sees", "stands"), [("everyone", True), ("family", False), ("me", False)]
)
def test_a_child_s_page_is_for_the_council_only_if_the_child_says_everyone(
    who_sees: str, stands: bool
) -> None:
    book = letting(who_sees)

    told = words_in(book, Wish(edition=COUNCIL_COPY, only=frozenset({MINE, PageKey("cover")})))

    assert ("Pancakes" in told) is stands


def test_the_council_s_copy_is_nobody_else_s_copy_too() -> None:
    book = letting("me")
    page = book.page(MINE)
    assert isinstance(page, MyPage)

    wish = Wish(edition=COUNCIL_COPY, copy=CopyId(page.who.pick), only=frozenset({MINE}))

    assert wish.whose == "council"


def test_a_blank_book_holds_nobody_and_offers_boxes_to_tick() -> None:
    book = book_called("practice")
    names = {one.name for one in book.people}
    only = frozenset(map(PageKey, ("us", "strengths")))

    told = words_in(book, Wish(edition=BLANK, only=only))

    assert wished(book, Wish(edition=BLANK)).people == ()
    assert not any(name in told.split() for name in names)
    assert "We make each other laugh" in told
    assert "What matters to us?" in told


def test_only_some_pages_can_be_printed_and_others_left_out() -> None:
    book = book_called("practice")
    weather, people = PageKey("weather"), PageKey("people")

    assert bound(book, Wish(only=frozenset({weather, people}))) == {weather, people}
    assert bound(book, Wish(without=frozenset({people}))) == bound(book, Wish()) - {people}


LEFT_OUT = [
    (QUIET, "letters", {"ladder", "rights", "numbers"}),
    (EASY_READ, "draw", {"ours", "petals"}),
    (CHILD_S, "ladder", {"letters", "rights"}),
]


@pytest.mark.parametrize(("edition", "key", "more"), LEFT_OUT)
def test_what_an_edition_leaves_out_cannot_be_wished_back(
    edition: Edition, key: str, more: set[str]
) -> None:
    book = book_called("practice").with_title(PageKey(key), "Zqtitle")
    us, others = PageKey("us"), frozenset(map(PageKey, {key, *more}))

    assert bound(book, Wish(edition=edition, only=others)) == set()
    assert bound(book, Wish(edition=edition, only=others | {us})) == {us}
    with pytest.raises(NothingLeftError):
        printed(book, nobodys, Wish(edition=edition, only=others))
    alone = words_in(book, Wish(edition=edition, page=PageKey(key)))
    assert "Zqtitle" not in alone


def test_an_empty_book_has_no_page_of_a_familys_own_and_says_so() -> None:
    book, own = book_called("practice"), PageKey("own-1")
    book = book.with_own_page(Page(own, book.template.own, "own"))

    assert words_in(book, Wish(page=own))
    with pytest.raises(NoSuchPageError):
        printed(book, nobodys, Wish(edition=BLANK, page=own))
    with pytest.raises(NothingLeftError):
        printed(book, nobodys, Wish(edition=BLANK, only=frozenset({own})))


@pytest.mark.parametrize("edition", [STANDARD, EASY_READ, CHILD_S, TEEN_S])
def test_a_page_that_was_left_out_cannot_be_wished_back_in_the_same_print(edition: Edition) -> None:
    book, us = book_called("practice"), PageKey("us")
    weather = frozenset({PageKey("weather")})
    copy = CopyId("p3")
    planned = book.with_plan(copy, Plan(without=weather))

    wish = Wish(edition=edition, only=weather | {us}, without=weather)

    assert bound(book, wish) == {us}
    for one, its in ((book, replace(wish, only=weather)), (planned, Wish(copy=copy, only=weather))):
        with pytest.raises(NothingLeftError):
            printed(one, nobodys, its)


@pytest.mark.parametrize("name", EDITIONS)
def test_nothing_fills_the_room_of_pages_that_were_wished_for(name: str) -> None:
    book = book_called("practice").with_shape("one-visit")
    wish = Wish(edition=EDITIONS[name], only=frozenset({PageKey("us")}))

    assert waiting(book_for(wished(book, wish), wish.whose)) == ()


def test_my_page_of_a_child_can_be_wished_for_by_the_name_of_any() -> None:
    book = book_called("practice")

    made = wished(book, Wish(edition=CHILD_S, copy=CopyId("p4"), only=frozenset({MINE})))

    assert [page.kind for page in made.printed()] == [MyPage]


def test_a_page_left_out_is_on_no_other_page_either() -> None:
    book = book_called("practice")

    shown = wished(book, Wish(without=frozenset({PageKey("numbers")})))

    assert PageKey("numbers") not in shown.filled


def test_pages_share_no_side_in_large_print() -> None:
    book = book_called("practice").with_shape("one-visit")

    large = printed(book, nobodys, Wish(edition=LARGE_PRINT)).sides
    standard = printed(book, nobodys, Wish(edition=STANDARD)).sides

    assert any(len(side) > 1 for side in standard)
    assert not any(len(side) > 1 for side in large)


def test_no_empty_frame_stands_where_a_photograph_was_left_out() -> None:
    book = book_called("practice")
    proud = PageKey("proud")
    page = book.page(proud)
    assert isinstance(page, WeAreProud)
    photographed = next(
        said for filled in book.filled.values() for said in every_said(filled) if said.photo
    )
    held = book.with_page(proud, replace(page, picture=photographed))
    prompt = "Stick in a photo"

    standard = words_in(book.with_page(proud, WeAreProud()), Wish(only=frozenset({proud})))
    council = words_in(held, Wish(edition=COUNCIL_COPY, only=frozenset({proud})))

    assert prompt in standard
    assert prompt not in council


@pytest.mark.parametrize("edition", [STANDARD, BOOKLET, LARGE_PRINT])
def test_a_copy_for_a_child_has_that_child_s_own_page(edition: Edition) -> None:
    book = book_called("practice").with_shape("whole")
    own = {page.key: book.page(page.key).owner() for page in book.pages if page.kind.personal}
    left = [key for key in own if own[key] and key in book.put_away]
    ours = bound(book, Wish(edition=edition))
    assert left

    for key in left:
        copy = bound(book, Wish(edition=edition, copy=CopyId(own[key])))
        assert copy == ours | {key}


def test_a_child_s_own_page_that_was_put_away_stays_away_from_their_copy() -> None:
    book = book_called("practice").with_shape("whole")
    key = next(
        page.key for page in book.pages if book.page(page.key).owner() and page.key in book.put_away
    )
    reader = CopyId(book.page(key).owner())

    away = book.with_put_away(key, away=True)

    assert bound(away, Wish(copy=reader)) == bound(book, Wish())
