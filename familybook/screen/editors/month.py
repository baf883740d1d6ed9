"""A month to pick a day from: arrows go from day to day, a press picks."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from familybook.assets.dates import calendar_of, month_title, weeks_of
from familybook.core.days import Span, Unit, day_after
from familybook.core.drawing import Voice
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.control import Control
from familybook.screen.kit.faces import say
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.labels import Label
from familybook.screen.kit.spoken import call_it
from familybook.screen.look import Look
from familybook.screen.tokens import Hue, Type

_WEEKS = 6
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
}
_SIDEWAYS = (Qt.Key.Key_Left, Qt.Key.Key_Right)
_MONTHS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class DayButton(Control):
    """One day of a month. A screen reader hears the whole date."""

    moved = Signal(int)
    """An arrow was pressed: that many days on."""
    turned = Signal(int)
    """Another month is wanted: that many months on."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, "", parent)
        self.setCheckable(True)
        self.day: date | None = None
        self.is_today = False
        self._size()
        look.changed.connect(self._size)

    def _size(self) -> None:
        side = self.look.tokens.target + 4
        metrics = self.look.metrics(self.size_of_words, self.voice)
        self.setFixedSize(max(side, metrics.horizontalAdvance("30") + self.look.px(14)), side)

    def show_day(self, day: date | None, *, chosen: bool, today: bool) -> None:
        """Show a day, or nothing beside the month."""
        self.day, self.is_today = day, today
        self.setText("" if day is None else str(day.day))
        call_it(self, "" if day is None else self.look.words.day(day))
        self.setVisible(day is not None)
        self.setChecked(chosen)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with the arrows, and to another month with Page Up and Page Down."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            turned = key in _SIDEWAYS and self.isRightToLeft()
            self.moved.emit(-_STEPS[key] if turned else _STEPS[key])
        elif key in _MONTHS:
            self.turned.emit(_MONTHS[key])
        else:
            super().keyPressEvent(event)

    def paint(self, painter: QPainter, shape: QRectF) -> None:
        """Paint the number: chosen on a tint with a thick edge, today with a line under it."""
        box = shape.adjusted(2, 2, -2, -2)
        radius = min(box.width(), box.height()) / 2
        if self.isChecked() or self.is_hot:
            edge = Hue.LEAF if self.isChecked() else Hue.LINE
            painter.setPen(QPen(self.look.colour(edge), 2.8 if self.isChecked() else 1.6))
            painter.setBrush(self.look.colour(Hue.LEAF_TINT if self.isChecked() else Hue.CARD))
            painter.drawRoundedRect(box, radius, radius)
        painter.setPen(self.look.colour(Hue.INK))
        painter.setFont(self.look.font(self.size_of_words, self.voice))
        painter.drawText(shape, Qt.AlignmentFlag.AlignCenter, self.text())
        if self.is_today:
            painter.setPen(QPen(self.look.colour(Hue.INK), 2))
            half, y = self.look.px(8), box.bottom() - self.look.px(6)
            painter.drawLine(
                int(box.center().x() - half), int(y), int(box.center().x() + half), int(y)
            )


class MonthPicker(QWidget):
    """The days of one month, and the way to the months beside it."""

    picked = Signal(object)
    """The day that was picked."""

    def __init__(self, look: Look, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._today = today
        self._at = today
        self._chosen: date | None = None
        self._known = calendar_of(look.words.language)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.px(4), 0, look.px(6))
        column.setSpacing(look.px(2))
        column.addLayout(self._heading())
        column.addLayout(self._days())
        self._show()

    def _heading(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.back = self._turner("ask-day-month-before", Icon.BACK, -1)
        self.title = Label(self._look, "", self, size=Type.LABEL, voice=Voice.HEAD)
        self.on = self._turner("ask-day-month-after", Icon.ON, 1)
        self.title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row.addWidget(self.back)
        row.addWidget(self.title, 1)
        row.addWidget(self.on)
        return row

    def _turner(self, key: str, icon: Icon, by: int) -> Button:
        words = self._look.words(key)
        button = Button(self._look, "", self, manner=Manner.PLAIN, icon=icon, name=words)
        button.clicked.connect(partial(self._turn, by))
        return button

    def _days(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(0)
        for column in range(7):
            name = self._known.weekdays[(self._known.first + column) % 7]
            label = Label(self._look, name, self, size=Type.SMALL, hue=Hue.SOFT)
            label.setWordWrap(False)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            grid.addWidget(label, 0, column)
        self.buttons: list[DayButton] = []
        for number in range(_WEEKS * 7):
            button = DayButton(self._look, self)
            button.clicked.connect(partial(self._pick, button))
            button.moved.connect(self._move)
            button.turned.connect(self._turn_in_focus)
            grid.addWidget(button, 1 + number // 7, number % 7, Qt.AlignmentFlag.AlignCenter)
            self.buttons.append(button)
        return grid

    def show_day(self, chosen: date | None, start: date) -> None:
        """Show the month of the day chosen, else that of `start`."""
        self._chosen = chosen
        self._at = chosen or start
        self._show()

    def focus_day(self) -> None:
        """Bring the day the arrows are at into focus."""
        for button in self.buttons:
            if button.day == self._at:
                button.setFocus()

    def _show(self) -> None:
        title = month_title(self._look.words.language, self._at)
        self.title.setText(title)
        days = [day for week in weeks_of(self._at, self._known.first) for day in week]
        days += [None] * (len(self.buttons) - len(days))
        for button, day in zip(self.buttons, days, strict=True):
            button.show_day(
                day,
                chosen=day is not None and day == self._chosen,
                today=day is not None and day == self._today,
            )
            here = day is not None and day == self._at
            policy = Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)

    def _pick(self, button: DayButton) -> None:
        if button.day is None:
            return
        self._at = self._chosen = button.day
        self._show()
        self.picked.emit(button.day)

    def _move(self, days: int) -> None:
        try:
            self._at += timedelta(days=days)
        except OverflowError:
            return
        self._show()
        self.focus_day()

    def _turn(self, months: int) -> None:
        if months > 0:
            there = day_after(self._at, Span(months, Unit.MONTH))
        else:
            first = self._at.replace(day=1)
            before = first - timedelta(days=1) if first > date.min else first
            there = before.replace(day=min(self._at.day, before.day))
        self._at = there or self._at
        self._show()
        say(self, self.title.text())

    def _turn_in_focus(self, months: int) -> None:
        self._turn(months)
        self.focus_day()
