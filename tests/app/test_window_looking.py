from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from familybook.app.table import Table
from familybook.core.book import Book
from familybook.core.ids import PageKey
from familybook.core.person import Person, next_person
from familybook.core.said import Said
from familybook.kinds.strengths import Strengths
from familybook.screen.making.things import MOST, Thing
from familybook.screen.tokens import Theme
from tests.windows import clipped_words, go, opened, outside, settle, visible, who_said_yes

pytestmark = pytest.mark.gui

STRENGTHS = PageKey("strengths")


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "our-family-book.pdf"


@pytest.fixture
def family(qapp: QApplication, home: Path, out: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, out, qtbot) as program:
        yield who_said_yes(program, qtbot)


def neighbour(book: Book) -> Person:
    return replace(next_person(book.people, "A neighbour"), around=True)


def put(table: Table, book: Book) -> None:
    table.sitting.session.edit(book, "ask-act-wrote")
    settle()


def with_a_neighbour(table: Table) -> Person:
    """Let somebody be named who has not said yes, and write a letter we do not have."""
    book = table.sitting.session.book
    person = neighbour(book)
    page = Strengths(roots=(Said("家", (person.id,)),))
    put(table, book.with_person(person).with_page(STRENGTHS, page))
    return person


def told(table: Table) -> list[str]:
    things = table.rooms.make.things
    return [row.sentence.text() for row in things.rows] if things.isVisible() else []


def sentence(table: Table, trouble: str, page: str = "strengths", **facts: str) -> str:
    words = table.look.words
    return words(f"remark-{trouble}", page=words(f"{page}-title"), **facts)


def test_a_book_with_nothing_to_look_at_says_nothing(family: Table) -> None:
    go(family, "make")

    assert told(family) == []
    assert family.rooms.make.save.isEnabled()


def test_what_is_worth_a_look_stands_there_before_the_book_is_made(family: Table) -> None:
    with_a_neighbour(family)

    go(family, "make")

    assert told(family) == [
        sentence(family, "letters", letters="家"),
        sentence(family, "not-asked"),
        sentence(family, "not-asked", "people"),
    ]
    assert family.rooms.make.save.isEnabled()


def test_a_press_goes_to_the_page(family: Table, qtbot: QtBot) -> None:
    with_a_neighbour(family)
    go(family, "make")
    row = family.rooms.make.things.rows[1]
    title = family.look.words("strengths-title")
    name = QAccessible.queryAccessibleInterface(row.go).text(QAccessible.Text.Name)
    assert name == family.look.words("make-things-go-to", page=title)

    row.go.setFocus()
    qtbot.keyClick(row.go, Qt.Key.Key_Space)

    assert family.window.current is family.rooms.page
    assert family.sitting.here == STRENGTHS


