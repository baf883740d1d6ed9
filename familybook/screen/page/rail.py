"""The path, small, beside a page: the stretch we are on is open, the others are name and pebbles.

In a narrow window only the stones are left, without their titles.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from familybook.core.book import Progress
from familybook.core.drawing import Voice
from familybook.core.ids import PageKey
from familybook.screen.kit.buttons import Button
from familybook.screen.kit.control import Control
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.labels import Label
from familybook.screen.kit.laid import draw_words
from familybook.screen.kit.more import MoreBelow
from familybook.screen.kit.spoken import call_it
from familybook.screen.kit.tips import show_tip
from familybook.screen.look import Look
from familybook.screen.path.route import Route, Stone, Stretch
from familybook.screen.path.stones import paint_stone, stone_path
from familybook.screen.tokens import RING, Hue, Type

_WIDE = 210
_NUMBER = 15
"""Size of the numbers on a stone."""
_WIDEST = 78
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class RailStone(Control):
    """A stone with its title beside it, or alone."""

    left_by = Signal(object)
    """A key that goes to another stone was pressed."""

    size_of_words = Type.SMALL

    def __init__(
        self, look: Look, stone: Stone, parent: QWidget, *, here: bool, narrow: bool
    ) -> None:
        super().__init__(look, stone.title, parent)
        self._here, self._narrow = here, narrow
        self.show_stone(stone)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)

    def show_stone(self, stone: Stone) -> None:
        """Show the page as it is now."""
        self._stone = stone
        self.setText(stone.title)
        name, words = stone.told(self.look.words), self.look.words
        call_it(self, f"{name}, {words('path-here')}" if self._here else name)
        show_tip(self, stone.title if self._narrow else "")
        self._look_changed()

    @property
    def stone(self) -> Stone:
        """The page it stands for, as it was shown last."""
        return self._stone

    @property
    def is_here(self) -> bool:
        """Whether it is the page we are on."""
        return self._here

    @property
    def voice(self) -> Voice:  # type: ignore[override]  # the page we are on is bold
        """Return the voice of its title."""
        return Voice.BOLD if self._here else Voice.BODY

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell the rail of arrows, Home and End: what scrolls it would take them."""
        if event.key() in (*_STEPS, Qt.Key.Key_Home, Qt.Key.Key_End):
            self.left_by.emit(Qt.Key(event.key()))
        else:
            super().keyPressEvent(event)

    @property
    def number(self) -> str:
        """Return the numbers of its sides, as the stone shows them."""
        return self._stone.number.replace(" ", "")

    def stone_wide(self) -> int:
        """Return the width of the stone alone: its numbers have room, also in a very full book."""
        px, metrics = self.look.px, self.look.metrics(_NUMBER, Voice.BOLD)
        needed = metrics.horizontalAdvance(self.number) + px(6)
        return min(max(px(50 if self._stone.spread else 38), needed), px(_WIDEST))

    def beside(self) -> int:
        """Return the width of the stone."""
        return max(self.look.px(66), self.stone_wide() + self.look.px(6)) + 4

    def above(self) -> int:
        """Return the height round the title."""
        return 4

    def sizeHint(self) -> QSize:
        """Return the size of the stone, alone or with some of its title."""
        if self._narrow:
            return QSize(self.stone_wide() + 2 * RING + 6, self.look.tokens.target)
        return QSize(self.look.px(_WIDE) - 16, self.heightForWidth(self.look.px(_WIDE) - 16))

    def minimumSizeHint(self) -> QSize:
        """Return the size of the stone and a little of its title: it is as wide as the rail."""
        if self._narrow:
            return self.sizeHint()
        return QSize(self.beside() + self.look.px(60), self.look.tokens.target)

    def heightForWidth(self, wide: int) -> int:
        """Return the height that shows all of the title."""
        return self.look.tokens.target if self._narrow else super().heightForWidth(wide)

    def paint(self, painter: QPainter, shape: QRectF) -> None:
        """Paint stone and title."""
        wide, high = self.stone_wide(), self.look.px(30)
        room = shape.width() if self._narrow else max(self.look.px(58), wide)
        box = QRectF(shape.x() + (room - wide) / 2, shape.center().y() - high / 2 + 1, wide, high)
        paint_stone(
            painter,
            self.look,
            self.mirrored(shape, box),
            self.number,
            self._stone.progress,
            here=self._here,
            seed=len(self._stone.title),
            loose=self._stone.loose,
        )
        if self._narrow:
            return
        painter.setPen(self.look.colour(Hue.INK))
        painter.setFont(self.look.font(self.size_of_words, self.voice))
        words = shape.adjusted(self.beside() - 4, 0, 0, 0)
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        draw_words(painter, self.mirrored(shape, words), flags, self.text())


