"""What a screen reader hears of our own widgets, and that nothing of them stays behind."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from familybook.core.drawing import Drawing
from familybook.screen.editors.crop_panel import CropPanel
from familybook.screen.kit.faces import Kept, install_faces
from familybook.screen.kit.fields import LineField
from familybook.screen.kit.more import MoreBelow
from familybook.screen.kit.pictures import PictureView
from familybook.screen.kit.segments import Segments
from familybook.screen.pad.drawing_pad import DrawingPad
from tests.screen.paging import a_look


@pytest.fixture(autouse=True)
def faces(qapp: QApplication) -> None:  # noqa: ARG001 -- faces come after the application
    install_faces()


def role_of(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


@pytest.mark.parametrize(
    ("kind", "role"),
    [(DrawingPad, QAccessible.Role.Canvas), (CropPanel, QAccessible.Role.Graphic)],
)
def test_a_sheet_to_work_on_is_told_as_what_it_is(
    kind: type[DrawingPad | CropPanel], role: QAccessible.Role, qtbot: QtBot
) -> None:
    editor = kind(a_look())
    qtbot.addWidget(editor)

    assert role_of(editor.sheet) is role
    assert role_of(editor) is not role


def test_a_picture_is_silent_until_it_says_something(qtbot: QtBot) -> None:
    view = PictureView(a_look())
    qtbot.addWidget(view)
    assert role_of(view) is QAccessible.Role.Client

    view.show_drawing(Drawing(size=(20, 20), marks=(), says="A kite"))

    assert role_of(view) is QAccessible.Role.Graphic
    face = QAccessible.queryAccessibleInterface(view)
    assert face.text(QAccessible.Text.Name) == "A kite"


def test_what_is_named_and_holds_others_is_a_group(qtbot: QtBot) -> None:
    group = Segments(a_look(), [("a", "This"), ("b", "That")], name="Which?")
    qtbot.addWidget(group)

    assert role_of(group) is QAccessible.Role.Grouping


def test_a_body_that_scrolls_is_asked_in_vain_for_what_has_just_gone(qtbot: QtBot) -> None:
    area = MoreBelow(a_look())
    qtbot.addWidget(area)
    area.show_widget(QWidget())

    face = QAccessible.queryAccessibleInterface(area)

    assert face.childCount() > 0
    assert face.child(99) is None


def test_no_face_stays_when_its_widget_has_gone(qtbot: QtBot) -> None:
    kept = Kept(few=4)
    last = QWidget()
    qtbot.addWidget(last)
    kept.add(QAccessible.queryAccessibleInterface(last))

    for _ in range(20):
        pad = DrawingPad(a_look())
        kept.add(QAccessible.queryAccessibleInterface(pad.sheet))
        delete(pad)

    assert len(kept) <= 5


def test_words_put_in_by_dictation_are_written_words(qtbot: QtBot) -> None:
    field = LineField(a_look(), "Where?")
    qtbot.addWidget(field)
    written: list[str] = []
    field.textEdited.connect(written.append)

    QLineEdit.setText(field, "by the sea")  # as Qt does for a screen reader
    qtbot.keyClicks(field, "!")
    field.setText("at home")
    field.clear()
    QLineEdit.setText(field, "by the sea!")

    assert written == ["by the sea", "by the sea!", "by the sea!"]
