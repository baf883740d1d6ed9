"""The painted controls all screens are made of.

Each control takes the `Look` first and its parent last. It paints itself with the look's tokens,
measures itself anew and repaints when the look changes, is at least 44 pixels high and wide,
can be used by keyboard alone, mirrors itself for scripts that run from right to left, and tells
a screen reader its name, role and state. A control *shows* and *says*; it decides nothing.
"""

from __future__ import annotations
