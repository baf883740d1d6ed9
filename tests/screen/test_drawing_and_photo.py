from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QImage,
    QPointingDevice,
    QTabletEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familybook.core.colouring import to_colour_in
from familybook.core.drawing import Drawing, Fill
from familybook.core.fields import AskPicture
from familybook.core.palette import COLOUR, GREY, Tone
from familybook.core.said import PenStroke, Said
from familybook.screen.editors.base import Around
from familybook.screen.editors.picture import PictureEditor
from familybook.screen.editors.texts import Question
from familybook.screen.kit.faces import install_faces
from familybook.screen.pad.drawing_pad import PENS, DrawingPad
from familybook.screen.pad.drawn_paper import HIGH
from familybook.screen.pad.pen_sheet import MOST_STROKES, PenSheet
from familybook.screen.photos.photo_slot import PhotoSlot
from familybook.screen.photos.polaroid import Polaroid
from familybook.screen.tokens import Theme, contrast
from tests.screen.paging import a_look

STROKE = PenStroke(((0.2, 0.2, 0.5), (0.6, 0.2, 0.5)), Tone.BERRY_DEEP, 0.03)


LEAST_SEEN = 4.5
"""How much darker than paper a line of a drawing is in grey."""


def test_every_pen_can_be_seen_in_grey_and_a_sun_can_be_yellow() -> None:
    tones = [tone for tone, _ in PENS]

    assert {tone for tone in tones if contrast(GREY[tone], "#FFFFFF") < LEAST_SEEN} == set()
    red, green, blue = (int(COLOUR[Tone.YELLOW][at : at + 2], 16) for at in (1, 3, 5))
    assert Tone.YELLOW in tones
    assert min(red, green) > 180
    assert blue < 60


def test_a_drawing_keeps_its_yellow_where_a_page_is_to_be_coloured_in() -> None:
    sun = Drawing(size=(9, 9), says="", marks=(Fill((((0.0, 0.0), (9.0, 9.0)),), Tone.YELLOW),))

    assert to_colour_in(sun).marks == sun.marks


def a_pad(qtbot: QtBot, theme: Theme = Theme.PAPER) -> tuple[DrawingPad, list[object]]:
    pad = DrawingPad(a_look(theme=theme))
    qtbot.addWidget(pad)
    pad.resize(600, 600)
    pad.show()
    qtbot.waitExposed(pad)
    drawn: list[object] = []
    pad.drawn.connect(drawn.append)
    return pad, drawn


def test_steps_back_and_on_stay_beside_each_other_in_any_width(qtbot: QtBot) -> None:
    pad, _ = a_pad(qtbot)

    for wide in (320, 440, 462, 600):
        pad.resize(wide, 600)
        QApplication.processEvents()
        tops = {one.mapTo(pad, one.rect().topLeft()).y() for one in (pad.back, pad.on)}
        assert len(tops) == 1, wide


def draw_by_mouse(qtbot: QtBot, sheet: PenSheet, *places: tuple[float, float]) -> None:
    at = [QPoint(round(x * sheet.width()), round(y * sheet.width())) for x, y in places]
    qtbot.mousePress(sheet, Qt.MouseButton.LeftButton, pos=at[0])
    for place in at[1:]:
        event_at = QPointF(place)
        move = _mouse_move(sheet, event_at)
        QApplication.sendEvent(sheet, move)
    qtbot.mouseRelease(sheet, Qt.MouseButton.LeftButton, pos=at[-1])


def _mouse_move(sheet: PenSheet, at: QPointF) -> QEvent:
    from PySide6.QtGui import QMouseEvent  # noqa: PLC0415 - only here

    there = QPointF(sheet.mapToGlobal(at.toPoint()))
    left = Qt.MouseButton.LeftButton
    return QMouseEvent(QEvent.Type.MouseMove, at, there, left, left, Qt.KeyboardModifier.NoModifier)


def test_a_mouse_draws_one_stroke_in_widths_of_the_sheet(qtbot: QtBot) -> None:
    pad, drawn = a_pad(qtbot)

    draw_by_mouse(qtbot, pad.sheet, (0.25, 0.25), (0.5, 0.5), (0.75, 0.25))

    (stroke,) = pad.sheet.strokes
    assert drawn == [(stroke,)]
    assert [round(x, 1) for x, _, _ in stroke.points] == [0.2, 0.5, 0.8]
    assert stroke.tone is Tone.INK


