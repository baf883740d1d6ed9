from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from familybook.core.book import Book, new_book
from familybook.core.copies import OURS, book_for, nothing_hidden
from familybook.core.fields import every_said
from familybook.core.ids import CopyId, PageKey
from familybook.core.person import next_person
from familybook.core.said import Said
from familybook.kinds.strengths import Strengths
from familybook.kinds.us import Frame, Us
from familybook.templates import TEMPLATES
from tests.strategies import books

STRENGTHS, US = PageKey("strengths"), PageKey("us")
CHILD = CopyId("child")
SHOWN = st.one_of(st.none(), st.lists(st.sampled_from([OURS, CHILD]), unique=True).map(tuple))


@given(st.lists(SHOWN, max_size=6), SHOWN)
def test_a_copy_holds_exactly_what_it_may_show(
    shows: list[tuple[CopyId, ...] | None], frame_shows: tuple[CopyId, ...] | None
) -> None:
    strengths = tuple(Said(f"s{n}", show_in=show) for n, show in enumerate(shows))
    book = new_book(TEMPLATES["our-book"]).with_page(STRENGTHS, Strengths(strengths=strengths))
    book = book.with_page(US, Us(frames=(Frame(i_am=Said("secret", show_in=frame_shows)),)))

    cut = book_for(book, CHILD)

    wanted = [f"s{n}" for n, show in enumerate(shows) if show is None or CHILD in show]
    assert [said.text for said in every_said(cut.page(STRENGTHS))] == wanted
    assert bool(cut.page(US)) == (frame_shows is None or CHILD in frame_shows)


def test_people_can_be_left_out_of_a_copy_too() -> None:
    mum = next_person([], "Mum")
    friend = replace(next_person([mum], "a friend"), show_in=(OURS,))
    book = new_book(TEMPLATES["our-book"]).with_person(mum).with_person(friend)

    assert book_for(book, CHILD).people == (mum,)
    assert book_for(book, OURS).people == (mum, friend)


@given(books())
def test_a_book_with_nothing_hidden_shows_everything_in_any_copy(book: Book) -> None:
    opened = nothing_hidden(book)

    assert book_for(opened, CopyId("anybody")) == opened
    assert [person.name for person in opened.people] == [person.name for person in book.people]
