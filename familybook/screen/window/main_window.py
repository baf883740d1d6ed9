"""The window: head, one screen at a time, the Aa panel beside it, and the curtain over all."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QGuiApplication,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLayout, QMainWindow, QVBoxLayout, QWidget

from familybook.core.drawing import Drawing
from familybook.screen.kit.ground import Ground
from familybook.screen.kit.screen import Screen
from familybook.screen.look import Look
from familybook.screen.welcome.shelf import ShelfScreen
from familybook.screen.window.doubled import Doubled
from familybook.screen.window.dress import dress
from familybook.screen.window.floating import put_away_what_floats
from familybook.screen.window.front import Front
from familybook.screen.window.guard import Guard
from familybook.screen.window.head import Head
from familybook.screen.window.quiet import Quiet
from familybook.screen.window.settled import Settled
from familybook.screen.window.stage import Stage

_LEAST = QSize(480, 360)
_SIDE = 420
"""Width of the sheet beside the screen, at 100 %."""
_ALONE_BELOW = 900


class MainWindow(QMainWindow):
    """Shows screens and says what keys ask for. Its title never holds a name."""

    undo_wanted = Signal()
    redo_wanted = Signal()
    make_wanted = Signal()
    stone_wanted = Signal(int)
    """The page of that number on the path, from 1."""
    text_wanted = Signal(int)
    """Bigger (1) or smaller (-1) words, or 0 for the size we start with."""
    turn_wanted = Signal(int)
    """On to the next page (1), or back (-1)."""
    covered = Signal()
    """The curtain has fallen: save."""
    closing = Signal()
    """The window is to close: save and let go, or `stay_open`."""
    painted = Signal()
    """The window was painted for the first time."""
    side_opened = Signal()
    side_alone = Signal(bool)
    """Whether the sheet beside the screen has all of the window."""
    help_wanted = Signal()
    around_wanted = Signal()
    """The laptop is to be turned to everybody at the table."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.setWindowTitle(look.words("screen-window"))
        if look.words.right_to_left:
            QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._table = Ground(look)
        self._table.painted.connect(self.painted)
        self._front = Front(look, self._table, self)
        self._front.open_wanted.connect(self.rise)
        self.setCentralWidget(self._front)
        self.setMinimumSize(_LEAST)
        self._stays = False
        self._steps = ("", "")
        self._side: QWidget | None = None
        self._fill()
        Settled(self)
        self.quiet = Quiet(self)
        self.quiet.came.connect(self.fall)
        self._guard = Guard(
            self.quiet, lambda: self.current is not self.shelf, self.head.show_break
        )
        self._screens.currentChanged.connect(self._guard.look)
        self.quiet.touched.connect(self._guard.wake)
        self._front.risen.connect(self._guard.wake)
        self._bind_keys()
        self._restyle()
        look.changed.connect(self._restyle)

    def _fill(self) -> None:
        look = self.look
        column = QVBoxLayout(self._table)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.head = Head(look, self._table)
        self.head.break_wanted.connect(self.fall)
        self.head.aa_wanted.connect(self.toggle_aa)
        self.head.help_wanted.connect(self.help_wanted)
        self.head.around_wanted.connect(self.around_wanted)
        column.addWidget(self.head)
        self._column, self._row = column, QHBoxLayout()
        self._row.setSpacing(0)
        column.addLayout(self._row, 1)
        self._screens = Stage(self.head, self._table)
        self._row.addWidget(self._screens, 1)
        self._doubled = Doubled(self, self._screens, self._front)
        self.shelf = ShelfScreen(look)
        self.add_screen(self.shelf)

    def add_screen(self, screen: Screen) -> None:
        """Take one more screen; it is not shown yet."""
        self._screens.addWidget(screen)
        screen.begun_anew.connect(self._doubled.begin_anew)
        screen.foot.undo_wanted.connect(self.undo_wanted)
        screen.foot.redo_wanted.connect(self.redo_wanted)
        screen.foot.show_steps(*self._steps)

    def add_notice(self, notice: QWidget) -> None:
        """Take what is told under the head, whatever screen is shown."""
        self._column.insertWidget(1, notice)
        self._screens.take_notice(notice)

    def add_side(self, side: QWidget) -> None:
        """Take the sheet that F2 and Aa show beside the screen."""
        self._row.addWidget(side)
        side.hide()
        self._side = side

    def _bind_keys(self) -> None:
        for keys, deed in (
            *((keys, self.fall) for keys in ("Esc", "Ctrl+B")),
            ("F1", self.help_wanted.emit),
            ("F2", self.toggle_aa),
            ("F11", self.around_wanted.emit),
            ("Ctrl+Z", self.undo_wanted.emit),
            *((keys, self.redo_wanted.emit) for keys in ("Ctrl+Y", "Ctrl+Shift+Z")),
            ("Ctrl+P", self.make_wanted.emit),
            *((keys, partial(self.text_wanted.emit, 1)) for keys in ("Ctrl++", "Ctrl+=")),
            ("Ctrl+-", partial(self.text_wanted.emit, -1)),
            ("Ctrl+0", partial(self.text_wanted.emit, 0)),
            ("Alt+Right", partial(self._turn, 1)),
            ("Alt+Left", partial(self._turn, -1)),
            *((f"Ctrl+{n}", partial(self.stone_wanted.emit, n)) for n in range(1, 10)),
        ):
            shortcut = QShortcut(QKeySequence(keys), self._table)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(deed)

    def _turn(self, way: int) -> None:
        if not self.is_covered:
            self.turn_wanted.emit(-way if self.isRightToLeft() else way)

    def _restyle(self) -> None:
        dress(self.look)
        self._arrange()

    @property
    def current(self) -> Screen:
        """Return the screen that is shown."""
        return self._screens.current

    @property
    def is_covered(self) -> bool:
        """Whether the curtain is down."""
        return self._front.is_covered

    def show_screen(self, screen: Screen) -> None:
        """Show a screen, from its top, its first thing in focus."""
        self._screens.show_screen(screen)

    def visit(self, screen: Screen) -> None:
        """Show a screen for a while; `go_back` shows the one before, as it was left."""
        if self._side is not None and not self._screens.isVisibleTo(self):
            self.toggle_aa()  # in a narrow window it would hide what was asked for
        self._screens.visit(screen)

    def go_back(self, *, to_start: bool = False) -> None:
        """Go back from a visit to where we were; `to_start` out of visits within a visit."""
        self._screens.go_back(to_start=to_start)

    def show_book(self, name: str, picture: Drawing | None, scene: Drawing | None) -> None:
        """Show which book is open; none for the shelf. `scene` is for the curtain."""
        self.head.show_book(name, picture)
        self._front.show_scene(scene)
        self._guard.show_book(has_book=bool(name))

    def show_act(self, sentence: str) -> None:
        """Say what was just done, until the next act or another page."""
        self.current.foot.show_act(sentence)

    def show_steps(self, undo: str, redo: str) -> None:
        """Offer on every screen to take one act back and to do one again, each named."""
        if (undo, redo) != self._steps:
            self._steps = (undo, redo)
            for screen in self._screens.findChildren(Screen):
                screen.foot.show_steps(undo, redo)

    def fall(self) -> None:
        """Let the curtain fall: nothing of the family is seen any more, nor any secret."""
        if self.is_covered or not self._guard.hides:
            return
        put_away_what_floats()
        self._front.fall()
        # Only now: what was being written is said when its field loses the focus.
        self.covered.emit()

    def rise(self) -> None:
        """Go on where we were."""
        with self._screens.scrolled_as_it_is():
            self._front.rise()

    def show_saved(self, saving: str) -> None:
        """Say on the curtain whether the last words are safe: `saved`, `saving` or `not-yet`."""
        self._front.show_saved(saving)

    @property
    def is_turned(self) -> bool:
        """Whether the window is turned to everybody at the table."""
        return self._front.is_turned

    def turn(self, view: QWidget, focus: QWidget) -> None:
        """Fill the whole screen with a view for everybody at the table."""
        self.setWindowState(self.windowState() | Qt.WindowState.WindowFullScreen)
        self._front.turn(view, focus)

    def turn_back(self) -> None:
        """Go on at the table, in a window as it was, in the same place."""
        with self._screens.scrolled_as_it_is():
            self._front.turn_back()
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowFullScreen)

    def toggle_aa(self) -> None:
        """Show the Aa panel, or put it away."""
        if self.is_covered or self._side is None:
            return
        shown = self._side.isHidden()
        self._side.setVisible(shown)
        self._arrange()
        if shown:
            self.side_opened.emit()
        focus = self._side if shown else self.head.aa
        focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Let the curtain fall over a window that is put aside: so it is when it comes back."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.WindowStateChange and self.isMinimized():
            self.fall()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the panel beside the page where there is room, else in its place."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        if self._side is None:
            return
        wide = self.width()
        alone = wide < max(_ALONE_BELOW, self.look.px(_SIDE) * 2)
        shown = not self._side.isHidden()
        self._screens.setVisible(not (shown and alone))
        self.side_alone.emit(alone)
        self._side.setFixedWidth(wide if alone else min(self.look.px(_SIDE), wide // 2))

    def showEvent(self, event: QShowEvent) -> None:
        """Listen for touches, so that quiet can be noticed."""
        super().showEvent(event)
        if handle := self.windowHandle():
            self.quiet.watch(handle)
            self._doubled.watch(handle)

    def stay_open(self, sentence: str) -> None:
        """Do not close this time, and say why."""
        self._stays = True
        self.show_trouble(sentence)

    def show_trouble(self, sentence: str) -> None:
        """Say that something went wrong, in the line that also says what was done."""
        if self.is_covered:
            self._front.show_line(sentence)
            return
        if self.is_turned:
            self.turn_back()
        if self.current is self.shelf:
            self.shelf.show_notice(sentence)
        else:
            self.current.foot.show_trouble(sentence)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say that the window closes; whoever listens may keep it open."""
        self._stays = False
        self.closing.emit()
        if self._stays:
            event.ignore()
        else:
            super().closeEvent(event)
