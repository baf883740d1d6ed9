"""Open a copy that came: six words, typed as they were heard."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familybook.screen.editors.columns import Columns
from familybook.screen.handing.six import COUNT, Heard, Meant, SixPlaces
from familybook.screen.handing.steps import Steps
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.cards import Card
from familybook.screen.kit.labels import Label
from familybook.screen.kit.screen import Screen
from familybook.screen.look import Look
from familybook.screen.tokens import Hue

_CARD, _STEPS = 760, 420


class OpenCopyScreen(Screen):
    """Asks for the words of a copy; says what was typed once it could be all of them."""

    help_topic = "hand"
    words_given = Signal(object)
    """Six words, each one we know."""
    shelf_wanted = Signal()
    stop_wanted = Signal()

    def __init__(
        self, look: Look, meant: Meant, heard: Heard, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, parent)
        words = look.words
        self._meant = meant
        self.add_title(words("hand-type-title"), words("hand-type-lead"))
        card = Card(look, self, edge=Hue.LEAF, thick=True)
        column = QVBoxLayout(card)
        column.setContentsMargins(look.px(22), look.px(16), look.px(22), look.px(20))
        column.setSpacing(look.px(8))
        self.places = SixPlaces(look, meant, heard, card)
        self.places.entered.connect(self._give)
        for field in self.places.fields:
            field.textEdited.connect(self._forget_trouble)
        column.addWidget(self.places)
        self._file = Label(look, "", card, hue=Hue.SOFT)
        column.addWidget(self._file)
        self.stop = Button(look, words("hand-type-stop"), card)
        self.stop.clicked.connect(self.stop_wanted)
        self.stop.hide()
        column.addWidget(self.stop, alignment=Qt.AlignmentFlag.AlignLeading)
        row = Columns(look)
        row.add(card, _CARD)
        steps = Steps(look, self)
        steps.show_steps(
            [
                (words("hand-type-phone"), "phone"),
                (words("hand-type-first"), "page"),
                (words("hand-type-again"), "envelope"),
            ]
        )
        row.add(steps, _STEPS)
        self.content.addLayout(row)
        self.content.addStretch(1)
        bar = self.foot.bar
        self.back = Button(look, words("screen-back"), bar)
        self.back.clicked.connect(self.shelf_wanted)
        bar.add(self.back, rank=2)
        self.foot.finish(undoes=False)
        self.open = Button(look, words("hand-type-open"), bar, manner=Manner.MAIN)
        self.open.clicked.connect(self._give)
        bar.add(self.open, at_end=True)

    def begin(self, file: str) -> None:
        """Ask for the words of a copy of that name."""
        self.places.clear()
        self._file.setText(self.look.words("hand-type-file", file=file))
        self.show_busy(busy=False)
        self.foot.show_act("")

    def show_busy(self, *, busy: bool) -> None:
        """Tell whether the copy is being opened."""
        self.places.setEnabled(not busy)
        self.open.setEnabled(not busy)
        self.back.setEnabled(not busy)
        self.stop.setVisible(busy)
        if busy:
            self.stop.setFocus(Qt.FocusReason.OtherFocusReason)
            self.foot.show_act(self.look.words("hand-type-opening"))

    def show_going(self, sentence: str) -> None:
        """Tell how far the copy is."""
        self.foot.show_act(sentence)

    def show_stopped(self) -> None:
        """Tell that nothing came; what was typed stays, to begin again."""
        self.show_busy(busy=False)
        self.foot.show_act(self.look.words("hand-type-stopped"))
        self.open.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_trouble(self, sentence: str) -> None:
        """Tell why the copy stays shut; what was typed stays."""
        self.show_busy(busy=False)
        self.foot.show_trouble(sentence)
        self.places.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget_trouble(self) -> None:
        """Say no more of the words before: another one stands here now."""
        self.foot.show_act("")

    def _give(self) -> None:
        typed, words = self.places.words, self.look.words
        for number, text in enumerate(typed):
            if not self._meant(text):
                strange = words("hand-type-strange", number=number + 1)
                missing = words("hand-type-missing")
                self.foot.show_trouble(strange if text.strip() else missing)
                self.places.fields[number].setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.words_given.emit(typed[:COUNT])

    def first_focus(self) -> QWidget | None:
        """Return the place for the first word."""
        return self.places.fields[0]
