"""Places to write that take what people type and paste as it is, and nothing that cannot print."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from familybook.core.said import LONGEST_ANSWER
from familybook.screen.editors.cleaning import clean, clean_line
from familybook.screen.kit.fields import LineField, RuledText
from familybook.screen.look import Look

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
        self.setToolTip(text)

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
