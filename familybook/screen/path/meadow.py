"""The meadow: a stone for each page, patches of ground under each stretch, and the way home."""

from __future__ import annotations

import math
from functools import partial

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from familybook.core.drawing import Drawing, Voice
from familybook.core.ids import PageKey
from familybook.screen.kit.paint import on_plaque, rendered, round_pen, squeeze
from familybook.screen.kit.spoken import call_it, describe_it
from familybook.screen.look import Look
from familybook.screen.path.meadow_plan import ABOVE, GAP, NAME, SLOT, SWAY, Plan, Run, plan_of
from familybook.screen.path.road import road
from familybook.screen.path.route import Route
from familybook.screen.path.rows import Part
from familybook.screen.path.stone import PathStone
from familybook.screen.tokens import Hue, Type

_SPARE = 30
"""How much higher a row may be than it needs, where there is room."""
_ROAD = 14
"""How wide the road is."""
_PATCHES = (Hue.HILL, Hue.LEAF_TINT, Hue.SKY)


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
        self._plans: dict[int, Plan] = {}
        self._chosen: PageKey | None = None
        call_it(self, look.words("path-pages"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
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
        names = [stretch.name for stretch in route.stretches for _ in stretch.stones]
        for one, stone, name in zip(self._stones, route.stones, names, strict=True):
            one.show_stone(stone)
            describe_it(one, "" if name == stone.title else name)
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
        self._plans.clear()
        self.updateGeometry()
        self._place()
        self.update()

    def _plan(self, wide: int) -> Plan:
        if wide not in self._plans:
            self._plans[wide] = plan_of(self.look, self._route, self._stones, wide)
        return self._plans[wide]

    def hasHeightForWidth(self) -> bool:
        """Tell that stones go into more rows where it is narrow."""
        return True

    def heightForWidth(self, wide: int) -> int:
        """Return the height of all rows."""
        plan = self._plan(wide)
        return len(plan.slots) * plan.high

    def sizeHint(self) -> QSize:
        """Return a size with all rows in a wide window."""
        return QSize(self.look.px(1200), self.heightForWidth(self.look.px(1200)))

    def minimumSizeHint(self) -> QSize:
        """Return the width of one stone."""
        return QSize(self.look.px(SLOT), self.look.px(SLOT))

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
        plan = self._plan(self.width())
        high = max(self.height() / max(1, len(plan.slots)), plan.high)
        high = min(high, plan.high + self.look.px(_SPARE))
        return QRectF(0, row * high, self.width(), high)

    def _slot(self, row: int, number: int) -> QRect:
        plan = self._plan(self.width())
        wide = self.width() / plan.slots[row]
        box = self._row_box(row)
        sway = SWAY * (1 + math.sin((number + row * 3) * 1.3))
        left = number * wide
        if self.isRightToLeft():
            left = self.width() - left - wide
        spare = (box.height() - plan.high) / 3
        top = box.y() + self.look.px(ABOVE + NAME) + spare + sway
        high = box.bottom() - self.look.px(GAP) - top
        return QRect(round(left) + 2, round(top), round(wide) - 4, round(high))

    def _place(self) -> None:
        for run in self._plan(self.width()).runs:
            for number, one in enumerate(run.stones):
                one.setGeometry(self._slot(run.part.row, run.part.slot + number))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint patches, road, names and the house at the end."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        runs = self._plan(self.width()).runs
        for number, run in enumerate(runs):
            self._paint_patch(painter, run, number)
        if runs:
            self._paint_road(painter)
            self._paint_home(painter)
        for run in runs:
            self._paint_name(painter, run)
        painter.end()

    def _patch(self, run: Run) -> QRectF:
        row = self._row_box(run.part.row)
        both = run.stones[0].geometry().united(run.stones[-1].geometry())
        high = row.height() - self.look.px(GAP)
        return QRectF(both.x() + 3, row.y(), both.width() - 6, high)

    def _paint_patch(self, painter: QPainter, run: Run, number: int) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        if self.look.tokens.plain_ground:
            painter.setPen(QPen(self.look.colour(Hue.HAIR), 1.5))
        painter.setBrush(self.look.colour(_PATCHES[number % len(_PATCHES)], 160))
        painter.drawRoundedRect(self._patch(run), 22, 22)

    def _paint_name(self, painter: QPainter, run: Run) -> None:
        """Paint the name of a stretch, smaller where its patch is narrow."""
        patch = self._patch(run)
        side = self.look.px(14)
        top = patch.y() + self.look.px(ABOVE)
        box = QRectF(patch.x() + side, top, patch.width() - 2 * side, self.look.px(NAME))
        size = next(
            (
                size
                for size in (18, 16)
                if self.look.metrics(size, Voice.HEAD).horizontalAdvance(run.name) <= box.width()
            ),
            Type.SMALL,
        )
        painter.setFont(self.look.font(size, Voice.HEAD))
        painter.setPen(self.look.colour(Hue.INK))
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        squeeze(painter, run.name, box.width())
        painter.drawText(box, flags, run.name)

    def _paint_road(self, painter: QPainter) -> None:
        points = [
            QPointF(one.x() + one.width() / 2, one.y() + one.stone_box().center().y())
            for one in self._stones
            if not one.stone.loose
        ]
        if not points:
            return
        painter.save()
        if self.isRightToLeft():
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
            points = [QPointF(self.width() - point.x(), point.y()) for point in points]
        row, turn = self._row_box(0).height(), self.look.px(GAP / 2)
        thick, home = self.look.px(_ROAD), self._home_box().center()
        path = road(points, home, self.width(), row=row, turn=turn, thick=thick)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(round_pen(self.look.colour(Hue.ROAD), thick))
        painter.drawPath(path)
        painter.restore()

    def _home_box(self) -> QRectF:
        plan = self._plan(self.width())
        part = plan.home or Part(0, 0, 1, 0, 0)
        wide = self.width() / plan.slots[part.row]
        box = self._row_box(part.row)
        high = box.height() - self.look.px(GAP)
        side = min(wide, high, self.look.px(190))
        return QRectF(part.slot * wide + (wide - side) / 2, box.y() + (high - side) / 2, side, side)

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
        """Go along the stones with the arrows, Home and End; up and down to the nearest one."""
        focus = self.focusWidget()
        if not isinstance(focus, PathStone) or focus not in self._stones:
            super().keyPressEvent(event)
            return
        at = self._stones.index(focus)
        last = len(self._stones) - 1
        on = -1 if self.isRightToLeft() else 1
        goes = {
            Qt.Key.Key_Right: at + on,
            Qt.Key.Key_Left: at - on,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        rows = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        key = Qt.Key(event.key())
        if key in goes:
            self._stones[min(max(goes[key], 0), last)].setFocus(Qt.FocusReason.TabFocusReason)
        elif key in rows:
            self._nearest(focus, rows[key]).setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _nearest(self, stone: PathStone, rows: int) -> PathStone:
        """Return the nearest stone some rows away; the same one where there is no such row."""
        row_of = {one: run.part.row for run in self._plan(self.width()).runs for one in run.stones}
        there = [one for one in self._stones if row_of[one] == row_of[stone] + rows]
        middle = stone.geometry().center().x()
        return min(there, key=lambda one: abs(one.geometry().center().x() - middle), default=stone)
