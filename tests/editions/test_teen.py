"""A teenager's own copy: plain, short, and made of what they choose."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest

from familybook.app.export import printed, wished
from familybook.app.wish import Wish
from familybook.assets.words import words
from familybook.core.allowing import Matter, Reply
from familybook.core.blocks import Figure
from familybook.core.book import Book
from familybook.core.copies import OURS
from familybook.core.ids import CopyId, PageKey, PersonId, PhotoId
from familybook.core.imposition import Printing
from familybook.core.manuscript import manuscript
from familybook.core.said import How, Said, Snap
from familybook.editions import TEEN_S
from familybook.kinds.mine import MyPage
from familybook.kinds.people import OurPeople
from familybook.kinds.us import Us
from familybook.paper.letters import TypeLetters
from tests.contact_sheets import nobodys
from tests.editions.filled import CHILD, Told, told_by
from tests.editions.made import book_called, practice
from tests.paper.pdf_reader import opened, text_of

AREAS = {area for side in TEEN_S.sides for area in side}
QUIET_COVER = {"cover.season"}
"""What a cover of patterns does not tell."""

TEEN = PersonId("p3")


def for_whom(
    who: str,
    *,
    only: frozenset[PageKey] = frozenset(),
    printing: Printing = Printing.READING,
) -> Wish:
    return Wish(edition=TEEN_S, copy=CopyId(who), only=only, printing=printing)


@cache
def told_in_print() -> tuple[Told, str]:
    book, told = told_by(CHILD)
    return told, " ".join(text_of(printed(book, nobodys, for_whom(CHILD)).pdf))


@cache
def whole(name: str, printing: Printing = Printing.READING) -> tuple[int, bytes]:
    photos = practice()[1].__getitem__ if name == "practice" else nobodys
    made = printed(book_called(name), photos, for_whom(TEEN, printing=printing))
    return len(made.sides), made.pdf


@pytest.mark.parametrize(("name", "sides"), [("empty", 8), ("practice", 12)])
def test_a_teenager_s_copy_is_short_and_folds(name: str, sides: int) -> None:
    assert whole(name)[0] == sides


@pytest.mark.parametrize("printing", [Printing.TWO_SIDED, Printing.ONE_SIDED])
def test_it_can_be_made_on_any_office_printer(printing: Printing) -> None:
    sides, pdf = whole("empty", printing)

    guide = 1 if printing is Printing.ONE_SIDED else 0
    assert len(opened(pdf).pages) == sides // 2 + guide


def test_all_that_was_told_on_its_pages_is_in_it() -> None:
    told, printed_words = told_in_print()
    answers = {**told.hard, **told.other}

    lost = {
        where
        for word, where in answers.items()
        if where.partition(".")[0] in AREAS and word not in printed_words
    }

    assert lost == QUIET_COVER


def test_nothing_of_other_pages_is_in_it() -> None:
    told, printed_words = told_in_print()
    answers = {**told.hard, **told.other}

    found = {where for word, where in answers.items() if word in printed_words}

    assert {where.partition(".")[0] for where in found} == AREAS - {"together"}


def test_a_teenager_chooses_other_pages() -> None:
    book = book_called("practice")
    chosen = frozenset(map(PageKey, ("cover", "ladder", "steady", "mine-2")))

    made = wished(book, for_whom(TEEN, only=chosen))

    assert {page.key for page in made.printed()} == chosen
    assert set(made.filled) <= chosen
    sides = printed(book, nobodys, for_whom(TEEN, only=chosen)).sides
    assert {key for side in sides for key in side} == chosen


def test_the_page_of_another_child_is_not_theirs_to_choose() -> None:
    book = book_called("practice")

    made = wished(book, for_whom(TEEN, only=frozenset({PageKey("mine")})))

    (key,) = (page.key for page in made.printed())
    page = made.page(key)
    assert isinstance(page, MyPage)
    assert page.owner() == TEEN


def test_only_covers_and_my_page_have_pictures() -> None:
    book = book_called("practice")
    spoken, letters = words("en-GB"), TypeLetters(TEEN_S.hand)
    made = wished(book, for_whom(TEEN))

    leaves = manuscript(made, edition=TEEN_S, words=spoken, letters=letters, copy=CopyId(TEEN))

    drawn = {leaf.key for leaf in leaves if any(isinstance(one, Figure) for one in leaf.blocks)}
    assert drawn == {"cover", "together", "mine-2"}


def test_its_cover_tells_the_title_and_nothing_more() -> None:
    book = book_called("practice")

    pdf = printed(book, nobodys, for_whom(TEEN, only=frozenset({PageKey("cover")}))).pdf

    assert text_of(pdf)[0].split() == ["The", "book", "of", "us"]


def test_those_who_stand_nowhere_are_named_all_the_same() -> None:
    book = book_called("practice").with_page(PageKey("people"), OurPeople())
    only = frozenset({PageKey("people")})

    told = " ".join(text_of(printed(book, nobodys, for_whom(OURS, only=only)).pdf))

    assert all(one.name in " ".join(told.split()) for one in book.people if not one.helper)


@pytest.mark.parametrize("reply", [Reply.NO, Reply.NOT_SURE])
def test_words_under_a_photo_that_may_not_be_seen_are_not_in_it(reply: Reply) -> None:
    book, us = book_called("practice"), PageKey("us")
    page = book.page(us)
    assert isinstance(page, Us)
    snap = Snap(caption="Asleep on the rug")
    photo = Said("Asleep again", how=How.PHOTO, photo=PhotoId("0" * 64), snap=snap)
    frames = tuple(replace(one, picture=photo) for one in page.frames[:1])
    shown = book.with_page(us, replace(page, frames=frames))
    hidden = shown.with_reply(PersonId(frames[0].who.pick), Matter.PHOTOS, reply)

    def told(book: Book) -> str:
        return " ".join(text_of(printed(book, nobodys, for_whom(TEEN)).pdf))

    assert "Asleep" in told(shown)
    assert "Asleep" not in told(hidden)
