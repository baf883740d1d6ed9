"""The words under a picture stand wherever a page asks for one, drawn or stuck in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from familybook.core.book import Book, new_book
from familybook.core.fields import AskPerson, AskPicture, Group, fields_of
from familybook.core.ids import PhotoId
from familybook.core.kind import Kind
from familybook.core.said import How, PenStroke, Said, Snap
from familybook.core.template import Page
from familybook.plain.text import book_text
from familybook.templates.our_book import OUR_BOOK
from tests.families import context, folk
from tests.seeing import letters_of, shown

CAPTION = "Saltwater"
STROKES = (PenStroke(((0.1, 0.1, 0.5), (0.5, 0.5, 0.5))),)
DRAWN = Said("what it shows", how=How.DRAWING, strokes=STROKES, snap=Snap(caption=CAPTION))
STUCK = Said("what it shows", how=How.PHOTO, photo=PhotoId("a" * 64), snap=Snap(caption=CAPTION))
MUM = folk(1)


def pictured(kind: type[Group], said: Said) -> Iterator[Group]:
    """Yield a page or row for each picture it asks for, with that answer and nothing else."""
    about = {
        one.name: Said(pick=MUM[0].id, how=How.PICK)
        for one in fields_of(kind)
        if isinstance(one.ask, AskPerson)
    }
    for one in fields_of(kind):
        if isinstance(one.ask, AskPicture):
            yield kind(**{**about, one.name: said})
        elif one.of is not None:
            for inner in pictured(one.of, said):
                yield kind(**{one.name: (inner,) if one.holds_rows else inner})


PAGES = [
    pytest.param(place, page, id=f"{place.key}-{number}-{said.how}")
    for place in (*OUR_BOOK.pages, *OUR_BOOK.more)
    for said in (DRAWN, STUCK)
    for number, page in enumerate(pictured(place.kind, said))
]


def with_page(place: Page, page: Kind) -> Book:
    """Return a book of that one page."""
    book = replace(new_book(OUR_BOOK), people=MUM, pages=(place,), put_away=frozenset())
    return book.with_page(place.key, page)


@pytest.mark.parametrize(("place", "page"), PAGES)
def test_the_words_under_a_picture_are_on_the_page(place: Page, page: Kind) -> None:
    around = replace(context(MUM), pages={place.key: page})

    assert letters_of(CAPTION) in shown(page.compose(around))


@pytest.mark.parametrize(("place", "page"), PAGES)
def test_the_words_under_a_picture_are_told(place: Page, page: Kind) -> None:
    book = with_page(place, page)

    assert CAPTION in book_text(book, context(MUM).words)
