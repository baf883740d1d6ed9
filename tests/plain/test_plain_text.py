from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings

from familybook.assets.words import words
from familybook.core.blocks import (
    Beside,
    Block,
    Bullet,
    Columns,
    Figure,
    Heading,
    Item,
    Listing,
    NewPage,
    Paragraph,
    PenBox,
    PenLines,
    Photograph,
    Quote,
    Space,
    Speaker,
)
from familybook.core.book import Book, new_book
from familybook.core.drawing import Drawing, Label, Role
from familybook.core.ids import CopyId, PageKey, PersonId, PhotoId
from familybook.core.palette import Pattern, Tone
from familybook.core.person import Person
from familybook.core.said import Said
from familybook.core.walk import every_said
from familybook.kinds.cover import Cover
from familybook.kinds.mine import MyPage
from familybook.kinds.strengths import Strengths
from familybook.plain.blocks import NarrowLetters, clean, lines_of
from familybook.plain.text import book_text
from familybook.templates.our_book import OUR_BOOK
from tests.strategies import books

GRAN = Speaker("Gran", Pattern.DOTS, Tone.SUN)
STRENGTHS = PageKey("strengths")
SOME = settings().max_examples // 3
"""Whole books take long: a third of what else is tried, also in the profile `thorough`."""


def told(*blocks: Block) -> str:
    return "\n".join(lines_of(blocks, words()))


def label(text: str, role: Role = Role.WORDS) -> Label:
    return Label(lines=tuple(text.split("|")), at=(0, 0), size=10, pitch=12, role=role)


@pytest.mark.parametrize(
    ("block", "text"),
    [
        (Heading("Roots"), "Roots\n-----\n"),
        (Heading("Roots", 3), "Roots\n"),
        (Paragraph(text="We laugh.\nA lot."), "We laugh.\nA lot.\n"),
        (Paragraph(text=" "), ""),
        (Quote(text="I am loud", speakers=(GRAN,)), "  “I am loud”\n    said by Gran\n"),
        (
            Listing(items=(Item(text="Sing"), Item(text="Walk", speakers=(GRAN,)))),
            "  - Sing\n  - Walk (said by Gran)\n",
        ),
        (Listing(items=(Item(text="Sing"),), bullet=Bullet.ARROW), "  -> Sing\n"),
        (Listing(items=(Item(text="Sing"),), bullet=Bullet.NUMBER), "  1. Sing\n"),
        (Listing(items=(Item(text="Sing", number=15),)), "  15. Sing\n"),
        (PenLines(count=3, prompt="Who?"), "Who? [Room to write]\n"),
        (PenBox(height=90), "[Room to draw]\n"),
        (
            Figure(
                Drawing(
                    size=(9, 9),
                    labels=(label("Ours|all", Role.HEAD), label("Gran", Role.ITEM)),
                    says="Rings.",
                )
            ),
            "[Picture: Rings.]\n  Ours all\n  - Gran\n",
        ),
        (Figure(Drawing(size=(9, 9))), ""),
        (
            Photograph(photo=PhotoId("a"), says="the sea", caption="Us"),
            "[Photo: the sea]\n\nUs\n",
        ),
        (Photograph(photo=PhotoId("a"), says=""), "[Photo]\n"),
        (
            Beside(Drawing(size=(9, 9), says="A jar."), (Paragraph(text="Tea"),)),
            "[Picture: A jar.]\n\nTea\n",
        ),
        (Columns(((Paragraph(text="A"),), (Paragraph(text="B"),))), "A\n\nB\n"),
        (Space(9), ""),
        (NewPage(), ""),
    ],
)
def test_each_block_is_told_in_words(block: Block, text: str) -> None:
    assert told(block) == text


def test_long_lines_are_broken_at_spaces_and_long_words_are_kept_whole() -> None:
    text = told(Paragraph(text="word " * 40 + "w" * 300))

    lines = text.split("\n")
    assert all(len(line) <= 78 for line in lines if "w" * 300 not in line)
    assert "w" * 300 in lines


def test_nothing_upsets_a_terminal() -> None:
    assert clean("a\x1b[2Jb\x00c\x9bd\te\r\nf\u2028g") == "a[2Jbcd e\nf\ng"


def test_narrow_letters_never_break_a_line_that_was_not_broken() -> None:
    letters = NarrowLetters()

    assert letters.wrap("a  long " * 90, 30, 1) == (" ".join(["a long"] * 90),)
    assert letters.width("w" * 300, 40) < 2
    assert letters.pitch("a", 14) < 1


def test_pages_come_in_the_order_of_the_book_and_say_when_they_are_put_away() -> None:
    book = new_book(OUR_BOOK)
    book = replace(book, put_away=book.put_away | {PageKey("numbers")})

    text = book_text(book, words())

    titles = [words()(f"{page.kind.area}-title") for page in book.pages]
    at = 0
    for title in titles:
        at = text.index(f"{title}\n{'=' * len(title)}", at) + 1
    assert text.count(words()("plain-put-away")) == len(book.put_away)


def test_answers_for_some_copies_are_told_with_their_copies() -> None:
    roots = (
        Said("Gran's kitchen", show_in=(CopyId("child"),)),
        Said("the band", show_in=()),
    )
    book = new_book(OUR_BOOK).with_page(STRENGTHS, Strengths(roots=roots))

    text = book_text(book, words())

    assert "Gran's kitchen [for child]" in text
    assert "the band [for no copy]" in text


def test_what_a_quiet_cover_does_not_print_is_told_after_the_pages() -> None:
    cover = Cover(title=Said("The sea book"), quiet=Said(pick="cover-quiet-pick-yes"))
    book = new_book(OUR_BOOK).with_page(PageKey("cover"), cover)

    text = book_text(book, words())

    assert "The sea book" in text[text.index(words()("plain-also")) :]


def test_words_beside_a_pick_of_who_sees_a_page_are_told() -> None:
    page = MyPage(who_sees=Said("Saltwater", pick="mine-sees-pick-me"))

    text = book_text(new_book(OUR_BOOK).with_page(PageKey("mine"), page), words())

    assert "Saltwater" in text


@settings(max_examples=SOME)
@given(books())
def test_nothing_anybody_said_is_left_out(book: Book) -> None:
    text = flat(book_text(book, words()))

    for page in book.filled.values():
        for said in every_said(page):
            assert flat(said.text) in text
            assert flat(said.snap.caption) in text


@settings(max_examples=SOME)
@given(books())
def test_every_name_in_the_book_is_told(book: Book) -> None:
    mum = Person(id=PersonId("p9"), name="Mum of nobody else")

    text = flat(book_text(book.with_person(mum), words()))

    assert all(flat(one.name) in text for one in (*book.people, mum))


def flat(text: str) -> str:
    return re.sub(r"\s+", " ", clean(text)).strip()
