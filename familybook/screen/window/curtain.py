"""The curtain: somebody walks in, or it is time for a rest. Nothing of the family is on it."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familybook.core.drawing import Drawing
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.cards import Card
from familybook.screen.kit.flow import FlowLayout
from familybook.screen.kit.ground import Ground
from familybook.screen.kit.labels import Heading, Label
from familybook.screen.kit.paint import rendered
from familybook.screen.look import Look
from familybook.screen.tokens import Hue

_CARD = 400
_EDGE = 24
_NIGHT = 120
"""How much of a dark theme lies over the scene, of 255."""


class Curtain(Ground):
    """Covers the whole window. Esc does nothing here, so that pressing it twice stays hidden."""

    open_wanted = Signal()

    def __init__(
        self,
        look: Look,
        parent: QWidget | None = None,
        *,
        lock: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(look, parent)
        self.look = look
        self._scene: Drawing | None = None
        self._saving = "saved"
        self._image: tuple[QSize, float, QImage] | None = None
        self.setAutoFillBackground(True)
        words = look.words
        self._card = Card(look, self)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(22, 14, 22, 20)
        column.addWidget(Heading(look, words("curtain-title"), self._card, level=1))
        self._line = Label(look, words("curtain-saved"), self._card)
        column.addWidget(self._line)
        self.open = Button(look, words("curtain-open"), self._card, manner=Manner.MAIN)
        self.open.clicked.connect(self.open_wanted)
        acts = FlowLayout()
        acts.addWidget(self.open)
        self.lock: Button | None = None
        if lock is not None:
            self.lock = Button(look, words("curtain-lock"), self._card, manner=Manner.PLAIN)
            self.lock.clicked.connect(lambda _=False: lock())
            acts.addWidget(self.lock)
        column.addLayout(acts)
        look.changed.connect(self._place)

    def show_scene(self, scene: Drawing | None) -> None:
        """Show this book's picture; none, where no book is open."""
        self._scene = scene
        self._image = None
        self.open.show_text(self.look.words("curtain-open" if scene else "curtain-go-on"))
        self.show_saved(self._saving)
        self.update()

    def show_saved(self, saving: str) -> None:
        """Say whether the last words are safe: `saved`, `saving` or `not-yet`.

        Where no book is open, there are none: nothing is said of them, nor of a book.
        """
        self._saving = saving
        self.show_line(self.look.words(f"curtain-{saving}" if self._scene else "curtain-rest"))

    def show_line(self, sentence: str) -> None:
        """Say one sentence under the title."""
        self._line.setText(sentence)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the card in the far corner."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Put the card in the other corner from right to left."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._place()

    def _place(self) -> None:
        wide = min(self.look.px(_CARD), self.width() - 2 * _EDGE)
        high = max(self._card.heightForWidth(wide), self._card.sizeHint().height())
        x = 3 * _EDGE if self.isRightToLeft() else self.width() - wide - 3 * _EDGE
        x = max(_EDGE, x)
        self._card.setGeometry(x, max(0, self.height() - high - 3 * _EDGE), wide, high)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the scene all over the window, by night in dark themes; its far side may be cut."""
        super().paintEvent(event)
        if self._scene is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide, high = self._scene.size
        scale = max(self.width() / wide, self.height() / high)
        size = QSize(math.ceil(wide * scale), math.ceil(high * scale))
        ratio = self.devicePixelRatioF()
        if self._image is None or self._image[:2] != (size, ratio):
            self._image = (size, ratio, rendered(self._scene, size, ratio))
        painter.save()
        if self.isRightToLeft():
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        painter.drawImage(QPointF(0, (self.height() - size.height()) / 2), self._image[2])
        painter.restore()
        if self.look.tokens.dark:
            painter.fillRect(self.rect(), self.look.colour(Hue.PAPER, _NIGHT))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter; swallow everything else."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_wanted.emit()
        event.accept()