def test_a_finger_draws(qtbot: QtBot) -> None:
    pad, drawn = a_pad(qtbot)
    device = QTest.createTouchDevice()
    window = pad.windowHandle()

    for step, x in (("press", 40), ("move", 120), ("release", 200)):
        sequence = QTest.touchEvent(window, device, False)
        getattr(sequence, step)(0, pad.sheet.mapTo(pad, QPoint(x, 60)))
        sequence.commit(True)

    assert len(drawn) == 1
    assert len(pad.sheet.strokes[0].points) == 3


def test_a_pen_presses_and_its_other_end_rubs_out(qtbot: QtBot) -> None:
    pad, drawn = a_pad(qtbot)

    _pen(pad.sheet, QPointingDevice.PointerType.Pen)
    pressures = [force for _, _, force in pad.sheet.strokes[0].points]
    _pen(pad.sheet, QPointingDevice.PointerType.Eraser)

    assert pressures == [0.2, 0.9]
    assert drawn[-1] == ()


def _pen(sheet: PenSheet, end: QPointingDevice.PointerType) -> None:
    device = QPointingDevice(
        "pen", 7, QPointingDevice.DeviceType.Stylus, end,
        QPointingDevice.Capability.Pressure, 1, 1,
    )  # fmt: skip
    none, left = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton
    steps = (
        (QEvent.Type.TabletPress, 20, 0.2, left),
        (QEvent.Type.TabletMove, 90, 0.9, left),
        (QEvent.Type.TabletRelease, 90, 0.0, none),
    )
    for kind, x, force, buttons in steps:
        at = QPointF(x, 40)
        event = QTabletEvent(
            kind, device, at, at, force, 0, 0, 0, 0, 0,
            Qt.KeyboardModifier.NoModifier, left, buttons,
        )  # fmt: skip
        QApplication.sendEvent(sheet, event)


def test_paper_is_white_and_colours_are_true_in_every_theme(qtbot: QtBot) -> None:
    for theme in Theme:
        pad, _ = a_pad(qtbot, theme)

        pad.show_strokes((STROKE,))
        seen = pad.sheet.grab().toImage()

        wide = pad.sheet.width()
        assert seen.pixelColor(5, 5) == QColor("#FFFFFF")
        on_line = seen.pixelColor(round(wide * 0.4), round(wide * 0.2))
        assert on_line == QColor(COLOUR[Tone.BERRY_DEEP])


def test_the_rubber_takes_only_what_it_touches_and_steps_bring_it_back(qtbot: QtBot) -> None:
    pad, drawn = a_pad(qtbot)
    pad.show_strokes((STROKE, PenStroke(((0.2, 0.6, 0.5), (0.6, 0.6, 0.5)))))

    qtbot.mouseClick(pad.rubber, Qt.MouseButton.LeftButton)
    draw_by_mouse(qtbot, pad.sheet, (0.4, 0.19), (0.4, 0.21))
    left = pad.sheet.strokes
    qtbot.mouseClick(pad.back, Qt.MouseButton.LeftButton)

    start, end, below = left
    assert (start.points[0], end.points[-1]) == (STROKE.points[0], STROKE.points[-1])
    assert start.points[-1][0] < 0.4 < end.points[0][0]
    assert below.points == ((0.2, 0.6, 0.5), (0.6, 0.6, 0.5))
    assert len(drawn[-1]) == 2  # type: ignore[arg-type]  # a tuple of strokes
    qtbot.mouseClick(pad.on, Qt.MouseButton.LeftButton)
    assert drawn[-1] == left


def a_face(qtbot: QtBot) -> tuple[PictureEditor, list[Said]]:
    """A picture of somebody that keeps what is drawn, as the page does."""
    editor = PictureEditor(
        a_look(), ("picture",), Question(text=""), AskPicture(), face=True, may_leave=True
    )
    qtbot.addWidget(editor)
    said: list[Said] = []

    def keep(way: object, answer: Said, act: str) -> None:
        del way, act
        said.append(answer)
        editor.show_value(answer, Around())

    editor.edited.connect(keep)
    editor.resize(900, 700)
    editor.show()
    qtbot.waitExposed(editor)
    editor.start_drawing()
    return editor, said


