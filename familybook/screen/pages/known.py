"""What we know now: notes on a board, what helped, and a folded note for a hard day."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from familybook.core.ids import PhotoId
from familybook.core.kind import Kind
from familybook.drawings.parts.notes import pin_drawing
from familybook.drawings.picks import pick_picture
from familybook.screen.editors.columns import Columns
from familybook.screen.editors.picks import offer_of
from familybook.screen.editors.texts import ListEditor
from familybook.screen.kit.labels import Heading
from familybook.screen.kit.paint import shadow
from familybook.screen.kit.pictures import PictureView
from familybook.screen.kit.spoken import call_it
from familybook.screen.look import Look
from familybook.screen.pages.base import PageEditor
from familybook.screen.pages.card_picks import CardPicks
from familybook.screen.pages.parts import card_column
from familybook.screen.tokens import Hue

_BEST = 5
_WOOD = 9
_RADIUS = 10


class Board(QFrame):
    """A board in its wooden frame: notes stand on it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        call_it(self, look.words("pages-known-board"))
        self.column = QVBoxLayout(self)
        edge = look.px(6) + _WOOD
        self.column.setContentsMargins(edge, edge, edge, edge)
        self.column.setSpacing(look.px(8))
        look.changed.connect(self.update)

    def paintEvent(self, event: object) -> None:
        """Paint the frame and the board."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outer = QRectF(self.rect()).adjusted(2, 2, -2, -5)
        shadow(painter, self.look, outer, _RADIUS, lifted=False)
        painter.setPen(QPen(self.look.colour(Hue.INK), 1.6))
        painter.setBrush(self.look.colour(Hue.WOOD))
        painter.drawRoundedRect(outer, _RADIUS, _RADIUS)
        painter.setBrush(self.look.colour(Hue.PAPER))
        painter.drawRoundedRect(outer.adjusted(_WOOD, _WOOD, -_WOOD, -_WOOD), 5, 5)
        painter.end()


class PinnedNote(QFrame):
    """A note on the board, its pin on top."""

    def __init__(self, look: Look, tone: Hue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._tone = tone
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(look.px(8), look.px(4), look.px(8), look.px(14))
        self.column.setSpacing(look.px(2))
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(PictureView(look, pin_drawing(), self, wide=22, high=22, plaque=False))
        line.addStretch(1)
        self.column.addLayout(line)
        look.changed.connect(self.update)

    def paintEvent(self, event: object) -> None:
        """Paint the paper."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QRectF(self.rect()).adjusted(2, self._look.px(10), -2, -4)
        shadow(painter, self._look, shape, 2, lifted=False)
        painter.setPen(QPen(self._look.colour(Hue.LINE), 1.4))
        painter.setBrush(self._look.colour(self._tone))
        painter.drawRoundedRect(shape, 2, 2)
        painter.end()


class FoldedNote(QFrame):
    """The note to ourselves: a heavy edge and a folded corner."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        call_it(self, look.words("pages-known-hard-day"))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(look.px(18), look.px(12), look.px(36), look.px(18))
        look.changed.connect(self.update)

    def paintEvent(self, event: object) -> None:
        """Paint the paper, its edge and its corner."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isRightToLeft():
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        shape = QRectF(self.rect()).adjusted(3, 3, -3, -5)
        fold = float(self._look.px(26))
        pen = QPen(self._look.colour(Hue.INK), 3.2)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(self._look.colour(Hue.CARD))
        corner, edge = shape.right() - fold, shape.top() + fold
        painter.drawPolygon(
            [
                shape.topLeft(),
                QPointF(corner, shape.top()),
                QPointF(shape.right(), edge),
                shape.bottomRight(),
                shape.bottomLeft(),
            ]
        )
        painter.setBrush(self._look.colour(Hue.HILL))
        painter.drawPolygon(
            [QPointF(corner, shape.top()), QPointF(corner, edge), QPointF(shape.right(), edge)]
        )
        painter.end()


class KnownEditor(PageEditor):
    """Help to pick and notes to write on the board, and the folded note at the end."""

    def __init__(
        self,
        look: Look,
        kind: type[Kind],
        photos: Mapping[PhotoId, QImage],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, kind, photos, parent)
        self.board = Board(look, self)
        self.board.column.addWidget(self._helped())
        self.board.column.addWidget(self._learned())
        self.board.column.addWidget(self._note("tell_others", Hue.LEAF_TINT))
        self.column.addWidget(self.board)
        sides = Columns(look, gap=10)
        sides.add(self._side("not_helped", "print_not_helped"), 420, 1)
        sides.add(self._side("pass_on"), 420, 1)
        self.column.addLayout(sides)
        self.column.addWidget(self._folded())
        self.column.addStretch(1)

    def _learned(self) -> QWidget:
        note = PinnedNote(self.look, Hue.CARD, self.board)
        asked = self.question("learned")
        learned = ListEditor(self.look, ("learned",), asked, note, prose=True, across=2)
        note.column.addWidget(self.take(learned, "learned"))
        return note

    def _note(self, name: str, tone: Hue) -> QWidget:
        note = PinnedNote(self.look, tone, self.board)
        note.column.addWidget(self.make(name, note))
        return note

    def _helped(self) -> QWidget:
        note = PinnedNote(self.look, Hue.CARD, self.board)
        offer = offer_of(self.look, "known-helped", best=_BEST)
        asked = self.question("helped")
        picks = CardPicks(self.look, ("helped",), asked, offer, pick_picture, note)
        note.column.addWidget(self.take(picks, "helped"))
        return note

    def _side(self, *names: str) -> QWidget:
        card, column = card_column(self.look, self)
        for name in names:
            column.addWidget(self.make(name, card))
        column.addStretch(1)
        return card

    def _folded(self) -> QWidget:
        note = FoldedNote(self.look, self)
        note.column.addWidget(Heading(self.look, self.look.words("pages-known-hard-day"), note))
        note.column.addWidget(self.make("hard_day_note", note))
        return note
