"""What places to write share: their menu, their colours, and the keys they leave to the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import QLineEdit, QMenu, QTextEdit

from familybook.screen.kit.menu import new_menu
from familybook.screen.look import Look

Act = tuple[str, Callable[[], object]]
"""Words, and what is done when they are pressed."""


_OURS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
"""Keys that belong to the window: taking back is one history for the whole book."""


def is_ours(event: QEvent) -> bool:
    """Tell whether a key takes back or does again."""
    return isinstance(event, QKeyEvent) and any(event.matches(key) for key in _OURS)


def field_palette(look: Look) -> QPalette:
    """Return the colours of words on a ground that is painted by us."""
    palette = look.palette()
    palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
    return palette


def menu_of(look: Look, editor: QLineEdit | QTextEdit, more: tuple[Act, ...]) -> QMenu:
    """Return a menu with what a text box can do, and what else is offered there."""
    menu = new_menu(look, editor)
    chosen = (
        editor.hasSelectedText()
        if isinstance(editor, QLineEdit)
        else editor.textCursor().hasSelection()
    )
    for key, act, possible in (
        ("screen-cut", editor.cut, chosen),
        ("screen-copy", editor.copy, chosen),
        ("screen-paste", editor.paste, True),
        ("screen-select-all", editor.selectAll, True),
    ):
        menu.addAction(look.words(key), act).setEnabled(possible)
    for text, deed in more:
        menu.addAction(text, deed)
    return menu