def test_new_paper_on_the_whole_page_stays_there_and_can_be_taken_back(qtbot: QtBot) -> None:
    editor, said = a_face(qtbot)
    editor.pad.open_large()
    large = editor.pad.findChild(DrawingPad) or editor.window().findChildren(DrawingPad)[-1]
    draw_by_mouse(qtbot, large.sheet, (0.25, 0.25), (0.5, 0.5))
    drawn = said[-1].strokes
    assert drawn

    large.clear.click()

    assert large.isVisible()
    assert said[-1].strokes == ()
    assert large.sheet.strokes == ()
    assert large.back.isEnabled()
    large.back.click()
    assert said[-1].strokes == drawn


def test_every_tool_of_the_pad_has_words(qtbot: QtBot) -> None:
    pad, _ = a_pad(qtbot)

    for tool in (pad.rubber, pad.back, pad.on, pad.clear, pad.large):
        assert tool.text()


def test_tools_are_chosen_by_keyboard(qtbot: QtBot) -> None:
    pad, _ = a_pad(qtbot)
    pad.activateWindow()
    QApplication.processEvents()
    pad.colours[0].setFocus()

    qtbot.keyClick(pad.colours[0], Qt.Key.Key_Right)
    qtbot.keyClick(pad.colours[1], Qt.Key.Key_Space)
    qtbot.keyClick(pad.widths[2], Qt.Key.Key_Space)

    assert pad.colours[1].hasFocus()
    assert pad.sheet.tone is pad.colours[1].tone
    assert pad.sheet.pen_width == pad.widths[2].pen_width
    assert pad.colours[1].accessibleName() == "Colours: Plum"


def test_a_canvas_is_a_canvas_to_a_screen_reader(qtbot: QtBot) -> None:
    install_faces()
    pad, _ = a_pad(qtbot)

    face = QAccessible.queryAccessibleInterface(pad.sheet)

    assert face.role() == QAccessible.Role.Canvas
    assert face.text(QAccessible.Text.Name) == "Paper to draw on"


def test_a_full_sheet_takes_no_more_and_says_so(qtbot: QtBot) -> None:
    pad, drawn = a_pad(qtbot)
    dot = PenStroke(((0.1, 0.1, 0.5),))
    pad.show_strokes((dot,) * MOST_STROKES)

    draw_by_mouse(qtbot, pad.sheet, (0.3, 0.3), (0.5, 0.5))

    assert not drawn
    assert pad.sheet.heightForWidth(400) == round(400 * HIGH)


def a_slot(qtbot: QtBot) -> tuple[PhotoSlot, list[tuple[str, object]]]:
    slot = PhotoSlot(a_look())
    qtbot.addWidget(slot)
    slot.resize(600, 400)
    slot.show()
    given: list[tuple[str, object]] = []
    slot.given.connect(lambda path, picture: given.append((path, picture)))
    return slot, given


def drop(print_: Polaroid, mime: QMimeData) -> None:
    move, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(print_, QDragEnterEvent(QPoint(9, 9), move, mime, left, none))
    QApplication.sendEvent(print_, QDropEvent(QPointF(9, 9), move, mime, left, none))


def test_a_file_that_is_dropped_is_handed_on_by_its_path(qtbot: QtBot) -> None:
    slot, given = a_slot(qtbot)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/photos/us.jpg"), QUrl.fromLocalFile("/photos/two.jpg")])

    drop(slot.print, mime)

    assert given == [("/photos/us.jpg", b"")]


def test_words_that_are_dropped_are_left_alone(qtbot: QtBot) -> None:
    slot, given = a_slot(qtbot)
    mime = QMimeData()
    mime.setText("hello")

    drop(slot.print, mime)

    assert not given


def test_a_picture_is_pasted_by_keyboard(qtbot: QtBot) -> None:
    slot, given = a_slot(qtbot)
    picture = QImage(8, 6, QImage.Format.Format_RGB32)
    picture.fill(QColor("#336699"))
    QApplication.clipboard().setImage(picture)

    qtbot.keyClick(slot.print, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    ((path, data),) = given
    assert path == ""
    there = data
    assert isinstance(there, QImage)
    assert there.size() == picture.size()
    assert there.pixelColor(3, 3) == QColor("#336699")


def test_trouble_is_told_in_place_and_can_be_put_away(qtbot: QtBot) -> None:
    slot, _ = a_slot(qtbot)
    wanted: list[bool] = []
    slot.wanted.connect(lambda: wanted.append(True))

    slot.show_problem("We could not read that picture.")
    again = [one for one in slot.findChildren(type(slot.choose)) if one.text() == "Not now"]
    qtbot.mouseClick(again[0], Qt.MouseButton.LeftButton)

    assert not wanted
    assert slot.print.hasFocus() or slot.isVisible()
