from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familybook.app.table import Table
from familybook.core.ids import PageKey
from familybook.kinds.ahead import Ahead, CheckIn
from familybook.screen.kit.cards import Notice
from familybook.screen.pages.ahead import AheadEditor
from familybook.screen.pages.photos import PhotosEditor
from tests.app.test_window_photos import picture
from tests.windows import opened, settle, with_names

pytestmark = pytest.mark.gui

AHEAD, PHOTOS = PageKey("ahead"), PageKey("photos")


@pytest.fixture
def family(qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, tmp_path / "out.pdf", qtbot) as table:
        yield with_names(table, qtbot)


def page(table: Table, key: PageKey) -> Any:
    return table.sitting.session.book.page(key)


def album(table: Table) -> PhotosEditor:
    table.rooms.path.brought_back.emit(PHOTOS)
    table.sitting.show_page(PHOTOS)
    settle()
    editor = table.desk.editor
    assert isinstance(editor, PhotosEditor)
    return editor


def test_a_photo_wanted_and_not_chosen_leaves_nothing_behind(family: Table) -> None:
    editor = album(family)

    editor.picture.slot.wanted.emit()
    settle()

    assert page(family, PHOTOS).pictures == ()


def test_the_first_photo_is_one_act(family: Table) -> None:
    editor = album(family)
    editor.picture.slot.given.emit("", picture(900, 600))
    settle()
    (stuck,) = page(family, PHOTOS).pictures
    assert stuck.picture.photo

    family.window.undo_wanted.emit()

    assert page(family, PHOTOS).pictures == ()
    assert PHOTOS not in family.sitting.session.book.filled


def test_a_first_file_that_is_no_picture_is_told_and_leaves_no_row(family: Table) -> None:
    editor = album(family)

    editor.picture.slot.given.emit("", b"\xff\xd8\xff" + b"noise" * 99)
    settle()

    assert page(family, PHOTOS).pictures == ()
    assert editor.picture.slot.findChildren(Notice)


def test_a_date_that_was_typed_is_one_act_and_stays_taken_back(family: Table, qtbot: QtBot) -> None:
    book = family.sitting.session.book.with_page(AHEAD, Ahead(check_ins=(CheckIn(),)))
    family.sitting.edit_book(book, "ask-act-days")
    family.sitting.show_page(AHEAD)
    settle()
    editor = family.desk.editor
    assert isinstance(editor, AheadEditor)
    day = editor.rows[0].day
    day.field.setFocus()
    qtbot.keyClicks(day.field, "4 May")
    day.button.setFocus()
    assert page(family, AHEAD).check_ins[0].day.text.endswith("-05-04")

    family.window.undo_wanted.emit()
    day.field.setFocus()
    day.button.setFocus()

    assert not page(family, AHEAD).check_ins or not page(family, AHEAD).check_ins[0].day
