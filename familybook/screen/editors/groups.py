"""Questions that belong together."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from familybook.core.fields import Field, Group, Way, fields_of
from familybook.screen.editors.base import Around, Editor
from familybook.screen.editors.writing import Line, Prose, fields_first
from familybook.screen.kit.fields import LineField
from familybook.screen.kit.order import in_focus_order
from familybook.screen.kit.ruled import RuledText
from familybook.screen.look import Look

Make = Callable[[Field, Way, QWidget], Editor]
"""Makes the editor of a question."""


class GroupEditor(Editor):
    """Questions that belong together, one under the other."""

    def __init__(
        self,
        look: Look,
        way: Way,
        of: type[Group],
        make: Make,
        parent: QWidget | None = None,
        *,
        at_once: bool = True,
    ) -> None:
        """Unless `at_once`, each question is made when `make_next` is called."""
        super().__init__(look, way, parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.px(4))
        self._make = make
        self._left = iter(fields_of(of))
        self.parts: dict[str, Editor] = {}
        while at_once and self.make_next():
            pass

    def make_next(self) -> Editor | None:
        """Make the next question and return it; nothing once all are there."""
        field = next(self._left, None)
        if field is None:
            return None
        part = self._make(field, (*self.way, field.name), self)
        self.pass_on(part)
        self._column.addWidget(part)
        self.parts[field.name] = part
        return part

    def in_order(self) -> list[QWidget]:
        """Return what is in it as Tab goes: of fields under each other, all before what is beside.

        What is picked keeps its place among them.
        """
        runs = groupby(self.parts.values(), key=_is_written)
        return [
            one
            for written, run in runs
            for one in (fields_first(*run) if written else in_focus_order(run))
        ]

    def show_value(self, value: Any, around: Around) -> None:
        """Show what was answered to each question."""
        self.around = around
        for name, part in self.parts.items():
            part.show_value(getattr(value, name), around)

    def show_problem(self, way: Way, sentence: str) -> bool:
        """Show a kind sentence beside one of the answers."""
        return any(part.show_problem(way, sentence) for part in self.parts.values())


def _is_written(part: Editor) -> bool:
    first = next(iter(in_focus_order([part])), None)
    return isinstance(first, LineField | RuledText)


def first_field(editor: QWidget) -> None:
    """Bring the first place to write in an editor into focus."""
    for field in editor.findChildren(QWidget):
        if isinstance(field, Line | Prose) and field.isVisibleTo(editor):
            field.setFocus()
            return
