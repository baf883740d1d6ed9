"""A row of controls that never grows into two: what has no room goes into a menu."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QWidget

from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.control import Control
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.menu import new_menu, show_menu
from familybook.screen.look import Look

NEVER = 1_000
"""A rank that nothing has."""


@dataclass(slots=True)
class _Part:
    widget: QWidget
    rank: int
    at_end: bool
    stretches: bool
    wanted: bool = True


class FoldingBar(QWidget):
    """Controls at the start and at the end of a row.

    Where there is too little room, parts fold away rank by rank, the highest rank first: into
    their stand-in if that rank has one, else into the menu at the end; a label, which nobody can
    press, only goes away. Rank 0 never folds: where even that has too little room, the menu loses
    its word and what is left wraps its own.
    """

    arranging = Signal()
    """Everything is about to be placed: what depends on the room may still be taken or added."""

    def __init__(
        self, look: Look, parent: QWidget | None = None, *, menu: str, gap: int = 2
    ) -> None:
        super().__init__(parent)
        self.look = look
        self._gap = gap
        self._parts: list[_Part] = []
        self._stand_ins: dict[int, QWidget] = {}
        self.folds_from = NEVER
        """The rank from which all is folded, though there may be room for it."""
        self._menu_name = menu
        self._menu_button = Button(look, menu, self, manner=Manner.QUIET, icon=Icon.MENU, name=menu)
        self._menu_button.clicked.connect(self._open_menu)
        self._menu_button.hide()
        self._widths: dict[QWidget, int] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # After the controls in it have taken their new fonts.
        look.changed.connect(self.arrange, Qt.ConnectionType.QueuedConnection)

    def add(
        self, widget: QWidget, *, rank: int = 0, at_end: bool = False, stretches: bool = False
    ) -> None:
        """Add a control, after those already at its side; one that stretches takes room left."""
        widget.setParent(self)
        self._parts.append(_Part(widget, rank, at_end, stretches))

    def add_after(self, there: QWidget, widget: QWidget) -> None:
        """Add a control after one that is there, on its side and of its rank."""
        at = next(n for n, part in enumerate(self._parts) if part.widget is there)
        other = self._parts[at]
        widget.setParent(self)
        self._parts.insert(at + 1, _Part(widget, other.rank, other.at_end, stretches=False))

    def stand_in(self, widget: QWidget, rank: int) -> None:
        """Give a rank a control that stands for all of it when it is folded."""
        widget.setParent(self)
        widget.hide()
        self._stand_ins[rank] = widget

    def remove(self, widgets: Iterable[QWidget]) -> None:
        """Take controls out and let them go."""
        gone = set(widgets)
        self._parts = [part for part in self._parts if part.widget not in gone]
        for widget in gone:
            widget.hide()
            widget.deleteLater()

    def take(self, widget: QWidget) -> None:
        """Take a control out, to be placed elsewhere."""
        self._parts = [part for part in self._parts if part.widget is not widget]

    def want(self, widget: QWidget, wanted: bool) -> bool:
        """Offer a control, or do not offer it for now; tell whether that is something new."""
        for part in self._parts:
            if part.widget is widget and part.wanted is not wanted:
                part.wanted = wanted
                return True
        return False

    @property
    def menu_button(self) -> Button:
        """Return the button that opens the menu."""
        return self._menu_button

    def folded(self) -> tuple[QWidget, ...]:
        """Return what is in the menu now."""
        return tuple(
            part.widget
            for part in self._parts
            if part.wanted and part.widget.isHidden() and part.rank not in self._stand_ins
        )

    def in_order(self) -> list[QWidget]:
        """Return everything in the order of reading, folded or not."""
        everything = {*(part.widget for part in self._parts), *self._stand_ins.values()}
        start = self._order(everything, at_end=False)
        end = self._order(everything, at_end=True)
        return [*start, *self._stand_ins.values(), self._menu_button, *end]

    def sizeHint(self) -> QSize:
        """Return the size of everything in one row."""
        wide = sum(self._wide(part.widget) + self._gap for part in self._parts if part.wanted)
        return QSize(wide, self._high())

    def minimumSizeHint(self) -> QSize:
        """Return the size of what never folds, at its narrowest, beside the menu."""
        fixed = [part.widget for part in self._parts if part.wanted and part.rank == 0]
        wide = sum(one.minimumSizeHint().width() + self._gap for one in fixed)
        return QSize(wide + self._menu_button.sizeHint().width(), self._high())

    def _high(self, widths: Mapping[QWidget, int] | None = None) -> int:
        """Return the height of one row; of controls at their widths, with their words wrapped."""
        least = [one.minimumSizeHint().height() for one in self._everything()]
        wrapped = [
            one.heightForWidth(wide)
            for one, wide in (widths or {}).items()
            if isinstance(one, Control) and wide < self._wide(one)
        ]
        return max([*least, *wrapped], default=self.look.tokens.target)

    def _everything(self) -> list[QWidget]:
        parts = [part.widget for part in self._parts if part.wanted]
        return [*parts, *self._stand_ins.values(), self._menu_button]

    def _wide(self, widget: QWidget) -> int:
        """Return how wide a part wants to be; it is asked once while room is looked for."""
        if self._widths is None:
            return self._wanted_by(widget)
        if widget not in self._widths:
            self._widths[widget] = self._wanted_by(widget)
        return self._widths[widget]

    def _wanted_by(self, widget: QWidget) -> int:
        if isinstance(widget, QLabel):
            metrics = widget.fontMetrics()
            return metrics.horizontalAdvance(widget.text()) + self.look.px(14) + 2
        return widget.sizeHint().width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold."""
        super().resizeEvent(event)
        self.arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Stand the other way round from right to left."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self.arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Place everything before it is first seen."""
        super().showEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Fold what has no room and place the rest."""
        self._widths = {}
        self.arranging.emit()
        self._menu_button.show_text(self._menu_name)
        shown, menu = self._fitting()
        if menu and self._room_of(shown, menu) > self.width():
            self._menu_button.show_text("", self._menu_name)
        self._widths = None
        for one in (*[part.widget for part in self._parts], *self._stand_ins.values()):
            one.setVisible(one in shown)
        self._menu_button.setVisible(menu)
        self._place(shown, menu)

    def spare_without(self, widget: QWidget, *, folds_from: int = NEVER) -> int:
        """Return the room that is left beside all else, once ranks from there on are folded."""
        shown, menu = self._fitting(without=widget, folds_from=folds_from)
        return self.width() - self._room_of(shown, menu)

    def _room_of(self, shown: set[QWidget], menu: bool) -> int:
        room = sum(self._wide(one) + self._gap for one in shown)
        return room + ((self._menu_button.sizeHint().width() + self._gap) if menu else 0)

    def _fitting(
        self, without: QWidget | None = None, folds_from: int | None = None
    ) -> tuple[set[QWidget], bool]:
        folds = self.folds_from if folds_from is None else folds_from
        wanted = [part for part in self._parts if part.wanted and part.widget is not without]
        ranks = sorted({part.rank for part in wanted if part.rank}, reverse=True)
        for count in range(sum(rank >= folds for rank in ranks), len(ranks) + 1):
            gone = set(ranks[:count])
            shown = {part.widget for part in wanted if part.rank not in gone}
            shown |= {one for rank, one in self._stand_ins.items() if rank in gone}
            menu = any(
                part.rank in gone and part.rank not in self._stand_ins
                for part in wanted
                if not isinstance(part.widget, QLabel)
            )
            if self._room_of(shown, menu) <= self.width():
                break
        return shown, menu

    def _order(self, shown: set[QWidget], *, at_end: bool) -> list[QWidget]:
        found: list[QWidget] = []
        for part in self._parts:
            if part.at_end is not at_end:
                continue
            stand_in = self._stand_ins.get(part.rank)
            if part.widget in shown:
                found.append(part.widget)
            elif stand_in in shown and stand_in not in found and stand_in is not None:
                found.append(stand_in)
        return found

    def _place(self, shown: set[QWidget], menu: bool) -> None:
        start = self._order(shown, at_end=False)
        end = self._order(shown, at_end=True)
        if menu:
            end = [self._menu_button, *end]
        widths = {one: self._wide(one) for one in (*start, *end)}
        spare = self.width() - sum(wide + self._gap for wide in widths.values())
        if spare < 0:
            self._narrow(widths, -spare)
            spare = 0
        for part in self._parts:
            if part.stretches and part.widget in widths:
                widths[part.widget] += spare
                spare = 0
        self.setFixedHeight(self._high(widths))
        x = 0
        for one in (*start, *end):
            x += spare if end and one is end[0] else 0
            self._put(one, x, widths[one])
            x += widths[one] + self._gap

    def _narrow(self, widths: dict[QWidget, int], over: int) -> None:
        """Take from those with the most to give: a control wraps its words, and stays whole."""
        spares = {one: wide - one.minimumSizeHint().width() for one, wide in widths.items()}
        for one in sorted(spares, key=lambda one: spares[one], reverse=True):
            less = min(over, max(0, spares[one]))
            widths[one] -= less
            over -= less

    def _put(self, widget: QWidget, x: int, wide: int) -> None:
        high = self.height()
        if not isinstance(widget, QLabel):
            wraps = isinstance(widget, Control)
            wanted = widget.heightForWidth(wide) if wraps else widget.sizeHint().height()
            high = min(high, wanted)
        left = self.width() - x - wide if self.isRightToLeft() else x
        widget.setGeometry(QRect(left, (self.height() - high) // 2, wide, high))

    def _open_menu(self) -> None:
        menu = new_menu(self.look, self)
        for widget in self.folded():
            if isinstance(widget, QAbstractButton):
                action = menu.addAction(widget.text() or widget.accessibleName())
                action.setCheckable(widget.isCheckable())
                action.setChecked(widget.isChecked())
                action.triggered.connect(partial(_press, widget))
        show_menu(menu, self._menu_button)


def _press(button: QAbstractButton, checked: bool = False) -> None:
    del checked
    button.click()
