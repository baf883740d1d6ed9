"""The path, small, beside a page: the stretch we are on is open, the others are name and pebbles.

In a narrow window only the stones are left, without their titles.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from familybook.core.ids import PageKey
from familybook.screen.kit.buttons import Button
from familybook.screen.kit.control import Control
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.more import MoreBelow
from familybook.screen.kit.rest import AtRest
from familybook.screen.kit.spoken import call_it
from familybook.screen.look import Look
from familybook.screen.page.rail_stones import RAIL_WIDE, STEPS, ClosedStretch, RailStone
from familybook.screen.page.rail_stretch import RailStretch
from familybook.screen.path.route import Route


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
        self._here_wanted = AtRest(self, self._show_here)
        self._stretches: list[RailStretch] = []
        self._shown: tuple[Route, PageKey | None, bool] = (Route(), None, False)
        self._narrow = False
        look.changed.connect(self._look_changed)

    @property
    def stones(self) -> tuple[Control, ...]:
        """Return the stones that are shown."""
        return tuple(self._stones)

    @property
    def _stones(self) -> list[RailStone]:
        return [stone for stretch in self._stretches for stone in stretch.shown]

    def show_narrow(self, narrow: bool) -> None:
        """Show stones alone, or with their titles."""
        if narrow != self._narrow:
            self._narrow = narrow
            self.show_route(self._shown[0], self._shown[1])

    def show_route(self, route: Route, here: PageKey | None) -> None:
        """Show the pages, and which one we are on."""
        wanted = (route, here, self._narrow)
        if wanted == self._shown and self._stretches:
            return
        before, self._shown = self._shown, wanted
        is_other = not self._stretches or before[2] is not self._narrow
        if is_other or _shape(before[0]) != _shape(route):
            self._fill(route)
            is_other = True
        new = [
            made.show_stretch(stretch, here)
            for made, stretch in zip(self._stretches, route.stretches, strict=True)
        ]
        if any(new):
            for made in self._stretches:
                made.stack()
        if is_other:
            self._look_changed()
        if is_other or before[1] != here:
            self._here_wanted.start()

    def _fill(self, route: Route) -> None:
        """Begin anew: there are other pages, or stones that look otherwise."""
        words = self.look.words
        self.all.show_text("" if self._narrow else words("path-all"), words("path-all"))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(0)
        self._stretches = []
        for stretch in route.stretches:
            made = RailStretch(self.look, stretch, inside, narrow=self._narrow)
            made.page_chosen.connect(self.page_chosen)
            made.left_by.connect(self._go_along)
            self._stretches.append(made)
            column.addLayout(made)
        column.addStretch(1)
        self._area.show_widget(inside)

    def _show_here(self) -> None:
        """Scroll to the stone we are on, once the stones have their places.

        It stands clear of the edge, where a stone is faded.
        """
        here = next((one for one in self._stones if one.is_here), None)
        inside = self._area.widget()
        if here is not None and inside is not None:
            at = here.mapTo(inside, here.rect().center())
            self._area.ensureVisible(at.x(), at.y(), 0, here.height() * 3 // 2)

    def _look_changed(self) -> None:
        wide = self.look.px(RAIL_WIDE)
        if self._narrow:
            hints = [stone.sizeHint().width() for stone in self._stones]
            bar = self._area.verticalScrollBar().sizeHint().width()
            wide = max([self.all.sizeHint().width(), *hints]) + 6 + bar
        self.setFixedWidth(wide)

    def _go_along(self, stone: RailStone | ClosedStretch, key: Qt.Key) -> None:
        stones = [one for stretch in self._stretches for one in stretch.steps]
        at, last = stones.index(stone), len(stones) - 1
        goes = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
        to = goes.get(key, at + STEPS.get(key, 0))
        stones[min(max(to, 0), last)].setFocus(Qt.FocusReason.TabFocusReason)


def _shape(route: Route) -> list[tuple[str, list[PageKey]]]:
    """Return what must stay for the stones to stay: which pages there are, and where."""
    return [(one.name, [stone.key for stone in one.stones]) for one in route.stretches]
