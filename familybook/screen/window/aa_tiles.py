"""What is chosen under Aa by how it looks: colours in their own colours, letters as they stand."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QButtonGroup, QWidget

from familybook.core.drawing import Voice
from familybook.screen.kit.control import Control
from familybook.screen.kit.flow import FlowLayout
from familybook.screen.kit.paint import WRAPPED, tick
from familybook.screen.kit.spoken import call_it
from familybook.screen.look import Look
from familybook.screen.tokens import APART, Hue, Theme, Tokens, Type

_WORDS_HIGH = 34
_TICK = 22
"""How large the tick of the chosen one is, in pixels at 100 %."""


class Tile(Control):
    """One choice: a sample over its name. Chosen is a tick, a thick edge and a tint."""

    size_of_words = Type.SMALL
    voice = Voice.BOLD
    size_px = (78, 92)

    def __init__(self, look: Look, text: str, row: str, parent: QWidget) -> None:
        super().__init__(look, text, parent)
        call_it(self, f"{row}: {text}")
        self.setCheckable(True)
        self.setAutoExclusive(True)

    def sizeHint(self) -> QSize:
        """Return the size of a tile, wide enough for its name."""
        wide, high = (self.look.px(part) for part in self.size_px)
        words = self.look.metrics(self.size_of_words, self.voice).horizontalAdvance(self.text())
        return QSize(max(wide, words + self.look.px(14)), high)

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def heightForWidth(self, wide: int) -> int:
        """Return the same height for any width."""
        del wide
        return self.look.px(self.size_px[1])

    def paint(self, painter: QPainter, shape: QRectF) -> None:
        """Paint the tile."""
        chosen, radius = self.isChecked(), self.radius(shape)
        pen = QPen(self.look.colour(Hue.LEAF if chosen else Hue.LINE), 3 if chosen else 1.5)
        painter.setPen(pen)
        painter.setBrush(self.look.colour(Hue.LEAF_TINT if chosen else Hue.CARD))
        painter.drawRoundedRect(shape, radius, radius)
        inset = shape.adjusted(5, 5, -5, -self.look.px(_WORDS_HIGH))
        self.paint_sample(painter, inset, radius - 5)
        painter.setPen(self.look.colour(Hue.INK))
        painter.setFont(self.look.font(self.size_of_words, self.voice))
        words = QRectF(shape.x(), inset.bottom(), shape.width(), shape.bottom() - inset.bottom())
        painter.drawText(words, WRAPPED | int(Qt.AlignmentFlag.AlignCenter), self.text())
        if chosen:
            self._paint_tick(painter, shape)

    def _paint_tick(self, painter: QPainter, shape: QRectF) -> None:
        side = float(self.look.px(_TICK))
        box = QRectF(shape.right() - side - 4, shape.y() + 4, side, side)
        box = self.mirrored(shape, box)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.colour(Hue.LEAF))
        painter.drawEllipse(box)
        inset = side * 0.22
        mark = box.adjusted(inset, inset, -inset, -inset)
        tick(painter, mark, self.look.colour(Hue.ON_LEAF), side / 9)

    def paint_sample(self, painter: QPainter, box: QRectF, radius: float) -> None:
        """Paint what this choice looks like."""
        raise NotImplementedError


class Swatch(Tile):
    """Colours, shown in themselves. Several stand side by side: those of the laptop."""

    def __init__(
        self, look: Look, text: str, row: str, parent: QWidget, themes: Iterable[Theme]
    ) -> None:
        super().__init__(look, text, row, parent)
        self._themes = tuple(themes)

    def paint_sample(self, painter: QPainter, box: QRectF, radius: float) -> None:
        """Paint two letters in the colours."""
        whole = QPainterPath()
        whole.addRoundedRect(box, radius, radius)
        painter.save()
        painter.setClipPath(whole, Qt.ClipOperation.IntersectClip)
        wide = box.width() / len(self._themes)
        letters = self.look.words("screen-aa")
        for number, theme in enumerate(self._themes):
            tokens = Tokens(theme=theme)
            part = QRectF(box.x() + number * wide, box.y(), wide, box.height())
            painter.fillRect(part, QColor(tokens.colour(Hue.PAPER)))
            bar = QRectF(part.x(), part.bottom() - 6, part.width(), 6)
            painter.fillRect(bar, QColor(tokens.colour(Hue.LEAF)))
            painter.setPen(QColor(tokens.colour(Hue.INK)))
            painter.setFont(self.look.font(Type.H2, Voice.HEAD))
            shown = letters if len(self._themes) == 1 else letters[:1]
            painter.drawText(part, int(Qt.AlignmentFlag.AlignCenter), shown)
        painter.restore()
        painter.setPen(QPen(self.look.colour(Hue.LINE), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, radius, radius)


class LettersTile(Tile):
    """Letters as they would stand, whatever is chosen now."""

    size_px = (174, 78)

    def __init__(self, look: Look, text: str, row: str, parent: QWidget, *, wider: bool) -> None:
        super().__init__(look, text, row, parent)
        self._wider = wider

    def paint_sample(self, painter: QPainter, box: QRectF, radius: float) -> None:
        """Paint letters that are easily taken for each other."""
        del radius
        font = self.look.font(Type.H2, Voice.BOLD)
        apart = font.pixelSize() * APART if self._wider else 0.0
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, apart)
        font.setWordSpacing(2 * apart)
        painter.setPen(self.look.colour(Hue.INK))
        painter.setFont(font)
        sample = self.look.words("aa-letters-sample")
        wide = painter.fontMetrics().horizontalAdvance(sample)
        beside = self.mirrored(box, box.adjusted(0, 0, -self.look.px(_TICK), 0))
        beneath_tick = wide > box.width() - 2 * self.look.px(_TICK)
        place = beside if beneath_tick else box
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), sample)


class Tiles(QWidget):
    """One of a few tiles, side by side while there is room: a radio group."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        call_it(self, name)
        self.tiles: dict[str, Tile] = {}
        self._flow = FlowLayout(self, gap=2)
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._say)

    def add(self, key: str, tile: Tile) -> None:
        """Take one more."""
        self.tiles[key] = tile
        self._group.addButton(tile)
        self._flow.addWidget(tile)

    def show_choice(self, key: str) -> None:
        """Show another choice."""
        if key in self.tiles:
            self.tiles[key].setChecked(True)

    def _say(self) -> None:
        for key, tile in self.tiles.items():
            if tile.isChecked():
                self.chosen.emit(key)
