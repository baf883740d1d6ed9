"""Several answers to one question: one is changed or taken out by its number."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from familybook.core.fields import Way
from familybook.core.said import Said
from familybook.screen.editors.base import Editor
from familybook.screen.look import Look


class ManyEditor(Editor):
    """Holds the answers as they were shown last, and says what happens to one of them."""

    def __init__(self, look: Look, way: Way, parent: QWidget | None = None) -> None:
        super().__init__(look, way, parent)
        self._value: tuple[Said, ...] = ()

    def _change(self, number: int, said: Said, act: str) -> None:
        self.edited.emit((*self.way, number), said, act)

    def _take_out(self, number: int) -> None:
        self.says((*self._value[:number], *self._value[number + 1 :]), "ask-act-took-out")

    def _drop_if_empty(self, number: int) -> None:
        if number < len(self._value) and not self._value[number]:
            self._take_out(number)
