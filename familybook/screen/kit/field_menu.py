"""What places to write share: their menu, their colours, and the keys they leave to the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import QLineEdit, QMenu, QTextEdit, QWidget

from familybook.screen.look import Look
from familybook.screen.tokens import Hue, Type

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


def field_menu(look: Look, field: QWidget) -> QMenu:
    """Return an empty menu that looks like the rest of the window."""
    menu = QMenu(field)
    menu.setPalette(look.palette())
    menu.setFont(look.font(Type.LABEL))
    menu.setStyleSheet(_menu_style(look))
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def _menu_style(look: Look) -> str:
    """Return a style in which each line of a menu is as high as a touch needs."""
    colour = look.tokens.colour
    words = look.metrics(Type.LABEL).height()
    room = max(0, look.tokens.target - words + 1) // 2
    return (
        f"QMenu{{background:{colour(Hue.CARD)};color:{colour(Hue.INK)};"
        f"border:2px solid {colour(Hue.LINE)};padding:4px}}"
        f"QMenu::item{{padding:{room}px {look.px(20)}px}}"
        f"QMenu::item:selected{{background:{colour(Hue.LEAF)};color:{colour(Hue.ON_LEAF)}}}"
        f"QMenu::item:disabled{{background:transparent;color:{colour(Hue.SOFT)}}}"
        f"QMenu::separator{{height:1px;background:{colour(Hue.LINE)};margin:4px 8px}}"
    )


def menu_of(look: Look, editor: QLineEdit | QTextEdit, more: tuple[Act, ...]) -> QMenu:
    """Return a menu with what a text box can do, and what else is offered there."""
    menu = field_menu(look, editor)
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
