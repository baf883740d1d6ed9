"""Words on the screen, and headings that a screen reader can jump to."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from familybook.core.drawing import Voice
from familybook.drawings.plate.wording import runs_from_right
from familybook.screen.kit.laid import laid_words
from familybook.screen.look import Look
from familybook.screen.tokens import Hue, Type


class Label(QLabel):
    """Plain words that wrap. They are never markup: people's own words may stand here."""

    def __init__(
        self,
        look: Look,
        text: str,
        parent: QWidget | None = None,
        *,
        size: Type = Type.BODY,
        voice: Voice = Voice.BODY,
        hue: Hue = Hue.INK,
    ) -> None:
        super().__init__(parent)
        self.look = look
        self._size = size
        self._voice = voice
        self._hue = hue
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setText(text)
        self._align()
        self.restyle()
        look.changed.connect(self.restyle)

    def restyle(self) -> None:
        """Take font and colour from the look."""
        self.setFont(self.look.font(self._size, self._voice))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self.look.colour(self._hue))
        self.setPalette(palette)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words; those from the right in lines that all start at one edge."""
        if not runs_from_right(self.text()):
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        for layout, at, _ in laid_words(self):
            layout.draw(painter, at)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Stand at the side where lines start, whatever script the words are in."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        if self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            return
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    def show_hue(self, hue: Hue) -> None:
        """Show the words in another colour."""
        self._hue = hue
        self.restyle()


class RunIn(Label):
    """Words before others in a flow: in one line where there is room, else wrapped."""

    def sizeHint(self) -> QSize:
        """Return the size with all words in one line."""
        margins = self.contentsMargins()
        wide = self.fontMetrics().horizontalAdvance(self.text()) + 4
        wide += margins.left() + margins.right()
        return QSize(wide, self.heightForWidth(wide))


class Heading(Label):
    """A heading; level 1 is the screen's own, 2 stands over a part of it."""

    def __init__(
        self, look: Look, text: str, parent: QWidget | None = None, *, level: int = 2
    ) -> None:
        size = Type.H1 if level == 1 else Type.H2
        super().__init__(look, text, parent, size=size, voice=Voice.HEAD)
        self.level = level
