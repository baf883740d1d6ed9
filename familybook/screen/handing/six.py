"""The six words of a copy: large ones to read out, and places to type them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familybook.core.drawing import Voice
from familybook.screen.kit.cards import Card
from familybook.screen.kit.faces import say
from familybook.screen.kit.fields import LineField
from familybook.screen.kit.flow import FlowLayout
from familybook.screen.kit.labels import Label, RunIn
from familybook.screen.kit.spoken import call_it
from familybook.screen.look import Look
from familybook.screen.tokens import Hue, Type

COUNT = 6
_LONGEST = 200
"""Letters of a place for a word: all six may be put into the first one."""
_PLACE = 210
_PLATE = 214
_GAP = 12

Meant = Callable[[str], str]
"""Returns the word that was meant by what was typed; nothing if there is none."""
Heard = Callable[[str], Sequence[str]]
"""Returns what was typed, word by word."""


class _Plate(Card):
    """One word, with its number before it."""

    def __init__(self, look: Look, number: int, word: str, parent: QWidget) -> None:
        super().__init__(look, parent, tone=Hue.PAPER)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(18), look.px(6), look.px(18), look.px(12))
        column.setSpacing(0)
        count = RunIn(look, str(number), self, size=Type.SMALL, hue=Hue.SOFT)
        self.word = shown = RunIn(look, word, self, size=Type.H1, voice=Voice.BOLD)
        call_it(shown, look.words("hand-word-named", number=number, word=word))
        shown.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        shown.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # Tab goes from word to word
        column.addWidget(count)
        column.addWidget(shown)
        self._widen()
        look.changed.connect(self._widen)

    def _widen(self) -> None:
        """Be as wide as the others, so that three stand in a row."""
        self.setMinimumWidth(self.look.px(_PLATE))


class SixWords(QWidget):
    """Six words in their order, large enough to be read from across a table."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._row = FlowLayout(self, gap=8)
        self.words: tuple[str, ...] = ()
        self.first: QWidget | None = None
        """The first word, which can be gone to."""

    def show_words(self, words: Sequence[str]) -> None:
        """Show other words; none leaves nothing of those before."""
        self._row.clear()
        self.words, self.first = tuple(words), None
        for number, word in enumerate(words, 1):
            plate = _Plate(self._look, number, word, self)
            self._row.addWidget(plate)
            self.first = self.first or plate.word
            plate.show()


class _Place(QWidget):
    """A place for one word, and under it the word we take it for."""

    def __init__(self, look: Look, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        name = look.words("hand-type-word", number=number)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(look, name, self, size=Type.SMALL, hue=Hue.SOFT))
        self.field = LineField(look, name, self, longest=_LONGEST)
        self.field.setInputMethodHints(
            Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        column.addWidget(self.field)
        self.taken = Label(look, " ", self, size=Type.LABEL, voice=Voice.BOLD)
        self.judged = ""
        """What stood here when it was left last."""
        column.addWidget(self.taken)
        self.setFixedWidth(look.px(_PLACE))
        look.changed.connect(partial(self._widen, look))

    def _widen(self, look: Look) -> None:
        self.setFixedWidth(look.px(_PLACE))


class SixPlaces(QWidget):
    """Places for six words. Each says at once which word it takes what was typed for."""

    entered = Signal()
    """Enter was pressed in the last place."""

    def __init__(
        self, look: Look, meant: Meant, heard: Heard, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._meant = meant
        self._heard = heard
        row = FlowLayout(self, gap=_GAP)
        self._widen()
        look.changed.connect(self._widen)
        self._places = [_Place(look, number, self) for number in range(1, COUNT + 1)]
        for number, place in enumerate(self._places):
            row.addWidget(place)
            place.field.textEdited.connect(partial(self._typed, number))
            place.field.left.connect(partial(self._judge, number))
            place.field.returnPressed.connect(partial(self._go_on, number))

    def _widen(self) -> None:
        """Let three stand in a row, so that six are seen as six."""
        self.setMaximumWidth(3 * (self._look.px(_PLACE) + _GAP))

    @property
    def fields(self) -> tuple[LineField, ...]:
        """Return the places to type in."""
        return tuple(place.field for place in self._places)

    @property
    def words(self) -> tuple[str, ...]:
        """Return what stands in each place."""
        return tuple(place.field.text() for place in self._places)

    def clear(self) -> None:
        """Leave nothing in any place, not even to be taken back."""
        for place in self._places:
            place.field.setText("")
            place.taken.setText(" ")
            place.judged = ""

    def _typed(self, number: int, text: str) -> None:
        """Take a word; several at once go into the places from here on."""
        several = self._heard(text)
        if len(several) > 1:
            for at, word in enumerate(several[: COUNT - number], number):
                self._places[at].field.setText(word)
                self._judge(at)
            last = min(number + len(several), COUNT) - 1
            self._places[last].field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        word = self._meant(text)
        words = self._look.words
        self._places[number].taken.setText(words("hand-type-known", word=word) if word else " ")
        self._show_hue(number, Hue.INK)

    def _judge(self, number: int) -> None:
        """Say of a word that was left what we take it for, or that we have no such word.

        Aloud it is said once, and only where somebody typed something else.
        """
        place, words = self._places[number], self._look.words
        text = place.field.text().strip()
        word = self._meant(text)
        place.taken.setText(word or (words("hand-type-unknown") if text else " "))
        self._show_hue(number, Hue.INK if word else Hue.CLAY)
        if text not in ("", word, place.judged):
            say(self, word or words("hand-type-strange", number=number + 1))
        place.judged = text

    def _show_hue(self, number: int, hue: Hue) -> None:
        self._places[number].taken.show_hue(hue)

    def _go_on(self, number: int) -> None:
        self._judge(number)
        if number + 1 < COUNT:
            self._places[number + 1].field.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.entered.emit()
