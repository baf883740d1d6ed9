"""A place to write one line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QLineEdit, QWidget

from familybook.core.drawing import Voice
from familybook.screen.kit.field_menu import Act, field_palette, is_ours, menu_of
from familybook.screen.kit.paint import focus_ring, inner
from familybook.screen.kit.spoken import call_it
from familybook.screen.look import Look
from familybook.screen.tokens import RING, Hue, Type


class LineField(QLineEdit):
    """One line of words. `name` is its question; `bare` shows a writing line and no frame."""

    left = Signal()
    """Somebody has gone on to something else."""
    more_acts: tuple[Act, ...] = ()
    """What else its menu offers."""

    def __init__(  # noqa: PLR0913 - a line has a question, a hint, a length and a manner
        self,
        look: Look,
        name: str,
        parent: QWidget | None = None,
        *,
        hint: str = "",
        longest: int = 120,
        bare: bool = False,
        voice: Voice = Voice.BODY,
    ) -> None:
        super().__init__(parent)
        self.look = look
        self._bare = bare
        self._voice = voice
        self.setFrame(False)
        self.setAutoFillBackground(False)
        call_it(self, name)
        self._hint = hint
        self._show_hint("")
        self.textChanged.connect(self._show_hint)
        self._typed: str | None = None
        self._is_shown = False
        self.textEdited.connect(self._note_typed)
        self.textChanged.connect(self._note_changed)
        self.setMaxLength(longest)
        self._look_changed()
        look.changed.connect(self._look_changed)

    def setText(self, text: str | None) -> None:
        """Show words: nobody has written them."""
        self._is_shown = True
        super().setText(text)
        self._is_shown = False

    def clear(self) -> None:
        """Show no words."""
        self.setText("")

    def _note_typed(self, text: str) -> None:
        self._typed = text

    def _note_changed(self, text: str) -> None:
        """Take what a screen reader or dictation put in for what it is: written by somebody."""
        if not self._is_shown and text != self._typed:
            self.textEdited.emit(text)
        self._typed = None

    def _show_hint(self, text: str) -> None:
        """Give an example until something is written: a screen reader would go on saying it."""
        self.setPlaceholderText("" if text else self._hint)
        self.setFont(self._font())

    def _font(self) -> QFont:
        """Return the letters of what is written; an example never has those of a name."""
        return self.look.font(Type.BODY, self._voice if self.text() else Voice.BODY)

    def show_text(self, text: str) -> None:
        """Show words; the place of the cursor stays when they are the same."""
        if text != self.text():
            self.setText(text)

    def _look_changed(self) -> None:
        self.setFont(self._font())
        self.setPalette(field_palette(self.look))
        side = self.look.px(3 if self._bare else 12) + RING
        self.setTextMargins(side, 0, side, 0)
        self.setMinimumHeight(self.look.tokens.target + 4)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return a middling width."""
        return QSize(self.look.px(220), self.look.tokens.target + 4)

    def minimumSizeHint(self) -> QSize:
        """Return the least in which a word is seen."""
        return QSize(self.look.px(90), self.look.tokens.target + 4)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window."""
        if event.type() is QEvent.Type.ShortcutOverride and is_ours(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, but leave undo and redo to the window."""
        if is_ours(event):
            event.ignore()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that somebody went on."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:  # its own menu is no leaving
            self.left.emit()

    def exchange(self, start: int, length: int, words: str) -> None:
        """Write other words in place of some, as if somebody had typed them."""
        self.setSelection(start, length)
        self.insert(words)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show our own menu."""
        menu_of(self.look, self, self.more_acts).popup(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame or the line, then the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = inner(self.rect())
        radius = float(self.look.px(11))
        painter.setPen(QPen(self.look.colour(Hue.LINE), 1.5))
        painter.setBrush(self.look.colour(Hue.CARD))
        if self._bare and not self.hasFocus():
            painter.drawLine(shape.bottomLeft(), shape.bottomRight())
        else:
            painter.drawRoundedRect(shape, radius, radius)
        if self.hasFocus():
            focus_ring(painter, self.look, shape, radius)
        painter.end()
        super().paintEvent(event)
