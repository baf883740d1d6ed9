"""Several sheets in one place: one is open, and each is made when it is first opened."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget


class Sheets(QWidget):
    """Shows one sheet of several. A page with many of them opens as fast as one with one."""

    def __init__(
        self, make: Callable[[str, QWidget], QWidget], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._make = make
        self.made: dict[str, QWidget] = {}
        """The sheets that were opened, by name."""
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)

    def open(self, name: str) -> bool:
        """Show a sheet in place of the one before; tell whether it was made for that."""
        is_new = name not in self.made
        if is_new:
            self.made[name] = self._make(name, self)
            self._stack.addWidget(self.made[name])
        for one, sheet in self.made.items():
            sheet.setVisible(one == name)
        return is_new
