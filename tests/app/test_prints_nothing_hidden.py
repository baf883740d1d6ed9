from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from familybook.app.export import printed
from familybook.app.wish import Wish
from familybook.core.book import Book, new_book
from familybook.core.copies import is_shown, kept_from
from familybook.core.ids import CopyId, PageKey, PhotoId
from familybook.core.kind import Kind
from familybook.core.person import next_person
from familybook.core.said import How, Said
from familybook.core.walk import mapped
from familybook.kinds.mine import MyPage
from familybook.templates import TEMPLATES
from tests.paper.pdf_reader import opened, text_of
from tests.strategies import books, groups

MINE = PageKey("mine")
COPIES = [CopyId(name) for name in ("ours", "child", "school", "p1", "p2")]
LOST = "1" * 64


def no_photos(photo: PhotoId) -> bytes:
    raise KeyError(photo)


def other_secrets(book: Book, copy: CopyId) -> Book:
    """The same book, but for the words that the copy may not show: those are others."""

    def other(said: Said) -> Said:
        return replace(
            said,
            text=said.text and "something else",
            photo=said.photo and PhotoId(LOST),
            snap=replace(said.snap, caption="another caption", who=()),
        )

    def other_if_hidden(said: Said) -> Said:
        return said if is_shown(said.show_in, copy) else other(said)

    kept = kept_from(book, copy)

    def changed(key: PageKey, page: Kind) -> Kind:
        return mapped(page, other if key in kept else other_if_hidden)

    return replace(
        book,
        people=tuple(
            one if is_shown(one.show_in, copy) else replace(one, name="Somebody")
            for one in book.people
        ),
        filled={key: changed(key, page) for key, page in book.filled.items()},
        titles={
            key: "another title" if key in kept else title for key, title in book.titles.items()
        },
    )


@st.composite
def books_with_secrets(draw: st.DrawFn) -> Book:
    """Any book with a page for somebody alone, under a title of their own."""
    book = draw(books())
    page = replace(
        draw(groups(MyPage)),
        who=Said(pick=draw(st.sampled_from(("", "p1", "p2"))), how=How.PICK),
        who_sees=Said(pick=f"mine-who-sees-pick-{draw(st.sampled_from(('me', 'family')))}"),
    )
    return book.with_page(MINE, page).with_title(MINE, draw(st.text("abc ", max_size=9)))


@given(st.data(), books_with_secrets(), st.sampled_from(COPIES))
@settings(max_examples=20)
def test_what_a_copy_may_not_show_changes_no_byte_of_any_page_of_it(
    data: st.DataObject, book: Book, copy: CopyId
) -> None:
    others = [page.key for page in book.pages if page.key in book.filled]
    key = data.draw(st.sampled_from([MINE, *others]))
    wish = Wish(copy=copy, page=key)

    made = printed(book, no_photos, wish)

    assert made.pdf == printed(other_secrets(book, copy), no_photos, wish).pdf


@pytest.mark.parametrize(("copy", "shown"), [("p2", True), ("ours", False), ("school", False)])
def test_a_page_for_one_child_alone_is_called_by_our_name_in_other_copies(
    copy: str, shown: bool
) -> None:
    book = new_book(TEMPLATES["our-book"])
    for name in ("Mum", "Our eldest"):
        book = book.with_person(next_person(book.people, name))
    page = MyPage(
        who=Said(pick="p2", how=How.PICK), who_sees=Said(pick="mine-who-sees-pick-me", how=How.PICK)
    )
    book = book.with_page(MINE, page).with_title(MINE, "What nobody may know")

    made = printed(book, no_photos, Wish(copy=CopyId(copy), page=MINE))

    with opened(made.pdf) as pdf, pdf.open_outline() as outline:
        listed = [line.title for line in outline.root]
    assert ("nobody may know" in " ".join(text_of(made.pdf))) is shown
    assert (listed == ["What nobody may know"]) is shown
