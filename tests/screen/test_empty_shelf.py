"""Before there is a book, the practice book and the first one stand alone, larger."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familybook.core.palette import Tone
from familybook.drawings.parts.signs import sign
from familybook.screen.welcome.shelf import ShelfScreen
from familybook.screen.welcome.spines import COVER, WIDE, ShelfBook, Spine
from tests.screen.paging import a_look


def a_shelf(qtbot: QtBot, *, text: int = 100, wide: int = 1366) -> ShelfScreen:
    shelf = ShelfScreen(a_look(text))
    qtbot.addWidget(shelf)
    shelf.resize(wide, 640)
    shelf.show()
    return shelf


def a_book(*, practise: bool) -> ShelfBook:
    return ShelfBook(
        place=Path("book"),
        name="pink tent",
        picture=sign("tent", "pink"),
        colour=Tone.BLUSH,
        practise=practise,
    )


def covers(shelf: ShelfScreen) -> list[int]:
    QApplication.processEvents()
    return [round(one.cover().width()) for one in shelf.books if isinstance(one, Spine)]


def test_two_stand_alone_and_larger_until_there_is_a_book(qtbot: QtBot) -> None:
    shelf = a_shelf(qtbot)
    shelf.show_books([a_book(practise=True)])
    assert covers(shelf) == [WIDE[0], WIDE[0]]

    shelf.show_books([a_book(practise=False), a_book(practise=True)])
    assert covers(shelf) == [COVER[0]] * 3


@pytest.mark.parametrize(("text", "wide"), [(200, 1366), (100, 640)])
def test_they_are_as_ever_where_there_is_no_room(qtbot: QtBot, text: int, wide: int) -> None:
    shelf = a_shelf(qtbot, text=text, wide=wide)
    shelf.show_books([a_book(practise=True)])

    assert covers(shelf) == [round(COVER[0] * text / 100)] * 2
    for one in shelf.books:
        assert one.x() >= 0
        assert one.geometry().right() <= shelf.width()


def test_a_first_book_is_started_wherever_it_is_pressed(qtbot: QtBot) -> None:
    shelf = a_shelf(qtbot)
    shelf.show_books([])

    with qtbot.waitSignal(shelf.start_wanted):
        shelf.books[-1].click()
