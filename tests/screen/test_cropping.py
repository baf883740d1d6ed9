from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familybook.core.drawing import WHOLE, Drawing, Picture, View
from familybook.core.fields import AskPicture
from familybook.core.ids import PersonId, PhotoId
from familybook.core.person import Being, next_person
from familybook.core.said import LEFT_OPEN, NOTHING, How, PenStroke, Said, Snap
from familybook.screen import ink
from familybook.screen.editors.base import Around
from familybook.screen.editors.crop_panel import CropPanel
from familybook.screen.editors.picture import PictureEditor
from familybook.screen.editors.texts import Question
from familybook.screen.kit.buttons import Button
from familybook.screen.viewing import seen
from tests.paper.test_two_inks import CLOSE, JPEGS, TEA, difference
from tests.screen.paging import DAD, MUM, a_look

US = PhotoId("us")
RIGHT = View(box=(0.5, 0.0, 0.5, 1.0))
RED, BLUE = QColor("#C02020"), QColor("#2040C0")


def photo() -> QImage:
    """Return a photograph that is red at its left and blue at its right."""
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(RED)
    painter = QPainter(image)
    painter.fillRect(QRect(150, 0, 150, 200), BLUE)
    painter.end()
    return image


def around() -> Around:
    mum = next_person((), "Mum", Being.PERSON)
    dad = next_person((mum,), "Dad", Being.PERSON)
    dog = next_person((mum, dad), "Our dog", Being.PET)
    return Around(people=(mum, dad, dog), adding=(DAD,), photos={US: photo()})


class Desk:
    """A picture editor whose edits are shown again, as the book does it."""

    def __init__(self, qtbot: QtBot, said: Said = NOTHING, **how: Any) -> None:
        self.said = said
        self.acts: list[str] = []
        self.editor = PictureEditor(
            a_look(), ("picture",), Question(text="Our photo"), AskPicture(), **how
        )
        qtbot.addWidget(self.editor)
        self.editor.edited.connect(self._edit)
        self.editor.show_value(said, around())
        self.editor.resize(900, 900)
        self.editor.show()
        qtbot.waitExposed(self.editor)

    def _edit(self, way: object, said: Said, act: str) -> None:
        del way
        self.said = said
        self.acts.append(act)
        self.editor.show_value(said, around())

    def press(self, name: str) -> None:
        found = [
            one
            for one in self.editor.findChildren(Button)
            if one.accessibleName() == name and one.isVisibleTo(self.editor)
        ]
        assert len(found) == 1, name
        found[0].click()

    @property
    def panel(self) -> CropPanel:
        (panel,) = self.editor.findChildren(CropPanel)
        return panel


def a_photo(**snap: Any) -> Said:
    return Said("Us", how=How.PHOTO, photo=US, snap=Snap(**snap))


def test_the_screen_shows_the_part_that_prints() -> None:
    part = seen(photo(), RIGHT)

    assert (part.width(), part.height()) == (150, 200)
    assert part.pixelColor(4, 100) == BLUE
    assert seen(photo(), View(turn=90)).pixelColor(100, 4) == RED
    assert seen(photo(), WHOLE) == photo()


def test_a_drawing_on_the_screen_shows_the_part_too() -> None:
    sheet = QImage(100, 100, QImage.Format.Format_RGB32)
    drawing = Drawing(size=(100, 100), marks=(Picture(US, (0, 0, 100, 100), view=RIGHT),))

    painter = QPainter(sheet)
    ink.draw(painter, drawing, sheet.rect().toRectF(), photos={US: photo()})
    painter.end()

    assert sheet.pixelColor(5, 50) == BLUE


@pytest.mark.parametrize(
    "view",
    [
        WHOLE,
        View(turn=5),
        View(turn=90, box=(0.1, 0.2, 0.6, 0.5)),
        View(turn=-172, box=(0, 0, 1, 1)),
    ],
)
@pytest.mark.parametrize("grey", [False, True])
def test_paper_and_screen_show_the_same_part(view: View, *, grey: bool) -> None:
    drawing = Drawing(size=(200, 150), marks=(Picture(TEA, (10, 10, 180, 130), view=view),))

    assert difference(drawing, JPEGS, grey=grey) < CLOSE


@pytest.mark.parametrize("view", [WHOLE, View(turn=90, box=(0.1, 0.2, 0.6, 0.5))])
def test_paper_and_screen_show_a_whole_photograph_alike(view: View) -> None:
    picture = Picture(TEA, (10, 10, 180, 130), view=view, whole=True)

    assert difference(Drawing(size=(200, 150), marks=(picture,)), JPEGS, grey=False) < CLOSE


@pytest.mark.parametrize("turn", [-15.0, 4.0, 97.0])
def test_no_white_corner_is_shown(turn: float) -> None:
    part = seen(photo(), View(turn=turn))

    for x, y in ((0, 0), (part.width() - 1, 0), (0, part.height() - 1)):
        assert part.pixelColor(x, y).lightness() < 180


def test_every_button_crops_or_turns_and_each_can_be_taken_back(qtbot: QtBot) -> None:
    desk = Desk(qtbot, a_photo(view=View(box=(0.2, 0.2, 0.5, 0.5)), caption="Cold feet"))
    desk.press("Crop or turn")
    views = [desk.said.snap.view]

    for name in (
        "Wider", "Less wide", "Taller", "Less tall", "Move left", "Move right", "Move up",
        "Move down", "Turn left", "Turn right", "Tip left a little", "Tip right a little",
    ):  # fmt: skip
        desk.press(name)
        assert desk.said.snap.view != views[-1], name
        views.append(desk.said.snap.view)
    desk.press("The whole photo")

    assert desk.said.snap.view == WHOLE
    assert desk.said.snap.caption == "Cold feet"
    assert set(desk.acts) == {"ask-act-cropped"}


