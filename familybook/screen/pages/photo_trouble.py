"""What happened to a photograph, in place of what it was meant for: wide, with what can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familybook.drawings.parts.keeping import mended_photo
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.cards import Notice
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.order import put_in_order
from familybook.screen.look import Look

_PICTURE = 104


class PhotoTrouble(QWidget):
    """Shows one kind sentence, and says what is wanted instead; all ways are of one rank."""

    photo_wanted = Signal()
    draw_wanted = Signal()
    pattern_wanted = Signal()
    later = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.notice: Notice | None = None
        self.hide()

    def show_sentence(self, sentence: str) -> None:
        """Say what happened, and that nothing was lost; an empty sentence goes away."""
        if self.notice is not None:
            self._column.removeWidget(self.notice)
            self.notice.hide()
            self.notice.deleteLater()
            self.notice = None
        self.setVisible(bool(sentence))
        if not sentence:
            return
        look, words = self._look, self._look.words
        again = Button(look, words("photo-again"), icon=Icon.CAMERA)
        draw = Button(look, words("photo-draw-face"), icon=Icon.PENCIL)
        pattern = Button(look, words("photo-pattern"), icon=Icon.PERSON)
        later = Button(look, words("photo-not-now"), manner=Manner.PLAIN)
        again.clicked.connect(self.photo_wanted)
        draw.clicked.connect(self.draw_wanted)
        pattern.clicked.connect(self.pattern_wanted)
        later.clicked.connect(self.later)
        self.notice = Notice(
            look,
            sentence,
            self,
            sub=words("photo-safe"),
            picture=mended_photo(),
            picture_px=_PICTURE,
            actions=(again, draw, pattern, later),
        )
        self._column.addWidget(self.notice)
        self.notice.show()
        put_in_order(self)
        again.setFocus(Qt.FocusReason.OtherFocusReason)
