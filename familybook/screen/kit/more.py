"""A body that scrolls down, never sideways, and says that it goes on below."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QScrollBar, QTextEdit, QWidget
from shiboken6 import isValid

from familybook.screen.kit.fade import FADE, Fade
from familybook.screen.kit.rest import AtRest, come_to_rest
from familybook.screen.look import Look
from familybook.screen.tokens import Hue

_CLEAR = FADE + 8
"""Room kept free below what is in focus, and above it when it came from there."""
_ABOVE = 60
"""Room kept above a part that is shown whole, so that one sees what it belongs to."""

_BESIDE = 8
"""Room kept above what opened a part: its ring is seen."""


@dataclass(frozen=True, slots=True)
class _Whole:
    """A part that was scrolled to, what it was opened by, and how far that was."""

    part: QWidget
    opened_by: QWidget | None
    at: int

    def show(self) -> None:
        """Scroll to it again, if it is still there."""
        if isValid(self.part):
            by = self.opened_by
            show_whole(self.part, opened_by=by if by is not None and isValid(by) else None)


class MoreBelow(QScrollArea):
    """A scroll area for one widget, as wide as itself. What comes into focus is scrolled clear.

    Where somebody writes, it follows the caret: a long answer is higher than the window.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self._fade = Fade(look, self)
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self._place_fade)
        bar.rangeChanged.connect(self._place_fade)
        self._look_changed()
        look.changed.connect(self._look_changed)
        self._written: QTextEdit | None = None
        self._soon = AtRest(self, self._show_in_place)
        self._from_top = AtRest(self, self._show_from_top)
        self._at: int | None = None
        self._caret_at: int | None = None
        self._held: tuple[QWidget, int] | None = None
        self._whole: _Whole | None = None
        self._resting = QTimer(self, singleShot=True, interval=0)
        self._resting.timeout.connect(self._find_place)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._show_focus)

    def show_widget(self, widget: QWidget) -> None:
        """Show a widget instead of the one before, from its top."""
        self.setWidget(widget)
        widget.setAutoFillBackground(False)
        self.verticalScrollBar().setValue(0)

    def show_from_top(self) -> None:
        """Show the top, or what is in focus where that is further down, once all has its place."""
        self._from_top.start()

    def _show_from_top(self) -> None:
        """Stay at the top where what is in focus, if it is tall, is begun to be seen there."""
        self.verticalScrollBar().setValue(0)
        now, inside = QApplication.focusWidget(), self.widget()
        here = now is not None and inside is not None and inside.isAncestorOf(now)
        tall = now is not None and now.height() > self.viewport().height() * 2 // 3
        if now is None or not (here and tall and is_in_sight(now)):
            self._show_focus(None, now)

    def _look_changed(self) -> None:
        self._hold_place()
        self.verticalScrollBar().setStyleSheet(scroll_bar_style(self.look))

    def _hold_place(self) -> None:
        """Note what stands at the top: once all is laid out anew it is to stand there again."""
        inside = self.widget()
        if inside is None or not self.isVisible() or self._resting.isActive():
            return
        if self._is_whole():
            self._resting.start()
            return
        if not self.verticalScrollBar().value():
            return
        here = QPoint(0, 0)
        shown = [one for one in inside.findChildren(QWidget) if one.isVisible()]
        tops = [(one.mapTo(self.viewport(), here).y(), one) for one in shown]
        seen = [(top, one) for top, one in tops if 0 <= top < self.viewport().height()]
        if seen:
            top, one = min(seen, key=lambda pair: pair[0])
            self._held = (one, top)
            self._resting.start()

    def keep_whole(self, part: QWidget, opened_by: QWidget | None) -> None:
        """Know that a part was scrolled to; it is again where the window gets another size."""
        self._whole = _Whole(part, opened_by, self.verticalScrollBar().value())

    def _is_whole(self) -> bool:
        """Tell whether a part is still used that was scrolled to, and nobody scrolled since."""
        whole, focus = self._whole, self.window().focusWidget()
        if whole is None or focus is None or not (isValid(whole.part) and whole.part.isVisible()):
            return False
        return whole.at == self.verticalScrollBar().value() and whole.part.isAncestorOf(focus)

    def _find_place(self) -> None:
        """Let what stood at the top stand there again, or the caret where it was."""
        held, self._held, bar = self._held, None, self.verticalScrollBar()
        if held is None and self._whole is not None:
            self._whole.show()
        if held is None or not isValid(held[0]) or not bar.value():
            return
        come_to_rest()
        now = held[0].mapTo(self.viewport(), QPoint(0, 0)).y()
        bar.setValue(bar.value() + now - held[1])
        if self._written is not None:
            self._show_in_place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the soft edge at the bottom, and a caret that was in sight in sight."""
        was = QRect(QPoint(0, 0), event.oldSize())
        if self._written is not None and was.intersects(self._caret_of(self._written)):
            self._follow()
        if event.oldSize().width() != event.size().width() or self._is_whole():
            self._hold_place()
        super().resizeEvent(event)
        self._place_fade()

    def _place_fade(self) -> None:
        bar: QScrollBar = self.verticalScrollBar()
        self._fade.setVisible(bar.maximum() - bar.value() > FADE // 4)
        self._fade.setGeometry(0, self.height() - FADE, self.viewport().width(), FADE)
        self._fade.raise_()

    def _show_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        del before
        inside = self.widget()
        shown = now is not None and inside is not None and inside.isAncestorOf(now)
        self._follow_in(now if shown else None)
        if now is None or not shown or _is_pressed():
            return  # what is being pressed stays under the pointer
        self.ensureWidgetVisible(now, 0, _CLEAR)
        self._clear_fade(now)
        self._at = self.verticalScrollBar().value()
        self._soon.start()

    def _follow_in(self, now: QWidget | None) -> None:
        """Follow the caret where somebody writes now, and nowhere else."""
        written = now if isinstance(now, QTextEdit) else None
        if written is self._written:
            return
        if self._written is not None and isValid(self._written):
            self._written.cursorPositionChanged.disconnect(self._follow)
            words = self._written.document().documentLayout()
            words.documentSizeChanged.disconnect(self._follow_words)
        self._written, self._caret_at = written, None
        if written is not None:
            written.cursorPositionChanged.connect(self._follow)
            words = written.document().documentLayout()
            words.documentSizeChanged.connect(self._follow_words)

    def _follow(self) -> None:
        """Show the caret once the words have their room: the answer has just grown."""
        self._at = None
        self._soon.start()

    def _follow_words(self) -> None:
        """Show the caret again where words wrap anew beside it, unless somebody scrolled since.

        A first letter brings buttons beside an answer: it gets narrower, and longer by lines.
        """
        if self._caret_at == self.verticalScrollBar().value():
            self._follow()

    def _show_in_place(self) -> None:
        """Show what is in focus where it stands once all is laid out; it may have just come."""
        now, inside, bar = QApplication.focusWidget(), self.widget(), self.verticalScrollBar()
        scrolled_since = self._at is not None and self._at != bar.value()
        if now is None or inside is None or not inside.isAncestorOf(now):
            return
        if scrolled_since or _is_pressed():
            return
        come_to_rest()
        if now is self._written:
            self._show_caret(self._caret_of(self._written))
        else:
            self.ensureWidgetVisible(now, 0, _CLEAR)
            self._clear_fade(now)

    def _caret_of(self, written: QTextEdit) -> QRect:
        """Return where the caret stands in what is seen."""
        if not isValid(written):
            return QRect()
        caret = written.cursorRect()
        return caret.translated(written.viewport().mapTo(self.viewport(), QPoint(0, 0)))

    def _show_caret(self, caret: QRect) -> None:
        below = caret.bottom() + _CLEAR - self.viewport().height()
        above = caret.top() - _CLEAR
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + (min(below, above) if below > 0 else min(above, 0)))
        self._caret_at = bar.value()

    def _clear_fade(self, widget: QWidget) -> None:
        """Scroll a widget out from under the soft edge: Qt takes it for visible there."""
        top = widget.mapTo(self.viewport(), QPoint(0, 0)).y()
        under = top + widget.height() + _CLEAR - self.viewport().height()
        by = min(under, top - _CLEAR)
        if by > 0:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + by)


def _is_pressed() -> bool:
    return QApplication.mouseButtons() != Qt.MouseButton.NoButton


def show_whole(part: QWidget, *, opened_by: QWidget | None = None) -> None:
    """Scroll until all of a part is seen, or as much of it as there is room for, from its top.

    What it was opened by, above it, stays in sight.
    """
    above = part.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    inside = None if above is None else above.widget()
    if above is None or inside is None or not part.isVisible():
        return
    come_to_rest()
    top = part.mapTo(inside, QPoint(0, 0)).y()
    bar = above.verticalScrollBar()
    lowest = top + part.height() + _CLEAR - above.viewport().height()
    highest = top - _ABOVE
    if opened_by is not None:
        highest = opened_by.mapTo(inside, QPoint(0, 0)).y() - _BESIDE
    bar.setValue(min(highest, max(bar.value(), lowest)))
    if isinstance(above, MoreBelow):
        above.keep_whole(part, opened_by)


def is_in_sight(part: QWidget) -> bool:
    """Tell whether so much of a part is seen that nobody looks for it: a third of the window."""
    above = part.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if above is None or not part.isVisible():
        return False
    come_to_rest()
    view = above.viewport().rect()
    seen = QRect(part.mapTo(above.viewport(), QPoint(0, 0)), part.size()) & view
    return seen.height() >= min(part.height(), view.height() // 3)


def scroll_bar_style(look: Look) -> str:
    """Return how a scroll bar looks: a quiet handle, and nothing else."""
    handle = look.tokens.colour(Hue.LINE)
    return (
        "QScrollBar:vertical{width:14px;background:transparent;margin:3px}"
        f"QScrollBar::handle:vertical{{background:{handle};border-radius:4px;min-height:48px}}"
        "QScrollBar::add-line,QScrollBar::sub-line{height:0}"
        "QScrollBar::add-page,QScrollBar::sub-page{background:transparent}"
    )
