"""Look through the book: the last reading, with everyone, of the pages as they will print."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familybook.screen.editors.columns import Columns
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.faces import say
from familybook.screen.kit.gentle import GentleLine
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.order import put_in_order
from familybook.screen.kit.screen import Screen
from familybook.screen.look import Look
from familybook.screen.looking.film_strip import FilmStrip
from familybook.screen.looking.panel import Asked, OpenPage, Panel
from familybook.screen.looking.spread_view import SpreadView
from familybook.screen.looking.spreads import Spread

_BOOK, _PANEL = 560, 470
_LOW = 520
"""Height at 100 % under which the strip scrolls with the pages: there is no room for both."""
_STILL_MS = 200
"""How long the window keeps its size before the pages are drawn anew for it."""


class LookScreen(Screen):
    """Shows a bound book spread by spread; says where to turn to and what is said of it."""

    help_topic = "look"
    turned = Signal(int)
    """The place of the spread to open."""
    resized = Signal()
    """The paper has another size: its dots are too few, or too many."""
    leafed = Signal(int)
    """While one page is large: on to the next one (1), or back (-1)."""
    large_wanted = Signal(int)
    """The place of the page that is to be large, among those that lie open; -1: none."""
    path_wanted = Signal()
    make_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        words = look.words
        self._now = 0
        self._count = 0
        self._is_large, self._ends = False, (True, True)
        self._heading, self.telling = self.add_title(words("look-title"), words("look-lead"))
        self.panel = Panel(look, self)
        row = Columns(look)
        row.add(self._book(), _BOOK)
        row.add(self.panel, _PANEL, 0)
        self.content.addLayout(row)
        self.content.addStretch(1)
        self.strip = FilmStrip(look, self)
        self.strip.chosen.connect(self.turned)
        self._place = QVBoxLayout()
        self._place.setContentsMargins(14, 0, 14, 0)
        self._place.addWidget(self.strip)
        self._stays = True
        whole = self.layout()
        if isinstance(whole, QVBoxLayout):
            whole.insertLayout(1, self._place)
        self._fill_foot()
        self._still = QTimer(self, singleShot=True, interval=_STILL_MS)
        self._still.timeout.connect(self.resized)
        self.view.outgrown.connect(self._still.start)
        self._let_turn()
        for key, way in ((Qt.Key.Key_PageUp, -1), (Qt.Key.Key_PageDown, 1)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self.go, way))
        for key, way in ((Qt.Key.Key_Left, -1), (Qt.Key.Key_Right, 1)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self._turn_to, way))
        look.changed.connect(self._fit, Qt.ConnectionType.QueuedConnection)

    def _book(self) -> QVBoxLayout:
        look, words = self.look, self.look.words
        column = QVBoxLayout()
        column.setSpacing(0)
        self._desk = QWidget(self)
        row = self._row = QHBoxLayout(self._desk)
        row.setContentsMargins(0, 0, 0, 0)
        self.back = Button(look, "", self._desk, icon=Icon.BACK, name=words("look-earlier"))
        self.on = Button(look, "", self._desk, icon=Icon.ON, name=words("look-later"))
        self.view = SpreadView(look, self._desk)
        self.view.pressed.connect(self._press)
        row.addWidget(self.back, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.view, 1)
        row.addWidget(self.on, 0, Qt.AlignmentFlag.AlignVCenter)
        self.back.clicked.connect(partial(self._go, -1))
        self.on.clicked.connect(partial(self._go, 1))
        column.addWidget(self._desk)
        self.remark = GentleLine(look, self)
        column.addWidget(self.remark)
        return column

    def _fill_foot(self) -> None:
        look, words, bar = self.look, self.look.words, self.foot.bar
        self.to_path = Button(look, words("look-path"), bar)
        self.to_path.clicked.connect(self.path_wanted)
        self.make = Button(look, words("look-make"), bar, manner=Manner.MAIN, icon=Icon.PRINT)
        self.make.clicked.connect(self.make_wanted)
        self.large = Button(look, words("look-large"), bar, icon=Icon.LARGE)
        self.large.clicked.connect(partial(self._press, 0))
        bar.add(self.to_path, rank=2)
        bar.add(self.large, rank=1)
        self.foot.finish()
        bar.add(self.make, at_end=True)

    def show_telling(self, sentence: str) -> None:
        """Say calmly what is being done, or what could not be; nothing when the pages are there."""
        self.telling.setText(sentence or self.look.words("look-lead"))
        if sentence and self.isVisible():
            say(self, sentence)

    def show_book(
        self, spreads: Sequence[tuple[Spread, str]], now: int, *, right_to_left: bool
    ) -> None:
        """Show a book's spreads, each with what is said of it, open at one of them."""
        way = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        for part in (self._desk, self.strip):
            part.setLayoutDirection(way)
        first, self._count = not self._count, len(spreads)
        self.strip.show_spreads(spreads)
        self._fit()  # the sentence over it has gone, and the strip has its height
        if spreads:
            spread, told = spreads[now]
            self.show_now(now, spread, told)
        if first and self.on.isEnabled() and self.window().focusWidget() is self.to_path:
            self.on.setFocus()  # there was nothing to turn when this screen was opened

    def show_now(self, now: int, spread: Spread, told: str) -> None:
        """Open the book at a spread; its dots come later."""
        turned, self._now = told != self.view.accessibleName(), now
        if self._is_large and turned:
            self.body.verticalScrollBar().setValue(0)
        self.view.show_place(len(spread.sides), told, faded=spread.left_out)
        self.strip.show_now(now)
        focus = self.window().focusWidget()
        self._let_turn()
        if focus in (self.back, self.on) and not focus.isEnabled():
            (self.on if focus is self.back else self.back).setFocus()
        if turned and self.isVisible():
            say(self, told)

    def show_large(self, *, large: bool, first: bool = False, last: bool = False) -> None:
        """Show one page large, the `first` or the `last` there is, or all that lies open."""
        self._is_large, self._ends = large, (first, last)
        self.view.show_large(large=large)
        edge = Qt.AlignmentFlag.AlignTop if large else Qt.AlignmentFlag.AlignVCenter
        for button in (self.back, self.on):
            self._row.setAlignment(button, edge)
        self.large.show_text(self.look.words("look-small" if large else "look-large"))
        self.foot.bar.arrange()
        self._let_turn()

    def _press(self, at: int, checked: bool = False) -> None:
        del checked
        if self._count:
            self.large_wanted.emit(-1 if self._is_large else at)

    def _let_turn(self) -> None:
        first, last = self._now == 0, self._now + 1 >= self._count
        if self._is_large:
            first, last = self._ends
        self.back.setEnabled(not first)
        self.on.setEnabled(not last)
        self.large.setEnabled(self._count > 0)

    def show_sheets(self, sheets: Sequence[QImage]) -> None:
        """Show what lies open as it will print."""
        self.view.show_sheets(sheets)

    def show_open(
        self, pages: Sequence[OpenPage], asked: Sequence[Asked], remark: str = ""
    ) -> None:
        """Show what can be said of what lies open, and what is worth a look there."""
        self.panel.show_open(pages, asked)
        self.remark.show_sentence(remark)
        if self.isVisible():
            put_in_order(*self.parts())

    def forget(self) -> None:
        """Show nothing of a book: it was closed."""
        self._now = self._count = 0
        self._let_turn()
        self.strip.show_spreads(())
        self.view.show_place(1, "")
        self.panel.show_open((), ())
        self.panel.room.hide()
        self.remark.show_sentence("")

    def go(self, way: int) -> None:
        """Turn on (1) or back (-1)."""
        there = self._now + way
        if self._is_large:
            self.leafed.emit(way)
        elif 0 <= there < self._count:
            self.turned.emit(there)

    def _turn_to(self, way: int) -> None:
        """Turn to the page at the right (1) or left (-1) of an open book."""
        self.go(-way if self._desk.isRightToLeft() else way)

    def _go(self, way: int, checked: bool = False) -> None:
        del checked
        self.go(way)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the paper fill the room there is."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Keep the strip over the foot where there is room, and let all of the paper be seen."""
        stays = self.height() >= self.look.px(_LOW)
        if stays is not self._stays:
            self._stays = stays
            (self.content if stays else self._place).removeWidget(self.strip)
            (self._place if stays else self.content).addWidget(self.strip)
            # Where the paper is higher than the window, turning on must not scroll its top away.
            edge = Qt.AlignmentFlag.AlignVCenter if stays else Qt.AlignmentFlag.AlignTop
            for button in (self.back, self.on):
                self._row.setAlignment(button, edge)
        strip = self.strip.sizeHint().height() if stays else 0
        title = self.telling.geometry().bottom() if self.telling.isVisible() else self.look.px(76)
        room = self.height() - self.foot.sizeHint().height() - strip - title - self.look.px(24)
        self.view.show_tallest(room)
        self._still.start()

    def parts(self) -> list[QWidget]:
        """Return what Tab goes through, in order: the book and what is said of it, strip, foot."""
        return [self.body, self.strip, self.foot] if self._stays else [self.body, self.foot]

    def first_focus(self) -> QWidget | None:
        """Return the button that turns on."""
        return self.on if self.on.isEnabled() else self.to_path