def test_who_is_around_says_yes_right_there_and_can_take_it_back(
    family: Table, qtbot: QtBot
) -> None:
    person = with_a_neighbour(family)
    go(family, "make")
    (chip,) = family.rooms.make.things.asked.chips
    name = QAccessible.queryAccessibleInterface(chip).text(QAccessible.Text.Name)
    assert (name, chip.isChecked()) == ("A neighbour said yes", False)

    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    settle()

    assert family.sitting.session.book.person(person.id) == replace(person, agreed=True)
    assert told(family) == [sentence(family, "letters", letters="家")]
    assert family.rooms.make.things.asked.chips == (chip,)
    assert chip.isChecked()
    assert chip.hasFocus()

    qtbot.keyClick(chip, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle()

    assert family.sitting.session.book.person(person.id) == person
    assert sentence(family, "not-asked") in told(family)
    assert family.window.current is family.rooms.make


def test_nobody_is_asked_twice(family: Table) -> None:
    person = with_a_neighbour(family)
    put(family, family.sitting.session.book.with_person(replace(person, agreed=True)))

    go(family, "make")

    assert family.rooms.make.things.asked.chips == ()
    assert not family.rooms.make.things.asked.isVisible()


def test_what_was_put_right_is_gone_the_next_time(family: Table) -> None:
    person = with_a_neighbour(family)
    go(family, "make")
    family.rooms.make.things.rows[0].go.click()
    put(family, family.sitting.session.book.with_person(replace(person, agreed=True)))

    go(family, "make")

    assert told(family) == [sentence(family, "letters", letters="家")]


def test_the_book_is_made_all_the_same_and_what_was_seen_stays(
    family: Table, qtbot: QtBot, out: Path
) -> None:
    with_a_neighbour(family)
    go(family, "make")
    before = told(family)

    family.rooms.make.save.click()
    qtbot.waitUntil(out.exists, timeout=20_000)
    qtbot.waitUntil(family.rooms.make.open.isVisible)

    assert told(family) == before
    labels = [one.text() for one in visible(family.rooms.make, QLabel)]
    assert sum(text == before[0] for text in labels) == 1


def test_a_title_of_their_own_names_the_page_and_an_endless_one_does_not(family: Table) -> None:
    with_a_neighbour(family)
    put(family, family.sitting.session.book.with_title(STRENGTHS, "Our tree"))
    go(family, "make")
    assert "Our tree" in told(family)[0]
    go(family, "path")
    put(family, family.sitting.session.book.with_title(STRENGTHS, "w" * 300))

    go(family, "make")

    assert told(family)[0] == sentence(family, "letters", letters="家")


def test_nothing_is_kept_of_a_book_that_was_closed(family: Table) -> None:
    with_a_neighbour(family)
    go(family, "make")

    go(family, "shelf")

    assert family.rooms.make.things.rows == []
    assert family.rooms.make.things.asked.chips == ()
    assert family.rooms.make.things.isHidden()


def test_more_than_anybody_takes_in_is_counted(family: Table) -> None:
    letters = "家山川水火木金土"
    roots = tuple(Said(letter) for letter in letters)
    book = family.sitting.session.book.with_page(STRENGTHS, Strengths(roots=roots))
    put(family, book)

    go(family, "make")

    assert len(told(family)) == MOST
    more = family.look.words("remark-more", count=len(letters) - MOST)
    assert more in [one.text() for one in visible(family.rooms.make, QLabel)]


SIZES = [(1366, 720, 100), (911, 512, 100), (911, 512, 200), (1366, 720, 200), (911, 512, 150)]


@pytest.mark.parametrize("theme", list(Theme))
@pytest.mark.parametrize(("wide", "high", "text"), SIZES)
def test_all_of_it_can_be_read_at_any_size(
    family: Table, wide: int, high: int, text: int, theme: Theme
) -> None:
    with_a_neighbour(family)
    family.look.show_tokens(replace(family.look.tokens, text=text, theme=theme))
    family.window.resize(wide, high)
    go(family, "make")
    title = "What we are so very good at in all kinds of weather"
    family.rooms.make.show_things(
        [Thing(STRENGTHS, title, f"On “{title}” is somebody who has not said yes yet.")] * 3
        + [Thing(STRENGTHS, title, "A short one.")] * 9,
        [neighbour(family.sitting.session.book)] * 5,
    )
    settle()

    assert clipped_words(family.window) == []
    assert outside(family.window) == []
    for row in family.rooms.make.things.rows:
        assert min(row.go.width(), row.go.height()) >= 44


def test_words_that_grow_move_the_buttons_below_their_sentences(family: Table) -> None:
    with_a_neighbour(family)
    go(family, "make")
    (row, *_) = family.rooms.make.things.rows
    assert row.go.y() < row.sentence.geometry().bottom()

    family.look.show_tokens(replace(family.look.tokens, text=200))
    settle()

    assert row.go.y() >= row.sentence.geometry().bottom()
    assert clipped_words(family.window) == []
