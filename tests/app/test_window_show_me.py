"""Show me goes to the thing itself, and Back returns to making the book."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familybook.app.table import Table
from familybook.core.ids import PageKey
from familybook.screen.editors.picture import PictureEditor
from familybook.screen.editors.whom import PeopleEditor
from familybook.screen.kit.picks import WhoChip
from tests.windows import opened, settle, with_names

pytestmark = pytest.mark.gui

COVER = PageKey("cover")


@pytest.fixture
def family(qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, tmp_path / "book.pdf", qtbot) as program:
        yield with_names(program, qtbot)


def with_a_small_photo(family: Table, tmp_path: Path) -> None:
    photo = tmp_path / "small.png"
    image = QImage(120, 90, QImage.Format.Format_RGB32)
    image.fill(0x80A0C0)
    image.save(str(photo))
    family.sitting.show_page(COVER)
    editor = family.desk.editor
    assert editor is not None
    editor.photo_given.emit(("picture",), str(photo), None)
    settle()
    assert family.sitting.session.book.page(COVER).picture.photo  # type: ignore[attr-defined]


def go_to_the_photo(family: Table) -> None:
    family.window.make_wanted.emit()
    settle()
    make = family.rooms.make
    rows = [row for row in make.things.rows if "photo" in row.sentence.text().casefold()]
    rows[0].go.click()
    settle()


def test_show_me_shows_the_photograph(family: Table, tmp_path: Path) -> None:
    with_a_small_photo(family, tmp_path)

    go_to_the_photo(family)

    page = family.rooms.page
    assert page.editor is not None
    picture = page.editor.findChildren(PictureEditor)[0]
    view = page.body.viewport()
    assert 0 <= picture.mapTo(view, QPoint(0, 0)).y() < view.height() - 44
    focus = QApplication.focusWidget()
    assert focus is not None
    assert picture.isAncestorOf(focus)


@pytest.mark.parametrize("button", ["back", "returns"])
def test_back_returns_to_making_the_book(family: Table, tmp_path: Path, button: str) -> None:
    with_a_small_photo(family, tmp_path)
    go_to_the_photo(family)
    assert family.rooms.page.returns.isVisible()

    getattr(family.rooms.page, button).click()
    settle()

    assert family.window.current is family.rooms.make
    family.sitting.show_page(COVER)
    assert family.rooms.page.next.isVisible()


def test_one_press_lets_one_person_add(family: Table) -> None:
    people = family.sitting.session.book.people
    family.sitting.show_page(COVER)
    settle()

    for one in people[:2]:
        chip = next(chip for chip in family.window.head._chips if chip.person.id == one.id)
        chip.click()

    assert family.sitting.session.adding == (people[1].id,)


def test_a_pet_is_not_asked_to_be_told_or_rung(family: Table, qtbot: QtBot) -> None:
    family.sitting.show_names()
    start = family.rooms.start
    start.add_pet.click()
    qtbot.keyClicks(start.fields[-1], "Biscuit")
    family.sitting.show_page(PageKey("weather"))
    settle()
    editor = family.desk.editor
    assert editor is not None

    asked = [one for one in editor.findChildren(PeopleEditor) if one.way[-1] == "tell"]
    offered = [chip.accessibleName() for one in asked for chip in one.findChildren(WhoChip)]

    assert "Gran" in offered
    assert "Biscuit" not in offered
