"""A book is opened away from the window: in calm words, with a way back, one at a time."""

from __future__ import annotations

import queue
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familybook.app.jobs import Worker
from familybook.app.opening import Opening
from familybook.app.signs import name_of
from familybook.app.table import Table
from familybook.store.keys import laptop_key
from familybook.store.writer import Writer
from tests.windows import opened

pytestmark = pytest.mark.gui

_LONG_MS = 20_000


class Door:
    """What holds a book shut until a test lets it open."""

    def __init__(self) -> None:
        self._waiting: queue.SimpleQueue[None] = queue.SimpleQueue()

    def first(self) -> Callable[[], object]:
        return self._waiting.get

    def open(self, times: int = 1) -> None:
        for _ in range(times):
            self._waiting.put(None)


@pytest.fixture
def table(qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    """Return a table on whose shelf two books stand."""
    with opened(qapp, home, tmp_path / "our-book.pdf", qtbot) as table:
        for _ in range(2):
            _, made = table.sitting.library.start("en-GB")
            made.writer.close()
            table.sitting.show_shelf()
        yield table


@pytest.fixture
def door(table: Table) -> Iterator[Door]:
    """Have books opened by a real worker, that waits for the door."""
    door = Door()
    table.opening.end()
    table.opening.setParent(None)
    for wanted in (table.window.shelf.book_chosen, table.sitting.book_wanted):
        wanted.disconnect(table.opening.open)
    table.sitting.new_wanted.disconnect(table.opening.start)
    table.window.shelf.stop_wanted.disconnect(table.opening.stop)
    table.sitting.book_opened.disconnect(table.opening.stop)
    table.opening = Opening(table.sitting, Worker(table), door.first)
    yield door
    door.open(9)


def paths(table: Table) -> list[Path]:
    return [one.path for one in table.sitting.library.found]


def said(table: Table) -> str:
    notice = table.window.shelf.notice
    return notice.accessibleName() if notice is not None else ""


def opening(table: Table, path: Path) -> str:
    sign = table.sitting.library.on_shelf(path).sign
    assert sign is not None
    words = table.look.words
    return words("shelf-opening", name=name_of(sign, words))


def press(table: Table, at: int = 0) -> None:
    table.window.shelf.books[at].click()


def wait_for_words(table: Table, qtbot: QtBot, path: Path) -> None:
    told = opening(table, path)
    qtbot.waitUntil(lambda: said(table) == told, timeout=_LONG_MS)


def test_a_book_opens_while_the_window_goes_on(table: Table, door: Door, qtbot: QtBot) -> None:
    press(table)
    assert table.opening.is_busy
    assert not table.sitting.session.is_open

    door.open()

    qtbot.waitUntil(lambda: table.sitting.session.is_open, timeout=_LONG_MS)
    assert table.window.current is table.rooms.path
    assert table.sitting.opened is not None
    assert table.sitting.opened.path == paths(table)[0]


def test_what_opens_quickly_says_nothing(table: Table, door: Door, qtbot: QtBot) -> None:
    door.open()
    table.opening._moment.setInterval(_LONG_MS)

    press(table)

    qtbot.waitUntil(lambda: table.sitting.session.is_open, timeout=_LONG_MS)
    assert said(table) == ""


def test_what_takes_longer_is_told_and_no_other_book_opens(
    table: Table, door: Door, qtbot: QtBot
) -> None:
    press(table)
    wait_for_words(table, qtbot, paths(table)[0])
    assert all(one.is_spent for one in table.window.shelf.books)

    press(table, 1)
    press(table, -1)
    door.open(3)

    qtbot.waitUntil(lambda: table.sitting.session.is_open, timeout=_LONG_MS)
    assert table.sitting.opened is not None
    assert table.sitting.opened.path == paths(table)[0]
    table.sitting.close_book()
    assert not any(one.is_spent for one in table.window.shelf.books)


@pytest.mark.parametrize("by", ["esc", "stop"])
def test_it_can_be_stopped_and_opened_again(
    by: str, table: Table, door: Door, qtbot: QtBot
) -> None:
    first = paths(table)[0]
    press(table)
    wait_for_words(table, qtbot, first)
    shelf = table.window.shelf
    shelf.books[0].setFocus()

    if by == "esc":
        qtbot.keyClick(shelf.books[0], Qt.Key.Key_Escape)
    else:
        shelf.stop_wanted.emit()

    assert said(table) == ""
    assert not table.opening.is_busy
    door.open(2)
    press(table)  # what was stopped is closed first, so nobody else has it open
    qtbot.waitUntil(lambda: table.sitting.session.is_open, timeout=_LONG_MS)
    assert table.sitting.opened is not None
    assert table.sitting.opened.path == first


def test_a_book_that_arrives_after_another_was_started_is_closed(
    table: Table, door: Door, qtbot: QtBot
) -> None:
    before = paths(table)
    first = before[0]
    press(table)

    table.window.shelf.start_wanted.emit()
    door.open(2)

    qtbot.waitUntil(lambda: table.sitting.session.is_open, timeout=_LONG_MS)
    assert table.sitting.opened is not None
    assert table.sitting.opened.path not in before
    writer = Writer()
    writer.open(first, laptop_key().book_key())  # nobody has it open
    writer.close()


def test_a_new_book_is_begun_while_the_window_goes_on_and_only_once(
    table: Table, door: Door, qtbot: QtBot
) -> None:
    told = table.look.words("shelf-beginning")
    table.window.shelf.start_wanted.emit()
    table.window.shelf.start_wanted.emit()
    assert not table.sitting.session.is_open  # nobody waits for it
    qtbot.waitUntil(lambda: said(table) == told, timeout=_LONG_MS)

    door.open(2)

    qtbot.waitUntil(lambda: table.sitting.session.is_open, timeout=_LONG_MS)
    assert table.window.current is table.rooms.start
    assert len(list(paths(table)[0].parent.glob("*.familybook"))) == 3


def test_a_book_that_is_not_wanted_after_all_is_not_begun(table: Table, door: Door) -> None:
    before = sorted(paths(table))
    table.window.shelf.start_wanted.emit()

    table.window.shelf.stop_wanted.emit()
    door.open()
    table.opening.end()

    assert not table.sitting.session.is_open
    assert sorted(before[0].parent.glob("*.familybook")) == before


def test_who_went_elsewhere_meanwhile_is_left_there(table: Table, door: Door, qtbot: QtBot) -> None:
    press(table)
    table.window.help_wanted.emit()
    elsewhere = table.window.current
    assert elsewhere is not table.window.shelf

    door.open()

    qtbot.waitUntil(lambda: not table.opening.is_busy, timeout=_LONG_MS)
    assert table.window.current is elsewhere
    assert not table.sitting.session.is_open


def test_what_keeps_a_book_shut_is_told_in_place(table: Table, door: Door, qtbot: QtBot) -> None:
    path = paths(table)[0]
    refused: list[object] = []
    table.sitting.refused.connect(refused.append)
    writer = Writer()
    writer.open(path, laptop_key().book_key())

    press(table)
    door.open()

    told = table.look.words("shelf-shut-book-in-use")
    qtbot.waitUntil(lambda: said(table) == told, timeout=_LONG_MS)
    writer.close()
    assert len(refused) == 1
    assert not table.opening.is_busy


@pytest.mark.usefixtures("door")
def test_a_shelf_shown_anew_goes_on_saying_what_opens(table: Table, qtbot: QtBot) -> None:
    press(table)
    wait_for_words(table, qtbot, paths(table)[0])

    table.sitting.show_shelf()

    assert said(table) == opening(table, paths(table)[0])
    assert all(one.is_spent for one in table.window.shelf.books)


def test_the_window_closes_while_a_book_opens(table: Table, door: Door) -> None:
    first = paths(table)[0]
    press(table)
    door.open()

    table.window.close()

    writer = Writer()
    writer.open(first, laptop_key().book_key())
    writer.close()
