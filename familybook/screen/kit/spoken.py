"""What a widget is to somebody who hears the screen: its name, and what more there is to say.

Qt tells a screen reader of each name that is given, also of one that was there before; and what
is told at each key of somebody who types drowns what they typed. So names are given only here.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def call_it(widget: QWidget, name: str) -> None:
    """Give a widget its name for a screen reader; the name it has already is not told again."""
    if name != widget.accessibleName():
        widget.setAccessibleName(name)


def describe_it(widget: QWidget, words: str) -> None:
    """Give a widget what is heard after its name; what was said already is not told again."""
    if words != widget.accessibleDescription():
        widget.setAccessibleDescription(words)
