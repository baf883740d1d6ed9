"""What of the look Qt itself must be told: colours, letters, and whether anything may move."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from familybook.screen.look import Look

_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)


def dress(look: Look) -> None:
    """Let all that Qt paints itself look as the rest does."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        app.setPalette(look.palette())
        app.setFont(look.font())
        _let_move(moves=look.tokens.moves)


@cache
def _usual() -> tuple[int, frozenset[Qt.UIEffect]]:
    """Return how the laptop itself has it: how fast a caret blinks, and what slides or fades."""
    moving = frozenset(one for one in _EFFECTS if QApplication.isEffectEnabled(one))
    return QApplication.cursorFlashTime(), moving


def _let_move(*, moves: bool) -> None:
    """Let the caret blink and menus slide as the laptop has it, or keep all of them still.

    Nothing of ours moves by itself: this is all there is.
    """
    blink, moving = _usual()
    QApplication.setCursorFlashTime(blink if moves else 0)
    for effect in _EFFECTS:
        QApplication.setEffectEnabled(effect, moves and effect in moving)
