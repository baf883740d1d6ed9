"""A stretch of the path on the rail: open it has a stone for each page, closed a few pebbles."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familybook.core.drawing import Voice
from familybook.core.ids import PageKey
from familybook.screen.kit.labels import Label
from familybook.screen.look import Look
from familybook.screen.page.rail_stones import ClosedStretch, RailStone
from familybook.screen.path.route import Stretch
from familybook.screen.tokens import Type


class RailStretch(QVBoxLayout):
    """Stays as long as its pages do: what it shows open is made when it is first opened.

    It only lays out: all it shows belongs to the rail, so that a screen reader meets one list.
    """

    page_chosen = Signal(object)
    left_by = Signal(object, object)
    """A stone or a closed stretch, and the key that goes from it to another one."""

    def __init__(self, look: Look, stretch: Stretch, on: QWidget, *, narrow: bool) -> None:
        """Show its parts on a widget. A narrow one is always open, its stones stand alone."""
        super().__init__()
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(0)
        self._look, self._narrow, self._on = look, narrow, on
        self._stretch = stretch
        self._title: Label | None = None
        self._closed: ClosedStretch | None = None
        self._stones: list[RailStone] = []
        self._is_open = False

    @property
    def shown(self) -> list[RailStone]:
        """The stones that are seen."""
        return self._stones if self._is_open else []

    @property
    def steps(self) -> list[RailStone | ClosedStretch]:
        """What arrows go along: the stones that are seen, or the stretch while it is closed."""
        if self._is_open or self._closed is None:
            return [*self.shown]
        return [self._closed]

    def stack(self) -> None:
        """Come after all that is on the rail so far: it is read in that order."""
        title = [] if self._title is None else [self._title]
        closed = [] if self._closed is None else [self._closed]
        for part in (*closed, *title, *self._stones):
            part.raise_()

    def show_stretch(self, stretch: Stretch, here: PageKey | None) -> bool:
        """Show the same pages as they are now, and which one we are on.

        Tells whether any part was made for it: then all of the rail is to be put in order.
        """
        before = self.count()
        self._stretch = stretch
        self._is_open = self._narrow or any(stone.key == here for stone in stretch.stones)
        if self._is_open and not self._stones:
            self._make_open()
        if not self._is_open and self._closed is None:
            self._make_closed()
        for made, stone in zip(self._stones, stretch.stones, strict=False):
            made.show_stone(stone, here=stone.key == here)
        if self._closed is not None and self._closed.stretch != stretch:
            self._closed.show_stretch(stretch)
        self._show_parts()
        return self.count() > before

    def _show_parts(self) -> None:
        opened = [*self._stones] if self._title is None else [self._title, *self._stones]
        closed = [] if self._closed is None else [self._closed]
        for part in (*opened, *closed):
            if part.hasFocus() and self._is_open is (part is self._closed):
                part.clearFocus()  # it must not wander on to whatever comes next
        for part in opened:
            part.setVisible(self._is_open)
        for part in closed:
            part.setVisible(not self._is_open)

    def _make_open(self) -> None:
        look = self._look
        if not self._narrow:
            self._title = Label(
                look, self._stretch.name, self._on, size=Type.LABEL, voice=Voice.BOLD
            )
            self._title.setContentsMargins(10, look.px(4), 4, 0)
            self.addWidget(self._title)
        for stone in self._stretch.stones:
            made = RailStone(look, stone, self._on, here=False, narrow=self._narrow)
            made.clicked.connect(partial(self._choose, stone.key))
            made.left_by.connect(partial(self.left_by.emit, made))
            self._stones.append(made)
            self.addWidget(made)

    def _make_closed(self) -> None:
        self._closed = ClosedStretch(self._look, self._stretch, self._on)
        self._closed.clicked.connect(partial(self._choose, self._stretch.stones[0].key))
        self._closed.left_by.connect(partial(self.left_by.emit, self._closed))
        self.addWidget(self._closed)

    def _choose(self, key: PageKey, checked: bool = False) -> None:
        del checked
        self.page_chosen.emit(key)
