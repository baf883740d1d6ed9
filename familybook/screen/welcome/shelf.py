"""The shelf: books by picture and colour words; no name of a family is ever here."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from familybook.core.drawing import Drawing
from familybook.core.palette import Tone
from familybook.drawings.parts.keeping import sheet_and_drawer
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import box, pebble
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.cards import Notice
from familybook.screen.kit.choices import ChoiceCard
from familybook.screen.kit.control import Control
from familybook.screen.kit.faces import say
from familybook.screen.kit.flow import FlowLayout
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.order import put_in_order
from familybook.screen.kit.screen import Screen
from familybook.screen.look import Look
from familybook.screen.welcome.planks import Planks
from familybook.screen.welcome.spines import BookSpine, NewBook, ShelfBook, Spine
from familybook.screen.welcome.strip import Strip, Told

_VIEWS = (("tent", "pink"), ("kite", "green"))
"""What is seen on the practice book and on the first book, before there is one."""

_TALL = 600
"""Height of the screen, at 100 %, from which the strip stays in sight whatever is scrolled."""


def _envelope() -> Drawing:
    """Draw a letter that has come, on a soft patch."""
    plate = Plate()
    plate.ground(pebble(30, 30, 28, 26, seed=4), Tone.MINT)
    plate.shape(box(8, 17, 44, 29, 2), Tone.SKY, line=2.2)
    plate.line("M9 19L30 35L51 19", 2.2)
    plate.shape("M30 42C22 37 24 32 30 35C36 32 38 37 30 42Z", Tone.CLAY, line=0)
    return plate.drawing(60, 60)


def _scenes(views: Sequence[tuple[str, str]]) -> list[Drawing]:
    """Draw what is seen on books that stand wide: the window is painted before it is loaded."""
    from familybook.drawings.scenes.wide import wide_scene  # noqa: PLC0415 - after the paint

    return [wide_scene(*one) for one in views]


_UNDER_TITLE = 1
"""The place, among what is on the shelf's screen, of what has to be seen at once."""


