from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from familybook.core.palette import COLOUR, Tone
from familybook.core.said import PenStroke
from familybook.screen.pad.drawing_pad import DrawingPad
from familybook.screen.pad.pen_sheet import MOST_STROKES, PenSheet, Tool
from familybook.screen.pad.rubber import REACH
from familybook.screen.pad.whole_page import WholePage
from tests.screen.paging import a_look

ONE = PenStroke(((0.2, 0.2, 0.5), (0.6, 0.2, 0.5)), Tone.BERRY_DEEP, 0.03)
ACROSS = PenStroke(((0.3, 0.375, 0.5), (0.7, 0.375, 0.5)))
ALL = tuple(
    PenStroke(tuple((x / 90 + k / 90, y / 90, 0.5) for k in range(6)), Tone.SKY_DEEP, 0.006)
    for x in range(75)
    for y in range(66)
)


class Room:
    """A window with a pad in it, and Esc doing something else."""

    def __init__(self, qtbot: QtBot, high: float = 0.75) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.falls = 0
        QShortcut("Esc", self.window, self._fall)
        self.pad = DrawingPad(a_look(), self.window, high=high)
        QVBoxLayout(self.window).addWidget(self.pad)
        self.drawn: list[tuple[PenStroke, ...]] = []
        self.pad.drawn.connect(self.drawn.append)
        self.window.resize(1000, 700)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()
        QApplication.processEvents()

    def _fall(self) -> None:
        self.falls += 1

    @property
    def pages(self) -> list[WholePage]:
        return [one for one in self.window.findChildren(WholePage) if one.isVisible()]

    @property
    def large(self) -> DrawingPad:
        (page,) = self.pages
        (pad,) = page.findChildren(DrawingPad)
        return pad


def draw_on(sheet: PenSheet, *places: tuple[float, float]) -> None:
    points = [QPointF(x * sheet.width(), y * sheet.width()) for x, y in places]
    sheet._begin(points[0], 0.5)
    for point in points[1:]:
        sheet._go_on(point, 0.5)
    sheet._end()


def test_big_paper_covers_the_window_and_keeps_its_shape(qtbot: QtBot) -> None:
    room = Room(qtbot, high=1.2)

    room.pad.large.click()
    QApplication.processEvents()
    (page,) = room.pages
    sheet = room.large.sheet

    assert page.geometry() == room.window.rect()
    assert sheet.height() > 500
    assert abs(sheet.height() / sheet.width() - 1.2) < 0.01
    room.window.resize(800, 600)
    assert page.geometry() == room.window.rect()


def test_what_is_drawn_big_is_in_the_book_and_stays_after_esc(qtbot: QtBot) -> None:
    room = Room(qtbot)
    room.pad.take_colour(room.pad.colours[2])
    room.pad.large.click()

    draw_on(room.large.sheet, (0.1, 0.1), (0.4, 0.4))
    qtbot.keyClick(room.large.sheet, Qt.Key.Key_Escape)

    assert room.pages == []
    assert room.falls == 0
    assert room.pad.sheet.strokes == room.drawn[-1]
    assert room.drawn[-1][0].tone is room.pad.colours[2].tone
    qtbot.keyClick(room.pad.sheet, Qt.Key.Key_Escape)
    assert room.falls == 1


def test_steps_back_go_on_over_both_papers(qtbot: QtBot) -> None:
    room = Room(qtbot)
    draw_on(room.pad.sheet, (0.1, 0.1), (0.4, 0.1))
    room.pad.large.click()
    draw_on(room.large.sheet, (0.1, 0.3), (0.4, 0.3))

    room.large.step_back()
    room.large.step_back()
    empty = room.pad.sheet.strokes
    room.large.step_on()
    room.large.left.emit()

    assert empty == ()
    assert len(room.pad.sheet.strokes) == 1
    assert room.pad.on.isEnabled()


def test_tab_goes_round_inside_big_paper(qtbot: QtBot) -> None:
    room = Room(qtbot)
    room.pad.large.click()
    (page,) = room.pages

    for _ in range(30):
        qtbot.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        assert page.isAncestorOf(focus)


def test_big_paper_goes_when_its_page_is_left(qtbot: QtBot) -> None:
    room = Room(qtbot)
    room.pad.large.click()

    room.pad.hide()

    assert room.pages == []


