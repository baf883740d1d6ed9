"""Where a picture is shown or drawn, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familybook.core.fields import AskPicture
from familybook.core.said import Said
from familybook.screen.editors.base import Around
from familybook.screen.editors.whose import WhoChips, WhoseButton, everybody
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.flow import FlowLayout
from familybook.screen.kit.icons import Icon
from familybook.screen.look import Look
from familybook.screen.pad.drawing_pad import DrawingPad
from familybook.screen.pad.drawn_paper import HIGH
from familybook.screen.photos.photo_slot import PhotoSlot

_PAPER = 440


class PictureSide(QWidget):
    """A photograph or the paper in its place, and under it what can be done; decides nothing."""

    drawn = Signal(object)
    """Strokes were put on the paper, or taken off it."""
    whose_changed = Signal(str, bool)
    grown = Signal()
    """Something was made that was not wanted before: Tab must come to it where it stands."""

    def __init__(
        self,
        look: Look,
        ask: AskPicture,
        parent: QWidget,
        *,
        face: bool = False,
        may_leave: bool = False,
        paper: float = 0.0,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._has_pattern = face
        self._paper = paper or HIGH
        self._pad: DrawingPad | None = None
        self._chips: WhoChips | None = None
        self._said, self._around = Said(), Around()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.px(4))
        self.slot = PhotoSlot(look, self, may_draw=ask.drawing, may_leave=may_leave, face=face)
        self.slot.setVisible(ask.photo)
        self._column.addWidget(self.slot)
        self.instead = Button(
            look, look.words("photo-back"), self, manner=Manner.PLAIN, icon=Icon.CAMERA
        )
        self.pattern = Button(look, look.words("photo-pattern"), self, icon=Icon.PERSON)
        self.pattern.setVisible(face)
        self.about = Button(
            look, look.words("photo-about"), self, manner=Manner.PLAIN, icon=Icon.DOWN
        )
        self.about.setCheckable(True)
        self._whose = WhoseButton(look, self)
        self._whose.toggled.connect(self._open_names)
        below = FlowLayout(gap=4)
        for button in (self.instead, self.pattern, self._whose, self.about):
            below.addWidget(button)
        self._column.addLayout(below)
        self._column.addStretch(1)

    @property
    def has_pad(self) -> bool:
        """Whether the paper was wanted before."""
        return self._pad is not None

    @property
    def pad(self) -> DrawingPad:
        """Return the paper; with its pens it is made when somebody first wants to draw."""
        if self._pad is None:
            self._pad = DrawingPad(self._look, self, most_wide=_PAPER, high=self._paper)
            self._pad.drawn.connect(self.drawn)
            self._column.insertWidget(self._column.indexOf(self.slot) + 1, self._pad)
            self.grown.emit()
        return self._pad

    def show_whose(self, said: Said, around: Around) -> None:
        """Show whose picture it is."""
        self._said, self._around = said, around
        self._whose.show_whose(said, around)
        self._show_names()

    def _open_names(self, on: bool) -> None:
        """Show the names of those whose picture it may be; they are made when first wanted."""
        if on and self._chips is None:
            self._chips = WhoChips(self._look, self, says="ask-said")
            self._chips.chosen.connect(self.whose_changed)
            self._column.insertWidget(self._column.count() - 1, self._chips)
            self._show_names()
            self.grown.emit()
        if self._chips is not None:
            self._chips.setVisible(on)

    def _show_names(self) -> None:
        if self._chips is not None:
            people = (*self._around.people, everybody(self._look))
            self._chips.show_people(people, self._said.said_by)

    def show_parts(self, said: Said, *, draws: bool, photo: bool) -> None:
        """Show the paper or the photograph, and what can be done about what is there."""
        there = bool(said)
        self.slot.setVisible(not draws)
        if draws or self.has_pad:
            self.pad.setVisible(draws)
        self.instead.setVisible(draws and photo)
        self.pattern.setVisible(self._has_pattern and (there or draws))
        self._whose.setVisible(there)
        self.about.setVisible(bool(said.photo or said.strokes) and self._has_pattern)
        if not there:
            self._whose.setChecked(False)

    @property
    def tells_about(self) -> bool:
        """Whether what belongs to the picture is to be seen, where there is a picture."""
        return self.about.isChecked() or not self._has_pattern

    def start_anew(self) -> None:
        """Be the picture of somebody else."""
        self._whose.setChecked(False)
        self.about.setChecked(False)
        self.slot.show_problem("")
        if self._pad is not None:
            self._pad.start_anew()
