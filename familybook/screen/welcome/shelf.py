"""The shelf: books by picture and colour words; no name of a family is ever here."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QWidget

from familybook.core.drawing import Drawing
from familybook.core.palette import Tone
from familybook.drawings.parts.keeping import sheet_and_drawer
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import box, pebble
from familybook.drawings.scenes.wide import wide_scene
from familybook.screen.kit.cards import Notice
from familybook.screen.kit.choices import ChoiceCard
from familybook.screen.kit.control import Control
from familybook.screen.kit.faces import say
from familybook.screen.kit.flow import FlowLayout
from familybook.screen.kit.order import put_in_order
from familybook.screen.kit.screen import Screen
from familybook.screen.look import Look
from familybook.screen.tokens import Hue
from familybook.screen.welcome.spines import (
    COVER,
    INK,
    SLOT,
    TOP,
    WIDE,
    WOOD,
    BookSpine,
    NewBook,
    ShelfBook,
    Spine,
)
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


class _Planks(QWidget):
    """Books in rows, each row on a wooden shelf."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._books: list[Spine] = []
        self._first: tuple[Drawing, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._place)

    @property
    def books(self) -> tuple[Spine, ...]:
        """Return what stands on the shelves."""
        return tuple(self._books)

    def show_books(self, books: Sequence[Spine], first: Sequence[Drawing] = ()) -> None:
        """Put other books on the shelves; where none is the family's, larger with these views."""
        self._first = tuple(first)
        for one in self._books:
            one.hide()
            one.deleteLater()
        self._books = list(books)
        for one in self._books:
            one.show()
        self._place()

    def _are_wide(self, wide: int) -> bool:
        """Tell whether there are views, and room for each beside the other."""
        return bool(self._first) and wide >= self._look.px(WIDE[1]) * len(self._books)

    def _slot(self, wide: int) -> int:
        return self._look.px(WIDE[1] if self._are_wide(wide) else SLOT)

    def _columns(self, wide: int) -> int:
        return max(1, min(wide // self._slot(wide), max(len(self._books), 1)))

    def _row_high(self) -> int:
        return max((one.sizeHint().height() for one in self._books), default=0) + 6

    def _rows(self, wide: int) -> int:
        columns = self._columns(wide)
        return (len(self._books) + columns - 1) // columns

    def hasHeightForWidth(self) -> bool:
        """Tell that books go into more rows where it is narrow."""
        return True

    def heightForWidth(self, wide: int) -> int:
        """Return the height of all rows."""
        return self._rows(wide) * self._row_high()

    def sizeHint(self) -> QSize:
        """Return one row of four."""
        return QSize(self._look.px(SLOT) * 4, self._row_high())

    def minimumSizeHint(self) -> QSize:
        """Return the size of one book."""
        return QSize(self._look.px(SLOT), self._row_high())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the books where they belong."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Stand the books the other way round from right to left."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._place()

    def _place(self) -> None:
        columns = self._columns(self.width())
        large = self._are_wide(self.width())
        wide = min(self.width() / columns, self._slot(self.width()) * (1.05 if large else 1.35))
        high = self._row_high()
        views = self._first if large else (None,) * len(self._books)
        for book, view in zip(self._books, views, strict=False):
            book.stand_wide(view)
        aside = (self.width() - columns * wide) / 2 if large else 0.0
        for number, book in enumerate(self._books):
            x = aside + (number % columns) * wide
            left = self.width() - x - wide if self.isRightToLeft() else x
            book.setGeometry(round(left), number // columns * high, round(wide), high - 6)
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the wood."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dark = self._look.tokens.dark
        edge = self._look.colour(Hue.LINE) if dark else INK
        for row in range(self._rows(self.width())):
            y = row * self._row_high() + self._look.px(TOP + COVER[1]) + 3
            wood = QRectF(2, y, self.width() - 4, self._look.px(WOOD))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour(Hue.WOOD))
            painter.drawRoundedRect(wood.translated(2, 3), 5, 5)
            painter.setPen(QPen(edge, 2.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(wood, 5, 5)
            painter.setPen(QPen(QColor(42, 42, 53, 70), 1.4))
            for x, length in ((60, 90), (210, 40), (420, 130), (720, 60), (900, 110), (1130, 50)):
                end = min(x + length, self.width() - 20)
                if x < end:
                    painter.drawLine(x, int(y + 9), end, int(y + 9))
        painter.end()


_UNDER_TITLE = 1
"""The place, among what is on the shelf's screen, of what has to be seen at once."""


class ShelfScreen(Screen):
    """Shows the books; says which one to open, or that one is to be started."""

    book_chosen = Signal(object)
    start_wanted = Signal()
    practise_wanted = Signal()
    open_wanted = Signal()
    bring_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        words = look.words
        self.content.setContentsMargins(44, 0, 26, 10)
        self.heading, self.lead = self.add_title(words("shelf-title"), words("shelf-lead"))
        self._planks = _Planks(look, self)
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
        self.open.clicked.connect(self.open_wanted)
        acts.addWidget(self.open)
        self.bring = ChoiceCard(
            look,
            sheet_and_drawer(),
            words("shelf-bring"),
            self,
            sub=words("shelf-bring-sub"),
            ticks=False,
        )
        self.bring.clicked.connect(self.bring_wanted)
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
                spine.clicked.connect(self.practise_wanted)
            else:
                spine.clicked.connect(partial(self._choose, book.place))
            spines.append(spine)
        new = NewBook(self.look, words("shelf-start"), words("shelf-start-sub"), self._planks)
        new.clicked.connect(self.start_wanted)
        spines.append(new)
        views = () if own else tuple(_VIEWS[-len(spines) :])
        self._planks.show_books(spines, [wide_scene(*one) for one in views])

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
        if sentence:
            self.notice = Notice(self.look, sentence, self, good=good)
            self.content.insertWidget(_UNDER_TITLE, self.notice)
            say(self, sentence)

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
        self.book_chosen.emit(place)

    def first_focus(self) -> QWidget | None:
        """Return the first book."""
        return self._planks.books[0] if self._planks.books else None
