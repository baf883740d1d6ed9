"""What all painted buttons share: focus, hover, touch size, words that wrap, the focus ring."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from familybook.core.drawing import Voice
from familybook.screen.kit.arrows import arrow_of, neighbour
from familybook.screen.kit.paint import WRAPPED, focus_ring, inner
from familybook.screen.kit.spoken import call_it, describe_it
from familybook.screen.look import Look
from familybook.screen.tokens import RING, Type

_TALL = 10_000
_IN_ONE_LINE = 0


class Control(QAbstractButton):
    """A button painted by us. `paint` is given the shape without the room for the ring."""

    size_of_words = Type.LABEL
    voice = Voice.BOLD
    answers = False
    """Whether it stands for an answer, and is read aloud by its name though nobody chose it."""
    is_spent = False
    """Whether pressing it does nothing more. It is faded, but keeps the focus and its place."""

    def __init__(self, look: Look, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._metrics: QFontMetrics | None = None
        self._measured: dict[tuple[str, int], int] = {}
        self._is_set = False
        self.toggled.connect(self._take_toggle)
        self.setText(text)
        call_it(self, text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._look_changed)

    def _look_changed(self) -> None:
        self.updateGeometry()
        self.update()

    def setChecked(self, checked: bool) -> None:
        """Show whether it is chosen: nobody chose it just now."""
        before, self._is_set = self._is_set, True
        super().setChecked(checked)
        self._is_set = before

    def nextCheckState(self) -> None:
        """Be chosen, or not any more, by a click: that is told by the click."""
        before, self._is_set = self._is_set, True
        super().nextCheckState()
        self._is_set = before

    def _take_toggle(self, checked: bool) -> None:
        """Take what a screen reader chose as a click: Qt ticks it then, and tells nobody else.

        What is let go of because another one was chosen was not chosen itself.
        """
        if not self._is_set and (checked or not self.is_one_of_few):
            self.clicked[bool].emit(checked)  # type: ignore[index]  # not in its stubs

    @property
    def is_hot(self) -> bool:
        """Whether a pointer is over it."""
        return self.isEnabled() and self.underMouse()

    def beside(self) -> int:
        """Return how much width everything but the words takes, without the ring."""
        return self.look.px(32)

    def above(self) -> int:
        """Return how much height everything but the words takes, without the ring."""
        return 14

    def words_high(self, wide: int) -> int:
        """Return the height of the words, wrapped into a width."""
        metrics, key = self._ruler(), (self.text(), max(1, wide))
        if key not in self._measured:
            box = QRect(0, 0, key[1], _TALL)
            self._measured[key] = metrics.boundingRect(box, WRAPPED, key[0]).height()
        return self._measured[key]

    def words_wide(self, words: str) -> int:
        """Return the width of words in one line."""
        metrics, key = self._ruler(), (words, _IN_ONE_LINE)
        if key not in self._measured:
            self._measured[key] = metrics.horizontalAdvance(words)
        return self._measured[key]

    def _ruler(self) -> QFontMetrics:
        """Return what measures the words; what was measured by another one is forgotten."""
        metrics = self.look.metrics(self.size_of_words, self.voice)
        if metrics is not self._metrics:
            self._metrics, self._measured = metrics, {}
        return metrics

    def sizeHint(self) -> QSize:
        """Return the size with all words in one line."""
        wide = self.words_wide(self.text()) + 4 + self.beside() + 2 * RING
        return QSize(max(wide, self.look.tokens.target), self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """Return the size with its longest word in a line of its own."""
        longest = max((self.words_wide(word) for word in self.text().split()), default=0)
        wide = max(longest + 4 + self.beside() + 2 * RING, self.look.tokens.target)
        return QSize(wide, self.look.tokens.target + 4)

    def hasHeightForWidth(self) -> bool:
        """Tell that the words wrap."""
        return True

    def heightForWidth(self, wide: int) -> int:
        """Return the height in which all words are seen."""
        words = self.words_high(wide - self.beside() - 2 * RING)
        return max(self.look.tokens.target + 4, words + self.above() + 2 * RING)

    def hitButton(self, pos: QPoint) -> bool:
        """Tell that all of it can be pressed, the room for the ring too."""
        return self.rect().contains(pos)

    @property
    def is_one_of_few(self) -> bool:
        """Whether choosing it lets go of another one."""
        group = self.group()
        return self.autoExclusive() if group is None else group.exclusive()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press it, as Space does, and arrows go where the eye goes."""
        arrow = arrow_of(event)
        if arrow is not None and not self.is_one_of_few:
            self._go(event, arrow)
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def _go(self, event: QKeyEvent, arrow: Qt.Key) -> None:
        """Go to the one an arrow leads to; a key that leads nowhere is left to what is around."""
        parent = self.parentWidget()
        around = [] if parent is None else parent.children()
        there = [one for one in around if isinstance(one, Control) and one is not self]
        there = [one for one in there if one.isVisible() and one.isEnabled()]
        there = [one for one in there if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
        found = neighbour(self, there, arrow)
        if found is None:
            event.ignore()
        else:
            found.setFocus(Qt.FocusReason.TabFocusReason)

    def show_spent(self, says: str) -> None:
        """Show that pressing it does nothing more, and why; empty says that it does again."""
        self.is_spent = bool(says)
        describe_it(self, says)
        self.update()

    def radius(self, shape: QRectF) -> float:
        """Return the radius of the corners."""
        return min(shape.height() / 2, float(self.look.px(15)))

    def ring_box(self, shape: QRectF) -> QRectF:
        """Return what the focus ring goes round."""
        return shape

    def paint(self, painter: QPainter, shape: QRectF) -> None:
        """Paint everything but the focus ring."""
        raise NotImplementedError

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the control and, in focus, its ring."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = inner(self.rect())
        if self.is_spent or not self.isEnabled():
            painter.setOpacity(0.45)
        self.paint(painter, shape)
        if self.hasFocus():
            box = self.ring_box(shape)
            focus_ring(painter, self.look, box, self.radius(box))
        painter.end()

    def mirrored(self, whole: QRectF, box: QRectF) -> QRectF:
        """Return where a part stands: where it was given, or on the other side."""
        if not self.isRightToLeft():
            return box
        return QRectF(
            whole.left() + whole.right() - box.right(), box.y(), box.width(), box.height()
        )
