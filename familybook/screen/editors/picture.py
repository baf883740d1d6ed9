"""A photograph or a drawing of one's own."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familybook.core.drawing import View
from familybook.core.fields import AskPicture, Way
from familybook.core.ids import PhotoId
from familybook.core.joining import draws_first
from familybook.core.said import LEFT_OPEN, NOTHING, How, PenStroke, Snap
from familybook.screen.editors.base import Around, Editor
from familybook.screen.editors.columns import Columns
from familybook.screen.editors.crop_panel import CropPanel
from familybook.screen.editors.picture_side import PictureSide
from familybook.screen.editors.snap import SnapEditor
from familybook.screen.editors.texts import Question, question_label
from familybook.screen.editors.whose import with_speaker
from familybook.screen.kit.more import show_whole
from familybook.screen.kit.order import put_in_order
from familybook.screen.look import Look
from familybook.screen.pad.drawing_pad import DrawingPad
from familybook.screen.viewing import seen

_PICTURE = 462
_WORDS = 300


class PictureEditor(Editor):
    """Shows a photograph or a drawing; says which is wanted, given, drawn or taken out.

    `face` asks to draw a face, offers the pattern instead of a picture, and says little at first.
    `may_leave` offers a frame on paper, and `caption` asks for words to print under it. With
    `paper`, how high it is in widths of it, drawing comes first and its paper has that shape;
    with `draws` it is only offered first, as it is to a family that likes to draw.
    """

    laid_out = Signal(bool)
    """Whether there is paper to draw on, in place of a photograph."""

    def __init__(  # noqa: PLR0913 - a picture has a question, and ways that it may be given
        self,
        look: Look,
        way: Way,
        question: Question,
        ask: AskPicture,
        parent: QWidget | None = None,
        *,
        face: bool = False,
        may_leave: bool = False,
        caption: bool = True,
        paper: float = 0.0,
        draws: bool = False,
    ) -> None:
        super().__init__(look, way, parent)
        self._ask = ask
        self._said = NOTHING
        self._paper = paper
        self._draws_first = draws
        self._draws = not ask.photo or bool(paper)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(4))
        if question.text:
            column.addWidget(question_label(look, question.text, self))
        columns = Columns(look, gap=16)
        self._side = PictureSide(look, ask, self, face=face, may_leave=may_leave, paper=paper)
        self.slot = self._side.slot
        columns.add(self._side, _PICTURE, 0)
        self.snap = SnapEditor(look, self, caption=caption)
        columns.add(self.snap, _WORDS, 1)
        column.addLayout(columns)
        self._crops = False
        self._crop: CropPanel | None = None
        self._column = column
        self._connect()
        self._show_parts()

    @property
    def pad(self) -> DrawingPad:
        """Return the paper to draw on."""
        return self._side.pad

    def _connect(self) -> None:
        self.slot.wanted.connect(self._want)
        self.slot.given.connect(self._give)
        self.slot.draw_wanted.connect(self.start_drawing)
        self.slot.taken_out.connect(self._take_out)
        self._side.instead.clicked.connect(self._stop_drawing)
        self._side.pattern.clicked.connect(self.take_pattern)
        self._side.about.clicked.connect(self._show_parts)
        self._side.drawn.connect(self._draw)
        self._side.whose_changed.connect(self._change_whose)
        self._side.grown.connect(self._put_in_order)
        self.slot.crop_wanted.connect(self._open_crop)
        self.slot.frame_wanted.connect(self._leave_frame)
        self.snap.changed.connect(self.says)

    def show_value(self, value: Any, around: Around) -> None:
        """Show a photograph, a drawing, or room for one."""
        self.around = around
        if value.photo != self._said.photo:
            self.slot.show_problem("")
            self.slot.show_coarse(False)
            self._crops = False
        if value.photo and value.how is How.PHOTO:
            self._draws = False
        elif value.strokes or not self._ask.photo or (self._paper and self._said.photo):
            self._draws = True
        elif self._said.strokes:
            self._draws = False
        self._said = value
        self.slot.offer_first(drawing=self._draws_first or draws_first(around.joins))
        self._show_photo()
        if value.strokes or self._side.has_pad:
            self.pad.show_strokes(value.strokes)
        self.snap.show_said(value, around)
        self._side.show_whose(value, around)
        self._show_parts()

    def let_photo(self, may: bool) -> None:
        """Offer a photograph, or do not: whoever is in the picture said no to that."""
        if may is not self._ask.photo:
            self._ask = replace(self._ask, photo=may)
            self._draws = not may

    def shows(self, photo: PhotoId) -> bool:
        """Tell whether this photograph is here, and seen."""
        return self._said.photo == photo and self.isVisibleTo(self.window())

    def come_into_view(self) -> None:
        """Scroll here, and put the focus on what can be done about the photograph."""
        self.slot.crop.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_soon(self)

    def show_coarse(self, photos: Collection[PhotoId]) -> None:
        """Say whether this photograph is among those with few dots for their size on paper."""
        self.slot.show_coarse(self._said.photo in photos)

    def _show_photo(self) -> None:
        said = self._said
        image = self.around.photos.get(said.photo) if said.photo else None
        self.slot.show_photo(
            None if image is None else seen(image, said.snap.view),
            is_there=bool(said.photo),
            seen=said.text,
            left_open=said.pick == LEFT_OPEN and not said.strokes,
        )
        self._crops = self._crops and image is not None
        if self._crops and self._crop is None:
            self._crop = CropPanel(self.look, self)
            self._crop.changed.connect(self._take_view)
            self._crop.done.connect(self._close_crop)
            self._column.addWidget(self._crop)
        if self._crop is not None:
            if self._crops and image is not None:
                self._crop.show_photo(image, said.snap.view)
            self._crop.setVisible(self._crops and not self._draws)
        self.slot.crop.setChecked(self._crops)

    def _open_crop(self, on: bool) -> None:
        self._crops = on
        self._show_photo()
        self._show_parts()
        if on and self._crop is not None:
            put_in_order(self)
            self._crop.take_focus()
            self._show_soon(self._crop)

    def _show_soon(self, part: QWidget) -> None:
        """Scroll to where the picture is worked on, once it has its place."""
        QTimer.singleShot(0, part, partial(show_whole, part))

    def _close_crop(self) -> None:
        self._open_crop(False)
        self.slot.crop.setFocus()

    def _take_view(self, view: View) -> None:
        snap = replace(self._said.snap, view=view)
        self.says(replace(self._said, snap=snap), "ask-act-cropped")

    def _leave_frame(self) -> None:
        said_by = self._said.said_by or self.around.adding
        left = replace(self._said.emptied, said_by=said_by, how=How.PHOTO, pick=LEFT_OPEN)
        self.says(left, "ask-act-chose")

    def show_problem(self, way: Way, sentence: str) -> bool:
        """Show what happened to a photograph, in its place."""
        if way != self.way:
            return False
        self._draws = False
        self._show_parts()
        self.slot.show_problem(sentence)
        return True

    def start_anew(self, way: Way) -> None:
        """Go to the picture of somebody else."""
        self.way = way
        self._said = NOTHING
        self._draws = not self._ask.photo or bool(self._paper)
        self._crops = False
        self._side.start_anew()

    def start_drawing(self) -> None:
        """Lay out the paper; the photograph goes when the first stroke is drawn."""
        self._draws = True
        self.slot.show_problem("")
        self._show_parts()
        self.pad.sheet.setFocus()
        self._show_soon(self.pad)

    def _stop_drawing(self) -> None:
        self._draws = False
        self._show_parts()
        self.slot.print.setFocus()

    def _show_parts(self) -> None:
        self._side.show_parts(self._said, draws=self._draws, photo=self._ask.photo)
        holds = bool(self._said.photo or self._said.strokes)
        self.snap.setVisible(holds and self._side.tells_about)
        if self._crop is not None:
            self._crop.setVisible(self._crops and not self._draws)
        self.laid_out.emit(self._draws or self._crops)

    def _put_in_order(self) -> None:
        put_in_order(self)

    def _want(self) -> None:
        self.photo_wanted.emit(self.way)

    def _give(self, path: str, picture: object) -> None:
        self.photo_given.emit(self.way, path, picture)

    def _draw(self, strokes: tuple[PenStroke, ...]) -> None:
        if not strokes:
            self._said = replace(self._said, strokes=())  # the paper stays where it is
            self.says(replace(self._said, strokes=()), "ask-act-drew")
            return
        said_by = self._said.said_by if self._said else self.around.adding
        said = replace(
            self._said,
            text="" if self._said.photo else self._said.text,
            strokes=strokes,
            how=How.DRAWING,
            photo=PhotoId(""),
            pick="",
            said_by=said_by,
            snap=Snap(caption=self._said.snap.caption),
        )
        self.says(said, "ask-act-drew")

    def _take_out(self) -> None:
        self.says(self._said.emptied, "ask-act-took-out")
        self.slot.print.setFocus()

    def take_pattern(self) -> None:
        """Let the pattern stand in the frame, and no picture."""
        self._draws = False
        if self._said:
            self.says(self._said.emptied, "ask-act-pattern")
        self._show_parts()

    def _change_whose(self, who: str, on: bool) -> None:
        said_by = with_speaker(self._said.said_by, who, on=on)
        self.says(replace(self._said, said_by=said_by), "ask-act-whose")
