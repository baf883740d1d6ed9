"""Who gets which copy: a row for each reader, and all copies made in one go."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familybook.core.drawing import Voice
from familybook.core.ids import CopyId
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.cards import Card
from familybook.screen.kit.faces import say
from familybook.screen.kit.flow import FlowLayout
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.labels import Label
from familybook.screen.kit.more import show_whole
from familybook.screen.kit.order import put_in_order
from familybook.screen.kit.screen import Screen
from familybook.screen.look import Look
from familybook.screen.making.asked import Making
from familybook.screen.making.gets_row import GetsRow, Reader
from familybook.screen.tokens import Hue, Type


class CopiesScreen(Screen):
    """Shows who gets which copy; says what changes about it, and that all shall be made."""

    help_topic = "make"
    count_wanted = Signal(str, int)
    edition_wanted = Signal(str, str)
    page_wanted = Signal(str, str, bool)
    person_wanted = Signal(str, str, bool)
    make_wanted = Signal()
    stop_wanted = Signal()
    folder_wanted = Signal()
    happens_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        words = look.words
        self.rows: dict[CopyId, GetsRow] = {}
        self._shown: tuple[object, ...] = ()
        self._hands_on = False
        self.add_title(words("copies-title"), words("copies-lead"))
        self.content.addWidget(self._told_card())
        self._column = QVBoxLayout()
        self._column.setSpacing(look.px(4))
        self.content.addLayout(self._column)
        self.content.addStretch(1)
        bar = self.foot.bar
        self.back = Button(look, words("screen-back"), bar)
        self.back.clicked.connect(self.back_wanted)
        bar.add(self.back, rank=1)
        self.happens = Button(look, words("happens-open"), bar, manner=Manner.PLAIN)
        self.happens.clicked.connect(self.happens_wanted)
        bar.add(self.happens, rank=2)
        self.foot.finish()
        self.make = Button(look, words("copies-make"), bar, manner=Manner.MAIN, icon=Icon.SAVE)
        self.make.clicked.connect(self.make_wanted)
        bar.add(self.make, at_end=True)
        self.show_making(Making.READY)

    def _told_card(self) -> Card:
        look, words = self.look, self.look.words
        self._told = Card(look, self, edge=Hue.LEAF, thick=True)
        told = QVBoxLayout(self._told)
        told.setContentsMargins(18, 10, 14, 14)
        self._sentence = Label(look, "", self._told, size=Type.LEAD, voice=Voice.BOLD)
        self._more = Label(look, "", self._told)
        told.addWidget(self._sentence)
        told.addWidget(self._more)
        acts = FlowLayout(gap=4)
        self.folder = Button(look, words("copies-look"), self._told, icon=Icon.EYE)
        self.folder.clicked.connect(self.folder_wanted)
        acts.addWidget(self.folder)
        self.stop = Button(look, words("make-stop"), self._told)
        self.stop.clicked.connect(self.stop_wanted)
        acts.addWidget(self.stop)
        told.addLayout(acts)
        return self._told

    @property
    def told(self) -> tuple[Label, ...]:
        """Return the lines that tell how the making goes, as far as they say something."""
        return tuple(one for one in (self._sentence, self._more) if one.text())

    def show_readers(self, readers: Sequence[Reader]) -> None:
        """Show who gets what; the same readers keep their rows, and the focus."""
        shown = tuple(_as_row(one) for one in readers)
        if shown != self._shown:
            self._shown = shown
            self._make_rows(readers)
        for one in readers:
            self.rows[one.copy].show_reader(one)

    def _make_rows(self, readers: Sequence[Reader]) -> None:
        was_open = next((key for key, row in self.rows.items() if row.is_open), "")
        for row in self.rows.values():
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {}
        for one in readers:
            row = GetsRow(self.look, one, self)
            row.count_wanted.connect(self.count_wanted)
            row.edition_wanted.connect(self.edition_wanted)
            row.page_wanted.connect(self.page_wanted)
            row.person_wanted.connect(self.person_wanted)
            row.opened.connect(self.show_open)
            self._column.addWidget(row)
            row.show()
            self.rows[one.copy] = row
        self.show_open(was_open)

    def show_open(self, copy: str) -> None:
        """Show what changes one copy, and put it away for all others."""
        for key, row in self.rows.items():
            row.show_open(is_open=key == copy)
        if self.isVisible():
            put_in_order(*self.parts())
        if copy in self.rows:
            # Where it stands is known once it has been laid out.
            QTimer.singleShot(0, self.rows[CopyId(copy)], self._show_opened)

    def _show_opened(self) -> None:
        for row in self.rows.values():
            if row.is_open and row.isVisible():
                show_whole(row)

    def show_left(self, told: Mapping[CopyId, str]) -> None:
        """Show what some copies leave out."""
        for copy, sentence in told.items():
            if copy in self.rows:
                self.rows[copy].show_left(sentence)

    def show_making(self, making: Making, sentence: str = "", more: str = "") -> None:
        """Show how far it is, in one calm sentence."""
        ours = {
            Making.BUSY: "copies-busy",
            Making.STOPPED: "copies-stopped",
            Making.TROUBLE: "copies-trouble",
        }
        told = sentence or (self.look.words(ours[making]) if making in ours else "")
        self._told.setVisible(bool(told))
        self._told.show_edge(Hue.CLAY if making is Making.TROUBLE else Hue.LEAF, thick=True)
        self._sentence.setText(told)
        self._more.setText(more)
        self._more.setVisible(bool(more))
        self.folder.setVisible(making is Making.DONE)
        self.stop.setVisible(making is Making.BUSY)
        self._move_focus(making)
        if told:
            say(self, f"{told} {more}".strip())
            QTimer.singleShot(0, self, self._show_told)

    def _move_focus(self, making: Making) -> None:
        """Let the button that makes them hand the focus on to the one that stops, and back."""
        now = self.window().focusWidget()
        if making is Making.BUSY:
            self._hands_on = now is self.make
            if self._hands_on:
                self.stop.setFocus()
        self.make.setEnabled(making is not Making.BUSY)
        if making is not Making.BUSY and self._hands_on:
            self._hands_on = False
            (self.folder if making is Making.DONE else self.make).setFocus()

    def _show_told(self) -> None:
        if self._told.isVisible():
            show_whole(self._told)

    def show_progress(self, copy: int, copies: int, done: int, of_all: int) -> None:
        """Show how far the making is, in words; it is not read out, for it would never be done."""
        if self.stop.isHidden():
            return
        facts = {"copy": copy, "copies": copies, "done": done, "all": of_all}
        self._more.setText(self.look.words("copies-busy-copy", **facts))
        self._more.show()

    def forget(self) -> None:
        """Show nothing of a book: it was closed."""
        self._shown = ()
        self._make_rows(())
        self.show_making(Making.READY)

    def first_focus(self) -> QWidget | None:
        """Return the button that makes them all."""
        return self.make


def _as_row(reader: Reader) -> tuple[object, ...]:
    """Return what a row is made of, but for what it shows anew."""
    pages = tuple((page.key, page.title) for page in reader.pages)
    people = tuple((one.who, one.name) for one in reader.people)
    return (reader.copy, reader.name, reader.picture, reader.editions, pages, people)
