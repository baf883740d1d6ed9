"""What stands on the rail: a stone for a page, and a stretch that is closed."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from familybook.core.book import Progress
from familybook.core.drawing import Voice
from familybook.screen.kit.control import Control
from familybook.screen.kit.laid import draw_words
from familybook.screen.kit.spoken import call_it
from familybook.screen.kit.tips import show_tip
from familybook.screen.look import Look
from familybook.screen.path.route import Stone, Stretch
from familybook.screen.path.stones import paint_stone, stone_path
from familybook.screen.tokens import RING, Hue, Type

RAIL_WIDE = 210
_NUMBER = 15
"""Size of the numbers on a stone."""
_WIDEST = 78
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_GOES = (*STEPS, Qt.Key.Key_Home, Qt.Key.Key_End)


class RailStone(Control):
    """A stone with its title beside it, or alone."""

    left_by = Signal(object)
    """A key that goes to another stone was pressed."""

    size_of_words = Type.SMALL

    def __init__(
        self, look: Look, stone: Stone, parent: QWidget, *, here: bool, narrow: bool
    ) -> None:
        super().__init__(look, stone.title, parent)
        self._here, self._narrow = here, narrow
        self._stone = stone
        self._shown: tuple[Stone, bool] | None = None
        self.show_stone(stone, here=here)

    def show_stone(self, stone: Stone, *, here: bool) -> None:
        """Show the page as it is now, and whether we are on it; the same says nothing."""
        if (stone, here) == self._shown:
            return
        self._shown = (stone, here)
        self._stone, self._here = stone, here
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)
        self.setText(stone.title)
        name, words = stone.told(self.look.words), self.look.words
        call_it(self, f"{name}, {words('path-here')}" if self._here else name)
        show_tip(self, stone.title if self._narrow else "")
        self._look_changed()

    @property
    def stone(self) -> Stone:
        """The page it stands for, as it was shown last."""
        return self._stone

    @property
    def is_here(self) -> bool:
        """Whether it is the page we are on."""
        return self._here

    @property
    def voice(self) -> Voice:  # type: ignore[override]  # the page we are on is bold
        """Return the voice of its title."""
        return Voice.BOLD if self._here else Voice.BODY

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell the rail of arrows, Home and End: what scrolls it would take them."""
        if event.key() in _GOES:
            self.left_by.emit(Qt.Key(event.key()))
        else:
            super().keyPressEvent(event)

    @property
    def number(self) -> str:
        """Return the numbers of its sides, as the stone shows them."""
        return self._stone.painted.replace(" ", "")

    def stone_wide(self) -> int:
        """Return the width of the stone alone: its numbers have room, also in a very full book."""
        px, metrics = self.look.px, self.look.metrics(_NUMBER, Voice.BOLD)
        needed = metrics.horizontalAdvance(self.number) + px(6)
        return min(max(px(50 if self._stone.spread else 38), needed), px(_WIDEST))

    def beside(self) -> int:
        """Return the width of the stone."""
        return max(self.look.px(66), self.stone_wide() + self.look.px(6)) + 4

    def above(self) -> int:
        """Return the height round the title."""
        return 4

    def sizeHint(self) -> QSize:
        """Return the size of the stone, alone or with some of its title."""
        if self._narrow:
            return QSize(self.stone_wide() + 2 * RING + 6, self.look.tokens.target)
        return QSize(
            self.look.px(RAIL_WIDE) - 16, self.heightForWidth(self.look.px(RAIL_WIDE) - 16)
        )

    def minimumSizeHint(self) -> QSize:
        """Return the size of the stone and a little of its title: it is as wide as the rail."""
        if self._narrow:
            return self.sizeHint()
        return QSize(self.beside() + self.look.px(60), self.look.tokens.target)

    def heightForWidth(self, wide: int) -> int:
        """Return the height that shows all of the title."""
        return self.look.tokens.target if self._narrow else super().heightForWidth(wide)

    def paint(self, painter: QPainter, shape: QRectF) -> None:
        """Paint stone and title."""
        wide, high = self.stone_wide(), self.look.px(30)
        room = shape.width() if self._narrow else max(self.look.px(58), wide)
        box = QRectF(shape.x() + (room - wide) / 2, shape.center().y() - high / 2 + 1, wide, high)
        paint_stone(
            painter,
            self.look,
            self.mirrored(shape, box),
            self.number,
            self._stone.progress,
            mark=self._stone.mark,
            here=self._here,
            seed=len(self._stone.title),
            loose=self._stone.loose,
        )
        if self._narrow:
            return
        painter.setPen(self.look.colour(Hue.INK))
        painter.setFont(self.look.font(self.size_of_words, self.voice))
        words = shape.adjusted(self.beside() - 4, 0, 0, 0)
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        draw_words(painter, self.mirrored(shape, words), flags, self.text())


class ClosedStretch(Control):
    """A stretch we are not on: its name and a pebble for each page."""

    left_by = Signal(object)
    """A key that goes to another stone was pressed."""

    size_of_words = Type.SMALL
    voice = Voice.BODY

    def __init__(self, look: Look, stretch: Stretch, parent: QWidget) -> None:
        super().__init__(look, stretch.name, parent)
        self.show_stretch(stretch)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell the rail of arrows, Home and End, as a stone does."""
        if event.key() in _GOES:
            self.left_by.emit(Qt.Key(event.key()))
        else:
            super().keyPressEvent(event)

    def show_stretch(self, stretch: Stretch) -> None:
        """Show how its pages are now."""
        self._stretch = stretch
        call_it(self, self.look.words("path-open-stretch", name=stretch.name))
        self.update()

    @property
    def stretch(self) -> Stretch:
        """The pages it stands for, as they were shown last."""
        return self._stretch

    def above(self) -> int:
        """Return the height of the pebbles."""
        return self.look.px(16)

    def beside(self) -> int:
        """Return the width round the name."""
        return 12

    def paint(self, painter: QPainter, shape: QRectF) -> None:
        """Paint name and pebbles."""
        painter.setFont(self.look.font(Type.SMALL))
        painter.setPen(self.look.colour(Hue.INK))
        words = shape.adjusted(6, 0, -6, -self.look.px(14))
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        draw_words(painter, words, flags, self.text())
        wide, high = self.look.px(14), self.look.px(11)
        count = len(self._stretch.stones)
        step = min(float(self.look.px(18)), (shape.width() - 12 - wide) / max(1, count - 1))
        for number, stone in enumerate(self._stretch.stones):
            box = QRectF(shape.x() + 6 + number * step, shape.bottom() - high - 1, wide, high)
            done = stone.progress
            hue = Hue.LINE if done is Progress.NEW else Hue.LEAF
            painter.setPen(QPen(self.look.colour(hue), 1.6))
            ground = {Progress.NEW: Hue.CARD, Progress.SOME: Hue.LEAF_TINT}.get(done, Hue.LEAF)
            painter.setBrush(self.look.colour(ground))
            painter.drawPath(stone_path(self.mirrored(shape, box), number))
