"""The path, small, beside a page: the stretch we are on is open, the others are name and pebbles.

In a narrow window only the stones are left, without their titles.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from familybook.core.drawing import Voice
from familybook.core.ids import PageKey
from familybook.screen.kit.buttons import Button
from familybook.screen.kit.control import Control
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.labels import Label
from familybook.screen.kit.more import MoreBelow
from familybook.screen.kit.spoken import call_it
from familybook.screen.look import Look
from familybook.screen.page.rail_stones import RAIL_WIDE, STEPS, ClosedStretch, RailStone
from familybook.screen.path.route import Route, Stone, Stretch
from familybook.screen.tokens import Type


class Rail(QWidget):
    """One stop for Tab, the stone we are on; arrows go along, Enter opens."""

    page_chosen = Signal(object)
    all_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        call_it(self, look.words("path-pages"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(6, 0, 0, 2)
        whole.setSpacing(0)
        self.all = Button(look, look.words("path-all"), self, icon=Icon.STONES)
        self.all.clicked.connect(self.all_wanted)
        whole.addWidget(self.all)
        self._area = MoreBelow(look, self)
        whole.addWidget(self._area, 1)
        self._area.verticalScrollBar().rangeChanged.connect(self._show_here)
        self._here_wanted = QTimer(self, singleShot=True, interval=0)
        self._here_wanted.timeout.connect(self._show_here)
        self._stones: list[RailStone] = []
        self._closed: list[ClosedStretch] = []
        self._shown: tuple[Route, PageKey | None, bool] = (Route(), None, False)
        self._narrow = False
        look.changed.connect(self._look_changed)

    @property
    def stones(self) -> tuple[Control, ...]:
        """Return the stones that are shown."""
        return tuple(self._stones)

    def show_narrow(self, narrow: bool) -> None:
        """Show stones alone, or with their titles."""
        if narrow != self._narrow:
            self._narrow = narrow
            self.show_route(self._shown[0], self._shown[1])

    def show_route(self, route: Route, here: PageKey | None) -> None:
        """Show the pages, and which one we are on."""
        wanted = (route, here, self._narrow)
        if wanted == self._shown and self._stones:
            return
        before, self._shown = self._shown, wanted
        if self._stones and before[1:] == wanted[1:] and _shape(before[0]) == _shape(route):
            self._show_anew(route)
            return
        words = self.look.words
        self.all.show_text("" if self._narrow else words("path-all"), words("path-all"))
        self._fill(route, here)
        self._look_changed()
        self._here_wanted.start()

    def _show_anew(self, route: Route) -> None:
        """Show the same pages as they are now; what is the same says nothing."""
        stones = {stone.key: stone for stone in route.stones}
        for made in self._stones:
            if made.stone != stones[made.stone.key]:
                made.show_stone(stones[made.stone.key])
        stretches = {stretch.stones[0].key: stretch for stretch in route.stretches}
        for closed in self._closed:
            first = closed.stretch.stones[0].key
            if closed.stretch != stretches[first]:
                closed.show_stretch(stretches[first])

    def _fill(self, route: Route, here: PageKey | None) -> None:
        self._stones, self._closed = [], []
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(0)
        for stretch in route.stretches:
            open_here = any(stone.key == here for stone in stretch.stones)
            if self._narrow or open_here:
                if not self._narrow:
                    title = Label(
                        self.look, stretch.name, inside, size=Type.LABEL, voice=Voice.BOLD
                    )
                    title.setContentsMargins(10, self.look.px(4), 4, 0)
                    column.addWidget(title)
                for stone in stretch.stones:
                    column.addWidget(self._make_stone(stone, inside, here=stone.key == here))
            else:
                column.addWidget(self._make_closed(stretch, inside))
        column.addStretch(1)
        self._area.show_widget(inside)

    def _show_here(self) -> None:
        """Scroll to the stone we are on, once the stones have their places."""
        here = next((one for one in self._stones if one.is_here), None)
        if here is not None:
            self._area.ensureWidgetVisible(here, 0, here.height())

    def _make_stone(self, stone: Stone, parent: QWidget, *, here: bool) -> RailStone:
        made = RailStone(self.look, stone, parent, here=here, narrow=self._narrow)
        made.clicked.connect(partial(self._choose, stone.key))
        made.left_by.connect(partial(self._go_along, made))
        self._stones.append(made)
        return made

    def _make_closed(self, stretch: Stretch, parent: QWidget) -> ClosedStretch:
        made = ClosedStretch(self.look, stretch, parent)
        made.clicked.connect(partial(self._choose, stretch.stones[0].key))
        self._closed.append(made)
        return made

    def _choose(self, key: PageKey, checked: bool = False) -> None:
        del checked
        self.page_chosen.emit(key)

    def _look_changed(self) -> None:
        wide = self.look.px(RAIL_WIDE)
        if self._narrow:
            hints = [stone.sizeHint().width() for stone in self._stones]
            bar = self._area.verticalScrollBar().sizeHint().width()
            wide = max([self.all.sizeHint().width(), *hints]) + 6 + bar
        self.setFixedWidth(wide)

    def _go_along(self, stone: RailStone, key: Qt.Key) -> None:
        at, last = self._stones.index(stone), len(self._stones) - 1
        goes = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
        to = goes.get(key, at + STEPS.get(key, 0))
        self._stones[min(max(to, 0), last)].setFocus(Qt.FocusReason.TabFocusReason)


def _shape(route: Route) -> list[tuple[str, list[PageKey]]]:
    """Return what must stay for the stones to stay: which pages there are, and where."""
    return [(one.name, [stone.key for stone in one.stones]) for one in route.stretches]
