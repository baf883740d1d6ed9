"""Places to write that take what people type and paste as it is, and nothing that cannot print."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from familybook.core.said import LONGEST_ANSWER
from familybook.screen.editors.cleaning import clean, clean_line
from familybook.screen.kit.fields import LineField
from familybook.screen.kit.laid import UNDER, is_wrapped, wrapped
from familybook.screen.kit.order import in_focus_order
from familybook.screen.kit.paint import WRAPPED
from familybook.screen.kit.ruled import RuledText
from familybook.screen.kit.tips import show_tip
from familybook.screen.look import Look
from familybook.screen.tokens import RING, Hue

_TALL = 10_000

_NO_HELP = Qt.InputMethodHint.ImhNoAutoUppercase | Qt.InputMethodHint.ImhNoPredictiveText
"""The words are the family's: nobody corrects them."""


class Line(LineField):
    """One line. A paste longer than it holds is not taken, and it says so."""

    wrote = Signal(str)
    entered = Signal()
    too_long = Signal()

    def __init__(
        self,
        look: Look,
        name: str,
        parent: QWidget | None = None,
        *,
        hint: str = "",
        longest: int = 120,
        bare: bool = False,
    ) -> None:
        super().__init__(look, name, parent, hint=hint, longest=2_000_000, bare=bare)
        self._longest = longest
        self._there = ""
        self.setInputMethodHints(_NO_HELP)
        self.textEdited.connect(self._take)
        self.returnPressed.connect(self.entered)

    def show_text(self, text: str) -> None:
        """Show words from their start; caret and selection stay when they are the same."""
        self._there = text
        if text != self.text():
            super().show_text(text)
            if not self.hasFocus():
                self.setCursorPosition(0)
        show_tip(self, text)

    def _take(self, text: str) -> None:
        kept = clean_line(text)
        if len(kept) > max(self._longest, len(self._there)):
            at = self.cursorPosition() - (len(text) - len(self._there))
            self.setText(self._there)
            self.setCursorPosition(max(0, at))
            self.too_long.emit()
            return
        if kept != text:
            at = len(clean_line(text[: self.cursorPosition()]))
            self.setText(kept)
            self.setCursorPosition(at)
        self._there = kept
        self.wrote.emit(kept)


class WholeLine(Line):
    """A line for words that are there already: all of them are seen while nobody writes in it."""

    def __init__(
        self, look: Look, name: str, parent: QWidget | None = None, *, hint: str, longest: int
    ) -> None:
        super().__init__(look, name, parent, hint=hint, longest=longest, bare=True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.textChanged.connect(self.updateGeometry)

    def hasHeightForWidth(self) -> bool:
        """Tell that the words wrap."""
        return True

    def heightForWidth(self, wide: int) -> int:
        """Return the height in which all words are seen."""
        high = self._words_in(QRect(0, 0, self._room(wide), _TALL)).height()
        return max(self.minimumHeight(), high + 2 * RING + UNDER)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words, in as many lines as they need unless somebody is writing."""
        shape = self.rect().adjusted(RING, RING, -RING, -RING)
        if not is_wrapped(self):
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(QPen(self.look.colour(Hue.LINE), 1.5))
        painter.drawLine(shape.bottomLeft(), shape.bottomRight())
        painter.setPen(self.look.colour(Hue.INK))
        layout, at, _ = wrapped(self)
        layout.draw(painter, at)
        painter.end()

    def _room(self, wide: int) -> int:
        margins = self.textMargins()
        return max(1, wide - margins.left() - margins.right() - 4)

    def _words_in(self, box: QRect) -> QRect:
        anywhere = Qt.TextFlag.TextWrapAnywhere if " " not in self.text() else WRAPPED
        return self.fontMetrics().boundingRect(box, int(anywhere), self.text())


class Prose(RuledText):
    """Several lines. A paste longer than an answer holds is not taken, and it says so."""

    wrote = Signal(str)
    too_long = Signal()

    def __init__(
        self,
        look: Look,
        name: str,
        parent: QWidget | None = None,
        *,
        hint: str = "",
        lines: int = 2,
    ) -> None:
        super().__init__(look, name, parent, hint=hint, lines=lines)
        self.setInputMethodHints(_NO_HELP | Qt.InputMethodHint.ImhMultiLine)
        self.edited.connect(self._take)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take plain words only, and only as many as an answer holds."""
        if not source.hasText():
            return
        words = clean(source.text())
        cursor = self.textCursor()
        chosen = abs(cursor.selectionEnd() - cursor.selectionStart())
        if len(self.toPlainText()) - chosen + len(words) > LONGEST_ANSWER:
            self.too_long.emit()
            return
        cursor.insertText(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type; a full answer takes no more letters."""
        full = len(self.toPlainText()) >= LONGEST_ANSWER and not self.textCursor().hasSelection()
        if full and event.text().isprintable() and event.text():
            self.too_long.emit()
            return
        super().keyPressEvent(event)

    def _take(self, text: str) -> None:
        self.wrote.emit(clean(text))


def fields_first(*parts: QWidget) -> list[QWidget]:
    """Return what can come into focus in some parts: first what is written in, then the others.

    Whoever goes on with Tab writes on in the next field, whatever stands between the two.
    """
    found = in_focus_order(parts)
    return sorted(found, key=lambda one: not isinstance(one, LineField | RuledText))
