"""Things to look at before the book is made: a sentence each, and a press that goes to the page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from familybook.core.drawing import Voice
from familybook.core.ids import PageKey
from familybook.core.person import Person
from familybook.screen.editors.whose import WhoChips
from familybook.screen.kit.buttons import Button
from familybook.screen.kit.cards import Card
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.labels import Heading, Label
from familybook.screen.kit.spoken import call_it
from familybook.screen.look import Look
from familybook.screen.tokens import Hue

MOST = 6
"""Things that anybody takes in at once; the others are counted, and come when these are gone."""

_LARGE = 150
"""Per cent; words so large leave no room for a button beside them."""


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing: its page, the title of that page, and what to look at there.

    Without a page it is about what each of us said is all right.
    """

    key: PageKey | None
    title: str
    sentence: str
    leaves: bool = False
    """Whether the page may be left out right here: somebody says not yet to it."""


class ThingRow(QWidget):
    """One sentence, and the button that goes there; another, where it may be left out."""

    def __init__(self, look: Look, thing: Thing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.thing = thing
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look.px(8))
        self.sentence = Label(look, thing.sentence, self)
        name = look.words("make-things-go-to", page=thing.title)
        self.go = Button(look, look.words("make-things-go"), self, icon=Icon.EYE, name=name)
        self._row.addWidget(self.sentence, 1)
        self.leave: Button | None = None
        if thing.leaves:
            name = look.words("make-things-leave-named", page=thing.title)
            self.leave = Button(look, look.words("make-things-leave"), self, name=name)
            self._row.addWidget(self.leave)
        self._row.addWidget(self.go)
        self._lay()
        look.changed.connect(self._lay)

    def _lay(self) -> None:
        large = self._look.tokens.text >= _LARGE
        way = QBoxLayout.Direction.TopToBottom if large else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(way)


class FirstCard(Card):
    """Who said no, or not yet, above all else: it is read before the book is saved."""

    page_wanted = Signal(object)
    """The key of the page somebody wants to look at."""
    leave_wanted = Signal(object)
    """The key of the page that is to be left out."""
    happens_wanted = Signal()
    """Somebody wants to see what each of us said is all right."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent, edge=Hue.SUN_DEEP, thick=True)
        self.rows: list[ThingRow] = []
        self._things: tuple[Thing, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 6, 10, 6)
        column.setSpacing(0)
        heading = Heading(look, look.words("make-first"), self)
        call_it(self, heading.text())
        column.addWidget(heading)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        column.addLayout(self._column)
        self.hide()

    def show_things(self, things: Sequence[Thing]) -> bool:
        """Show them all; tell whether there are any that were not there."""
        new = tuple(things)
        if new == self._things:
            return False
        more = bool(set(new) - set(self._things))
        self._things = new
        there = {row.thing: row for row in self.rows}
        self.rows = [there.pop(thing) if thing in there else self._row(thing) for thing in new]
        for gone in there.values():
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for at, row in enumerate(self.rows):
            self._column.insertWidget(at, row)
        self.setVisible(bool(new))
        return more

    def _row(self, thing: Thing) -> ThingRow:
        row = ThingRow(self.look, thing, self)
        row.go.clicked.connect(partial(self._go, thing.key))
        if row.leave is not None:
            row.leave.clicked.connect(partial(self._leave, thing.key))
        return row

    def _leave(self, key: PageKey | None, checked: bool = False) -> None:
        del checked
        self.leave_wanted.emit(key)

    def _go(self, key: PageKey | None) -> None:
        if key is None:
            self.happens_wanted.emit()
        else:
            self.page_wanted.emit(key)


class ThingsCard(Card):
    """What is worth a look. It is not there while there is nothing, and stops nobody."""

    page_wanted = Signal(object)
    """The key of the page somebody wants to look at."""
    said_yes = Signal(str, bool)
    """Who said yes to their name in the book, or no more."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent, edge=Hue.SUN_DEEP, thick=True)
        self.rows: list[ThingRow] = []
        self._things: tuple[Thing, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 10, 14, 16)
        column.setSpacing(look.px(6))
        column.addWidget(Heading(look, look.words("make-things"), self))
        column.addWidget(Label(look, look.words("make-things-lead"), self, hue=Hue.SOFT))
        self._column = QVBoxLayout()
        self._column.setSpacing(look.px(6))
        column.addLayout(self._column)
        self._more = Label(look, "", self)
        column.addWidget(self._more)
        self._asking = Label(look, look.words("make-things-yes"), self, voice=Voice.BOLD)
        column.addWidget(self._asking)
        self.asked = WhoChips(look, self, says="make-things-said-yes")
        call_it(self.asked, self._asking.text())
        self.asked.chosen.connect(self.said_yes)
        column.addWidget(self.asked)
        self.show_asked(())

    def show_things(self, things: Sequence[Thing]) -> bool:
        """Show them, the first few in full; tell whether there are any that were not there."""
        new = tuple(things)
        if new == self._things:
            return False
        more = bool(set(new) - set(self._things))
        self._things = new
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [ThingRow(self.look, thing, self) for thing in new[:MOST]]
        for row, thing in zip(self.rows, new, strict=False):
            row.go.clicked.connect(partial(self._go, thing.key))
            self._column.addWidget(row)
        left = len(new) - len(self.rows)
        self._more.setText(self.look.words("remark-more", count=left) if left else "")
        self._more.setVisible(bool(left))
        self._show_or_hide()
        return more

    def show_asked(self, people: Sequence[Person]) -> None:
        """Show who is asked whether their name may be in the book, and who said yes."""
        # A chip stays who it is, and keeps the focus, whatever its person says.
        same = [replace(one, agreed=False) for one in people]
        self.asked.show_people(same, [one.id for one in people if one.agreed])
        self.asked.setVisible(bool(people))
        self._asking.setVisible(bool(people))
        self._show_or_hide()

    def _show_or_hide(self) -> None:
        self.setVisible(bool(self._things or self.asked.chips))

    def _go(self, key: PageKey | None) -> None:
        self.page_wanted.emit(key)
