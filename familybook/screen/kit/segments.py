"""One of a few side by side, joined into one strip."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QButtonGroup, QSizePolicy, QWidget

from familybook.core.drawing import Voice
from familybook.screen.kit.arrows import keeps_arrow
from familybook.screen.kit.control import Control
from familybook.screen.kit.paint import WRAPPED, tick
from familybook.screen.kit.spoken import call_it
from familybook.screen.look import Look
from familybook.screen.tokens import RING, Hue


class _Segment(Control):
    """One of the few. Outer ones have round corners on their outer side."""

    _before: _Segment | None = None
    _after: _Segment | None = None
    _upright = False

    def __init__(self, look: Look, text: str, parent: QWidget) -> None:
        super().__init__(look, text, parent)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
        self.setSizePolicy(policy)

    @property
    def voice(self) -> Voice:  # type: ignore[override]  # chosen words are bold
        """Return the voice of its words."""
        return Voice.BOLD if self.isChecked() else Voice.BODY

    def beside(self) -> int:
        """Return the width round the words, with room for the tick."""
        return self.look.px(36)

    def join(self, before: _Segment | None, after: _Segment | None) -> None:
        """Take who stands before and after, with no gap between."""
        self._before, self._after = before, after
        for one in (before, after):
            if one is not None:
                one.toggled.connect(self.update)

    def stand(self, *, upright: bool) -> None:
        """Stand beside the others, or under one another."""
        self._upright = upright
        self.update()

    def _ends(self) -> tuple[_Segment | None, _Segment | None]:
        """Return who touches it at its left or top, and at its right or bottom."""
        if self.isRightToLeft() and not self._upright:
            return self._after, self._before
        return self._before, self._after

    def _joined(self, shape: QRectF, line: float) -> QRectF:
        """Return its shape up to its neighbours; of two lines that meet, one is seen.

        The chosen one has all of its own line. Of two others, the first has it.
        """
        near, far = self._ends()
        first = last = 0.0
        if near is not None:
            hides = not self.isChecked() and (near.isChecked() or near is self._before)
            first = -RING + (-line if hides else line / 2)
        if far is not None:
            hides = not self.isChecked() and (far.isChecked() or far is self._before)
            last = RING + (line if hides else -line / 2)
        if self._upright:
            return shape.adjusted(0, first, 0, last)
        return shape.adjusted(first, 0, last, 0)

    def _outline(self, shape: QRectF, radius: float) -> QPainterPath:
        """Return the shape, round only where nobody touches it."""
        near, far = (one is None for one in self._ends())
        whole = QPainterPath()
        whole.setFillRule(Qt.FillRule.WindingFill)
        whole.addRoundedRect(shape, radius, radius)
        for is_round, at_end in ((near, False), (far, True)):
            if is_round:
                continue
            half = QRectF(shape)
            if self._upright:
                half.setHeight(min(radius, shape.height() / 2))
                half.moveBottom(shape.bottom()) if at_end else half.moveTop(shape.top())
            else:
                half.setWidth(min(radius, shape.width() / 2))
                half.moveRight(shape.right()) if at_end else half.moveLeft(shape.left())
            square = QPainterPath()
            square.addRect(half)
            whole = whole.united(square)
        return whole

    def event(self, event: QEvent) -> bool:
        """Keep the arrows, whatever else they do on a screen."""
        if keeps_arrow(event):
            event.accept()
            return True
        return super().event(event)

    def paint(self, painter: QPainter, shape: QRectF) -> None:
        """Paint the segment with its tick when chosen."""
        chosen, radius = self.isChecked(), self.radius(shape)
        width = 2.8 if chosen else (2.2 if self.is_hot else 1.4)
        painter.setPen(QPen(self.look.colour(Hue.LEAF if chosen else Hue.LINE), width))
        painter.setBrush(self.look.colour(Hue.LEAF_TINT if chosen else Hue.CARD))
        painter.drawPath(self._outline(self._joined(shape, width), radius))
        words = shape
        if chosen:
            side = float(self.look.px(15))
            near = shape.adjusted(self.look.px(24), 0, -self.look.px(4), 0)
            words = self.mirrored(shape, near)
            metrics = self.look.metrics(self.size_of_words, self.voice)
            wide = min(float(metrics.horizontalAdvance(self.text())), near.width())
            start = near.center().x() - wide / 2 - self.look.px(6) - side
            box = QRectF(start, shape.center().y() - side / 2, side, side)
            mark = self.mirrored(shape, box)
            tick(painter, mark, self.look.colour(Hue.LEAF_HOT), self.look.tokens.text / 42)
        painter.setPen(self.look.colour(Hue.INK))
        painter.setFont(self.look.font(self.size_of_words, self.voice))
        painter.drawText(words, WRAPPED | int(Qt.AlignmentFlag.AlignCenter), self.text())


class Segments(QWidget):
    """One of a few: a radio group. `choices` are keys with their words.

    They stand side by side, or one under the other where their words are too long for that.
    """

    chosen = Signal(str)

    def __init__(
        self,
        look: Look,
        choices: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
        *,
        name: str,
        now: str = "",
    ) -> None:
        super().__init__(parent)
        call_it(self, name)
        self._group = QButtonGroup(self)
        self._segments: dict[str, _Segment] = {}
        self._row = row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for key, text in choices:
            segment = _Segment(look, text, self)
            call_it(segment, f"{name}: {text}")
            segment.setChecked(key == now)
            self._group.addButton(segment)
            self._segments[key] = segment
            row.addWidget(segment, 1)
        ones = list(self._segments.values())
        for before, one, after in zip([None, *ones], ones, [*ones[1:], None], strict=False):
            one.join(before, after)
        self._group.buttonClicked.connect(self._say)
        self._let_tab_in()

    @property
    def segments(self) -> dict[str, QAbstractButton]:
        """Return the buttons by their keys."""
        return dict(self._segments)

    def minimumSizeHint(self) -> QSize:
        """Return the size of the widest one alone."""
        least = [one.minimumSizeHint() for one in self._segments.values()]
        return QSize(
            max((one.width() for one in least), default=0),
            max((one.height() for one in least), default=0),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand under each other where there is too little room beside."""
        super().resizeEvent(event)
        way = self._direction(self.width())
        self._row.setDirection(way)
        for one in self._segments.values():
            one.stand(upright=way is QBoxLayout.Direction.TopToBottom)

    def hasHeightForWidth(self) -> bool:
        """Tell that they wrap, and may stand under each other."""
        return True

    def heightForWidth(self, wide: int) -> int:
        """Return the height of the row, or of the column it becomes."""
        ones, gap = list(self._segments.values()), self._row.spacing()
        if self._direction(wide) is QBoxLayout.Direction.TopToBottom:
            return sum(one.heightForWidth(wide) + gap for one in ones) - gap
        return super().heightForWidth(wide)

    def _direction(self, wide: int) -> QBoxLayout.Direction:
        least = [one.minimumSizeHint().width() for one in self._segments.values()]
        if sum(least) + self._row.spacing() * (len(least) - 1) > wide:
            return QBoxLayout.Direction.TopToBottom
        return QBoxLayout.Direction.LeftToRight

    def show_choice(self, key: str) -> None:
        """Show another choice; an unknown key shows none."""
        self._group.setExclusive(False)
        for one, segment in self._segments.items():
            segment.setChecked(one == key)
        self._group.setExclusive(True)
        self._let_tab_in()

    def _let_tab_in(self) -> None:
        """Let Tab come to the chosen one; from there the arrows go on."""
        none = not any(one.isChecked() for one in self._segments.values())
        for one in self._segments.values():
            by_tab = none or one.isChecked()
            one.setFocusPolicy(Qt.FocusPolicy.StrongFocus if by_tab else Qt.FocusPolicy.ClickFocus)

    def _say(self) -> None:
        for key, segment in self._segments.items():
            if segment.isChecked():
                self.chosen.emit(key)
