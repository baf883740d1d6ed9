from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familybook.assets.words import words
from familybook.core.book import Book, new_book
from familybook.core.copies import OURS, book_for, copy_with, nothing_hidden
from familybook.core.ids import CopyId, PageKey
from familybook.core.letters import EvenLetters
from familybook.core.manuscript import manuscript
from familybook.core.person import next_person
from familybook.core.said import How, Said
from familybook.core.walk import every_said
from familybook.editions import STANDARD
from familybook.kinds.mine import MyPage
from familybook.kinds.strengths import Strengths
from familybook.kinds.us import Frame, Us
from familybook.templates import TEMPLATES
from tests.measuring import words_in
from tests.strategies import books

STRENGTHS, US, MINE = PageKey("strengths"), PageKey("us"), PageKey("mine")
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


def test_a_copy_that_leaves_somebody_out_holds_nothing_about_them() -> None:
    friend = replace(next_person([], "a friend"), show_in=(OURS,))
    theirs, mums = Said(pick=friend.id, how=How.PICK), Said(pick="p2", how=How.PICK)
    us = Us(
        frames=(
            Frame(who=theirs, i_am=Said("the one who sings")),
            Frame(who=mums, i_am=Said("tired")),
        )
    )
    book = new_book(TEMPLATES["our-book"]).with_person(friend).with_page(US, us)
    book = book.with_page(STRENGTHS, Strengths(strengths=(theirs, Said("jokes", (friend.id,)))))

    cut = book_for(book, CHILD)

    assert cut.page(US) == Us(frames=us.frames[1:])
    assert cut.page(STRENGTHS) == Strengths(strengths=(Said("jokes", (friend.id,)),))
    assert book_for(book, OURS).page(US) == us


@given(books())
def test_a_book_with_nothing_hidden_shows_everything_in_any_copy(book: Book) -> None:
    opened = nothing_hidden(book)

    bare = replace(opened, yes={}, allows={}, given={}, stays_until=None)
    assert book_for(opened, CopyId("anybody")) == bare
    assert [person.name for person in opened.people] == [person.name for person in book.people]


def _only_for(who: str, *, sees: str) -> Book:
    book = new_book(TEMPLATES["our-book"])
    for name in ("Mum", "Our eldest"):
        book = book.with_person(next_person(book.people, name))
    page = MyPage(
        who=Said(pick=who, how=How.PICK) if who else Said(),
        good=(Said("my secret"),),
        who_sees=Said(pick=f"mine-who-sees-pick-{sees}", how=How.PICK),
    )
    return book.with_page(MINE, page)


@pytest.mark.parametrize(
    ("who", "sees", "copies"),
    [
        ("p2", "me", {"p2"}),
        ("", "me", set()),
        ("p2", "family", {"ours", "child", "p1", "p2"}),
        ("p2", "everyone", {"ours", "child", "p1", "p2", "school"}),
    ],
)
def test_a_page_stands_only_in_the_copies_its_child_lets_it(
    who: str, sees: str, copies: set[str]
) -> None:
    book = _only_for(who, sees=sees)

    for name in ("ours", "child", "p1", "p2", "school"):
        cut = book_for(book, CopyId(name))
        bound = [page.key for page in cut.printed()]
        assert (MINE in cut.filled) == (name in copies), name
        assert (MINE in bound) == (name in copies), name


def test_a_helper_has_no_copy_of_what_is_for_the_family() -> None:
    book = _only_for("p2", sees="family")
    book = book.with_person(replace(next_person(book.people, "Our helper"), helper=True))

    assert MINE not in book_for(book, CopyId("p3")).filled


def test_a_page_kept_back_is_looked_at_in_its_own_copy() -> None:
    book = _only_for("p2", sees="me")

    assert copy_with(book, MINE) == "p2"
    assert copy_with(book, STRENGTHS) == OURS
    assert copy_with(_only_for("", sees="me"), MINE) == "ours"


def test_a_page_kept_back_is_in_no_word_of_the_bound_book() -> None:
    book = _only_for("p2", sees="me")

    def told(copy: str) -> str:
        leaves = manuscript(
            book, edition=STANDARD, words=words(), letters=EvenLetters(), copy=CopyId(copy)
        )
        return " ".join(words_in(leaf.blocks) for leaf in leaves)

    assert "my secret" in told("p2")
    assert "my secret" not in told("ours")
    assert "my secret" not in told("school")


def test_whoever_looks_after_a_book_sees_the_pages_kept_back_too() -> None:
    opened = nothing_hidden(_only_for("p2", sees="me"))

    assert Said("my secret") in every_said(book_for(opened, OURS).page(MINE))
