"""The meadow: a stone for each page, patches of ground under each stretch, and the way home."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from familybook.core.drawing import Drawing, Voice
from familybook.core.ids import PageKey
from familybook.screen.kit.paint import on_plaque, rendered, round_pen
from familybook.screen.look import Look
from familybook.screen.path_stone import PathStone
from familybook.screen.road import road
from familybook.screen.route import Route
from familybook.screen.tokens import Hue

_SLOT = 150
"""Least width of a stone with its title, at 100 %."""
_ROW = 158
"""Least height of a row, at 100 %."""
_NAME = 38
"""Height of a stretch's name."""
_FEW = 3
_PATCHES = (Hue.HILL, Hue.LEAF_TINT, Hue.SKY)


@dataclass(frozen=True, slots=True)
class _Run:
    """Stones of one stretch that lie in one row."""

    name: str
    stones: tuple[PathStone, ...]
    row: int
    first: int
    """Its first slot in the row."""


class Meadow(QWidget):
    """The way through the book. Any stone opens; nothing is locked and nothing is counted."""

    stone_pressed = Signal(object)

    def __init__(self, look: Look, home: Drawing | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._home = home
        self._image: tuple[QSize, float, QImage] | None = None
        self._route = Route()
        self._stones: list[PathStone] = []
        self._chosen: PageKey | None = None
        self.setAccessibleName(look.words("path-pages"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._look_changed)

    def show_home(self, home: Drawing | None) -> None:
        """Show the house at the end of the way."""
        if home != self._home:
            self._home = home
            self._image = None
            self.update()

    @property
    def stones(self) -> tuple[PathStone, ...]:
        """Return the stones in order."""
        return tuple(self._stones)

    def stone(self, key: PageKey) -> PathStone | None:
        """Return the stone of a page."""
        return next((one for one in self._stones if one.stone.key == key), None)

    def show_route(self, route: Route) -> None:
        """Show the pages of a book."""
        self._route = route
        if [one.stone.key for one in self._stones] != [stone.key for stone in route.stones]:
            for one in self._stones:
                one.hide()
                one.deleteLater()
            self._stones = [PathStone(self.look, stone, self) for stone in route.stones]
            for one in self._stones:
                one.clicked.connect(partial(self._press, one))
                one.show()
        for one, stone in zip(self._stones, route.stones, strict=True):
            one.show_stone(stone)
        self.show_chosen(self._chosen)
        self._look_changed()

    def show_chosen(self, key: PageKey | None) -> None:
        """Show which stone is being moved, if any."""
        self._chosen = key
        for one in self._stones:
            one.show_chosen(one.stone.key == key)

    def _press(self, stone: PathStone, checked: bool = False) -> None:
        del checked
        self.stone_pressed.emit(stone.stone.key)

    def _look_changed(self) -> None:
        self.updateGeometry()
        self._place()
        self.update()

    def _columns(self, wide: int) -> int:
        slots = len(self._stones) + 1
        most = max(1, wide // self.look.px(_SLOT))
        rows = max(math.ceil(slots / most), 2 if slots > _FEW else 1)
        return max(1, math.ceil(slots / rows))

    def _runs(self, wide: int) -> Iterator[_Run]:
        columns = self._columns(wide)
        row = first = 0
        stones = iter(self._stones)
        for stretch in self._route.stretches:
            left = [next(stones) for _ in stretch.stones]
            if first and first + len(left) > columns:
                row, first = row + 1, 0
            while left:
                here, left = left[: columns - first], left[columns - first :]
                yield _Run(stretch.name, tuple(here), row, first)
                first += len(here)
                if first >= columns:
                    row, first = row + 1, 0

    def hasHeightForWidth(self) -> bool:
        """Tell that stones go into more rows where it is narrow."""
        return True

    def _row_high(self, wide: int) -> int:
        slot = wide // self._columns(wide)
        tallest = max((one.high_for(slot - 8) for one in self._stones), default=0)
        return max(self.look.px(_ROW), self.look.px(_NAME - 16) + tallest + self.look.px(36))

    def _rows(self, wide: int) -> int:
        runs = list(self._runs(wide))
        if not runs:
            return 1
        last = runs[-1]
        full = last.first + len(last.stones) >= self._columns(wide)
        return last.row + (2 if full else 1)

    def heightForWidth(self, wide: int) -> int:
        """Return the height of all rows."""
        return self._rows(wide) * self._row_high(wide)

    def sizeHint(self) -> QSize:
        """Return a size with all rows in a middling window."""
        return QSize(self.look.px(900), self.heightForWidth(self.look.px(900)))

    def minimumSizeHint(self) -> QSize:
        """Return the width of one stone."""
        return QSize(self.look.px(_SLOT), self.look.px(_ROW))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the stones anew."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Lay the stones the other way round from right to left."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._look_changed()

    def _row_box(self, row: int) -> QRectF:
        rows = self._rows(self.width())
        high = max(self.height() / rows, self._row_high(self.width()))
        high = min(high, self._row_high(self.width()) + self.look.px(90))
        return QRectF(0, row * high, self.width(), high)

    def _slot(self, row: int, number: int) -> QRect:
        wide = self.width() / self._columns(self.width())
        box = self._row_box(row)
        sway = 6 * math.sin((number + row * 3) * 1.3)
        x = number * wide
        left = self.width() - x - wide if self.isRightToLeft() else x
        spare = (box.height() - self._row_high(self.width())) / 3
        top = box.y() + self.look.px(_NAME - 16) + spare
        high = box.bottom() - top - self.look.px(22)
        return QRect(
            round(left) + 4,
            round(top + sway),
            round(wide) - 8,
            round(high),
        )

    def _place(self) -> None:
        for run in self._runs(self.width()):
            for number, one in enumerate(run.stones):
                one.setGeometry(self._slot(run.row, run.first + number))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint patches, road, names and the house at the end."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        runs = list(self._runs(self.width()))
        for number, run in enumerate(runs):
            self._paint_patch(painter, run, number)
        if runs:
            self._paint_road(painter)
            self._paint_home(painter)
        for run in runs:
            self._paint_name(painter, run)
        painter.end()

    def _patch(self, run: _Run) -> QRectF:
        first, last = run.stones[0].geometry(), run.stones[-1].geometry()
        row = self._row_box(run.row)
        both = first.united(last)
        return QRectF(both.x() + 2, row.y() + 4, both.width() - 4, row.height() - self.look.px(22))

    def _paint_patch(self, painter: QPainter, run: _Run, number: int) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        if self.look.tokens.plain_ground:
            painter.setPen(QPen(self.look.colour(Hue.HAIR), 1.5))
        painter.setBrush(self.look.colour(_PATCHES[number % len(_PATCHES)], 160))
        painter.drawRoundedRect(self._patch(run), 24, 24)

    def _paint_name(self, painter: QPainter, run: _Run) -> None:
        patch = self._patch(run)
        painter.setFont(self.look.font(19, Voice.HEAD))
        painter.setPen(self.look.colour(Hue.INK))
        box = QRectF(patch.x() + 16, patch.y() + 2, patch.width() - 32, self.look.px(_NAME))
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        metrics = self.look.metrics(19, Voice.HEAD)
        name = metrics.elidedText(run.name, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, flags, name)

    def _points(self) -> list[QPointF]:
        return [
            QPointF(one.x() + one.width() / 2, one.y() + one.stone_box().center().y())
            for one in self._stones
        ]

    def _paint_road(self, painter: QPainter) -> None:
        painter.save()
        points = self._points()
        if self.isRightToLeft():
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
            points = [QPointF(self.width() - point.x(), point.y()) for point in points]
        row, turn = self._row_box(0).height(), self.look.px(9)
        path = road(points, self._home_box().center(), self.width(), row=row, turn=turn)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(round_pen(self.look.colour(Hue.ROAD), self.look.px(16)))
        painter.drawPath(path)
        painter.restore()

    def _home_box(self) -> QRectF:
        last = list(self._runs(self.width()))[-1]
        row, slot = last.row, last.first + len(last.stones)
        if slot >= self._columns(self.width()):
            row, slot = row + 1, 0
        wide = self.width() / self._columns(self.width())
        box = self._row_box(row)
        side = min(wide * 1.2, box.height() - self.look.px(30), self.look.px(210))
        return QRectF(
            slot * wide + (wide - side) / 2, box.y() + (box.height() - side) / 2, side, side
        )

    def _paint_home(self, painter: QPainter) -> None:
        if self._home is None:
            return
        box = self._home_box()
        if self.isRightToLeft():
            box.moveLeft(self.width() - box.right())
        size, ratio = box.size().toSize(), self.devicePixelRatioF()
        if self._image is None or self._image[:2] != (size, ratio):
            self._image = (size, ratio, rendered(self._home, size, ratio))
        on_plaque(painter, self.look, box, self._image[2])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along the stones with the arrows, Home and End."""
        focus = self.focusWidget()
        if not isinstance(focus, PathStone) or focus not in self._stones:
            super().keyPressEvent(event)
            return
        at = self._stones.index(focus)
        last = len(self._stones) - 1
        on = -1 if self.isRightToLeft() else 1
        columns = self._columns(self.width())
        goes = {
            Qt.Key.Key_Right: at + on,
            Qt.Key.Key_Left: at - on,
            Qt.Key.Key_Down: at + columns,
            Qt.Key.Key_Up: at - columns,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        key = Qt.Key(event.key())
        if key in goes:
            self._stones[min(max(goes[key], 0), last)].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)