class ShelfScreen(Screen):
    """Shows the books; says which one to open, or that one is to be started."""

    book_chosen = Signal(object)
    start_wanted = Signal()
    practise_wanted = Signal()
    open_wanted = Signal()
    bring_wanted = Signal()
    stop_wanted = Signal()
    """What is waited for is not wanted any more."""

    _waiting = ""
    """What is said of a book that is on its way."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        words = look.words
        self.content.setContentsMargins(44, 0, 26, 10)
        self.heading, self.lead = self.add_title(words("shelf-title"), words("shelf-lead"))
        self._planks = Planks(look, self)
        self.content.addWidget(self._planks)
        acts = FlowLayout(gap=6)
        self.open = ChoiceCard(
            look,
            _envelope(),
            words("shelf-open"),
            self,
            sub=words("shelf-open-sub"),
            ticks=False,
        )
        self.open.clicked.connect(partial(self._want, self.open_wanted))
        acts.addWidget(self.open)
        self.bring = ChoiceCard(
            look,
            sheet_and_drawer(),
            words("shelf-bring"),
            self,
            sub=words("shelf-bring-sub"),
            ticks=False,
        )
        self.bring.clicked.connect(partial(self._want, self.bring_wanted))
        acts.addWidget(self.bring)
        self.content.addLayout(acts)
        self.notice: Notice | None = None
        """What is told over the shelf, if anything is."""
        self.content.addStretch(1)
        self.strip = Strip(look, self)
        self._is_pinned = False
        self.content.addWidget(self.strip)
        self._foot_line = QHBoxLayout()
        self._foot_line.setContentsMargins(44, 0, 26, 10)
        self.whole.insertLayout(1, self._foot_line)
        self.foot.hide()
        look.changed.connect(self._place_strip)

    def show_books(self, books: Sequence[ShelfBook]) -> None:
        """Show the books, then the place for a new one; the made-up family's stands last."""
        words = self.look.words
        own = any(not book.practise for book in books)
        self.heading.setText(words("shelf-title" if own else "shelf-title-new"))
        spines: list[Spine] = []
        for book in books:
            spine = BookSpine(self.look, book, self._planks)
            if book.practise:
                spine.clicked.connect(partial(self._want, self.practise_wanted))
            else:
                spine.clicked.connect(partial(self._choose, book.place))
            spines.append(spine)
        new = NewBook(self.look, words("shelf-start"), words("shelf-start-sub"), self._planks)
        new.clicked.connect(partial(self._want, self.start_wanted))
        spines.append(new)
        views = () if own else tuple(_VIEWS[-len(spines) :])
        self._planks.show_books(spines, _scenes(views))
        self._show_spent()

    @property
    def books(self) -> tuple[Control, ...]:
        """Return what can be pressed on the shelf, the new book last."""
        return self._planks.books

    def show_notice(self, sentence: str, *, good: bool = False) -> None:
        """Say one kind sentence over the shelf, where it is seen; nothing for an empty one."""
        if self.notice is not None:
            self.content.removeWidget(self.notice)
            self.notice.hide()
            self.notice.deleteLater()
            self.notice = None
        told = sentence or self._waiting
        if told:
            waits = told == self._waiting
            acts = (self._stop_button(),) if waits else ()
            self.notice = Notice(self.look, told, self, actions=acts, good=good or waits)
            self.content.insertWidget(_UNDER_TITLE, self.notice)
        if sentence:
            say(self, sentence)

    def show_waiting(self, sentence: str) -> None:
        """Say which book is on its way, with a way to stop it: no other one can be pressed."""
        if sentence == self._waiting:
            return
        self._waiting = sentence
        self.show_notice("")
        self._show_spent()
        if sentence:
            say(self, sentence)

    def _show_spent(self) -> None:
        for one in (*self._planks.books, self.open, self.bring):
            one.is_spent = bool(self._waiting)
            one.update()

    def _stop_button(self) -> Button:
        words = self.look.words("screen-stop")
        stop = Button(self.look, words, manner=Manner.QUIET, icon=Icon.CROSS)
        stop.clicked.connect(self.stop_wanted)
        return stop

    def event(self, event: QEvent) -> bool:
        """Take Esc while somebody waits; else it is for the window."""
        is_over = event.type() is QEvent.Type.ShortcutOverride and bool(self._waiting)
        if is_over and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Stop with Esc what is waited for."""
        if self._waiting and event.key() == Qt.Key.Key_Escape:
            self.stop_wanted.emit()
        else:
            super().keyPressEvent(event)

    def show_told(self, told: Told | None) -> None:
        """Say in the strip what is needed, or nothing; whoever was in it finds the first book."""
        focus = QApplication.focusWidget()
        was_in = focus is not None and self.strip.isAncestorOf(focus)
        self.strip.show_told(told)
        self._place_strip()
        put_in_order(*self.parts())
        first = self.first_focus()
        if was_in and first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the strip in sight where there is the height for it."""
        super().resizeEvent(event)
        self._place_strip()

    def _place_strip(self) -> None:
        pinned = self.height() >= self.look.px(_TALL)
        if pinned == self._is_pinned:
            return
        self._is_pinned = pinned
        shown = not self.strip.isHidden()
        (self._foot_line if pinned else self.content).addWidget(self.strip)
        self.strip.setVisible(shown)

    def parts(self) -> list[QWidget]:
        """Return what Tab goes through: the books, then the strip."""
        return [self.body, self.strip, self.foot] if self._is_pinned else super().parts()

    def _choose(self, place: Path, checked: bool = False) -> None:
        del checked
        if not self._waiting:
            self.book_chosen.emit(place)

    def _want(self, wanted: SignalInstance, checked: bool = False) -> None:
        del checked
        if not self._waiting:
            wanted.emit()

    def first_focus(self) -> QWidget | None:
        """Return the first book."""
        return self._planks.books[0] if self._planks.books else None
