"""Whoever comes back finds the book open at the page where they stopped."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familybook.app.arranging import next_to_do
from familybook.app.table import Table
from familybook.core.ids import PageKey
from tests.windows import opened, with_names

pytestmark = pytest.mark.gui

NUMBERS = PageKey("numbers")


@pytest.fixture
def family(qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, tmp_path / "our-book.pdf", qtbot) as table:
        yield with_names(table, qtbot)


def offered(table: Table) -> PageKey | None:
    """Return the page that opens when somebody carries on."""
    table.rooms.path.carry_on.click()
    return table.sitting.here


def test_a_new_book_carries_on_with_what_is_next(family: Table) -> None:
    there = next_to_do(family.sitting.session.book)

    assert offered(family) == there


def test_the_path_carries_on_with_the_page_that_was_open_last(family: Table) -> None:
    family.sitting.show_page(NUMBERS)
    family.sitting.show_path()

    assert offered(family) == NUMBERS


def test_a_book_opened_again_carries_on_where_it_was_left(family: Table) -> None:
    family.sitting.show_page(NUMBERS)
    family.sitting.close_book()
    family.window.shelf.books[0].click()

    assert offered(family) == NUMBERS


def test_each_book_knows_its_own_place(family: Table) -> None:
    family.sitting.show_page(NUMBERS)
    family.sitting.close_book()
    family.sitting.start_book()
    family.sitting.show_path()

    assert offered(family) != NUMBERS


def test_the_place_is_nothing_to_take_back(family: Table) -> None:
    can_undo = family.sitting.session.can_undo
    book = family.sitting.session.book

    family.sitting.show_page(NUMBERS)

    assert family.sitting.session.book is book
    assert family.sitting.session.can_undo == can_undo