def test_a_corner_is_pulled_and_the_part_is_moved(qtbot: QtBot) -> None:
    desk = Desk(qtbot, a_photo())
    desk.press("Crop or turn")
    sheet = desk.panel.sheet
    part = sheet._part()

    drag(sheet, part.topLeft(), part.topLeft() + QPointF(part.width() / 2, 0))
    pulled = desk.said.snap.view
    drag(sheet, sheet._part().center(), sheet._part().center() - QPointF(40, 0))

    assert pulled.box == pytest.approx((0.5, 0.0, 0.5, 1.0), abs=0.02)
    assert desk.said.snap.view.box[0] < pulled.box[0]
    assert desk.said.snap.view.box[2] == pytest.approx(pulled.box[2], abs=0.001)
    assert desk.acts == ["ask-act-cropped"] * 2


def drag(widget: Any, here: QPointF, there: QPointF) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    no_keys = Qt.KeyboardModifier.NoModifier
    for kind, at, buttons in (
        (QMouseEvent.Type.MouseButtonPress, here, left),
        (QMouseEvent.Type.MouseMove, (here + there) / 2, left),
        (QMouseEvent.Type.MouseMove, there, left),
        (QMouseEvent.Type.MouseButtonRelease, there, none),
    ):
        button = none if kind is QMouseEvent.Type.MouseMove else left
        on_screen = QPointF(widget.mapToGlobal(QPoint(at.toPoint())))
        event = QMouseEvent(kind, at, on_screen, button, buttons, no_keys)
        QApplication.sendEvent(widget, event)


def test_arrow_keys_move_the_part_and_shift_changes_its_size(qtbot: QtBot) -> None:
    desk = Desk(qtbot, a_photo(view=View(box=(0.2, 0.2, 0.5, 0.5))))
    desk.press("Crop or turn")
    sheet = desk.panel.sheet

    qtbot.keyClick(sheet, Qt.Key.Key_Right)
    moved = desk.said.snap.view.box
    qtbot.keyClick(sheet, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)

    assert moved[0] > 0.2
    assert moved[2] == pytest.approx(0.5)
    assert desk.said.snap.view.box[2] > 0.5
    assert "of 100 across" in sheet.accessibleDescription()
    assert QAccessible.queryAccessibleInterface(sheet).role() == QAccessible.Role.Graphic


def test_who_is_in_it_is_picked_and_each_says_whether_they_are_happy(qtbot: QtBot) -> None:
    desk = Desk(qtbot, a_photo())
    chips = {chip.person.id: chip for chip in desk.editor.snap._who.chips}

    chips[MUM].click()
    chips[PersonId("p3")].click()
    ticks = desk.editor.snap.happy.ticks
    ticks[MUM].click()
    happy = desk.said.snap

    assert happy.who == (MUM, "p3")
    assert happy.agreed == (MUM,)
    assert set(ticks) == {MUM}, "nobody asks the dog"
    chips[MUM].click()
    assert desk.said.snap.agreed == ()
    assert set(desk.acts) == {"ask-act-in-photo"}


def test_a_caption_and_what_can_be_seen_are_two_things(qtbot: QtBot) -> None:
    desk = Desk(qtbot, a_photo())

    qtbot.keyClicks(desk.editor.snap.caption, "Hi")
    desk.editor.snap.seen.end(False)
    qtbot.keyClicks(desk.editor.snap.seen, "!")

    assert desk.said.snap.caption == "Hi"
    assert desk.said.text == "Us!"


def test_a_coarse_photograph_is_told_in_words_and_stays(qtbot: QtBot) -> None:
    desk = Desk(qtbot, a_photo())
    sentence = a_look().words("photo-coarse")

    desk.editor.show_coarse({US})
    told = desk.editor.slot._coarse.text()
    desk.editor.show_coarse(frozenset())

    assert told == sentence
    assert desk.editor.slot._coarse.text() == ""
    assert desk.said.photo == US


def test_a_drawing_takes_the_place_of_the_photograph_and_keeps_its_caption(qtbot: QtBot) -> None:
    desk = Desk(qtbot, a_photo(caption="Cold feet", who=(MUM,), view=RIGHT))
    stroke = PenStroke(((0.1, 0.1, 0.5), (0.4, 0.4, 0.5)))

    desk.press("Draw instead")
    desk.editor.pad.drawn.emit((stroke,))

    assert desk.said.photo == ""
    assert desk.said.strokes == (stroke,)
    assert desk.said.snap == Snap(caption="Cold feet")


def test_a_frame_is_left_to_stick_one_in(qtbot: QtBot) -> None:
    desk = Desk(qtbot, may_leave=True)

    desk.press("Leave a frame")
    left = desk.said
    desk.press("Take it out")

    assert left == Said("", (DAD,), how=How.PHOTO, pick=LEFT_OPEN)
    assert desk.said == NOTHING


def test_trouble_leaves_what_is_there(qtbot: QtBot) -> None:
    desk = Desk(qtbot, a_photo(view=RIGHT))

    shown = desk.editor.show_problem(("picture",), "We could not read that picture.")

    assert shown
    assert desk.said == a_photo(view=RIGHT)
    assert not desk.acts
