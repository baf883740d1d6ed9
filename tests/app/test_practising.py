"""The practice book is made away from the window; whoever waits is told in one calm sentence."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familybook.app.jobs import Worker
from familybook.app.shelving import practice_path
from familybook.app.table import Table
from familybook.screen.kit.cards import Notice
from tests.windows import opened

pytestmark = pytest.mark.gui


@pytest.fixture
def table(qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, tmp_path / "our-book.pdf", qtbot) as table:
        worker = table.sitting.worker = Worker(table)
        yield table
        worker.close()


def told(table: Table) -> list[str]:
    return [one.accessibleName() for one in table.window.shelf.findChildren(Notice)]


def test_the_window_stays_free_while_the_practice_book_is_made(table: Table, qtbot: QtBot) -> None:
    table.window.shelf.practise_wanted.emit()

    assert not table.sitting.session.is_open
    assert table.look.words("shelf-practise-making") in told(table)
    qtbot.waitUntil(lambda: table.sitting.session.is_open)
    assert len(table.sitting.session.book.people) > 2


def test_it_opens_at_once_when_it_was_made_before(table: Table, qtbot: QtBot) -> None:
    table.window.shelf.practise_wanted.emit()
    qtbot.waitUntil(lambda: table.sitting.session.is_open)
    table.sitting.close_book()

    table.window.shelf.practise_wanted.emit()

    assert table.sitting.session.is_open


def test_two_presses_make_one_book(table: Table, qtbot: QtBot) -> None:
    table.window.shelf.practise_wanted.emit()
    table.window.shelf.practise_wanted.emit()

    qtbot.waitUntil(lambda: table.sitting.session.is_open)

    assert [one.name for one in practice_path().parent.glob("*.part")] == []


def test_a_book_that_is_opened_meanwhile_stays_open(table: Table, qtbot: QtBot) -> None:
    table.window.shelf.practise_wanted.emit()
    table.sitting.start_book()
    qtbot.waitUntil(lambda: table.sitting.session.is_open, timeout=20_000)
    mine = table.sitting.session.book

    qtbot.waitUntil(practice_path().exists)
    qtbot.wait(100)

    assert table.sitting.session.book == mine


def test_what_keeps_it_from_being_made_is_told_on_the_shelf(table: Table, qtbot: QtBot) -> None:
    practice_path().parent.mkdir(parents=True, exist_ok=True)
    practice_path().mkdir()
    (practice_path() / "something").touch()

    table.window.shelf.practise_wanted.emit()
    making = table.look.words("shelf-practise-making")
    qtbot.waitUntil(lambda: bool(told(table)) and making not in told(table))

    assert not table.sitting.session.is_open
