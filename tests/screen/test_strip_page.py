from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familybook.core.said import PenStroke, Said
from familybook.drawings.pages.strip_box import Scene
from familybook.kinds.strip import Box
from familybook.screen.kit.order import focusable
from familybook.screen.pages.strip import StripEditor
from tests.screen.paging import DAD, Table, a_book

STROKES = (PenStroke(((0.1, 0.1, 0.5), (0.9, 0.8, 0.5))),)


def editor_of(table: Table) -> StripEditor:
    assert isinstance(table.editor, StripEditor)
    return table.editor


def test_showing_the_boxes_says_nothing(qtbot: QtBot) -> None:
    table = Table(qtbot, "strip").open()

    table.show()

    assert not table.acts
    assert table.book == a_book()


@pytest.mark.parametrize("scene", Scene)
def test_a_drawing_goes_into_its_own_box(qtbot: QtBot, scene: Scene) -> None:
    table = Table(qtbot, "strip").open()

    editor_of(table).boxes[scene]["picture"].pad.drawn.emit(STROKES)  # type: ignore[attr-defined]

    filled = [one for one in Scene if getattr(table.page, one.value)]
    assert filled == [scene]
    assert getattr(table.page, scene.value).picture.strokes == STROKES


def test_words_are_written_under_a_box(qtbot: QtBot) -> None:
    table = Table(qtbot, "strip").open()

    table.write("Words to go with it", "By the sea")

    assert table.page.before == Box(text=Said("By the sea", (DAD,)))


def test_the_boxes_are_met_in_the_order_of_the_story(qtbot: QtBot) -> None:
    table = Table(qtbot, "strip").open()
    boxes = [editors["text"] for editors in editor_of(table).boxes.values()]

    met = [
        next(n for n, box in enumerate(boxes) if box.isAncestorOf(one))
        for one in focusable(table.editor)
        if any(box.isAncestorOf(one) for box in boxes)
    ]

    assert met == sorted(met)
    assert set(met) == {0, 1, 2, 3}


def test_a_problem_with_a_picture_is_told_in_its_box(qtbot: QtBot) -> None:
    table = Table(qtbot, "strip").open()

    assert table.editor.show_problem(("did", "picture"), "We could not open it.")


@pytest.mark.parametrize("wide", [1120, 911, 600])
@pytest.mark.parametrize("text", [90, 150, 200])
def test_nothing_is_cut_off_at_any_size(qtbot: QtBot, wide: int, text: int) -> None:
    table = Table(qtbot, "strip", text=text).open(wide, 464)
    QApplication.processEvents()

    assert not table.cut_off()
    assert not table.too_small()


def test_every_control_has_a_name_and_a_role(qtbot: QtBot) -> None:
    table = Table(qtbot, "strip").open()

    faces = [QAccessible.queryAccessibleInterface(one) for one in focusable(table.editor)]

    assert all(face.text(QAccessible.Text.Name) for face in faces)
    assert not {face.role() for face in faces} & {QAccessible.Role.NoRole, QAccessible.Role.Client}
