from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familybook.core.said import How, PenStroke, Said
from familybook.kinds.proud import Proud, WeAreProud
from familybook.screen.kit.order import focusable
from familybook.screen.pages.proud import ProudEditor
from tests.screen.paging import DAD, Table, a_book

TWO = (Proud(text=Said("I swam")), Proud(text=Said("The rent is paid")))
STROKES = (PenStroke(((0.1, 0.1, 0.5), (0.9, 0.8, 0.5))),)


def shelf(qtbot: QtBot, rows: tuple[Proud, ...] = TWO, **look: Any) -> Table:
    table = Table(qtbot, "proud", **look)
    table.book = table.book.with_page(table.key, WeAreProud(proud=rows))
    table.show()
    return table.open()


def editor_of(table: Table) -> ProudEditor:
    assert isinstance(table.editor, ProudEditor)
    return table.editor


def names(table: Table) -> list[str]:
    return [one.accessibleName() for one in editor_of(table).things if one.isVisible()]


def test_showing_the_shelf_says_nothing(qtbot: QtBot) -> None:
    table = Table(qtbot, "proud").open()

    table.show()

    assert not table.acts
    assert table.book == a_book()


def test_the_shelf_shows_each_thing_and_room_for_one_more(qtbot: QtBot) -> None:
    table = shelf(qtbot)

    assert names(table) == ["Thing 1: I swam", "Thing 2: The rent is paid", "One more thing"]


def test_a_thing_can_be_put_up_without_typing(qtbot: QtBot) -> None:
    table = Table(qtbot, "proud").open()

    table.press("I can swim")

    assert table.page.proud == (Proud(text=Said("I can swim", (DAD,))),)
    assert editor_of(table).panel.isVisible()


def test_own_words_are_put_on_the_shelf(qtbot: QtBot) -> None:
    table = shelf(qtbot)

    table.write("Add: What are we proud of?", "We sang")
    qtbot.keyClick(table.named("Add: What are we proud of?"), Qt.Key.Key_Return)

    assert [one.text.text for one in table.page.proud] == ["I swam", "The rent is paid", "We sang"]


def test_choosing_a_thing_opens_it_and_edits_nothing(qtbot: QtBot) -> None:
    table = shelf(qtbot)

    table.press("Thing 2: The rent is paid")

    assert table.named("What did we do?").text() == "The rent is paid"
    assert not table.acts


def test_words_are_changed_in_the_thing_that_is_open(qtbot: QtBot) -> None:
    table = shelf(qtbot)
    table.press("Thing 2: The rent is paid")

    field = table.named("What did we do?")
    field.setFocus()
    field.setCursorPosition(len("The rent is paid"))
    qtbot.keyClicks(field, " up")

    assert table.page.proud[1].text.text == "The rent is paid up"
    assert table.page.proud[0] == TWO[0]


def test_a_drawing_belongs_to_the_thing_that_is_open(qtbot: QtBot) -> None:
    table = shelf(qtbot)
    table.press("Thing 2: The rent is paid")

    editor_of(table)._picture.pad.drawn.emit(STROKES)
    table.press("Thing 1: I swam")

    assert table.page.proud[1].picture.strokes == STROKES
    assert table.page.proud[1].picture.how is How.DRAWING
    assert not table.page.proud[0].picture
    assert editor_of(table)._picture.way == ("proud", 0, "picture")


def test_a_photograph_is_wanted_for_the_thing_that_is_open(qtbot: QtBot) -> None:
    table = shelf(qtbot)
    table.press("Thing 2: The rent is paid")

    editor_of(table)._picture.slot.wanted.emit()

    assert table.photo_ways == [("proud", 1, "picture")]


def test_a_problem_with_a_picture_opens_its_thing(qtbot: QtBot) -> None:
    table = shelf(qtbot)

    shown = table.editor.show_problem(("proud", 1, "picture"), "We could not open it.")

    assert shown
    assert table.named("What did we do?").text() == "The rent is paid"


def test_a_thing_can_be_taken_off_the_shelf(qtbot: QtBot) -> None:
    table = shelf(qtbot)
    table.press("Thing 1: I swam")

    qtbot.mouseClick(editor_of(table).out, Qt.MouseButton.LeftButton)

    assert table.page.proud == TWO[1:]
    assert table.acts == ["ask-act-took-out"]


@pytest.mark.parametrize("chosen", [0, 2])
@pytest.mark.parametrize("wide", [1120, 911, 600])
@pytest.mark.parametrize("text", [90, 150, 200])
def test_nothing_is_cut_off_at_any_size(qtbot: QtBot, chosen: int, wide: int, text: int) -> None:
    table = shelf(qtbot, TWO * 4, text=text)
    table.area.resize(wide, 464)
    if chosen:
        editor_of(table).choose(chosen)
    QApplication.processEvents()

    assert not table.cut_off()
    assert not table.too_small()


def test_every_control_has_a_name_and_a_role(qtbot: QtBot) -> None:
    table = shelf(qtbot)
    editor_of(table).choose(1)

    faces = [QAccessible.queryAccessibleInterface(one) for one in focusable(table.editor)]

    assert all(face.text(QAccessible.Text.Name) for face in faces)
    assert not {face.role() for face in faces} & {QAccessible.Role.NoRole, QAccessible.Role.Client}
