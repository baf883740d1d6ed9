"""Where everybody sits round home: worked out with plain numbers, as it was by hand."""

from __future__ import annotations

import math

from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize

from familybook.screen.pages.seating import SPLITS, Table, on_rings

_HOME = QSize(74, 74)
_TURNS = 48

seats = st.lists(
    st.tuples(st.integers(0, 2), st.builds(QSize, st.integers(60, 160), st.integers(80, 150))),
    max_size=16,
)


def _slowly(sizes: list[tuple[int, QSize]], wide: int, high: int) -> Table | None:
    """Return the table as boxes of Qt have it, every spot tried and compared with every other."""
    if sum(size.width() * size.height() for _, size in sizes) > 0.5 * wide * high:
        return None
    for split in SPLITS:
        home = QRect(
            QPoint(wide // 2, high // 2) - QPoint(_HOME.width() // 2, _HOME.height() // 2), _HOME
        )
        places: dict[int, QRect] = {}
        for ring, far in enumerate(split.seats):
            found = _ring_slowly(
                [(n, size) for n, (own, size) in enumerate(sizes) if own == ring],
                far,
                QRect(0, 0, wide, high),
                [home, *places.values()],
            )
            if found is None:
                break
            places.update(found)
        if len(places) == len(sizes):
            return Table(tuple(places[n] for n in range(len(sizes))), high, split=split)
    return None


def _ring_slowly(
    seats: list[tuple[int, QSize]], far: float, whole: QRect, taken: list[QRect]
) -> dict[int, QRect] | None:
    found: dict[int, QRect] = {}
    for number, (n, size) in enumerate(seats):
        free = [
            place
            for place in _spots_slowly(size, far, whole, number * 2 * math.pi / len(seats))
            if not any(place.intersects(one) for one in (*taken, *found.values()))
        ]
        if not free:
            return None
        others = [one.center().toTuple() for one in found.values()]
        found[n] = max(
            free,
            key=lambda place: min(
                (math.dist(place.center().toTuple(), other) for other in others), default=0
            ),
        )
    return found


def _spots_slowly(size: QSize, far: float, whole: QRect, start: float) -> list[QRect]:
    spots = []
    for nearer in (0.0, 0.05, -0.05):
        for turn in range(_TURNS):
            angle = math.pi + start + turn * 2 * math.pi / _TURNS
            x = whole.center().x() + whole.width() / 2 * (far + nearer) * math.cos(angle)
            y = whole.center().y() + whole.height() / 2 * (far + nearer) * math.sin(angle)
            x = min(max(0.0, x - size.width() / 2), whole.width() - size.width())
            y = min(max(0.0, y - size.height() / 2), whole.height() - size.height())
            spots.append(QRect(QPoint(round(x), round(y)), size))
    return spots


@settings(max_examples=60, deadline=None)
@example(sizes=[(0, QSize(60, 80)), (0, QSize(60, 137))], wide=480, high=570)
@example(sizes=[(1, QSize(60, 135)), *[(1, QSize(60, 80))] * 5], wide=480, high=570)
@given(sizes=seats, wide=st.integers(480, 1200), high=st.sampled_from([490, 570, 660]))
def test_everybody_sits_where_trying_every_spot_with_boxes_of_qt_puts_them(
    sizes: list[tuple[int, QSize]], wide: int, high: int
) -> None:
    assert on_rings(sizes, wide, high, _HOME) == _slowly(sizes, wide, high)


@settings(max_examples=60, deadline=None)
@given(sizes=seats, wide=st.integers(480, 1200), high=st.sampled_from([490, 570, 660]))
def test_nobody_sits_on_anybody_or_outside(
    sizes: list[tuple[int, QSize]], wide: int, high: int
) -> None:
    table = on_rings(sizes, wide, high, _HOME)

    places = () if table is None else table.places

    assert all(QRect(0, 0, wide, high).contains(place) for place in places)
    assert not any(
        one.intersects(other) for n, one in enumerate(places) for other in places[n + 1 :]
    )
