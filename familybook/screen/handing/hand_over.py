"""Hand our book over: who the copy is for, and the six words that open it, shown once."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familybook.core.drawing import Voice
from familybook.drawings.picks import small_picture
from familybook.screen.editors.columns import Columns
from familybook.screen.handing.six import SixWords
from familybook.screen.handing.steps import Steps
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.cards import Card
from familybook.screen.kit.faces import say
from familybook.screen.kit.fields import LineField
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.labels import Heading, Label
from familybook.screen.kit.one_of import Choice, OneOf
from familybook.screen.kit.screen import Screen
from familybook.screen.look import Look
from familybook.screen.tokens import Hue, Type

_CARD, _STEPS = 760, 420
LONGEST_NAME = 60


class Whom(StrEnum):
    """Who a copy is for, and so what opens it."""

    COLLEAGUE = "colleague"
    FAMILY = "family"
    PLAIN = "plain"
    """The family, and nothing locks it."""


_PICTURES = {Whom.COLLEAGUE: "bubbles", Whom.FAMILY: "envelope", Whom.PLAIN: "gift"}
_STEPS_OF = {
    Whom.COLLEAGUE: (("more", "envelope"), ("words", "phone"), ("then", "book")),
    Whom.FAMILY: (("more", "list"), ("then", "book")),
    Whom.PLAIN: (("more", "gift"), ("then", "door")),
}
"""What to know of each, with a picture."""


class Stage(StrEnum):
    """How far the copy is."""

    ASK = "ask"
    BUSY = "busy"
    WORDS = "words"
    SURE = "sure"
    """Somebody said that they have the words, and is asked once more."""
    MADE = "made"


class HandOverScreen(Screen):
    """Asks who a copy is for; then shows the words that open it, until somebody has them."""

    help_topic = "hand"
    copy_wanted = Signal(str, str)
    """A copy is to be made: for whom, and what a colleague is called."""
    path_wanted = Signal()
    safe_wanted = Signal()
    """Another folder is wanted for safe copies."""
    done_wanted = Signal()
    """The words were read out."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        words = look.words
        self._whom: Whom | None = None
        self._heading, self._lead = self.add_title(words("hand-title"), words("hand-lead"))
        row = Columns(look)
        row.add(self._both_cards(), _CARD)
        self.steps = Steps(look, self)
        row.add(self.steps, _STEPS)
        self.content.addLayout(row)
        self.content.addStretch(1)
        bar = self.foot.bar
        self.back = Button(look, words("screen-back"), bar)
        self.back.clicked.connect(self.path_wanted)
        bar.add(self.back, rank=2)
        safe = words("hand-safe-place")
        self.safe = Button(look, safe, bar, manner=Manner.PLAIN, icon=Icon.HOUSE)
        self.safe.clicked.connect(self.safe_wanted)
        bar.add(self.safe, rank=3)
        self.foot.finish(undoes=False)
        self.make = Button(look, words("hand-make"), bar, manner=Manner.MAIN, icon=Icon.SAVE)
        self.make.clicked.connect(self._want)
        self.done = Button(look, words("hand-words-done"), bar, manner=Manner.MAIN)
        self.done.clicked.connect(self._finish)
        self.not_yet = Button(look, words("hand-words-not-yet"), bar)
        self.not_yet.clicked.connect(self._look_again)
        self.sure = Button(look, words("hand-words-sure"), bar, manner=Manner.MAIN)
        self.sure.clicked.connect(self.done_wanted)
        for one in (self.make, self.done, self.not_yet, self.sure):
            bar.add(one, at_end=True)
        self.begin()

    def _both_cards(self) -> QWidget:
        """Return the place of the card that asks, and of the one with the words."""
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        self._asking, self._telling = self._ask_card(), self._words_card()
        column.addWidget(self._asking)
        column.addWidget(self._telling)
        column.addStretch(1)
        return holder

    def _ask_card(self) -> Card:
        look, words = self.look, self.look.words
        card = Card(look, self)
        column = QVBoxLayout(card)
        column.setContentsMargins(look.px(22), look.px(14), look.px(22), look.px(22))
        column.setSpacing(look.px(8))
        column.addWidget(Heading(look, words("hand-whom"), card))
        self.whom = OneOf(look, card, name=words("hand-whom"))
        self.whom.chosen.connect(self._choose)
        self._choices = [
            Choice(
                key=one,
                title=words(f"hand-{one}"),
                about=words(f"hand-{one}-about"),
                picture=small_picture(_PICTURES[one]),
            )
            for one in Whom
        ]
        self.whom.show_choices(self._choices, "")
        column.addWidget(self.whom)
        self._share = Label(look, "", card, voice=Voice.BOLD)
        column.addWidget(self._share)
        self._asked = Label(look, words("hand-name"), card, size=Type.LABEL, voice=Voice.BOLD)
        column.addWidget(self._asked)
        named, hint = words("hand-name"), words("hand-name-hint")
        self.name = LineField(look, named, card, hint=hint, longest=LONGEST_NAME)
        self.name.returnPressed.connect(self._want)
        column.addWidget(self.name)
        return card

    def _words_card(self) -> Card:
        look, words = self.look, self.look.words
        card = Card(look, self, edge=Hue.LEAF, thick=True)
        column = QVBoxLayout(card)
        column.setContentsMargins(look.px(24), look.px(14), look.px(24), look.px(24))
        column.setSpacing(look.px(10))
        self.six, once = SixWords(look, card), words("hand-words-once")
        column.addWidget(self.six)
        self._once = Label(look, once, card, size=Type.LEAD, voice=Voice.BOLD)
        column.addWidget(self._once)
        self._file = Label(look, "", card)
        column.addWidget(self._file)
        self._lost = Label(look, words("hand-words-lost"), card, hue=Hue.SOFT)
        column.addWidget(self._lost)
        return card

    def begin(self) -> None:
        """Ask anew: nothing of an earlier copy is left, and nobody is chosen beforehand."""
        self.six.show_words(())
        self.name.clear()
        self.whom.show_choices(self._choices, "")
        self._share.setText("")
        self._show_whom(None)
        self._show(Stage.ASK)

    def show_share(self, sentences: Sequence[str]) -> None:
        """Take who said no to copies for others: it is told with a copy for a colleague."""
        self._share.setText("\n".join(sentences))

    @property
    def stage(self) -> Stage:
        """Return how far the copy is."""
        return self._stage

    def _show(self, stage: Stage) -> None:
        words = self.look.words
        self._stage = stage
        asking = stage in (Stage.ASK, Stage.BUSY)
        self._asking.setVisible(asking)
        self._asking.setEnabled(stage is Stage.ASK)
        self._telling.setVisible(not asking)
        are_shown = stage in (Stage.WORDS, Stage.SURE)
        for part in (self._once, self._lost, self.six):
            part.setVisible(are_shown)
        bar = self.foot.bar
        bar.want(self.back, stage is Stage.ASK)
        bar.want(self.safe, stage is Stage.ASK)
        bar.want(self.make, asking)
        self.make.setEnabled(stage is Stage.ASK)
        bar.want(self.done, stage in (Stage.WORDS, Stage.MADE))
        bar.want(self.not_yet, stage is Stage.SURE)
        bar.want(self.sure, stage is Stage.SURE)
        if asking:
            self._heading.setText(words("hand-title"))
            self._show_lead()
        bar.arrange()

    def _show_lead(self) -> None:
        """Say whether the copy will be locked."""
        is_open = self._whom is Whom.PLAIN
        self._lead.setText(self.look.words("hand-lead-open" if is_open else "hand-lead"))

    def _choose(self, whom: str) -> None:
        self._show_whom(Whom(whom))
        if whom == Whom.COLLEAGUE and self._share.text():
            say(self, self._share.text())

    def _show_whom(self, whom: Whom | None) -> None:
        words = self.look.words
        self._whom = whom
        self._show_lead()
        for part in (self._asked, self.name):
            part.setVisible(whom is Whom.COLLEAGUE)
        self._share.setVisible(whom is Whom.COLLEAGUE and bool(self._share.text()))
        steps = _STEPS_OF[whom] if whom else ()
        self.steps.setVisible(bool(steps))
        self.steps.show_steps([(words(f"hand-{whom}-{step}"), picture) for step, picture in steps])

    def _want(self) -> None:
        name = " ".join(self.name.text().split())
        if self._whom is None:
            self.foot.show_trouble(self.look.words("hand-whom-first"))
            self._go_to(self.first_focus())
            return
        if self._whom is Whom.COLLEAGUE and not name:
            self.foot.show_trouble(self.look.words("hand-whose"))
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.copy_wanted.emit(self._whom.value, name)

    def show_busy(self) -> None:
        """Tell that the copy is being made."""
        self._show(Stage.BUSY)
        self.foot.show_act(self.look.words("hand-making"))

    def show_trouble(self, sentence: str) -> None:
        """Tell why there is no copy, and ask again."""
        self._show(Stage.ASK)
        self.foot.show_trouble(sentence)

    def show_words(self, six: Sequence[str], file: str, name: str) -> None:
        """Show the words that open the copy; without a name it is for the family."""
        words = self.look.words
        lead = "colleague" if name else "family"
        self._heading.setText(words("hand-words-title"))
        self._lead.setText(words(f"hand-words-lead-{lead}", name=name))
        self.done.show_text(words("hand-words-done" if name else "hand-words-kept"))
        self._file.setText(words("hand-words-file", file=file))
        self.six.show_words(six)
        self._tell(Stage.WORDS)

    def show_made(self, file: str) -> None:
        """Tell that an open copy is made."""
        self._heading.setText(self.look.words("hand-title"))
        self._lead.setText("")
        self._file.setText(self.look.words("hand-made", file=file))
        self.done.show_text(self.look.words("path-done"))
        self._tell(Stage.MADE)

    def _tell(self, stage: Stage) -> None:
        self.foot.show_act("")
        self._show(stage)
        say(self, self._heading.text())
        self._go_to(self.first_focus())

    def _finish(self) -> None:
        """Be done; before words go that nobody will see again, ask."""
        if self.stage is Stage.MADE:
            self.done_wanted.emit()
            return
        self._show(Stage.SURE)
        self.foot.show_act(self.look.words("hand-words-ask"))
        self._go_to(self.not_yet)

    def _look_again(self) -> None:
        self.foot.show_act("")
        self._show(Stage.WORDS)
        self._go_to(self.first_focus())

    def _go_to(self, part: QWidget | None) -> None:
        if part is not None:
            part.setFocus(Qt.FocusReason.OtherFocusReason)

    def first_focus(self) -> QWidget | None:
        """Return what is to be chosen or written, or the first word: one Enter takes none away."""
        match self.stage:
            case Stage.ASK if self._whom is Whom.COLLEAGUE:
                return self.name
            case Stage.ASK:
                return self.whom.cards[self._whom or Whom.COLLEAGUE]
            case Stage.WORDS:
                return self.six.first
            case Stage.SURE:
                return self.not_yet
            case _:
                return self.done
