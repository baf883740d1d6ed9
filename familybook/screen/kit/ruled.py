"""Words on ruled lines, as many as wanted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from familybook.core.said import LONGEST_ANSWER
from familybook.screen.kit.field_menu import Act, field_palette, is_ours, menu_of
from familybook.screen.kit.paint import focus_ring, inner
from familybook.screen.kit.spoken import call_it
from familybook.screen.look import Look
from familybook.screen.tokens import RING, Hue, Type


class RuledText(QTextEdit):
    """Words on ruled lines like an exercise book. It grows with them; Tab leaves it."""

    edited = Signal(str)
    left = Signal()
    more_acts: tuple[Act, ...] = ()

    def __init__(
        self,
        look: Look,
        name: str,
        parent: QWidget | None = None,
        *,
        hint: str = "",
        lines: int = 3,
    ) -> None:
        super().__init__(parent)
        self.look = look
        self._lines = lines
        self._text = ""
        call_it(self, name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.setViewportMargins(RING, RING, RING, RING)
        self._look_changed()
        self.textChanged.connect(self._say)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        look.changed.connect(self._look_changed)

    def show_text(self, text: str) -> None:
        """Show words; showing is not editing, and the cursor stays when they are the same."""
        if text == self.toPlainText():
            return
        self._text = text
        at = self.textCursor().position()
        self.setPlainText(text)
        self._rule()
        self._grow()
        cursor = self.textCursor()
        cursor.setPosition(min(at, len(self.toPlainText())))
        self.setTextCursor(cursor)

    def _say(self) -> None:
        """Say what was written; Qt also tells of changes to how the words look."""
        text = self.toPlainText()
        if text == self._text:
            return
        if len(text) > LONGEST_ANSWER:
            text = text[:LONGEST_ANSWER]
            self.show_text(text)
        self._text = text
        self.viewport().repaint()  # the letter is seen before anything is done with it
        self.edited.emit(text)

    def _look_changed(self) -> None:
        self.setFont(self.look.font(Type.BODY))
        self.setPalette(field_palette(self.look))
        self.document().setDocumentMargin(self.look.px(8))
        self._rule()
        self._grow()

    def _rule(self) -> None:
        """Give every paragraph the same pitch, so that the words sit on the ruled lines."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        block = QTextBlockFormat()
        fixed = QTextBlockFormat.LineHeightTypes.FixedHeight
        block.setLineHeight(self.look.line_pitch, fixed.value)
        cursor.mergeBlockFormat(block)

    def _grow(self) -> None:
        margin = 2 * int(self.document().documentMargin()) + 2 * RING
        least = self._lines * self.look.line_pitch + margin
        high = round(self.document().size().height()) + 2 * RING
        self.setFixedHeight(max(least, high, self.look.tokens.target + 4))

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window; paint the ring round the paper."""
        if event.type() is QEvent.Type.ShortcutOverride and is_ours(event):
            event.ignore()
            return False
        handled = super().event(event)
        if event.type() is QEvent.Type.Paint and self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            shape = inner(self.rect()).adjusted(1, 1, -1, -1)
            focus_ring(painter, self.look, shape, float(self.look.px(11)))
            painter.end()
        return handled

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, but leave undo and redo to the window."""
        if is_ours(event):
            event.ignore()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that somebody went on."""
        super().focusOutEvent(event)
        self.update()
        if event.reason() is not Qt.FocusReason.PopupFocusReason:  # its own menu is no leaving
            self.left.emit()

    def exchange(self, start: int, length: int, words: str) -> None:
        """Write other words in place of some, as if somebody had typed them."""
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(words)
        self.setTextCursor(cursor)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show our own menu."""
        menu_of(self.look, self, self.more_acts).popup(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint paper and lines, then the words."""
        view = self.viewport()
        painter = QPainter(view)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QRectF(view.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(self.look.colour(Hue.LINE), 1.5))
        painter.setBrush(self.look.colour(Hue.CARD))
        radius = float(self.look.px(11))
        painter.drawRoundedRect(shape, radius, radius)
        painter.setPen(QPen(self.look.colour(Hue.HAIR), 1.2))
        pitch, side = self.look.line_pitch, self.look.px(8)
        y = self.document().documentMargin() + pitch - 0.5
        while y < shape.bottom() - 4:
            painter.drawLine(int(shape.x()) + side, int(y), int(shape.right()) - side, int(y))
            y += pitch
        painter.end()
        super().paintEvent(event)
