"""A shorter book: what it leaves out fills the room that is left over, and is named where not."""

from __future__ import annotations

from typing import NoReturn

from familybook.app.check import things_told
from familybook.app.export import look_over, printed, words_of
from familybook.app.wish import AS_IT_IS
from familybook.assets.words import words
from familybook.core.book import Book, new_book
from familybook.core.ids import PageKey
from familybook.core.manuscript import waiting
from familybook.core.said import Said
from familybook.kinds.known import Known
from familybook.kinds.ours import Ours
from familybook.kinds.petals import Petal, Petals
from familybook.paper.remarks import Trouble
from familybook.templates.our_book import OUR_BOOK

PETALS = PageKey("petals")
KNOWN = PageKey("known")


def nobodys(photo: str) -> NoReturn:
    raise KeyError(photo)


def a_middle_book() -> Book:
    """Return a book of the middle length with two pages full that this length leaves out."""
    petals = Petals(flowers=(Petal(text=(Said("Sings"),)),))
    known = Known(hard_day_note=Said("It passed last time."))
    book = new_book(OUR_BOOK).with_page(PETALS, petals).with_page(KNOWN, known)
    return book.with_page(PageKey("ours"), Ours(keep_place=Said("The shelf"))).with_shape("middle")


def test_pages_with_words_that_a_length_leaves_out_are_named_together() -> None:
    book = a_middle_book()

    remarks = look_over(book, nobodys)
    told = [sentence for _, _, sentence in things_told(remarks, book, words())]

    assert waiting(book) == (PETALS, KNOWN)
    assert [one.page for one in remarks if one.trouble is Trouble.LEFT_OUT] == [PETALS, KNOWN]
    (sentence,) = [one for one in told if words_of(book)("petals-title") in one]
    assert words_of(book)("known-title") in sentence


def test_they_fill_the_room_that_is_left_over_before_anything_empty() -> None:
    full = a_middle_book()
    book = full.with_put_away(PageKey("people"), away=True)

    made = printed(book, nobodys)

    bare = printed(book.with_page(PETALS, Petals()).with_page(KNOWN, Known()), nobodys)
    assert bare.sides.count(()) > 0
    assert len(made.sides) == len(bare.sides)
    assert PETALS in made.begins
    assert made.sides.count(()) == max(0, bare.sides.count(()) - 2)
    left_out = [one.page for one in look_over(book, nobodys) if one.trouble is Trouble.LEFT_OUT]
    assert not set(left_out) & set(made.begins)


def test_a_page_the_family_put_away_itself_stays_away() -> None:
    book = a_middle_book().with_put_away(PETALS, away=True).with_put_away(KNOWN, away=True)

    assert waiting(book.with_put_away(PageKey("people"), away=True)) == ()
    made = printed(book.with_put_away(PageKey("people"), away=True), nobodys, AS_IT_IS)
    assert PETALS not in made.begins