def test_arrow_keys_draw_where_space_puts_the_pen_down(qtbot: QtBot) -> None:
    room = Room(qtbot)
    sheet = room.pad.sheet
    sheet.setFocus()

    for key in (Qt.Key.Key_Left, Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Down):
        qtbot.keyClick(sheet, key)
    qtbot.keyClick(sheet, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(sheet, Qt.Key.Key_Space)
    qtbot.keyClick(sheet, Qt.Key.Key_Right)

    (stroke,) = sheet.strokes
    xs = [x for x, _, _ in stroke.points]
    assert len(stroke.points) == 4
    assert xs == sorted(xs)
    assert room.drawn == [(stroke,)]


def test_the_pen_is_lifted_when_somebody_goes_elsewhere(qtbot: QtBot) -> None:
    room = Room(qtbot)
    room.pad.sheet.setFocus()
    qtbot.keyClick(room.pad.sheet, Qt.Key.Key_Space)
    qtbot.keyClick(room.pad.sheet, Qt.Key.Key_Right)

    room.pad.rubber.setFocus()
    QApplication.processEvents()

    assert len(room.drawn) == 1


@pytest.fixture
def rubber(qtbot: QtBot) -> Room:
    """A pad with two strokes, the rubber in hand and its sheet in focus."""
    room = Room(qtbot)
    room.pad.show_strokes((ACROSS, ONE))
    room.pad.take_rubber()
    room.pad.sheet.setFocus()
    return room


def test_space_rubs_out_what_is_under_the_rubber_and_nothing_else(
    rubber: Room, qtbot: QtBot
) -> None:
    sheet = rubber.pad.sheet

    for _ in ("down", "up"):
        qtbot.keyClick(sheet, Qt.Key.Key_Space)

    left, right, other = sheet.strokes
    assert other is ONE
    assert (left.tone, left.width) == (right.tone, right.width) == (ACROSS.tone, ACROSS.width)
    assert left.points[0] == ACROSS.points[0]
    assert right.points[-1] == ACROSS.points[-1]
    gap = REACH + ACROSS.width / 2
    assert abs(left.points[-1][0] - (0.5 - gap)) < 0.001
    assert abs(right.points[0][0] - (0.5 + gap)) < 0.001
    assert rubber.drawn == [sheet.strokes]


def test_arrow_keys_rub_out_a_whole_line_and_one_step_back_brings_it_again(
    rubber: Room, qtbot: QtBot
) -> None:
    sheet = rubber.pad.sheet

    qtbot.keyClick(sheet, Qt.Key.Key_Space)
    for way, leaps in ((Qt.Key.Key_Left, 4), (Qt.Key.Key_Right, 8)):
        for _ in range(leaps):
            qtbot.keyClick(sheet, way, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(sheet, Qt.Key.Key_Space)
    rubbed = sheet.strokes
    rubber.pad.step_back()

    assert rubbed == (ONE,)
    assert sheet.strokes == (ACROSS, ONE)


def test_five_thousand_strokes_all_come_a_few_at_a_time(qtbot: QtBot) -> None:
    room = Room(qtbot)
    sheet = room.pad.sheet
    strokes = (*ALL, ONE)[-MOST_STROKES + 1 :]

    room.pad.show_strokes(strokes)
    left = [len(sheet._waiting)]
    draw_on(sheet, (0.1, 0.7), (0.5, 0.7), (0.9, 0.7))
    sheet.tool = Tool.RUBBER
    draw_on(sheet, (0.4, 0.2), (0.4, 0.21))
    left.append(len(sheet._waiting))
    room.pad.step_back()
    left.append(len(sheet._waiting))

    assert min(left) > len(strokes) / 2, left  # nothing waited for them: the window goes on
    qtbot.waitUntil(lambda: not sheet._waiting)
    shown = sheet.grab().toImage()
    wide = sheet.width()
    assert shown.pixelColor(round(wide * 0.4), round(wide * 0.2)) == QColor(COLOUR[ONE.tone])
    assert len(sheet.strokes) == len(strokes) + 1


def test_rubbing_out_paints_the_rest_as_it_was(qtbot: QtBot) -> None:
    room = Room(qtbot)
    sheet = room.pad.sheet
    under = PenStroke(((0.4, 0.1, 0.5), (0.4, 0.5, 0.5)), Tone.LEAF_DEEP, 0.03)
    room.pad.show_strokes((under,))
    before = sheet.grab().toImage()

    room.pad.show_strokes((under, ONE))
    sheet.tool = Tool.RUBBER
    draw_on(sheet, (0.5, 0.2))
    bitten = sheet.grab().toImage()
    rest = sheet.strokes
    room.pad.show_strokes(())
    room.pad.show_strokes(rest)

    assert rest[0] is under
    assert [one.tone for one in rest[1:]] == [ONE.tone, ONE.tone]
    assert bitten != before
    assert bitten == sheet.grab().toImage()


def test_a_stroke_rubbed_out_bit_by_bit_leaves_no_trace(qtbot: QtBot) -> None:
    room = Room(qtbot)
    sheet = room.pad.sheet
    under = PenStroke(((0.2, 0.4, 0.5), (0.6, 0.4, 0.5)), Tone.LEAF_DEEP, 0.03)
    room.pad.show_strokes((under,))
    before = sheet.grab().toImage()

    room.pad.show_strokes((under, ONE))
    sheet.tool = Tool.RUBBER
    for bit in ((0.58, 0.65), (0.15, 0.3), (0.25, 0.6)):
        draw_on(sheet, *((x, 0.2) for x in bit))

    assert sheet.strokes == (under,)
    assert sheet.grab().toImage() == before
