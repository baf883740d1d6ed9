"""The voice, under Aa: how fast it reads, which one it is, and how that sounds."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familybook.core.drawing import Voice
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.flow import FlowLayout
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.labels import Label
from familybook.screen.kit.segments import Segments
from familybook.screen.kit.spoken import describe_it
from familybook.screen.kit.tips import show_tip
from familybook.screen.look import Look
from familybook.screen.tokens import Type

_SPEEDS = ("slower", "middle", "faster")


class VoicePart(QWidget):
    """Shows which voice reads and how fast, and says what is wanted. Hidden without a voice."""

    chosen = Signal(str)
    """What the voice wanted is called."""
    speed_chosen = Signal(str)
    try_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = look.words
        self.look = look
        self._names: tuple[str, ...] = ()
        self._now = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(4))
        column.addWidget(Label(look, words("read-voice"), self, size=Type.LABEL, voice=Voice.BOLD))
        self.speed = Segments(
            look,
            [(key, words(f"read-speed-{key}")) for key in _SPEEDS],
            self,
            name=words("read-speed"),
            now="middle",
        )
        self.speed.chosen.connect(self.speed_chosen)
        column.addWidget(self.speed)
        flow = FlowLayout(gap=4)
        self.try_it = Button(look, words("read-try"), self, manner=Manner.SUN, icon=Icon.SPEAKER)
        self.try_it.clicked.connect(self.try_wanted)
        self.other = Button(look, words("read-voice-next"), self)
        self.other.clicked.connect(self._choose_next)
        flow.addWidget(self.try_it)
        flow.addWidget(self.other)
        column.addLayout(flow)
        self.hide()

    def show_voice(self, names: Sequence[str], now: str, speed: str) -> None:
        """Show which voices there are, which one reads, and how fast."""
        self._names = tuple(names)
        self._now = now if now in self._names else next(iter(self._names), "")
        self.speed.show_choice(speed)
        self.other.setVisible(len(self._names) > 1)
        says = self.look.words("read-voice-now", name=self._now)
        describe_it(self.other, says)
        show_tip(self.other, says)
        self.setVisible(bool(self._names))

    def _choose_next(self) -> None:
        at = self._names.index(self._now)
        self.chosen.emit(self._names[(at + 1) % len(self._names)])
