"""The recovery sheet on the screen: print it, put it away, and type a group of it."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familybook.core.drawing import Drawing, Voice
from familybook.drawings.parts.keeping import laptop, sheet_and_drawer, third_box
from familybook.screen.editors.columns import Columns
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.cards import Card
from familybook.screen.kit.faces import say
from familybook.screen.kit.fields import LineField
from familybook.screen.kit.flow import FlowLayout
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.labels import Heading, Label
from familybook.screen.kit.pictures import PictureView
from familybook.screen.kit.screen import Screen
from familybook.screen.look import Look
from familybook.screen.tokens import Hue

_STEP = 330
_PICTURE = 72
_FIELD = 150


class Offer(StrEnum):
    """Why the sheet is shown."""

    FIRST = "first"
    """It was never printed; it may wait."""
    AGAIN = "again"
    """It was, and another one is wanted."""
    ONLY = "only"
    """Nobody but the sheet keeps the key: it cannot wait."""


class SheetScreen(Screen):
    """Offers to print the sheet and to save it; says which group was typed."""

    help_topic = "sheet"
    print_wanted = Signal()
    save_wanted = Signal()
    typed = Signal(str)
    later_wanted = Signal()
    done_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        words = look.words
        self._offer = Offer.FIRST
        self._is_proved = False
        self.heading, self.lead = self.add_title(words("sheet-title"), words("sheet-offer-first"))
        steps = Columns(look, gap=12)
        for step in (self._print_step(), self._keep_step(), self._type_step()):
            steps.add(step, _STEP)
        self.content.addLayout(steps)
        self.content.addWidget(Label(look, words("sheet-promise"), self, hue=Hue.SOFT))
        self.content.addStretch(1)
        bar = self.foot.bar
        self.later = Button(look, words("sheet-later"), bar, manner=Manner.PLAIN)
        self.later.clicked.connect(self.later_wanted)
        self.done = Button(look, words("sheet-done"), bar, icon=Icon.BOOK)
        self.done.clicked.connect(self.done_wanted)
        bar.add(self.later)
        self.foot.finish(undoes=False)
        bar.add(self.done, at_end=True)
        self.show_offer(Offer.FIRST)

    def _step(self, number: int, key: str, picture: Drawing) -> tuple[Card, QVBoxLayout]:
        words = self.look.words
        card = Card(self.look, self)
        column = QVBoxLayout(card)
        column.setContentsMargins(18, 12, 16, 18)
        column.setSpacing(self.look.px(6))
        row = QHBoxLayout()
        row.setSpacing(self.look.px(12))
        row.addWidget(PictureView(self.look, picture, card, wide=_PICTURE, high=_PICTURE))
        row.addWidget(Heading(self.look, words(f"sheet-step-{key}", number=number), card), 1)
        column.addLayout(row)
        column.addWidget(Label(self.look, words(f"sheet-step-{key}-more"), card))
        return card, column

    def _print_step(self) -> Card:
        words = self.look.words
        card, column = self._step(1, "print", laptop())
        row = FlowLayout(gap=6)
        self.print = Button(
            self.look, words("sheet-print"), card, manner=Manner.MAIN, icon=Icon.PRINT
        )
        self.print.clicked.connect(self.print_wanted)
        self.save = Button(self.look, words("sheet-save"), card, icon=Icon.SAVE)
        self.save.clicked.connect(self.save_wanted)
        row.addWidget(self.print)
        row.addWidget(self.save)
        column.addLayout(row)
        self.told = Label(self.look, "", card)
        self.told.hide()
        column.addWidget(self.told)
        column.addStretch(1)
        return card

    def _keep_step(self) -> Card:
        card, column = self._step(2, "keep", sheet_and_drawer())
        column.addStretch(1)
        return card

    def _type_step(self) -> Card:
        words = self.look.words
        card, column = self._step(3, "type", third_box())
        row = FlowLayout(gap=6)
        self.group = LineField(self.look, words("sheet-group-name"), card, longest=16)
        self.group.setMaximumWidth(self.look.px(_FIELD))
        self.group.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.group.returnPressed.connect(self._tell_typed)
        self.check = Button(self.look, words("sheet-check"), card, icon=Icon.TICK)
        self.check.clicked.connect(self._tell_typed)
        row.addWidget(self.group)
        row.addWidget(self.check)
        self.answer = Label(self.look, "", card, voice=Voice.BOLD)
        self.answer.hide()
        column.addWidget(self.answer)  # over the field: in sight, wherever we scrolled to
        column.addLayout(row)
        column.addStretch(1)
        return card

    def _tell_typed(self) -> None:
        self.typed.emit(self.group.text())

    def show_offer(self, offer: Offer) -> None:
        """Show the sheet anew: nothing is typed, nothing was printed."""
        words = self.look.words
        self._offer, self._is_proved = offer, False
        self.lead.setText(words(f"sheet-offer-{offer}"))
        self.later.show_text(words("screen-back" if offer is not Offer.FIRST else "sheet-later"))
        self.forget()
        self.show_told("")
        self._show_answer("")
        self._arrange_ends()

    def forget(self) -> None:
        """Keep nothing of the group that was typed, not even to be taken back."""
        self.group.setText("")

    def show_told(self, sentence: str) -> None:
        """Say what became of printing or saving it; nothing for an empty sentence."""
        self._show(self.told, sentence)

    def show_wrong(self) -> None:
        """Say that another group is on the sheet."""
        self._show_answer(self.look.words("sheet-group-wrong"))
        self.group.setFocus(Qt.FocusReason.OtherFocusReason)
        self.group.selectAll()

    def show_proved(self) -> None:
        """Say that it printed; now we can go on."""
        self._is_proved = True
        self._show_answer(self.look.words("sheet-group-right"))
        self._arrange_ends()
        self.done.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_answer(self, sentence: str) -> None:
        self._show(self.answer, sentence)

    def _show(self, line: Label, sentence: str) -> None:
        line.setText(sentence)
        line.setVisible(bool(sentence))
        if sentence:
            say(self, sentence)

    def _arrange_ends(self) -> None:
        bar = self.foot.bar
        bar.want(self.later, not self._is_proved)
        bar.want(self.done, self._is_proved)
        bar.arrange()

    def first_focus(self) -> QWidget | None:
        """Return the way to print."""
        return self.print
