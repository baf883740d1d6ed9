"""Parts of a long page that wait: made when they come into sight, the others in the pauses."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from familybook.screen.kit.one_by_one import OneByOne
from familybook.screen.kit.rest import AtRest, come_to_rest


class AsSeen(QObject):
    """Has parts made that wait for it: before they are seen or Tab comes to them, in any case soon.

    `waiting` gives those that are still to be made, in the order of reading; each keeps the room
    it will need. `make_some` does as much of the work on one of them as fits in a pause. What is
    in sight never moves when a part above it gets another height.
    """

    def __init__(
        self,
        owner: QWidget,
        waiting: Callable[[], Sequence[QWidget]],
        make_some: Callable[[QWidget], None],
    ) -> None:
        super().__init__(owner)
        self._owner = owner
        self._waiting = waiting
        self._make_some = make_some
        self._area: QScrollArea | None = None
        self._placed = AtRest(self, self._begin)
        self._pauses = OneByOne(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._make_beside)

    def start(self) -> None:
        """Want what waits to be made: what is in sight before it is painted."""
        if self._waiting():
            self._placed.start()

    def _begin(self) -> None:
        if self._area is None:
            self._area = _area_above(self._owner)
            if self._area is not None:
                self._area.verticalScrollBar().valueChanged.connect(self._make_seen)
        self._make_seen()
        self._pauses.begin(self._others(), after_paint=True)

    def _others(self) -> Iterator[Callable[[], None]]:
        while self._waiting():
            yield self._make_first

    def _make_first(self) -> None:
        waiting = self._waiting()
        if waiting:
            self._in_place(waiting[0], self._make_some)

    def _make(self, part: QWidget) -> None:
        """Make the whole of a part."""
        while part in self._waiting():
            self._make_some(part)

    def _make_seen(self) -> None:
        """Make all that is in sight; each may push what is below it out of sight again."""
        if not self._owner.isVisible():
            return
        while (seen := next(filter(self._is_seen, self._waiting()), None)) is not None:
            self._make(seen)
            come_to_rest()

    def _make_beside(self, before: QWidget | None, now: QWidget | None) -> None:
        """Make what Tab would come to next: what stands before and after the place of focus."""
        del before
        if now is None or not self._owner.isAncestorOf(now):
            return
        waiting = self._waiting()
        if not waiting:
            return
        here = now.mapTo(self._owner, QPoint(0, 0)).y()
        above = [one for one in waiting if self._top(one) <= here]
        below = [one for one in waiting if self._top(one) > here]
        for one in (*above[-1:], *below[:1]):
            self._in_place(one, self._make)

    def _top(self, part: QWidget) -> int:
        return part.mapTo(self._owner, QPoint(0, 0)).y()

    def _is_seen(self, part: QWidget) -> bool:
        if self._area is None:
            return True  # nothing scrolls: all of it is seen
        top = part.mapTo(self._area.viewport(), QPoint(0, 0)).y()
        return top < self._area.viewport().height() and top + part.height() > 0

    def _in_place(self, part: QWidget, make: Callable[[QWidget], None]) -> None:
        """Make a part; where it is above all that is seen, that stays where it is."""
        area = self._area
        before = part.height()
        bottom = 0 if area is None else part.mapTo(area.viewport(), QPoint(0, before)).y()
        make(part)
        if area is not None and bottom <= 0 and part not in self._waiting():
            come_to_rest()
            bar = area.verticalScrollBar()
            bar.setValue(bar.value() + part.height() - before)


def _area_above(widget: QWidget) -> QScrollArea | None:
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above
