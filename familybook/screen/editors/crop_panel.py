"""Crop, turn and straighten a photograph: by pulling, and just as well by buttons."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familybook.core.drawing import WHOLE, View
from familybook.drawings.plate.viewing import moved_by, resized, tilted, turned_by_quarter
from familybook.screen.editors.columns import Columns
from familybook.screen.editors.crop_sheet import STEP, CropSheet
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.faces import tell_as
from familybook.screen.kit.flow import FlowLayout
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.labels import Label
from familybook.screen.look import Look
from familybook.screen.tokens import Hue, Type

_TILT = 1.0
_STEP = 2 * STEP
_SHEET = 400
_BUTTONS = 330


def _side(look: Look, parent: QWidget) -> tuple[QWidget, QVBoxLayout]:
    side = QWidget(parent)
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look.px(4))
    return side, column


class CropPanel(QWidget):
    """The photograph to pull at, and a button for everything that pulling does."""

    changed = Signal(object)
    """The view now."""
    done = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        tell_as(CropSheet, QAccessible.Role.Graphic)
        columns = Columns(look, self, gap=14)
        shown, column = _side(look, self)
        self.sheet = CropSheet(look, shown)
        self.sheet.changed.connect(self.changed)
        column.addWidget(self.sheet)
        words = look.words("photo-crop-help")
        column.addWidget(Label(look, words, shown, size=Type.SMALL, hue=Hue.SOFT))
        columns.add(shown, _SHEET, 3)
        acts, column = _side(look, self)
        for row in (self._sizes(), self._moves(), self._turns()):
            column.addLayout(row)
        column.addStretch(1)
        columns.add(acts, _BUTTONS, 2)

    def _button(
        self, key: str, act: Callable[[View], View], icon: Icon | None = None, *, bare: bool = False
    ) -> Button:
        words = self._look.words(key)
        button = Button(self._look, "" if bare else words, self, icon=icon, name=words)
        button.clicked.connect(partial(self._press, act))
        return button

    def _press(self, act: Callable[[View], View]) -> None:
        self._take(act(self.sheet.view))

    def _sizes(self) -> FlowLayout:
        row = FlowLayout(gap=2)
        for key, wider, higher in (
            ("photo-wider", _STEP, 0.0),
            ("photo-narrower", -_STEP, 0.0),
            ("photo-higher", 0.0, _STEP),
            ("photo-lower", 0.0, -_STEP),
        ):
            row.addWidget(self._button(key, self._resizing(wider, higher)))
        return row

    def _resizing(self, wider: float, higher: float) -> Callable[[View], View]:
        return lambda view: resized(self.sheet.size_in_dots, view, wider, higher)

    def _moves(self) -> FlowLayout:
        row = FlowLayout(gap=2)
        for key, icon, across, down in (
            ("photo-move-left", Icon.LEFT, -STEP, 0.0),
            ("photo-move-right", Icon.RIGHT, STEP, 0.0),
            ("photo-move-up", Icon.RISE, 0.0, -STEP),
            ("photo-move-down", Icon.SINK, 0.0, STEP),
        ):
            row.addWidget(self._button(key, self._moving(across, down), icon, bare=True))
        for key, tilt in (("photo-tilt-left", -_TILT), ("photo-tilt-right", _TILT)):
            row.addWidget(self._button(key, self._tilting(tilt)))
        return row

    def _moving(self, across: float, down: float) -> Callable[[View], View]:
        return lambda view: moved_by(self.sheet.size_in_dots, view, across, down)

    def _tilting(self, by: float) -> Callable[[View], View]:
        return lambda view: tilted(self.sheet.size_in_dots, view, by)

    def _turns(self) -> FlowLayout:
        row = FlowLayout(gap=2)
        row.addWidget(
            self._button(
                "photo-turn-left", lambda view: turned_by_quarter(view, -1), Icon.TURN_BACK
            )
        )
        row.addWidget(
            self._button("photo-turn-right", lambda view: turned_by_quarter(view, 1), Icon.TURN)
        )
        self.whole = self._button("photo-whole", lambda _: WHOLE, Icon.SWAP)
        row.addWidget(self.whole)
        words = self._look.words("photo-crop-done")
        self.close_button = Button(self._look, words, self, manner=Manner.MAIN, icon=Icon.TICK)
        self.close_button.clicked.connect(self.done)
        row.addWidget(self.close_button)
        return row

    def show_photo(self, image: QImage, view: View) -> None:
        """Show a photograph, and which part of it."""
        self.sheet.show_photo(image, view)
        self.whole.setEnabled(view != WHOLE)

    def take_focus(self) -> None:
        """Go to the photograph."""
        self.sheet.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self, view: View) -> None:
        if view != self.sheet.view:
            self.changed.emit(view)
