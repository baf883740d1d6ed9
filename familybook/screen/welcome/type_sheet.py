"""Where a recovery sheet is typed in: seven places of four characters, as on the paper."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familybook.core.drawing import Voice
from familybook.core.recovery import GROUPS, IN_GROUP, LENGTH, tidied
from familybook.drawings.parts.keeping import sheet_and_drawer
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.cards import Card, Notice
from familybook.screen.kit.faces import say
from familybook.screen.kit.fields import LineField
from familybook.screen.kit.flow import FlowLayout
from familybook.screen.kit.labels import Heading, Label
from familybook.screen.kit.pictures import PictureView
from familybook.screen.kit.screen import Screen
from familybook.screen.look import Look
from familybook.screen.tokens import Type

_PICTURE = 88
_FIELD = 132


class Wanted(StrEnum):
    """What the sheet is typed for."""

    DAMAGED = "damaged"
    WITHHELD = "withheld"
    ASKED = "asked"
    UNKEPT = "unkept"
    OTHER = "other"
    """This laptop has a key; the books that stand here were made with another one."""
    BRING = "bring"
    """Not for this laptop's key, but to bring the books of another laptop back."""


class GroupField(LineField):
    """One group of four; what is left over goes on to the next."""

    emptied = Signal()
    """Backspace was pressed where nothing is left."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the group before with Backspace, once there is nothing here."""
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.emptied.emit()
            return
        super().keyPressEvent(event)


class TypeSheetScreen(Screen):
    """Takes the seven groups; says them, or that we go back without."""

    help_topic = "sheet"
    typed = Signal(tuple)
    back_wanted = Signal()
    other_wanted = Signal()
    """The other way on: a new key, or copies that need no sheet."""
    stop_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        words = look.words
        self.heading, self.lead = self.add_title("", "")
        self.groups: list[GroupField] = []
        self._marks: list[Label] = []
        self.content.addWidget(self._card())
        self._notice: Notice | None = None
        self.is_busy = False
        """Whether books are being brought back."""
        self.content.addStretch(1)
        bar = self.foot.bar
        self.back = Button(look, words("sheet-not-now"), bar)
        self.back.clicked.connect(self.back_wanted)
        self.other = Button(look, "", bar, manner=Manner.PLAIN)
        self.other.clicked.connect(self.other_wanted)
        self.go = Button(look, words("sheet-go"), bar, manner=Manner.MAIN)
        self.go.clicked.connect(self._tell)
        bar.add(self.back)
        self.foot.finish(undoes=False)
        bar.add(self.other, at_end=True)
        bar.add(self.go, at_end=True)

    def _card(self) -> Card:
        look, words = self.look, self.look.words
        card = Card(look, self)
        column = QVBoxLayout(card)
        column.setContentsMargins(18, 12, 16, 20)
        column.setSpacing(look.px(8))
        row = QHBoxLayout()
        row.setSpacing(look.px(14))
        picture = PictureView(look, sheet_and_drawer(), card, wide=_PICTURE, high=_PICTURE)
        row.addWidget(picture)
        told = QVBoxLayout()
        told.addStretch(1)
        told.addWidget(Heading(look, words("sheet-type"), card))
        told.addWidget(Label(look, words("sheet-type-more"), card))
        told.addStretch(1)
        row.addLayout(told, 1)
        column.addLayout(row)
        self._card_column = column
        places = QWidget(card)
        # As on the paper: the characters run from left to right in any language.
        places.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        flow = FlowLayout(places, gap=10)
        for number in range(1, GROUPS + 1):
            flow.addWidget(self._place(number, places))
        column.addWidget(places)
        self.stop = Button(look, words("sheet-stop"), card)
        self.stop.clicked.connect(self.stop_wanted)
        self.stop.hide()
        column.addWidget(self.stop, alignment=Qt.AlignmentFlag.AlignLeading)
        return card

    def _place(self, number: int, parent: QWidget) -> QWidget:
        look, words = self.look, self.look.words
        place = QWidget(parent)
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        mark = Label(look, str(number), place, size=Type.LABEL, voice=Voice.BOLD)
        field = GroupField(
            look,
            words("sheet-group-of", number=number, all=GROUPS),
            place,
            longest=2 * LENGTH,
            voice=Voice.BOLD,
        )
        field.setFixedWidth(look.px(_FIELD))
        look.changed.connect(partial(self._resize_field, field))
        field.textEdited.connect(partial(self._take, number - 1))
        field.returnPressed.connect(self._tell)
        field.emptied.connect(partial(self._go_back, number - 1))
        column.addWidget(mark)
        column.addWidget(field)
        self.groups.append(field)
        self._marks.append(mark)
        return place

    def _resize_field(self, field: GroupField) -> None:
        field.setFixedWidth(self.look.px(_FIELD))

    def _take(self, at: int, text: str) -> None:
        """Show what was typed as it is printed; what is more than a group goes on to the next."""
        self.show_look_at(())
        rest = tidied(text)
        if not rest:
            return
        end = self.groups[at].cursorPosition() >= len(text)
        self.groups[at].show_text(rest[:IN_GROUP])
        rest = rest[IN_GROUP:]
        while rest and at + 1 < GROUPS:
            at += 1
            self.groups[at].show_text(rest[:IN_GROUP])
            rest = rest[IN_GROUP:]
        full = len(self.groups[at].text()) == IN_GROUP
        if end and full and at + 1 < GROUPS:
            at += 1
        if end:
            self.groups[at].setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_back(self, at: int) -> None:
        if at:
            self.groups[at - 1].setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self) -> None:
        self.typed.emit(tuple(one.text() for one in self.groups))

    def show_wanted(self, wanted: Wanted, other: str = "") -> None:
        """Ask anew, and offer another way where there is one."""
        words = self.look.words
        self.heading.setText(words(f"sheet-ask-{wanted}"))
        self.lead.setText(words(f"sheet-ask-{wanted}-more"))
        self.lead.show()
        self.forget()
        self.other.show_text(other)
        bar = self.foot.bar
        bar.want(self.other, bool(other))
        bar.arrange()
        self.show_look_at(())
        self.show_problem("")

    def show_busy(self, *, busy: bool) -> None:
        """Tell whether books are being brought back; meanwhile that can only be stopped."""
        self.is_busy = busy
        for one in (*self.groups, self.go, self.other, self.back):
            one.setEnabled(not busy)
        self.stop.setVisible(busy)
        if busy:
            self.stop.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.foot.show_act("")
            if self.isVisible():
                self.groups[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Keep nothing of a sheet that was typed, not even to be taken back."""
        for one in self.groups:
            one.setText("")

    def show_look_at(self, groups: Sequence[int]) -> None:
        """Mark the groups that are worth another look, and go to the first of them."""
        words = self.look.words
        for number, mark in enumerate(self._marks, 1):
            again = number in groups
            mark.setText(words("sheet-look-again", number=number) if again else str(number))
        if groups:
            field = self.groups[groups[0] - 1]
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            field.selectAll()

    def show_problem(self, sentence: str) -> None:
        """Say one kind sentence over the groups; nothing for an empty one."""
        if self._notice is not None:
            self._card_column.removeWidget(self._notice)
            self._notice.hide()
            self._notice.deleteLater()
            self._notice = None
        if sentence:
            self._notice = Notice(self.look, sentence, self)
            self._card_column.insertWidget(1, self._notice)  # in sight, wherever we scrolled to
            self._notice.show()
            say(self, sentence)

    def first_focus(self) -> QWidget | None:
        """Return the first group."""
        return self.groups[0]
