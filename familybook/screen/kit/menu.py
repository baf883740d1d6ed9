"""Menus that look like the rest of the window, with room for a finger on each line."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QWidget

from familybook.screen.kit.paint import tick
from familybook.screen.look import Look
from familybook.screen.tokens import Hue, Type

_TICK = 20
_EDGE = 8


class _Menu(QMenu):
    """Ticks what is chosen, as large and as clear as its words are."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ticks over the lines."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for action in self.actions():
            if action.isCheckable() and action.isChecked():
                self._paint_tick(painter, action)
        painter.end()

    def _paint_tick(self, painter: QPainter, action: QAction) -> None:
        line, size, edge = self.actionGeometry(action), self._look.px(_TICK), self._look.px(_EDGE)
        left = line.right() - edge - size if self.isRightToLeft() else line.left() + edge
        box = QRectF(left, line.center().y() - size / 2, size, size)
        hue = Hue.ON_LEAF if action is self.activeAction() else Hue.INK
        tick(painter, box, self._look.colour(hue), self._look.px(2.6))


def new_menu(look: Look, parent: QWidget) -> QMenu:
    """Return an empty menu that looks like the rest of the window."""
    menu = _Menu(look, parent)
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
        f"QMenu::indicator{{width:{look.px(_TICK)}px;background:transparent;image:none}}"
        f"QMenu::item:selected{{background:{colour(Hue.LEAF)};color:{colour(Hue.ON_LEAF)}}}"
        f"QMenu::item:disabled{{background:transparent;color:{colour(Hue.SOFT)}}}"
        f"QMenu::separator{{height:1px;background:{colour(Hue.LINE)};margin:4px 8px}}"
    )


def show_menu(menu: QMenu, button: QWidget) -> None:
    """Open a menu under its button, at its first line, or above it where there is more room.

    It never lies on the button: whoever presses twice would choose what they have not read.
    """
    menu.aboutToHide.connect(menu.deleteLater)
    menu.ensurePolished()
    menu.popup(_beside(button, menu.sizeHint()))
    for first in menu.actions()[:1]:
        menu.setActiveAction(first)  # heard at once: the menu itself is not


def _beside(button: QWidget, size: QSize) -> QPoint:
    """Return where a menu stands that begins where its button does, from either side."""
    box = QRect(button.mapToGlobal(QPoint(0, 0)), button.size())
    room = button.screen().availableGeometry()
    below, above = room.bottom() - box.bottom(), box.top() - room.top()
    left = box.right() + 1 - size.width() if button.isRightToLeft() else box.left()
    is_under = size.height() <= below or below >= above
    return QPoint(left, box.bottom() + 1 if is_under else box.top() - size.height())
