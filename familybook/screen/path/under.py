"""What stands under the path: the strip of the chosen stone, and the foot."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget


class Under(QBoxLayout):
    """The strip over the foot, or beside it where both fit in one line."""

    def __init__(self, strip: QWidget, foot: QWidget) -> None:
        super().__init__(QBoxLayout.Direction.TopToBottom)
        self._strip = strip
        self.setSpacing(0)
        holder = QVBoxLayout()
        holder.setContentsMargins(18, 0, 18, 0)
        holder.addWidget(strip)
        self.addLayout(holder, 1)
        self.addWidget(foot)

    def arrange(self, wide: int, foot: int) -> None:
        """Put both in one line where the strip has room beside a foot so wide."""
        beside = not self._strip.isHidden() and self._strip.sizeHint().width() + foot <= wide
        ways = QBoxLayout.Direction
        self.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
