"""The shelf: books by picture and colour words; no name of a family is ever here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from familybook.core.drawing import Drawing, Voice
from familybook.core.palette import COLOUR, Tone
from familybook.screen.kit.cards import Notice
from familybook.screen.kit.choices import ChoiceCard
from familybook.screen.kit.control import Control
from familybook.screen.kit.flow import FlowLayout
from familybook.screen.kit.paint import WRAPPED, plus, rendered
from familybook.screen.look import Look
from familybook.screen.screen import Screen
from familybook.screen.tokens import Hue, Type

_INK = QColor(COLOUR[Tone.INK])
_PAGE = QColor("#FFFDF8")
_COVER = (190, 258)
_SLOT = 214
_TOP = 12
_WOOD = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class ShelfBook:
    """A book as it stands on the shelf. `name` is its picture and colour, as `green kite`."""

    place: Path
    name: str
    picture: Drawing
    colour: Tone
    when: str = ""
    practise: bool = False


class _Spine(Control):
    """What all that stands on the shelf shares: a cover, and a line under it."""

    size_of_words = Type.LABEL

    def __init__(self, look: Look, text: str, under: str, parent: QWidget) -> None:
        super().__init__(look, text, parent)
        self._under = under
        self.setAccessibleDescription(under)

    def cover(self) -> QRectF:
        """Return where the cover stands."""
        wide, high = (self.look.px(part) for part in _COVER)
        lift = 5 if self.is_hot else 0
        return QRectF((self.width() - wide) / 2, self.look.px(_TOP) - lift, wide, high)

    def sizeHint(self) -> QSize:
        """Return the size of cover, shelf and the line under it."""
        high = self.look.px(_TOP + _COVER[1] + _WOOD + 16) + self._under_high()
        return QSize(self.look.px(_SLOT), high)

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def heightForWidth(self, wide: int) -> int:
        """Return the same height for any width."""
        del wide
        return self.sizeHint().height()

    def _under_high(self) -> int:
        metrics = self.look.metrics(Type.SMALL)
        box = QRect(0, 0, self.look.px(_SLOT) - 12, 10_000)
        return metrics.boundingRect(box, WRAPPED, self._under or "x").height() + 4

    def ring_box(self, shape: QRectF) -> QRectF:
        """Return the cover with a little room round it."""
        del shape
        return self.cover().adjusted(-6, -5, 10, 6)

    def paint_under(self, painter: QPainter) -> None:
        """Paint the line under the shelf."""
        painter.setFont(self.look.font(Type.SMALL))
        painter.setPen(self.look.colour(Hue.SOFT))
        top = self.look.px(_TOP + _COVER[1] + _WOOD + 14)
        box = QRectF(6, top, self.width() - 12, self.height() - top)
        flags = WRAPPED | int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        painter.drawText(box, flags, self._under)


class _Book(_Spine):
    """One book on the shelf; the ribboned one is the made-up family's."""

    def __init__(self, look: Look, book: ShelfBook, parent: QWidget) -> None:
        super().__init__(look, book.name, book.when, parent)
        self._book = book
        self._image: tuple[int, float, QImage] | None = None
        self.setAccessibleName(look.words("shelf-open-named", name=book.name))

    def paint(self, painter: QPainter, shape: QRectF) -> None:
        """Paint pages, cover, picture, plate and ribbon."""
        del shape
        cover = self.cover()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(60, 45, 20, 50))
        painter.drawRoundedRect(cover.translated(5, 5), 8, 8)
        painter.setBrush(_PAGE)
        painter.drawRoundedRect(cover.adjusted(6, 4, 6, 4), 6, 6)
        painter.setPen(QPen(_INK, 1))
        for x in (2.5, 4.5):
            top = QPointF(cover.right() + x, cover.y() + 8)
            painter.drawLine(top, QPointF(top.x(), cover.bottom()))
        painter.setPen(QPen(_INK, 2.4))
        painter.setBrush(QColor(COLOUR[self._book.colour]))
        painter.drawRoundedRect(cover, 7, 7)
        painter.setPen(QPen(QColor(42, 42, 53, 90), 2))
        x = int(cover.right() - 16 if self.isRightToLeft() else cover.x() + 16)
        painter.drawLine(x, int(cover.y() + 2), x, int(cover.bottom() - 2))
        self._paint_picture(painter, cover)
        self._paint_plate(painter, cover)
        if self._book.practise:
            self._paint_ribbon(painter, cover)
        self.paint_under(painter)

    def _paint_picture(self, painter: QPainter, cover: QRectF) -> None:
        side, ratio = self.look.px(142), self.devicePixelRatioF()
        if self._image is None or self._image[:2] != (side, ratio):
            self._image = (side, ratio, rendered(self._book.picture, QSize(side, side), ratio))
        shift = -6 if self.isRightToLeft() else 6
        box = QRectF(
            cover.center().x() - side / 2 + shift, cover.y() + self.look.px(24), side, side
        )
        painter.drawImage(box, self._image[2])

    def _paint_plate(self, painter: QPainter, cover: QRectF) -> None:
        near, far = (12, 26) if self.isRightToLeft() else (26, 12)
        plate = QRectF(
            cover.x() + near,
            cover.bottom() - self.look.px(62),
            cover.width() - near - far,
            self.look.px(44),
        )
        painter.setPen(QPen(_INK, 1.6))
        painter.setBrush(_PAGE)
        painter.drawRoundedRect(plate, 6, 6)
        painter.setFont(self.look.font(self.size_of_words, Voice.BOLD))
        painter.drawText(plate, WRAPPED | int(Qt.AlignmentFlag.AlignCenter), self.text())

    def _paint_ribbon(self, painter: QPainter, cover: QRectF) -> None:
        painter.save()
        outline = QPainterPath()
        outline.addRoundedRect(cover, 7, 7)
        painter.setClipPath(outline)
        reach = self.look.px(38)
        painter.translate(cover.right() - reach, cover.y() + reach)
        painter.rotate(45)
        band = QRectF(-200, -self.look.px(14), 400, self.look.px(28))
        painter.setPen(QPen(_INK, 1.8))
        painter.setBrush(QColor(COLOUR[Tone.SUN]))
        painter.drawRect(band)
        painter.setFont(self.look.font(Type.SMALL, Voice.BOLD))
        painter.drawText(band, int(Qt.AlignmentFlag.AlignCenter), self.look.words("shelf-practise"))
        painter.restore()
        painter.setPen(QPen(_INK, 2.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(cover, 7, 7)


class _NewBook(_Spine):
    """The place where the next book will stand."""

    def paint(self, painter: QPainter, shape: QRectF) -> None:
        """Paint a dashed cover with a plus."""
        del shape
        cover = self.cover()
        pen = QPen(self.look.colour(Hue.LEAF), 2.4, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(self.look.colour(Hue.CARD))
        painter.drawRoundedRect(cover, 12, 12)
        side = self.look.px(64)
        disc = QRectF(
            cover.center().x() - side / 2,
            cover.center().y() - side / 2 - self.look.px(18),
            side,
            side,
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.colour(Hue.LEAF))
        painter.drawEllipse(disc)
        inset = side * 0.26
        mark = disc.adjusted(inset, inset, -inset, -inset)
        plus(painter, mark, self.look.colour(Hue.ON_LEAF), side / 13)
        painter.setFont(self.look.font(Type.BODY, Voice.BOLD))
        painter.setPen(self.look.colour(Hue.INK))
        words = QRectF(cover.x() + 8, disc.bottom() + 8, cover.width() - 16, self.look.px(60))
        flags = WRAPPED | int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        painter.drawText(words, flags, self.text())
        self.paint_under(painter)


class _Planks(QWidget):
    """Books in rows, each row on a wooden shelf."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._books: list[_Spine] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._place)

    @property
    def books(self) -> tuple[_Spine, ...]:
        """Return what stands on the shelves."""
        return tuple(self._books)

    def show_books(self, books: Sequence[_Spine]) -> None:
        """Put other books on the shelves."""
        for one in self._books:
            one.hide()
            one.deleteLater()
        self._books = list(books)
        for one in self._books:
            one.show()
        self._place()

    def _columns(self, wide: int) -> int:
        return max(1, min(wide // self._look.px(_SLOT), max(len(self._books), 1)))

    def _row_high(self) -> int:
        return max((one.sizeHint().height() for one in self._books), default=0) + 6

    def _rows(self, wide: int) -> int:
        columns = self._columns(wide)
        return (len(self._books) + columns - 1) // columns

    def hasHeightForWidth(self) -> bool:
        """Tell that books go into more rows where it is narrow."""
        return True

    def heightForWidth(self, wide: int) -> int:
        """Return the height of all rows."""
        return self._rows(wide) * self._row_high()

    def sizeHint(self) -> QSize:
        """Return one row of four."""
        return QSize(self._look.px(_SLOT) * 4, self._row_high())

    def minimumSizeHint(self) -> QSize:
        """Return the size of one book."""
        return QSize(self._look.px(_SLOT), self._row_high())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the books where they belong."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        columns = self._columns(self.width())
        wide = min(self.width() / columns, self._look.px(_SLOT) * 1.35)
        high = self._row_high()
        for number, book in enumerate(self._books):
            x = (number % columns) * wide
            left = self.width() - x - wide if self.isRightToLeft() else x
            book.setGeometry(round(left), number // columns * high, round(wide), high - 6)
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the wood."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dark = self._look.tokens.dark
        edge = self._look.colour(Hue.LINE) if dark else _INK
        for row in range(self._rows(self.width())):
            y = row * self._row_high() + self._look.px(_TOP + _COVER[1]) + 3
            wood = QRectF(2, y, self.width() - 4, self._look.px(_WOOD))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour(Hue.WOOD))
            painter.drawRoundedRect(wood.translated(2, 3), 5, 5)
            painter.setPen(QPen(edge, 2.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(wood, 5, 5)
            painter.setPen(QPen(QColor(42, 42, 53, 70), 1.4))
            for x, length in ((60, 90), (210, 40), (420, 130), (720, 60), (900, 110), (1130, 50)):
                end = min(x + length, self.width() - 20)
                if x < end:
                    painter.drawLine(x, int(y + 9), end, int(y + 9))
        painter.end()


class ShelfScreen(Screen):
    """Shows the books; says which one to open, or that one is to be started."""

    book_chosen = Signal(object)
    start_wanted = Signal()
    practise_wanted = Signal()
    open_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        words = look.words
        self.content.setContentsMargins(44, 0, 26, 10)
        self.heading, self.lead = self.add_title(words("shelf-title"), words("shelf-lead"))
        self._planks = _Planks(look, self)
        self.content.addWidget(self._planks)
        acts = FlowLayout(gap=6)
        self.open = ChoiceCard(
            look,
            None,
            words("shelf-open"),
            self,
            sub=words("shelf-open-sub"),
            ticks=False,
        )
        self.open.clicked.connect(self.open_wanted)
        acts.addWidget(self.open)
        self.content.addLayout(acts)
        self._notice: Notice | None = None
        self.content.addStretch(1)
        self.foot.hide()

    def show_books(self, books: Sequence[ShelfBook]) -> None:
        """Show the books, then the place for a new one; the made-up family's stands last."""
        words = self.look.words
        spines: list[_Spine] = []
        for book in books:
            spine = _Book(self.look, book, self._planks)
            if book.practise:
                spine.clicked.connect(self.practise_wanted)
            else:
                spine.clicked.connect(partial(self._choose, book.place))
            spines.append(spine)
        new = _NewBook(self.look, words("shelf-start"), words("shelf-start-sub"), self._planks)
        new.clicked.connect(self.start_wanted)
        spines.append(new)
        self._planks.show_books(spines)

    @property
    def books(self) -> tuple[Control, ...]:
        """Return what can be pressed on the shelf, the new book last."""
        return self._planks.books

    def show_notice(self, sentence: str) -> None:
        """Say one kind sentence under the shelf; nothing for an empty one."""
        if self._notice is not None:
            self.content.removeWidget(self._notice)
            self._notice.hide()
            self._notice.deleteLater()
            self._notice = None
        if sentence:
            self._notice = Notice(self.look, sentence, self)
            self.content.insertWidget(self.content.count() - 1, self._notice)

    def _choose(self, place: Path, checked: bool = False) -> None:
        del checked
        self.book_chosen.emit(place)

    def first_focus(self) -> QWidget | None:
        """Return the first book."""
        return self._planks.books[0] if self._planks.books else None
