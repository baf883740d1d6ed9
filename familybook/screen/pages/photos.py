"""Photos of us: prints side by side, and under them the one that is being worked on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from familybook.core.drawing import Drawing
from familybook.core.fields import AskPicture, Way
from familybook.core.ids import PhotoId
from familybook.core.kind import Kind
from familybook.core.palette import COLOUR, Tone
from familybook.core.said import LEFT_OPEN, NOTHING, How, Said
from familybook.drawings.pages.album import sketch_in
from familybook.kinds.photos import Stuck
from familybook.screen import ink
from familybook.screen.editors.base import Around
from familybook.screen.editors.picture import PictureEditor
from familybook.screen.editors.texts import Question
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.control import Control
from familybook.screen.kit.flow import FlowLayout
from familybook.screen.kit.icons import Icon, draw_icon
from familybook.screen.kit.labels import Label
from familybook.screen.kit.more import show_whole
from familybook.screen.kit.paint import tick
from familybook.screen.kit.spoken import call_it, describe_it
from familybook.screen.kit.tips import show_tip
from familybook.screen.look import Look
from familybook.screen.pages.base import PageEditor
from familybook.screen.pages.parts import card_column
from familybook.screen.tokens import Hue
from familybook.screen.viewing import seen

_SKETCH = (160.0, 120.0)


class SmallPrint(Control):
    """One picture of the page, small; chosen, its edge is green."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent)
        self._image: QImage | None = None
        self._sketch: Drawing | None = None
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_said(self, said: Said, around: Around, number: int) -> None:
        """Show what is there: a photograph, a drawing, or a frame to stick one in."""
        image = around.photos.get(said.photo) if said.photo else None
        self._image = None if image is None else seen(image, said.snap.view)
        self._sketch = sketch_in(said.strokes, *_SKETCH, "") if said.strokes else None
        key = "photo" if said.photo else "drawing" if said.strokes else "frame"
        words = said.snap.caption.strip() or said.text.strip()
        name = self.look.words(f"pages-photos-{key}", number=number)
        call_it(self, f"{name}: {words}" if words else name)
        show_tip(self, words)
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Tell that it has one size."""
        return False

    def sizeHint(self) -> QSize:
        """Return the size of a small print."""
        return QSize(self.look.px(136), self.look.px(112))

    def minimumSizeHint(self) -> QSize:
        """Return the size of a small print."""
        return self.sizeHint()

    def paint(self, painter: QPainter, shape: QRectF) -> None:
        """Paint the print with its white edge."""
        chosen = self.isChecked()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(60, 45, 20, 36))
        painter.drawRoundedRect(shape.translated(1.5, 2.5), 5, 5)
        width = 4.0 if chosen else (2.4 if self.is_hot else 1.4)
        painter.setPen(QPen(self.look.colour(Hue.LEAF if chosen else Hue.LINE), width))
        painter.setBrush(QColor("#FFFDF8"))
        painter.drawRoundedRect(shape, 5, 5)
        edge = self.look.px(8)
        self._paint_picture(painter, shape.adjusted(edge, edge, -edge, -edge))
        if chosen:
            side = self.look.px(26)
            spot = QRectF(shape.right() - side - 3, shape.top() + 3, side, side)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.look.colour(Hue.LEAF))
            painter.drawEllipse(spot)
            inset = side * 0.28
            mark = spot.adjusted(inset, inset, -inset, -inset)
            tick(painter, mark, self.look.colour(Hue.ON_LEAF), 2.6)

    def _paint_picture(self, painter: QPainter, box: QRectF) -> None:
        if self._image is not None and not self._image.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            size = self._image.size().scaled(
                box.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio
            )
            whole = QRectF(0, 0, size.width(), size.height())
            whole.moveCenter(box.center())
            painter.drawImage(whole, self._image)
        elif self._sketch is not None:
            ink.draw(painter, self._sketch, box)
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(COLOUR[Tone.SOFT]), 1.6, Qt.PenStyle.DashLine))
            painter.drawRect(box)
            side = min(box.height() * 0.5, float(self.look.px(40)))
            middle = QRectF(0, 0, side, side)
            middle.moveCenter(box.center())
            draw_icon(painter, Icon.CAMERA, middle, QColor(COLOUR[Tone.SOFT]), right_to_left=False)


class PrintsRow(QWidget):
    """The pictures of the page in their order, and ways to put another one in."""

    chosen = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._group = QButtonGroup(self)
        self._flow = FlowLayout(self, gap=6)
        self.prints: list[SmallPrint] = []

    def show_all(self, pictures: Sequence[Said], around: Around, chosen: int) -> None:
        """Show the pictures, one of them chosen."""
        while len(self.prints) < len(pictures):
            small = SmallPrint(self._look, self)
            small.clicked.connect(partial(self.chosen.emit, len(self.prints)))
            small.setAutoExclusive(True)  # heard as one of a few
            self._group.addButton(small)
            self._flow.addWidget(small)
            self.prints.append(small)
        for number, small in enumerate(self.prints):
            small.setVisible(number < len(pictures))
            if number < len(pictures):
                small.show_said(pictures[number], around, number + 1)
        if pictures:
            self.prints[chosen].setChecked(True)


class PhotosEditor(PageEditor):
    """An album page: prints to choose from, add, take out and put in order."""

    def __init__(
        self,
        look: Look,
        kind: type[Kind],
        photos: Mapping[PhotoId, QImage],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, kind, photos, parent)
        self._pictures: tuple[Stuck, ...] = ()
        self._chosen = 0
        self.row = PrintsRow(look, self)
        call_it(self.row, look.words("photos-pictures"))
        self.row.chosen.connect(self._choose)
        self.column.addWidget(self.row)
        self._start = Label(look, look.words("pages-photos-start"), self, hue=Hue.SOFT)
        self.column.addWidget(self._start)
        adding = FlowLayout(gap=4)
        self.add = Button(
            look, look.words("photos-pictures-add"), self, manner=Manner.SUN, icon=Icon.PLUS
        )
        self.add.clicked.connect(partial(self._add, NOTHING))
        self.add_frame = Button(look, look.words("photo-frame"), self, icon=Icon.PAGE)
        describe_it(self.add_frame, look.words("photo-frame-says"))
        self.add_frame.clicked.connect(self._add_frame)
        adding.addWidget(self.add)
        adding.addWidget(self.add_frame)
        self.column.addLayout(adding)
        self.column.addWidget(self._make_panel())
        self.column.addStretch(1)

    def _make_panel(self) -> QWidget:
        look = self.look
        self.panel, column = card_column(look, self, edge=Hue.LEAF, thick=True)
        way = ("pictures", 0, "picture")
        self.picture = PictureEditor(
            look, way, Question(text=""), AskPicture(), self.panel, may_leave=True
        )
        self.picture.edited.connect(self._change)
        self.picture.photo_wanted.connect(self.photo_wanted)
        self.picture.photo_given.connect(self.photo_given)
        column.addWidget(self.picture)
        order = FlowLayout(gap=4)
        self.earlier = self._button("pages-photos-earlier", Icon.BACK, partial(self._move, -1))
        self.later = self._button("pages-photos-later", Icon.ON, partial(self._move, 1))
        self.out = self._button("pages-photos-out", Icon.CROSS, self._take_out)
        for button in (self.earlier, self.later, self.out):
            order.addWidget(button)
        column.addLayout(order)
        return self.panel

    def _button(self, key: str, icon: Icon, act: Any) -> Button:
        words = self.look.words(key)
        button = Button(self.look, words, self.panel, manner=Manner.PLAIN, icon=icon)
        button.clicked.connect(act)
        return button

    def show_answers(self, page: Any) -> None:
        """Show the prints, and the one that is chosen."""
        self._pictures = page.pictures
        self._show_chosen()

    def _show_chosen(self) -> None:
        count = len(self._pictures)
        self._chosen = max(0, min(self._chosen, count - 1))
        self.row.show_all([one.picture for one in self._pictures], self.around, self._chosen)
        self.row.setVisible(bool(count))
        self._start.setVisible(not count)
        for button in (self.add, self.add_frame, self.earlier, self.later, self.out):
            button.setVisible(bool(count))
        way = ("pictures", self._chosen, "picture")
        if way != self.picture.way:
            self.picture.start_anew(way)
        here = self._pictures[self._chosen].picture if count else NOTHING
        self.picture.show_value(here, self.around)
        self.earlier.setEnabled(self._chosen > 0)
        self.later.setEnabled(self._chosen < count - 1)

    def show_problem(self, way: Any, sentence: str) -> bool:
        """Show what happened to a photograph, at the print it was meant for."""
        if way[:1] != ("pictures",) or way[1] > max(0, len(self._pictures) - 1):
            return False
        self._choose(way[1])
        return self.picture.show_problem(way, sentence)

    def _choose(self, number: int) -> None:
        self._chosen = number
        self._show_chosen()
        show_whole(self.panel)

    def _change(self, way: Way, answer: Any, act: str) -> None:
        if self._pictures:
            self.edited.emit(way, answer, act)
        else:
            self.edited.emit(("pictures", 0), Stuck(picture=answer), act)

    def _add(self, said: Said) -> None:
        self._chosen = len(self._pictures)
        self.edited.emit(("pictures", self._chosen), Stuck(picture=said), "ask-act-added")
        if self.picture.isVisible():
            self.picture.slot.choose.setFocus()
            show_whole(self.panel)

    def _add_frame(self) -> None:
        self._add(Said("", self.around.adding, how=How.PHOTO, pick=LEFT_OPEN))

    def _move(self, by: int) -> None:
        pictures = list(self._pictures)
        there = self._chosen + by
        pictures[self._chosen], pictures[there] = pictures[there], pictures[self._chosen]
        self._chosen = there
        self.edited.emit(("pictures",), tuple(pictures), "ask-act-moved")

    def _take_out(self) -> None:
        left = (*self._pictures[: self._chosen], *self._pictures[self._chosen + 1 :])
        self.edited.emit(("pictures",), left, "ask-act-took-out")
        (self.row.prints[self._chosen] if left else self.picture.slot.choose).setFocus()