class _ClosedStretch(Control):
    """A stretch we are not on: its name and a pebble for each page."""

    size_of_words = Type.SMALL
    voice = Voice.BODY

    def __init__(self, look: Look, stretch: Stretch, parent: QWidget) -> None:
        super().__init__(look, stretch.name, parent)
        self.show_stretch(stretch)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def show_stretch(self, stretch: Stretch) -> None:
        """Show how its pages are now."""
        self._stretch = stretch
        call_it(self, self.look.words("path-open-stretch", name=stretch.name))
        self.update()

    @property
    def stretch(self) -> Stretch:
        """The pages it stands for, as they were shown last."""
        return self._stretch

    def above(self) -> int:
        """Return the height of the pebbles."""
        return self.look.px(16)

    def beside(self) -> int:
        """Return the width round the name."""
        return 12

    def paint(self, painter: QPainter, shape: QRectF) -> None:
        """Paint name and pebbles."""
        painter.setFont(self.look.font(Type.SMALL))
        painter.setPen(self.look.colour(Hue.INK))
        words = shape.adjusted(6, 0, -6, -self.look.px(14))
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        draw_words(painter, words, flags, self.text())
        wide, high = self.look.px(14), self.look.px(11)
        count = len(self._stretch.stones)
        step = min(float(self.look.px(18)), (shape.width() - 12 - wide) / max(1, count - 1))
        for number, stone in enumerate(self._stretch.stones):
            box = QRectF(shape.x() + 6 + number * step, shape.bottom() - high - 1, wide, high)
            done = stone.progress
            hue = Hue.LINE if done is Progress.NEW else Hue.LEAF
            painter.setPen(QPen(self.look.colour(hue), 1.6))
            ground = {Progress.NEW: Hue.CARD, Progress.SOME: Hue.LEAF_TINT}.get(done, Hue.LEAF)
            painter.setBrush(self.look.colour(ground))
            painter.drawPath(stone_path(self.mirrored(shape, box), number))


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
        self._closed: list[_ClosedStretch] = []
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

    def _make_closed(self, stretch: Stretch, parent: QWidget) -> _ClosedStretch:
        made = _ClosedStretch(self.look, stretch, parent)
        made.clicked.connect(partial(self._choose, stretch.stones[0].key))
        self._closed.append(made)
        return made

    def _choose(self, key: PageKey, checked: bool = False) -> None:
        del checked
        self.page_chosen.emit(key)

    def _look_changed(self) -> None:
        wide = self.look.px(_WIDE)
        if self._narrow:
            hints = [stone.sizeHint().width() for stone in self._stones]
            bar = self._area.verticalScrollBar().sizeHint().width()
            wide = max([self.all.sizeHint().width(), *hints]) + 6 + bar
        self.setFixedWidth(wide)

    def _go_along(self, stone: RailStone, key: Qt.Key) -> None:
        at, last = self._stones.index(stone), len(self._stones) - 1
        goes = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
        to = goes.get(key, at + _STEPS.get(key, 0))
        self._stones[min(max(to, 0), last)].setFocus(Qt.FocusReason.TabFocusReason)


def _shape(route: Route) -> list[tuple[str, list[PageKey]]]:
    """Return what must stay for the stones to stay: which pages there are, and where."""
    return [(one.name, [stone.key for stone in one.stones]) for one in route.stretches]
