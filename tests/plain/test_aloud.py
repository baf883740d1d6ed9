"""What is printed on a page can be heard: in order, whole, and with its pictures in words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings

from familybook.assets.words import words
from familybook.core.blocks import Block, Figure, Heading, Item, Listing, Paragraph, Quote
from familybook.core.book import Book, new_book
from familybook.core.copies import CHILD
from familybook.core.drawing import Drawing, Label
from familybook.core.ids import PageKey, PersonId
from familybook.core.manuscript import Leaf
from familybook.core.person import Person
from familybook.core.said import Said
from familybook.kinds.strengths import Strengths
from familybook.plain.aloud import leaf_aloud, pages_aloud
from familybook.templates.our_book import OUR_BOOK
from tests.strategies import books

STRENGTHS = PageKey("strengths")
LONG = "A sentence that is much too long to stand in a single line of plain text, and goes on"


def heard(*blocks: Block) -> list[str]:
    nothing = Drawing(size=(1, 1), says="")
    leaf = Leaf(key=STRENGTHS, title="Us", lead="", blocks=blocks, mark=nothing)
    return leaf_aloud(leaf, words()).splitlines()


def test_each_sentence_and_each_answer_is_a_line_that_ends_in_a_rest() -> None:
    assert heard(
        Heading(text="Who we are"),
        Paragraph(text=LONG),
        Listing(items=(Item(text="Songs"), Item(text="Tea?"), Item(text=LONG))),
        Quote(text="We laugh"),
    ) == ["Us.", "Who we are.", f"{LONG}.", "Songs.", "Tea?", f"{LONG}.", "“We laugh”"]


def test_a_picture_is_told() -> None:
    assert "A tree" in "\n".join(heard(Figure(drawing=Drawing(size=(10, 10), says="A tree"))))


def test_long_words_in_a_picture_are_heard_without_a_rest_in_them() -> None:
    half = LONG[: LONG.index(" much")], LONG[LONG.index("much") :]
    label = Label(lines=half, at=(0, 0), size=10, pitch=12)

    told = heard(Figure(drawing=Drawing(size=(10, 10), says="", labels=(label,))))

    assert f"{LONG}." in told


@pytest.fixture
def book() -> Book:
    book = replace(new_book(OUR_BOOK), people=(Person(id=PersonId("p1"), name="Mum"),))
    said = Said("Songs", (PersonId("p1"),))
    kept = replace(Said("Our own"), show_in=(CHILD,))
    return book.with_page(STRENGTHS, Strengths(roots=(said, kept)))


def test_a_page_is_heard_as_it_prints_for_the_family(book: Book) -> None:
    told = pages_aloud(book, [STRENGTHS], words())

    assert told[STRENGTHS].startswith("What we are good at.\n")
    assert "Songs" in told[STRENGTHS]
    assert "Our own" not in told[STRENGTHS]


@settings(max_examples=10)
@given(books())
def test_every_page_of_any_book_can_be_heard(book: Book) -> None:
    told = pages_aloud(book, [page.key for page in book.pages], words())

    assert set(told) <= {page.key for page in book.pages}
    assert all(line.strip() for page in told.values() for line in page.splitlines())
