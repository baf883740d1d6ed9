"""Beside what lies open: each page in the book or left out, and whether each person says yes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from familybook.core.agreeing import Stands
from familybook.core.drawing import Drawing
from familybook.core.ids import PageKey, PersonId
from familybook.core.yes import Says
from familybook.screen.editors.columns import Columns
from familybook.screen.kit.buttons import Button
from familybook.screen.kit.gentle import GentleLine
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.labels import Heading, Label
from familybook.screen.kit.pictures import PictureView
from familybook.screen.kit.segments import Segments
from familybook.screen.look import Look
from familybook.screen.tokens import Hue, Type

_IN, _OUT = "in", "out"
_FACE = 42
_CHOICE, _CHANGE = 300, 124
_NAME, _YES = 150, 232


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenPage:
    """A page that lies open. One that `stays` cannot be left out."""

    key: PageKey
    title: str
    stays: bool = False
    left_out: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Somebody named on what lies open, drawn, and how it stands between them and it."""

    who: PersonId
    name: str
    picture: Drawing
    stands: Stands


class PageBlock(QWidget):
    """One page: its title, in the book or out of it, and the button that goes there."""

    kept = Signal(object, bool)
    change_wanted = Signal(object)

    def __init__(self, look: Look, page: OpenPage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = look.words
        self.key = page.key
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.title = Heading(look, page.title, self)
        column.addWidget(self.title)
        row = Columns(look, gap=2)
        column.addLayout(row)
        self.in_or_out = Segments(
            look,
            [(_IN, words("look-in")), (_OUT, words("look-out"))],
            self,
            name=words("look-in-or-out", page=page.title),
        )
        self.in_or_out.chosen.connect(self._keep)
        self.change = Button(
            look,
            words("look-change"),
            self,
            icon=Icon.PENCIL,
            name=words("look-change-page", page=page.title),
        )
        self.change.clicked.connect(self._change)
        row.add(self.in_or_out, _CHOICE)
        row.add(self.change, _CHANGE, 0)
        self.show_page(page)

    def show_page(self, page: OpenPage) -> None:
        """Show whether it is in the book; the cover always is."""
        self.in_or_out.setVisible(not page.stays)
        self.in_or_out.show_choice(_OUT if page.left_out else _IN)

    def _keep(self, choice: str) -> None:
        self.kept.emit(self.key, choice == _IN)

    def _change(self) -> None:
        self.change_wanted.emit(self.key)


class YesRow(QWidget):
    """One person: their picture and name, and Yes or Not yet."""

    said = Signal(str, str)

    def __init__(self, look: Look, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.who = asked.who
        words = look.words
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = Columns(look, gap=2)
        column.addLayout(row)
        name = QWidget(self)
        beside = QHBoxLayout(name)
        beside.setContentsMargins(0, 0, 0, 0)
        self.picture = PictureView(look, asked.picture, name, wide=_FACE, high=_FACE)
        beside.addWidget(self.picture)
        self.name = Label(look, asked.name, name, size=Type.LABEL)
        beside.addWidget(self.name, 1)
        # As high as the row: the name stands in the middle of it, beside its buttons.
        name.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        row.add(name, _NAME)
        self.yes = Segments(
            look,
            [(Says.YES.value, words("look-yes")), (Says.NOT_YET.value, words("look-not-yet"))],
            self,
            name=asked.name,
        )
        self.yes.chosen.connect(self._say)
        row.add(self.yes, _YES, 0)
        self.changed = GentleLine(look, self)
        column.addWidget(self.changed)
        self.show_asked(asked)

    def show_asked(self, asked: Asked) -> None:
        """Show how it stands; a yes to something else is no yes, and that is said."""
        words = self._look.words
        chosen = {Stands.YES: Says.YES.value, Stands.NOT_YET: Says.NOT_YET.value}
        self.yes.show_choice(chosen.get(asked.stands, ""))
        changed = asked.stands is Stands.CHANGED
        self.changed.show_sentence(words("look-changed", name=asked.name) if changed else "")

    def _say(self, says: str) -> None:
        self.said.emit(self.who, says)


class Panel(QWidget):
    """What can be said about what lies open. Rows that stay keep the focus."""

    kept = Signal(object, bool)
    """A page is to be in the book, or left out."""
    change_wanted = Signal(object)
    said = Signal(str, str)
    """Who says yes or not yet to what lies open."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.blocks: list[PageBlock] = []
        self.rows: list[YesRow] = []
        words = look.words
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(4))
        self._pages = QVBoxLayout()
        self._pages.setSpacing(look.px(4))
        column.addLayout(self._pages)
        self.room = Label(look, words("look-empty-room"), self)
        column.addWidget(self.room)
        self._ask = Heading(look, words("look-ask"), self)
        column.addWidget(self._ask)
        self.why = Label(look, words("look-ask-why"), self, size=Type.SMALL, hue=Hue.SOFT)
        column.addWidget(self.why)
        self._people = QVBoxLayout()
        self._people.setSpacing(0)
        column.addLayout(self._people)
        column.addStretch(1)
        self.show_open((), ())
        self.room.hide()

    def show_open(self, pages: Sequence[OpenPage], asked: Sequence[Asked]) -> None:
        """Show which pages lie open and who is asked; without a page it is room for a pen."""
        self._show_pages(pages)
        self._show_asked(asked)
        both = len([page for page in pages if not page.left_out]) > 1
        self.why.setText(self.look.words("look-ask-both" if both else "look-ask-why"))
        self.room.setVisible(not pages)

    def _show_pages(self, pages: Sequence[OpenPage]) -> None:
        there = {(block.key, block.title.text()): block for block in self.blocks}
        self.blocks = []
        for page in pages:
            block = there.pop((page.key, page.title), None)
            if block is None:
                block = PageBlock(self.look, page, self)
                block.kept.connect(self.kept)
                block.change_wanted.connect(self.change_wanted)
            else:
                self._pages.removeWidget(block)
                block.show_page(page)
            self._pages.addWidget(block)
            self.blocks.append(block)
        _let_go(self._pages, list(there.values()))

    def _show_asked(self, asked: Sequence[Asked]) -> None:
        there = {(row.who, row.name.text()): row for row in self.rows}
        self.rows = []
        for one in asked:
            row = there.pop((one.who, one.name), None)
            if row is None:
                row = YesRow(self.look, one, self)
                row.said.connect(self.said)
            else:
                self._people.removeWidget(row)
                row.show_asked(one)
            self._people.addWidget(row)
            self.rows.append(row)
        _let_go(self._people, list(there.values()))
        self._ask.setVisible(bool(asked))
        self.why.setVisible(bool(asked))


def _let_go(column: QVBoxLayout, rows: Sequence[QWidget]) -> None:
    for row in rows:
        column.removeWidget(row)
        row.hide()
        row.deleteLater()
