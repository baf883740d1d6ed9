"""What can be read aloud of a part of the window, in the order of reading."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QScrollArea, QTextEdit, QWidget

from familybook.screen.kit.control import Control
from familybook.screen.kit.paper import Paper

_BELOW = 60
"""Room kept free above and below what is read."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words, and where they stand."""

    words: str
    widget: QWidget

    @property
    def is_written(self) -> bool:
        """Whether the words are in the book: somebody of the family writes here, or it prints."""
        return isinstance(self.widget, QLineEdit | QTextEdit | Paper)


def pieces_in(part: QWidget) -> Iterator[Piece]:
    """Yield all that is read of a part: our words, what was written, what was chosen.

    What is in it comes in the order in which a screen reader meets it: `kit.order` keeps that.
    """
    words = words_of(part)
    if words.strip():
        yield Piece(words, part)
    elif isinstance(part, QScrollArea):
        # Its scroll bars are Qt's own: Python must not come to hold what they stand in.
        inside = part.widget()
        yield from pieces_in(inside) if inside is not None else ()
    elif not isinstance(part, QTextEdit):
        for child in part.children():
            if isinstance(child, QWidget) and not (child.isHidden() or child.isWindow()):
                yield from pieces_in(child)


def words_of(widget: QWidget) -> str:
    """Return what is read of one control; nothing of a button that nobody has chosen."""
    match widget:
        case QLabel() | QLineEdit():
            return widget.text()
        case QTextEdit():
            return widget.toPlainText()
        case Paper():
            return widget.printed_words
        case Control() if widget.answers:
            return widget.accessibleName()
        case QAbstractButton() if widget.isChecked():
            return widget.text() or widget.accessibleName()
    return ""


def show_clear(widget: QWidget) -> None:
    """Scroll to what is read, if it is not in sight."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget, 0, _BELOW)
        above = above.parentWidget()
