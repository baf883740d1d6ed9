"""All spreads of a book side by side, small: as many as fit, the open one always among them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.spoken import call_it
from familybook.screen.look import Look
from familybook.screen.looking.spreads import Spread
from familybook.screen.looking.thumb import Thumb


class FilmStrip(QWidget):
    """The whole book in a row. Tab comes to the open spread; arrows go on from there."""

    chosen = Signal(int)
    """The place of the spread that is to be opened."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.thumbs: list[Thumb] = []
        self._now = 0
        self._first = 0
        words = look.words
        self.earlier = Button(
            look, "", self, manner=Manner.PLAIN, icon=Icon.BACK, name=words("look-strip-earlier")
        )
        self.later = Button(
            look, "", self, manner=Manner.PLAIN, icon=Icon.ON, name=words("look-strip-later")
        )
        self.earlier.clicked.connect(partial(self._shift, -1))
        self.later.clicked.connect(partial(self._shift, 1))
        call_it(self, words("look-strip"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._look_changed, Qt.ConnectionType.QueuedConnection)

    def show_spreads(self, spreads: Sequence[tuple[Spread, str]]) -> None:
        """Show a book's spreads, each with what is said of it; old dots stay until new come."""
        kept: dict[tuple[Spread, str], Thumb | None] = {
            (thumb.spread, thumb.accessibleName()): thumb for thumb in self.thumbs
        }
        focused = any(thumb.hasFocus() for thumb in self.thumbs)
        self.thumbs = [kept.pop(one, None) or self._thumb(*one) for one in spreads]
        for thumb in self.thumbs:
            thumb.is_old = True
        for gone in filter(None, kept.values()):
            gone.hide()
            gone.deleteLater()
        self.updateGeometry()  # its height is that of what stands in it, with the ring of focus
        self._now = min(self._now, max(0, len(self.thumbs) - 1))
        self.show_now(self._now)
        if focused and self.thumbs:
            self.thumbs[self._now].setFocus()

    def _thumb(self, spread: Spread, told: str) -> Thumb:
        thumb = Thumb(self.look, spread, told, self)
        thumb.clicked.connect(partial(self._choose, thumb))
        thumb.stepped.connect(self._step)
        thumb.ended.connect(self._end)
        return thumb

    def show_now(self, now: int) -> None:
        """Show which one is open; it is brought into sight, and keeps the focus."""
        if not self.thumbs:
            self._place()
            return
        moved = self.thumbs[min(self._now, len(self.thumbs) - 1)].hasFocus()
        self._now = now
        for at, thumb in enumerate(self.thumbs):
            thumb.setChecked(at == now)
            policy = Qt.FocusPolicy.StrongFocus if at == now else Qt.FocusPolicy.ClickFocus
            thumb.setFocusPolicy(policy)
        self._bring_into_sight()
        if moved:
            self.thumbs[now].setFocus()

    def _choose(self, thumb: Thumb, checked: bool = False) -> None:
        del checked
        self.chosen.emit(self.thumbs.index(thumb))

    def _step(self, steps: int) -> None:
        there = self._now + steps
        if 0 <= there < len(self.thumbs):
            self.chosen.emit(there)

    def _end(self, way: int) -> None:
        self.chosen.emit(len(self.thumbs) - 1 if way > 0 else 0)

    def in_order(self) -> list[QWidget]:
        """Return what is in it, in the order of reading."""
        return [self.earlier, *self.thumbs, self.later]

    def sizeHint(self) -> QSize:
        """Return the height of a spread, and any width."""
        high = max((one.sizeHint().height() for one in self.thumbs), default=self.look.px(100))
        return QSize(self.look.px(400), high)

    def minimumSizeHint(self) -> QSize:
        """Return the least width in which one spread and both buttons fit."""
        wide = max((one.sizeHint().width() for one in self.thumbs), default=0)
        return QSize(wide + 2 * self.earlier.sizeHint().width(), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many as fit."""
        super().resizeEvent(event)
        self._bring_into_sight()

    def changeEvent(self, event: QEvent) -> None:
        """Run the other way in a book that is read from the right."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._place()

    def _look_changed(self) -> None:
        self.updateGeometry()
        self._bring_into_sight()

    def _shift(self, way: int, checked: bool = False) -> None:
        """Show a stripful of earlier or later spreads; none of them is opened."""
        del checked
        count = max(1, self._fitting(self._first))
        self._first = max(0, min(self._first + way * count, len(self.thumbs) - 1))
        if way > 0:
            self._first = min(self._first, self._last_first())
        self._place()

    def _last_first(self) -> int:
        """Return where a strip begins that ends with the last spread."""
        first = max(0, len(self.thumbs) - 1)
        while first > 0 and first - 1 + self._fitting(first - 1) >= len(self.thumbs):
            first -= 1
        return first

    def _fitting(self, first: int) -> int:
        """Return how many fit, from one on."""
        room, count = self._room(), 0
        for thumb in self.thumbs[first:]:
            room -= thumb.sizeHint().width()
            if room < 0:
                break
            count += 1
        return max(count, 1)

    def _room(self) -> int:
        all_of = sum(thumb.sizeHint().width() for thumb in self.thumbs)
        ends = 0 if all_of <= self.width() else 2 * self.earlier.sizeHint().width()
        return self.width() - ends

    def _bring_into_sight(self) -> None:
        self._first = min(self._first, self._now)
        while self.thumbs and self._now >= self._first + self._fitting(self._first):
            self._first += 1
        self._first = min(self._first, self._last_first())
        self._place()

    def _place(self) -> None:
        count = self._fitting(self._first) if self.thumbs else 0
        shown = self.thumbs[self._first : self._first + count]
        for thumb in self.thumbs:
            thumb.setVisible(thumb in shown)
        folded = count < len(self.thumbs)
        ends = (
            (self.earlier, self._first > 0),
            (self.later, self._first + count < len(self.thumbs)),
        )
        for button, more in ends:
            button.setVisible(folded)
            button.setEnabled(more)
        parts: list[QWidget] = [*shown]
        if folded:
            parts = [self.earlier, *shown, self.later]
        wide = sum(one.sizeHint().width() for one in parts)
        x = (self.width() - wide) // 2
        for one in parts:
            size = one.sizeHint()
            left = self.width() - x - size.width() if self.isRightToLeft() else x
            one.setGeometry(
                QRect(left, (self.height() - size.height()) // 2, size.width(), size.height())
            )
            x += size.width()
