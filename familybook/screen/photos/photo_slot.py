"""A place for a photograph, as a small print with white edges: by button, by drop or by paste."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QImage,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.cards import Notice
from familybook.screen.kit.flow import FlowLayout
from familybook.screen.kit.gentle import GentleLine
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.order import put_in_order
from familybook.screen.kit.spoken import describe_it
from familybook.screen.look import Look
from familybook.screen.photos.polaroid import Polaroid


class PhotoSlot(QWidget):
    """A photograph with what can be done about it; trouble is told here, in its place."""

    help_topic = "photo"

    wanted = Signal()
    """Somebody wants to choose a photograph."""
    given = Signal(str, object)
    draw_wanted = Signal()
    taken_out = Signal()
    crop_wanted = Signal(bool)
    """Somebody wants to crop or turn it, or has done so."""
    frame_wanted = Signal()
    """Somebody wants a frame on paper, to stick one in by hand."""

    def __init__(
        self,
        look: Look,
        parent: QWidget | None = None,
        *,
        may_draw: bool = True,
        may_leave: bool = False,
        face: bool = False,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._may_draw = may_draw
        self._may_leave = may_leave
        self._face = face
        self._draws_first = False
        self._is_empty = True
        self._draw_words = self._words_to_draw()
        self._notice: Notice | None = None
        self._lay_out()
        self.draw.setVisible(may_draw)
        self._earlier: Callable[[], object] | None = None
        self.earlier.clicked.connect(self._show_earlier)
        self.earlier.hide()
        self.print.clicked.connect(self._press)
        self.print.given.connect(self.given)
        self.choose.clicked.connect(self.wanted)
        self.draw.clicked.connect(self.draw_wanted)
        self.take_out.clicked.connect(self.taken_out)
        self.crop.clicked.connect(self.crop_wanted)
        self.leave.clicked.connect(self.frame_wanted)

    def _lay_out(self) -> None:
        """Put the print, and what can be done with it beside."""
        look = self._look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.px(4))
        row = FlowLayout(gap=6)
        self.print = Polaroid(look, self)
        row.addWidget(self.print)
        self._buttons = QWidget(self)
        self._order = buttons = QVBoxLayout(self._buttons)
        buttons.setContentsMargins(0, look.px(14), 0, 0)
        buttons.setSpacing(0)
        self.choose = Button(look, look.words("photo-choose"), self._buttons, icon=Icon.CAMERA)
        self.draw = Button(look, self._draw_words, self._buttons, icon=Icon.PENCIL)
        self.take_out = Button(
            look,
            look.words("photo-take-out"),
            self._buttons,
            manner=Manner.PLAIN,
            icon=Icon.CROSS,
        )
        self.crop = Button(look, look.words("photo-crop"), self._buttons, icon=Icon.CROP)
        self.crop.setCheckable(True)
        self.leave = Button(look, look.words("photo-frame"), self._buttons, icon=Icon.PAGE)
        describe_it(self.leave, look.words("photo-frame-says"))
        self.earlier = Button(
            look, look.words("earlier-photos"), self._buttons, manner=Manner.PLAIN, icon=Icon.UNDO
        )
        for button in (
            self.choose,
            self.crop,
            self.draw,
            self.leave,
            self.take_out,
            self.earlier,
        ):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        buttons.addStretch(1)
        row.addWidget(self._buttons)
        self._column.addLayout(row)
        self._coarse = GentleLine(look, self)
        self._column.addWidget(self._coarse)

    def show_photo(
        self, image: QImage | None, *, is_there: bool, seen: str, left_open: bool = False
    ) -> None:
        """Show a photograph; `is_there` with no image yet is one on its way.

        `left_open` is a frame on paper and no photograph.
        """
        words = self._look.words
        self._is_empty = not (is_there or left_open)
        self.print.show_icon(Icon.PENCIL if self._draws_first else Icon.CAMERA)
        if self._is_empty and self._draws_first:
            self.print.show_image(QImage(), self._draw_words, self._draw_words)
        elif left_open:
            says = words("photo-frame-says")
            self.print.show_image(QImage(), words("photo-frame-there"), says)
        elif not is_there:
            self.print.show_image(QImage(), words("photo-add"), words("photo-add"))
        else:
            caption = "" if image is not None else words("photo-coming")
            name = words("photo-there", words=seen) if seen else words("photo-there-plain")
            self.print.show_image(image or QImage(), caption, name)
        choose = words("photo-change" if is_there else "photo-choose")
        if choose != self.choose.text():
            self.choose.show_text(choose)
        self.take_out.setVisible(is_there or left_open)
        self.crop.setVisible(is_there and image is not None)
        self.leave.setVisible(self._may_leave and not is_there and not left_open)

    def offer_first(self, *, drawing: bool) -> None:
        """Offer to draw before a photograph, or after it; both are there."""
        drawing = drawing and self._may_draw
        if drawing == self._draws_first:
            return
        self._draws_first = drawing
        self._draw_words = self._words_to_draw()
        self.draw.show_text(self._draw_words)
        self._order.removeWidget(self.draw)
        at = 0 if drawing else self._order.indexOf(self.crop) + 1
        self._order.insertWidget(at, self.draw, 0, Qt.AlignmentFlag.AlignLeading)
        put_in_order(self)

    def _words_to_draw(self) -> str:
        first = "photo-draw-first" if self._draws_first else "photo-draw"
        return self._look.words("photo-draw-face" if self._face else first)

    def _press(self) -> None:
        """Want what the empty print offers; for a photograph that is there, another one."""
        if self._is_empty and self._draws_first:
            self.draw_wanted.emit()
        else:
            self.wanted.emit()

    def offer_earlier(self, show: Callable[[], object] | None) -> None:
        """Offer the photographs that were taken out of the book, or do not."""
        self._earlier = show
        self.earlier.setVisible(show is not None)

    def _show_earlier(self) -> None:
        if self._earlier is not None:
            self._earlier()

    def show_coarse(self, coarse: bool) -> None:
        """Say that the photograph has few dots for its size on paper; it may stay."""
        self._coarse.show_sentence(self._look.words("photo-coarse") if coarse else "")

    def show_problem(self, sentence: str) -> None:
        """Say what happened, and what can be done; an empty sentence goes away."""
        if self._notice is not None:
            self._notice.hide()
            self._notice.deleteLater()
            self._notice = None
        if not sentence:
            return
        words = self._look.words
        again = Button(self._look, words("photo-again"), icon=Icon.CAMERA)
        draw = Button(self._look, self._draw_words, icon=Icon.PENCIL)
        later = Button(self._look, words("photo-not-now"), manner=Manner.PLAIN)
        again.clicked.connect(self.wanted)
        draw.clicked.connect(self.draw_wanted)
        later.clicked.connect(self._close_notice)
        actions = (again, draw, later) if self._may_draw else (again, later)
        self._notice = Notice(self._look, sentence, self, actions=actions)
        if not self._may_draw:
            draw.deleteLater()
        self._column.insertWidget(0, self._notice)
        self._notice.show()
        order = (self.print, *actions, self.choose)
        for here, there in pairwise(order):
            QWidget.setTabOrder(here, there)
        again.setFocus()

    def _close_notice(self) -> None:
        self.show_problem("")
        self.print.setFocus()
